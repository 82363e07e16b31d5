"""Đơn vị được giao việc phải có trong nơi nhận của nghị quyết."""

from __future__ import annotations

from collections.abc import Iterator

from domain.consistency.assigned import tasks_of
from domain.finding import Finding
from domain.record import MeetingRecord
from vitext.fold import search_key
from vitext.lazy import regex
from vitext.tone import tone_key

# “Các phòng, đơn vị thuộc Liên minh” stands for every office of the house; “Như Điều 3” for whoever is named there.
_ALL_INNER = regex(r"\bcac phong\b|\bcac don vi (?:truc )?thuoc\b")
_INNER = regex(r"(?:van )?phong\b|trung tam\b|quy\b|bo phan\b")


def _key(name: str) -> str:
    return search_key(tone_key(name)).replace("hop tac xa", "htx").replace("lien minh htx", "lmhtx")


def recipients(record: MeetingRecord) -> Iterator[Finding]:
    """Each lead of a task, once, that no line of the recipients names."""
    listed = record.resolution.recipients or record.organisation.recipients
    if not listed:
        return
    names = [_key(name) for name in listed]
    if any(name.startswith("nhu dieu") for name in names):
        return
    all_inner = any(_ALL_INNER.search(name) for name in names)
    told: set[str] = set()
    for path, task in tasks_of(record):
        key = _key(task.lead or "")
        if not task.lead or key in told or any(key in name for name in names):
            continue
        if all_inner and _INNER.match(key):
            continue
        told.add(key)
        yield Finding(
            "recipients.missing",
            path,
            f"“{task.lead}” được giao việc nhưng chưa có trong nơi nhận của nghị quyết.",
            "warning",
        )
