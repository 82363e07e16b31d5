"""Phấn đấu, đã, so với cùng kỳ: the words near a figure that tell whether it is to be reached or was reached.

Words are looked up one after the other in a table, longest phrase first, so that reading them takes linear time.
A cue says what kind of word it is; how much it weighs was learnt from labelled texts (`weights`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import compress, count
from typing import NamedTuple

from vitext.fold import fold

# What each kind of word looks like; of two phrases the longer is read.
_CUES = {
    "aim": "phấn đấu;mục tiêu;chỉ tiêu;đề ra;đặt ra;hướng đến;hướng tới;quyết tâm;nhằm;để đạt;để bảo đảm;để đảm bảo;tiến tới",
    "foreseen": "kh;kh giao;nq;nq giao;hứa;xung phong;xin nhận;nhận đỡ đầu;nhận giúp;nhận làm;nhận sửa;nhận lo;dự kiến;sơ bộ;dự toán;dự tính;đăng ký;cam kết;kế hoạch;chỉ tiêu giao;trong thời gian tới;"
    "thời gian tới;thời gian đến;thời gian còn lại;nhiệm kỳ đến;những năm tới;giai đoạn tới;sắp tới;năm tới;vụ tới;mùa tới;tháng tới;quý tới;tuần tới;vụ sau;làm tiếp;những năm tiếp theo;phương án",
    "plan": "thông qua kế hoạch;thông qua các kế hoạch;thông qua mục tiêu;thông qua các mục tiêu;thông qua chỉ tiêu;thông qua các chỉ tiêu;"
    "thông qua phương án;thông qua phương hướng;kế hoạch kinh doanh;kế hoạch sản xuất;kế hoạch sản xuất kinh doanh;kế hoạch sxkd;"
    "đặt kế hoạch;lên kế hoạch;công bố kế hoạch;trình kế hoạch;tờ trình;định hướng;phương hướng;thống nhất các chỉ tiêu;xác định",
    "by_plan": "theo kế hoạch;theo dự kiến;đúng kế hoạch",
    "assigned": "được giao;giao;giao cho;mỗi hộ cử;mỗi nhà cử;mỗi tổ cử;mỗi hộ góp;mỗi nhà góp;mỗi hộ đóng;mỗi hộ đóng góp;phân bổ;bố trí;trích;chi trả;dành;dành ra;cấp cho;cân đối;"
    "thống nhất thu;thống nhất chi;giữ lại;được giữ lại;trích nộp;nộp về;trích lập;chia cổ tức;trả cổ tức;chi cổ tức;chia cổ tức bằng tiền;chia cổ tức bằng tiền mặt;chia cổ tức bằng cổ phiếu;"
    "đồng ý chủ trương;đồng ý về chủ trương;nhất trí chủ trương;nhất trí về chủ trương;thống nhất chủ trương;"
    "thống nhất về chủ trương",
    "must": "sẽ;cần;phải;nên;cần phải;hãy",
    "bound": "ít nhất;tối thiểu;tối đa;không quá;không dưới;không vượt quá;không thấp hơn;không để;không để xảy ra;không xảy ra;hạn chế",
    "keep": "đảm bảo;bảo đảm;duy trì;giữ vững;giữ nguyên;giữ mức;giữ nguyên mức;giữ giá;tạm giữ;vẫn giữ;vẫn thu;vẫn khoán;tiếp tục",
    "raise": "nâng;nâng lên;nâng cao;đưa;đẩy mạnh;tăng lên;tăng cường;mở rộng",
    "ask": "đề nghị;xin;mong muốn;kiến nghị;đề xuất;yêu cầu;mong;trình",
    "norm": "mức hỗ trợ;định mức;mức;hỗ trợ;chế độ;đơn giá;mức chi;mức thu;mức đóng;tiêu chuẩn;từ đủ;mức quy định;quy định;quy định là",
    "approve": "phê duyệt;quyết nghị;quyết định;ban hành;điều chỉnh;thông qua;chấp thuận;cho phép;thống nhất;"
    "đồng ý cho;đồng ý hỗ trợ;đồng ý với;nhất trí cho;nhất trí với",
    "planned": "kịch bản;kế hoạch giao;chỉ tiêu giao;dự toán giao;kế hoạch năm;kế hoạch đề ra;chỉ tiêu đề ra;giao chỉ tiêu;"
    "chỉ tiêu được giao;so với chỉ tiêu;kế hoạch được giao;dự toán được giao;tổng kế hoạch;kế hoạch vốn;tổng kế hoạch vốn",
    "need": "nhu cầu;tổng vốn;kinh phí;tổng kinh phí;tổng mức đầu tư;nguồn vốn;ngân sách;vốn",
    "do": "thành lập mới;thành lập;tổ chức;xây dựng;vận động;củng cố;thực hiện;triển khai;phát triển;mở;tuyên truyền;"
    "huy động;kết nạp;trồng;lắp đặt;sửa chữa;khánh thành;đầu tư;cho vay;giải ngân;tập huấn;mua;phát hành;giải quyết",
    "finish": "hoàn thành;xong;cơ bản hoàn thành",
    "past": "đã;đã cam kết;từng;vừa qua;vừa;đã được;đã có;trước đây;trước đó;năm trước;năm ngoái;kỳ trước;vừa rồi;năm rồi;vụ rồi;vụ trước;mùa rồi;mùa trước;tháng rồi;quý trước;khóa trước;nhiệm kỳ trước;thời gian qua;"
    "năm qua;nhiệm kỳ qua;những năm qua;những năm gần đây;thời gian gần đây;tháng qua;quyết toán;quý qua;dịp này;nhân dịp này;trong dịp này",
    "reached": "đạt và vượt;đạt được;thu được;thực hiện được;làm được;vận động được;thành lập được;tổ chức được;xây dựng được;"
    "kết quả;hoàn thành được;giành;trao;trao tặng;tặng;chia cổ tức bằng;chia cổ tức được;trả cổ tức được;chia lãi được;cổ tức đạt",
    "reach": "đạt",
    "estimate": "ước;ước đạt;ước thực hiện;ước tính;ước cả năm",
    "present": "gia hạn;khoản vay;khoản nợ;hiện có;hiện nay;hiện;đang;đang có;hiện tại;đang hoạt động",
    "there": "diện tích tự nhiên;trên cơ sở toàn bộ;dân số;toàn tỉnh có;toàn huyện có;toàn xã có;cả nước có;trên địa bàn có;toàn quốc có;toàn thành phố có;toàn phường có;"
    "toàn thị xã có;toàn ngành có;toàn trường có;địa phương có",
    "since": "tính đến;đến nay;lũy kế;luỹ kế;cộng dồn;tính từ;từ đầu năm;đến hết tháng;tới nay;tính đến nay",
    "compared": "so với;so với kế hoạch;so với mục tiêu;so với dự toán;vượt kế hoạch;vượt chỉ tiêu;vượt mục tiêu;vượt kế hoạch đề ra;"
    "vượt chỉ tiêu đề ra;vượt mục tiêu đề ra;vượt kế hoạch giao;vượt chỉ tiêu giao;cùng kỳ;so cùng kỳ;cao hơn;thấp hơn;vượt;"
    "vượt định mức;vượt quá định mức;vượt mức quy định;vượt quy định;vượt mức cho phép;vượt trần;vượt khung;"
    "thấp hơn chỉ tiêu;thấp hơn mục tiêu;thấp hơn nghị quyết;cao hơn chỉ tiêu;so với chỉ tiêu",
    "more": "tăng;tăng thêm;thêm",
    "less": "giảm;giảm còn;giảm xuống",
    "remain": "còn lại;còn;chưa;vẫn còn;tồn đọng;tồn",
    "granted": "được cấp;được duyệt;mới được duyệt;được giải quyết cho vay;được chuyển về;được công nhận;được hỗ trợ;được giải ngân;được thành lập;được vay;được tổ chức;được tập huấn;"
    "được xếp loại;xếp loại;được khen thưởng;được trao;được kết nạp;được xây dựng;tặng giấy khen;tặng bằng khen;biểu dương;được tặng",
    "vote": "biểu quyết;biểu quyết thông qua;biểu quyết nhất trí thông qua;tán thành;nhất trí;đồng ý;không đồng ý;phiếu;số phiếu;ý kiến;không tán thành;trúng cử;bầu;thông qua với;"
    "tán thành với;thống nhất với tỷ lệ;nhất trí với tỷ lệ;thông qua với tỷ lệ;biểu quyết với tỷ lệ;tỷ lệ biểu quyết;tỉ lệ biểu quyết",
    "present_people": "có mặt;tham dự;tham gia;vắng;vắng mặt;dự họp;dự hội nghị;dự đại hội;đến dự;về dự;triệu tập;đại diện;đại diện cho;sở hữu",
    "whole": "tổng số;tổng;trong đó;gồm;bao gồm;với;tại;có",
    "suffered": "bị;bị mất;mất thêm;mất đi;tốn thêm;đắt thêm;lỗ thêm;hao hụt;thất thoát;xảy ra;làm chết;làm bị thương;thiếu;hụt;hụt thu;làm giảm;làm mất;tình trạng;vướng;vướng mắc;trễ hạn;quá hạn;thiệt hại;hỏng;tạm ngừng;ngưng hoạt động;ngừng hoạt động;giải thể;do;mới có;mới đạt;chỉ đạt;"
    "mới chỉ;chỉ có;chỉ ở mức;mới ở mức;chỉ chiếm;chỉ gánh;chỉ gánh nổi;chỉ gánh được;chỉ đáp ứng;chỉ đáp ứng được;chỉ đủ;mới đáp ứng;mới đáp ứng được;"
    "hạn chế là;khó khăn là;tồn tại là;hạn chế lớn nhất là;khó khăn lớn nhất là;mất thêm;mất trắng;tốn thêm;đội thêm;đội lên;chịu thêm;gánh thêm;"
    "lỗ thêm;chi phí tăng thêm;đắt thêm",
    "told": "báo cáo;cho biết;nêu;phản ánh;phát biểu;đánh giá;ghi nhận;thừa nhận;theo phân loại;qua phân loại;theo xếp loại;theo thống kê;"
    "theo số liệu;qua thống kê;qua rà soát;qua kiểm tra;qua xác minh;qua thực tế;theo rà soát;qua khảo sát;theo khảo sát;được biết",
    "year_each": "hằng năm;hàng năm;mỗi năm;bình quân;mức bình quân;mức trung bình;bình quân mỗi năm",
    "elsewhere": "cả nước;toàn quốc;bình quân chung;mức chung;bình quân cả nước;bình quân của tỉnh;số dư",
    "share": "tỷ lệ;tỉ lệ;trên 100;chiếm",
    "scope": "phạm vi;đối tượng;số lượng;quy mô;thời gian;địa điểm",
}
# Words that hold a cue as a mere syllable say nothing: "công ‖ trình", "‖ giao thông", "thiết ‖ bị".
_CUES[""] = (
    "hưởng chế độ;được hưởng chế độ;đề ra trong đó;đặt ra trong đó;xác định mức độ;gặp phải;mắc phải;vấp phải;công trình;chương trình;chương trình mục tiêu;chương trình mục tiêu quốc gia;mục tiêu quốc gia;quá trình;lộ trình;tiến trình;quy trình;giáo trình;hành trình;giao thông;giao lưu;giao dịch;"
    "giao ban;giao ước;giao thương;bàn giao;chuyển giao;phát hiện;thể hiện;xuất hiện;biểu hiện;hiện đại;hiện vật;hiện tượng;"
    "hiện hành;thiết bị;chuẩn bị;trang bị;dự bị;thiếu nhi;thiếu niên;từng bước;từng địa phương;từng đơn vị;từng xã;từng hộ;"
    "nhỏ và vừa;vừa và nhỏ;trao đổi;cổ phiếu;trái phiếu;tự do;lý do;cần thiết;nêu gương;gia tăng;vốn đăng ký;tổng vốn đăng ký;tổng số vốn đăng ký;tổng mức vốn đăng ký;"
    "đăng ký kinh doanh;đăng ký doanh nghiệp;tổ chức đăng ký;đăng ký, quản lý;đăng ký dự thi;đăng ký tham dự;đăng ký hộ khẩu;đăng ký tạm trú;đăng ký quyền;đăng ký nghĩa vụ;đăng ký khai sinh;đăng ký kết hôn;đăng ký hộ tịch;kế hoạch hóa;kế hoạch hoá;sở kế hoạch;phòng kế hoạch;mức sống;thông qua việc;thông qua các hoạt động;"
    "tham gia bảo hiểm;tham gia bhyt;tham gia bhxh;tham gia liên kết;tham gia chuỗi;tham gia hợp tác xã;tham gia htx;tham gia tổ hợp tác;"
    "chuyên cần;cần cù;cần kiệm;là vừa;vừa phải;vừa đủ;vừa sức;vừa rộng;chấp nhận ý kiến;tiếp thu ý kiến;ghi nhận ý kiến;theo ý kiến;"
    "đồng ý với ý kiến;nhất trí với ý kiến;thông qua phong trào;thông qua đó;thông qua nguồn vốn;thông qua các mô hình"
)
# "‖ 100% ‖ các tổ nhất trí", "37 ‖ cổ đông đồng ý".
_VOTERS = "các lớp;các tổ;các chi hội;hội viên;đoàn viên;đảng viên;cổ đông;xã viên;phụ huynh;người dự họp;các ý kiến"
_VOTED = "nhất trí;đồng ý;tán thành;thống nhất"
# Right after the unit.
_AFTER = {
    "of_plan": "kế hoạch;chỉ tiêu;nghị quyết;dự toán;mục tiêu;so với kế hoạch;so kế hoạch;so với dự toán;so với chỉ tiêu;"
    "kh;kế hoạch giao;so với nghị quyết",
    "than": "so với;so cùng kỳ;cùng kỳ;so với cùng kỳ;tăng;giảm;bằng;vượt",
    "or_more": "trở lên;trở xuống",
    "lives": "sinh sống;đang sinh sống;cư trú;đang cư trú",
    "was": "được;đã;tham gia;tham dự;có mặt;tán thành;đồng ý;nhất trí;bị;chưa;vắng;dự;đến dự;về dự;dự họp",
    "voted": "tán thành với;không đồng ý;ko đồng ý;không tán thành;không nhất trí;đại biểu tán thành;đại biểu có mặt;đại biểu dự;đại biểu tham dự;đại biểu nhất trí;"
    "đại biểu biểu quyết;đại biểu đồng ý;thành viên nhất trí;thành viên tán thành;thành viên đồng ý;thành viên biểu quyết;"
    "ủy viên nhất trí;ủy viên tán thành;ủy viên đồng ý;ủy viên biểu quyết;ủy viên dự;ủy viên có mặt;ủy viên tham dự;thành viên dự;thành viên có mặt;ý kiến nhất trí;"
    "ý kiến tán thành;ý kiến đồng ý;số phiếu;tổng số phiếu;số phiếu bầu;tổng số phiếu bầu;phiếu bầu;phiếu bầu hợp lệ;cổ phần có quyền;tổng số cổ phần có quyền;số đại biểu;tổng số đại biểu;"
    "biểu quyết thông qua;biểu quyết tán thành;biểu quyết nhất trí;biểu quyết đồng ý;biểu quyết thống nhất;"
    "tán thành thông qua;nhất trí thông qua;đồng ý thông qua;"
    + ";".join(f"{who} {did}" for who in _VOTERS.split(";") for did in _VOTED.split(";")),
    "to": "lên;xuống;xuống còn;lên đến",
}
# Those that say a tense or an intent; the others only stand near figures of either kind.
DECISIVE = frozenset(_CUES) - frozenset(
    (
        "",
        "do",
        "whole",
        "need",
        "finish",
        "share",
        "more",
        "less",
        "reach",
        "year_each",
        "scope",
        "raise",
        "keep",
        "norm",
        "by_plan",
        "compared",
    )
)


class Cue(NamedTuple):
    """A word or phrase that tells something: its kind, the number of the word after it, and that of its first word."""

    kind: str
    end: int
    start: int = 0


_Table = dict[str, tuple[tuple[list[str], str], ...]]


@dataclass(frozen=True, slots=True)
class Cues:
    """Phrases by their first word, longest first: (further words, kind)."""

    before: _Table
    after: _Table


def _table(cues: dict[str, str], write: Callable[[str], str]) -> _Table:
    found: dict[str, list[tuple[list[str], str]]] = {}
    for kind, phrases in cues.items():
        for phrase in phrases.split(";"):
            first, *rest = write(phrase).split()
            found.setdefault(first, []).append((rest, kind))
    return {first: tuple(sorted(rest, key=lambda one: -len(one[0]))) for first, rest in found.items()}


_ONLY_MARKED = {"ask": f"{_CUES['ask']};muốn"}  # without marks it may be late: "lua xuan muon"
BARE = Cues(_table(_CUES, fold), _table(_AFTER, fold))
MARKED = Cues(_table(_CUES | _ONLY_MARKED, str), _table(_AFTER, str))


def cues_in(words: list[str], cues: Cues, offset: int = 0) -> list[Cue]:
    """The cues among `words`, in order; their ends are counted from `offset`."""
    found: list[Cue] = []
    table = cues.before
    done = 0
    for at in compress(count(), map(table.__contains__, words)):
        if at < done:
            continue
        for rest, kind in table[words[at]]:
            end = at + 1 + len(rest)
            if not rest or words[at + 1 : end] == rest:
                done = end
                if kind:
                    found.append(Cue(kind, offset + end, offset + at))
                break
    return found


def cue_after(words: list[str], cues: Cues) -> str:
    """The kind of the cue that `words` begin with, "" where they begin with none."""
    for rest, kind in cues.after.get(words[0], ()) if words else ():
        if words[1 : 1 + len(rest)] == rest:
            return kind
    return ""
