"""Trang chỉ có thẻ của văn bản: a page that tells of a paper in a table of labels, the paper itself being attached.

Tiêu đề văn bản | Kế hoạch khảo thí … · Số hiệu | 22/KH-PGDĐT | Cơ quan ban hành | Phòng … · Loại tài liệu | Kế hoạch
"""

from __future__ import annotations

import re
from dataclasses import replace

from domain.extraction import DocumentFacts, Role
from extractors.documents.columns import MOTTO
from extractors.documents.dates import printed_day
from extractors.documents.kinds import kind_of_type
from extractors.documents.names import FAMILIES, WHOLE_NAME
from extractors.documents.view import View
from vitext.fold import fold

_LABELS = {
    "title": re.compile(r"(?:tieu de|ten)(?: van ban| tai lieu)?|trich yeu(?: noi dung)?"),
    "number": re.compile(r"so(?:/| )?(?:ky )?hieu(?: van ban)?|so van ban"),
    "issuer": re.compile(r"(?:co quan|noi|don vi) ban hanh"),
    "date": re.compile(r"ngay (?:ban hanh|ky)"),
    "signer": re.compile(r"nguoi ky"),
    "type": re.compile(r"(?:loai|the loai|hinh thuc)(?: tai lieu| van ban)?"),
}
_ROWS = 14
_LEAST = 4  # labels: fewer stand above a paper, too
_TOP = 3000
_NUMBER = re.compile(r"^(?:[Ss]ố\s*:?\s*)?(?P<symbol>\d\S*(?:\s?[-/]\s?\S+)*)$")


def read_card_page(view: View) -> DocumentFacts | None:
    """What the table says, where the page is such a table and no paper follows; None for any other text."""
    if "|" not in view.text[:_TOP] or MOTTO.search(view.key, 0, _TOP):
        return None
    cells, labels = _cells(view)
    if labels < _LEAST or "title" not in cells:
        return None
    number = _NUMBER.match(cells.get("number", ""))
    day = printed_day(fold(cells.get("date", "")).lower(), 0, len(cells.get("date", "")))
    return DocumentFacts(
        kind_of_type(fold(cells.get("type", "")).lower(), fold(cells.get("number", "")).lower()),
        title=cells["title"],
        number=re.sub(r"\s", "", number["symbol"]) if number else None,
        date=day[1] if day else None,
        issuer=cells.get("issuer"),
        signer=_signer(cells.get("signer", "")),
    )


def _cells(view: View) -> tuple[dict[str, str], int]:
    """The filled cells by their labels, and how many labels there are."""
    found: dict[str, str] = {}
    labels = 0
    for row in view.text[:_TOP].split("\n")[:_ROWS]:
        cells = [" ".join(cell.replace("*", " ").split()) for cell in row.strip().strip("|").split("|")]
        for label, value in zip(cells[::2], cells[1::2], strict=False):
            key = fold(label).lower().rstrip(" :")
            name = next((name for name, said in _LABELS.items() if said.fullmatch(key)), None)
            labels += name is not None
            if name and value:
                found.setdefault(name, value)
    return found, labels


def without_card(view: View) -> View:
    """The same text, where no line of a table above a paper is one of the paper's own."""
    motto = MOTTO.search(view.key, 0, _TOP)
    rows = view.text[: motto.start() if motto else 0].split("\n")[:_ROWS]
    labelled = [_is_labelled(row) for row in rows]
    if sum(labelled) < _LEAST - 1:
        return view
    last = max(at for at, is_one in enumerate(labelled) if is_one)
    ends = sum(len(row) + 1 for row in rows[: last + 1])
    return replace(view, lines=tuple(line for line in view.lines if line[0] >= ends))


def _is_labelled(row: str) -> bool:
    first = fold(row.strip().strip("|").split("|")[0].replace("*", " ")).lower().strip().rstrip(" :")
    return "|" in row.strip().strip("|") and any(said.fullmatch(first) for said in _LABELS.values())


def _signer(printed: str) -> Role | None:
    """“Phó Trưởng phòng Lê Văn A”, “Lê Văn A - Phó Giám đốc Sở”: name and office."""
    for found in re.finditer(r"\S+", printed):
        name = WHOLE_NAME.match(printed, found.start()) if fold(found[0]).lower() in FAMILIES else None
        if name and (name.end() == len(printed) or printed[name.end() :].lstrip()[:1] in "-–,("):
            role = f"{printed[: name.start()]} {printed[name.end() :]}".strip(" -–,()")
            return Role(name[0], role or None)
    return None
