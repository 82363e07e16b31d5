"""Tiêu đề bản tin: the title among captions, sections and summaries above the lead.

title · section – title – stamp – lead · title – stamp – title – caption – caption – lead
"""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

import itertools
import unicodedata

from domain.extraction import Span
from extractors.documents.bodies import starts_as_body
from extractors.documents.leads import stands_apart
from extractors.documents.names import NAME
from extractors.documents.pen_names import NAME_LINE, is_affiliation
from extractors.documents.site_lines import (
    ACTS,
    ATTENDS,
    CAPTION,
    LEAD,
    SEEN,
    SIGNS,
    bare,
    is_furniture,
    is_posting,
    is_sentence,
    is_worded,
)
from extractors.documents.stamps import RUN_ON, is_stamp, printed_day
from extractors.documents.view import View
from vitext.lazy import regex

_REST = regex(r"(?:lan (?:thu )?\w+|khoa [ivxl\d]+|nhiem ky|nam \d{4}|\()")  # of a title that began one line above
TELLS_WHEN = regex(r"(?:ngay|sang|chieu|toi) \d|da (?:to chuc|dien ra)|se dien ra")
_OPENING = 8
_PARAGRAPH = 100
_GREETS = regex(r"(?:kinh (?:gui|goi|thua|bach|chao)|nam mo|thua (?:quy|qui|cac|ba con|toan the))(?!\w)")
_GROUNDS = regex(r"(?:duoc su|can cu|(?:hoa )?chung|trong khong khi)(?!\w)")
_OF_RANK = regex(rf"(?:(?:PGS|GS|TSKH|TS|ThS|Ths|BS|Bs|CN|KS)[. ]+){{1,3}}{NAME}(?:\s?[,–-]\s?[^.;:\n]{{3,80}})?$")
_LABEL = regex(r"(?:tieu de|ten bai)\s*:\s*")
_SPEAKS = regex(r"\s(?:phat bieu|trinh bay|tham luan)(?!\w)")
_SECTION = regex(
    r"(?:(?:thong tin|tin tuc|tin|thoi su|hoat dong|van ban)(?: (?:van ban|chung|noi bo|tuyen truyen|noi bat"
    r"|lm htx|lien minh(?: htx| hop tac xa)?|htx|hop tac xa|hoi vien|thanh vien|cac cap hoi|trong tinh|trong nuoc"
    r"|dia phuong|hoat dong|tong hop|su kien|moi|dang|doan the|doan|nganh|don vi|tin tuc|cua|cong ty|truong))*"
    r"|su kien|kinh te(?: (?:nong nghiep|tap the|hop tac))?|xa hoi|chinh tri|nong (?:nghiep|thon)|van hoa|giao duc"
    r"|y te|phap luat|doi song|xay dung dang|quoc phong|an ninh|the thao|du lich|moi truong|khoa hoc|cong nghe"
    r"|hop tac xa|doan the|thanh vien|hoi vien|chi dao dieu hanh)"
)
_BETWEEN_SECTIONS = regex(r"\s*(?:[,/|&-]| va )\s*")
# “H. Bắc Sông” is a district, “23.000 hội viên” and “12/15 HTX” are figures.
_ITEM = regex(r"(?:\(?(?:\d{1,2}|[ivx]{1,4}|[a-g])(?:[.)](?!\d{3}(?!\d))|/(?!\d))|h[)/]) ?\w")
_HEADLINE = regex(r"\s*#\s+\**")
_TWICE_WITHIN = 12
_SHORTEST_TWICE = 20
_LONG_SENTENCE = 110
_LINES_OF_PAGE, _WIDEST_PAGE = 40, 100  # signs: longer lines are paragraphs, which nothing breaks
_PAPER = regex(r"(?:tap chi|bao|thoi bao|chuyen trang|trang tin) (?:dien tu )?(?:\w+ ?){1,4}")
# Who posted an item on the site of a whole: “Phòng Hồ sơ nghiệp vụ”, “Chi hội thôn 5”, “Ban biên tập”.
_DESK = regex(
    r"(?:phong|doi|to|ban(?= (?:bien tap|tuyen|dan|to chuc|xay|noi|quan))|chi (?:hoi|bo|doan|nhanh)|van phong|khoa|tram|trung tam|cong an|bo phan)(?= [^,.:;]+$)"
    r"(?!.*(?:(?<!phong )(?<!ban )to chuc|hop|khai mac|tong ket|so ket|trien khai|phat dong|ra mat|dai hoi|hoi nghi|sinh hoat|tham(?! muu)|tang|trao)(?!\w))"
)
_GIVES = regex(r"\s(?:tang|trao|tham|tuyen truyen|ho tro|tham gia|don|ky|giao luu|phoi hop|dat|duoc|nhan)\s")
_LONGEST_DESK = 45
_QUOTES = ("'", '"')
_NEARLY = 0.6  # of the widest line: letters of a title are larger
_SAME_WORDS = 6
_STAMP_PARTS = 4  # the author, the day and the hour may be lines of their own
_DESK_BEFORE = regex(
    r"\[[^\W\d][^\]\n]{2,12}\] (?:[-–] )?(?=\w)|\([A-ZĐ]{2,8}\)\s*(?:[-–:]\s*)?(?=\w)"
)  # “(TTV) Phiên họp thường kỳ …”


def title_above(view: View, lead: int) -> Span | None:
    """The title of an item whose lead is the line `lead`."""
    known = marked_headline(view) or _printed_twice(view, lead)
    if known:
        return known
    for index in range(lead - 1, -1, -1):
        line = view.lines[index]
        key = bare(view, line)
        if is_furniture(view, line, key) or len(key) < 12 or ATTENDS.match(key) or _ITEM.match(key):
            continue
        if (
            key.endswith(":")
            or _is_section(key)
            or _GREETS.match(key)
            or _is_begun(view, index)
            or _is_of_person(view, index)
        ):
            continue
        if index and is_affiliation(view, view.lines[index - 1], line):
            continue  # title ‖ who wrote it ‖ where that one works
        if (
            index
            and key.endswith(".")
            and (_is_title_above(view, view.lines[index - 1], line) or _stands_alone(view, index))
        ):
            continue  # a caption with a full stop, or a short sentence of a text whose headline has none
        if index and _is_name_below(view, view.lines[index - 1], line):
            continue
        if view.key[line[1] - 1] == ";" and any(is_worded(view, above) for above in view.lines[:index]):
            continue  # an item of the list that follows the title
        if is_sentence(view, line) and any(is_worded(view, above) for above in view.lines[:index]):
            continue
        if _is_summary(view, index) or _is_left_open(view, index) or _is_below_headline(view, index, lead):
            continue
        if _is_desk_below(view, index) or _is_parts_heading(view, index, lead):
            continue
        if _is_beside_its_like(view, index):
            continue  # a caption, printed below its picture and for those who cannot see it
        if view.flow[line[0]].islower() and view.text[: line[0]].rstrip(" ").endswith("\n\n"):
            continue  # the name of a picture
        if (
            index == 0
            and key.endswith(".")
            and (TELLS_WHEN.search(key) or (_is_long_sentence(key) and not LEAD.match(bare(view, view.lines[lead]))))
        ):
            continue  # the first sentence of an item whose title is lost
        signs = SIGNS.match(view.key[slice(*line)]) or _LABEL.match(view.key[slice(*line)])
        start = line[0] + (signs.end() if signs else 0)
        quote = view.flow[start - 1 : start] if start > line[0] else ""
        start -= quote in _QUOTES and view.flow.count(quote, start, line[1]) % 2  # a title that begins with a quote
        desk = _DESK_BEFORE.match(view.flow, start, line[1])
        start = desk.end() if desk else start
        above = view.lines[index - 1] if index else None
        begun = above is not None and view.is_upper(above) and (view.is_upper(line) or _REST.match(key))
        if above and begun and _goes_over(view, above, line):
            start = above[0]  # a title in capitals over two lines
        if above and _is_wrapped(view, above, line):
            start = above[0]
        if index and view.flow[line[0]].islower() and view.text[view.lines[index - 1][1] : line[0]].count("\n") == 1:
            start = view.lines[index - 1][0]
        end = (
            view.lines[index + 1][1] if index + 1 < lead and _ends_below(view, line, view.lines[index + 1]) else line[1]
        )
        return (start, _end_of_words(view, start, end))
    return None


def _is_begun(view: View, at: int) -> bool:
    """Whether a line is the first of a sentence that a page broke: “Được sự chỉ đạo của Đảng ủy phường ‖ 11, ngày …”."""
    goes_on = at + 1 < len(view.lines) and view.text[view.lines[at][1] : view.lines[at + 1][0]].count("\n") == 1
    return goes_on and _GROUNDS.match(view.key, view.lines[at][0]) is not None


def _is_of_person(view: View, at: int) -> bool:
    """Whether a line below what may be a title only names somebody: “PGS.TS. Lê Văn A, Trưởng phòng …”, “THU HÀ | 23/07 …”."""
    line = view.lines[at]
    if not any(is_worded(view, above) for above in view.lines[:at]):
        return False
    if _OF_RANK.match(view.flow, *line):
        return True
    if view.is_upper(line) and view.text.startswith(" |", line[1]) and NAME_LINE.fullmatch(view.flow, *line):
        return True  # “LÊ AN |”: who wrote it, before the day that the site sets there
    below = view.lines[at + 1] if at + 1 < len(view.lines) else line
    return NAME_LINE.fullmatch(view.flow, *line) is not None and is_stamp(bare(view, below)) is not None


def _end_of_words(view: View, start: int, end: int) -> int:
    """Where the words end before closing signs that belong to no sentence: “🌟”."""
    while end > start + 1 and not view.text[end - 1].isascii() and unicodedata.category(view.text[end - 1])[0] in "SC":
        end -= 1
    return start + len(view.text[start:end].rstrip())


def marked_headline(view: View) -> Span | None:
    """The first line, where the text marks it as the heading of all: “# Thông báo kết luận …”."""
    line = view.lines[0]
    marked = _HEADLINE.fullmatch(view.text[: line[0]]) is not None
    return line if marked and _SHORTEST_TWICE <= line[1] - line[0] <= SEEN else None


def opening_title(view: View) -> Span | None:
    """Of an item whose lead nothing tells: the line without full stop above its first paragraph."""
    lines = [line for line in view.lines[:_OPENING] if not CAPTION.match(bare(view, line))]
    for line, after in itertools.pairwise(lines):
        if after[1] - after[0] >= _PARAGRAPH and view.key[after[1] - 1] in ".:…;":
            worded = is_worded(view, line) and line[1] - line[0] <= SEEN
            return line if worded and (view.key[line[1] - 1].isalnum() or view.key[line[1] - 1] == '"') else None
    return None


def _printed_twice(view: View, lead: int) -> Span | None:
    """The title that a site prints above its stamp and again below it."""
    seen: dict[str, Span] = {}
    for line in view.lines[: min(lead + 1, _TWICE_WITHIN)]:
        key = view.key_of(line) if _SHORTEST_TWICE <= line[1] - line[0] <= SEEN else ""
        told = LEAD.match(key) is not None and view.key[line[1] - 1] == "."
        if key in seen and not (is_furniture(view, line, key) or CAPTION.match(key) or told):
            return seen[key] if next(iter(seen)) == key else None  # a caption is printed twice, too
        if key and is_worded(view, line):
            seen[key] = line
    return None


def _is_section(key: str) -> bool:
    """Whether a line names parts of a site only: “Tin hoạt động, Tin nội bộ”, “Kinh tế Nông nghiệp - Nông thôn”."""
    return all(_SECTION.fullmatch(part) for part in _BETWEEN_SECTIONS.split(key.strip()))


def _is_beside_its_like(view: View, at: int) -> bool:
    """Whether a line stands twice, one or two lines apart, below what may be a title."""
    near = (other for other in range(max(0, at - 2), at + 3) if other != at and other < len(view.lines))
    first = next((other for other in near if view.key_of(view.lines[other]) == view.key_of(view.lines[at])), None)
    return first is not None and any(is_worded(view, above) for above in view.lines[: min(first, at)])


def _is_long_sentence(key: str) -> bool:
    return len(key) > _LONG_SENTENCE and ", " in key


def _stands_alone(view: View, below: int) -> bool:
    """Whether the first line of all is a headline that stands apart, and the line number `below` follows farther down."""
    return below > 1 and stands_apart(view) and is_worded(view, view.lines[0])


def _is_name_below(view: View, above: Span, line: Span) -> bool:
    """Whether a short line only names the site below a headline in capitals: “UBND PHƯỜNG … ‖ Trà Lân News”.

    A magazine or newspaper is named below any headline: “Hội thi … ‖ Tạp Chí Sen Hồng”.
    """
    if _PAPER.fullmatch(view.key, *line) and view.flow[slice(*line)].istitle() and is_worded(view, above):
        return True
    return (
        line[1] - line[0] <= _SHORTEST_TWICE + 10
        and above[1] - above[0] >= 2 * (line[1] - line[0]) + _SHORTEST_TWICE
        and view.is_upper(above)
        and not view.is_upper(line)
        and view.flow[line[0] : line[1]].istitle()
        and is_worded(view, above)
    )


def _is_desk_below(view: View, at: int) -> bool:
    """Whether a short line between headline and stamp only says which desk posted it: “Hội Phụ nữ … tặng quà ‖ Phòng Hồ sơ”."""
    if at == 0 or at + 1 >= len(view.lines):
        return False
    above, line, below = view.lines[at - 1 : at + 2]
    key, headline = bare(view, line), bare(view, above)
    return (
        len(key) <= _LONGEST_DESK
        and _DESK.match(key) is not None
        and is_posting(view, below, bare(view, below))
        and above[1] - above[0] >= _SHORTEST_TWICE + len(key)
        and is_worded(view, above)
        and not view.is_upper(above)
        and (ACTS.search(headline) is not None or not starts_as_body(headline) or _GIVES.search(headline) is not None)
    )


def _is_parts_heading(view: View, at: int, lead: int) -> bool:
    """Whether a line heads the part that the lead opens, below headline and summary: only these stand apart by blank lines."""
    if at != 2 or lead != at + 1:
        return False
    first, second, line = view.lines[:3]
    return (
        view.text.count("\n", line[1], view.lines[lead][0]) == 1
        and view.text.count("\n", first[1], second[0]) > 1
        and view.text.count("\n", second[1], line[0]) > 1
        and is_sentence(view, second)
        and is_worded(view, first)
        and view.key[first[1] - 1] != "."
        and not _is_section(bare(view, first))
        and not view.is_upper(first)
    )


def _is_title_above(view: View, above: Span, line: Span) -> bool:
    """Whether the line right above is a title: worded, without full stop, and about as long."""
    return (
        is_worded(view, above)
        and view.key[above[1] - 1].isalnum()
        and above[1] - above[0] >= (line[1] - line[0]) // 2
        and not _is_section(bare(view, above))
    )


def _is_summary(view: View, at: int) -> bool:
    """Whether a line between the stamp and the lead sums up what the title above the stamp names."""
    if at and RUN_ON.search(view.key, *view.lines[at - 1]) and is_worded(view, view.lines[at - 1]):
        return True  # “Title 26/09/2031 19:04 ‖ Summary”
    above = at
    while above > 0 and at - above < _STAMP_PARTS and not is_worded(view, view.lines[above - 1]):
        above -= 1
    stamped = any(printed_day(view, line) for line in view.lines[above:at])
    if above == 0 or not stamped:
        return False
    title, line = view.lines[above - 1], view.lines[at]
    if _SPEAKS.search(view.key, *line) and not _SPEAKS.search(view.key, *title) and view.key[line[1] - 1] == ".":
        return True  # a caption
    return line[1] - line[0] > max(100, title[1] - title[0]) and is_worded(view, title)


def _is_left_open(view: View, at: int) -> bool:
    """Whether a long line that ends in dots sums up what the shorter headline right above it names."""
    if at == 0:
        return False
    line, above = view.lines[at], view.lines[at - 1]
    return (
        view.key.endswith("..", *line)
        and _is_long_sentence(bare(view, line))
        and view.key[above[1] - 1].isalnum()
        and above[1] - above[0] < line[1] - line[0]
        and is_worded(view, above)
    )


def _is_below_headline(view: View, at: int, lead: int) -> bool:
    """Whether the first line of all is the headline, as the lead says the same words, and not those of the line `at`.

    “Hội A tổ chức Hội thi … ‖ Ban Tổ chức trao giải cho … ‖ Sáng 4/10, Hội A tổ chức Hội thi …”
    A part's heading may say the headline's first words again: “Siết chặt quản lý, phòng cháy … ‖ … ‖ Siết chặt quản lý”.
    """
    if at == 0 or not is_worded(view, view.lines[0]) or view.key[view.lines[0][1] - 1] == ".":
        return False
    headline, own = bare(view, view.lines[0]), bare(view, view.lines[at])
    if headline.startswith(f"{own},"):
        return True
    if (starts_as_body(headline) and not ACTS.search(headline)) or view.is_upper(view.lines[0]):
        return False  # the site's name
    told = view.key[view.lines[lead][0] : view.lines[lead][0] + SEEN]
    first, others = (" ".join(words.split()[:_SAME_WORDS]) for words in (headline, own))
    return first.count(" ") == _SAME_WORDS - 1 and first in told and others not in told


def _is_wrapped(view: View, above: Span, line: Span) -> bool:
    """Whether a page whose lines are broken at its edge broke the title right above, too: "… tỉnh Hải ‖ Lâm lần thứ 14"."""
    widest = max(end - start for start, end in view.lines[:_LINES_OF_PAGE])
    return (
        widest <= _WIDEST_PAGE
        and above[1] - above[0] >= _NEARLY * widest
        and view.text[above[1] : line[0]].count("\n") == 1
        and view.key[above[1] - 1].isalnum()
        and view.is_upper(above) == view.is_upper(line)
        and is_worded(view, above)
    )


def _ends_below(view: View, line: Span, below: Span) -> bool:
    """Whether the last words of a title stand on a line of their own: "… ký giao ước thi đua ‖ năm 2025"."""
    return view.flow[below[0]].islower() and below[1] - below[0] < line[1] - line[0] and _is_wrapped(view, line, below)


def _goes_over(view: View, above: Span, line: Span) -> bool:
    """Whether a title in capitals began on the line above: no blank line between, and both are long."""
    parted = view.text[above[1] : line[0]].count("\n") != 1
    whole = above[1] - above[0] > 25 or " " not in view.key[slice(*above)]
    return not parted and whole and not is_furniture(view, above, bare(view, above))
