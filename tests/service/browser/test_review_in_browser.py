"""A secretary uploads old documents and reviews what was read in them, by mouse, by keyboard alone, and not alone."""

from __future__ import annotations

import io
import os
import random
import re
import signal
import subprocess
import sys
import threading
import zipfile
from pathlib import Path

import docx
import pytest
from playwright.sync_api import expect
from sqlalchemy import select

from service.database.engine import reading, writing
from service.jobs.tables import jobs
from service.reading import store
from service.reading.tables import uploads
from tests.service.reading_steps import resolution, waiting_review

ROOT = Path(__file__).parents[3]
_PATIENCE = 60_000  # milliseconds: reading a file on a busy machine
_ASKS_AGAIN = 9_000  # milliseconds: longer than a page waits before it asks what others did


def start_worker(live) -> subprocess.Popen[bytes]:
    """A real `thuky worker` for the live service."""
    settings = live.app.state.settings
    environment = {**os.environ, "THUKY_DATA": str(settings.data), "DATABASE_URL": settings.database_url}
    environment |= {"REDIS_URL": "", "THUKY_LOG": "error"}
    words = [sys.executable, "-m", "service.cli", "worker"]
    return subprocess.Popen(words, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL)


@pytest.fixture
def worker(live):
    """A worker for one test."""
    process = start_worker(live)
    yield process
    process.send_signal(signal.SIGTERM)
    process.wait()


@pytest.fixture
def review(live):
    """`review(40)`: a resolution of so many tasks that waits for its review; gives its path."""

    def make(tasks: int, name: str = "nghị quyết.txt") -> str:
        with writing(live.engine) as db:
            return f"/doc-van-ban/{waiting_review(db, live.actor('secretary'), resolution(tasks), name=name)}"

    return make


def rows_of(live, path: str):
    with reading(live.engine) as db:
        return {row.item: row for row in store.items(db, live.house.id, int(path.rpartition("/")[2]))}


def row_named(page, name: str):
    """The row of the list whose file has this name."""
    return page.locator("tr", has=page.locator(f"text={name}")).first


def heavy_word_file(text: str, size: int) -> bytes:
    """A Word file with a text, and a picture that does not let itself be squeezed."""
    document, buffer = docx.Document(), io.BytesIO()
    for line in text.split("\n"):
        document.add_paragraph(line)
    document.save(buffer)
    with zipfile.ZipFile(buffer, "a", zipfile.ZIP_STORED) as archive:
        archive.writestr("word/media/image1.png", random.Random(1).randbytes(size))
    return buffer.getvalue()


def test_a_file_of_thirty_megabytes_is_sent_read_and_opened_for_review(page_for, live, worker, tmp_path):
    path = tmp_path / "nặng ba mươi.docx"
    path.write_bytes(heavy_word_file(resolution(5), 30 * 1024 * 1024))
    page = page_for("secretary")
    page.goto("/doc-van-ban")
    with page.expect_file_chooser() as chosen:
        page.get_by_role("button", name="Chọn tệp").click()
    chosen.value.set_files(path)
    expect(page.locator(".sum")).to_have_text("Đã nhận 1/1 tệp.", timeout=_PATIENCE)
    expect(row_named(page, "nặng ba mươi.docx").locator(".tag")).to_have_text("Đợi duyệt", timeout=_PATIENCE)
    row_named(page, "nặng ba mươi.docx").locator("a").first.click()
    expect(page.locator(".card[data-section=task]")).to_have_count(5)


_DROP = """names => {
  const data = new DataTransfer();
  for (const [name, text] of names) data.items.add(new File([text], name));
  const form = document.querySelector("[data-upload]");
  const given = { dataTransfer: data, bubbles: true };
  for (const kind of ["dragover", "drop"]) form.dispatchEvent(new DragEvent(kind, given));
}"""


def test_several_files_dropped_at_once_are_each_told_of(page_for, worker):
    page = page_for("clerk")
    page.goto("/doc-van-ban")
    files = [[f"thả {place}.txt", resolution(2 + place)] for place in range(5)]
    page.evaluate(_DROP, [*files, ["thả rỗng.txt", ""], ["Thumbs.db", "x"]])
    expect(page.locator(".sum")).to_have_text("Đã nhận 5/6 tệp, 1 tệp chưa nhận.")
    expect(page.locator(".sending li")).to_have_count(1)
    expect(page.locator(".sending .wrong")).to_contain_text("Tệp trống")
    for name, _ in files:
        expect(row_named(page, name).locator(".tag")).to_have_text("Đợi duyệt", timeout=_PATIENCE)


def test_a_file_that_could_not_be_sent_is_kept_and_sent_again(page_for):
    page = page_for("secretary")
    page.goto("/doc-van-ban")
    page.context.set_offline(True)
    page.evaluate(_DROP, [["mất mạng.txt", resolution(7)]])
    expect(page.locator(".sending .wrong")).to_contain_text("mất kết nối")
    page.context.set_offline(False)
    page.get_by_role("button", name="Gửi lại").click()
    expect(page.locator(".sum")).to_have_text("Đã nhận 1/1 tệp.")


def test_a_worker_killed_while_it_reads_is_replaced_and_the_file_is_read_once(page_for, live):
    page = page_for("secretary")
    page.goto("/doc-van-ban")
    page.evaluate(_DROP, [["giữa chừng.txt", resolution(2000)]])  # which takes a while
    expect(page.locator(".sum")).to_have_text("Đã nhận 1/1 tệp.")
    kill_at_work(start_worker(live), live)
    expect(row_named(page, "giữa chừng.txt").locator(".tag")).to_have_text(re.compile("Đang đọc|Đợi đọc"))
    second = start_worker(live)
    try:
        expect(row_named(page, "giữa chừng.txt").locator(".tag")).to_have_text("Đợi duyệt", timeout=_PATIENCE)
    finally:
        second.send_signal(signal.SIGTERM)
        second.wait()
    page.goto("/doc-van-ban?q=giữa chừng")
    expect(page.locator("table.uploads tbody tr")).to_have_count(1)


def kill_at_work(worker: subprocess.Popen[bytes], live) -> None:
    """Kill a worker in the middle of a job: what comes of it cannot be written while we hold the writer's place."""
    for _ in range(6000):
        with writing(live.engine) as db:
            if db.execute(select(jobs.c.id).where(jobs.c.state == "running")).scalar():
                worker.kill()
                worker.wait()
                return
        threading.Event().wait(0.01)
    raise AssertionError("no job was begun")


class Keys:
    """A reviewer without a mouse: each key waits until the page has been brought up to date."""

    def __init__(self, page) -> None:
        self.page = page

    def press(self, *keys: str) -> None:
        """Keys that move."""
        for key in keys:
            self.page.keyboard.press(key)

    def act(self, key: str) -> None:
        """A key whose action the server answers."""
        with self.page.expect_response(lambda answer: "/doc-van-ban/" in answer.url and "/moi" not in answer.url):
            self.page.keyboard.press(key)
        expect(self.page.locator(".htmx-request, .htmx-swapping, .htmx-settling")).to_have_count(0)
        self.page.evaluate("() => new Promise((done) => setTimeout(done))")  # the page's own last step comes before

    def now(self) -> str:
        """The item that the keys act on."""
        return self.page.locator(".found .now").first.get_attribute("data-item")

    def go_to(self, item: str) -> None:
        """Step to a card."""
        for _ in range(120):
            if self.now() == item and self.page.locator(f".card.now[data-item={item}]").count():
                return
            self.press("j")
        raise AssertionError(f"{item} was not reached")


def test_a_resolution_of_forty_tasks_is_reviewed_by_keyboard_alone(page_for, live, review):
    path = review(40)
    before = rows_of(live, path)
    page = page_for("secretary")
    page.goto(path)
    keys = Keys(page)
    expect(page.locator(".card[data-section=task]")).to_have_count(40)
    assert page.locator(".question.now").count() == 1  # the doubts come first
    keys.press("?")
    expect(page.get_by_role("dialog")).to_be_visible()
    keys.press("?")
    expect(page.get_by_role("dialog")).not_to_be_visible()

    asked = keys.now()
    keys.act("2")  # the second choice: another year
    assert rows_of(live, path)[asked].value["deadline"]["end"].startswith("2028")
    keys.act("a")
    done = [row for row in rows_of(live, path).values() if row.state != "pending"]
    assert len(done) == 2

    keys.go_to("T1")
    keys.act("x")
    assert rows_of(live, path)["T1"].state == "removed"
    keys.act("u")
    assert rows_of(live, path)["T1"].state == "pending"

    keys.go_to("T4")
    keys.act("m")
    assert rows_of(live, path)["T4"].state == "removed"
    assert before["T4"].value["text"] in rows_of(live, path)["T3"].value["text"]
    keys.act("u")

    keys.go_to("T5")
    keys.act("e")
    expect(page.locator(".card.editing textarea").first).to_be_focused()
    keys.press("Tab")
    page.keyboard.type(" và Ban Thường vụ")
    keys.act("Enter")
    assert rows_of(live, path)["T5"].state == "corrected"
    assert "Ban Thường vụ" in (rows_of(live, path)["T5"].value["lead"] or "")

    keys.go_to("T9")
    keys.press("v", *["ArrowRight"] * 8)
    keys.act("s")
    added = [row for row in rows_of(live, path).values() if row.state == "added"]
    assert len(added) == 1
    keys.act("u")

    keys.go_to("T9")
    keys.press("v", *["ArrowRight"] * 4, "Shift+ArrowRight", "Shift+ArrowRight")
    keys.act("t")
    assert any(row.state == "added" and row.section == "task" for row in rows_of(live, path).values())
    keys.press("v", "Shift+ArrowRight", "Shift+ArrowRight")
    keys.act("c")
    assert any(row.state == "added" and row.section == "target" for row in rows_of(live, path).values())

    keys.act("Shift+A")
    left = [row for row in rows_of(live, path).values() if row.state == "pending"]
    assert left
    assert all(row.doubts for row in left)
    keys.act("Shift+Y")  # every doubt of this text asks for the year only
    assert not [row for row in rows_of(live, path).values() if row.state == "pending"]
    expect(page.get_by_role("button", name="Hoàn tất duyệt")).to_be_focused()
    with page.expect_navigation():
        keys.press("Enter")
    expect(page.locator("p.done").first).to_contain_text("đã duyệt xong")


def test_keys_typed_faster_than_the_service_answers_act_one_after_the_other(page_for, live, review):
    path = review(12)
    page = page_for("secretary")
    page.goto(path)
    expect(page.locator(".question.now")).to_have_count(1)
    for key in "1aaa":  # the doubt is answered, then three more are accepted
        page.keyboard.press(key)
    expect(page.locator(".card.accepted")).to_have_count(4)
    assert [row.state for row in rows_of(live, path).values()].count("accepted") == 4


def test_a_click_on_either_side_finds_the_other(page_for, review):
    page = page_for("secretary")
    page.goto(review(40))
    page.locator("#v-T30").click()
    expect(page.locator("#k-T30")).to_have_class(re.compile(r"\bnow\b"))
    expect(page.locator("#k-T30")).to_be_in_viewport()
    page.locator("#k-T30 a.sign").click()
    expect(page.locator("mark.now").first).to_be_in_viewport()
    page.locator("mark[data-items~=T28]").first.click()
    expect(page.locator("#k-T28")).to_be_in_viewport()


def test_two_reviewers_see_each_other_and_lose_nothing(page_for, live, review):
    path = review(12)
    first, second = page_for("secretary"), page_for("clerk")
    second.clock.install()
    second.route("**/moi", lambda route: route.fulfill(status=204))  # it hears nothing yet, however long this takes
    first.goto(path)
    second.goto(path)
    first.locator("#k-T1").get_by_role("button", name="Đồng ý").click()
    expect(first.locator("#k-T1 .tag").first).to_contain_text("Đã đồng ý")
    second.locator("#k-T1").get_by_role("button", name="Bỏ").click()  # the page is older than the other's action
    expect(second.locator("#loi")).to_contain_text("Người thư ký vừa sửa mục này")
    assert rows_of(live, path)["T1"].state == "accepted"
    second.unroute("**/moi")
    first.locator("#k-T3").get_by_role("button", name="Đồng ý").click()
    expect(first.locator("#k-T3 .tag").first).to_contain_text("Đã đồng ý")
    second.clock.fast_forward(_ASKS_AGAIN)
    expect(second.locator("#k-T3 .tag").first).to_contain_text("Đã đồng ý · Người thư ký")  # heard without reloading
    with second.expect_response("**/moi") as heard:
        second.clock.fast_forward(_ASKS_AGAIN)
    assert heard.value.status == 204  # the page shows all that there is


def test_marks_lie_upon_the_page_images_of_a_pdf_and_lead_to_their_cards(page_for, live, worker, axe, tmp_path):
    page = page_for("secretary")
    page.set_content("".join(f"<p>{line}</p>" for line in resolution(12).split("\n")))
    page.pdf(path=tmp_path / "bản in.pdf")
    page.goto("/doc-van-ban")
    page.set_input_files("#tep", tmp_path / "bản in.pdf")
    expect(row_named(page, "bản in.pdf").locator(".tag")).to_have_text("Đợi duyệt", timeout=_PATIENCE)
    with reading(live.engine) as db:
        path = db.execute(select(uploads.c.id).where(uploads.c.name == "bản in.pdf")).scalar_one()
    until_drawn(live, path)
    page.goto(f"/doc-van-ban/{path}")
    page.get_by_label("Xem ảnh trang").check()
    expect(page.locator("g.box.task[data-items=T2]").first).to_be_visible()
    page.locator("g.box.task[data-items=T2]").first.click()
    expect(page.locator("#k-T2")).to_have_class(re.compile(r"\bnow\b"))
    page.locator("#k-T5 a.sign").click()
    expect(page.locator("g.box.now[data-items=T5]").first).to_be_in_viewport()
    page.locator("#k-T5").get_by_role("button", name="Bỏ").click()
    expect(page.locator("g.box[data-items=T5]")).to_have_count(0)
    axe(page)


def until_drawn(live, upload_id: int) -> None:
    """Wait for the page images of an upload."""
    for _ in range(3000):
        with reading(live.engine) as db:
            if db.execute(select(uploads.c.places).where(uploads.c.id == upload_id)).scalar():
                return
        threading.Event().wait(0.02)
    raise AssertionError("the pages were not drawn")


def test_what_is_being_typed_stays_while_another_reviews_everything_else(page_for, live, review):
    path = review(12)
    first, second = page_for("secretary"), page_for("clerk")
    first.clock.install()
    first.goto(path)
    second.goto(path)
    first.locator("#k-T3").get_by_role("link", name="Sửa").click()
    field = first.locator("#k-T3").get_by_label("Chủ trì")
    field.fill("Ban Thường vụ đang")
    second.get_by_role("button", name="Đồng ý mọi mục không có nghi vấn").click()
    expect(second.locator("#k-T4 .tag").first).to_contain_text("Đã đồng ý")
    first.clock.fast_forward(_ASKS_AGAIN)
    expect(first.locator("#k-T4 .tag").first).to_contain_text("Người văn thư")
    expect(field).to_have_value("Ban Thường vụ đang")
    expect(field).to_be_focused()
    first.keyboard.press("Enter")
    expect(first.locator("#k-T3 .tag").first).to_contain_text("Đã sửa · Người thư ký")
    assert rows_of(live, path)["T3"].value["lead"] == "Ban Thường vụ đang"


@pytest.mark.parametrize("phone", [False, True])
def test_reading_pages_pass_axe_at_both_widths(page_for, live, axe, wide_enough, review, phone):
    path = review(15, name=f"một tệp có tên rất dài để xem trang có bị đẩy ngang không {'x' * 60}.txt")
    page = page_for("secretary", phone=phone)
    for where in ("/doc-van-ban", path, f"{path}/muc/T1/sua"):
        page.goto(where)
        axe(page)
        wide_enough(page)
    page.goto(path)
    page.locator("#k-T2").get_by_role("link", name="Sửa").click()
    expect(page.locator(".card.editing")).to_be_visible()
    axe(page)
    wide_enough(page)
    page.locator(".card.editing").get_by_role("link", name="Đóng, không lưu").click()
    page.get_by_role("button", name="Đồng ý mọi mục không có nghi vấn").click()
    expect(page.locator("#k-T1 .tag").first).to_contain_text("Đã đồng ý")
    axe(page)
    page.get_by_role("button", name="Phím tắt").click()
    axe(page)


@pytest.mark.parametrize("phone", [False, True])
def test_a_file_that_waits_or_failed_has_a_page_that_passes_axe(page_for, live, axe, wide_enough, phone):
    who = live.actor("secretary")
    given = {"organisation_id": who.organisation_id, "digest": "", "size": 1, "user_id": who.user_id}
    with writing(live.engine) as db:
        made = [
            store.add_upload(db, **given, name=f"{state}.txt", state=state, error="Tệp hỏng. Hãy gửi lại.",
                             same_as=1, user_name=who.user_name, created=who.now)
            for state in ("queued", "failed", "duplicate", "bundle")
        ]  # fmt: skip
    page = page_for("secretary", phone=phone)
    for one in made:
        page.goto(f"/doc-van-ban/{one}")
        axe(page)
        wide_enough(page)
    with writing(live.engine) as db:
        for one in made:
            store.delete_upload(db, one)


def test_on_a_telephone_a_document_is_reviewed_by_touch(page_for, live, review):
    path = review(3)
    page = page_for("secretary", phone=True)
    page.goto(path)
    page.locator(".question button").first.tap()
    expect(page.locator(".question")).to_have_count(0)
    page.get_by_role("button", name="Đồng ý mọi mục không có nghi vấn").tap()
    expect(page.locator(".count")).to_contain_text(re.compile(r"(\d+)/\1 đã duyệt"))
    page.get_by_role("button", name="Hoàn tất duyệt").tap()
    expect(page.locator("p.done").first).to_contain_text("đã duyệt xong")
