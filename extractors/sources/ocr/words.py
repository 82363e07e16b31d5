"""Từ nhận dạng sai dấu: "bố sung" → "bổ sung": words of two syllables whose marks OCR mixes up, put right.

Only pairs that no other word is written like when the marks are taken off; so what is read can mean nothing else.
"tĩnh" before a name is "tỉnh" except in "Hà Tĩnh", and "các chỉ hội" are "các chi hội". Lengths never change, so spans
hold.
"""

from __future__ import annotations

import re

from domain.extraction import Span
from vitext.fold import search_key
from vitext.lazy import regex

_WORDS = """
ban hành; báo cáo; bảo đảm; bảo hiểm; biểu quyết; bổ sung; bố trí; bồi dưỡng; cá nhân; cập nhật;
chấp hành; chất lượng; chi nhánh; chi tiết; chính quyền; chính sách; chính trị; chủ động;
chủ nghĩa; chủ tịch; chủ trì; chủ yếu; chuẩn bị;
chuyển đổi; chuyên môn; chương trình; công nghệ; cuộc họp; cuối năm; danh sách; dân tộc;
dịch vụ; doanh thu; dự án; dự họp; dự kiến; dự thảo; dự toán; duy trì; đại biểu; đại diện; đại hội; đánh giá; đào tạo;
đảng bộ; đảng viên; đẩy mạnh; đẩy nhanh; đề nghị; đề xuất; địa bàn; địa phương; điều kiện; độc lập; đối tượng;
đôn đốc; đóng góp; đồng thời; đơn vị; được giao; giai đoạn; giải ngân; giải pháp; giải quyết; giám sát; giao ban;
giáo dục; ghi nhận; góp ý; hạ tầng; hạn chế; hạnh phúc; hành chính; hành động; hệ thống; hiệu lực; hiệu quả;
hoàn chỉnh; hoàn thành; hoàn thiện; hoạt động; học tập; hỗ trợ; hội đồng; hội nghị; hội viên; hợp tác; hướng dẫn;
kế hoạch; kết luận; kết quả; khắc phục; khó khăn; khu vực; kịp thời; kiểm điểm; kiểm soát; kiểm tra; kiến nghị;
kinh doanh; kinh tế; lãnh đạo; lao động; liên hiệp; liên minh; liên quan; mặt trận; mở rộng; mô hình; mục tiêu;
nâng cao; ngân sách; nghị định; nghị quyết; nghiêm túc; nguồn lực; nguồn vốn; nhà nước; nhân dân; nhất trí;
nhiệm kỳ; nhiệm vụ; nội dung; nông dân; nông nghiệp; nông thôn; ổn định; phân công; phát biểu; phát hiện; phát triển;
phê duyệt; phối hợp; phong trào; phụ nữ; phụ trách; quán triệt; quản lý; quản trị; quốc gia; quy chế; quy định;
quy hoạch; quyết định; quyết nghị; rà soát; sản phẩm; sắp xếp; sinh hoạt; số liệu; sử dụng; sửa đổi; tác xã;
tài chính; tăng cường; tập huấn; tập thể; tập trung; tham dự; tham gia; tham mưu; thảo luận; thành lập; thành phố;
thành viên; thay thế; theo dõi; thẩm định; thẩm quyền; thống nhất; thông báo; thông qua; thông tin; thông tư;
thời gian; thời hạn; thủ tục; thủ tướng; thu hút; thu nhập; thực hiện; thường kỳ; thường trực;
thường xuyên; tiếp nhận; tiếp thu; tiếp tục; tiến hành; tình hình; tổ chức; tổ hợp; tổ quốc; tổ trưởng;
tổng hợp; tổng kết; tổng số; tờ trình; trách nhiệm; triển khai; trình bày; trọng tâm; trung tâm; trung thực;
trung ương; trực thuộc; trực tiếp; trực tuyến; tuyên truyền; tỷ lệ; văn phòng; vật chất; vay vốn; việc làm;
vướng mắc; xã hội; xây dựng; xem xét; xử lý; xúc tiến; ý kiến; y tế; yêu cầu
"""
_PAIR = regex(r"(?<![^\W\d_])([^\W\d_]+) ([^\W\d_]+)(?![^\W\d_])")
_KNOWN = {" ".join(pair.split()) for pair in _WORDS.split(";")}
_BY_LETTERS = {search_key(pair): pair for pair in _KNOWN}


# What else may stand before "tĩnh": "Hà Tĩnh", "yên tĩnh".
_PROVINCE = regex(r"(?<![^\W\d_])(?:([^\W\d_]+) )?(tĩnh|TĨNH)(?= [A-ZĐÀ-Ỹ])")
_CALM = frozenset(("hà", "yên", "bình", "thanh", "trầm", "im", "an", "tịnh", "động", "phẳng"))
_BRANCH = regex(
    r"(?<![^\W\d_])(?:các|mỗi|từng|\d+) (chỉ) (?:hội|đoàn|bộ|nhánh|cục)(?![^\W\d_])"
    r"(?! (?:đồng|nghị|viên|phận|kết|thể|trưởng))",
    re.IGNORECASE,
)


def _is_name(second: str) -> bool:
    """Whether the second syllable begins with a capital and goes on without: "Văn Bàn" is a place."""
    return second[0].isupper() and not second.isupper()


def marks_put_right(text: str) -> list[tuple[Span, str]]:
    """(span, what it means) for each word of `text` whose marks were misread, in order and apart from each other."""
    found = [*_in_place_names(text), *_branches(text)]
    at = 0
    while (pair := _PAIR.search(text, at)) is not None:
        at = pair.start(2)
        read = pair[0].lower()
        meant = None if read in _KNOWN or read.isascii() or _is_name(pair[2]) else _BY_LETTERS.get(search_key(read))
        if meant is not None and len(meant) == len(read):
            cased = "".join(one.upper() if old.isupper() else one for one, old in zip(meant, pair[0], strict=True))
            found.append((pair.span(), cased))
            at = pair.end()
    return _apart(found)


def _in_place_names(text: str) -> list[tuple[Span, str]]:
    return [
        (place.span(2), "TỈNH" if place[2].isupper() else "tỉnh")
        for place in _PROVINCE.finditer(text)
        if (place[1] or "").lower() not in _CALM
    ]


def _branches(text: str) -> list[tuple[Span, str]]:
    return [(branch.span(1), "CHI" if branch[1].isupper() else "chi") for branch in _BRANCH.finditer(text)]


def _apart(found: list[tuple[Span, str]]) -> list[tuple[Span, str]]:
    """In order, without those that share letters with one before."""
    kept: list[tuple[Span, str]] = []
    for span, meant in sorted(found):
        if not kept or span[0] >= kept[-1][0][1]:
            kept.append((span, meant))
    return kept
