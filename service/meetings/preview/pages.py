"""Hàng đợi trang in: one warm LibreOffice, one worker, a bounded queue, a time limit; finished pages lie in a folder.

A newer text of the same page takes the place of its older one in the queue. A document that hangs is given up after
its time and LibreOffice with it; the next one gets a fresh one. What is finished is told by the folder alone, so that
several processes may share it.
"""

from __future__ import annotations

import hashlib
import logging
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

from domain.errors import ThukyError
from service.errors import NotFound

State = Literal["ready", "waiting", "failed", "busy"]
_WAITING = 40
_KEPT = 600
_FAULT_SECONDS = 60.0
_DRAWING_SECONDS = 60
_log = logging.getLogger("thuky")


class Converter(Protocol):
    """What turns a .docx into a PDF: `templates_docx.office.convert.OfficeConverter`."""

    def to_pdf(self, docx: bytes) -> bytes:
        """The PDF."""
        ...

    def close(self) -> None:
        """End it."""
        ...


@dataclass(frozen=True, slots=True)
class Look:
    """How far a document is. `words` say what went wrong, and what to do."""

    key: str
    state: State
    pages: int = 0
    words: str = ""


@dataclass(frozen=True, slots=True)
class _Job:
    key: str
    group: str
    docx: bytes


class Pages:
    """The finished and waiting documents of one service; any thread may call it."""

    def __init__(self, folder: Path, converter: Converter) -> None:
        self._folder = folder
        self._converter = converter
        self._jobs: OrderedDict[str, _Job] = OrderedDict()
        self._running = ""
        self._faults: dict[str, tuple[float, str]] = {}
        self._change = threading.Condition()
        self._thread: threading.Thread | None = None
        self._closed = False

    def ask(self, docx: bytes, *, tenant: int, group: str) -> Look:
        """Have the pages of a document made unless they are there. `group` is what only the newest is wanted of."""
        key = f"{tenant}-{hashlib.sha256(docx).hexdigest()}"
        look = self.look(key)
        if look.state in ("ready", "failed"):
            return look
        with self._change:
            if key != self._running and key not in self._jobs:
                for old in [one.key for one in self._jobs.values() if one.group == group]:
                    del self._jobs[old]
                if len(self._jobs) >= _WAITING:
                    return Look(key, "busy", words="Máy đang dựng nhiều văn bản. Trang in sẽ có sau ít phút.")
                self._jobs[key] = _Job(key, group, docx)
                self._begin()
                self._change.notify()
        return Look(key, "waiting")

    def look(self, key: str) -> Look:
        """How far a document is; one that nobody asked for is "waiting" too, and the page asks again."""
        count = self._place(key) / "count"
        if count.exists():
            return Look(key, "ready", int(count.read_text()))
        with self._change:
            at, words = self._faults.get(key, (0.0, ""))
        if words and time.monotonic() - at < _FAULT_SECONDS:
            return Look(key, "failed", words=words)
        return Look(key, "waiting")

    def knows(self, key: str) -> bool:
        """Whether a document is finished, being made or waiting."""
        with self._change:
            queued = key == self._running or key in self._jobs
        return queued or self.look(key).state != "waiting"

    def file(self, key: str, name: str, *, tenant: int) -> Path:
        """A finished file of a document: "1.png", "1.json", "out.pdf". Raises NotFound, also for another tenant's."""
        stem, _, suffix = name.partition(".")
        path = self._place(key) / name
        fits = (suffix in ("png", "json") and stem.isdecimal()) or name == "out.pdf"
        if not key.startswith(f"{tenant}-") or not fits or not path.exists():
            raise NotFound("trang này")
        return path

    def warm(self, docx: bytes) -> None:
        """Convert a document for nothing, so that LibreOffice runs before somebody waits for it. Never raises."""
        try:
            self._converter.to_pdf(docx)
        except ThukyError as fault:
            _log.warning("LibreOffice was not warmed: %s", type(fault).__name__)

    def close(self) -> None:
        """Stop the worker and end LibreOffice."""
        with self._change:
            self._closed = True
            self._jobs.clear()
            self._change.notify_all()
        self._converter.close()

    def _place(self, key: str) -> Path:
        if not all(sign.isalnum() or sign == "-" for sign in key):
            raise NotFound("trang này")
        return self._folder / key

    def _begin(self) -> None:
        if self._thread is None or not self._thread.is_alive():
            self._thread = threading.Thread(target=self._work, name="thuky-pages", daemon=True)
            self._thread.start()

    def _work(self) -> None:
        while True:
            with self._change:
                self._running = ""
                while not self._jobs and not self._closed:
                    self._change.wait()
                if self._closed:
                    return
                _, job = self._jobs.popitem(last=False)
                self._running = job.key
            try:
                self._make(job)
            except ThukyError as fault:
                self._fail(job.key, f"{fault.message} {fault.advice}".strip())
            except Exception:  # noqa: BLE001 - the worker outlives any one document
                _log.exception("pages of %s were not made", job.key)
                self._fail(job.key, "Chưa dựng được trang in. Tệp .docx vẫn tải về được.")

    def _fail(self, key: str, words: str) -> None:
        with self._change:
            if len(self._faults) > _KEPT:
                self._faults.clear()
            self._faults[key] = (time.monotonic(), words)

    def _make(self, job: _Job) -> None:
        pdf = self._converter.to_pdf(job.docx)
        self._folder.mkdir(parents=True, exist_ok=True)
        made = Path(tempfile.mkdtemp(prefix="part-", dir=self._folder))
        try:
            (made / "out.pdf").write_bytes(pdf)
            command = [sys.executable, "-m", "service.meetings.preview.paging", str(made / "out.pdf"), str(made)]
            drawn = subprocess.run(  # noqa: S603 - our own module, paths that we made
                command, capture_output=True, timeout=_DRAWING_SECONDS, check=True, text=True
            )
            (made / "count").write_text(str(int(drawn.stdout)))
            made.chmod(0o755)
            target = self._place(job.key)
            if not target.exists():
                made.rename(target)
        finally:
            shutil.rmtree(made, ignore_errors=True)
        self._forget_old()

    def _forget_old(self) -> None:
        kept = sorted(self._folder.iterdir(), key=lambda one: one.stat().st_mtime)
        for old in kept[: max(len(kept) - _KEPT, 0)]:
            shutil.rmtree(old, ignore_errors=True)
