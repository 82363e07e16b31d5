"""Drawn rules, measured in the PDF: their length against the text above them, and that they stand centred."""

from __future__ import annotations

import pytest
from pages_checks import check_rule_of_heading, check_rule_or_dashes_of_abstract, check_rule_or_star_of_organ
from pages_printing import FRAMED_FORMS, FormKey, Press, form_name

from domain.record import MeetingRecord

pytestmark = pytest.mark.office

_every_framed_form = pytest.mark.parametrize("form", FRAMED_FORMS, ids=form_name)


@_every_framed_form
def test_rule_under_the_heading_is_as_long_as_the_words(press: Press, sample: MeetingRecord, form: FormKey) -> None:
    check_rule_of_heading(press.proof(sample, *form))


@_every_framed_form
def test_rule_under_the_organ_is_a_third_to_a_half_of_its_last_line_or_a_star_stands_there(
    press: Press, sample: MeetingRecord, form: FormKey
) -> None:
    check_rule_or_star_of_organ(press.proof(sample, *form))


@_every_framed_form
def test_rule_under_the_abstract_is_a_third_to_a_half_of_its_last_line_or_dashes_stand_there(
    press: Press, sample: MeetingRecord, form: FormKey
) -> None:
    check_rule_or_dashes_of_abstract(press.proof(sample, *form))


@_every_framed_form
def test_address_stands_at_the_foot_of_page_one_under_a_rule_across_the_text(
    press: Press, sample: MeetingRecord, form: FormKey
) -> None:
    proof = press.proof(sample, *form)
    first, *others = proof.pages.sheets
    assert [sheet.index for sheet in others if sheet.footer] == []
    words = "".join(glyph.text for glyph in first.footer)
    assert words == proof.frame["dia_chi"]
    low, high = proof.norm.allowed("address").range
    assert all(low <= glyph.size <= high and glyph.face == "regular" for glyph in first.footer)
    top = min(glyph.top for glyph in first.footer)
    above = [rule for rule in first.rules if 0 <= top - rule.y < 2]
    assert len(above) == 1
    assert above[0].length == pytest.approx(proof.norm.page.text_width, abs=0.5)
