"""What was committed stays, whatever kills the process that wrote it."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys

import pytest
from sqlalchemy import select, text

from service.accounts.tables import users
from service.database.engine import open_engine, reading, writing

WRITER = """
import sys
from datetime import UTC, datetime
from service.accounts import store
from service.database.engine import open_engine, writing

engine = open_engine(sys.argv[1])
for number in range(100_000):
    with writing(engine) as db:
        for part in "ab":
            store.add_user(db, login=f"{number}{part}", name="x" * 200, password="x", must_change=False,
                           now=datetime(2026, 8, 20, tzinfo=UTC))
    print(number, flush=True)
"""


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_killed_writer_loses_nothing_committed_and_halves_nothing(database_url):
    said = []
    with subprocess.Popen([sys.executable, "-c", WRITER, database_url], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for line in process.stdout:
            said.append(int(line))
            if len(said) == 40:
                process.send_signal(signal.SIGKILL)
                break
        said += [int(line) for line in process.stdout if line.endswith("\n")]
    assert process.returncode == -signal.SIGKILL
    engine = open_engine(database_url)
    with reading(engine) as db:
        kept = set(db.execute(select(users.c.login)).scalars())
    with writing(engine) as db:
        assert db.execute(text("PRAGMA integrity_check")).scalar() == "ok"
    engine.dispose()
    assert {f"{number}{part}" for number in said for part in "ab"} <= kept
    assert {login[:-1] for login in kept if login.endswith("a")} == {
        login[:-1] for login in kept if login.endswith("b")
    }


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_sqlite_keeps_a_log_and_waits_for_the_disk(database_url):
    engine = open_engine(database_url)
    with reading(engine) as db:
        modes = [
            db.execute(text(f"PRAGMA {name}")).scalar() for name in ("journal_mode", "synchronous", "foreign_keys")
        ]
    engine.dispose()
    assert modes == ["wal", 2, 1]  # 2: FULL, each commit is on the disk before it is told
    assert sqlite3.threadsafety > 0
