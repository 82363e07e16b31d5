"""Động từ chỉ đạo: words with which a directive begins ("tiếp tục", "rà soát", "hoàn thành"), in folded order of length.

A verb at the head of a clause is what tells a directive from a title. The list holds general administrative verbs;
adverbs that may stand before them ("khẩn trương", "chủ động") are kept apart.
"""

from __future__ import annotations

import re

ADVERBS = (
    "tiếp tục|tích cực|chủ động|khẩn trương|kịp thời|thường xuyên|trước mắt|trước hết|nhanh chóng|sớm|đồng thời|từng bước"
    "|phải|cần phải|cần|có trách nhiệm|nên|hãy|phấn đấu|quyết tâm|nghiêm túc|trực tiếp|định kỳ|hằng năm|hàng năm|hằng tháng"
    "|hàng tháng|hằng quý|hàng quý|cùng|sẽ|ưu tiên|đặc biệt|nhất là|trong đó|bên cạnh đó|ngoài ra|song song|tập trung"
    "|chỉ|không|cũng|còn|phát huy tối đa|tăng cường|đẩy mạnh|cơ bản|đều|lập tức|ngay|nhận|cam kết|đăng ký|dự kiến"
)

VERBS = (
    "ban hành|bàn giao|bảo đảm|bảo quản|bảo tồn|bảo vệ|báo cáo|bầu|biên soạn|biểu dương|bố trí|bổ sung|bồi dưỡng|bám sát"
    "|cải cách|cải tạo|cải thiện|cam kết|cân đối|cấp|cập nhật|chăm lo|chăm sóc|chấn chỉnh|chấm dứt|chấp hành|chỉ đạo"
    "|chia sẻ|cho vay|chọn|chú trọng|chú ý|chủ trì|chủ động|chuẩn bị|chuyển|chuyển đổi|chuyển giao|cố gắng|công bố|công khai"
    "|cụ thể hóa|cụ thể hoá|củng cố|cung cấp|cung ứng|cử|cho|chi|chi trả|chốt|cắm|cắt giảm|dán|dự báo|dự kiến|duy trì|duyệt"
    "|dành|dọn|di dời|đánh giá|đào tạo|đảm bảo|đẩy mạnh|đẩy nhanh|đấu tranh|đầu tư|đề nghị|đề xuất|đạt|điều chỉnh|điều hành"
    "|điều tra|định hướng|đôn đốc|đối chiếu|đóng góp|đóng|đưa|động viên|đổi mới|đăng ký|đăng tải|đào|đặt|đổ|đo đạc|gắn|giám sát"
    "|giảm|giải quyết|giải ngân|giải thể|giao|gìn giữ|giữ vững|giữ gìn|giữ|giúp đỡ|giúp|giới thiệu|gửi|hạn chế|hình thành"
    "|hoàn thành|hoàn thiện|hoàn chỉnh|hoạch định|học tập|hỗ trợ|huy động|hướng dẫn|hướng đến|hướng tới|hợp đồng|hợp tác|hội ý"
    "|kết hợp|kết nạp|kết nối|khai thác|khai trương|khảo sát|khắc phục|khen thưởng|khôi phục|khơi thông|khuyến khích|kiện toàn"
    "|kiến nghị|kiểm điểm|kiểm kê|kiểm soát|kiểm tra|kêu gọi|khởi công|khoanh|ký kết|ký|kéo|làm rõ|làm tốt|làm việc|làm|lãnh đạo"
    "|lắp đặt|lập|lấy ý kiến|liên hệ|liên kết|loại bỏ|lồng ghép|lựa chọn|lưu ý|lưu giữ|lan tỏa|lên phương án|mở rộng|mở|mời"
    "|mua sắm|mua|nắm|nâng cao|nâng cấp|nâng|nạo vét|nghiệm thu|nghiên cứu|ngăn chặn|nhắc nhở|nhân rộng|nhập|nêu|niêm yết|nộp"
    "|nhận|nuôi|ổn định|phát động|phát hành|phát hiện|phát huy|phát triển|phát sóng|phân bổ|phân công|phân loại|phân tích|phản ánh"
    "|phê duyệt|phòng|phòng ngừa|phòng chống|phối hợp|phổ biến|phục hồi|phục vụ|phụ trách|phủ|phun|phấn đấu|quan tâm|quản lý"
    "|quảng bá|quán triệt|quy hoạch|quyết định|quyết toán|quyên góp|ra mắt|ra soát|rà soát|rút kinh nghiệm|rút ngắn|sản xuất"
    "|sắp xếp|sơ kết|sử dụng|sửa chữa|sửa đổi|số hóa|sàng lọc|siết chặt|soạn thảo|tạo điều kiện|tạo|tập hợp|tập huấn|tập trung"
    "|tăng cường|tăng|tái cơ cấu|tham gia|tham mưu|tham khảo|tham quan|thanh lý|thanh toán|thanh tra|thành lập|thăm|thẩm định"
    "|theo dõi|thể chế hóa|thi công|thí điểm|thiết kế|thiết lập|thông báo|thông tin|thông tuyến|thu hồi|thu hút|thu thập|thu gom"
    "|thu|thuê|thúc đẩy|thực hành|thực hiện|thường trực|thay thế|thống kê|thỏa thuận|tiến hành|tiếp cận|tiếp nhận|tiếp thu"
    "|tiếp tục|tiêm phòng|tiêm|tìm|tìm hiểu|tìm kiếm|tích hợp|tính toán|tổng hợp|tổng kết|tổ chức|tôn vinh|trang bị|trao đổi"
    "|trao|trả lời|trả nợ|trả|tranh thủ|treo|trích|triển khai|trình|trồng|truyền thông|truy thu|tu bổ|tu sửa|tuân thủ|tuyên dương"
    "|tuyên truyền|tuyển dụng|tuyển chọn|tuyển sinh|tư vấn|từ chối|ủng hộ|ứng dụng|ứng phó|ưu tiên|vận động|vận hành|vay|vệ sinh"
    "|viết|vượt|xác định|xác minh|xác nhận|xây dựng|xem xét|xét chọn|xét|xóa|xoá|xử lý|xúc tiến|xin|xây|xếp|yêu cầu|sinh hoạt"
    "|kê khai|khởi động|đồng hành|đồng bộ|đa dạng hóa|hiện đại hóa|cơ cấu|chống|bình xét|chấm điểm|bảo dưỡng|tiết kiệm|trông coi"
    "|trực|nhân|nộp|rải|kẻ|lát|sơn|kiên quyết|tự|dừng|miễn|hoàn trả|phấn đầu|đăng|chuyển tải|chốt|họp|tọa đàm|đối thoại|biên tập"
    "|chụp|quay|in|phô tô|gắn biển|ươm|ươm tạo|đề ra|xác lập|bàn|thống nhất|thăm hỏi|tặng|gặp mặt|kích cầu|bán|nhập|cấm|xử phạt"
)


def _pattern(listed: str) -> str:
    return "|".join(sorted(set(listed.split("|")), key=len, reverse=True))


VERB = re.compile(rf"(?:{_pattern(VERBS)})(?!\w)", re.IGNORECASE)
ADVERB = re.compile(rf"(?:{_pattern(ADVERBS)})(?!\w)", re.IGNORECASE)
# Nouns that begin like a verb of the list: "báo cáo kết quả" is a paper where nothing follows it as its object.
NOT_VERB = re.compile(
    r"(?:tổ chức (?:đảng|đoàn|hội|chính trị|cơ sở|công đoàn)|công tác|kết quả|báo cáo (?:số|của|tình hình)"
    r"|kế hoạch|nhận thức|đóng góp của|phong trào|thông báo (?:số|kết luận)|chỉ tiêu|chuyển biến|phòng (?!chống|ngừa|cháy)"
    r"|trường|giám đốc|quản lý nhà nước|thu (?:ngân sách|nhập)|giao thông|đầu năm|tổng (?:số|thu|chi)|hợp tác xã|cấp ủy"
    r"|cấp (?:xã|tỉnh|huyện|trên)|thu nhập|phát triển kinh tế$|trực thuộc|đại diện|cho biết|kiểm soát viên|tổng sản lượng"
    r"|chi (?:bộ|đoàn|hội|ủy)|đoàn (?:viên|thanh niên)|hội (?:viên|nghị)|in ấn phẩm|xin cảm ơn|giao ban|tăng trưởng"
    r"|tư vấn viên|cán bộ|chủ tịch|chủ nhiệm|phó|nhân (?:dân|dịp|viên|sự)|giữa|trong|thăm dò|mở đầu|bàn về)",
    re.IGNORECASE,
)


def verb_at(text: str, at: int) -> re.Match[str] | None:
    """The directive verb that begins exactly at `at`, after any adverbs."""
    while True:
        if NOT_VERB.match(text, at):
            return None
        found = ADVERB.match(text, at)
        verb = VERB.match(text, at)
        if verb and (not found or verb.end() >= found.end()):
            return verb
        if not found:
            return None
        at = found.end()
        while at < len(text) and text[at] in " ,\n":
            at += 1
