"""Còn thiếu sót, sẽ gặp khó khăn: what only says how things stand or will stand, and tells nobody to act.

Bên cạnh kết quả đạt được, vẫn còn một số hạn chế như: …      kinh tế của tỉnh sẽ có nhiều điều kiện thuận lợi
"""

from __future__ import annotations

from extractors.layout.view import View, spelt, words
from extractors.tasks.words.verbs import predicate_at
from vitext.fold import fold

_FALLS_SHORT = words(
    r"(?:(?:bên cạnh|mặc dù|tuy|ngoài)(?!\w)[^:;.]{3,90}, )?(?:tuy nhiên,? "
    r"|song )?(?:[^:;.]{3,60}? )??còn (?:tồn tại |có |gặp |bộc lộ )?(?:những|một số|một vài|nhiều|không ít"
    r"|các) [^:;.]{0,40}?(?:hạn chế|tồn tại|thiếu sót|khuyết điểm|yếu kém|khó khăn|vướng mắc|bất cập)(?!\w)"
)
# "tiến độ giải ngân còn chậm, chưa đạt yêu cầu": of a state, not of somebody who has it and is to act.
_LAGS = words(
    r"(?:[^;:.]{3,160}?(?<!có)(?<!có.các)[ ,])?(?<!có.)(?:tiến độ|công tác|việc|tỷ lệ|chất lượng|hiệu quả|kết quả"
    r"|số lượng|nhận thức|năng lực|quy mô|ý thức|sự phối hợp)(?!\w)[^;:.,]{0,90}? (?:vẫn |hiện |đang )*còn (?:rất "
    r"|khá |quá |tương đối )?(?:chậm|thấp|yếu|kém|lúng túng|hạn chế|bất cập|khó khăn|sơ sài|hình thức|nhỏ lẻ"
    r"|manh mún)(?!\w)(?: và kém [^\W\d]+| so với [^;:.,]{3,80})?(?=\W*$"
    r"|, (?:chưa|không|thiếu|kém|nhất là|đặc biệt|dẫn đến|ảnh hưởng|do|mới)(?!\w))"
)
_FORETELLS = words(
    r"[^;:.]{3,160}? (?:sẽ|dự báo)(?: vẫn| còn| tiếp tục)* (?:có|gặp|đối mặt(?: với)?|đứng trước|chịu|xuất hiện"
    r"|mở ra|đem lại|mang lại|tạo ra|diễn biến)(?: thêm)? (?:những |nhiều |một số |các |không ít "
    r"|rất nhiều )?(?:điều kiện|thuận lợi|khó khăn|thách thức|cơ hội|thời cơ|biến động|diễn biến|tác động|áp lực"
    r"|chuyển biến|phức tạp|ảnh hưởng)(?!\w)"
    r"|[^;:.]{3,160}? tiếp tục (?:đứng trước|đối mặt(?: với)?|gặp|chịu|diễn biến)(?: thêm)? (?:những |nhiều "
    r"|một số |các |không ít |rất nhiều )?(?:thuận lợi|khó khăn|thách thức|cơ hội|thời cơ|biến động|tác động"
    r"|áp lực|phức tạp|ảnh hưởng)(?!\w)"
    r"|[^;:.]{3,160}? sẽ (?:chính thức |được )?(?:diễn ra|khai mạc|bế mạc)(?!\w)"
    r"|dự báo,? [^;:.]{0,80}?(?<!\w)(?:bão(?: số \d+)?|áp thấp(?: nhiệt đới)?|không khí lạnh|nước lũ|mực nước|thời tiết"
    r"|nhiệt độ|mưa(?: lớn)?|nắng nóng) (?:sẽ|có khả năng|còn|tiếp tục|ở mức)(?!\w)"
    r"|[^;:.]{3,120}? tiếp tục (?:được (?:[^\W\d]+ ){0,4}?bầu|đắc cử|tái cử)(?!\w)"
)
# What becomes of those who are late: "Sau thời gian trên, Sở không nhận báo cáo", "Quá thời hạn này coi như không có ý kiến".
_TOO_LATE = words(
    r"(?:sau|quá|hết|nếu quá) (?:thời hạn|thời gian|thời điểm|ngày|hạn)(?: quy định)? (?:trên|này|nêu trên|nói trên|đó"
    r"|quy định)(?!\w)[^;:.]{0,90}?(?:không (?:nhận|tiếp nhận|giải quyết|xem xét|chấp nhận|tổng hợp)|coi như|xem như)(?!\w)"
)
# … or of whoever does well or badly: "Thôn nào về đích sớm ‖ được xem xét khen thưởng".
_WHOEVER = words(
    r"(?:[^\W\d]+,? ){1,5}nào [^;:]{3,160}? (?:thì [^;:,.]{3,60}?(?<!phải) chịu trách nhiệm|bị (?:phê bình|xử lý|kiểm điểm|trừ|kỷ luật|đánh giá|xem xét)"
    r"|được (?:xem xét|khen|biểu dương|tặng|thưởng|ưu tiên|cộng)|không (?:được )?(?:xét|bình xét)|coi như|xem như)(?!\w)"
)
# What work is, and not that it be done: "Phát triển kinh tế tập thể ‖ là xu thế ‖ tất yếu", but "Xác định giảm nghèo là nhiệm vụ …".
_IS_WHAT = words(
    r"(?:(?!(?<!\w)(?:xác định|coi|xem|lấy|chọn|đưa|nhận thức|quán triệt)(?!\w))[^,;:.]){8,110} là (?:một (?:trong (?:những"
    r"|các) )?)?(?:bước(?: đi)?|khâu|đòn bẩy|mũi nhọn|yếu tố|tiền đề|nền tảng|động lực|xu thế|xu hướng|cơ hội|biện pháp quan trọng"
    r"|giải pháp quan trọng|việc làm|hoạt động|nhiệm vụ (?:quan trọng|trọng tâm|thường xuyên|chính trị)"
    r"|trách nhiệm của|chủ trương)(?!\w)"
    r"|[^,;:.]{3,90} sẽ (?:tiếp tục )?là (?:những |các |một )?(?:căn cứ|cơ sở|nguồn|hình mẫu|mô hình|điều kiện|tiền đề"
    r"|minh chứng|kinh nghiệm|dịp|thước đo|tài liệu|bài học|sân chơi)(?!\w)"
    r"|(?:đây|đó) (?:cũng |chính |còn )*là (?:những|một|các|cơ sở|dịp|nội dung|vấn đề)(?!\w)"
    r"|(?:(?!(?<!\w)(?:xác định|coi|xem|lấy|chọn|đưa|nhận thức|quán triệt|phải|cần|sẽ|nhất|đặc biệt|trọng tâm|trước hết"
    r"|phấn đấu|đó|đây|hoàn thành)(?!\w))[^;:.]){8,220} (?:vừa )?là (?:định hướng chiến lược|xu thế|xu hướng"
    r"|yêu cầu (?:thực tiễn|khách quan|tất yếu|cấp thiết|bức thiết)|(?:đơn vị|tập thể|cá nhân) (?:xuất sắc|dẫn đầu|tiêu biểu)"
    r"|rất (?:quan trọng|cần thiết|lớn)|trung tâm, là|chìa khóa)(?!\w)"
    r"|việc (?:(?! (?:phải|cần|sẽ) )[^;:.]){8,160} là (?:rất |hết sức |hoàn toàn )?(?:phù hợp|cần thiết|đúng đắn|đúng|hợp lý|kịp thời|tất yếu|khách quan)(?!\w)"
)
# What part something has, or what it is for: "Doanh nghiệp tư nhân ‖ giữ vai trò ‖ quan trọng", "Các việc trên ‖ nhằm ‖ …".
_PART = words(
    r"(?:(?!(?<!\w)(?:phát huy|nâng cao|khẳng định|tăng cường|xác định|thể hiện|phải|cần|sẽ)(?!\w))[^,;:.]){5,120}?"
    r" (?:(?:đóng|giữ)(?: một)? vai trò|có (?:vai trò|ý nghĩa|vị trí) (?:rất |hết sức |đặc biệt )?(?:quan trọng|to lớn|then chốt)"
    r"|(?:này|trên|nói trên) (?:đều )?nhằm)(?!\w)"
)
# What somebody agrees with, and asks nothing: "Tiến độ rất gấp, do vậy Chủ tịch ‖ đồng ý với ‖ đề nghị của Sở A về việc …".
_AGREES = words(
    r"(?:[^;:.]{3,220}? )??(?:(?:cơ bản )?đồng ý(?: cơ bản)? với (?:ý kiến|đề nghị|đề xuất|kiến nghị|báo cáo|nội dung"
    r"|phương án|dự thảo)|(?:cơ bản )?(?:thống nhất|nhất trí|tán thành)(?: cao| cơ bản)? với (?:ý kiến|đề nghị|đề xuất|kiến nghị|phương án|dự thảo|báo cáo"
    r"|nội dung))(?!\w)"
)
# What was said is taken up or agreed with as it stands: "Nhà thầu: ‖ Tiếp thu", "thống nhất các nội dung trên".
_AS_IT_STANDS = words(
    r"(?:xin |nghiêm túc |hội nghị |cuộc họp )*(?:tiếp thu|ghi nhận|(?:thống nhất|nhất trí|đồng ý|tán thành)(?: cao)?(?: với)?)"
    r"(?: (?:đầy đủ|toàn bộ|tất cả|các|những|mọi))*(?: (?:ý kiến|nội dung|góp ý|đề xuất|báo cáo|nhiệm vụ|chương trình))?"
    r"(?:,? (?:ý kiến|nội dung|góp ý|đóng góp|phát biểu|của [^,;:.]{2,40}|nêu trên|như trên|trên|đã nêu|như dự thảo))*$"
    r"|(?:các |những )?(?:kiến nghị|đề xuất|đề nghị|ý kiến) của [^;:.,]{2,80}$"
)
# A request that is granted or not, and nobody is asked anything: "Kiến nghị về nước sạch: ‖ đồng ý về chủ trương".
_GRANTED = words(
    r"(?:(?:về|đối với) )?(?:đề nghị|kiến nghị|đề xuất)(?!\w)[^;:.]{3,200}: ?(?:cơ bản |chưa |không |tạm thời chưa )?(?:đồng ý|thống nhất|nhất trí"
    r"|chấp thuận|xem xét)(?: (?:về|với))?(?: (?:các |mặt )?(?:chủ trương|đề nghị|đề xuất|nội dung|kiến nghị))?$"
)
# From what it is paid is only told: "Kinh phí thực hiện: ‖ trích từ nguồn ngân sách xã".
_MONEY = tuple(spelling(word) for spelling in (str, fold) for word in ("kinh phí", "nguồn kinh phí"))
# What has to be said, is short or cannot be done, and asks nothing: "phải nói là bà con rất phấn khởi", "cũng cần khẳng định rằng …".
_HAS_TO_BE_SAID = words(
    r"(?:cũng )?(?:phải|cần) (?:nói|thừa nhận|công nhận|khẳng định|ghi nhận)(?: thật| thẳng)? (?:là|rằng)(?!\w)"
    r"|[^,;:.]{2,50} không (?!được|để|cho|bảo|đảm)[^,;:.]{2,25} (?:được|nổi|kịp|xuể)$"
    r"|(?:còn |vẫn )?(?:cần|thiếu) (?:khoảng |thêm )?\d[\d.,]*(?! ?/)(?!\w)"
    r"|việc [^,;:.]{3,60}? (?:là |rất |thật )*cần thiết(?! phải)(?!\w)(?![^;:.]*(?<!\w)(?:đề nghị|yêu cầu|giao)(?!\w))"
)
_PAID_FROM = words(
    r"(?:nguồn )?kinh phí(?!\w)[^:;.]{0,60}: ?(?:được )?(?:(?:trích|lấy|chi|sử dụng|cân đối|bố trí)(?: trong| một phần)? )?(?:từ|trong|bằng)"
    r" (?:các )?(?:nguồn|ngân sách|quỹ|kinh phí|dự toán)(?!\w)(?![^;:.]*(?<!\w)(?:phải|giao|yêu cầu|đề nghị)(?!\w))"
)
_OR_UNDERTAKES = words(r"(?<!\w)(?:xin|hứa|sẽ|cam kết|giao(?! thông| dịch| lưu)|cần|phải|yêu cầu|đề nghị)(?!\w)")
# What follows from it, behind its comma: "Thời tiết sẽ còn mưa lớn, ‖ các xã chủ động di dời dân ‖".
_AND_SO = words(
    r",[^,;:.]{0,60}?(?<!\w)(?:giao(?! thông| dịch| lưu| thương)|cần|phải|yêu cầu|đề nghị|chủ động|khẩn trương|kịp thời|tập trung"
    r"|tăng cường|sẵn sàng)(?!\w)"
)
_WITH = ("đồng ý", "thống nhất", "nhất trí", "tán thành", "dong y", "thong nhat", "nhat tri", "tan thanh")
THEMES = "chủ đề|khẩu hiệu|phương châm|thông điệp"
# What only puts a theme into words: "Khẩu hiệu hành động: …", "Với chủ đề “Trường lớp xanh, sạch”".
_THEME = words(
    rf"(?:(?:với|theo) )?(?:{THEMES})(?!\w)(?![^:]{{0,60}}(?:chỉ tiêu|nhiệm vụ|giải pháp"
    r"|nội dung|mục tiêu|việc)(?!\w))[^,;:.“\"]{0,50}(?::|(?: là)? ?[“\"][^”\"]*[”\"]\W*$)"
)
# What those who meet will go through: "Nội dung đại hội gồm: thảo luận báo cáo; bầu Ban Chấp hành".
_AGENDA = words(
    r"(?:các )?(?:nội dung|chương trình)(?: chính| chủ yếu| làm việc)?(?: của)? (?:đại hội|kỳ họp|hội nghị|phiên họp"
    r"|cuộc họp|buổi họp)(?!\w)[^,:;.]{0,60}? (?:gồm|bao gồm|là|có)(?: có| \d+ nội dung)?(?::| )"
)
# What something is for: "Mục đích: Nâng cao nhận thức; huy động nguồn lực".
_PURPOSE = words(r"(?:mục đích|ý nghĩa)(?:(?:,| và| [-–]) ?ý nghĩa)?(?: (?:chung|của|tổ chức)(?!\w)[^:;.]{0,60})? ?:")
# Whom something concerns: "Đối tượng công khai: Những người phải kê khai tài sản".
_CONCERNED = words(
    r"(?:các )?đối tượng(?! là)(?: [^\s:;,.]+){0,5}? ?: ?(?=(?:là )?(?:các|những|người|toàn thể|tất cả|mọi)(?!\w))"
)
# What is told elsewhere: "Nội dung: Có kế hoạch, kịch bản chi tiết riêng", "Có giấy mời riêng".
_ELSEWHERE = words(
    r"(?:[^;:.]{3,40}: ?)?(?:có|theo) (?:giấy mời|kế hoạch|kịch bản|chương trình|thông báo|hướng dẫn|danh sách|quyết định"
    r"|văn bản)(?!\w)[^;:.]{0,60} riêng\W*$"
)
# What somebody only believes or hopes: "Chúng tôi tin tưởng Vĩnh Sơn sẽ làm tốt đại hội lần này".
_BELIEVES = words(
    r"(?:[^,;:.]{2,40} )??(?:rất |luôn |hoàn toàn |cũng |xin )*(?:tin tưởng|tin rằng|tin chắc|hy vọng|hi vọng)(?!\w)"
    r"(?![^;:.]{0,160}(?<!\w)(?:đề nghị|yêu cầu|cần|phải)(?!\w))"
)
# That somebody has something to ask for, and not what: "HTX Hòa An có một số kiến nghị cần huyện hỗ trợ".
_HAS_TO_ASK = words(
    r"[^;:.]{2,90}? (?:có|còn|nêu) (?:một số |nhiều |các |những |\d+ )?(?:kiến nghị|đề xuất|nguyện vọng|khó khăn|vướng mắc) "
    r"(?:cần|mong|muốn)(?: [^\s;:.]+){1,16}$"
)
_TO_ASK = tuple(
    spelling(word)
    for spelling in (str, fold)
    for word in ("kiến nghị ", "đề xuất ", "nguyện vọng ", "khó khăn ", "vướng mắc ")
)
_BELIEFS = spelt("tin tưởng", "tin rằng", "tin chắc", "hy vọng", "hi vọng")
_CONCERNS = tuple(spelling(word) for spelling in (str, fold) for word in ("đối tượng", "các đối tượng"))
_APART = ("riêng", "rieng")
_PURPOSES = tuple(spelling(word) for spelling in (str, fold) for word in ("mục đích", "ý nghĩa"))
_AGENDAS = tuple(spelling(word) for spelling in (str, fold) for word in ("nội dung", "chương trình", "các nội dung"))
_THEMES = tuple(
    spelling(f"{by}{theme}") for spelling in (str, fold) for by in ("", "với ", "theo ") for theme in THEMES.split("|")
)
_ANY = (" nào ", " nao ")
_LATE = ("sau ", "quá ", "qua ", "hết ", "het ", "nếu ", "neu ")
_IS = (" là ", " la ")
_PARTS = (" vai trò", " vai tro", " ý nghĩa ", " y nghia ", " vị trí ", " vi tri ", " nhằm ", " nham ")
# What a paper says besides: "Công văn cũng nêu rõ mức chi cho từng nhóm".
_SAYS_TOO = words(
    r"(?:thông báo|văn bản|công văn|công điện|kế hoạch|quyết định|nghị quyết|chỉ thị|kết luận|nghị định|đề án|báo cáo)(?: (?:số )?\d\S*)?"
    r"(?: này| trên)? (?:cũng|còn)(?: đã)? (?:nêu|quy định|xác định|công bố|đề cập|thông tin|chỉ)(?: rõ)?(?! ?[:,]| rõ|\w)"
)
_PAPERS = tuple(
    spelling(f"{paper} ")
    for spelling in (str, fold)
    for paper in (
        "thông báo",
        "văn bản",
        "công",
        "kế hoạch",
        "quyết định",
        "nghị",
        "chỉ thị",
        "kết luận",
        "đề án",
        "báo cáo",
    )
)
_OR_DEMANDS = words(r"(?<!\w)(?:cần|phải|sẽ|yêu cầu|đề nghị|giao(?! thông| dịch| lưu))(?!\w)")
# What is still wrong may be what somebody must mend.
_TO_MEND = words(
    r"(?<!\w)(?:cần|phải|khắc phục|giải pháp|nhiệm vụ|(?<!đạt.)(?<!ứng.)(?<!đảm.)(?<!bảo.)(?<!với.)yêu cầu"
    r"|đề nghị)(?!\w)"
)
_OPENING = words(r"(?:trong đó|theo đó|tuy nhiên|bên cạnh đó|ngoài ra|như vậy)(?:,| thì)? (?=\w)")
_WITHIN, _SHORT, _NEAR = 240, 90, 50
_FORECAST = ("dự báo ", "du bao ", "dự báo, ", "du bao, ")
_SIGNS = ("còn ", "con ", "sẽ ", "se ", "tiếp tục ", "tiep tuc ", *_FORECAST)


def only_states(view: View, start: int, end: int) -> bool:
    """Whether the clause `[start, end)` only says what falls short, what is foreseen, agreed with or named, or what work is; one that begins with a verb
    says only that last thing.
    """
    if view.has_any(_IS, start, end):
        is_what = view.match(_IS_WHAT, start, end)
        if is_what and not view.search(_AND_SO, is_what.end(), end):
            return True
    if opening := view.match(_OPENING, start, end):
        start = opening.end()
    within = min(end, start + _WITHIN)
    if view.has_any(_PARTS, start, within):
        part = view.match(_PART, start, end)
        if part and not view.search(_OR_UNDERTAKES, part.end(), end):
            return True
    if view.low.startswith(_THEMES, start) and view.match(_THEME, start, end):
        return True
    if view.low.startswith(_PURPOSES, start) and view.match(_PURPOSE, start, end):
        return True
    if view.has_any(_BELIEFS[view.plain], start, min(end, start + 80)) and view.match(_BELIEVES, start, end):
        return True
    if view.has_any(_TO_ASK, start, within) and view.match(_HAS_TO_ASK, start, end):
        return True
    if view.low.endswith(_APART, start, end) and view.match(_ELSEWHERE, start, end):
        return True
    if view.low.startswith(_CONCERNS, start) and view.match(_CONCERNED, start, end):
        return True
    if view.low.startswith(_LATE, start) and view.match(_TOO_LATE, start, end):
        return True
    if view.has_any(_ANY, start, min(end, start + _NEAR)) and view.match(_WHOEVER, start, end):
        return True
    if view.low.startswith(_PAPERS, start) and (says := view.match(_SAYS_TOO, start, end)):
        return view.search(_OR_DEMANDS, says.end(), end) is None
    if view.low.startswith(_MONEY, start) and view.match(_PAID_FROM, start, end):
        return True
    if view.low.startswith(_AGENDAS, start) and view.match(_AGENDA, start, end):
        return True
    if end - start < _SHORT and view.match(_AS_IT_STANDS, start, end):
        return True
    if view.match(_HAS_TO_BE_SAID, start, end):
        return True
    if view.has_any(_WITH, start, end):
        if view.match(_GRANTED, start, end):
            return True
        agrees = view.match(_AGREES, start, end)
        if agrees and not view.search(_OR_UNDERTAKES, agrees.end(), end) and predicate_at(view, start, end) is None:
            return True
    if not view.has_any(_SIGNS, start, within):
        return False
    states = (
        view.match(_FALLS_SHORT, start, within)
        or view.match(_FORETELLS, start, within)
        or view.match(_LAGS, start, within)
    )
    return (
        states is not None
        and view.search(_TO_MEND, start, min(end, states.end() + 40)) is None
        and (
            view.search(_AND_SO, states.end(), end) is None
            if view.low.startswith(_FORECAST, start)
            else predicate_at(view, start, end) is None
        )
    )
