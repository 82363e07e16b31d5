"""Chủ đề trước dấu hai chấm: what stands before a colon in a clause, and where the directive begins after it.

Văn phòng: ‖ tổng hợp …      Về kinh phí: ‖ bố trí …      Chỉ đạo Sở Y tế: ‖ kiểm tra …; rà soát …
"""

from __future__ import annotations

import re

from domain.extraction import Span
from extractors.documents.find import find_document_facts
from extractors.documents.names import is_family
from extractors.layout.modes import Mode, lead_in_mode
from extractors.layout.view import View, words
from extractors.tasks.asking.answered import behind_request
from extractors.tasks.asking.counted_work import needs_it, sets_counted_work
from extractors.tasks.asking.decided import decided_there
from extractors.tasks.asking.signed import signed_to
from extractors.tasks.asking.speakers import named_before
from extractors.tasks.blocks.due_labels import names_due
from extractors.tasks.blocks.who_leads import charged_only
from extractors.tasks.joined_clauses import enumerates
from extractors.tasks.told import Told, is_told
from extractors.tasks.who.adjuncts import time_at
from extractors.tasks.who.after_subjects import after_subject
from extractors.tasks.who.agencies import agency_at, charged_at
from extractors.tasks.who.agency_heads import starts_agency
from extractors.tasks.who.behind_colon import acts_behind, bound_behind, leads_by_name, set_for
from extractors.tasks.who.present import names_present
from extractors.tasks.who.subjects import subject_and_verb
from extractors.tasks.words.tense import DONE
from extractors.tasks.words.verbs import is_verb, predicate_at
from vitext.fold import fold

TOPIC = words(r"(?:với|đối với|về phía|riêng|về|đề nghị|phần)(?!\w)\s*")
# Fields are named behind the colon, and no work: "đề ra 12 chỉ tiêu trên các lĩnh vực: tuyên truyền, chuyển đổi số, …".
_IN_FIELDS = words(
    r"(?<!\w)chỉ tiêu(?: [^\s,;:]+){0,6} (?:trên|thuộc|ở|về|trong) (?:(?:tất cả )?các|nhiều|mọi|\d+)(?: nhóm)? (?:lĩnh vực|mặt)(?: công tác)?(?: như)?$"
)
_DUTY_OF = words(r"(?:trách nhiệm|nhiệm vụ)(?: cụ thể)?(?: của)? (?=\w)")  # "Trách nhiệm của ‖ HĐQT ‖: cụ thể hóa …"
# What is set out before a colon though no word of tasks stands there: "Ngành Y tế tiếp tục thực hiện các nội dung: ‖ …".
_CONTENTS = words(
    r"(?!.*(?<!\w)(?:đã|vừa qua)(?!\w)).*(?<!\w)(?:tiếp tục|sẽ|cần"
    r"|(?:tới|tiếp theo)(?: cần)?,? (?:tập trung|chú trọng))(?!\w)[^:]{0,60}(?<!\w)(?:các|một số|những"
    r"|\d+) (?:nội dung|việc|công việc|hoạt động|mặt)(?: sau| chính| chủ yếu| cụ thể| trọng tâm)*$"
)
# Work of which only the number is said before the colon.
_SEVERAL = words(
    r".*(?<!\w)(?:các|một số|những|\d+)(?: nhóm| loại)? (?:nhiệm vụ|giải pháp|nội dung|công việc|việc|biện pháp"
    r"|khâu đột phá|mũi đột phá|(?:chỉ tiêu|mục tiêu)(?=,? (?:và )?nhiệm vụ))(?:,? (?:và )?(?:nhiệm vụ|giải pháp|biện pháp))?(?: sau| sau đây| chính| chủ yếu"
    r"| cụ thể| trọng tâm| trọng điểm| cơ bản| lớn| cần thiết| then chốt)*$"
)
# … the first of which may be a figure to be reached: "quyết nghị một số chỉ tiêu, nhiệm vụ: ‖ tổng nguồn vốn đạt 205 tỷ đồng; …".
_FIGURED = words(
    r"[^;:.,]{3,70}? (?:phấn đấu |tăng trưởng |bình quân )*(?:đạt|tăng|giảm|trên|dưới|từ|không quá|ít nhất|tối thiểu|còn|chiếm|bằng)"
    r"[^;:.,]{0,30}? ?\d"
)
# "đề nghị các HTX quan tâm ‖ một số vấn đề như ‖: củng cố bộ máy; …"; but "kiểm kê một số nội dung như: sổ quỹ; …" is work itself.
_SOME_MATTERS = words(
    r"(?P<before>[^;:]{0,200}?)(?<!\w)(?:một số|những|các|nhiều|\d+) (?:nội dung|vấn đề|việc|công việc|kiến nghị|định hướng|giải pháp|điểm"
    r"|nhiệm vụ|biện pháp)(?: (?:sau|chính|cụ thể|trọng tâm|trọng điểm|cơ bản|lớn|chủ yếu|quan trọng|cấp bách))*"
    r"(?:,? (?:như|gồm|bao gồm|là|đó là))?$"
)
# On what occasion something is agreed on: "‖ Trao đổi tại buổi làm việc ‖, hai bên thống nhất: …".
_MEETS = words(r"(?:trao đổi|phát biểu|thảo luận|làm việc|gặp gỡ) (?:tại|trong|với|cùng) [^,;:.]{3,80}, ")
# What was talked about, whatever it is to be done: "Các tham luận ‖ tập trung vào 4 nhóm giải pháp: …".
_SPOKEN_OF = words(
    r"(?:(?:tại|trong|qua|sau) [^,;:.]{2,60}, )?(?:(?:các|những|nhiều|hầu hết|đa số|một số|phần lớn|\d+|nội dung|phần) )*"
    r"(?:bài )?(?:tham luận|phát biểu(?! (?:chỉ đạo|kết luận))|thảo luận|trao đổi|ý kiến(?! (?:chỉ đạo|kết luận)))(?: [^\s,;:.]+){0,8}?"
    r" (?:đã |đều |cũng |chủ yếu )*(?:tập trung|xoay quanh|đi sâu|hướng)(?: vào| phân tích| làm rõ| đánh giá)? "
    r"(?:các |những |một số |\d+ |nhiều )(?:nhóm )?(?:giải pháp|vấn đề|nội dung|chủ đề|nhiệm vụ|kinh nghiệm|việc)(?!\w)[^:]{0,60}$"
)
_SEES_TO = words(
    r"(?:.*(?<!\w)(?:cần|phải|tập trung|quan tâm|chú trọng|chú ý|lưu ý|triển khai|thực hiện|làm|tốt|ngay|nghiêm túc|vào|đến|tới|về|thêm"
    r"|đẩy mạnh|xem xét|với) )?$"
)
# "các cấp Hội ‖ đã đề ra nhiệm vụ: ‖ đẩy mạnh tuyên truyền …"
SETS_OUT = words(
    r"(?<!\w)(?:đã )?(?:(?:đề ra|đề(?= (?:một số|các|những|\d))|xác định|đặt ra|đưa ra) [^:]{0,40}(?:nhiệm vụ"
    r"|phương hướng|giải pháp|nội dung|chỉ tiêu|mục tiêu|công việc)"
    r"|(?:thông qua|nhất trí|thống nhất) [^:]{0,40}(?:nhiệm vụ|phương hướng|chỉ tiêu|mục tiêu))(?!\w)[^:]{0,60}$"
)
# What is still to be done is made known, by somebody who need not do it: "bà Lan ‖ đã triển khai nhiệm vụ 6 tháng cuối năm, như: ‖ …".
PASSES_ON = words(
    r"(?<!\w)(?:triển khai|phổ biến|quán triệt) (?!thực hiện)[^:]{0,40}(?:nhiệm vụ|phương hướng|giải pháp)(?!\w)[^:]{0,40}"
    r"(?<!\w)(?:tới(?! nay)|tiếp theo|cuối năm|thời gian đến)(?!\w)[^:]{0,60}$"
)
_MAKES_KNOWN = words(
    r"(?:đại diện )?(?:đồng chí|đ/c|ông|bà|(?:phó )*(?:chủ tịch|bí thư|trưởng ban)|lãnh đạo)(?!\w)|đại diện "
)
# What those who met proposed, whatever they reported before: "các xã đã báo cáo khó khăn và ‖ đề xuất một số giải pháp, như: ‖ …".
PROPOSES = words(
    r"(?<!\w)(?:đề xuất|kiến nghị)(?: (?:với|lên) [^,;:.]{2,50}?)? (?:một số|nhiều|các|những|\d+) (?:nhóm )?(?:giải pháp|biện pháp|nhiệm vụ|nội dung|vấn đề|việc)(?!\w)"
    r"[^:]{0,120}$"
)
# Whom what follows is proposed to: "UBND xã kiến nghị với ‖ Đoàn ‖ một số nội dung như: …".
_PROPOSES_TO = words(r"(?<!\w)(?:kiến nghị|đề xuất|đề nghị)(?: với| lên)? (?=\w)")
_GIVEN = words(r"(?:,? (?:với (?:vai trò|tư cách)|là)(?!\w)[^:;]{0,120})? được (?:giao|phân công)(?!\w)")
_WILL_BE = words(r"(?<!\w)(?:sẽ|cần|phải)(?: tiếp tục)? được (?=\w)")
_CARRIED_OUT = words(r" (?:tập trung )?(?:triển khai|thực hiện|tổ chức)(?!\w)")
# What is quoted behind these says in which spirit something is done: "phát động phong trào với phương châm: …".
_IN_THE_WORDS = tuple(
    spelling(f"{by} {words_of}")
    for spelling in (str, fold)
    for by in ("với", "theo", "bằng")
    for words_of in ("phương châm", "tinh thần", "khẩu hiệu", "chủ đề", "thông điệp")
)
_OVER_WHAT = (" về việc", " ve viec")  # "kiểm điểm các thôn về việc‖: để rác tồn đọng, báo cáo chậm"
_THINGS = words(
    r"(?<!\w)(?:phương thức|hình thức|kênh|nhóm đối tượng|loại|mức|cấp độ|đợt|điểm|khu vực|tuyến|dự án|công trình|lĩnh vực"
    r"|mặt hàng|địa phương|trường hợp)(?: chính| chủ yếu| sau)?$"
)
# A field of work that begins like the work itself: "2.3. Xúc tiến thương mại: ‖ tổ chức 02 hội chợ", but "Mở rộng thị trường: …".
_FIELD = words(
    r"(?:phát triển (?:đảng|đoàn|hội|đảng viên|hội viên|đoàn viên|thành viên|tổ chức đảng)|kiểm tra|giám sát|kiểm điểm"
    r"|xúc tiến|thu|chi|tuyên truyền|đào tạo|bồi dưỡng|tập huấn|tư vấn|khen thưởng|thi đua|quản lý|cho vay|kiểm soát"
    r"|chăn nuôi|sản xuất|tiêu thụ|liên kết|hợp tác|truyền thông|tổ chức(?= cán bộ| bộ máy))(?!\w)(?:,? (?:và )?[^\W\d]+){0,4}$"
)
# How others do their work is looked into: "Giám sát các nội dung: ‖ UBND xã thực hiện chính sách người có công; …".
_LOOKS_INTO = words(
    r"[^:]{0,60}(?<!\w)(?:giám sát|kiểm tra|thanh tra|xem xét|đánh giá|theo dõi|nghe|thảo luận|phối hợp|chỉ đạo|đôn đốc"
    r"|hướng dẫn)(?!\w)"
)
_LONGEST_TOPIC, _SHORT_TOPIC, _LONGEST_OBJECT, _LONGEST_MATTER = 360, 30, 12, 60  # letters
_STRIVES = ("phấn đấu", "phan dau")
_OWN = words(r"(?:xác định|đề ra|đặt ra|phấn đấu|cam kết)(?!\w)")
FOCUS = ("trọng tâm", "trong tam", "trọng tâm là", "trong tam la")

_DIRECTS = words(
    r" (?:có trách nhiệm |tiếp tục |khẩn trương |tăng cường )?(?:lãnh đạo, )?chỉ đạo(?:, đôn đốc|, hướng dẫn)* (?=\w)"
)
_OFFICER = words(
    r"(?:đồng chí|đ/c|ông|bà|hội nghị|(?:phó )*(?:chủ tịch|bí thư|thủ tướng|chủ nhiệm|chủ tọa|thường trực|lãnh đạo)"
    r"|(?:tổng |phó )*giám đốc|bộ trưởng|thứ trưởng)(?!\w)"
)


# Who does the daily work of a house, by that work: "‖ Bảo vệ, tạp vụ ‖: dọn sân trường".
_ROLE = (
    r"(?:(?:tổ|bộ phận|nhân viên|cán bộ) )?(?:bảo vệ|tạp vụ|lao công|cấp dưỡng|nấu ăn|văn thư|thủ quỹ|thủ kho|kế toán|thư viện|thiết bị"
    r"|y tế(?: trường| học đường| thôn| xã)?|lái xe|quản sinh|giám thị|tổng phụ trách(?: đội)?|tpt(?: đội)?)"
)
_ROLES = words(rf"{_ROLE}(?:(?:, | và |/| - ){_ROLE})*(?= ?\*{{0,2}} ?:)")
# A team by what it is for, how many it has, and who leads it: "‖ Tổ chữa cháy tại chỗ ‖ (25 người): …", "‖ Đội xe ‖ do anh Nam phụ trách: …".
_TEAM = words(
    r"(?:tiểu ban|tổ(?! chức)|đội|nhóm)(?: (?!do )[^\s,;:()*]+(?:,(?= [^\W\d]+ do ))?){1,6}?(?=(?: ?\([^()]*\))?"
    r"(?: do [^:;]{3,60}? (?:phụ trách|chỉ huy|làm (?:tổ|nhóm|đội) trưởng|điều hành))? ?\*{0,2}:)"
)
_OFFICE = words(
    r"(?:(?:phó )?trưởng (?:ban|đoàn|tiểu ban|nhóm)|(?:phó|ủy viên) ban|tổ (?:trưởng|phó)|(?:ủy viên|thành viên)(?: thường trực| ban chỉ đạo)?|thư ký)"
    r"(?: (?:thường trực|ban chỉ đạo|ban tổ chức))?[,:;] (?=\w)"
)
_SEVERAL_BODIES = ("các ", "mỗi ", "từng ", "toàn thể ", "cac ", "moi ", "tung ", "toan the ")
_TELLING_KINDS = ("other", "plan", "official_letter", "directive", "decision")
# Who is named by short forms that no list knows, or several persons by their names: "P.KHKT", "Tú + Linh".
_SHORT = r"(?:[A-ZĐ]{1,2}\.\s?)?(?!(?:[IVXL]+|ATTP|PCCC|OCOP|CNTT|CCHC)\b)[A-ZĐ]{2,6}"
_CALLED = r"[A-ZĐ][^\W\d_A-Z]+(?: [A-ZĐ][^\W\d_A-Z]+)*"
_SHORT_NAMES = re.compile(
    rf"[A-ZĐ]\.\s?[A-ZĐ]{{2,6}}\s*|{_SHORT}(?:\s*[+&/,]\s*{_SHORT})+\s*|{_CALLED}(?:\s*[+&]\s*{_CALLED})+\s*"
)
_WHOLE_NAME = re.compile(r"(?:[A-ZĐ][^\W\d_A-Z]+ ){0,4}[A-ZĐ][^\W\d_A-Z]+\s*")
# How it went is told behind it, also among what is to be done: "Kết quả tháng 9: ‖ các tổ giữ vệ sinh tốt".
_HOW_IT_WENT = words(
    r"\W*(?:về )?(?:(?:kết quả|tình hình|đánh giá|nhận xét|kiểm điểm|sơ kết|tổng kết)(?: (?:hoạt động|công tác|công việc|thực hiện|chung|thi đua|học tập|sản xuất"
    r"|nề nếp|của lớp|của chi đoàn))*(?: (?:(?:trong |của )?(?:tháng|tuần|quý|học kỳ|năm|đợt)(?: (?:qua|trước|vừa qua|học|thứ|[\divx/-]+))*|thời gian qua|vừa qua))"
    r"|(?:công tác|công việc|hoạt động|nhiệm vụ)(?: [^\W\d]+){0,3} (?:(?:trong )?(?:tháng|tuần|quý|đợt) (?:qua|trước|vừa qua)|thời gian qua|vừa qua)"
    r"|(?:những |các |một số )?(?:tồn tại|hạn chế|ưu điểm|khuyết điểm|nhược điểm|yếu kém)(?:(?:,| và) (?:tồn tại|hạn chế|khuyết điểm|nhược điểm|yếu kém))*)\W*$"
)
# What a body is there, before the colon behind which its work stands: "Giao Phòng Kinh tế ‖ là cơ quan thường trực của Tổ ‖: …".
_HOLDS = words(r" (?:là|làm) (?:cơ quan|đơn vị|bộ phận|đầu mối|thường trực)(?!\w)[^:]{0,80}$")
_AS_OFFICE = words(r" ?[-–,] ?(?:là )?(?:cơ quan|đơn vị|bộ phận|đầu mối|thường trực)(?!\w)[^:]{0,60}$")
_BULLETS = "-–+•"
_LONGEST_NAME = 30  # letters
_FAMILY_AND_GIVEN = 2  # "Thái Lan", "Cao Su" and "Lâm Sản" may be a land or a thing
_ABOUT = ("về ", "ve ")
_ENDS = (".", "!", "?", "")
# "V. Chủ trì kết luận: ‖ thống nhất các nội dung trên"
_ONLY_SPEAKS = words(r" (?:kết luận|phát biểu|có ý kiến|trả lời|tiếp thu)(?: (?:chung|cuộc họp|hội nghị|chỉ đạo))?$")


def first_colon(view: View, start: int, end: int) -> int:
    """The first colon of a clause that stands outside brackets, near its start; -1 where there is none."""
    at = view.low.find(":", start, min(end, start + _LONGEST_TOPIC))
    while at >= 0 and (
        view.low[at + 1 : at + 2].isdigit()
        or view.low.startswith("//", at + 1)  # "https:‖//"
        or view.low.count("(", start, at) > view.low.count(")", start, at)
        or enumerates(view, max(start, at - 16), min(end, at + 24))
        or names_due(view, start, at)
        or view.low.endswith(_IN_THE_WORDS, start, at)
        or view.low.endswith(_OVER_WHAT, start + 1, at)
    ):
        at = view.low.find(":", at + 1, min(end, start + _LONGEST_TOPIC))
    return at


def announces(view: View, start: int, colon: int, agency: int | None, *, asks: bool = True) -> bool:
    """Whether the words before a colon only announce what is asked: "các chi bộ tập trung một số nhiệm vụ:"; `asks`: somebody asks,
    and does not only stress something ("nhấn mạnh một số vấn đề: phát triển HTX là tất yếu").
    """
    said = lead_in_mode(view.low[start:colon])
    return (
        said in ("task", "target", "request")
        or (asks and _only_matters(view, start, colon, agency))
        or (agency is not None and not view.low[agency:colon].strip(" ,"))
        or (agency is not None and view.match(_HOLDS, agency, colon) is not None)
        or (
            view.low[max(start, colon - 12) : colon]
            .rstrip()
            .endswith(("sau", "cụ thể", "nội dung", "cu the", "noi dung", "việc", "viec"))
        )
    )


def _only_matters(view: View, start: int, colon: int, agency: int | None) -> bool:
    """Whether the words before a colon say of the work behind it only that there is some: "các HTX quan tâm một số vấn đề như"."""
    matters = view.match(_SOME_MATTERS, start, colon)
    if matters is None or not is_verb(view, colon + 1 + (view.low[colon + 1 : colon + 2] == " ")):
        return False
    before = matters.end("before")
    return view.match(_SEES_TO, start, before) is not None or agency == before - 1


def _names_somebody(view: View, head: int, colon: int) -> bool:
    """Whether what stands before the colon of an item is who does it: "P.TCKT + P.KD", "@Minh", "Lê Thị Mai"."""
    if _SHORT_NAMES.fullmatch(view.text, head, colon):
        return True
    if not _WHOLE_NAME.fullmatch(view.text, head, colon):
        return False
    name = view.text[head:colon].strip()
    syllables = name.split()
    if view.text[head - 1 : head] == "@" or name in names_present(view):
        return True
    return len(syllables) > _FAMILY_AND_GIVEN and is_family(syllables[0])


def after_topic(view: View, start: int, colon: int, end: int, told: Told) -> tuple[int, Told, bool]:
    """Where the directive begins after "Văn phòng:", "Về kinh phí:"; and whether the head is itself the directive."""
    tail = colon + 1
    while tail < end and (
        view.low[tail] in " *" or (view.low[tail] in _BULLETS and view.low[tail + 1 : tail + 2] == " ")
    ):
        tail += 1  # "Công an xã: ‖ - ‖ Kiểm tra tạm trú; - Tuần tra", as a page that lost its lines has it
    head = start
    topic = view.match(TOPIC, start, colon)
    if topic:
        head = topic.end()
    agency = agency_at(view, head, colon)
    team = view.match(_TEAM, head, colon + 1) if is_told(told) and view.upper(head) else None
    if team is not None:
        return _past_office(view, tail, end), told._replace(lead=(head, team.end()), firm=True), False
    if (
        (agency is None or agency < colon)
        and is_told(told)
        and (roles := view.match(_ROLES, head, colon + 1))
        and not _names_body(view, tail)
    ):
        agency = roles.end()
    if agency is None and told.listed and is_told(told) and _names_somebody(view, head, colon):
        return tail, told._replace(lead=(head, colon), firm=True), False  # "P.TCKT + P.KD: ‖ đối chiếu công nợ"
    if agency is None and told.listed and is_told(told) and leads_by_name(view, head, colon, tail):
        return (
            tail,
            told._replace(lead=(head, colon), firm=True),
            False,
        )  # "Viễn thông Hòa An: ‖ chủ trì bảo đảm đường truyền"
    if agency == colon and (agency_at(view, head, end) or 0) > colon:
        return start, told, True  # "UBND các tỉnh: Lam Sơn, Bắc Sông ‖ phối hợp …"
    if agency is None and head == start and colon - start < _LONGEST_NAME and view.upper(start):
        name = view.text[start:colon].strip(" *")
        if not is_told(told) and name.istitle() and name in names_present(view):
            return tail, told._replace(assigner=(start, colon), opinion=True), False  # "Hằng: cần nâng máy chủ"
    if agency is not None and view.low[agency:colon].lstrip(" ,")[:1] in ("", "("):
        who = (head, agency)
        if told.opinion and told.mode == "none" and view.text[start - 2 : start].rstrip(" \n") in _ENDS:
            return tail, told._replace(assigner=who, lead=None, firm=False), False  # the next one speaks
        if told.firm or told.mode in ("task", "request", "target") or _told_to_several(view, head, tail, end, told):
            return _past_office(view, tail, end), told._replace(lead=who, firm=True), False
        if told.official and topic and view.low.startswith(_ABOUT, start):
            return tail, told, False  # "3. Về đội ngũ: ‖ bồi dưỡng …" names a matter, and nobody who speaks
        return tail, told._replace(assigner=who, opinion=True), False
    if agency is not None and view.low[agency:colon].lstrip()[:1] in ("-", "–", ","):
        if (told.firm or is_told(told)) and view.match(_AS_OFFICE, agency, colon):
            return (
                tail,
                told._replace(lead=(head, agency), firm=True),
                False,
            )  # "2. Phòng Kinh tế ‖ - cơ quan thường trực: ‖ …"
        if told.listed and told.firm:
            return tail, told._replace(lead=(head, colon)), False  # "4. Trung tâm Tư vấn, hỗ trợ: ‖ mở lớp"
        return tail, told._replace(assigner=(head, agency), opinion=True), False
    if agency is not None and is_told(told) and view.match(_ONLY_SPEAKS, agency, colon):
        return tail, told._replace(assigner=(head, agency)), False
    if agency is not None and told.listed and is_told(told) and _directs(view, start, agency, colon):
        return start, told, True  # "d) Sở Công Thương ‖ chỉ đạo các ban quản lý chợ: rà soát …; lắp đặt …"
    if agency is not None and is_told(told) and _does_it(view, agency, colon, tail):
        return start, told, True  # "Sở A chủ trì ‖ tổ chức tuyên truyền bằng ba hình thức: pa nô; loa; …"
    charged = charged_at(view, start, colon) if is_told(told) else None
    if charged is not None:  # "Chỉ đạo Sở Y tế: kiểm tra …; rà soát …"
        return tail, told._replace(lead=charged, firm=True), False
    if view.search(_IN_FIELDS, start, colon) or (not told.firm and view.match(_SPOKEN_OF, start, colon)):
        return start, told, True
    if is_told(told) and behind_request(view, start, end) > colon:
        return tail, told, False  # "Kiến nghị về nước sạch: ‖ đồng ý về chủ trương; Sở A thẩm định"
    duty = view.match(_DUTY_OF, start, colon)
    if duty is not None and is_told(told) and agency_at(view, duty.end(), colon) == colon:
        return tail, told._replace(lead=(duty.end(), colon), firm=True), False
    meets = view.match(_MEETS, start, colon)
    predicate = predicate_at(view, meets.end() if meets else start, colon)
    if predicate is None and not topic and lead_in_mode(view.low[start:colon]) is None:
        opens = time_at(view, start, colon)  # "Trong quý III, ‖ tổ chức 2 đợt tiếp xúc cử tri: …"
        predicate = predicate_at(view, opens, colon) if opens is not None else None
    told_what = predicate is not None or (is_told(told) and colon - start < _LONGEST_MATTER)
    if told_what and not topic and charged_only(view, tail, end):
        return start, told, True  # "Thí điểm đưa trí thức trẻ về xã: ‖ Sở Nội vụ chủ trì, phối hợp với Sở Tài chính"
    heads = predicate is not None and not topic and (predicate.end < colon - 1 or _lists_things(view, tail, end))
    if heads and view.match(DONE, tail, end) and lead_in_mode(view.low[start:colon]) == "result":
        heads = False  # "Đánh giá chung: ‖ các phòng đã hoàn thành …"
    if heads and view.match(_SEVERAL, start, colon) and (is_verb(view, tail) or view.match(_FIGURED, tail, end)):
        heads = False  # "Tập trung thực hiện 3 nhóm nhiệm vụ, giải pháp chủ yếu: ‖ rà soát …"
    if heads and colon - start < _SHORT_TOPIC and view.match(_FIELD, start, colon) and told.listed:
        body = agency_at(view, tail, end)
        does = after_subject(view, body, end) if body is not None else predicate_at(view, tail, end)
        heads = does is None  # "3. Phát triển đảng: ‖ Hoàn thiện hồ sơ kết nạp 02 quần chúng"
    if heads and not bound_behind(view, tail, end, short=_names_work(view, start, colon, told)):
        return start, told, True  # but "a) Giữ vững vai trò: ‖ Tổng công ty phải …"
    means = view.search(PROPOSES, start, colon)
    said = lead_in_mode(view.low[means.start() if means else start : colon])
    if said is None and view.low[start:colon].endswith(FOCUS):
        said = "task"
    if said is None and view.low.endswith(_STRIVES, start, colon):
        said = "target"  # "Nhiệm kỳ 2025 - 2030, Đảng bộ xã phấn đấu: ‖ kết nạp 50 đảng viên; …"
    if said is None and view.match(_CONTENTS, start, colon):
        said = "task"
    counted = sets_counted_work(view, start, colon) if said in (None, "none", "task") and is_verb(view, tail) else None
    if counted is not None and not told.official:
        said = "task"
    signed = signed_to(view, start, colon) if said not in ("target", "result") else None
    if signed is not None:
        said = "task"
    if said in (None, "none") and not told.official and (decided := decided_there(view, start, colon)):
        return tail, told._replace(firm=True, mode="task", lead=decided.who or told.lead), False
    if said in ("task", "target", "request"):
        subject = signed
        if subject is None and counted is not None and needs_it(counted):
            subject = _who_of_counted(view, start, colon, counted)
        subject = subject or set_for(view, start, colon)
        if subject is None:
            subject, _ = subject_and_verb(view, start, colon, framed=False, told=is_told(told))
        sets = view.search(SETS_OUT, start, colon) if subject is None else None
        subject = subject or (named_before(view, start, sets.start()) if sets else _given(view, start, colon))
        if subject is None and counted is not None:
            subject = _who_of_counted(view, start, colon, counted)
        subject = subject or _carried_out_by(view, start, colon)
        if subject is None and view.low.endswith(_STRIVES, start, colon):
            subject = named_before(view, start, colon - len(_STRIVES[0]) - 1)
        if subject and view.match(_MAKES_KNOWN, subject[0]) and view.search(PASSES_ON, subject[1], colon):
            told, subject = told._replace(assigner=subject), None
        proposed = view.search(_PROPOSES_TO, start, colon) if said != "target" else None
        asked = agency_at(view, proposed.end(), colon) if proposed else None
        if proposed and asked and (subject is None or subject[1] <= proposed.start()):
            told = told._replace(assigner=subject or told.assigner)
            subject = proposed.end(), asked
        mode: Mode = "target" if said == "target" else "task"
        return tail, told._replace(firm=said != "target", mode=mode, lead=subject or told.lead), False
    if said == "result" and told.listed and told.mode == "task" and view.match(_HOW_IT_WENT, start, colon):
        return tail, told._replace(mode="result", firm=False, lead=None), False
    if said is not None and told.mode == "target":
        return tail, told._replace(mode=said), False
    acts = acts_behind(view, start, colon) if is_told(told) else None
    return tail, told if acts is None else told._replace(lead=acts, firm=True), False


def _who_of_counted(view: View, start: int, colon: int, counted: re.Match[str]) -> Span | None:
    """Who is to do work that is only counted: "lưu ý ‖ các quỹ ‖ mấy việc:", "‖ Hội ‖ đề ra 5 phần việc:"."""
    whom = counted.start("whom") + 1
    asked = agency_at(view, whom, counted.end("whom"))
    if asked is not None:
        return whom, asked
    return set_for(view, start, colon) or (
        named_before(view, start, counted.start()) if view.match(_OWN, counted.start()) else None
    )


def _past_office(view: View, at: int, end: int) -> int:
    """Where the work begins behind the office that somebody has for it: "Giám đốc: ‖ Trưởng ban, ‖ chỉ đạo toàn bộ cuộc diễn tập"."""
    office = view.match(_OFFICE, at, end)
    return office.end() if office is not None and is_verb(view, office.end()) else at


def _told_to_several(view: View, head: int, tail: int, end: int, told: Told) -> bool:
    """Whether an item of a notice or plan says behind a colon what several are to do: "4. Các tổ trưởng: ‖ thông báo trên loa"; in
    minutes they would speak, in reports they have done it."""
    if told.mode != "none" or not view.low.startswith(_SEVERAL_BODIES, head) or predicate_at(view, tail, end) is None:
        return False
    return find_document_facts(view.text).facts.kind in _TELLING_KINDS


def _names_body(view: View, at: int) -> bool:
    """Whether somebody is named behind a colon, so that the words before it are only a matter: "Y tế: ‖ cô Lan ‖ trực sơ cứu"."""
    return starts_agency(view, at) is not None


def _names_work(view: View, start: int, colon: int, told: Told) -> bool:
    """Whether the work before a colon only names what the body behind it does: "Tiêm phòng cho đàn bò: ‖ Trạm Thú y tổ chức …";
    not several works, nor looking into those of others: "Giám sát chính sách tại xã: ‖ UBND xã chi trả …".
    """
    if colon - start < _SHORT_TOPIC:
        return True
    if not is_told(told) or view.match(_LOOKS_INTO, start, colon):
        return False
    comma = view.low.find(", ", start, colon)
    return comma < 0 or not is_verb(view, comma + 2)


def _directs(view: View, start: int, agency: int, colon: int) -> bool:
    """Whether a body by its own name directs others who are named up to the colon: what they are to do is its work."""
    if not view.upper(start) or view.match(_OFFICER, start):
        return False
    directs = view.match(_DIRECTS, agency, colon)
    return directs is not None and agency_at(view, directs.end(), colon) == colon


def _does_it(view: View, agency: int, colon: int, tail: int) -> bool:
    """Whether the body that ends at `agency` does what stands before the colon, so that only things are named behind it."""
    own = after_subject(view, agency, colon)
    return (
        own is not None
        and own.end < colon - _LONGEST_OBJECT
        and (not is_verb(view, tail) or view.search(_THINGS, own.end, colon) is not None)
        and agency_at(view, tail, tail + _LONGEST_TOPIC) is None
        and lead_in_mode(view.low[own.end : colon]) is None
    )


def _given(view: View, start: int, colon: int) -> Span | None:
    """Who is given the tasks that follow: "Năm 2026, ‖ Liên minh ‖ với vai trò là cơ quan thường trực được giao 5 nhiệm vụ: …"."""
    at = start
    while at < colon:
        agency = agency_at(view, at, colon)
        if agency is not None and view.match(_GIVEN, agency, colon):
            return at, agency
        comma = view.low.find(", ", at, colon)
        at = colon if comma < 0 else comma + 2
    return None


def _carried_out_by(view: View, start: int, colon: int) -> Span | None:
    """By whom what follows will be done: "Một số chỉ tiêu sẽ được ‖ Khối ‖ triển khai trong năm nay như: …"."""
    by = view.search(_WILL_BE, start, colon)
    agency = agency_at(view, by.end(), colon) if by else None
    return (by.end(), agency) if by and agency and view.match(_CARRIED_OUT, agency, colon) else None


def _lists_things(view: View, at: int, end: int) -> bool:
    """Whether nouns in small letters are listed there: "công khai: ‖ chỉ tiêu, đối tượng, hình thức"."""
    return not view.upper(at) and not is_verb(view, at) and view.low.find(",", at, min(end, at + 60)) >= 0
