"""Một tiến trình LibreOffice của riêng ta: started in its own group and folder, and ended with all that it started."""

from __future__ import annotations

import contextlib
import importlib.util
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import weakref
from importlib.metadata import version
from pathlib import Path

from templates_docx.office.settings import write_profile

# LibreOffice gets these and nothing else of our environment, which may hold passwords.
_ENVIRONMENT = ("HOME", "LANG", "LC_ALL", "LC_CTYPE", "LOGNAME", "PATH", "TZ", "USER")
_ENVIRONMENT_PREFIXES = ("FONTCONFIG_", "XDG_")


class OfficeProcess:
    """LibreOffice behind unoserver on two loopback ports; `end` (or the end of the interpreter) removes every trace.

    `process_id` is also the id of the process group, `port` answers XML-RPC,
    `folder` is private (mode 0700) and is where documents are put for it.
    """

    def __init__(self, *, soffice: Path, python: Path) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="thuky-office-"))
        # Registered before anything starts, so that no failure below leaves the folder behind.
        self._finalizer = weakref.finalize(self, _end, None, self.folder, os.getpid())
        script = _lay_out(self.folder)
        self.port, uno_port = free_ports()
        with (self.folder / "log.txt").open("wb") as log:
            self._process = subprocess.Popen(  # noqa: S603 - a list, no shell, nothing from a document
                [str(python), "-s", "-B", str(script), str(self.folder), str(soffice), str(self.port), str(uno_port)],
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=log,
                cwd=self.folder,
                env=_environment(self.folder),
                start_new_session=True,
            )
        self.process_id = self._process.pid
        self._finalizer.detach()
        self._finalizer = weakref.finalize(self, _end, self._process, self.folder, os.getpid())

    def alive(self) -> bool:
        """Whether the process still runs; a dead one is left unreaped, so that its id cannot pass to another."""
        return (
            self._finalizer.alive and os.waitid(os.P_PID, self.process_id, os.WEXITED | os.WNOHANG | os.WNOWAIT) is None
        )

    def log_tail(self) -> str:
        """The last lines that LibreOffice and its server wrote, for a log."""
        with contextlib.suppress(OSError):
            return (self.folder / "log.txt").read_text(encoding="utf-8", errors="replace")[-1000:].strip()
        return ""

    def end(self) -> None:
        """Kill the group and remove the folder; more than once does no harm."""
        self._finalizer()


def free_ports() -> tuple[int, int]:
    """Two different free loopback ports. Another program may take one before LibreOffice does: then start again."""
    with socket.socket() as one, socket.socket() as two:
        one.bind(("127.0.0.1", 0))
        two.bind(("127.0.0.1", 0))
        return one.getsockname()[1], two.getsockname()[1]


def _lay_out(folder: Path) -> Path:
    """Fill the private folder; returns the script to run.

    The script stands in a folder of its own beside a link to unoserver,
    so the other Python finds these two and nothing else of our environment.
    """
    write_profile(folder / "profile")
    (folder / "tmp").mkdir()
    python = folder / "python"
    python.mkdir()
    script = python / "thuky_office_server.py"
    shutil.copyfile(Path(__file__).with_name("server.py"), script)
    spec = importlib.util.find_spec("unoserver")
    assert spec is not None
    assert spec.submodule_search_locations
    (python / "unoserver").symlink_to(spec.submodule_search_locations[0])
    # unoserver asks for its own version when it is imported
    about = python / "unoserver-0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text(
        f"Metadata-Version: 2.1\nName: unoserver\nVersion: {version('unoserver')}\n", encoding="utf-8"
    )
    return script


def _environment(folder: Path) -> dict[str, str]:
    kept = {
        name: value
        for name, value in os.environ.items()
        if name in _ENVIRONMENT or name.startswith(_ENVIRONMENT_PREFIXES)
    }
    return kept | {"TMPDIR": str(folder / "tmp"), "SAL_USE_VCLPLUGIN": "svp"}


def _end(process: subprocess.Popen[bytes] | None, folder: Path, owner: int) -> None:
    if os.getpid() != owner:  # a fork of ours must not end what its parent uses
        return
    if process:
        # Not reaped before, so the id still belongs to our group even when its leader is dead.
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        if process.stdin:
            process.stdin.close()
    shutil.rmtree(folder, ignore_errors=True)
