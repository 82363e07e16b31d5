"""The migrations make the tables that the code speaks of."""

from __future__ import annotations

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Boolean, Float, Integer, text

from service.database.engine import open_engine, writing
from service.database.migrate import altering, upgrade, upgrade_within
from service.database.schema import metadata
from tests.service.postgres import drop_database, fresh_database, url_of


@pytest.fixture(params=["sqlite", "postgresql"])
def bare_url(request, tmp_path):
    """A database without any table."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'bare.db'}"
        return
    conninfo, _ = request.getfixturevalue("postgres")
    name = fresh_database(conninfo)
    yield url_of(conninfo, name)
    drop_database(conninfo, name)


def test_the_migrations_make_the_tables_of_the_code(bare_url):
    engine = open_engine(bare_url)
    upgrade(engine)
    upgrade(engine)  # a second start changes nothing
    with writing(engine) as db:
        differences = compare_metadata(MigrationContext.configure(db), metadata)
    engine.dispose()
    assert differences == []


def _bare_row(name: str, **given):
    """A row of a table with something in every column that must have it."""
    for column in metadata.tables[name].columns:
        if not column.nullable and column.name not in given:
            number = isinstance(column.type, Integer | Float | Boolean)
            given[column.name] = 1 if number else "2026-11-01" if column.name in ("at", "changed", "since") else ""
    names = ", ".join(given)
    return text(f"INSERT INTO {name} ({names}) VALUES ({', '.join(':' + one for one in given)})"), given


def test_decimals_that_an_earlier_version_cut_off_come_back_from_the_history(tmp_path):
    engine = open_engine(f"sqlite:///{tmp_path / 'old.db'}")
    with altering(engine) as db:
        upgrade_within(db, "b0269675596b")
        for number, progress, figures in ((1, 33, (12.0, 33.5)), (2, 100, (60.5,)), (3, 0, ())):
            task = {"id": number, "kind": "task", "item": f"T{number}", "progress": progress}
            db.execute(*_bare_row("tracker_items", **task))
            for figure in (*figures, None):
                db.execute(*_bare_row("tracker_entries", id=None, item_id=number, figure=figure))
    upgrade(engine)
    with writing(engine) as db:
        far = list(db.execute(text("SELECT progress FROM tracker_items ORDER BY id")).scalars())
    engine.dispose()
    assert far == [33.5, 100, 0]
