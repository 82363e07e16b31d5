"""A record as JSON is the same record, and its published schema tells a person what every key means."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from datetime import datetime, time
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from pydantic import ValidationError
from record_factories import SAMPLE_FILE, of_meeting, of_resolution
from record_strategies import records

from domain.documents import Section, VoteCount
from domain.kinds import KINDS
from domain.meeting import Term
from domain.reading import read_record
from domain.record import MeetingRecord, from_json, json_schema, to_json
from domain.target import Target

SKELETON = SAMPLE_FILE.with_name("skeleton.yaml")
TYPES = {"object", "array", "string", "integer", "number", "boolean", "null"}
KNOWN_WORDS = {
    "$defs", "$id", "$ref", "$schema", "additionalProperties", "anyOf", "const", "default", "description", "enum",
    "examples", "items", "minimum", "properties", "required", "title", "type",
}  # fmt: skip


@given(records())
@settings(max_examples=80)
def test_record_survives_json_exactly(record: MeetingRecord) -> None:
    assert from_json(to_json(record)) == record


@given(records())
@settings(max_examples=30)
def test_json_of_a_record_can_be_read_as_a_file(record: MeetingRecord) -> None:
    assert read_record(to_json(record)).record == record


def test_sample_survives_json_exactly(sample_record: MeetingRecord) -> None:
    assert from_json(to_json(sample_record)) == sample_record


def test_json_says_only_what_differs_from_the_defaults() -> None:
    assert to_json(MeetingRecord()) == "{}"
    assert json.loads(to_json(of_meeting(venue="A"))) == {"hoi_nghi": {"dia_diem": "A"}}


def test_seconds_and_long_decimals_are_not_lost() -> None:
    target = Target(indicator="a", value=Decimal("0.12345678901234567890"))
    record = of_resolution(sections=(Section(targets=(target,)),))
    assert from_json(to_json(record)) == record
    meeting = of_meeting(start=datetime(2026, 8, 14, 8, 30, 15), term=Term(2025, 2030))  # noqa: DTZ001
    assert from_json(to_json(meeting)) == meeting
    count = MeetingRecord(vote_count=VoteCount(counted_at=time(10, 40, 5)))
    assert from_json(to_json(count)) == count


@pytest.mark.parametrize("text", ["", "[]", '{"la": 1}', '{"hoi_nghi": 5}', "{"])
def test_json_that_is_no_record_is_a_validation_error(text: str) -> None:
    with pytest.raises(ValidationError):
        from_json(text)


def schema_nodes(node: Any, path: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every schema in the schema: the root, definitions, properties, items and branches."""
    yield path, node
    for group in ("$defs", "properties"):
        for name, child in node.get(group, {}).items():
            yield from schema_nodes(child, f"{path}/{group}/{name}")
    for index, child in enumerate(node.get("anyOf", ())):
        yield from schema_nodes(child, f"{path}/anyOf/{index}")
    for word in ("items", "additionalProperties"):
        if isinstance(node.get(word), dict):
            yield from schema_nodes(node[word], f"{path}/{word}")


def test_schema_is_well_formed_draft_2020_12() -> None:
    schema = json_schema()
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["$id"] == "urn:thuky.meeting:1"
    for path, node in schema_nodes(schema):
        assert set(node) <= KNOWN_WORDS, path
        declared = node.get("type", [])
        assert set([declared] if isinstance(declared, str) else declared) <= TYPES, path
        if "$ref" in node:
            assert node["$ref"].removeprefix("#/$defs/") in schema["$defs"], path
        assert isinstance(node.get("enum", []), list), path
        assert set(node.get("required", ())) <= set(node.get("properties", ())), path
    json.dumps(schema, allow_nan=False)


def test_schema_refuses_keys_that_nobody_knows() -> None:
    for path, node in schema_nodes(json_schema()):
        if "properties" in node and node.get("type") == "object":
            assert node["additionalProperties"] is False, path


def test_every_property_of_the_schema_is_described_in_vietnamese() -> None:
    for path, node in schema_nodes(json_schema()):
        if not re.search(r"/properties/[^/]+$", path):
            continue
        words = node.get("description", "")
        assert words.endswith((".", "…")), path
        assert unicodedata.is_normalized("NFC", words), path
        assert not re.search(r"\b(the|of|and|is)\b", words), path


def test_every_kind_has_its_block_in_the_schema() -> None:
    assert {kind.block for kind in KINDS} <= set(json_schema()["properties"])


def keys_of(data: Any) -> Iterator[str]:
    if isinstance(data, dict):
        for name, value in data.items():
            yield name
            if name != "ky_hieu":  # its keys are names of kinds
                yield from keys_of(value)
    elif isinstance(data, list):
        for value in data:
            yield from keys_of(value)


@pytest.mark.parametrize("file", [SAMPLE_FILE, SKELETON], ids=lambda file: file.stem)
def test_keys_of_the_shipped_records_are_all_in_the_schema(file: Path) -> None:
    known = {name for _, node in schema_nodes(json_schema()) for name in node.get("properties", ())}
    text = file.read_text(encoding="utf-8")
    filled = re.sub(r"^( *)#(?! \S)", r"\1", text, flags=re.MULTILINE)
    for version in (text, filled):
        assert set(keys_of(yaml.load(version, Loader=yaml.BaseLoader))) <= known


def fits(node: dict[str, Any], data: Any, schema: dict[str, Any]) -> bool:
    """Whether `data` fits a schema that uses only the words of `KNOWN_WORDS`."""
    if "$ref" in node:
        return fits(schema["$defs"][node["$ref"].removeprefix("#/$defs/")], data, schema)
    if "anyOf" in node and not any(fits(branch, data, schema) for branch in node["anyOf"]):
        return False
    if ("enum" in node and data not in node["enum"]) or ("const" in node and data != node["const"]):
        return False
    declared = node.get("type")
    names = {dict: "object", list: "array", str: "string", bool: "boolean", int: "integer", float: "number"}
    allowed = {declared} if isinstance(declared, str) else set(declared or TYPES)
    if names[type(data)] not in allowed | ({"integer"} if "number" in allowed else set()):
        return False
    if isinstance(data, list):
        return all(fits(node.get("items", {}), item, schema) for item in data)
    if isinstance(data, dict):
        listed, other = node.get("properties", {}), node.get("additionalProperties", True)
        known = all(other is not False if name not in listed else True for name in data)
        rest = other if isinstance(other, dict) else {}
        inner = all(fits(listed.get(name, rest), value, schema) for name, value in data.items())
        return known and inner and set(node.get("required", ())) <= set(data)
    return True


def without_blanks(data: Any) -> Any:
    if isinstance(data, dict):
        return {name: without_blanks(value) for name, value in data.items() if value is not None}
    return [without_blanks(value) for value in data] if isinstance(data, list) else data


@pytest.mark.parametrize("loader", [yaml.BaseLoader, yaml.SafeLoader], ids=["as typed", "as YAML guesses"])
@pytest.mark.parametrize("file", [SAMPLE_FILE, SKELETON], ids=lambda file: file.stem)
def test_shipped_records_fit_the_schema_as_an_editor_checks_it(file: Path, loader: Any) -> None:
    text = re.sub(r"^( *)#(?! \S)", r"\1", file.read_text(encoding="utf-8"), flags=re.MULTILINE)
    data = without_blanks(yaml.load(text, Loader=loader))
    schema = json_schema()
    assert [name for name, value in data.items() if not fits(schema["properties"][name], value, schema)] == []


@given(records())
@settings(max_examples=25)
def test_json_of_any_record_fits_the_schema(record: MeetingRecord) -> None:
    schema = json_schema()
    assert fits(schema, json.loads(to_json(record)), schema)


@pytest.mark.parametrize(
    "text", ['{"la": 1}', '{"hoi_nghi": {"lan_thu": []}}', '{"hoi_nghi": {"thu_ky": {"chuc_vu": "A"}}}']
)
def test_schema_refuses_what_reading_refuses(text: str) -> None:
    schema = json_schema()
    assert not fits(schema, json.loads(text), schema)


@pytest.mark.parametrize("name", ["Task", "Person", "Citation", "Deadline", "AgendaItem", "Absence", "Article"])
def test_records_that_may_be_typed_as_a_line_are_in_the_schema_in_full(name: str) -> None:
    assert json_schema()["$defs"][name]["properties"]


def test_schema_says_nothing_that_is_meant_for_programmers() -> None:
    for path, node in schema_nodes(json_schema()):
        if path and not re.search(r"/properties/[^/]+$", path):
            assert "description" not in node, path
        assert not path or "title" not in node, path


def test_default_values_of_the_schema_are_written_as_a_file_would() -> None:
    meeting = json_schema()["$defs"]["Meeting"]["properties"]
    assert meeting["loai"]["default"] == "Hội nghị"
    for path, node in schema_nodes(json_schema()):
        assert "default" not in node or fits(node, node["default"], json_schema()), path
    assert json_schema()["properties"]["phien_ban"]["const"] == "thuky.meeting/1"
