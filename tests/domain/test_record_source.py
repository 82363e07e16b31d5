"""A record's text as plain data with lines: what YAML and JSON may hold, and what is refused with a sentence."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import RecordRefused
from domain.source import MAX_CHARACTERS, read_source
from vitext.clean import nfc

SAFE_TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), max_size=30).map(nfc)


def refusal(text: str) -> RecordRefused:
    with pytest.raises(RecordRefused) as caught:
        read_source(text)
    return caught.value


def test_scalars_of_yaml_stay_as_they_were_typed() -> None:
    typed = {"a": "08", "b": "8:30", "c": "có", "d": "1.234,5", "e": "15/8/2026", "f": "no", "g": "1e5", "h": "0x1F"}
    text = "".join(f"{name}: {value}\n" for name, value in typed.items())
    assert read_source(text).data == typed


@pytest.mark.parametrize("nothing", ["", "~", "null", "NULL"])
def test_nothing_after_a_key_is_none_but_quotes_make_it_text(nothing: str) -> None:
    assert read_source(f"a: {nothing}\nb: '{nothing}'\n").data == {"a": None, "b": nothing}


def test_every_key_and_item_remembers_its_line() -> None:
    source = read_source("a: 1\nb:\n  - x\n  - c: 2\n    d: 3\n")
    assert source.line_of(("a",)) == 1
    assert source.line_of(("b", 0)) == 3
    assert source.line_of(("b", 1, "d")) == 5


def test_a_missing_key_is_placed_at_the_block_that_lacks_it() -> None:
    assert read_source("a: 1\nb:\n  - x\n  - c: 2\n").line_of(("b", 1, "thieu", "sau")) == 4


def test_byte_order_mark_and_windows_line_ends_change_neither_words_nor_lines() -> None:
    source = read_source("\ufeffa: 1\r\nb: hai\r\n")
    assert source.data == {"a": "1", "b": "hai"}
    assert source.line_of(("b",)) == 2


def test_folded_block_becomes_one_line_of_text() -> None:
    assert read_source("a: >-\n  một\n  hai\n").data == {"a": "một hai"}


@pytest.mark.parametrize("text", ["a: &x 1\nb: *x\n", "a: &x [1]\n", "b: *x\n"])
def test_anchors_and_aliases_are_refused_at_their_line(text: str) -> None:
    fault = refusal("dau: 1\n" + text)
    assert fault.message == "Dòng 2: bản ghi không dùng dấu “&” và “*” ở đầu giá trị."
    assert "ngoặc kép" in fault.advice


def test_billion_laughs_is_refused_before_it_grows() -> None:
    lines = ["a0: &a0 [ha, ha]"] + [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30)]
    assert refusal("\n".join(lines)).message.startswith("Dòng 1: ")


@pytest.mark.parametrize("tag", ["!!python/object:os.system x", "!Hoi truong", "!!str 5"])
def test_tags_are_refused_so_that_no_word_after_an_exclamation_mark_is_lost(tag: str) -> None:
    assert refusal(f"a: 1\nb: {tag}\n").message == "Dòng 2: bản ghi không dùng dấu “!” ở đầu giá trị."


@pytest.mark.parametrize("text", ["[" * 60 + "]" * 60, "{" * 60, "a: " + "[" * 100_000])
def test_deep_nesting_is_refused_at_any_depth(text: str) -> None:
    assert refusal(text).message == "Dòng 1: bản ghi lồng nhau quá 40 cấp."


def test_repeated_key_names_both_lines() -> None:
    assert refusal("a: 1\nb: 2\na: 3\n").faults == ("Dòng 3: mục “a” đã có ở dòng 1. Hãy bỏ một trong hai.",)


def test_all_repeated_keys_are_told_at_once() -> None:
    assert [fault[:7] for fault in refusal("a: 1\na: 2\nb:\n  c: 1\n  c: 2\n").faults] == ["Dòng 2:", "Dòng 5:"]


def test_key_that_is_no_word_is_refused() -> None:
    assert refusal("? [a, b]\n: c\n").faults == ("Dòng 1: tên mục phải là một từ, như “dia_diem”.",)


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("a: 1\n\tb: 2\n", "Dòng 2, cột 1: "),
        ("a: 'chưa đóng\n", "Dòng 2, cột 1: "),
        ("a: b: c\n", "Dòng 1, cột 5: "),
        ("a: 1\n---\nb: 2\n", "Dòng 2, cột 1: "),
        ('{"a": 1,\n', "Dòng 2, cột 1: "),
    ],
    ids=["tab", "quote", "colon", "second document", "open brace"],
)
def test_syntax_fault_names_line_and_column(text: str, where: str) -> None:
    fault = refusal(text)
    assert fault.message == f"{where}bản ghi viết sai cú pháp nên chưa đọc được."
    assert "thụt đầu dòng" in fault.advice


@pytest.mark.parametrize("letter", ["\x01", "\x0b", "\x00", "\ud800", "\uffff"])
def test_control_character_is_refused_at_its_line(letter: str) -> None:
    fault = refusal(f"a: 1\r\nb: x{letter}y\n")
    assert fault.message.startswith("Dòng 2: có một ký tự điều khiển không nhìn thấy")
    assert f"mã {ord(letter):04X}" in fault.message


def test_control_character_written_as_an_escape_is_refused_too() -> None:
    fault = refusal('{"a": 1,\n "b": "x\\u0001y"}')
    assert fault.faults == ("Dòng 2: có một ký tự điều khiển không nhìn thấy (mã 0001) nên chưa đọc được.",)


def test_file_beyond_the_limit_is_refused_unread() -> None:
    assert refusal("#" * (MAX_CHARACTERS + 1)).message == "Tệp bản ghi quá lớn (trên 8 triệu ký tự)."


def test_json_keeps_its_own_numbers_and_nulls() -> None:
    source = read_source('{\n\t"a": 5,\n\t"b": 1.5, "c": null, "d": true, "e": "08"}')
    assert source.data == {"a": 5, "b": 1.5, "c": None, "d": True, "e": "08"}
    assert source.line_of(("b",)) == 3


@given(st.dictionaries(SAFE_TEXT, SAFE_TEXT | st.integers() | st.booleans() | st.none() | st.lists(SAFE_TEXT)))
def test_what_json_writes_is_read_the_same_with_and_without_escapes(data: dict[str, object]) -> None:
    for text in (json.dumps(data), json.dumps(data, ensure_ascii=False), json.dumps(data, indent="\t")):
        assert read_source(text).data == data


@given(st.text(max_size=200))
def test_any_text_is_read_or_refused_with_a_sentence(text: str) -> None:
    told = None
    try:
        read_source(text)
    except RecordRefused as fault:
        told = fault
    assert told is None or told.message.endswith(".")
    assert told is None or all(line.startswith("Dòng ") for line in told.faults)
