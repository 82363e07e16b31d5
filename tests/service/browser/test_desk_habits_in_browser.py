"""Thói quen ở bàn giấy: a table copied with its head, columns in another order; a telephone beside the desk."""

from __future__ import annotations

from dataclasses import replace

from playwright.sync_api import expect
from record_factories import sample

from service.database.engine import reading, writing
from service.meetings import actions
from tests.service.browser.drafting import all_saved

MEMBER, GUEST = "hoi_nghi.thanh_phan.thanh_vien", "hoi_nghi.thanh_phan.khach_moi"


def pasted(page, path: str, text: str, *, first: str = "ho_ten", html: str = "") -> None:
    """Add a row to a list and paste into its first field."""
    section = page.locator(f'[data-rows="{path}"]')
    section.locator(":scope > .add button").click()
    section.locator(f':scope > ol > li > .line [data-path$=".{first}"]').last.focus()
    page.evaluate(
        """([text, html]) => { const data = new DataTransfer(); data.setData("text/plain", text);
        if (html) data.setData("text/html", html);
        document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true })); }""",
        [text, html],
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


def opened_at_conclusions(page_for, live, meeting):
    """The step of tasks and targets of a new meeting, and the lists of its first part."""
    page = page_for("secretary")
    page.goto(f"/hoi-nghi/{meeting}/soan/ket-luan")
    expect(page.locator("[data-drafting][data-pending]")).to_be_visible()
    part = page.locator('[data-row^="nghi_quyet.phan."]').first.get_attribute("data-row")
    return page, part


def parts(live, meeting):
    """What the first part of the resolution says now."""
    with reading(live.engine) as db:
        return actions.record_of(db, live.actor("secretary"), meeting)[0].resolution.sections[0]


def test_a_table_of_tasks_goes_where_its_head_says_and_what_has_no_field_is_told(page_for, live, meeting):
    page, part = opened_at_conclusions(page_for, live, meeting)
    head = "TT\tNhiệm vụ\tĐơn vị chủ trì\tThời gian hoàn thành\tSản phẩm\n"
    rows = "1\tRà soát hợp tác xã\tVăn phòng\tquý I/2027\tBáo cáo\n2\tMở lớp tập huấn\tPhòng Đào tạo\t30/6/2027\t\n"
    known = len(parts(live, meeting).tasks)
    pasted(page, f"{part}.nhiem_vu", head + rows, first="noi_dung")
    expect(page.get_by_text("Đã dán 2 dòng. Chưa đưa vào cột “Sản phẩm”")).to_be_visible()
    all_saved(page)
    made = parts(live, meeting).tasks[known:]
    assert [(one.text, one.lead, one.deadline.text) for one in made] == [
        ("Rà soát hợp tác xã", "Văn phòng", "quý I/2027"),
        ("Mở lớp tập huấn", "Phòng Đào tạo", "30/6/2027"),
    ]
    page.get_by_role("button", name="Hoàn tác lần dán").click()
    all_saved(page)
    assert len(parts(live, meeting).tasks) == known


def test_a_cell_of_two_paragraphs_stays_one_and_one_over_two_rows_is_said_in_both(page_for, live, meeting):
    page, part = opened_at_conclusions(page_for, live, meeting)
    text = "TT\tNhiệm vụ\tChủ trì\n1\tMở lớp\tVăn phòng\n2\tKiểm tra\nquỹ và vốn vay\t\n3\tSơ kết\tPhòng Đào tạo\n"
    html = (
        "<html><body><!--StartFragment--><table class=MsoTableGrid>"
        "<tr><td>TT</td><td>Nhiệm vụ</td><td>Chủ trì</td></tr>"
        "<tr><td>1</td><td><p>Mở lớp<o:p></o:p></p></td><td rowspan=2><p>Văn phòng</p></td></tr>"
        "<tr><td>2</td><td><p>Kiểm tra</p>\n<p>quỹ và<br>vốn vay</p></td></tr>"
        "<tr><td>3</td><td>Sơ kết</td><td>Phòng Đào tạo</td></tr></table><!--EndFragment--></body></html>"
    )
    known = len(parts(live, meeting).tasks)
    pasted(page, f"{part}.nhiem_vu", text, first="noi_dung", html=html)
    all_saved(page)
    assert [(one.text, one.lead) for one in parts(live, meeting).tasks[known:]] == [
        ("Mở lớp", "Văn phòng"),
        ("Kiểm tra quỹ và vốn vay", "Văn phòng"),
        ("Sơ kết", "Phòng Đào tạo"),
    ]


def test_words_around_a_copied_table_are_not_lost_for_it(page_for, live, meeting):
    page, part = opened_at_conclusions(page_for, live, meeting)
    known = len(parts(live, meeting).tasks)
    html = "<p>Rà soát hợp tác xã</p><table><tr><td>Mở lớp</td><td>Văn phòng</td></tr></table>"
    pasted(page, f"{part}.nhiem_vu", "Rà soát hợp tác xã\nMở lớp\tVăn phòng\n", first="noi_dung", html=html)
    all_saved(page)
    made = parts(live, meeting).tasks[known:]
    assert [(one.text, one.lead) for one in made] == [("Rà soát hợp tác xã", None), ("Mở lớp", "Văn phòng")]


def test_signs_and_units_of_pasted_figures_keep_their_meaning(page_for, live, meeting):
    page, part = opened_at_conclusions(page_for, live, meeting)
    head = "TT\tChỉ tiêu\tĐVT\tKế hoạch năm 2027\n"
    rows = "1\tHợp tác xã mới\tHTX\t≥ 25\n2\tCán bộ đã qua đào tạo\t\t65% trở lên\n3\tNợ quá hạn\t%\t< 1,5\n"
    pasted(page, f"{part}.chi_tieu", head + rows, first="ten")
    all_saved(page)
    made = parts(live, meeting).targets[-3:]
    assert [(one.indicator, one.comparator, str(one.value), one.unit) for one in made] == [
        ("Hợp tác xã mới", ">=", "25", "HTX"),
        ("Cán bộ đã qua đào tạo", ">=", "65", "%"),
        ("Nợ quá hạn", "<", "1.5", "%"),
    ]


def test_steps_with_remarks_do_not_widen_a_telephones_page(page_for, wide_enough, live):
    record = sample()
    record = replace(record, resolution=replace(record.resolution, recipients=("Lưu: VT.",)))
    with writing(live.engine) as db:
        meeting = actions.begin(db, live.actor("secretary"), record=record)
    page = page_for("secretary", phone=True)
    page.goto(f"/hoi-nghi/{meeting}/soan/ket-luan")
    expect(page.locator('[data-count="ket-luan"]')).to_be_visible()
    wide_enough(page)
