"""Tìm, việc của tôi, hướng dẫn: by keyboard, at a desk and on a telephone, with axe beside them."""

from __future__ import annotations

import pytest
from record_factories import kind, sample

from service.database.engine import writing
from service.documents import actions as documents
from service.search.freshness import freshen


@pytest.fixture
def resolution(live):
    """A draft to be found, in an index that has all that the tests before have made."""
    who = live.actor("secretary")
    with writing(live.engine) as db:
        made = documents.begin(db, who, record=sample(), kind=kind("resolution"), meeting_id=None)
    assert freshen(live.engine, live.house.id, who.timezone, patience=600) == 0  # a page would wait for a moment only
    return made


def test_slash_leads_to_the_box_and_enter_to_what_is_found(live, resolution, page_for, axe):
    page = page_for("secretary")
    page.goto("/")
    page.keyboard.press("/")
    page.keyboard.type("hop tac xa lam giang")
    page.keyboard.press("Enter")
    page.wait_for_url("**/tim?q=*")
    assert page.locator(".found mark").first.inner_text().lower() == "hợp tác xã"
    axe(page)
    page.locator(f'.found a[href="/van-ban/{resolution}"]').first.click()
    page.wait_for_url(f"**/van-ban/{resolution}")


@pytest.mark.parametrize("phone", [False, True])
@pytest.mark.parametrize("path", ["/", "/tim", "/tim?q=hop+tac+xa", "/tim?q=khongcogi", "/huong-dan"])
def test_pages_are_accessible_and_fit(live, resolution, page_for, axe, wide_enough, path, phone):
    page = page_for("secretary", phone=phone)
    page.goto(path)
    axe(page)
    wide_enough(page)


def test_the_next_step_is_one_press_away_from_the_first_page(live, resolution, page_for):
    page = page_for("secretary")
    page.goto("/")
    page.locator(f'.waiting a.button[href="/van-ban/{resolution}"]').click()
    page.wait_for_url(f"**/van-ban/{resolution}")


def test_the_question_mark_opens_the_chapter_of_the_page(live, page_for):
    page = page_for("secretary")
    page.goto("/doc-van-ban")
    page.get_by_role("link", name="Hướng dẫn về trang này").click()
    page.wait_for_url("**/huong-dan#doc")


@pytest.mark.parametrize("phone", [False, True])
def test_the_documentation_of_the_api_is_accessible(live, page_for, axe, wide_enough, phone):
    page = page_for(None, phone=phone)
    page.goto("/api/v1/docs")
    page.evaluate("document.querySelectorAll('details').forEach((one) => one.open = true)")
    axe(page)
    wide_enough(page)
