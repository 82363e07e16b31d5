"""A backup of an older version is restored and brought up to date; one of a newer version is refused in words."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import text

from service.database import migrate
from service.database.engine import open_engine, reading
from service.database.past import tables_at
from service.database.types import Moment, Plain
from service.operations.backup.rows import kept_tables
from service.search.freshness import prepare
from tests.service.shell import thuky
from tests.service.web.test_backup import _orphan, _rewritten, elsewhere, everything, filled  # noqa: F401

# What a later version might do: a column that is worked out from the rows, another made shorter by copying its table,
# which many others refer to.
NEXT = '''"""the next version"""

import sqlalchemy as sa
from alembic import op

revision = "next00000001"
down_revision = "{first}"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("organisations") as table:
        table.add_column(sa.Column("shout", sa.String(300), nullable=True))
        table.alter_column("name", existing_type=sa.String(300), type_=sa.String(310))
    op.execute("UPDATE organisations SET shout = upper(slug)")


def downgrade() -> None:
    raise NotImplementedError
'''


@pytest.fixture
def first() -> str:
    """The present version's revision."""
    config = Config()
    config.set_main_option("script_location", str(migrate.MIGRATIONS))
    config.set_main_option("path_separator", "os")
    (head,) = ScriptDirectory.from_config(config).get_heads()
    return head


@pytest.fixture
def later(tmp_path: Path, first, monkeypatch):
    """The migrations of a later version; call it to install them."""
    folder = tmp_path / "migrations"
    shutil.copytree(migrate.MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "versions" / "next.py").write_text(NEXT.format(first=first), "utf-8")

    def install() -> None:
        monkeypatch.setattr(migrate, "MIGRATIONS", folder)

    return install


def shouted(settings) -> list[tuple[str, str]]:
    engine = open_engine(settings.database_url)
    try:
        with reading(engine) as db:
            return [tuple(row) for row in db.execute(text("SELECT slug, shout FROM organisations"))]
    finally:
        engine.dispose()


def test_an_older_backup_is_restored_and_brought_up_to_date(service_settings, filled, elsewhere, tmp_path, later):  # noqa: F811
    kept = tmp_path / "sao.thuky"
    assert thuky(service_settings, "backup", kept).exit_code == 0
    before = everything(service_settings)
    later()
    engine = open_engine(elsewhere.database_url)
    prepare(engine)  # the service has run there
    engine.dispose()
    back = thuky(elsewhere, "restore", kept)
    assert back.exit_code == 0, back.output
    assert shouted(elsewhere) == [("an-bien", "AN-BIEN")]
    assert everything(elsewhere) == before
    again = thuky(elsewhere, "restore", kept)
    assert "đang có dữ liệu" in again.output
    assert thuky(elsewhere, "restore", kept, "--replace").exit_code == 0
    assert everything(elsewhere) == before
    engine = open_engine(elsewhere.database_url)
    prepare(engine)
    with reading(engine) as db:
        assert migrate.revision_of(db) == "next00000001"
    engine.dispose()


def test_an_older_backup_that_does_not_fit_changes_nothing(service_settings, filled, elsewhere, tmp_path, later):  # noqa: F811
    kept, bad = tmp_path / "sao.thuky", tmp_path / "xau.thuky"
    thuky(service_settings, "backup", kept)
    _rewritten(kept, bad, _orphan)
    later()
    done = thuky(elsewhere, "restore", kept)
    assert done.exit_code == 0, done.output
    before = everything(elsewhere)
    refused = thuky(elsewhere, "restore", bad, "--replace")
    assert refused.exit_code == 2, refused.output
    assert everything(elsewhere) == before
    assert shouted(elsewhere) == [("an-bien", "AN-BIEN")]


def test_a_newer_backup_is_refused_in_words(service_settings, filled, elsewhere, tmp_path, first):  # noqa: F811
    kept, newer = tmp_path / "sao.thuky", tmp_path / "moi.thuky"
    thuky(service_settings, "backup", kept)

    def changed(name, content):
        yield name, content.replace(first.encode(), b"next00000001") if name == "thuky.json" else content

    _rewritten(kept, newer, changed)
    refused = thuky(elsewhere, "restore", newer)
    assert refused.exit_code == 2
    assert "mới hơn bản đang cài" in refused.output
    assert "Hãy nâng cấp thuky lên bản" in refused.output


def test_an_upgrade_loses_nothing_that_refers_to_an_altered_table(service_settings, filled, later):  # noqa: F811
    before = everything(service_settings)
    later()
    engine = open_engine(service_settings.database_url)
    migrate.upgrade(engine)
    with engine.connect() as db:
        if engine.dialect.name == "sqlite":
            assert db.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
    engine.dispose()
    assert everything(service_settings) == before


def test_tables_of_a_revision_have_the_types_of_the_code(first):
    found = tables_at(first)
    assert {one.name for one in kept_tables(found)} == {one.name for one in kept_tables()}
    for table in kept_tables():
        for column in table.columns:
            kind = type(found.tables[table.name].columns[column.name].type)
            assert (kind is Moment, kind is Plain) == (type(column.type) is Moment, type(column.type) is Plain), column
