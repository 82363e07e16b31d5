"""Nhiều cơ quan trong một dãy: names that go on after a comma, a bracket or "và", and where one row has several.

các sở, ban, ngành và UBND các xã      Phòng Kinh tế, Hạ tầng và Đô thị      các Bộ: Quốc phòng, Công an
"""

from __future__ import annotations

import re

from domain.extraction import Span
from extractors.layout.view import View, words
from extractors.tasks.who.agency_heads import names_another, starts_agency
from extractors.tasks.who.agency_stops import STOP, SWALLOWED
from extractors.tasks.words.verbs import is_verb, phrase_end, predicate_at
from vitext.lazy import regex

_WORD = regex(r"[^\s,;:.()…“”\"*]+")
_TWO_WORDS = regex(r"[^\W\d_]+ [^\W\d_]+(?: (?:tỉnh|huyện|thành phố|quận|thị xã)(?= \w))?(?=,? |$)")
_MORE_FIELDS = regex(r", | v[àa] ")
_FIELDS = 4
_LONGEST_NUMBER = 3
_OF_DAY = words(r" ?[/%-]|,\d| (?:ngày|tháng|năm|giờ|%)(?!\w)")
LINK = words(r"\s*[,/;+]\s*(?:và +(?=các ))?|\s+(?:và|cùng với|cùng(?! nhau)|hoặc|cũng như) +")
_AFTER_COMMA = words(
    r"(?:trật tự(?: (?:ở )?cơ sở)?|(?<=mưu,.)giúp việc|\d+ (?:địa phương|tỉnh|huyện|xã|quận|phường|đơn vị|bộ|sở)|thị trấn|thị xã|phường|đặc khu|quận|thành phố"
    r"|tiểu học|mầm non|mẫu giáo|trung học|thcs|thpt|cao đẳng|làng"
    r"|trạm (?:y tế|khuyến nông|thú y|truyền thanh)|thành, thị|thị, thành|chữa cháy|khối(?! lượng)|cụm|chỉ huy các cấp"
    r"|thành(?= hội| đoàn| ủy)|cấp (?:xã|huyện|tỉnh|ủy|thành phố|phường)|ban|ngành|đơn vị|địa phương|cá nhân"
    r"|(?<=tỉnh,.)thành(?= (?:đặc biệt|cần|phải|sẽ|chủ động|khẩn trương|tiếp tục|tăng cường|tập trung|rà soát|phối hợp|chỉ đạo)(?!\w))|đoàn thể|hội(?=(?:,| và) (?:đoàn thể|hiệp hội|nghiệp đoàn|câu lạc bộ)(?!\w)| đặc thù)|hiệp hội|thuộc(?= (?:các )?(?:ủy ban|ubnd|sở|bộ|tỉnh|thành phố|huyện|xã|phường"
    r"|trung ương|chính phủ|đảng|ban|tổng|công ty|tập đoàn|hội|trường|liên)(?!\w))|(?:các )?khu (?:công nghiệp|kinh tế|chế xuất)|thanh niên|thiếu niên|báo chí"
    r"|truyền thông(?= (?:tiếp tục|chủ động|cần|phải|tăng cường|đẩy mạnh|kịp thời|thường xuyên|tập trung"
    r"|khẩn trương|có trách nhiệm)(?!\w))|phòng|bộ phận|tổ chức|huyện|xã|thôn|bản|tổ(?! chức)|người lao động"
    r"|(?:kiểm tra(?:,| và) )?xử lý sau thanh tra|trang trại|gia trại|hộ (?:gia đình|dân|chăn nuôi|kinh doanh|nuôi|trồng)"
    r"|tổ hợp tác|cửa hàng|nhà hàng|khách sạn|siêu thị|phân xưởng|xưởng|nông trường|lâm trường|không chuyên trách|bán chuyên trách|nhiệm kỳ \d|số \d+)(?!\w)"
)
_BRACKET = regex(
    r"\s*\((?!(?:Có|Theo|Kèm|Danh sách|Chi tiết|Đính kèm|T\.?\d{1,2}|Tháng \d|Quý [IVX\d]|Trước|Xong|Hạn)(?!\w))(?:[A-ZĐ]|(?:từ|tổ|đội|phòng|ban|bộ\s+phận)\s+[A-ZĐ]|(?:tổ|nhóm|đội|lớp|phó)\s+(?:trưởng|phó)"
    r"|(?:kế\s+toán|thủ\s+quỹ|thủ\s+kho|thư\s+ký|văn\s+thư|cán\s+bộ|công\s+chức|bí\s+thư|chủ\s+tịch|giám\s+đốc|giáo\s+viên|trưởng)(?!\w))[^()]{0,30}\)"
    r"|\s*\((?:khối|khu(?!\s+vực\s+nào)|cụm|phía|địa\s+bàn|phụ\s+trách|mảng)\s+[^\W\d][^():;,.]{1,40}\)"
    r"|\s*\((?:các|bao\s+gồm|gồm)\s+[A-ZĐ][^()]{0,140}\)"
    r"|\s*\((?i:văn\s+thư|kế\s+toán|thủ\s+quỹ|thư\s+ký|chuyên\s+viên|công\s+chức|trưởng|phó|bí\s+thư|chủ\s+tịch|giám\s+đốc|hiệu\s+trưởng|ủy\s+viên)(?!\w)[^()]{0,30}\)"
)
_BODIES_INSIDE = regex(r"\s*\((?P<who>[A-ZĐ][^();:]{2,110})\)(?=\s|[,;:.]|$)")
# Who acts for a body is no part of its name: "Chi hội Phụ nữ ‖ (đ/c Lan) ‖ chuẩn bị phần lễ".
PERSON_INSIDE = regex(r"\s*\((?i:đ/c|đồng\s+chí|ông|bà|anh|chị|thầy|cô|[ôb](?=\.))\.?\s+[A-ZĐÀ-Ỹ][^()]{0,60}\)")
# … nor is what somebody is: "Đồng chí Lò Văn Tâm ‖ (Phó Giám đốc)".
OFFICE_INSIDE = regex(
    r"(?<=\w)\s*\((?i:quyền\s+|phó\s+|tổ\s+phó\s+)?(?i:giám\s+đốc|tổng\s+giám\s+đốc|chủ\s+tịch|bí\s+thư|hiệu\s+trưởng|trưởng|tổ\s+trưởng"
    r"|kế\s+toán|thủ\s+quỹ|văn\s+thư|thư\s+ký|chánh|chủ\s+nhiệm|viện\s+trưởng|công\s+chức|chuyên\s+viên|ủy\s+viên)(?!\w)[^()]{0,40}\)$"
)
# "Bộ trưởng các Bộ‖: ‖Quốc phòng, Công an", but "các Bộ: Rà soát, bổ sung …"
_NAMED_ONE_BY_ONE = regex(r":\s+(?=[A-ZĐÀ-Ỹ][^,;:.]{1,40}(?:[,;]|\s+và)\s+[A-ZĐÀ-Ỹ])")
_OF_MANY = words(
    r"(?<!\w)(?:các|\d+) (?:bộ|sở|cục|vụ|tỉnh|thành phố|huyện|quận|xã|phường|phòng|ban"
    r"|ngành|đồng chí|đ/c|ông|bà|ông, bà|ông \(bà\)|anh|chị|em|bạn|thầy|cô|thầy cô)(?:,? (?:ban,? )?(?:thành phố|ngành|cơ quan))?(?: liên quan| ven biển| trực thuộc trung ương)?$"
)
_OF_MANY_LETTERS = 48
# "Bộ Lao động - Thương binh và ‖ Xã hội", "Ban Văn hóa, ‖ Xã hội": a field of the body, and no commune.
_OF_SOCIETY = words(r"xã hội(?!\w)")
# A body elsewhere, and one of the fields where several are named by them: "các Bộ: Quốc phòng, ‖ Công an".
_FIELD_OF_MANY = words(r"(?:công an|thanh tra|ngân hàng|kho bạc|bưu điện)(?= ?[,;]| và |$)")
_SHORTENED = regex(
    r"(?<=\bT[Pp])\. ?[A-ZĐÀ-Ỹ]\w*|(?<=\bTX)\. ?[A-ZĐÀ-Ỹ]\w*|(?<=\b[HPQX])\. ?(?:[A-ZĐÀ-Ỹ]\w*|\d{1,2}(?!\d))"
)  # "Công an TP.‖Hải ‖ Phòng"
_ORGANISES = words(r"tổ chức (?!(?:có |và |cá nhân|chính trị|xã hội|đoàn thể|liên quan))")
# A paper that tells or asks, behind those for whom it is: "lộ trình của các sở, ‖ Kết luận ‖ nêu rõ yêu cầu …".
_PAPER_TELLS = words(
    r"(?:kết luận|nghị quyết|chỉ thị|kế hoạch|thông báo|công văn|công điện|quyết định|đề án|chương trình)(?!\w)[^,;:.]{0,40}?"
    r" (?:nêu|yêu cầu|xác định|đề ra|đặt ra|quy định|chỉ rõ|nhấn mạnh|giao)(?!\w)"
)
# A second trade in the name of those who live by it: "HTX Dịch vụ nông nghiệp và ‖ xây dựng ‖ rà soát …".
_TRADES = words(
    r"(?:xây dựng|chế biến|tiêu thụ|vận tải|kinh doanh|sản xuất|chăn nuôi|trồng trọt|du lịch|môi trường)"
    r"(?: (?:nông sản|thủy sản|lâm sản|nông lâm sản|chè|cà phê|hàng hóa|tổng hợp))?(?!\w)"
)
_CONCERNED = ("liên quan", "lien quan")  # which closes a row of bodies
# A field of a body that sounds like work: "Trung tâm Hỗ trợ khởi nghiệp và ‖ đổi mới sáng tạo ‖ rà soát …".
_INNOVATION = words(r"đổi mới sáng tạo(?: quốc gia)?(?!\w)")
_BESIDE_IT = ("khởi nghiệp", "công nghệ", "khoi nghiep", "cong nghe")


# Bodies of several kinds at once, none by its name: "các Sở, ban, ngành", "các cơ quan, đơn vị, địa phương liên quan".
_IN_GENERAL = words(
    r"(?:các |những )?(?:sở|bộ|ban|cơ quan|phòng|tổ chức|đơn vị)(?:, (?:ban|ngành|phòng|đơn vị|cơ quan|tổ chức|cá nhân|đoàn thể))*$"
)
_MORE_IN_GENERAL = words(
    r"(?:ban|ngành|phòng|đơn vị|cơ quan|tổ chức|cá nhân|đoàn thể|địa phương|hội)(?=[,;.]| và | liên quan| có liên quan|$)"
)


def past_comma(view: View, end: int, limit: int) -> Span | None:
    """The last word and the end of a name that goes on after a comma or in brackets."""
    link = view.match(LINK, end, limit)
    if link:
        taken = past_link(view, link, limit)
        return None if taken is None else (link.end(), taken)
    bracket = (
        _BRACKET.match(view.text, end, limit)
        or PERSON_INSIDE.match(view.text, end, limit)
        or _SHORTENED.match(view.text, end, limit)
    )
    if bracket:
        return end, bracket.end()
    named_inside = _BODIES_INSIDE.match(view.text, end, limit)
    if named_inside and starts_agency(view, named_inside.start("who")) is not None:
        return (
            end,
            named_inside.end(),
        )  # "Cơ quan thẩm định ‖ (Sở Tư pháp thành phố, Phòng Tư pháp quận - huyện) ‖ phải …"
    named = _NAMED_ONE_BY_ONE.match(view.text, end, limit)
    if (
        named
        and view.upper(named.end())
        and view.search(_OF_MANY, max(end - _OF_MANY_LETTERS, 0), end)
        and not _tells_work(view, named.end(), limit)
    ):
        word = _WORD.match(view.low, named.end(), limit)
        return (named.end(), max(word.end(), phrase_end(view, named.end()))) if word else None
    return None


def _tells_work(view: View, at: int, limit: int) -> bool:
    """Whether what stands behind a colon up to ";" is work and no field: "các sở, ngành: ‖ Rà soát danh mục; Báo cáo kết quả"."""
    stop = view.low.find(";", at, limit)
    comma = view.low.find(",", at, limit)
    return stop >= 0 and not 0 <= comma < stop and is_verb(view, at) and phrase_end(view, at) != stop


def past_link(view: View, link: re.Match[str], limit: int) -> int | None:
    """The end of the name after a comma or "và" where it goes on, else None."""
    place = link.end()
    more = starts_agency(view, place)
    comma = not link.group().strip().isalpha()
    term = view.match(SWALLOWED.words, place, limit) if comma else None
    if term:
        return term.end()
    told = comma and not view.upper(place) and is_verb(view, place) and " " not in view.low[place : more or place]
    if more and more <= limit and not told:
        return more
    word = _WORD.match(view.low, place, limit)
    if word is None:
        return None
    if word.group().isdecimal() and len(word.group()) < _LONGEST_NUMBER and view.low[link.start() - 1].isdecimal():
        return None if view.match(_OF_DAY, word.end()) else word.end()  # "Các thôn 3, ‖ 5 và ‖ 7 ‖ họp dân"
    if view.low.endswith(_BESIDE_IT, 0, link.start()) and (field := view.match(_INNOVATION, place, limit)):
        return field.end()
    if view.upper(place):
        return None if comma and view.match(_PAPER_TELLS, place, limit) else max(word.end(), phrase_end(view, place))
    if comma and view.low.endswith(_CONCERNED, 0, link.start()) and _organises(view, place, limit):
        return None
    if comma:
        found = view.match(_AFTER_COMMA, place, limit)
        return found.end() if found else _field(view, place, limit)
    trade = view.match(_TRADES, place, limit)
    if trade and (trade.end() >= limit or predicate_at(view, trade.end() + 1, limit) is not None):
        return trade.end()
    return None if is_verb(view, place) or view.match(STOP.words, place, limit) else word.end()


def _organises(view: View, place: int, limit: int) -> bool:
    """Whether "tổ chức" is what is done: "cùng các đơn vị có liên quan, ‖ tổ chức khảo sát hiện trạng"."""
    return view.match(_ORGANISES, place) is not None and predicate_at(view, place, limit) is not None


def _field(view: View, place: int, limit: int) -> int | None:
    """The end of fields of two words that a verb phrase follows: "Phòng Chính trị, ‖ tư tưởng, văn hóa ‖ phối hợp tổ chức"."""
    for _ in range(_FIELDS):
        found = _TWO_WORDS.match(view.low, place, limit)
        second = view.low.find(" ", place) + 1
        if found is not None and view.match(STOP.words, second, limit):
            return None  # "các tỉnh, ‖ thành được giao"
        if found is None or is_verb(view, place) or view.match(STOP.words, place, limit):
            return None
        more = _MORE_FIELDS.match(view.low, found.end(), limit)
        if more is not None and not is_verb(view, more.end()):
            place = more.end()
            continue
        if view.low[found.end() : found.end() + 1] == ":":  # where the name was looked for up to a colon
            return found.end()  # "Nhân viên thiết bị, ‖ thư viện ‖: kiểm kê đồ dùng"
        predicate = predicate_at(view, found.end() + 1, limit)
        return (
            found.end() if predicate and (predicate.modal or " " in view.low[predicate.start : predicate.end]) else None
        )
    return None


def split_agencies(view: View, start: int, end: int) -> tuple[Span, ...]:
    """The agencies of a row: "Sở A, Sở B và UBND huyện C" are three, "Phòng Kinh tế, Hạ tầng và Đô thị" is one, and so is
    "các Bộ: Quốc phòng, Công an".
    """
    found: list[Span] = []
    at = start
    for link in view.of(LINK).finditer(view.low, start, end):
        place = link.end()
        if view.low.rfind("(", at, place) > view.low.rfind(")", at, place):
            continue  # "các nhà mạng (Viễn thông A, ‖ Viễn thông B)" are one
        if view.low.find(":", at, link.start()) >= 0 and view.match(_FIELD_OF_MANY, place, end):
            continue
        if view.match(_IN_GENERAL, at, link.start()) and view.match(_MORE_IN_GENERAL, place, end):
            continue  # "các Sở, ‖ ban, ngành"
        if link.start() > at and names_another(view, place, end) and not view.match(_OF_SOCIETY, place, end):
            found.append((at, link.start()))
            at = place
    found.append((at, end))
    return tuple(found)
