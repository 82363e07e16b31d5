"""Lời dẫn trước điều được đếm: the time, the place, the teller and the actor with which a clause opens are not what is counted.

    Năm 2024 toàn tỉnh ‖ thành lập mới …      Các cấp Hội đã ‖ tổ chức …      Phấn đấu mỗi năm ‖ kết nạp …
No: "tỷ lệ cán bộ đã qua đào tạo", "Quỹ hỗ trợ nông dân tăng trưởng" (no verb after the name): they are counted themselves.
"""

from __future__ import annotations

from functools import lru_cache

from extractors.targets.edges import cut_after, from_edge, in_spellings, measure_in
from vitext.lazy import regex

_SPARE = 2  # words more than the most stay: cutting one or two would part a word of two syllables
_TIME = (
    r"(?:(?:trong|đến|tính đến|trước|từ|vào|qua|sau|riêng|cả|cuối|đầu|hết|sang|lũy kế|luỹ kế|các|những) )*"
    r"(?:(?:năm|tháng|quý|ngày|nhiệm kỳ|giai đoạn|năm học|kỳ|thời gian)"
    r" (?:này|nay|qua|tới|trước|mới|vừa qua|\d[\d/.]*(?: ?[-–] ?\d[\d/.]*)?|[ivx]+(?!\w))"
    r"(?: ?/ ?\d{4}| (?:đến|tới) nay(?!\w)| (?:(?:đến|tới) )?(?:năm )?\d[\d/.]*)?|(?:(?<=trong )|(?<=hết )|(?<=cuối )|(?<=đầu ))(?:năm|kỳ|giai đoạn|tháng|quý)"
    r"|(?:(?<=đến )|(?<=trước )|(?<=từ ))\d{1,2}/\d{1,2}(?:/\d{4})?"
    r"|\d+ (?:tháng|năm)(?: (?:đầu|cuối|qua))?(?: năm)?(?: \d+)?|nhiệm kỳ|hiện (?:nay|tại)|(?:đến )?nay"
    r"|(?:hằng|hàng|mỗi|cả) (?:năm|tháng|quý|tuần))(?!\w)"
)
_OPENING = (
    rf"(?:{_TIME}|hiện(?! (?:đại|vật|hành|trạng|hữu|thực|tượng)(?!\w))|theo (?:báo cáo|tính toán|thống kê|kế hoạch|phân loại|số liệu)|(?:mới )?chỉ(?= [^\W\d])(?! (?:tiêu|số|đạo|định|thị|dẫn|ra|huy|rõ|giới|lệnh|tay|trích)(?!\w))|một số kết quả|kết quả|cụ thể(?! h[oó]á?)|trong đó|theo đó|(?:nhân )?dịp này|để(?! lại| dành)|nhằm|nhìn chung"
    rf"|qua (?:kiểm tra|rà soát|đó)"
    r"|cần|phải|sẽ|nâng(?= (?:tổng|số|(?:tỷ|tỉ) lệ)(?!\w))|yêu cầu|đề nghị|(?:đặt|đề)(?: ra)? mục tiêu|quyết tâm|phấn đấu|dự kiến|vẫn còn(?= )|ngoài ra|bảo đảm|đảm bảo"
    r"|tiếp tục|tập trung(?: vào)?|cũng(?: như)?|và|đồng thời|nhưng|song|thì|nếu|tuy nhiên"
    r"|(?:báo cáo|số liệu|thống kê|kết quả)(?: [^:;,.\d]{2,40})? cho thấy|nên(?= dù)|mặc dù|dù(?! sao)"
    r"|hoặc|trong khi(?: đó)?|(?:do|vì) [^:;,.\d]{4,60} nên)(?!\w),? ?"
    r"|(?:đ/c|đồng chí|ông) [^:;,.\d]{2,40}: ?(?=\w)"
    r"|(?:tồn tại|hạn chế|ưu điểm|khuyết điểm|khó khăn|nguyên nhân|tầm nhìn)(?:,? (?:và )?(?:hạn chế|khó khăn|khuyết điểm|tồn tại))?: ?(?=\w)"
    r"|(?:đ/c|đồng chí|ông|bà|anh|chị|thầy|cô) [^:;,.\d]{2,40} (?:báo cáo|cho biết|thông báo)(?::| rằng)? (?=\w)"
    r"|(?:các |với )?(?:chỉ tiêu|mục tiêu)(?: (?:chủ yếu|cụ thể|cần đạt|phấn đấu|chung))?(?:: ?|$)"
    r"|(?:kế hoạch|kh|kết quả|phương hướng|chỉ tiêu|mục tiêu)(?: 20\d\d)?: ?(?=\w)|20\d\d: ?(?=\w)"
)
_PLACE = (
    r"(?:(?:trên địa bàn )?(?:toàn|cả) (?:tỉnh|huyện|xã|thị xã|thành phố|phường|quốc|nước|ngành|hệ thống|công ty"
    r"|trường|hội|đảng bộ)"
    r"|(?:trên địa bàn )?(?:tỉnh|huyện|xã|thành phố|phường) ta)(?!\w),? ?"
)
_DID = r".*(?<!\w)(?:(?<!nợ )đã(?: phải)?|vừa|sẽ|và (?:phải|cần(?! thiết)))(?: và đang)? "
_SHARED = (
    r"(?:(?:hạ|giảm|nâng|tăng|duy trì|giữ) )?(?:tỷ lệ|tỉ lệ|số|tổng|mức|diện tích|đóng góp của|lợi nhuận|tỷ trọng"
    r"|tốc độ|tăng trưởng|kim ngạch|sản lượng|giá trị|doanh thu|dư nợ|(?:nguồn )?vốn|(?:tổng )?đàn(?! ông| bà)"
    r"|thu nhập|năng suất|kinh phí|ngân sách)(?!\w)"
)
_ACTOR = (
    r"(?:các |mỗi |những )?(?:hội|liên minh|ubnd|ủy ban|hđnd|công ty|quỹ|sở|ban|huyện|xã|tỉnh|thành phố|phường"
    r"|đảng bộ|đảng ủy"
    r"|chi bộ|đoàn|trường|ngành|mttq|mặt trận|nông dân|nhân dân|trung tâm|ngân hàng|htx|hợp tác xã|cấp|đơn vị"
    r"|địa phương|cơ sở"
    r"|liên hiệp|phòng|công đoàn|hội nghị|kỳ họp|đại hội|tổng công ty|doanh nghiệp|cụm|ông|bà|lực lượng"
    r"|công an|(?:cuộc|buổi) họp|toàn thể|chúng tôi|chúng ta|thôn|xóm|nhất trí|thống nhất|đồng ý|biểu quyết"
    r"|quyết định(?= (?:giữ|nâng|tăng|giảm|hạ|mức|chi|thu|trích|hỗ trợ)(?!\w)))(?!\w| viên(?!\w))"
)
_VERB = (
    r"(?:(?<!ban )(?<!số )(?<!các )(?<!những )(?<!mỗi )tổ chức|nhận được|kêu gọi|di dời|sơ tán|thành lập|(?<!quỹ )hỗ trợ|kết nạp|giải ngân|cho vay|xây dựng"
    r"|xây mới|tư vấn|mở|(?<!cấp )phát(?! triển)|trao|tặng|vận động|(?<!cống )hiến|xóa|xoá|sửa chữa"
    r"|làm mới|trồng|khởi công|nạo vét|(?<!cung )(?<!trợ )(?<!nâng )cấp(?! ủy| hội| xã| huyện| tỉnh| trên| dưới)"
    r"|bố trí|huy động|phân bổ|bồi dưỡng|tập huấn|đào tạo|tuyên truyền|kiểm tra|xử lý|xử phạt"
    r"|giải quyết|tiếp nhận|nghe|đóng góp|ủng hộ|quyên góp|giúp"
    r"|(?<!doanh )(?<!tiếp )(?<!nguồn )(?<!trung )(?<!mùa )thu(?! nhập| hoạch| hồi)|tiếp thu|thu hồi|(?<!thu hút )(?<!vốn )đầu tư(?! công)"
    r"|(?<!bội )(?<!thu )chi(?! hội| bộ| đoàn| phí)|nộp|tiêu thụ|thu hút|khai thác|(?<!khu )(?<!vùng )(?<!vật tư )sản xuất|chế biến|phối hợp"
    r"|ban hành"
    r"|triển khai|(?<!quỹ )(?<!quỹ hỗ trợ )phát triển|lựa chọn|bầu|(?<!quỹ )khen thưởng|biểu dương|duy trì|ra mắt|tham gia|giới thiệu|tạo việc làm"
    r"|truyền đạt|phát hiện|thẩm định|phê duyệt|(?<!bầu )(?<!ứng )(?<!đề )(?<!cơ )cử(?! tri)|đưa|trích|tiết kiệm|(?:tái )?đắc cử|tái cử|trúng cử"
    r"|thăm hỏi|thực hiện|hoàn thành|chuyển|củng cố|đăng ký|(?<!xem )xét|chuyển đổi|nâng cấp|lắp đặt|cứng hóa"
    r"|bê tông hóa)(?!\w)"
)
_LATER = rf".*? (?P<time>{_TIME})"  # "thu ngân sách trên địa bàn ‖ 6 tháng đầu năm"
_OPENS, _THERE, _LATE, _DONE, _SHARES, _ACTS, _DOES = (
    in_spellings(_OPENING),
    in_spellings(_PLACE),
    in_spellings(_LATER),
    in_spellings(_DID),
    in_spellings(_SHARED),
    in_spellings(_ACTOR),
    in_spellings(rf".* (?P<verb>{_VERB})"),
)
# The first verb, but for those that only say with whom: "phối hợp với Hội Nông dân ‖ tổ chức".
_DOES_FIRST = in_spellings(rf".*? (?!phối hợp(?!\w))(?P<verb>{_VERB})")
_NUMBERS = in_spellings(r"(?:(?:hạ|giảm|nâng|tăng|duy trì|giữ) )?(?:tổng|(?:tổng )?số|(?:tỷ|tỉ) lệ)(?!\w)")
_DEED, _DEED_ENDS = in_spellings(_VERB), in_spellings(rf"(?<!\w){_VERB}\Z")
# What every time holds; so few ends of indicators do that the whole pattern is seldom tried.
_TIMELY = regex(
    r" (?:n[aă]m|th[aá]ng|qu[yý]|ng[aà]y|nhi[eệ]m|giai|k[yỳ]|th[oờ]i|hi[eệ]n|nay|h[aàằ]ng|m[oỗ]i|đ[aầ]u|d[aầ]u)\b"
)
_ENDING = in_spellings(r".*(?P<did>(?<!\w)(?:đã|vừa|sẽ|đang))")
_JOINED = in_spellings(rf".* (?P<verb>{_VERB}) (?:(?:và|hoặc) )?$")


@lru_cache(maxsize=4096)
def without_opening(said: str, *, bare: bool, place: bool) -> str:
    """The words without what they open with, and a time at their end.

    `place`: whether "toàn tỉnh" is left out, too.
    """
    low = said.lower()
    if len(low) != len(said):
        return said
    at, end = 0, len(low)
    while found := _OPENS[bare].match(low, at) or (_THERE[bare].match(low, at) if place else None):
        at = found.end()
    while 0 < at < end and low[at] in ": ,":
        at += 1  # "với kết quả đạt được ‖ : ‖ thành lập mới"
    if _TIMELY.search(low, at) and (late := _LATE[bare].fullmatch(low, at)):
        end = late.start("time") - 1
    if at >= end:
        return ""
    if ending := _ENDING[bare].fullmatch(low, at, end):  # "Công ty ‖ đã"
        end = at if _ACTS[bare].match(low, at) else ending.start("did")
        return said[at:end].rstrip()
    if not _SHARES[bare].match(low, at) and (did := _DONE[bare].match(low, at, end)):
        at = did.end()
    elif _ACTS[bare].match(low, at):
        measure = measure_in(low, at, end, bare=bare)
        first = _DOES_FIRST[bare].match(low, at, end)
        at = measure if measure >= 0 else (first.start("verb") if first else at)
    return said[at:end].rstrip(" :")


def is_verb(said: str, *, bare: bool) -> bool:
    """Whether nothing is said but what was done: "phát triển", "hỗ trợ"."""
    return _DOES[bare].fullmatch(f" {said.lower()}") is not None


def deed_at_end(said: str, *, bare: bool) -> str:
    """The verb with which the words end: "hỗ trợ hộ nghèo ‖ xây dựng ‖"; "" for none."""
    found = _DEED_ENDS[bare].search(said.lower())
    return said[found.start() :] if found else ""


def is_pair_of_deeds(said: str, more: str, *, bare: bool) -> bool:
    """Whether `more` only goes on with what was done in `said`: "chi thăm hỏi ốm đau", "hiếu hỉ"."""
    small = more.lower()
    return (
        _DEED[bare].match(said.lower()) is not None
        and not any(map(str.isdecimal, said))
        and not is_measure(more, bare=bare)
        and not _OPENS[bare].match(small)
        and not last_verb(f" {small}", 0, len(small) + 1, bare=bare)
    )


def last_verb(low: str, at: int, end: int, *, bare: bool) -> int:
    """Where the last verb of `low[at:end]` begins, with one that is joined to it; 0 for none."""
    found = _DOES[bare].match(low, at, end)
    if found is None:
        return 0
    start = found.start("verb")
    joined = _JOINED[bare].match(low, at, start)
    return joined.start("verb") if joined else start


def first_verb(low: str, *, bare: bool) -> int:
    """Where the first verb of `low` begins, in its first half; else the last one; -1 for none."""
    first = _DOES_FIRST[bare].match(f" {low}")
    if first and first.start("verb") <= len(low) // 2:
        return first.start("verb") - 1
    return last_verb(low, 0, len(low), bare=bare) or -1


def cut_before(said: str, most: int, *, bare: bool) -> str:
    """The last `most` words or fewer, or a few spare ones: from the last measure that is told in them, else from the
    first verb or from where a group begins."""
    words = said.split()
    if len(words) <= most:
        return said
    if is_measure(said, bare=bare) or measure_in(said.lower(), 0, len(said), bare=bare) == 0:
        return " ".join(cut_after(words, most))
    tail = " ".join(words[-most - _SPARE :])
    if (begins := measure_in(tail.lower(), 0, len(tail), bare=bare)) >= 0:
        return tail[begins:]
    if (verb := first_verb(tail.lower(), bare=bare)) >= 0:
        return tail[verb:]
    return said if len(words) <= most + _SPARE else " ".join(from_edge(words[-most:]))


def is_extent(said: str, *, bare: bool) -> bool:
    """Whether the words name what is measured, not counted: "diện tích", "vốn điều lệ"; no: "số hội viên", "tổng số"."""
    return is_measure(said, bare=bare) and not _NUMBERS[bare].match(said.lower())


def is_measure(said: str, *, bare: bool) -> bool:
    """Whether the words name a measure themselves: "Số HTX tham gia liên kết", "Tổng diện tích gieo trồng"."""
    return _SHARES[bare].match(said.lower()) is not None
