"""Điều chỉ được kể ra: matters that stand behind a colon and are none of them work of their own.

xử lý nghiêm các hành vi: ‖ bán hàng giả; ‖ vận chuyển hàng cấm      dự thảo Đề án, nêu rõ: ‖ lý do; ‖ bảo đảm quyền lợi của các hộ
No: "nêu rõ: ‖ rà soát …" (a verb stands first: it says what is to be done), "nêu rõ các chỉ tiêu: thu nhập đạt 80 triệu đồng".
"""

from __future__ import annotations

from extractors.layout.view import View, spelt, words
from extractors.tasks.who.agency_heads import starts_agency
from extractors.tasks.words.verbs import is_verb

_DEEDS = words(
    r"(?<!\w)(?:các |những |mọi )?(?:hành vi|hiện tượng|biểu hiện|tình trạng|dấu hiệu|lỗi)(?: [^\W\d]+){0,4}(?: như| sau| như sau| sau đây)*"
    r"\s?: ?(?=\w)"
)
# What a paper must name: "trong đó nêu đầy đủ:", "báo cáo nêu rõ các nội dung sau:".
_TO_NAME = (
    r"(?<!\w)(?:nêu|ghi|thể hiện|trình bày|phản ánh)(?: (?:thật|được))? (?:rõ|đầy đủ|cụ thể|chi tiết)(?:(?:,| và)? (?:rõ|đầy đủ|cụ thể"
    r"|chi tiết))*(?: (?:các |những )?(?:nội dung|thông tin|yếu tố|mục|phần)(?: sau| chính| như)*)?(?: gồm| như sau| sau đây)?"
)
_NAMES = words(rf"{_TO_NAME}\s?: ?(?=\w)")
_NAMES_BEHIND = words(rf"{_TO_NAME}\s?$")
# What a label says is only described behind it: "Nội dung báo cáo: ‖ khối lượng thực hiện trong tuần; giá trị giải ngân".
_CONTENTS = words(
    r"(?:nội dung|thành phần|số lượng|danh mục|cơ cấu|mẫu|biểu mẫu) (?:của )?(?:báo cáo|hồ sơ|kiểm tra|giám sát|thi|kê khai|đề án|văn bản|tài liệu"
    r"|sổ|danh sách)(?!\w)[^:]{0,40}$"
)
_MERITS = words(r"(?:về )?(?:ưu|nhược|khuyết) điểm(?: của [^:]{2,60})?$|(?:thuận lợi|khó khăn|hạn chế|tồn tại)$")
_MARKS = ("nêu ", "neu ", "ghi ", "thể hiện ", "trình bày ", "phản ánh ", "the hien ", "trinh bay ", "phan anh ")
_DEED_WORDS = spelt("hành vi", "hiện tượng", "biểu hiện", "tình trạng", "dấu hiệu", "lỗi")
_DUTY = words(r"(?<!\w)(?:cần|phải|yêu cầu|đề nghị|giao|khắc phục|tập trung)(?!\w)")
_NEAR = 60  # letters


def names_matters(view: View, start: int, end: int) -> bool:
    """Whether what stands behind the colon of `[start, end)`, and behind its semicolons, only names deeds or matters."""
    if view.low.find(":", start, end) < 0:
        return False
    if view.has_any(_DEED_WORDS[view.plain], start, end) and view.search(_DEEDS, start, end):
        return True
    named = view.search(_NAMES, start, end) if view.has_any(_MARKS, start, end) else None
    if named is None or is_verb(view, named.end()):
        return False  # … and "chương trình nêu rõ: ‖ Sở A ‖ khảo sát …; Sở B mở lớp …" says who does what
    return not (view.upper(named.end()) and starts_agency(view, named.end()) is not None)


def must_name(view: View, start: int, end: int, first: int) -> bool:
    """Whether `[start, end)` ends with words by which a paper must name what is counted behind its colon from `first` on:
    "dự thảo Đề án, trong đó nêu đầy đủ: ‖ (i) lý do; (ii) …"."""
    tail = max(start, end - _NEAR)
    return (
        view.has_any(_MARKS, tail, end)
        and view.search(_NAMES_BEHIND, tail, end) is not None
        and not is_verb(view, first)
    )


def describes_matter(view: View, start: int, colon: int, end: int) -> bool:
    """Whether what stands behind the colon of a label only says what a paper holds, or what is good or bad of something:
    "Ưu điểm: ‖ có chính sách ưu đãi riêng"; not "Nội dung báo cáo: ‖ nêu rõ …", "Hạn chế: ‖ cần khắc phục …"."""
    behind = colon + 1 + (view.low[colon + 1 : colon + 2] == " ")
    if view.match(_CONTENTS, start, colon):
        return not is_verb(view, behind)
    return view.match(_MERITS, start, colon) is not None and view.search(_DUTY, behind, end) is None
