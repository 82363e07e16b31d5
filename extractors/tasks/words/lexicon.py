"""Từ vựng chỉ đạo: general administrative verbs, the adverbs before them, and nouns that begin like a verb.

Words, not rules: what a clause means is decided by its place, frame and tense (`judge`); an unknown verb in a list of
tasks is found by its place. Written in the new style of tone marks, as `layout.view` reads every text.
"""

VERBS = (
    "có đánh giá|có đề xuất|có ý kiến|có hình thức|có lộ trình|có chế tài|có chính sách|có cơ chế|có sơ kết|có tổng kết|có báo cáo|có hướng dẫn|có giải pháp|có kế hoạch|có phương án|có biện pháp|xét duyệt|xét|có văn bản|ban hành|bao tiêu|biên soạn|biên tập|bàn|bàn giao|bám sát|bán|báo cáo|bãi bỏ|bê tông|bê tông hóa|bình xét"
    "|bảo dưỡng|bảo hành|bảo lãnh|bảo quản|bảo trì|bảo tồn|bảo vệ|bảo đảm|bế giảng|bố phòng|bố trí|bồi dưỡng|bổ nhiệm"
    "|bổ sung|cam kết|canh gác|cảnh báo|chi|chi hỗ trợ|chi trả|chia sẻ|chiêu sinh|cho|cho vay|chuyển|chuyển giao|chuyển tiếp"
    "|chuyển tải|chuyển đổi|chuẩn bị|chuẩn hóa|chào giá|chú trọng|chú ý|chăm lo|chăm sóc|chấm|chấm dứt|chấm điểm"
    "|chấn chỉnh|chấp hành|chỉ đạo|chỉ định|chọn|chọn cử|chống|chốt|chở|chụp|chủ trì|chủ động|coi|coi trọng|xem đây là|xem đó là|cung cấp|cung ứng"
    "|cách ly|cân đối|công bố|công khai|công nhận|cơ cấu|cải cách|cải thiện|cải tiến|cải tạo|cấm|cấp|cập nhật|cắm|cắt"
    "|cắt giảm|cố gắng|cụ thể hóa|củng cố|cử|di dời|duy trì|dành|dán|dẫn|dọn|dừng|dự|dự báo|dự thảo|ghi|ghi chép"
    "|gia hạn|giao|giáo dục kỹ năng|giáo dục kĩ năng|giáo dục tình yêu|giáo dục lòng|giáo dục truyền thống|giáo dục ý thức|giáo dục, nâng cao|giáo dục nâng cao|giáo dục, bồi dưỡng|giáo dục, tuyên truyền|giáo dục, rèn luyện|giáo dục, động viên|giáo dục, vận động|giáo dục lý tưởng|gieo trồng|giám sát|giúp|giúp đỡ|giải ngân|giải phóng mặt bằng|giải quyết|giải thích|giải thể|giảm"
    "|gởi|giới hạn|giới thiệu|giữ|giữ gìn|giữ vững|giữ ổn định|gìn giữ|góp|gắn|gắn biển|gắn kết|gắn mã|gặp mặt|gởi|gửi"
    "|hiến|hiện đại hóa|hệ thống hóa|trục vớt|túc trực|hiệp đồng|hoàn chỉnh|hoàn thiện|hoàn thành|hoàn trả|hoàn tất|hoạch định|huy động|hình thành"
    "|hòa giải|hướng|hướng dẫn|hướng mạnh|hướng tới|hướng đến|hạ|hạn chế|hậu kiểm|học tập|họp|hỗ trợ|hội ý|hợp tác"
    "|hợp đồng|khai giảng|khai thác|khai trương|khen thưởng|khoanh|khoanh vùng|khuyến cáo|khuyến khích|khám|khóan"
    "|khôi phục|không để|không lơ là|không chủ quan|không bỏ sót|cho phép|khơi thông|khảo nghiệm|khảo sát|khắc phục|khởi công|khởi động|khử trùng|kiên quyết|kiến nghị"
    "|kiểm kê|kiểm soát|kiểm tra|kiểm điểm|kiểm đếm|kiện toàn|kéo|kéo dài|kéo giảm|kê khai|kêu gọi|kích cầu|ký|ký kết"
    "|kẻ|kẻ vẽ|kết hợp|kết nạp|kết nối|lan tỏa|liên hệ|liên kết|lo|loại bỏ|luân chuyển|luân phiên|làm|làm rõ|làm thủ tục|làm tốt"
    "|làm việc|lát|lãnh đạo|lên danh sách|lên kế hoạch|lên phương án|lưu|lưu giữ|lưu trữ|lưu ý|lượng hóa|lấy ý kiến"
    "|lập|lắp|lắp đặt|lồng ghép|lựa chọn|minh bạch|miễn|mua|mua sắm|mời|mở|mở cửa|mở rộng|nghiêm cấm"
    "|nghiêm túc thực hiện|nghiên cứu|nghiệm thu|ngăn chặn|ngăn ngừa|nhân giống|nhân lên|nhân rộng|nhận|nhập"
    "|nhắc|thắt chặt|nhắc nhở|nhốt|niêm yết|nuôi|nuôi trồng|nâng|nâng cao|nâng cấp|nêu|nêu gương|nạo vét|nắm|nộp|phun|phát|phát dọn"
    "|phát hiện|phát huy|phát hành|phát quang|phát sóng|phát triển|phát tài liệu|phát động|phân bổ|phân công|phân cấp"
    "|tạm ngừng|tạm đình chỉ|ngừng|ngưng|can thiệp|dồn sức|tạo thuận lợi|hưởng ứng|hiến kế|chung tay|chung sức|thấm nhuần|trực ban|gỡ vướng|tôn tạo|trùng tu|về đích|phúc đáp|tạm ngưng|huấn luyện|diễn tập|noi gương|triệu tập|treo cờ|dỡ bỏ|san lấp|kiên cố hóa|cắm mốc|cắm biển|kiểm toán|nhập liệu|kết nghĩa|tận dụng|nhận đỡ đầu|hiến đất|hiến máu|đơn giản hóa|trợ giúp|thu nợ|thu hồi nợ|truy quét|nhận diện|tường trình|tiếp quản|ký cam kết|chấp thuận|phân loại|phân phối|phân tích|phê duyệt|phòng chống|phòng, chống|phòng ngừa|phô tô|phúc tra|phản ánh|phấn đấu|phấn đầu|phối hợp"
    "|phổ biến|phản hồi|phúc đáp|phụ trách|phục hồi|phục vụ|quan tâm|quay|quy hoạch|qui hoạch|quy tụ|quyên góp|quyết liệt|quyết toán"
    "|quyết định|quán triệt|quét|quản lý|quảng bá|ra mắt|ra quân|ra soát|rà soát|rà lại|rút|rút kinh nghiệm|rút ngắn|rải"
    "|sao gửi|sinh hoạt|siết chặt|soạn thảo|suy tôn|sàng lọc|sát hạch|sơ kết|sơ tán|sơn|sản xuất|sắp xếp|sẵn sàng"
    "|số hóa|sử dụng|sửa|sửa chữa|sửa đổi|tham dự|tham gia|tham khảo|tham mưu|tham quan|tham vấn|thanh lý|thanh toán"
    "|thanh tra|thảo luận|thay thế|theo dõi|thi công|thi đua|thiết kế|thiết lập|thu|thu gom|thu hút|thu hồi|thu nộp|thu thập"
    "|thuê|thành lập|tháo gỡ|thí điểm|thông báo|thông tin|thông tuyến|thông xe|thúc đẩy|thăm|thăm hỏi|thương lượng"
    "|thẩm tra|thẩm định|thể chế hóa|thể hiện|thỏa thuận|thống kê|thống nhất quan điểm|thống nhất nhận thức|thực hiện|thực hành|tinh giản|tinh gọn"
    "|tiêm|tổng vệ sinh|tiêm phòng|tiêu thụ|tiến hành|tiếp cận|tiếp dân|tiếp nhận|tiếp thu|tiếp tục|tiết kiệm|trang bị|tranh thủ"
    "|trao|trao đổi|treo|tri ân|triển khai|truy thu|truy xuất|truyền thông|tránh|trình|trích|trông coi|trả|trả lại"
    "|trả lời|trả nợ|trồng|trồng mới|trực|tu bổ|tu sửa|tuyên dương|tuyên truyền|tuyển|tuyển chọn|tuyển dụng"
    "|tuyển sinh|tuân thủ|tuần tra|tái canh|tái cơ cấu|tái đầu tư|tìm|tìm hiểu|tìm kiếm|tích hợp|tín chấp|tính toán"
    "|tôn vinh|tăng|tăng cường|tăng tốc|tư vấn|tạm dừng|tạo|tạo điều kiện|tầm soát|tập huấn|tập hợp|tập kết|tập trung"
    "|tặng|tọa đàm|tổ chức|tổng hợp|tổng kết|tổng rà soát|từ chối|vay|vinh danh|viết|vươn lên|vận chuyển"
    "|vận hành|vận động|vệ sinh|xem lại|xem xét|xin|xuất bán|xuất cấp|xuất quỹ|xác lập|xác minh|xác nhận|xác định|xây|xây dựng|xây mới|xét chọn"
    "|xóa|xóa bỏ|xúc tiến|xếp|xếp loại|xử lý|xử phạt|yêu cầu|đa dạng|đa dạng hóa|đi đôi|đi đầu|điều chỉnh|điều hành"
    "|điều tiết|điều tra|điều động|đo|đo đạc|đoàn kết|đàm phán|đào|đào tạo|đánh giá|đình chỉ|đóng|đóng cửa|đóng góp"
    "|đôn đốc|đăng|đăng ký|đăng tải|đưa|đảm bảo|đảm nhận|đấu giá|đấu thầu|đấu tranh|đầu tư|đẩy mạnh|đẩy nhanh|đặt|đặt hàng"
    "|đề cử|đề nghị|đề ra|đề xuất|đề đạt|đền|định hướng|đối chiếu|đối thoại|đối ứng|đồng bộ|đồng hành|đổ|đổi mới"
    "|đối soát|kiểm thử|ánh xạ|xác thực|ký số|làm sạch|cấu hình|bảo mật|sao lưu|khai báo|cứu trợ|tiếp công dân"
    "|bình ổn|dự trữ|phân luồng|phân tuyến|nuôi dưỡng|điều trị|khử khuẩn|xét nghiệm|truy vết|chuyển hóa"
    "|hiệu chỉnh|tích lũy|truy tìm|truy bắt|trấn áp|triệt phá|tấn công|bắt giữ|quản trị|lập dự toán"
    "|giao ban định kỳ|phát thanh|đọc|giảng dạy|ôn tập|biểu diễn|tham luận|thuyết trình|trình chiếu|in ấn"
    "|trang trí|trưng bày|chào bán|bán hàng|mua bán|thu hoạch|cày|tưới|phun thuốc"
    "|phòng trừ|dập dịch|tiêu hủy|tiêu độc|cấp phát|phát phiếu|điểm danh|bỏ phiếu|kê biên|thi hành|áp dụng"
    "|vận dụng|thực thi|đáp ứng|thỏa mãn|khai thông|gia cố|duy tu|tái định cư|đền bù|bồi thường|giải tỏa"
    "|cưỡng chế|hướng nghiệp|tham gia góp|góp ý|đóng góp ý kiến|cho ý kiến|chất vấn|giải trình|tiếp xúc"
    "|lắng nghe|nắm bắt|nắm chắc|nắm tình hình|tính đủ|thu đúng|chống thất thu|tiết giảm|cân nhắc"
    "|hoàn thuế|giám định|kiểm định|kiểm nghiệm|chứng nhận|cấp phép|thu phí|miễn giảm|khoán|cho thuê|thuê mướn"
    "|sang nhượng|chuyển nhượng|sáp nhập|hợp nhất|chia tách|phá sản|cổ phần hóa|thoái vốn|khơi dậy|tạo lập"
    "|kiến tạo|tổng kiểm tra|tự kiểm tra|tự đánh giá|chấm công|bố trí lại|đặt tên|mở lớp|mở đợt"
    "|phát triển mới|xây dựng mới|chỉnh trang|chỉnh sửa|chỉnh lý|rèn luyện|trau dồi|tu dưỡng|học hỏi|nêu cao|đề cao|tôn trọng"
    "|giữ nghiêm|truyền đạt|truyền tải|thích ứng|thu mua|luyện tập|tập luyện|gặp gỡ|giải đáp|soát xét|kiểm chứng|xã hội hóa|lấy|đi sâu"
    "|có mặt|bám|bám chắc|vào cuộc|hạch toán|tạm ứng|phân định|ngầm hóa|tháo dỡ|phá dỡ|dọn dẹp|dọn rác|dọn vệ sinh|quét dọn|quét lá|cắt cỏ|lau chùi|tưới cây|cắt tỉa|xuống giống|làm đất|thả nuôi"
    "|động viên|đỡ đầu|ưu tiên|ươm|ươm tạo|ổn định|ủng hộ|ủy quyền|ứng dụng|ứng phó|ứng trực"
)

# They may stand before a verb; alone they make no directive.
ADVERBS = (
    "có văn bản|tuyệt đối|tuy nhiên|không ngừng|tích cực|chủ động|khẩn trương|kịp thời|thường xuyên|trước mắt|trước hết|nhanh chóng|sớm|đồng thời|từng bước|phải|cần phải"
    "|cần|có trách nhiệm|nên|hãy|phấn đấu|quyết tâm|nghiêm túc|trực tiếp|định kỳ|hằng năm|hàng năm|hằng tháng|hàng tháng"
    "|hằng quý|hàng quý|cùng|sẽ|ưu tiên|đặc biệt|nhất là|trong đó|bên cạnh đó|ngoài ra|song song|cơ bản|đều|lập tức|ngay|cam kết"
    "|dự kiến|mạnh dạn|linh hoạt|chịu trách nhiệm|tự giác|thống nhất|quyết liệt|tiếp tục|tập trung|tăng cường|đẩy mạnh|luôn"
    "|quan tâm|chú trọng|hứa|nhận|xin|trước mắt là|cũng|cần được|chủ trì|đồng loạt|bước đầu|đột xuất|không|không được"
    "|đặt mục tiêu|đề ra mục tiêu|xác định mục tiêu|mỗi năm|mỗi tháng|mỗi quý|hằng tuần|hàng tuần|chặt chẽ|tự|nỗ lực|cố gắng"
    "|gương mẫu|sâu sát|kiên trì|kiên định|thật sự|thực sự|hết sức|gấp rút|cương quyết|hăng hái|dốc sức|thận trọng"
    "|sát cánh|kề vai|bắt tay|đồng lòng|ráo riết"
)

# What binds a subject to what it must do, even where the verb after it is not in the list.
MODALS = (
    "cần|cần phải|phải|có trách nhiệm|chịu trách nhiệm|hãy|nên|chủ trì|chủ động|tiếp tục|khẩn trương|tập trung|phấn đấu"
    "|tăng cường|sẽ|cam kết|hứa|không được|tuyệt đối không|được yêu cầu|cũng được giao|còn được giao|cũng được phân công|còn được phân công|cũng được chỉ đạo|còn được chỉ đạo|nghiêm túc|kịp thời|thường xuyên|sớm|đẩy mạnh|tích cực|quyết tâm|nỗ lực|nhận|đặt mục tiêu|đề ra mục tiêu|xác định mục tiêu|có nhiệm vụ|có kế hoạch|dự định|xin hứa|xin nhận|xin cam kết|xung phong"
)

# Nouns, names and finished forms that begin like a verb or an adverb of the lists.
NOUNS = (
    "quyết tâm cao|góp phần|trật tự|cử tri|liên kết bài viết|liên kết website|giao ban công tác|tiếp tục bị|lãnh đạo chỉ|tổ chức đảng|tổ chức chính trị|tổ chức cơ sở|tổ chức công đoàn|tổ chức thành viên"
    "|quyết định số|quyết định này|báo cáo của|báo cáo tại|báo cáo này|đóng góp của|thông báo số|thông báo này|thông báo kết luận|quản lý nhà nước|thu ngân sách"
    "|thu nhập|giao thông|giao ban|giao dịch|giao ước|giao lưu|tổng số|hợp tác xã|cấp ủy|cấp xã|cấp tỉnh|cấp huyện|cấp trên"
    "|cấp thành phố|cấp phường|cấp quận|cấp thị xã|cấp bộ|cấp sở|cấp cơ sở|cấp trung ương"
    "|cấp có|chi bộ|chi đoàn|chi hội|chi ủy|chi cục|chi nhánh|chi phí|chi tiêu|chi ngân sách|chi tiết|đầu tư công|đoàn viên"
    "|tư vấn viên|nhân dân|nhân viên|nhân sự|cho biết|cho rằng|cho thấy|cho đến|ra đời|ra nghị quyết|ra về|ghi nhận|ghi chú|giữ chức"
    "|giám đốc|kiểm soát viên|chủ trì hội nghị|chủ trì buổi|chủ trì cuộc|chủ trì phiên|dự có|dự hội nghị|dự và|dự án|dự toán|dự phòng|dự khuyết|dự bị|dự thảo nghị|dự họp"
    "|tham dự có|tham dự hội|tham dự cuộc|tham dự buổi|tham dự lễ|dự cuộc|dự buổi|dự lễ|đánh giá cao|phát biểu|kết luận của|kết luận hội|kết luận số|kết luận buổi|kết quả|lưu vt|lưu vp"
    "|kế toán|kế hoạch|làm việc tại|mở đầu|trực thuộc|thường trực|thường vụ|phòng họp|chấm dứt hoạt|đoàn kết nội|in ấn phẩm|xin cảm"
    "|xin trân|xin chân|tăng trưởng|giảm so|tăng so|hạ tầng|sản xuất kinh|sản xuất nông|sản xuất công|chăn nuôi|trồng trọt|hoạt động của"
    "|lo ngại|ra đến|ra cống|thay mặt|nhận xét|nhận thức|nhận thấy|nhận định|là một|là những|là các|hợp đồng số|công nhận kết|thông tin tại|thành viên"
    "|coi như|còn lại|còn có|cùng dự|cùng đi|cùng ngày|cùng với|cùng kỳ|tự nhiên|bàn về|cung cấp thông|vay vốn|thi đua khen|đặt vấn"
)
