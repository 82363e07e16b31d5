"""thuky new, thuky schema."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from domain.reading import read_record


@pytest.mark.parametrize("options", [[], ["--sample"]])
def test_new_record_is_written_and_reads_without_faults(options: list[str], run, folder: Path) -> None:
    result = run("new", "meeting", *options)
    assert result.exit_code == 0
    read_record((folder / "ban-ghi-hoi-nghi.yaml").read_text(encoding="utf-8"))
    assert "ban-ghi-hoi-nghi.yaml" in result.output


def test_new_record_never_overwrites(run, folder: Path) -> None:
    mine = folder / "cua-toi.yaml"
    mine.write_text("giữ nguyên", encoding="utf-8")
    result = run("new", "meeting", "-o", mine)
    assert result.exit_code == 1
    assert "không ghi đè" in result.stderr
    assert "-o" in result.stderr
    assert mine.read_text(encoding="utf-8") == "giữ nguyên"


def test_new_record_below_a_file_is_refused(run, folder: Path) -> None:
    (folder / "tep").touch()
    result = run("new", "meeting", "-o", "tep/ban-ghi.yaml")
    assert result.exit_code == 1
    assert "Không ghi được “tep/ban-ghi.yaml”" in result.stderr


def test_schema_is_json_schema_and_names_the_records_keys(run) -> None:
    schema = json.loads(run("schema", "meeting").stdout)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert {"co_quan", "hoi_nghi", "nghi_quyet"} <= schema["properties"].keys()


def test_schema_goes_to_a_file(run, folder: Path) -> None:
    assert run("schema", "meeting", "-o", "luoc-do.json").exit_code == 0
    assert json.loads((folder / "luoc-do.json").read_text(encoding="utf-8"))["title"] == "Bản ghi hội nghị"
