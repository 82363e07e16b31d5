"""Đường truyền chậm: what is typed before the page's script arrives is saved as everything else."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page, Route

from service.bulletins import actions as bulletins
from service.database.engine import reading, writing
from service.meetings import actions as meetings
from tests.service.browser.drafting import all_saved, field


def held(page: Page, script: str) -> Callable[[], None]:
    """Hold a script of the pages back; call what this gives to let it through."""
    waiting: list[Route] = []
    open_now = False

    def asked(route: Route) -> None:
        # We may hear of the page's wish for the script later than we see its fields, and have let it through by then.
        if open_now:
            route.continue_()
        else:
            waiting.append(route)

    def release() -> None:
        nonlocal open_now
        open_now = True
        while waiting:
            waiting.pop().continue_()

    page.route(f"**/{script}*", asked)
    return release


def test_words_typed_before_the_script_of_the_form_came_are_saved(page_for, live, meeting):
    page = page_for("secretary")
    release = held(page, "meetings.js")
    page.goto(f"/hoi-nghi/{meeting}/soan/cuoc-hop", wait_until="commit")
    field(page, "hoi_nghi.dia_diem").fill("Hội trường tầng 3")
    release()
    all_saved(page)
    with reading(live.engine) as db:
        record = meetings.record_of(db, live.actor("secretary"), meeting)[0]
    assert record.meeting.venue == "Hội trường tầng 3"


def test_words_typed_before_the_script_of_the_editor_came_are_saved(page_for, live):
    with writing(live.engine) as db:
        article = bulletins.begin(db, live.actor("editor"))
    page = page_for("editor")
    release = held(page, "bulletins.js")
    page.goto(f"/ban-tin/{article}", wait_until="commit")
    page.get_by_label("Đoạn mở đầu").fill("Gõ khi trang còn đang tải.")
    with page.expect_response("**/luu"):
        release()
    with reading(live.engine) as db:
        assert bulletins.article_of(db, live.actor("editor"), article).lead == "Gõ khi trang còn đang tải."
