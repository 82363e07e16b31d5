"""Nhật ký máy: one JSON object a line on the error stream, for programs to read; the level by THUKY_LOG.

What people write never goes in: no form, no query, no path with names in it, no bound value of a statement. Of an
unexpected error stand its type and its frames; its own words only where they speak of the program or the system, since
others may quote a document. At level debug they are written too.
"""

from __future__ import annotations

import json
import logging
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

_ROOT = Path(__file__).parent.parent
_SPEAK_OF_US = (AttributeError, ImportError, MemoryError, NameError, OSError, RecursionError, TypeError)
_MOST_FRAMES = 40
_MOST_CAUSES = 4
_QUIET = ("alembic", "huey", "uvicorn", "fsspec", "asyncio", "PIL", "multipart", "python_multipart")


def install(level: str) -> None:
    """Send everything that is logged in this process to the error stream as JSON lines."""
    number = logging.getLevelNamesMapping()[level.upper()]
    stream = logging.StreamHandler(sys.stderr)
    stream.setFormatter(Lines(words=number <= logging.DEBUG))
    root = logging.getLogger()
    root.handlers[:] = [stream]
    root.setLevel(number)
    for name in _QUIET:
        logging.getLogger(name).setLevel(max(number, logging.WARNING))
    logging.getLogger("uvicorn.error").addFilter(_not_told_twice)


class Lines(logging.Formatter):
    """A record as one line of JSON; `extra={"facts": {...}}` adds keys. `words`: with the words of every error."""

    def __init__(self, *, words: bool = False) -> None:
        super().__init__()
        self._words = words

    def format(self, record: logging.LogRecord) -> str:
        """The line, without its end."""
        line: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
            **getattr(record, "facts", {}),
        }
        if record.exc_info and record.exc_info[1]:
            line["error"] = told(record.exc_info[1], words=self._words)
        return json.dumps(line, ensure_ascii=False, default=str)


def told(error: BaseException, *, words: bool = False) -> list[dict[str, Any]]:
    """An error and its causes: type, frames from the outside in, words where they may be shown."""
    causes: list[dict[str, Any]] = []
    seen: BaseException | None = error
    while seen is not None and len(causes) < _MOST_CAUSES:
        frames = traceback.extract_tb(seen.__traceback__)[-_MOST_FRAMES:]
        one: dict[str, Any] = {
            "type": f"{type(seen).__module__}.{type(seen).__qualname__}",
            "trace": [f"{_short(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames],
        }
        if words or isinstance(seen, _SPEAK_OF_US):
            one["words"] = str(seen)
        causes.append(one)
        seen = seen.__cause__ or (None if seen.__suppress_context__ else seen.__context__)
    return causes


def _short(filename: str) -> str:
    path = Path(filename)
    if path.is_relative_to(_ROOT):
        path = path.relative_to(_ROOT)
    parts = path.parts
    return "/".join(parts[parts.index("site-packages") + 1 :]) if "site-packages" in parts else path.as_posix()


def _not_told_twice(record: logging.LogRecord) -> bool:
    """uvicorn tells of an error that `service.web.faults` has told of already, with its request."""
    return not record.getMessage().startswith("Exception in ASGI application")
