"""One record and one kind give one document: the same for the same moment, with its properties, under any rules."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from io import BytesIO
from typing import Any

import docx
import pytest
from record_factories import kind, of_head, of_meeting

from domain.errors import InputRefused
from domain.kinds import KINDS, Kind
from domain.organisation import HouseStyle, Organisation, Wording
from domain.record import MeetingRecord
from templates_docx.catalogue import CATALOGUE, Entry, chosen_form, entry_of
from templates_docx.engine import read_package
from templates_docx.library import compiled
from templates_docx.render import prepare, render_document
from templates_docx.twin import text_twin

each_kind = pytest.mark.parametrize("entry", CATALOGUE, ids=lambda entry: entry.kind.code)


def text_of(record: MeetingRecord, code: str, now: datetime, **options: Any) -> str:
    return text_twin(render_document(record, kind(code), now=now, **options).docx)


@each_kind
def test_same_moment_gives_the_same_bytes(entry: Entry, sample_record: MeetingRecord, now: datetime) -> None:
    first = render_document(sample_record, entry.kind, now=now)
    assert first.docx == render_document(sample_record, entry.kind, now=now).docx


def test_another_moment_changes_only_the_properties(sample_record: MeetingRecord, now: datetime) -> None:
    one, other = (
        read_package(render_document(sample_record, kind("plan"), now=at).docx).parts
        for at in (now, now + timedelta(days=1))
    )
    assert [name for name in one if one[name] != other[name]] == ["docProps/core.xml"]


@each_kind
def test_properties_name_document_organisation_and_moment(
    entry: Entry, sample_record: MeetingRecord, now: datetime
) -> None:
    properties = docx.Document(BytesIO(render_document(sample_record, entry.kind, now=now).docx)).core_properties
    assert properties.title.startswith(entry.kind.name)
    assert len(properties.title) > len(entry.kind.name)
    assert properties.author == "Liên minh Hợp tác xã tỉnh Lam Giang"
    assert properties.language == "vi-VN"
    assert properties.created == properties.modified == now
    assert properties.last_modified_by == ""


def test_subject_property_is_the_number_and_symbol(sample_record: MeetingRecord, now: datetime) -> None:
    made = render_document(sample_record, kind("resolution"), now=now)
    assert docx.Document(BytesIO(made.docx)).core_properties.subject == "Số: 04/NQ-LMHTX"


def test_moment_is_stored_in_universal_time(now: datetime) -> None:
    at_home = now.astimezone(timezone(timedelta(hours=7)))
    assert render_document(MeetingRecord(), kind("plan"), now=at_home).docx == (
        render_document(MeetingRecord(), kind("plan"), now=now).docx
    )


@each_kind
def test_every_form_opens_in_python_docx(entry: Entry, sample_record: MeetingRecord, now: datetime) -> None:
    for profile, layout in entry.forms():
        made = render_document(sample_record, entry.kind, now=now, profile=profile, layout=layout)
        assert (made.kind, made.profile, made.layout) == (entry.kind, profile, layout)
        assert docx.Document(BytesIO(made.docx)).paragraphs


@each_kind
def test_no_tag_of_the_template_is_left_in_the_document(
    entry: Entry, sample_record: MeetingRecord, now: datetime
) -> None:
    for profile, layout in entry.forms():
        made = render_document(sample_record, entry.kind, now=now, profile=profile, layout=layout)
        for name, content in read_package(made.docx).parts.items():
            if name.startswith("word/"):
                assert b"{{" not in content, name
                assert b"{%" not in content, name


def test_resolution_by_articles_does_not_go_with_the_party() -> None:
    with pytest.raises(InputRefused, match="không dùng với thể thức “party”") as refused:
        prepare(MeetingRecord(), kind("resolution"), profile="party", layout="articles")
    assert "conference" in refused.value.advice


def test_kind_made_in_one_profile_is_made_in_that_one(now: datetime) -> None:
    assert render_document(MeetingRecord(), kind("bulletin"), now=now, profile="party").profile == "state"


def test_organisation_profile_and_layout_are_the_usual() -> None:
    record = MeetingRecord(organisation=Organisation(profile="hybrid", layout="articles"))
    ready = prepare(record, kind("resolution"))
    assert (ready.profile, ready.layout) == ("hybrid", "articles")


def test_layout_is_no_matter_where_there_is_only_one() -> None:
    assert chosen_form(entry_of(kind("plan")), "party", "articles") == ("party", None)


@pytest.mark.parametrize(
    ("record", "rules"),
    [
        (of_head("plan", issued=date(2026, 5, 26)), "party-2018"),
        (of_head("plan", issued=date(2026, 5, 27)), "party-2026"),
        (of_meeting(start=date(2025, 1, 1)), "party-2018"),
        (MeetingRecord(), "party-2026"),
    ],
    ids=["issued before", "issued after", "held before", "no day at all"],
)
def test_document_follows_the_rules_of_its_own_day(record: MeetingRecord, rules: str) -> None:
    assert prepare(record, kind("plan"), profile="party").norm.id == rules


def test_long_place_name_widens_its_column_unasked() -> None:
    wide = prepare(MeetingRecord(organisation=Organisation(place="Thành phố Hồ Chí Minh")), kind("plan"))
    usual = prepare(MeetingRecord(organisation=Organisation(place="Lam Giang")), kind("plan"))
    assert (wide.house.wide_place, usual.house.wide_place) == (True, False)


def test_house_style_reaches_the_styles_of_the_document(now: datetime) -> None:
    record = MeetingRecord(organisation=Organisation(house=HouseStyle(header_size="13", body_size="13")))
    styles = docx.Document(BytesIO(render_document(record, kind("plan"), now=now).docx)).styles
    sizes = {name: styles[name].font.size.pt for name in ("Quốc hiệu", "Tiêu ngữ", "Body Text", "Cơ quan ban hành")}
    assert sizes == {"Quốc hiệu": 13, "Tiêu ngữ": 14, "Body Text": 13, "Cơ quan ban hành": 13}


@pytest.mark.parametrize(
    ("tone", "written"), [("hòa", "thủy Hòa Khuê"), ("hoà", "thuỷ Hoà Khuê"), (None, "thủy Hoà Khuê")]
)
def test_house_spelling_is_for_the_text_and_never_for_the_record(tone: Any, written: str, now: datetime) -> None:
    record = MeetingRecord(
        organisation=Organisation(house=HouseStyle(tone=tone)), meeting=of_meeting(venue="thủy Hoà Khuê").meeting
    )
    assert f"tại {written}" in text_of(record, "resolution", now)
    assert record.meeting.venue == "thủy Hoà Khuê"


def test_house_wording_is_printed_in_place_of_what_was_typed(now: datetime) -> None:
    house = HouseStyle(words=(Wording(written="trụ sở", preferred="Trụ sở"),), tone="hoà")
    meeting = of_meeting(venue="trụ sở Thủy lợi").meeting
    record = MeetingRecord(organisation=Organisation(house=house), meeting=meeting)
    assert "tại Trụ sở Thuỷ lợi" in text_of(record, "resolution", now)


def test_house_spelling_needs_no_template_of_its_own() -> None:
    plain = prepare(MeetingRecord(), kind("plan"))
    spelled = prepare(MeetingRecord(organisation=Organisation(house=HouseStyle(tone="hòa"))), kind("plan"))
    assert plain.house == spelled.house
    assert compiled(plain.entry, plain.profile, plain.layout, plain.norm, plain.house) is (
        compiled(spelled.entry, spelled.profile, spelled.layout, spelled.norm, spelled.house)
    )


class Echo:
    """A template that only shows what it was given."""

    def __init__(self) -> None:
        self.seen: list[tuple[Mapping[str, Any], Mapping[str, bytes]]] = []

    def render(self, data: Mapping[str, Any], *, extra_parts: Mapping[str, bytes] = {}) -> bytes:
        self.seen.append((data, extra_parts))
        return b"done"


def is_plain(value: Any) -> bool:
    if isinstance(value, dict):
        return all(isinstance(name, str) and is_plain(inner) for name, inner in value.items())
    if isinstance(value, list):
        return all(is_plain(inner) for inner in value)
    return type(value) in (str, int, float, bool)


@pytest.mark.parametrize("one", KINDS, ids=lambda one: one.code)
def test_template_of_another_gets_plain_values_and_the_record_part(
    one: Kind, sample_record: MeetingRecord, now: datetime
) -> None:
    echo = Echo()
    assert render_document(sample_record, one, now=now, template=echo).docx == b"done"
    ((data, parts),) = echo.seen
    assert is_plain(data)
    assert set(parts) == {"customXml/item1.xml", "docProps/core.xml"}


def test_documents_made_from_one_record_share_its_facts(sample_record: MeetingRecord, now: datetime) -> None:
    for code in ("resolution", "minutes", "conclusion_notice", "invitation", "programme", "vote_count", "bulletin"):
        assert "Hội trường “Đoàn Kết”" in text_of(sample_record, code, now), code
    for code in ("resolution", "minutes", "conclusion_notice", "bulletin"):
        said = text_of(sample_record, code, now)
        assert "29/31 ủy viên" in said, code
    without_body = replace(sample_record, meeting=replace(sample_record.meeting, body=None))
    assert render_document(without_body, kind("resolution"), now=now).gaps
