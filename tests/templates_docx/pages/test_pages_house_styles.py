"""Other houses: larger heads, smaller text, long names of places and bodies; the head holds in every profile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Literal

import pytest
from measuring import unspaced
from pages_checks import (
    check_body,
    check_columns_of_head,
    check_component,
    check_head,
    check_margins,
    check_no_letters_overlap,
    check_page_numbers,
    check_paragraphs,
    check_pitch,
    check_rule_of_heading,
    check_rule_or_dashes_of_abstract,
    check_rule_or_star_of_organ,
)
from pages_components import foot_components
from pages_printing import Press, Proof

from domain.organisation import HouseStyle, Organisation, Profile
from domain.record import MeetingRecord

pytestmark = pytest.mark.office

_LONG_NAME = (
    "Trung tâm Tư vấn, Hỗ trợ phát triển kinh tế tập thể, hợp tác xã, liên hiệp hợp tác xã, tổ hợp tác và doanh nghiệp "
    "nhỏ và vừa trong lĩnh vực nông nghiệp, lâm nghiệp, thủy sản, tiểu thủ công nghiệp, thương mại, dịch vụ, du lịch "
    "cộng đồng và bảo vệ môi trường thuộc Liên minh Hợp tác xã tỉnh Lam Giang"
)
_LONG_PARENT = "Ủy ban Mặt trận Tổ quốc Việt Nam Thành phố Hồ Chí Minh"
_WIDE_PLACE = "Thành phố Hồ Chí Minh"


def _housed(
    organisation: Organisation, *, head: Literal["12", "13"] = "12", body: Literal["13", "14"] = "14"
) -> Organisation:
    house = replace(organisation.house, header_size=head, body_size=body)
    return replace(organisation, house=house)


HOUSES: dict[str, Callable[[Organisation], Organisation]] = {
    "head-13-text-13": lambda organisation: _housed(organisation, head="13", body="13"),
    "head-13-text-14": lambda organisation: _housed(organisation, head="13"),
    "head-12-text-13": lambda organisation: _housed(organisation, body="13"),
    "wide-place": lambda organisation: replace(organisation, place=_WIDE_PLACE),
    "head-13-wide-place": lambda organisation: replace(_housed(organisation, head="13"), place=_WIDE_PLACE),
    "name-of-300-letters": lambda organisation: replace(organisation, name=_LONG_NAME),
    "parent-of-two-lines": lambda organisation: replace(organisation, parent=_LONG_PARENT),
    "head-13-wide-place-long-names": lambda organisation: replace(
        _housed(organisation, head="13"), parent=_LONG_PARENT, name=_LONG_NAME, place=_WIDE_PLACE
    ),
}
_MADE: dict[str, MeetingRecord] = {}
_SIZES: tuple[Profile, ...] = ("state", "party")
_NAMES: tuple[Profile, ...] = ("state", "party", "youth", "hybrid")
CASES = [
    *((house, profile, "decision") for house in ("head-13-text-13", "head-13-text-14") for profile in _SIZES),
    ("head-12-text-13", "state", "decision"),
    ("head-13-text-13", "hybrid", "official_letter"),
    *(("wide-place", profile, "official_letter") for profile in _NAMES),
    ("head-13-wide-place", "state", "decision"),
    *(("name-of-300-letters", profile, "decision") for profile in _NAMES),
    *(("parent-of-two-lines", profile, "decision") for profile in _NAMES),
    *(("head-13-wide-place-long-names", profile, "official_letter") for profile in _NAMES),
]
_every_case = pytest.mark.parametrize(("house", "profile", "code"), CASES, ids=lambda value: value)


def _proof(press: Press, sample: MeetingRecord, house: str, code: str, profile: Profile) -> Proof:
    if house not in _MADE:  # one record a house: asked for again, its pages need not be printed again
        _MADE[house] = replace(sample, organisation=HOUSES[house](sample.organisation))
    return press.proof(_MADE[house], code, profile)


def test_long_name_has_about_300_letters() -> None:
    assert 280 <= len(_LONG_NAME) <= 320


@_every_case
def test_head_keeps_sizes_lines_and_columns(
    press: Press, sample: MeetingRecord, house: str, profile: Profile, code: str
) -> None:
    proof = _proof(press, sample, house, code, profile)
    check_head(proof)
    check_columns_of_head(proof)


@_every_case
def test_rules_fit_the_words_above_them(
    press: Press, sample: MeetingRecord, house: str, profile: Profile, code: str
) -> None:
    proof = _proof(press, sample, house, code, profile)
    check_rule_of_heading(proof)
    check_rule_or_star_of_organ(proof)
    check_rule_or_dashes_of_abstract(proof)


@_every_case
def test_text_and_foot_follow_the_house(
    press: Press, sample: MeetingRecord, house: str, profile: Profile, code: str
) -> None:
    proof = _proof(press, sample, house, code, profile)
    check_paragraphs(proof)
    check_margins(proof)
    check_no_letters_overlap(proof)
    check_body(proof)
    check_pitch(proof)
    check_page_numbers(proof)
    for component in foot_components(proof):
        check_component(proof, component)


def test_house_style_moves_the_sizes_of_the_state_but_not_those_of_the_party(
    press: Press, sample: MeetingRecord
) -> None:
    state = _proof(press, sample, "head-13-text-13", "decision", "state")
    party = _proof(press, sample, "head-13-text-13", "decision", "party")
    heading = state.norm.heading.lines[0]
    assert state.pages.block(heading).sizes == {13.0}
    assert state.pages.block("QUYẾT ĐỊNH:").sizes == {13.0}
    assert party.pages.block(party.norm.heading.lines[0]).sizes == {15.0}
    assert party.pages.block("QUYẾT ĐỊNH:").sizes == {14.0}


def test_wide_column_is_taken_by_itself_where_the_place_needs_it(press: Press, sample: MeetingRecord) -> None:
    assert HouseStyle().wide_place is False
    proof = _proof(press, sample, "head-13-wide-place", "decision", "state")
    place = proof.pages.block(proof.frame["dia_danh_ngay"])
    assert place.text.startswith(_WIDE_PLACE)
    assert len(place.lines) == 1


def test_long_name_is_printed_whole_above_the_number(press: Press, sample: MeetingRecord) -> None:
    proof = _proof(press, sample, "name-of-300-letters", "decision", "state")
    organ = proof.pages.block(proof.frame["co_quan"])
    assert unspaced(organ.text) == unspaced(_LONG_NAME.upper())
    number = proof.pages.block(proof.frame["so_ky_hieu"])
    assert number.lines[0].baseline > organ.lines[-1].baseline
