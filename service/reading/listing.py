"""Danh sách tệp tải lên: filters, pages of the list, what each row says and offers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row

from service.accounts.actor import Actor
from service.jobs import actions as jobs
from service.reading import store
from service.reading.actions import progress_words, told_of
from service.reading.fields import KINDS
from service.reading.intake import READ
from service.web.paging import last_page, page_of
from vitext.clean import strip_illegal

_EACH = 50
FILTERS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("", "Tất cả", ()),
    ("doi-duyet", "Đợi duyệt", ("review",)),
    ("dang-doc", "Đang đọc", ("queued",)),
    ("loi", "Chưa đọc được", ("failed",)),
    ("trung", "Trùng nội dung", ("duplicate",)),
    ("xong", "Đã duyệt xong", ("done",)),
)
_STATES = {
    "failed": "Chưa đọc được",
    "duplicate": "Trùng nội dung",
    "bundle": "Đã mở tệp nén",
    "review": "Đợi duyệt",
    "done": "Đã duyệt xong",
}


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the list. `share` is (done, total) of a reading whose length is known."""

    upload: Row[Any]
    state: str
    words: str
    share: tuple[int, int] | None
    earlier: Row[Any] | None
    bundle: str


def listed(db: Connection, who: Actor, query: Mapping[str, str]) -> dict[str, Any]:
    """Everything that the list's page shows."""
    chosen = next((one for one in FILTERS if one[0] == query.get("trang-thai")), FILTERS[0])
    words = strip_illegal(query.get("q", "")[:200])[0].strip()
    total = store.count_listed(db, who.organisation_id, states=chosen[2], words=words)
    last = last_page(total, _EACH)
    page = min(page_of(query.get("trang", "1")), last)
    rows = store.page_of_uploads(
        db, who.organisation_id, states=chosen[2], words=words, limit=_EACH, offset=(page - 1) * _EACH
    )
    counts = store.count_by_state(db, who.organisation_id)
    queue = store.waiting(db, who.organisation_id, 5)
    filters = [
        (key, label, sum(counts.get(state, 0) for state in states) if states else sum(counts.values()))
        for key, label, states in FILTERS
    ]
    told = progress_words(db, who, [*rows, *queue])
    return {
        "lines": _lines(db, who, rows, told),
        "queue": [(row, told_of(row, told)) for row in queue],
        "queue_more": max(0, counts.get("review", 0) - len(queue)),
        "filters": filters,
        "chosen": chosen[0],
        "words": words,
        "page": page,
        "last": last,
        "total": total,
        "busy": counts.get("queued", 0),
        "nobody_works": jobs.nobody_works(db, who.now),
        "kinds": dict(KINDS),
    }


def _lines(db: Connection, who: Actor, rows: list[Row[Any]], told: Mapping[int, str]) -> list[Line]:
    running = jobs.progress_of(db, who, (READ,), [row.id for row in rows if row.state == "queued"])
    others = store.names_of(
        db, who.organisation_id, {one for row in rows for one in (row.same_as, row.parent_id) if one is not None}
    )
    return [_line(row, running.get(row.id), others, told) for row in rows]


def _line(row: Row[Any], job: jobs.Progress | None, others: Mapping[int, Row[Any]], told: Mapping[int, str]) -> Line:
    words, share = "", None
    if row.state == "queued":
        state = "Đang đọc" if job and job.state == "running" else "Đợi đọc"
        words = job.message if job else ""
        share = (job.progress, job.total) if job and job.total else None
    else:
        state = _STATES[row.state]
    if row.state in ("review", "done"):
        words = told[row.id] if row.state == "review" else f"{row.finished_by}"
    elif row.state == "failed":
        words = row.error
    bundle = others[row.parent_id].name if row.parent_id in others else ""
    return Line(row, state, words, share, others.get(row.same_as), bundle)
