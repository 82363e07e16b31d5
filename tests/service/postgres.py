"""A real PostgreSQL of our own: started once per test process in a folder, and databases that are lent to tests."""

from __future__ import annotations

import os
import shutil
import subprocess
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import psycopg


def programs() -> Path | None:
    """The folder of initdb and pg_ctl; None where PostgreSQL is not installed."""
    places = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    found = [place for place in places if (place / "initdb").exists()]
    return found[0] if found else None


@contextmanager
def server(folder: Path) -> Iterator[str]:
    """Run a server whose only door is a socket in `folder`; gives the conninfo of its first database."""
    place = programs()
    assert place is not None
    folder.mkdir(parents=True)
    prefix: list[str] = []
    if os.geteuid() == 0:  # PostgreSQL refuses to run as root
        shutil.chown(folder, "postgres", "postgres")
        for parent in [folder, *folder.parents][:4]:
            if parent.stat().st_uid == 0 and parent != Path("/tmp"):
                parent.chmod(parent.stat().st_mode | 0o011)
        prefix = ["runuser", "-u", "postgres", "--"]
    data = folder / "data"
    run = {"check": True, "capture_output": True, "cwd": "/"}
    subprocess.run(
        [*prefix, place / "initdb", "-D", data, "-U", "thuky", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"], **run
    )
    options = (
        f"-k {folder} -c listen_addresses='' -c max_connections=120 "
        "-c fsync=off -c full_page_writes=off -c autovacuum=off"  # nothing of it outlives the tests
    )
    subprocess.run([*prefix, place / "pg_ctl", "-D", data, "-l", folder / "log", "-w", "-o", options, "start"], **run)
    try:
        yield f"host={folder} user=thuky dbname=postgres"
    finally:
        subprocess.run([*prefix, place / "pg_ctl", "-D", data, "-m", "immediate", "-w", "stop"], **run)


def url_of(conninfo: str, database: str) -> str:
    """The SQLAlchemy URL of a database of the server."""
    host = psycopg.conninfo.conninfo_to_dict(conninfo)["host"]
    return f"postgresql+psycopg://thuky@/{database}?host={host}"


def fresh_database(conninfo: str, *, like: str | None = None, name: str = "") -> str:
    """Make a database, a copy of another if `like` names one; returns its name, a new one unless it is given."""
    name = name or f"t_{uuid.uuid4().hex}"
    with psycopg.connect(conninfo, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"' + (f' TEMPLATE "{like}"' if like else ""))
    return name


def drop_database(conninfo: str, name: str) -> None:
    """Remove a database, whoever is still connected."""
    with psycopg.connect(conninfo, autocommit=True) as connection:
        connection.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


# Whatever a test makes, alters or takes away besides rows has another number, or was written by another transaction.
_SHAPE = """
SELECT md5(string_agg(part, ' ' ORDER BY part)) FROM (
  SELECT concat_ws(':', 'r', oid, xmin) FROM pg_class WHERE relnamespace = 'public'::regnamespace
  UNION ALL SELECT concat_ws(':', 'a', attrelid, attnum, a.xmin) FROM pg_attribute a JOIN pg_class c ON c.oid = attrelid
    WHERE relnamespace = 'public'::regnamespace
  UNION ALL SELECT concat_ws(':', 'c', oid, xmin) FROM pg_constraint
  UNION ALL SELECT concat_ws(':', 't', oid, xmin) FROM pg_trigger
  UNION ALL SELECT concat_ws(':', 'f', oid, xmin) FROM pg_proc WHERE oid >= 16384
  UNION ALL SELECT concat_ws(':', 'n', oid, xmin) FROM pg_namespace WHERE oid >= 16384 AND nspname NOT LIKE 'pg_%'
  UNION ALL SELECT concat_ws(':', 'v', version_num) FROM alembic_version
) AS parts (part)
"""
_LEAVE = "SELECT pg_terminate_backend(pid, 9000) FROM pg_stat_activity WHERE datname = %s"
_TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'alembic_version'"
_COUNT_ANEW = """
SELECT setval(seqrelid::regclass, seqstart, false) FROM pg_sequence JOIN pg_class ON pg_class.oid = seqrelid
WHERE relnamespace = 'public'::regnamespace
"""
_TURNS = 40  # what was deleted stays in the files: a database is not lent for ever


@dataclass
class Stock:
    """Databases like `like`, which has tables and no rows; one that comes back is emptied and lent again.

    Making one takes twenty times as long. One in which a test altered a table is not kept.
    """

    conninfo: str
    like: str
    _idle: list[str] = field(default_factory=list)
    _turns: dict[str, int] = field(default_factory=dict)
    _known: tuple[str, str] | None = None

    def lend(self) -> str:
        """The name of an empty database."""
        name = self._idle.pop() if self._idle else fresh_database(self.conninfo, like=self.like)
        self._turns[name] = self._turns.get(name, 0) + 1
        return name

    def take_back(self, name: str) -> None:
        """Empty it, or drop it."""
        if self._turns[name] < _TURNS and self._emptied(name):
            self._idle.append(name)
        else:
            drop_database(self.conninfo, name)

    def _emptied(self, name: str) -> bool:
        shape, emptying = self._known = self._known or self._looked()
        with psycopg.connect(self.conninfo, autocommit=True) as connection:
            connection.execute(_LEAVE, (name,))
        with psycopg.connect(self.conninfo, dbname=name) as connection:
            if connection.execute(_SHAPE).fetchone() != (shape,):
                return False
            connection.execute(emptying)
        return True

    def _looked(self) -> tuple[str, str]:
        with psycopg.connect(self.conninfo, dbname=self.like) as connection:
            found = connection.execute(_SHAPE).fetchone()
            tables = [name for (name,) in connection.execute(_TABLES)]
        assert found is not None
        deleting = "".join(f'DELETE FROM "{name}";' for name in tables)
        return found[0], f"SET LOCAL session_replication_role = replica; {deleting} {_COUNT_ANEW}"
