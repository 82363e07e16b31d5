"""What a user typed is quoted in a message without breaking it."""

from unicodedata import normalize

from vitext.quote import quote


def test_a_quotation_is_one_nfc_line():
    assert quote(normalize("NFD", "hai\n mươi  ba ")) == "“hai mươi ba”"


def test_a_long_text_is_cut_and_shows_that_it_was():
    assert quote("a" * 1000, limit=10) == "“aaaaaaaaaa…”"
    assert quote("") == "“”"
