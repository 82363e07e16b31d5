"""A document carries the record it was made from, and nothing else is ever taken for one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from io import BytesIO

import docx
import pytest
from hypothesis import given, settings
from record_strategies import records

from domain.errors import InputRefused
from domain.kinds import Kind
from domain.record import MeetingRecord
from templates_docx.catalogue import CATALOGUE, Entry, entry_of
from templates_docx.embedded import read_embedded, record_part
from templates_docx.engine import read_package, write_package
from templates_docx.library import committed_template
from templates_docx.parts.package import EMPTY_RECORD, RECORD_NAMESPACE, RECORD_PART
from templates_docx.render import render_document

FORMS = [(entry, profile, layout) for entry in CATALOGUE for profile, layout in entry.forms()]


@pytest.fixture(scope="module")
def resolution(sample_record: MeetingRecord, now: datetime) -> bytes:
    return render_document(sample_record, CATALOGUE[0].kind, now=now).docx


def with_part(document: bytes, name: str, content: bytes) -> bytes:
    return write_package({**read_package(document).parts, name: content})


def changed(document: bytes, change: Callable[[str], str]) -> bytes:
    part = read_package(document).parts[RECORD_PART].decode()
    assert change(part) != part
    return with_part(document, RECORD_PART, change(part).encode())


@pytest.mark.parametrize("entry", CATALOGUE, ids=lambda entry: entry.kind.code)
def test_record_is_read_back_from_every_kind_and_form(
    entry: Entry, sample_record: MeetingRecord, now: datetime
) -> None:
    for profile, layout in entry.forms():
        made = render_document(sample_record, entry.kind, now=now, profile=profile, layout=layout)
        found = read_embedded(made.docx)
        assert found is not None
        assert (found.record, found.kind, found.profile, found.layout) == (
            sample_record, entry.kind, profile, layout or "",
        )  # fmt: skip


@given(records())
@settings(max_examples=25)
def test_record_of_any_content_survives_the_custom_part(record: MeetingRecord) -> None:
    entry = entry_of(CATALOGUE[0].kind)
    part = record_part(record, entry.kind, profile="state", layout="articles")
    found = read_embedded(with_part(committed_template(entry, "state", "articles"), RECORD_PART, part))
    assert found is not None
    assert found.record == record


def test_record_survives_saving_by_another_program(resolution: bytes, sample_record: MeetingRecord) -> None:
    document = docx.Document(BytesIO(resolution))
    document.add_paragraph("Đoạn thêm sau.")
    saved = BytesIO()
    document.save(saved)
    found = read_embedded(saved.getvalue())
    assert found is not None
    assert found.record == sample_record


def test_record_is_found_under_another_name(resolution: bytes, sample_record: MeetingRecord) -> None:
    parts = dict(read_package(resolution).parts)
    moved = parts.pop(RECORD_PART)
    parts[RECORD_PART] = b'<b:Sources xmlns:b="urn:other"/>'
    parts["customXml/item7.xml"] = moved
    found = read_embedded(write_package(parts))
    assert found is not None
    assert found.record == sample_record


def test_document_of_another_program_has_no_record() -> None:
    plain = BytesIO()
    docx.Document().save(plain)
    assert read_embedded(plain.getvalue()) is None


@pytest.mark.parametrize(("entry", "profile", "layout"), FORMS[::7])
def test_template_itself_has_no_record(entry: Entry, profile: str, layout: str) -> None:
    assert read_embedded(committed_template(entry, profile, layout)) is None  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "change",
    [
        lambda part: part.replace("hoi_nghi", "hoi_ngh"),
        lambda part: part.replace("&quot;lan_thu&quot;:5", "&quot;lan_thu&quot;:-5"),
        lambda part: part.replace("}</ban_ghi>", "</ban_ghi>"),
        lambda part: part.replace('loai="resolution"', 'loai="novel"'),
        lambda part: part.replace(' loai="resolution"', ""),
        lambda part: part.replace("<ban_ghi ", "<x ").replace("</ban_ghi>", "</x>"),
        lambda _: EMPTY_RECORD,
    ],
    ids=["unknown key", "impossible value", "cut short", "unknown kind", "no kind", "another element", "emptied"],
)
def test_tampered_record_is_no_record(resolution: bytes, change: Callable[[str], str]) -> None:
    assert read_embedded(changed(resolution, change)) is None


@pytest.mark.parametrize(
    "hostile",
    [
        f'<!DOCTYPE b [<!ENTITY e "x">]><ban_ghi xmlns="{RECORD_NAMESPACE}" loai="resolution">&e;</ban_ghi>',
        f'<!DOCTYPE b SYSTEM "b"><ban_ghi xmlns="{RECORD_NAMESPACE}" loai="resolution">{{}}</ban_ghi>',
        f'<ban_ghi xmlns="{RECORD_NAMESPACE}" loai="resolution">{{}}',
        f"{RECORD_NAMESPACE} không phải XML",
    ],
    ids=["entity", "external doctype", "unclosed", "no XML"],
)
def test_hostile_or_broken_part_is_refused_or_ignored_never_read(resolution: bytes, hostile: str) -> None:
    try:
        assert read_embedded(with_part(resolution, RECORD_PART, hostile.encode())) is None
    except InputRefused as refused:
        assert refused.message.endswith(".")  # noqa: PT017


@pytest.mark.parametrize("data", [b"", b"PK", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"x" * 1000])
def test_file_that_is_no_docx_is_refused_with_a_sentence(data: bytes) -> None:
    with pytest.raises(InputRefused, match=r"\.docx"):
        read_embedded(data)


def test_kind_is_told_by_its_code(sample_record: MeetingRecord) -> None:
    kind: Kind = CATALOGUE[3].kind
    part = record_part(sample_record, kind, profile='a"<b>', layout="").decode()
    assert 'loai="plan"' in part
    assert 'the_thuc="a&quot;&lt;b&gt;"' in part
