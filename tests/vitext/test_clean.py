"""Cleaning keeps every character's place in the text that was given."""

import re
import sys
from unicodedata import combining, decomposition, normalize

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from vitext import clean as module
from vitext.clean import clean, nfc, strip_illegal
from vitext.entities import has_entities

MARKS = ("\u0301", "\u0323", "\u0302", "\u031b", "\u0306", "\u0340")
SPACES = ("  ", "\u00a0", "\u2009", "\r\n", "\u2028", "\u200b", "\u00ad", "\ufeff")
MARKUP = (" :", ",", "&nbsp;", "&agrave;", "：")
LETTERS = (*"aeoudĐÐ bcAÔƯ,-–—“”.\n\t\rếộữậ", "\u212b", "한", "\u1100\u1161", "📌")
PIECES = st.sampled_from([*LETTERS, *MARKS, *SPACES, *MARKUP])
VIETNAMESE = [
    "Đồng chí  chủ trì",
    "Liên minh HTX\u00a0tỉnh ",
    "nghị quyết\r\n",
    "Thường trực",
    "\u200bủy ban",
    " \t",
    "Ðại hội",
]
PUT_IN = re.compile("(?<=[,;:]) ")
MESSY = st.one_of(
    st.lists(PIECES, max_size=24).map("".join),
    st.lists(st.sampled_from([*VIETNAMESE, *(normalize("NFD", piece) for piece in VIETNAMESE)]), max_size=6).map(
        "".join
    ),
    st.text(max_size=30),
)


@pytest.mark.parametrize(
    ("given_text", "cleaned"),
    [
        (normalize("NFD", "Nghị quyết số 05/NQ-LMHTX"), "Nghị quyết số 05/NQ-LMHTX"),
        (normalize("NFD", "ĐỒNG CHÍ CHỦ TỊCH"), "ĐỒNG CHÍ CHỦ TỊCH"),
        ("Ðại hội Ðảng", "Đại hội Đảng"),
        ("HƢỚNG DẪN về ƣu đãi", "HƯỚNG DẪN về ưu đãi"),
        ("Liên\u00a0minh\u2009HTX", "Liên minh HTX"),
        ("Li\u200bên\u00ad minh\ufeff", "Liên minh"),
        ("a\u200b\u0301", "á"),
        ("kế   hoạch \t năm", "kế hoạch năm"),
        ("dòng một  \r\ndòng hai\t\rdòng ba ", "dòng một\ndòng hai\ndòng ba"),
        (" \u200b \n", "\n"),
        ("2020 – 2025 — “xong”", "2020 – 2025 — “xong”"),
        (" thụt đầu dòng", " thụt đầu dòng"),
        ("Kính gửi : các xã ; các thôn", "Kính gửi: các xã; các thôn"),
        ("| Nơi họp | : | : nhà văn hóa", "| Nơi họp | : | : nhà văn hóa"),
        ("Thời gian：８h３０，ngày ０５/４", "Thời gian: 8h30, ngày 05/4"),
        ("Phòng Nội vụ,Phòng Tài chính;giao Văn phòng", "Phòng Nội vụ, Phòng Tài chính; giao Văn phòng"),
        (
            "1,5 triệu; 08:30; https://a.vn/b,c; an@b.vn,binh@b.vn",
            "1,5 triệu; 08:30; https://a.vn/b,c; an@b.vn,binh@b.vn",
        ),
        ("H&agrave; Nội&nbsp; &ndash;&#160;2024&nbsp;\n&quot;R&amp;D&quot;", 'Hà Nội – 2024\n"R&D"'),
        ("AT&T; R&D", "AT&T; R&D"),
        ("", ""),
        ("   ", ""),
    ],
)
def test_what_is_cleaned(given_text, cleaned):
    assert clean(given_text).text == cleaned


def test_a_span_comes_back_with_all_its_decomposed_marks():
    given_text = "Họp  " + normalize("NFD", "nghị quyết") + " \r\nxong"
    cleaned = clean(given_text)
    start = cleaned.text.index("quyết")
    here, there = cleaned.source_span(start, start + len("quyết"))
    assert given_text[here:there] == normalize("NFD", "quyết")
    assert cleaned.source_span(len(cleaned.text), len(cleaned.text)) == (len(given_text), len(given_text))


def test_a_span_is_tight_around_what_was_removed():
    given_text = "\ufeffmột\u200b  \u200bhai\u00a0\n"
    cleaned = clean(given_text)
    assert cleaned.text == "một hai\n"
    assert [given_text[slice(*cleaned.source_span(*span))] for span in ((0, 3), (4, 7), (7, 8))] == ["một", "hai", "\n"]


def test_a_clean_text_stores_no_places_and_is_not_copied():
    text = "Điều 1. Thông qua nghị quyết – kỳ họp thứ hai\nĐiều 2."
    assert clean(text).text is text
    assert len(clean(text).origin.clean_start) == 0


@given(MESSY)
@example("e\u0301\u0302 a\u0301\u0323")
@example("a\u2000\u0301")
@example("&agrave;\u0301 &agrave;\u200b\u0323x")
def test_every_span_contains_in_the_source_what_it_shows_when_clean(text):
    cleaned = clean(text)
    last = 0
    for start in range(len(cleaned.text) + 1):
        assert cleaned.source_span(start, start)[0] >= last
        for end in range(start + 1, len(cleaned.text) + 1):
            here, there = cleaned.source_span(start, end)
            assert 0 <= here < there <= len(text)
            # At the end of a slice a space would end its line, and is cleaned away.
            # A blank that was put in is not, where what stands before its mark is missing.
            shown, again = cleaned.text[start:end].rstrip(" "), clean(text[here:there]).text
            assert shown in again or PUT_IN.sub("", shown).lstrip(" ") in PUT_IN.sub("", again)
        if start < len(cleaned.text):
            last = cleaned.source_span(start, start + 1)[0]


@given(
    st.lists(st.sampled_from([*VIETNAMESE, "\u00ad", "\n"]), max_size=6).map("".join), st.sampled_from(["NFC", "NFD"])
)
def test_in_vietnamese_text_the_source_of_a_span_cleans_to_exactly_the_span(text, form):
    text = normalize(form, text)
    cleaned = clean(text)
    for start in range(len(cleaned.text)):
        for end in range(start + 1, len(cleaned.text) + 1):
            here, there = cleaned.source_span(start, end)
            assert clean(text[here:there]).text.rstrip(" ") == cleaned.text[start:end].rstrip(" ")


@given(MESSY)
def test_cleaning_twice_changes_nothing_more(text):
    once = clean(text).text
    assert clean(once).text == once
    assert once == nfc(once)


@given(MESSY)
def test_the_shortcuts_agree_with_the_long_way(text):
    places = module._PLACE_OF_PAGE if has_entities(text) else module._PLACE
    assert clean(text) == module._with_marks(module._clean_places(text, places.finditer(text)))


def test_no_character_of_unicode_that_can_join_the_one_before_is_overlooked():
    handled = module.re.compile(f"[{module._JOINING}{module._SPACES}]")
    for code in range(0x80, sys.maxunicode + 1):
        character = chr(code)
        parts = decomposition(character).split()
        changes = normalize("NFC", character) != character or combining(character)
        assert handled.match(character) or not changes, hex(code)
        if len(parts) == 2 and not parts[0].startswith("<"):
            assert handled.match(chr(int(parts[1], 16))), hex(code)


@pytest.mark.parametrize("span", [(-1, 0), (2, 1), (0, 4)])
def test_a_span_outside_the_text_is_refused(span):
    with pytest.raises(IndexError):
        clean("một").source_span(*span)


def test_illegal_characters_are_removed_and_their_places_told():
    assert strip_illegal("Sở\x00 TN\x0b&MT\ufffe\ud800") == ("Sở TN&MT", (2, 6, 10, 11))
    legal = "giữ\tcả\r\n\x85 và 📌"
    assert strip_illegal(legal)[0] is legal
    assert strip_illegal("") == ("", ())


@given(st.text(st.characters(exclude_categories=())))
def test_what_is_left_after_stripping_is_what_xml_allows(text):
    legal, places = strip_illegal(text)
    assert "".join(c for i, c in enumerate(text) if i not in set(places)) == legal
    assert all(c in "\t\n\r" or "\x20" <= c <= "\ud7ff" or "\ue000" <= c <= "\ufffd" or c > "\uffff" for c in legal)
