"""What changed is noted by the database in the same transaction, from any process; nothing else is looked at again."""

from __future__ import annotations

import threading
from contextlib import suppress
from datetime import timedelta

import pytest
from record_factories import sample
from sqlalchemy import event, text, update

from service.database.engine import open_engine, reading, writing
from service.meetings import actions as meetings
from service.meetings import store as meeting_store
from service.meetings.tables import meetings as meeting_table
from service.search import freshness, marks, store
from service.search.freshness import prepare, stale
from tests.service.web.test_numbering import as_role  # noqa: F401


def freshen(engine, organisation_id, zone) -> int:
    """Bring the index up to date, however busy the machine is."""
    return freshness.freshen(engine, organisation_id, zone, patience=600)


@pytest.fixture
def made(engine, app, house, as_role):  # noqa: F811
    """Three meetings, indexed; gives their ids."""
    with writing(engine) as db:
        ids = [meetings.begin(db, as_role(house, "secretary"), record=sample()) for _ in range(3)]
    assert freshen(engine, house.id, as_role(house, "viewer").timezone) == 0
    return ids


def marked(engine, house) -> set[int]:
    with reading(engine) as db:
        return {one.subject for one in marks.marks_of(db, house.id) if one.kind == "meeting"}


def entries(engine, house) -> dict[int, int]:
    with reading(engine) as db:
        return store.versions(db, house.id, "meeting")


def test_where_nothing_changed_one_question_is_asked_of_the_database(engine, house, made, as_role):  # noqa: F811
    asked: list[str] = []
    event.listen(engine, "before_cursor_execute", lambda *given: asked.append(given[2]))
    assert freshen(engine, house.id, as_role(house, "viewer").timezone) == 0
    assert len([one for one in asked if one.startswith("SELECT")]) == 1


def test_what_is_changed_removed_or_rolled_back_is_noted_as_it_happened(engine, house, made, as_role):  # noqa: F811
    who = as_role(house, "secretary")
    first, second, third = made
    with writing(engine) as db:
        db.execute(update(meeting_table).where(meeting_table.c.id == first).values(title="Tên mới", version=9))
        meetings.remove(db, who, second)
    with suppress(ZeroDivisionError), writing(engine) as db:
        meetings.remove(db, who, third)
        _ = 1 / 0
    assert marked(engine, house) == {first, second}
    assert freshen(engine, house.id, who.timezone) == 0
    assert marked(engine, house) == set()
    kept = entries(engine, house)
    assert (kept[first], set(kept)) == (9, {first, third})
    with reading(engine) as db:
        assert stale(db, house.id) == []


def test_another_process_that_writes_is_noticed(engine, house, made, as_role, service_settings):  # noqa: F811
    there = open_engine(service_settings.database_url)
    with writing(there) as db:
        new = meetings.begin(db, as_role(house, "secretary"), record=sample())
    there.dispose()
    assert marked(engine, house) == {new}
    assert freshen(engine, house.id, as_role(house, "viewer").timezone) == 0
    assert new in entries(engine, house)


def test_a_change_that_comes_while_its_thing_is_indexed_keeps_its_mark(engine, house, made, as_role, monkeypatch):  # noqa: F811
    zone, first = as_role(house, "viewer").timezone, made[0]

    def change(version: int) -> None:
        with writing(engine) as db:
            db.execute(update(meeting_table).where(meeting_table.c.id == first).values(version=version))

    change(5)
    claim = store.claim

    def meanwhile(db, organisation_id):
        if db.dialect.name == "postgresql":  # on SQLite nobody writes between
            changing = threading.Thread(target=change, args=(6,))
            changing.start()
            changing.join()
        claim(db, organisation_id)

    monkeypatch.setattr(freshness.store, "claim", meanwhile)
    freshen(engine, house.id, zone)
    if engine.dialect.name == "postgresql":
        assert marked(engine, house) == {first}
    monkeypatch.setattr(freshness.store, "claim", claim)
    assert freshen(engine, house.id, zone) == 0
    with reading(engine) as db:
        assert stale(db, house.id) == []
        assert meeting_store.versions(db, house.id, [first]) == {first: entries(engine, house)[first]}


def test_a_mark_that_somebody_is_counting_up_is_waited_for_by_nobody(engine, house, made, as_role):  # noqa: F811
    if engine.dialect.name == "sqlite":
        return  # one writer at a time: nobody can be counting up
    first = made[0]
    with writing(engine) as db:
        db.execute(update(meeting_table).where(meeting_table.c.id == first).values(version=5))
    with writing(engine) as held:
        held.execute(update(meeting_table).where(meeting_table.c.id == first).values(version=6))
        freshen(engine, house.id, as_role(house, "viewer").timezone)
    assert marked(engine, house) == {first}


def test_a_thing_that_changes_often_has_one_mark(engine, house, made):
    for version in range(5, 25):
        with writing(engine) as db:
            db.execute(update(meeting_table).where(meeting_table.c.id == made[0]).values(version=version))
    with reading(engine) as db:
        assert db.execute(text("SELECT count(*), max(stamp) FROM search_changed")).one() == (1, 20)


def test_marks_and_their_triggers_are_made_anew_and_what_was_missed_is_found(engine, house, made, as_role, monkeypatch):  # noqa: F811
    with writing(engine) as db:
        for one in ("insert", "update", "delete"):
            on = " ON meetings" if engine.dialect.name == "postgresql" else ""
            name = "search_changed_meetings" if on else f"search_changed_meetings_{one}"
            db.execute(text(f"DROP TRIGGER IF EXISTS {name}{on}"))
        db.execute(text("DROP TABLE search_changed"))
        db.execute(update(meeting_table).where(meeting_table.c.id == made[0]).values(version=9))
    prepare(engine)
    prepare(engine)
    assert marked(engine, house) == set()
    hour = timedelta(hours=1).total_seconds()
    begun = freshness.time.monotonic()
    monkeypatch.setattr(freshness.time, "monotonic", lambda: begun + hour + 1)
    assert freshen(engine, house.id, as_role(house, "viewer").timezone) == 0
    assert entries(engine, house)[made[0]] == 9
    with writing(engine) as db:
        db.execute(update(meeting_table).where(meeting_table.c.id == made[1]).values(version=9))
    assert marked(engine, house) == {made[1]}
