"""Việc đang đợi tôi: what waits for this person, by role, each with its next step; a few queries, whatever there is.

Thư ký: hồ sơ đang soạn, văn bản bị trả lại. Lãnh đạo: văn bản trình mình. Văn thư: văn bản đợi số, đợi ban hành.
Người đọc: văn bản đợi duyệt kết quả đọc. Biên tập: bài chưa đăng. Quản trị: thiết lập còn thiếu.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row

from domain.kinds import find_kind
from service.accounts import store as accounts
from service.accounts.actor import Actor
from service.bulletins import store as bulletins
from service.documents import store as documents
from service.documents.states import State
from service.meetings import actions as meetings
from service.meetings.steps import STEPS
from service.reading import actions as reading
from service.tracker import actions as tracker
from service.web.render import moment

_SHOWN = 30
_DUE_SHOWN = 6
_REVIEWS_SHOWN = 6
_RECENT = timedelta(days=30)
_NEEDED = (("ten", "tên cơ quan"), ("viet_tat", "chữ viết tắt"), ("dia_danh", "địa danh"), ("nguoi_ky", "người ký"))


@dataclass(frozen=True, slots=True)
class Waiting:
    """One thing to do: what it is, why it waits, and the verb of its next step, which `path` leads to."""

    kind: str
    title: str
    words: str
    verb: str
    path: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Today:
    """What the first page shows.

    `due` are tasks near or past their day, `due_more` and `reviews_more` how many are not shown; `missing` the settings
    that nobody has filled in; `fresh` whether the house has nothing at all yet.
    """

    waiting: list[Waiting]
    due: list[tracker.Due]
    due_more: int
    reviews_more: int
    missing: list[str]
    fresh: bool


def today(db: Connection, who: Actor) -> Today:
    """Everything that waits for this person."""
    who.require("see")
    reviews = _reviews(db, who)
    waiting = [*_documents(db, who), *_meetings(db, who), *reviews[:_REVIEWS_SHOWN], *_articles(db, who)]
    waiting.sort(key=lambda one: one.at, reverse=True)
    due = tracker.due(db, who)
    missing = _missing(db, who)
    fresh = not waiting and not due and not meetings.recent(db, who, 1)
    return Today(
        waiting[:_SHOWN],
        due[:_DUE_SHOWN],
        max(0, len(due) - _DUE_SHOWN),
        max(0, len(reviews) - _REVIEWS_SHOWN),
        missing,
        fresh,
    )


def _documents(db: Connection, who: Actor) -> list[Waiting]:
    states: list[State] = []
    if who.may("draft"):
        states += ["draft", "returned"]
    if who.may("approve"):
        states += ["submitted", "approved"]
    if who.may("number"):
        states += ["signed", "numbered"]
    if not states:
        return []
    rows = documents.many(db, who.organisation_id, states=states, limit=200)
    return [found for row in rows if (found := _document(row, who)) is not None]


def _document(row: Row[Any], who: Actor) -> Waiting | None:
    mine, asked = row.created_by == who.user_id, row.asked == who.user_id
    step: tuple[str, str] | None = {
        "draft": ("Bản thảo của tôi", "Soạn tiếp") if mine else None,
        "returned": ("Lãnh đạo trả lại để sửa", "Sửa và trình lại") if mine or who.may("number") else None,
        "submitted": ("Trình tôi duyệt", "Xem và duyệt") if asked else None,
        "approved": ("Đã duyệt, đợi ký", "Ký") if asked else None,
        "signed": ("Đã ký, đợi cấp số", "Cấp số"),
        "numbered": (f"Số {row.symbol}, đợi ban hành", "Ban hành"),
    }[row.state]
    if step is None:
        return None
    kind = find_kind(row.kind)
    words = f"{step[0]} · {moment(row.changed, who.timezone)}"
    return Waiting(kind.name if kind else "Văn bản", row.title, words, step[1], f"/van-ban/{row.id}", row.changed)


def _meetings(db: Connection, who: Actor) -> list[Waiting]:
    """Records that I was writing lately and that no document has come of."""
    if not who.may("draft"):
        return []
    rows = [
        row for row in meetings.recent(db, who, 10) if row.changed_by == who.user_id and row.changed > who.now - _RECENT
    ]
    done = documents.meetings_with_documents(db, who.organisation_id, [row.id for row in rows])
    return [
        Waiting(
            "Hội nghị", row.title, f"Hồ sơ đang soạn · lưu lúc {moment(row.changed, who.timezone)}", "Soạn tiếp",
            f"/hoi-nghi/{row.id}/soan/{STEPS[0].slug}", row.changed,
        )
        for row in rows
        if row.id not in done
    ]  # fmt: skip


def _reviews(db: Connection, who: Actor) -> list[Waiting]:
    return [
        Waiting("Đọc văn bản", one.title, one.words, "Duyệt kết quả đọc", one.path, one.at)
        for one in reading.waiting(db, who)
    ]


def _articles(db: Connection, who: Actor) -> list[Waiting]:
    if not who.may("publish"):
        return []
    drafts = bulletins.many(db, who.organisation_id, who.now, state="draft", limit=10)
    later = bulletins.many(db, who.organisation_id, who.now, state="scheduled", limit=10)
    found = [
        Waiting(
            "Bản tin", row.title, f"Bài chưa đăng · sửa lúc {moment(row.changed, who.timezone)}", "Viết tiếp",
            f"/ban-tin/{row.id}", row.changed,
        )
        for row in drafts
    ]  # fmt: skip
    return found + [
        Waiting(
            "Bản tin", row.title, f"Hẹn đăng lúc {moment(row.publish_at, who.timezone)}", "Xem lại",
            f"/ban-tin/{row.id}", row.changed,
        )
        for row in later
    ]  # fmt: skip


def _missing(db: Connection, who: Actor) -> list[str]:
    if not who.may("administer"):
        return []
    house = accounts.organisation(db, who.organisation_id)
    profile = house.profile if house else {}
    return [words for name, words in _NEEDED if not profile.get(name)]
