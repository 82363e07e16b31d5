"""Tên đã học và tên theo quy tắc: which of the two is the meeting's, that which weights tell or that which rules read.

đã diễn ra ‖ Đại hội Đảng bộ xã ‖; bầu 12 đại biểu dự ‖ Đại hội Đảng bộ tỉnh      ‖ kỳ họp thứ 13 ‖ và thống nhất …
"""

from __future__ import annotations

from domain.extraction import Span
from extractors.documents.view import View
from extractors.meetings.ends import CONGRESS_DOES, DAY, LED_TO, SESSION_DOES, THEN, name_of
from extractors.meetings.likely.choose import likely_name
from extractors.meetings.likely.words import Words
from extractors.meetings.naming.words import Title
from extractors.meetings.occasions import is_occasion
from extractors.meetings.sentences import SHORT
from extractors.meetings.sessions import is_other
from vitext.lazy import regex

# A word for a meeting and no name.
_JUST_REVIEW = ("hoi nghi tong ket", "hoi nghi so ket")
NO_MORE = regex(
    r"(?:hoi nghi|dai hoi|ky hop|cuoc hop|phien hop|buoi hop|hoi thao|toa dam"
    r"|(?:buoi |cuoc )(?:toa dam|hoi thao))(?: (?:nay|do|tren|noi tren|nhu sau))?"
)
_GOES_ON = (" co cong", " co hoan canh", " co thanh tich", " co uy tin", " co nhieu ", " co dong gop", " co nguy co")
_HELD_BEFORE = (" dien ra ", " to chuc ", " tien hanh ", " khai mac ")


def likeliest(view: View, words: tuple[Words, ...], title: Title | None) -> Title | None:
    """The meeting's name as weights learnt from news tell it; what the rules take for it counts there, too."""
    span = likely_name(view, words, title[0] if title else None) if words else None
    said = view.key_of(name_of(view, span)[1]) if span else ""
    if (
        span is None
        or is_other(view.key, span[0])
        or is_occasion(view, span[0])
        or NO_MORE.fullmatch(said)
        or (title and said in _JUST_REVIEW)
    ):
        return title  # “hội nghị ‖ cũng giới thiệu …” is no name
    if title and view.key.startswith(".", span[1]) and view.key.endswith(SHORT, 0, span[1] + 1):
        return title  # the weights know no dots inside of names: “… đô thị TP‖. HCM”
    if title and title[1][0] <= span[0] < span[1] < title[1][1] and _is_torn(view, title[1], span):
        return title
    if title and (is_gone_to(view, title[1], span) or _is_over(view, title[1], span)):
        return title
    return view.words(span), span


def _is_torn(view: View, title: Span, span: Span) -> bool:
    """Whether a name ends in the middle of quoted words that the rules' name holds whole, or of “người ‖ có công”."""
    if view.key.startswith(_GOES_ON, span[1]):
        return True
    return view.key.count('"', *span) % 2 == 1 and view.key.count('"', *title) % 2 == 0


def is_gone_to(view: View, title: Span, span: Span) -> bool:
    """Whether the rules' meeting was held, and the other is one to which somebody goes.

    “đã diễn ra Đại hội …; bầu A dự ‖ Đại hội …”
    """
    held = view.key.endswith(_HELD_BEFORE, 0, title[0])
    return held and title[1] <= span[0] and view.key.endswith(" du ", 0, span[0])


def _is_over(view: View, title: Span, span: Span) -> bool:
    """Whether the longer name goes on with what the meeting did, or its day: “kỳ họp thứ 13 ‖ và thống nhất …”."""
    if span[0] != title[0] or span[1] <= title[1]:
        return False
    if view.key.startswith((", thu hut", ", quy tu"), title[1]):
        return True
    return any(told.match(view.key, title[1]) for told in (SESSION_DOES, CONGRESS_DOES, DAY, LED_TO, THEN))
