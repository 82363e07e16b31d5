"""Chữ dẫn quanh con số: the words around a figure that lead to it or on from it, and say nothing of what is counted.

thành lập mới ‖ ít nhất ‖ 20 HTX      dư nợ ‖ đạt trên ‖ 45 tỷ đồng      ‖ 85% trở lên ‖ hội viên      81% ‖ dự toán
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from vitext.fold import fold

# What leads to the figure and says nothing of what is counted is stripped from the end of the words before it …
_LEADS = (
    "đạt được là có thêm từ lên còn xuống trên hơn dưới khoảng gần ước mức vượt tới đến với tại cho và gồm tăng giảm chiếm "
    "chỉ cũng ở của trong thì cả ≥ ≤ > < >= <= ~ ≈ chừng gấp nhưng quá sang x ×"
)
_PAIRS = (
    "tăng mạnh;tăng nhanh;tăng nhẹ;tăng cao;giảm mạnh;giảm nhanh;giảm nhẹ;giảm sâu;nhiều hơn;ít hơn;lớn hơn;nhỏ hơn;cao hơn;thấp hơn;vào khoảng;mới chỉ;ít nhất;tối thiểu;tối đa;không quá;không vượt;không được;không còn;phấn đấu;dự kiến;đạt được;trở lên;không dưới;không thấp;không cao;không ít;không nhỏ;so với;trị giá;trong đó;bao gồm;"
    "tương ứng;tương đương;hiện có;tính đến;chưa đến;chưa tới;chưa đầy;đối với;tiếp tục;nhất là;đặc biệt là;lũy kế;chậm nhất;đăng ký;đạt bằng;ước tính;ước thực;thực hiện"
)
# … and these where nothing else stands there.
_ALONE = "phải tỉ tổng số hiện đã sẽ cụ thể mới bằng hạn mức bình quân tỷ lệ tiền so với cùng kỳ hay hoặc cả nước toàn tỉnh huyện quốc vẫn nay thành nhất"
_ANDS = "và với"  # at which the words that belong to the quantity before end
_HANGS = (
    "cho tại ở của cùng sang"  # with which a figure hangs on what was said before: "giải ngân 5 tỷ đồng cho ‖ 20 hộ"
)
_THERE = "có còn"
_FALLS = "giảm xuống"  # "còn" after these tells how far, not what there is
_REACH_WORDS = "đạt đến từ"  # a figure after these says which are counted: "xã đạt ‖ 15 đến 18 tiêu chí"
_ENDS = "và với hay so trở do nhờ vì để nhằm là đến trong tại theo trên dưới bằng tăng giảm chiếm mỗi nêu trước như xong nhưng sang"  # of what follows
_KEPT = "nói trên;nêu trên;kể trên;tự có;tồn tại;nhà ở;chỗ ở;truyền đạt;hạn mức;định mức;tổng mức;nhận được;cắt giảm;miễn giảm;gia tăng;cầm chừng;chưa đạt;chưa có;không đạt;không có;mặt bằng;lấn chiếm;xâm chiếm;đánh chiếm;chứng chỉ;địa chỉ;cấp trên"  # words that only look like a lead
_BOUNDS = "trở lên;trở xuống"
_TIMES = "năm tháng quý ngày hết cuối đầu đến trong tới"
_WHEN = "đến hiện mỗi hằng hàng trong từ nay tính"  # with which a time begins: "…, ‖ đến nay 6/6 thôn …"
_PLANS = "kế hoạch;dự toán;chỉ tiêu;mục tiêu;nghị quyết;kh"
_PASTS = "cùng kỳ;cùng kì;ck;năm ngoái;năm trước;tháng trước;quý trước"  # with which a share compares


ABOUT = r"(?:(?:hơn|trên|gần|khoảng|hon|tren|gan|khoang)\s{1,2})?"  # how sure a figure is that follows


class LeadWords(NamedTuple):
    """The words, for texts with marks or for texts without any."""

    leads: frozenset[str]
    pairs: frozenset[str]
    alone: frozenset[str]
    ends: frozenset[str]
    times: frozenset[str]
    when: frozenset[str]
    plans: frozenset[str]  # by which a share is measured
    pasts: frozenset[str]  # … and with which it compares
    bounds: frozenset[str]
    ands: frozenset[str]
    hangs: frozenset[str]
    there: frozenset[str]
    reach: frozenset[str]
    joint: str
    falls: frozenset[str]
    owns: frozenset[str]
    equal: str
    kept: frozenset[str]


def _words(write: Callable[[str], str]) -> LeadWords:
    leads, alone, ends, times, when = (
        frozenset(write(words).split()) for words in (_LEADS, _ALONE, _ENDS, _TIMES, _WHEN)
    )
    pairs, bounds, kept, plans, pasts = (
        frozenset(write(phrases).split(";")) for phrases in (_PAIRS, _BOUNDS, _KEPT, _PLANS, _PASTS)
    )
    ands, hangs, there, reach, falls = (
        frozenset(write(words).split()) for words in (_ANDS, _HANGS, _THERE, _REACH_WORDS, _FALLS)
    )
    return LeadWords(
        leads,
        pairs,
        alone,
        ends,
        times,
        when,
        plans,
        pasts,
        bounds,
        ands,
        hangs,
        there,
        reach,
        write("và"),
        falls,
        frozenset((write("của"),)),
        write("bằng"),
        kept,
    )


MARKED, BARE = _words(str), _words(fold)
