"""A secretary at her desk, another beside her, a leader on the telephone: drafting, and what may come between."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from service.database.engine import writing
from service.meetings import actions
from service.meetings.steps import STEPS
from tests.service.browser.drafting import all_saved, chosen, field, next_step, typed

VENUE, PURPOSE = "hoi_nghi.dia_diem", "hoi_nghi.muc_dich"
CHAIR, MEMBER = "hoi_nghi.chu_tri", "hoi_nghi.thanh_phan.thanh_vien"


def drafting(page, meeting: int, step: str = "cuoc-hop"):
    """Open a step and wait for its script."""
    page.goto(f"/hoi-nghi/{meeting}/soan/{step}")
    expect(page.locator("[data-drafting][data-pending]")).to_be_visible()
    return page


def drag(page, grip, onto):
    """Drag as a hand does: over the target it moves once more, and lets go when the page has marked the row."""
    grip.hover()
    page.mouse.down()
    onto.hover()
    box = onto.bounding_box()
    page.mouse.move(box["x"] + 40, box["y"] + 12)
    page.mouse.move(box["x"] + 41, box["y"] + 13)
    expect(onto).to_have_class(re.compile(r"\bover\b"))
    page.mouse.up()


def test_a_meeting_is_typed_in_all_six_steps_and_read_as_a_record(page_for, record_of):
    page = page_for("secretary")
    page.goto("/hoi-nghi/moi")
    page.get_by_role("button", name="Lập hồ sơ trống").click()
    expect(page.get_by_role("heading", level=1, name="Cuộc họp")).to_be_visible()
    meeting = int(re.search(r"/hoi-nghi/(\d+)/", page.url)[1])
    for path, words in {
        "hoi_nghi.cua": "Ban Chấp hành Liên minh Hợp tác xã tỉnh An Biên",
        "hoi_nghi.lan_thu": "3",
        "hoi_nghi.khoa": "V",
        "hoi_nghi.bat_dau": "8h 15/8/2026",
        VENUE: "Hội trường tầng 2",
    }.items():
        typed(page, path, words)
    expect(page.locator('[data-cell="hoi_nghi.bat_dau"] [data-understood]')).to_have_text(
        "Hiểu là: 8h00, thứ Bảy, ngày 15/8/2026"
    )
    expect(page.locator("[data-title]")).to_contain_text("lần thứ 3")
    next_step(page, "Thành phần")
    typed(page, CHAIR, "Lò Thị Mây - Chủ tịch")
    typed(page, "hoi_nghi.thanh_phan.trieu_tap", "21")
    typed(page, "hoi_nghi.thanh_phan.co_mat", "20")
    typed(page, f"{MEMBER}.ho_ten", "Tòng Văn Sơn")
    next_step(page, "Nội dung")
    typed(page, "hoi_nghi.chuong_trinh.noi_dung", "Báo cáo kết quả 6 tháng đầu năm")
    next_step(page, "Biểu quyết")
    typed(page, "nghi_quyet.bieu_quyet.tan_thanh", "20")
    next_step(page, "Kết luận, nhiệm vụ")
    typed(page, "nghi_quyet.phan.tieu_de", "Nhiệm vụ 6 tháng cuối năm")
    page.get_by_role("button", name=re.compile("^Thêm nhiệm vụ")).first.click()
    typed(page, "nghi_quyet.phan.nhiem_vu.noi_dung", "Thành lập mới 6 hợp tác xã")
    typed(page, "nghi_quyet.phan.nhiem_vu.thoi_han", "quý 4/2026")
    next_step(page, "Nghị quyết")
    typed(page, "nghi_quyet.trich_yeu", "Về nhiệm vụ 6 tháng cuối năm 2026")
    chosen(page, "nghi_quyet.do_khan", "Khẩn")
    page.get_by_role("button", name="Lưu và xem văn bản").click()
    page.wait_for_url(f"**/hoi-nghi/{meeting}")
    record = record_of(meeting)
    assert record.meeting.ordinal == 3
    assert record.meeting.chair.name == "Lò Thị Mây"
    assert [one.name for one in record.meeting.attendance.members] == ["Tòng Văn Sơn"]
    (section,) = record.resolution.sections
    assert section.tasks[0].text == "Thành lập mới 6 hợp tác xã"
    assert record.resolution.abstract == "Về nhiệm vụ 6 tháng cuối năm 2026"


@pytest.mark.parametrize("phone", [False, True], ids=["desk", "phone"])
def test_going_on_leads_into_the_first_field_of_the_next_step(page_for, meeting, phone):
    page = drafting(page_for("secretary", phone=phone), meeting)
    for title in ("Thành phần", "Nội dung", "Biểu quyết", "Kết luận, nhiệm vụ", "Nghị quyết"):
        next_step(page, title)
        first = page.locator("[data-form] [data-path]:visible").first
        expect(first).to_be_focused()
        expect(first).to_be_in_viewport()
    page.goto(f"/hoi-nghi/{meeting}/soan/thanh-phan")
    expect(page.locator("[data-drafting][data-pending]")).to_be_visible()
    expect(page.locator("body")).to_be_focused()


def test_two_people_see_each_other_and_nobody_overwrites(page_for, meeting, record_of):
    mine = drafting(page_for("secretary", own_session=True), meeting)
    hers = drafting(page_for("clerk", own_session=True), meeting)
    expect(hers.locator("[data-others]")).to_contain_text("Người thư ký đang soạn ở bước Cuộc họp")
    mine.route("**/luu", lambda route: route.abort())
    field(mine, VENUE).fill("Hội trường A")
    expect(mine.locator("[data-saved]")).to_contain_text("Chưa lưu được vì mất kết nối")
    typed(hers, VENUE, "Hội trường B")
    typed(hers, PURPOSE, "Đánh giá 6 tháng")
    mine.unroute("**/luu")
    clash = mine.get_by_role("alert").filter(has_text="Người văn thư vừa sửa ô này")
    expect(clash).to_contain_text("“Hội trường B”")
    expect(field(mine, PURPOSE)).to_have_value("Đánh giá 6 tháng")
    assert record_of(meeting).meeting.venue == "Hội trường B"
    with mine.expect_response(lambda answer: answer.url.endswith("/luu")):
        clash.get_by_role("button", name="Giữ của tôi").click()
    all_saved(mine)
    assert record_of(meeting).meeting.venue == "Hội trường A"


def test_what_is_typed_without_a_connection_is_kept_and_sent_later(page_for, meeting, record_of):
    page = drafting(page_for("secretary"), meeting)
    all_saved(page)
    page.context.set_offline(True)
    field(page, VENUE).fill("Nhà văn hóa xã")
    expect(page.locator("[data-saved]")).to_contain_text("Chưa lưu được vì mất kết nối. Nội dung vẫn còn trên máy này")
    assert record_of(meeting).meeting.venue != "Nhà văn hóa xã"
    page.context.set_offline(False)
    all_saved(page)
    assert record_of(meeting).meeting.venue == "Nhà văn hóa xã"


def test_a_form_of_a_former_session_goes_on_with_the_new_ones_token(page_for, meeting, record_of):
    page = drafting(page_for("secretary", own_session=True), meeting)
    all_saved(page)
    page.context.clear_cookies()
    page.context.add_cookies(page_for("secretary", own_session=True).context.cookies())
    field(page, VENUE).fill("Nhà văn hóa xã")
    expect(page.locator('[data-drafting][data-pending="0"]')).to_be_visible()
    assert record_of(meeting).meeting.venue == "Nhà văn hóa xã"


def test_a_page_closed_without_a_connection_sends_what_it_kept_when_opened_again(page_for, meeting, record_of):
    page = drafting(page_for("secretary"), meeting)
    all_saved(page)
    page.route("**/luu", lambda route: route.abort())
    field(page, VENUE).fill("Nhà văn hóa xã")
    expect(page.locator("[data-saved]")).to_contain_text("Chưa lưu được")
    page.goto("/hoi-nghi")
    page.unroute("**/luu")
    drafting(page, meeting)
    expect(field(page, VENUE)).to_have_value("Nhà văn hóa xã")
    all_saved(page)
    assert record_of(meeting).meeting.venue == "Nhà văn hóa xã"


def test_the_back_button_keeps_what_was_typed(page_for, meeting):
    page = drafting(page_for("secretary"), meeting)
    field(page, VENUE).fill("Phòng họp số 1")
    page.goto("/van-ban")
    page.go_back()
    expect(page.locator("[data-drafting][data-pending]")).to_be_visible()
    expect(field(page, VENUE)).to_have_value("Phòng họp số 1")
    all_saved(page)


def test_a_column_from_excel_becomes_rows_that_move_by_keys_and_come_back(page_for, meeting, record_of):
    page = drafting(page_for("secretary"), meeting, "thanh-phan")
    section = page.locator(f'[data-rows="{MEMBER}"]')
    before = section.locator("[data-row]").count()
    section.get_by_role("button", name=re.compile("^Thêm")).click()
    last = section.locator('[data-path$=".ho_ten"]').last
    last.focus()
    page.evaluate(
        """(text) => { const data = new DataTransfer(); data.setData("text/plain", text);
        document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true })); }""",
        "1\tHà Văn An\tGiám đốc\tHTX Bình Minh\n2\tLý Thị Hoa\tChủ tịch\tHTX Sông Xanh\n",
    )
    expect(section.locator("[data-row]")).to_have_count(before + 2)
    section.locator('[data-path$=".ho_ten"]').last.press("Alt+ArrowUp")
    expect(section.locator('[data-path$=".ho_ten"]').last).to_have_value("Hà Văn An")
    all_saved(page)
    names = [(one.name, one.titles, one.unit) for one in record_of(meeting).meeting.attendance.members][-2:]
    assert names == [("Lý Thị Hoa", ("Chủ tịch",), "HTX Sông Xanh"), ("Hà Văn An", ("Giám đốc",), "HTX Bình Minh")]
    section.get_by_role("button", name=re.compile("^Xóa")).last.click()
    section.get_by_role("button", name="Hoàn tác", exact=True).click()
    all_saved(page)
    assert record_of(meeting).meeting.attendance.members[-1].name == "Hà Văn An"


def test_a_finding_stands_at_its_field_and_leads_there_from_the_top(page_for, meeting):
    page = drafting(page_for("secretary"), meeting, "thanh-phan")
    typed(page, "hoi_nghi.thanh_phan.co_mat", "99")
    gathered = page.locator("[data-remarks]")
    expect(gathered).to_be_visible()
    expect(page.locator('[data-cell^="hoi_nghi.thanh_phan"] .note').first).to_be_visible()
    gathered.locator("summary").click()
    gathered.get_by_role("link").first.click()
    expect(page.locator(":focus")).to_have_attribute("data-path", re.compile("hoi_nghi"))


def test_a_click_in_the_preview_leads_to_its_field_in_another_step(page_for, meeting, record_of):
    page = drafting(page_for("secretary"), meeting)
    task = record_of(meeting).resolution.sections[1].tasks[0].text
    page.locator("[data-quick] p").filter(has_text=task[:40]).first.dispatch_event("click")
    page.wait_for_url("**/soan/ket-luan#**")
    expect(page.locator(":focus")).to_have_value(re.compile(re.escape(task[:40])))


@pytest.mark.parametrize("phone", [False, True])
def test_meeting_pages_pass_axe_at_both_widths(page_for, axe, wide_enough, live, meeting, phone):
    with writing(live.engine) as db:
        actions.keep_revision(db, live.actor("secretary"), meeting, "Bản đầu")
    page = page_for("secretary", phone=phone)
    base = f"/hoi-nghi/{meeting}"
    revisions = ("/phien-ban", "/phien-ban/so-sanh?cu=1&moi=0", "/van-ban/nghi-quyet")
    for path in ("/hoi-nghi", "/hoi-nghi/moi", "/hoi-nghi/danh-ba", base, *(f"{base}{one}" for one in revisions)):
        page.goto(path)
        axe(page)
        wide_enough(page)
    for step in STEPS:
        drafting(page, meeting, step.slug)
        expect(page.locator("[data-way] .path")).to_be_visible()
        axe(page)
        wide_enough(page)


@pytest.mark.parametrize("phone", [False, True])
def test_nothing_moves_when_the_way_of_the_document_comes(page_for, meeting, phone):
    page = page_for("secretary", phone=phone)
    held = []
    page.route("**/duong-di*", lambda route: held.append(route))
    with page.expect_request("**/duong-di*"):
        drafting(page, meeting, "thanh-phan")
    grip = page.locator("[data-grip]").first
    before = grip.bounding_box()
    held.pop().continue_()
    expect(page.locator("[data-way] .path")).to_be_visible()
    assert abs(grip.bounding_box()["y"] - before["y"]) < 1


def test_rows_are_dragged_and_a_known_name_brings_its_titles(page_for, live, meeting, record_of):
    with writing(live.engine) as db:
        who = live.actor("secretary")
        actions.feed_directory(db, who, actions.meeting_of(db, who, meeting))
    known = next(one for one in record_of(meeting).meeting.attendance.members if one.titles)
    page = drafting(page_for("secretary"), meeting, "thanh-phan")
    section = page.locator('[data-rows="hoi_nghi.dong_chu_tri"]')
    names = section.locator('[data-path$=".ho_ten"]')
    first, second = names.nth(0).input_value(), names.nth(1).input_value()
    drag(page, section.locator("[data-grip]").nth(0), section.locator("[data-row]").nth(1))
    expect(names.nth(0)).to_have_value(second)
    expect(names.nth(1)).to_have_value(first)
    section.get_by_role("button", name=re.compile("^Thêm")).click()
    names.last.fill(known.name)
    names.last.press("Tab")
    expect(section.locator('[data-path$=".chuc_vu"]').last).to_have_value(re.compile(re.escape(known.titles[0])))
    all_saved(page)
    assert [one.name for one in record_of(meeting).meeting.co_chairs] == [second, first, known.name]


def test_a_meeting_over_two_days_says_of_which_day_an_item_is(page_for, axe, wide_enough, meeting, record_of):
    item = "hoi_nghi.chuong_trinh"
    page = drafting(page_for("secretary"), meeting, "noi-dung")
    expect(page.locator(f'[data-rows="{item}"]').get_by_label("Ngày", exact=False)).to_have_count(0)
    page = drafting(page, meeting)
    typed(page, "hoi_nghi.bat_dau", "8h 14/8/2026")
    typed(page, "hoi_nghi.ket_thuc", "16h 15/8/2026")
    all_saved(page)
    page = drafting(page, meeting, "noi-dung")
    typed(page, f"{item}.ngay", "15/8", row=1)
    cell = field(page, f"{item}.ngay", row=1).locator("xpath=ancestor::*[@data-cell]")
    expect(cell.locator("[data-understood]")).to_have_text("Hiểu là: thứ Bảy, ngày 15/8/2026")
    assert str(record_of(meeting).meeting.agenda[1].day) == "2026-08-15"
    typed(page, f"{item}.ngay", "17/8", row=1)
    expect(cell.locator("[data-notes]")).to_contain_text("sau ngày kết thúc cuộc họp 15/8/2026")
    page.locator(f'[data-rows="{item}"] > .add button').click()
    expect(page.locator(f'[data-rows="{item}"] > ol > li').last.get_by_label("Ngày", exact=False)).to_be_visible()
    axe(page)
    phone = drafting(page_for("secretary", phone=True), meeting, "noi-dung")
    wide_enough(phone)
    axe(phone)
