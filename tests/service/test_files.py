"""Files are either whole or as they were before."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from service.commands.shared.files import NotWritten, write_whole


def test_new_file_is_written_with_usual_rights(tmp_path: Path) -> None:
    assert not write_whole(tmp_path / "a.docx", b"new")
    (tmp_path / "b.docx").touch()
    assert (tmp_path / "a.docx").stat().st_mode == (tmp_path / "b.docx").stat().st_mode
    assert (tmp_path / "a.docx").read_bytes() == b"new"


def test_replaced_file_keeps_its_rights_and_a_link_keeps_pointing(tmp_path: Path) -> None:
    real, link = tmp_path / "a.docx", tmp_path / "link.docx"
    real.write_bytes(b"old")
    real.chmod(0o640)
    link.symlink_to(real)
    assert write_whole(link, b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"
    assert stat.S_IMODE(real.stat().st_mode) == 0o640


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_failing_write_leaves_the_old_file_and_nothing_else(
    step: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    place = tmp_path / "a.docx"
    place.write_bytes(b"old")
    monkeypatch.setattr(*((os, "fsync") if step == "fsync" else (Path, "replace")), full)
    with pytest.raises(NotWritten, match="ổ đĩa đã đầy"):
        write_whole(place, b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["a.docx"]
    assert place.read_bytes() == b"old"


def test_interrupted_write_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    place = tmp_path / "a.docx"
    place.write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", stop)
    with pytest.raises(KeyboardInterrupt):
        write_whole(place, b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["a.docx"]


def test_folder_is_not_written_over(tmp_path: Path) -> None:
    with pytest.raises(NotWritten, match="đây là thư mục"):
        write_whole(tmp_path, b"new")


def test_device_is_written_into_and_stays_a_device() -> None:
    assert not write_whole(Path(os.devnull), b"new")
    assert not Path(os.devnull).is_file()
