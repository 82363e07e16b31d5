"""Dòng bị ngắt: whether a line goes on with the one before it, as in texts whose lines are broken at some width.

    Đề nghị ⏎ Ủy ban nhân dân xã …      theo khoản 3 ⏎ Điều 4 Quy định …      Sở Lao động ⏎ - Thương binh và Xã hội

Lines are spans of the matching text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from domain.extraction import Span
from extractors.layout.labels import LABEL, skip
from vitext.lazy import regex

_CLOSING = ".;:!?…"
_CLOSED = regex(r"[.;:!?…][\W_]{0,3}$")
# No line goes on with these: the first ground below a title, the foot.
_BEGINS = regex(
    r"\**(?:Căn cứ (?=\w)|Nơi nhận|TM\.|T/M|KT\.|K/T|TL\.|TUQ\.|Lưu|Noi nhan"
    r"|(?:(?:Đơn vị|Cơ quan|Bộ phận|Người) (?:chủ trì|thực hiện|phụ trách|phối hợp|hỗ trợ)|Chủ trì|Phụ trách|Phối hợp|Thời gian|Thời hạn|Tiến độ)"
    r"(?: (?:chính|thực hiện|phối hợp|hoàn thành))?\s?:)"
)
_FOOT = regex(r"\W*(?:Nơi nhận|Nơi gửi|Noi nhan)")
# A line that ends with one of these goes on in the next, whatever its length: "Đề nghị ⏎ Ủy ban …".
_OPEN_END = regex(
    (
        r"(?:^|\s)(?:đề nghị|giao|yêu cầu|của|và|với|các|ngày|số|tại|cho|là|trong|(?<!tiếp )theo|từ|đến|bởi|thuộc|giữa|de nghi"
        r"|cua|va|voi|cac)$"
    ),
    re.IGNORECASE,
)
# Whom one asks is still being named: "Yêu cầu các sở, ban, ngành, ⏎ UBND các xã …".
_ASKS = regex(r"(?:Yêu cầu|Đề nghị|Giao|Phân công|Yeu cau|De nghi)\s")
# After these an item begins: "I. Mục đích, yêu cầu ⏎ 1. Mục đích", "Chủ tịch xã yêu cầu ⏎ 1. …".
_ASKS_BEFORE = regex(r"(?:đề nghị|giao|yêu cầu|de nghi|yeu cau)$", re.IGNORECASE)
_BEFORE_ARTICLE = regex(
    r"(?:,|(?:^|\s)(?:(?:khoản|điểm) \w{1,2}|và|tại|theo|của|khoan \w{1,2}|va|tai|cua))$", re.IGNORECASE
)
# A number must follow these: "Thời gian thực hiện: Năm ⏎ 2026 và các năm tiếp theo".
_UNNUMBERED = regex(r"(?:^|\s)(?:năm|tháng|quý|khoản|điều|nam|thang|quy|khoan|dieu)$", re.IGNORECASE)
_ROMAN = regex(r"(?:I{1,3}|IV)(?=[\s/,.])(?!\.\s)")
# A name must follow these: "… phối hợp với UBND huyện ⏎ Lam Sơn".
_UNNAMED = regex(r"\s(?:huyện|tỉnh|xã|phường|quận|sông|Sông|Sở|Bộ|Ban|Cục|Vụ|(?:ban|đồng) nhân dân)$")
_NAME = regex(r"\w+[ -](?=\w)[^a-zàáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]|\w+\W*$")  # "Lam Sơn", but "Chỉ đạo"
# A part of a body, whose name must follow: "1. Thường trực ⏎ Hội đồng nhân dân tỉnh:".
_PART_OF_BODY = regex(
    r"(?:^|\s)(?:Thường trực|Ban Thường vụ|Ban Thường trực|Ban Chấp hành|Văn phòng|Đoàn đại biểu|Mặt trận|Thủ tướng)$"
)
_WHOLE_BODY = regex(
    r"(?:Hội đồng|HĐND|Tổ quốc|Chính phủ|Ủy ban|Uỷ ban|UBND|UBMTTQ|Quốc hội|Tỉnh ủy|Tỉnh uỷ|Thành ủy|Thành uỷ"
    r"|Huyện ủy|Huyện uỷ|Quận ủy|Đảng ủy|Đảng uỷ|Đảng bộ|Liên minh|Liên đoàn|Hội|Đoàn|Công đoàn|Trung ương)(?!\w)"
)
# The first word of a name never stands for it: "2. Sở ⏎ Nông nghiệp và Môi trường", "8. Các ⏎ đơn vị có liên quan".
_FIRST_OF_BODY = regex(r"(?:Sở|Bộ|Cục|Chi cục|Tổng cục|Vụ|Ban|Các|Phòng|Ủy ban|Uỷ ban|Bộ trưởng(?=\n+Bộ))(?=\n)")
# … and its place: "Tham mưu UBND ⏎ Thành phố phối hợp với …"
_WHOSE_BODY = regex(r"[a-zà-ỹ] (?:UBND|HĐND|UBMTTQ|Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân)$")
_PLACE = regex(r"(?:Thành phố|Tỉnh|Huyện|Quận|Phường|Xã) [a-zà-ỹ]")
# Who helps is no work yet: "- Phối hợp Bộ Chỉ huy ⏎ Quân sự tỉnh tổ chức vận chuyển …".
_HELPERS = regex(r"\W*[Pp]hối hợp (?:chặt chẽ )?(?:(?:với|cùng) )?[A-ZĐÀ-Ỹ][^\s.;:]*(?: [^\s.;:,]+){0,5}$")
# A symbol or a figure at the head of a line belongs to the words before it: "Nghị quyết ⏎ 01/2017/NQ-CP", "đạt ⏎ 103,8%".
_SYMBOL = regex(r"\d{1,4}-(?:NQ|CT|KL|QĐ|KH|TB|HD|CTr|BC|TTr|QĐi)/")
# Names of two fields with a dash between: what may follow the first.
_FIELDS: dict[str, tuple[str, ...]] = {
    "lao động": ("thương binh",),
    "kinh tế": ("xã hội", "hạ tầng", "kỹ thuật", "ngân sách"),
    "văn hóa": ("xã hội", "thông tin", "thể thao"),
    "văn hoá": ("xã hội", "thông tin", "thể thao"),
    "tài chính": ("kế hoạch", "kế toán", "ngân sách"),
    "kế hoạch": ("tài chính", "đầu tư", "kỹ thuật"),
    "dân số": ("kế hoạch hóa", "kế hoạch hoá"),
    "thi đua": ("khen thưởng",),
    "quốc phòng": ("an ninh",),
    "tổ chức": ("hành chính", "cán bộ"),
    "hành chính": ("tổ chức", "quản trị", "tổng hợp"),
    "tài nguyên": ("môi trường",),
    "nghề nghiệp": ("giáo dục thường xuyên",),
    "chính trị": ("xã hội",),
}
_IN_A_ROW = regex(r"\w\s[–-]\s\w+$")
# What goes on in a row, one or two words each: "từ sản xuất ⏎ - ‖ quản lý - tiêu thụ ‖ - truy xuất".
_ROW_GOES_ON = regex(r"\s?[a-zà-ỹđ]+(?: [a-zà-ỹđ]+)? [–-] [a-zà-ỹđ]")
_FIRST_FIELD = regex("(?:" + "|".join(_FIELDS) + ")$", re.IGNORECASE)
# Somebody by his name, at the end of a line of a sentence, and the office that stands behind a dash.
_PERSON_AT_END = regex(r"[a-zà-ỹđ,] (?:[Đđ]ồng chí|[Đđ]/c|[Ôô]ng|[Bb]à)(?: [A-ZĐÀ-Ỹ]\w+){2,5}$")
_OFFICE = regex(
    r"\s*(?:Phó )*(?:Chủ tịch|Bí thư|Giám đốc|Tổng [Gg]iám đốc|Trưởng|Thủ trưởng|Chánh|Hiệu trưởng|Ủy viên|Uỷ viên|Viện trưởng"
    r"|Chủ nhiệm|Bộ trưởng|Thứ trưởng|Cục trưởng|UVBTV|Tỉnh ủy viên|Huyện ủy viên)(?!\w)"
)
_NARROW = 50  # letters: nothing narrower is a page unless some lines begin in small letters
_FULL = 0.72  # of the width: a line that was broken there
_BEYOND, _FEW = 1.6, 4  # so much longer than the width, and so many lines
_OF_HEADS, _FAR_BEYOND = 60, 2.2  # letters; a single line so much longer says that nobody broke lines there
_SHORTEST_BEFORE, _LONGEST_BOLD, _LONG = 3, 240, 60
# The last of those to whom a telegram goes, no verb behind his name.
_ADDRESSED = regex(
    r"\W*(?:Các )?(?:[đĐ]ồng chí )?(?:Bộ trưởng|Thủ trưởng|Chủ tịch|Bí thư|Tổng giám đốc|Giám đốc|Ủy ban|Uỷ ban|UBND)\s"
    r"(?:(?!\b(?:phải|cần|chỉ đạo|chịu|tổ chức|thực hiện|chủ động|phối hợp|tiếp tục|rà soát|khẩn trương|tăng cường)\b)[^.:;])+\.$"
)
# One syllable of a title: no "TT", "STT".
_SYLLABLE = regex(r"[A-ZĐÀ-Ỹ]*[AEIOUYÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝĂĨŨƠƯẠ-Ỹ][A-ZĐÀ-Ỹ]*")
# What is counted begins no paragraph after a long unfinished line: "… các trường hợp sử dụng đất ⏎ 17 mẫu đang vướng mắc".
_COUNTED = regex(r"\d{1,4} [a-zà-ỹđ]")
_FIGURE = regex(r"\d{1,4}(?:[.,/]\d|-(?:NQ|CT|KL|QĐ|KH|TB|HD|CTr|BC|TTr)/|/(?:NQ|QĐ|KH|TB|CT|BC|TTr|TT|NĐ))")
# A paper with its number begins no paragraph after an unfinished line: "1. Triển khai thực hiện ⏎ Chương trình số 05/CTr …".
_PAPER = regex(r"(?:Luật|Nghị quyết|Nghị định|Quyết định|Chương trình|Kế hoạch|Thông tư|Chỉ thị|Kết luận) số\s+\d")


def wrap_width(text: str, lines: Sequence[Span]) -> int:
    """The column at which a hard-wrapped text breaks its lines; 0 where every paragraph is one line."""
    lengths = sorted([end - start for start, end in lines if end > start and not _is_closed(text, end)])
    if len(lengths) < 6:
        return 0
    longest = lengths[int(len(lengths) * 0.93)]
    full = [(start, end) for start, end in lines if end - start >= 0.75 * longest]
    if longest > 200 or len(full) < 5:
        return 0
    beyond = sum(1 for start, end in lines if end - start > _BEYOND * longest)
    if beyond >= max(_FEW, len(full) / 4):
        return 0  # short lines are the cells of a table, and paragraphs are whole
    if longest < _NARROW and _going_on(text, lines) < _FEW:
        return 0  # the lines of a header, and short items
    if longest < _OF_HEADS and any(
        end - start > _FAR_BEYOND * longest and text.count(" ", start, end) > _FEW for start, end in lines
    ):
        return 0  # short lines are heads and labels of a short paper
    unfinished = sum(1 for _, end in full if not _is_closed(text, end))
    return longest if unfinished >= (0.4 if longest <= 130 else 0.6) * len(full) else 0


def _going_on(text: str, lines: Sequence[Span]) -> int:
    """How many lines begin with a small letter that is no label of an item."""
    small = [(start, end) for start, end in lines if end > start and text[start].islower()]
    return sum(LABEL.match(text, *line) is None for line in small)


def first_lines_indented(text: str, lines: Sequence[Span]) -> bool:
    """Whether the first line of each paragraph of a hard-wrapped text is set in, and what goes on with it is not.

    " ‖ 2. Các trường: ⏎  ‖ Phối hợp với phụ huynh … tự ⏎ kiểm tra."; one space stands for any number of them.
    """
    foot = next((at for at, line in enumerate(lines) if _FOOT.match(text, *line)), len(lines))
    lines = lines[:foot]
    labelled = [
        text[start] == " " for start, end in lines if LABEL.match(text, start + (text[start : start + 1] == " "), end)
    ]
    if len(labelled) < _FEW or sum(labelled) * 10 < len(labelled) * 9:
        return False
    going_on = [
        text[start] != " "
        for start, end in lines
        if text[start:end].lstrip()[:1].islower() and not LABEL.match(text, start + (text[start] == " "), end)
    ]
    if sum(going_on) * 4 < len(going_on) * 3:
        return False  # a margin on the left is no sign of a paragraph
    flush = [
        text[start].islower() or not _is_closed(text, before[1])
        for before, (start, end) in pairwise(lines)
        if end > start and text[start] != " " and before[1] > before[0]
    ]
    return len(flush) >= _FEW and sum(flush) * 5 >= len(flush) * 4


def broken_before(text: str, before: Span, start: int, wrapped: int) -> bool:
    """Whether a line that is not set in goes on with a full one above, among paragraphs whose first lines are.

    Also behind a stop and with a dash: "… “Kỷ cương - Nề nếp ⏎ - Sáng tạo”"; not the foot.
    """
    full = before[1] - before[0] > _FULL * wrapped
    return full and not _BEGINS.match(text, start) and text[max(before[0], before[1] - 3) : before[1]].find("/.") < 0


def runs_on(text: str, before: Span, label: re.Match[str]) -> bool:
    """Whether a number or dash at the head of a line belongs to the line before: "số ⏎ 27/HD", "2020 ⏎ - 2025"."""
    last = text[max(before[1] - 12, before[0]) : before[1]]
    if label.lastgroup == "dash":
        if last[-1:].isdigit():
            return text[label.end() : label.end() + 2].strip().isdigit()
        if text[label.end() : label.end() + 2].strip().islower() and _IN_A_ROW.search(text, before[0], before[1]):
            return True  # "xanh – sạch ⏎ – đẹp"
        if last[-1:].islower() and before[1] - before[0] > _LONG // 2 and _ROW_GOES_ON.match(text, label.end()):
            return True
        return _names_two(text, before, label.end()) or _tells_office(text, before, label.end())
    if label.lastgroup == "article":  # "theo khoản 3 ⏎ Điều 4 Quy định …"
        if label.group()[-1] in ".:" and not _BEFORE_ARTICLE.search(last):
            return False  # "… 11.500 triệu đồng ⏎ Điều 2. Giải pháp"
        return before[1] - before[0] > 40 and (last[-1:].isalnum() or last[-1:] == ",") and not last.isupper()
    if label.lastgroup == "number" and _SYMBOL.match(text, label.start()):  # "Nghị quyết ⏎ 39-NQ/TW của Bộ Chính trị"
        return last[-1:].isalnum()
    return label.lastgroup in ("number", "decimal") and bool(_OPEN_END.search(last)) and not _ASKS_BEFORE.search(last)


def _names_two(text: str, before: Span, at: int) -> bool:
    """Whether a dash stands inside a name of two fields that a line break cut: "Sở Lao động ⏎ - Thương binh và Xã hội"."""
    first = _FIRST_FIELD.search(text[max(before[1] - 16, before[0]) : before[1]])
    if first is None or before[1] - before[0] < len(first[0]) + _SHORTEST_BEFORE:
        return False  # "- Kinh tế ⏎ - Xã hội" is a list
    return text[at : at + 24].strip().lower().startswith(_FIELDS[first[0].lower()])


def _tells_office(text: str, before: Span, at: int) -> bool:
    """Whether a dash stands between somebody and his office: "kết luận của đồng chí Nguyễn Văn A ⏎ - Phó Chủ tịch UBND huyện"."""
    return bool(_OFFICE.match(text, at)) and bool(_PERSON_AT_END.search(text, before[0], before[1]))


def closes_bold(text: str, begin: int, start: int, end: int) -> bool:
    """Whether a line ends the bold words that the short block above began: "**II. MỤC ⏎ ĐÍCH, YÊU CẦU**"."""
    if start - begin > _LONGEST_BOLD or text.count("**", start, end) != 1:
        return False
    return text.count("**", begin, start) % 2 == 1


def continues(text: str, before: Span, line: Span, wrapped: int, *, spaced: bool, apart: bool = False) -> bool:
    """Whether a line without a label goes on with the line before it.

    `wrapped` is the width of a hard-wrapped text, 0 for others; `spaced`: its paragraphs stand apart by blank lines;
    `apart`: all its items do, so that no paragraph begins right below one.
    """
    last, first = text[before[0] : before[1]], text[line[0] : line[1]].lstrip()
    if wrapped and spaced and last[-1:] in ".;," and len(last) > 0.5 * wrapped and not first.isupper():
        if (
            _ADDRESSED.match(last)
            and first[:1].isupper()
            and len(last) + len(first.split(maxsplit=1)[0]) < 0.9 * wrapped
        ):
            return False  # "- Chủ tịch Ủy ban nhân dân các tỉnh, thành phố. ⏎ Để ứng phó với bão số 5, …"
        return not _BEGINS.match(first)  # paragraphs stand apart by blank lines, so this one goes on
    if wrapped and spaced and last.endswith(" như:") and len(last) > 0.5 * wrapped and not LABEL.match(first):
        return not _BEGINS.match(first)  # "- Ứng dụng thiết bị trong các việc như: ⏎ Giám sát môi trường, …"
    if wrapped and last.endswith(",") and (LABEL.match(last) or _ASKS.match(last)) and not first.startswith("|"):
        return True  # "1. Các đồng chí Bộ trưởng, ⏎ Thủ trưởng cơ quan ngang Bộ …"
    if (
        wrapped
        and last.count("(") > last.count(")")
        and ")" in first
        and first.find("(") <= first.find(")") < 0.9 * wrapped
    ):
        return True  # "Lắp mới: 58 trạm (trong đó: Viễn thông A: ⏎ 25 trạm, …)"
    if wrapped and last.endswith(":") and first[:1].islower() and LABEL.match(last) and not LABEL.match(first):
        return True  # "b) Đẩy mạnh hợp tác công - tư: ⏎ đặt hàng doanh nghiệp …"
    if last.endswith(";") and first[:1].islower() and not LABEL.match(first) and not first.startswith("|"):
        return True  # "xác định các việc: rà soát quỹ đất; ⏎ tư vấn thành lập 5 HTX; ⏎ …"
    if _CLOSED.search(last[-4:]) and not (wrapped and len(last) > 0.75 * wrapped and first[:1].islower()):
        return False
    if _BEGINS.match(first) or first.startswith("|"):
        return False
    if first.lstrip("*")[:1].islower() and not last.isupper():
        return True  # also in bold letters: "(xong ⏎ **trước ngày 10/12**)"
    if len(last) > _LONG and last[-1:].islower() and _COUNTED.match(first):
        return True
    if _OPEN_END.search(last[-12:]) and not last.isupper():
        return True
    if wrapped and spaced and last.isupper() and first.isupper():
        if LABEL.match(last) and len(last) < 0.75 * wrapped:
            return True  # "IV. NỘI ⏎ DUNG HOẠT ĐỘNG", where other parts stand apart by blank lines
        if _SYLLABLE.fullmatch(last) and not LABEL.match(first):
            return True  # "THÔNG BÁO ⏎⏎ KẾT ⏎ LUẬN CỦA CHỦ TỊCH TỈNH"
    if wrapped and spaced and len(first) > len(last) and _HELPERS.match(last) and not first.isupper():
        return True
    if wrapped and _WHOSE_BODY.search(last[-20:]) and _PLACE.match(first):
        return True
    if last.endswith(" Việt") and first.startswith("Nam"):
        return True  # "8. Ngân hàng Nhà nước Việt ⏎ Nam - Chi nhánh Khu vực 2: …"
    if wrapped and spaced and _ASKS.match(last) and not LABEL.match(first) and last[-1:].islower():
        return True  # "Đề nghị Ủy ban Mặt trận Tổ quốc ⏎ Việt Nam thành phố tổ chức …"
    if _PART_OF_BODY.search(last[-16:]) and _WHOLE_BODY.match(first):
        return True
    if (label := LABEL.match(last)) and _FIRST_OF_BODY.match(text, skip(text, before[0] + label.end(), before[1])):
        return True
    if (first[:1].isdigit() or _ROMAN.match(first)) and _UNNUMBERED.search(last[-8:]):
        return True
    if not wrapped or last.isupper() or first.isupper() or _CLOSED.search(last[-4:]):
        return False
    if (
        len(last) >= _FULL * wrapped
        or _PAPER.match(first)
        or (
            (len(last) > 25 or (LABEL.match(last) and (last.endswith(("Sở", "Bộ")) or _NAME.match(first))))
            and _UNNAMED.search(last[-16:])
        )
        or (_FIGURE.match(first) and last[-1:].islower())
    ):
        return True
    if apart and LABEL.match(last):
        return True  # "- Chỉ đạo Tổng Liên đoàn ⏎ Lao động Việt Nam phối hợp …"
    # The first line of a paragraph is often broken early: "- Đối với 04 dự án chậm trên địa bàn huyện ⏎ Tân Thành …"
    return len(last) >= 0.5 * wrapped and (len(first) >= 0.6 * wrapped or _CLOSED.search(first[-4:]) is not None)


def _is_closed(text: str, end: int) -> bool:
    """Whether the line that ends at `end` ends with a mark, or with a mark and a bracket, a quote …"""
    last = text[end - 1]
    if last.isalnum():
        return False
    return last in _CLOSING or _CLOSED.search(text[max(end - 4, 0) : end]) is not None
