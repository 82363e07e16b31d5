"""Tone marks that a PDF's text layer set on the wrong letter."""

import pytest

from vitext.clean import nfc
from vitext.stray_marks import marks_homed


@pytest.mark.parametrize(
    ("given", "homed"),
    [
        ("các đơn vị trưc\u0323 thuôc\u0323", "các đơn vị trực thuộc"),
        ("kế hoac\u0323h năm hoc\u0323", "kế hoạch năm học"),
        ("ứng dun\u0323 g và thưc\u0323 hiện", "ứng dụng và thực hiện"),
        ("UBND huyên\u0323 Hiêp\u0323 Lam tai\u0323 các xã", "UBND huyện Hiệp Lam tại các xã"),
        ("HOC\u0323 sinh, lãnh đao\u0323 xã", "HỌC sinh, lãnh đạo xã"),
    ],
)
def test_mark_goes_back_to_its_vowel(given: str, homed: str) -> None:
    assert marks_homed(nfc(given)) == homed


@pytest.mark.parametrize(
    "text",
    [
        "thuỷ lợi, quý, giò, hoà, uỷ ban, khuỵu",  # nothing on a consonant: no mark is moved
        "lãnh đaọ nhập nhầm một chữ, El Niño",
        "",
    ],
)
def test_other_text_stays_the_same_object(text: str) -> None:
    assert marks_homed(text) is text


def test_consonant_without_a_vowel_before_it_keeps_its_mark() -> None:
    assert marks_homed("ký hiệu ṇ và ḥ") == "ký hiệu ṇ và ḥ"


def test_marks_of_two_vowels_spelt_right_stay_in_worn_text() -> None:
    assert (
        marks_homed(nfc("hoc\u0323 ở trường Thuỷ Lợi, quý II, hoà giải")) == "học ở trường Thuỷ Lợi, quý II, hoà giải"
    )
