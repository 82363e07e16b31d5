"""Old encodings give the same Vietnamese back."""

from __future__ import annotations

from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vitext.legacy.recognise import decode, decode_letters
from vitext.legacy.tcvn3 import LETTERS, from_tcvn3, with_dash_horn, with_lost_horn
from vitext.legacy.viqr import from_viqr
from vitext.legacy.vni import PAIRS, from_vni

SAMPLE = (
    "Nghị quyết về việc xây dựng kế hoạch phát triển hợp tác xã năm 2026.\n"
    "Giao Sở Nông nghiệp chủ trì, phối hợp hướng dẫn; báo cáo trước ngày 30/6/2026."
)
_OTHER = ("Café déjà vu à la crème, garçon", "Hello (of e.g. foo's), x^2+y^2", "Kinh gui cac dong chi")
_VOWELS = "aăâeêioôơuưy"
_MARKED = sorted({normalize("NFC", vowel + tone) for vowel in _VOWELS for tone in "\u0300\u0301\u0303\u0309\u0323"})
_SMALL = [*_MARKED, *"ăâđêôơư"]


def to_tcvn3(text: str) -> str:
    codes = {letter: chr(code) for code, letter in LETTERS.items()}
    return "".join(codes.get(letter, letter) for letter in text)


def to_vni(text: str) -> str:
    pairs = {new: old for old, new in PAIRS.items() if old[0].isupper() == old[-1].isupper()}
    return "".join(pairs.get(letter, letter) for letter in text)


def to_cp1258(text: str) -> bytes:
    made = b""
    for letter in text:
        parts = normalize("NFD", letter)
        tone = "".join(mark for mark in parts if mark in "\u0300\u0301\u0303\u0309\u0323")
        made += (normalize("NFC", "".join(mark for mark in parts if mark not in tone)) + tone).encode("cp1258")
    return made


def test_every_small_letter_stands_once_in_tcvn3() -> None:
    assert {letter for letter in LETTERS.values() if letter.islower()} == set(_SMALL)
    assert len(LETTERS) == len(set(LETTERS.values())) == len(_SMALL) + 7


def test_every_letter_can_be_written_in_vni() -> None:
    assert from_vni(to_vni(" ".join(_SMALL))) == " ".join(_SMALL)
    assert from_vni(to_vni(" ".join(_SMALL).upper())) == " ".join(_SMALL).upper()


def test_known_heads_are_read() -> None:
    assert from_tcvn3("Céng hßa x· héi chñ nghÜa ViÖt Nam") == "Cộng hòa xã hội chủ nghĩa Việt Nam"
    assert from_tcvn3("CéNG HßA X· HéI, së Tµi chÝnh, Së N«ng") == "CỘNG HÒA XÃ HỘI, sở Tài chính, Sở Nông"
    assert from_tcvn3("nghÞ quyÕt", font=".VnTimeH") == "NGHỊ QUYẾT"
    assert from_vni("UÛY BAN NHAÂN DAÂN") == "ỦY BAN NHÂN DÂN"


def test_a_dash_that_stands_for_u_with_horn_is_told_from_a_dash() -> None:
    text = from_tcvn3(with_dash_horn("nh- sau, ch-¬ng tr×nh, xa-lé, 2020 - 2025, TT-BTC, t- ph¸p"))
    assert text == "như sau, chương trình, xa-lộ, 2020 - 2025, TT-BTC, tư pháp"


def test_signs_of_viqr_that_end_a_sentence_stay() -> None:
    assert from_viqr("ddo^.c la^.p. Ai dda^u? Ho`a bi`nh, tu+. do.") == "độc lập. Ai đâu? Hòa bình, tự do."


def test_a_lost_u_with_horn_is_put_back_only_where_spelling_leaves_no_choice() -> None:
    assert with_lost_horn("chơng trình, CHƠNG, đợc, lời, cơm, hợp") == "chương trình, CHƯƠNG, được, lời, cơm, hợp"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (SAMPLE.encode(), "utf-8"),
        (SAMPLE.encode("utf-8-sig"), "utf-8"),
        (normalize("NFD", SAMPLE).encode(), "utf-8"),
        (SAMPLE.encode("utf-16"), "utf-16"),
        (SAMPLE.encode("utf-16-be"), "utf-16"),
        (to_cp1258(SAMPLE), "cp1258"),
        (to_tcvn3(SAMPLE).encode("latin-1"), "tcvn3"),
        (to_tcvn3(SAMPLE).encode(), "tcvn3"),
        (to_tcvn3(SAMPLE).replace("\u00adơ", "ơ").replace("¬", "¬").encode("latin-1"), "tcvn3"),
        (to_vni(SAMPLE).encode("cp1252"), "vni"),
        (to_vni(SAMPLE).encode(), "vni"),
    ],
)
def test_encodings_are_recognised(data: bytes, encoding: str) -> None:
    found = decode(data)
    assert (found.encoding, found.text, found.damaged) == (encoding, SAMPLE, False)


def test_long_texts_are_decoded_to_their_end() -> None:
    long = (SAMPLE + "\n") * 300
    for data in (to_tcvn3(long).encode("latin-1"), to_vni(long).encode("cp1252"), to_cp1258(long)):
        assert decode(data).text == long


def test_viqr_is_recognised_in_plain_ascii() -> None:
    found = decode(b"Co^.ng ho`a xa~ ho^.i chu? nghi~a Vie^.t Nam, ddo^.c la^.p, tu+. do, ha.nh phu'c.")
    assert (found.encoding, found.text[:11]) == ("viqr", "Cộng hòa xã")


@pytest.mark.parametrize("text", _OTHER)
def test_other_text_is_left_alone(text: str) -> None:
    assert decode_letters(text).text == text


def test_utf8_cut_in_a_letter_stays_utf8() -> None:
    assert (decode(SAMPLE.encode() + b"\xc6").encoding, decode(SAMPLE.encode() + b"\xc6").damaged) == ("utf-8", True)


@given(st.binary(max_size=200))
def test_any_bytes_give_text(data: bytes) -> None:
    text = decode(data).text
    assert normalize("NFC", text) == text
