"""What was committed stays, whatever kills the process that wrote it."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
from datetime import UTC, datetime

import pytest
from record_factories import kind, sample
from sqlalchemy import select, text

from service.accounts.tables import users
from service.database.engine import open_engine, reading, writing
from service.documents import actions, store
from service.documents.freezing import text_hash
from service.files.store import open_files

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


_MANY = 600  # documents: far more than are numbered between the word that it goes on and the kill
CLERK = """
import sys
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo
from service.accounts.actor import Actor
from service.database.engine import open_engine
from service.documents import numbering
from service.files.store import open_files

url, files, house, user, *ids = sys.argv[1:]
engine, kept = open_engine(url), open_files(files)
who = Actor(int(user), "Văn thư", int(house), "An Biên", frozenset(("clerk",)),
            datetime(2026, 8, 20, 7, tzinfo=UTC), ZoneInfo("Asia/Ho_Chi_Minh"))
for one in ids:
    print(numbering.take_number(engine, kept, who, numbering.Entry(int(one), 1, date(2026, 8, 20))), flush=True)
"""


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_killed_clerk_leaves_whole_numbers_or_none(engine, database_url, house, tmp_path):
    kept = f"file://{tmp_path / 'files'}"
    record, form = sample(), kind("resolution")
    row = {
        "organisation_id": house.id, "kind": form.code, "state": "signed", "version": 1, "created_by": 1,
        "created": datetime(2026, 8, 20, tzinfo=UTC), "changed": datetime(2026, 8, 20, tzinfo=UTC),
        "frozen": text_hash(record, form), **actions.columns_of(record, form),
    }  # fmt: skip
    with writing(engine) as db:
        made = [store.add(db, row) for _ in range(_MANY)]
    told = []
    command = [sys.executable, "-c", CLERK, database_url, kept, str(house.id), str(house.people["clerk"])]
    with subprocess.Popen([*command, *map(str, made)], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for line in process.stdout:
            told.append(line)
            if len(told) == 12:
                process.send_signal(signal.SIGKILL)
                break
        told += [line for line in process.stdout if line.endswith("\n")]
    assert process.returncode == -signal.SIGKILL
    files = open_files(kept)
    with reading(engine) as db:
        entered = store.register(db, house.id)
        assert [entry.number for entry in entered] == list(range(1, len(entered) + 1))
        assert len(told) <= len(entered) < _MANY
        for entry in entered:
            document = store.one(db, house.id, entry.document_id)
            assert document is not None
            assert document.state == "numbered"
            assert files.get(document.docx).startswith(b"PK")
        assert store.counts(db, house.id) == {"numbered": len(entered), "signed": _MANY - len(entered)}
