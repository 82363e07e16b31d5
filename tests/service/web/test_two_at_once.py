"""Two people at the same moment: one thing is made, a lost race is a sentence, an id is never given twice."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime
from threading import Barrier
from zoneinfo import ZoneInfo

import pytest
from record_factories import kind, sample
from sqlalchemy.exc import IntegrityError, OperationalError

from service.bulletins import actions as articles
from service.bulletins import store as article_store
from service.database.engine import reading, writing
from service.documents import following
from service.documents import store as document_store
from service.errors import Conflict, NotFound
from service.meetings import actions as meetings
from service.meetings import store as meeting_store
from service.reading import store as uploads
from service.search.sources import SOURCES
from service.web.guard import Member
from tests.service.web.test_numbering import as_role  # noqa: F401

NQ = kind("resolution")


def at_once(*calls):
    """Begin all calls at the same moment; gives what they returned or raised."""
    start = Barrier(len(calls))

    def run(call):
        start.wait()
        try:
            return call()
        except Exception as error:  # noqa: BLE001
            return error

    with ThreadPoolExecutor(len(calls)) as pool:
        return list(pool.map(run, calls))


def test_two_who_begin_a_document_of_a_meeting_at_once_share_one_draft(engine, house, as_role):  # noqa: F811
    secretary = as_role(house, "secretary")
    with writing(engine) as db:
        meeting = meetings.begin(db, secretary, record=sample())

    def begin():
        with writing(engine) as db:
            return following.begin_from_meeting(db, secretary, meeting_id=meeting, kind=NQ)

    assert len(set(at_once(*[begin] * 6))) == 1
    with reading(engine) as db:
        assert len(document_store.many(db, house.id, meeting_id=meeting)) == 1


def test_two_records_that_name_the_same_unit_at_once_both_are_saved(engine, house, as_role):  # noqa: F811
    secretary = as_role(house, "secretary")

    def save():
        with writing(engine) as db:
            made = meetings.begin(db, secretary, record=sample())
            meetings.feed_directory(db, secretary, meetings.meeting_of(db, secretary, made))
            return made

    assert len(set(at_once(*[save] * 4))) == 4
    with reading(engine) as db:
        folded = [one.folded for one in meeting_store.directory(db, house.id, "unit")]
    assert folded
    assert len(folded) == len(set(folded))


def test_an_article_that_is_published_is_not_deleted_at_the_same_moment(engine, house, as_role):  # noqa: F811
    editor = as_role(house, "editor")
    for _ in range(5):
        with writing(engine) as db:
            made = articles.begin(db, editor, record=sample())
            articles.save(db, editor, made, version=1, values={"title": "Tin", "lead": "Đã họp.", "body": "Đã họp."})

        def publish(made=made):
            with writing(engine) as db:
                articles.publish(db, editor, made, version=2)

        def remove(made=made):
            with writing(engine) as db:
                articles.remove(db, editor, made)

        raised = [one for one in at_once(publish, remove) if one is not None]
        assert len(raised) == 1
        assert isinstance(raised[0], Conflict | NotFound)
        with reading(engine) as db:
            left = article_store.one(db, house.id, made)
        assert left is None or left.state == "published"


def test_an_id_that_was_given_is_never_given_again(engine, house, as_role):  # noqa: F811
    who = as_role(house, "secretary")
    given = {"name": "a.txt", "digest": "0" * 64, "size": 1, "state": "queued", "created": who.now}
    whose = {"organisation_id": house.id, "user_id": who.user_id, "user_name": who.user_name}
    with writing(engine) as db:
        first = uploads.add_upload(db, **given, **whose)
        uploads.delete_upload(db, first)
        assert uploads.add_upload(db, **given, **whose) > first


@pytest.mark.parametrize(
    ("error", "status", "words"),
    [
        (IntegrityError("INSERT", {}, Exception("UNIQUE constraint failed: users.login")), 409, "lưu cùng lúc"),
        (OperationalError("INSERT", {}, Exception("database is locked")), 503, "đang bận"),
    ],
)
def test_what_the_database_refuses_is_told_in_a_sentence(app, signed_in, house, error, status, words):
    @app.get("/thu-loi")
    def refused(who: Member) -> None:
        raise error

    answer = signed_in(house, "clerk").get("/thu-loi")
    assert answer.status_code == status
    assert words in answer.text


def test_the_day_of_a_find_is_the_day_here_not_in_greenwich(engine, house, as_role):  # noqa: F811
    editor = as_role(house, "editor")
    zone = ZoneInfo("Asia/Ho_Chi_Minh")
    with writing(engine) as db:
        made = articles.begin(db, editor, record=sample())
        early = datetime(2026, 8, 20, 23, 30, tzinfo=UTC)  # half past six in the morning of the 21st
        assert article_store.change(db, made, 1, state="published", publish_at=early)
        (row,) = article_store.whole(db, house.id, [made])
    source = next(one for one in SOURCES if one.kind == "article")
    assert source.entry(row, zone).day == date(2026, 8, 21)
