"""The format rules as data: each profile on each day, sizes that move together, values inside their own ranges."""

from __future__ import annotations

import dataclasses
import tomllib
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

import templates_docx.norms
from domain.errors import InternalFault
from domain.organisation import HouseStyle, Profile
from templates_docx.catalogue import ALL_PROFILES
from templates_docx.measure import line_width
from templates_docx.norms.norm import NORM_FILES, Length, Line, Norm, Size, norm_for, norms
from templates_docx.parts.form import Form
from templates_docx.parts.styles import styles_of

FOLDER = Path(templates_docx.norms.__file__).parent
HOUSES = [HouseStyle(header_size=header, body_size=body) for header in ("12", "13") for body in ("13", "14")]
each_norm = pytest.mark.parametrize("norm", norms(), ids=lambda norm: norm.id)


def test_every_rule_file_of_the_folder_is_read_and_carries_its_own_name() -> None:
    assert {path.stem for path in FOLDER.glob("*.toml")} == set(NORM_FILES)
    assert tuple(norm.id for norm in norms()) == NORM_FILES


@pytest.mark.parametrize("profile", ALL_PROFILES)
def test_every_profile_has_rules_and_the_newest_are_the_usual(profile: Profile) -> None:
    newest = norm_for(profile)
    assert newest.profile == profile
    assert all(norm.valid_from <= newest.valid_from for norm in norms() if norm.profile == profile)


def test_party_rules_change_on_their_day() -> None:
    change = date(2026, 5, 27)
    assert norm_for("party", change).id == "party-2026"
    assert norm_for("party", change - timedelta(days=1)).id == "party-2018"


def test_day_before_the_first_rules_gets_the_first() -> None:
    assert norm_for("state", date(1999, 1, 1)).id == "nd30-2020"


def test_rules_of_one_profile_follow_each_other_without_a_gap() -> None:
    for profile in ALL_PROFILES:
        listed = sorted((norm for norm in norms() if norm.profile == profile), key=lambda norm: norm.valid_from)
        for older, newer in pairwise(listed):
            assert older.valid_until is not None
            assert older.valid_until + timedelta(days=1) == newer.valid_from
        assert listed[-1].valid_until is None


def values(node: Any) -> list[Any]:
    found = [node]
    if dataclasses.is_dataclass(node):
        for field in dataclasses.fields(node):
            found += values(getattr(node, field.name))
    elif isinstance(node, dict):
        for child in node.values():
            found += values(child)
    return found


@each_norm
def test_generated_values_lie_inside_what_the_rule_allows(norm: Norm) -> None:
    for value in values(norm):
        if isinstance(value, Length | Line | Size) and value.default is not None:
            assert value.range[0] <= value.default <= value.range[1], value


@each_norm
def test_every_house_style_gives_sizes_that_the_rule_allows(norm: Norm) -> None:
    for house in HOUSES:
        for component, size in norm.sizes.items():
            if isinstance(size, Size):
                assert size.range[0] <= norm.size(component, house) <= size.range[1], (component, house)


@each_norm
def test_every_component_of_a_template_has_a_size(norm: Norm) -> None:
    for house in HOUSES:
        assert all(style.size > 0 for style in styles_of(Form(norm, house)))


@each_norm
def test_columns_of_head_and_foot_fill_the_text_width(norm: Norm) -> None:
    heads = [widths for columns in norm.columns.values() for widths in (columns.usual, columns.wide_place)]
    for widths in (*heads, norm.foot.columns):
        assert sum(widths) == pytest.approx(norm.page.text_width)


@each_norm
def test_heading_never_wraps_in_its_column(norm: Norm) -> None:
    for house in HOUSES:
        width = norm.head_columns(house)[1]
        sizes = [norm.size("heading", house), *[norm.size("motto", house)] * (len(norm.heading.lines) - 1)]
        for line, size in zip(norm.heading.lines, sizes, strict=True):
            assert line_width(line, size=size, face="bold") <= width, (norm.id, line, house)


@each_norm
def test_every_rule_names_its_clause(norm: Norm) -> None:
    data = tomllib.loads((FOLDER / f"{norm.id}.toml").read_text(encoding="utf-8"))
    for name, table in data.items():
        if isinstance(table, dict) and name != "header_sets":
            rules = table.values() if name == "columns" else (table,)
            assert all(rule.get("clause") or rule.get("mark") for rule in rules), f"{norm.id}: {name}"


def test_decree_header_sizes_move_together() -> None:
    state = norm_for("state")
    expected = {"12": (12, 13, 13, 12, 12, 12, 13), "13": (13, 14, 14, 13, 13, 13, 13)}
    components = ("heading", "motto", "place", "organ", "parent", "subject", "number")
    for header, sizes in expected.items():
        house = HouseStyle(header_size=header)  # type: ignore[arg-type]
        assert tuple(state.size(component, house) for component in components) == sizes


def test_body_size_of_the_house_moves_what_follows_the_body_and_nothing_fixed() -> None:
    state, house = norm_for("state"), HouseStyle(body_size="13")
    assert {name: state.size(name, house) for name in ("body", "type_name", "signature", "page_number")} == {
        "body": 13,
        "type_name": 13,
        "signature": 13,
        "page_number": 13,
    }
    assert (state.size("recipients_label", house), state.size("recipients", house)) == (12, 11)


def test_house_size_that_the_party_does_not_allow_is_not_used() -> None:
    assert norm_for("party").size("body", HouseStyle(body_size="13")) == 14


def test_component_without_a_size_is_our_own_mistake() -> None:
    with pytest.raises(InternalFault, match="không có cỡ chữ cho “khung”"):
        norm_for("state").size("khung")


def test_decree_margins_give_a_text_width_of_165_millimetres() -> None:
    assert norm_for("state").page.text_width == 165
