"""However the work ends, neither a process nor a file of ours stays behind."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from domain.errors import InputRefused
from templates_docx.office.convert import OfficeConverter

pytestmark = pytest.mark.office

SCRIPT = """
import io, sys, docx
from templates_docx.office.convert import OfficeConverter

stream = io.BytesIO()
docx.Document().save(stream)
office = OfficeConverter()
office.to_pdf(stream.getvalue())
print(office.process_id, flush=True)
{ending}
"""


def group_members(group: int) -> list[str]:
    """Names of the living processes in a process group; a dead one whose parent has not looked yet is not alive."""
    names = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            name, rest = stat.read_text().split("(", 1)[1].rsplit(")", 1)
        except OSError:
            continue
        if int(rest.split()[2]) == group and rest.split()[0] not in "ZX":
            names.append(name)
    return names


def nothing_left(group: int, folder: Path) -> bool:
    """Waits a little: the system needs a moment to end processes."""
    for _ in range(100):
        if not group_members(group) and not list(folder.iterdir()):
            return True
        time.sleep(0.1)
    return False


def started(ending: str, folder: Path) -> tuple[subprocess.Popen[str], int]:
    """A Python that has converted one document and goes on with `ending`; its temporary files are in `folder`."""
    python = subprocess.Popen(
        [sys.executable, "-c", SCRIPT.format(ending=ending)],
        env={"PATH": "/usr/local/bin:/usr/bin:/bin", "TMPDIR": str(folder), "PYTHONPATH": ":".join(sys.path)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert python.stdout is not None
    return python, int(python.stdout.readline())


def test_after_close_no_process_and_no_folder_is_left(
    real_office: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with OfficeConverter() as office:
        with pytest.raises(InputRefused):
            office.to_pdf(b"PK\x03\x04")
        group = office.process_id
        assert group is not None
        assert any(name.startswith("soffice") for name in group_members(group))
        (folder,) = tmp_path.iterdir()
        assert folder.stat().st_mode & 0o077 == 0
    assert office.process_id is None
    assert nothing_left(group, tmp_path)
    office.close()


@pytest.mark.parametrize("ending", ["pass", "raise SystemExit(3)", "1 / 0"])
def test_interpreter_that_ends_without_close_leaves_nothing(real_office: None, tmp_path: Path, ending: str) -> None:
    python, group = started(ending, tmp_path)
    python.communicate(timeout=60)
    assert nothing_left(group, tmp_path)


@pytest.mark.parametrize("sent", [signal.SIGKILL, signal.SIGTERM])
def test_parent_that_is_killed_leaves_nothing(real_office: None, tmp_path: Path, sent: signal.Signals) -> None:
    python, group = started("sys.stdin.read()", tmp_path)
    assert group_members(group)
    python.send_signal(sent)
    python.communicate(timeout=60)
    assert nothing_left(group, tmp_path)
