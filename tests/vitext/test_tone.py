"""Two spellings of òa, òe, ủy, and everything that only looks like them."""

from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vitext.tone import tone_key, with_tone_style

PAIRS = [
    ("hòa", "hoà"),
    ("khỏe", "khoẻ"),
    ("thủy", "thuỷ"),
    ("ủy ban", "uỷ ban"),
    ("tòa", "toà"),
    ("họa", "hoạ"),
    ("xõa", "xoã"),
    ("lóe", "loé"),
    ("nhụy", "nhuỵ"),
    ("ngõe", "ngoẽ"),
    ("òa khóc", "oà khóc"),
    ("CỘNG HÒA", "CỘNG HOÀ"),
    ("ỦY BAN", "UỶ BAN"),
    ("Ủy viên", "Uỷ viên"),
    ("Thanh Hóa, Khánh Hòa", "Thanh Hoá, Khánh Hoà"),
    ("thỏa thuận (thủy lợi)", "thoả thuận (thuỷ lợi)"),
    ("đọa", "đoạ"),
]
ALIKE = [
    "hoàn hoàng loài ngoáy khoẻn toét xoèn",
    "khuỷu thuỷu tuýp huýt luỵnh",
    "quý quỳ quà quả quẻ Quý QUÝ QUẢNG",
    "già giá gìa giữ gioà",
    "hoa khoe thuy hai bà cáo của mùa",
    "zoà goebè hoà1 xxhoà",
]
WORDS = st.lists(st.sampled_from([word for pair in PAIRS for word in pair] + ALIKE + [" ", "-", "q", "n", "1"])).map(
    "".join
)


@pytest.mark.parametrize(("first", "main"), PAIRS)
def test_open_syllables_are_written_in_the_style_asked_for(first, main):
    for text in (first, main, normalize("NFD", first), normalize("NFD", main)):
        assert with_tone_style(text, "hòa") == first
        assert with_tone_style(text, "hoà") == main
    assert tone_key(first) == tone_key(main)


@pytest.mark.parametrize("text", ALIKE)
def test_everything_else_stays_as_it_is(text):
    assert with_tone_style(text, "hòa") == text
    assert with_tone_style(text, "hoà") == text


@given(st.one_of(WORDS, st.text()))
def test_each_style_undoes_the_other_and_lengths_hold(text):
    text = normalize("NFC", text)
    for style, other in (("hòa", "hoà"), ("hoà", "hòa")):
        styled = with_tone_style(text, style)
        assert len(styled) == len(text)
        assert with_tone_style(with_tone_style(text, other), style) == styled
        assert with_tone_style(styled, style) == styled
    assert tone_key(with_tone_style(text, "hoà")) == tone_key(with_tone_style(text, "hòa"))
