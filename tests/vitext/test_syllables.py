"""Which words are Vietnamese syllables."""

from __future__ import annotations

import pytest

from vitext.syllables import is_syllable, syllable_rate

_GOOD = "nghiêng quyết Giếng gì gìn khuya KHUỶU uỷ ủy quốc thuở cong dieu Điều ươm yêu xoong ngoằn kỷ hoạch"
_BAD = "NG cng kg wifi Céng héi kuốc ngê cátt đâủ đợng school họpc ước5 cạ\u0300"


@pytest.mark.parametrize("word", _GOOD.split())
def test_vietnamese_words_are_syllables(word: str) -> None:
    assert is_syllable(word)


@pytest.mark.parametrize("word", _BAD.split())
def test_other_words_and_broken_ones_are_not(word: str) -> None:
    assert not is_syllable(word)


def test_words_that_end_in_a_stop_take_two_tones_only() -> None:
    assert [is_syllable(word) for word in ("các", "cạc", "càc", "cảc")] == [True, True, False, False]


def test_decomposed_words_are_judged_alike() -> None:
    assert is_syllable("quye\u0302\u0301t")


def test_prose_has_a_high_rate_and_lost_letters_a_low_one() -> None:
    assert syllable_rate("Độc lập - Tự do - Hạnh phúc 2026") == 1.0
    assert syllable_rate("C NG HÒA XÃ H I CH NGH A VI T NAM") < 0.6
    assert syllable_rate("2026 - 1.219,11") == 0.0
