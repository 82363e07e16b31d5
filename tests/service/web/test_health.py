"""What programs and administrators are told of the machine's parts."""

from __future__ import annotations

from threading import Event
from threading import enumerate as threads

import pytest
from sqlalchemy import insert, select

from service.database.engine import open_engine, writing
from service.jobs import store as jobs
from service.jobs.queue import open_queue
from service.jobs.tables import jobs as jobs_table
from service.operations import checks
from service.reading.tables import uploads

PAGE = "/thiet-lap/tinh-trang"


@pytest.fixture(autouse=True)
def _patience(monkeypatch):
    """A part that is well may answer late: the tests' machine is busy, and no test is about that but one."""
    monkeypatch.setattr(checks, "_WAIT", 120.0)


@pytest.fixture
def failed(engine, web_clock):
    """A failed reading of a house; gives the ids of job and upload."""

    def make(house, words="Tệp này hỏng.") -> tuple[int, int]:
        with writing(engine) as db:
            upload = db.execute(
                insert(uploads)
                .values(
                    organisation_id=house.id, name="cu.pdf", digest="a" * 64, size=3, state="failed", error=words,
                    user_id=house.people["secretary"], user_name="Thư ký", created=web_clock.now,
                )
                .returning(uploads.c.id)
            ).scalar_one()  # fmt: skip
            job = jobs.add(
                db, organisation_id=house.id, kind="reading.read", subject=upload, priority=0, now=web_clock.now
            )
            jobs.take(db, job, "w", web_clock.now)
            jobs.finish(db, job, "w", state="failed", message=words, now=web_clock.now)
        return job, upload

    return make


def test_health_answers_without_anybody_signed_in(visitor):
    assert visitor.get("/suc-khoe").json() == {"status": "ok"}


def test_ready_machine_names_every_part_and_no_path(visitor, engine, web_clock, service_settings):
    with writing(engine) as db:
        jobs.sign(db, "máy:1:ab", web_clock.now, forget_before=web_clock.now)
    answer = visitor.get("/san-sang")
    assert answer.status_code == 200
    parts = answer.json()["parts"]
    assert list(parts) == ["database", "files", "queue", "worker", "libreoffice", "tesseract"]
    assert {parts[key] for key in ("database", "files", "queue", "worker")} == {"ok"}
    assert str(service_settings.data) not in answer.text


def test_machine_without_a_worker_is_degraded_yet_serves(visitor):
    answer = visitor.get("/san-sang")
    assert answer.status_code == 200
    assert (answer.json()["status"], answer.json()["parts"]["worker"]) == ("degraded", "missing")


def test_worker_that_fell_silent_is_missed(visitor, engine, web_clock):
    with writing(engine) as db:
        jobs.sign(db, "máy:1:ab", web_clock.now, forget_before=web_clock.now)
    web_clock.pass_by(minutes=4)
    assert visitor.get("/san-sang").json()["parts"]["worker"] == "missing"


def test_file_store_that_refuses_writing_makes_the_service_unready(visitor, service_settings):
    service_settings.data.mkdir(exist_ok=True)
    (service_settings.data / "files").write_text("a file where the folder should be")
    answer = visitor.get("/san-sang")
    assert answer.status_code == 503
    assert answer.json()["status"] == "down"
    assert answer.json()["parts"]["files"] == "failed"
    assert answer.json()["parts"]["database"] == "ok"


def test_database_that_is_gone_makes_the_service_unready(app, visitor, service_settings):
    dead = open_engine("postgresql+psycopg://nobody@127.0.0.1:1/none")
    state = app.state
    state.machine = checks.Machine(dead, state.files, state.queue, service_settings)
    answer = visitor.get("/san-sang")
    dead.dispose()
    assert answer.status_code == 503
    assert answer.json()["parts"]["database"] == "failed"


def test_part_that_hangs_counts_as_failed(app, visitor, monkeypatch):
    monkeypatch.setattr(checks, "_WAIT", 0.05)
    never = Event()
    monkeypatch.setattr(app.state.queue.huey, "pending_count", lambda: never.wait(60))
    answer = visitor.get("/san-sang")
    never.set()
    for one in (one for one in threads() if one.name.startswith("check")):
        one.join()  # on a busy machine the database, too, is still being asked: its connection is to be given back
    assert answer.json()["parts"]["queue"] == "failed"


def test_nothing_is_left_in_the_file_store_by_looking(visitor, service_settings):
    visitor.get("/san-sang")
    assert not [one for one in (service_settings.data / "files").rglob("*") if one.is_file()]


def test_administrator_sees_parts_versions_and_own_failed_jobs(signed_in, make_house, failed):
    house, other = make_house(), make_house("binh-son", "Liên minh Hợp tác xã tỉnh Bình Sơn")
    job, _ = failed(house, "Tệp <b>hỏng</b> & rách.")
    foreign, _ = failed(other, "Của nhà khác.")
    page = signed_in(house, "administrator").get(PAGE).text
    assert "SQLite" in page or "PostgreSQL" in page
    assert f"mã {job})" in page
    assert "Tệp &lt;b&gt;hỏng&lt;/b&gt; &amp; rách." in page
    assert f"mã {foreign})" not in page
    assert "Của nhà khác" not in page


def test_only_administrators_see_the_page_or_try_again(signed_in, house, failed):
    job, _ = failed(house)
    for role in ("secretary", "approver", "clerk", "editor", "viewer"):
        client = signed_in(house, role)
        assert client.get(PAGE).status_code == 403
        assert client.form(f"{PAGE}/viec/{job}/lam-lai").status_code == 403


def test_failed_reading_is_tried_again_with_its_upload(signed_in, engine, house, failed):
    job, upload = failed(house)
    client = signed_in(house, "administrator")
    assert client.form(f"{PAGE}/viec/{job}/lam-lai").status_code == 303
    page = client.get(f"{PAGE}?lam-lai=1").text
    assert "Không có việc nào đang dừng vì lỗi" in page
    with writing(engine) as db:
        assert db.execute(select(uploads.c.state).where(uploads.c.id == upload)).scalar() == "queued"
        newest = db.execute(select(jobs_table).order_by(jobs_table.c.id.desc())).first()
    assert (newest.state, newest.subject) == ("queued", upload)


def test_another_organisations_job_is_not_found_and_a_running_one_refused(
    signed_in, make_house, failed, engine, web_clock
):
    house, other = make_house(), make_house("binh-son", "Liên minh Hợp tác xã tỉnh Bình Sơn")
    foreign, _ = failed(other)
    client = signed_in(house, "administrator")
    assert client.form(f"{PAGE}/viec/{foreign}/lam-lai").status_code == 404
    with writing(engine) as db:
        queued = jobs.add(db, organisation_id=house.id, kind="reading.read", subject=1, priority=0, now=web_clock.now)
    assert client.form(f"{PAGE}/viec/{queued}/lam-lai").status_code == 409


def test_worker_signs_when_it_watches_and_signs_off_when_it_leaves(engine, service_settings, web_clock):
    from service.files.store import open_files
    from service.jobs.work import Desk

    desk = Desk(
        engine, open_files(service_settings.files_url), open_queue(service_settings), service_settings, {}, web_clock
    )
    desk.watch()
    with writing(engine) as db:
        assert jobs.last_sign(db) == web_clock.now
    desk.leave()
    with writing(engine) as db:
        assert jobs.last_sign(db) is None
