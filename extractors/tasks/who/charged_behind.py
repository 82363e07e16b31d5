"""Ai chủ trì, ai phối hợp, bao giờ xong, sau dấu ở cuối việc: behind a dash, a comma, a colon or an arrow nothing but who leads, who helps and when.

Thiết kế phông nền - ‖ cô Trâm ‖ làm, ‖ thầy Khải ‖ phụ, xong ‖ trước 20/02 ‖      Nạo vét kênh, giao ‖ HTX ‖ đảm nhiệm, các thôn phối hợp
It must be said in a word that somebody leads; where he is only named: `owner_and_day`, `after_item`.
"""

from __future__ import annotations

import re

from extractors.layout.view import View, words
from extractors.tasks.asking.framing import PERSON
from extractors.tasks.asking.speakers import named_before
from extractors.tasks.blocks.details import Detail
from extractors.tasks.blocks.due_labels import bare_end
from extractors.tasks.blocks.who_leads import charged_only
from extractors.tasks.who.charge_words import LEADS
from extractors.tasks.who.in_brackets import InBrackets, said_in
from vitext.lazy import regex

_TOLD = words(rf" {LEADS}(?=[,;.)]| [-–] |$)")
# What only one who sees to it is said to do: not "… về cho địa phương, địa phương thực hiện".
_SEES_TO_IT = words(
    r" (?:phụ trách|chủ trì|chịu trách nhiệm|đảm nhiệm|đảm nhận|đảm trách|lo(?: liệu)?|(?:làm|là) (?:đầu mối|nòng cốt|trưởng đoàn)|(?:làm )?chính)(?!\w)"
)
_SIGN = regex(r" [-–] |, |: |\. (?=[a-zđôà-ỹ])| ?(?:->|=>|→|—>|–>) ?")
_GIVEN = words(r"(?:giao|phân công|do)(?: cho)? (?=\w)")
# A line that waits for a name: "Đơn vị thực hiện".
_NOBODY = words(
    rf"(?:các )?(?:đơn vị|cơ quan|bộ phận|người|cán bộ|cá nhân|tập thể|địa phương|tổ chức|lãnh đạo) {LEADS}\W*$"
)
_REACH, _LONGEST = 160, 200  # letters
_MARKS = " .;"


def charged_behind(view: View, start: int, end: int) -> InBrackets | None:
    """Who leads, who helps and until when, at the end of the clause `[start, end)`; None where that is not all that stands there."""
    reach = max(start, end - _REACH)
    if view.search(_TOLD, reach, end) is None:
        return None
    for sign in _SIGN.finditer(view.text, reach, end):
        who = sign.end()
        if sign.start() <= start or not _may_name(view, start, sign, end):
            continue
        said = said_in(view, who, end)
        if said is not None and said.told:
            return said
    return None


def only_charges(view: View, at: int, end: int) -> bool:
    """Whether nothing but who sees to it, who helps and until when, stands in `[at, end)`: "Trang trí: ‖ tổ 2 lo, tổ 3 giúp ‖"."""
    if charged_only(view, at, end):
        return True
    said = said_in(view, at, bare_end(view, at, end, marks=_MARKS)) if view.search(_TOLD, at, end) else None
    return said is not None and said.told


def _may_name(view: View, start: int, sign: re.Match[str], end: int) -> bool:
    """Whether who stands behind a sign does what stands before it: not "… cho địa phương, địa phương thực hiện"."""
    who = sign.end()
    if given := view.match(_GIVEN, who):
        return view.upper(given.end()) or view.match(PERSON, given.end()) is not None  # "phân công đảng viên phụ trách"
    if view.match(PERSON, who):
        return True
    if sign.group() != ", ":
        return sign.group() != ". "  # "…. đ/c Hường lo" ends no sentence
    upper, sees = view.upper(who), view.search(_SEES_TO_IT, who, end) is not None
    return (upper and sees) or ((upper or sees) and named_before(view, start, sign.start()) is None)


def charges(view: View, start: int, end: int) -> tuple[Detail, ...]:
    """The details of a line or a sentence that says nothing but who leads, who helps and when: "…. ‖ Tổ 2 lo, Tổ 3 giúp ‖"."""
    bracketed = view.low.startswith("(", start, end) and view.low[end - 1 : end + 1].find(")") >= 0
    if bracketed:
        start, end = start + 1, end - (view.low[end - 1] == ")")
    if end - start > _LONGEST or ":" in (view.text[start:end].rstrip(" *")[-1:], view.text[end : end + 1]):
        return ()
    if not bracketed and (
        view.search(_TOLD, start, end) is None or not (view.upper(start) or view.match(PERSON, start))
    ):
        return ()
    said = said_in(view, start, bare_end(view, start, end, marks=_MARKS))
    if said is None or said.lead is None or not (said.told or bracketed) or view.text[start:end].isupper():
        return ()
    if view.match(_NOBODY, start, end):
        return ()
    return _details(said)


def helped_by(view: View, start: int, end: int, last: int) -> tuple[Detail, ...]:
    """Who helps, and until when, in a piece of its own behind the task that begins at `last` and ends with who leads: "… - Tổ 2 lo; ‖ Tổ 3 giúp, xong trong tháng 5 ‖"."""
    if end - start > _LONGEST or view.search(_TOLD, max(last, start - _REACH), start) is None:
        return ()
    said = said_in(view, start, bare_end(view, start, end, marks=_MARKS))
    return _details(said) if said is not None and said.lead is None else ()


def _details(said: InBrackets) -> tuple[Detail, ...]:
    found = [Detail("partners", one) for one in said.partners]
    if said.lead is not None:
        found.insert(0, Detail("lead", said.lead))
    if said.day is not None:
        found.append(Detail("due", said.day))
    return tuple(found)
