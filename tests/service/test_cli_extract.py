"""thuky extract and thuky evaluate: files and folders in, a table or JSON out; a bad file stops no other."""

from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner

from service.cli import cli

TEXT = "NGHỊ QUYẾT\n\n2. Nhiệm vụ trọng tâm\n(1) Tư vấn thành lập mới 08 HTX trước ngày 30/11/2026.\n"


def test_table_names_tasks_and_targets(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    done = CliRunner().invoke(cli, ["extract", str(tmp_path / "a.txt")])
    assert done.exit_code == 0
    assert "Tư vấn thành lập mới 08 HTX" in done.output
    assert "đến 30/11/2026" in done.output


def test_folder_is_read_and_a_bad_file_stops_no_other(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "b.docx").write_bytes(b"MZ\x90\x00 no document")
    done = CliRunner().invoke(cli, ["extract", str(tmp_path), "--json", "-o", str(tmp_path / "ra.json")])
    assert done.exit_code == 1
    assert "b.docx" in done.output + done.stderr
    assert json.loads((tmp_path / "ra.json").read_text(encoding="utf-8"))["tasks"]


def test_missing_file_is_a_sentence(tmp_path: Path) -> None:
    done = CliRunner().invoke(cli, ["extract", str(tmp_path / "khong-co.txt")])
    assert done.exit_code == 1
    assert "Không tìm thấy tệp" in done.output + done.stderr


def test_evaluate_names_what_was_lost(tmp_path: Path) -> None:
    gold = "family: x\ndocument: {kind: resolution}\nmeeting: null\n---\n" + TEXT.replace(
        "Tư vấn", "<task>Tư vấn"
    ).replace("30/11/2026.", "30/11/2026</task>.")
    (tmp_path / "x.gold").write_text(gold, encoding="utf-8")
    (tmp_path / "truoc.txt").write_text("y:task@1-2\n", encoding="utf-8")
    done = CliRunner().invoke(cli, ["evaluate", str(tmp_path), "--against", str(tmp_path / "truoc.txt")])
    assert done.exit_code == 1
    assert "Bị mất: 1" in done.output
    assert "y:task@1-2" in done.output


def test_evaluate_refuses_a_folder_without_corpus(tmp_path: Path) -> None:
    done = CliRunner().invoke(cli, ["evaluate", str(tmp_path)])
    assert done.exit_code == 2
