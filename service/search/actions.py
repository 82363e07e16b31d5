"""Tìm: a question is answered from the index, page by page; only what the person's own pages would show."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, get_args

from sqlalchemy import Connection, Row

from service.accounts import store as accounts
from service.accounts.actor import Actor
from service.accounts.roles import Permission
from service.documents.states import STATE_NAMES as DOCUMENT_STATES
from service.search import store
from service.search.passages import Piece, marked, passage
from service.search.question import Question
from service.tracker import actions as tracker
from service.web.paging import last_page
from service.web.render import day

EACH = 20
_FEW = 5
_MOST_TASKS = 200
KINDS: tuple[tuple[str, str, str], ...] = (
    ("van-ban", "document", "Văn bản"),
    ("hoi-nghi", "meeting", "Hội nghị"),
    ("nhiem-vu", "task", "Nhiệm vụ, chỉ tiêu"),
    ("da-doc", "upload", "Văn bản đã tải lên"),
    ("tin", "article", "Bản tin"),
)
_ADDRESS = {"document": "/van-ban/{}", "meeting": "/hoi-nghi/{}", "upload": "/doc-van-ban/{}", "article": "/ban-tin/{}"}


@dataclass(frozen=True, slots=True)
class Hit:
    """One find: where it is, its title and the passage with the words marked, its number, day and state, if any."""

    kind: str
    subject: int
    path: str
    title: tuple[Piece, ...]
    passage: tuple[Piece, ...]
    symbol: str = ""
    day: date | None = None
    state: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Finds of one kind: all that there are are `total`."""

    name: str
    label: str
    total: int
    hits: list[Hit]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a question found. `chosen` is a kind's name or "", `last` the number of its last page."""

    groups: list[Group]
    counts: list[tuple[str, str, int]]
    total: int
    chosen: str
    page: int
    last: int


def search(db: Connection, who: Actor, asked: Question, *, chosen: str = "", page: int = 1) -> Answer:
    """Answer a question: a few of every kind, or a page of one."""
    who.require("see")
    permissions = [one for one in get_args(Permission) if who.may(one)]
    rows = store.found(db, who.organisation_id, asked, permissions=permissions, now=who.now) if asked.asks else []
    tasks = _tasks(db, who, asked) if asked.asks else []
    totals = Counter(row.kind for row in rows) + Counter(task=len(tasks))
    names = {name: kind for name, kind, _ in KINDS}
    chosen = chosen if chosen in names else ""
    last = last_page(totals[names[chosen]], EACH) if chosen else 1
    page = min(page, last)
    part = slice((page - 1) * EACH, page * EACH) if chosen else slice(_FEW)
    kinds = [kind for name, kind, _ in KINDS if chosen in ("", name)]
    wanted = {kind: [row.id for row in rows if row.kind == kind][part] for kind in kinds}
    shown = store.shown(db, who.organisation_id, [one for ids in wanted.values() for one in ids])
    house = accounts.organisation(db, who.organisation_id)
    hits = {
        kind: [_hit(shown[one], who, asked, house.slug if house else "") for one in ids if one in shown]
        for kind, ids in wanted.items()
    }
    if "task" in hits:
        hits["task"] = [_task(one, asked) for one in tasks[part]]
    groups = [Group(name, label, totals[kind], hits[kind]) for name, kind, label in KINDS if hits.get(kind)]
    counts = [(name, label, totals[kind]) for name, kind, label in KINDS]
    return Answer(groups, counts, sum(totals.values()), chosen, page, last)


def _tasks(db: Connection, who: Actor, asked: Question) -> list[tracker.Hit]:
    """Followed tasks and targets; a date asks for the day on which they are due."""
    words = " ".join((*asked.plain, *asked.person.split()))
    days = asked.within or asked.when
    return tracker.found(db, who, words, unit=asked.unit, since=days.first, until=days.last, limit=_MOST_TASKS)


def _task(one: tracker.Hit, asked: Question) -> Hit:
    parts = (f"Hạn {day(one.day)}" if one.day else "", one.lead, f"theo {one.document}" if one.document else "")
    state = " · ".join(part for part in parts if part)
    title, text = marked(one.title, asked.plain), passage(one.passage, asked.plain, asked.exact)
    return Hit("task", one.item_id, one.path, title, text, state=state)


def _hit(row: Row[Any], who: Actor, asked: Question, house: str) -> Hit:
    words: Sequence[str] = (*asked.plain, *_of_date(asked))
    path = _ADDRESS[row.kind].format(row.subject)
    if row.kind == "article" and not who.may("publish"):
        path = f"/tin/{house}/{row.address}"
    title, text = marked(row.title, asked.plain), passage(row.text, words, asked.exact)
    return Hit(row.kind, row.subject, path, title, text, row.symbol, row.day, _state(row, who.now))


def _of_date(asked: Question) -> list[str]:
    return list(dict.fromkeys(word for pair in asked.dated for word in pair.split("_")))


def _state(row: Row[Any], now: datetime) -> str:
    if row.kind == "document":
        return next((words for state, words in DOCUMENT_STATES.items() if state == row.state), "")
    if row.kind == "article" and row.opens is not None and row.opens <= now:
        return "Đã đăng"
    return {"review": "Đợi duyệt", "done": "Đã duyệt xong", "draft": "Bản nháp", "scheduled": "Hẹn giờ đăng"}.get(
        row.state, ""
    )
