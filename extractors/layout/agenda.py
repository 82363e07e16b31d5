"""Việc đã đưa ra bàn: heads that name a matter on which a meeting concluded, whatever their words tell.

kết luận như sau: ‖ 2. Về kết quả kiểm tra Chi bộ A ‖ 2.1. Thống nhất …      No: "1. Về kết quả đạt được ‖ - Đã mở 05 lớp"
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from extractors.layout.blocks import Block
from extractors.layout.modes import folded
from vitext.lazy import regex

# What a meeting concluded stands under the points of its agenda: "kết luận như sau: ‖ 1. Báo cáo tuyển sinh ‖ Khoa lập kế hoạch …".
_CONCLUDES = regex(
    r".*\bket luan(?: nhu sau| cu the nhu sau| cac noi dung(?: chinh)?(?: nhu)? sau"
    r"| mot so noi dung(?: nhu)? sau)?\s?:$"
    r"|.*\b(?:ket luan|thong nhat|nhat tri|chi dao|co y kien|quyet dinh)\b[^:;.]{0,60}\b(?:nhu sau|sau day"
    r"|noi dung sau|van de sau)\s?:$"
)
# … also below a head that says so: "III. KẾT LUẬN CỦA CHỦ TRÌ", "IV. Nội dung kết luận".
_CONCLUSIONS = regex(r"(?:(?:phan|noi dung|y kien|phat bieu|cac) )?(?:ket luan|quyet nghi|quyet dinh)\b(?! so\b)")
# … and what else was concluded: "III. MỘT SỐ Ý KIẾN KHÁC" of a notice.
_ELSE = regex(
    r"(?:ve )?(?:mot so |cac |nhung )?(?:y kien|noi dung|van de|viec|cong viec)(?: chi dao| ket luan)? khac\W*$"
)
_MATTER = regex(
    r"(?:ve|viec|doi voi|noi dung|cong tac|de an|du thao|to trinh|de xuat|de nghi|kien nghi|bao cao|tinh hinh)\b"
)
# How things went: "1. Về kết quả đạt được", "2. Về hạn chế, nguyên nhân", "1. Về kết quả 9 tháng đầu năm".
_WENT = regex(
    r"(?:ve )?(?:(?:nhung|mot so|cac|noi dung|cong tac|mat|phan) )*"
    r"(?:ket qua(?! (?:kiem tra|giam sat|thanh tra|kiem toan|khao sat|bau|lay (?:y kien|phieu)|phan loai|xep loai|binh xet"
    r"|tham dinh))|(?:nhan xet|danh gia)(?: chung| tinh hinh| ket qua|,|$| (?:cong tac|hoat dong|nhiem vu|viec) )|uu diem"
    r"|han che|ton tai|khuyet diem|nguyen nhan|thuan loi|kho khan(?:$|,? (?:va )?(?:han che|ton tai|thach thuc))|viec da lam"
    r"|thanh tich|tinh hinh (?:chung|thuc hien|lanh dao))"
)
# A numbered line that names results is their head, though it ends as a sentence does: "1.1 Về đánh giá tình hình thực hiện nghị quyết."
_RESULTS_TITLE = regex(
    r"(?:ve )?(?:danh gia|ket qua|tinh hinh)(?: ket qua| tinh hinh| cong tac)? (?:trien khai |thuc hien "
    r"|hoat dong |cong tac |nhiem vu )[^.;:]*\.$"
)
_HOW = regex(
    r"(?:ve|(?:nhung )?ket qua|uu diem|han che|ton tai|khuyet diem|nguyen nhan|danh gia chung|tinh hinh chung)\b"
)
# What was done or how much, below a head; a day is neither.
_DONE = regex(
    r"(?<!\w)(?:đã|đang|đạt(?! được)|chưa|còn)(?!\w)|(?<![/.\d])\d[\d.,]* ?(?:%|(?!ngày|tháng|năm|giờ|quý)[^\W\d])"
)
# What is asked or agreed on.
_ANSWERED = regex(
    r"\W*(?:\w\W+)?(?:co ban |hoan toan )?(?:thong nhat|nhat tri|dong y|chap thuan|tan thanh|giao|phan cong|yeu cau|de nghi"
    r"|phe duyet)\b(?! danh gia| nhan dinh)"
)
_ENDS_PART = frozenset(("part", "article", "roman"))
_WITHIN, _OPENING = 3, 40  # blocks, letters
_LONGEST_TITLE, _LONGEST_NAME = 200, 70  # letters


def brings_in_conclusions(opening: str) -> bool:
    """Whether a lead-in says that somebody concluded what stands below: "…, Chủ tịch kết luận như sau:"."""
    return opening.endswith(":") and _CONCLUDES.match(folded(opening[-90:])) is not None


def heads_conclusions(opening: str) -> bool:
    """Whether the head of a part says so: "III. KẾT LUẬN CỦA CHỦ TRÌ"."""
    return _CONCLUSIONS.match(folded(opening)) is not None


def names_matter(opening: str) -> bool:
    """Whether a head names a matter of an agenda and not how things went: "2. Về kết quả kiểm tra Chi bộ A", not "1. Kết quả"."""
    key = folded(opening)
    return _MATTER.match(key) is not None and _WENT.match(key) is None


def names_other_matters(opening: str) -> bool:
    """Whether a head only says that something else was concluded: "III. MỘT SỐ Ý KIẾN KHÁC"."""
    return _ELSE.match(folded(opening)) is not None


def concluded_on(text: str, listed: Sequence[Block], index: int, opening: str, *, results: bool) -> bool:
    """Whether the head number `index` of a part of conclusions names a matter, and what stands below it does not tell how that
    went; `results`: its words would announce results.
    """
    below = _first_below(listed, index)
    if _MATTER.match(folded(opening)) and any(map(_ANSWERED.match, (folded(_open(text, one)) for one in below))):
        return True  # "2. Về kết quả kiểm tra ‖ 2.1. Thống nhất với báo cáo. ‖ 2.2. …"
    tells = results and any(_DONE.search(text[one.body : one.end].lower()) for one in below)
    return names_matter(opening) and not tells


def titles_results(opening: str, listed: Sequence[Block], index: int) -> bool:
    """Whether a numbered sentence only names the results that are told below it."""
    if len(opening) >= _LONGEST_TITLE or opening[-1:] != "." or index + 1 >= len(listed):
        return False
    below, key = listed[index + 1].kind, folded(opening)
    if len(opening) < _LONGEST_NAME and below != listed[index].kind and not _DONE.search(opening.lower()):
        return _WENT.match(key) is not None and _HOW.match(key) is not None  # "1. Về kết quả đạt được. ‖ - Đã mở …"
    return not below and _RESULTS_TITLE.match(key) is not None


def _open(text: str, block: Block) -> str:
    return text[block.body : block.body + _OPENING]


def _first_below(listed: Sequence[Block], index: int) -> tuple[Block, ...]:
    """The first blocks that stand below the head number `index`."""
    kind = listed[index].kind
    return tuple(
        takewhile(lambda one: one.kind != kind and one.kind not in _ENDS_PART, listed[index + 1 : index + 1 + _WITHIN])
    )
