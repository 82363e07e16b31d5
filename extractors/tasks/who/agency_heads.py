"""Chữ mở đầu tên cơ quan, đơn vị, cá nhân: where the name of one who may be charged with work begins.

‖ Văn phòng      ‖ các phòng chuyên môn      ‖ ban MTTQ      ‖ UBND xã      No: "ban hành", "hội nghị", "bộ máy"
"""

from __future__ import annotations

from functools import lru_cache

from extractors.documents.names import WHOLE_NAME, is_family
from extractors.layout.view import View, spelt, words
from extractors.tasks.words.phrases import phrases
from extractors.tasks.words.verbs import is_verb
from vitext.fold import fold
from vitext.lazy import regex

# Who is addressed politely: "quý hội viên", "quý cha sở".
_ADDRESSED = (
    r"cơ quan|đơn vị|công ty|sở|bộ|trường|ngân hàng|hội|phòng|vị|cha|thầy|cô|sơ|ban|ông|bà|anh|chị|phụ huynh"
    r"|ủy ban|ubnd|hội đồng|(?:tỉnh|thành|huyện|đảng) ủy|nhà trường|trung tâm|bệnh viện|viện|cục|chi cục|tập đoàn|tổng công ty"
    r"|liên minh|hợp tác xã|htx|đoàn|tổ chức|ngành|hội viên|thành viên|đoàn viên|đv-tn|đvtn|cổ đông|khách hàng|tu sĩ|tăng ni|phật tử|đại lý|doanh nghiệp"
)
# Heads that name an agency or a person in office by themselves, in capitals or not.
_SURE = (
    rf"quý (?:{_ADDRESSED})|quí (?:{_ADDRESSED})|ủy ban(?! hành(?! chính))|t\.ư|tư(?= hội| đoàn)|ub|ubnd|bcđ|tỉnh, thành ủy"
    r"|hđnd|báo và (?:đài )?phát thanh(?:,| và|, và) truyền hình|ubmttq|mttq|ubkt|hđqt|bch|btv|btc|bgđ|lmhtx|cđcs|cđ cơ sở|lđlđ"
    r"|sở(?<!cơ.sở)(?<!trụ.sở)(?! thích| hữu| trường)|văn phòng|vphòng|vp|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy"
    r"|đảng ủy|đảng bộ|chi bộ|chi ủy|cấp ủy"
    r"|liên minh|liên đoàn|tổng liên đoàn|thông tấn xã|viettel|vnpt|mobifone|vinaphone|agribank|vietinbank|vietcombank|sacombank|techcombank|vpbank|lpbank|mbbank|hdbank|co-opbank|liên hiệp|công đoàn|nghiệp đoàn|(?:liên )?chi đoàn"
    r"|đảng (?:và|,) nhà nước|(?:liên )?chi hội|chi cục|chi nhánh|tổng cục|công an|quân sự|kho bạc|ngân hàng|điện lực"
    r"|bưu điện|hạt kiểm lâm|trung tâm|công ty|tổng công ty|tập đoàn|chính quyền(?! điện tử| số)|viện kiểm sát|kiểm toán nhà nước"
    r"|hiệp hội|liên hiệp hội|liên (?:bộ|sở)(?= [^\W\d])|bảo hiểm xã hội|bhxh|thành đoàn|thành hội|thị (?:đoàn|hội)|cổng thông tin|lực lượng|câu lạc bộ|clb|liên đội|phòng khám|thầy (?:cô|giáo)|cô giáo"
    r"|y tế (?:thôn|bản|ấp|xã|trường|cơ quan)|chi đội|cảnh sát|hải quan|quân (?:khu|ủy)|binh đoàn|cảng vụ|cựu chiến binh|cộng đồng dân cư|già làng"
    r"|tập thể lãnh đạo|lãnh đạo(?=(?:,| và) (?:(?:cán bộ|công chức|viên chức|nhân viên|chuyên viên|giáo viên|giảng viên|đảng viên|đoàn viên|hội viên|người lao động|quản lý các)(?!\w)))|cư dân|học sinh|thí sinh|sinh viên|học viên|học viện|xí nghiệp|hợp tác xã|htx|tổ hợp tác|hội đồng"
    r"|chính phủ(?! điện tử| số)|(?:phó )?thủ tướng|bộ trưởng|thứ trưởng|(?:phó )?chủ nhiệm|chủ tọa|chủ trì(?= (?:(?:hội nghị|cuộc họp|phiên họp) )?(?:kết luận|phát biểu|yêu cầu|đề nghị|tiếp thu|nhấn mạnh|phân công|giao(?! (?:ban|lưu|dịch)(?!\w)))(?!\w))|đoàn chủ tịch|quốc hội|bộ(?<!cán.bộ), ngành"
    r"|đảng đoàn|chủ tịch|phó chủ tịch|bí thư|phó bí thư|tổng giám đốc|giám đốc|phó giám đốc"
    r"|trưởng (?:ban|phòng|thôn|bản|ấp|khóm|xóm|buôn|làng|khu phố|các|đoàn|khoa|bộ phận|bộ môn|thuế|nhóm|họ|tộc|chi(?! phí)|phái|nhánh"
    r"|tiểu ban|clb|câu lạc bộ|công an|trạm|đồn|đài|điểm trường|xưởng|tổ(?! chức)|đội|hạt|văn phòng|vùng|kíp|ca(?!\w))|chỉ huy (?:trưởng|phó)"
    r"|(?:tộc|chi|gia) trưởng|con cháu|phó trưởng|thủ trưởng|quản đốc|phó quản đốc|kế toán|thủ quỹ|thư ký"
    r"|chánh|hiệu trưởng|phó (?:hiệu trưởng|tổng giám đốc|t?gđ)"
    r"|(?:bộ phận|tiểu ban)(?: giúp việc)?|cơ quan|ủy viên|thành viên|thường trực|thanh tra|bệnh viện|phân xưởng|giáo vụ|nhà máy"
    r"|trường (?:học|đại học|cao đẳng|trung cấp|dạy nghề)|viện nghiên cứu|doanh nghiệp|siêu thị"
    r"|nhà (?:trường|thầu|đầu tư|cung cấp|phân phối|khoa học|hảo tâm)|chủ đầu tư|đơn vị(?! hành chính(?! sự nghiệp)| tính(?! toán)(?!\w)| đo(?!\w))|địa phương|hội viên"
    r"|đoàn viên|đv-tn|đvtn|đảng viên|đại biểu|giáo viên|giảng viên|cố vấn|cán bộ|công chức|viên chức|dân quân|phụ huynh"
    r"|(?:thôn|khu phố|ấp|bản|buôn|làng|tổ dân phố|điều dưỡng|hộ sinh|kíp|xưởng) trưởng|chủ thể(?= (?:ocop|tham gia|sản phẩm|sản xuất)(?!\w))"
    r"|kíp trực|cụ (?:ông|bà)|tuổi trẻ|cơ sở (?:đào tạo|giáo dục|y tế|hội|đoàn|sản xuất|kinh doanh|khám|cai nghiện|điều trị"
    r"|bảo trợ|trợ giúp|lưu trú|chế biến|chăn nuôi|giết mổ|dạy nghề)"
    r"|người (?:đứng đầu|dân|lao động|sử dụng|điều khiển|sản xuất|tham gia|nuôi|trồng|tiêu dùng|nộp thuế|vay"
    r"|bán hàng|nhà|quản lý|phụ trách|được (?:giao|phân công|ủy quyền(?= công bố)(?!\w))"
    r"|đại diện (?:theo (?:pháp luật|ủy quyền)|(?:phần )?vốn))|nhân dân|nông dân|ngư dân|nhân viên(?: bảo vệ| nuôi dưỡng| bảo trì)?|chuyên viên"
    r"|thủ kho|lái xe|công nhân|kỹ sư|kỹ thuật viên|tổng phụ trách|gvcn|bgh|ttcm|cbcnv|cbnv|cbgv|cbgvnv|cbgv-nv"
    r"|khách hàng(?= (?:gửi|cung cấp|phản hồi|xác nhận|bổ sung|chuẩn bị|chốt)(?!\w))|cbcc|cbccvc|nlđ|gvbm|cmhs|(?:chuyền|ca|nhóm|đội|thôn|xóm|khu|cửa hàng|khối|liên đội) trưởng"
    r"|chủ (?:các )?(?:phương tiện|cơ sở|hộ|rừng|dự án|doanh nghiệp|trang trại|tàu|công trình|nhà|vườn)"
    r"|mọi người(?: dân)?|ngành(?= (?:chức năng|giáo dục|y tế|nông nghiệp|công an|công thương|tài chính|văn hóa"
    r"|du lịch|đường sắt|điện|ngân hàng|thuế|hải quan|kiểm lâm|lao động|nội vụ|tư pháp|tài nguyên|môi trường"
    r"|giao thông|xây dựng|thủy sản|thủy lợi|bưu điện|dệt may|bảo hiểm)(?!\w))|liên danh|thống đốc|tổng thư ký"
    r"|tổng biên tập|chủ (?:các )?(?:hồ|đập)|bà con|hộ dân|gia đình|đoàn thể|mặt trận"
    r"|(?:các )?ông ?(?:\(|/|, ?)bà\)?|các ông bà|hội phụ nữ|hội nông dân|hội cựu|hội(?<!xã.hội)(?<!cơ.hội)(?<!lễ.hội)(?<!đại.hội)(?<!ngày.hội)(?= (?:cấp (?:xã|huyện|tỉnh|phường|cơ sở|trên)|cơ sở)(?!\w))|hội lhpn|đoàn thanh niên"
    r"|ban (?:soạn thảo|tuyên giáo|dân vận|nội chính|vận động|biên tập|thanh tra|quản trị|quản lý|giám đốc|giám hiệu|giám sát|kiểm soát|chỉ huy"
    r"|chỉ đạo|tổ chức|thường vụ|chấp hành|điều hành|cán sự|liên lạc|công tác|giám khảo|thư ký|trọng tài"
    r"|tự quản)"
    r"|tổ chức(?= (?:công đoàn|đoàn(?! kiểm| công tác| giám| đi| khảo| tham)"
    r"|hội(?! nghị| thi| thảo| chợ| trại| diễn| khỏe| đồng| họp)|đảng)(?!\w)[^,;:.()]{0,40}? (?:cần|phải"
    r"|có trách nhiệm)(?!\w))|tổ (?:trưởng|quản lý|thanh tra|tuần tra|liên gia|tự quản|công tác|xung kích|dân phố"
    r"|giúp việc|tư vấn|công nghệ|bảo vệ|chuyên môn|công đoàn|thư ký|biên tập|soạn thảo|kiểm phiếu|thẩm định|bầu cử"
    r"|thủy nông|khuyến nông|dịch vụ|sản xuất|kỹ thuật|vận hành|hòa giải|thu mua|vay vốn|an ninh|tự vệ|thu gom)"
    r"|đội (?:thủy nông|dịch vụ|sản xuất|bảo vệ|xung kích|dân phòng|tuần tra|kỹ thuật|tình nguyện|cơ giới|máy)|lớp trưởng|đồng chí|đ/c|bạn đọc|đội ngũ|chúng tôi|chúng ta"
    r"|chúng em|cụm trưởng|ban, ngành|sở, ban, ngành"
    # of parishes and pagodas
    r"|giáo (?:xứ|hạt|phận|họ|dân)|cha (?:xứ|sở|phó|chính xứ|chánh xứ|hạt trưởng|quản hạt|linh hướng|đặc trách)|linh mục"
    r"|tăng ni|phật tử|ban trị sự|ban hành giáo"
)
# Heads that are also common words: an agency where written with a capital, or after "các", "mỗi" …
_CAPITAL = (
    r"p\.|kho(?= (?:thành phẩm|vật tư|nguyên liệu|hàng|dược)(?!\w))|ban(?! hành| đầu| ngày)|bộ(?! máy| tiêu| mặt| bàn| hồ sơ| sách| đồ| dụng cụ| câu hỏi| chỉ số| quy tắc| tài liệu| thủ tục| phận)|cục(?! bộ)|hội(?! nghị| thảo| thi| chợ| nhập| họp| trường)"
    r"|đoàn(?! kết)|trường(?! hợp)|quỹ(?! đất)|tổ(?! chức)|báo(?! cáo| động)|đài|trạm|thôn|khối(?! lượng)"
    r"|phân xưởng|xưởng|nông trường|lâm trường|cửa hàng|siêu thị|trại(?! hè)|chuyền(?= \d)|khách sạn|nhà hàng|bến xe|cảng"
    r"|khoa(?! học)|nhóm|cty|khu phố|kp(?= ?\d)|ca(?= \d)|agribank|bidv|vietinbank|vietcombank|qs(?= (?:xã|phường)(?!\w))|đặc khu|vườn quốc gia|khu bảo tồn|(?:sư|lữ|trung|tiểu|quân) đoàn(?= \d)"
    r"|(?:thi hành án dân sự|quản lý thị trường|thống kê)(?= (?:tỉnh|thành phố|khu vực)(?!\w))|cảnh sát|kiểm lâm|biên phòng"
    r"|(?:đại|thượng|trung|thiếu|chuẩn) (?:tướng|tá|úy)|tạp vụ|cấp dưỡng|văn thư(?! lưu trữ)|bác(?: sĩ)?(?! bỏ)|cụ(?! thể)|luật sư|trợ lý|bếp trưởng|thủ thư|bên(?= [a-d](?!\w))"
    r"|phòng(?! chống|, chống| ngừa| cháy| thủ)|ông|bà(?! con)|anh(?!,)|chị|thầy|cô|viện|bảo tàng|thư viện|tuyên (?:giáo|huấn)(?= (?:các|đảng|huyện|tỉnh|thành))|tòa án|cụm(?! công nghiệp| công trình| dân cư| từ| loa| camera)"
    r"|bản(?<!văn.bản)(?! kê khai| giải trình| mô tả| vẽ| tự| đồ| án| sao| tin| thảo| cam| kiểm| ghi| danh| chất)|ấp|khóm|buôn|xóm|tỉnh|huyện|quận|xã|phường"
    r"|thị trấn|thành phố|thị xã|đội|hạt|đồn|ngành|trung ương|thuế(?= tỉnh| thành phố| cơ sở| khu vực)"
    r"|tư vấn(?= giám sát| thiết kế| quản lý dự án| thẩm tra)"
    r"|cấp(?= (?:xã|huyện|tỉnh|quận|phường|thành phố|trung ương|ủy|trên|dưới|cơ sở|hội|đoàn|trưởng|bộ|chính quyền"
    r"|công đoàn|có thẩm quyền|chi|thôn))|hộ|lớp|nhà(?! nghĩa| tình| văn hóa| ở| kho| vệ sinh| đại đoàn| xe| lưới| màng| tạm)|chủ (?:rừng|hộ|nhiệm|tọa)"
    r"|vụ(?! (?:cháy|nổ|tai nạn|án|việc|vi phạm|tranh chấp|kiện|mùa|đông|xuân|hè|lúa|ngộ độc|trộm|lừa|bạo|gây|sạt"
    r"|va chạm|đuối|lấn|mua bán|vận chuyển|học viên))|hđ|tt|vp|tp|cđ|p?gđ|gv|hs(?! mời| dự| gồm)|nv|cb(?=,? ?(?:gv|nv|cc|đv)| [^\W\d_])|cc(?= [^\W\d_])|đv|bạn(?! đọc)"
)
# "Năm 2026, ‖ hội ‖ phấn đấu kết nạp 40 hội viên", no: "lễ hội tiếp tục thu hút du khách".
_GOES_ON = (
    r"(?= (?:cũng |còn )?(?:sẽ|phải|cần|phấn đấu|quyết tâm|tiếp tục|tập trung|đề ra|đặt ra|đặt mục tiêu)"
    r"(?! được| bị)(?!\w))"
)
# Of these the small-letter word alone may be the subject: "xã sẽ chở xi măng", "tỉnh hỗ trợ".
_SMALL = (
    r"tỉnh|huyện|quận|xã(?! hội(?! nghị| thảo| đồng| viên)(?!\w))|phường|thị trấn|thành phố|thôn(?<!nông.thôn)|bản(?<!văn.bản)(?! kê khai| giải trình| mô tả| vẽ| cam kết| sao| án| tin| thảo| kiểm điểm| đăng ký| báo cáo| tổng hợp| chính"
    r"| mềm| giấy| cứng| scan| gốc| nháp| góp ý)"
    r"|phòng(?<!quốc.phòng)(?<!biên.phòng)(?<!dự.phòng)(?<!đề.phòng)(?! chống|, chống| ngừa| cháy| thủ| họp)"
    r"|trưởng thôn|quỹ(?! đất)|ông|bà(?! con)|anh|chị|sở(?<!cơ.sở)(?<!trụ.sở)"
    r"|(?:bộ|đoàn)(?= (?:cũng )?(?:sẽ|phải)(?! được| bị)(?!\w))"
    rf"|hội(?<!xã.hội)(?<!cơ.hội)(?<!lễ.hội)(?<!dự.hội)(?<!đại.hội)(?<!ngày.hội){_GOES_ON}"
    rf"|trường(?<!môi.trường)(?<!nhà.trường)(?<!thị.trường)(?<!hiện.trường){_GOES_ON}|(?:cụm|khối){_GOES_ON}"
    r"|đoàn(?= (?:giám sát|kiểm tra|khảo sát|thanh tra) (?:sẽ|phải|cần|tiếp tục)(?!\w))"
    # one of several by its number: "đội 4", but "mỗi tổ 5 hộ"
    r"|(?:đội|tổ|nhóm|lớp|khối|cụm|ca|khu phố|tổ dân phố|xóm|ấp|khóm|thôn|chuyền)(?= \d{1,2}[a-z]?(?![\w%])(?![.,/-] ?\d)"
    r"(?! (?:người|hộ|em|cháu|bạn|đồng chí|thành viên|đội viên|học sinh|hội viên|chỉ tiêu|nhóm|giải pháp|nội dung|nhiệm vụ|vấn đề|môn|tiết|giờ|ngày|ha|tấn|kg|m2|triệu|tỷ|xã|thôn|tổ|đội)(?!\w)))"
)
_MANY = (
    r"(?:các vị|phía(?: các)?|(?:hàng|một) loạt(?: các)?|các|mỗi|từng|toàn thể(?: các)?|tất cả(?: các)?|những|nhiều|(?:cả )?(?:hai|ba|bốn)"
    r"|đại diện(?: các)?|lãnh đạo(?: các)?|thủ trưởng(?: các)?|trưởng các|một số)"
)
_ANY = (
    rf"(?:{_SURE}|{_CAPITAL}|cấp|ngành|tập thể|chi, tổ|chi(?=,? (?:đảng bộ|ủy|tổ|hội)(?!\w))|bên|cá nhân|tổ chức|lực lượng|chức danh|trưởng|đoàn|cơ sở|nơi|sinh viên"
    rf"|học sinh|người|chỉ huy|bạn|cháu|sàn|bậc học|khu phố|khu dân cư|địa bàn|sân bay|cảng (?:hàng không|biển|cá)|chức sắc|tiểu thương|khóa|chuyên môn|chùa|tự viện|tịnh xá|trú xứ|đạo tràng|hội đoàn)"
)
_NO_BODY = r"bộ(?: (?:các|những))? (?:công|việc|nội dung|nhiệm vụ|quá trình|hồ sơ|kinh phí|phần|dự án|diện tích)"
_WHOLE = (
    rf"toàn (?:thể (?:các )?)?(?!xã hội|diện|{_NO_BODY})(?:{_SURE}|{_CAPITAL}|đảng|dân|quân|hệ thống|lực lượng"
    r"|(?:cấp|bậc) học)|cả hệ thống chính trị|cả (?:(?:\d+|hai|ba|bốn) )?(?:nhóm|lớp|tổ|đội|họ|xóm|thôn|làng|khối)(?! trưởng| nhà)"
)
_FREE = words(
    rf"(?:{_MANY} )?(?:{_SURE})(?!\w)|{_MANY} (?:{_ANY})(?!\w)|(?:lãnh đạo|tập thể) (?:{_ANY})(?!\w)"
    rf"|{_WHOLE}(?!\w)|lãnh đạo(?= phê| xem| quyết| cho)|lãnh đạo (?:ở|tại) (?:các )?(?:{_ANY})(?!\w)"
    rf"|cấp (?:có thẩm quyền|trên|(?:hội|đoàn|công đoàn) cơ sở)(?!\w)"
)
_WITH_CAPITAL = words(rf"(?:{_CAPITAL})(?!\w)")
# Written small, these head a name where a capital follows.
_NAMED_NEXT = frozenset(
    spelling(word)
    for spelling in (str, fold)
    for word in [
        "ban",
        "hội",
        "đoàn",
        "trường",
        "khoa",
        "viện",
        "trạm",
        "khối",
        "cụm",
        "đội",
        "tổ",
        "hạt",
        "đồn",
        "cục",
        "bộ",
        "ngành",
        "thầy",
        "cô",
        "em",
        "cụ",
        "bác",
    ]
)
_NO_NAME = words(r" (?:luật|quy tắc|tiêu chí|mã|hồ sơ|tài liệu|câu hỏi)(?!\w)")  # "bộ ‖ Luật Lao động"
_WITHOUT_CAPITAL = words(rf"(?:{_SMALL})(?!\w)")
_ONE = words(rf"(?:{_MANY} )?(?:{_SURE}|{_CAPITAL})(?!\w)")
_TEAM = " team"  # which minutes of such teams name by an English word before it
_OWN_TEAM = words(r" team(?!\w)(?! ?(?:building|work))")
# … but for fields of work and things: "ATTP: ‖ kiểm tra bếp ăn", "PCCC: ‖ bổ sung bình chữa cháy".
_ACRONYM = regex(
    r"(?!(?:[IVXLC]+|ATTP|VSATTP|PCCC|OCOP|CNTT|CCHC|ATGT|ANTT|VSMT|BHYT|BHTN|NTM|GPMB|XDCB|TTHC|DVC|CĐS|PCTT|PCTN|TKCN|MTQG|CSVC"
    r"|KCN|KCX|KKT|CCN|VLNCN|VLXD|GCN|BĐKH|VBQPPL|KTTT|SGK|VPP|KPI|ISO|PCI|GDP|GRDP|ODA|FDI|BHLĐ|ATVSLĐ|VSLĐ|PCLB|PCCN|KHHGĐ|TDTT|VHVN|VNĐ|USD)\b)[A-ZĐ]{3,8}(?!\w)"
)
# An office by a letter and an abbreviation: "P.TCKT", "TT.YTDP".
_SHORT_OFFICE = regex(r"(?:P|TT|BQL|VP|BCH)\.[A-ZĐ]{2,}(?:[&-][A-ZĐ]{1,6})*(?!\w)")
# How a paper explains an acronym: "… nổ công nghiệp (‖ VLNCN ‖)", "… (sau đây viết tắt là ‖ CCN ‖)".
_SHORTENED = regex(r" \((?:(?:sau đây )?(?:(?:gọi|viết) (?:tắt )?là) )?(?P<short>[A-ZĐ]{3,8})\)")
_LONGEST_WHOLE = 80  # letters
# Several that are counted: "‖ 5 ‖ xã ven sông", "‖ 03 ‖ bệnh viện".
COUNTED = words(
    r"\d{1,3} (?=(?:xã|phường|thị trấn|huyện|quận|tỉnh|thành phố|thôn|ấp|đơn vị|địa phương|cơ quan|trường|sở|bộ|phòng|ban"
    r"|hợp tác xã|htx|chi hội|chi bộ|cơ sở|công ty|doanh nghiệp|bệnh viện|trung tâm|nhà máy|nhà thầu)(?!\w))"
)
LEADERS = ("lãnh đạo ", "lanh dao ")
_FIRST = regex(r"\w+")
# A person by his whole name, of three syllables or more; two may be a place: "Hà Giang".
_FEWEST_GAPS = 2
# Where a name alone is who acts: at the beginning of a line or item, and behind what charges somebody. In a story ("ca sĩ
# Trần Thị An sẽ …", "Giám đốc Sở A, Trần Văn B") it is part of what stands before it, or nobody's charge.
_CHARGED_THERE = regex(
    r"(?:(?:^|\n)[^\w\n]*(?:\w{1,3}[.):/][^\w\n]*){0,2}"
    r"|(?:[;:(]|(?<!\w)(?:[Gg]iao|[Gg]iao cho|[Dd]o|[Pp]hân công|[Cc]ử|[Mm]ời|và|cùng)|[ĐđD]/c) ?)$"
)
_NOT_IN_STORIES = spelt(" sẽ")
_BEFORE = 24  # letters
_NAME_ENDS = regex(r"[,;:.(–]| [(–-]| [^\W\d_]|$")
# As minutes shorten how they call somebody: "ô. Vững", "đ.c Lan".
_SHORT_TITLES = frozenset(("ô", "b", "đ", "bs", "ths", "ts"))
_SHORT_TITLE = regex(r"(?:[ÔôBb]|[Đđ]\.c\.?|B[Ss]|Th[Ss]|TS)(?:\. ?|(?<=c) )(?=[A-ZĐÀ-Ỹ][a-zà-ỹ])")
# As families, parishes and pagodas call somebody by his name: "Bác Tư", "Cha Hưng", "Đại đức Thích Minh Tâm".
_CALLINGS = words(
    r"(?:bác(?! (?:hồ|ái)(?!\w))|chú|cụ|dì|cậu|mợ|thím|em|cháu|cha|sơ|sư (?:cô|thầy|bác)|ni (?:sư|trưởng)|đại đức|thượng tọa|hòa thượng"
    r"|mục sư|đức (?:cha|ông)) (?P<name>[^\W\d_]{2,})"
)
_CALLED = frozenset(
    [
        "bác",
        "chú",
        "cụ",
        "dì",
        "cậu",
        "mợ",
        "thím",
        "em",
        "cháu",
        "cha",
        "sơ",
        "sư",
        "ni",
        "đại",
        "thượng",
        "hòa",
        "mục",
        "đức",
    ]
)
# As minutes of teams call somebody: "Mr.Nam", "Mrs. Lan".
_MISTERS = frozenset(("mr", "mrs", "ms"))
_MISTER = regex(r"M(?:rs?|s)(?:\.? ?)(?=[A-ZĐÀ-Ỹ])\w+")
_FIRSTS = phrases(
    f"{_SURE}|{_CAPITAL}|{_SMALL}|các|mỗi|mọi|từng|toàn|tất|những|nhiều|đại|lãnh|thủ|trưởng|một|tập|cả|hai|ba|bốn|phía|hàng"
).firsts


def listed_head(view: View, at: int) -> bool:
    """Whether a name begins at `at` whose first word a list knows: in capitals any short word looks like an abbreviation."""
    return view.match(_FREE, at) is not None or view.match(_WITH_CAPITAL, at) is not None


def starts_agency(view: View, at: int) -> int | None:
    """The end of the word that makes a name of an agency begin at `at`, or None."""
    first = _FIRST.match(view.low, at)
    if first is None:
        return None
    word, capital = first.group(), view.text[at].isupper()
    if word in _FIRSTS:
        found = view.match(_FREE, at) or view.match(_WITH_CAPITAL if capital else _WITHOUT_CAPITAL, at)
        if (
            found is None
            and not capital
            and word in _NAMED_NEXT
            and view.upper(first.end() + 1)
            and not view.match(_NO_NAME, first.end())
        ):
            return first.end()  # "ban ‖ MTTQ cùng cấp", "hội ‖ Nông dân"
        if found:
            return found.end()
        if view.low.startswith(LEADERS, at) and (counted := view.match(COUNTED, at + 9)):
            return counted.end() - 1  # "lãnh đạo ‖ 3 ‖ địa phương"
        if view.low.startswith(LEADERS, at) and view.upper(at + 9) and view.text[at + 10 : at + 11].islower():
            return at + 8 if starts_agency(view, at + 9) is None else None  # "Lãnh đạo ‖ Hà Nội ‖ chỉ đạo …"
    if capital and view.low.startswith(_TEAM, first.end()) and (team := view.match(_OWN_TEAM, first.end())):
        return team.end()  # "Dev ‖ team"
    if word in _CALLED and not view.plain and (calling := view.match(_CALLINGS, at)):
        name = calling.start("name")
        if view.upper(name) and view.text[name + 1].islower():
            return calling.end()  # "‖ Bác Tư ‖ liên hệ thợ", "giao ‖ chú Ba ‖ giữ quỹ"
    if (
        word in _SHORT_TITLES
        and (titled := _SHORT_TITLE.match(view.text, at))
        and not is_verb(view, titled.end())
        and (first_name := _FIRST.match(view.low, titled.end()))
    ):
        return first_name.end()
    if word in _MISTERS and (called := _MISTER.match(view.text, at)):
        return called.end()
    if capital and (person := _person_charged(view, at)) is not None:
        return person  # "‖ Hà Thị Lả ‖ – Phó Trưởng ban"
    if not capital or not (view.text[at + 1 : at + 2].isupper() or view.low.startswith("p.", at)):
        return None
    if shortened := _SHORT_OFFICE.match(view.text, at):
        return shortened.end()
    acronym = _ACRONYM.match(view.text, at)
    return acronym.end() if acronym and acronym.group() not in _things_shortened(view.text) else None


@lru_cache(maxsize=4)
def _things_shortened(text: str) -> frozenset[str]:
    """The acronyms that a text explains as things: "vật liệu nổ công nghiệp (VLNCN)"; not "Ban Chỉ huy quân sự (BCHQS)"."""
    things: set[str] = set()
    for found in _SHORTENED.finditer(text):
        letters = found["short"]
        said = text[max(0, found.start() - _LONGEST_WHOLE) : found.start()].split()[-len(letters) :]
        if "".join(word[0] for word in said).upper() == letters and said[0][0].islower():
            things.add(letters)
    return frozenset(things)


def _person_charged(view: View, at: int) -> int | None:
    """The end of a person's whole name at `at`, where it is who is charged."""
    person = whole_person_at(view, at)
    if person is None or view.low.startswith(_NOT_IN_STORIES[view.plain], person):
        return None
    return person if _CHARGED_THERE.search(view.text[max(0, at - _BEFORE) : at]) else None


def whole_person_at(view: View, at: int) -> int | None:
    """The end of a person's whole name at `at`, or None."""
    first = _FIRST.match(view.low, at)
    person = WHOLE_NAME.match(view.text, at) if first is not None and is_family(first.group()) else None
    if person is None or person.group().count(" ") < _FEWEST_GAPS or not _NAME_ENDS.match(view.text, person.end()):
        return None
    return person.end()


def names_another(view: View, at: int, end: int) -> bool:
    """Whether one more body begins at `at` in a row of several: "Sở A, ‖ Sở B", but "Phòng Kinh tế, Hạ tầng"."""
    return view.match(_ONE if view.upper(at) or view.plain else _FREE, at, end) is not None
