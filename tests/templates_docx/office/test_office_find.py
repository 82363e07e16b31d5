"""What a machine has for PDF, and what it says when something is missing."""

from __future__ import annotations

import stat
from pathlib import Path
from xml.etree import ElementTree

import pytest

from domain.errors import NotAvailable
from templates_docx.office import find
from templates_docx.office.convert import OfficeConverter
from templates_docx.office.find import find_soffice, find_uno_python, has_writer, vietnamese_font
from templates_docx.office.process import free_ports
from templates_docx.office.settings import SETTINGS, profile_text
from templates_docx.office.status import office_status

ZIP = b"PK\x03\x04"  # looks like a .docx for long enough


@pytest.fixture
def bare_machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A machine with nothing on PATH (an empty folder, returned) nor in the usual places."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(find, "OFFICE_PLACES", ())
    monkeypatch.setattr(find, "PYTHON_PLACES", ())
    return tmp_path


def command(folder: Path, name: str, script: str) -> None:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)


def test_without_libreoffice_the_advice_says_what_to_install(bare_machine: Path) -> None:
    with OfficeConverter() as office, pytest.raises(NotAvailable) as missing:
        office.to_pdf(ZIP)
    assert missing.value.message == "Máy này chưa cài LibreOffice Writer nên chưa xuất được PDF."
    assert "sudo apt install libreoffice-writer-nogui python3-uno fonts-croscore" in missing.value.advice
    assert "tệp .docx vẫn dùng được" in missing.value.advice


def test_without_uno_the_advice_names_its_package(bare_machine: Path) -> None:
    command(bare_machine, "soffice", "exit 0")
    command(bare_machine, "python3", "exit 1")
    with OfficeConverter() as office, pytest.raises(NotAvailable) as missing:
        office.to_pdf(ZIP)
    assert "python3-uno" in missing.value.advice


def test_libreoffice_that_does_not_start_is_told_and_leaves_nothing(
    bare_machine: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary = tmp_path_factory.mktemp("temporary")
    monkeypatch.setattr("tempfile.tempdir", str(temporary))
    command(bare_machine, "soffice", "exit 1")
    command(bare_machine, "python3", "case $* in *uno*print*) echo uno;; *) exit 1;; esac")
    with OfficeConverter() as office, pytest.raises(NotAvailable, match="không khởi động được") as missing:
        office.to_pdf(ZIP)
    assert "soffice --version" in missing.value.advice
    assert list(temporary.iterdir()) == []


def test_libreoffice_is_found_in_its_usual_places_when_not_on_path(
    bare_machine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for version in ("7.6", "24.2"):
        (bare_machine / f"libreoffice{version}").mkdir()
    command(bare_machine / "libreoffice7.6", "soffice", "exit 0")
    monkeypatch.setattr(find, "OFFICE_PLACES", (f"{bare_machine}/libreoffice*/soffice",))
    assert find_soffice() == bare_machine / "libreoffice7.6" / "soffice"


def test_python_shipped_with_libreoffice_comes_first(bare_machine: Path) -> None:
    program = bare_machine / "program"
    program.mkdir()
    command(program, "soffice", "exit 0")
    command(program, "python", "echo uno")
    command(bare_machine, "python3", "echo uno")
    assert find_uno_python(program / "soffice") == program / "python"


@pytest.mark.parametrize(
    ("matched", "covering", "font"),
    [
        ("Tinos", "Tinos", "Tinos"),
        ("Liberation Serif", "Liberation Serif", "Liberation Serif"),
        ("Liberation Serif", "", None),
        ("DejaVu Serif", "DejaVu Serif", None),
        ("", "", None),
    ],
    ids=["Tinos", "Liberation 2", "Liberation 1 without Vietnamese", "other widths", "no font at all"],
)
def test_font_counts_only_with_times_widths_and_vietnamese_letters(
    bare_machine: Path, matched: str, covering: str, font: str | None
) -> None:
    command(bare_machine, "fc-match", f"echo '{matched}'")
    command(bare_machine, "fc-list", f"echo '{covering}'")
    assert vietnamese_font() == font
    assert office_status()[2].present == (font is not None)


def test_status_of_a_bare_machine_has_an_advice_for_every_part(bare_machine: Path) -> None:
    parts = office_status()
    assert [part.present for part in parts] == [False, False, False]
    assert all(part.detail and "apt install" in part.advice for part in parts)


@pytest.mark.office
def test_status_of_a_ready_machine_has_nothing_to_advise(real_office: None) -> None:
    assert [(part.name, part.advice) for part in office_status() if not part.present] == []


def test_profile_is_well_formed_and_holds_every_setting() -> None:
    items = ElementTree.fromstring(profile_text().encode())
    oor = "{http://openoffice.org/2001/registry}"
    written = [
        (item.get(f"{oor}path"), prop.get(f"{oor}name"), prop.findtext("value")) for item in items for prop in item
    ]
    assert len(written) == len(SETTINGS)
    security = "/org.openoffice.Office.Common/Security/Scripting"
    assert (security, "DisableMacrosExecution", "true") in written
    assert (security, "BlockUntrustedRefererLinks", "true") in written
    assert ("/org.openoffice.Office.Writer/Content/Update", "Link", "0") in written


def test_two_ports_are_never_the_same() -> None:
    assert all(one != two for one, two in (free_ports() for _ in range(50)))


def test_office_without_its_writer_part_is_told_from_a_whole_one(tmp_path: Path) -> None:
    soffice = tmp_path / "soffice"
    soffice.touch()
    assert has_writer(soffice)  # a folder laid out in a way we do not know is believed
    (tmp_path / "soffice.bin").touch()
    assert not has_writer(soffice)
    (tmp_path / "libswlo.so").touch()
    assert has_writer(soffice)
