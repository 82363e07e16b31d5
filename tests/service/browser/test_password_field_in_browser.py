"""Hiện mật khẩu: what is typed can be seen, by keyboard too, and is covered again when it is sent."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.service.houses import PASSWORD


@pytest.mark.parametrize("phone", [False, True], ids=["desk", "phone"])
def test_a_typed_password_is_shown_and_covered_again(page_for, axe, wide_enough, phone):
    page = page_for(None, phone=phone)
    page.goto("/dang-nhap")
    axe(page)
    wide_enough(page)
    field = page.get_by_label("Mật khẩu", exact=True)
    field.fill("một câu")
    page.keyboard.press("Tab")
    button = page.get_by_role("button", name="Hiện mật khẩu ở ô Mật khẩu")
    expect(button).to_be_focused()
    page.keyboard.press("Enter")
    expect(field).to_have_attribute("type", "text")
    expect(page.get_by_role("button", name="Ẩn mật khẩu ở ô Mật khẩu")).to_be_focused()
    axe(page)
    page.keyboard.press("Space")
    expect(field).to_have_attribute("type", "password")
    expect(field).to_have_value("một câu")


def test_a_shown_password_is_sent_as_it_was_typed(live, page_for):
    page = page_for(None)
    page.goto("/dang-nhap")
    page.get_by_label("Tên đăng nhập").fill(f"editor.{live.house.slug}")
    page.get_by_label("Mật khẩu", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Hiện mật khẩu").click()
    page.get_by_role("button", name="Đăng nhập").click()
    expect(page).to_have_url(f"{live.url}/")


def test_each_field_of_the_change_has_its_own_button(page_for, axe, wide_enough):
    page = page_for("viewer", phone=True)
    page.goto("/mat-khau")
    page.get_by_role("button", name="Hiện mật khẩu ở ô Mật khẩu mới").click()
    expect(page.get_by_label("Mật khẩu mới", exact=True)).to_have_attribute("type", "text")
    expect(page.get_by_label("Mật khẩu hiện tại", exact=True)).to_have_attribute("type", "password")
    axe(page)
    wide_enough(page)


def test_without_scripts_the_field_is_plain(chromium, live, empty_live):
    for address in (f"{live.url}/dang-nhap", f"{empty_live.url}/bat-dau"):
        context = chromium.new_context(java_script_enabled=False)
        page = context.new_page()
        page.goto(address)
        expect(page.get_by_label("Mật khẩu", exact=True)).to_have_attribute("type", "password")
        expect(page.get_by_text("Hiện mật khẩu")).to_be_hidden()
        context.close()
