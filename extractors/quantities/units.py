"""Đơn vị đếm và đo: what may follow a figure — HTX, hộ, tấn, tỷ đồng, triệu đồng/người/năm, bác sĩ/1 vạn dân.

Known units are looked up by their words, longest first; after an unknown noun the unit is that noun (two syllables,
one before a word that ends a noun phrase). Times, grades and words that are no nouns are no units.
Source: usage in reports, plans and minutes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from vitext.fold import fold, in_both_spellings

MAGNITUDES = {
    "trăm": 100,
    "nghìn": 1000,
    "ngàn": 1000,
    "vạn": 10_000,
    "triệu": 10**6,
    "tr": 10**6,
    "tỷ": 10**9,
    "tỉ": 10**9,
    "trđ": 10**6,
    "trđồng": 10**6,
    "tỷđ": 10**9,
    "tỷđồng": 10**9,
    "ngđ": 1000,
    "nghđ": 1000,
}
# Short forms with a stop: "12 tr.đ", "350 tr.đồng".
_STOPPED = re.compile(r"\s{1,2}(?P<size>tr|ngh?|tỷ|ty)\.(?:đồng|đ|vnđ|dong|d)(?!\w)", re.IGNORECASE)
_STOPPED_SIZES = {"tr": 10**6, "ng": 1000, "ngh": 1000, "tỷ": 10**9, "ty": 10**9}
MONEY = frozenset(("đồng", "đ", "vnđ", "vnd"))
MEASURES = frozenset(
    ("%", "ha", "tấn", "tạ", "yến", "kg", "gam", "g", "lít", "l", "m", "m2", "m3", "m²", "m³", "km", "km2", "cm", "mm",
     "sào", "mẫu", "công đất", "kw", "mw", "kwh", "mwh", "gb", "tb", "điểm", "lần", "usd", "đô la", "đô la mỹ", "độ",
     "dwt", "teu", "kva", "kv", "mwp", *MONEY, *MAGNITUDES)
)  # fmt: skip
COUNTED = """
hợp tác xã; htx; liên hiệp hợp tác xã; liên hiệp htx; lhhtx; liên minh hợp tác xã; tổ hợp tác; tht; tổ hội; chi hội;
htxnn; qtdnd; quỹ tín dụng; quỹ tín dụng nhân dân; doanh nghiệp; dn; dnnvv; công ty; cơ sở; trang trại; gia trại; hộ;
hộ gia đình; hộ dân; hộ kinh doanh; hộ sản xuất; nhà; nhà ở; căn; căn hộ; ngôi nhà; người; người dân; nhân khẩu; khẩu;
dân; lao động; công nhân; nông dân; nghệ nhân; phụ nữ; nữ; nam; trẻ em; trẻ; cháu; em; em học sinh; học sinh; sinh
viên; học viên; giáo viên; giảng viên; báo cáo viên; tuyên truyền viên; cộng tác viên; tình nguyện viên; nhân viên;
viên chức; công chức; cán bộ; cán bộ công chức; cbcc; cbccvc; đảng viên; đoàn viên; hội viên; thành viên; xã viên; ủy
viên; uỷ viên; đại biểu; đồng chí; đ/c; đội viên; thanh niên; quần chúng; cử tri; khách; khách mời; lượt khách; lượt
người; lượt hộ; lượt;
lượt xem; lượt truy cập; bác sĩ; y sĩ; bệnh nhân; bệnh viện; giường bệnh; giường; ca; ca bệnh; ca mắc; cổ
đông; cổ phần; cổ phiếu; sáng lập viên; tác giả; chuyên gia; tổ; nhóm; đội; đoàn; ban; hội; câu lạc bộ; clb; chi bộ;
đảng bộ; chi đoàn; công đoàn; công đoàn cơ sở; công đoàn bộ phận; đơn vị; đơn vị máu; cơ quan; phòng; trường; trường
học; điểm trường; lớp; lớp học; khóa; khoá; buổi; buổi họp; cuộc; cuộc họp; hội nghị; hội thảo; hội thi; hội chợ;
phiên; phiên họp; phiên chợ; đợt; chuyến; vòng; tiết; tiết học; tham luận; ý kiến; bài; bài viết; tin; tin bài; tin,
bài; chuyên trang; chuyên mục; video; video ngắn; clip; bản; bản tin; bộ; bộ hồ sơ; hồ sơ; thủ tục hồ sơ; thủ tục; thủ
tục hành chính; văn bản; nghị quyết; kế hoạch; báo cáo; tờ trình; quyết định; thông báo; đơn; đơn thư; vụ; vụ việc; vụ
án; trường hợp; lỗi; vi phạm; phiếu; phiếu bầu; phiếu thuận; giấy; giấy chứng nhận; bằng khen; giấy khen; sản phẩm;
sản phẩm ocop; ocop; mặt hàng; thương hiệu; nhãn hiệu; sáng kiến; giải pháp; đề tài; mô hình; dự án; đề án; công
trình; công trình, phần việc; phần việc; hạng mục; gói thầu; nhiệm vụ; chỉ tiêu; tiêu chí; nội dung; nhóm nhiệm vụ;
chương trình; phong trào; chuyên đề; tập thể; cá nhân; gương; điển hình; danh hiệu; giải; huy chương; cờ; kỷ niệm
chương; suất; suất quà; suất học bổng; phần quà; quà; học bổng; áo; xe; xe đạp; ô tô; tàu; thuyền; máy; máy tính; máy
bay; máy cày; máy dệt; bộ máy tính; thiết bị; trạm; trạm biến áp; trụ; cột; bóng đèn; camera; kho; kho lạnh; cửa hàng;
chợ; siêu thị; đại lý; gian hàng; quầy; điểm bán; điểm bán hàng; sàn; điểm cầu; điểm; điểm du lịch; khu; khu công
nghiệp; cụm công nghiệp; cụm; tuyến; tuyến đường; đoạn; cầu; cống; kênh; công; ngày công; lượt công; thôn; xã; xã,
phường; phường; thị trấn; huyện; tỉnh; tỉnh, thành phố; tỉnh thành; thành phố; quận; bản làng; buôn; làng; ấp; xóm;
khóm; khu phố; tổ dân phố; khu dân cư; tổ liên gia; địa phương; quốc gia; nước; sở; sở, ngành; ngành; lĩnh vực; chi
nhánh; phòng giao dịch; con; con bò; con lợn; con trâu; bò; lợn; trâu; đàn; ổ dịch; cây; cây xanh; cây giống; cây
trồng; gốc; cành; quả; vườn; vườn ươm; ao; bè; lồng; lồng bè; chuồng; thửa; lô; ô; bao; thùng; chai; hộp; cuốn; tập;
tờ; quyển; tờ rơi; pa nô; băng rôn; khẩu hiệu; bộ tiêu chí; tài khoản; hợp đồng; khoản vay; món; món vay; nguồn vốn;
điều khoản; dịch vụ; dịch vụ công; máy ấp; cửa khẩu; hồ; đập; giếng; bể; nhà văn hóa; nhà máy; nhà lưới; nhà màng; nhà
kho; sân; bàn; ghế; bộ bàn ghế; cặp; đôi; cái; chiếc; tấm; bức; viên; mũi; liều; cột mốc; tổ chức; tổ chức hội; tổ
chức đảng; tổ công tác; đoàn kiểm tra; đoàn công tác; mã số vùng trồng; mã số; mã; vùng trồng; vùng; vùng nguyên liệu;
chuỗi; liên kết; mũi tiêm; tổ an ninh; cảnh báo; cuộc gọi; tin nhắn; câu; câu hỏi; kiến nghị; đề nghị; phản ánh; khiếu
nại; tố cáo; đối tượng; nhà văn hoá; máy thổi gió; bàn dập lửa; biên chế; chòi canh; chị; chị em; gia đình; khoản; khu
vực; điểm sạt lở; xưởng; cán bộ, nhân viên; phần nghìn; phần trăm; điểm phần trăm; máy may; vụ cháy; lần; lời;
kỹ sư; loại; giống; vật nuôi; ngọn; căn nhà; thôn bản; thôn, bản; bồn chứa nước; bồn nước; tổ đảng; đầu việc;
máy bơm; máy sấy; xe máy; xe ô tô; đoàn kiểm tra; cuộc kiểm tra; cuộc giám sát; vị; vị đại biểu;
vị ủy viên; các vị ủy viên; các vị đại biểu; công dân; lượt công dân; lượt ý kiến;
hội nông dân; hội phụ nữ; hội cựu chiến binh; cơ sở hội; cơ sở đoàn; trung tâm; mục tiêu; mức quà; khâu;
khâu đột phá; phương tiện; phương tiện thủy;
lh htx; lh hợp tác xã; thị xã; tỉnh thành phố; sự kiện; hoạt động; bến; bến xe; bãi; cảng; tàu cá; ngư dân;
chuyến bay; ki ốt; cụ; đồn; vị trí; chức danh; vé; ấn phẩm; đầu sách; cuốn sách; bộ sách; phóng sự; hiện vật; di tích;
di sản; lễ hội; khách sạn; nhà hàng; homestay; trạm y tế; trạm bơm; phòng khám; nhà thuốc; tiết mục; giải thưởng;
cuộc thi; cuộc đối thoại; cuộc tiếp xúc; tthc; ccn; kcn; datp; csdl; cơ sở dữ liệu; dnnn; ứng dụng; tiện ích;
phần mềm; nền tảng; hệ thống; chủ tịch; phó chủ tịch; trưởng ban; phó trưởng ban; bí thư; phó bí thư; giám đốc;
phó giám đốc; phó trưởng phòng; cuộc thanh tra; bể chứa; thùng rác; tuyến kênh; tuyến mương; mét; mét vuông; mét khối;
héc ta; hecta; gói; gói hỗ trợ; bộ phận; cơ sở sản xuất; cơ sở kinh doanh; đoàn thanh tra; chốt; chốt kiểm soát;
nhóm hộ; hộ gia đình chính sách; hv; hvpn; hvnd; đvtn; cnvclđ; nlđ; hkd; tdp; cbcnv; uv; hs; gv; nct; skkn; hsg; gvg;
cstđ; cstđcs; lđtt; vđv; cbgv; cbvc; kiểm soát viên; bộ môn; nhân sự; tài liệu; việc; cơn bão;
trận lũ; quân nhân; chiến sĩ; tiểu đội; cá thể; vận động viên; thí sinh; trọng tài; làn xe; trưởng thôn; mái ấm;
ngân hàng; thương binh; hành khách; thuyền viên; môn; mục đích; yếu tố; cải tiến; bếp ăn; tính năng; dự thảo;
mẹ việt nam anh hùng; mẹ vnah; cán bộ quản lý; đại học; học phần; tín chỉ; tiêu chuẩn; tài sản; cổng; bồn hoa;
bóng điện; cột điện; tấm gương; thứ trưởng; bước; tổ viên; cđ; cđcs; cđv; cbđv; clđ;
người bệnh; bệnh nhi; điều dưỡng; điều dưỡng viên; hộ lý; nữ hộ sinh; dược sĩ; dược sỹ; bác sỹ; y sỹ; kỹ thuật viên;
lương y; nha sĩ; giáo sư; phó giáo sư; tiến sĩ; thạc sĩ; tiến sỹ; thạc sỹ; cử nhân; nghiên cứu sinh; thủ khoa; á khoa;
huấn luyện viên; phóng viên; nhà báo; biên tập viên; luật sư; công chứng viên; hòa giải viên; hoà giải viên; thẩm
phán; kiểm sát viên; hội thẩm; trưởng phòng; hiệu trưởng; phó hiệu trưởng; tổ trưởng; tổ phó; nhóm trưởng; đội trưởng;
khuyến nông viên; dân quân; tân binh; cựu chiến binh; người có công; liệt sĩ; liệt sỹ; bệnh binh; người khuyết tật;
người cao tuổi; người lao động; người dùng; nhà khoa học; nhà nghiên cứu; nhà thầu; nhà đầu tư; nhà phân phối; nhà
cung cấp; đối tác; khách hàng; thuê bao; tập đoàn; tổng công ty; hiệp hội; nghiệp đoàn; tổ công đoàn; tổ tự quản; tổ
tiết kiệm; tổ vay vốn; tổ hòa giải; tổ đại biểu; ban công tác mặt trận; ban chỉ đạo; ban quản lý; đội hình; đội tuyển;
đội văn nghệ; đội bóng; đội tình nguyện; phòng máy; phòng bệnh; phòng thí nghiệm; phòng ban; phòng nghỉ;
phòng trọ; thư viện; nhà trẻ; nhóm trẻ; trung tâm y tế; nhà trọ; nhà vệ sinh; nhà tiêu; nhà tình nghĩa; nhà tình
thương; nhà đại đoàn kết; nhà hộ sinh; nhà sinh hoạt cộng đồng; phòng khám đa khoa; quốc gia và vùng lãnh thổ; vùng
lãnh thổ; dân tộc; tôn giáo; dòng họ; tổ chức cơ sở đảng; dự án thành phần; tiểu dự án; hợp phần; danh mục; điểm
nghẽn; điểm đen; bài học; bài học kinh nghiệm; tồn tại; hạn chế; nguyên nhân; nhóm giải pháp; nhóm chỉ tiêu; nhóm vấn
đề; vấn đề; luật; bộ luật; nghị định; thông tư; pháp lệnh; chỉ thị; công văn; công điện; biên bản; kết luận; con gà;
con vịt; con dê; gia súc; gia cầm; gà; vịt; dê; cừu; ngựa; tôm; đàn ong; tổ ong; cánh đồng; cánh đồng lớn; vùng sản
xuất; vùng chuyên canh; nhà kính; tuyến phố; tuyến xe buýt; tuyến xe; chuyến xe; chuyến hàng; container; toa; ghe;
xuồng; ca nô; xe tải; xe khách; xe buýt; xe cứu thương; bình; bình chữa cháy; bể nước; kiện; can; lọ; gói quà; túi;
túi quà; túi an sinh; thẻ; sổ; sổ đỏ; chứng chỉ; văn bằng; bằng sáng chế; tem; mã qr; task; bug; issue; commit; test;
tests; test case; test cases; use case; use cases; user; api; trang; slide; tệp; file; bảng; màn hình; module; trận;
trận đấu; huy chương vàng; huy chương bạc; huy chương đồng; giải nhất; giải nhì; giải ba; giải khuyến khích; lá cờ; cờ
thi đua; đêm; đêm diễn; gian trưng bày; tour; buồng; mẫu; mẫu xét nghiệm; tin báo; bị can; bị cáo; phạm nhân; quyền;
quyền mua; trái phiếu; phiếu biểu quyết; làn; tỉnh hội; huyện hội; thành hội; lượt bệnh nhân; ngày phép;
giờ công; đầu máy; đầu xe; đầu kéo; toa xe; nữ sinh; nam sinh; tân sinh viên; thầy cô; thầy cô giáo; thầy giáo; cô
giáo; phụ huynh; già làng; trưởng bản; trưởng ấp; y bác sĩ; nghệ sĩ; nghệ sỹ; diễn viên; doanh nhân; chủ hộ; sĩ quan;
chiến sỹ; tiểu thương; nạn nhân; ứng viên; ứng cử viên; cấp ủy; cấp uỷ; cấp ủy viên; cấp uỷ viên; chi ủy viên; đảng ủy
viên; chi ủy; đảng ủy; đảng uỷ; cấp hội; hội thành viên; liên đoàn; viện; học viện; tổ chức quốc tế; tổ chức tín dụng;
máy xúc; máy ủi; máy gặt; máy kéo; máy phát điện; máy tính bảng; máy lọc nước; ti vi; tivi; tủ lạnh; điện
thoại; chăn; chăn màn; khẩu trang; cặp sách; cây con; con giống; hom giống; hạt giống; hồ chứa; hồ chứa nước; trụ sở;
biển báo; biển hiệu; biển quảng cáo; cụm loa; loa; nút giao; khối; lượt đoàn; lượt xe; lượt phương tiện; chỉ số;
phương án; kịch bản; tình huống; kỹ năng; chính sách; quy chế; quy trình; đồ án; quy hoạch; biểu mẫu; tờ khai; tác
phẩm; câu chuyện; ca khúc; ý tưởng; phần thi; địa chỉ; địa điểm; đơn vị hành chính; đơn vị sự nghiệp; bản án; chuyên
án; phân hệ; chủ đề; đại diện; cặp vợ chồng; vợ chồng; vận đơn; đầu điểm; đầu mối; tuyến bài; đề cương; cơ chế; quan
điểm; khoản mục; chủ trương; độ c; kỳ họp; ngày lương; kỳ thi; phần thưởng; đường dây;
đường dây nóng; chủ thể; chủ đầu tư; chủ rừng; chủ tàu; chủ trang trại; cấp học; đường hầm; cao tốc; hội quán;
bạn; bạn đọc; bạn trẻ; luật gia; mức;
sai sót; sai phạm; đường truyền; đầu báo; chi hội trưởng; chi hội phó; tổ hội trưởng; máy chủ
"""
_NO_UNITS = """
tháng; năm; ngày; số; giờ; phút; giây; tuần; quý; quí; thập kỷ; thế kỷ; tuổi; nhiệm kỳ; kỳ; mùa; sao; cấp; bên;
lúc; sạch; miền;
chạp; giêng; mặt; phần; chiều; hướng; thứ; hạng; bậc; mùng; rằm; tết; chủ; trụ cột; không; có; và; của; trong; trên;
tại; cho; với; là; được; đã; để; đến; tới; từ; theo; do; về; khi; nếu; thì; sẽ; cần; phải; như; này; đó; so; bằng;
vượt; đạt; tăng; giảm; lên; xuống; trở; còn; gồm; gửi; nên; hoặc; ở; ra; vào; mà; vì; nhằm; thuộc; đời; giữa; qua; sau;
trước; hết; thực; nhất; hay; cùng; đang; nhưng; cũng; chỉ; vừa; bị; bởi; mới; đều; rồi; lại; thêm; nữa; dưới; ngoài;
cả; các; những; mỗi; một; hai; ba; bốn; sáu; bảy; tám; chín; mười; giao; nêu; trình; thu; chi; kèm; ban hành; quy
định; phê duyệt; triển khai; thực hiện; tổ chức thực hiện; xây dựng; phối hợp; tuy; đối; nay; hiện; kể; tính; xong;
nhiều; ít; khoảng; gần; hơn; đúng; sai; tốt; đầu; cuối; gì; nào; đây; ai; tự; cao; thấp; tiếp; dự; đợi; nâng; hoàn;
phấn; chiếm; ước; đồng thời; trừ; nộp; xin; vẫn; chưa; ngay; tức; liên tục; lũy; rưỡi; năm học; đường; khánh; âm;
dương; ngang; diễn; mở; bắt; kết; tặng; làm; nhà nước; thành lập; chuyển; kiểm; tham; hỗ trợ
"""
_END_WORDS = (
    "được đã đang sẽ là có và của trong trên tại cho với để đến từ theo do về khi nếu như này đó so bằng vượt đạt tăng "
    "giảm lên xuống trở còn gồm gửi nên hoặc ở ra vào mà vì nhằm thuộc giữa qua sau trước mới đều cùng tham hoàn thành "
    "tốt khá yếu kém lớn nhỏ nghèo toàn trực chưa không bị tự phải cần nhất thêm nữa đi từng riêng chung nhận hạn vẫn"
)
_ENDS = frozenset(_END_WORDS.split())
# A second noun that is counted together with the first.
_TOGETHER = {
    "xã": ("phường", "thị trấn", "đặc khu"), "phường": ("xã", "thị trấn", "đặc khu"),
    "cán bộ": ("nhân viên", "đảng viên", "công chức", "viên chức", "giáo viên", "giảng viên", "hội viên", "đoàn viên",
               "chiến sĩ", "chiến sỹ", "công nhân", "người lao động"),
    "công chức": ("viên chức", "người lao động"), "viên chức": ("người lao động",),
    "hội viên": ("phụ nữ", "nông dân"), "thành viên": ("người lao động",), "chi bộ": ("đảng bộ", "đảng bộ cơ sở"),
    "cb": ("gv", "nv", "cc", "vc", "hs"), "gv": ("hs", "nv"), "bộ": ("ban", "ngành", "cơ quan"), "ban": ("ngành",),
    "chi hội": ("tổ hội",), "chi đoàn": ("chi hội",), "quốc gia": ("vùng lãnh thổ",), "nước": ("vùng lãnh thổ",),
    "cán bộ quản lý": ("giáo viên", "nhân viên"), "giáo viên": ("nhân viên",),
    "tỉnh": ("thành phố", "thành"), "sở": ("ban", "ngành"),
    "thôn": ("xóm", "bản", "ấp", "khu phố"), "ấp": ("khóm", "khu phố"),
    "mục tiêu": ("chỉ tiêu", "nhiệm vụ"), "chỉ tiêu": ("nhiệm vụ",), "nhiệm vụ": ("giải pháp",),
    "công trình": ("phần việc", "dự án"), "hộ gia đình": ("cá nhân",), "hộ": ("cá nhân",), "tập thể": ("cá nhân",),
    "tổ chức": ("cá nhân",), "cơ quan": ("đơn vị",), "hợp tác xã": ("liên hiệp hợp tác xã", "tổ hợp tác"),
    "htx": ("liên hiệp htx", "tht"), "dự án": ("công trình",), "đề án": ("dự án",),
    "đoàn viên": ("thanh niên", "hội viên", "người lao động"),
    "ý kiến": ("kiến nghị",), "lượt ý kiến": ("kiến nghị",),
}  # fmt: skip
_WORD = r"\s([^\W\d_]+(?:(?<=\s[mM])[23²³])?(?!\d))"
_TIMES = frozenset(("nam", "thang", "quy", "qui", "tuan", "ngay", "vu", "ky"))
_SPACES, _SHARES = frozenset(" \n"), frozenset("%‰")
_FIRST = re.compile(r"\s([^\W\d_]+[23²³]?)(?!\d)")
_TOKENS = re.compile(rf"\s([^\W\d_]+[23²³]?)(?!\d)(?:{_WORD}(?:{_WORD}(?:{_WORD}(?:{_WORD})?)?)?)?")
_ATTACHED = re.compile(r"(?:ha|m[23²³]?|km2?|kg|cm|mm|đ|tr|triệu|trieu|tỷ|tỉ|ty|tấn|kWh?|MW|VNĐ|VND|lít)(?!\w)")
_COMRADES = re.compile(r"\s{1,2}(?:đ|d)/c(?!\w)")
_SPLIT = re.compile(
    r"\s{1,2}chi, (?:đảng bộ|đảng ủy|tổ hội|tổ|đoàn|dang bo|to hoi)(?!\w)", re.IGNORECASE
)  # "15 chi, đảng bộ"
_QUOTED = re.compile(r"\s{1,2}[“\"][^“”\"\n]{2,40}[”\"]")
_PERCENT = re.compile(r" ?(?:%(?:0(?!\d)|o(?!\w))?|‰)")  # "%0" is how typists write ‰
_POINTS, _POINT_SIGN = in_both_spellings("điểm"), re.compile(r" ?%")
_PER = re.compile(
    r"\s?/\s?(?:(?:0?1|100?|10{0,2}\.000)\s{1,2})?(?:(?:vạn|nghìn|triệu|van|nghin|trieu)\s{1,2})?"
    r"(?!(?:tổng|tong)\s)([^\W\d_]+[23²³]?)(?:\s{1,2}([^\W\d_]+))?"
)
_EACH = in_both_spellings("một;mỗi")
_OF_GOODS = re.compile(r"\s([^\W\d_]{2,7})(?=/)")


class Unit(NamedTuple):
    """The unit after a figure: where it ends, its first words in small letters, and whether it is known or a guess."""

    end: int
    head: str
    known: bool
    multiplier: int = 1
    money: bool = False


@dataclass(frozen=True, slots=True)
class _Lexicon:
    counted: frozenset[str]
    firsts: frozenset[str]
    none: frozenset[str]
    ends: frozenset[str]
    magnitudes: dict[str, int]
    money: frozenset[str]
    measures: frozenset[str]


def _lexicon(*, marks: bool) -> _Lexicon:
    def table(words: Iterable[str]) -> frozenset[str]:
        plain = (" ".join(word.split()) for word in words)
        return frozenset(plain if marks else map(fold, plain))

    counted = table(COUNTED.split(";")) | table(MEASURES)
    return _Lexicon(
        counted,
        frozenset(words.partition(" ")[0] for words in counted)
        | frozenset(map(fold if not marks else str, MAGNITUDES)),
        table(_NO_UNITS.split(";")),
        table(_ENDS),
        {word if marks else fold(word): size for word, size in MAGNITUDES.items()},
        table(MONEY),
        table(MEASURES),
    )


_MARKED, _BARE = _lexicon(marks=True), _lexicon(marks=False)


def unit_at(text: str, end: int, *, bare: bool) -> Unit | None:
    """The unit that follows a figure ending at `end`; None where none does. `bare`: the text has no marks."""
    lexicon = _BARE if bare else _MARKED
    sign = text[end : end + 1]
    if sign in _SHARES or text[end + 1 : end + 2] in _SHARES:
        percent = _PERCENT.match(text, end)
        if percent:
            return _per(text, Unit(percent.end(), "%", known=True), lexicon)
    if sign not in _SPACES:
        return _attached(text, end, lexicon) if sign.isalpha() else None
    opening = _FIRST.match(text, end)
    if not opening:
        quoted = _QUOTED.match(text, end)
        return Unit(quoted.end(), "", known=True) if quoted else None
    first = opening[1]
    small = first.lower()
    if small in lexicon.none and small not in lexicon.firsts:
        return None
    if text[opening.end() : opening.end() + 1] == "," and (split := _SPLIT.match(text, end)):
        return Unit(split.end(), split[0].split(",")[0].strip(), known=True)
    if text[opening.end() : opening.end() + 1] == "." and (stopped := _STOPPED.match(text, end)):
        return _per(
            text, Unit(stopped.end(), "tr.đ", True, _STOPPED_SIZES[stopped["size"].lower()], money=True), lexicon
        )
    if len(first) == 1 and (comrades := _COMRADES.match(text, end)):
        return Unit(comrades.end(), "đ/c", known=True)
    if sign == "\n" and first.istitle():
        return None  # a new line that begins a sentence
    tokens = _TOKENS.match(text, end) or opening
    words = [word.lower() for word in tokens.groups() if word]
    unit = (
        _magnitude(tokens, words, lexicon)
        or _known(tokens, words, 0, lexicon)
        or _committees(tokens, words, lexicon)
        or _guess(tokens, words, lexicon)
    )
    if unit and unit.head in _POINTS and (percent := _POINT_SIGN.match(text, unit.end)):
        unit = unit._replace(end=percent.end())  # "1,5 điểm %"
    return unit and _per(text, unit, lexicon)


def _attached(text: str, end: int, lexicon: _Lexicon) -> Unit | None:
    """A unit written to the figure: "5ha", "200tr"."""
    attached = _ATTACHED.match(text, end)
    if not attached:
        return None
    word = attached[0].lower()
    size = lexicon.magnitudes.get(word, 1)
    money = word in lexicon.money or word in lexicon.magnitudes
    return _per(text, Unit(attached.end(), word, True, size, money), lexicon)


def _magnitude(tokens: re.Match[str], words: list[str], lexicon: _Lexicon) -> Unit | None:
    if words[0] not in lexicon.magnitudes:
        return None
    count, size = 0, 1
    while count < min(2, len(words)) and words[count] in lexicon.magnitudes:
        size *= lexicon.magnitudes[words[count]]
        count += 1
    noun = _known(tokens, words, count, lexicon)
    if noun and noun.head not in lexicon.magnitudes:
        return Unit(noun.end, noun.head, True, size, noun.money)
    return Unit(tokens.end(count), words[0], True, size, money=True)


# A unit that is a shorter one before these words: "28 hộ ‖ sản xuất kinh doanh giỏi".
_SHORTER = {
    "hộ sản xuất": ["kinh", "doanh"], "ho san xuat": ["kinh", "doanh"], "lượt đoàn": ["viên"], "luot doan": ["vien"],
    "lượt khách": ["hàng"], "luot khach": ["hang"],
    "công": ["lập"], "cong": ["lap"],
}  # fmt: skip
# Short names that stand for a body or a paper, and for no thing that is counted.
_NO_SHORT = (
    "nq ct qđ tb kh bc ttr tt cv hd kl qc qh tw cp ch sa ubnd hđnd am pm gmt tcn scn tp tx bch btv mttq dc ref qk"
)
_BODIES = frozenset(_NO_SHORT.split())
_COMMITTEES = frozenset(("ubnd", "hđnd", "mttq", "hdnd"))
_PLACES = in_both_spellings("tỉnh;huyện;xã;phường;quận;thành phố;thị xã;thị trấn")
_OF_ALL = re.compile(r"(?<![\w/.])[0-9]{1,3}\s?/\s?[0-9]{1,3}\Z")
_JOINED_SHORT = re.compile(r"\s?-\s?[A-ZĐ]{2,5}(?!\w)")


def _known(tokens: re.Match[str], words: list[str], first: int, lexicon: _Lexicon) -> Unit | None:
    if first == len(words) or words[first] not in lexicon.firsts:
        return None
    for last in range(len(words), first, -1):
        head = " ".join(words[first:last])
        if head in lexicon.counted:
            longer = _SHORTER.get(head)
            if longer and words[last : last + len(longer)] == longer:
                continue
            return Unit(_together(tokens, last, head), head, True, 1, head in lexicon.money)
    return None


def _together(tokens: re.Match[str], last: int, head: str) -> int:
    """The end of the unit, with its further nouns: "04 xã, phường", "30 quốc gia và vùng lãnh thổ"."""
    end, text, nouns = tokens.end(last), tokens.string, _TOGETHER.get(head, ())
    while nouns and (joint := _joint(text, end)):
        following = text[joint : joint + 22].lower()
        second = next((one for one in nouns if following.startswith(one)), "")
        if not second or following[len(second) : len(second) + 1].isalpha():
            break
        end = joint + len(second)
    return end


def _joint(text: str, end: int) -> int:
    """Where the noun begins that a comma or "và" joins to the one ending at `end`; 0 for none."""
    if text[end : end + 2] == ", ":
        return end + 2
    if text[end : end + 3] == " , ":
        return end + 3
    return end + 4 if text[end : end + 4] in (" và ", " va ") else 0


def _guess(tokens: re.Match[str], words: list[str], lexicon: _Lexicon) -> Unit | None:
    first = tokens[1]
    if words[0] in lexicon.none or " ".join(words[:2]) in lexicon.none or len(first) < 2:
        return None
    if not first.islower():
        return _shortened(tokens, words)
    if len(words) > 1 and tokens[2].islower() and words[1] not in lexicon.ends and words[1] not in lexicon.none:
        return Unit(tokens.end(2), " ".join(words[:2]), known=False)
    return Unit(tokens.end(1), words[0], known=False)


def _committees(tokens: re.Match[str], words: list[str], lexicon: _Lexicon) -> Unit | None:
    """Committees of places, so many of all: "38/63 ‖ UBND tỉnh, thành phố ‖", but "12/2031 UBND", "số 12 UBND"."""
    if words[0] not in _COMMITTEES or len(words) < 2 or not _OF_ALL.search(tokens.string, 0, tokens.start()):
        return None
    place = _known(tokens, words, 1, lexicon)
    return Unit(place.end, words[0], known=True) if place is not None and place.head in _PLACES else None


def _shortened(tokens: re.Match[str], words: list[str]) -> Unit | None:
    """A short name in capitals as a unit: "33 ‖ CĐ ‖ được công nhận", "150 ‖ CNVC-LĐ", but no "10 NQ/TW"."""
    first, (start, end), text = tokens[1], tokens.span(1), tokens.string
    if not first.isupper() or not 2 <= len(first) <= 6 or words[0] in _BODIES:
        return None
    if joined := _JOINED_SHORT.match(text, end):
        end = joined.end()
    if text[start - 1] == "\n" or text[end : end + 1] in ("/", "-", "_"):
        return None
    return Unit(end, words[0], known=False)


def _per(text: str, unit: Unit, lexicon: _Lexicon) -> Unit:
    """Add "/người/năm" and the like, and goods before a stroke (kg thóc/sào)."""
    end = unit.end
    if "/" not in text[end : end + 12]:
        return unit
    goods = _OF_GOODS.match(text, end) if unit.head in lexicon.measures else None
    if goods and text[goods.end() + 1 : goods.end() + 2].isalpha():
        end = goods.end()
    for _ in range(3):
        per = _PER.match(text, end)
        if not per or per[1].lower() in _EACH:
            break  # "36.000đ/năm/ một hội viên"
        if any(map(str.isdigit, per[0])) and unit.head.partition(" ")[0] == per[1].lower():
            break  # "05 hợp tác xã/6 hợp tác xã"
        if unit.head == "%" and fold(per[1]).lower() not in _TIMES:
            break  # "cổ tức 12%/vốn điều lệ"
        pair = f"{per[1]} {per[2]}".lower()
        end = per.end(2) if per[2] and (pair in lexicon.counted or fold(pair) == "nhiem ky") else per.end(1)
    return Unit(end, unit.head, unit.known, unit.multiplier, unit.money) if end != unit.end else unit


@cache
def is_count(head: str) -> bool:
    """Whether what the unit counts comes in whole numbers (hộ, HTX), so that "12,500 hộ" is no decimal."""
    return head not in MEASURES and head not in _BARE.measures


@cache
def cell_units(*, bare: bool) -> frozenset[str]:
    """The units, in small letters, that may stand alone in a cell of a table ("ĐVT")."""
    lexicon = _BARE if bare else _MARKED
    money = {f"{size}{gap}{name}" for size in lexicon.magnitudes for name in lexicon.money for gap in (" ", ".", "")}
    return lexicon.counted | money
