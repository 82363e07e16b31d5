"""Tên tổ chức bắt đầu và kết thúc ở đâu: the heads of bodies' names and the words that names hold.

    Sở Văn hóa, Thể thao và Du lịch · Ban Quản lý rừng phòng hộ · HTX Dược liệu Tây Quế · Văn phòng HĐND và UBND xã
A name is a head, what it deals with (a capital and the small words of the same noun), and a unit or a proper name.
Source of the capitals: decree 30/2020/NĐ-CP, annex II. All lists are folded; a text without marks is read with them too.
"""
# ruff: noqa: E501, SIM905 (lists of words and patterns read better unbroken)

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import dataclass

from extractors.documents.names import LOWER, UPPER
from extractors.documents.view import View
from extractors.people.capitals import Phrases, by_first_word, longest
from vitext.fold import fold

_NOT_HEADS = (
    "hoi chu nghia|bao cao|hoi nghi|hoi truong|ban hanh|doan ket|hoi thao|hoi vien|doan vien|ban be|so ket|quy dinh|quy che|hoi cho|bo luat|bo tieu chi|bo chi so|phong trao|phong chong|bao dam|bao hiem|truong hop|ban do"
    "|hoi dong nghia vu|doan chu tich|doan cong tac|phong hop|ban sao|so luong|so lieu|quy mo|quy trinh|quy hoach|quy dat|truong phong|truong ban|bo phan|hoi nhap|doan the|doan giam sat|doan khao sat|truong thon|van phong pham|hoi thi|hoi dong chi|vien chuc|dai bieu|dai hoi|dai dien|bao chi|ban phat hanh"
).split("|")
HEADS = by_first_word(
    "ban chap hanh|bch|ban thuong vu|btv|thuong truc|ban chi dao|ban quan ly|ban kiem soat|ban quan tri|ban giam doc|ban giam hieu|ban to chuc|ban tuyen giao|ban dan van"
    "|ban chi huy quan su|ban bi thu|ban kinh te|ban|uy ban kiem tra|uy ban nhan dan|uy ban mat tran to quoc|uy ban mttq|uy ban|ubnd|ubkt|ubmttq|hoi dong nhan dan|hdnd|hoi dong quan tri|hdqt"
    "|hoi dong thanh vien|hoi dong truong|hoi dong|lien minh hop tac xa|lien minh htx|lmhtx|lien minh|lien hiep htx|lien hiep hop tac xa|lien hiep|lhhtx|hop tac xa|htx|to hop tac|tht|quy tin dung nhan dan|qtdnd"
    "|quy ho tro phat trien|quy ho tro nong dan|quy|so|cuc|chi cuc|tong cuc|bo|vu|van phong|phong|trung tam|truong|doan|doan thanh nien|hoi|hiep hoi|cong doan|lien doan lao dong|ldld|cdcs|tinh uy"
    "|thanh uy|huyen uy|dang uy|chi uy|dang bo|chi bo|tinh doan|thanh doan|huyen doan|chinh phu|thu tuong chinh phu|van phong chinh phu|quoc hoi|uy ban thuong vu quoc hoi|bo chinh tri|ngan hang|cong ty|tong cong ty|tap doan"
    "|cong an|bao|dai|kho bac|vien|vien kiem sat|toa an|hoc vien|benh vien|tram|hat kiem lam|to cong tac|cum thi dua|dang doan|mat tran to quoc|mttq|thanh tra|bo chi huy|bo tu lenh|cau lac bo|chi nhanh".split(
        "|"
    ),
    never=_NOT_HEADS,
)
# One syllable without its mark is many words: only these spellings head a name.
_SPELT = {"so": "sở", "bo": "bộ", "bao": "báo", "dai": "đài", "hoi": "hội", "doan": "đoàn", "truong": "trường", "phong": "phòng", "quy": "quỹ", "ban": "ban", "vien": "viện", "cuc": "cục", "vu": "vụ", "tram": "trạm", "tht": "tht", "chi uy": "chi ủy"}  # fmt: skip
# What makes another word of a head of one syllable, where both are in capitals.
_COMPOUND = {
    "vu": frozenset("nhiem nghia phuc dich chuc su noi cong thuong".split()),
    "ban": frozenset("van bien co giao du can phien dia uy tien".split()),
    "bo": frozenset("can noi dang toan tien cong phan".split()),
    "hoi": frozenset("xa dai co le quoc giao".split()),
    "doan": frozenset("giai tap cong lien dai".split()),
    "truong": frozenset("thi moi hieu hoi lap chu tang bo thu cuc to pho".split()),
    "bao": frozenset("thong dam canh".split()),
    "dai": frozenset("trung hien".split()),
    "phong": frozenset("quoc du van xung bien".split()),
    "so": frozenset("co tru tong".split()),
    "vien": frozenset("dang thanh uy nhan chuyen hoc giao cong hoi sinh dong benh".split()),
    "htx": frozenset(["minh", "hiep"]),
    "hop tac xa": frozenset(["minh", "hiep"]),
}
# Bodies of which the name alone is enough, and after which nothing belongs to the name.
ALONE = frozenset(
    "chính phủ|thủ tướng chính phủ|quốc hội|bộ chính trị|ban bí thư|tỉnh ủy|thành ủy|huyện ủy|đảng ủy|tỉnh uỷ|thành uỷ|huyện uỷ|đảng uỷ|văn phòng chính phủ|ủy ban thường vụ quốc hội|uỷ ban thường vụ quốc hội".split(
        "|"
    )
)
_CLOSED = frozenset(
    "chinh phu|thu tuong chinh phu|quoc hoi|bo chinh tri|ban bi thu|van phong chinh phu|uy ban thuong vu quoc hoi".split(
        "|"
    )
)
# Heads under which another body may stand: “Ban Chấp hành Liên minh HTX tỉnh”, never “HTX Phòng Đào tạo”.
_OWNED = frozenset(
    "htx|hop tac xa|so|ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|lien minh htx|lien minh hop tac xa|lmhtx|cong an|lien hiep htx|to hop tac|tht|bao|dai|tinh uy|thanh uy|huyen uy|cuc|bo|vu".split(
        "|"
    )
)
_UNITS = by_first_word(
    "tp|tinh|huyen|xa|phuong|thanh pho|quan|thi xa|thi tran|thon|ban|ap|khu pho|cap tinh|cap huyen|cap xa|cap co so|trung uong|mien|khu vuc|lien xa".split(
        "|"
    )
)
_UNIT_SPELT = {
    "tinh": "tỉnh",
    "xa": "xã",
    "quan": "quận",
    "thon": "thôn",
    "ban": "bản",
    "ap": "ấp",
    "mien": "miền",
    "huyen": "huyện",
}
# Common nouns that belong to names, though written small: after a capitalised noun …
_TAILS = (
    "nhân dân|nông thôn|cơ sở|xã hội|chuyên sâu|hành chính công|thực vật|thực phẩm|nghề nghiệp|bệnh tật|đất đai|công ích|đô thị|rừng phòng hộ|rừng đặc dụng|rừng|dự án|khu kinh tế|kinh tế cửa khẩu|cửa khẩu|công nghiệp|kinh tế"
    "|việc làm|công nghệ cao|nước sạch|quốc gia|quân sự|hữu hạn|một thành viên|phổ thông|miền núi|cán bộ|HTX|hợp tác xã|xung phong|trung ương|thị trường|án dân sự|dân sự|thương mại điện tử|đầu tư xây dựng|công chúng|đăng kiểm"
).split("|")
# … and those that stand right after the head, or after one another.
_SORTS = (
    "kinh doanh|quản trị|chấp hành|thường vụ|tín dụng|nông thôn mới|hợp tác xã|dịch vụ|thương mại|thi đua|cổ phần|lao động|phụ nữ|nông dân|thanh niên|nông nghiệp|tổng hợp|nhà nước|mầm non|tiểu học|trung học|trung học cơ sở|trung học phổ thông"
    "|hỗ trợ phát triển|hỗ trợ nông dân|thể thao|hữu cơ|công nghệ|môi trường|y tế|giáo dục|vệ sinh|an ninh|tư nhân|vì người nghèo|đền ơn đáp nghĩa|khuyến học|khuyến nông|sản xuất|vận tải|thủy sản|thuỷ sản|thủy lợi|hành chính công"
    "|chăn nuôi|trồng trọt|rau|hoa|dừa|cà phê|hồ tiêu|lúa|gạo|chè|cây ăn quả|cây ăn trái|trái cây|mây tre đan|đan|lục bình|dệt may|dệt|thổ cẩm|dược liệu|thủ công mỹ nghệ|tiểu thủ công nghiệp|chiếu cói|sạch|an toàn|gốm|mật ong|muối|tôm|chuyên sâu|nhân dân"
).split("|")
# … and after a noun only: "Trung tâm Giáo dục ‖ thường xuyên ‖", but "Văn phòng ‖ thường xuyên đôn đốc".
_AFTER_NOUN = ("thường xuyên",)
_INSIDE = by_first_word(fold(words).lower() for words in (*_TAILS, *_AFTER_NOUN))
_INSIDE_HEAD = by_first_word(fold(words).lower() for words in (*_TAILS, *_SORTS))
_SMALL_FIRST = frozenset([*_UNITS, *_INSIDE_HEAD])
_SMALL = frozenset(words.lower() for words in (*_TAILS, *_SORTS, *_AFTER_NOUN))
# What a body deals with, in capitals as names write it: more may follow after a comma, a dash or “và”.
_FIELDS = by_first_word(
    "nhan dan|quan tri|chap hanh|thuong vu|thuong truc|kiem tra|kiem soat|ho tro|phat trien|tin dung|chinh tri|nong nghiep|nong thon|moi truong|dau tu|ke hoach|tai chinh|cong tac|hop tac xa|hop tac|dich vu|thuong mai|co phan|trung uong|chinh sach"
    "|xa hoi|dan toc|ton giao|lao dong|thuong binh|phu nu|nong dan|thanh nien|cuu chien binh|nguoi cao tuoi|giam doc|kinh te|tong hop|ky thuat|trung cap nghe|trung cap|cao dang|dai hoc|mam non|tieu hoc|trung hoc co so|trung hoc pho thong|trung hoc|hanh chinh"
    "|thuy san|nha nuoc|khu vuc|chi nhanh|lien hiep|lien minh|ngan hang|to chuc|tuyen giao|dan van|noi chinh|noi vu|quan su|van hoa|giao duc|dao tao|khoa hoc|cong nghe|cong thuong|giao thong|van tai|xay dung|the thao|du lich|y te|tu phap|thong ke"
    "|chuyen doi so|ha tang|do thi|phap che|tu van|tuyen truyen|thanh vien|doi ngoai|mat tran|to quoc|thanh tra|kiem lam|thu y|bao ve thuc vat|trong trot|chan nuoi|dau moi|quan ly|phuc vu|trach nhiem huu han|giong cay trong|det may|tin hoc|dang ky|dat dai"
    "|dien luc|tai nguyen|thong tin|truyen thong|phat thanh|truyen hinh|gia dinh|ngan sach|phat trien nong thon|phong trao|thi dua|khen thuong|khoa giao|dan vien|ngoai vu|bao hiem|huu nghi|van nghe|phap luat|tro giup phap ly|cong dong|xuc tien|khuyen nong"
    "|khuyen cong|kinh doanh|san xuat|xuat nhap khau|ky luat|giam sat|nghiep vu|ke toan|nhan su|cong doan|ptnt|khcn|gd&dt|an toan|dieu hanh|khoa hoc ky thuat|dan so|phong chong|tim kiem|cuu nan|tiep cong dan|luong thuc|doi moi|ngoai giao|thi hanh an|thi hanh an dan su|hang hai|hang khong|duong bo|viec lam|vien thong|chu thap do|lam nghiep|thuy loi|bao tro xa hoi|gioi thieu viec lam|nan nhan chat doc da cam|dieu duong|cung ung|che bien".split(
        "|"
    )
)
# The small words after a capital that are no part of its noun: verbs, prepositions, counts.
_AFTER = frozenset(
    "và về đã có được là sẽ đang cho do tại ở từ đến trong ngoài theo với cùng để nhằm khi sau trước nếu mà thì cũng còn vẫn chưa không phải cần nên hãy bị bởi vì nhưng hoặc hay như gồm thuộc trên dưới giữa qua các những mỗi một hai ba nhiều của"
    " tổ họp chủ phối tham giao yêu đề thực triển ban phát báo trình xem chỉ kiểm hướng hỗ tiếp tăng đẩy xây rà hoàn quyết thông nhất thống ghi đánh kết nhấn khẳng nêu trao tặng khen ký gửi mời lần nhiệm khóa khoá kỳ năm quý tháng ngày giai số trực quản nắm"
    " chịu phân bố lập tự đạt giảm thu chi vay nhận đón thăm làm đi nói giới đăng khai bế dẫn vừa luôn đều rất này đó kia tuyên vận sớm cuối đầu mới lại lên xuống ra vào cụ nghiên tập xin trả lấy đưa bàn góp nhân hiện điều căn trân kính cảm sử triệu sơ tổng"
    " huy mở kêu đồng ủng tích kịp thường cử sáng chiều tối đối vượt khảo lắng nghe bầu bổ kiến mua bán nộp chấp chuyển mong cam đảm bảo duy khuyến nâng xử công gắn".split()
)
# Capitals that begin something else: a document, a title, the next column of a heading.
_OTHERS = (
    "nghị quyết|nghị định|luật|thông tư|thông báo|quyết định|chỉ thị|báo cáo|kết luận|công văn|chương trình|đề án|dự án|dự thảo|thủ tướng|chủ tịch|bí thư|giám đốc|phó|chánh|trưởng|đại hội|đại biểu|lần|khóa|khoá|nhiệm kỳ|về|độc lập"
    "|cộng hòa|cộng hoà|đảng cộng sản|biên bản|đồng chí|ông|bà|nơi nhận|ngày|số|tờ trình|kính gửi|tm|kt|tl|năm|tháng|điều|khoản|phụ lục|hội nghị|ủy viên|uỷ viên|thư ký|tổng bí thư|chủ nhiệm|tổng giám đốc|theo|tại|với|các|của|đến|để|kế hoạch số"
    "|phương án|văn bản|hướng dẫn số|triển khai|sơ kết|tổng kết|họp|phong trào thi đua|quy chế|quy định|quyển|hiệu trưởng|kế toán trưởng|bộ trưởng|thứ trưởng|cục trưởng|vụ trưởng"
).split("|")
_BEGINS = by_first_word(fold(words) for words in _OTHERS)
_MARKED = frozenset(_OTHERS)
_GOES_ON = (" ", "-", ",")
_WORD = re.compile(r" +([^\W\d_]\w*)")
_GLUED = re.compile(rf"(?:[&-][{UPPER}]{{2,}}(?![{LOWER}]))+")
_JOINT = re.compile(r"(?P<sign> ?- ?| & | ?, | va )(?=[^\W\d_])")
_BRACKET = re.compile(r" \( ?[a-z]{2,8} ?\)(?= (?:tinh|huyen|xa|phuong|thanh pho|viet nam)(?!\w))")
_NUMBER = re.compile(r" (?:so )?(?:\d{1,3}|[ivx]{1,5})(?![\w/]|[.,]\d)")
_COMMA = {"van hoa": ("the thao", "thong tin", "khoa hoc", "gia dinh", "van nghe", "du lich"), "khoa hoc": ("cong nghe",), "lao dong": ("thuong binh",), "thanh nien": ("thieu nhi",), "the thao": ("du lich",), "nong nghiep": ("thuong mai", "dich vu")}  # fmt: skip
_NOT_UNITS = ("xa hoi", "tinh uy", "tinh doan", "huyen uy", "huyen doan", "thanh uy", "xa doan")
_THEN = frozenset(
    "và có đã được là sẽ do về cho tại theo với để khóa khoá nhiệm lần năm phối chủ tổ trong khi đến từ ngày".split()
)
SORTS = frozenset(["htx", "hop tac xa", "lien hiep htx", "lien hiep hop tac xa", "to hop tac"])
_OFFICES = frozenset(["hdnd", "hoi dong nhan dan", "ubnd", "uy ban nhan dan"])
_CENTRAL = ("TƯ", "TW")
_WORDS_AT_MOST = 18
_PLACE_AT_MOST = 4


def head_at(view: View, first: str, at: int, *, plain: bool, left: str = "") -> str | None:
    """The head that stands at `at` (folded), where its first word is `first` and the word before it `left`."""
    head = longest(HEADS, first, view.key, at)
    if head is None or left in _COMPOUND.get(head, ()):  # “NHIỆM VỤ TRỌNG TÂM” in capitals
        return None
    said = view.flow[at : at + len(head)].lower()
    return head if _SPELT.get(head, said) == said or (plain and said.isascii()) else None


def name_end(view: View, at: int, head: str, *, plain: bool, stops: Container[int]) -> int:
    """Where the name ends whose head ends at `at`. A person's name (its start in `stops`) is never part of it."""
    name = _Name(view, plain, stops, head, head, at)
    for _ in range(_WORDS_AT_MOST):
        if name.head in _CLOSED or not name.goes_on():
            break
    return name.end


@dataclass(slots=True)
class _Name:
    """A name as far as it was read: up to `end`, the last head in it, what it deals with, and what its last word was.

    `last` is "head", "field" (what a body deals with), "small" (a common noun) or "cap" (any other capital).
    """

    view: View
    plain: bool
    stops: Container[int]
    first_head: str
    head: str
    end: int
    last: str = "head"
    field: str = ""

    def goes_on(self) -> bool:
        """Take the next word or phrase in; False where the name goes no further."""
        flow, key, plain = self.view.flow, self.view.key, self.plain
        if flow[self.end : self.end + 1] not in _GOES_ON:
            return False
        word = _WORD.match(flow, self.end)
        if word is None or key.startswith("va ", word.start(1)):
            return self._takes_joint()
        start, stop = word.span(1)
        first, capital = key[start:stop], flow[start].isupper()
        if start in self.stops or (not capital and first not in _SMALL_FIRST):
            return False
        if flow[start:stop] in _CENTRAL:
            self.end, self.last = stop, "head"
            return True
        if first in _UNITS and (unit := _unit(self.view, first, start, plain=plain)):
            return self._takes_unit(unit, start)
        if not capital:
            return self._takes_noun(first, start)
        begins = _spelt(_BEGINS, _MARKED, self.view, first, start, plain=plain) if first in _BEGINS else None
        phrase = longest(_FIELDS, first, key, start) if first in _FIELDS else None
        if begins and len(begins) >= len(phrase or ""):
            return False
        inner = head_at(self.view, first, start, plain=plain) if first in HEADS else None
        if inner and len(inner) >= len(phrase or ""):
            return self._takes_head(inner, start)
        if phrase:
            self.end, self.last, self.field = start + len(phrase), "field", phrase
            return True
        if stop - start > 1 and flow[start:stop].isupper():
            if not self._takes_noun(first, start):
                glued = _GLUED.match(flow, stop)
                self.end, self.last = (glued.end() if glued else stop), "cap"
            return True
        self._takes_capital(stop)
        return True

    def _takes_joint(self) -> bool:
        """A unit's name in brackets, or what is joined by “và”, a dash, a comma."""
        end = _BRACKET.match(self.view.key, self.end)
        joined = None if end else self._joined()
        if end is None and joined is None:
            return False
        self.end = end.end() if end else joined or self.end
        return True

    def _takes_unit(self, unit: str, start: int) -> bool:
        """A unit with its name ends the name; “trung ương” does not."""
        self.end = start + len(unit)
        if unit == "trung uong":
            self.last = "head"
            return True
        number = _NUMBER.match(self.view.key, self.end) if unit == "khu vuc" else None
        self.end = number.end() if number else _place_end(self.view, self.end, plain=self.plain, stops=self.stops)
        return False

    def _takes_head(self, inner: str, start: int) -> bool:
        """Another head, unless it is a body of its own: “Sở ‖ Ủy ban …”."""
        own = self.head == "ban" and self.last == "head" and inner in _OFFICES
        if self.head in _OWNED or self.last == "cap" or own:
            return False
        self.end, self.last, self.head, self.field = start + len(inner), "head", inner, ""
        return True

    def _takes_noun(self, first: str, start: int) -> bool:
        """A common noun that belongs to names."""
        if self.last == "cap":
            return False
        table = _INSIDE_HEAD if self.last in ("head", "small") or self.head in SORTS else _INSIDE
        inside = _spelt(table, _SMALL, self.view, first, start, plain=self.plain)
        if inside is None and self.last == "field" and _runs_on(self.view, start, first, plain=self.plain):
            inside = _spelt(_INSIDE_HEAD, _SMALL, self.view, first, start, plain=self.plain)
        if inside is None:
            return False
        self.end, self.last = start + len(inside), self.last if self.last == "field" else "small"
        return True

    def _takes_capital(self, stop: int) -> None:
        """A capital that no list knows, with the small word that makes a noun with it: “Chăn ‖ nuôi”."""
        flow, key = self.view.flow, self.view.key
        after = _WORD.match(flow, stop)
        self.end = stop
        if self.last != "cap" and after and flow[after.start(1)].islower() and after.group(1) not in _AFTER:
            start, end = after.span(1)
            if not _unit(self.view, key[start:end], start, plain=self.plain):
                tail = _spelt(_INSIDE, _SMALL, self.view, key[start:end], start, plain=self.plain)
                self.end, self.last, self.field = (start + len(tail) if tail else end), "field", ""
                return
        self.last = "cap"

    def _joined(self) -> int | None:
        """The end of a field joined to the one before: “và Đầu tư”, “- Thương binh”, “, Thể thao”; or of a second organ."""
        view = self.view
        joint = _JOINT.match(view.key, self.end)
        if joint is None or not view.flow[joint.end()].isupper():
            return None
        start, sign = joint.end(), joint["sign"].strip()
        word = _WORD.match(" " + view.flow[start : start + 16])
        if word is None:
            return None
        first = view.key[start : start + len(word.group(1))]
        if self.last == "head":
            second = longest(HEADS, first, view.key, start)
            offices = sign == "va" and self.head in _OFFICES and second in _OFFICES
            return start + len(second) if second and offices and self.first_head == "van phong" else None
        if self.last != "field":
            return None
        phrase = longest(_FIELDS, first, view.key, start)
        if sign == ",":
            return start + len(phrase) if phrase in _COMMA.get(self.field, ()) and phrase else None
        if phrase and not view.key.startswith("ke hoach so", start):
            return start + len(phrase)
        if (
            sign != "va"
            or _spelt(_BEGINS, _MARKED, view, first, start, plain=self.plain)
            or longest(HEADS, first, view.key, start)
        ):
            return None
        small = _WORD.match(view.flow, start + len(first))
        return small.end(1) if small and view.flow[small.start(1)].islower() and small.group(1) not in _AFTER else None


def _spelt(table: Phrases, spellings: Container[str], view: View, first: str, at: int, *, plain: bool) -> str | None:
    """The longest phrase of the table at `at`, where it is written with its marks, or the text has none."""
    phrase = longest(table, first, view.key, at)
    if phrase is None:
        return None
    said = view.flow[at : at + len(phrase)].lower()
    return phrase if said in spellings or (plain and said.isascii()) else None


def _unit(view: View, first: str, at: int, *, plain: bool) -> str | None:
    unit = longest(_UNITS, first, view.key, at)
    if unit is None or view.key.startswith(_NOT_UNITS, at):
        return None
    said = view.flow[at : at + len(unit)].lower()
    return unit if _UNIT_SPELT.get(unit, said) == said or (plain and said.isascii()) else None


def _runs_on(view: View, at: int, first: str, *, plain: bool) -> bool:
    """Whether a unit or a capital follows the small words at `at`: “Trung tâm Dịch vụ tổng hợp xã”."""
    phrase = _spelt(_INSIDE_HEAD, _SMALL, view, first, at, plain=plain)
    after = _WORD.match(view.flow, at + len(phrase)) if phrase else None
    if after is None:
        return False
    start = after.start(1)
    return view.flow[start].isupper() or bool(_unit(view, view.key[start : after.end(1)], start, plain=plain))


def _place_end(view: View, at: int, *, plain: bool, stops: Container[int]) -> int:
    """The proper name of a unit: up to four capitals, unless what they begin runs on in small letters."""
    end = at
    if view.key.endswith("tp", 0, at) and view.flow.startswith(". ", at):  # “TP. Đông Hà”
        end = at + 1
    for count in range(_PLACE_AT_MOST):
        word = _WORD.match(view.flow, end)
        if word is None or not view.flow[word.start(1)].isupper() or word.start(1) in stops:
            break
        start, stop = word.span(1)
        first = view.key[start:stop]
        if first in _BEGINS and _spelt(_BEGINS, _MARKED, view, first, start, plain=plain):
            break
        after = _WORD.match(view.flow, stop)
        small = after is not None and view.flow[after.start(1)].islower()
        if after and small and count != 1 and after.group(1) not in _THEN:
            break  # "UBND tỉnh Tổng kết …": the capital begins something else
        if after and small and first in ("uy", "doan") and not count:
            break
        head = head_at(view, first, start, plain=plain) if first in HEADS else None
        if head and (count or " " in head or small or after is None):
            break
        end = stop
    return end
