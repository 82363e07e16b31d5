"""Một ô không được nhận: what is sent with it is saved all the same; the field says why, and is sent once corrected."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from service.bulletins import actions as bulletins
from service.bulletins.drafting import Drafted
from service.database.engine import reading, writing
from tests.service.browser.drafting import all_saved, field

VENUE, PURPOSE = "hoi_nghi.dia_diem", "hoi_nghi.muc_dich"


@pytest.fixture
def drafting(page_for, meeting):
    """The form's first step, with nothing to be saved."""
    page = page_for("secretary")
    page.goto(f"/hoi-nghi/{meeting}/soan/cuoc-hop")
    all_saved(page)
    return page


def test_a_field_too_long_is_marked_while_the_others_are_saved(drafting, meeting, record_of, axe):
    page = drafting
    field(page, VENUE).fill("chữ " * 6000)
    field(page, PURPOSE).fill("Đánh giá 6 tháng")
    field(page, "hoi_nghi.lan_thu").fill("7")
    marked = page.locator(f'[data-cell="{VENUE}"] [data-refused]')
    expect(marked).to_have_text(
        "Ô này dài quá 20.000 ký tự nên chưa lưu. Hãy rút gọn hoặc chuyển bớt sang ô khác; "
        "nội dung vẫn còn trên máy này."
    )
    expect(field(page, VENUE)).to_have_attribute("aria-invalid", "true")
    expect(page.locator('[data-drafting][data-pending="1"]')).to_be_visible()
    expect(page.locator("[data-saved]")).to_contain_text("còn 1 chỗ chưa lưu được")
    found = record_of(meeting).meeting
    assert (found.purpose, found.ordinal) == ("Đánh giá 6 tháng", 7)
    axe(page)
    page.get_by_role("button", name="Lưu và tiếp").click()
    expect(field(page, VENUE)).to_be_focused()
    page.reload()
    expect(marked).to_be_visible()
    field(page, VENUE).fill("Hội trường tầng 2")
    all_saved(page)
    expect(marked).to_have_count(0)
    assert record_of(meeting).meeting.venue == "Hội trường tầng 2"


def test_a_field_that_the_service_knows_no_more_holds_up_no_other(drafting, meeting, record_of):
    page = drafting
    field(page, VENUE).evaluate("(one) => { one.dataset.path = 'hoi_nghi.o_da_bo'; }")
    page.locator('[data-path="hoi_nghi.o_da_bo"]').fill("Hội trường")
    field(page, PURPOSE).fill("Đánh giá 6 tháng")
    expect(page.locator("[data-refused]")).to_have_text(
        "Ô gửi lên không có trong biểu mẫu. Hãy tải lại trang rồi nhập lại."
    )
    expect(page.locator('[data-drafting][data-pending="1"]')).to_be_visible()
    expect(page.locator("[data-saved]")).to_contain_text("còn 1 chỗ chưa lưu được")
    assert record_of(meeting).meeting.purpose == "Đánh giá 6 tháng"


def test_an_article_without_a_title_keeps_its_other_words(page_for, live, axe):
    with writing(live.engine) as db:
        article = bulletins.begin(db, live.actor("editor"), drafted=Drafted("Tin thử", "Mở đầu.", "Đoạn một."))

    def stored() -> tuple[str, str]:
        with reading(live.engine) as db:
            row = bulletins.article_of(db, live.actor("editor"), article)
        return row.title, row.lead

    page = page_for("editor")
    page.goto(f"/ban-tin/{article}")
    page.get_by_label("Tiêu đề").fill("")
    page.get_by_label("Đoạn mở đầu").fill("Câu mới.")
    marked = page.locator('[data-refused="title"]')
    expect(marked).to_have_text("Tiêu đề đang để trống nên chưa lưu. Hãy ghi tiêu đề.")
    expect(page.locator("[data-saved]")).to_contain_text("còn 1 chỗ chưa lưu được")
    assert stored() == ("Tin thử", "Câu mới.")
    axe(page)
    page.get_by_role("link", name="Xem và đăng").click()
    expect(page.get_by_label("Tiêu đề")).to_be_focused()
    page.get_by_label("Tiêu đề").fill("Tin mới")
    expect(marked).to_have_count(0)
    expect(page.locator('[data-writing][data-pending="0"]')).to_be_visible()
    assert stored() == ("Tin mới", "Câu mới.")
