"""Tên luật: names of codes, laws and ordinances, so that "Luật Hợp tác xã về …" ends after its name.

They are compared with folded, lower-case text, longest first.
Source: titles of laws in force or cited between 2003 and 2026; "htx" and the like are their usual short forms.
"""

from __future__ import annotations

import re

from vitext.fold import fold

LAWS = """
an ninh mạng; an ninh quốc gia; an toàn thông tin mạng; an toàn thực phẩm; an toàn, vệ sinh lao động; báo chí; bảo
hiểm xã hội; bảo hiểm y tế; bảo vệ môi trường; bảo vệ dữ liệu cá nhân; bảo vệ bí mật nhà nước; bảo vệ quyền lợi người
tiêu dùng; bảo vệ và phát triển rừng; bầu cử đại biểu quốc hội và đại biểu hội đồng nhân dân; biên phòng việt nam;
biển việt nam; bình đẳng giới; ban hành văn bản quy phạm pháp luật; ban hành văn bản; cán bộ, công chức; cạnh tranh;
căn cước; căn cước công dân; chăn nuôi; chất lượng sản phẩm, hàng hóa; chứng khoán; chuyển giao công nghệ; công an
nhân dân; công chứng; công đoàn; công nghệ cao; công nghệ thông tin; công nghiệp công nghệ số; các tổ chức tín dụng;
cư trú; cựu chiến binh; dân quân tự vệ; dân số; dân sự; di sản văn hóa; doanh nghiệp; doanh nghiệp nhà nước; du lịch;
dược; dạy nghề; dữ liệu; đa dạng sinh học; đất đai; đấu giá tài sản; đấu thầu; đầu tư; đầu tư công; điện ảnh; điện
lực; địa chất và khoáng sản; đường bộ; đê điều; giá; giao dịch điện tử; giao thông đường bộ; giáo dục; giáo dục đại
học; giáo dục nghề nghiệp; giáo dục quốc phòng và an ninh; giám định tư pháp; hải quan; hàng hải; hàng hải việt nam;
hình sự; hoạt động giám sát của quốc hội và hội đồng nhân dân; hòa giải ở cơ sở; hôn nhân và gia đình; hộ tịch; hợp
tác xã; htx; kế toán; khám bệnh, chữa bệnh; khiếu nại; khoa học và công nghệ; khoa học, công nghệ và đổi mới sáng tạo;
khoáng sản; kiểm toán độc lập; kiểm toán nhà nước; kinh doanh bảo hiểm; kinh doanh bất động sản; kiến trúc; lao động;
lâm nghiệp; luật sư; lưu trữ; mặt trận tổ quốc việt nam; ngân hàng nhà nước việt nam; ngân sách nhà nước; ngân sách;
nhà giáo; nhà ở; nghĩa vụ quân sự; người cao tuổi; người khuyết tật; nuôi con nuôi; phá sản; phòng cháy và chữa cháy;
phòng cháy, chữa cháy và cứu nạn, cứu hộ; phòng, chống bạo lực gia đình; phòng, chống tham nhũng; phòng chống tham
nhũng; phòng, chống ma túy; phòng, chống thiên tai; phòng, chống tác hại của rượu, bia; phòng thủ dân sự; phí và lệ
phí; phổ biến, giáo dục pháp luật; quản lý thuế; quản lý nợ công; quản lý, sử dụng tài sản công; quảng cáo; quốc
phòng; quy hoạch; quy hoạch đô thị và nông thôn; sở hữu trí tuệ; sĩ quan quân đội nhân dân việt nam; tài nguyên nước;
tần số vô tuyến điện; thanh niên; thanh tra; thi đua, khen thưởng; thi đua khen thưởng; thi hành án dân sự; thể dục,
thể thao; thống kê; thú y; thủ đô; thủy lợi; thủy sản; thuế giá trị gia tăng; thuế thu nhập cá nhân; thuế thu nhập
doanh nghiệp; thuế sử dụng đất nông nghiệp; thực hiện dân chủ ở cơ sở; thực hành tiết kiệm, chống lãng phí; thương
mại; tiêu chuẩn và quy chuẩn kỹ thuật; tiếp cận thông tin; tiếp công dân; tín ngưỡng, tôn giáo; tố cáo; tố tụng dân
sự; tố tụng hành chính; tố tụng hình sự; tổ chức chính phủ; tổ chức chính quyền địa phương; tổ chức quốc hội; tổ chức
hội đồng nhân dân và ủy ban nhân dân; trách nhiệm bồi thường của nhà nước; trật tự, an toàn giao thông đường bộ; trẻ
em; trồng trọt; trưng cầu ý dân; tổ chức tín dụng; trợ giúp pháp lý; ưu đãi người có công với cách mạng; việc làm;
viễn thông; viên chức; xây dựng; xử lý vi phạm hành chính; xuất bản; xuất cảnh, nhập cảnh của công dân việt nam; hỗ
trợ doanh nghiệp nhỏ và vừa; nông nghiệp; hóa chất; hoá chất; chuyển đổi số; quản lý ngoại thương; năng lượng nguyên
tử; đường sắt; hàng không dân dụng việt nam; giao thông đường thủy nội địa; cảnh sát biển việt nam; dự trữ quốc gia; tổ
chức tòa án nhân dân; tổ chức viện kiểm sát nhân dân; thuế tiêu thụ đặc biệt; thuế xuất khẩu, thuế nhập khẩu; thuế
xuất khẩu, nhập khẩu; thuế tài nguyên; thuế bảo vệ môi trường; dầu khí; khí tượng thủy văn; đo đạc và bản đồ; bưu
chính; thư viện; đầu tư theo phương thức đối tác công tư; sử dụng năng lượng tiết kiệm và hiệu quả; phòng, chống bệnh
truyền nhiễm; phòng, chống mua bán người; lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở; bảo vệ, chăm sóc và giáo
dục trẻ em; phụ nữ; giao thông vận tải; ban hành văn bản quy phạm pháp luật của hội đồng nhân dân, ủy ban nhân dân; lý
lịch tư pháp; quốc tịch việt nam; quốc tịch; hàng không dân dụng; đường thủy nội địa; trọng tài thương mại; tương trợ
tư pháp; đặc xá; thi hành án hình sự; thi hành tạm giữ, tạm giam; hòa giải, đối thoại tại tòa án; cơ yếu; cảnh vệ;
cảnh sát cơ động; phòng, chống rửa tiền; bảo hiểm tiền gửi; các công cụ chuyển nhượng; thuế sử dụng đất phi nông
nghiệp; phòng, chống tác hại của thuốc lá; hoạt động chữ thập đỏ; người lao động việt nam đi làm việc ở nước ngoài
theo hợp đồng; điều ước quốc tế; thỏa thuận quốc tế; bảo vệ và kiểm dịch thực vật; giống cây trồng; giống vật nuôi;
trưng mua, trưng dụng tài sản; phổ biến giáo dục pháp luật; phòng cháy chữa cháy; quy hoạch đô thị; quản lý thị
trường; thực hiện dân chủ ở xã, phường, thị trấn; quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng; quản lý,
sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ; phát triển đô thị; tình trạng khẩn cấp; trí tuệ nhân tạo; thương mại
điện tử; phòng bệnh; phục hồi, phá sản; dẫn độ; quản lý và đầu tư vốn nhà nước tại doanh nghiệp; công nghiệp quốc
phòng, an ninh và động viên công nghiệp; tổ chức cơ quan điều tra hình sự; tư pháp người chưa thành niên; phát triển
công nghiệp; quản lý, sử dụng tài sản nhà nước; quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại
doanh nghiệp; bhyt; bhxh; dân chủ cơ sở; dân chủ ở cơ sở; tổ chức hđnd và ubnd; tạm giữ, tạm giam; tổ chức chính quyền;
bầu cử đbqh và đại biểu hđnd; bầu cử đại biểu quốc hội; bầu cử đại biểu hđnd; hôn nhân gia đình; mttq việt nam;
phí, lệ phí; quản lý, sử dụng tài sản; an toàn, vệ sinh thực phẩm; nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước
ngoài tại việt nam; khiếu nại, tố cáo
"""


def titles_pattern() -> str:
    """One alternation of all names, folded, longest first; any white space between the words, or none, and their
    commas or not: "Luật Thi đua khen thưởng"."""
    names = sorted({" ".join(fold(name).split()) for name in LAWS.split(";")}, key=len, reverse=True)
    return "|".join(re.escape(name).replace(",", ",?").replace(r"\ ", r"\s*") for name in names)
