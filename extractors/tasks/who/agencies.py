"""Cơ quan, đơn vị, cá nhân được giao việc: how far the name of one who may be charged with work goes from where it begins.

Văn phòng · Sở Nông nghiệp và Môi trường · Ủy ban nhân dân các xã, phường · các phòng chuyên môn · đồng chí Trưởng ban
"""

from __future__ import annotations

import re

from domain.extraction import Span
from extractors.layout.view import View, once, words
from extractors.tasks.who.agency_heads import names_another, starts_agency
from extractors.tasks.who.callings import BEGINS, WORK_FIRSTS, called_after_work
from extractors.tasks.who.inside_names import FIRSTS as INSIDE_FIRSTS
from extractors.tasks.who.inside_names import inside_name
from extractors.tasks.who.restricted import FIRSTS as RESTRICTING
from extractors.tasks.who.restricted import picks_out, restricted
from extractors.tasks.words.phrases import phrases
from extractors.tasks.words.verbs import FIRSTS as VERB_FIRSTS
from extractors.tasks.words.verbs import is_verb, phrase_end, predicate_at, verb_or_noun

_WORD = re.compile(r"[^\s,;:.()…“”\"*]+")
_NEXT = re.compile(r" +([^\s,;:.()…“”\"*]+)")
_TWO_WORDS = re.compile(r"[^\W\d_]+ [^\W\d_]+(?: (?:tỉnh|huyện|thành phố|quận|thị xã)(?= \w))?(?=,? |$)")
_MORE_FIELDS = re.compile(r", | v[àa] ")
_FIELDS = 4
_LINK = words(r"\s*[,/;]\s*(?:và +(?=các ))?|\s+(?:và|cùng|hoặc|cũng như) +")
_STOP = phrases(
    r"cần|phải|có(?! liên quan| rừng| biển)(?!(?<=người.có) công)|chủ trì|chủ động|phối hợp|tiếp tục|đã|được|là|để"
    r"|nhằm|theo|với|về|trong|trên(?! địa bàn)|tại|từ|đến|tới(?! hạn)|khi|do|bằng(?<!đồng.bằng)|sẽ|đang|chịu"
    r"|thường xuyên"
    r"|nghiêm túc|căn cứ|khẩn trương|tích cực|(?:hằng|hàng) (?:năm|tháng|quý|tuần|ngày)|chậm nhất|muộn nhất"
    r"|định kỳ|trước|sau|cho|không|nên|mà|thì|cũng|kịp thời|sớm|như"
    r"|mới(?<!thôn.mới)(?! (?:sẽ|phải|cần|có trách nhiệm|chịu trách nhiệm))|hiện|đều|năm \d+|còn|rằng|phương án"
    r"|mỗi|kết quả|danh sách|hồ sơ|dự thảo|đề nghị|yêu cầu|giao(?! thông| dịch| lưu)|kiến nghị|xin|vừa|chưa|gồm"
    r"|xuống(?! đến)|chỉ thị|ra lệnh|phát biểu|kết luận|trình bày|thừa (?:ủy quyền|lệnh)|thay mặt|ngoài việc"
    r"|mang(?! lưới)|nhớ|vẫn|một số|cụ thể|đứng (?:tên|ra|lớp)|ra (?:đề|quân|sức|thông báo|văn bản)"
    r"|duyệt(?<!xét.duyệt)(?<!kiểm.duyệt)(?<!phê.duyệt)|thao giảng|hội giảng"
)
# Words of reporting: without marks too many of them look like parts of a name ("hỏi" and "xã hội").
_REPORTS = phrases(
    r"biểu dương|ghi nhận|đánh giá|hoan nghênh|chúc mừng|cho biết|cho rằng|khẳng định|nhận định|nêu|chỉ rõ"
    r"|thông qua|tặng|trao|thăm|chỉ ra|bày tỏ|chia sẻ|đi|nghe|nhất trí|thống nhất|đồng ý|cảm ơn|dự(?! án| toán)"
    r"|nhấn mạnh|lưu ý|đề xuất|góp ý|trả lời|thông báo|công bố|đọc|hỏi|nói|chốt|gợi (?:mở|ý)"
)
_SWALLOWED = phrases(
    r"từ (?:trung ương|tỉnh|thành phố|huyện|xã) (?:đến|tới|xuống) (?:cơ sở|địa phương|huyện|xã|thôn|cấp xã)"
    r"|trong và ngoài (?:tỉnh|nước|ngành|huyện|xã|thành phố|địa bàn|hệ thống|đơn vị|công ty|trường|khu vực)"
    r"|trong (?:xã|thôn|huyện|tỉnh|phường|thành phố|thị xã|quận|ngành|khu|toàn \w+)"
    r"|trong(?= (?:ban|bch|tổ|đảng bộ|hội đồng|chi bộ|thường trực|hđnd|cụm|khối|ngành|hệ thống|đoàn|liên minh"
    r"|công ty|tổng công ty)(?!\w))|được (?:giao|phân công)(?: chủ trì"
    r"| phụ trách)?(?: (?:thực hiện|triển khai)(?= (?:các )?(?:nhiệm vụ|nội dung|công việc)))?(?:,? (?:nhiệm vụ"
    r"|nội dung|công việc|các|cụ thể))*(?: được giao)?(?:(?: và)? (?:quy định |nêu |phân công )?(?:theo|tại|trong"
    r"|thuộc) (?:kế hoạch|quyết định|nghị quyết|chương trình|công văn|đề án|chỉ thị|phụ lục|mục|điều|khoản)(?: này"
    r"| nêu trên| kèm theo| số [^\s,;]+| [ivx\d]+(?!\w))?){0,2}|có liên quan|liên quan|trực thuộc|chức năng"
    r"|chuyên môn|(?:nhiệm kỳ|khóa) (?:\d{4}\s*[-–]\s*\d{4}|[ivx]+|mới)|trên địa bàn|trong nhà trường|nào chậm"
    r"|nêu trên|nói trên|có tên (?:nêu )?trên|chi, đảng bộ"
    r"|phụ trách (?:bậc học|lĩnh vực|địa bàn|địa phương|khối|môn học)|nhân dân|cùng cấp|các cấp|có thẩm quyền|này"
    r"|đó|ấy|sau (?:khi )?(?:sắp xếp|sáp nhập|hợp nhất)(?: bộ máy| đơn vị hành chính)?"
    r"|với sự cố,? thiên tai(?:,| và) tìm kiếm,? cứu nạn|trong (?:cả nước|toàn quốc)"
    r"|nơi (?:có )?(?:dự án|công trình|tuyến đường|sự cố|mỏ)(?: (?:đi qua|xảy ra))?"
    r"|đóng (?:quân )?(?:trên|tại) địa bàn|và (?<=dục.và.)đào tạo|và (?<=hoạch.và.)đầu tư"
    r"|cho doanh nghiệp nhỏ và vừa"
)
# A small word that is none of these only goes on with the name.
_LINKS = frozenset(("và", "va", "cùng", "cung", "hoặc", "hoac", "cũng"))
_DASHES = frozenset("-–")
_TELLING = (
    _STOP.firsts | _REPORTS.firsts | _SWALLOWED.firsts | VERB_FIRSTS | _LINKS | _DASHES | INSIDE_FIRSTS | RESTRICTING
)
_JOINING = _LINKS | _DASHES | _SWALLOWED.firsts
_AFTER_COMMA = words(
    r"(?:\d+ (?:địa phương|tỉnh|huyện|xã|quận|phường|đơn vị|bộ|sở)|thị trấn|thị xã|phường|đặc khu|quận|thành phố"
    r"|tiểu học|mầm non|mẫu giáo|trung học|thcs|thpt|cao đẳng|làng|thành, thị|khối(?! lượng)|cụm|chỉ huy các cấp"
    r"|thành(?= hội| đoàn| ủy)|cấp (?:xã|huyện|tỉnh|ủy|thành phố|phường)|ban|ngành|đơn vị|địa phương|cá nhân"
    r"|đoàn thể|(?:các )?khu (?:công nghiệp|kinh tế|chế xuất)|thanh niên|thiếu niên|báo chí"
    r"|truyền thông(?= (?:tiếp tục|chủ động|cần|phải|tăng cường|đẩy mạnh|kịp thời|thường xuyên|tập trung"
    r"|khẩn trương|có trách nhiệm)(?!\w))|phòng|bộ phận|tổ chức|huyện|xã|thôn|bản|người lao động"
    r"|không chuyên trách|bán chuyên trách|nhiệm kỳ \d|số \d+)(?!\w)"
)
_BRACKET = re.compile(
    r"\s*\((?:[A-ZĐ]|(?:từ|tổ|đội|phòng|ban|bộ\s+phận)\s+[A-ZĐ]|(?:tổ|nhóm|đội|lớp|phó)\s+(?:trưởng|phó))[^()]{0,30}\)"
    r"|\s*\((?:các|bao\s+gồm|gồm)\s+[A-ZĐ][^()]{0,140}\)"
)
_TITLE = re.compile(
    r"\s+[-–]\s+(?=[A-ZĐÀ-Ỹ]|(?:xã hội|xa hoi|nghề nghiệp|thể thao|the thao|môi trường|moi truong|truyền thông"
    r"|truyen thong|thương binh|du lịch|đầu tư|thương mại|khoáng sản|ngân sách|kế hoạch|kế toán|hạ tầng|an ninh"
    r"|khen thưởng)(?!\w))"
)
# Several of a kind joined by a dash: "các sở ‖ - ngành", "các quận ‖ - huyện".
_KINDS = (
    r"(?:sở|ban|bộ|ngành|phòng|cơ quan|đơn vị|đoàn thể|tỉnh|huyện|quận|thị xã|xã|phường|thị trấn|thôn|ấp|khu phố"
    r"|trường)"
)
_KIND_BEFORE = words(rf"(?:.*(?<!\w))?{_KINDS} $")
_KIND_BEHIND = words(rf"[-–] ?{_KINDS}(?!\w)")
_KIND_REACH = 12  # letters
# "Bộ trưởng các Bộ‖: ‖Quốc phòng, Công an", but "các Bộ: Rà soát, bổ sung …"
_NAMED_ONE_BY_ONE = re.compile(r":\s+(?=[A-ZĐÀ-Ỹ][^,;:.]{1,40}(?:[,;]|\s+và)\s+[A-ZĐÀ-Ỹ])")
_OF_MANY = words(
    r"(?<!\w)(?:các|\d+) (?:bộ|sở|cục|vụ|tỉnh|thành phố|huyện|quận|xã|phường|phòng|ban"
    r"|ngành)(?:,? (?:ban,? )?(?:thành phố|ngành|cơ quan))?(?: liên quan| ven biển| trực thuộc trung ương)?$"
)
_OF_MANY_LETTERS = 48
# "các tỉnh ven biển ‖ từ Quảng Ninh đến Phú Yên"
_PLACE = r"(?:tỉnh |thành phố |TP\.? ?)?[A-ZĐÀ-Ỹ][^\W\d_]*(?:[ -][A-ZĐÀ-Ỹ][^\W\d_]*)*"
_FROM_TO = re.compile(rf"từ {_PLACE} (?:(?:đến|tới) {_PLACE}|trở (?:ra|vào|lên|xuống))".replace(" ", r"\s+"))
# "Bộ Lao động - Thương binh và ‖ Xã hội", "Ban Văn hóa, ‖ Xã hội": a field of the body, and no commune.
_OF_SOCIETY = words(r"xã hội(?!\w)")
# A body elsewhere, and one of the fields where several are named by them: "các Bộ: Quốc phòng, ‖ Công an".
_FIELD_OF_MANY = words(r"(?:công an|thanh tra|ngân hàng|kho bạc|bưu điện)(?= ?[,;]| và |$)")
_FROM = frozenset(("từ",))
_BEING = frozenset(("được", "duoc"))
# Of one body by its own name these say nothing more: "Sở Y tế ‖ được phân công …", "Thành phố A ‖ sau hợp nhất",
# but "các đơn vị ‖ này".
_OF_ANY = _BEING | frozenset(("này", "nay", "đó", "ấy", "ay", "sau"))
_BY = "do"  # without marks rather this than "đó"
_EACH_OF = words(r"(?<!\w)(?:các|những|mỗi|từng|mọi)(?!\w)")
_SHORTENED = re.compile(
    r"(?<=\bT[Pp])\. ?[A-ZĐÀ-Ỹ]\w*|(?<=\bTX)\. ?[A-ZĐÀ-Ỹ]\w*|(?<=\b[HPQX])\. ?[A-ZĐÀ-Ỹ]\w*"
)  # "Công an TP.‖Hải ‖ Phòng"
# Who does it for a living: "đội ngũ ‖ báo cáo viên ‖ các cấp".
_PERSON = words(
    r"(?:báo cáo|tuyên truyền|hướng dẫn|kiểm tra|giám sát|kiểm soát|thanh tra|hòa giải|điều tra|vận động"
    r"|cộng tác) viên(?!\w)"
)
_PROGRAMME = words(r"(?:chương|công|quy) trình(?!\w)")
_DIRECTS = words(r"[\s,]*chỉ đạo ")
_GIVEN_TO_DO = words(r"được (?:giao|phân công) (?!chủ trì|phụ trách|thực hiện|triển khai|nhiệm vụ)(?=\w)")
_DUTY_BEHIND = words(r"(?<!\w)(?:cần|phải|có trách nhiệm|chịu trách nhiệm|khẩn trương|nghiêm túc)(?!\w)")
_MUST = words(r",? (?:phải|cần|có trách nhiệm|chịu trách nhiệm|khẩn trương|chủ động|tập trung|nghiêm túc)(?!\w)")
_HAVING = frozenset(("có", "co"))
_FARTHEST_OTHER = 60  # letters
_ORGANISES = words(r"tổ chức (?!(?:có |và |cá nhân|chính trị|xã hội|đoàn thể|liên quan))")
_CONCERNED = ("liên quan", "lien quan")  # which closes a row of bodies
_MAX_WORDS = 60


@once
def agency_at(view: View, at: int, limit: int) -> int | None:
    """The end of the agency's name that begins at `at` and ends before `limit`; several in a row are one name."""
    end = starts_agency(view, at)
    if end is None or end > limit:
        return None
    low, text = view.low, view.text
    before = at
    for _ in range(_MAX_WORDS):
        found = _NEXT.match(low, end, limit)
        if found is not None:
            word = found[1]
            if word not in _TELLING or (
                word not in _JOINING and word not in VERB_FIRSTS and text[found.start(1)].isupper()
            ):
                before, end = found.span(1)
                continue
        going_on = (
            _past_comma(view, end, limit) if found is None else _past_telling(view, at, before, end, found, limit)
        )
        if going_on is None:
            may_go_on = low.startswith(", ", end) if found is None else word in WORK_FIRSTS
            return (called_after_work(view, at, end, limit) if may_go_on else None) or end
        before, end = going_on
    return end


def _is_one(view: View, start: int, end: int) -> bool:
    """Whether a name is that of one body: "Sở Tài chính", but "các Sở", "đơn vị" may be any that are charged."""
    return view.search(_EACH_OF, start, end) is None and not view.text[start + 1 : end].islower()


def _past_comma(view: View, end: int, limit: int) -> Span | None:
    """The last word and the end of a name that goes on after a comma or in brackets."""
    link = view.match(_LINK, end, limit)
    if link:
        taken = _linked(view, link, limit)
        return None if taken is None else (link.end(), taken)
    bracket = _BRACKET.match(view.text, end, limit) or _SHORTENED.match(view.text, end, limit)
    if bracket:
        return end, bracket.end()
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


def _past_telling(view: View, start: int, before: int, end: int, found: re.Match[str], limit: int) -> Span | None:
    """The last word and the end of a name after a word that may end it, or None where it does.

    The name begins at `start`, its last word so far at `before` and ends at `end`; `found[1]` is the word after it.
    """
    place, word = found.start(1), found[1]
    reach = _FROM_TO.match(view.text, place, limit) if word in _FROM else None
    if reach:
        return end, reach.end()
    if word in _SWALLOWED.firsts:
        picked = restricted(view, start, place, limit) if word in _BEING else None
        if picked:
            return place, picked
        swallowed = None if _is_given(view, place, limit) else view.match(_SWALLOWED.words, place, limit)
        if swallowed and word != _BY and not (word in _OF_ANY and _is_one(view, start, end)):
            return end, swallowed.end()
    if word in _LINKS:
        link = view.match(_LINK, end, limit)
        if link:
            taken = _linked(view, link, limit)
            return None if taken is None else (link.end(), taken)
    if word in _DASHES:
        kind = view.match(_KIND_BEHIND, place, limit)
        if kind and view.match(_KIND_BEFORE, max(start, place - _KIND_REACH), place):
            return place, kind.end()
        title = _TITLE.match(view.text, end)
        told = predicate_at(view, title.end(), limit) if title else None  # "các xã, phường - Tiếp tục triển khai"
        return (place, found.end()) if title and not (told and told.modal) else None
    if view.upper(place):
        if view.text.find("\n", end, place) >= 0 and view.match(BEGINS, place, limit):
            return None  # "3. Các chi bộ ⏎ ‖ Duy trì nghiêm …": a line of its own
        return place, found.end() if word in _BEING else max(found.end(), phrase_end(view, place))  # "Nguyễn Văn Được"
    inside = inside_name(view, before, end, place)
    if inside:
        return place, inside
    picked = restricted(view, start, place, limit) if word in RESTRICTING else None
    picked = picked or (_picked_among(view, start, place, limit) if word in _HAVING else None)
    if picked:
        return place, picked
    if word in _STOP.firsts and view.match(_STOP.words, place, limit):
        return None
    person = view.match(_PERSON, place) if word in VERB_FIRSTS else None
    if person:
        return place, person.end()
    acts, noun = verb_or_noun(view, place) if word in VERB_FIRSTS else (False, place)
    if acts:
        programme = view.match(_PROGRAMME, before)  # "Ban Quản lý Chương ‖ trình": one noun
        return (place, programme.end()) if programme else None
    if word in _REPORTS.firsts and not view.plain and view.match(_REPORTS.words, place, limit):
        return None
    return place, max(found.end(), noun)


def _picked_among(view: View, start: int, place: int, limit: int) -> int | None:
    """The end of what some of several have, where others are named after them who must act, too: "UBND cấp xã ‖ có chợ, ‖
    Công an tỉnh phải …"; or None."""
    for link in view.of(_LINK).finditer(view.low, place, min(limit, place + _FARTHEST_OTHER)):
        other = link.end()
        if not view.upper(other) or starts_agency(view, other) is None:
            return None
        last = agency_at(view, other, limit)
        if last is not None and view.match(_MUST, last, limit) and picks_out(view, start, place, link.start()):
            return link.start()
    return None


def _is_given(view: View, place: int, limit: int) -> bool:
    """Whether "được giao" says what is given, and does not pick some out: "các bộ, ngành ‖ được giao ‖ chuẩn bị hội nghị"."""
    given = view.match(_GIVEN_TO_DO, place)
    if given is None or not is_verb(view, given.end()):
        return False
    return view.search(_DUTY_BEHIND, given.end(), limit) is None


def _linked(view: View, link: re.Match[str], limit: int) -> int | None:
    """The end of the name after a comma or "và" where it goes on, else None."""
    place = link.end()
    more = starts_agency(view, place)
    comma = not link.group().strip().isalpha()
    term = view.match(_SWALLOWED.words, place, limit) if comma else None
    if term:
        return term.end()
    told = comma and not view.upper(place) and is_verb(view, place) and " " not in view.low[place : more or place]
    if more and more <= limit and not told:
        return more
    word = _WORD.match(view.low, place, limit)
    if word is None:
        return None
    if view.upper(place):
        return max(word.end(), phrase_end(view, place))
    if comma and view.low.endswith(_CONCERNED, 0, link.start()) and _organises(view, place, limit):
        return None
    if comma:
        found = view.match(_AFTER_COMMA, place, limit)
        return found.end() if found else _field(view, place, limit)
    return None if is_verb(view, place) or view.match(_STOP.words, place, limit) else word.end()


def _organises(view: View, place: int, limit: int) -> bool:
    """Whether "tổ chức" is what is done: "cùng các đơn vị có liên quan, ‖ tổ chức khảo sát hiện trạng"."""
    return view.match(_ORGANISES, place) is not None and predicate_at(view, place, limit) is not None


def _field(view: View, place: int, limit: int) -> int | None:
    """The end of fields of two words that a verb phrase follows: "Phòng Chính trị, ‖ tư tưởng, văn hóa ‖ phối hợp tổ chức"."""
    for _ in range(_FIELDS):
        found = _TWO_WORDS.match(view.low, place, limit)
        second = view.low.find(" ", place) + 1
        if found is not None and view.match(_STOP.words, second, limit):
            return None  # "các tỉnh, ‖ thành được giao"
        if found is None or is_verb(view, place) or view.match(_STOP.words, place, limit):
            return None
        more = _MORE_FIELDS.match(view.low, found.end(), limit)
        if more is not None and not is_verb(view, more.end()):
            place = more.end()
            continue
        if view.low[found.end()] == ":":  # where the name was looked for up to a colon
            return found.end()  # "Nhân viên thiết bị, ‖ thư viện ‖: kiểm kê đồ dùng"
        predicate = predicate_at(view, found.end() + 1, limit)
        return (
            found.end() if predicate and (predicate.modal or " " in view.low[predicate.start : predicate.end]) else None
        )
    return None


def charged_at(view: View, at: int, stop: int) -> Span | None:
    """Who must act, where the words up to `stop` only name him: "Sở Y tế", "UBND tỉnh chỉ đạo ‖ Công an tỉnh"."""
    end = agency_at(view, at, stop)
    directs = view.match(_DIRECTS, at if end is None else end, stop)
    if directs:
        at, end = directs.end(), agency_at(view, directs.end(), stop)
    return (at, end) if end is not None and not view.low[end:stop].strip(" ,*") else None


def split_agencies(view: View, start: int, end: int) -> tuple[Span, ...]:
    """The agencies of a row: "Sở A, Sở B và UBND huyện C" are three, "Phòng Kinh tế, Hạ tầng và Đô thị" is one, and so is
    "các Bộ: Quốc phòng, Công an".
    """
    found: list[Span] = []
    at = start
    for link in view.of(_LINK).finditer(view.low, start, end):
        place = link.end()
        if view.low.find(":", at, link.start()) >= 0 and view.match(_FIELD_OF_MANY, place, end):
            continue
        if link.start() > at and names_another(view, place, end) and not view.match(_OF_SOCIETY, place, end):
            found.append((at, link.start()))
            at = place
    found.append((at, end))
    return tuple(found)
