"""Bản tin: where a news item begins, its title and its day of posting, among the site's own words.

title above the lead · “Ngày đăng: 27/12/2018” · “(05:12, 18/06/2020)” below the title
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from domain.extraction import Span
from extractors.documents.bylines import SITE, Credit, read_credit
from extractors.documents.headlines import TELLS_WHEN, marked_headline, opening_title, title_above
from extractors.documents.posted import stamped_day
from extractors.documents.site_lines import CAPTION, LEAD, SEEN, bare, is_sentence, is_worded
from extractors.documents.stamps import CLOSING_STAMP, DATED, LABELLED, STAMP_FIRST, STAMPED, printed_day
from extractors.documents.view import View, view_of

# A first sentence that begins with the meeting: "Hội nghị … diễn ra sáng 15/3 tại …".
_TELLS_EVENT = re.compile(
    r"(?:dien ra|khai mac|be mac|duoc to chuc)[^.]{0,40}?(?:(?:vao )?(?:ngay|sang|chieu|toi) (?:ngay )?\d|tai )"
)
_HOLDS = re.compile(
    r"(?:to chuc|tien hanh|khai mac|be mac)(?: thanh cong)? (?:hoi nghi|dai hoi|ky hop|phien|cuoc hop|buoi)"
)
# Title, desk and lead run together: “Quyết tâm tổ chức … lần thứ X (PLVN) - Sáng 4/9, …”.
_DESKED = re.compile(
    r"(?P<title>[^.\n]{24,220}?)\s*\([a-z]{2,10}\)\s*-\s*(?=(?:sang|chieu|toi|ngay|trong \w+ ngay|vua qua)(?!\w))"
)
_FIRST_WORDS = 40
_FULL = 140  # a line longer than that is no piece of one that a page broke


@dataclass(slots=True)
class News:
    """Spans are of the matching text; `lead` is where the item itself begins."""

    lead: int | None = None
    title: Span | None = None
    credit: Credit = field(default_factory=Credit)
    published: tuple[Span, date] | None = None


def read_news(view: View) -> News:
    """Read a news item; what is not there stays None."""
    return _news_of(view.text)


@lru_cache(maxsize=4)
def _news_of(text: str) -> News:
    view = view_of(text)
    news = News()
    lines = view.lines
    paragraphs = _paragraphs(view)
    at = next((index for index, line in enumerate(lines[:60]) if _is_lead(view, line, paragraphs)), None)
    # A short first sentence below a title: “Công đoàn … tổ chức Hội nghị ….”
    for index in range(1, min(len(lines), 12 if at is None else at, 12)):
        line = lines[index]
        if view.key[line[1] - 1] == "." and _HOLDS.search(view.key, *line) and is_worded(view, lines[index - 1]):
            at = index
            break
    if at is None:
        news.title = (marked_headline(view) or opening_title(view)) if lines else None
        return news
    if at and view.key[lines[0][1] - 1] == "." and TELLS_WHEN.search(view.key, *lines[0]) and not title_above(view, at):
        at = 0  # the first sentence of an item whose title is lost
    while at > 1 and is_sentence(view, lines[at - 1]) and not is_sentence(view, lines[at - 2]):
        at -= 1  # a short first paragraph
    news.lead = lines[at][0]
    if stamped := STAMPED.match(view.key, *lines[at]):
        news.lead, news.title = stamped.end(), stamped.span("title")
        news.published = printed_day(view, stamped.span("stamp"))
    elif (desked := _DESKED.match(view.key, *lines[at])) and not title_above(view, at):
        news.lead, news.title = desked.end(), desked.span("title")
    else:
        first = STAMP_FIRST.match(view.key, *lines[at])
        if first and first.end() < lines[at][1] - _FIRST_WORDS:
            news.lead, news.published = first.end(), printed_day(view, first.span("day"))
        news.title = title_above(view, at)
        if news.title and (stamp := CLOSING_STAMP.search(view.key, *news.title)):
            news.published = printed_day(view, stamp.span("stamp"))
            news.title = news.title[0], stamp.start()
        elif news.published is None:
            news.published = stamped_day(view, news.title, at)
    news.credit = read_credit(view, at)
    return news


def _paragraphs(view: View) -> dict[int, int]:
    """The length of the paragraph that begins at each line: lines go together only where the page was too narrow."""
    lines = view.lines[:60]
    ends: dict[int, int] = {}
    for index in range(len(lines) - 1, -1, -1):
        start, end = lines[index]
        after = lines[index + 1] if index + 1 < len(lines) else None
        ends[start] = ends[after[0]] if after and _goes_on(view, (start, end), after) else end
    return {start: end - start for start, end in ends.items()}


def _goes_on(view: View, line: Span, after: Span) -> bool:
    size, next_size = line[1] - line[0], after[1] - after[0]
    if view.text.count("\n", line[1], after[0]) > 1 or size > _FULL:
        return False
    if size < 45:  # broken by a site's narrow column: the rest goes on in small letters
        return view.flow[after[0]].islower() or (
            view.flow[after[0]].isdigit() and view.key.endswith(" ngay", 0, line[1])
        )
    word = view.flow.find(" ", after[0], after[1])  # had there been room for it, it would stand above
    room = 1.35 if LEAD.match(bare(view, line)) else 1.2  # a lead goes on, a title may be over
    if next_size > size * room + (word - after[0] if word > 0 else next_size) + 4:
        return False
    key = bare(view, after)
    return not (LEAD.match(key) or DATED.match(key) or LABELLED.match(key) or SITE.match(key))


def _is_lead(view: View, line: Span, paragraphs: dict[int, int]) -> bool:
    key = bare(view, line)
    if SITE.match(key) or CAPTION.match(key) or key.count("»") or (line[1] - line[0] < SEEN and view.is_upper(line)):
        return False
    whole = view.key[line[0] : line[0] + paragraphs[line[0]]]
    return (
        (bool(LEAD.match(whole)) and len(whole) > 60)
        or (len(whole) > 180 and whole.count(",") + whole.count(".") > 1)
        or (len(whole) > 80 and whole.endswith(".") and _TELLS_EVENT.search(whole) is not None)
    )
