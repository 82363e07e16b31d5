"""Everything into one file and back, onto either database, while people go on writing."""

from __future__ import annotations

import errno
import json
import os
import threading
import zipfile
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from record_factories import kind, sample
from sqlalchemy import func, select

from service.accounts import store
from service.accounts.actor import Actor
from service.database.engine import open_engine, reading, writing
from service.documents import actions as documents
from service.documents import numbering
from service.documents.tables import counters, numbers
from service.files.store import open_files
from service.jobs.queue import open_queue
from service.operations.backup import making
from service.operations.backup.rows import kept_tables
from service.operations.people import member
from service.reading import intake
from service.settings import read_settings
from tests.service.postgres import url_of
from tests.service.shell import thuky

NOW = datetime(2026, 8, 20, 7, 30, tzinfo=UTC)


@pytest.fixture
def filled(engine, house, service_settings):
    """A house with an audited meeting document, an upload with its file, and a token of every awkward letter."""
    files = open_files(service_settings.files_url)
    with writing(engine) as db:
        who = member(db, house.id, "", "read_in", now=NOW, zone=service_settings.timezone)
        documents.begin(db, who, record=sample(), kind=kind("resolution"), meeting_id=None)
        content = "NGHỊ QUYẾT – “đặc biệt” \u2028 ẵ".encode()
        incoming = intake.Incoming("cũ.txt", files.put(content), len(content))
        intake.take_in(db, who, open_queue(service_settings), incoming)
    return files


@pytest.fixture(params=["sqlite", "postgresql"])
def elsewhere(request, tmp_path, sqlite_file):
    """Settings of another, empty machine on either database."""
    data = tmp_path / "noi-khac"
    if request.param == "sqlite":
        data.mkdir()
        (data / "thuky.db").write_bytes(sqlite_file.read_bytes())
        yield read_settings({"THUKY_DATA": str(data)})
        return
    stock = request.getfixturevalue("stock")
    name = stock.lend()
    yield read_settings({"THUKY_DATA": str(data), "DATABASE_URL": url_of(stock.conninfo, name).replace("+psycopg", "")})
    stock.take_back(name)


def everything(settings):
    """All rows of all tables of a backup."""
    engine = open_engine(settings.database_url)
    try:
        with reading(engine) as db:
            return {
                table.name: [tuple(row) for row in db.execute(select(table).order_by(*table.primary_key.columns))]
                for table in kept_tables()
            }
    finally:
        engine.dispose()


def test_backup_comes_back_whole_on_either_database(service_settings, filled, elsewhere, tmp_path):
    kept = tmp_path / "sao.thuky"
    made = thuky(service_settings, "backup", kept)
    assert made.exit_code == 0, made.output
    assert kept.stat().st_mode & 0o077 == 0
    back = thuky(elsewhere, "restore", kept)
    assert back.exit_code == 0, back.output
    assert everything(elsewhere) == everything(service_settings)
    files = open_files(elsewhere.files_url)
    assert sorted(files.digests()) == sorted(filled.digests())
    assert all(files.get(one) == filled.get(one) for one in filled.digests())


def test_restored_database_goes_on_counting(service_settings, filled, elsewhere, tmp_path, house):
    thuky(service_settings, "backup", tmp_path / "sao.thuky")
    thuky(elsewhere, "restore", tmp_path / "sao.thuky")
    engine = open_engine(elsewhere.database_url)
    with writing(engine) as db:
        new = store.add_user(db, login="moi", name="Mới", password="x", must_change=False, now=NOW)
        assert new > max(house.people.values())
    engine.dispose()


def test_backup_of_a_busy_service_is_one_moment(service_settings, engine, filled, house, elsewhere, tmp_path):
    """A number and its counter are written together; in every backup they agree."""
    stop, begun, failed = threading.Event(), threading.Event(), []

    def write() -> None:
        clerk = house.people["clerk"]
        number = 0
        try:
            while not stop.is_set():
                number += 1
                now = NOW + timedelta(seconds=number)
                who = Actor(clerk, "Văn thư", house.id, "", frozenset(("clerk",)), now, service_settings.timezone)
                with writing(engine) as db:
                    organisation = sample().organisation
                    numbering.void_number(
                        db,
                        who,
                        kind=kind("resolution"),
                        organisation=organisation,
                        day=date(2026, 8, 20),
                        reason="Hỏng",
                    )
                begun.set()
        except Exception as error:  # noqa: BLE001 - told below
            failed.append(error)
        finally:
            begun.set()

    writer = threading.Thread(target=write)
    writer.start()
    try:
        begun.wait()  # there is a number in each backup, however late the other begins
        for number in range(3):
            made = thuky(service_settings, "backup", tmp_path / f"{number}.thuky")
            assert made.exit_code == 0, made.output
    finally:
        stop.set()
        writer.join()
    assert not failed
    back = thuky(elsewhere, "restore", tmp_path / "2.thuky")
    assert back.exit_code == 0, back.output
    other = open_engine(elsewhere.database_url)
    with reading(other) as db:
        count = db.execute(select(func.count()).select_from(numbers)).scalar_one()
        assert count > 0
        assert count == db.execute(select(counters.c.last)).scalar_one()
    other.dispose()


def test_database_with_data_is_only_replaced_when_told(service_settings, filled, tmp_path, engine):
    kept = tmp_path / "sao.thuky"
    thuky(service_settings, "backup", kept)
    before = everything(service_settings)
    with writing(engine) as db:
        store.add_user(db, login="sau", name="Sau", password="x", must_change=False, now=NOW)
    refused = thuky(service_settings, "restore", kept)
    assert refused.exit_code == 2
    assert "đang có dữ liệu" in refused.output
    assert "sau" in str(everything(service_settings)["users"])
    done = thuky(service_settings, "restore", kept, "--replace")
    assert done.exit_code == 0, done.output
    assert everything(service_settings) == before


def _rewritten(source: Path, target: Path, change) -> None:
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for one in old.infolist():
            for name, content in change(one.filename, old.read(one.filename)):
                new.writestr(name, content)


def _other_user(name, content):
    yield name, content.replace("Người lãnh đạo".encode(), "Người la lánh".encode()) if "users" in name else content


def _other_file(name, content):
    yield name, content + b"." if name.startswith("files/") else content


def _no_file(name, content):
    if not name.startswith("files/"):
        yield name, content


def _outside(name, content):
    yield name, content
    if name == "thuky.json":
        yield "../../etc/cron.d/x", b"* * * * * root true"


def _older(name, content):
    yield name, content.replace(b'"revision": "', b'"revision": "cu-') if name == "thuky.json" else content


def _no_manifest(name, content):
    if name != "thuky.json":
        yield name, content


def _deep(name, content):
    yield name, b"[" * 200_000 if name == "thuky.json" else content


def _wrong_type(name, content):
    """The manifest agrees with it: only the value is wrong."""
    import hashlib

    wrong = b'[1,"an-bien","T",{},{},"many","2026-08-20T07:30:00+00:00"]\n'
    if name == "tables/organisations.jsonl":
        yield name, wrong
    elif name == "thuky.json":
        manifest = json.loads(content)
        one = next(each for each in manifest["tables"] if each["name"] == "organisations")
        one |= {"rows": 1, "sha256": hashlib.sha256(wrong).hexdigest()}
        yield name, json.dumps(manifest)
    else:
        yield name, content


def _orphan(name, content):
    """Rows that refer to nobody: only the database can tell."""
    import hashlib

    if name == "tables/organisations.jsonl":
        yield name, b""
    elif name == "thuky.json":
        manifest = json.loads(content)
        one = next(each for each in manifest["tables"] if each["name"] == "organisations")
        one |= {"rows": 0, "sha256": hashlib.sha256(b"").hexdigest()}
        yield name, json.dumps(manifest)
    else:
        yield name, content


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    "change",
    [_other_user, _other_file, _no_file, _outside, _older, _no_manifest, _deep, _wrong_type, _orphan],
)
def test_tampered_backup_is_refused_and_changes_nothing(service_settings, filled, elsewhere, tmp_path, change):
    kept, bad = tmp_path / "sao.thuky", tmp_path / "xau.thuky"
    thuky(service_settings, "backup", kept)
    _rewritten(kept, bad, change)
    before = everything(elsewhere)
    refused = thuky(elsewhere, "restore", bad)
    assert refused.exit_code == 2, refused.output
    assert "Chưa có gì thay đổi" in refused.output
    assert everything(elsewhere) == before
    assert not list(open_files(elsewhere.files_url).digests())


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 0.97])
def test_truncated_backup_is_refused(service_settings, filled, tmp_path, share, elsewhere):
    kept = tmp_path / "sao.thuky"
    thuky(service_settings, "backup", kept)
    whole = kept.read_bytes()
    kept.write_bytes(whole[: int(len(whole) * share)])
    refused = thuky(elsewhere, "restore", kept)
    assert refused.exit_code == 2, refused.output
    assert "Tệp này không phải bản sao lưu" in refused.output


def test_full_disk_leaves_no_half_backup(service_settings, filled, tmp_path, monkeypatch):
    def full(_descriptor):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(making.os, "fsync", full)
    target = tmp_path / "noi-luu"
    target.mkdir()
    refused = thuky(service_settings, "backup", target / "sao.thuky")
    assert refused.exit_code != 0
    assert "ổ đĩa đã đầy" in refused.output
    assert not list(target.iterdir())


def test_existing_file_is_never_written_over(service_settings, filled, tmp_path):
    (tmp_path / "sao.thuky").write_text("của tôi")
    refused = thuky(service_settings, "backup", tmp_path / "sao.thuky")
    assert "không ghi đè" in refused.output
    assert (tmp_path / "sao.thuky").read_text() == "của tôi"


def test_damaged_content_is_told_and_the_rest_kept(service_settings, filled, elsewhere, tmp_path):
    digest = next(filled.digests())
    Path(filled._place(digest)).write_bytes(b"rotten")
    whole = filled.put(b"whole")
    made = thuky(service_settings, "backup", tmp_path / "sao.thuky")
    assert made.exit_code == 1
    assert "1 tệp trong kho đã hỏng" in made.output
    back = thuky(elsewhere, "restore", tmp_path / "sao.thuky")
    assert back.exit_code == 0, back.output
    assert list(open_files(elsewhere.files_url).digests()) == [whole]


def test_sessions_do_not_travel_with_a_backup(service_settings, filled, house, signed_in, tmp_path):
    signed_in(house, "viewer")
    thuky(service_settings, "backup", tmp_path / "sao.thuky")
    with zipfile.ZipFile(tmp_path / "sao.thuky") as archive:
        assert not [name for name in archive.namelist() if "sessions" in name]


@pytest.mark.parametrize("table", kept_tables(), ids=lambda one: one.name)
def test_every_column_has_a_type_that_backups_know(table):
    from service.operations.backup.rows import from_json

    for column in table.columns:
        with pytest.raises(ValueError, match=r"not a|may not|no |too long") as wrong:
            from_json(column, object()) if not _takes_anything(column) else from_json(table.columns[0], object())
        assert "do not know" not in str(wrong.value)


def _takes_anything(column) -> bool:
    from service.database.types import Plain

    return isinstance(column.type, Plain)
