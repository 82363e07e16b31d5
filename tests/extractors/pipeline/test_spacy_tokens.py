"""The tokenizer for Vietnamese: numbers, codes, dates and punctuation come apart, words stay as written."""

from __future__ import annotations

from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st
from spacy.language import Language

from extractors.pipeline import vietnamese

NLP: Language = vietnamese()

APART = {
    "Nghị quyết số 15/2023/NQ-HĐND, ngày 30/6/2026.": "Nghị quyết số 15/2023/NQ-HĐND , ngày 30/6/2026 .",
    "(Quy định 24-QĐ/TW)": "( Quy định 24-QĐ/TW )",
    "số:12/NQ-LMHTX;": "số : 12/NQ-LMHTX ;",
    "đạt 80-85%, tăng 7,5%.": "đạt 80 - 85 % , tăng 7,5 % .",
    "1.234.567,8 đồng": "1.234.567,8 đồng",
    "20kg, 15ha, 3 m2": "20 kg , 15 ha , 3 m2",
    "nhiệm kỳ 2020-2025": "nhiệm kỳ 2020 - 2025",
    "ngày 2026-06-30 lúc 08:30, 14h00": "ngày 2026-06-30 lúc 08:30 , 14h00",
    "ngày14/5": "ngày 14/5",
    "kinh tế-xã hội; Bến Tre–Trà Vinh": "kinh tế - xã hội ; Bến Tre – Trà Vinh",
    "xã/phường, đ/c Hòa": "xã / phường , đ/c Hòa",
    "Covid-19, QH15, 5G": "Covid-19 , QH15 , 5G",
    "TP. Huế, ThS. Lê": "TP. Huế , ThS. Lê",
    "“Đoàn kết”…": "“ Đoàn kết ” …",
    "hợp_tác_xã": "hợp _ tác _ xã",
    "hoàn thành.Giao": "hoàn thành . Giao",
    "thu@lamgiang.vn, www.lamgiang.gov.vn/a_b.": "thu@lamgiang.vn , www.lamgiang.gov.vn/a_b .",
}


@pytest.mark.parametrize("text", APART)
def test_text_comes_apart_as_shown(text: str) -> None:
    assert [token.text for token in NLP.make_doc(text)] == APART[text].split()


@pytest.mark.parametrize("text", APART)
def test_text_with_marks_apart_gives_the_same_tokens(text: str) -> None:
    tokens = [normalize("NFC", token.text) for token in NLP.make_doc(normalize("NFD", text))]
    assert tokens == APART[text].split()


@given(st.text(st.sampled_from(" \n\tàệĐab9.,-–/%():_\u0301\u200b…"), max_size=40))
def test_no_character_is_lost_whatever_the_text(text: str) -> None:
    assert NLP.make_doc(text).text == text
