"""Mục không có động từ quen: an item of a list of tasks known by its place, or a clause whose word of duty stands further on.

    II. NHIỆM VỤ ‖ 1. Be bờ ruộng quanh nhà văn hóa.      số còn lại ‖ thực hiện xong ‖ trong quý I
No: figures, topics and states, which a list of tasks also holds ("Tỷ lệ hộ nghèo còn 2%", "Kinh phí: 20 triệu đồng").
"""

from __future__ import annotations

from domain.extraction import Span
from extractors.layout.view import View, words
from extractors.tasks.clauses import Clause
from extractors.tasks.told import Told, Verdict
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.who.agency_heads import starts_agency
from extractors.tasks.who.called_by_name import person_at, speaks
from extractors.tasks.words.phrases import begins, phrases
from extractors.tasks.words.tense import DONE
from extractors.tasks.words.things_sent import done_by_body, sent_by_then
from extractors.tasks.words.verbs import Predicate, predicate_at

# What a list of tasks also holds: figures, topics and states, which are no directives.
_NOUN_START = phrases(
    r"chậm (?:\d+|tiến độ|so)|trễ (?:\d+|tiến độ|so)|vượt (?:\d+|tiến độ|kế hoạch)|tỷ lệ|tỉ lệ|số|tổng|doanh thu|lợi nhuận|diện tích|sản lượng|năng suất|kinh phí|thời gian|địa điểm|công tác"
    r"|việc|mức|về|các|những|một|mỗi|có|còn|là (?:các|những)|ngoài|trên|trong|theo|do|vì|nguyên nhân|thu nhập"
    r"|trách nhiệm|vai trò|ý nghĩa|tầm quan trọng|quyền lợi|quan điểm|dư nợ|nợ|tốc độ|giá|vốn|nguồn|chỉ tiêu|mục tiêu|kết quả|nhiệm vụ|giải pháp|phương hướng|ý kiến|nội dung"
    r"|hội nghị|đại hội|kỳ họp|phiên họp|cuộc họp|nghị quyết|kế hoạch|chương trình|báo cáo (?:của|tình)|đồng chí"
    r"|ông|bà|ảnh|nơi|khoảng|ít nhất|tối thiểu|từ|đến|hộ"
    r"|không (?:có|còn|đạt|phải|được|bị|ai|thuộc|đủ|xảy ra|quá|kể|khí|gian|chỉ|những|ít|nhiều|thể|cần|áp dụng|gì"
    r"|nên|hoàn thành|tham gia|đồng ý|thống nhất|ghi nhận)|ghi|lưu|đạt|hoặc|và|tuy|nhưng|xin|trước|sau|hiện|đối"
    r"|với|khi|nếu|năm|tháng|quý|thành viên|hội viên|đoàn viên|đàn|trường|hợp|lãi|cơ cấu|thị|tên|họ|chức"
    r"|điện thoại|email|người|toàn|tất|phần|điều|khoản|căn cứ|xét|dự thảo|nhằm|để|cụ thể|thứ|buổi|sáng|chiều|đợt"
    r"|cả|danh sách|quyết định|thông báo|biên bản|chủ tọa|thư ký|thành phần|nghị định|thông tư|luật|pháp lệnh"
    r"|tờ trình|đề án|bài viết|tác giả|liên kết (?:bài|gốc|ngoài|web)|tin (?:liên quan|khác|mới)"
    r"|xem (?:thêm|chi tiết)|lượt xem|tải về"
)
# What goes on with a name, or only says when, why and of what.
_GOES_ON = phrases(
    r"của|về|trong|tại|theo|có|là|và|hoặc|với|được|bị|đã|đang|do|để|vì|từ|đến|trên|dưới|ở|cho|như|này|đó|khi|nếu"
    r"|nhằm|nêu|thuộc|liên quan|còn|khác|căn cứ|sau|trước|qua|gồm|bao gồm|nói|cùng|những|các|một|mỗi|mọi"
    r"|không thuộc|chưa|vừa|ngoài|bằng|sẽ"
)
# What something is made up of: "Khung tiêu chuẩn ‖ bao gồm ‖ các tiêu chuẩn về dữ liệu".
_CONSISTS = words(r"[^,;:.]{3,70}? (?:bao gồm|gồm)(?!\w)")
_MADE_UP_OF = ("gồm: ", "gồm có: ", "gom: ", "gom co: ")
_SHORTEST = 12  # letters that say what to do
_FIGURE = words(r"(?:tối thiểu|tối đa|đạt|không quá|trên|dưới|từ|khoảng|ít nhất|:|là) (?:từ )?\d|\d.{0,20} trở lên")
# "Trường hợp không dự được ‖ phải có giấy báo", "Đơn vị nào chưa nộp ‖ thì khẩn trương nộp"
_CASE = words(
    r"(?:trong |với |đối với )?(?:trường hợp|nếu)(?!\w)|(?:[^\W\d]+ ){1,4}nào (?:còn |mà |hiện )?(?:chưa|không)(?!\w)"
)
# What must not be done too early: "Không vào lớp ‖ khi chưa ‖ hết giờ ra chơi".
_NOT_BEFORE = words(
    r"(?:tuyệt đối )?(?:không|đừng|cấm) [^,;:.]{2,60}? (?:khi|nếu|lúc|mà) chưa(?!\w)(?![^;:.]*(?<!\w)đã(?!\w))"
)
# A place by its name alone acts for those who live there: "‖ Tân Lập ‖ cần tập trung phát triển nghề trồng nấm".
_NAME_WORDS = range(2, 5)
_REPORTED = words(r"(?<!\w)(?:cho (?:biết|hay|rằng)|khẳng định|nhấn mạnh|nêu rõ|nói)(?: rằng)? $")
_THAT_IS = words(r"(?:đây|đó) là(?!\w)")  # what a thing is, though it "cần rút kinh nghiệm"
OWN_DUTY = words(
    r".{0,90}?(?:(?P<duty>cần phải|cần(?! (?:cù|mẫn|kiệm|thiết)(?!\w))|phải(?! là(?!\w)))|thì"
    r"|(?:thực hiện|hoàn thành) (?:xong|trong|trước|dứt điểm|chậm nhất|muộn nhất)"
    r"|(?:hoàn thành|tổ chức|tiến hành|kết thúc) (?:xong |chậm nhất |muộn nhất )?(?:là |trong |trước |vào )?(?:giữa |cuối |đầu )?(?:ngày|tháng|quý)(?= [\divx]))(?!\w)"
)


# A group of its own before what is to be done with it: "‖ riêng các hộ còn nợ, lập ‖ danh sách gửi Chi cục Thuế".
_APART = words(r"(?:còn )?riêng (?!với(?!\w)|đối với)[^,;:.]{3,80}?, (?=\w)")
# What is only announced with its day: "Văn phòng thông báo lịch họp: ‖ dự kiến ngày 24/10", "Thời gian đại hội: ‖ ngày 25/4".
_ONLY_WHEN = words(
    r"(?:(?:thời gian )?dự kiến(?: vào| là| tổ chức| họp)* |vào |từ )?(?:(?:ngày|lúc|sáng|chiều|tối|trong|vào|tháng|quý|cuối|đầu|giữa) ){1,3}[\divx/.-]+\W*$"
)


def without_verb(view: View, clause: Clause, told: Told, *, framed: bool) -> Verdict | None:
    """An item of a list of tasks whose verb no lexicon knows, or a clause with a word of duty further on."""
    start, end = clause.start, clause.end
    if not (told.firm or told.mode in ("task", "request")) and not framed:
        return None
    duty = view.match(OWN_DUTY, start, end) if (told.firm or framed) and not view.match(_THAT_IS, start, end) else None
    # "mỗi phiên chợ phải ‖ giữ chân được khách": what comes behind a word of duty is not over
    over = min(end, start + 60, duty.start("duty") if duty and duty["duty"] else end)
    if view.match(DONE, start, over) and not view.match(_CASE, start, end) and not view.match(_NOT_BEFORE, start, end):
        return None
    plain_item = (
        told.listed
        and clause.opens
        and told.mode != "target"
        and end - start > 12
        and not view.text[start:end].isupper()
        and not _begins_like_noun(view, start, end)
    )
    if duty is None and told.listed and clause.opens and (does := _done_by_person(view, start, end)):
        person, action = does
        return Verdict(start, end, action, "listed", person, False, told._replace(lead=person))
    if framed and duty is None and _begins_like_noun(view, start, end):
        return None
    if plain_item and (
        starts_agency(view, start)
        or view.search(_FIGURE, start, end)
        or view.match(_CONSISTS, start, end)
        or view.low.endswith(_MADE_UP_OF, 0, start)
    ):
        plain_item = False  # "Cổ tức tối thiểu 8%" is a figure
    if duty is None and (acts := sent_by_then(view, start, end) or _apart(view, start, end)):
        return Verdict(start, end, acts, "duty", told.lead, told.lead is not None, told)
    if duty is None and (seen_to := done_by_body(view, start, end, opens=clause.opens)):
        return Verdict(start, end, seen_to[1], "duty", seen_to[0], False, told)
    if (duty is None and not plain_item) or view.match(_ONLY_WHEN, start, end):
        return None
    first = view.low.find(" ", start, end)
    if duty and duty["duty"] and view.low.endswith(", ", start, duty.start("duty")):
        start = duty.start("duty")  # "một số báo cáo sơ sài, ‖ cần trả lại để bổ sung"
    action = (start, duty.end() if duty else (first if first > 0 else end))
    lead, carried = told.lead, told.lead is not None
    if duty and duty["duty"] and _may_act(view, start, duty.start("duty")):
        lead = (start, start + len(view.low[start : duty.start("duty")].rstrip()))
        told, carried = told._replace(lead=lead), False
    elif duty and view.low.endswith(("thì", "thi"), start, duty.end()) and (who := agency_at(view, start, duty.end())):
        lead, carried = (start, who), False  # "‖ các thôn ‖ nào còn hộ nghèo thì rà soát lại"
        told = told._replace(lead=lead)
    told = told._replace(firm=True) if framed else told
    return Verdict(start, end, action, "duty" if duty else "listed", lead, carried, told)


def _apart(view: View, start: int, end: int) -> Span | None:
    """What is to be done with those who are named apart."""
    apart = view.match(_APART, start, end)
    does = predicate_at(view, apart.end(), end) if apart else None
    return (does.start, does.end) if does else None


def _done_by_person(view: View, start: int, end: int) -> tuple[Span, Span] | None:
    """The person by whose name a clause begins, and the words of what he does: "‖ Cụ Hòa ‖ soạn lại ‖ gia phả"; or None."""
    named = person_at(view, start, end)
    does = asked_to_do(view, named, end) if named is not None and not speaks(view, named + 1, end) else None
    return ((start, named), (does.start, does.end)) if named is not None and does is not None else None


def _may_act(view: View, start: int, stop: int) -> bool:
    """Whether words before a word of duty name somebody: "‖ Những nơi có điều kiện ‖ cần …", "‖ Tân Lập ‖ cần …"."""
    if view.search(_REPORTED, start, stop):
        return False  # "‖ Thứ trưởng Hải cho biết ‖ phải sửa xong cầu"
    if starts_agency(view, start):
        return view.low.find(",", start, stop) < 0
    name = view.text[start:stop].split()
    return len(name) in _NAME_WORDS and all(word.isalpha() and word.istitle() for word in name)


def asked_to_do(view: View, agency: int, end: int) -> Predicate | None:
    """What a body was asked to do, though no lexicon knows its verb: "yêu cầu các đơn vị ‖ đi họp đúng giờ"."""
    at = agency
    while at < end and view.low[at] == " ":
        at += 1
    first = view.low.find(" ", at, end)
    if first < 0 or end - at < _SHORTEST or at == agency or not view.low[at].isalpha():
        return None
    if view.upper(at) or begins(view, _GOES_ON, at, end) or view.match(DONE, at, end):
        return None
    return Predicate(at, first, False)


def _begins_like_noun(view: View, at: int, end: int) -> bool:
    return view.low[at : at + 1].isdecimal() or begins(view, _NOUN_START, at, end)
