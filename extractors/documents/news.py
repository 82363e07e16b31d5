"""Bản tin: where a news item begins, its title and its day of posting, among the site's own words.

title above the lead · “Ngày đăng: 27/12/2018” · “(05:12, 18/06/2020)” below the title
"""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from domain.extraction import Span
from extractors.documents.bylines import SITE, Credit, read_credit
from extractors.documents.stamps import (
    CLOSING_STAMP,
    DATED,
    LABELLED,
    STAMP_AT_END,
    STAMP_FIRST,
    STAMPED,
    is_stamp_line,
    printed_day,
)
from extractors.documents.view import View, view_of

_BEFORE = r"[^\w(\[\n]*(?:[a-z]{2,5}\d{0,2} ?- )?(?:\(\s*[\w .-]{2,40}\s*\)[^\w\n]*)?(?:truc tiep - )?"  # an emoji, “(TĐO) - ”, “Trực tiếp - ”
_LEAD = re.compile(
    rf"(?:{STAMP_FIRST.pattern.replace('?P<day>', '?:')})?{_BEFORE}(?:(?:vao )?(?:hoi|luc) \d|(?:vao )?(?:sang|chieu|toi|trua|dem|chieu toi)(?: nay| qua)?[ ,(]*(?:ngay )?\(?\d|(?:vao )?ngay \(?\d|trong (?:hai|2|ba|3|\d+) ngay"
    r"|(?:sang|chieu|hom|toi) nay|(?:sang |chieu |toi )?hom qua|vua qua|moi day|nhan dip|cuoi tuan (?:qua|nay)|tuan qua|(?:tu|trong) ngay \d|sau (?:hon |gan )?(?:\d+|mot|hai|ba|bon|nam) ngay)"
)
_CAPTION = re.compile(
    r"(?:dong chi|d/c|ong|ba|dai bieu|cac dai bieu|lanh dao|(?:thieu|trung|thuong|dai) (?:tuong|ta)) [^.]{0,160}?(?:phat bieu|trinh bay|dieu hanh|den du|tham du|thao luan|bieu quyet|chup anh|(?:chi dao|ket luan) (?:tai )?(?:hoi nghi|cuoc hop|buoi|phien))(?!\w)|\[(?!(?:anh|video|truc tiep|infographic|photo)\] \w)|\(?anh\s*[:.]|(?:quang|toan) canh|[^.]{0,120}?anh\s*:[^.]{0,40}\)?$|\([^()]*\)$|anh minh hoa|nguon anh|mot so hinh anh"
)
_REST = re.compile(r"(?:lan (?:thu )?\w+|khoa [ivxl\d]+|nhiem ky|nam \d{4}|\()")  # of a title that began one line above
_ATTENDS = re.compile(r"(?:den |cung |tham ){0,2}du (?:va chi dao |hoi nghi|dai hoi|buoi|le|cuoc hop|co )")
_TELLS_WHEN = re.compile(r"(?:ngay|sang|chieu|toi) \d|da (?:to chuc|dien ra)|se dien ra")
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
_VIEWED = re.compile(r"(?:luot xem|[\d.,]+ luot xem)")  # below the day of posting
_FIRST_WORDS = 40
_OPENING = 8
_PARAGRAPH = 100
_SPEAKS = re.compile(r"\s(?:phat bieu|trinh bay|tham luan)(?!\w)")
_SECTION = re.compile(
    r"(?:thong tin|tin tuc|tin|thoi su|hoat dong|van ban)(?: (?:van ban|chung|noi bo|tuyen truyen|noi bat|trong tinh|trong nuoc|dia phuong|hoat dong|tong hop|su kien|moi|dang|doan the|doan|nganh|don vi|-|,|va|tin tuc|cua))*"
)
_ITEM = re.compile(r"(?:\d{1,2}|[ivx]{1,4}|[a-h])[.)/] ?\w")
_HEADLINE = re.compile(r"\s*#\s+\**")
_FULL = 140  # a line longer than that is no piece of one that a page broke
_TWICE_WITHIN = 12
_SHORTEST_TWICE = 20
_LONG_SENTENCE = 110
_STAMP_PARTS = 4  # the author, the day and the hour may be lines of their own
_SEEN = 240  # so much of a line tells what it is
_NAMES_SITE = re.compile(r"(?:ubnd|cong thong tin|trang thong tin|xa|phuong|so|bao|tap chi) ")
_ACTS = re.compile(r"\s(?:to chuc|trien khai|hop|thuc hien|ra quan|khai mac|tong ket|so ket|phat dong)\s")
_DESK_BEFORE = re.compile(
    r"\[[^\W\d][^\]\n]{2,12}\] (?=\w)|\([A-ZĐ]{2,8}\)\s*(?:[-–:]\s*)?(?=\w)"
)  # “(TTV) Phiên họp thường kỳ …”
_SIGNS = re.compile(r"^[^\w(\[]+")


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
    for index in range(
        1, min(len(lines), 12 if at is None else at, 12)
    ):  # a short first sentence below a title: “Công đoàn … tổ chức Hội nghị ….”
        line = lines[index]
        if view.key[line[1] - 1] == "." and _HOLDS.search(view.key, *line) and _is_worded(view, lines[index - 1]):
            at = index
            break
    if at is None:
        news.title = (_headline(view) or _opening_title(view)) if lines else None
        return news
    if at and view.key[lines[0][1] - 1] == "." and _TELLS_WHEN.search(view.key, *lines[0]) and not _title(view, at):
        at = 0  # the first sentence of an item whose title is lost
    while at > 1 and _is_sentence(view, lines[at - 1]) and not _is_sentence(view, lines[at - 2]):
        at -= 1  # a short first paragraph
    news.lead = lines[at][0]
    if stamped := STAMPED.match(view.key, *lines[at]):
        news.lead, news.title = stamped.end(), stamped.span("title")
        news.published = printed_day(view, stamped.span("stamp"))
    elif (desked := _DESKED.match(view.key, *lines[at])) and not _title(view, at):
        news.lead, news.title = desked.end(), desked.span("title")
    else:
        first = STAMP_FIRST.match(view.key, *lines[at])
        if first and first.end() < lines[at][1] - _FIRST_WORDS:
            news.lead, news.published = first.end(), printed_day(view, first.span("day"))
        news.title = _title(view, at)
        if news.title and (stamp := CLOSING_STAMP.search(view.key, *news.title)):
            news.published = printed_day(view, stamp.span("stamp"))
            news.title = news.title[0], stamp.start()
        elif news.published is None:
            _read_published(view, news, at)
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
    room = 1.35 if _LEAD.match(_bare(view, line)) else 1.2  # a lead goes on, a title may be over
    if next_size > size * room + (word - after[0] if word > 0 else next_size) + 4:
        return False
    key = _bare(view, after)
    return not (_LEAD.match(key) or DATED.match(key) or LABELLED.match(key) or SITE.match(key))


def _bare(view: View, line: Span) -> str:
    """The folded words of a line without the signs before them: bullets, emoji."""
    return _SIGNS.sub("", view.key_of((line[0], min(line[1], line[0] + _SEEN))))


def _is_lead(view: View, line: Span, paragraphs: dict[int, int]) -> bool:
    key = _bare(view, line)
    if SITE.match(key) or _CAPTION.match(key) or key.count("»") or (line[1] - line[0] < _SEEN and view.is_upper(line)):
        return False
    whole = view.key[line[0] : line[0] + paragraphs[line[0]]]
    return (
        (bool(_LEAD.match(whole)) and len(whole) > 60)
        or (len(whole) > 180 and whole.count(",") + whole.count(".") > 1)
        or (len(whole) > 80 and whole.endswith(".") and _TELLS_EVENT.search(whole) is not None)
    )


def _title(view: View, lead: int) -> Span | None:
    known = _headline(view) or _printed_twice(view, lead)
    if known:
        return known
    for index in range(lead - 1, -1, -1):
        line = view.lines[index]
        key = _bare(view, line)
        if _is_furniture(view, line, key) or len(key) < 12 or _ATTENDS.match(key) or _ITEM.match(key):
            continue
        if key.endswith(":") or _SECTION.fullmatch(key):
            continue
        if index and key.endswith(".") and _is_title_above(view, view.lines[index - 1], line):
            continue  # a caption with a full stop
        if _is_sentence(view, line) and any(_is_worded(view, above) for above in view.lines[:index]):
            continue
        if _is_summary(view, index):
            continue
        if view.key_of(line) in (view.key_of(other) for other in view.lines[max(0, index - 2) : index]):
            continue  # a caption, printed below its picture and for those who cannot see it
        if view.flow[line[0]].islower() and view.text[: line[0]].rstrip(" ").endswith("\n\n"):
            continue  # the name of a picture
        if (
            index == 0
            and key.endswith(".")
            and (_TELLS_WHEN.search(key) or (_is_long_sentence(key) and not _LEAD.match(_bare(view, view.lines[lead]))))
        ):
            continue  # the first sentence of an item whose title is lost
        signs = _SIGNS.match(view.key[slice(*line)])
        start = line[0] + (signs.end() if signs else 0)
        start -= view.key[start - 1 : start] == '"' and view.key.count('"', start, line[1]) % 2  # a title quoted whole
        desk = _DESK_BEFORE.match(view.flow, start, line[1])
        start = desk.end() if desk else start
        above = view.lines[index - 1] if index else None
        begun = above is not None and view.is_upper(above) and (view.is_upper(line) or _REST.match(key))
        if above and begun and _goes_over(view, above, line):
            start = above[0]  # a title in capitals over two lines
        if index and view.flow[line[0]].islower() and view.text[view.lines[index - 1][1] : line[0]].count("\n") == 1:
            start = view.lines[index - 1][0]
        return (start, line[1])
    return None


def _headline(view: View) -> Span | None:
    """The first line, where the text marks it as the heading of all: “# Thông báo kết luận …”."""
    line = view.lines[0]
    marked = _HEADLINE.fullmatch(view.text[: line[0]]) is not None
    return line if marked and _SHORTEST_TWICE <= line[1] - line[0] <= _SEEN else None


def _opening_title(view: View) -> Span | None:
    """Of an item whose lead nothing tells: the line without full stop above its first paragraph."""
    for line, after in itertools.pairwise(view.lines[:_OPENING]):
        if after[1] - after[0] >= _PARAGRAPH and view.key[after[1] - 1] in ".:…;":
            worded = _is_worded(view, line) and line[1] - line[0] <= _SEEN
            return line if worded and view.key[line[1] - 1].isalnum() else None
    return None


def _printed_twice(view: View, lead: int) -> Span | None:
    """The title that a site prints above its stamp and again below it."""
    seen: dict[str, Span] = {}
    for line in view.lines[: min(lead + 1, _TWICE_WITHIN)]:
        key = view.key_of(line) if _SHORTEST_TWICE <= line[1] - line[0] <= _SEEN else ""
        if key in seen and not (_is_furniture(view, line, key) or _CAPTION.match(key) or _LEAD.match(key)):
            return seen[key] if next(iter(seen)) == key else None  # a caption is printed twice, too
        if key and _is_worded(view, line):
            seen[key] = line
    return None


def _is_long_sentence(key: str) -> bool:
    return len(key) > _LONG_SENTENCE and ", " in key


def _is_title_above(view: View, above: Span, line: Span) -> bool:
    """Whether the line right above is a title: worded, without full stop, and about as long."""
    return (
        _is_worded(view, above)
        and view.key[above[1] - 1].isalnum()
        and above[1] - above[0] >= (line[1] - line[0]) // 2
        and not _SECTION.fullmatch(_bare(view, above))
    )


def _is_summary(view: View, at: int) -> bool:
    """Whether a line between the stamp and the lead sums up what the title above the stamp names."""
    above = at
    while above > 0 and at - above < _STAMP_PARTS and not _is_worded(view, view.lines[above - 1]):
        above -= 1
    stamped = any(printed_day(view, line) for line in view.lines[above:at])
    if above == 0 or not stamped:
        return False
    title, line = view.lines[above - 1], view.lines[at]
    if _SPEAKS.search(view.key, *line) and not _SPEAKS.search(view.key, *title) and view.key[line[1] - 1] == ".":
        return True  # a caption
    return line[1] - line[0] > max(100, title[1] - title[0]) and _is_worded(view, title)


def _is_sentence(view: View, line: Span) -> bool:
    """Whether a line tells something that is over with it: long, with a full stop, no caption and no site's word."""
    key = _bare(view, line)
    return (
        line[1] - line[0] > 90
        and view.key[line[1] - 1] == "."
        and not _is_furniture(view, line, key)
        and not _CAPTION.match(key)
        and not _ATTENDS.match(key)
    )


def _is_worded(view: View, line: Span) -> bool:
    """Whether a line has the words of a title, however good."""
    key = _bare(view, line)
    return len(key) > 20 and not _is_furniture(view, line, key) and not _CAPTION.match(key)


def _goes_over(view: View, above: Span, line: Span) -> bool:
    """Whether a title in capitals began on the line above: no blank line between, and both are long."""
    parted = view.text[above[1] : line[0]].count("\n") != 1
    whole = above[1] - above[0] > 25 or " " not in view.key[slice(*above)]
    return not parted and whole and not _is_furniture(view, above, _bare(view, above))


def _is_furniture(view: View, line: Span, key: str) -> bool:
    row = view.text[view.text.rfind("\n", 0, line[0]) + 1 : line[1] + 200].split("\n")[0]
    if (
        SITE.match(key)
        or _CAPTION.match(key)
        or row.count("|") > 1
        or "»" in key
        or ">" in key
        or DATED.match(key)
        or is_stamp_line(view, line, key)
    ):
        return True
    return _NAMES_SITE.match(key) is not None and _ACTS.search(key) is None and view.is_upper(line)


def posted_day(view: View, *, before: int) -> tuple[Span, date] | None:
    """The day that a site says it posted a paper, above it: “Ngày đăng: …”."""
    lines = [line for line in view.lines[:40] if line[1] <= before]
    for line in lines:
        if line[1] - line[0] <= 160 and LABELLED.match(_bare(view, line)):
            day = printed_day(view, line)
            if day:
                return day
    for above, line in itertools.pairwise(lines):
        stamp = CLOSING_STAMP.search(view.key, *line)
        if stamp or (line[1] - line[0] <= 60 and DATED.match(_bare(view, line)) and _is_worded(view, above)):
            day = printed_day(view, stamp.span("stamp") if stamp else line)
            if day:
                return day
    return None


def _read_published(view: View, news: News, lead: int) -> None:
    best = -1
    anchor = news.title[0] if news.title else 0
    for line in view.lines[:lead]:
        key = _bare(view, line)
        dated = DATED.match(key) or STAMP_AT_END.search(key) or is_stamp_line(view, line, key)
        labelled = LABELLED.match(key)
        if len(key) > 160 or not (dated or labelled):
            continue
        day = printed_day(view, line)
        if day is None:
            continue
        week = dated and dated.groupdict().get("week") and not key.startswith("(")
        clock = week and "gmt" not in key  # that of the site itself
        rank = 3 if labelled else 2 if line[0] > anchor else 0 if clock else 1
        if rank > best and rank:
            best, news.published = rank, day
    if news.published is None:
        below = [line for line in view.lines[-14:] if line[0] > anchor and line[1] - line[0] <= 120]
        counted = [line for line, after in itertools.pairwise(below) if _VIEWED.match(_bare(view, after))]
        news.published = next(
            (
                day
                for line in below
                if (
                    LABELLED.match(_bare(view, line))
                    or (line in counted and is_stamp_line(view, line, _bare(view, line)))
                )
                and (day := printed_day(view, line))
            ),
            None,
        )
