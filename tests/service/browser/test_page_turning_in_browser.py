"""A list of many pages: any page near, the first and the last are one press away, and what was asked for is kept."""

from __future__ import annotations

from datetime import UTC, datetime
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import expect
from sqlalchemy import insert

from service.database.engine import writing
from service.meetings.tables import meetings

EACH, MANY = 50, 460  # ten pages


@pytest.fixture(scope="module")
def many_meetings(live) -> str:
    """So many meetings of one body; gives words that only they hold."""
    who, now = live.actor("secretary"), datetime.now(UTC)
    row = {
        "organisation_id": who.organisation_id, "body": "Ban lật trang", "record": {}, "created": now, "changed": now,
        "created_by": who.user_id, "changed_by": who.user_id, "changed_name": who.user_name,
    }  # fmt: skip
    with writing(live.engine) as db:
        rows = [{**row, "title": f"Giao ban lật trang {n}", "folded": f"giao ban lat trang {n}"} for n in range(MANY)]
        db.execute(insert(meetings), rows)
    return "lật trang"


@pytest.mark.parametrize("phone", [False, True], ids=["desk", "phone"])
def test_any_page_is_reached_by_its_number_and_the_filter_stays(page_for, axe, wide_enough, many_meetings, phone):
    page = page_for("secretary", phone=phone)
    page.goto(f"/hoi-nghi?q={many_meetings}&cua=Ban lật trang")
    turning = page.get_by_role("navigation", name="Các trang")
    numbers = turning.get_by_role("listitem")
    assert numbers.all_inner_texts() == ["1", "2", "…", "10"]
    turning.get_by_role("link", name="Trang 10, trang cuối").click()
    expect(turning.locator("[aria-current=page]")).to_have_text("10")
    assert numbers.all_inner_texts() == ["1", "…", "9", "10"]
    expect(turning.get_by_role("link", name="Trang sau")).to_have_count(0)
    expect(page.get_by_label("Tìm", exact=False).first).to_be_visible()
    asked = parse_qs(urlsplit(page.url).query)
    assert (asked["q"], asked["cua"], asked["trang"]) == ([many_meetings], ["Ban lật trang"], ["10"])
    turning.get_by_role("link", name="Trang 9", exact=True).click()
    assert numbers.all_inner_texts() == ["1", "…", "8", "9", "10"]
    page.goto(page.url.replace("trang=9", "trang=5"))
    assert numbers.all_inner_texts() == ["1", "…", "4", "5", "6", "…", "10"]
    axe(page)
    wide_enough(page)
    boxes = [one.bounding_box() for one in turning.locator("li a").all()]
    assert all(box and min(box["width"], box["height"]) >= 24 for box in boxes)
    assert len({box["y"] for box in boxes if box}) == 1


def test_the_keyboard_goes_from_number_to_number(page_for, many_meetings):
    page = page_for("secretary")
    page.goto(f"/hoi-nghi?q={many_meetings}&trang=5")
    turning = page.get_by_role("navigation", name="Các trang")
    turning.get_by_role("link", name="Trang trước").focus()
    for name in ("Trang sau", "Trang 1", "Trang 4", "Trang 5", "Trang 6"):
        page.keyboard.press("Tab")
        expect(turning.get_by_role("link", name=name, exact=True)).to_be_focused()
    page.keyboard.press("Enter")
    expect(turning.locator("[aria-current=page]")).to_have_text("6")


def test_a_page_that_is_not_there_is_the_last_one(page_for, many_meetings):
    page = page_for("viewer")
    page.goto(f"/hoi-nghi?q={many_meetings}&trang=99")
    expect(page.get_by_role("navigation", name="Các trang").locator("[aria-current=page]")).to_have_text("10")
