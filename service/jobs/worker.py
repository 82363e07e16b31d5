"""Người làm việc: huey's consumer around a desk, with a watch every minute; any number on any number of machines."""

from __future__ import annotations

import signal
import threading
from typing import Any

from huey import crontab
from huey.consumer import Consumer

from service.jobs.work import Desk

_LONGEST_POLL = 1.0


class _Consumer(Consumer):  # type: ignore[misc]
    """Leaves the signals alone where it does not own the process."""

    def start(self) -> None:
        """Listen to signals before the first job is taken: huey would only then, and one that comes between would end
        the process with the job in its hands."""
        self._set_signal_handlers()
        super().start()

    def _set_signal_handlers(self) -> None:
        if threading.current_thread() is threading.main_thread() and self.owns_process:
            super()._set_signal_handlers()

    def _handle_signal(self, signum: int, frame: Any) -> None:
        super()._handle_signal(signum, frame)
        if signal.getsignal(signum) is signal.default_int_handler:
            signal.signal(signum, self._at_once)

    def _at_once(self, _signum: int, _frame: object) -> None:
        """The second signal: stop without waiting for jobs. A third one comes too late to hinder what `leave` does."""
        self._hurried = True
        _ignore_signals()
        raise KeyboardInterrupt

    def stop(self, graceful: bool = False) -> None:  # noqa: FBT001 - huey's own
        super().stop(graceful=graceful and not self._hurried)

    _hurried = False

    owns_process = True


class _Guest(_Consumer):
    owns_process = False


def _ignore_signals() -> None:
    for one in (signal.SIGINT, signal.SIGTERM):
        signal.signal(one, signal.SIG_IGN)


def consumer(desk: Desk, *, workers: int, owns_process: bool) -> Any:
    """A consumer for a desk: `run()` until a signal, or `start()` and `stop(graceful=True)`."""
    desk.queue.run = desk.run
    desk.queue.huey.periodic_task(crontab(minute="*"), name="watch")(desk.watch)
    made = _Consumer if owns_process else _Guest
    return made(desk.queue.huey, workers=workers, max_delay=_LONGEST_POLL, graceful_signal="TERM", shutdown_timeout=20)


def leave(desk: Desk) -> None:
    """Give back what the desk holds, at the end of a process: a third Ctrl+C must not come between."""
    _ignore_signals()
    desk.leave()
