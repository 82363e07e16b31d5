"""Places, their levels, and what only looks like one."""
# ruff: noqa: E501 (texts are kept as they are uploaded)

from __future__ import annotations

import pytest

from extractors.people.places import find_places
from vitext.clean import clean


def places(text: str) -> dict[str, str | None]:
    return {place.name: place.level for place in find_places(clean(text).text)}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("TP. Đông Hà và TX Hương Trà", {"thành phố Đông Hà": "city", "thị xã Hương Trà": "town"}),
        ("tỉnh Bà Rịa – Vũng Tàu", {"tỉnh Bà Rịa – Vũng Tàu": "province"}),
        ("khu phố 4, phường 12, Quận 3.", {"khu phố 4": "village", "phường 12": "ward", "quận 3": "district"}),
        ("các thôn 3, bản Huổi Lanh", {"thôn 3": "village", "bản Huổi Lanh": "village"}),
        ("ĐẢNG BỘ XÃ TÂN LẬP LẦN THỨ II", {"xã Tân Lập": "commune"}),
        ("huyện Đắk R'Lấp", {"huyện Đắk R'Lấp": "district"}),
        ("các huyện: Châu Hưng, Ba Tân và Mỏ Sen", dict.fromkeys(("huyện Châu Hưng", "huyện Ba Tân", "huyện Mỏ Sen"), "district")),
        ("xã Định An, Đại Lộc (huyện Bình Hưng)", {"xã Định An": "commune", "xã Đại Lộc": "commune", "huyện Bình Hưng": "district"}),
        ("thành phố Buôn Ma Thuột", {"thành phố Buôn Ma Thuột": "city"}),
    ],
)  # fmt: skip
def test_a_place_has_its_name_and_level(text: str, found: dict[str, str]) -> None:
    assert places(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "BIÊN BẢN HỌP THÔN",
        "XÂY DỰNG NÔNG THÔN MỚI",
        "KINH TẾ - XÃ HỘI",
        "các tỉnh Tây Nguyên và 19 tỉnh Miền Trung",
        "HUYỆN ỦY và Tỉnh đoàn",
        "Nhật Bản Tài trợ",
        "hợp tác xã Tân Phú",
        "văn bản 3 trang, phường 5 hộ",
    ],
)
def test_what_only_looks_like_a_place_is_none(text: str) -> None:
    assert places(text) == {}


def test_a_person_after_the_level_is_no_place() -> None:
    assert places("Chủ tịch UBND tỉnh Đặng Quốc Huynh phát biểu") == {}
