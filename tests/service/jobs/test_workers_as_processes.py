"""Real processes: a worker killed in the middle, one told to stop, and the one that `thuky serve` keeps beside it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import func, select

from service.database.engine import reading, writing
from service.files.store import open_files
from service.jobs import actions, store
from service.jobs.beside import worker_beside
from service.jobs.queue import open_queue
from service.jobs.tables import jobs
from service.jobs.work import Desk
from service.jobs.worker import consumer
from tests.service.jobs import patient_worker
from tests.service.ports import free_port

ROOT = Path(__file__).parents[3]
_PATIENCE = 9000  # looks, a fiftieth of a second apart


def until(look: Callable[[], Any], what: str) -> Any:
    """What `look` gives once it gives something."""
    for _ in range(_PATIENCE):
        if found := look():
            return found
        threading.Event().wait(0.02)
    raise AssertionError(f"waited in vain for {what}")


def is_running(process: int) -> bool:
    """Whether a process runs; one that has ended and was not buried yet does not."""
    try:
        status = Path(f"/proc/{process}/stat").read_text(encoding="utf-8")
    except FileNotFoundError:
        return False
    return status.rpartition(") ")[2][0] not in "ZX"


@pytest.fixture
def start(settings) -> Iterator[Callable[[], subprocess.Popen[bytes]]]:
    """Start a patient worker; all are ended with the test."""
    begun = []
    settings.data.mkdir(parents=True, exist_ok=True)

    def begin() -> subprocess.Popen[bytes]:
        name = f"{patient_worker.__name__}"
        words = [str(settings.data), settings.database_url, settings.redis_url or ""]
        begun.append(subprocess.Popen([sys.executable, "-m", name, *words], cwd=ROOT))
        return begun[-1]

    yield begin
    for process in begun:
        process.kill()
        process.wait()


@pytest.fixture
def patient_job(engine, settings, house, web_clock):
    """A job that waits in its middle."""
    queue = open_queue(settings)
    queue.huey.flush()
    with writing(engine) as db:
        asked = {"organisation_id": house.id, "kind": "patient", "subject": 1}
        made = actions.ask(db, queue, **asked, now=web_clock.now)
    queue.close()
    return made


def began(settings) -> list[str]:
    path = settings.data / "began"
    return path.read_text(encoding="ascii").split() if path.exists() else []


def row_of(engine, job_id):
    with reading(engine) as db:
        return store.job(db, job_id)


def results(engine) -> int:
    with reading(engine) as db:
        return db.execute(select(func.count()).where(jobs.c.kind == "result")).scalar_one()


def test_a_worker_killed_in_the_middle_is_replaced_and_the_result_comes_once(engine, settings, start, patient_job):
    first = start()
    until(lambda: began(settings), "the first worker")
    first.kill()
    first.wait()
    assert row_of(engine, patient_job).state == "running"
    start()
    until(lambda: len(began(settings)) == 2, "the second worker")
    (settings.data / "go").touch()
    until(lambda: row_of(engine, patient_job).state == "done", "the end of the job")
    assert results(engine) == 1
    assert len(set(began(settings))) == 2


def test_a_worker_told_to_stop_gives_its_job_back_for_the_next_one(engine, settings, start, patient_job):
    first = start()
    until(lambda: began(settings), "the first worker")
    first.send_signal(signal.SIGINT)  # twice: at once, without waiting for the job
    until(lambda: first.poll() is not None or first.send_signal(signal.SIGTERM), "its end")
    row = until(lambda: (row := row_of(engine, patient_job)).state == "queued" and row, "the job's return")
    assert row.taken_by is None
    (settings.data / "go").touch()
    start()
    until(lambda: row_of(engine, patient_job).state == "done", "the end of the job")
    assert results(engine) == 1


def keep(folder: Path) -> list[str]:
    """A worker that only says who it is, and stops with its parent."""
    script = (
        "import os, pathlib, signal, sys; from service.jobs.beside import stop_with_parent; stop_with_parent(); "
        f"pathlib.Path({str(folder)!r}, str(os.getpid())).write_text(' '.join(sys.argv[1:])); signal.pause()"
    )
    return [sys.executable, "-c", script]


def alive(folder: Path) -> list[int]:
    return [int(path.name) for path in folder.iterdir() if path.stat().st_size and is_running(int(path.name))]


def test_the_worker_beside_the_service_is_begun_anew_and_ends_with_it(tmp_path, monkeypatch):
    monkeypatch.chdir(ROOT)
    with worker_beside(3, command=keep(tmp_path)):
        (first,) = until(lambda: alive(tmp_path), "the worker")
        assert (tmp_path / str(first)).read_text(encoding="utf-8") == "--workers 3"
        os.kill(first, signal.SIGKILL)
        (second,) = until(lambda: [one for one in alive(tmp_path) if one != first], "another worker")
    assert not is_running(second)


def test_no_worker_runs_beside_a_service_that_wants_none(tmp_path):
    with worker_beside(0, command=keep(tmp_path)):
        pass
    assert list(tmp_path.iterdir()) == []


def test_the_worker_ends_when_its_service_is_killed(tmp_path):
    script = (
        "import ast, sys, time; from service.jobs.beside import worker_beside\n"
        "with worker_beside(1, command=ast.literal_eval(sys.argv[1])): time.sleep(600)"
    )
    service = subprocess.Popen([sys.executable, "-c", script, repr(keep(tmp_path))], cwd=ROOT)
    (worker,) = until(lambda: alive(tmp_path), "the worker")
    service.kill()
    service.wait()
    until(lambda: not is_running(worker), "its end")


def answer_of(address: str) -> httpx.Response | None:
    """What a service answers; None while it does not."""
    try:
        return httpx.get(address)
    except httpx.TransportError:
        return None


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_one_command_serves_pages_and_does_their_jobs(engine, service_settings, house, web_clock):
    queue = open_queue(service_settings)
    with writing(engine) as db:
        asked = {"organisation_id": house.id, "kind": "reading.read", "subject": 999}
        made = actions.ask(db, queue, **asked, now=web_clock.now)
    queue.close()
    port = free_port()
    data, database = str(service_settings.data), service_settings.database_url
    environment = {**os.environ, "THUKY_DATA": data, "DATABASE_URL": database, "THUKY_PORT": str(port)}
    environment |= {"THUKY_WORKERS": "1", "REDIS_URL": ""}
    service = subprocess.Popen([sys.executable, "-m", "service.cli", "serve"], cwd=ROOT, env=environment)
    try:
        until(lambda: row_of(engine, made).state == "done" or service.poll() is not None, "the worker beside")
        # The worker is a process of its own: it may be ready, and done, before the pages are.
        answer = until(lambda: service.poll() is None and answer_of(f"http://127.0.0.1:{port}/dang-nhap"), "the pages")
        assert answer.status_code == 200
    finally:
        service.terminate()
        service.wait()
    assert row_of(engine, made).state == "done"


def test_a_worker_listens_to_signals_before_it_takes_its_first_job(settings, engine, monkeypatch):
    desk = Desk(engine, open_files(settings.files_url), open_queue(settings), settings, {})
    made = consumer(desk, workers=1, owns_process=True)
    heard, before = [], [(one, signal.getsignal(one)) for one in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)]
    for one in (made.scheduler, *(thread for _, thread in made.worker_threads)):
        monkeypatch.setattr(one, "start", lambda: heard.append([signal.getsignal(number) for number, _ in before]))
    try:
        made.start()
    finally:
        for number, handler in before:
            signal.signal(number, handler)
        desk.queue.close()
    assert heard == [[made._handle_signal] * 3] * 2


def test_the_second_signal_stops_a_worker_and_a_third_does_not_disturb_it(settings, engine, monkeypatch):
    desk = Desk(engine, open_files(settings.files_url), open_queue(settings), settings, {})
    made = consumer(desk, workers=1, owns_process=True)
    before = [(one, signal.getsignal(one)) for one in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)]
    try:
        made._set_signal_handlers()
        signal.raise_signal(signal.SIGTERM)
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGTERM)
        signal.raise_signal(signal.SIGTERM)
        signal.raise_signal(signal.SIGINT)
        monkeypatch.setattr(made, "_join_workers", lambda: pytest.fail("it waits for jobs"))
        made.stop(graceful=True)
    finally:
        for number, handler in before:
            signal.signal(number, handler)
        desk.queue.close()
