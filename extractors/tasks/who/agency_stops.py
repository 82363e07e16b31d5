"""Chữ kết thúc tên cơ quan: words that end the name of one who may be charged, and those it swallows though they look so."""

from __future__ import annotations

from extractors.tasks.words.phrases import phrases

STOP = phrases(
    r"cần(?<!hậu.cần)|phải|bắt đầu|vượt|có(?! liên quan| rừng| biển)(?!(?<=người.có) công)|chủ trì|chủ động|phối hợp|tiếp tục|đã|được|là|để"
    r"|nhằm|(?:các|những|nhiều) (?:nội dung|kiến nghị|giải pháp|nhiệm vụ|việc)|kể từ|(?:2|3|4|5|6|7|8|9|ba|sáu) tháng (?:cuối|đầu|còn lại)|(?:những|các) (?:tháng|ngày|năm) (?:cuối|tới|còn lại|tiếp theo)|nửa (?:đầu|cuối)|bước (?:sang|vào)|cuối năm|hết(?= (?:tháng|quý|năm|tuần|ngày|học kỳ)(?!\w))|theo|với|về|trong|trên(?! địa bàn)|tại|từ|đến|tới(?! hạn)|khi|do|bằng(?<!đồng.bằng)|sẽ|đang|chịu"
    r"|thường xuyên|liên tục|đặc biệt (?:lưu ý|quan tâm|chú ý|chú trọng)"
    r"|nghiêm túc|căn cứ|khẩn trương|tích cực|nhiệt tình(?<!sự.nhiệt.tình)|hăng hái|tự giác|gương mẫu|ra sức|nỗ lực|quyết liệt|đồng loạt|đồng lòng|chung (?:tay|sức)|(?:hằng|hàng) (?:năm|tháng|quý|tuần|ngày)|chậm nhất|muộn nhất"
    r"|ngày(?= (?:\d|mai(?!\w)))|tháng(?<!\d.tháng)(?= \d)|quý(?= (?:\d|[iv]+(?!\w)))|thứ (?:hai|ba|tư|năm|sáu|bảy)"
    r"|(?:đầu|giữa|cuối) (?:tháng|quý|tuần|năm)(?= (?:\d|[iv]+(?!\w)|tới|này|sau|nay))|nửa (?:đầu|cuối)(?= (?:tháng|quý|năm))"
    r"|sang (?:năm|tuần|tháng|vụ)(?! \d)|(?:tuần|tháng|quý|năm) (?:tới|sau|này|nay)(?!\w)|tuần (?:đầu|cuối)(?= (?:của )?(?:tháng|quý))|hết(?= (?:ngày|tuần|tháng|quý|năm) (?:\d|[iv]+(?!\w)))|kể từ|hạn (?:chót|cuối)(?!\w)|kính(?= (?:trình|đề nghị|báo cáo|gửi|mời|mong|chuyển)(?!\w))"
    r"|(?:sáng|trưa|chiều|tối)(?= (?:\d|ngày|thứ|nay|mai)(?!\w))|xong(?= (?:trong|trước)(?!\w))|vào (?:ngày|thứ|đầu|giữa|cuối|tháng|quý|tuần|năm|lúc|hồi|sáng|chiều|tối|dịp|kỳ|phiên|cuộc|buổi|hội nghị)"
    r"|(?:các|những|hai|ba|bốn) (?:nhiệm vụ|nội dung|công việc|việc|phần việc)(?= (?:sau|cụ thể|trọng tâm|dưới đây)(?!\w))"
    r"|định kỳ|trước|sau|tuy|tùy|mặc dù|cho|không|nên|mà|thì|cũng|kịp thời|sớm|như"
    r"|mới(?<!thôn.mới)(?! (?:sẽ|phải|cần|có trách nhiệm|chịu trách nhiệm))|hiện|đều|năm \d+|thời gian(?= tới| qua)|còn|rằng|phương án"
    r"|mỗi|kết quả|tiến độ|tình hình|vấn đề(?<!các.vấn.đề)|danh sách|hồ sơ|dự thảo|đề nghị|yêu cầu|giao(?! thông| dịch| lưu)|kiến nghị|xin|vừa|chưa|gồm"
    r"|xuống(?! đến)|chỉ thị|ra lệnh|phát biểu|kết luận|trình bày|thừa (?:ủy quyền|lệnh)|thay mặt|ngoài (?:việc|bảo đảm|đảm bảo|thực hiện|nhiệm vụ)"
    r"|mang(?! lưới)|nhớ|vẫn|hoàn toàn|bắt buộc|một số|cụ thể|đứng (?:tên|ra|lớp)|ra (?:đề|quân|sức|thông báo|văn bản)"
    r"|gọi(?! vốn| là| tắt| chung)|tự(?! quản| vệ| chủ| do| nguyện| trị| động| lực| trọng)|duyệt(?<!xét.duyệt)(?<!kiểm.duyệt)(?<!phê.duyệt)|thao giảng|hội giảng|nơi"
    r"|qua (?:hòm thư|thư điện tử|địa chỉ|email|e-mail|gmail|zalo|hệ thống|phần mềm|cổng|đường|số điện thoại|bưu điện|fax|trang|ứng dụng|trục)"
)
# Words of reporting: without marks too many of them look like parts of a name ("hỏi" and "xã hội").
REPORTS = phrases(
    r"biểu dương|ghi nhận|đánh giá|hoan nghênh|chúc mừng|cho biết|cho rằng|khẳng định|nhận định|nêu|chỉ rõ"
    r"|thông qua|tặng|trao|thăm|chỉ ra|bày tỏ|chia sẻ|đi|nghe|nhất trí|thống nhất|đồng ý|cảm ơn|dự(?! án| toán)"
    r"|nhấn mạnh|lưu ý|đề xuất|góp ý|trả lời|thông báo|công bố|đọc|hỏi|nói|chốt|gợi (?:mở|ý)|mong(?: muốn| mỏi)?|hy vọng|kỳ vọng|tin tưởng|chúc|căn dặn|phê bình|nhìn nhận|lý giải"
    r"|đồng tình|biểu quyết|cam đoan|thừa nhận|ước tính"
)
SWALLOWED = phrases(
    r"từ (?:trung ương|tỉnh|thành phố|huyện|xã) (?:đến|tới|xuống) (?:cơ sở|địa phương|huyện|xã|thôn|cấp xã)"
    r"|nói (?:chung|riêng)|trong và ngoài (?:tỉnh|nước|ngành|huyện|xã|thành phố|địa bàn|hệ thống|đơn vị|công ty|trường|khu vực)"
    r"|trong (?:xã|thôn|huyện|tỉnh|phường|thành phố|thị xã|quận|ngành|khu|toàn \w+)"
    r"|trong(?= (?:ban|bch|hiệp hội|chi hội|câu lạc bộ|clb|tổ|đảng bộ|hội đồng|chi bộ|thường trực|hđnd|cụm|khối|ngành|hệ thống|đoàn|liên minh"
    r"|công ty|tổng công ty)(?!\w))|được (?:giao|phân công)(?: chủ trì"
    r"| phụ trách)?(?: (?:thực hiện|triển khai)(?= (?:các )?(?:nhiệm vụ|nội dung|công việc)))?(?:,? (?:nhiệm vụ"
    r"|nội dung|công việc|các|cụ thể))*(?: được giao)?(?:(?: và)? (?:quy định |nêu |phân công )?(?:theo|tại|trong"
    r"|thuộc) (?:kế hoạch|quyết định|nghị quyết|chương trình|công văn|đề án|chỉ thị|phụ lục|mục|điều|khoản)(?: này"
    r"| nêu trên| kèm theo| số [^\s,;]+| [ivx\d]+(?!\w))?){0,2}|có liên quan|liên quan(?: đến (?:việc|công tác) [^;:.]{3,110}?(?= (?:có|chịu) trách nhiệm(?!\w)))?|trực thuộc|chức năng|nhận ủy thác"
    r"|chuyên môn|mới (?:sáp nhập|thành lập|hợp nhất|chia tách|ra đời|kiện toàn)|(?:nhiệm kỳ|khóa) (?:\d{4}\s*[-–]\s*\d{4}|[ivx]+|mới)|trên địa bàn|trong nhà trường|nào chậm"
    r"|nêu trên|nói trên|có tên (?:nêu )?trên|chi, đảng bộ"
    r"|phụ trách (?:bậc học|lĩnh vực|địa bàn|địa phương|khối|môn học)|nhân dân|cùng cấp|các cấp|có thẩm quyền|còn lại(?! \d)|này"
    r"|quản lý (?:(?:xây dựng|công trình|dự án|nhà nước|các) )?(?:công trình |xây dựng )?chuyên ngành|đó|ấy|sau (?:khi )?(?:sắp xếp|sáp nhập|hợp nhất)(?: bộ máy| đơn vị hành chính)?"
    r"|với sự cố,? thiên tai(?:,| và) tìm kiếm,? cứu nạn|với biến đổi khí hậu|trong (?:cả nước|toàn quốc)"
    r"|nơi (?:có )?(?:dự án|công trình|tuyến đường|sự cố|mỏ|dịch|ổ dịch|dịch bệnh|thiên tai|lễ hội|di tích|người bệnh|cháy rừng)(?: (?:đi qua|xảy ra))?"
    r"|đóng (?:quân )?(?:trên|tại) địa bàn|và (?<=dục.và.)đào tạo|và (?<=hoạch.và.)đầu tư|và (?<=tra.và.)xử lý sau thanh tra"
    r"|cho doanh nghiệp nhỏ và vừa|tại (?<=nước.tại.)doanh nghiệp"
    r"|về phát triển khoa học(?:,| và) công nghệ(?:,| và) đổi mới sáng tạo(?:(?:,| và) chuyển đổi số)?(?: và đề án 06)?"
)
