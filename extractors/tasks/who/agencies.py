"""Cơ quan, đơn vị, cá nhân được giao việc: how far the name of one who may be charged with work goes from where it begins.

Văn phòng · Sở Nông nghiệp và Môi trường · Ủy ban nhân dân các xã, phường · các phòng chuyên môn · đồng chí Trưởng ban
"""

from __future__ import annotations

import re

from domain.extraction import Span
from extractors.layout.view import View, once, spelt, words
from extractors.tasks.who.agency_heads import starts_agency
from extractors.tasks.who.agency_links import LINK, past_comma, past_link
from extractors.tasks.who.agency_stops import REPORTS, STOP, SWALLOWED
from extractors.tasks.who.callings import BEGINS, WORK_FIRSTS, called_after_work
from extractors.tasks.who.inside_names import FIRSTS as INSIDE_FIRSTS
from extractors.tasks.who.inside_names import inside_name
from extractors.tasks.who.restricted import FIRSTS as RESTRICTING
from extractors.tasks.who.restricted import picks_out, restricted
from extractors.tasks.words.verbs import FIRSTS as VERB_FIRSTS
from extractors.tasks.words.verbs import is_verb, phrase_end, predicate_at, verb_or_noun
from vitext.lazy import regex

_NEXT = regex(r" +([^\s,;:.()…“”\"*]+)")
# A small word that is none of these only goes on with the name.
_LINKS = frozenset(("và", "va", "cùng", "cung", "hoặc", "hoac", "cũng", "+"))
_DASHES = frozenset("-–")
_TELLING = (
    STOP.firsts | REPORTS.firsts | SWALLOWED.firsts | VERB_FIRSTS | _LINKS | _DASHES | INSIDE_FIRSTS | RESTRICTING
)
_JOINING = _LINKS | _DASHES | SWALLOWED.firsts
_TITLE = regex(
    r"\s+[-–]\s+(?=(?P<field>xã hội|xa hoi|nghề nghiệp|thể thao|the thao|môi trường|moi truong|truyền thông"
    r"|truyen thong|thương binh|du lịch|đầu tư|thương mại|khoáng sản|ngân sách|kế hoạch|kế toán|hạ tầng|an ninh"
    r"|khen thưởng|tài chính|tai chinh|kinh tế|kinh te|tổng hợp|tong hop|quản trị|quan tri|kỹ thuật|ky thuat"
    r"|hành chính|hanh chinh|cán bộ|công chức|viên chức|giáo viên|thủ quỹ|thư ký|văn thư|bí thư|phó bí thư|chủ tịch|phó chủ tịch"
    r"|trưởng (?=thôn|bản|ấp|phòng|ban|xóm|chi)|phó trưởng)(?!\w)|[A-ZĐÀ-Ỹ])"
)
_SUMS_UP = ("tổng hợp", "tong hop")
_ITS_OBJECT = words(
    r" (?:số liệu|kết quả|báo cáo|danh sách|ý kiến|thông tin|hồ sơ|dữ liệu|các|những|kiến nghị|nhu cầu)(?!\w)"
)
# Several of a kind joined by a dash: "các sở ‖ - ngành", "các quận ‖ - huyện".
_KINDS = (
    r"(?:sở|ban|bộ|ngành|phòng|cơ quan|đơn vị|đoàn thể|tỉnh|huyện|quận|thị xã|xã|phường|thị trấn|thôn|ấp|khu phố"
    r"|trường)"
)
_KIND_BEFORE = words(rf"(?:.*(?<!\w))?{_KINDS} $")
_KIND_BEHIND = words(rf"[-–] ?{_KINDS}(?!\w)")
_KIND_REACH = 12  # letters
# "các tỉnh ven biển ‖ từ Quảng Ninh đến Phú Yên"
_PLACE = r"(?:tỉnh |thành phố |TP\.? ?)?[A-ZĐÀ-Ỹ][^\W\d_]*(?:[ -][A-ZĐÀ-Ỹ][^\W\d_]*)*"
_FROM_TO = regex(rf"từ {_PLACE} (?:(?:đến|tới) {_PLACE}|trở (?:ra|vào|lên|xuống))".replace(" ", r"\s+"))
_FROM = spelt("từ")
_BEING = frozenset(("được", "duoc"))
# Of one body by its own name these say nothing more: "Sở Y tế ‖ được phân công …", "Thành phố A ‖ sau hợp nhất",
# but "các đơn vị ‖ này".
_OF_ANY = _BEING | frozenset(("này", "nay", "đó", "ấy", "ay", "sau"))
_BY = "do"  # without marks rather this than "đó"
_EDUCATION = ("giáo dục", "giao duc")
_EACH_OF = words(r"(?<!\w)(?:các|những|mỗi|từng|mọi)(?!\w)")
# What may be any of its kind, whoever begins the sentence: "Đơn vị ‖ được giao chủ trì ‖ phải …".
_OF_A_KIND = words(
    r"(?:đơn vị|cơ quan|địa phương|tổ chức|cá nhân|người|bộ phận|thành viên|cán bộ|công chức|viên chức|nhân viên|đảng viên"
    r"|hội viên|đoàn viên|đồng chí|doanh nghiệp|hợp tác xã|htx|chủ đầu tư|nhà thầu|giáo viên|học sinh|hộ|sở|ban|ngành|phòng|xã)$"
)
_ABOVE = frozenset(("trên", "tren"))  # "các cơ quan ‖ trên ‖ phối hợp xử lý"
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
_SUCH_AS = frozenset(("như", "nhu"))
_BEHIND = regex(r" ?(?:…|\.{3})? +(?=\w)")
_HAVING = frozenset(("có", "co"))
_FARTHEST_OTHER = 60  # letters
_MAX_WORDS = 100  # a row of many bodies


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
        going_on = past_comma(view, end, limit) if found is None else _past_telling(view, at, before, end, found, limit)
        if going_on is None:
            may_go_on = low.startswith(", ", end) if found is None else word in WORK_FIRSTS
            return (called_after_work(view, at, end, limit) if may_go_on else None) or end
        before, end = going_on
    return end


def _is_one(view: View, start: int, end: int) -> bool:
    """Whether a name is that of one body: "Sở Tài chính", but "các Sở", "đơn vị" may be any that are charged."""
    if view.search(_EACH_OF, start, end) is not None or view.match(_OF_A_KIND, start, end):
        return False
    return view.upper(start) or not view.text[start + 1 : end].islower()


def _past_telling(view: View, start: int, before: int, end: int, found: re.Match[str], limit: int) -> Span | None:
    """The last word and the end of a name after a word that may end it, or None where it does.

    The name begins at `start`, its last word so far at `before` and ends at `end`; `found[1]` is the word after it.
    """
    place, word = found.start(1), found[1]
    reach = _FROM_TO.match(view.text, place, limit) if word in _FROM[view.plain] else None
    if reach:
        return end, reach.end()
    if word in SWALLOWED.firsts:
        picked = restricted(view, start, place, limit) if word in _BEING else None
        if picked:
            return place, picked
        swallowed = None if _is_given(view, place, limit) else view.match(SWALLOWED.words, place, limit)
        if swallowed and word != _BY and not (word in _OF_ANY and _is_one(view, start, end)):
            return end, swallowed.end()
    if word in _LINKS:
        link = view.match(LINK, end, limit)
        if link:
            taken = past_link(view, link, limit)
            return None if taken is None else (link.end(), taken)
    if word in _DASHES:
        kind = view.match(_KIND_BEHIND, place, limit)
        if kind and view.match(_KIND_BEFORE, max(start, place - _KIND_REACH), place):
            return place, kind.end()
        title = _TITLE.match(view.text, end)
        if title and title["field"] in _SUMS_UP and view.match(_ITS_OBJECT, title.end("field"), limit):
            return None  # "Kế toán - ‖ tổng hợp số liệu"
        told = predicate_at(view, title.end(), limit) if title else None  # "các xã, phường - Tiếp tục triển khai"
        if title is None or (told and told.modal):
            return None
        if title["field"]:
            return place, title.end("field")
        named = starts_agency(view, title.end())  # "ông Hùng - ‖ Người phụ trách ‖ quản trị công ty"
        return place, found.end() if named is None else max(named, found.end())
    if view.upper(place):
        if view.text.find("\n", end, place) >= 0 and view.match(BEGINS, place, limit):
            return None  # "3. Các chi bộ ⏎ ‖ Duy trì nghiêm …": a line of its own
        if view.low.startswith(_EDUCATION, place):
            return place, place + len(_EDUCATION[0])  # "Ngành Giáo dục ‖ tuyên truyền tới học sinh"
        return place, found.end() if word in _BEING else max(found.end(), phrase_end(view, place))  # "Nguyễn Văn Được"
    inside = inside_name(view, before, end, place)
    if inside:
        return place, inside
    picked = restricted(view, start, place, limit) if word in RESTRICTING else None
    picked = picked or (_picked_among(view, start, place, limit) if word in _HAVING else None)
    if picked:
        return place, picked
    if word in _SUCH_AS and (named := _such_as(view, start, place, limit)):
        return place, named
    if word in _ABOVE and is_verb(view, found.end() + 1) and view.search(_EACH_OF, start, place):
        return place, found.end()
    if word in STOP.firsts and view.match(STOP.words, place, limit):
        return None
    person = view.match(_PERSON, place) if word in VERB_FIRSTS else None
    if person:
        return place, person.end()
    acts, noun = verb_or_noun(view, place) if word in VERB_FIRSTS else (False, place)
    if acts:
        programme = view.match(_PROGRAMME, before)  # "Ban Quản lý Chương ‖ trình": one noun
        return (place, programme.end()) if programme else None
    if word in REPORTS.firsts and not view.plain and view.match(REPORTS.words, place, limit):
        return None
    return place, max(found.end(), noun)


def _picked_among(view: View, start: int, place: int, limit: int) -> int | None:
    """The end of what some of several have, where others are named after them who must act, too: "UBND cấp xã ‖ có chợ, ‖
    Công an tỉnh phải …"; or None."""
    for link in view.of(LINK).finditer(view.low, place, min(limit, place + _FARTHEST_OTHER)):
        other = link.end()
        if not view.upper(other) or starts_agency(view, other) is None:
            return None
        last = agency_at(view, other, limit)
        if last is not None and view.match(_MUST, last, limit) and picks_out(view, start, place, link.start()):
            return link.start()
    return None


def _such_as(view: View, start: int, place: int, limit: int) -> int | None:
    """The end of the bodies that are named of several which act: "các đơn vị ‖ như Sở A, Công an tỉnh ‖ phối hợp …"; or None."""
    at = place + len("như ")
    if view.search(_EACH_OF, start, place) is None or not view.upper(at):
        return None
    last = agency_at(view, at, limit)
    behind = _BEHIND.match(view.low, last, limit) if last is not None else None
    return last if behind is not None and predicate_at(view, behind.end(), limit) is not None else None


def _is_given(view: View, place: int, limit: int) -> bool:
    """Whether "được giao" says what is given, and does not pick some out: "các bộ, ngành ‖ được giao ‖ chuẩn bị hội nghị"."""
    given = view.match(_GIVEN_TO_DO, place)
    if given is None or not is_verb(view, given.end()):
        return False
    return view.search(_DUTY_BEHIND, given.end(), limit) is None


def charged_at(view: View, at: int, stop: int) -> Span | None:
    """Who must act, where the words up to `stop` only name him: "Sở Y tế", "UBND tỉnh chỉ đạo ‖ Công an tỉnh"."""
    end = agency_at(view, at, stop)
    directs = view.match(_DIRECTS, at if end is None else end, stop)
    if directs:
        at, end = directs.end(), agency_at(view, directs.end(), stop)
    return (at, end) if end is not None and not view.low[end:stop].strip(" ,*") else None
