"""Chỉ nêu tên: headings above what is only named or talked about: a theme, what is taught, the agenda of a meeting.

II. CHỦ ĐỀ ‖ “Tuổi trẻ giữ biển”      V. KHẨU HIỆU TUYÊN TRUYỀN ‖ 1. Toàn dân thi đua …!      (4) Nội dung tập huấn ‖ - Quản trị tài khoản      Nội dung chương trình ‖ 1. Tuyên bố lý do
"""

from __future__ import annotations

from extractors.layout.blocks import Block
from extractors.layout.sections import Placed
from extractors.layout.view import View, words
from extractors.tasks.words.states import THEMES

# What is only named below: "II. CHỦ ĐỀ ‖ “Tuổi trẻ giữ biển”".
_NAMES_THEME = words(
    rf"\W*(?:(?:một số|các|những|nội dung) )*(?:{THEMES})(?: (?:năm|của|tháng|hành động|học tập|hoạt động|thi đua|chung|tuyên truyền|cổ động)"
    r"(?!\w)[^,;:]{0,50})?\W*$"
)
# Names, of which some hold a verb: "Danh sách các đơn vị chưa báo cáo ‖ 1. Công ty TNHH sản xuất bao bì ‖ 2. …".
_LIST_OF_NAMES = words(
    r"\W*(?:(?:phụ lục|biểu)(?: (?:số )?[\divx]{1,4})?\s?[:.]? )?danh sách (?:các |những |gồm )?(?:đơn vị|cơ quan|doanh nghiệp|công ty|hợp tác xã|htx"
    r"|tổ chức|tập thể|cá nhân|đại biểu|thành viên|hội viên|cán bộ|hộ|xã|trường|cơ sở|người|ứng (?:cử )?viên|học viên|khách mời|đảng viên)(?!\w)"
    r"[^:]{0,160}\W*$"
)
# What is taught there, and done by nobody: "(4) Nội dung tập huấn ‖ - Quản trị tài khoản".
_TAUGHT = words(
    r"\W*(?:các )?(?:nội dung|chuyên đề|chủ đề)(?: chính)? (?:tập huấn|bồi dưỡng|đào tạo|giảng dạy|hội thảo|tọa đàm|báo cáo"
    r" viên)(?: gồm| như sau| gồm có| bao gồm)?\W*$"
)
# For whom something is and what they must be: "II. TIÊU CHUẨN XÉT TẶNG ‖ 1. Chấp hành tốt pháp luật", "Hồ sơ gồm: ‖ - Tờ trình".
_SAYS_FOR_WHOM = words(
    r"\W*(?:(?:phạm vi|đối tượng|điều kiện|tiêu chuẩn|tiêu chí)(?:(?:,| và) (?:phạm vi|đối tượng|điều kiện|tiêu chuẩn|tiêu chí))*"
    r"(?: (?:áp dụng|xét(?: tặng| chọn| duyệt| khen thưởng)?|bình xét|khen thưởng|công nhận|tham gia|dự thi|hỗ trợ|vay vốn"
    r"|đánh giá|xếp loại|cụ thể|chung|bắt buộc)(?!\w)[^,;:.]{0,50})?"
    r"|(?:thành phần )?hồ sơ (?:đề nghị|xét|khen thưởng|đăng ký|dự thi|vay vốn)(?!\w)[^,;:.]{0,50})(?: (?:gồm|gồm có|bao gồm))?\W*$"
)
_FILE = words(r"\W*(?:về )?(?:thành phần )?hồ sơ(?: (?:gồm|gồm có|bao gồm))?\W*$")
_PAPER = words(r"(?:tờ trình|báo cáo|đơn|biên bản|danh sách|bản|giấy|văn bản|phiếu|quyết định|công văn)(?!\w)")
# What those are invited to talk about: "GIẤY MỜI ‖ … ‖ Nội dung: ‖ 1. Sơ kết quý I; 2. Thảo luận …".
_AGENDA = words(r"\W*(?:nội dung|chương trình)(?: chính)?(?: (?:cuộc |buổi )?(?:họp|làm việc|hội nghị))?\W*$")
_INVITES = words(r"(?:(?<!.)|\n)[^\w\n]*giấy mời(?!\w)")  # its title, and not what somebody is to send
_HEAD = 600  # letters
# How a meeting opens: what stands in a list with it is an agenda: "II. Nội dung chương trình ‖ 1. Tuyên bố lý do ‖ 2. Báo cáo …".
_PROGRAMME = words(r"\W*(?:dự kiến )?(?:nội dung|chương trình)(?!\w)[^,;:.]{0,80}\W*$")
_OPENS_MEETING = words(
    r"(?:đón tiếp đại biểu|ổn định tổ chức|chào cờ|văn nghệ chào mừng|(?:nêu|tuyên bố) lý do|giới thiệu đại biểu)(?!\w)"
)
# What a congress that is planned will do is its agenda: "(1) Nội dung Đại hội ‖ - Thảo luận …; bầu …".
_OF_CONGRESS = words(r"\W*(?:các )?(?:nội dung|chương trình)(?: chính)?(?: của)? đại hội(?!\w)[^,;:.]{0,60}\W*$")

# The paragraph that closes the paper is no item of its last list: "23. … muôn năm! ‖ Trên đây là Kế hoạch …, đề nghị các thôn …".
_CLOSES = words(
    r"\W*(?:trên đây là|(?:ủy ban nhân dân|ubnd|ban thường vụ)[^;:.]{0,60} (?:yêu cầu|đề nghị)|đề nghị|yêu cầu|trong quá trình)(?!\w)"
)


def closes_paper(view: View, block: Block) -> bool:
    """Whether a paragraph behind what is only named closes the paper and may ask something."""
    return not block.kind and view.match(_CLOSES, block.body) is not None


def brings_in_agenda(view: View, block: Block) -> bool:
    """Whether a line of an invitation says that what is to be talked about follows: "Nội dung:"."""
    return view.match(_AGENDA, block.body, block.end) is not None and view.search(_INVITES, 0, _HEAD) is not None


def heads_names(view: View, block: Block) -> bool:
    """Whether a line says that names follow, and nothing else: "Danh sách các đơn vị chưa báo cáo"."""
    return not block.kind and view.match(_LIST_OF_NAMES, block.body, block.end) is not None


def only_names(view: View, placed: tuple[Placed, ...], index: int, *, planned: bool) -> bool:
    """Whether a heading stands above what is only named; of a congress, above its agenda where it is `planned`."""
    block = placed[index].block
    if view.match(_SAYS_FOR_WHOM, block.body, block.end):
        return True
    if view.match(_NAMES_THEME, block.body, block.end) or view.match(_TAUGHT, block.body, block.end):
        return True
    below = placed[index + 1].block if index + 1 < len(placed) else block
    if view.match(_PROGRAMME, block.body, block.end) and view.match(_OPENS_MEETING, below.body, below.end):
        return True
    if view.match(_FILE, block.body, block.end) and view.match(_PAPER, below.body, below.end):
        return True
    return planned and view.match(_OF_CONGRESS, block.body, block.end) is not None
