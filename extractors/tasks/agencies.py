"""Cơ quan, đơn vị, cá nhân được giao việc: where the name of an agency begins at a place, and how far it goes.

Văn phòng · Sở Nông nghiệp và Môi trường · Ủy ban nhân dân các xã, phường · các phòng chuyên môn · đồng chí Trưởng ban
"""

from __future__ import annotations

import re

from extractors.layout.view import View, words
from extractors.tasks.callings import BEGINS, called_after_work
from extractors.tasks.phrases import phrases
from extractors.tasks.verbs import FIRSTS as VERB_FIRSTS
from extractors.tasks.verbs import is_verb, phrase_end, predicate_at, verb_or_noun
from vitext.fold import fold

Span = tuple[int, int]

# Heads that name an agency or a person in office by themselves, in capitals or not.
_SURE = (
    r"quý (?:cơ quan|đơn vị|công ty|sở|bộ|trường|ngân hàng|hội|phòng|vị)|ủy ban|t\.ư|tư(?= hội| đoàn)|ub|ubnd|bcđ|hđnd|ubmttq|mttq|ubkt|hđqt|bch|btv|btc|bgđ|lmhtx|cđcs|cđ cơ sở|lđlđ|sở(?! thích| hữu| trường)|văn phòng|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|đảng bộ|chi bộ|chi ủy|cấp ủy"
    r"|liên minh|liên đoàn|liên hiệp|công đoàn|chi đoàn|chi hội|chi cục|chi nhánh|tổng cục|công an|quân sự|kho bạc|ngân hàng|điện lực|bưu điện|hạt kiểm lâm|trung tâm|công ty|tổng công ty|tập đoàn|chính quyền|viện kiểm sát|kiểm toán nhà nước|hiệp hội|liên hiệp hội|bảo hiểm xã hội|bhxh|thành đoàn|cổng thông tin|lực lượng|câu lạc bộ|clb|liên đội|chi đội|hải quan|quân khu|binh đoàn|cảng vụ|cựu chiến binh|cộng đồng dân cư|già làng|tập thể lãnh đạo|học sinh|sinh viên|học viện|xí nghiệp|hợp tác xã|htx|tổ hợp tác|hội đồng"
    r"|chính phủ|(?:phó )?thủ tướng|bộ trưởng|thứ trưởng|(?:phó )?chủ nhiệm|chủ tọa|đoàn chủ tịch|quốc hội|đảng đoàn|chủ tịch|phó chủ tịch|bí thư|phó bí thư|tổng giám đốc|giám đốc|phó giám đốc|trưởng (?:ban|phòng|thôn|bản|ấp|khóm|các|đoàn|khoa|bộ phận)|phó trưởng|thủ trưởng|kế toán|thủ quỹ|thư ký|chánh|hiệu trưởng"
    r"|bộ phận|tiểu ban|cơ quan|ủy viên|thành viên|thường trực|thanh tra|bệnh viện|phân xưởng|nhà máy|trường học|doanh nghiệp|nhà trường|nhà thầu|chủ đầu tư|đơn vị|địa phương|hội viên|đoàn viên|đảng viên|đại biểu|giáo viên|cố vấn|cán bộ|công chức|viên chức|dân quân|phụ huynh|thôn trưởng|tuổi trẻ|cơ sở (?:đào tạo|giáo dục|y tế|hội|đoàn|sản xuất|kinh doanh|khám)"
    r"|người (?:đứng đầu|dân|lao động|sử dụng|điều khiển|sản xuất|tham gia|nuôi|trồng|tiêu dùng|nộp thuế|vay|bán hàng|nhà|quản lý|phụ trách|được (?:giao|phân công))|nhân dân|nông dân|ngư dân|nhân viên|chuyên viên|thủ kho|lái xe|công nhân|kỹ sư|kỹ thuật viên|tổng phụ trách|gvcn|bgh|ttcm|(?:chuyền|ca|nhóm|đội|thôn|xóm|khu|cửa hàng|khối|liên đội) trưởng|chủ (?:các )?phương tiện|mọi người(?: dân)?|ngành(?= (?:giáo dục|y tế|nông nghiệp|công an|công thương|tài chính|văn hóa|du lịch|đường sắt|điện|ngân hàng|thuế|hải quan|kiểm lâm|lao động|nội vụ|tư pháp|tài nguyên|môi trường|giao thông|xây dựng|thủy sản|thủy lợi|bưu điện|dệt may|bảo hiểm)(?!\w))|liên danh|thống đốc|tổng thư ký|tổng biên tập|chủ hồ|bà con|hộ dân|gia đình|đoàn thể|mặt trận|(?:các )?ông ?(?:\(|/|, ?)bà\)?|hội phụ nữ|hội nông dân|hội cựu|hội lhpn|đoàn thanh niên|ban (?:soạn thảo|vận động|biên tập|thanh tra|quản trị|quản lý|giám đốc|giám hiệu|giám sát|kiểm soát|chỉ huy|chỉ đạo|tổ chức|thường vụ|chấp hành|điều hành|cán sự|liên lạc|công tác)"
    r"|tổ (?:trưởng|quản lý|thanh tra|tuần tra|liên gia|tự quản|công tác|xung kích|dân phố|giúp việc|tư vấn|công nghệ|bảo vệ|chuyên môn|công đoàn)|lớp trưởng|đồng chí|đ/c|bạn đọc|đội ngũ|chúng tôi|chúng em|cụm trưởng|ban, ngành|sở, ban, ngành"
)
# Heads that are also common words: an agency where written with a capital, or after "các", "mỗi" …
_CAPITAL = (
    r"ban(?! hành| đầu| ngày)|bộ(?! máy| tiêu| mặt)|cục(?! bộ)|hội(?! nghị| thảo| thi| chợ| nhập| họp| trường)|đoàn(?! kết)|trường(?! hợp)|quỹ(?! đất)|tổ(?! chức)|báo(?! cáo| động)|đài|trạm|thôn|khối(?! lượng)|khoa(?! học)|nhóm"
    r"|phòng(?! chống|, chống| ngừa| cháy| thủ)|ông|bà(?! con)|anh|chị|thầy|cô|viện|tòa án|cụm|bản(?! tự| đồ| án| sao| tin| thảo| cam| kiểm| ghi| danh| chất)|ấp|khóm|buôn|xóm|tỉnh|huyện|quận|xã|phường|thị trấn|thành phố|thị xã|đội|hạt|đồn|ngành|trung ương|thuế(?= tỉnh| thành phố| cơ sở| khu vực)|tư vấn(?= giám sát| thiết kế| quản lý dự án| thẩm tra)|cấp(?= (?:xã|huyện|tỉnh|quận|phường|thành phố|trung ương|ủy|trên|dưới|cơ sở|hội|đoàn|trưởng|bộ|chính quyền|công đoàn|có thẩm quyền|chi|thôn))|hộ|lớp|nhà|chủ (?:rừng|hộ|nhiệm|tọa)|vụ|hđ|tt|vp|tp|cđ|bạn(?! đọc)"
)
# Of these the small-letter word alone may be the subject: "xã sẽ chở xi măng", "tỉnh hỗ trợ".
_SMALL = r"tỉnh|huyện|quận|xã|phường|thị trấn|thành phố|thôn|bản|phòng(?! chống|, chống| ngừa| cháy| thủ| họp)|trưởng thôn|quỹ(?! đất)|ông|bà(?! con)|anh|chị|sở"
_MANY = r"(?:các vị|phía(?: các)?|các|mỗi|từng|toàn thể(?: các)?|tất cả(?: các)?|những|nhiều|(?:cả )?(?:hai|ba|bốn)|đại diện(?: các)?|lãnh đạo(?: các)?|thủ trưởng(?: các)?|trưởng các|một số)"
_ANY = rf"(?:{_SURE}|{_CAPITAL}|cấp|ngành|chi, tổ|bên|cá nhân|tổ chức|lực lượng|chức danh|trưởng|đoàn|cơ sở|nơi|sinh viên|học sinh|người|chỉ huy|bạn|chức sắc|tiểu thương|khóa)"
_WHOLE = rf"toàn (?:thể (?:các )?)?(?!xã hội|diện)(?:{_SURE}|{_CAPITAL}|đảng|dân|quân|hệ thống|lực lượng)"
_FREE = words(
    rf"(?:{_MANY} )?(?:{_SURE})(?!\w)|{_MANY} (?:{_ANY})(?!\w)|(?:lãnh đạo|tập thể) (?:{_ANY})(?!\w)|{_WHOLE}(?!\w)|lãnh đạo(?= phê| xem| quyết| cho)|lãnh đạo (?:ở|tại) (?:các )?(?:{_ANY})(?!\w)|cấp (?:có thẩm quyền|trên)(?!\w)"
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
        "ngành",
    ]
)
_WITHOUT_CAPITAL = words(rf"(?:{_SMALL})(?!\w)")
_ONE = words(rf"(?:{_MANY} )?(?:{_SURE}|{_CAPITAL})(?!\w)")
_ACRONYM = re.compile(r"(?![IVXLC]+\b)[A-ZĐ]{3,8}(?!\w)")
_FIRST = re.compile(r"\w+")
_FIRSTS = phrases(
    f"{_SURE}|{_CAPITAL}|{_SMALL}|các|mỗi|mọi|từng|toàn|tất|những|nhiều|đại|lãnh|thủ|trưởng|một|tập|cả|hai|ba|bốn|phía"
).firsts
_WORD = re.compile(r"[^\s,;:.()…“”\"*]+")
_NEXT = re.compile(r" +([^\s,;:.()…“”\"*]+)")
_TWO_WORDS = re.compile(r"[^\W\d_]+ [^\W\d_]+(?=,? )")
_MORE_FIELDS = re.compile(r", | v[àa] ")
_FIELDS = 4
_LINK = words(r"\s*[,/;]\s*|\s+(?:và|cùng|hoặc|cũng như) +")
_STOP = phrases(
    r"cần|phải|có(?! liên quan| rừng| biển)|chủ trì|chủ động|phối hợp|tiếp tục|đã|được|là|để|nhằm|theo|với|về|trong|trên(?! địa bàn)|tại|từ|đến|khi|do|bằng|sẽ|đang|chịu|thường xuyên"
    r"|nghiêm túc|căn cứ|khẩn trương|tích cực|(?:hằng|hàng) (?:năm|tháng|quý|tuần|ngày)|chậm nhất|muộn nhất|định kỳ|trước|sau|cho|không|nên|mà|thì|cũng|kịp thời|sớm|như|mới(?<!thôn.mới)(?! (?:sẽ|phải|cần|có trách nhiệm|chịu trách nhiệm))|hiện|đều|này|đó|năm \d+|còn|rằng|phương án|mỗi|kết quả|danh sách|hồ sơ|dự thảo|đề nghị|yêu cầu|giao(?! thông| dịch| lưu)|kiến nghị|xin|vừa|chưa|gồm|xuống(?! đến)|phát biểu|kết luận|trình bày|thừa (?:ủy quyền|lệnh)|thay mặt|ngoài việc|mang(?! lưới)"
)
# Words of reporting: without marks too many of them look like parts of a name ("hỏi" and "xã hội").
_REPORTS = phrases(
    r"biểu dương|ghi nhận|đánh giá|hoan nghênh|chúc mừng|cho biết|cho rằng|khẳng định|nhận định|nêu|thông qua|tặng|trao|thăm|chỉ ra|bày tỏ|chia sẻ|đi|nghe|nhất trí|thống nhất|đồng ý|cảm ơn|dự(?! án| toán)|nhấn mạnh|lưu ý|đề xuất|góp ý|trả lời|thông báo|công bố|đọc|hỏi|nói"
)
_SWALLOWED = phrases(
    r"từ (?:trung ương|tỉnh|thành phố|huyện|xã) (?:đến|tới|xuống) (?:cơ sở|địa phương|huyện|xã|thôn|cấp xã)|trong (?:xã|thôn|huyện|tỉnh|phường|khu|toàn \w+)|trong(?= (?:ban|bch|tổ|đảng bộ|hội đồng|chi bộ|thường trực|hđnd|cụm|khối|ngành|hệ thống|đoàn|liên minh|công ty|tổng công ty)(?!\w))|được (?:giao|phân công)(?: chủ trì| phụ trách)?(?: (?:thực hiện|triển khai)(?= (?:các )?(?:nhiệm vụ|nội dung|công việc)))?(?:,? (?:nhiệm vụ|nội dung|công việc|các|cụ thể))*(?: được giao)?(?: (?:quy định |nêu |phân công )?(?:theo|tại|trong|thuộc) (?:kế hoạch|quyết định|nghị quyết|chương trình|công văn|đề án|chỉ thị|phụ lục|mục|điều|khoản)(?: này| nêu trên| kèm theo| số [^\s,;]+| [ivx\d]+(?!\w))?)?|có liên quan|liên quan|trực thuộc|chức năng|chuyên môn|(?:nhiệm kỳ|khóa) (?:\d{4}\s*[-–]\s*\d{4}|[ivx]+|mới)|trên địa bàn|nào chậm|nêu trên|nói trên|có tên (?:nêu )?trên|chi, đảng bộ|phụ trách (?:bậc học|lĩnh vực|địa bàn|địa phương|khối|môn học)|nhân dân|cùng cấp|các cấp|có thẩm quyền"
    r"|với sự cố,? thiên tai(?:,| và) tìm kiếm,? cứu nạn|trong (?:cả nước|toàn quốc)|đóng (?:trên|tại) địa bàn|và (?<=dục.và.)đào tạo|và (?<=hoạch.và.)đầu tư"
)
# Verbs that belong to a name, by the word before them: "Quỹ hỗ trợ phát triển HTX", "Ủy ban kiểm tra".
_IN_NAME = {
    "quỹ": phrases(r"hỗ trợ(?: phát triển| nông dân)?|đầu tư(?: phát triển)?|phát triển|bảo vệ", bounded=False),
    "buôn": phrases(r"bán"),
    "ban": phrases(
        r"phòng,? chống|quản lý|quản trị|chỉ đạo|chỉ huy|tổ chức|kiểm soát|giám sát|vận động|điều hành|kiểm tra|xây dựng|thanh tra|tuyên truyền"
    ),
    "tổ": phrases(
        r"quản lý|thanh tra(?: xây dựng| giao thông| đô thị)?|tuần tra|tư vấn|công tác|giúp việc|thẩm định|kiểm tra|giám sát|hỗ trợ|tự quản|xung kích|sản xuất|hòa giải(?: ở)?|tiết kiệm(?: và|,) vay vốn"
    ),
    "phòng": phrases(r"kiểm tra|quản lý|giao dịch|tổ chức|đào tạo|hỗ trợ|tư vấn|đăng ký"),
    "tâm": phrases(
        r"tư vấn(?: và hỗ trợ| hỗ trợ)?|hỗ trợ|dạy nghề|phục vụ|đào tạo|xúc tiến|bồi dưỡng|cung ứng|kiểm soát|phát triển"
    ),
    "cụm": phrases(r"thi đua|liên kết"),
    "khối": phrases(r"thi đua"),
    "cứu": phrases(r"phát triển|và phát triển"),
    "thư": phrases(r"ký"),
    "sát": phrases(r"quản lý hành chính(?: về trật tự xã hội)?|đầu tư (?:của )?cộng đồng"),
    "trợ": phrases(r"phát triển(?: doanh nghiệp| hợp tác xã)?"),
    "tiến": phrases(r"đầu tư(?:,? (?:và )?(?:thương mại|phát triển))?(?: và du lịch| du lịch)?"),
    "động": phrases(r"xây dựng nông thôn mới"),
    "dân": phrases(r"đoàn kết xây dựng đời sống văn hóa"),
    "kích": phrases(r"phòng,? chống thiên tai"),
    "xuất": phrases(r"nhập khẩu"),
    "tư": phrases(r"phát triển(?= tỉnh| thành phố| địa phương| chủ trì| khẩn trương| phối hợp)"),
    "trình": phrases(r"xây dựng nông thôn mới(?: nâng cao)?|giảm nghèo(?: bền vững)?"),
    "hợp": phrases(r"phổ biến,? giáo dục pháp luật"),
    "hàng": phrases(r"không"),
    "lý": phrases(r"xây dựng và chất lượng công trình"),
    "quân": phrases(r"tự vệ"),
    "đồng": phrases(
        r"bồi thường(?:, hỗ trợ(?: và|,) tái định cư)?|thi đua(?:,? -? ?khen thưởng)?|quản trị|quản lý|tư vấn|thẩm định|xét|giám sát|xử lý"
    ),
    "đoàn": phrases(r"kiểm tra|giám sát|công tác"),
    "phận": phrases(r"phụ trách|tiếp nhận|kiểm tra|tham mưu|biên tập|soạn thảo|giúp việc"),
    "công": phrases(r"lập"),
    "đội": phrases(r"quản lý|thi công|tuyên truyền"),
    "trách": phrases(r"quản lý"),
    "ty": phrases(r"quản lý|khai thác|đầu tư|xây dựng|tư vấn"),
    "quan": phrases(
        r"thông tin(?:,? báo chí| đại chúng)?|tham mưu(?:, giúp việc)?|chuyên môn|quản lý(?: (?:nhà nước|trực tiếp|chuyên ngành))*"
        r"|(?:xây dựng|soạn thảo|chủ trì soạn thảo|thẩm định|thẩm tra|trình|lập) (?:báo cáo|đề án|dự thảo|văn bản|kế hoạch|nghị quyết|dự án|dự toán|quy hoạch)"
    ),
    "tiếng": phrases(r"nói"),
    "huy": phrases(r"phòng,? chống(?: thiên tai(?:(?: và|,)? tìm kiếm,? cứu nạn)?)?|thống nhất"),
    "bcđ": phrases(r"giảm nghèo|phòng,? chống|xây dựng|phát triển|cải cách|thực hiện"),
    "đạo": phrases(
        r"giảm nghèo|phòng,? chống|xây dựng(?:(?: và|,) phát triển| nông thôn mới)?|phát triển|cải cách|chuyển đổi số|thi hành án(?: dân sự)?|đổi mới(?:,? (?:và )?phát triển)?"
        r"|tổng kết(?:(?: \d+ năm)? (?:thực hiện|thi hành) (?:nghị quyết|chỉ thị|kết luận|luật)(?: số [^\s,;]+)?)?"
    ),
    "án": phrases(
        r"đầu tư(?:,? xây dựng)?(?: các)?(?: công trình(?: giao thông| dân dụng(?: và công nghiệp)?| nông nghiệp(?: và phát triển nông thôn)?)?)?(?! (?:các|dự|vào|cho)(?!\w))|xây dựng (?:các )?công trình"
    ),
    "vấn": phrases(r"học tập"),
    "nhà": phrases(r"đầu tư|quản lý|sản xuất|nghiên cứu|cung cấp|phân phối"),
    "gia": phrases(
        r"ứng phó(?: với)? sự cố,? thiên tai(?:,| và) tìm kiếm,? cứu nạn|tìm kiếm,? cứu nạn|phòng,? chống"
        r"|xây dựng nông thôn mới(?: nâng cao)?|giảm nghèo(?: bền vững)?"
    ),
    "địa": phrases(r"bàn"),
    "truyền": phrases(r"hình"),  # "Truyền hình ‖ thành phố"
    "việc": phrases(r"làm"),
    "nhân": phrases(r"phụ trách"),
    "chí": phrases(r"phụ trách"),
    "bộ": phrases(r"phụ trách"),
    "hộ": phrases(r"sản xuất(?:,? kinh doanh)?|kinh doanh|chăn nuôi|vay vốn"),
    "toàn": phrases(r"vệ sinh"),
    "ngành": phrases(r"chống (?:buôn lậu|hàng giả)(?:, gian lận thương mại)?(?: và hàng giả)?"),
    "trung": phrases(r"cấp|học"),
    "dục": phrases(r"thường xuyên|nghề nghiệp"),
    "cục": phrases(r"quản lý|kiểm lâm|phát triển"),
}
_IN_NAME_PLAIN = {
    "quy": "quỹ",
    "to": "tổ",
    "phong": "phòng",
    "tam": "tâm",
    "dong": "đồng",
    "doan": "đoàn",
    "phan": "phận",
    "cum": "cụm",
    "khoi": "khối",
}
# What a unit is there for, where a verb phrase or another name follows: "các đơn vị ‖ thi công ‖ đẩy nhanh tiến độ".
_UNIT = phrases(
    r"thi công|tư vấn|thiết kế|(?:chủ trì )?soạn thảo(?: văn bản)?|khai thác|vận hành(?: (?:hồ chứa|công trình|nhà máy|hệ thống))?|sản xuất|cung (?:cấp|ứng)|lập quy hoạch|xây dựng"
)
# The same of an office: "cơ quan ‖ điều tra ‖ đề nghị …".
_OFFICE = words(r"(?:cảnh sát điều tra|điều tra|kiểm tra|thanh tra|kiểm toán|kiểm sát)(?!\w)")
_DRAFTS = words(r"(?:chủ trì )?(?:soạn thảo|thẩm định|thẩm tra)(?!\w)")
_UNITS = frozenset(("vị", "vi", "thầu", "thau", "tra"))
# A small word that is none of these only goes on with the name.
_LINKS = frozenset(("và", "va", "cùng", "cung", "hoặc", "hoac", "cũng"))
_DASHES = frozenset("-–")
_TELLING = (
    _STOP.firsts
    | _REPORTS.firsts
    | _SWALLOWED.firsts
    | VERB_FIRSTS
    | _LINKS
    | _DASHES.union(
        *(inside.firsts for inside in _IN_NAME.values()),
        _UNIT.firsts,
        ("cảnh", "điều", "dieu", "kiểm", "kiem", "thanh"),
    )
)
_JOINING = _LINKS | _DASHES | _SWALLOWED.firsts
_AFTER_COMMA = words(
    r"(?:\d+ (?:địa phương|tỉnh|huyện|xã|quận|phường|đơn vị|bộ|sở)|thị trấn|thị xã|phường|đặc khu|quận|thành phố|tiểu học|mầm non|mẫu giáo|trung học|thcs|thpt|cao đẳng|làng|thành, thị|khối(?! lượng)|cụm|chỉ huy các cấp|thành(?= hội| đoàn| ủy)|cấp (?:xã|huyện|tỉnh|ủy)|ban|ngành|đơn vị|địa phương|cá nhân|đoàn thể|thanh niên|thiếu niên|phòng|bộ phận|tổ chức|huyện|xã|thôn|bản|người lao động|nhiệm kỳ \d|số \d+)(?!\w)"
)
_BRACKET = re.compile(
    r"\s*\((?:[A-ZĐ]|(?:từ|tổ|đội|phòng|ban|bộ\s+phận)\s+[A-ZĐ]|(?:tổ|nhóm|đội|lớp|phó)\s+(?:trưởng|phó))[^()]{0,30}\)"
)
_TITLE = re.compile(
    r"\s+[-–]\s+(?=[A-ZĐÀ-Ỹ]|(?:xã hội|xa hoi|nghề nghiệp|thể thao|the thao|môi trường|moi truong|truyền thông|truyen thong|thương binh|du lịch|đầu tư|thương mại|khoáng sản|ngân sách|kế hoạch|kế toán|hạ tầng|an ninh|khen thưởng)(?!\w))"
)
# "Bộ trưởng các Bộ‖: ‖Quốc phòng, Công an", but "các Bộ: Rà soát, bổ sung …"
_NAMED_ONE_BY_ONE = re.compile(r":\s+(?=[A-ZĐÀ-Ỹ][^,;:.]{1,40}(?:,|\s+và)\s+[A-ZĐÀ-Ỹ])")
_OF_MANY = words(
    r"(?<!\w)các (?:bộ|sở|tỉnh|thành phố|huyện|quận|xã|phường|phòng|ban)(?:,? thành phố)?(?: liên quan| ven biển| trực thuộc trung ương)?$"
)
_OF_MANY_LETTERS = 48
# "các tỉnh ven biển ‖ từ Quảng Ninh đến Phú Yên"
_PLACE = r"(?:tỉnh |thành phố |TP\.? ?)?[A-ZĐÀ-Ỹ][^\W\d_]*(?:[ -][A-ZĐÀ-Ỹ][^\W\d_]*)*"
_FROM_TO = re.compile(rf"từ {_PLACE} (?:(?:đến|tới) {_PLACE}|trở (?:ra|vào|lên|xuống))".replace(" ", r"\s+"))
_FROM = frozenset(("từ",))
_BEING = frozenset(("được", "duoc"))
_EACH_OF = words(r"(?<!\w)(?:các|những|mỗi|từng|mọi)(?!\w)")
_SHORTENED = re.compile(r"(?<=\bT[Pp])\. ?[A-ZĐÀ-Ỹ]\w*|(?<=\bTX)\. ?[A-ZĐÀ-Ỹ]\w*")  # "Công an TP.‖Hải ‖ Phòng"
# Who does it for a living: "đội ngũ ‖ báo cáo viên ‖ các cấp".
_PERSON = words(
    r"(?:báo cáo|tuyên truyền|hướng dẫn|kiểm tra|giám sát|kiểm soát|thanh tra|hòa giải|điều tra|vận động|cộng tác) viên(?!\w)"
)
_PROGRAMME = words(r"(?:chương|công|quy) trình(?!\w)")
_DIRECTS = words(r"[\s,]*chỉ đạo ")
_MAX_WORDS = 60


def starts_agency(view: View, at: int) -> int | None:
    """The end of the word that makes a name of an agency begin at `at`, or None."""
    first = _FIRST.match(view.low, at)
    if first is None:
        return None
    capital = view.text[at].isupper()
    if first.group() in _FIRSTS:
        found = view.match(_FREE, at) or view.match(_WITH_CAPITAL if capital else _WITHOUT_CAPITAL, at)
        if found is None and not capital and first.group() in _NAMED_NEXT and view.upper(first.end() + 1):
            return first.end()  # "ban ‖ MTTQ cùng cấp", "hội ‖ Nông dân"
        if found:
            return found.end()
    if not capital or not view.text[at + 1 : at + 2].isupper():
        return None
    acronym = _ACRONYM.match(view.text, at)
    return acronym.end() if acronym else None


def agency_at(view: View, at: int, limit: int) -> int | None:
    """The end of the agency's name that begins at `at` and ends before `limit`; several in a row are one name."""
    end = starts_agency(view, at)
    if end is None or end > limit:
        return None
    low, text = view.low, view.text
    before = at
    for _ in range(_MAX_WORDS):
        found = _NEXT.match(low, end, limit)
        if found is not None:
            word = found[1]
            if word not in _TELLING or (
                word not in _JOINING and word not in VERB_FIRSTS and text[found.start(1)].isupper()
            ):
                before, end = found.span(1)
                continue
        going_on = (
            _past_comma(view, end, limit) if found is None else _past_telling(view, at, before, end, found, limit)
        )
        if going_on is None:
            return called_after_work(view, at, end, limit) or end
        before, end = going_on
    return end


def _is_one(view: View, start: int, end: int) -> bool:
    """Whether a name is that of one body: "Sở Tài chính", but "các Sở", "đơn vị" may be any that are charged."""
    return view.search(_EACH_OF, start, end) is None and not view.text[start + 1 : end].islower()


def _past_comma(view: View, end: int, limit: int) -> Span | None:
    """The last word and the end of a name that goes on after a comma or in brackets."""
    link = view.match(_LINK, end, limit)
    if link:
        taken = _linked(view, link, limit)
        return None if taken is None else (link.end(), taken)
    bracket = _BRACKET.match(view.text, end, limit) or _SHORTENED.match(view.text, end, limit)
    if bracket:
        return end, bracket.end()
    named = _NAMED_ONE_BY_ONE.match(view.text, end, limit)
    if named and view.search(_OF_MANY, max(end - _OF_MANY_LETTERS, 0), end):
        word = _WORD.match(view.low, named.end(), limit)
        return (named.end(), max(word.end(), phrase_end(view, named.end()))) if word else None
    return None


def _past_telling(view: View, start: int, before: int, end: int, found: re.Match[str], limit: int) -> Span | None:
    """The last word and the end of a name after a word that may end it, or None where it does.

    The name begins at `start`, its last word so far at `before` and ends at `end`; `found[1]` is the word after it.
    """
    place, word = found.start(1), found[1]
    reach = _FROM_TO.match(view.text, place, limit) if word in _FROM else None
    if reach:
        return end, reach.end()
    if word in _SWALLOWED.firsts:
        swallowed = view.match(_SWALLOWED.words, place, limit)
        if swallowed and not (word in _BEING and _is_one(view, start, end)):
            return end, swallowed.end()
    if word in _LINKS:
        link = view.match(_LINK, end, limit)
        if link:
            taken = _linked(view, link, limit)
            return None if taken is None else (link.end(), taken)
    if word in _DASHES:
        title = _TITLE.match(view.text, end)
        told = predicate_at(view, title.end(), limit) if title else None  # "các xã, phường - Tiếp tục triển khai"
        return (place, found.end()) if title and not (told and told.modal) else None
    if view.upper(place):
        if view.text.find("\n", end, place) >= 0 and view.match(BEGINS, place, limit):
            return None  # "3. Các chi bộ ⏎ ‖ Duy trì nghiêm …": a line of its own
        return place, max(found.end(), phrase_end(view, place))
    inside = _inside_name(view, before, end, place)
    if inside:
        return place, inside
    if word in _STOP.firsts and view.match(_STOP.words, place, limit):
        return None
    person = view.match(_PERSON, place) if word in VERB_FIRSTS else None
    if person:
        return place, person.end()
    acts, noun = verb_or_noun(view, place) if word in VERB_FIRSTS else (False, place)
    if acts:
        programme = view.match(_PROGRAMME, before)  # "Ban Quản lý Chương ‖ trình": one noun
        return (place, programme.end()) if programme else None
    if word in _REPORTS.firsts and not view.plain and view.match(_REPORTS.words, place, limit):
        return None
    return place, max(found.end(), noun)


def _inside_name(view: View, before: int, end: int, place: int) -> int | None:
    words_before = view.low[max(before - 9, 0) : end].split()
    last = words_before[-1] if words_before else ""
    if view.plain and last == "ban" and words_before[-2:-1] == ["cac"]:
        return None  # "các bản" and "các ban" look alike here
    if last == "quan" and view.low[place : place + 5] == "tham " and words_before[-2:-1] not in (["cơ"], ["co"]):
        return None  # "cơ quan tham mưu", but "các đơn vị liên quan ‖ tham mưu"
    if last in ("phòng", "phong") and words_before[-2:-1] in (["hải"], ["hai"]):
        return None  # "Sở Y tế Hải Phòng ‖ tổ chức …"
    if last == "quan" and words_before[-2:-1] in (["cơ"], ["co"]):
        work = view.match(_OFFICE, place)
        if work and _acts_behind(view, work.end()):
            return work.end()
        made = view.match(_DRAFTS, place)
        if made and _acts_behind(view, made.end()):
            return made.end()
    if last in _UNITS:
        work = view.match(_UNIT.words, place)
        return work.end() if work and _acts_behind(view, work.end()) else None
    pattern = _IN_NAME.get(_IN_NAME_PLAIN.get(last, last) if view.plain else last)
    found = view.match(pattern.words, place) if pattern else None
    return found.end() if found else None


def _acts_behind(view: View, at: int) -> bool:
    """Whether a verb phrase, or a comma and another agency, follows the word that ends at `at`."""
    if view.low[at : at + 2] == ", ":
        return starts_agency(view, at + 2) is not None
    if view.text[at : at + 2] in ("", "\n\n"):
        return True  # a heading of its own
    return view.low[at : at + 1] == " " and predicate_at(view, at + 1, len(view.low)) is not None


def _linked(view: View, link: re.Match[str], limit: int) -> int | None:
    """The end of the name after a comma or "và" where it goes on, else None."""
    place = link.end()
    more = starts_agency(view, place)
    comma = not link.group().strip().isalpha()
    term = view.match(_SWALLOWED.words, place, limit) if comma else None
    if term:
        return term.end()
    told = comma and not view.upper(place) and is_verb(view, place) and " " not in view.low[place : more or place]
    if more and more <= limit and not told:
        return more
    word = _WORD.match(view.low, place, limit)
    if word is None:
        return None
    if view.upper(place):
        return max(word.end(), phrase_end(view, place))
    if comma:
        found = view.match(_AFTER_COMMA, place, limit)
        return found.end() if found else _field(view, place, limit)
    return None if is_verb(view, place) or view.match(_STOP.words, place, limit) else word.end()


def _field(view: View, place: int, limit: int) -> int | None:
    """The end of fields of two words that a verb phrase follows: "Phòng Chính trị, ‖ tư tưởng, văn hóa ‖ phối hợp tổ chức"."""
    for _ in range(_FIELDS):
        found = _TWO_WORDS.match(view.low, place, limit)
        if found is None or is_verb(view, place) or view.match(_STOP.words, place, limit):
            return None
        more = _MORE_FIELDS.match(view.low, found.end(), limit)
        if more is not None and not is_verb(view, more.end()):
            place = more.end()
            continue
        predicate = predicate_at(view, found.end() + 1, limit)
        return (
            found.end() if predicate and (predicate.modal or " " in view.low[predicate.start : predicate.end]) else None
        )
    return None


def charged_at(view: View, at: int, stop: int) -> Span | None:
    """Who must act, where the words up to `stop` only name him: "Sở Y tế", "UBND tỉnh chỉ đạo ‖ Công an tỉnh"."""
    end = agency_at(view, at, stop)
    directs = view.match(_DIRECTS, at if end is None else end, stop)
    if directs:
        at, end = directs.end(), agency_at(view, directs.end(), stop)
    return (at, end) if end is not None and not view.low[end:stop].strip(" ,*") else None


def split_agencies(view: View, start: int, end: int) -> tuple[Span, ...]:
    """The agencies of a row: "Sở A, Sở B và UBND huyện C" are three, "Phòng Kinh tế, Hạ tầng và Đô thị" is one."""
    found: list[Span] = []
    at = start
    for link in view.of(_LINK).finditer(view.low, start, end):
        place = link.end()
        named = view.match(_ONE if view.upper(place) or view.plain else _FREE, place, end)
        if named and link.start() > at:
            found.append((at, link.start()))
            at = place
    found.append((at, end))
    return tuple(found)
