"""Chữ của điểm: a) b) c) d) đ) e) … as points are lettered, without ă â ê ô ơ ư and without f j w z.

Source: decree 30/2020/NĐ-CP, annex I (letters in the order of the Vietnamese alphabet), and usage in its own text.
"""

from __future__ import annotations

from vitext.clean import clean
from vitext.quote import quote

POINT_LETTERS = "abcdđeghiklmnopqrstuvxy"


def point_letter(index: int) -> str:
    """Return the letter of the point at `index`, counted from 0. Raises ValueError after "y" (23 points)."""
    if not 0 <= index < len(POINT_LETTERS):
        raise ValueError(
            f"Một khoản chỉ có {len(POINT_LETTERS)} chữ để đánh điểm, từ a đến y. "
            "Hãy chia thành nhiều khoản hoặc dùng dấu gạch đầu dòng."
        )
    return POINT_LETTERS[index]


def read_point_letter(text: str) -> int:
    """Return the 0-based place of a point letter, small or capital. Raises ValueError for any other text."""
    letter = clean(text).text.strip().lower()
    if len(letter) != 1 or letter not in POINT_LETTERS:
        raise ValueError(f"{quote(text)} không phải là chữ đánh điểm. Hãy dùng một trong các chữ {POINT_LETTERS}.")
    return POINT_LETTERS.index(letter)
