"""Người làm việc bên cạnh dịch vụ: `thuky serve` keeps one `thuky worker` running, so that one command is enough.

The worker is a process of its own: what happens to it does not touch the pages, and it is begun anew when it ends.
It holds the reading end of a pipe from us; when we are gone, however that came, the pipe closes and it stops.
"""

from __future__ import annotations

import contextlib
import logging
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence

_LOG = logging.getLogger("thuky")
_STOP_SECONDS = 15.0
_PAUSE, _LONGEST_PAUSE = 1.0, 60.0  # seconds before a worker that ended is begun anew; doubled each time
_LONG = 120.0  # a worker that lived so long had begun well
COMMAND = (sys.executable, "-m", "service.cli", "worker", "--beside")


@contextlib.contextmanager
def worker_beside(count: int, *, command: Sequence[str] = COMMAND) -> Iterator[None]:
    """While the block runs, a worker that does `count` jobs at a time runs beside it; none when it is 0."""
    if count == 0:
        yield
        return
    ending = threading.Event()
    words = [*command, "--workers", str(count)]
    keeper = threading.Thread(target=_keep, args=(words, ending), name="worker-beside", daemon=True)
    keeper.start()
    try:
        yield
    finally:
        ending.set()
        keeper.join(_STOP_SECONDS + 5)


def stop_with_parent() -> None:
    """In the worker: stop as on SIGTERM once the process that began us is gone, which closes our standard input."""

    def watch() -> None:
        while os.read(0, 1024):
            pass
        os.kill(os.getpid(), signal.SIGTERM)

    threading.Thread(target=watch, name="parent", daemon=True).start()


def _keep(words: Sequence[str], ending: threading.Event) -> None:
    short = 0
    while not ending.is_set():
        began = time.monotonic()
        _run(words, ending)
        short = 0 if time.monotonic() - began > _LONG else short + 1
        if not ending.wait(min(_PAUSE * 2 ** min(short, 10), _LONGEST_PAUSE)):
            _LOG.warning("the worker ended and is begun anew")


def _run(words: Sequence[str], ending: threading.Event) -> None:
    """One life of the worker. A session of its own: Ctrl+C in the terminal reaches us, and we end it in order."""
    with subprocess.Popen(  # noqa: S603 - our own interpreter and our own command
        list(words), stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, start_new_session=True
    ) as process:
        while process.poll() is None and not ending.wait(0.2):
            pass
        if process.poll() is None:
            process.terminate()
            try:
                process.wait(_STOP_SECONDS)
            except subprocess.TimeoutExpired:
                process.kill()
