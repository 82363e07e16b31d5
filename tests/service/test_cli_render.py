"""thuky render and thuky record."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from domain.kinds import KINDS
from domain.reading import read_record
from templates_docx.embedded import read_embedded


def test_document_is_made_and_named(run, sample: Path, folder: Path) -> None:
    result = run("render", "resolution", sample, "-o", "nq.docx")
    assert result.exit_code == 0
    assert result.stdout.startswith("Đã soạn nq.docx (")
    embedded = read_embedded((folder / "nq.docx").read_bytes())
    assert embedded is not None
    assert embedded.record == read_record(sample.read_text(encoding="utf-8")).record


@pytest.mark.parametrize("name", ["nghi-quyet", "nghi_quyet", "resolution", "Nghị quyết"])
def test_kind_has_english_and_vietnamese_names(name: str, run, sample: Path, folder: Path) -> None:
    assert run("render", name, sample).exit_code == 0
    assert (folder / "nghi-quyet.docx").exists()


def test_unknown_kind_is_answered_with_the_nearest_and_the_list(run, sample: Path) -> None:
    result = run("render", "nghi-quyt", sample)
    assert result.exit_code == 2
    assert "Có phải là “nghi-quyet”?" in result.stderr
    assert all(kind.slug in result.stderr and kind.code in result.stderr for kind in KINDS)


def test_all_kinds_are_made_in_order_with_the_bulletin_as_text(run, sample: Path, folder: Path) -> None:
    result = run("render", "all", sample, "-o", "out")
    assert result.exit_code == 0
    made = sorted(path.name for path in (folder / "out").iterdir())
    assert made == sorted([f"{number:02}-{kind.slug}.docx" for number, kind in enumerate(KINDS, 1)] + ["14-ban-tin.md"])
    assert (folder / "out/14-ban-tin.md").read_text(encoding="utf-8").startswith("# ")
    assert result.stdout.count("Đã soạn ") == len(KINDS) + 1


def test_what_is_missing_is_told_once_with_its_line(run, folder: Path) -> None:
    run("new", "meeting", "-o", "trong.yaml")
    result = run("render", "all", "trong.yaml", "-o", "out")
    assert result.exit_code == 0
    notes = [line for line in result.stdout.splitlines() if line.startswith("  - Dòng ")]
    assert len(notes) == len(set(notes)) > 10
    line = (folder / "trong.yaml").read_text(encoding="utf-8").splitlines().index("  dia_danh:") + 1
    assert sum(f"Dòng {line}, co_quan › dia_danh: Chưa có" in note for note in notes) == 1


def test_profile_and_layout_of_the_command_win(run, sample: Path, folder: Path) -> None:
    assert run("render", "nghi-quyet", sample, "-o", "a.docx", "--layout", "articles").exit_code == 0
    assert run("render", "bien-ban", sample, "-o", "b.docx", "--profile", "party").exit_code == 0
    first, second = (read_embedded((folder / name).read_bytes()) for name in ("a.docx", "b.docx"))
    assert first is not None
    assert second is not None
    assert (first.layout, second.profile) == ("articles", "party")


def test_profile_and_layout_that_do_not_go_together_are_refused_before_anything_is_made(
    run, sample: Path, folder: Path
) -> None:
    result = run("render", "nghi-quyet", sample, "-o", "nq.docx", "--layout", "articles", "--profile", "party")
    assert result.exit_code == 2
    assert "Hãy chọn bố cục" in result.stderr
    assert not (folder / "nq.docx").exists()


def test_folder_as_output_gets_the_kinds_own_name(run, sample: Path, folder: Path) -> None:
    (folder / "out").mkdir()
    assert run("render", "giay-moi", sample, "-o", "out").exit_code == 0
    assert (folder / "out/giay-moi.docx").exists()


@pytest.mark.parametrize(
    ("output", "said"),
    [
        ("tep/nq.docx", "Không ghi được “tep/nq.docx”"),
        ("khong-co/nq.docx", "Không ghi được “khong-co/nq.docx”"),
        ("nq.pdf", "phải có đuôi .docx"),
        ("x" * 300 + ".docx", "tên quá dài"),
    ],
)
def test_document_that_cannot_be_written_is_a_sentence(output: str, said: str, run, sample: Path, folder: Path) -> None:
    (folder / "tep").touch()
    result = run("render", "giay-moi", sample, "-o", output)
    assert result.exit_code in (1, 2)
    assert said in result.stderr
    assert "Traceback" not in result.output


def test_all_kinds_below_a_file_are_refused(run, sample: Path, folder: Path) -> None:
    (folder / "tep").touch()
    for output in ("tep", "tep/out"):
        result = run("render", "all", sample, "-o", output)
        assert result.exit_code == 1
        assert result.stderr.startswith("Lỗi: ")


def test_record_of_a_document_makes_the_same_document_again(run, sample: Path, folder: Path) -> None:
    run("render", "giay-moi", sample, "-o", "a.docx")
    assert run("record", "a.docx", "-o", "a.json").exit_code == 0
    run("render", "giay-moi", "a.json", "-o", "b.docx")
    first, second = (read_embedded((folder / name).read_bytes()) for name in ("a.docx", "b.docx"))
    assert first == second
    assert json.loads(run("record", "b.docx").stdout) == json.loads((folder / "a.json").read_text(encoding="utf-8"))


def test_record_never_overwrites(run, sample: Path, folder: Path) -> None:
    run("render", "giay-moi", sample, "-o", "a.docx")
    result = run("record", "a.docx", "-o", "hop.yaml")
    assert result.exit_code == 1
    assert "không ghi đè" in result.stderr


def test_document_without_a_record_is_a_sentence(run, folder: Path) -> None:
    run("template", "get", "giay-moi", "-o", "mau.docx")
    result = run("record", "mau.docx")
    assert result.exit_code == 2
    assert "không mang bản ghi nào" in result.stderr
    (folder / "la.docx").write_bytes(b"khong phai docx")
    assert run("record", "la.docx").exit_code == 2


@pytest.mark.office
def test_pdf_stands_beside_the_document(run, sample: Path, folder: Path, real_office: None) -> None:
    result = run("render", "giay-moi", sample, "-o", "gm.docx", "--pdf")
    assert result.exit_code == 0
    assert (folder / "gm.pdf").read_bytes().startswith(b"%PDF")
    assert "Đã soạn gm.pdf (" in result.stdout


def test_without_libreoffice_the_document_is_made_and_the_rest_is_said(
    run, sample: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("templates_docx.office.convert.find_soffice", lambda: None)
    result = run("render", "giay-moi", sample, "-o", "gm.docx", "--pdf")
    assert result.exit_code == 3
    assert "chưa cài LibreOffice" in result.stderr
    assert (folder / "gm.docx").exists()


def test_status_names_what_pdf_needs(run) -> None:
    result = run("status")
    assert result.exit_code == 0
    assert "LibreOffice" in result.stdout
    assert "thuky 0." in result.stdout
