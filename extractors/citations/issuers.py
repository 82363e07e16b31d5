"""Cơ quan ban hành: where the name of a body ends — "của UBND tỉnh Bến Tre | về …", "của Chính phủ | phê duyệt".

Names of bodies are capitalised by unit of sense (Bộ Kế hoạch và Đầu tư): a capital word may have one small syllable
after it, more only where they are words of such names (nhân dân, chấp hành, khóa), and a verb ends the name.
Source: decree 30/2020/NĐ-CP, annex II (capitals in names of bodies).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from extractors.citations.types import CANONICAL
from vitext.bare import is_bare
from vitext.fold import fold
from vitext.lazy import regex

_SMALL = (
    "tỉnh huyện xã phường thành phố thị trấn quận đặc khu thôn nhân dân chấp hành thường vụ trực trung ương chính "
    "trị bí thư hội đồng đại biểu khóa khoá lần thứ cơ sở hợp tác liên minh nông phụ nữ cựu chiến binh thanh niên đoàn "
    "công lao động cổ đông thường niên bất thường trường quản trị lý kiểm tra ủy uỷ viên nước giám đốc chủ tịch "
    "khối các quan doanh nghiệp thành viên toàn quốc ty nghĩa huy quân sự vận tải"
)
_ENDS = (
    "về của cho trong đến tại đã được có là để nhằm gồm với theo do khi sẽ cần phải ở từ vào mà này đó nêu trên như ra "
    "hoặc thì bằng trình giao gửi phê kèm gắn bao cũng đều đang mới và, ký hay tới qua vì không"
)
_END_PAIRS = (
    "triển khai;thực hiện;ban hành;quy định;hướng dẫn;tổ chức;thông qua;sửa đổi;bổ sung;yêu cầu;đề nghị;"
    "kết quả;báo cáo;chỉ đạo;tiếp tục;tham mưu;hết hiệu;nhất trí;xây dựng;phát triển;tăng cường;ngày nay;"
    "thông báo;năm học;quyết định;huy động;vận động"
    ";đề ra;đối với;liên quan;phân cấp;phân công;ủy quyền;uỷ quyền;công nhận;chấp thuận;điều chỉnh;thành lập"
)
# What begins a sentence on a line of its own and no name: "… của Tỉnh ủy ‖ Các phòng chuyên môn …".
_OPENERS = (
    "các những trong ngày tại theo căn để qua sau với đến từ khi nhằm trên do tuy nhìn nơi xét kính về ông bà điều "
    "chương phần mục hôm được"
)
# “… của UBND tỉnh ‖ Phòng Kinh tế …”: what ends a name at a line's end, where another body begins the next line.
_OVER = "tỉnh huyện xã phường phố ương phủ"
_BODIES = "UBND HĐND Ủy Uỷ Sở Phòng Văn Liên Ban"
_HEADS = (
    "UBND HĐND Ủy Uỷ Sở Ban Hội Tỉnh Huyện Đảng Thủ Liên Phòng Nghị Quyết Luật Thông Chỉ Kết Công Hướng Điều "
    "NQ QĐ KH CV CT KL"
)
_CUT = frozenset(("Ban", "Bộ", "Sở", "Phòng", "Vụ", "Cục", "Viện", "Hội", "BAN", "BỘ", "SỞ", "PHÒNG", "Bo", "So"))
# Committees and offices typed small: "Ban ‖ kinh tế và ngân sách HĐND tỉnh", "Phòng ‖ tài chính".
_OFFICES = (
    "kinh tế ngân sách pháp chế văn hóa hoá xã hội dân tộc đô thị tài chính kế hoạch nội vụ tư pháp nông nghiệp "
    "môi trường giáo dục đào tạo tuyên giáo phát triển nông thôn công thương xây dựng y tế giao thông vận tải khoa học "
    "công nghệ thông tin truyền thông lao động thương binh thể thao du lịch tài nguyên đầu tư"
)
# A name whose first word is typed small: "của ‖ bộ Chính trị", "của ban Chấp hành".
_TYPED_SMALL = frozenset(("bộ", "ban", "sở", "hội", "bo", "so", "hoi"))
_ROMAN = regex(r"[IVXL]{1,6}")
# Behind "và" another paper begins: "của Chính phủ và ‖ Kế hoạch số 35-KH/TU".
_TYPES = "|".join(name.replace(" ", r"\s{1,2}") for name in CANONICAL)
_PAPER = regex(rf"\s{{1,2}}(?:{_TYPES})(?:\s{{1,2}}[^\W\d]+){{0,3}}\s{{1,2}}(?:so\s{{0,2}}:?\s{{0,2}})?\d")
_TOKEN = regex(r"\s{1,2}([^\s,;:.()“”\"\[\]]+)")
_KHOA = regex(r"\s?\((?:khóa|khoá|Khóa|khoa)\s{1,2}\w{1,6}\)")
_CONTINUED = regex(r",\s{1,2}(?=Ban Chấp hành|nhiệm|khóa|khoá|lần thứ|Ban Chap hanh|khoa|lan thu)")
# A minister who heads a body of that rank besides: "của Bộ trưởng, ‖ Chủ nhiệm Văn phòng Chính phủ".
_OFFICE_TOO = regex(r",\s{1,2}(?=Ch[ủu] nhi[ệe]m\s)")
# What a paper does, typed with a capital behind its body: "của Chính phủ ‖ Quy định chi tiết …".
_CAPITAL_ENDS = frozenset(
    ("Quy định", "Ban hành", "Hướng dẫn", "Sửa đổi", "Bổ sung", "Phê duyệt", "Quy dinh", "Ban hanh")
)
_TERM = regex(r"(?:,|\s-)?\s{1,2}[Nn]hi[ệe]m\s{1,2}k[ỳyì]\s{1,2}(?:19|20)\d\d\s?-\s?(?:19|20)\d\d")


@dataclass(frozen=True, slots=True)
class _Words:
    small: frozenset[str]
    ends: frozenset[str]
    pairs: frozenset[str]
    heads: frozenset[str]
    openers: frozenset[str]
    over: frozenset[str]
    bodies: frozenset[str]
    offices: frozenset[str]


def _words(*, bare: bool) -> _Words:
    def table(words: list[str]) -> frozenset[str]:
        return frozenset(fold(word) for word in words) if bare else frozenset(words)

    heads, openers = table(_HEADS.split()), table(_OPENERS.split())
    over, bodies = table(_OVER.split()), table(_BODIES.split())
    pairs = table(_END_PAIRS.split(";"))
    return _Words(
        table(_SMALL.split()), table(_ENDS.split()), pairs, heads, openers, over, bodies, table(_OFFICES.split())
    )


_MARKED, _BARE = _words(bare=False), _words(bare=True)


# Two words of a name of which the second is typed small: "Bộ Ngoại ‖ giao", "Hội luật ‖ gia".
_PAIRED = frozenset(("ngoại giao", "luật gia", "ngoai giao", "luat gia"))
_SESSIONS = ("Hội", "Đại", "Ban", "Trung", "Hoi", "Dai")
_RANKS = ("trưởng", "truong")
_ONE_NAME = {
    "Công": ("nghệ", "Thương", "thương"),
    "Cong": ("nghe", "Thuong"),
    "Thông": ("tin",),
    "Thong": ("tin",),
    "Hướng": ("nghiệp",),
}
_NUMBERED = ("thứ", "ương", "khóa", "khoá", "số", "phường", "quận", "phố", "thu", "uong", "khoa", "phuong", "quan")
_PAPERS = ("Nghị", "Quyết", "Luật", "Thông", "Chỉ", "Kết", "Hướng", "Điều", "Nghi", "Quyet", "Luat", "Thong", "Chi")


# A board is called by what it steers, in small letters, up to its unit: "Ban Chỉ đạo ‖ phòng, chống dịch bệnh huyện".
_BOARD = regex(
    r"\s{1,2}(?:Tiểu\s{1,2}ban|Ban\s{1,2}[Cc]hỉ\s{1,2}đạo|Tổ\s{1,2}(?:công\s{1,2}tác|giúp\s{1,2}việc))(?!\w)"
)
# The kind of a company and its trade, typed small before its name: "Công ty ‖ cổ phần đầu tư ‖ Đá Lam Sơn".
_TRADES = (
    r"và|đầu\s{1,2}tư|xây\s{1,2}dựng|thương\s{1,2}mại|sản\s{1,2}xuất|dịch\s{1,2}vụ|khai\s{1,2}thác|chế\s{1,2}biến|khoáng\s{1,2}sản"
    r"|xi\s{1,2}măng|vận\s{1,2}tải|vật\s{1,2}liệu|kinh\s{1,2}doanh|công\s{1,2}nghiệp|nông\s{1,2}sản|lâm\s{1,2}sản|cấp\s{1,2}nước"
    r"|tư\s{1,2}vấn|thiết\s{1,2}kế|phát\s{1,2}triển|du\s{1,2}lịch|môi\s{1,2}trường|đô\s{1,2}thị|hóa\s{1,2}chất|thủy\s{1,2}điện"
)
_KINDS = (
    r"cổ\s{1,2}phần|trách\s{1,2}nhiệm\s{1,2}hữu\s{1,2}hạn|một\s{1,2}thành\s{1,2}viên|hợp\s{1,2}danh|liên\s{1,2}doanh|tư\s{1,2}nhân"
    r"|TNHH|MTV|CP|TM"
)
_COMPANY = regex(
    rf"\s{{1,2}}(?:Tổng\s{{1,2}})?[Cc]ông\s{{1,2}}ty(?P<kind>(?:\s{{1,2}}(?:{_KINDS})(?!\w)){{1,3}})"
    rf"(?P<trade>(?:\s{{1,2}}(?:{_TRADES})(?!\w)){{1,6}})?(?P<next>\s{{1,2}}\w)?"
)
# Its short name may part a body from its place: "Ủy ban nhân dân ‖ (UBND) ‖ tỉnh".
_SHORT_NAME = regex(
    r"\s?\([A-ZĐ]{2,8}\)(?=\s{1,2}(?:tỉnh|huyện|xã|phường|quận|đặc\s{1,2}khu|thành\s{1,2}phố|thị\s{1,2}xã)(?!\w))"
)
_STEERED = regex(
    r"(?:,?\s{1,2}(?!(?:về|tại|ban|ngày|đã|có|là|để|và|yêu|đề|trong|theo|của)(?!\w))\w[^\s,;:.()]*){0,14}?\s{1,2}"
    r"(?:(?:tỉnh|huyện|thị\s{1,2}xã|thành\s{1,2}phố|quận|xã|phường)(?!\s{1,2}hội)|Trung\s{1,2}ương"
    r"|quốc\s{1,2}gia)(?!\w)"
)


def issuer_end(text: str, start: int, *, small_words: int = 0, joint: bool = False) -> int | None:
    """Where the name of the body ends that begins after the space at `start`; None where no name begins there.

    A `joint` paper is of two bodies: "Chính phủ và Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam|".
    With `small_words`, as many unknown small words may stand before the next capital (Giống cây | trồng Phú Điền).
    Yes: " Thủ tướng Chính phủ| phê duyệt", " Ban Chấp hành khóa V| với số phiếu". No: " tỉnh về việc", " các đơn vị".
    """
    words = _BARE if is_bare(text) else _MARKED
    if (board := _BOARD.match(text, start)) and (steered := _STEERED.match(text, board.end())):
        return _end_of_place(text, steered.end())
    token = _TOKEN.match(text, start)
    if not token or not _begins_name(text, token) or token[1] in ("Cuộc", "Phiên", "Cuoc", "Phien"):
        return None
    first = token[1]
    end, previous, typed_small = token.end(), first, False
    if first in ("Công", "Tổng") and (company := _COMPANY.match(text, start)):
        named = company["trade"] and company["next"] and company["next"][-1].isupper()
        end, previous = company.end("trade" if named else "kind"), "X"
    for _ in range(24):
        if short := _SHORT_NAME.match(text, end):
            end, previous = short.end(), "X"
        if khoa := _KHOA.match(text, end):
            return khoa.end()
        if term := _TERM.match(text, end):
            return term.end()
        comma = _CONTINUED.match(text, end) if first in _SESSIONS else None
        comma = comma or (_OFFICE_TOO.match(text, end) if first in ("Bộ", "Bo") and previous in _RANKS else None)
        token = _TOKEN.match(text, comma.end() - 1 if comma else end)
        if not token:
            break
        word = token[1]
        after = _TOKEN.match(text, token.end())
        following = after[1] if after else ""
        if after and word in ("và", "va", "&") and _in_name(text, after):
            end, previous = after.end(), following  # “Bộ Khoa học ‖ và Công nghệ”
            continue
        if joint and word in ("và", "va") and after and after[1][0].isupper() and after[1] not in _PAPERS:
            end, previous = after.end(), after[1]
            continue
        if word in ("và", "va") and _PAPER.match(fold(text[token.end() : token.end() + 60]).lower()):
            break
        if "\n" in token[0] and ("\n\n" in token[0] or _begins_anew(word, previous, following, words)):
            break
        typed_small = typed_small if previous != first else first in _CUT and word in words.offices
        if typed_small and (following if word in ("và", "va", "-") else word) in words.offices:
            end, previous = token.end(), word
            continue
        if not _continues(word, previous, following, first, words):
            reach = _far_capital(text, token.start(), words, most=small_words) if small_words else None
            if reach is None:
                break
            end, previous = reach, "X"
            continue
        end, previous = token.end(), word
    return end


def _in_name(text: str, after: re.Match[str]) -> bool:
    """Whether a word that other bodies begin with goes on with this name: "và Công ‖ nghệ", "và Thông ‖ tin"."""
    beyond = _TOKEN.match(text, after.end()) if after[1] in _ONE_NAME else None
    return beyond is not None and beyond[1] in _ONE_NAME[after[1]]


def _end_of_place(text: str, end: int) -> int:
    """Where the words with capitals end that follow a unit: "huyện | Lam Giang|"."""
    for _ in range(4):
        token = _TOKEN.match(text, end)
        if token is None or "\n\n" in token[0] or not token[1][0].isupper():
            break
        end = token.end()
    return end


def _begins_name(text: str, token: re.Match[str]) -> bool:
    """Whether a word begins a name: with a capital, or a body's kind typed small before one ("của bộ Chính trị")."""
    if token[1][0].isupper():
        return True
    after = _TOKEN.match(text, token.end()) if token[1] in _TYPED_SMALL else None
    return after is not None and after[1][0].isupper()


def _far_capital(text: str, start: int, words: _Words, *, most: int) -> int | None:
    """Where the capital word ends that stands after at most `most` small words, none of which ends names."""
    for _ in range(most + 1):
        token = _TOKEN.match(text, start)
        if not token or token[1] in words.ends:
            return None
        after = _TOKEN.match(text, token.end())
        if after and (
            f"{token[1]} {after[1]}" in words.pairs or (token[1] in ("và", "va") and after[1] in words.heads)
        ):
            return None
        if token[1][0].isupper():
            return token.end()
        start = token.end()
    return None


def _begins_anew(word: str, previous: str, following: str, words: _Words) -> bool:
    """Whether a line begins a sentence of its own: “… tỉnh Lam Giang ‖ Thực hiện Nghị quyết”, “… Tỉnh ủy ‖ Các phòng”.

    No: “… của Ban ‖ Tổ chức Tỉnh ủy”, a name that the line break has cut.
    """
    if not word[0].isupper() or previous in _CUT:
        return False
    if previous.lower() in words.over and word in words.bodies:
        return True
    return word.lower() in words.openers or f"{word.lower()} {following.lower()}" in words.pairs


def _ends_in_capitals(word: str, following: str, words: _Words) -> bool:
    """Whether a name in a heading of capitals ends before a word: “CỦA HỘI ĐỒNG NHÂN DÂN TỈNH ‖ QUY ĐỊNH …”."""
    return f"{word} {following}" in words.pairs or word in ("về", "của", "ve")


def _continues(word: str, previous: str, following: str, first: str, words: _Words) -> bool:
    if word in ("-", "–"):
        return following[:1].isupper()
    if word in ("và", "va", "&"):
        return following[:1].isupper() and following not in words.heads and first not in ("UBND", "HĐND")
    if word[0].isdigit():
        return len(word) <= 3 and previous.lower() in _NUMBERED
    if previous in ("thứ", "thu") and word in ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "nhat", "tu", "nam"):
        return True
    if f"{word} {following}" in words.pairs or f"{word} {following}" in _CAPITAL_ENDS or word.lower() == "v/v":
        return False
    if word.isupper() and previous.isupper() and _ends_in_capitals(word.lower(), following.lower(), words):
        return False
    if word[0].isupper() or f"{previous.lower()} {word}" in _PAIRED:
        return True
    if word in words.ends or not word[0].isalpha():
        return False
    if word == "cấp" and following not in ("tỉnh", "huyện", "xã", "cơ", "trung"):
        return False  # "theo Giấy phép số 15/GP-UBND của UBND tỉnh Hà Vân ‖ cấp"
    # Behind "khóa X", "lần thứ X" the number is over: "lần thứ X ‖ đạt nhiều kết quả".
    return (previous[0].isupper() and not _ROMAN.fullmatch(previous)) or word in words.small
