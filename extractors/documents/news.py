"""Bản tin: where a news item begins, its title and its day of posting, among the site's own words.

title above the lead · “Ngày đăng: 27/12/2018” · “(05:12, 18/06/2020)” below the title
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from domain.extraction import Span
from extractors.documents.broken_headlines import with_lines_around
from extractors.documents.bylines import Credit, read_credit
from extractors.documents.headlines import TELLS_WHEN, marked_headline, opening_title, title_above
from extractors.documents.leads import lead_of
from extractors.documents.page_tails import tail_at
from extractors.documents.posted import stamped_day
from extractors.documents.site_lines import ATTENDS, LEAD, SEEN, is_sentence
from extractors.documents.stamps import CLOSING_STAMP, RUN_ON, STAMP_FIRST, STAMPED, printed_day
from extractors.documents.view import View, view_of
from vitext.lazy import regex

# Title, desk and lead run together: “Quyết tâm tổ chức … lần thứ X (PLVN) - Sáng 4/9, …”.
_DESKED = regex(
    r"(?P<title>[^.\n]{24,220}?)\s*\([a-z]{2,10}\)\s*-\s*(?=(?:sang|chieu|toi|ngay|trong \w+ ngay|vua qua)(?!\w))"
)
# Title and lead run together: “Đại hội Hội … nhiệm kỳ 2024 - 2029 Sáng ngày 21/3/2024, tại …”.
_RUN_INTO = regex(r"(?P<title>[^.\n]{24,200}?[\w”\")])\s+(?=(?:Sáng|Chiều|Tối|Ngày)(?: ngày)? \d{1,2}\s?[/-]\s?\d)")
_RECORD = regex(r"\W*(?:date \d{4}-\d{2}(?:-\d{2})?|null|undefined) (?=\w)")
_AGAIN_WITHIN = 8
_FIRST_WORDS = 40
_SHORTEST_WORD = 2  # “TP.” is no end of a headline


@dataclass(slots=True)
class News:
    """Spans are of the matching text; `lead` is where the item itself begins."""

    lead: int | None = None
    title: Span | None = None
    credit: Credit = field(default_factory=Credit)
    published: tuple[Span, date] | None = None
    told: bool = False  # that it is news: by its first words or its stamp


def read_news(view: View) -> News:
    """Read a news item; what is not there stays None."""
    return _news_of(view.text)


@lru_cache(maxsize=4)
def _news_of(text: str) -> News:
    view = view_of(text)
    if (tail := tail_at(view)) is not None:
        view = view_of(text[: view.lines[tail][0]])
    news = News()
    lines = view.lines
    found = lead_of(view) if lines else None
    if found is None:
        news.title = (marked_headline(view) or opening_title(view)) if lines else None
        return news
    at, news.told = found
    if at and view.key[lines[0][1] - 1] == "." and TELLS_WHEN.search(view.key, *lines[0]) and not title_above(view, at):
        at = 0  # the first sentence of an item whose title is lost
    while at > 1 and is_sentence(view, lines[at - 1]) and not is_sentence(view, lines[at - 2]):
        at -= 1  # a short first paragraph
    if at == 1 and ATTENDS.match(view.key, lines[0][0]) and view.key[lines[0][1] - 1] == ".":
        at = 0  # who came is the first that is left of it
    if at == 0:
        at = _printed_again(view) or at
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
        title = news.title = with_lines_around(view, news.title, at) if news.title else None
        if title and (stamp := CLOSING_STAMP.search(view.key, *title) or RUN_ON.search(view.key, *title)):
            news.published = printed_day(view, stamp.span("stamp"))
            news.title = title[0], stamp.start()
        elif news.published is None:
            news.published = stamped_day(view, news.title, at)
    if (
        news.title is None
        and (joined := _RUN_INTO.match(view.flow, *lines[at]))
        and not LEAD.match(view.key, lines[at][0])
    ):
        news.title, news.lead = joined.span("title"), joined.end()
    news.title = _without_stop(view, _without_record(view, news.title)) if news.title else None
    news.credit = read_credit(view, at)
    return news


def _printed_again(view: View) -> int | None:
    """Where the first paragraph of all stands once more, below the title: “Summary ‖ Title ‖ Stamp ‖ Summary”.

    A headline may be the first sentence, too, without its full stop: “Title ‖ 125 readers ‖ Title ‖ …”.
    """
    first = view.key_of(view.lines[0])
    found = (at for at in range(2, min(_AGAIN_WITHIN, len(view.lines))) if view.key_of(view.lines[at]) == first)
    headline = len(first) > _FIRST_WORDS and first[-1].isalnum()
    return next(found, None) if headline or len(first) > SEEN else None


def _without_record(view: View, title: Span) -> Span:
    """A headline without the month in which a page's own record says it was kept: “date 2031-04 ‖ …”."""
    kept = _RECORD.match(view.key, *title)
    return (kept.end(), title[1]) if kept else title


def _without_stop(view: View, title: Span) -> Span:
    """A headline without the full stop at its end; “…” and “Tp.” stay."""
    start, end = title
    ends = view.key.endswith(".", start, end) and not view.key.endswith("..", start, end) and view.text[end - 1] == "."
    last = view.key[start : end - 1].rpartition(" ")[2]
    return (start, end - 1) if ends and (len(last) > _SHORTEST_WORD or last[-1:] in ')"' or last.isdigit()) else title
