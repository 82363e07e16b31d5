"""Kết quả đọc một văn bản: what `thuky extract` returns (schema thuky.extraction/1), as frozen values.

Spans are `(start, end)`, half-open, in Unicode code points of `Source.text`; `text[start:end]` is the verbatim slice.
What the text does not say is None; where a value was inferred, a `Doubt` says so.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from datetime import date, datetime
from math import isfinite
from typing import Any, Literal, TypeAlias

SCHEMA = "thuky.extraction/1"

Span = tuple[int, int]
Day: TypeAlias = date  # fields named `date` would hide the type
DocumentKind = Literal[
    "resolution",
    "minutes",
    "conclusion_notice",
    "plan",
    "report",
    "decision",
    "programme",
    "directive",
    "official_letter",
    "invitation",
    "submission",
    "news",
    "other",
]


@dataclass(frozen=True, slots=True)
class Doubt:
    """A question for the reviewer: `message` is Vietnamese, `choices` the answers to choose from, if any."""

    code: str
    message: str
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """Where the text came from and the text itself, after decoding, NFC: the one that every span points into.

    `notes` is what the reviewer should know of the reading as a whole (recognised from images, an old encoding …),
    `unsure` where single words were read with little confidence.
    """

    name: str
    media_type: str
    sha256: str
    encoding: str
    pages: int | None
    ocr: bool
    text: str
    notes: tuple[Doubt, ...] = ()
    unsure: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Role:
    """A person as the header or the meeting names him."""

    name: str
    role: str | None = None


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """The document's own header and foot."""

    kind: DocumentKind
    title: str | None = None
    number: str | None = None
    date: Day | None = None
    place: str | None = None
    issuer: str | None = None
    parent_issuer: str | None = None
    signer: Role | None = None
    author: str | None = None
    source_credit: str | None = None
    published: Day | None = None


@dataclass(frozen=True, slots=True)
class MeetingFacts:
    """The meeting that the document is about."""

    title: str | None = None
    body: str | None = None
    ordinal: int | None = None
    khoa: str | None = None
    term: tuple[int, int] | None = None
    start: datetime | Day | None = None
    end: datetime | Day | None = None
    venue: str | None = None
    province: str | None = None
    purpose: str | None = None
    chair: Role | None = None
    secretary: Role | None = None
    attendance: dict[str, int] | None = None
    vote: dict[str, float | int] | None = None
    speeches: int | None = None


@dataclass(frozen=True, slots=True)
class Interval:
    """A deadline or period: the text's own words and the interval they allow (either end may be open)."""

    text: str
    start: Day | None = None
    end: Day | None = None
    recurring: str | None = None


@dataclass(frozen=True, slots=True)
class FoundCitation:
    """A cited document."""

    id: str
    text: str
    span: Span
    type: str | None = None
    number: str | None = None
    date: Day | None = None
    issuer: str | None = None
    title: str | None = None
    unit: str | None = None
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True)
class OutlineNode:
    """One heading or numbered item; `span` covers its own line or paragraph."""

    label: str
    level: int
    title: str
    span: Span
    children: tuple[OutlineNode, ...] = ()


@dataclass(frozen=True, slots=True)
class FoundTask:
    """One directive clause."""

    id: str
    text: str
    span: Span
    action: str
    rule: str
    parent: str | None = None
    label: str | None = None
    lead: str | None = None
    partners: tuple[str, ...] = ()
    addressees: tuple[str, ...] = ()
    assigner: str | None = None
    deadline: Interval | None = None
    places: tuple[str, ...] = ()
    citations: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True)
class FoundTarget:
    """One counted quantity, to be reached (`target`) or reported (`result`)."""

    id: str
    text: str
    span: Span
    indicator: str
    value: float
    unit: str
    comparator: str
    kind: Literal["target", "result"]
    rule: str
    value_max: float | None = None
    of_total: float | None = None
    normalized: dict[str, Any] | None = None
    period: Interval | None = None
    change: dict[str, str] | None = None
    task: str | None = None
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True)
class Mention:
    """A person, organisation or place with every span where it stands."""

    name: str
    spans: tuple[Span, ...]
    role: str | None = None
    level: str | None = None
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Difference:
    """One point in which a document's text is no longer what its own record says.

    `field` names what differs: "text", "lead", "partners", "deadline", "value" …; for what was added or removed it is
    "text". `id` is the task or target in the extraction, where there is one; `message` is a Vietnamese sentence.
    """

    item: Literal["task", "target", "text"]
    change: Literal["added", "removed", "changed"]
    field: str
    old: str | None
    new: str | None
    message: str
    id: str | None = None


@dataclass(frozen=True, slots=True)
class OwnRecord:
    """The record that a document of ours carries, against its text. In an edited document the text wins."""

    state: Literal["same", "edited", "unreadable"]
    kind: str | None = None
    differences: tuple[Difference, ...] = ()


@dataclass(frozen=True, slots=True)
class Extraction:
    """Everything that was read from one document."""

    source: Source
    document: DocumentFacts
    meeting: MeetingFacts | None
    people: tuple[Mention, ...] = ()
    organizations: tuple[Mention, ...] = ()
    places: tuple[Mention, ...] = ()
    citations: tuple[FoundCitation, ...] = ()
    outline: tuple[OutlineNode, ...] = ()
    tasks: tuple[FoundTask, ...] = ()
    targets: tuple[FoundTarget, ...] = ()
    own_record: OwnRecord | None = None


def to_plain(extraction: Extraction) -> dict[str, Any]:
    """The contract's JSON object: dates as ISO text, tuples as lists, `schema` first."""
    plain: dict[str, Any] = _plain(extraction)
    for person in plain["people"]:
        _only(person, "name", "role", "spans")
    for body in plain["organizations"]:
        _only(body, "name", "aliases", "spans")
    for place in plain["places"]:
        _only(place, "name", "level", "spans")
    return {"schema": SCHEMA, **plain}


def _only(mapping: dict[str, Any], *names: str) -> None:
    for name in set(mapping) - set(names):
        del mapping[name]


def _plain(value: Any) -> Any:
    if dataclasses.is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, datetime):
        return value.isoformat(timespec="minutes")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple | list):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        return {name: _plain(item) for name, item in value.items()}
    if isinstance(value, float) and not isfinite(value):
        return None  # JSON has no such number
    return value
