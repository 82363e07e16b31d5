"""Every kind in every profile and layout opens in LibreOffice, with the pages and the words it should have."""

from __future__ import annotations

import tomllib
import unicodedata
from pathlib import Path

import pypdfium2
import pytest
from measuring import unspaced
from pages_checks import check_paragraphs
from pages_printing import FORMS, FRAMED_FORMS, FormKey, Press, form_name

from domain.record import MeetingRecord

pytestmark = pytest.mark.office

PAGE_COUNTS: dict[str, int] = tomllib.loads(Path(__file__).with_name("page_counts.toml").read_text(encoding="utf-8"))
_TIMES_METRIC = {"LiberationSerif", "Tinos", "TimesNewRoman", "TimesNewRomanPS", "TimesNewRomanPSMT"}
_LEFT_OVERS = ("None", "True", "False", "{{", "}}", "{%", "%}", "{#", "Undefined", "\ufffd", "\x00")
_NO_LETTERS = ("Co", "Cn", "Cs")  # private, unassigned, halves of a pair: what a letter without a name comes out as
_LINE_HYPHEN = "\ufffe"  # how this reader marks a hyphen at the end of a line
_every_form = pytest.mark.parametrize("form", FORMS, ids=form_name)
_every_framed_form = pytest.mark.parametrize("form", FRAMED_FORMS, ids=form_name)


def _page_texts(pdf: bytes) -> list[str]:
    """The pages as another reader of PDF hands them on, in the order in which a screen reader says them."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def test_recorded_page_counts_name_every_form_and_no_other() -> None:
    assert sorted(PAGE_COUNTS) == sorted(map(form_name, FORMS))


@_every_form
def test_form_has_the_recorded_number_of_pages(press: Press, sample: MeetingRecord, form: FormKey) -> None:
    assert len(press.proof(sample, *form).pages.sheets) == PAGE_COUNTS[form_name(form)]


@_every_form
def test_every_page_reads_as_vietnamese_with_nothing_of_the_template_left(
    press: Press, sample: MeetingRecord, form: FormKey
) -> None:
    for text in _page_texts(press.proof(sample, *form).pdf):
        assert [left for left in _LEFT_OVERS if left in text] == []
        assert unicodedata.is_normalized("NFC", text)
        assert not [letter for letter in text if unicodedata.category(letter) in _NO_LETTERS and letter != _LINE_HYPHEN]
        assert any(letter in text.casefold() for letter in "ăâđêôơưáàảãạ"), "trang không có chữ Việt"


@_every_form
def test_every_paragraph_is_printed_once_and_in_order(press: Press, sample: MeetingRecord, form: FormKey) -> None:
    check_paragraphs(press.proof(sample, *form))


@_every_form
def test_letters_are_black_and_of_times_metric(press: Press, sample: MeetingRecord, form: FormKey) -> None:
    """Only the box of a ballot may come from a font of symbols."""
    glyphs = [glyph for sheet in press.proof(sample, *form).pages.sheets for glyph in sheet.glyphs]
    assert {glyph.family for glyph in glyphs if glyph.text != "☐"} <= _TIMES_METRIC
    assert {glyph.colour for glyph in glyphs} <= {(0.0,), (0.0, 0.0, 0.0)}


@_every_form
def test_paper_is_a4_and_only_annexes_may_be_turned(press: Press, sample: MeetingRecord, form: FormKey) -> None:
    proof = press.proof(sample, *form)
    for sheet in proof.pages.sheets:
        short, long = sorted((sheet.width, sheet.height))
        assert (short, long) == pytest.approx((210, 297), abs=0.1)
    turned = {sheet.index for sheet in proof.pages.sheets if sheet.landscape}
    wide_annexes = [annex["nhan"] for annex in proof.data.get("phu_luc", ()) if annex["ngang"]]
    assert bool(turned) == bool(wide_annexes)
    for label in wide_annexes:
        assert proof.pages.block(label, style="PhuLuc").lines[0].page in turned
    assert 0 not in turned


@_every_framed_form
def test_reading_begins_with_organ_and_heading(press: Press, sample: MeetingRecord, form: FormKey) -> None:
    proof = press.proof(sample, *form)
    frame, norm = proof.frame, proof.norm
    expected = frame["co_quan_chu_quan"] + frame["co_quan"] + norm.heading.star + "".join(norm.heading.lines)
    assert unspaced(_page_texts(proof.pdf)[0]).startswith(unspaced(expected))
