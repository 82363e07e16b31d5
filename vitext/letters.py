"""Chữ của điểm: a) b) c) d) đ) e) … as points are lettered, without ă â ê ô ơ ư and without f j w z.

Source: decree 30/2020/NĐ-CP, annex I (letters in the order of the Vietnamese alphabet), and usage in its own text.
"""

from __future__ import annotations

_POINT_LETTERS = "abcdđeghiklmnopqrstuvxy"


def point_letter(index: int) -> str:
    """Return the letter of the point at `index`, counted from 0. Raises ValueError after "y" (23 points)."""
    if not 0 <= index < len(_POINT_LETTERS):
        raise ValueError(
            f"Một khoản chỉ có {len(_POINT_LETTERS)} chữ để đánh điểm, từ a đến y. "
            "Hãy chia thành nhiều khoản hoặc dùng dấu gạch đầu dòng."
        )
    return _POINT_LETTERS[index]
