"""The migrations make the tables that the code speaks of."""

from __future__ import annotations

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext

from service.database.engine import open_engine, writing
from service.database.migrate import upgrade
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
