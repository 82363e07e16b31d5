"""Chức danh và cách gọi: the words of titles and honorifics, and the verbs that end a title.

Phó Chủ tịch Thường trực UBND tỉnh · Ủy viên Ban Thường vụ · Chi cục trưởng · đồng chí, ông, PGS.TS., Thượng tá
"""
# ruff: noqa: E501, SIM905 (lists of words and patterns read better unbroken)

from __future__ import annotations

from domain.extraction import Span
from extractors.documents.view import View
from vitext.fold import fold
from vitext.lazy import regex

# What may follow a name as its title.
ROLE_WORD = (
    r"(?:nguyen |quyen )?(?:pho )?(?:tong )?(?:chu tich|bi thu|giam doc|truong|chanh|uy vien|uv(?:tv|btv|bch|tu|tw)?"
    r"|tuv|chu nhiem|ke toan|thu ky|bien tap|thuong truc"
    r"|(?:tinh|thanh|huyen|quan|thi|dang|cap) uy vien|(?:vu|vien|cuc|chi cuc|tong cuc|hieu|doi|to|cum|khoi|thu|bo"
    r"|hat|tram|hoi|chi hoi|nhom|thon|ap|xom|khu|lop|toc|chi doi|lien doi) (?:truong|pho)"
    r"|chi hoi|thanh vien|thu tuong|chi huy|cong chuc|can bo|chuyen vien|giao vien|nhan vien|phu trach|dai bieu"
    r"|thu quy|kiem soat|thanh tra vien|tham phan|quan ly|dai dien|tu lenh|chinh uy|pho)(?!\w)"
)
ROLE_START = regex(rf"(?<![\w-]){ROLE_WORD}")
# What may stand before a name without an honorific: the names of offices only.
_OFFICE = regex(
    r"(?<![\w-])(?:nguyen |quyen )?(?:pho )?(?:tong )?(?:chu tich|bi thu|giam doc|truong|chanh|uy vien"
    r"|uv(?:tv|btv|bch|tu|tw)|chu nhiem|thu ky|thu tuong|bien tap|(?:tinh|thanh|huyen|dang) uy vien"
    r"|(?:vu|vien|cuc|chi cuc|tong cuc|hieu|doi|to|cum|thu|bo|hat|tram|hoi|ke toan) (?:truong|pho)|tu lenh"
    r"|chinh uy|dai bieu|pho)(?!\w)"
)
_SPELT = {"truong": "trưởng", "pho": "phó", "chanh": "chánh"}  # without its mark also a school, a street, a lemon

_VERBS = (
    "chủ trì|chủ toạ|chủ tọa|làm|phát biểu|phát động|cho biết|cho rằng|cho hay|đề nghị|đề xuất|yêu cầu|kết luận|trình bày|trình|báo cáo|thông qua|chỉ đạo|đánh giá|nhấn mạnh"
    "|ghi nhận|chia sẻ|bày tỏ|kiến nghị|đã|dẫn đầu|cùng|tham dự|tham gia|đến|dự(?! khuyết)|tại|khai mạc|bế mạc|nhất trí|được|là|trao|tặng|điều hành|điều khiển|trực tiếp|hoan nghênh|thay mặt|sẽ|có|khẳng định|biểu dương|chúc"
    "|trả lời|phân công|thông tin|(?<!hội )(?<!Hội )đồng chủ trì|và các|và đồng chí|và đ/c|và ông|và bà|và lãnh đạo|và đại diện|(?<!hư )ký|thừa ủy quyền|thừa uỷ quyền|giữ chức|tiếp thu|tiếp nhận|giao nhiệm vụ|giao cho|lưu ý|nêu|nói|cảm ơn|cám ơn|kêu gọi|quán triệt"
    "|đi|thăm|khảo sát|kiểm tra(?= (?:tiến|tình|công|việc|thực|hiện))|làm việc|gặp|và có|thông báo|thống nhất|giải trình|đọc|phân tích|làm rõ|mong|bổ sung|vừa|đang|cho|về|giới thiệu|công bố|tin tưởng|nhưng|để|ở|từng|khi|cũng|xin|tuyên bố|ghi biên bản|thực hiện|hướng dẫn|triển khai|phổ biến"
)
_DOES = "làm|đã|cùng|chủ trì|phát biểu|đề nghị|yêu cầu|cho biết|nhấn mạnh"  # no board is called so
# “Trưởng Ban chỉ đạo” is an office, “Phó Trưởng ban ‖ làm Trưởng đoàn” says what somebody did.
_ENDS = rf"(?<!\s[Bb]an)\s(?=(?:{_VERBS})(?!\w))|\s(?=(?:{_DOES})(?!\w))"
_VERB, _PLAIN_VERB = regex(_ENDS), regex(fold(_ENDS))

# What stands before a name.
_SAID = frozenset(
    "ông|bà|cụ|anh|chị|bạn|em|cô|thầy|thầy giáo|cô giáo|ts|ts.|ths|ths.|gs|gs.|gs.ts|gs.ts.|pgs.ts|pgs.ts.|pgs|pgs.|bs|bs.|ks|ks.|ls|ls.|đ/c|đ/c.|đc"
    "|đồng chí|lương y|bác sĩ|tiến sĩ|thạc sĩ|luật sư|giáo sư|kỹ sư|nhà báo|nhà văn|nhà thơ|nghệ nhân|nghệ sĩ|linh mục|mục sư|hòa thượng|thượng tọa|đại đức|già làng|cử tri"
    "|đại tá|thượng tá|trung tá|thiếu tá|đại tướng|thượng tướng|trung tướng|thiếu tướng|chuẩn đô đốc|phó đô đốc|đô đốc|đại úy|thượng úy|trung úy|thiếu úy|đại uý|thượng uý|trung uý|thiếu uý".split(
        "|"
    )
)
_FOLDED = frozenset(fold(said) for said in _SAID)
_PLURAL = regex(r"(?:cac|nhung|hai|ba|cung)\s+$")


def _by_last_word() -> dict[str, tuple[str, ...]]:
    table: dict[str, set[str]] = {}
    for said in _FOLDED:
        before, _, last = said.rpartition(" ")
        table.setdefault(last, set()).update([f"{before} "] if before else [])
    return {last: tuple(sorted(before)) for last, before in table.items()}


HONORIFICS = _by_last_word()  # last word → what must come before it; both folded
HONORIFICS |= {f"{last}:": before for last, before in HONORIFICS.items()}


def honorific_before(view: View, at: int, left: str, *, plain: bool) -> int | None:
    """Where the honorific begins that ends before `at`; `left`, the last word of it, is one of `HONORIFICS`."""
    end = at - 1 - left.endswith(":")
    start = at - 1 - len(left)
    for before in (*HONORIFICS[left], ""):
        if view.key.endswith(before, 0, start):
            said = view.flow[start - len(before) : end].lower()
            if said in _SAID or (plain and said in _FOLDED):
                return start - len(before)
    return None


def is_plural(view: View, at: int) -> bool:
    """Whether the honorific at `at` is for several: “các đồng chí Lê Văn A, Trần Thị B”."""
    return bool(_PLURAL.search(view.key, max(0, at - 7), at))


def verb_between(view: View, start: int, end: int, *, plain: bool) -> int | None:
    """Where the first verb that ends a title begins (the space before it), None where there is none."""
    found = (_PLAIN_VERB if plain else _VERB).search(view.flow, start, end)
    return found.start() if found else None


def is_spelt(view: View, title: Span, *, plain: bool) -> bool:
    """Whether a title found on folded text is one: “Trưởng”, not the “Trường” of a name or a school."""
    right = _SPELT.get(view.key[slice(*title)].rpartition(" ")[2])
    return right is None or plain or view.flow[title[1] - len(right) : title[1]].lower() == right


def office_between(view: View, start: int, end: int, *, plain: bool) -> int | None:
    """Where the first title of an office begins whose words run on to `end` without a verb."""
    for found in _OFFICE.finditer(view.key, start, end):
        if is_spelt(view, found.span(), plain=plain) and verb_between(view, found.end(), end, plain=plain) is None:
            return found.start()
    return None
