"""Margins, indents, pitch, page numbers and the end of the text, measured in the PDF (Phụ lục I, mục I and II.6)."""

from __future__ import annotations

import pytest
from pages_checks import EDGE, check_body, check_margins, check_page_numbers, check_pitch
from pages_components import annex_labels, text_to_its_end
from pages_printing import FORMS, SIGNED_FORMS, FormKey, Press, form_name

from domain.record import MeetingRecord

pytestmark = pytest.mark.office

_every_form = pytest.mark.parametrize("form", FORMS, ids=form_name)
_every_signed_form = pytest.mark.parametrize("form", SIGNED_FORMS, ids=form_name)


@_every_form
def test_nothing_is_printed_outside_the_margins(press: Press, sample: MeetingRecord, form: FormKey) -> None:
    check_margins(press.proof(sample, *form))


@_every_form
def test_margins_are_within_the_ranges_of_the_norm(press: Press, sample: MeetingRecord, form: FormKey) -> None:
    """Where words and rules really begin and end on the upright sheets."""
    proof = press.proof(sample, *form)
    page = proof.norm.page
    upright = [sheet for sheet in proof.pages.sheets if not sheet.landscape]
    edges = [(glyph.x0, glyph.x1) for sheet in upright for glyph in sheet.text_area]
    edges += [(rule.x0, rule.x1) for sheet in upright for rule in sheet.rules]
    margins = {
        "left": min(start for start, _ in edges),
        "right": page.width - max(end for _, end in edges),
        "top": min(glyph.top for glyph in upright[0].text_area),
    }
    for name, margin in margins.items():
        low, high = getattr(page, name).range
        assert low - EDGE <= margin <= high + EDGE, name


@_every_form
def test_running_text_is_indented_even_at_both_edges_and_of_one_size(
    press: Press, sample: MeetingRecord, form: FormKey
) -> None:
    proof = press.proof(sample, *form)
    low, high = proof.norm.allowed("body").range
    assert low <= proof.size("body") <= high
    check_body(proof)


@_every_form
def test_lines_and_paragraphs_keep_the_distances_of_the_norm(
    press: Press, sample: MeetingRecord, form: FormKey
) -> None:
    check_pitch(press.proof(sample, *form))


@_every_form
def test_pages_are_numbered_from_two_and_annexes_anew(press: Press, sample: MeetingRecord, form: FormKey) -> None:
    check_page_numbers(press.proof(sample, *form))


@_every_signed_form
def test_text_ends_with_the_mark_of_the_norm(press: Press, sample: MeetingRecord, form: FormKey) -> None:
    proof = press.proof(sample, *form)
    *text, last = text_to_its_end(proof)
    ending = "".join(glyph.text for glyph in last.glyphs[-3:])
    if proof.norm.body.end_mark == "./.":
        assert ending == "./."
    else:
        assert ending[-1] == "."
        assert "/" not in ending
    assert [block.text for block in text if block.text.endswith("./.")] == [], "dấu kết thúc đứng giữa văn bản"


def test_every_annex_begins_on_its_own_page(press: Press, sample: MeetingRecord) -> None:
    proof = press.proof(sample, "resolution", "state", "conference")
    for label in annex_labels(proof):
        line = proof.pages.block(label, style="PhuLuc").lines[0]
        above = [glyph for glyph in proof.pages.sheets[line.page].text_area if glyph.bottom < line.baseline - 6]
        assert above == []
