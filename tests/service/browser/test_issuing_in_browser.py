"""From a draft to an issued document, by three people in a browser: submit, remark, return, resubmit … issue."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from playwright.sync_api import expect
from record_factories import kind

from service.database.engine import reading, writing
from service.documents import actions, following, numbering, reviewing
from service.meetings import actions as meetings
from tests.service.browser.drafting import all_saved, field, typed
from tests.service.one_page import PDF

NQ = kind("resolution")


@pytest.fixture
def submitted(live, meeting) -> int:
    """Its resolution, submitted; gives the document's id."""
    with writing(live.engine) as db:
        made = following.begin_from_meeting(db, live.actor("secretary"), meeting_id=meeting, kind=NQ)
        actions.submit(db, live.actor("secretary"), made, version=1, approver=live.house.people["approver"])
    return made


def present(page) -> str:
    """The step of the path that is marked."""
    return page.locator('.path [aria-current="step"]').inner_text()


def select_first_task(page) -> None:
    """Select a paragraph of the text with the mouse's means."""
    page.locator("[data-quick] p").filter(has_text="Quy chế làm việc").first.evaluate(
        """(one) => { const range = document.createRange(); range.selectNodeContents(one);
        getSelection().removeAllRanges(); getSelection().addRange(range); }"""
    )


def test_a_double_click_submits_once_and_tells_of_nobody_faster(page_for, meeting):
    page = page_for("secretary")
    page.goto(f"/hoi-nghi/{meeting}")
    page.get_by_role("button", name="Trình đồng chí Người lãnh đạo duyệt").dblclick()
    page.wait_for_url("**/van-ban/*")
    expect(page.get_by_text("Đang đợi đồng chí Người lãnh đạo duyệt.")).to_be_visible()
    expect(page.get_by_role("alert")).to_have_count(0)


def test_a_resolution_goes_from_its_meeting_to_its_register_through_three_pairs_of_hands(page_for, live, meeting):
    secretary, approver, clerk = page_for("secretary"), page_for("approver", phone=True), page_for("clerk")
    secretary.goto(f"/hoi-nghi/{meeting}/soan/nghi-quyet")
    secretary.get_by_role("button", name="Trình đồng chí Người lãnh đạo duyệt").click()
    secretary.wait_for_url("**/van-ban/*")
    address = secretary.url
    expect(secretary.get_by_text("Đang đợi đồng chí Người lãnh đạo duyệt.")).to_be_visible()
    assert present(secretary) == "Trình duyệt"

    approver.route("**/trang*", lambda route: route.abort())  # the words stay where the pages would be
    approver.goto(address)
    select_first_task(approver)
    approver.get_by_role("button", name="Góp ý đoạn đã chọn").click()
    expect(approver.get_by_label("Đoạn văn")).to_have_value(re.compile("Quy chế làm việc"))
    approver.get_by_label("Ý kiến", exact=True).fill("Ghi rõ số, ngày ban hành Quy chế")
    approver.get_by_role("button", name="Ghi góp ý").click()
    expect(approver.locator(".sheet .marked")).to_contain_text("Quy chế làm việc")
    approver.get_by_role("button", name="Trả lại để sửa").click()
    expect(approver.get_by_text("Đã trả lại để sửa. Đang đợi đồng chí Người thư ký")).to_be_visible()

    secretary.goto(f"/hoi-nghi/{meeting}/soan/cuoc-hop")
    said = secretary.get_by_role("region", name="Góp ý của lãnh đạo")
    said.get_by_role("link", name=re.compile("Quy chế làm việc")).click()
    secretary.wait_for_url("**/soan/nghi-quyet#**")
    expect(secretary.get_by_text("Góp ý của Người lãnh đạo: Ghi rõ số, ngày ban hành Quy chế")).to_be_visible()
    secretary.locator(":focus").fill("Quy chế làm việc số 01-QC/BCH ngày 05/3/2026 của Ban Chấp hành")
    secretary.get_by_role("button", name=re.compile("^Đã sửa")).click()
    expect(said).to_have_count(0)
    all_saved(secretary)
    secretary.get_by_role("button", name="Trình đồng chí Người lãnh đạo duyệt").click()
    secretary.wait_for_url(address)
    expect(secretary.locator("[data-quick]")).to_contain_text("01-QC/BCH")

    approver.goto(address)
    approver.get_by_role("button", name="Duyệt văn bản").click()
    expect(approver.get_by_text("Đã duyệt, nội dung được giữ nguyên.")).to_be_visible()
    approver.get_by_label("Bản đã ký").set_input_files(
        {"name": "nghi-quyet.pdf", "mimeType": "application/pdf", "buffer": PDF}
    )
    approver.get_by_role("button", name=re.compile("^Ghi nhận đồng chí .+ đã ký$")).click()
    expect(approver.get_by_text("Đang đợi đồng chí Người văn thư cấp số, vào sổ")).to_be_visible()

    clerk.goto(address)
    clerk.get_by_role("button", name="Cấp số, vào sổ").click()
    expect(clerk.get_by_role("heading", level=1)).to_contain_text(re.compile(r"số \d+/NQ-LMHTX"))
    clerk.get_by_role("button", name="Ban hành").click()
    expect(clerk.get_by_text("Đã ban hành. Không còn bước nào phải làm.")).to_be_visible()
    assert present(clerk) == "Ban hành"
    clerk.goto("/van-ban/so-dang-ky")
    expect(clerk.get_by_role("row").filter(has_text="NQ-LMHTX").last).to_contain_text("VP")
    clerk.goto(f"/hoi-nghi/{meeting}")
    expect(clerk.get_by_role("link", name=re.compile("Nghị quyết số .*NQ-LMHTX"))).to_be_visible()


def test_a_draft_tells_that_its_meeting_was_changed_and_follows_when_asked(page_for, live, meeting):
    page = page_for("secretary")
    page.goto(f"/hoi-nghi/{meeting}")
    page.get_by_role("button", name="Lập văn bản: Nghị quyết").click()
    page.wait_for_url("**/van-ban/*")
    address = page.url
    expect(page.get_by_role("button", name="Cập nhật từ hội nghị")).to_have_count(0)
    page.goto(f"/hoi-nghi/{meeting}/soan/nghi-quyet")
    typed(page, "nghi_quyet.trich_yeu", "Về nhiệm vụ trọng tâm")
    page.goto(address)
    page.get_by_role("button", name="Cập nhật từ hội nghị").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Về nhiệm vụ trọng tâm")
    page.get_by_role("button", name="Trình đồng chí").click()
    expect(page.get_by_text("Đang đợi đồng chí Người lãnh đạo duyệt.")).to_be_visible()
    page.goto(f"/hoi-nghi/{meeting}/soan/nghi-quyet")
    expect(page.get_by_text("Nội dung đã trình được giữ nguyên.")).to_be_visible()
    assert field(page, "nghi_quyet.trich_yeu").is_editable()


def test_real_pages_carry_words_that_can_be_selected(page_for, live, submitted):
    """The pages here are drawn from an empty PDF; that the layer is there at all is what this holds."""
    page = page_for("viewer")
    page.goto(f"/van-ban/{submitted}")
    expect(page.locator("[data-pages] .leaf .letters")).to_have_count(1)
    expect(page.get_by_role("img", name="Trang 1 của 1, văn bản")).to_be_visible()
    with page.expect_download() as got:
        page.get_by_role("link", name="Tải bản PDF").click()
    assert got.value.suggested_filename.endswith(".pdf")


def test_findings_step_back_once_what_they_touched_is_issued(page_for, axe, wide_enough, live, submitted, meeting):
    secretary, leader, clerk = (live.actor(role) for role in ("secretary", "approver", "clerk"))
    with writing(live.engine) as db:
        record, version = meetings.record_of(db, secretary, meeting)
        about = replace(record.meeting, attendance=replace(record.meeting.attendance, convened=1))
        meetings.replace_record(db, secretary, meeting, replace(record, meeting=about), version)
    page = page_for("secretary", phone=True)
    page.goto(f"/hoi-nghi/{meeting}")
    expect(page.locator("#cho-xem-lai li").first).to_be_visible()
    files, signer = live.app.state.files, record.resolution.signer
    with writing(live.engine) as db:
        actions.approve(db, leader, submitted, version=2)
        actions.sign(db, files, leader, submitted, version=3, signer=signer)
        numbering.take_number_within(db, files, clerk, numbering.Entry(submitted, 4, clerk.today))
        actions.issue(db, clerk, submitted, version=5)
    page.reload()
    expect(page.locator("#cho-xem-lai summary")).to_contain_text("không ảnh hưởng đến văn bản đã ban hành")
    expect(page.locator("#cho-xem-lai li").first).to_be_hidden()
    page.locator("#cho-xem-lai summary").click()
    expect(page.locator("#cho-xem-lai")).to_contain_text("chỉ liên quan đến văn bản lập sau")
    axe(page)
    wide_enough(page)


@pytest.mark.parametrize("phone", [False, True])
def test_document_pages_pass_axe_at_both_widths(page_for, axe, wide_enough, live, submitted, meeting, phone):
    address = f"/van-ban/{submitted}"
    with writing(live.engine) as db:
        words = {"passage": "Căn cứ Quy chế làm việc", "words": "Ghi rõ số"}
        reviewing.remark(db, live.actor("approver"), submitted, **words)
        following.begin_from_meeting(db, live.actor("secretary"), meeting_id=meeting, kind=kind("minutes"))
    approver = page_for("approver", phone=phone)
    for path in ("/van-ban", "/van-ban/so-dang-ky", f"/van-ban/cua-hoi-nghi/{meeting}", address):
        approver.goto(path)
        if path == address:
            expect(approver.locator("[data-pages] .letters")).to_have_count(1)
        axe(approver)
        wide_enough(approver)
    with writing(live.engine) as db:
        actions.send_back(db, live.actor("approver"), submitted, version=2, comment="Xem các góp ý")
    secretary = page_for("secretary", phone=phone)
    for path in (address, f"/hoi-nghi/{meeting}"):
        secretary.goto(path)
        axe(secretary)
        wide_enough(secretary)
    with writing(live.engine) as db:
        following.submit_from_meeting(db, live.actor("secretary"), submitted, approver=live.house.people["approver"])
        actions.approve(db, live.actor("approver"), submitted, version=4)
    approver.goto(address)
    axe(approver)
    with reading(live.engine) as db:
        signer = actions.document_of(db, live.actor("clerk"), submitted).record.resolution.signer
    with writing(live.engine) as db:
        actions.sign(db, live.app.state.files, live.actor("approver"), submitted, version=5, signer=signer)
    clerk = page_for("clerk", phone=phone)
    for verb in ("Cấp số, vào sổ", "Ban hành", ""):
        clerk.goto(address)
        axe(clerk)
        wide_enough(clerk)
        if verb:
            clerk.get_by_role("button", name=verb).click()
            expect(clerk.get_by_role("button", name=verb)).to_have_count(0)
    clerk.goto("/van-ban/so-dang-ky")
    clerk.get_by_text("Bỏ một số").click()
    axe(clerk)
    wide_enough(clerk)


def test_a_passage_is_marked_wherever_its_words_stand(page_for, live, submitted):
    with writing(live.engine) as db:
        words = {"passage": "Căn cứ Quy chế làm việc của Ban Chấp hành", "words": "Ghi rõ số"}
        reviewing.remark(db, live.actor("approver"), submitted, **words)
    page = page_for("approver")
    page.goto(f"/van-ban/{submitted}")
    expect(page.locator("[data-pages] .letters")).to_have_count(1)
    page.locator("[data-pages] .letters").evaluate(
        """(layer) => { for (const words of ["Căn cứ Quy chế làm", "việc của Ban Chấp hành khóa VII", "Căn cứ Luật"]) {
        const line = document.createElement("span"); line.textContent = words; layer.append(line); }
        layer.closest("[data-pages]").dispatchEvent(new CustomEvent("thuky:letters")); }"""
    )
    expect(page.locator(".letters .marked")).to_have_text(["Căn cứ Quy chế làm", "việc của Ban Chấp hành khóa VII"])
    expect(page.locator("[data-quick] .marked")).to_have_count(1)
