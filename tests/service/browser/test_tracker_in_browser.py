"""Following with a mouse, a keyboard and a thumb: progress in place, results taken, charts; nothing against WCAG."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from playwright.sync_api import expect

from domain.target import Target
from domain.task import Task
from service.database.engine import writing
from service.tracker import actions
from tests.service.houses import Clock
from tests.service.web.tracked import REPORT, RESOLUTION, Desk, directing, until

PAGES = (
    "/nhiem-vu", "/nhiem-vu?loai=chi-tieu", "/nhiem-vu?xem=hoi-nghi", "/nhiem-vu?xem=thoi-han&q=xe", "/nhiem-vu/bang",
    "/nhiem-vu/bang?theo=thang", "/nhiem-vu/bieu-do", "/nhiem-vu/lich", "/nhiem-vu/in",
)  # fmt: skip


@pytest.fixture
def desk(live) -> Desk:
    return Desk(live.engine, Clock(datetime.now(UTC)), live.app.state.files)


@pytest.fixture
def followed(desk, live):
    """An issued resolution with late, early and undated tasks, a target with figures; a task's id and the target's."""
    today = desk.actor(live.house, "viewer").today
    made = desk.issued(
        live.house,
        directing(
            until("Mua xe nâng hàng cho trung tâm", today - timedelta(days=3), "Văn phòng"),
            until("Sửa xe đưa đón cán bộ", today + timedelta(days=3), "Phòng Kế hoạch - Hỗ trợ"),
            Task(text="Trông coi nhà xe", lead="Văn phòng", partners=("Phòng Chính sách", "Ủy ban Kiểm tra")),
            targets=(Target(indicator="Số xe được kiểm định", value=Decimal(10), unit="xe", lead="Văn phòng"),),
        ),
        meeting_id=None,
    )
    rows = [row for row in desk.items(live.house) if "xe" in row.text][-4:]
    assert made
    with writing(live.engine) as db:
        actions.report(db, desk.actor(live.house, "clerk"), rows[3].id, version=1, figure=2)
        actions.report(db, desk.actor(live.house, "clerk"), rows[3].id, version=2, figure=7)
    return rows[0].id, rows[3].id


@pytest.mark.parametrize("phone", [False, True], ids=["desk", "phone"])
def test_every_page_of_following_passes_axe_and_fits(page_for, axe, wide_enough, desk, live, followed, phone):
    page = page_for("secretary", phone=phone)
    origin = next(row.origin_id for row in desk.items(live.house, id=followed[0]))
    for path in (*PAGES, *(actions.path_of(one) for one in followed), f"/nhiem-vu/van-ban/{origin}"):
        page.goto(path)
        page.evaluate("document.querySelectorAll('main details').forEach((one) => { one.open = true; })")
        axe(page)
        wide_enough(page)


@pytest.mark.parametrize("phone", [False, True], ids=["desk", "phone"])
def test_progress_is_one_line_and_one_figure_in_place(page_for, axe, followed, phone):
    page = page_for("clerk", phone=phone)
    page.goto("/nhiem-vu?q=nâng+hàng")
    row = page.locator(f"#muc-{followed[0]}")
    row.get_by_text("Ghi tiến độ").click()
    figure = row.get_by_label("Tiến độ (%)")
    expect(figure).to_be_focused()
    page.keyboard.type("60")
    row.get_by_label("Ghi chú").fill("Đã ký hợp đồng")
    page.keyboard.press("Enter")
    expect(row.get_by_text("Đã ghi")).to_be_visible()
    expect(row.locator(".how")).to_contain_text("60%")
    expect(row.locator("summary")).to_be_focused()
    axe(page)
    row.locator("summary").click()
    row.get_by_label("Tiến độ (%)").fill("một nửa")
    row.get_by_role("button", name="Ghi", exact=True).click()
    expect(row.get_by_role("alert")).to_contain_text("Chưa đọc được số")
    expect(row.get_by_label("Tiến độ (%)")).to_have_value("một nửa")
    axe(page)


def test_two_people_at_once_overwrite_nothing_and_are_told(page_for, followed):
    first, second = page_for("clerk"), page_for("secretary")
    for page in (first, second):
        page.goto("/nhiem-vu?q=nâng+hàng")
        page.locator(f"#muc-{followed[0]} summary").click()
    for page, figure in ((first, "30"), (second, "80")):
        row = page.locator(f"#muc-{followed[0]}")
        row.get_by_label("Tiến độ (%)").fill(figure)
        row.get_by_role("button", name="Ghi", exact=True).click()
        expect(row.get_by_role("status" if page is first else "alert")).to_be_visible()
    row = second.locator(f"#muc-{followed[0]}")
    expect(row.get_by_role("alert")).to_contain_text("vừa cập nhật")
    expect(row.get_by_label("Tiến độ (%)")).to_have_value("80")
    row.get_by_role("button", name="Ghi", exact=True).click()  # seen and meant: the row carries the new version
    expect(row.locator(".how")).to_contain_text("80%")


def test_a_result_of_a_later_report_is_taken_in_place(page_for, axe, desk, live):
    year = str(desk.actor(live.house, "viewer").today.year)  # what ended long ago is not followed any more
    for text in (RESOLUTION, REPORT):
        desk.reviewed(live.house, text.replace("2026", year))
    page = page_for("secretary")
    page.goto("/nhiem-vu?loai=chi-tieu&q=thành+lập")
    row = page.locator("tr", has=page.get_by_text("Tìm thấy kết quả")).first
    row_id = row.get_attribute("id")
    axe(page)
    row.get_by_role("button", name="Ghi nhận").click()
    changed = page.locator(f"#{row_id}")
    expect(changed.get_by_text("Tìm thấy kết quả")).to_have_count(0)
    expect(changed.locator(".how")).to_contain_text("6")


def test_a_row_opens_its_document_at_the_sentence(page_for, followed):
    page = page_for("viewer")
    page.goto("/nhiem-vu?q=nâng+hàng")
    page.locator(f"#muc-{followed[0]} .from a").click()
    sign = page.locator(".sign:target")
    expect(sign).to_be_in_viewport()
    expect(sign.locator("..")).to_contain_text("ua xe nâng hàng")


def test_following_works_without_scripts(chromium, live, followed, page_for):
    signed = page_for("clerk")
    context = chromium.new_context(base_url=live.url, java_script_enabled=False)
    context.add_cookies(signed.context.cookies())
    page = context.new_page()
    page.goto("/nhiem-vu?q=nâng+hàng")
    row = page.locator(f"#muc-{followed[0]}")
    row.get_by_text("Ghi tiến độ").click()
    row.get_by_label("Tiến độ (%)").fill("45")
    row.get_by_role("button", name="Ghi", exact=True).click()
    expect(page.locator(f"#muc-{followed[0]} .how")).to_contain_text("45%")
    context.close()
