"""Words seen on a page image are found in the text, whatever stands between them; marks follow the lines."""

from __future__ import annotations

from types import SimpleNamespace

from hypothesis import given
from hypothesis import strategies as st

from service.reading.places import boxes_of, placed, seen_in_letters, seen_in_tsv

TEXT = "NGHỊ QUYẾT\nGiao Văn phòng rà soát, củng cố các hợp tác xã yếu kém trong quý I/2026."


def seen(words: str, *, top: float = 10.0):
    """Words of one line, ten wide each."""
    return [(word, place * 12.0, top, place * 12.0 + 10, top + 8) for place, word in enumerate(words.split())]


def found(text: str, *pages):
    return [[text[place[0] : place[1]] for place in page] for page in placed(text, pages)]


def test_words_of_a_page_are_placed_in_the_text():
    assert found(TEXT, seen(TEXT)) == [TEXT.split()]


def test_words_that_the_text_does_not_have_are_left_out_and_the_rest_is_found():
    assert found(TEXT, seen("Trang 1 NGHỊ QUYẾT Giao Văn phòng xyz rà soát, củng cố")) == [
        ["NGHỊ", "QUYẾT", "Giao", "Văn", "phòng", "rà", "soát,", "củng", "cố"]
    ]


def test_a_letter_read_otherwise_costs_one_word_only():
    words = found(TEXT, seen(TEXT.replace("rà", "rả1").replace("yếu", "yểu kem")))[0]
    assert "soát," in words
    assert "2026." not in words[:-1]
    assert words[-1] == "I/2026."


def test_pages_follow_each_other_through_the_text():
    half = TEXT.index("củng")
    assert found(TEXT, seen(TEXT[:half]), seen(TEXT[half:])) == [TEXT[:half].split(), TEXT[half:].split()]


def test_columns_read_in_another_order_are_found_too():
    text = "LIÊN MINH HỢP TÁC XÃ\nTỈNH AN BIÊN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do"
    lines = [text.split("\n")[place] for place in (0, 2, 1, 3)]
    words = found(text, [word for place, line in enumerate(lines) for word in seen(line, top=10.0 * place)])[0]
    assert sorted(words) == sorted(word for word in text.split() if word != "-")


def test_an_item_is_marked_line_by_line_and_a_removed_one_is_not():
    places = [[0, 4, 10, 10, 30, 20], [5, 9, 35, 10, 60, 20], [10, 14, 10, 25, 40, 35], [15, 19, 45, 25, 60, 35]]
    row = {"item": "T1", "section": "task", "state": "pending", "value": {"span": [2, 12]}}
    boxes = boxes_of(places, [SimpleNamespace(**row), SimpleNamespace(**{**row, "state": "removed"})])
    assert [(box.left, box.top, box.width, box.first) for box in boxes] == [(7, 7, 56, True), (7, 22, 36, False)]


def test_letters_become_words_at_blanks():
    letters = [("V", 0, 0, 5, 10), ("ă", 5, 2, 9, 10), (" ", 9, 0, 9, 0), ("n", 12, 2, 17, 10)]
    assert seen_in_letters(letters) == [("Vă", 0, 0, 9, 10), ("n", 12, 2, 17, 10)]


def test_the_words_of_tesseract_are_measured_in_thousandths_of_the_width():
    row = "5\t1\t1\t1\t1\t1\t200\t100\t50\t20\t96.1\tGiao"
    assert seen_in_tsv(f"level\tpage_num\n{row}\n", 2000) == [("Giao", 100.0, 50.0, 125.0, 60.0)]


@given(st.text(max_size=80), st.lists(st.text(max_size=12), max_size=30))
def test_no_text_and_no_page_make_it_fail_or_place_a_word_twice(text, words):
    page = [(word, 0.0, 0.0, 1.0, 1.0) for word in words]
    (places,) = placed(text, [page])
    starts = [place[0] for place in places]
    assert len(starts) == len(set(starts))
    assert all(0 <= start < end <= len(text) for start, end, *_ in places)
