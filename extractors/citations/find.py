"""Tìm văn bản được dẫn: symbols with their type, unit, date and body, and laws, charters and minutes without a number.

    khoản 3 Điều 4 Quy định số 24-QĐ/TW, ngày 30/7/2021   Luật Hợp tác xã năm 2012   Kế hoạch số 15/KH-UBND và
The span runs from the unit or type word through number and date to the body, not to the subject.
The text is matching text; `_` counts as a space, any dash as a hyphen. The number on the document's own line "Số: …"
is no citation.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from domain.extraction import Doubt, Span
from extractors.citations.dates import date_after
from extractors.citations.issuers import issuer_end
from extractors.citations.named import NAMED, is_bill, named_at
from extractors.citations.symbols import SYMBOL, is_certain, normalised
from extractors.citations.types import left_of
from vitext.fold import fold
from vitext.lazy import regex


@dataclass(frozen=True, slots=True)
class Cited:
    """One citation. `number` is without spaces; `title` stands for laws, charters and minutes; `unit` is as printed."""

    span: Span
    type: str | None = None
    number: str | None = None
    date: date | None = None
    issuer: str | None = None
    title: str | None = None
    unit: str | None = None
    doubts: tuple[Doubt, ...] = ()


class _Begun(NamedTuple):
    """A citation as far as it was read up to its symbol."""

    span: Span
    number: str
    type: str | None = None
    title: str | None = None
    unit: str | None = None
    doubts: tuple[Doubt, ...] = ()
    issuer: str | None = None


def find_citations(text: str) -> tuple[Cited, ...]:
    """Return the citations of `text` in reading order, never overlapping."""
    line = text
    for sign, other in _PLAIN:  # as fast as memory, unlike a translation table
        line = line.replace(sign, other)
    line = _GLUED_NUMERAL.sub(lambda numeral: " " * len(numeral[0]), line)
    found = _numbered(line)
    taken = [cited.span for cited in found]
    found += _named(line, taken)
    found.sort(key=lambda cited: cited.span)
    return tuple(_completed(found))


def of_others(cited: Sequence[Cited], number: str | None) -> list[Cited]:
    """The citations but those of the document's own `number`: “Ngày 14/11, … đã ban hành Nghị quyết số 10-NQ/TU”."""
    return [one for one in cited if one.number is None or one.number != number]


def is_own_number(text: str, span: Span) -> bool:
    """Whether the symbol at `span` stands on a header line "Số: 12/NQ-LMHTX" or "Số 12-NQ/ĐU" and so is the text's own.

    yes: "Số: 12/NQ-LMHTX", "| Số 05-NQ/ĐU", "Số hiệu: 45/2021/NĐ-CP", "Nghị quyết số: 97/2025/UBTVQH15" as a whole line
    no: "Quyết định số 12/QĐ-UBND", "số 12/QĐ-UBND", "tại các tờ trình: ‖ Số 12/TTr-UBND"
    """
    start, end = span
    if own := _OWN.search(text, max(0, start - 30), start):
        return not text[max(0, own.start() - _GAP) : own.start()].rstrip().endswith((":", ";"))
    if text.find(":", max(0, start - 4), start) < 0 or not _LINE_ENDS.match(text, end):
        return False
    return _OWN_TYPE.search(text, max(0, start - 40), start) is not None


_GAP = 40  # letters
_OWN = regex(
    r"(?:^|[\n|>]|=\")[ *|]{0,4}(?:(?:Số|SỐ|So)(?: hiệu| ký hiệu|/Ký hiệu)?[ *]{0,2}:?|số ?:)\s{0,2}\Z", re.MULTILINE
)
# “Nghị quyết số: 97/2025/UBTVQH15” alone on its line: a page's own way to print type and number.
_OWN_TYPE = regex(r"(?:^|\n)[ *#|]{0,4}[^\W\d]+ [^\W\d]+ (?:số|SỐ) ?:\s{0,2}\Z", re.MULTILINE)
_LINE_ENDS = regex(r"[ *|]{0,4}(?:\n|\Z)")
# The text's own name: "Nghị quyết Đại hội đại biểu … lần thứ XI" as a paragraph of its own above the text.
_HEAD = 1500  # letters
_PARAGRAPH_HEAD = regex(r"(?:\n[^\S\n]*\n|\A)[ *#]{0,4}\Z")
_PARAGRAPH_ENDS = regex(r"[ *]{0,4}(?:\n[^\S\n]*\n|\s*\Z)")
# Word sets a long dash in "Nghị quyết số 20 – NQ/TW"; a scanner reads Latin capitals as Cyrillic ones: "66/NQ-СР".
_PLAIN = (
    *(("_", " "), ("–", "-"), ("—", "-"), ("−", "-"), ("⁄", "/"), ("∕", "/")),
    *zip("АВЕКМНОРСТХ", "ABEKMHOPCTX", strict=True),
)
# A site's list: “- 3Nghị quyết 773/2009/NQ-UBTVQH12 về …”.
_GLUED_NUMERAL = regex(r"(?m)(?<=^- )\d{1,2}(?=(?:Luật|Bộ luật|Pháp lệnh|Nghị|Quyết|Thông|Chỉ|Kế hoạch|Công)\s)")
_NEXT = regex(r"\s{0,2}(?:,|;|và|va|và các)?\s{1,2}(?:số\s{1,2}|so\s{1,2})?\Z")
_ANNEXED = regex(r"[Kk][èe]m\s{1,2}theo\s{1,2}\Z")
_ANNEX_HEAD = regex(r"\n\W{0,4}\(\s?(?:[Bb]an hành )?[Kk][èe]m\s{1,2}theo\s{1,2}\Z")
_LINE_HEAD = regex(r"(?:\n|\A)[ *#]{0,3}\Z")
# The label of an item and its first word: "Nội dung Nghị quyết: ¶ ‖ 1/ Thông ‖ qua báo cáo", "4/ P.TCKT ‖ đối chiếu".
_ITEM = regex(r"\d{1,2}/\s+(?:[A-ZĐÀ-Ỹ][a-zà-ỹ]|[^\s-]+(?:\s|$))")
_OF = regex(r"(?:\s{0,2},?\s{1,2}|(?<=\d))(?:của|cua|CỦA|CUA)(?=\s)")
_OF_UNIT = regex(r"(?<=UBND|HĐND)\s(?:tỉnh|huyện|thị xã|thành phố|quận|xã|phường)(?=\s)")
# A number in brackets behind the paper's name: "Kế hoạch Phòng dịch ‖ (số 7/KH-BYT ngày 1/3/2020) ‖ của Bộ Y tế".
_IN_BRACKETS = regex(r"\((?:s[ốo]\s{0,2}:?\s{0,2})?\Z", re.IGNORECASE)
_JOINT = "lien tich"  # papers of several bodies, “giữa Bộ … và Bộ …”
_BETWEEN = regex(r"\s{0,2},?\s{1,2}gi[ữu]a(?=\s)")
# The year alone before the body: "Nghị quyết 57-NQ/TW ‖ năm 2024 ‖ của Bộ Chính trị".
_YEAR_ONLY = regex(r"\s{1,2}(?:năm|nam)\s{1,2}(?:19|20)\d\d(?=\s{1,2}(?:của|cua)\s)")
# “Quy định số 11-QĐi/TW ‖ (sửa đổi) ‖ của Bộ Chính trị”.
_AMENDED = regex(r"\s{1,2}\((?:sửa|sua) (?:đổi|doi)[^()\n]{0,20}\)(?=\s{1,2}(?:của|cua|ngày|ngay)\s)")
# A plenum is often named without "của": "Nghị quyết số 20-NQ/TW ngày 16/6/2022, ‖ Hội nghị lần thứ 5, Ban Chấp hành …".
_PLENUM = regex(
    r"\s{0,2},?(?=\s{1,2}(?:Hội\s{1,2}nghị\s{1,2}(?:lần\s{1,2}thứ|Trung\s{1,2}ương|Ban\s{1,2}Chấp)"
    r"|Ban\s{1,2}Chấp\s{1,2}hành\s{1,2}Trung\s{1,2}ương)\s)"
)


def _numbered(line: str) -> list[Cited]:
    """Citations with a symbol, their type and unit read to the left and date and body to the right."""
    found: dict[int, Cited] = {}  # by the place of the symbol
    places: dict[str, list[int]] = {}  # of each number
    own: set[str] = set()
    for symbol in SYMBOL.finditer(line):
        start, end = symbol.span()
        last = next(reversed(found.values()), None)
        done = last.span[1] if last else 0
        if start < done or (_ITEM.match(line, start) and _LINE_HEAD.search(line, max(0, start - 4), start)):
            continue
        number = normalised(symbol[0])
        if is_own_number(line, (start, end)):
            own.add(number)
            for at in places.pop(number, ()):  # a site's heading above it
                del found[at]
            continue
        left = left_of(line, start, done)
        if left and _heads_annex(line, left.start, own=number in own, numbered=bool(own)):
            continue  # the head of an annex names the document that it belongs to
        if left and number in own and _LINE_HEAD.search(line, max(0, left.start - 4), left.start):
            continue  # a site repeats the title below the text
        if left is None and not is_certain(symbol):
            continue
        if left:
            cited = _Begun((left.start, end), number, left.type, left.title, left.unit, issuer=left.issuer)
        elif last and start - done <= 12 and last.number and _NEXT.fullmatch(line, done, start):
            cited = _Begun((start, end), number, last.type, doubts=(_inferred("loại văn bản", last.number),))
        else:
            cited = _Begun((start, end), number)
        found[start] = _with_date_and_body(cited, line)
        places.setdefault(number, []).append(start)
    return list(found.values())


def _heads_annex(line: str, start: int, *, own: bool, numbered: bool) -> bool:
    """Whether "(Kèm theo …" names the text's own number here; in one without its own, at the head of a line."""
    if not _ANNEXED.search(line, max(0, start - 12), start):
        return False
    return own or (not numbered and _ANNEX_HEAD.search(line, max(0, start - 30), start) is not None)


def _of_body(line: str, end: int, name: str | None) -> re.Match[str] | None:
    """The word before the body: “của”, in a joint paper “giữa”, too."""
    return _OF.match(line, end) or (_BETWEEN.match(line, end) if name and _JOINT in fold(name) else None)


def _with_date_and_body(cited: _Begun, line: str) -> Cited:
    start, end = cited.span
    if amended := _AMENDED.match(line, end):
        end = amended.end()
    issuer = cited.issuer
    unit = _OF_UNIT.match(line, end) if issuer is None else None
    if unit and (named := issuer_end(line, unit.end())):  # “Quyết định số 5/QĐ-UBND ‖ huyện Lam Giang, ngày 28/4/2011”
        issuer, end = f"{cited.number.rpartition('-')[2]} {' '.join(line[end:named].split())}", named
    elif unit and date_after(line, unit.end()):  # “Kế hoạch số 7/KH-UBND ‖ tỉnh ‖ ngày 7/3/2023”
        issuer, end = f"{cited.number.rpartition('-')[2]} {unit[0].strip()}", unit.end()
    day = date_after(line, end)
    end = day.end if day else end
    year = _YEAR_ONLY.match(line, end) if day is None else None
    if of := _of_body(line, year.end() if year else end, cited.type) or _PLENUM.match(line, end):
        stop = issuer_end(line, of.end(), joint=_JOINT in fold(cited.type or ""))
        if stop:
            issuer, end = " ".join(line[of.end() : stop].split()), stop
            day = day or date_after(line, end)
            end = max(end, day.end if day else 0)
    elif cited.type is None and line[end : end + 1] == ")" and _IN_BRACKETS.search(line, max(0, start - 6), start):
        of = _OF.match(line, end + 1)
        stop = issuer_end(line, of.end()) if of else None
        if of and stop:
            issuer, end = " ".join(line[of.end() : stop].split()), stop
    doubts = cited.doubts
    if day and day.day and day.mended:
        message = f"Ngày “{day.printed}” có chỗ gõ nhầm, được đọc là {day.day:%d/%m/%Y}. Hãy kiểm tra lại ngày này."
        doubts = (*doubts, Doubt("bad_date", message))
    elif day and day.day is None:
        doubts = (
            *doubts,
            Doubt("bad_date", f"Ngày “{day.printed}” không đọc được. Hãy ghi ngày đúng của văn bản này."),
        )
    return Cited(
        (start, end), cited.type, cited.number, day.day if day else None, issuer, cited.title, cited.unit, doubts
    )


def _named(line: str, taken: list[Span]) -> list[Cited]:
    """Citations without a symbol: a law by its name, a charter, minutes, a resolution of a congress, "Chỉ thị 05"."""
    found: list[Cited] = []
    own: str | None = None
    position = at = bill = 0
    for candidate in NAMED.finditer(line):
        start = candidate.start()
        if start < position:
            continue
        while at < len(taken) and taken[at][1] <= start:
            at += 1
        limit = taken[at][0] if at < len(taken) else len(line)
        if start >= limit:
            continue
        named = named_at(line, candidate, limit)
        if named and named.number is None and _is_heading(line, named.start, named.end):
            own = own or _folded(named.issuer)
            position = named.end
        elif named and own and (_folded(named.issuer) or "").startswith(own):
            position = named.end  # "Báo đăng toàn văn Nghị quyết Đại hội …": the text itself
        elif named and is_bill(line, named, bill):
            position = bill = named.end
        elif named:
            left = left_of(line, named.start, max(position, taken[at - 1][1] if at else 0), unit_only=named.type)
            unit = left.unit if left else None
            span = (left.start if left else named.start, named.end)
            found.append(Cited(span, named.type, named.number, named.date, named.issuer, named.title, unit))
            position = named.end
    return found


def _is_heading(line: str, start: int, end: int) -> bool:
    """Whether a paper's name is a heading of the text's own: a whole paragraph near the beginning."""
    if start > _HEAD or not _PARAGRAPH_HEAD.search(line, max(0, start - 12), start):
        return False
    return _PARAGRAPH_ENDS.match(line, end) is not None


def _folded(words: str | None) -> str | None:
    return fold(words).lower() if words else None


def _completed(found: list[Cited]) -> list[Cited]:
    """Short citations of a number that was cited in full take its date and body, with a doubt that says so.

    A body printed in capitals, in a heading, is called as the text calls it elsewhere.
    """
    called = {_folded(cited.issuer): cited.issuer for cited in found if cited.issuer and not cited.issuer.isupper()}
    full: dict[str, Cited] = {}
    result = []
    for cited in found:
        if cited.issuer and cited.issuer.isupper():
            cited = replace(cited, issuer=called.get(_folded(cited.issuer), cited.issuer))
        first = full.get(cited.number or "")
        if first and cited.date and first.date and cited.date != first.date:
            message = f"Số {cited.number} được dẫn với hai ngày khác nhau. Hãy kiểm tra lại ngày của văn bản này."
            choices = (first.date.isoformat(), cited.date.isoformat())
            cited = replace(cited, doubts=(*cited.doubts, Doubt("two_dates", message, choices)))
        elif first and not cited.doubts and (cited.date, cited.issuer) != (first.date, first.issuer):
            filled = replace(cited, date=cited.date or first.date, issuer=cited.issuer or first.issuer)
            if filled != cited:
                cited = replace(filled, doubts=(_inferred("ngày và cơ quan ban hành", first.number or ""),))
        if cited.number and (cited.date or cited.issuer) and cited.number not in full:
            full[cited.number] = cited
        result.append(cited)
    return result


def _inferred(what: str, number: str) -> Doubt:
    return Doubt("inferred", f"Chỗ này không ghi {what}; lấy theo chỗ dẫn {number} ở trên. Hãy kiểm tra lại.")
