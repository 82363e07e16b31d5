"""A folder of old documents goes into the reading queue, once."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from service.database.engine import reading
from service.operations.importing import Gate
from service.reading.tables import uploads
from tests.service.shell import thuky


@pytest.fixture
def old(tmp_path):
    """A folder with three documents, one of them twice, and things that are none."""
    folder = tmp_path / "cu"
    (folder / "2024").mkdir(parents=True)
    (folder / "nghi-quyet.txt").write_text("NGHỊ QUYẾT\nGiao Văn phòng rà soát quy chế.", encoding="utf-8")
    (folder / "2024" / "bien-ban.txt").write_text("BIÊN BẢN\nHội nghị lần thứ ba.", encoding="utf-8")
    (folder / "2024" / "bien-ban (1).txt").write_text("BIÊN BẢN\nHội nghị lần thứ ba.", encoding="utf-8")
    (folder / "2024" / "trong.txt").write_bytes(b"")
    (folder / ".an.txt").write_text("ẩn", encoding="utf-8")
    (folder / "nhac.mp3").write_bytes(b"ID3")
    return folder


def names(engine):
    with reading(engine) as db:
        return {row.name: row for row in db.execute(select(uploads))}


def test_every_document_is_queued_once_and_failures_are_counted(service_settings, engine, house, old):
    done = thuky(service_settings, "import", old, "--organisation", house.slug)
    assert done.exit_code == 1, done.output
    assert "Đã nhận 2 tệp" in done.output
    assert "1 tệp đã có từ trước" in done.output
    assert "trong.txt" in done.output
    found = names(engine)
    assert set(found) == {"nghi-quyet.txt", "2024/bien-ban (1).txt"} or set(found) == {
        "nghi-quyet.txt",
        "2024/bien-ban.txt",
    }
    assert {row.state for row in found.values()} == {"queued"}
    assert {row.user_id for row in found.values()} == {house.people["secretary"]}


def test_second_run_takes_only_what_is_new(service_settings, engine, house, old):
    thuky(service_settings, "import", old)
    (old / "them.txt").write_text("THÔNG BÁO\nKết luận.", encoding="utf-8")
    (old / "2024" / "trong.txt").unlink()
    again = thuky(service_settings, "import", old)
    assert again.exit_code == 0, again.output
    assert "Đã nhận 1 tệp" in again.output
    assert len(names(engine)) == 3


def test_stop_by_the_keyboard_keeps_what_was_taken(service_settings, engine, house, old, monkeypatch):
    bring, seen = Gate.bring, []

    def interrupted(self, path, name):
        if seen:
            raise KeyboardInterrupt
        seen.append(name)
        return bring(self, path, name)

    monkeypatch.setattr(Gate, "bring", interrupted)
    stopped = thuky(service_settings, "import", old)
    assert stopped.exit_code == 130
    assert "Chạy lại lệnh này" in stopped.output
    assert len(names(engine)) == 1
    monkeypatch.setattr(Gate, "bring", bring)
    assert thuky(service_settings, "import", old).exit_code == 1
    assert len(names(engine)) == 2


def test_person_without_the_right_to_read_in_is_refused(service_settings, engine, house, old):
    done = thuky(service_settings, "import", old, "--user", f"viewer.{house.slug}")
    assert done.exit_code != 0
    assert "chưa có quyền tải lên" in done.output
    assert names(engine) == {}


def test_folder_that_is_missing_or_empty_is_said(service_settings, house, tmp_path):
    assert "Không có thư mục" in thuky(service_settings, "import", tmp_path / "khong").output
    (tmp_path / "rong").mkdir()
    assert "Không có tệp nào đọc được" in thuky(service_settings, "import", tmp_path / "rong").output


def test_file_above_the_limit_is_named_and_not_kept(service_settings, engine, house, old):
    from dataclasses import replace

    from service.files.store import open_files
    from service.jobs.queue import open_queue
    from service.operations.people import member

    with reading(engine) as db:
        from datetime import UTC, datetime

        who = member(db, house.id, "", "read_in", now=datetime(2026, 8, 20, tzinfo=UTC), zone=service_settings.timezone)
    store = open_files(service_settings.files_url)
    gate = Gate(engine, store, open_queue(service_settings), who, 10)
    assert "nặng quá" in gate.bring(old / "nghi-quyet.txt", "nghi-quyet.txt").words
    assert replace(gate, limit=10_000).bring(old / "nghi-quyet.txt", "nghi-quyet.txt").outcome == "taken"
