"""thuky template: an organisation's own template is taken, checked, tried and used."""

from __future__ import annotations

from pathlib import Path

import pytest

from domain.kinds import KINDS
from templates_docx.embedded import read_embedded
from templates_docx.engine import read_package, write_package
from templates_docx.twin import text_twin


def _changed(path: Path, old: str, new: str, *, part: str = "word/document.xml") -> None:
    parts = dict(read_package(path.read_bytes()).parts)
    assert old.encode() in parts[part]
    parts[part] = parts[part].replace(old.encode(), new.encode())
    path.write_bytes(write_package(parts))


@pytest.fixture
def own(run, folder: Path) -> Path:
    assert run("template", "get", "giay-moi", "-o", "mau.docx").exit_code == 0
    return folder / "mau.docx"


@pytest.mark.parametrize("kind", [kind.slug for kind in KINDS])
def test_every_kind_has_fields_and_a_template_to_take(kind: str, run, folder: Path) -> None:
    fields = run("template", "fields", kind).stdout.splitlines()
    assert len(fields) > 5
    assert run("template", "get", kind).exit_code == 0
    assert (folder / f"mau-{kind}.docx").exists()


def test_template_is_never_overwritten(run, own: Path) -> None:
    before = own.read_bytes()
    assert run("template", "get", "nghi-quyet", "-o", own).exit_code == 1
    assert own.read_bytes() == before


def test_sound_template_gives_a_trial_document(run, own: Path, folder: Path) -> None:
    result = run("template", "check", own, "--kind", "giay-moi")
    assert result.exit_code == 0
    assert "dùng được" in result.stdout
    assert "GIẤY MỜI" in text_twin((folder / "mau-thu.docx").read_bytes())


def test_kind_is_found_when_it_is_not_said(run, own: Path) -> None:
    assert "(giay-moi)" in run("template", "check", own).stdout


def test_all_faults_are_told_at_once_with_their_places(run, own: Path, folder: Path) -> None:
    _changed(own, "{{ toi_du }}", "{{ toi_duu }} {{ khong_co }}")
    result = run("template", "check", own, "--kind", "giay-moi")
    assert result.exit_code == 2
    faults = [line for line in result.stderr.splitlines() if line.startswith("  - ")]
    assert len(faults) == 2
    assert "toi_du”?" in faults[0]
    assert not (folder / "mau-thu.docx").exists()
    assert run("template", "check", own).exit_code == 2


def test_broken_tag_is_told_without_a_kind_too(run, own: Path) -> None:
    _changed(own, "{{ toi_du }}", "{{ toi_du ")
    result = run("template", "check", own)
    assert result.exit_code == 2
    assert "  - " in result.stderr


def test_trial_never_replaces_the_template(run, own: Path) -> None:
    before = own.read_bytes()
    result = run("template", "check", own, "-o", own)
    assert result.exit_code == 2
    assert "không ghi đè" in result.stderr
    assert own.read_bytes() == before


def test_own_template_is_used_and_its_document_carries_the_record(run, own: Path, sample: Path, folder: Path) -> None:
    _changed(own, "trân trọng kính mời", "hân hạnh kính mời")
    result = run("render", "giay-moi", sample, "-o", "gm.docx", "--template", own)
    assert result.exit_code == 0
    made = (folder / "gm.docx").read_bytes()
    assert "hân hạnh kính mời" in text_twin(made)
    assert read_embedded(made) is not None


def test_record_is_carried_where_word_renamed_its_part(run, own: Path, sample: Path, folder: Path) -> None:
    parts = dict(read_package(own.read_bytes()).parts)
    renamed = {
        name.replace("item1", "item7").replace("itemProps1", "itemProps7"): content.replace(
            b"item1.xml", b"item7.xml"
        ).replace(b"itemProps1", b"itemProps7")
        for name, content in parts.items()
    }
    own.write_bytes(write_package(renamed))
    assert run("render", "giay-moi", sample, "-o", "gm.docx", "--template", own).exit_code == 0
    assert read_embedded((folder / "gm.docx").read_bytes()) is not None


def test_template_of_another_kind_is_refused_with_its_faults(run, own: Path, sample: Path) -> None:
    result = run("render", "nghi-quyet", sample, "-o", "nq.docx", "--template", own)
    assert result.exit_code == 2
    assert result.stderr.count("  - ") > 3


def test_one_template_is_not_used_for_all_kinds(run, own: Path, sample: Path) -> None:
    result = run("render", "all", sample, "-o", "out", "--template", own)
    assert result.exit_code == 2
    assert "một loại văn bản" in result.stderr


def test_document_is_not_written_over_its_template(run, own: Path, sample: Path) -> None:
    before = own.read_bytes()
    assert run("render", "giay-moi", sample, "-o", own, "--template", own).exit_code == 2
    assert own.read_bytes() == before


def test_file_that_is_no_template_is_a_sentence(run, folder: Path) -> None:
    (folder / "la.docx").write_bytes(b"khong phai docx")
    result = run("template", "check", "la.docx", "--kind", "giay-moi")
    assert result.exit_code == 2
    assert "không phải tệp .docx" in result.stderr
