"""Trang chỉ có thẻ của văn bản: a page that tells of a paper in a table of labels, the paper itself being attached.

Tiêu đề văn bản | Kế hoạch khảo thí … · Số hiệu | 22/KH-PGDĐT | Cơ quan ban hành | Phòng … · Loại tài liệu | Kế hoạch
"""

from __future__ import annotations

import re

from domain.extraction import DocumentFacts, Role
from extractors.documents.card_rows import ROWS, TOP, label_of, row_cells
from extractors.documents.columns import MOTTO
from extractors.documents.dates import printed_day
from extractors.documents.kinds import kind_of_type
from extractors.documents.names import WHOLE_NAME, is_family
from extractors.documents.view import View
from vitext.fold import fold
from vitext.lazy import regex

_LEAST = 4  # labels: fewer stand above a paper, too
_NUMBER = regex(r"^(?:[Ss]ố\s*:?\s*)?(?P<symbol>\d\S*(?:\s?[-/]\s?\S+)*)$")


def read_card_page(view: View) -> DocumentFacts | None:
    """What the table says, where the page is such a table and no paper follows; None for any other text."""
    if "|" not in view.text[:TOP] or MOTTO.search(view.key, 0, TOP):
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
    for row in view.text[:TOP].split("\n")[:ROWS]:
        cells = row_cells(row)
        for label, value in zip(cells[::2], cells[1::2], strict=False):
            name = label_of(label)
            labels += name is not None
            if name and value:
                found.setdefault(name, value)
    return found, labels


def _signer(printed: str) -> Role | None:
    """“Phó Trưởng phòng Lê Văn A”, “Lê Văn A - Phó Giám đốc Sở”: name and office."""
    for found in re.finditer(r"\S+", printed):
        name = WHOLE_NAME.match(printed, found.start()) if is_family(found[0]) else None
        if name and (name.end() == len(printed) or printed[name.end() :].lstrip()[:1] in "-–,("):
            role = f"{printed[: name.start()]} {printed[name.end() :]}".strip(" -–,()")
            return Role(name[0], role or None)
    return None
