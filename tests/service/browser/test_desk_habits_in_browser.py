"""Thói quen ở bàn giấy: a table copied with its head, columns in another order; a telephone beside the desk."""

from __future__ import annotations

from dataclasses import replace

from playwright.sync_api import expect
from record_factories import sample

from service.database.engine import reading, writing
from service.meetings import actions
from tests.service.browser.drafting import all_saved

MEMBER, GUEST = "hoi_nghi.thanh_phan.thanh_vien", "hoi_nghi.thanh_phan.khach_moi"


def pasted(page, path: str, text: str) -> None:
    """Add a row to a list and paste into its first field."""
    section = page.locator(f'[data-rows="{path}"]')
    section.locator(":scope > .add button").click()
    section.locator('[data-path$=".ho_ten"]').last.focus()
    page.evaluate(
        """(text) => { const data = new DataTransfer(); data.setData("text/plain", text);
        document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true })); }""",
        text,
    )


def test_the_head_of_a_pasted_table_says_which_column_is_which(page_for, live, meeting):
    page = page_for("secretary")
    page.goto(f"/hoi-nghi/{meeting}/soan/thanh-phan")
    expect(page.locator("[data-drafting][data-pending]")).to_be_visible()
    head = "STT\tHọ tên\tĐơn vị công tác\tChức vụ\n"
    pasted(page, MEMBER, head + "1\tHà Văn An\tHTX Bình Minh\tGiám đốc\n2\tLý Thị Hoa\tHTX Sông Xanh\tChủ tịch\n")
    pasted(page, GUEST, "TT\tĐại biểu\tTuổi\n1\tTô Văn Ba\tBí thư\n")
    all_saved(page)
    with reading(live.engine) as db:
        came = actions.record_of(db, live.actor("secretary"), meeting)[0].meeting.attendance
    assert [(one.name, one.titles, one.unit) for one in came.members[-2:]] == [
        ("Hà Văn An", ("Giám đốc",), "HTX Bình Minh"),
        ("Lý Thị Hoa", ("Chủ tịch",), "HTX Sông Xanh"),
    ]
    assert (came.guests[-1].name, came.guests[-1].titles) == ("Tô Văn Ba", ("Bí thư",))


def test_steps_with_remarks_do_not_widen_a_telephones_page(page_for, wide_enough, live):
    record = sample()
    record = replace(record, resolution=replace(record.resolution, recipients=("Lưu: VT.",)))
    with writing(live.engine) as db:
        meeting = actions.begin(db, live.actor("secretary"), record=record)
    page = page_for("secretary", phone=True)
    page.goto(f"/hoi-nghi/{meeting}/soan/ket-luan")
    expect(page.locator('[data-count="ket-luan"]')).to_be_visible()
    wide_enough(page)
