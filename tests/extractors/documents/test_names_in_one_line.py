"""Names of several people that stand in one line without a sign between them."""

from __future__ import annotations

import pytest

from extractors.documents.names import split_names
from vitext.fold import fold


def split(line: str, columns: int) -> list[str] | None:
    words = line.split()
    return split_names(words, [fold(word).lower() for word in words], columns)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Trần Thu Thảo Lê Văn An", ["Trần Thu Thảo", "Lê Văn An"]),
        ("Trần Thu Thảo Lê Minh", ["Trần Thu Thảo", "Lê Minh"]),
        ("Lê Văn An Sùng A Chìa", ["Lê Văn An", "Sùng A Chìa"]),
        ("Phạm Thị Hòa Mùa A Páo", ["Phạm Thị Hòa", "Mùa A Páo"]),
        ("Võ Thị Mỹ Lệ Trần Đình Quang", ["Võ Thị Mỹ Lệ", "Trần Đình Quang"]),
        ("Lê Văn An", None),
        ("Hội An Bình Minh Sớm Mai", None),
    ],
)
def test_the_second_name_begins_at_a_family_name(line: str, names: list[str] | None) -> None:
    assert split(line, 2) == names


def test_names_that_stand_above_are_whole() -> None:
    words = ["Đỗ", "Mai", "Ngọc", "Thảo", "Lý", "Minh", "Na"]
    keys = [fold(word).lower() for word in words]
    above = "Chủ trì: Ông Lý Minh Na. Thư ký: bà Đỗ Mai Ngọc Thảo."
    assert split_names(words, keys, 2, above) == ["Đỗ Mai Ngọc Thảo", "Lý Minh Na"]
    assert split_names(words, keys, 2) == ["Đỗ Mai Ngọc", "Thảo Lý Minh Na"]
