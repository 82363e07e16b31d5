"""Folding for search, slugs for files, and the order of a Vietnamese dictionary."""

import random
import re
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vitext.fold import fold, in_both_spellings, name_sort_key, search_key, slug, sort_key

ALPHABET = "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ"
FOLDED = 18 * "a" + "bcdd" + 12 * "e" + "gh" + 6 * "i" + "klmn" + 18 * "o" + "pqrst" + 12 * "u" + "vx" + 6 * "y"


def in_order(words, key=sort_key):
    shuffled = list(words)
    random.Random(7).shuffle(shuffled)
    return sorted(shuffled, key=key) == list(words)


def test_every_vietnamese_letter_folds_to_its_base_small_and_capital():
    assert fold(ALPHABET) == FOLDED
    assert fold(ALPHABET.upper()) == fold(ALPHABET).upper()
    assert fold(normalize("NFD", "NGHỊ QUYẾT Đại hội")) == "NGHI QUYET Dai hoi"


def test_a_character_without_a_base_letter_stays():
    assert fold("ß – “x” 10 m² Ω 한 Ð") == "ß – “x” 10 m² Ω 한 D"


@given(st.text())
def test_folding_nfc_text_keeps_its_length(text):
    text = normalize("NFC", text)
    assert len(fold(text)) == len(text)
    assert fold(fold(text)) == fold(text)


def test_words_are_known_in_both_spellings():
    assert in_both_spellings("quốc lộ;xã;khoa") == {"quốc lộ", "quoc lo", "xã", "xa", "khoa"}


def test_search_keys_agree_however_the_words_were_typed():
    typed = [
        "Ủy ban  nhân dân",
        "UỶ BAN NHÂN DÂN",
        " uỷ\u00a0ban nhân dân\n",
        "uy ban nhan dan",
        "Ủy b\u200ban nhân dân",
    ]
    assert {search_key(form(text)) for text in typed for form in (str, lambda t: normalize("NFD", t))} == {
        "uy ban nhan dan"
    }


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Nghị quyết số 05/NQ-LMHTX", "nghi-quyet-so-05-nq-lmhtx"),
        (normalize("NFD", "BIÊN BẢN – Hội nghị"), "bien-ban-hoi-nghi"),
        ("  ", "khong-ten"),
        ("…/…", "khong-ten"),
        ("한국", "khong-ten"),
        ("../../etc", "etc"),
    ],
)
def test_slugs(text, name):
    assert slug(text) == name


def test_a_slug_is_cut_between_words_but_a_single_long_word_is_cut():
    assert slug("hội nghị ban chấp hành", limit=12) == "hoi-nghi-ban"
    assert slug("hội nghị ban chấp hành", limit=11) == "hoi-nghi"
    assert slug("hộinghịbanchấphành", limit=7) == "hoinghi"
    assert slug("hội nghị", limit=0) == "h"


@given(st.text(), st.integers(min_value=9, max_value=100))
def test_a_slug_is_a_short_ascii_name(text, limit):
    name = slug(text, limit=limit)
    assert re.fullmatch("[a-z0-9]+(-[a-z0-9]+)*", name)
    assert len(name) <= limit


def test_letters_and_tones_stand_in_dictionary_order():
    assert in_order(ALPHABET)
    assert in_order(
        ["ba", "bà", "bả", "bã", "bá", "bạ", "ban", "bàn", "bản", "bán", "bạn", "bang", "băm", "bâng", "be"]
    )
    assert in_order(["dạ", "dân", "đa", "e", "ê", "ghi", "oi", "ô", "ơ", "pin", "tu", "tư", "vu", "xa", "ý"])


def test_a_syllable_is_settled_with_its_tone_before_the_next_is_looked_at():
    assert in_order(["ba", "ba ba", "ba con", "bà", "bà con", "bả", "bã", "bá", "bạ", "bác"])


def test_case_decides_last_and_small_letters_come_first():
    assert in_order(["an", "An", "AN", "án", "Án"])


def test_both_spellings_of_a_syllable_stand_together():
    assert in_order(["hoa", "hoà", "hòa", "hoả", "hỏa", "họa"])
    assert sort_key("hòa")[0] == sort_key("hoà")[0]


def test_digits_stand_before_letters():
    assert in_order(["", "5 tốt", "a", "ß"])


@given(st.text())
def test_the_form_of_the_marks_does_not_change_the_order(text):
    assert sort_key(normalize("NFD", text)) == sort_key(normalize("NFC", text))


def test_people_are_sorted_by_given_name_then_family_then_middle_name():
    people = ["Lê Thị An", "Nguyễn Bảo An", "Nguyễn Văn An", "Trần Ân", "Bùi Văn Bình", "Đỗ Bình", "Lý Đức", "Phan Hòa"]
    assert in_order(people, key=name_sort_key)
    assert in_order([normalize("NFD", name.upper()) for name in people], key=name_sort_key)


def test_a_single_name_and_no_name_can_be_sorted():
    assert in_order(["", "An", "Lê An"], key=name_sort_key)


@given(st.text(max_size=60))
def test_a_long_text_is_folded_as_a_short_one_is(piece):
    assert fold(f"{piece}\n" * 3 + "ệ" * 4000) == fold(f"{piece}\n") * 3 + "e" * 4000
