"""A job is done once, by whoever holds it; a message may be lost or doubled, a worker may die."""

from __future__ import annotations

import threading

import pytest
from sqlalchemy import func, select

from domain.errors import InputRefused
from service.database.engine import reading, writing
from service.jobs import actions, store
from service.jobs.tables import jobs
from service.jobs.work import LOST_AFTER, TRIES, Kind


def results(engine, kind="result"):
    """How often an outcome was written."""
    with reading(engine) as db:
        return db.execute(select(func.count()).where(jobs.c.kind == kind)).scalar_one()


def state_of(engine, job_id):
    with reading(engine) as db:
        return store.job(db, job_id)


def outcome(house, now):
    """What a job writes: one row that can be counted."""
    return lambda db: store.add(db, organisation_id=house.id, kind="result", subject=1, priority=0, now=now)


def nothing_failed(_db, _job, _error, _now):
    raise AssertionError("nothing should have failed")


@pytest.fixture
def plain(house, web_clock):
    """A kind of job that succeeds."""
    return Kind(lambda _desk, _job, _heart: outcome(house, web_clock.now), nothing_failed)


def drain(desk):
    """Hand every message in the queue to the worker, as a consumer would."""
    desk.queue.run = desk.run
    while (task := desk.queue.huey.dequeue()) is not None:
        desk.queue.huey.execute(task)


def test_a_job_asked_for_in_a_page_is_done_by_a_worker(engine, desk_with, ask, plain):
    desk = desk_with({"plain": plain})
    made = ask(desk, "plain")
    drain(desk)
    assert state_of(engine, made).state == "done"
    assert results(engine) == 1


def test_a_transaction_that_rolls_back_rings_nobody(engine, desk_with, house, web_clock, plain):
    desk = desk_with({"plain": plain})
    asked = {"organisation_id": house.id, "kind": "plain", "subject": 1, "now": web_clock.now}

    def go_wrong():
        with writing(engine) as db:
            actions.ask(db, desk.queue, **asked)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        go_wrong()
    assert desk.queue.is_silent()


def test_a_message_that_comes_twice_does_the_job_once(engine, desk_with, ask, plain):
    desk = desk_with({"plain": plain})
    made = ask(desk, "plain")
    for _ in range(3):
        desk.queue.ring(made)
    drain(desk)
    assert results(engine) == 1


def test_eight_workers_at_once_do_twenty_jobs_once_each(engine, desk_with, ask, plain):
    first = desk_with({"plain": plain})
    made = [ask(first, "plain", subject) for subject in range(20)]
    desks = [desk_with({"plain": plain}) for _ in range(8)]
    threads = [threading.Thread(target=lambda desk=desk: [desk.run(one) for one in made]) for desk in desks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results(engine) == 20


def test_a_refusal_is_kept_as_the_sentence_that_the_person_reads(engine, desk_with, ask):
    told = []

    def refuse(_desk, _job, _heart):
        raise InputRefused("Tệp này bị hỏng.", advice="Hãy gửi lại.")

    desk = desk_with({"bad": Kind(refuse, lambda _db, job, error, _now: told.append((job.subject, str(error))))})
    made = ask(desk, "bad", 12)
    drain(desk)
    row = state_of(engine, made)
    assert (row.state, row.message) == ("failed", "Tệp này bị hỏng. Hãy gửi lại.")
    assert told == [(12, "Tệp này bị hỏng. Hãy gửi lại.")]


def test_a_mistake_of_ours_is_tried_again_and_then_given_up(engine, desk_with, ask, caplog):
    tried = []

    def stumble(_desk, job, _heart):
        tried.append(job.id)
        raise ZeroDivisionError

    failed = []
    desk = desk_with({"odd": Kind(stumble, lambda *told: failed.append(told))})
    made = ask(desk, "odd")
    drain(desk)
    assert len(tried) == TRIES
    assert state_of(engine, made).state == "failed"
    assert len(failed) == 1
    assert "ZeroDivisionError" in caplog.text
    with writing(engine) as db:
        assert actions.ask_again(db, desk.queue, made)
    drain(desk)
    assert len(tried) == 2 * TRIES


def test_a_failure_to_write_leaves_the_job_to_be_taken_again(engine, desk_with, ask, house, web_clock):
    full = [True]

    def write(db):
        outcome(house, web_clock.now)(db)
        if full:
            raise OSError("no room")

    desk = desk_with({"plain": Kind(lambda *_: write, nothing_failed)})
    made = ask(desk, "plain")
    drain(desk)
    assert results(engine) == 0
    assert state_of(engine, made).state != "done"
    full.clear()
    web_clock.pass_by(seconds=LOST_AFTER.total_seconds() + 1)
    desk.watch()
    drain(desk)
    assert state_of(engine, made).state == "done"
    assert results(engine) == 1


def test_a_worker_that_was_thought_dead_writes_nothing_when_it_comes_back(engine, desk_with, ask, house, web_clock):
    def slow(_desk, _job, _heart):
        web_clock.pass_by(seconds=LOST_AFTER.total_seconds() + 1)
        other.watch()
        drain(other)  # does the whole job meanwhile
        return outcome(house, web_clock.now)

    quick = Kind(lambda *_: outcome(house, web_clock.now), nothing_failed)
    desk, other = desk_with({"plain": Kind(slow, nothing_failed)}), desk_with({"plain": quick})
    desk.beat_seconds = 600.0
    made = ask(desk, "plain")
    desk.run(made)
    assert results(engine) == 1
    assert state_of(engine, made).state == "done"


def test_a_lost_message_is_rung_again_by_the_watch(engine, desk_with, ask, plain):
    desk = desk_with({"plain": plain})
    made = ask(desk, "plain")
    desk.queue.huey.flush()
    desk.watch()
    drain(desk)
    assert state_of(engine, made).state == "done"


def test_a_worker_that_leaves_gives_back_what_it_held(engine, desk_with, ask, plain, web_clock):
    desk = desk_with({"plain": plain})
    made = ask(desk, "plain")
    with writing(engine) as db:
        store.take(db, made, desk.name, web_clock.now)
    desk.leave()
    assert state_of(engine, made).state == "queued"


def test_progress_of_a_running_job_is_seen_on_the_page(engine, desk_with, ask, house, web_clock):
    looked = threading.Event()
    seen = []

    def slow(desk, job, heart):
        heart.follow(lambda: looked.set() or (3, 9, "Đang nhận dạng trang 4/9"))
        assert looked.wait(120)
        for _ in range(6000):
            row = state_of(engine, job.id)
            if row.total:
                seen.append((row.progress, row.total, row.message))
                break
            threading.Event().wait(0.02)
        return outcome(house, web_clock.now)

    desk = desk_with({"slow": Kind(slow, nothing_failed)})
    desk.run(ask(desk, "slow"))
    assert seen == [(3, 9, "Đang nhận dạng trang 4/9")]


def test_a_queue_message_is_json_that_runs_no_code(desk_with, ask, plain):
    desk = desk_with({"plain": plain})
    ask(desk, "plain")
    message = desk.queue.huey.storage.dequeue()
    assert message.lstrip().startswith(b"[")
