"""Danh từ được đếm: nouns that are counted, and words after figures that are no units.

Source: usage in reports, plans and minutes.
"""

from __future__ import annotations

COUNTED_NOUNS = """
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

nhóm lớp; nhóm trẻ gia đình; đồng hồ; đồng hồ nước; công tơ; nhà hảo tâm; mạnh thường quân;
ki lô mét; ki lô gam; khay; khay mạ; mâm; luống; mẻ; giàn;
 sọt; giỏ; bó; bụi; cuộn; ống; cọc; hố; hố ga; rãnh; nhịp; mố; két; hũ; lu;
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
phòng học; phòng làm việc; phòng bệnh; máy vi tính; máy tính xách tay; máy tính bảng; bài báo; bài dự thi; bài hát;
nhà tình nghĩa; nhà tình thương; nhà đại đoàn kết; thẻ bảo hiểm; thẻ bảo hiểm y tế; thẻ đảng viên; thẻ hội viên;
trận lũ; quân nhân; chiến sĩ; tiểu đội; cá thể; thợ; nhân công; bơm điện;
mô tơ; trại nuôi; lò sấy; máy gặt; máy cấy; vận động viên; thí sinh; trọng tài; làn xe; trưởng thôn; mái ấm;
ngân hàng; thương binh; hành khách; thuyền viên; môn; mục đích; yếu tố; cải tiến; bếp ăn; tính năng; dự thảo;
mẹ việt nam anh hùng; mẹ vnah; cán bộ quản lý; đại học; học phần; tín chỉ; tiêu chuẩn; tài sản; cổng; bồn hoa;
bóng điện; cột điện; tấm gương; thứ trưởng; bước; tổ viên; cđ; cđcs; cđv; cbđv; clđ;
người bệnh; bệnh nhi; điều dưỡng; điều dưỡng viên; hộ lý; nữ hộ sinh; dược sĩ; dược sỹ; bác sỹ; y sỹ; kỹ thuật viên;
lương y; nha sĩ; giáo sư; phó giáo sư; tiến sĩ; thạc sĩ; tiến sỹ; thạc sỹ; cử nhân; nghiên cứu sinh; thủ khoa; á khoa;
tổ máy; máy phát điện; máy nổ; máy xay; máy chẻ cói; máy đóng gói; máy cắt cỏ; máy làm đất; máy cuốn rơm; máy phun
thuốc; máy gặt đập liên hợp; xuồng; xuồng máy; xuồng cứu hộ; ghe; ghe máy; ca nô; áo phao; áo mưa; áo ấm; phao cứu
sinh; phao tròn; túi thuốc; túi cứu thương; bình chữa cháy; bình phun; dàn quạt; giàn quạt; giàn phơi; quạt nước; kho
chứa; nhà sơ chế; nhà phơi; sân phơi; tủ đông; tủ lạnh; tủ thuốc; tủ sách; xe tải; xe máy cày; xe lăn; đèn
pin; loa kéo; thùng ong; đàn ong; bao cát; rọ đá; bồn chứa; bếp gas; nồi hơi; lò hơi; huấn luyện viên; phóng viên; nhà
báo; biên tập viên; luật sư; công chứng viên; hòa giải viên; hoà giải viên; thẩm
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
phẩm; câu chuyện; ca khúc; ý tưởng; phần thi; địa chỉ; địa điểm; đơn vị sự nghiệp; bản án; chuyên
án; phân hệ; chủ đề; đại diện; cặp vợ chồng; vợ chồng; vận đơn; đầu điểm; đầu mối; tuyến bài; đề cương; cơ chế; quan
điểm; khoản mục; chủ trương; độ c; đồng hồ; kỳ họp; ngày lương; kỳ thi; phần thưởng; đường dây;
đường dây nóng; chủ thể; chủ đầu tư; chủ rừng; chủ tàu; chủ trang trại; cấp học; đường hầm; cao tốc; hội quán;
bạn; bạn đọc; bạn trẻ; luật gia; mức;
đồng hồ; đồng hồ nước; sai sót; sai phạm; đường truyền; đầu báo; bon; vườn mẫu; đầu sgk; chi tiêu;
chi hội trưởng; chi hội phó; tổ hội trưởng; máy chủ; mũi nhọn; chậu; chậu hoa;
chung cư; tòa nhà; toà nhà; kíp; tăng ni; tăng, ni; chư tăng ni; phật tử; tín đồ; chức sắc; chức việc; giáo dân; giáo
xứ; giáo họ; linh mục; tu sĩ; đồng bào; điều kiện; thời điểm; lệnh truy nã; nền kinh tế; hài cốt; hài cốt liệt sĩ;
chính trị gia; điều ước; điều ước quốc tế; công ước; thỏa ước; thoả ước; thỏa ước lao động tập thể;
thoả ước lao động tập thể; hội thao; hội diễn; hội trại; hiệp định; hiệp ước; cách; cách làm; cách thức; thập niên;
phái đoàn; căn nhà ở;
dự thảo nghị quyết; dự thảo luật; dự thảo nghị định; dự thảo thông tư; dự thảo quyết định; dự thảo văn bản; dự thảo báo
cáo; mái ấm tình thương; mái ấm công đoàn; nhà đồng đội; nhà nghĩa tình đồng đội; nhà nhân ái; nhà khăn quàng đỏ;
căn nhà đồng đội; căn nhà nghĩa tình đồng đội; căn nhà nhân ái; công đoàn xã; công đoàn phường; công đoàn ngành; ban
khuyến học; hội khuyến học; chi hội khuyến học; hội người cao tuổi; hội chữ thập đỏ; loại hình; loại hình hoạt động;
ngành nghề
"""
# Names of one thing that are two words or more, of which the first alone would be another: "tổ ‖ máy", "áo ‖ phao".
COMPOUND_NOUNS = """
tổ máy; áo phao; áo mưa; áo ấm; áo dài; phao cứu sinh; phao tròn; xuồng máy; thuyền máy; thuyền thúng; ghe máy; ô
lồng; dây hàu; bè cá; bè mực; bảng điện tử; bảng tin; xe ép rác; xe rác; xe cuốn ép rác; xe bán tải; xe chữa cháy; xe
lăn; xe đạp điện; xe máy điện; xe ba gác; xe công nông; xe bồn; xe cuốc; xe lu; xe ben; xe điện; xe đầu kéo; xe bò;
máy in; máy chiếu; máy thở; máy trợ thở; máy ép; máy khâu; máy xay xát; máy xay; máy đào; máy lạnh; máy điều hòa; máy
siêu âm; máy băm cỏ; máy vắt sữa; máy tuốt; máy tuốt lúa; máy phun thuốc; máy cắt cỏ; máy làm đất; máy sục khí; máy
quạt nước; máy gặt đập liên hợp; máy photocopy; máy phát cỏ; máy chạy thận; máy một kim; máy hai kim; bộ đàm; máy bộ
đàm; mức lương cơ sở; mức lương tối thiểu; nồi hơi; nồi cơm; nồi cơm điện; bếp gas; bếp từ; giường tầng; tủ sách; tủ
thuốc; tủ đồ; bàn học; bàn ghế; đèn năng lượng mặt trời; đèn led; đèn đường; đèn pin; cột đèn; trụ đèn; trụ nước; trạm
cân; trạm sạc; cầu treo; cầu phao; cầu khỉ; cống hộp; giếng khoan; giếng đào; bể bơi; bể lọc; bể phốt; bể biogas; hầm
biogas; toa tàu; buồng bệnh; ca mổ; ca phẫu thuật; ca trực; chuyền may; dây chuyền; dây chuyền sản xuất; dàn âm thanh;
dàn máy; loa kéo; loa tay; loa truyền thanh; màn hình led; ruộng bậc thang; sân bóng; sân chơi; sân khấu; nhà rông;
quầy thuốc; sạp; sạp hàng; lò đốt rác; lò đốt; lò gốm; bình ắc quy; mũ bảo hiểm; quạt điện; quạt trần; khung cửi;
khung dệt; đài phun nước; bồn rửa; cột cờ; chuồng trại; trụ cứu hỏa; họng nước; vòi nước; ngôi mộ; ki-ốt; chòi gác;
trạm gác; xe thồ; đập tạm; cầu tạm; nhà bạt; giấy phép; giấy xác nhận; giấy mời; giấy phép lái xe; giấy phép xây dựng;
đoàn tàu; con tàu; toa hàng; điểm mỏ; gương mặt; việc làm; phiên bản; cầu thủ; cầu lông; ca sĩ; ca sỹ; bài hát; bài
thơ; bài báo; bức ảnh; bức tranh; ống kính; đầu mục; tháng lương; hướng đột phá; lò phản ứng; sơ mi rơ moóc; rơ moóc;
bộ dụng cụ; cuộc tấn công; cuộc kháng chiến; thủy thủ; thuỷ thủ; nhà mạng; nhà hát; nhà ga; nhà sàn; nhà xưởng; nhà
nghỉ; sân bay; sân vận động; tổ yến; bảng giá; đường bay; đường băng; lính cứu hỏa; chức vô địch; bàn thắng; trạm thu
phí; trạm dừng nghỉ; cầu vượt; hầm chui; trường đại học; trường cao đẳng; cụm thi đua; vòng đấu; tổ hợp; tầng; ổ gà; ổ
voi; ổ khóa; ổ khoá; ổ cắm; ổ bánh mì; giờ dạy; giờ giảng; giờ học; giờ bay; phần cơm; phần ăn; suất ăn; mặt ruộng;
chỉ vàng; đầu lợn; đầu bò; đầu trâu; đầu gia súc; đường link; chữ ký; chữ ký số; cây số; xe đẩy; cọc tiêu; bao tải
"""
# What a noun of one syllable may bear behind it, no part of its name: "10 quạt ‖ công nghiệp", "6 kệ ‖ trưng bày".
MODIFIERS = """
công nghiệp; nông nghiệp; lâm nghiệp; ngư nghiệp; tiểu thủ; kinh doanh; kinh tế; gia đình; sinh hoạt; sản xuất; chế
biến; học tập; giảng dạy; dạy học; thể thao; thể dục; văn hóa; văn hoá; văn nghệ; truyền thống; truyền thanh; truyền
hình; hiện đại; di động; lưu động; cố định; tự động; tự quản; tự phát; thông minh; thông tin; chuyên dụng; chuyên
nghiệp; dân dụng; dân sinh; dân gian; nhân dân; nhân tạo; nhân đạo; nhân ái; tự nhiên; tập trung; tập thể; tập luyện;
cá nhân; cộng đồng; công cộng; công ích; công lập; tư thục; tư nhân; quốc phòng; quốc gia; quốc tế; an ninh; an toàn;
an sinh; giao thông; thủy lợi; thuỷ lợi; thủy sản; thuỷ sản; hải sản; nội đồng; liên xã; liên thôn; bê tông; xi măng;
cốt thép; kiên cố; tạm thời; dự phòng; cứu hộ; cứu trợ; cứu nạn; cứu thương; cấp cứu; y tế; giáo dục; thương mại; du
lịch; dịch vụ; khởi nghiệp; tín dụng; tình thương; tình nghĩa; tình nguyện; hữu cơ; sinh học; hóa học; năng lượng;
điện tử; xăng dầu; phân bón; chăn nuôi; trồng trọt; gia súc; gia cầm; rau màu; ăn quả; lấy gỗ; bóng mát; chất lượng;
xuất khẩu; nhập khẩu; nội địa; cao cấp; đặc sản; hư hỏng; xuống cấp; xung yếu; xung kích; trọng điểm; trọng yếu; nguy
hiểm; thanh niên; phụ nữ; nông dân; học sinh; học viên; giáo viên; trẻ em; khó khăn; tiêu biểu; xuất sắc; trực tuyến;
cơ giới; cơ khí; thủ công; mỹ nghệ; môi trường; thương hiệu; từ thiện; kỷ niệm; lưu niệm; bảo hiểm; bảo hộ; bảo vệ;
phòng hộ; phòng chống; phòng cháy; chữa cháy; quản lý; giám sát; kiểm tra; hành chính; nghiệp vụ; kỹ thuật; công nghệ;
ứng dụng; phục vụ; hỗ trợ; sử dụng; hoạt động; vận tải; vận chuyển; vận hành; đánh bắt; khai thác; thu gom; thu mua;
tiêu thụ; trưng bày; tưới tiêu; tiết kiệm; tái chế; phế thải; độc hại; nguyên liệu; vật liệu; xây dựng; thi công;
trang trí; ngoài trời; trong nhà; loại lớn; loại nhỏ; cỡ lớn; cỡ nhỏ; các loại; đủ loại; hạng nặng; chia sẻ; nghĩa
tình; yêu thương; đại đoàn; tổng hợp
"""
NO_UNITS = """
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
dương; ngang; diễn; mở; bắt; kết; tặng; làm; nhà nước; thành lập; chuyển; kiểm; tham; hỗ trợ; rõ; con số;
ký tự; kí tự; chữ; trang trọng; trang nghiêm; trang bị; trang thiết bị; điều bác; vài; thay; kiêm; họp; phụ trách;
đồng ý; đồng tình; đồng thuận; img; kb; bks; sửa; sửa đổi; bãi bỏ; căn cứ; sở hữu; đi; khép; tỏ; tạm; tạo; mạnh mẽ;
tương ứng; viện dẫn; ghi; cấm; hợp nhất; khuyến khích; chỉnh sửa; thay thế
"""
_END_WORDS = (
    "được đã đang sẽ là có và của trong trên tại cho với để đến từ theo do về khi nếu như này đó so bằng vượt đạt tăng "
    "giảm lên xuống trở còn gồm gửi nên hoặc ở ra vào mà vì nhằm thuộc giữa qua sau trước mới đều cùng tham hoàn thành "
    "tốt khá yếu kém lớn nhỏ nghèo toàn trực chưa không bị tự phải cần nhất thêm nữa đi từng riêng chung nhận hạn vẫn"
)
NOUN_ENDS = frozenset(_END_WORDS.split())
