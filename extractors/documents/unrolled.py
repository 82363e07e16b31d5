"""Văn bản dồn thành một dòng: the lines of a header that a document-sharing site printed as one paragraph.

“UBND TỈNH A CỘNG HÒA … SỞ B Độc lập - … Số: 12/SB-VP Lam Sơn, ngày 5 tháng 11 năm 2010 V/v … Kính gửi: …”
→ UBND TỈNH A · CỘNG HÒA … · SỞ B · Độc lập - … · Số: 12/SB-VP · Lam Sơn, ngày 5 … · V/v … · Kính gửi: …
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from domain.extraction import Span
from extractors.documents.bodies import starts_as_body
from extractors.documents.columns import MOTTO, STATE
from extractors.documents.names import LOWER, UPPER
from extractors.documents.view import View
from vitext.lazy import regex

_LONG = 170
_FIRST_LINES = 6
_HEADER = 500  # so near the top of the paragraph the state is named
_REACH = 1600
_PARTY = regex("Đ(?:ẢNG CỘNG SẢN VIỆT NAM|(?<!HÀNH Đ)OÀN TNCS HỒ CHÍ MINH)")
_NUMBER = regex(r"(?<!\w)so\s?(?::|(?=\d{1,4}\s?-\s?[a-z]{2,4}/))")
_DAY = regex(r"(?<!\w)ngay\s*\d{1,2}\s*(?:thang\s*\d{1,2}\s*,?\s*nam\s*\d{4}|[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4})")
_PLACE = regex(
    rf"(?:[{UPPER}][{LOWER}]+(?:[ -][{UPPER}][{LOWER}]+){{0,4}}|TP\\.? ?[{UPPER}]\S*(?: [{UPPER}]\S*){{0,2}}),\s*$"
)
_SUBJECT = regex(r"(?<!\w)v\s?/\s?v\s?:?\s")
_TEXT = regex(
    r"(?<!\w)(?:kinh gui|can cu |thuc hien |hom nay|ngay \d|(?:sang|chieu) (?:ngay )?\d"
    r"|tai (?:phien|cuoc|buoi|hoi nghi|ky hop)|sau khi |thoi gian|i\s?[./-] |1\s?[./] |dieu 1|don vi\s?:"
    r"|- (?:thuc hien|can cu)|phan thu nhat|a\s?[./-] )"
)
_TYPE = regex(
    r"(?:NGHỊ QUYẾT|BIÊN BẢN|THÔNG BÁO|KẾT LUẬN|KẾ HOẠCH|BÁO CÁO|BÁOCÁO|QUYẾT ĐỊNH|CHỈ THỊ|CHƯƠNG TRÌNH|TỜ TRÌNH"
    r"|GIẤY MỜI|HƯỚNG DẪN|QUY CHẾ|QUY ĐỊNH|NGHỊ ĐỊNH|THÔNG TƯ)"
)
_GLUED_TYPE = regex(rf"(?<=\d){_TYPE.pattern}$")
_HEADER_LINES, _LONGEST_TYPE = 20, 16  # letters
# The sentence by which a body leads in: “… năm 2031 ‖ Hội đồng quản trị Công ty X xin trân trọng thông báo”.
_LEADS_IN = regex(
    r" (?:xin |tran trong |kinh |xin tran trong |tran trong kinh )+(?:thong bao|moi|bao cao|gui|trieu tap)(?!\w)"
)
_BEGINS_NAME = regex(rf"(?<=[{LOWER}\d)\"] )(?=[{UPPER}])")
_AFTER_LINK = regex(r"(?<!\w)(?:cua|cho|do|tai|voi|va|den|thuoc|truong|to chuc) $")
_LEAD = 160  # letters of a body's name, at most
_DECIDES = regex(
    rf"(?<=[{LOWER}\d])(?: |[-_=*]{{3,}} ?)(?=(?:[{UPPER}]{{2,}} ){{3}})"
)  # who decides, in capitals behind the title
_SITE = regex(r"(?:xem mau|trang|page)?\s*\d{1,3}[.:]?\s+(?=\w)|trang \d+\s*(?=\w)")


def unrolled(view: View, lines: Sequence[Span]) -> list[Span]:
    """The lines, the first long one that begins with a whole header cut into the header's lines.

    A page may have run the type into the line above: “…, ngày 10 tháng 10 năm 2031THÔNG BÁO”.
    """
    for at, line in enumerate(lines[:_HEADER_LINES]):
        glued = _GLUED_TYPE.search(view.flow, max(line[0], line[1] - _LONGEST_TYPE), line[1])
        if glued and view.key.find("ngay", line[0], glued.start()) >= 0:
            lines = [*lines[:at], (line[0], glued.start()), (glued.start(), line[1]), *lines[at + 1 :]]
            break
    for at, line in enumerate(lines[:_FIRST_LINES]):
        if line[1] - line[0] < _LONG:
            continue
        top = min(line[1], line[0] + _HEADER)
        state = STATE.search(view.key, line[0], top) or _PARTY.search(view.flow, line[0], top)
        if state is None:
            continue
        cuts = _cuts(view, line, state)
        pieces = [(start, _end(view, start, end)) for start, end in itertools.pairwise(cuts)]
        return [*lines[:at], *(piece for piece in pieces if piece[1] > piece[0]), *lines[at + 1 :]]
    return list(lines)


def _cuts(view: View, line: Span, state: re.Match[str]) -> list[int]:
    """Where each line of the header began, and where the paragraph's rest ends."""
    stop = min(line[1], line[0] + _REACH)
    site = _SITE.match(view.key, *line)
    cuts = {site.end() if site else line[0], state.start(), state.end()}
    motto = MOTTO.search(view.key, state.end(), min(stop, state.end() + _HEADER))
    at = motto.end() if motto else state.end()
    if motto:
        cuts |= {motto.start(), motto.end()}
    for found in (_NUMBER.search(view.key, line[0], at + _HEADER), _SUBJECT.search(view.key, line[0], at + _HEADER)):
        if found:
            cuts.add(found.start())
    day = _DAY.search(view.key, at, min(stop, at + _HEADER))
    if day:
        place = _PLACE.search(view.flow, max(at, day.start() - 60), day.start())
        cuts |= {place.start() if place else day.start(), day.end()}
        at = day.end()
    kind = _TYPE.search(view.flow, at, min(stop, at + _HEADER))
    if kind:
        cuts |= {kind.start(), kind.end()}
        at = kind.end()
    decides = _DECIDES.search(view.flow, at, min(stop, at + _HEADER)) if kind else None
    if decides:
        cuts.add(decides.start())
    if kind and (lead := _lead_in(view, at, min(stop, at + _HEADER))):
        cuts.add(lead)
        stop = lead
    text = next((found for found in _TEXT.finditer(view.key, at, stop) if _begins_text(view, found.start(), at)), None)
    if text:
        cuts.add(text.start())
    return [*sorted(cuts), line[1]]


def _lead_in(view: View, start: int, stop: int) -> int | None:
    """Where a body's name begins that leads in below the title, no word before it that would make it a part of that."""
    verb = _LEADS_IN.search(view.key, start, stop)
    if verb is None:
        return None
    for name in _BEGINS_NAME.finditer(view.flow, max(start + 1, verb.start() - _LEAD), verb.start()):
        if starts_as_body(view.key[name.start() : verb.start()]) and not _AFTER_LINK.search(
            view.key, max(start, name.start() - 12), name.start()
        ):
            return name.start()
    return None


def _begins_text(view: View, start: int, title: int) -> bool:
    """Whether words begin a sentence: not those inside a title, nor a title that begins so (“KẾ HOẠCH Thực hiện …”)."""
    opens_title = view.key.startswith("thuc hien", start) and not view.flow[title:start].strip(" -*_")
    return not view.flow[start].islower() and not opens_title


def _end(view: View, start: int, end: int) -> int:
    return start + len(view.flow[start:end].rstrip(" -_=*\n"))
