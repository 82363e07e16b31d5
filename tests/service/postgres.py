"""A real PostgreSQL of our own: started once per test process in a folder, with a migrated database to copy from."""

from __future__ import annotations

import os
import shutil
import subprocess
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
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
    options = f"-k {folder} -c listen_addresses='' -c fsync=off -c max_connections=120"
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
