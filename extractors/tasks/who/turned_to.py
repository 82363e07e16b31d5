"""Đối với ai thì người ấy làm: a body to which a clause turns, and what it has to do."""

from __future__ import annotations

from domain.extraction import Span
from extractors.layout.view import View, words
from extractors.tasks.who.adjuncts import time_at
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.who.agency_heads import starts_agency
from extractors.tasks.words.verbs import Predicate, predicate_at

# Bodies that are told what to do; of others ("Đối với các hộ nghèo, ‖ hỗ trợ …") something is done to them.
_TOWARDS = words(
    r"(?:đối với|về phía|riêng(?: đối với| với)?|(?P<mere>với)) (?=(?:(?:các|mỗi|từng|những|hai|ba|bốn|cả hai|toàn thể|\d+) )?(?:ubnd|trung tâm|công ty|chi nhánh"
    r"|đơn vị|cơ quan|ủy ban|sở|ban|phòng|bộ|công an|văn phòng|chi cục|chính quyền|đảng ủy|cấp ủy|hội|đoàn"
    r"|công đoàn|mặt trận|xã|huyện|quận|phường|thị trấn|địa phương|chủ đầu tư|nhà thầu|nhà trường|cục|vụ"
    r"|tổng công ty|tập đoàn|ngân hàng|liên minh|htx|hợp tác xã|liên hiệp|tổ hợp tác|doanh nghiệp|quỹ|trạm|hạt|đồn|đội|tổ|trường|bệnh viện|thanh tra|kho bạc|thường trực|đài|chi bộ|chi hội|cụm|hđqt|hđnd|nhnn|nhcsxh|mttq|agribank|ngành|cấp|cán bộ|công chức|ủy viên|đồng chí|lãnh đạo|người đứng đầu"
    r"|(?:tỉnh|thành|huyện|xã) đoàn|(?:tỉnh|thành|huyện) ủy|đảng (?:bộ|đoàn)|chủ tịch|giám đốc|bí thư|điện lực|bưu điện|báo|liên đoàn|tổ chức"
    r"|thuế (?:tỉnh|thành phố|cơ sở|khu vực)|ub|ubmttq|bks|bch|btv|btc|ubkt|bgh|tòa án|viện|khoa"
    r"|thôn|bản|ấp|khóm|khu phố|tổ dân phố|đoàn thể|lực lượng|dân quân|biên phòng|kiểm lâm|bảo hiểm xã hội|chi đoàn"
    r"|trưởng (?:ban|phòng|thôn|ấp|bản))(?!\w))"
)
# With whom somebody speaks, and of whom, before he asks for something: "Làm việc với ‖ HTX Gò Sao, ‖ ông A yêu cầu rà lại hợp đồng".
_SPOKEN_WITH = words(
    r"(?:(?:qua|tại buổi|trong buổi) )?(?:làm việc|trao đổi|nói chuyện|đối thoại|gặp gỡ|chia sẻ|phát biểu|căn dặn|nói|nhắc)(?: (?:trực tiếp|thêm|riêng))?"
    r" (?:với|cùng|tới|đến|về) (?=\w)|(?:(?:đến )?thăm và làm việc|kiểm tra thực tế) (?:với|tại) (?=\w)"
)
# Why it is told apart: "riêng ba phường ‖ chưa nộp hội phí ‖, yêu cầu …".
_SO_FAR = words(r" ?(?:chưa|còn|đang|vẫn|do|để|có|đã|hiện)(?!\w)[^,;:.]{0,80}, ?$")
_REACH = 90  # letters
_NEEDS_TO = words(
    r" (?:cần|phải) (?:nhanh chóng|khẩn trương|chủ động|tập trung|tiếp tục|tăng cường|nghiêm túc|tích cực|quan tâm"
    r"|chú trọng|thường xuyên|sớm)(?!\w)"
)


def body_turned_to(view: View, at: int, speaker: Span | None) -> Span | None:
    """The body that words before a speaker are turned to: "Đối với ‖ UBND các xã, ‖ Chủ tịch yêu cầu rà soát …"."""
    towards = view.match(_TOWARDS, at, speaker[0]) if speaker is not None else None
    if towards is None and speaker is not None and at < speaker[0]:
        towards = view.match(_SPOKEN_WITH, at, speaker[0])
    if towards is None or speaker is None or view.low[speaker[0] - 2 : speaker[0]] != ", ":
        return None
    stop = speaker[0] - 2
    return (towards.end(), stop) if agency_at(view, towards.end(), stop) == stop else None


def turned_to_before(view: View, at: int, asked: int, whom: int) -> Span | None:
    """The body apart from the others that is asked at `asked` without its name: "Riêng ‖ xã Yên Tập ‖, đề nghị báo cáo lại số liệu",
    "riêng ‖ ba phường ‖ chưa nộp hội phí, yêu cầu …"; None where somebody is named at `whom`."""
    towards = view.match(_TOWARDS, at, asked)
    if towards is None or towards["mere"] or view.low[asked - 2 : asked] != ", ":
        return None
    agency = agency_at(view, towards.end(), asked)
    if agency is None or agency_at(view, whom, asked + _REACH) is not None:
        return None
    return (towards.end(), agency) if agency == asked - 2 or view.match(_SO_FAR, agency, asked) else None


def turned_to(view: View, at: int, end: int) -> tuple[Span, Predicate] | None:
    """The body that is turned to, and what it must do: "Đối với ‖ UBND các xã, ‖ kịp thời chỉ đạo phối hợp …"."""
    towards = view.match(_TOWARDS, at, end)
    agency = agency_at(view, towards.end(), end) if towards else None
    if towards is None or agency is None:
        return None
    if view.low[agency : agency + 2] != ", " and not view.match(_NEEDS_TO, agency, end):
        # "Đối với ‖ các chủ đầu tư ‖ cần nhanh chóng dọn dẹp mặt bằng"
        return None if towards["mere"] else _with_capital(view, towards.end(), agency)
    place = agency + (2 if view.low[agency] == "," else 1)
    predicate = predicate_at(view, time_at(view, place, end) or place, end)
    if predicate is None or (
        towards["mere"] and not predicate.modal
    ):  # "Với các xã, ‖ phối hợp tổ chức …" says with whom
        return None
    return (towards.end(), agency), predicate


def _with_capital(view: View, at: int, agency: int) -> tuple[Span, Predicate] | None:
    """The body before a comma behind which the verb has a capital, as if it were one more name: "Đối với ‖ Trạm Thú y huyện‖, Bố
    trí người trực"."""
    comma = view.low.find(", ", at, agency)
    if comma < 0 or not view.upper(comma + 2) or starts_agency(view, comma + 2) is not None:
        return None
    predicate = predicate_at(view, comma + 2, len(view.low))
    if predicate is None or " " not in view.low[predicate.start : predicate.end] or view.low[predicate.end] != " ":
        return None
    return (at, comma), predicate
