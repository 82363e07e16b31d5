"""Tên phần đứng riêng một dòng: a line that is nothing but the name of a part, though it has neither a label nor a colon.

Phân công công việc      Kết luận cuộc họp      Nhiệm vụ tuần tới      Kết quả tháng 3
No: "Nhiệm vụ tháng 4" among the points of an agenda, "Phân công trực Tết" (what is to be done).
"""

from __future__ import annotations

from extractors.layout.modes import folded
from vitext.lazy import regex

_WHEN = (
    r"(?: (?:cua )?(?:tuan|thang|quy|nam|hoc ky|6 thang|thoi gian)(?: (?:cuoi|dau) nam)?(?: (?:toi|sau|nay|qua|truoc|tiep theo|[ivx]+|\d{1,2}))?"
    r"(?:[/-]\d{4}| nam \d{4}| \d{4})?)"
)
_WHOSE = r"(?: (?:cua )?(?:cuoc hop|buoi hop|phien hop|hoi nghi|chu tri|chu toa|giam doc|bi thu|hieu truong|truong ban|chu tich))"
_NAMES_PART = regex(
    rf"(?:(?:cac|nhung|mot so) )?(?:(?:y kien )?ket luan{_WHOSE}?|phan cong(?: (?:cong viec|nhiem vu|thuc hien|cong tac))?|giao viec"
    r"|(?:(?:phuong huong|ke hoach),? (?:va )?)?(?:nhiem vu|cong viec|cong tac|noi dung cong viec)(?: (?:trong tam|cu the|chu yeu|chinh|can lam"
    rf"|tiep theo))*{_WHEN}?|(?:phuong huong|ke hoach){_WHEN}|viec can lam{_WHEN}?|noi dung (?:da )?thong nhat|to chuc thuc hien"
    rf"|(?:ket qua(?: thuc hien| cong tac| dat duoc)?|danh gia(?: ket qua| cong tac| tinh hinh)?|tinh hinh){_WHEN}|uu diem|ton tai|han che"
    r"|ton tai,? han che|ket qua dat duoc|nguyen nhan)\W*"
)
_SHORTEST_BELOW = 16  # letters of what stands below the name of a part


def is_part_name(line: str) -> bool:
    """Whether a line is nothing but the name of a part of results or of tasks."""
    return _NAMES_PART.fullmatch(folded(line)) is not None


def names_part(line: str, below: str) -> bool:
    """Whether a line names the part below it, where no other such name stands, as on an agenda."""
    words = " ".join(below.split())
    return line[0].isupper() and is_part_name(line) and len(words) > _SHORTEST_BELOW and not is_part_name(words)
