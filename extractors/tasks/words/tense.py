"""Đã làm hay còn phải làm: words that say of a clause that it tells what is over, was adopted, or only thanks and closes.

No directive: "đã hoàn thành …", "đang triển khai …", "thống nhất đánh giá …", "trong những năm qua …", "tiếp tục nhận được …"
"""

from __future__ import annotations

from extractors.layout.view import View, spelt, words
from extractors.tasks.words.phrases import phrases

DONE = words(
    r"(?:.*(?<!\w))?(?<!\w)(?:đã|đang|vừa|từng(?= (?:là|có|được|bị|làm|tham gia|giữ|cho|nói|đề|yêu cầu|xảy ra|đạt"
    r"|phục vụ|học|công tác))|chưa|hiện (?:có|nay|đang|còn)"
    r"|(?<!phải.)(?<!cần.)(?<!sẽ.)(?<!có.)(?<!khi.)được(?! giao| phân công)|mới đạt|đều được|không còn)(?: |$)"
)
DONE_START = phrases(
    r"đã|đang|vừa|từng(?= (?:là|có|được|bị|làm|tham gia|giữ|cho|nói|đề|yêu cầu|xảy ra|đạt|phục vụ|học"
    r"|công tác)(?!\w))|chưa|hiện(?! (?:đại|thực) hóa(?!\w))|được(?! biết(?!\w))|thông qua(?! (?:các |những )?(?:phong trào|cuộc vận động|hoạt động"
    r"|sinh hoạt|hình thức|phương tiện|kênh|mạng|buổi|đợt|lớp|hệ thống|trang"
    r"|công tác (?:tuyên truyền|kiểm tra|giám sát)|đó)(?!\w)[^;:.]{0,120}?(?:,| để | nhằm | phải | cần ))|nhất trí|tán thành|tạm thời thông qua"
    r"|đồng ý|thống nhất(?! nhận| chỉ đạo| quản lý| (?:tổ chức|tiến hành|mở|triển khai)(?!\w)[^;:.]{3,160}? (?:(?:vào|trước|trong) (?:lúc|ngày|tháng|quý|sáng|chiều|\d)|nhân (?:dịp|ngày|kỷ niệm|\d)))|ghi nhận|biểu dương|đánh giá cao|hoan nghênh|chúc mừng|nghiêm khắc phê bình|phê bình(?! và tự|,)|bầu(?! [^;:.]{3,120}? (?:trước|xong|trong (?:tháng|quý)|vào (?:tháng|quý))(?: ngày)? ?\d)"
    r"|cảm ơn|trân trọng|xin cảm ơn|xin trân|xin chân"
    r"|phê duyệt|phê chuẩn|chấp thuận|ban hành kèm|có hiệu lực|quyết nghị|miễn nhiệm|cho thôi|bổ nhiệm|không thống nhất|không đồng ý"
    r"|công nhận kết quả|trên đây|sau khi|áp dụng (?:từ|kể từ)|tiếp thu(?: các| những)? ý kiến$"
)
# With these minutes close: "Họp xong 11h", "Thư ký đọc biên bản, …"; and letters: "Thông tin chi tiết liên hệ ông A, điện thoại …".
CLOSES = phrases(
    r"họp xong|tan họp|thư ký đọc|đọc biên bản|biên bản(?: này| đã)? (?:được|lập|làm|kết thúc|thông qua)"
    r"|(?:cuộc|buổi|phiên) họp kết thúc|hội nghị kết thúc|đại hội bế mạc"
    r"|(?:mọi |các )?thông tin(?: chi tiết| thêm| cần thiết)* (?:xin |vui lòng )?liên hệ"
    r"|(?:thông tin )?(?:đầu mối|địa chỉ|số điện thoại|cán bộ|người|điện thoại) liên hệ"
)
# What a body that is named for it is still to decide.
APPROVES = phrases(r"phê duyệt|ban hành kèm|bổ nhiệm|miễn nhiệm|thông qua")
PAST = phrases(
    r"trong (?:những năm qua|thời gian qua|năm qua|nhiệm kỳ qua|các năm qua|\d+ (?:năm|tháng) qua"
    r"|những năm gần đây|thời gian gần đây)"
    r"|những năm qua|thời gian qua|năm qua|nhiệm kỳ qua|các năm qua|những năm gần đây|thời gian gần đây"
)
# What those who met did there: "Trong buổi gặp, các đại biểu ‖ thẳng thắn chia sẻ …, đề xuất hướng đi để tiếp tục sống được".
THEY_TALK = words(
    r"(?P<met>(?:tại|trong|qua) [^,;:.]{3,80}, )?(?:các |nhiều )?đại biểu(?: (?:dự|tham dự) [^,;:.]{2,40}?)? "
    r"(?:(?:đã|cũng|đều|tích cực|tập trung|sôi nổi|thẳng thắn|cùng|cùng nhau|tiến hành) )*(?:tham gia|thảo luận|trao đổi"
    r"|đóng góp|góp ý|phân tích|chia sẻ|phát biểu|nghe|lắng nghe|làm rõ)(?!\w)"
)
THANKS = words(r"(?:tiếp tục |luôn )?nhận được(?!\w)")
FORMULA_OF_CLOSING = words(
    r".{0,240}(?:có|chịu) trách nhiệm thi hành(?! [^,;.]{0,40}, )"
    r"|.{3,500}(?<!\w)căn cứ (?:nội dung )?(?:nghị quyết|quyết định)(?: này)?,? (?:để )?(?:tổ chức )?thi hành\W*$"
    r"|.{3,300}(?<!\w)(?<!chức.)(?<!khai.)(?<!sát.)(?<!việc.)thi hành (?:nghị quyết|quyết định|quy chế|quy định) này\W*$|.{0,160}thông báo (?:để|đến) .{0,80}biết(?! ?:)(?=,|;|\.|\W*$| và| để| thực hiện| triển khai| chỉ đạo| theo dõi| phối hợp)|văn phòng .{0,60}thông báo (?:để|đến|và đề nghị|và yêu cầu) .{0,400}biết,? (?:và )?(?:(?:nghiêm túc|khẩn trương|tổ chức|phối hợp) )*(?:thực hiện|triển khai)"
    r"|văn phòng [^;:]{0,80}thông báo (?:ý kiến|kết luận|nội dung)(?!\w)[^;:]{0,160} (?:để|đến) [^;:]{0,160}biết"
    r"|[^;:]{0,80}(?:xin|trân trọng|kính) thông báo (?:đến|tới) [^;:,]{2,60}(?:, [^;:,]{2,40}){0,3}$"
    r"|.{0,80}(?:xin|trân trọng|kính) thông báo (?:ý kiến )?kết luận .{0,240} (?:để|đến) .{0,160}biết"
    r"|[^;:,]{3,80} thông báo (?:cho|tới) [^;:]{2,120} được biết(?:,? (?:và|để) [^;:.,]{0,40})?$"
    r"|[^;:]{0,80}?(?<!\w)(?:kính|trân trọng|xin) mời [^;:]{2,200}?(?<!\w)(?:tham dự|dự)(?!\w)"
    # "Nghị quyết này ‖ có hiệu lực ‖ từ ngày ký", "Điều 3. Hiệu lực thi hành", not "tuyên truyền Luật Nhà ở ‖ có hiệu lực ‖ từ …"
    r"|(?:(?:các |những )?(?:nghị quyết|quyết định|kế hoạch|quy chế|quy định|quy ước|chỉ thị|chương trình"
    r"|thông báo|thông tư|nghị định|luật|văn bản|hợp đồng|biên bản|điều lệ|nội quy|hướng dẫn)(?!\w).{0,40}"
    r"|.{0,8})có hiệu lực"
)
# Whom a paper binds: "Các sở, ngành trong phạm vi nhiệm vụ, quyền hạn của mình ‖ có trách nhiệm thực hiện Nghị quyết này".
_BINDS = words(
    r"(?<!\w)(?:có|chịu) trách nhiệm (?:nghiêm túc )?(?:thi hành|thực hiện|chấp hành)(?: (?:nghiêm túc|nghiêm|đầy đủ|tốt))? (?:nghị quyết|quyết định)(?: này)?$"
)
_PAPERS = (" này", " nay", " quyết", " quyet", " định", " dinh")
_TAIL = 60  # letters

# How an answer closes: "Sở A ‖ phúc đáp để Công ty B biết và thực hiện ‖".
_ANSWERS = words(
    r"[^;:,]{3,160}?(?<!\w)(?:phúc đáp|trả lời|thông tin|trao đổi) (?:để|đến|tới|cho) [^;:]{2,160}?(?<!\w)biết"
    r"(?:,? (?:và |để )?[^;:.,]{2,40}){0,2}$"
)
_TO_KNOW = spelt(" biết")

# How far that which was given has come: "Xã giao thôn thu quỹ 6,2 triệu, ‖ đến nay mới nộp được 2 triệu".
_GIVEN_AND_MET = words(
    r", (?:nhưng |song |mà )?(?:(?:đến|tới) (?:nay|giờ|hôm nay)|hiện(?: nay)?|bây giờ)(?: thôn| xã| các \w+)? (?:mới|đã|còn|chưa|vẫn|chỉ)(?!\w)"
)
_UP_TO_NOW = spelt(" nay ", " giờ ", "hiện ")


def given_and_met(view: View, start: int, end: int) -> bool:
    """Whether the clause `[start, end)` goes on with how much of it was done up to now."""
    return view.has_any(_UP_TO_NOW[view.plain], start, end) and view.search(_GIVEN_AND_MET, start, end) is not None


def lets_know(view: View, start: int, end: int) -> bool:
    """Whether a clause closes an answer and only says who is to know it."""
    return view.has_any(_TO_KNOW[view.plain], start, end) and view.match(_ANSWERS, start, end) is not None


def only_binds(view: View, start: int, end: int) -> bool:
    """Whether a clause is the formula that only says whom a resolution or decision binds."""
    return view.low.endswith(_PAPERS, start, end) and view.search(_BINDS, max(start, end - _TAIL), end) is not None
