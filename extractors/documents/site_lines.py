"""Bản tin trên trang web: what a line is among a site's own words – a lead, a caption, a sentence, the site's furniture."""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

from domain.extraction import Span
from extractors.documents.bylines import SITE
from extractors.documents.credits_above import credit_above
from extractors.documents.stamps import DATED, HAS_YEAR, LABELLED, STAMP_AT_END, STAMP_FIRST, is_stamp_line, printed_day
from extractors.documents.view import View
from vitext.lazy import regex

_BEFORE = r"[^\w(\[\n]*(?:[a-z]{2,5}\d{0,2} ?- )?(?:\(\s*[\w .-]{2,40}\s*\)[^\w\n]*)?(?:truc tiep - )?"  # an emoji, “(TĐO) - ”, “Trực tiếp - ”
LEAD = regex(
    rf"(?:{STAMP_FIRST.pattern.replace('?P<day>', '?:')})?{_BEFORE}(?:(?:vao )?(?:hoi|luc) \d"
    rf"|(?:vao )?(?:sang|chieu|toi|trua|dem|chieu toi)(?: nay| qua| chua? nhat| thu (?:hai|ba|tu|nam|sau|bay))?[ ,(]*(?:ngay )?\(?\d|(?:vao )?(?:ngay|hom) \(?\d"
    rf"|trong (?:hai|2|ba|3|\d+) ngay"
    r"|chua? nhat,? (?:ngay )?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?, (?=[a-z])|(?:sang|chieu|hom|toi) nay|(?:sang |chieu |toi )?hom qua|vua qua|moi day|nhan dip|cuoi tuan (?:qua|nay)"
    r"|tuan qua|(?:tu|trong) ngay \d|sau (?:hon |gan )?(?:\d+|mot|hai|ba|bon|nam) ngay"
    # or where first: “Tại Nhà văn hóa thôn Đông, sáng 5/8, …”; a paper is no place
    r"|tai (?!(?:nghi quyet|cong van|quyet dinh|van ban|thong bao|ke hoach|to trinh|bao cao|dieu|khoan|luat) )[^.\n]{3,140}?,"
    r" (?:vua qua, )?(?:vao )?(?:sang|chieu|toi|trua|ngay|trong (?:\w+ )?ngay)(?: nay)?,? (?:ngay )?\(?\d"
    # on what leave or plan it was held, then when: “Được sự đồng ý của …, sáng ngày 5/8 …”
    r"|(?:duoc su|thuc hien|can cu|theo) [^.\n]{8,200}?, (?:vao )?(?:sang|chieu|toi|trua)(?: nay)?,? (?:ngay )?\d"
    # or on what occasion: “Nhân Ngày Thầy thuốc Việt Nam, sáng 26/2 …”
    r"|(?:nhan|chao mung|huong ung|ky niem|nham|trong khuon kho|trong khong khi|(?:hoa )?chung) [^.\n]{8,160}?, (?:vao )?(?:sang|chieu|toi|trua|ngay)(?: nay)?,? (?:ngay )?\d)"
)
CAPTION = regex(
    r"(?:dong chi|d/c|ong|ba|dai bieu|cac dai bieu|lanh dao"
    r"|(?:thieu|trung|thuong|dai) (?:tuong|ta)) [^.]{0,160}?(?:phat bieu|trinh bay|dieu hanh|den du|tham du"
    r"|thao luan|bieu quyet|chup anh|(?:chi dao|ket luan) (?:tai )?(?:hoi nghi|cuoc hop|buoi|phien))(?!\w)"
    r"|(?:(?:pgs|gs|tskh|ts|ths|bs)[. ]+){1,3}[^.,]{4,40} (?:phat bieu|trinh bay|bao cao|tham luan|chu tri)(?!\w)[^.,]{0,90}$"
    r"|\[(?!(?:anh|video|truc tiep|infographic|photo)\] \w|[^\]\n]{2,20}\]\s?[-–]\s?\w)|\(?anh\s*[:.]|(?:quang|toan) canh"
    r"|[^.]{0,120}?anh\s*:[^.]{0,40}\)?$|\([^()]*\)$|anh minh hoa|nguon anh|mot so hinh anh"
)
ATTENDS = regex(r"kinh thua |(?:den |cung |tham ){0,2}du (?:va chi dao |hoi nghi|dai hoi|buoi|le|cuoc hop|co )")
# “10:22 AM (GMT +7)”, “3 ngày trước”
_CLOCK = regex(
    r"\d+ (?:phut|gio|ngay|tuan|thang|nam) truoc|\d{1,2}[:h]\d{2}(?::\d{2})?(?: [ap]m)?(?: ?\(?gmt ?\+ ?\d{1,2}\)?)?"
)
_CALLED = regex(r":\s*(?:0\d{2,4}[ .]?\d{3,4}[ .]?\d{3,4}|1[89]00[ \d.]{2,9})$")  # a telephone
_WEATHER = regex(r"\d ?°c?\s?[-–/~] ?\d{1,2} ?°|^.{0,24}\d ?°c?$")  # “Cloud Hà Gia 25° - 29°C”
_LONGEST_POSTING = 110
# The name of a picture; “Ban Chấp hành khóa V ra mắt Đại hội.” is what one shows.
_PICTURES = (
    ".jpg",
    ".jpeg",
    ".png",
    ".gif",
    ".webp",
    " ra mat dai hoi",
    " ra mat hoi nghi",
    " ra mat dai hoi.",
    " ra mat hoi nghi.",
)
_LONGEST_SITE = 80
_DAY_FIRST = regex(
    r"\s*\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}(?:[\s,]+\d{1,2}:\d{2})?\s*\|"
)  # “27/04/2031 | Tin tức”
_LONGEST_SECTION = 30
SEEN = 240  # so much of a line tells what it is
_NAMES_SITE = regex(r"(?:ubnd|cong thong tin|trang thong tin|xa|phuong|so|bao|tap chi) ")
ACTS = regex(r"\s(?:to chuc|trien khai|hop|thuc hien|ra quan|khai mac|tong ket|so ket|phat dong)\s")
SIGNS = regex(r"^[^\w(\[]+")


def bare(view: View, line: Span) -> str:
    """The folded words of a line without the signs before them: bullets, emoji."""
    return SIGNS.sub("", view.key_of((line[0], min(line[1], line[0] + SEEN))))


def is_posting(view: View, line: Span, key: str) -> bool:
    """Whether a line says when a site posted the item, and little else."""
    if line[1] - line[0] > _LONGEST_POSTING or not HAS_YEAR(key):
        return False
    dated = DATED.match(key) or LABELLED.match(key) or STAMP_AT_END.search(key)
    return is_stamp_line(view, line, key) is not None or (dated is not None and printed_day(view, line) is not None)


def is_furniture(view: View, line: Span, key: str) -> bool:
    """Whether a line is the site's own: a menu, a path, a stamp, its name, a caption."""
    row = view.text[view.text.rfind("\n", 0, line[0]) + 1 : line[1] + 200].split("\n")[0]
    if (
        SITE.match(key)
        or CAPTION.match(key)
        or row.count("|") > 1
        or (line[1] - line[0] <= _LONGEST_SECTION and _DAY_FIRST.match(row))
        or "»" in key
        or key.endswith(_PICTURES)
        or ">" in key
        or DATED.match(key)
        or _CLOCK.fullmatch(key)
        or _CALLED.search(key)
        or _WEATHER.search(key)
        or is_posting(view, line, key)
        or credit_above(view, line)
    ):
        return True
    return (
        line[1] - line[0] <= _LONGEST_SITE
        and ":" not in key
        and _NAMES_SITE.match(key) is not None
        and ACTS.search(key) is None
        and view.is_upper(line)
    )


def is_worded(view: View, line: Span) -> bool:
    """Whether a line has the words of a title, however good."""
    key = bare(view, line)
    return len(key) > 20 and not is_furniture(view, line, key) and not CAPTION.match(key)


def is_sentence(view: View, line: Span) -> bool:
    """Whether a line tells something that is over with it: long, with a full stop, no caption and no site's word."""
    key = bare(view, line)
    return (
        line[1] - line[0] > 90
        and view.key[line[1] - 1] == "."
        and not view.key.endswith("..", 0, line[1])  # a headline that leaves the rest open
        and not is_furniture(view, line, key)
        and not CAPTION.match(key)
        and not ATTENDS.match(key)
    )
