"""Uploading: originals are kept, the same content is known again, a failure says why, nothing hostile gets through."""

from __future__ import annotations

import hashlib
import io
import os
import re
import struct
import threading
import zipfile
import zlib
from zoneinfo import ZoneInfo

import docx
import pypdfium2
import pytest
from huey import MemoryHuey

from service.accounts.actor import Actor
from service.database.engine import reading, writing
from service.handlers import KINDS
from service.jobs.queue import Queue
from service.jobs.work import Desk
from service.reading import intake, store, work
from tests.service.reading_steps import do_jobs, resolution

TEXT = resolution(2).encode()
_ROW = re.compile(r'<tr id="t-(\d+)">')


@pytest.fixture
def secretary(signed_in, house):
    return signed_in(house, "secretary")


@pytest.fixture
def send(app, engine, secretary):
    """Upload files as the form does, let the worker read them; gives the rows by name."""

    def upload(*files: tuple[str, bytes], client=None, **options):
        sender = client or secretary
        given = [("tep", (name, content, "application/octet-stream")) for name, content in files]
        answer = sender.form("/doc-van-ban/tai-len", files=given, **options)
        do_jobs(app, engine)
        return answer

    return upload


def rows(engine, house):
    """Every upload of an organisation by its name."""
    with reading(engine) as db:
        found = store.page_of_uploads(db, house.id, states=(), words="", limit=500, offset=0)
    return {row.name: row for row in reversed(found)}


def word_file(*paragraphs: str) -> bytes:
    document, buffer = docx.Document(), io.BytesIO()
    for words in paragraphs:
        document.add_paragraph(words)
    document.save(buffer)
    return buffer.getvalue()


def bundle(**members: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def test_an_uploaded_file_is_kept_read_and_waits_for_review(send, secretary, engine, house):
    assert send(("nghị quyết 15.txt", TEXT)).status_code == 303
    row = rows(engine, house)["nghị quyết 15.txt"]
    assert (row.state, row.kind) == ("review", "resolution")
    page = secretary.get("/doc-van-ban").text
    assert "Đợi duyệt (1)" in page
    original = secretary.get(f"/doc-van-ban/{row.id}/ban-goc")
    assert original.content == TEXT
    assert original.headers["Content-Disposition"].startswith("attachment;")
    assert original.headers["X-Content-Type-Options"] == "nosniff"
    assert original.headers["Content-Type"] == "application/octet-stream"


def test_many_files_of_one_form_are_each_read(send, engine, house):
    send(("một.txt", TEXT), ("hai.docx", word_file(*resolution(3).split("\n"))), ("ba.html", b"<p>" + TEXT + b"</p>"))
    assert {name: row.state for name, row in rows(engine, house).items()} == dict.fromkeys(
        ("một.txt", "hai.docx", "ba.html"), "review"
    )


def test_the_same_content_under_another_name_is_recognised_and_may_be_read_all_the_same(
    send, secretary, app, engine, house
):
    send(("một.txt", TEXT))
    send(("bản sao.txt", TEXT))
    copy = rows(engine, house)["bản sao.txt"]
    assert copy.state == "duplicate"
    assert re.search(r"Trùng với\s+<a[^>]*>một.txt</a>", secretary.get("/doc-van-ban").text)
    assert "một tệp đã tải lên trước" in secretary.get(f"/doc-van-ban/{copy.id}").text
    assert secretary.form(f"/doc-van-ban/{copy.id}/doc-lai").status_code == 303
    do_jobs(app, engine)
    assert rows(engine, house)["bản sao.txt"].state == "review"


def test_the_same_content_in_another_house_is_no_duplicate(send, signed_in, make_house, engine):
    send(("một.txt", TEXT))
    other = make_house("khac", "Hội Nông dân xã Khác")
    send(("một.txt", TEXT), client=signed_in(other, "secretary"))
    assert rows(engine, other)["một.txt"].state == "review"


def test_a_bundle_of_three_hundred_files_becomes_as_many_rows(secretary, app, engine, house):
    members = {f"năm {place // 100}/văn bản {place}.txt": f"{place}".encode() for place in range(300)}
    given = [("tep", ("lưu trữ.zip", bundle(**members), "application/zip"))]
    assert secretary.form("/doc-van-ban/tai-len", files=given).status_code == 303
    state = app.state
    task = state.queue.huey.dequeue()
    state.queue.run = Desk(engine, state.files, state.queue, state.settings, KINDS).run
    state.queue.huey.execute(task)
    with reading(engine) as db:
        assert store.count_by_state(db, house.id) == {"bundle": 1, "queued": 300}
    assert "Đang đọc, còn 300 tệp" in secretary.get("/doc-van-ban").text
    state.queue.huey.flush()


def test_a_file_that_fails_says_why_and_is_tried_again(send, secretary, app, engine, house):
    send(("hỏng.docx", word_file("Nghị quyết")[:3000]))
    row = rows(engine, house)["hỏng.docx"]
    assert row.state == "failed"
    page = secretary.get("/doc-van-ban").text
    assert row.error in page
    assert "Thử lại" in page
    assert secretary.form(f"/doc-van-ban/{row.id}/doc-lai").status_code == 303
    assert rows(engine, house)["hỏng.docx"].state == "queued"
    assert "Đợi đọc" in secretary.get("/doc-van-ban").text
    do_jobs(app, engine)
    assert rows(engine, house)["hỏng.docx"].state == "failed"


def test_a_file_that_takes_too_long_is_given_up_and_the_next_is_read(send, secretary, engine, house, monkeypatch):
    monkeypatch.setattr(work, "_LONGEST", 0.05)
    send(("treo.txt", TEXT))
    monkeypatch.undo()
    send(("sau.txt", resolution(3).encode()))
    found = rows(engine, house)
    assert found["treo.txt"].state == "failed"
    assert "đã dừng lại" in found["treo.txt"].error
    assert found["sau.txt"].state == "review"
    assert list((secretary.app.state.settings.data / "scratch").iterdir()) == []


def test_what_a_killed_worker_left_behind_is_taken_away(send, app):
    left = app.state.settings.data / "scratch" / "thuky-read-x"
    left.mkdir(parents=True)
    (left / "0.member").write_bytes(TEXT)
    os.utime(left, (0, 0))
    send(("một.txt", TEXT))
    assert not left.exists()


def test_a_file_that_waits_too_long_tells_that_no_worker_runs(secretary, web_clock):
    given = [("tep", ("một.txt", TEXT, "text/plain"))]
    secretary.form("/doc-van-ban/tai-len", files=given)
    web_clock.pass_by(minutes=3)
    assert "bộ phận xử lý của máy chủ đang dừng" in secretary.get("/doc-van-ban").text


def test_a_bundle_becomes_a_row_for_each_of_its_files(send, engine, house):
    inner = bundle(**{"trong/bốn.txt": resolution(4).encode()})
    send(("cả năm.zip", bundle(**{"a/một.txt": TEXT, "b/hỏng.docx": b"PK\x03\x04 not a zip", "ba.zip": inner})))
    states = {name: row.state for name, row in rows(engine, house).items()}
    assert states["cả năm.zip"] == "bundle"
    assert states["ba.zip"] == "bundle"
    assert states["a/một.txt"] == "review"
    assert states["b/hỏng.docx"] == "failed"
    assert states["trong/bốn.txt"] == "review"


def test_pages_of_a_pdf_are_drawn_and_given_as_images_only(send, secretary, engine, house):
    document, buffer = pypdfium2.PdfDocument.new(), io.BytesIO()
    page = document.new_page(595, 842)
    page.close()
    document.save(buffer)
    document.close()
    send(("trống.pdf", buffer.getvalue()), ("một.txt", TEXT))
    found = rows(engine, house)
    assert found["trống.pdf"].state == "failed"
    made = found["một.txt"].id
    digest = secretary.app.state.files.put(b"\x89PNG <script>alert(1)</script>")
    with writing(engine) as db:
        places = secretary.app.state.files.put(b"[[0,5,100,200,150,220],[6,9,155,200,190,220]]")
        store.set_upload(db, made, pages=[digest], places=[places])
    image = secretary.get(f"/doc-van-ban/{made}/trang/1")
    assert image.headers["Content-Type"] == "image/png"
    assert image.headers["X-Content-Type-Options"] == "nosniff"
    assert secretary.get(f"/doc-van-ban/{made}/trang/1/dau").status_code == 200
    assert secretary.get(f"/doc-van-ban/{made}/trang/2/dau").status_code == 404
    assert secretary.get(f"/doc-van-ban/{made}/trang/2").status_code == 404
    assert secretary.get(f"/doc-van-ban/{made}/trang/0").status_code == 404


def test_two_who_send_the_same_file_at_once_are_read_once(engine, house, web_clock):
    started, states = threading.Barrier(2), []
    queue = Queue(MemoryHuey())

    def take():
        who = Actor(1, "A", house.id, "B", frozenset(("secretary",)), web_clock.now, ZoneInfo("UTC"))
        started.wait()
        with writing(engine) as db:
            made = intake.take_in(db, who, queue, intake.Incoming("một.txt", "0" * 64, 9))
            states.append(store.upload(db, house.id, made).state)

    threads = [threading.Thread(target=take) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(states) == ["duplicate", "queued"]


def exploding_zip() -> bytes:
    """A small file that says it is, and is, half a gigabyte of zeros."""
    squeezer = zlib.compressobj(9, zlib.DEFLATED, -15)
    zeros = bytes(1024 * 1024)
    body = b"".join(squeezer.compress(zeros) for _ in range(512)) + squeezer.flush()
    crc, size, name = 0, 512 * 1024 * 1024, b"word/document.xml"
    head = struct.pack("<4s5H3I2H", b"PK\3\4", 20, 0, 8, 0, 0, crc, len(body), size, len(name), 0) + name
    central = struct.pack(
        "<4s6H3I5H2I", b"PK\1\2", 20, 20, 0, 8, 0, 0, crc, len(body), size, len(name), 0, 0, 0, 0, 0, 0
    )
    end = struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, 1, 1, len(central) + len(name), len(head) + len(body), 0)
    return head + body + central + name + end


def with_part(content: bytes, name: str, part: bytes) -> bytes:
    """A Word file with one part replaced."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.namelist():
            new.writestr(entry, part if entry == name else old.read(entry))
    return buffer.getvalue()


XXE = b"""<?xml version="1.0"?><!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY a "aaaaaaaaaa">
<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r>
<w:t>Ngh quyet &x; &c;</w:t></w:r></w:p></w:body></w:document>"""


def test_hostile_files_come_out_harmless_and_say_so_in_a_sentence(send, secretary, engine, house):
    send(
        ("chương trình.docx", b"MZ" + bytes(range(256)) * 40),
        ("chương trình.pdf", b"\x7fELF" + bytes(4000)),
        ("nổ.docx", exploding_zip()),
        ("nổ.zip", bundle(**{"a.zip": bundle(**{"b.zip": bundle(**{"c.zip": bundle(**{"d.txt": TEXT})})})})),
        ("ngoài.docx", with_part(word_file("Nghị quyết"), "word/document.xml", XXE)),
        ("rác.pdf", b"%PDF-1.7\n" + b"\xff" * 5000),
    )
    found = rows(engine, house)
    for name in ("chương trình.docx", "chương trình.pdf", "nổ.docx", "ngoài.docx", "rác.pdf"):
        assert found[name].state == "failed", name
        assert found[name].error.rstrip().endswith("."), found[name].error
    assert not any(row.state == "review" for row in found.values())
    page = secretary.get("/doc-van-ban").text
    assert "root:" not in page
    assert "Traceback" not in page


def test_paths_in_a_bundle_lead_nowhere(send, engine, house, tmp_path):
    send(("x.zip", bundle(**{"../../../../tmp/thuky-thoat.txt": TEXT, "/etc/thuky.txt": TEXT, "C:\\a\\b.txt": TEXT})))
    found = rows(engine, house)
    assert not any(name.startswith("/") or "\\" in name for name in found)
    assert not (tmp_path.parent / "thuky-thoat.txt").exists()
    members = [row for name, row in found.items() if name != "x.zip"]
    assert len(members) == 3
    assert {row.digest for row in members} == {hashlib.sha256(TEXT).hexdigest()}


XSS = '<script>alert(1)</script>"><img src=x onerror=alert(2)>'


def test_markup_in_names_and_contents_stays_words(send, secretary, engine, house):
    content = f"<html><body><h1>NGHỊ QUYẾT</h1><p>Giao Văn phòng rà soát {XSS} trong quý I/2026.</p></body></html>"
    text = resolution(1).replace("An Biên", f"An Biên {XSS}").replace("Văn phòng", XSS)
    send((f"{XSS}.html", content.encode()), (f'"{XSS}.txt', text.encode()))
    pages = [secretary.get("/doc-van-ban").text]
    for row in rows(engine, house).values():
        pages.append(secretary.get(f"/doc-van-ban/{row.id}").text)
        original = secretary.get(f"/doc-van-ban/{row.id}/ban-goc")
        assert original.headers["Content-Type"] == "application/octet-stream"
        assert "\n" not in original.headers["Content-Disposition"]
    for page in pages:
        assert "<script>alert" not in page
        assert "<img src=x" not in page


def test_an_empty_or_too_heavy_file_is_refused_by_name_and_the_others_are_kept(app, send, secretary, engine, house):
    object.__setattr__(app.state.settings, "upload_limit", 20_000)
    answer = send(("rỗng.txt", b""), ("nặng.txt", b"a" * 20_001), ("vừa.txt", TEXT))
    assert answer.status_code == 422
    assert "rỗng.txt" in answer.text
    assert "nặng.txt" in answer.text
    assert "1 tệp khác đã nhận" in answer.text
    assert list(rows(engine, house)) == ["vừa.txt"]


def test_roles_that_may_not_read_in_are_turned_away(send, signed_in, house, engine):
    send(("một.txt", TEXT))
    made = rows(engine, house)["một.txt"].id
    for role in ("approver", "editor", "viewer", "administrator"):
        client = signed_in(house, role)
        assert client.get("/doc-van-ban").status_code == 403
        assert client.form("/doc-van-ban/tai-len", files=[("tep", ("a.txt", TEXT))]).status_code == 403
        assert client.form(f"/doc-van-ban/{made}/doc-lai").status_code == 403
        assert client.form(f"/doc-van-ban/{made}/xoa").status_code == 403
        assert client.get(f"/doc-van-ban/{made}").status_code == 200
    assert len(rows(engine, house)) == 1


def test_another_house_finds_no_upload_original_or_page(send, signed_in, make_house, house, engine):
    send(("một.txt", TEXT))
    made = rows(engine, house)["một.txt"].id
    stranger = signed_in(make_house("khac", "Hội Nông dân xã Khác"), "secretary")
    for path in ("", "/ban-goc", "/trang/1", "/trang/1/dau", "/muc/D", "/muc/D/sua", "/moi"):
        assert stranger.get(f"/doc-van-ban/{made}{path}").status_code == 404, path
    for path in ("doc-lai", "xoa"):
        assert stranger.form(f"/doc-van-ban/{made}/{path}").status_code == 404
    assert "một.txt" not in stranger.get("/doc-van-ban").text


def test_what_was_discarded_is_gone_and_a_reviewed_document_stays(send, secretary, engine, house):
    send(("một.txt", TEXT), ("hai.txt", resolution(3).encode()))
    found = rows(engine, house)
    assert secretary.form(f"/doc-van-ban/{found['một.txt'].id}/xoa").status_code == 303
    with writing(engine) as db:
        store.set_upload(db, found["hai.txt"].id, state="done")
    assert secretary.form(f"/doc-van-ban/{found['hai.txt'].id}/xoa").status_code == 409
    assert list(rows(engine, house)) == ["hai.txt"]


def test_a_list_of_hundreds_is_seen_in_pages_and_found_by_name(secretary, engine, house, web_clock):
    given = {"organisation_id": house.id, "digest": "", "size": 1, "state": "failed", "error": "Hỏng."}
    with writing(engine) as db:
        for place in range(120):
            name = f"tệp {place}.txt"
            store.add_upload(db, **given, name=name, user_id=1, user_name="A", created=web_clock.now)
    first = secretary.get("/doc-van-ban").text
    assert "Trang 1/3, 120 tệp" in first
    assert len(_ROW.findall(first)) == 50
    assert len(_ROW.findall(secretary.get("/doc-van-ban?trang=3").text)) == 20
    assert len(_ROW.findall(secretary.get("/doc-van-ban", params={"q": "tệp 119"}).text)) == 1
    for odd in ("trang=99999999&trang-thai=%3Cscript%3E", "trang=-1", "q=%00%0a", "q=%25_!"):
        assert secretary.get(f"/doc-van-ban?{odd}").status_code == 200
    for odd in ("0", "-1", "999999999999999999999999", "x"):
        assert secretary.get(f"/doc-van-ban/{odd}").status_code == 404
