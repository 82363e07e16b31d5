"""Động từ trong tên: words that would be verbs elsewhere and belong to the name of a body by the word before them.

Quỹ ‖ hỗ trợ phát triển ‖ HTX      Ủy ban ‖ kiểm tra      các đơn vị ‖ thi công ‖ đẩy nhanh      Truyền ‖ hình ‖ thành phố
"""

from __future__ import annotations

from extractors.layout.view import View, spelt, words
from extractors.tasks.who.agency_heads import starts_agency
from extractors.tasks.words.phrases import phrases
from extractors.tasks.words.verbs import predicate_at
from vitext.bullets import BULLETS
from vitext.fold import fold
from vitext.lazy import regex

_WORD = regex(r"[^\W\d_]+")
_COUNTRYSIDE = (
    r"xây dựng nông thôn mới(?: nâng cao)?(?:(?: và|,) giảm nghèo(?: bền vững)?)?"
    r"|giảm nghèo(?: bền vững)?(?:(?: và|,) xây dựng nông thôn mới)?"
)
# What a team does for a living is its name where a colon or another verb follows: "Tổ ‖ nuôi dưỡng ‖: kiểm tra thực phẩm".
_THEN = (
    r"(?= ?[:.;\n]|$| ["
    + BULLETS
    + r"] |, (?:tuần|tháng|xong|hạn|trước|hoàn thành)(?!\w)| (?:thực hiện|phụ trách|kiểm tra|chuẩn bị|rà soát|báo cáo|lo|mua|thay|lập|phối hợp|bố trí|đảm nhận|chịu trách nhiệm"
    r"|tổ chức|theo dõi|hoàn thành|khắc phục|làm|chủ trì|dọn|lắp|nộp|gửi|liên hệ|tiếp tục|cần|phải|sẽ)(?!\w))"
)
_CRAFTS = (
    *(
        "nuôi dưỡng",
        "sửa chữa",
        "bảo vệ",
        "phục vụ",
        "bảo trì",
        "bảo dưỡng",
        "vận hành",
        "đóng gói",
        "giao hàng",
        "bán hàng",
    ),
    *("vệ sinh", "trang trí", "đón tiếp", "nấu ăn", "thu gom", "thu gom rác", "trực", "kiểm phiếu", "thiết kế"),
    *("bơm nước", "bơm tát", "cấp nước", "gặt", "cày bừa", "trồng trọt", "chăn nuôi", "thu phí", "soát vé", "trực gác"),
    *("chăm sóc khách hàng", "phát triển sản phẩm", "phát triển cộng đồng"),
)
_CRAFT = "|".join(f"{craft}{_THEN}" for craft in _CRAFTS)
# "Ban Hỗ trợ phụ nữ ‖ phát triển kinh tế ‖ tổ chức …"
_FOR_WHOM = "|".join(
    rf"{what}(?= (?:tổ chức|thẩm định|thực hiện|chủ trì|phối hợp|rà soát|kiểm tra|báo cáo|tham mưu|hướng dẫn|theo dõi|tổng hợp|cần|phải|sẽ)(?!\w))"
    for what in ("phát triển kinh tế", "phát triển sản xuất", "khởi nghiệp", "làm kinh tế", "giảm nghèo")
)
# Verbs that belong to a name, by the word before them: "Quỹ hỗ trợ phát triển HTX", "Ủy ban kiểm tra".
_IN_NAME = {
    "quỹ": phrases(r"hỗ trợ(?: phát triển| nông dân)?|đầu tư(?: phát triển)?|phát triển|bảo vệ", bounded=False),
    "viện": phrases(r"nghiên cứu"),
    "buôn": phrases(r"bán"),
    "trả": phrases(r"kết quả"),
    "tộc": phrases(r"(?:bán|nội) trú"),
    "hậu": phrases(r"cần(?! thiết)"),
    "niên": phrases(rf"xung (?:phong|kích)|{_FOR_WHOM}"),
    "nữ": phrases(_FOR_WHOM),
    "ngoại": phrases(r"giao"),
    "ban": phrases(
        r"phòng,? chống|quản lý|quản trị|chỉ đạo|chỉ huy|tổ chức|kiểm soát|giám sát|vận động|điều hành|kiểm tra"
        r"|xây dựng|thanh tra|tuyên truyền|chấp hành|tự quản|đại diện|kiểm phiếu|vận hành|phụ trách"
        rf"|{_CRAFT}"
    ),
    "nhóm": phrases(_CRAFT),
    "tổ": phrases(
        r"quản lý|thanh tra(?: xây dựng| giao thông| đô thị)?|tuần tra|tư vấn|công tác|giúp việc|thẩm định"
        r"|kiểm tra|giám sát|hỗ trợ|tự quản|xung kích|sản xuất|tiêu thụ(?: sản phẩm)?|hòa giải(?: ở)?|tiết kiệm(?: và|,) vay vốn"
        rf"|{_CRAFT}"
    ),
    "phòng": phrases(
        r"kiểm tra|quản lý|giao dịch|tổ chức|đào tạo|hỗ trợ|tư vấn"
        r"|đăng ký(?= (?:đất|quyền|hộ|kinh doanh|nhà|doanh nghiệp|đầu tư)(?!\w))"
    ),
    "tâm": phrases(
        r"tư vấn(?: và hỗ trợ| hỗ trợ)?|hỗ trợ|dạy nghề|phục vụ|đào tạo|xúc tiến|bồi dưỡng|cung ứng|kiểm soát"
        r"|phát triển|đổi mới sáng tạo|chống ngập(?: nước)?"
    ),
    "chủ": phrases(r"đầu tư"),
    "đài": phrases(r"(?:phát thanh|truyền thanh)(?:(?:,? và|,| [-–]) truyền hình)?"),
    "bên": phrases(r"mời thầu"),
    "cụm": phrases(r"thi đua|liên kết"),
    "khối": phrases(r"thi đua"),
    "cứu": phrases(r"phát triển|và phát triển"),
    "thư": phrases(r"ký"),
    "sĩ": phrases(rf"trực{_THEN}"),  # "Bác sĩ ‖ trực ‖ báo cáo …"
    "kíp": phrases(r"trực"),
    "sát": phrases(r"quản lý hành chính(?: về trật tự xã hội)?|đầu tư (?:của )?cộng đồng"),
    "trợ": phrases(r"phát triển(?: doanh nghiệp| hợp tác xã)?"),
    "tiến": phrases(r"đầu tư(?:,? (?:và )?(?:thương mại|phát triển))?(?: và du lịch| du lịch)?"),
    "động": phrases(r"xây dựng nông thôn mới|thành lập(?= (?:hội|quỹ|câu lạc bộ|hiệp hội)(?!\w))"),
    "dân": phrases(rf"đoàn kết xây dựng đời sống văn hóa|{_FOR_WHOM}"),
    "kích": phrases(r"phòng,? chống thiên tai"),
    "xuất": phrases(r"nhập khẩu"),
    "tư": phrases(r"phát triển(?= tỉnh| thành phố| địa phương| chủ trì| khẩn trương| phối hợp)"),
    "thống": phrases(r"thông tin (?:cơ sở|đại chúng)|truyền thanh(?: cơ sở)?"),
    "trình": phrases(rf"chống ngập(?: nước)?|{_COUNTRYSIDE}"),
    "hợp": phrases(r"phổ biến,? giáo dục pháp luật"),
    "hàng": phrases(r"không"),
    "nghệ": phrases(r"thông tin(?:(?: và|,) (?:truyền thông|chuyển đổi số))?"),
    "lý": phrases(r"xây dựng và chất lượng công trình|đền"),
    "quân": phrases(r"tự vệ"),
    "đồng": phrases(
        r"bồi thường(?:, hỗ trợ(?: và|,) tái định cư)?|cấp|thi đua(?:,? -? ?khen thưởng)?|quản trị|quản lý|tư vấn"
        r"|phối hợp (?:phổ biến,? (?:và )?giáo dục pháp luật|pbgdpl)|đăng ký đất đai|thẩm định|xét|giám sát|xử lý|đánh giá(?:(?: và|,) (?:phân hạng|xếp loại|xếp hạng))?|chấm thi|coi thi|ra đề thi|tuyển sinh"
    ),
    "đoàn": phrases(r"kiểm tra|giám sát|công tác|thanh tra|kiểm toán|thẩm định|khảo sát|xác minh|nghiệm thu|phúc tra"),
    "phận": phrases(r"phụ trách|tiếp nhận|kiểm tra|tham mưu|biên tập|soạn thảo|giúp việc|hướng dẫn|hỗ trợ|" + _CRAFT),
    "công": phrases(r"lập|xây lắp"),
    "hóa": phrases(r"thông tin(?= (?:xã|phường|huyện|quận|thị xã|thành phố|tỉnh|và thể thao)(?!\w))"),
    "kỳ": phrases(r"họp"),  # "Chủ tọa kỳ ‖ họp"
    "phiên": phrases(r"họp"),
    "cuộc": phrases(r"họp"),
    "nghiệp": phrases(r"ứng dụng công nghệ cao|đổi mới sáng tạo"),
    "sáng": phrases(r"tạo(?! điều kiện)"),  # "Quỹ Đổi mới sáng ‖ tạo ‖ quốc gia"
    "trạm": phrases(r"bơm(?: nước| tiêu| tưới)?|cấp nước|bảo vệ thực vật|kiểm soát|kiểm tra|thu phí|trộn"),
    "máy": phrases(r"làm đất|gặt|cày"),
    "trên": phrases(r"trực tiếp(?: cơ sở)?"),
    "độc": phrases(r"lập"),
    "các": phrases(r"tổ chức"),  # "Liên hiệp các ‖ tổ chức ‖ hữu nghị"
    "đội": phrases(rf"quản lý|thi công|tuyên truyền(?: lưu động)?|{_CRAFT}"),
    "trách": phrases(r"quản lý|quản trị(?: công ty)?|kế toán"),
    "quyền": phrases(r"công bố thông tin"),
    "vụ": phrases(
        r"làm đất|thu mua|thu hoạch|tiêu thụ|tổng hợp(?= (?:xã|phường|đặc khu|chủ trì|phối hợp)(?!\w))"
    ),  # "Tổ dịch vụ ‖ làm đất ‖ bảo trì máy cày"
    "ty": phrases(r"quản lý|khai thác|đầu tư|xây dựng|tư vấn"),
    "quan": phrases(
        r"thông tin(?:,? báo chí| đại chúng|,? truyền thông(?= (?:của|tỉnh|huyện|xã|trên|ở)(?!\w)| ?:))?|tham mưu(?:, giúp việc)?|chuyên môn"
        r"|quản lý(?: (?:nhà nước|trực tiếp|chuyên ngành))*"
        r"|(?:xây dựng|soạn thảo|chủ trì soạn thảo|thẩm định|thẩm tra|trình|lập) (?:báo cáo|đề án|dự thảo|văn bản"
        r"|kế hoạch|nghị quyết|dự án|dự toán|quy hoạch)"
    ),
    "tiếng": phrases(r"nói"),
    "tiết": phrases(r"đền"),  # "Ban Khánh tiết ‖ đền ‖ rà soát …"
    "tích": phrases(r"đền"),
    "huy": phrases(r"phòng,? chống(?: thiên tai(?:(?: và|,)? tìm kiếm,? cứu nạn)?)?|thống nhất"),
    "bcđ": phrases(rf"{_COUNTRYSIDE}|phòng,? chống|xây dựng|phát triển|cải cách|thực hiện"),
    "đạo": phrases(
        rf"{_COUNTRYSIDE}|phát triển khoa học(?:,| và) công nghệ(?:,| và) đổi mới sáng tạo(?:(?:,| và) chuyển đổi số)?|phòng,? chống|xây dựng(?:(?: và|,) phát triển)?|phát triển|cải cách"
        r"|xóa nhà tạm(?:(?:,| và) nhà dột nát)?|chuyển đổi số|thi hành án(?: dân sự)?|đổi mới(?:,? (?:và )?phát triển)?"
        r"|tổng kết(?:(?: \d+ năm)? (?:thực hiện|thi hành) (?:nghị quyết|chỉ thị|kết luận|luật)(?: số [^\s,;]+)?)?"
    ),
    "án": phrases(
        r"đầu tư(?:,? xây dựng)?(?: các)?(?: công trình(?: giao thông| dân dụng(?: và công nghiệp)?"
        r"| nông nghiệp(?: và phát triển nông thôn)?)?)?(?! (?:các|dự|vào|cho)(?!\w))|xây dựng (?:các )?công trình"
    ),
    "vấn": phrases(r"học tập|phát triển công nghiệp|thiết kế|giám sát|quản lý dự án"),
    "nhà": phrases(r"đầu tư|quản lý|sản xuất|nghiên cứu|cung cấp|phân phối"),
    "gia": phrases(
        r"ứng phó(?: với)? sự cố,? thiên tai(?:,| và) tìm kiếm,? cứu nạn|tìm kiếm,? cứu nạn|phòng,? chống(?: [^\s,;:.()]+){1,4} và phòng,? chống(?: tệ nạn ma túy, mại dâm)?"
        r"|phòng,? chống"
        rf"|{_COUNTRYSIDE}"
    ),
    "mtqg": phrases(_COUNTRYSIDE),
    "phối": phrases(_COUNTRYSIDE),  # "Văn phòng Điều phối ‖ xây dựng nông thôn mới ‖ tỉnh"
    "địa": phrases(r"bàn"),
    "truyền": phrases(r"hình"),  # "Truyền hình ‖ thành phố"
    "việc": phrases(r"làm"),
    "nhân": phrases(r"phụ trách"),
    "chí": phrases(r"phụ trách"),
    "bộ": phrases(r"phụ trách|quản lý (?:chuyên ngành|nhà nước|ngành)"),
    "sở": phrases(r"quản lý (?:chuyên ngành|nhà nước|ngành)"),
    "hộ": phrases(r"sản xuất(?:,? kinh doanh)?|kinh doanh|chăn nuôi|vay vốn"),
    "toàn": phrases(r"vệ sinh"),
    "ngành": phrases(r"chống (?:buôn lậu|hàng giả)(?:, gian lận thương mại)?(?: và hàng giả)?"),
    "trung": phrases(r"cấp|học"),
    "dục": phrases(r"thường xuyên|nghề nghiệp"),
    "tế": phrases(r"hợp tác(?! (?:với|cùng|quốc tế|chặt chẽ)(?!\w))"),  # "Phòng Kinh tế ‖ hợp tác ‖ rà soát …"
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
# The second part of an office's name, which is a verb elsewhere, by its first part: "Phòng Hành chính ‖ tổng hợp ‖ rà soát …", but
# "Sở Tài chính ‖ tổng hợp, trình UBND tỉnh".
_SECOND_PART = {
    ("hành", "chính"): words(r"(?:tổng hợp|quản trị)(?!\w)"),
    ("dịch", "vụ"): words(r"tổng hợp(?!\w)"),
    ("kế", "hoạch"): words(r"(?:tổng hợp|đầu tư)(?!\w)"),
    ("tham", "mưu"): words(r"tổng hợp(?!\w)"),
    ("nghiên", "cứu"): words(r"tổng hợp(?!\w)"),
    ("điều", "tra"): words(r"tổng hợp(?!\w)"),
    ("quản", "lý"): words(r"(?:đào tạo|chất lượng|khoa học|xây dựng(?: công trình| giao thông)?)(?!\w)"),
    ("đào", "tạo"): words(r"(?:nghiên cứu khoa học|bồi dưỡng)(?!\w)"),
    ("giám", "định"): words(r"bồi thường(?!\w)"),
    ("đầu", "tư"): words(r"phát triển(?!\w)"),
}
_GROUP = frozenset(("nhóm", "nhom"))
_PUBLIC = ("công bố trí",)
_OF_TEAM = words(r"(?:nghiên cứu|hỗ trợ|tư vấn|phát triển|thiết kế|biên soạn|khảo sát)(?!\w)")
_SECOND_PART |= {(fold(first), fold(second)): part for (first, second), part in _SECOND_PART.items()}
# What a unit is there for, where a verb phrase or another name follows: "các đơn vị ‖ thi công ‖ đẩy nhanh tiến độ".
_UNIT = phrases(
    r"thi công|tư vấn|thiết kế|(?:chủ trì )?soạn thảo(?: văn bản)?|khai thác"
    r"|vận hành(?: (?:hồ chứa|công trình|nhà máy|hệ thống))?|sản xuất|cung (?:cấp|ứng)|lập quy hoạch|xây dựng"
)
# The same of an office: "cơ quan ‖ điều tra ‖ đề nghị …".
_OFFICE = words(r"(?:cảnh sát điều tra|điều tra|kiểm tra|thanh tra|kiểm toán|kiểm sát)(?!\w)")
_REGISTRY = words(r"đăng ký(?= (?:đất|quyền|hộ|kinh doanh|nhà))")
_DRAFTS = words(r"(?:chủ trì )?(?:soạn thảo|thẩm định|thẩm tra)(?!\w)")
_DELEGATION = frozenset(("đoàn", "doan"))
_UNIONS = frozenset(
    ("công", "cong", "chi", "liên", "lien", "tỉnh", "tinh", "thành", "thanh", "huyện", "huyen", "xã", "xa")
)
# What is done in a place: "người đứng đầu cơ sở ‖ đào tạo ‖ chịu trách nhiệm …".
_FACILITY = phrases(
    r"đào tạo|giáo dục|dạy nghề|sản xuất(?:,? kinh doanh)?|kinh doanh|khám(?: bệnh)?,? chữa bệnh|chăn nuôi"
    r"|chế biến|giết mổ|nuôi trồng|lưu trú|cung cấp"
)
# … and what it looks after: "đơn vị ‖ quản lý đường bộ ‖ kiểm tra …".
_LOOKS_AFTER = words(
    r"(?:quản lý|vận hành|khai thác|cung cấp|cung ứng) (?!chặt|tốt|hiệu quả|nghiêm|thống nhất|và|đúng)"
)
# What who looks after it is to do: "đơn vị quản lý ‖ bổ sung biển báo".
_WORKS = words(
    r"(?:bổ sung|lắp đặt|khắc phục|sửa chữa|rà soát|kiểm tra|khẩn trương|chủ động|phối hợp|tăng cường|báo cáo|xử lý"
    r"|bố trí|tổ chức (?:khắc phục|sửa chữa|kiểm tra|rà soát))(?!\w)"
)
# "Giám đốc ‖ điều hành Quỹ ‖ tổ chức thực hiện …", but "Giám đốc ‖ điều hành cuộc họp".
_DIRECTOR = frozenset(("đốc", "doc"))
_RUNS = words(r"điều hành(?: (?:quỹ|htx|hợp tác xã|công ty|dự án|ngân hàng))?(?!\w)")
# What a team is for, before what it is to do: "Tổ ‖ nuôi dưỡng ‖ cải thiện bữa ăn", but "Tổ ‖ tuyên truyền đến từng hộ".
_TEAM = phrases(
    r"nuôi dưỡng|nấu ăn|phục vụ|vệ sinh môi trường|bảo vệ(?: (?:thực vật|rừng|trật tự|an ninh|đê|hồ|chợ))?|(?:trông )?(?:giữ|coi) xe"
    r"|tự quản(?: (?:an ninh|đường|vệ sinh))?|ứng (?:cứu|phó)|cứu (?:hộ|nạn)|trực (?:cống|gác|đê|bơm|nước)|vận hành (?:trạm )?bơm"
    r"|làm (?:đường|cầu|đất|vườn)|hòa giải|hoà giải|tiết kiệm|dọn vệ sinh|tiếp nhận và trả kết quả|thu hoạch|chế biến|đóng gói"
    r"|giao hàng|trực ban"
)
# What a team or a board was set up for, before another verb: "Tổ ‖ kiểm kê dược, vật tư ‖ đối chiếu số lượng", but "Tổ rà soát danh sách".
_DUTY_OF_TEAM = words(
    r"(?:kiểm kê|kiểm đếm|đối chiếu|rà soát|xây dựng|tuyển dụng|xét tuyển|thanh lý|định giá|đấu giá|bàn giao|nghiệm thu|khảo sát|biên soạn|biên tập"
    r"|soạn thảo|số hóa|điều tra|thu hồi|xác minh|thẩm tra|đánh giá|tổng hợp|kiểm tra|giám sát|hỗ trợ|tư vấn|kiểm tra chéo)"
    r"(?: (?:tài sản|công nợ|dược|vật tư|hồ sơ|kỹ thuật|liên ngành|số liệu|dữ liệu|văn kiện|nhân sự|hàng hóa|hóa chất|đất đai|dân cư|hộ nghèo|nội bộ|pháp lý|cộng đồng)"
    r"(?:(?:, | và )(?:vật tư|tài sản|hóa chất|công nợ|trang thiết bị|thuốc))?)?"
)
_TEAMS = spelt("tổ", "đội", "nhóm")
_AROUND = words(r"(?:theo|để|trong|trên|tại|từ|với|bằng|cho|khi|do|của|và)(?!\w)")
_BRACKETS = regex(r" \([^()]{2,110}\)")
_HEADS_ITEMS = regex(r"\n *(?:[" + BULLETS + r"]|[a-zđ\d]{1,2}[.)]) ")
_LONGEST_CARE = 4  # words
_UNITS = frozenset(("vị", "vi", "thầu", "thau", "tra"))
# The words with which any of these begin.
FIRSTS = _UNIT.firsts.union(
    _FACILITY.firsts,
    _TEAM.firsts,
    *(inside.firsts for inside in _IN_NAME.values()),
    ("bồi", "boi", "chất", "chat", "khoa", "nghiên", "nghien", "khảo", "khao", "biên", "bien", "thiết", "thiet"),
    ("cảnh", "điều", "dieu", "kiểm", "kiem", "thanh"),
)


def inside_name(view: View, before: int, end: int, place: int) -> int | None:
    """The end of the words at `place` that belong to the name whose last word so far is `[before, end)`, or None."""
    words_before = view.low[max(before - 9, 0) : end].split()
    last = words_before[-1] if words_before else ""
    if view.plain and last == "ban" and words_before[-2:-1] == ["cac"]:
        return None  # "các bản" and "các ban" look alike here
    if last == "ban" and words_before[-2:-1] in (["phòng"], ["phong"]) and view.text[before].islower():
        return None  # "các phòng ban ‖ xây dựng dự toán", but "Ban Quản lý"
    if last in _DELEGATION and words_before[-2:-1] and words_before[-2] in _UNIONS:
        return None  # "Đoàn kiểm tra ‖ …", but "Công đoàn ‖ kiểm tra bếp ăn"
    if last == "chính" and view.low.startswith(_PUBLIC, place):
        return place + len("công")  # "Trung tâm Phục vụ hành chính ‖ công ‖ bố trí …", no "công bố"
    if last == "vụ" and words_before[-2:-1] != ["dịch"]:
        return None  # "Tổ dịch vụ làm đất", but "Phòng Nghiệp vụ ‖ thu hoạch"
    if last in ("công", "cong") and words_before[-2:-1] in (["nữ"], ["nu"]):
        return None  # "đơn vị sự nghiệp công lập", but "Tổ nữ công ‖ lập danh sách"
    if last == "quan" and words_before[-2:-1] in (["liên"], ["lien"]):
        return None  # "cơ quan tham mưu", but "các đơn vị liên quan ‖ tham mưu"
    if last in ("phòng", "phong") and words_before[-2:-1] in (["hải"], ["hai"]):
        return None  # "Sở Y tế Hải Phòng ‖ tổ chức …"
    if last in ("phòng", "phong") and words_before[-2:-1] in (["văn"], ["van"]):
        registers = view.match(_REGISTRY, place)  # "Văn phòng ‖ tổ chức hội nghị", but "Văn phòng đăng ký đất đai"
        return registers.end() if registers else None
    if last == "quan" and words_before[-2:-1] in (["cơ"], ["co"]):
        work = view.match(_OFFICE, place)
        if work and _acts_behind(view, work.end()):
            return work.end()
        made = view.match(_DRAFTS, place)
        if made and _acts_behind(view, made.end()):
            return made.end()
    if last in ("sở", "so") and words_before[-2:-1] in (["cơ"], ["co"]):
        done_there = view.match(_FACILITY.words, place)
        return done_there.end() if done_there and _acts_behind(view, done_there.end()) else None
    if last in _DIRECTOR and (runs := view.match(_RUNS, place)) and _acts_behind(view, runs.end()):
        return runs.end()
    team = view.match(_TEAM.words, place) if last in _TEAMS[view.plain] else None
    if team and (view.low.startswith(":", team.end()) or _acts_behind(view, team.end())):
        return team.end()
    if last in _TEAMS[view.plain] or (last in ("đồng", "dong") and words_before[-2:-1] in (["hội"], ["hoi"])):
        duty = view.match(_DUTY_OF_TEAM, place)
        if duty and (view.low.startswith(":", duty.end()) or _acts_behind(view, duty.end())):
            return duty.end()
    if last in _UNITS:
        work = view.match(_UNIT.words, place)
        if work and _acts_behind(view, work.end()):
            return work.end()
        care = view.match(_LOOKS_AFTER, place)
        if care and view.match(_WORKS, care.end()):
            return care.end() - 1
        return _looked_after(view, care.end()) if care else None
    if second := _second_part(view, words_before, end, place):
        return second
    pattern = _IN_NAME.get(_IN_NAME_PLAIN.get(last, last) if view.plain else last)
    found = view.match(pattern.words, place) if pattern else None
    return found.end() if found else None


def _second_part(view: View, before: list[str], end: int, place: int) -> int | None:
    """The end of the second part of an office's name, whose first ends at `end`, where its work or a colon follows; or None."""
    pattern = _SECOND_PART.get((before[-2], before[-1])) if len(before) > 1 else None
    if (
        pattern is not None
        and before[-2] != "dịch"
        and not view.upper(view.low.rfind(before[-2], 0, end - len(before[-1])))
    ):
        return None
    pattern = pattern or (_OF_TEAM if before and before[-1] in _GROUP else None)
    part = view.match(pattern, place) if pattern is not None else None
    if part is None:
        return None
    at = part.end()
    return at if view.text[at : at + 1] in ("", ":", "\n") or _acts_behind(view, at) else None


def _looked_after(view: View, at: int) -> int | None:
    """The end of the few words at `at` behind which who looks after them acts, or None."""
    for _ in range(_LONGEST_CARE):
        word = _WORD.match(view.low, at)
        if word is None or view.match(_AROUND, at):
            return None
        if _acts_behind(view, word.end()):
            return word.end()
        if view.low[word.end() : word.end() + 1] != " ":
            return None
        at = word.end() + 1
    return None


def _acts_behind(view: View, at: int) -> bool:
    """Whether a verb phrase, or a comma and another agency, follows the word that ends at `at`, perhaps behind brackets."""
    inside = _BRACKETS.match(view.low, at)
    at = inside.end() if inside else at
    if view.low[at : at + 2] == ", ":
        return starts_agency(view, at + 2) is not None
    if view.text[at : at + 2] in ("", "\n\n"):
        return True  # a heading of its own
    if _HEADS_ITEMS.match(view.text, at):
        return True
    return view.low[at : at + 1] == " " and predicate_at(view, at + 1, len(view.low)) is not None
