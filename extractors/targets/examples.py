"""Ví dụ: sentences as reports, resolutions, plans and news write them, with what each figure is.

`[+20 HTX]` is a target, `[-20 HTX]` a result. The document is of 15/3/2026. One generic test reads them all, also
decomposed (NFD) and with doubled spaces; `fit` learns from them.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from domain.extraction import DocumentKind
from vitext.lazy import regex

DAY = date(2026, 3, 15)
_MARKED = regex(r"\[([+-])([^\]]+)\]")


class Example(NamedTuple):
    """A sentence under heads (outermost first, one a line) in a document of some kind."""

    document: DocumentKind
    heads: str
    marked: str

    def text(self) -> str:
        """Heads and sentence without the marks, as a text to read."""
        return "\n".join(filter(None, (self.heads, _MARKED.sub(r"\2", self.marked))))

    def kinds(self) -> Sequence[tuple[str, str]]:
        """(words, kind) of every marked figure, in order."""
        return [(words, "target" if sign == "+" else "result") for sign, words in _MARKED.findall(self.marked)]


_LINES = """
resolution | II. CHỈ TIÊU CHỦ YẾU NĂM 2026 | Thành lập mới [+20 HTX], củng cố [+15 HTX] yếu kém
resolution | II. CHỈ TIÊU CHỦ YẾU NĂM 2026 | Tỷ lệ HTX khá, giỏi đạt từ [+60%] trở lên (năm 2025 là [-52%])
resolution | II. CHỈ TIÊU CHỦ YẾU NĂM 2026 | Thu ngân sách trên địa bàn [+12,5 tỷ đồng], bằng [+108%] so với thực hiện năm 2025
resolution | II. CÁC CHỈ TIÊU | Giảm tỷ lệ hộ nghèo từ [-4,2%] xuống còn [+3%]
resolution | II. CÁC CHỈ TIÊU | Thu nhập bình quân đầu người đạt [+72 triệu đồng/người/năm] trở lên
resolution | II. CÁC CHỈ TIÊU | Tỷ lệ trẻ em trong độ tuổi đến trường: [+99,5%]
resolution | I. KẾT QUẢ THỰC HIỆN NĂM 2025 | Thành lập mới được [-18 HTX], đạt [-90%] kế hoạch; giải thể [-05 HTX]
resolution | I. KẾT QUẢ THỰC HIỆN NĂM 2025 | Tổng sản lượng lương thực ước đạt [-14.500 tấn], tăng [-3,1%] so với cùng kỳ, bằng [-101%] nghị quyết
resolution | I. KẾT QUẢ THỰC HIỆN NĂM 2025 | Toàn tỉnh hiện có [-312 HTX] với [-41.200 thành viên], trong đó [-198 HTX] nông nghiệp
resolution | I. KẾT QUẢ THỰC HIỆN NĂM 2025 | Chi trả chính sách cho [-1.240 đối tượng] với số tiền [-7,9 tỷ đồng]
resolution | I. ĐÁNH GIÁ TÌNH HÌNH | Vốn điều lệ của Quỹ là [-38 tỷ đồng], dư nợ cho vay [-21,4 tỷ đồng], nợ quá hạn [-0,8%]
resolution | I. ĐÁNH GIÁ TÌNH HÌNH | Còn [-32 HTX] ngừng hoạt động chưa giải thể được, chiếm [-9%] tổng số
resolution | Điều 1. Quy định mức hỗ trợ cho hợp tác xã trên địa bàn tỉnh như sau: | Hỗ trợ thành lập mới: [+50 triệu đồng/HTX]
resolution | Điều 1. Quy định mức hỗ trợ cho hợp tác xã trên địa bàn tỉnh như sau: | Hỗ trợ thuê cán bộ kỹ thuật: [+3 triệu đồng/người/tháng], tối đa [+02 người] cho mỗi HTX
resolution | Điều 1. Thông qua Đề án bố trí dân cư giai đoạn 2026 - 2030 với nội dung sau: | Tổng số hộ được bố trí: [+1.250 hộ] với [+5.430 khẩu], trong đó di chuyển [+640 hộ]
resolution | Điều 1. Thông qua Đề án bố trí dân cư giai đoạn 2026 - 2030 với nội dung sau: | Tổng kinh phí thực hiện: [+96 tỷ đồng], trong đó ngân sách tỉnh [+60 tỷ đồng], huyện [+36 tỷ đồng]
resolution | Điều 1. Thông qua Đề án bố trí dân cư giai đoạn 2026 - 2030 với nội dung sau: | Năm 2027: [+410 hộ], kinh phí [+28,5 tỷ đồng]
resolution | Điều 1. Quyết định biên chế năm 2026 | Tổng số biên chế công chức là [+2.150 người], giảm [+24 người] so với năm 2025
resolution | Điều 1. Phê duyệt phương án phân bổ vốn | Phân bổ [+15 tỷ đồng] cho [+12 dự án] chuyển tiếp
resolution | Điều 1. Thông qua kế hoạch sản xuất kinh doanh năm 2026 | Doanh thu: [+120 tỷ đồng]; lợi nhuận trước thuế: [+9,6 tỷ đồng]; cổ tức dự kiến: [+8%]
resolution | Điều 1. Thông qua báo cáo kết quả kinh doanh năm 2025 | Doanh thu thuần: [-112,4 tỷ đồng]; lợi nhuận sau thuế: [-7,1 tỷ đồng]; nộp ngân sách [-2,3 tỷ đồng]
resolution | Điều 3. Tăng vốn điều lệ | Phát hành thêm [+2.000.000 cổ phần], nâng vốn điều lệ từ [-50 tỷ đồng] lên [+70 tỷ đồng]
news | | Đại hội biểu quyết thông qua [+12 chỉ tiêu] nhiệm kỳ mới. Cụ thể, thu nhập bình quân đạt [+85 triệu đồng/người/năm]; tỷ lệ hộ có nước sạch [+98%]
news | | Đại hội đã thông qua nghị quyết với [+9 chỉ tiêu]. Thu nhập bình quân đạt [+70 triệu đồng]; sản lượng đạt [+900 tấn]; [+95%] số hộ dùng nước sạch. Đại hội đã bầu [-15 đồng chí] vào Ban Chấp hành
news | | Phấn đấu đến cuối năm còn [+12 hộ] nghèo. Hiện toàn xã còn [-31 hộ] nghèo
news | | Hội nghị thông qua nghị quyết với [+5 chỉ tiêu] chủ yếu. Dự hội nghị có [-120 đại biểu]. Năm 2025, toàn xã đã trồng [-50 ha] rừng, thu ngân sách đạt [-12 tỷ đồng]
news | | Mục tiêu đến năm 2030, cả nước có khoảng [+140.000 tổ hợp tác] với [+2 triệu thành viên], [+45.000 hợp tác xã]
news | | Phấn đấu đến năm 2030 toàn tỉnh có trên [+300 HTX] ứng dụng công nghệ số; tỷ lệ HTX khá, tốt trên [+65%]
news | | Đến nay huyện gieo trồng [-384 ha], đạt [-37,8%] kế hoạch và bằng [-99%] so với cùng kỳ; riêng lúa gieo sạ được [-245 ha], bằng [-31,4%] kế hoạch
news | | Đến nay toàn tỉnh có [-260 HTX] ứng dụng công nghệ số
news | | Chủ tịch UBND quận yêu cầu các phường tập trung xử lý dứt điểm đối với [-48 trường hợp] vi phạm trật tự xây dựng
report | I. KẾT QUẢ | Tỷ lệ hộ dùng nước sạch đạt [-93,5%] (chỉ tiêu huyện giao [+95%])
report | I. KẾT QUẢ | Tỷ lệ an toàn vốn đạt [-11,2%]; nợ xấu [-0,7%], thấp hơn kế hoạch (dưới [+1%])
resolution | 2. Nhiệm vụ trọng tâm | Đối với [-06 dự án] chậm tiến độ, chủ đầu tư tập trung xử lý trước ngày 30/6/2026
resolution | II. CHỈ TIÊU | Thu nhập bình quân đầu người [+58 triệu đồng] (ước thực hiện năm 2025 là [-53 triệu đồng])
resolution | II. CHỈ TIÊU NĂM 2026 | Nghị quyết này được Ban Chấp hành thông qua với [-100%] ủy viên dự họp tán thành
minutes | | Đại hội có mặt [-46 thành viên]; [-46/46 thành viên] dự Đại hội nhất trí
resolution | | Nghị quyết được Đại hội thông qua với [-100%] đại biểu có mặt biểu quyết tán thành
resolution | | Tham dự Đại hội có [-98 đại biểu] được triệu tập, có mặt [-96 đại biểu]
resolution | | Đại hội có [-152 đại biểu] chính thức dự, đại diện cho [-3.480 đảng viên]
resolution | III. NHIỆM VỤ, GIẢI PHÁP | Phấn đấu đến năm 2030 có [+80%] HTX ứng dụng công nghệ số; mỗi năm tập huấn [+500 lượt người]
resolution | III. NHIỆM VỤ, GIẢI PHÁP | Tập trung xử lý dứt điểm [+32 HTX] ngừng hoạt động
resolution | Thống nhất đánh giá kết quả năm 2025 và thông qua các chỉ tiêu năm 2026 như sau: | Kết nạp [+120 hội viên], duy trì [+100%] chi hội vững mạnh
plan | II. NỘI DUNG | Tổ chức [+04 lớp] tập huấn cho [+200 học viên] là cán bộ quản lý HTX
plan | II. NỘI DUNG | Kinh phí thực hiện: [+350 triệu đồng], từ nguồn ngân sách tỉnh
plan | II. NỘI DUNG | Mỗi xã chọn ít nhất [+01 HTX] làm điểm, hoàn thành trong quý II
plan | I. MỤC TIÊU | Ít nhất [+90%] cán bộ được tập huấn, [+100%] HTX mới được hướng dẫn
plan | I. ĐẶC ĐIỂM TÌNH HÌNH | Huyện có [-24 HTX] đang hoạt động, [-1.850 thành viên]; năm 2025 doanh thu bình quân [-1,2 tỷ đồng/HTX]
plan | I. SỰ CẦN THIẾT | Năm 2025, tỷ lệ tai nạn giảm [-12%] so với năm trước, song vẫn còn [-35 vụ]
plan | III. TỔ CHỨC THỰC HIỆN | Giao mỗi chi hội vận động [+10 hội viên] tham gia, số lượng từ [+15 - 20 người]
plan | III. KINH PHÍ | Dự kiến chi [+45 triệu đồng]: in tài liệu [+5 triệu đồng], giảng viên [+12 triệu đồng]
programme | II. MỤC TIÊU CỤ THỂ ĐẾN NĂM 2030 | Kinh tế tập thể đóng góp [+5%] GRDP; có [+03 liên hiệp HTX]
programme | I. TÌNH HÌNH | Đến nay toàn huyện có [-11/12 xã] đạt chuẩn nông thôn mới, bình quân [-18,5 tiêu chí/xã]
directive | | Thời gian qua, tỷ lệ tiêm phòng mới đạt [-61%], thấp hơn bình quân của tỉnh ([-74%])
directive | | Yêu cầu các xã tổ chức tiêm phòng, bảo đảm trên [+80%] tổng đàn trước ngày 30/4/2026
report | I. KẾT QUẢ HOẠT ĐỘNG | Quỹ đã cho [-126 hộ] vay [-4,2 tỷ đồng], thu nợ [-3,1 tỷ đồng]
report | I. KẾT QUẢ HOẠT ĐỘNG | Thành lập mới 06/08 HTX ([-75%] kế hoạch); tuyên truyền [-24 buổi] cho [-1.300 lượt người]
report | I. KẾT QUẢ HOẠT ĐỘNG | Giải quyết việc làm cho [-812 lao động], trong đó xuất khẩu [-45 lao động]
report | I. KẾT QUẢ HOẠT ĐỘNG | Tỷ lệ giải ngân chỉ đạt [-41%], nguyên nhân là [-03 dự án] vướng mặt bằng
report | II. PHƯƠNG HƯỚNG, NHIỆM VỤ 6 THÁNG CUỐI NĂM | Tổng nguồn vốn huy động đạt [+260 tỷ đồng], tăng [+12%] so với cuối năm 2025
report | II. PHƯƠNG HƯỚNG, NHIỆM VỤ 6 THÁNG CUỐI NĂM | Kết nạp mới [+40 thành viên]; không để phát sinh nợ xấu trên [+1%]
report | II. PHƯƠNG HƯỚNG, NHIỆM VỤ 6 THÁNG CUỐI NĂM | Hoàn thành [+05 km] đường bê tông còn lại; hỗ trợ sửa [+12 căn nhà]
report | III. KIẾN NGHỊ | Đề nghị huyện bổ sung [+200 triệu đồng] để sửa [+02 cống] bị hỏng
report | III. TỒN TẠI, HẠN CHẾ | Vẫn còn [-14 hộ] nợ quá hạn với số tiền [-640 triệu đồng]
report | I. CÔNG TÁC TỔ CHỨC | Chi bộ có [-27 đảng viên], chia thành [-03 tổ đảng]
report | II. MỘT SỐ CHỈ TIÊU DỰ KIẾN NĂM 2027 | Doanh thu [+30 tỷ đồng]; nộp ngân sách [+1,5 tỷ đồng]; lương bình quân [+9 triệu đồng/người/tháng]
minutes | 1. Thành phần | Có mặt: [-28/31 đại biểu]; vắng [-03 đại biểu] có lý do
minutes | 2. Nội dung | Bà chủ tọa báo cáo: năm qua hợp tác xã làm được [-430 tấn] lúa, lãi [-215 triệu đồng]
minutes | 2. Nội dung | Thống nhất mức đóng góp [+300.000 đồng/hộ], thu trước ngày 30/6/2026
minutes | 2. Nội dung | Ông trưởng thôn đề xuất làm [+400 m] đường, dân góp [+120 triệu đồng], xã hỗ trợ [+80 triệu đồng]
minutes | 2. Nội dung | Kiểm phiếu: đồng ý [-65 phiếu], không đồng ý [-02 phiếu], tỷ lệ [-97%]
minutes | 3. Biểu quyết | [-42/42 hộ] dự họp nhất trí
minutes | 4. Kết luận | Mua thêm [+20 ghế], sửa [+01 máy bơm] trong tháng 4
minutes | 2. Nội dung | Số dư quỹ đầu kỳ [-12.500.000 đồng], thu trong kỳ [-4.000.000 đồng], chi [-9.200.000 đồng]
minutes | 3. Phương án phân phối | Quyết nghị chia lãi [+8%/năm], trích quỹ dự phòng [+10%]
news | | Hội nghị có [-35/42 ủy viên] tham dự
news | | Năm 2025, Liên minh HTX tỉnh đã tư vấn thành lập [-25 HTX], vượt [-5 HTX] so với chỉ tiêu
news | | Năm 2026, đơn vị phấn đấu thành lập mới [+30 HTX] trở lên, trong đó có ít nhất [+20 HTX] nông nghiệp
news | | Đại hội đề ra chỉ tiêu đến năm 2030 có [+90%] hộ đạt gia đình văn hóa, [+15%] hộ khá, giàu
news | | Năm 2025, kết quả thực hiện các chỉ tiêu khá toàn diện, thu nhập bình quân đạt [-62 triệu đồng], tỷ lệ hộ nghèo còn [-2,1%]
news | | Cuối buổi, ban tổ chức trao [-50 suất quà], mỗi suất trị giá [-500.000 đồng]
news | | Trong tháng 3, các đơn vị sẽ trồng [+10.000 cây xanh] trên [+5 ha] đất công
news | | Đến nay toàn xã có [-1.280 hội viên] sinh hoạt ở [-11 chi hội]
news | | Tại kỳ họp, các đại biểu đã thông qua [-14 nghị quyết] với tỷ lệ tán thành [-98%]
news | | Ông cho biết vụ này nhà ông thu [-7 tấn] cà phê, bán được gần [-900 triệu đồng]
news | | Quý I, tỉnh thu hút [-12 dự án] với vốn đăng ký [-1.400 tỷ đồng], tăng [-15%] so với cùng kỳ
news | | Cả nước có trên [-30.000 HTX], thu hút gần [-6 triệu thành viên]
news | | Hội thi có [-120 thí sinh] của [-15 đội] tham gia
conclusion_notice | 1. Về kết quả | Sáu tháng qua, thu ngân sách đạt [-52%] dự toán; giải ngân mới được [-38%]
conclusion_notice | 2. Nhiệm vụ trọng tâm | Phấn đấu giải ngân [+100%] kế hoạch vốn; khởi công [+03 công trình]
conclusion_notice | 2. Nhiệm vụ trọng tâm | Giao Phòng Kinh tế rà soát [+12 HTX] ngừng hoạt động, báo cáo trước ngày 20/4/2026
conclusion_notice | 2. Nhiệm vụ trọng tâm | Khẩn trương khắc phục tình trạng [-15%] hồ sơ trễ hạn
conclusion_notice | 2. Nhiệm vụ trọng tâm | Tập trung khắc phục tình trạng [-09 công trình] nước sạch ngừng hoạt động
official_letter | | Hợp tác xã có [-86 thành viên], vốn góp [-1,2 tỷ đồng], năm 2025 lãi [-90 triệu đồng]
official_letter | | Kính đề nghị hỗ trợ [+300 triệu đồng] để mua [+01 máy sấy] công suất [+10 tấn/ngày]
official_letter | | Đợt mưa lũ làm [-45 ha] lúa bị ngập, thiệt hại khoảng [-1,1 tỷ đồng]
submission | | Tổng nhu cầu vốn là [+12 tỷ đồng], trong đó đề nghị ngân sách cấp [+8 tỷ đồng]
decision | Điều 1. Giao chỉ tiêu kế hoạch năm 2026 | Giao các huyện thành lập mới [+45 HTX], kết nạp [+2.000 thành viên]
decision | Điều 2. Kinh phí | Mức chi: [+150.000 đồng/người/buổi], tối đa [+10 buổi/năm]
resolution | Điều 1. Chấp thuận danh mục dự án phải thu hồi đất | Chấp thuận [+45 dự án] với tổng diện tích thu hồi [+320,5 ha], trong đó đất trồng lúa [+86 ha]
resolution | Điều 1. Quy định mức thu học phí năm học 2026 - 2027 | Nhà trẻ: khu vực nông thôn [+75.000 đồng/tháng], thành thị [+120.000 đồng/tháng]
resolution | Điều 1. Quy định chế độ đối với người hoạt động không chuyên trách | Phó Trưởng ban: hưởng phụ cấp [+1,2 lần] mức lương cơ sở; mỗi thôn bố trí không quá [+03 người]
resolution | Điều 1. Tán thành đánh giá kết quả 6 tháng đầu năm | Tốc độ tăng trưởng [-7,2%]; giải quyết việc làm mới cho [-8.400 lao động]; xuất khẩu [-310 triệu USD], tăng [-9%] so với cùng kỳ
resolution | Điều 2. Nhiệm vụ 6 tháng cuối năm | Tổng thu ngân sách [+4.100 tỷ đồng]; trồng rừng [+2.000 ha]; giảm [+1.500 hộ] nghèo
resolution | Điều 2. Nhiệm vụ 6 tháng cuối năm | Xử lý [+12 dự án] chậm tiến độ còn tồn từ năm 2024
resolution | Điều 1. Phê chuẩn dự toán ngân sách năm 2027 | Tổng thu: [+4.250 tỷ đồng]; dự phòng ngân sách: [+85 tỷ đồng]
resolution | Điều 1. Chủ trương đầu tư dự án Đường liên xã | Quy mô: dài [+6,5 km], mặt đường rộng [+5,5 m]; tổng mức đầu tư: [+48 tỷ đồng]
resolution | Điều 1. Kết quả bầu cử | Ông A trúng cử với [-26/27 phiếu], đạt [-96,3%]
conclusion_notice | | Tính đến ngày 10/3/2026 còn [-240 sinh viên] chưa nộp học phí, tổng nợ [-1,9 tỷ đồng]
conclusion_notice | 1. Đánh giá chung | Có [-57/63 tỉnh] đã ban hành kế hoạch; cả nước đào tạo được [-800 nghìn lao động]
conclusion_notice | 2. Thời gian tới | Bình quân mỗi năm đào tạo [+1 triệu lao động], trong đó [+300 nghìn người] thuộc hộ nghèo
news | | Doanh thu quý I ước đạt [-320 tỷ đồng], bằng [-24%] kế hoạch năm; thu nhập bình quân [-14 triệu đồng/người/tháng]
news | | Lợi nhuận cả năm dự kiến [+95 tỷ đồng]
news | | Công ty sẽ bảo đảm việc làm cho [+2.400 lao động], tiền lương từ [+13 triệu đồng/người/tháng] trở lên
news | | Đại hội bầu [-05 đồng chí] vào chi ủy và [-03 đồng chí] đi dự đại hội cấp trên
news | | Nhiệm kỳ qua, chi bộ kết nạp [-12 đảng viên], vượt [-20%] chỉ tiêu; [-100%] đảng viên hoàn thành nhiệm vụ
news | | Nhiệm kỳ tới, chi bộ phấn đấu kết nạp từ [+02 - 03 đảng viên] mỗi năm
news | | Nghị quyết xác định đến năm 2030, GRDP bình quân đầu người đạt [+120 triệu đồng], tỷ lệ đô thị hóa [+45%]
news | | Đại hội đề ra chỉ tiêu đến năm 2030 thu nhập bình quân đầu người đạt [+95 triệu đồng], tỷ lệ lao động qua đào tạo [+80%]
news | | Hội đã vận động xây dựng quỹ được [-340 triệu đồng], sửa chữa [-06 căn nhà], tặng [-215 suất quà]
news | | Đơn vị huy động [-120 lượt] cán bộ giúp dân gặt [-14 ha] lúa, khám bệnh cho [-300 người]
news | | Dịp này, huyện biểu dương [-15 tập thể], [-32 cá nhân]; [-02 tập thể] được tặng Cờ thi đua
news | | Lớp tập huấn diễn ra trong 2 ngày với [-80 học viên] tham gia
news | | Mô hình nuôi ốc của chị có [-3 ao], mỗi năm thu [-2 tấn], trừ chi phí còn lãi [-150 triệu đồng]
news | | Theo đó, giai đoạn 2026 - 2030, tỉnh dành [+200 tỷ đồng] hỗ trợ [+150 HTX] đổi mới công nghệ
news | | Mục tiêu của nhiệm kỳ tới là thành lập mới [+5.000 HTX], [+250 liên hiệp HTX]; thu hút trên [+8 triệu thành viên]
news | | Nhiệm kỳ qua, cả nước thành lập mới [-10.500 HTX]. Theo đó, đến năm 2030 sẽ có [+35.000 HTX], mỗi huyện có ít nhất [+3 HTX] điểm
news | | Năm 2025, sản lượng đạt [-12.450 tấn], bằng [-105%] kế hoạch; doanh thu [-210 tỷ đồng]. Năm 2026, Công ty đề ra sản lượng [+12.800 tấn]; doanh thu [+216 tỷ đồng]
news | | Phát động thi đua, [-100%] đoàn viên ký giao ước; quyên góp ủng hộ được [-450 triệu đồng]
news | | Hội nghị xác định chỉ tiêu thu ngân sách [+95 tỷ đồng], giảm nghèo [+2,5%]; trồng mới [+300 ha] rừng
news | | Trong năm 2026, tỉnh sẽ khởi công [+12 công trình], tổng vốn [+640 tỷ đồng]; bàn giao [+05 công trình] trước ngày 30/6/2026
news | | Dự kiến quý II, xã hoàn thành [+04 tiêu chí] còn lại, trong đó thu nhập đạt [+55 triệu đồng/người/năm]
news | | Kết quả, số HTX hoạt động hiệu quả tăng từ [-33%] lên [-57%], thu nhập của lao động [-56 triệu đồng/năm]
news | | Đến nay, [-100%] chi hội có tổ tiết kiệm, dư nợ [-4,2 tỷ đồng]
news | | Ông đề nghị các cấp hội phấn đấu đạt và vượt [+18 chỉ tiêu] đã đề ra
conclusion_notice | | Trong thời gian tới, yêu cầu mỗi xã thành lập ít nhất [+01 HTX], vận động [+30 hộ] tham gia
minutes | | Phương hướng: doanh thu [+6,2 tỷ đồng], kết nạp [+12 thành viên]; năm ngoái kết nạp [-09 thành viên]
minutes | 3. Kế hoạch tuần tới | Hoàn thiện [+03 màn hình] báo cáo, kiểm thử [+25 trường hợp]
minutes | 1. Việc đã làm | Xong [-12/15 đầu việc], còn [-03 lỗi] chưa sửa
minutes | II. DIỄN BIẾN | Trưởng ban đề nghị thuê [+02 xe], dự trù [+6 triệu đồng]
minutes | II. DIỄN BIẾN | Quỹ công đoàn hiện còn [-18 triệu đồng]; dự kiến chi [+7 triệu đồng] cho Trung thu
report | A. TÌNH HÌNH | Tổng đàn gia súc [-12.400 con], đạt [-97%] so với kế hoạch; diện tích gieo trồng [-3.150 ha]
report | B. NHIỆM VỤ QUÝ II | Gieo trồng [+820 ha] lúa hè thu; tiêm phòng [+9.500 liều]
report | I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH THÁNG 3 | Tập trung chỉ đạo thu hoạch lúa đông xuân; tổ chức [-05 đoàn kiểm tra] tại [-12 xã]
report | I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH THÁNG 3 | Gieo cấy [-1.900 ha], tăng [-2%] so với cùng kỳ; chỉ đạo các xã hỗ trợ [-12 tấn] gạo cho [-150 hộ]
report | I. CÔNG TÁC THÁNG 2 / 1. Lĩnh vực việc làm | Tư vấn cho [-1.200 người], giới thiệu việc làm cho [-340 người], trong đó [-45 người] đi làm việc ở nước ngoài
report | I. CÔNG TÁC THÁNG 2 / 2. Lĩnh vực trẻ em | Phối hợp tổ chức thăm, tặng quà cho [-560 trẻ em]; vận động [-215 triệu đồng]
report | TÌNH HÌNH THỰC HIỆN NHIỆM VỤ THÁNG 3 | Triển khai cấp phát [-96 tấn] giống; hướng dẫn [-11 xã] lập hồ sơ
report | NHIỆM VỤ TRỌNG TÂM THÁNG 4 | Tiếp tục cấp phát [+40 tấn] giống cho [+06 xã]; kiểm tra [+10 cơ sở]
report | II. CHƯƠNG TRÌNH CÔNG TÁC THÁNG 4 | Tổ chức [+02 lớp] tập huấn; giám sát [+03 đơn vị]
report | 1. Công tác tuyên truyền | Treo [-50 băng rôn], phát [-2.000 tờ rơi], tổ chức [-12 buổi] chiếu phim
report | 1. Công tác tổ chức | Kết nạp [-15 đoàn viên], giới thiệu [-04 đoàn viên] ưu tú cho Đảng
report | 1. Công tác tài chính | Thu hội phí [-62 triệu đồng], chi hoạt động [-48 triệu đồng], kết dư [-14 triệu đồng]
plan | II. CHỈ TIÊU | Duy trì [+35 chi hội]; thu hội phí đạt [+100%]; đề nghị khen thưởng [+05 tập thể]
plan | IV. PHÂN CÔNG | Chi đoàn 1: [+15 đoàn viên], dọn vệ sinh [+02 km] đường
decision | Điều 1. Phê duyệt danh sách hỗ trợ | Hỗ trợ cho [+86 hộ] bị thiệt hại, tổng số tiền [+430 triệu đồng]
submission | 2. Nội dung đề án | Thành lập [+01 trung tâm] với [+25 biên chế]
resolution | II. CHỈ TIÊU CHỦ YẾU NĂM 2026: | Năm 2025 doanh thu đạt [-2,1 tỷ đồng]; nợ phải trả [-310 triệu đồng]. Năm 2026 phấn đấu đạt [+2,5 tỷ đồng]
resolution | Điều 2. Thông qua phương án phân phối lợi nhuận năm 2025 | Chia cổ tức bằng tiền [+12%]; trích quỹ đầu tư phát triển [+30%], quỹ khen thưởng, phúc lợi [+10%]
resolution | Điều 3. Thù lao năm 2026 | Chủ tịch: [+5 triệu đồng/tháng]; thành viên: [+3 triệu đồng/người/tháng]
resolution | Thông qua kế hoạch năm 2026 với các chỉ tiêu sau: | Sản lượng: [+4.200 tấn]; doanh thu: [+86 tỷ đồng]; tỷ lệ cổ tức: từ [+10%] trở lên
resolution | Điều 2. Mức đóng góp | Mỗi thành viên nộp [+200.000 đồng/năm]; chi hội giữ lại [+60%], nộp về Hội cấp trên [+40%]
decision | Điều 1. Thu hội phí | Mức thu: [+24.000 đồng/năm]; cơ sở được giữ lại [+50%] tổng số hội phí thu được
news | | Đại hội cổ đông đã thông qua kế hoạch kinh doanh năm 2026 với doanh thu [+640 tỷ đồng], lợi nhuận sau thuế [+38 tỷ đồng]. Năm 2025, công ty đạt doanh thu [-602 tỷ đồng] ([-104%] kế hoạch)
news | | Ban lãnh đạo trình cổ đông kế hoạch năm 2026: doanh thu [+1.150 tỷ đồng], tăng [+9%] so với thực hiện năm 2025; cổ tức dự kiến [+15%]
news | | Đại hội nhất trí trích [+500 triệu đồng] thưởng Ban điều hành; cổ tức năm 2025 là [+14%], trong đó đã tạm ứng [-8%], sẽ trả tiếp [+6%] trong tháng 5
news | | Năm 2025 công ty khai thác được [-2.310 tấn], năng suất [-1,9 tấn/ha]; chế biến [-3.050 tấn] (vượt [-6%] kế hoạch); thu nhập bình quân [-9,5 triệu đồng/người/tháng]
news | | Nhiệm kỳ qua, [-9/9 chỉ tiêu] đều đạt và vượt kế hoạch đề ra: kết nạp [-86 hội viên], nâng tổng số lên [-412 hội viên]; quyên góp khoảng [-300 triệu đồng]
news | | Nhiệm kỳ tới, Hội phấn đấu mỗi năm kết nạp từ [+10 - 12 hội viên] mới; [+90%] chi hội xếp loại vững mạnh; mỗi năm xây dựng [+1 mô hình] kinh tế tập thể
news | | Liên minh HTX phấn đấu năm 2026 thành lập mới trên [+18 HTX]; xây dựng [+2 mô hình] điểm; thu nhập mỗi lao động từ [+5 - 6 triệu đồng/tháng]
news | | Hiện nay HTX có [-31 thành viên], vốn điều lệ trên [-2 tỷ đồng], doanh thu bình quân [-3,1 tỷ đồng/năm], tạo việc làm cho [-25 lao động] với thu nhập từ [-5 đến 6 triệu đồng/người/tháng]. Thời gian tới, HTX phấn đấu đạt sản lượng [+8 tấn/tháng]
news | | Trong năm, đơn vị còn thực hiện các chỉ tiêu: thành lập mới [+4 HTX]; tăng [+12%] vốn góp bình quân; tăng [+8%] thu nhập của lao động
news | | Sáu tháng đầu năm, giá trị sản xuất ước đạt [-1.870 tỷ đồng], đạt [-46%] so với kế hoạch, tăng [-5,2%] so cùng kỳ; thu ngân sách [-210 tỷ đồng], bằng [-58%] dự toán
news | | Tiền lương bình quân [-8,2 triệu đồng/tháng], cao hơn mức tối thiểu vùng; còn hỗ trợ [-40 công nhân] khó khăn
news | | Dự kiến đến cuối năm toàn tỉnh có [+310 HTX] và [+420 tổ hợp tác]
conclusion_notice | 2. Nhiệm vụ trọng tâm | Sớm khắc phục tình trạng [-20%] hộ chưa phân loại rác; giải quyết dứt điểm tình trạng [-06 hộ] lấn chiếm lòng đường
minutes | | Thống nhất mức thu [+500.000 đồng/khẩu], thu làm hai đợt: đợt 1 thu [+60%] trước ngày 30/4/2026; [-5 hộ] không đồng ý
minutes | 2. Ý kiến của bà con | Ông Tám: nhất trí hiến [+20 m] dọc bờ rào; bà Sáu hứa góp [+05 ngày công]
report | III. KẾT QUẢ KINH DOANH | Sản lượng chế biến [-4.810 tấn] ([-112%] KH); tổng doanh thu [-724 tỷ đồng] ([-108%] KH), nộp ngân sách [-41 tỷ đồng]
news | | Mục tiêu chung là phát triển bền vững. Cụ thể, đến năm 2030, cả huyện có [+60 HTX], thu hút [+7.500 thành viên]; [+40%] HTX liên kết theo chuỗi
minutes | 2. Nội dung | Muốn làm kênh mới thì phải có [+9 hộ] hiến đất, tất cả khoảng [+300 m2], dự toán vật liệu là [+85 triệu đồng]
news | | Đại hội thống nhất với tỷ lệ [-100%] số cổ phần tham dự
resolution | 2. Nhiệm vụ trọng tâm | Nâng cao chất lượng sinh hoạt chi hội; chỉ tiêu: kết nạp hội viên mới đạt trên [+24 hội viên]
resolution | 2. Nhiệm vụ trọng tâm | Khôi phục rừng phòng hộ; chỉ tiêu: diện tích rừng trồng mới đạt trên [+605 ha]
report | 1. Kết quả trồng rừng | Do mưa kéo dài nên tiến độ trồng rừng mới đạt [-30 ha], còn [-12 ha] chưa có giống
news | | Hội nghị thống nhất các chỉ tiêu chủ yếu: tỷ lệ nợ quá hạn trên tổng dư nợ không quá [+2%]; số hộ tham gia bảo hiểm y tế đạt trên [+36 hộ]; thành lập mới tổ hợp tác đạt [+4 tổ hợp tác]
news | | Hội nghị thống nhất các chỉ tiêu chủ yếu: số sản phẩm OCOP được công nhận đạt trên [+9 sản phẩm]; dư nợ đạt [+18 tỷ đồng]
news | | Hội nghị thống nhất các chỉ tiêu chủ yếu: sản phẩm mới đạt trên [+19 sản phẩm]; nợ xấu không quá [+2%]; kết nạp hội viên mới đạt trên [+8 hội viên]
news | | Trong quý, [-9 sản phẩm] được công nhận OCOP; đến nay, [-40 hộ] được công nhận hộ sản xuất giỏi
minutes | 1. Báo cáo kết quả công tác quý I | * Kết luận: Hội nghị nhất trí với báo cáo. Giao Văn phòng mở trên [+03 lớp] bồi dưỡng
minutes | 1. Báo cáo kết quả công tác quý I | Văn phòng đã mở [-03 lớp] bồi dưỡng, thành lập [-02 tổ hợp tác]
news | | Đến nay, nợ quá hạn của Quỹ là [-2 tỷ đồng]; có [-40 đại biểu] tham gia thảo luận
news | | Kỳ họp đã thông qua Quy chế hoạt động; Nghị quyết về nhiệm vụ 6 tháng cuối năm với [+15 chỉ tiêu] chủ yếu là: thu nhập đạt [+72 triệu đồng]; sản lượng lúa đạt và vượt [+10.000 tấn], tỷ lệ lao động qua đào tạo đạt [+81%]
news | | Kỳ họp đã thông qua báo cáo; hoàn thành [-15 chỉ tiêu]: thu nhập đạt [-72 triệu đồng]; sản lượng lúa đạt và vượt [-10.000 tấn]
news | | Năm 2025, xã triển khai các mục tiêu đề ra; sản lượng lúa đạt và vượt [-10.000 tấn]; trồng [-20 ha] rừng
plan | ### Chỉ tiêu chuyển đổi sản xuất | [+35%] diện tích ứng dụng công nghệ cao; duy trì [+100%] hộ dùng nước sạch
news | | Đại hội thông qua các chỉ tiêu: thu ngân sách [+12 tỷ đồng]; tỷ lệ dân số dùng nước sạch [+98%]; tỷ lệ che phủ rừng [+41%]
news | | Xã có dân số [-8.200 người], trong đó [-93%] tham gia bảo hiểm y tế; Đại hội bầu [-15 đồng chí] vào Ban Chấp hành
news | | Công tác phát triển hội viên vượt chỉ tiêu nghị quyết đại hội đề ra với tổng số [-14 hội viên]
news | | Ban Chấp hành đặt chỉ tiêu vượt năm trước, đề ra [+14 hội viên] mới
report | ĐỊNH HƯỚNG PHÁT TRIỂN VÀ CHẶNG ĐƯỜNG ĐÃ QUA / I. Kinh tế, xã hội sau 15 năm thành lập | Tăng trưởng bình quân đạt [-9,4%], trong đó nông nghiệp tăng [-6%]; thương mại tăng [-12%]
report | ĐỊNH HƯỚNG PHÁT TRIỂN VÀ CHẶNG ĐƯỜNG ĐÃ QUA / II. Mục tiêu trong 5 năm tới | Tăng trưởng bình quân đạt [+9,4%], trong đó nông nghiệp tăng [+6%]; thương mại tăng [+12%]
resolution | | Điều 1. Tán thành báo cáo về kết quả thực hiện nhiệm vụ năm 2025. Giá trị sản xuất tăng [-9,2%]; thu ngân sách [-145 tỷ đồng]; tỷ lệ hộ nghèo còn [-6,1%]
resolution | | Điều 1. Tán thành kế hoạch thực hiện nhiệm vụ năm 2026. Giá trị sản xuất tăng [+9,2%]; thu ngân sách [+145 tỷ đồng]; tỷ lệ hộ nghèo còn [+6,1%]
other | | Nhân dân trong xã đã phấn đấu đạt và vượt hầu hết các mục tiêu đề ra. Sản lượng lúa tăng [-5%]. Tạo việc làm cho [-120 lao động]
other | | Nhân dân trong xã quyết tâm phấn đấu đạt và vượt các mục tiêu đề ra. Sản lượng lúa tăng [+5%]. Tạo việc làm cho [+120 lao động]
resolution | | Năm 2026 tăng trưởng của cả nước đạt [+8%] trở lên, trong đó công nghiệp tăng [+9,5%], dịch vụ tăng [+8,1%]
resolution | | Năm 2025 tăng trưởng của cả nước đạt [-7,1%], trong đó công nghiệp tăng [-8,5%], dịch vụ tăng [-7,4%]
news | | Các chỉ tiêu chủ yếu gồm: thu ngân sách phấn đấu [+12 tỷ đồng]; tỷ lệ lao động nông nghiệp còn [+25%]; số bác sĩ trên một vạn dân đạt [+15,3 bác sĩ]
news | | Đến nay tỷ lệ lao động nông nghiệp còn [-25%]; số bác sĩ trên một vạn dân đạt [-15,3 bác sĩ]
resolution | Điều 3. Thù lao năm 2026 | Chủ tịch [+8 triệu đồng/tháng]. Nghị quyết được Đại hội thông qua với tỷ lệ [-99,8%]
resolution | Điều 3. Chia lợi nhuận năm 2025 | Đại hội thống nhất chia cổ tức theo tỷ lệ [+8%]
other | | Chúng ta đã phấn đấu đạt và vượt hầu hết các chỉ tiêu chủ yếu của năm 2025 mà Hội đồng đã đề ra. Sản lượng muối tăng [-5%]. Tạo việc làm cho [-120 lao động]
news | | Đại hội đã đề ra [+12 chỉ tiêu]. Sản lượng muối tăng [+5%]
news | | Kỳ họp thông qua [-05 nghị quyết], trong đó giao chỉ tiêu 6 tháng cuối năm: thu ngân sách [+3,2 tỷ đồng], giảm [+10 hộ] nghèo
news | | Kỳ họp thông qua [-05 nghị quyết], trong đó ghi nhận kết quả 6 tháng đầu năm: thu ngân sách [-3,2 tỷ đồng], giảm [-10 hộ] nghèo
report | I. KẾT QUẢ THÁNG 2 | Diện tích lúa xuân [-3.400 ha]; năng suất dự kiến [-56 tạ/ha]
report | II. NHIỆM VỤ THÁNG 4 | Diện tích lúa mùa [+3.400 ha]; năng suất dự kiến [+56 tạ/ha]
other | TÓM TẮT BÁO CÁO CHÍNH TRỊ / III. BA ĐỘT PHÁ | Xây dựng [+02 khu] kinh tế ven biển
other | TÓM TẮT BÁO CÁO CÔNG TÁC / III. CẢI CÁCH HÀNH CHÍNH | Rà soát [-02 thủ tục], giải quyết [-45 hồ sơ]
"""


def _read(line: str) -> Example:
    document, heads, marked = (part.strip() for part in line.split("|"))
    return Example(document, heads.replace(" / ", "\n"), marked)  # type: ignore[arg-type]


EXAMPLES: tuple[Example, ...] = tuple(map(_read, filter(None, _LINES.split("\n"))))
