"""Thiết lập: the letterhead that follows the typing, rows that are added, people, own templates, the log; with axe."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from domain.kinds import find_kind
from service.database.engine import writing
from service.organisations import own_templates, store
from templates_docx.catalogue import entry_of
from templates_docx.library import committed_template

PATHS = (
    "/thiet-lap", "/thiet-lap/co-quan", "/thiet-lap/day-so", "/thiet-lap/nguoi-ky", "/thiet-lap/noi-nhan",
    "/thiet-lap/chinh-ta", "/thiet-lap/mau", "/thiet-lap/mau/truong/nghi-quyet", "/thiet-lap/nguoi-dung",
    "/thiet-lap/nhat-ky", "/tai-khoan", "/mat-khau",
)  # fmt: skip


@pytest.mark.parametrize("phone", [False, True], ids=["desk", "phone"])
def test_every_settings_page_is_accessible_and_fits(live, page_for, axe, wide_enough, phone):
    with writing(live.engine) as db:
        kind = find_kind("giay-moi")
        assert kind is not None
        store.add(db, {
            "organisation_id": live.house.id, "kind": kind.code, "name": "mẫu giấy mời.docx", "digest": "0" * 64,
            "size": 1, "state": "refused", "active": False, "faults": ["Đoạn 1: không có trường “x”."],
            "user_id": live.house.people["administrator"], "user_name": "Người quản trị",
            "created": live.actor("administrator").now,
        })  # fmt: skip
    page = page_for("administrator", phone=phone)
    for path in PATHS:
        page.goto(path)
        axe(page)
        wide_enough(page)
    page.goto(f"/thiet-lap/nguoi-dung/{live.house.people['clerk']}")
    axe(page)
    wide_enough(page)


def test_the_letterhead_follows_the_typing_and_its_remarks_too(page_for, axe):
    page = page_for("administrator")
    page.goto("/thiet-lap/co-quan")
    paper = page.locator(".paper")
    page.get_by_label("Chữ viết tắt").fill("")
    expect(page.locator("#loi-viet_tat")).to_contain_text("Chưa có chữ viết tắt")
    page.get_by_label("Chữ viết tắt").fill("HND")
    expect(page.locator("#loi-viet_tat")).to_be_empty()
    expect(paper).to_contain_text("Số: 05/NQ-HND")
    page.get_by_label("Thể thức").select_option("party")
    expect(paper).to_contain_text("ĐẢNG CỘNG SẢN VIỆT NAM")
    axe(page)
    right, left = (paper.locator("td").nth(place).bounding_box() for place in (1, 0))
    assert right["x"] > left["x"] + left["width"] - 2
    assert paper.locator("td").nth(1).locator("svg").bounding_box()["width"] > 100


def test_rows_are_added_and_taken_away_by_keyboard(page_for):
    page = page_for("administrator")
    page.goto("/thiet-lap/nguoi-ky")
    rows = page.locator("#nguoi-ky > li")
    before = rows.count()
    page.get_by_role("button", name="Thêm người ký").press("Enter")
    expect(rows).to_have_count(before + 1)
    page.keyboard.type("Trần Thị Bình")
    page.keyboard.press("Tab")
    page.keyboard.type("Phó Chủ tịch")
    expect(page.locator("#mau-ky")).to_contain_text("PHÓ CHỦ TỊCH")
    rows.last.get_by_role("button", name=re.compile("Bỏ")).press("Enter")
    expect(rows).to_have_count(before)
    expect(page.locator("#mau-ky")).not_to_contain_text("PHÓ CHỦ TỊCH")


def test_two_administrators_at_once_lose_nothing(page_for):
    first, second = page_for("administrator"), page_for("administrator")
    for page in (first, second):
        page.goto("/thiet-lap/co-quan")
    first.get_by_label("Địa danh", exact=True).fill("An Sơn")
    first.get_by_role("button", name="Lưu").click()
    expect(first.locator(".done")).to_have_text("Đã lưu.")
    second.get_by_label("Địa danh", exact=True).fill("An Hòa")
    second.get_by_role("button", name="Lưu").click()
    expect(second.get_by_role("alert")).to_contain_text("Người khác vừa lưu thiết lập này")
    expect(second.get_by_label("Địa danh", exact=True)).to_have_value("An Hòa")
    first.goto("/thiet-lap/co-quan")
    expect(first.get_by_label("Địa danh", exact=True)).to_have_value("An Sơn")


def test_an_own_template_is_sent_and_stands_in_the_list(live, page_for, axe):
    kind = find_kind("cong-van")
    assert kind is not None
    page = page_for("administrator")
    page.goto("/thiet-lap/mau")
    page.get_by_label("Loại văn bản").select_option(kind.code)
    content = committed_template(entry_of(kind), "state", None)
    page.get_by_label("Tệp mẫu").set_input_files({"name": "cv.docx", "mimeType": "", "buffer": content})
    page.get_by_role("button", name="Tải lên và kiểm tra").click()
    expect(page.get_by_role("link", name="cv.docx").first).to_be_visible()
    axe(page)
    with writing(live.engine) as db:
        (row,) = [one for one in own_templates.listed(db, live.actor("administrator")) if one.name == "cv.docx"]
    assert row.state in ("queued", "ready")


def test_a_new_person_and_a_token_are_shown_once_and_can_be_copied(page_for, axe):
    page = page_for("administrator")
    page.goto("/thiet-lap/nguoi-dung")
    page.get_by_label("Họ và tên").fill("Vũ Thị Mai")
    page.get_by_label("Tên đăng nhập").fill("vu.mai")
    page.get_by_label(re.compile("^Biên tập")).check()
    page.get_by_role("button", name="Thêm người").click()
    expect(page.locator(".secret")).to_have_text(re.compile(r"^(\w{4}-){3}\w{4}$"))
    axe(page)
    page.goto("/tai-khoan")
    page.get_by_label("Tên", exact=True).fill("Cổng thông tin")
    page.get_by_label("Xem nội dung của cơ quan này").check()
    page.get_by_role("button", name="Lập mã").click()
    expect(page.locator(".secret")).to_have_text(re.compile("^thuky_"))
    axe(page)
    page.goto("/thiet-lap/nhat-ky?q=cong+thong+tin")
    expect(page.locator("tbody tr")).to_have_count(1)
