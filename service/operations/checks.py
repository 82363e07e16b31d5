"""Các phần của máy: database, file store, queue, worker, LibreOffice, OCR; each asked within a few seconds."""

from __future__ import annotations

import contextlib
import secrets
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Literal

from sqlalchemy import Engine, text

from domain.errors import ThukyError
from service.database.engine import reading
from service.files.store import Files
from service.jobs import store as jobs
from service.jobs.queue import Queue
from service.settings import Settings

State = Literal["ok", "missing", "failed"]
_WAIT = 4.0  # seconds for one part; what hangs longer counts as failed
_KEPT = 5.0  # seconds for which an answer is given again, so that nobody wears the disk out by asking
WORKER_SILENT = timedelta(seconds=150)


@dataclass(frozen=True, slots=True)
class Check:
    """How a part is. `key` is for programs, `name` and `advice` for an administrator; pages fail without a `needed`."""

    key: str
    name: str
    state: State
    needed: bool
    detail: str = ""
    advice: str = ""


@dataclass(slots=True)
class Machine:
    """What is looked at, and what was seen last."""

    engine: Engine
    files: Files
    queue: Queue
    settings: Settings
    _seen: tuple[float, tuple[Check, ...]] | None = None

    def checks(self, now: datetime) -> tuple[Check, ...]:
        """Every part, asked side by side; an answer of the last few seconds is given again."""
        if self._seen is not None and time.monotonic() - self._seen[0] < _KEPT:
            return self._seen[1]
        asked: list[tuple[str, str, bool, Callable[[], Check]]] = [
            ("database", "Cơ sở dữ liệu", True, partial(_database, self.engine)),
            ("files", "Kho tệp", True, partial(_files, self.files)),
            ("queue", "Hàng đợi", True, partial(_queue, self.queue)),
            ("worker", "Tiến trình làm việc", False, partial(_worker, self.engine, now)),
            ("libreoffice", "LibreOffice", False, _office),
            ("tesseract", "Nhận dạng chữ (tesseract)", False, _ocr),
        ]
        pool = ThreadPoolExecutor(len(asked), thread_name_prefix="check")
        waiting = [(key, name, needed, pool.submit(ask)) for key, name, needed, ask in asked]
        end = time.monotonic() + _WAIT
        found = []
        for key, name, needed, answer in waiting:
            try:
                found.append(answer.result(max(0.0, end - time.monotonic())))
            except Exception:  # noqa: BLE001 - every driver fails in its own way; each means that the part is not there
                found.append(Check(key, name, "failed", needed, "Không trả lời.", _ADVICE[key]))
        pool.shutdown(wait=False, cancel_futures=True)
        self._seen = (time.monotonic(), tuple(found))
        return self._seen[1]


_ADVICE = {
    "database": "Hãy kiểm tra máy chủ cơ sở dữ liệu và thiết lập DATABASE_URL.",
    "files": "Hãy kiểm tra ổ đĩa, quyền ghi và thiết lập THUKY_FILES_URL.",
    "queue": "Hãy kiểm tra Redis (REDIS_URL) hoặc quyền ghi trong THUKY_DATA; việc đã nhận vẫn được giữ.",
    "worker": "Hãy chạy `thuky worker`, hoặc đặt THUKY_WORKERS từ 1 trở lên rồi khởi động lại; việc đang đợi vẫn còn.",
    "libreoffice": "Cài gói libreoffice-writer-nogui và python3-uno để có bản PDF, ảnh trang và đọc được tệp .doc.",
    "tesseract": "Cài gói tesseract-ocr và tesseract-ocr-vie để đọc được bản quét, ảnh chụp.",
}


def _database(engine: Engine) -> Check:
    with reading(engine) as db:
        asked = "SELECT sqlite_version()" if db.dialect.name == "sqlite" else "SHOW server_version"
        version = str(db.execute(text(asked)).scalar_one()).split()[0]
    name = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}.get(engine.dialect.name, engine.dialect.name)
    return Check("database", "Cơ sở dữ liệu", "ok", needed=True, detail=f"{name} {version}")


def _files(files: Files) -> Check:
    with _probe(files) as place:
        files.system.makedirs(files.root, exist_ok=True)
        files.system.pipe_file(place, b"thuky")
        whole = files.system.cat_file(place) == b"thuky"
    if not whole:
        raise OSError("the store gave back something else")
    return Check("files", "Kho tệp", "ok", needed=True, detail="Ghi và đọc được.")


@contextlib.contextmanager
def _probe(files: Files) -> Iterator[str]:
    place = f"{files.root}/.thu-{secrets.token_hex(6)}"
    try:
        yield place
    finally:
        with contextlib.suppress(OSError):
            files.system.rm_file(place)


def _queue(queue: Queue) -> Check:
    count = int(queue.huey.pending_count())
    return Check("queue", "Hàng đợi", "ok", needed=True, detail=f"{count} tín hiệu đang chờ.")


def _worker(engine: Engine, now: datetime) -> Check:
    with reading(engine) as db:
        seen = jobs.last_sign(db)
    name = "Tiến trình làm việc"
    if seen is None:
        return Check("worker", name, "missing", needed=False, detail="Không có.", advice=_ADVICE["worker"])
    if now - seen > WORKER_SILENT:
        minutes = int((now - seen).total_seconds() // 60)
        words = f"Không có tín hiệu đã {minutes} phút."
        return Check("worker", name, "missing", needed=False, detail=words, advice=_ADVICE["worker"])
    return Check("worker", name, "ok", needed=False, detail="Đang nhận việc.")


def _office() -> Check:
    from templates_docx.office.find import find_soffice, has_writer

    found = find_soffice()
    if found is None or not has_writer(found):
        said = "Không tìm thấy." if found is None else "Thiếu phần Writer."
        return Check(
            "libreoffice", "LibreOffice", "missing", needed=False, detail=said, advice=_ADVICE["libreoffice"]
        )  # fmt: skip
    return Check("libreoffice", "LibreOffice", "ok", needed=False, detail="Có.")


def _ocr() -> Check:
    from extractors.sources.ocr.tesseract import find_tesseract

    name = "Nhận dạng chữ (tesseract)"
    try:
        find_tesseract()
    except ThukyError:
        return Check(
            "tesseract", name, "missing", needed=False, detail="Không tìm thấy, hoặc thiếu dữ liệu tiếng Việt.",
            advice=_ADVICE["tesseract"],
        )  # fmt: skip
    return Check("tesseract", name, "ok", needed=False, detail="Có, kèm tiếng Việt.")
