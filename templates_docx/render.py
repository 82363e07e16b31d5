"""Dựng văn bản: one record and one kind → one .docx, with the sentences on what was missing.

The caller passes `now` (for the file's properties) and, if it likes, another profile, layout or template.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Protocol

from domain.fields import day_of
from domain.finding import Finding
from domain.kinds import Kind
from domain.organisation import HouseStyle, Layout, Organisation, Profile
from domain.record import MeetingRecord, head_of
from templates_docx.catalogue import Entry, chosen_form, entry_of
from templates_docx.embedded import record_part
from templates_docx.library import compiled, form_of
from templates_docx.norms.norm import Norm, norm_for
from templates_docx.parts.package import CORE_PART, RECORD_PART, core_xml
from templates_docx.view.draft import Draft
from templates_docx.view.frame import HEAD_SPARED, place_needs_room
from templates_docx.view.plain import as_plain
from vitext.tone import with_tone_style
from vitext.wording import with_wording


class Template(Protocol):
    """Anything that turns plain data into .docx bytes: our compiled template, or an organisation's own in its cage."""

    def render(self, data: Mapping[str, Any], *, extra_parts: Mapping[str, bytes] = ...) -> bytes:
        """The finished package."""
        ...


@dataclass(frozen=True, slots=True)
class Document:
    """A finished document and what its record lacked."""

    kind: Kind
    profile: Profile
    layout: Layout | None
    docx: bytes
    gaps: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Prepared:
    """Everything a template needs for one document, before any template is chosen."""

    entry: Entry
    profile: Profile
    layout: Layout | None
    norm: Norm
    house: HouseStyle
    data: dict[str, Any]
    view: Any
    gaps: tuple[Finding, ...]


def prepare(
    record: MeetingRecord, kind: Kind, *, profile: Profile | None = None, layout: Layout | None = None
) -> Prepared:
    """Build the view of one document under the organisation's profile, layout and house style."""
    organisation = record.organisation
    entry = entry_of(kind)
    used_profile, used_layout = chosen_form(entry, profile or organisation.profile, layout or organisation.layout)
    norm = norm_for(used_profile, _day_in_force(record, kind))
    house = house_of(organisation, norm)
    draft = Draft(record, kind, form_of(used_profile, used_layout, norm=norm, house=house))
    view = entry.build(draft)
    data = as_plain(view)
    if house.tone or house.words:
        data = _spelled(data, house)
    return Prepared(entry, used_profile, used_layout, norm, _sizes_only(house), data, view, draft.gaps.findings())


def render_document(
    record: MeetingRecord,
    kind: Kind,
    *,
    now: datetime,
    profile: Profile | None = None,
    layout: Layout | None = None,
    template: Template | None = None,
) -> Document:
    """One document. Raises `InputRefused` where profile and layout do not go together."""
    ready = prepare(record, kind, profile=profile, layout=layout)
    chosen = template or compiled(ready.entry, ready.profile, ready.layout, ready.norm, ready.house)
    extra = {
        RECORD_PART: record_part(record, kind, profile=ready.profile, layout=ready.layout or ""),
        CORE_PART: _core(record, kind, ready, now),
    }
    return Document(kind, ready.profile, ready.layout, chosen.render(ready.data, extra_parts=extra), ready.gaps)


def house_of(organisation: Organisation, norm: Norm) -> HouseStyle:
    """The organisation's style, with the wide right-hand column where its place name needs it."""
    house = organisation.house
    width = norm.columns[house.header_size].usual[1] - HEAD_SPARED
    place = organisation.place or ""
    if not house.wide_place and place_needs_room(place, width=width, size=norm.size("place", house)):
        return replace(house, wide_place=True)
    return house


def _sizes_only(house: HouseStyle) -> HouseStyle:
    """What a template depends on: spelling belongs to the text, not to the template."""
    return replace(house, tone=None, words=())


def _day_in_force(record: MeetingRecord, kind: Kind) -> Any:
    head = head_of(record, kind)
    start = record.meeting.start
    return head.issued or (day_of(start) if start else None)


def _spelled(data: Any, house: HouseStyle) -> Any:
    if isinstance(data, dict):
        return {name: _spelled(value, house) for name, value in data.items()}
    if isinstance(data, list):
        return [_spelled(value, house) for value in data]
    if not isinstance(data, str):
        return data
    worded = with_wording(data, tuple((one.written, one.preferred) for one in house.words))
    return with_tone_style(worded, house.tone) if house.tone else worded


def _core(record: MeetingRecord, kind: Kind, ready: Prepared, now: datetime) -> bytes:
    frame = ready.data.get("vb")
    abstract = frame["trich_yeu"] if frame else ready.data["tieu_de"]
    moment = now.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return core_xml(
        title=f"{kind.name} {abstract}".strip(),
        author=record.organisation.name or "",
        subject=frame["so_ky_hieu"] if frame else "",
        moment=moment,
    ).encode()
