"""Sizes, faces and places of the components, measured in the PDF: Nghị định 30, Phụ lục I, mục V, and its kin."""

from __future__ import annotations

import pytest
from measuring import Block
from pages_checks import CENTRED, check_columns_of_head, check_component, check_head
from pages_components import TWO_SIGN, Component, annex_labels, foot_components, text_components
from pages_printing import FORMS, FRAMED_FORMS, SIGNED_FORMS, FormKey, Press, form_name

from domain.record import MeetingRecord

pytestmark = pytest.mark.office

_every_form = pytest.mark.parametrize("form", FORMS, ids=form_name)
_every_framed_form = pytest.mark.parametrize("form", FRAMED_FORMS, ids=form_name)
_every_signed_form = pytest.mark.parametrize("form", SIGNED_FORMS, ids=form_name)


@_every_framed_form
def test_head_has_the_sizes_faces_and_places_of_the_norm(press: Press, sample: MeetingRecord, form: FormKey) -> None:
    check_head(press.proof(sample, *form))


@_every_framed_form
def test_columns_of_the_head_stay_apart(press: Press, sample: MeetingRecord, form: FormKey) -> None:
    check_columns_of_head(press.proof(sample, *form))


@_every_framed_form
def test_named_parts_of_the_text_have_sizes_and_faces_of_the_norm(
    press: Press, sample: MeetingRecord, form: FormKey
) -> None:
    proof = press.proof(sample, *form)
    for component in text_components(proof):
        check_component(proof, component)


@_every_signed_form
def test_foot_has_sizes_and_faces_of_the_norm(press: Press, sample: MeetingRecord, form: FormKey) -> None:
    proof = press.proof(sample, *form)
    for component in foot_components(proof):
        check_component(proof, component)


@_every_signed_form
def test_label_of_recipients_is_underlined_only_where_the_norm_says(
    press: Press, sample: MeetingRecord, form: FormKey
) -> None:
    proof = press.proof(sample, *form)
    label = proof.pages.block("Nơi nhận:")
    line = proof.pages.rule_under(label, within=1.5)
    assert (line is not None) is proof.norm.recipients.label_underlined
    if line:
        assert (line.x0, line.x1) == pytest.approx((label.lines[0].x0, label.lines[0].x1), abs=0.5)


@_every_framed_form
def test_section_titles_are_bold_and_as_large_as_the_text(press: Press, sample: MeetingRecord, form: FormKey) -> None:
    proof = press.proof(sample, *form)
    for block in proof.pages.styled("Heading1", "Heading2"):
        assert (block.sizes, block.faces) == ({proof.size("body")}, {"bold"}), block.text


@_every_form
def test_tables_have_a_readable_size_and_bold_first_rows(press: Press, sample: MeetingRecord, form: FormKey) -> None:
    proof = press.proof(sample, *form)
    low, high = proof.norm.allowed("table").range
    for block in proof.pages.styled("BangDau", "BangChu", "BangGiua"):
        assert all(low <= size <= high for size in block.sizes), block.text
        assert block.faces == {"bold" if block.style == "BangDau" else "regular"}, block.text


@pytest.mark.parametrize("form", [form for form in SIGNED_FORMS if form[0] not in TWO_SIGN], ids=form_name)
def test_signature_stands_right_of_the_recipients_and_level_with_them(
    press: Press, sample: MeetingRecord, form: FormKey
) -> None:
    proof = press.proof(sample, *form)
    components = list(foot_components(proof))
    signing = [component.block for component in components if component.size_name == "signature"]
    label = components[0].block.lines[0]
    left, right = proof.norm.foot.columns
    middle = proof.norm.page.left.default + left + right / 2
    for block in signing:
        assert all(line.centre == pytest.approx(middle, abs=CENTRED) for line in block.lines), block.text
    assert signing[0].lines[0].baseline == pytest.approx(label.baseline, abs=1.0)


@_every_signed_form
def test_room_is_left_for_signing(press: Press, sample: MeetingRecord, form: FormKey) -> None:
    """Between the last line of the title and the name: 25 to 30 mm, plus the line itself."""
    proof = press.proof(sample, *form)
    signing = [c.block for c in foot_components(proof) if c.size_name == "signature"]
    pairs = [(signing[0], signing[1]), (signing[2], signing[3])] if len(signing) == 4 and _paired(signing) else []
    for above, name in pairs or [(signing[-2], signing[-1])]:
        room = name.lines[0].baseline - above.lines[-1].baseline
        assert 25 <= room <= 36, (above.text, name.text)


def _paired(signing: list[Block]) -> bool:
    return signing[0].lines[0].baseline == pytest.approx(signing[2].lines[0].baseline, abs=0.5)


@pytest.mark.parametrize("form", [form for form in FORMS if form[0] == "resolution"], ids=form_name)
def test_annexes_are_named_in_size_14_bold_above_their_titles(
    press: Press, sample: MeetingRecord, form: FormKey
) -> None:
    proof = press.proof(sample, *form)
    labels = annex_labels(proof)
    assert labels == ("Phụ lục I", "Phụ lục II")
    for annex in proof.data["phu_luc"]:
        label, title = proof.pages.block(annex["nhan"], style="PhuLuc"), proof.pages.block(annex["tieu_de"])
        attached = next(block for block in proof.pages.styled("KemTheo") if block.lines[0].page == label.lines[0].page)
        check_component(proof, Component("annex_word", label, "bold"))
        check_component(proof, Component("annex_title", title, "bold"))
        check_component(proof, Component("annex_title", attached, "italic"))
        sheet = proof.pages.sheets[label.lines[0].page]
        middle = (sheet.margins[3] + sheet.width - sheet.margins[1]) / 2
        assert all(
            line.centre == pytest.approx(middle, abs=CENTRED)
            for block in (label, title, attached)
            for line in block.lines
        )
