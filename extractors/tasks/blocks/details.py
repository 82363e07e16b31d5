"""Dòng ghi ai làm, bao giờ xong: what a line or a sentence below a task says of it, and is no task itself.

    1. Tổ chức 02 lớp tập huấn ‖ - Đơn vị chủ trì: Văn phòng ‖ - Đơn vị phối hợp: các phòng ‖ - Thời gian: Quý I/2026
    Nâng cấp hệ thống mạng. ‖ Thời gian hoàn thành: tháng 6/2026.      Rà soát quy chế. ‖ Hoàn thành trong quý II.
No: "Thời gian: 14 giờ 00 ngày 29/8" below no task (a meeting's), "Thời gian: Gộp sinh nhật hai tháng" (no time follows).
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from domain.extraction import Span
from extractors.layout.view import View, words
from extractors.tasks.when.events import event_before
from extractors.tasks.when.times import is_time, time_opens
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.who.agency_heads import starts_agency
from extractors.tasks.who.agency_links import split_agencies
from extractors.tasks.words.lexicon import HELPS
from extractors.tasks.words.verbs import predicate_at

_WHO = (
    r"(?:đơn vị|cơ quan|bộ phận|phòng|ban|người|cá nhân|các đơn vị|các cơ quan|cơ quan, đơn vị|tập thể, cá nhân"
    r"|lãnh đạo)"
)
_DUE = words(
    r"\**(?:thời gian|thời hạn|hạn|tiến độ|kỳ hạn|thời điểm|deadline"
    r"|(?:hoàn thành|xong)(?=\s?:))(?: (?:thực hiện|hoàn thành|báo cáo|triển khai|dự kiến|hoàn tất|cuối cùng|chót"
    r"|xong|tổ chức|nộp|trình|gửi|ban hành|đăng ký|nhận hồ sơ|nhận bài|nhận đăng ký))*(?: (?:về |(?<=hạn.nộp.)|(?<=hạn.gửi.))[\w ]{1,30}(?=:))?(?P<mark>\**\s*:?\**\s*(?:là )?(?:dự kiến "
    r"|bắt đầu |tổ chức |vào |khoảng )*)"
)
_DONE_BY = words(
    r"(?:yêu cầu |đề nghị |phấn đấu |dự kiến )?(?:(?:kết quả|việc|công việc|nội dung|nhiệm vụ)(?: thực hiện"
    r"| triển khai| này| trên| nêu trên)+ )?(?:phải |sẽ |cần )?(?:được )?"
    r"(?:(?:hoàn thành|thực hiện|hoàn tất|tổ chức|(?:thời )?hạn(?: cuối| chót| chậm nhất)?(?: là|:)?) )?(?:xong )?"
)
# A sentence that says when, and nothing else: "Hoàn thành ‖ trong 15 ngày kể từ ngày ký", "Xong ‖ trước Tết Nguyên đán".
_ONLY_WHEN = words(
    r"(?:yêu cầu |đề nghị |phấn đấu |dự kiến )?(?:phải |sẽ |cần )?"
    r"(?:(?:hoàn thành|thực hiện|hoàn tất|triển khai) xong|hoàn thành"
    r"|hoàn tất|xong|thực hiện|triển khai)"
    r" (?P<when>(?=(?:ngay |dự kiến |xong |thường xuyên)*(?:trước|trong|vào|chậm nhất|muộn nhất|đến|từ|cuối|đầu"
    r"|sau|không quá|ngay|hằng|hàng|định kỳ|năm \d|quý|tháng \d|ngày \d|$))"
    r"(?:(?:ngày|tháng|năm|quý|tuần|giờ|kỳ|họp|phiên|nhiệm|giai đoạn|tới|này|nay|sau|trước|trong|vào|cuối|đầu|giữa"
    r"|hết|kể|từ|ký|ban hành|nhận|được|văn bản|vòng|thời hạn|khi|có hiệu lực|công văn|quyết định|kế hoạch"
    r"|thông báo|kết luận|kết thúc|tết|nguyên đán|dương lịch|âm lịch|và|những|các|tiếp theo|làm việc|chậm|muộn"
    r"|nhất|là|đến|không|quá|thứ|hai|ba|tư|sáu|bảy"
    r"|chủ nhật|thường xuyên|hằng|hàng|định kỳ|đại hội|hội nghị|cuộc họp|dự kiến|khoảng|lần|ngay|có|\d[\d/.:h-]*"
    r"|[ivx]+)(?!\w)(?: ?[-–] ?| |$)?)*)$"
)
# … or no more than the limit: "Tổ 3 nộp đủ đoàn phí. ‖ Chậm nhất 15/12 ‖", but "Trước ngày 15/12: ‖ - Rà soát …".
_LIMIT = words(r"(?:chậm|muộn|trễ) nhất(?!\w)|trước (?=ngày|\d)")
# The same of a task that is named again: "hoàn thành ‖ việc lấy ý kiến ‖ trước ngày 5/6".
_FINISHES = words(
    r"(?:phải |cần )?(?:hoàn thành|hoàn tất|kết thúc) (?:việc |công tác )?(?P<what>[^,;:.()]{5,70}?)"
    r" (?=(?:trước|trong|vào|chậm nhất|muộn nhất)(?!\w))"
)
# A sentence of which no more is said than when it ends: "Thời gian hoàn thành việc kiểm kê của các xã ‖ trước ngày 20/8".
_TIME_OF = words(
    r"(?:thời gian|thời hạn|tiến độ|hạn) (?:hoàn thành|hoàn tất|kết thúc|nộp|gửi|giao nộp|báo cáo|thực hiện)(?!\w)"
    r"[^;:.()]{3,100}? (?:là )?(?=(?:trước|chậm nhất|muộn nhất|trễ nhất|trong)(?!\w))"
)
# A label that can only say when something is to be done, whatever follows: "Thời gian thực hiện: Theo tiến độ của Bộ".
_SURELY_DUE = words(r".*(?:thực hiện|hoàn thành|triển khai|báo cáo|trình|gửi|ban hành)\W*:")
# "b) Cơ quan thực hiện:" with the bodies in the lines below it.
_HEAD = words(
    rf"\**(?:{_WHO}|phân công|thời gian|tiến độ|trách nhiệm)(?: (?:chủ trì|thực hiện|phối hợp"
    rf"|hoàn thành))*\**\s*:\**\s*$"
)
_SAYS_WHEN = words(r"\**(?:thời gian|tiến độ)(?!\w)")
_HELPING = words(r"(?<!\w)phối hợp(?!\w)")
# What stands first below a title: "1.2. Triển khai dữ liệu: ‖ a) Nhiệm vụ: …"
_CONTENT = words(r"\**(?:nhiệm vụ|nội dung)(?: (?:thực hiện|công việc|nhiệm vụ|triển khai|cụ thể))?\**\s*:")
# What a line says of a task besides who and when: for whom, where, with what.
_DESCRIBES = words(
    r"\W*(?:(?:đối tượng|địa điểm|thành phần|hình thức|quy mô|thời lượng|giảng viên|báo cáo viên|cơ cấu"
    r"|giải thưởng|số lượng|phạm vi|kinh phí|nguồn kinh phí|dự toán|mức (?:hỗ trợ|chi|thưởng|vay)|sản phẩm"
    r"|thời gian[,;]? (?:và )?địa điểm)"
    r"(?: (?:\w+ ){0,2}\w+)?)\**\s?:"
)
# What comes of it is a paper, whatever it is called after: "- Kết quả: báo cáo kết quả tiếp dân; hướng dẫn của tổ".
_YIELDS = words(r"\W*(?:kết quả|sản phẩm)(?: (?:đầu ra|dự kiến|cần đạt|hoàn thành))?\**\s?:")
_WHERE = words(r"\W*(?:thời gian,? (?:và )?)?địa điểm(?: (?:tổ chức|thực hiện|diễn ra))?\**\s?:\**\s*")
# "07h00, ‖ sáng ngày 29/6", "Sáng ‖ ngày 28/6"
_PART_OF_DAY = words(
    r"(?:lúc |từ |vào )*(?:\d{1,2} ?(?:giờ|h|g) ?(?:\d{1,2}(?: phút)?)?)?,? ?(?:(?:sáng|trưa|chiều|tối),? )?(?=(?:ngày|thứ) )"
)
_PARTNERS = words(rf"\**(?:{_WHO} )?phối hợp(?: thực hiện)?\**\s*:\**\s*")
_LEAD = words(
    rf"\**(?:{_WHO} (?:chủ trì|thực hiện|phụ trách|đầu mối|chịu trách nhiệm|tham mưu)|chủ trì|phụ trách|đầu mối"
    rf"|giao(?: cho)?|(?:phân công|trách nhiệm)(?: thực hiện)?)(?: (?:chính|thực hiện|tham mưu"
    rf"|chủ trì))*\**\s*:\**\s*"
)
_PARTS = words(r"\**phân công(?: thực hiện)?\**\s*:")
_LOOSE = words(r"(?:thường xuyên|theo|sau|hằng|hàng|định kỳ)(?!\w)")
_IN_BRACKETS = words(
    r"\((?:(?:hoàn thành|xong|thời gian|thời hạn|hạn|trước|trong|chậm nhất|tháng|quý|ngày)(?!\w)[^();]{2,50}[;,] )?"
    r"(?:giao |do |phân công )?(?P<who>[^();:]{2,60}?)(?: trực tiếp)? (?:chủ trì|phụ trách|thực hiện|chịu trách nhiệm"
    r"|đảm nhiệm|đảm nhận|(?:làm|là) (?:đầu mối|nòng cốt|trưởng nhóm))(?: thực hiện| chính| chung| tham mưu)?(?=[),;:])"
)
# What bounds a body's part is none of its name: "Các sở, ngành ‖ theo chức năng, nhiệm vụ được giao".
_ADJUNCT = words(r",? (?:theo|trong phạm vi|căn cứ) (?:chức năng|nhiệm vụ|thẩm quyền|phạm vi)(?!\w)")
_MORE = words(
    r"[;,.] (?:(?:thời gian|thời hạn|hạn|hoàn thành|xong|trước ngày|đơn vị phối hợp|phối hợp(?! (?:chặt chẽ )?(?:với|cùng)))(?!\w))"
)
_ACTS = words(
    r"(?<!\w)(?:chủ trì|tham mưu|tiến hành|chủ động|rà soát|phối hợp|báo cáo|triển khai|hướng dẫn|chịu trách nhiệm"
    r"|có trách nhiệm)(?!\w)"
)
# "(Phụ trách: Văn phòng, thời gian: …)" at the end of an item of minutes.
_NAMED_IN_BRACKETS = words(
    r"\((?:người |đơn vị |cơ quan )?(?:phụ trách|chủ trì|thực hiện|chịu trách nhiệm"
    r"|đầu mối)\s?:\s?(?P<who>(?:[^();:,.]|(?<!\w\w)(?<=[^\W\d])\.){2,60}?)(?=[),;]|(?<=\w\w)\. |(?<=\d)\. )"
)
_GIVEN = words(r"(?:giao(?: cho)?|do|phân công(?: cho)?) (?=\w)")
_LEADS = words(
    r" (?:chủ trì|phụ trách|thực hiện|đảm nhiệm|đảm nhận|làm đầu mối|chịu trách nhiệm)(?: chính)?(?: (?:tổ chức |triển khai )?thực hiện)?$"
)
_LEADS_ONLY = words(
    r" (?:(?:cùng |cùng nhau )?phối hợp thực hiện|(?:chủ trì|phụ trách|thực hiện|đảm nhiệm|đảm nhận|làm đầu mối|chịu trách nhiệm"
    r"|lo(?: liệu)?)(?: chính)?(?: (?:tổ chức |triển khai )?thực hiện)?)(?P<helped>(?:,| và|, và) phối hợp(?: chặt chẽ)?(?: với| cùng)? (?=\w))?"
)
_CHARGES = (
    *("phụ trách", "phu trach", "chủ trì", "chu tri", "chịu trách nhiệm", "chịu trách nhiệm chính", "đảm nhiệm"),
    *("chịu trách nhiệm thực hiện", "chịu trách nhiệm tổ chức thực hiện", "chịu trách nhiệm triển khai thực hiện"),
)
# "xong ‖ trước 7h sáng 20/11"
_BY_HOUR = words(r"(?:trước|lúc|vào|chậm nhất|muộn nhất) (?:là )?\d{1,2} ?(?:h|g|giờ)(?!\w)[^;:.,]{0,40}$")
_BEHIND = words(r"(?:, ?| ?\(| - )")
_HELPED = words(r",? phối hợp(?: chặt chẽ)?(?: với| cùng)? (?=\w)")
# "Phòng VHTT chủ trì, các xã phối hợp", "Sở A: chủ trì; Sở B, Sở C: phối hợp"
_HELPS = ("phối hợp", "phối hợp)", "phoi hop", "phoi hop)")
_LEADS_AND_HELP = words(
    r"(?P<who>[^;:()]{2,120}?):? (?:chủ trì|phụ trách|thực hiện|làm đầu mối)(?: chính| thực hiện)?[,;] (?:và )?"
    r"(?P<others>[^:()]{2,160}?):? (?:phối hợp|hỗ trợ|tham gia)(?: thực hiện)?\W*$"
)
# "Phòng VHTT (chủ trì), các xã", "Sở A (đầu mối); Sở B (phối hợp)"
_MARKED_IN_BRACKETS = words(
    r"(?P<who>[^;:()]{2,120}?) ?\((?:(?:đơn vị|cơ quan|người) )?(?:chủ trì|phụ trách(?: chính)?|chịu trách nhiệm chính|đầu mối|chính)\)"
    r"[\s,;+/]+(?:và )?(?P<others>[^:()]{2,160}?)(?: ?\((?:(?:đơn vị|cơ quan|người) )?(?:phối hợp|hỗ trợ|tham gia)\))?\W*$"
)
_HELPS_ONLY = words(rf" {HELPS}(?=[\s,.;(]|$)")
_FIRSTS = frozenset("tđhcknbpxldgym*")
_LONGEST, _LONGEST_LIST = 160, 400
_LABEL, _SENTENCE = 60, 90  # so far a label reaches; so long is a sentence that only says when


class Detail(NamedTuple):
    """What is said (`due`, `lead` or `partners`) and the span of its value."""

    kind: Literal["due", "lead", "partners"]
    value: Span


def detail_of(view: View, start: int, end: int) -> Detail | None:
    """The detail that `[start, end)` is, as a whole, or None."""
    if (
        view.low.startswith("(", start, end) and ")" in view.low[end - 1 : end + 1]
    ):  # "…. ‖ (Thời hạn: xong trước ngày 25/10) ‖"
        start, end = start + 1, end - (view.low[end - 1] == ")")
    if not 6 < end - start < _LONGEST_LIST:
        return None
    if (end - start < _LABEL or view.low.endswith(_HELPS, start, end)) and (alone := _alone(view, start, end)):
        return Detail("lead", alone)
    if view.low[start] not in _FIRSTS:
        return None
    if end - start >= _LONGEST:
        return _long_list(view, start, end)
    if given := given_to(view, start, end):
        return Detail("lead", given)
    if view.low.find(":", start, start + _LABEL) < 0 and (
        end - start > _SENTENCE or view.low[start] not in "thkpscdxyđm"
    ):
        return None
    due = view.match(_DUE, start, end)
    if due is not None and due.end() > start:
        sure = _sets_time(view, due.end(), end) or (
            view.match(_SURELY_DUE, start, due.end()) and not _told_to_whom(view, due.end(), end)
        )
        at = (
            due.end() if due["mark"].strip() else start
        )  # "thời gian ‖ hoàn thành trước ngày …": the verb is of the time
        return _detail("due", view, at, end) if sure else None
    for kind, pattern in (("partners", _PARTNERS), ("lead", _LEAD)):
        found = view.match(pattern, start, end)
        if found is not None and kind == "lead" and _shares_out(view, found, end):
            return None
        if found is not None:
            return _detail("lead" if kind == "lead" else "partners", view, found.end(), end)
    done = view.match(_DONE_BY, start, end)
    if done is not None and done.end() > start and is_time(view, done.end(), end):
        return _detail("due", view, start, end)  # the time begins with its verb: "hoàn thành trước ngày …"
    if view.match(_LIMIT, start) and view.low[end : end + 1] != ":" != view.low[end - 1] and is_time(view, start, end):
        return Detail("due", (start, end))
    when = view.match(_ONLY_WHEN, start, end)
    return _detail("due", view, when.start("when"), end) if when else None


def _shares_out(view: View, label: re.Match[str], end: int) -> bool:
    """Whether several get work of their own behind a label: "Phân công: ‖ cụ A lo câu lạc bộ; ông B làm việc với Trạm Y tế ‖"."""
    if not view.match(_PARTS, label.start(), label.end()):
        return False
    semicolon = view.low.find(";", label.end(), end)
    return semicolon >= 0 and view.search(_HELPING, label.end(), end) is None


def helps_only(view: View, start: int, end: int) -> tuple[Detail, ...]:
    """Who helps the one who was named to lead, where a piece says nothing else, but until when: "… - Sở A chủ trì; ‖ các xã phối
    hợp, trước 30/6 ‖"."""
    helper = agency_at(view, start, end)
    helps = view.match(_HELPS_ONLY, helper, end) if helper is not None else None
    if helper is None or helps is None:
        return ()
    helped = Detail("partners", (start, helper))
    if not view.low[helps.end() : end].strip(" .;"):
        return (helped,)
    if not _only_due(view, helps.end(), end):
        return ()
    begins = view.match(_BEHIND, helps.end(), end)
    return (helped, Detail("due", (begins.end(), _bare_end(view, begins.end(), end, marks=" .;)")))) if begins else ()


def finishes(view: View, start: int, end: int, task: Span) -> Detail | None:
    """By when a task is to be done, where a piece only names it again: "Sở Y tế ban hành hướng dẫn; ‖ hoàn thành việc ban hành
    hướng dẫn trước ngày 30/9 ‖", or only says of what the time is told."""
    if end - start >= _LONGEST:
        return None
    said = view.match(_TIME_OF, start, end)
    if said is not None and is_time(view, said.end(), end):
        return Detail("due", (said.end(), end))
    again = view.match(_FINISHES, start, end)
    if again is None or not is_time(view, again.end(), end):
        return None
    what = " ".join(again["what"].split())
    return Detail("due", (again.end(), end)) if what in " ".join(view.low[slice(*task)].split()) else None


def heads_details(view: View, start: int, end: int) -> bool:
    """Whether `[start, end)` only announces who acts or when, in the lines below: "b) Cơ quan thực hiện:"."""
    return end - start < _LABEL and view.match(_HEAD, start, end) is not None


def named_below(view: View, head: Span, start: int, end: int) -> Detail | None:
    """Who acts or helps, or when, in a line of its own below the label that announces it: "- Cơ quan thực hiện: ‖ + Sở A chủ trì, phối hợp với Sở B"."""
    if view.match(_SAYS_WHEN, *head):
        return _detail("due", view, start, end) if is_time(view, start, end) else None
    if end - start >= _LONGEST_LIST or starts_agency(view, start) is None:
        return None
    end = _bare_end(view, start, end)
    helpers = _behind_leader(view, start, end)
    if helpers > start:
        return None if _acts(view, helpers, end) else Detail("lead", (start, end))
    if (agency_at(view, start, end) or 0) < end:
        return None
    return Detail("partners" if view.search(_HELPING, *head) else "lead", (start, end))


def describes(view: View, start: int, end: int) -> bool:
    """Whether `[start, end)` only says for whom, where or with what a task is done: "- Địa điểm: Hội trường xã"."""
    if end - start < _LONGEST_LIST and view.match(_YIELDS, start, end):
        return True
    if end - start > _LONGEST or not (found := view.match(_DESCRIBES, start, end)):
        return False
    return not _acts(view, found.end(), end)


def says_where(view: View, start: int, end: int) -> bool:
    """Whether `[start, end)` only names the place of what stands above it: "- Địa điểm: Hội trường xã"."""
    found = view.match(_WHERE, start, end) if end - start < _LONGEST else None
    if found is None or view.match(_GIVEN, found.end(), end):
        return False
    return predicate_at(view, found.end(), end) is None and not _acts(view, found.end(), end)


def opens_content(view: View, start: int, end: int) -> bool:
    """Whether `[start, end)` begins with the label of what is to be done: "a) Nhiệm vụ: …" below a title."""
    return view.match(_CONTENT, start, end) is not None


def _long_list(view: View, start: int, end: int) -> Detail | None:
    """A long line of who acts or helps, and nothing but bodies: "Cơ quan phối hợp: Bảo hiểm xã hội, …, UBND các xã.",
    "Cơ quan thực hiện: Sở A chủ trì, phối hợp với các sở, ban, ngành, …"."""
    for kind, pattern in (("partners", _PARTNERS), ("lead", _LEAD)):
        found = view.match(pattern, start, end)
        if found is None:
            continue
        names = _detail("lead" if kind == "lead" else "partners", view, found.end(), end)
        if names is None or starts_agency(view, names.value[0]) is None:
            return None
        return names if not _acts(view, _behind_leader(view, *names.value), names.value[1]) else None
    return None


def _behind_leader(view: View, start: int, end: int) -> int:
    """Where those who help begin, behind who leads: "Sở A chủ trì, phối hợp với ‖ các sở, ban, ngành, …"; else `start`."""
    agency = agency_at(view, start, end)
    leads = view.match(_LEADS_ONLY, agency, end) if agency is not None else None
    return leads.end() if leads is not None and leads["helped"] else start


def _acts(view: View, start: int, end: int) -> bool:
    """Whether a verb follows one of the bodies: "Sở A chủ trì tham mưu …; các sở chủ động triển khai …"."""
    return view.search(_ACTS, start, end) is not None


def lead_in_brackets(view: View, start: int, end: int) -> Span | None:
    """Who acts, where brackets say so: "Tuyên truyền trên trang tin (‖ Văn phòng ‖ chủ trì; xong trong quý II)"."""
    opening = view.low.rfind("(", start, end)
    stop = min(end + 1, len(view.low))
    if named := view.search(_NAMED_IN_BRACKETS, start, stop):
        who, closing = named.start("who"), view.low.find(")", named.end("who"), stop)
        # "(chủ trì: ‖ UBND các xã, phường ‖; phối hợp: …)": a name may go on behind a comma
        whole = agency_at(view, who, closing) if closing > 0 else None
        return who, max(named.end("who"), whole or 0)
    found = view.match(_IN_BRACKETS, opening, stop) if opening >= 0 else None
    if found is None or starts_agency(view, found.start("who")) is None:
        return None
    return found.span("who")


def names_due(view: View, start: int, colon: int) -> bool:
    """Whether the words before a colon only announce a time: "…, thời gian hoàn thành: 31/8/2026"."""
    comma = max(view.low.rfind(mark, start, colon) for mark in (",", "(", ";", "."))
    at = comma + 1 if comma >= start else start
    while at < colon and view.low[at] in " *":
        at += 1
    found = view.match(_DUE, at, colon)
    after = colon + 1
    while after < len(view.low) and view.low[after] in " *":
        after += 1
    return found is not None and found.end() >= colon and _sets_time(view, after, min(after + 40, len(view.low)))


def lead_and_helpers(view: View, start: int, end: int) -> tuple[Span, tuple[Span, ...]]:
    """Who leads and who helps, where one cell or line names both: "Thanh tra Sở ‖ phối hợp ‖ Văn phòng Sở"."""
    end = _bare_end(view, start, end)
    if helps := view.match(_LEADS_AND_HELP, start, end) or view.match(_MARKED_IN_BRACKETS, start, end):
        return helps.span("who"), split_agencies(view, *helps.span("others"))
    helped = view.search(_HELPED, start, end)
    stop = end if helped is None else helped.start()
    leads = view.search(_LEADS, start, stop)
    lead = (start, leads.start() if leads else stop)
    return lead, () if helped is None else split_agencies(view, helped.end(), end)


def _alone(view: View, start: int, end: int) -> Span | None:
    """Who leads, where nothing else is said: "Tặng 20 suất quà. ‖ (Đ/c Thành phụ trách)", "Mua hoa. ‖ Chị Hà phụ trách"."""
    if ":" in view.text[end - 1 : end + 1]:
        return None  # who leads what stands below
    if view.low[start] == "(" and view.low[end - 1] == ")":
        start, end = start + 1, end - 1
    if not view.upper(start):
        return None
    helped = view.match(_LEADS_AND_HELP, start, end)
    if helped is not None and agency_at(view, start, end) == helped.end("who"):
        return start, end  # "(Sở A chủ trì, các xã phối hợp)"
    return (start, end) if only_leads(view, start, end) else None


def given_to(view: View, start: int, end: int) -> Span | None:
    """Who leads, and helps, where a sentence says nothing else: "Giao ‖ Sở A chủ trì, phối hợp với Sở B ‖"; no object follows.

    With a colon it brings in what they have to do: "Giao Sở A chủ trì, phối hợp với Sở B: ⏎ a) Rà soát …".
    """
    if view.low[end - 1] == ":":
        return None
    given = view.match(_GIVEN, start, end)
    return (given.end(), end) if given and only_leads(view, given.end(), end) else None


def takes_charge(view: View, start: int, end: int) -> Detail | None:
    """Who sees to what was told right before, where a sentence or a piece says nothing else: "…. ‖ Đồng chí Lan phụ trách ‖"."""
    if end - start > _SENTENCE or not view.low.endswith(_CHARGES, start, end):
        return None
    return Detail("lead", (start, end)) if only_leads(view, start, end) else None


def only_leads(view: View, at: int, end: int) -> bool:
    """Whether a body that leads, those that help it and nothing else stand in `[at, end)`."""
    agency = agency_at(view, at, end)
    leads = view.match(_LEADS_ONLY, agency, end) if agency is not None else None
    if leads is None:
        return False
    if leads["helped"] is None:
        return not view.low[leads.end() : end].strip(" .;") or _only_due(view, leads.end(), end)
    return (agency_at(view, leads.end(), end) or 0) >= end - 1


def _only_due(view: View, at: int, end: int) -> bool:
    """Whether nothing but until when follows: "chị Hoa phụ trách‖, xong trước ngày 15/3", "… ‖(hoàn thành trong tháng 5)"."""
    begins = view.match(_BEHIND, at, end)
    if begins is None:
        return False
    end = _bare_end(view, begins.end(), end, marks=" .;)")
    done = view.match(_DONE_BY, begins.end(), end)
    at = done.end() if done else begins.end()
    if is_time(view, at, end) or (at > begins.end() and view.match(_BY_HOUR, at, end)):
        return True
    by = event_before(view, at, end)  # "…, xong ‖ trước mùa mưa"
    return by is not None and by[0] <= at and by[1] == end


def charged_only(view: View, at: int, end: int) -> bool:
    """Whether nothing but who sees to it, and until when, stands in `[at, end)`: "‖ giao đ/c Hùng, xong trong tuần ‖"."""
    given = view.match(_GIVEN, at, end)
    agency = agency_at(view, given.end(), end) if given else None
    if given is None or agency is None:
        return only_leads(view, at, end)
    if not view.low[agency:end].strip(" .;") or _only_due(view, agency, end):
        return True
    return only_leads(view, given.end(), end)


def _sets_time(view: View, at: int, end: int) -> bool:
    part = view.match(_PART_OF_DAY, at, end)
    at = part.end() if part else at
    done = view.match(_DONE_BY, at, end)  # "Thời gian: ‖ hoàn thành ‖ trong tháng 10/2025"
    return (
        time_opens(view, at, end) is not None
        or view.match(_LOOSE, at, end) is not None
        or (done is not None and done.end() > at and is_time(view, done.end(), end))
    )


def _told_to_whom(view: View, at: int, end: int) -> bool:
    """Whether a body with its verb stands there: "Thời gian báo cáo: ‖ các khoa gửi báo cáo quý trước ngày 25 tháng cuối quý ‖"."""
    agency = agency_at(view, at, end)
    return agency is not None and predicate_at(view, agency + view.low.startswith(" ", agency), end) is not None


def _detail(kind: Literal["due", "lead", "partners"], view: View, start: int, end: int) -> Detail | None:
    if kind != "due" and (more := view.search(_MORE, start, end)):
        end = more.start()  # "Phụ trách: đ/c Thủy‖; hoàn thành trước 10/4"
    if kind == "lead" and (adjunct := view.search(_ADJUNCT, start, end)):
        end = adjunct.start()
    end = _bare_end(view, start, end)
    return Detail(kind, (start, end)) if end - start > 1 else None


def _bare_end(view: View, start: int, end: int, *, marks: str = " .;,*") -> int:
    """Where the words of `[start, end)` end, without the marks behind them."""
    return start + len(view.low[start:end].rstrip(marks))
