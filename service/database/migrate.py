"""Đưa cơ sở dữ liệu lên phiên bản mới nhất: Alembic run from Python, one process at a time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

from service.database.lines import wait_in_line

MIGRATIONS = Path(__file__).parent / "migrations"


def upgrade(engine: Engine) -> None:
    """Apply the migrations that are missing; two processes that start at once do it once."""
    with altering(engine) as connection:
        upgrade_within(connection)


def upgrade_within(db: Connection, revision: str = "head") -> None:
    """The same in a transaction of `altering`, up to a revision."""
    config = _config()
    config.attributes["connection"] = db
    command.upgrade(config, revision)


@contextmanager
def altering(engine: Engine) -> Iterator[Connection]:
    """A transaction that alters tables, one at a time. SQLite alters by copying a table and dropping the old one, which
    would take along the rows that refer to it: there foreign keys are held at the end only.
    """
    with engine.connect() as connection:
        sqlite = connection.dialect.name == "sqlite"
        raw = connection.connection.driver_connection
        if sqlite and raw is not None:
            raw.execute("PRAGMA foreign_keys=OFF")  # no use once a transaction has begun
        try:
            with connection.begin():
                wait_in_line(connection, "migration")
                yield connection
        finally:
            if sqlite and raw is not None:
                raw.execute("PRAGMA foreign_keys=ON")


def revision_of(db: Connection) -> str:
    """The version of the tables, as Alembic names it."""
    return MigrationContext.configure(db).get_current_revision() or ""


def revisions_before(revision: str) -> set[str]:
    """Every revision that leads to this one."""
    scripts = ScriptDirectory.from_config(_config())
    return {one.revision for one in scripts.iterate_revisions(revision, "base")} - {revision} if revision else set()


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("path_separator", "os")
    return config
