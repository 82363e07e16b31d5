"""Hàng đợi: huey on SQLite in THUKY_DATA, or on Redis by URL; a message is a number, as JSON.

huey's own messages are pickles: whoever can write into the queue could run code. Ours hold nothing but ids.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from huey import Huey, PriorityRedisHuey, SqliteHuey
from huey.registry import Message
from huey.serializer import Serializer

from service.settings import Settings

_NAME = "thuky"
_LOG = logging.getLogger("thuky")


class Plainly(Serializer):  # type: ignore[misc]
    """Messages as JSON lists."""

    def _serialize(self, data: Any) -> bytes:
        return json.dumps(data).encode()

    def _deserialize(self, data: bytes) -> Any:
        return Message(*json.loads(data))


@dataclass(slots=True)
class Queue:
    """The bell between pages and workers. A worker puts its own function in `run`."""

    huey: Huey
    run: Callable[[int], None] | None = None
    _ring: Callable[..., Any] | None = None

    def __post_init__(self) -> None:
        """Make the one task known under a name that pages and workers share."""
        self._ring = self.huey.task(name="job", retries=0)(self._work)

    def ring(self, job_id: int, *, priority: int = 0) -> None:
        """Tell the workers of a job. A queue that cannot be reached is noted; the row is found again by the watch."""
        assert self._ring is not None
        try:
            self._ring(job_id, priority=priority)
        except Exception:  # noqa: BLE001 - SQLite, Redis and their drivers fail in their own ways; the row is kept
            _LOG.warning("job %s is kept, but the queue could not be told", job_id, exc_info=True)

    def is_silent(self) -> bool:
        """Whether no message is on its way."""
        return int(self.huey.pending_count()) == 0

    def close(self) -> None:
        """Let go of the connections."""
        self.huey.storage.close()
        pool = getattr(self.huey.storage, "pool", None)
        if pool is not None:
            pool.disconnect()

    def _work(self, job_id: int) -> None:
        if self.run is not None:
            self.run(job_id)


def open_queue(settings: Settings) -> Queue:
    """The queue of these settings."""
    options: dict[str, Any] = {"results": False, "serializer": Plainly(), "utc": True}
    if settings.redis_url:
        return Queue(PriorityRedisHuey(_NAME, url=settings.redis_url, **options))
    path = Path(settings.data) / "queue.db"
    path.parent.mkdir(parents=True, exist_ok=True)
    return Queue(SqliteHuey(_NAME, filename=str(path), timeout=15, **options))
