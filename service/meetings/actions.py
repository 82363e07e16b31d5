"""Việc với hội nghị: begin, clone, save field by field, keep revisions, restore; for pages and later features."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import Any

from sqlalchemy import Connection, Row

from domain.errors import InputRefused, LimitExceeded
from domain.fields import day_of
from domain.record import MeetingRecord
from service.accounts.actor import Actor
from service.audit.store import note
from service.errors import Conflict, NotFound
from service.meetings import store
from service.meetings.cloning import cloned
from service.meetings.draft import Read, draft_of, read_draft
from service.meetings.merging import Change, Clash, Logged, merge
from service.meetings.naming import names_of
from service.meetings.paths import Draft, differences, rows_of
from service.organisations.actions import profile_of as profile_of
from vitext.fold import search_key

STRETCH = timedelta(minutes=20)  # after such a pause, work begins anew and what stood before is kept as a revision
PRESENT = timedelta(seconds=40)
_LOG_LASTS = timedelta(days=14)
_LARGEST = 2_000_000  # characters of a draft as JSON
_COUNTED = 30  # the last meetings of a body: what its next one is counted by


@dataclass(frozen=True)
class Meeting:
    """A meeting with its draft, which is copied and read only where somebody looks into it."""

    id: int
    title: str
    held_on: date | None
    version: int
    row: Row[Any]

    @cached_property
    def draft(self) -> Draft:
        """The draft as people typed it; a copy of its own."""
        return copy.deepcopy(self.row.record)

    @cached_property
    def read(self) -> Read:
        """The draft as the domain reads it."""
        return read_draft(self.row.record)


@dataclass(frozen=True, slots=True)
class Saved:
    """What became of a save: the meeting now, what was not taken, and what others had changed."""

    meeting: Meeting
    clashes: tuple[Clash, ...]
    theirs: tuple[Logged, ...]


def meeting_of(db: Connection, who: Actor, meeting_id: int) -> Meeting:
    """A meeting of the person's organisation. Raises NotFound."""
    who.require("see")
    return _meeting(store.meeting(db, who.organisation_id, meeting_id))


def find(db: Connection, who: Actor, meeting_id: int) -> Meeting | None:
    """As `meeting_of`; None when there is no such meeting, or no more."""
    who.require("see")
    row = store.meeting(db, who.organisation_id, meeting_id)
    return _meeting(row) if row is not None else None


def record_of(db: Connection, who: Actor, meeting_id: int) -> tuple[MeetingRecord, int]:
    """The record and its version."""
    found = meeting_of(db, who, meeting_id)
    return found.read.record, found.version


def recent(db: Connection, who: Actor, limit: int = 5) -> list[Row[Any]]:
    """The meetings changed last: id, title, body, held_on, changed, changed_by, changed_name."""
    who.require("see")
    return store.recent(db, who.organisation_id, limit)


def found(
    db: Connection, who: Actor, *, words: str = "", year: int | None = None, body: str = "", limit: int = 100,
    offset: int = 0,
) -> list[Row[Any]]:  # fmt: skip
    """Meetings by words (with or without marks), year and body, the latest first."""
    who.require("see")
    keys = search_key(words).split()[:8]
    return store.listed(db, who.organisation_id, words=keys, year=year, body=body, limit=limit, offset=offset)


def count_found(db: Connection, who: Actor, *, words: str = "", year: int | None = None, body: str = "") -> int:
    """How many meetings `found` tells in all."""
    who.require("see")
    return store.count_listed(db, who.organisation_id, words=search_key(words).split()[:8], year=year, body=body)


def years_and_bodies(db: Connection, who: Actor) -> tuple[list[int], list[str]]:
    """The years and bodies that have meetings."""
    who.require("see")
    return store.years_and_bodies(db, who.organisation_id)


def begin(db: Connection, who: Actor, *, record: MeetingRecord | None = None, cloned_from: int | None = None) -> int:
    """A new meeting, empty but for the organisation's profile, or with a record. Returns its id."""
    who.require("draft")
    made = record or MeetingRecord(organisation=profile_of(db, who))
    draft = draft_of(made)
    read = read_draft(draft)
    new = store.add(
        db,
        {
            "organisation_id": who.organisation_id,
            "record": draft,
            "version": 1,
            "created": who.now,
            "created_by": who.user_id,
            "cloned_from": cloned_from,
            **_columns(read, who),
        },
    )
    note(db, who, "meeting.begun", f"meeting:{new}", f"Đã lập hồ sơ “{_title(read)}”"[:500])
    return new


def clone(db: Connection, who: Actor, meeting_id: int) -> int:
    """A new meeting like an earlier one: its organisation, people and places; no dates, numbers or results."""
    who.require("draft")
    earlier = meeting_of(db, who, meeting_id)
    record = earlier.read.record
    recent = store.listed(db, who.organisation_id, body=(record.meeting.body or "")[:300], limit=_COUNTED)
    rows = store.whole(db, who.organisation_id, [one.id for one in recent])
    known = [read_draft(row.record).record.meeting for row in rows]
    return begin(db, who, record=cloned(record, known=known), cloned_from=meeting_id)


def remove(db: Connection, who: Actor, meeting_id: int) -> None:
    """Take a meeting that was begun by mistake off the lists; `take_back` undoes it."""
    who.require("draft")
    gone = meeting_of(db, who, meeting_id)
    store.set_removed(db, meeting_id, who.now)
    note(db, who, "meeting.removed", f"meeting:{meeting_id}", f"Đã xóa hồ sơ “{gone.title}”"[:500])


def take_back(db: Connection, who: Actor, meeting_id: int) -> None:
    """Undo `remove`."""
    who.require("draft")
    row = store.meeting(db, who.organisation_id, meeting_id, removed=True)
    if row is None:
        raise NotFound("hội nghị này")
    store.set_removed(db, meeting_id, None)
    note(db, who, "meeting.taken_back", f"meeting:{meeting_id}", f"Đã lấy lại hồ sơ “{row.title}”"[:500])


def save(
    db: Connection, who: Actor, meeting_id: int, changes: Sequence[Change], *, editor: str, known: int | None = None
) -> Saved:
    """Merge changes into the draft. `known` is the version that the page has; others' changes since are returned."""
    who.require("draft")
    row = _held(db, who, meeting_id)
    since = min([change.base for change in changes] + ([row.version] if known is None else [known]))
    rows = {row for change in changes for row in rows_of(change.path)}
    log = [_logged(one) for one in store.changes_since(db, meeting_id, since, rows)]
    merged = merge(row.record, changes, log=log, editor=editor)
    if merged.made:
        row = _write(db, who, row, merged.draft, merged.made, editor=editor)
    seen = row.version if known is None else known
    theirs = tuple(one for one in log if one.version > seen and one.editor != editor)
    return Saved(_meeting(row), tuple(merged.clashes), theirs)


def log_since(db: Connection, meeting_id: int, version: int) -> list[Logged]:
    """What was changed after a version, oldest first."""
    return [_logged(one) for one in store.changes_since(db, meeting_id, version)]


def replace_record(db: Connection, who: Actor, meeting_id: int, record: MeetingRecord, version: int) -> Meeting:
    """Put a whole record in the place of this version. Raises Conflict when the meeting was changed meanwhile."""
    return _replace(db, who, meeting_id, draft_of(record), version)


def keep_revision(db: Connection, who: Actor, meeting_id: int, words: str) -> int:
    """Keep the present state under a name."""
    who.require("draft")
    named = " ".join(words.split())[:300]
    if not named:
        raise InputRefused("Chưa đặt tên cho phiên bản.", advice="Hãy ghi vài chữ, ví dụ: Bản gửi lãnh đạo xem.")
    row = _held(db, who, meeting_id)
    number = _keep(db, who, row, named)
    note(db, who, "meeting.revision", f"meeting:{meeting_id}", f"Đã giữ phiên bản {number}: {named}")
    return number


def revisions_of(db: Connection, who: Actor, meeting_id: int) -> list[Row[Any]]:
    """The revisions, the latest first."""
    meeting_of(db, who, meeting_id)
    return store.revisions(db, meeting_id)


def revision_of(db: Connection, who: Actor, meeting_id: int, number: int) -> Row[Any]:
    """One revision. Number 0 is the present state."""
    present = meeting_of(db, who, meeting_id)
    if number == 0:
        return present.row
    kept = store.revision(db, meeting_id, number)
    if kept is None:
        raise NotFound("phiên bản này")
    return kept


def restore(db: Connection, who: Actor, meeting_id: int, number: int, version: int) -> Meeting:
    """Make a revision the present state again; what stood before is kept as a revision of its own."""
    who.require("draft")
    kept = revision_of(db, who, meeting_id, number)
    row = _held(db, who, meeting_id)
    _same(row, version)
    _keep(db, who, row, f"Tự giữ trước khi lấy lại phiên bản {number}")
    made = _replace(db, who, meeting_id, kept.record, version)
    note(db, who, "meeting.restored", f"meeting:{meeting_id}", f"Đã lấy lại phiên bản {number}")
    return made


def be_present(db: Connection, who: Actor, meeting_id: int, *, editor: str, place: str) -> list[Row[Any]]:
    """Note where this page is; returns the other open pages: user_name, place, seen."""
    who.require("draft")
    values = {"user_id": who.user_id, "user_name": who.user_name, "place": place[:400], "seen": who.now}
    store.be_present(
        db, {"meeting_id": meeting_id, "editor": editor, **values}, forget_before=who.now - timedelta(minutes=10)
    )
    return [one for one in store.present(db, meeting_id, who.now - PRESENT) if one.editor != editor]


def feed_directory(db: Connection, who: Actor, meeting: Meeting) -> None:
    """Remember the units and people of a record for the next one; each meeting counts once."""
    named = names_of(meeting.read.record)
    for kind in ("unit", "person"):
        mine = [one for one in named if one.kind == kind]
        known = store.entries_called(db, who.organisation_id, kind, [one.folded for one in mine])
        new = []
        for one in mine:
            entry = known.get(one.folded)
            if entry is None:
                new.append(
                    {
                        "organisation_id": who.organisation_id, "kind": kind, "name": one.name, "role": one.role,
                        "folded": one.folded, "uses": 1, "last_meeting": meeting.id,
                    }
                )  # fmt: skip
            elif entry.last_meeting != meeting.id or (one.role and one.role != entry.role):
                uses = entry.uses + (entry.last_meeting != meeting.id)
                values = {"uses": uses, "last_meeting": meeting.id, "role": one.role or entry.role}
                store.change_entry(db, who.organisation_id, entry.id, **values)
        store.add_entries(db, new)


def _replace(db: Connection, who: Actor, meeting_id: int, draft: Draft, version: int) -> Meeting:
    who.require("draft")
    row = _held(db, who, meeting_id)
    _same(row, version)
    merged = merge(
        row.record, [Change(path, value, row.version) for path, value in differences(row.record, draft)],
        log=(), editor="",
    )  # fmt: skip
    return _meeting(_write(db, who, row, merged.draft, merged.made, editor="") if merged.made else row)


def _held(db: Connection, who: Actor, meeting_id: int) -> Row[Any]:
    """The meeting, which nobody else may change until the transaction ends. Raises NotFound."""
    row = store.meeting(db, who.organisation_id, meeting_id, lock=True)
    if row is None:
        raise NotFound("hội nghị này")
    return row


def _same(row: Row[Any], version: int) -> None:
    if row.version != version:
        raise Conflict(
            f"{row.changed_name} vừa sửa hồ sơ hội nghị này nên chưa thay đổi gì.",
            advice="Hãy tải lại trang để xem bản mới nhất rồi làm lại.",
        )


def _write(
    db: Connection, who: Actor, row: Row[Any], draft: Draft, made: Sequence[tuple[str, Any, Any]], *, editor: str
) -> Row[Any]:
    """Save a changed draft and its log; before a new stretch of work the former state is kept as a revision."""
    if len(str(draft)) > _LARGEST:
        raise LimitExceeded("Hồ sơ hội nghị này quá dài nên chưa lưu.", advice="Hãy chia nội dung thành nhiều văn bản.")
    if who.now - row.changed > STRETCH and row.version > 1:
        last = store.revisions(db, row.id)
        if not last or last[0].version != row.version:
            _keep(db, who, row, "Tự giữ khi bắt đầu một lần soạn mới")
        store.forget_changes(db, row.id, who.now - _LOG_LASTS)
    if not store.save(db, row.id, row.version, {"record": draft, **_columns(read_draft(draft), who)}):
        raise Conflict("Có người vừa lưu cùng lúc, nên chưa lưu được.", advice="Hãy lưu lại lần nữa.")
    common = {
        "meeting_id": row.id, "version": row.version + 1, "user_id": who.user_id, "user_name": who.user_name,
        "editor": editor, "at": who.now,
    }  # fmt: skip
    store.log(db, [{**common, "path": path, "before": before, "value": value} for path, before, value in made])
    changed = store.meeting(db, who.organisation_id, row.id)
    assert changed is not None
    return changed


def _keep(db: Connection, who: Actor, row: Row[Any], words: str) -> int:
    values = {
        "meeting_id": row.id, "version": row.version, "record": row.record, "user_id": row.changed_by,
        "user_name": row.changed_name, "at": who.now, "words": words,
    }  # fmt: skip
    return store.add_revision(db, values)


def _meeting(row: Row[Any] | None) -> Meeting:
    if row is None:
        raise NotFound("hội nghị này")
    return Meeting(row.id, row.title, row.held_on, row.version, row)


def _columns(read: Read, who: Actor) -> dict[str, Any]:
    """What the list shows and searches, read off the record."""
    meeting = read.record.meeting
    title = _title(read)
    chair = meeting.chair.name if meeting.chair else None
    parts = (title, meeting.venue, meeting.purpose, chair, read.record.resolution.abstract)
    return {
        "title": title[:500],
        "body": (meeting.body or "")[:300],
        "held_on": day_of(meeting.start) if meeting.start else None,
        "folded": search_key(" ".join(part for part in parts if part)),
        "changed": who.now,
        "changed_by": who.user_id,
        "changed_name": who.user_name,
    }


def _title(read: Read) -> str:
    meeting = read.record.meeting
    return meeting.title if meeting.body or meeting.ordinal is not None else f"{meeting.word} chưa đặt tên"


def _logged(row: Row[Any]) -> Logged:
    return Logged(row.version, row.editor, row.user_name, row.path, row.before, row.value)
