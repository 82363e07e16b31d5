"""Thể thức đang có hiệu lực: the rules of one header profile on one day, read from the TOML beside this file.

Source: Nghị định 30/2020/NĐ-CP, Phụ lục I; Hướng dẫn 05-HD/VPTW and 36-HD/VPTW; Hướng dẫn 29-HD/TWĐTN-VP.
Sizes are points, lengths millimetres.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Literal

from pydantic import ConfigDict, TypeAdapter

from domain.errors import InternalFault
from domain.organisation import HouseStyle, Profile

Range = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Length:
    """What the rule allows and what is generated."""

    range: Range
    default: float


@dataclass(frozen=True, slots=True)
class Line:
    """Line pitch: `auto` counts single lines, `exact` counts points."""

    rule: Literal["auto", "exact"]
    range: Range
    default: float


@dataclass(frozen=True, slots=True)
class Page:
    """Paper and margins."""

    clause: str
    width: float
    height: float
    top: Length
    bottom: Length
    left: Length
    right: Length
    number_from_edge: float

    @property
    def text_width(self) -> float:
        """Between the default margins."""
        return self.width - self.left.default - self.right.default


@dataclass(frozen=True, slots=True)
class Font:
    """The one face and colour of a document."""

    clause: str
    name: str
    colour: str


@dataclass(frozen=True, slots=True)
class Heading:
    """The right-hand heading; `star` stands under the organ's name; `rule` is a share of the last line's width."""

    clause: str
    lines: tuple[str, ...]
    star: str
    rule: Range


@dataclass(frozen=True, slots=True)
class OrganLine:
    """The rule under the issuing body, as a share of the line of text; none where `rule_drawn` is 0."""

    clause: str
    rule: Range
    rule_drawn: float


@dataclass(frozen=True, slots=True)
class NumberForm:
    """How number and symbol are written; `series` is the span in which numbers run."""

    clause: str
    form: str
    letter_form: str
    letter_type: str
    series: Literal["year", "term"]


@dataclass(frozen=True, slots=True)
class Abstract:
    """The subject line and what stands under it: a drawn rule, or typed dashes."""

    clause: str
    rule: Range
    rule_drawn: float
    dashes: str
    letter_prefix: str
    letter_italic: bool
    letter_gap_pt: float


@dataclass(frozen=True, slots=True)
class Basis:
    """How the căn cứ lines are set and punctuated."""

    clause: str
    prefix: str
    proposal_prefix: str
    bullet: str
    italic: bool
    between: str
    last: str


@dataclass(frozen=True, slots=True)
class Body:
    """The running text."""

    clause: str
    first_line: Length
    gap_pt: Length
    line: Line
    end_mark: str


@dataclass(frozen=True, slots=True)
class Outline:
    """How a Roman section is labelled."""

    clause: str
    roman: str
    roman_capitals: bool


@dataclass(frozen=True, slots=True)
class Signature:
    """Marks of authority and the room left for signing."""

    clause: str
    marks: dict[str, str]
    title_bold: bool
    gap_mm: float


@dataclass(frozen=True, slots=True)
class RecipientForm:
    """Nơi nhận: its label and its last line."""

    clause: str
    label_bold_italic: bool
    label_underlined: bool
    filed: str
    filed_unit: str
    as_above: str
    submit_verb: str


@dataclass(frozen=True, slots=True)
class Rules:
    """Drawn lines."""

    clause: str
    mark: str
    weight_pt: float


@dataclass(frozen=True, slots=True)
class Columns:
    """Widths of the head's two columns, in millimetres."""

    mark: str
    usual: Range
    wide_place: Range


@dataclass(frozen=True, slots=True)
class Foot:
    """Widths of the foot's two columns, in millimetres."""

    mark: str
    columns: Range


@dataclass(frozen=True, slots=True)
class Size:
    """A component's allowed sizes; `follows` names the component whose size it takes."""

    range: Range
    default: float | None = None
    follows: str | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Norm:
    """All rules of one profile in force on one day. Read once, so one norm is one object: equal means the same."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    id: str
    profile: Profile
    valid_from: date
    title: str
    page: Page
    font: Font
    heading: Heading
    organ: OrganLine
    number: NumberForm
    abstract: Abstract
    basis: Basis
    body: Body
    outline: Outline
    signature: Signature
    recipients: RecipientForm
    rules: Rules
    header_sets: dict[str, dict[str, float]]
    columns: dict[str, Columns]
    foot: Foot
    sizes: dict[str, Size | str]
    valid_until: date | None = None

    def size(self, component: str, house: HouseStyle = HouseStyle()) -> float:
        """The generated size of a component, in points, under an organisation's house style."""
        in_set = self.header_sets[house.header_size].get(component)
        if in_set is not None:
            return in_set
        rule = self.allowed(component)
        if component == "body" and rule.range[0] <= float(house.body_size) <= rule.range[1]:
            return float(house.body_size)
        if rule.follows:
            return self.size(rule.follows, house)
        return rule.range[0] if rule.default is None else rule.default

    def allowed(self, component: str) -> Size:
        """What the rule allows for a component."""
        rule = self.sizes.get(component)
        if not isinstance(rule, Size):
            raise InternalFault(f"Quy định {self.id} không có cỡ chữ cho “{component}”.")
        return rule

    def head_columns(self, house: HouseStyle) -> Range:
        """The two columns of the page's head."""
        columns = self.columns[house.header_size]
        return columns.wide_place if house.wide_place else columns.usual


NORM_FILES = ("nd30-2020", "party-2018", "party-2026", "youth-2013", "hybrid-2020")


@cache
def norms() -> tuple[Norm, ...]:
    """Every rule file, in the order of `NORM_FILES`."""
    reader = TypeAdapter(Norm)
    folder = files("templates_docx.norms")
    return tuple(
        reader.validate_python(tomllib.loads(folder.joinpath(f"{name}.toml").read_text(encoding="utf-8")))
        for name in NORM_FILES
    )


@cache
def norm_for(profile: Profile, on: date | None = None) -> Norm:
    """The rules of `profile` in force on a day; without a day the newest. Before the first, the first."""
    candidates = sorted((norm for norm in norms() if norm.profile == profile), key=lambda norm: norm.valid_from)
    in_force = [norm for norm in candidates if on is None or norm.valid_from <= on]
    return in_force[-1] if in_force else candidates[0]
