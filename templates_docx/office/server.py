"""Phía LibreOffice: starts soffice, then serves it through unoserver; runs under the Python that has `uno`.

    python server.py FOLDER SOFFICE PORT UNO_PORT

FOLDER is private to this run: `profile/` holds the settings, beside this file lies `unoserver`.
The process leads its own group. It ends with all of its group and removes FOLDER when its standard input closes,
which the system does even if the parent was killed without warning; it ends by itself when soffice ends.
Written for any Python that LibreOffice may bring (3.8 and later), without the rest of the project.
"""

from __future__ import annotations

import os
import resource
import shutil
import signal
import subprocess
import sys
import threading
import time
import traceback
from pathlib import Path

# LibreOffice reserves far more address space than it uses, so this stops only a document that eats the machine.
ADDRESS_SPACE_BYTES = 6 * 1024**3
FILE_BYTES = 256 * 1024**2

NOT_OURS = 4
ENDED_EARLY = 5


def serve(folder: Path, soffice: str, port: int, uno_port: int) -> None:
    """Keep one LibreOffice at 127.0.0.1:`uno_port` and answer XML-RPC at 127.0.0.1:`port`, until one of them ends."""
    for kind, limit in (
        (resource.RLIMIT_AS, ADDRESS_SPACE_BYTES),
        (resource.RLIMIT_FSIZE, FILE_BYTES),
        (resource.RLIMIT_CORE, 0),
    ):
        hard = resource.getrlimit(kind)[1]
        lower = limit if hard == resource.RLIM_INFINITY else min(limit, hard)
        resource.setrlimit(kind, (lower, lower))
    from unoserver.server import UnoServer  # needs `uno`; the thread on stdin comes first

    profile = (folder / "profile").as_uri()
    office = subprocess.Popen(  # noqa: S603 - a list, no shell
        [
            soffice,
            "--headless",
            "--invisible",
            "--nocrashreport",
            "--nodefault",
            "--nologo",
            "--nofirststartwizard",
            "--norestore",
            f"-env:UserInstallation={profile}",
            f"--accept=socket,host=127.0.0.1,port={uno_port},tcpNoDelay=1;urp;StarOffice.ComponentContext",
        ],
        stdin=subprocess.DEVNULL,
    )
    _wait_until_answering(office, uno_port, folder.name)
    server = UnoServer(interface="127.0.0.1", port=str(port), uno_interface="127.0.0.1", uno_port=str(uno_port))
    # UnoServer.start would sleep for seven seconds and start soffice its own way; serve is all that we want of it.
    server.libreoffice_process = office
    threading.Thread(target=_serve_or_exit, args=(server,), daemon=True).start()
    office.wait()
    os._exit(ENDED_EARLY)


def _serve_or_exit(server: object) -> None:
    try:
        server.serve()  # type: ignore[attr-defined]
    except BaseException:  # noqa: BLE001 - the port was taken, or LibreOffice went away; the parent tries again
        traceback.print_exc()
    sys.stderr.flush()
    os._exit(ENDED_EARLY)


def _wait_until_answering(office: subprocess.Popen[bytes], uno_port: int, ours: str) -> None:
    """Return once LibreOffice answers; exit if it ends, or if another one answers on a port that was taken."""
    from unoserver.converter import UnoConverter

    while office.poll() is None:
        try:
            first = UnoConverter(interface="127.0.0.1", port=str(uno_port))
        except Exception:  # noqa: BLE001 - UNO has one error for "not yet"; the parent limits the time
            time.sleep(0.05)
            continue
        paths = first.service.createInstanceWithContext("com.sun.star.util.PathSubstitution", first.context)
        # the folder's name is a fresh random one, so only our own LibreOffice keeps its profile there
        if ours not in paths.substituteVariables("$(user)", True):
            os._exit(NOT_OURS)
        return
    os._exit(ENDED_EARLY)


def end_with_parent(folder: Path) -> None:
    """Wait for standard input to close, then end this whole process group and remove `folder`."""
    sys.stdin.buffer.read()
    group = os.getpgrp()
    if os.fork() == 0:
        # only someone outside the group outlives it and can clean up after it
        os.setsid()
        os.killpg(group, signal.SIGKILL)
        shutil.rmtree(folder, ignore_errors=True)
        os._exit(0)


if __name__ == "__main__":
    _folder = Path(sys.argv[1])
    threading.Thread(target=end_with_parent, args=(_folder,), daemon=True).start()
    serve(_folder, sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
