"""Đưa cơ sở dữ liệu lên phiên bản mới nhất: Alembic run from Python, one process at a time."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, Engine

from service.database.engine import writing
from service.database.lines import wait_in_line

MIGRATIONS = Path(__file__).parent / "migrations"


def upgrade(engine: Engine) -> None:
    """Apply the migrations that are missing; two processes that start at once do it once."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("path_separator", "os")
    with writing(engine) as connection:
        wait_in_line(connection, "migration")
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def revision_of(db: Connection) -> str:
    """The version of the tables, as Alembic names it."""
    return MigrationContext.configure(db).get_current_revision() or ""
