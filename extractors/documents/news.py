"""Bản tin: title, day of posting, author and source of a news item, among the site's own words.

title above the lead · “Ngày đăng: 27/12/2018” · “Tin, ảnh: Hải Đăng - Văn phòng …” · “Hoàng Yến” as the last line
"""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from domain.extraction import Span
from extractors.documents.dates import days
from extractors.documents.names import LOWER, UPPER
from extractors.documents.view import View, view_of
from extractors.people.titles import ROLE_START

_BEFORE = r"[^\w(\[\n]*(?:[a-z]{2,5}\d{0,2} ?- )?(?:\(\s*[\w .-]{2,40}\s*\)[^\w\n]*)?(?:truc tiep - )?"  # an emoji, “(TĐO) - ”, “Trực tiếp - ”
_LEAD = re.compile(
    rf"{_BEFORE}(?:(?:vao )?(?:hoi|luc) \d|(?:vao )?(?:sang|chieu|toi|trua|dem)(?: nay| qua)?[ ,(]*(?:ngay )?\(?\d|ngay \(?\d|trong (?:hai|2|ba|3|\d+) ngay"
    r"|(?:sang|chieu|hom|toi) nay|vua qua|moi day|nhan dip|cuoi tuan (?:qua|nay)|tuan qua|(?:tu|trong) ngay \d|sau (?:hon |gan )?(?:\d+|mot|hai|ba|bon|nam) ngay)"
)
_SITE = re.compile(
    r"(?:trang chu|gioi thieu|lien he|so do site|tin tuc|tin nong|site banner|doc bai viet|co chu|(?:[\d.,]+ )?luot (?:xem|doc|truy cap)|ngay dang|dang luc|cap nhat|chia se|hom nay\s*:|tong luot"
    r"|tai ve|in trang|ban in|gui (?:email|binh luan)|quay lai|danh gia|thong ke|ban quyen|chuyen muc|binh luan|y kien ban doc|cac tin|tin lien quan|youtube|xem voi co chu|nguoi dang"
    r"|tin khac|xem them|tu khoa|tags?|hotline|dien thoai|nghe bai viet|dang boi|theo doi|menu|dang nhap|tim kiem|facebook|zalo|viet binh luan|in bai|luu bai|mac dinh|thich|lien ket|thoi tiet|quang cao|video|thu vien|a a(?: a)?$|aa$|a[+-])(?!\w)"
)
_CAPTION = re.compile(
    r"\[|\(?anh\s*[:.]|(?:quang|toan) canh|[^.]{0,120}?anh\s*:[^.]{0,40}\)?$|\([^()]*\)$|anh minh hoa|nguon anh|mot so hinh anh"
)
_DAY = (
    r"(?:\d{1,2}\s*[./-]\s*\d{1,2}\s*[./-]\s*\d{4}|\d{1,2} thang \d{1,2},? nam \d{4}|\d{4}-\d{2}-\d{2}(?:t\d|(?!\d)))"
)
_DATED = re.compile(
    r"(?:(?:ngay dang|dang luc|dang ngay|cap nhat(?: luc)?|xuat ban|ngay xuat ban|thoi gian)\s*:?\s*)?(?P<week>(?:thu \w+|chu nhat)\s*,?\s*)?"
    rf"(?:\d{{1,2}}[:h]\d{{2}}(?::\d{{2}})?\s*[,|-]?\s*)?(?:ngay\s*)?(?:\d{{1,2}}[:h]\d{{2}}(?::\d{{2}})?\s*[,|-]?\s*)?{_DAY}(?!\s*,?\s*(?:tai|,\s*[^\W\d]))"
)
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_LABELLED = re.compile(
    r".{0,40}(?:ngay dang|dang luc|dang ngay|dang tin|dang vao|cap nhat|xuat ban|ngay tao|thoi gian dang|ngay dua tin)(?!\w)"
)
_ATTENDS = re.compile(r"(?:den |cung |tham )?du (?:va chi dao |hoi nghi|dai hoi|buoi|le|cuoc hop|co )")
_TELLS_WHEN = re.compile(r"(?:ngay|sang|chieu|toi) \d|da (?:to chuc|dien ra)|se dien ra")
# A first sentence that begins with the meeting: "Hội nghị … diễn ra sáng 15/3 tại …".
_TELLS_EVENT = re.compile(
    r"(?:dien ra|khai mac|be mac|duoc to chuc)[^.]{0,40}?(?:(?:vao )?(?:ngay|sang|chieu|toi) (?:ngay )?\d|tai )"
)
_SEEN = 240  # so much of a line tells what it is
_SIGNS = re.compile(r"^[^\w(\[]+")
_TAIL = re.compile(
    r"(?:[•+»-]\s*)?(?:cac tin|tin (?:lien quan|khac|cu|moi)|y kien ban doc|binh luan|chuyen muc|ban quyen|danh gia bai viet|thong ke|xem them|chia se)(?!\w)|©"
)
_BYLINE = re.compile(
    r"\(?(?:(?:tin|bai|anh|tin,? (?:bai|anh)|bai,? (?:va )?anh|tin,? bai,? anh|tin,? bai va anh|tin va anh|bai va anh|t/h|tac gia|nguoi viet|thuc hien|pv|phong vien)\s*[:：]\s*)"
)
_BYLINE_AT_END = re.compile(r"[.…!?\"]\s+(?:tin|bai|anh)(?:,? (?:va )?(?:bai|anh))*\s*:\s*(?P<name>[^.:;\n]{3,45})\.?$")
_SOURCE = re.compile(r"\(?nguon(?: tin)?\s*:\s*|\(?theo\s*:?\s+")
_DOMAIN = re.compile(
    r"(?:ttxvn|ttx|vov|vtv|vnews|vgp)$|(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:vn|com|net|org|edu|gov)(?:\.vn)?$"
)
_NAME_LINE = re.compile(
    rf"(?:[{UPPER}]\s?\.\s?){{0,3}}[{UPPER}][{UPPER}{LOWER}]*\.?(?:\s[{UPPER}][{UPPER}{LOWER}.]*){{0,5}}(?:\s-\s[{UPPER}][{UPPER}{LOWER}.]*(?:\s[{UPPER}][{UPPER}{LOWER}.]*){{0,4}})?"
)
_DONE_BY = re.compile(r"\s*\((?:thuc hien|ghi|tong hop|luoc ghi|su tam)\)$")
_ORGAN = re.compile(
    r"(?:van phong|trung tam|phong|ban|hoi|lien minh|bao|tap chi|dai|cong thong tin|so|ubnd|dang uy|doan|truong)(?!\w)"
)
_FROM = re.compile(r"\(\s*((?:tap chi|bao|cong thong tin|trang)\s[\w ]{2,40}?)\s*\)\s*-?")


@dataclass(slots=True)
class News:
    """Spans are of the matching text; `lead` is where the item itself begins."""

    lead: int | None = None
    title: Span | None = None
    author: Span | None = None
    source: Span | None = None
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
    if at is None:
        return news
    if at and view.key[lines[0][1] - 1] == "." and _TELLS_WHEN.search(view.key, *lines[0]) and not _title(view, at):
        at = 0  # the first sentence of an item whose title is lost
    while at > 1 and _is_sentence(view, lines[at - 1]) and not _is_sentence(view, lines[at - 2]):
        at -= 1  # a short first paragraph
    news.lead = lines[at][0]
    news.title = _title(view, at)
    _read_published(view, news, at)
    _read_credit(view, news, at)
    credit = _FROM.match(view.key, news.lead)
    if news.source is None and credit:
        news.source = credit.span(1)
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
    if view.flow[line[1] : after[0]].strip(" ") or size < 45 or next_size > size * 1.4 + 20:
        return False
    key = _bare(view, after)
    return not (_LEAD.match(key) or _DATED.match(key) or _LABELLED.match(key) or _SITE.match(key))


def _bare(view: View, line: Span) -> str:
    """The folded words of a line without the signs before them: bullets, emoji."""
    return _SIGNS.sub("", view.key_of((line[0], min(line[1], line[0] + _SEEN))))


def _is_lead(view: View, line: Span, paragraphs: dict[int, int]) -> bool:
    key = _bare(view, line)
    if _SITE.match(key) or _CAPTION.match(key) or key.count("»") or (line[1] - line[0] < _SEEN and view.is_upper(line)):
        return False
    whole = view.key[line[0] : line[0] + paragraphs[line[0]]]
    return (
        (bool(_LEAD.match(whole)) and len(whole) > 60)
        or (len(whole) > 180 and whole.count(",") + whole.count(".") > 1)
        or (len(whole) > 90 and whole.endswith(".") and _TELLS_EVENT.search(whole) is not None)
    )


def _title(view: View, lead: int) -> Span | None:
    for index in range(lead - 1, -1, -1):
        line = view.lines[index]
        key = _bare(view, line)
        if _is_furniture(view, line, key) or len(key) < 12 or _ATTENDS.match(key):
            continue
        if _is_sentence(view, line) and any(_is_worded(view, above) for above in view.lines[:index]):
            continue
        if index == 0 and key.endswith(".") and _TELLS_WHEN.search(key):
            continue  # the first sentence of an item whose title is lost
        signs = _SIGNS.match(view.key[slice(*line)])
        start = line[0] + (signs.end() if signs else 0)
        above = view.lines[index - 1] if index else None
        if above and view.is_upper(line) and view.is_upper(above) and _goes_over(view, above, line):
            start = above[0]  # a title in capitals over two lines
        if index and view.flow[line[0]].islower() and view.text[view.lines[index - 1][1] : line[0]].count("\n") == 1:
            start = view.lines[index - 1][0]
        return (start, line[1])
    return None


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
    if _SITE.match(key) or _CAPTION.match(key) or row.count("|") > 1 or "»" in key or ">" in key or _DATED.match(key):
        return True
    return bool(re.match(r"(?:ubnd|cong thong tin|trang thong tin|xa|phuong|so|bao|tap chi) ", key)) and view.is_upper(
        line
    )


def posted_day(view: View, *, before: int) -> tuple[Span, date] | None:
    """The day that a site says it posted a paper, above it: “Ngày đăng: …”."""
    for line in view.lines[:40]:
        if line[1] <= before and line[1] - line[0] <= 160 and _LABELLED.match(_bare(view, line)):
            day = _printed_day(view, line)
            if day:
                return day
    return None


def _read_published(view: View, news: News, lead: int) -> None:
    best = -1
    anchor = news.title[0] if news.title else 0
    for line in view.lines[:lead]:
        key = _bare(view, line)
        dated = _DATED.match(key)
        labelled = _LABELLED.match(key)
        if len(key) > 160 or not (dated or labelled):
            continue
        day = _printed_day(view, line)
        if day is None:
            continue
        rank = 3 if labelled else 2 if line[0] > anchor else 0 if dated and dated["week"] else 1
        if rank > best and rank:
            best, news.published = rank, day
    if news.published is None:
        below = (line for line in view.lines[-14:] if line[0] > anchor and line[1] - line[0] <= 120)
        news.published = next(
            (day for line in below if _LABELLED.match(_bare(view, line)) and (day := _printed_day(view, line))), None
        )


def _printed_day(view: View, line: Span) -> tuple[Span, date] | None:
    read = days(view.key, *line)
    if read:
        return read[0].span, read[0].day
    stamp = _ISO.search(view.key, *line)
    try:
        return (stamp.span(), date(*map(int, stamp.groups()))) if stamp else None
    except ValueError:
        return None


def _read_credit(view: View, news: News, lead: int) -> None:
    lines = view.lines
    stop = next(
        (index for index in range(lead + 2, len(lines)) if _TAIL.match(view.key, *lines[index]) and index > lead + 1),
        len(lines),
    )
    for index in range(stop - 1, max(lead, stop - 6), -1):
        line = lines[index]
        key = view.key[line[0] : line[1]]
        source = _SOURCE.match(key)
        if source and len(key) <= 100 and key[-1] not in ".:;":
            said = (line[0] + source.end(), line[1] - key.endswith(")"))
            if key.startswith("nguon") or _ORGAN.match(view.key, said[0]) or _DOMAIN.match(view.key[slice(*said)]):
                news.source = said
            elif _looks_signed(view, said):
                news.author = said
            continue
        if _DOMAIN.match(key):
            news.source = line
            continue
        byline = _BYLINE.match(key)
        if byline and len(key) <= 140:
            aside = key.find("(", byline.end())
            stop = line[0] + aside if aside > byline.end() else line[1] - key.endswith(")")
            _split_credit(view, news, (line[0] + byline.end(), len(view.flow[:stop].rstrip())))
            continue
        if key.startswith("(") and key.endswith(")") and _ORGAN.match(key[1:]):
            news.source = (line[0] + 1, line[1] - 1)
            continue
        if _SITE.match(key):
            continue
        inside = _BYLINE_AT_END.search(key)
        if inside and _looks_signed(view, (line[0] + inside.start("name"), line[0] + inside.end("name"))):
            news.author = news.author or (line[0] + inside.start("name"), line[0] + inside.end("name"))
            return
        done = _DONE_BY.search(key)
        end = line[1] - (len(done.group()) if done else 0)
        end -= view.key[line[0] : end].endswith(".") and view.key[end - 3 : end - 1].isalpha()
        if news.author is None and line[1] - line[0] <= 110 and _looks_signed(view, (line[0], end)):
            _split_credit(view, news, (line[0], end))
            return
        if line[1] - line[0] > 160:
            return


def _looks_signed(view: View, span: Span) -> bool:
    flow = " ".join(view.flow[span[0] : span[1]].split())
    person, _, organ = flow.partition(" - ")
    if organ and _ORGAN.match(view.key[span[1] - len(organ) : span[1]]):
        return _NAME_LINE.fullmatch(person) is not None
    return len(flow) <= 45 and _NAME_LINE.fullmatch(flow) is not None


def _split_credit(view: View, news: News, span: Span) -> None:
    dash = re.search(r"\s-\s", view.flow[span[0] : span[1]])
    if dash and ROLE_START.match(view.key, span[0] + dash.end()):
        news.author = (span[0], span[0] + dash.start())
        return
    if dash and _ORGAN.match(view.key[span[0] + dash.end() : span[1]]):
        news.author = (span[0], span[0] + dash.start())
        news.source = news.source or (span[0] + dash.end(), span[1])
    else:
        news.author = span
