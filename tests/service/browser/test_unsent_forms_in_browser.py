"""Hết phiên khi đang gõ: what was typed in an ordinary form is filled in again after signing in."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.service.houses import PASSWORD

LIST = "/hoi-nghi/danh-ba"
TYPED = "Lò Thị Mây, Chủ tịch Hội đồng quản trị"
FILLED_IN = "nội dung đã gõ được điền lại ở đây"


def first_name(page: Page):
    """The first name field of the directory."""
    return page.locator('main form[method="post"] input:not([type="hidden"]):visible').first


def sent_without_session(page: Page, words: str = TYPED) -> None:
    """Type into the directory, lose the session, send."""
    page.goto(LIST)
    first_name(page).fill(words)
    page.context.clear_cookies()
    first_name(page).press("Enter")


def signed_in(page: Page, live, role: str) -> None:
    page.get_by_label("Tên đăng nhập").fill(f"{role}.{live.house.slug}")
    page.locator("[name=mat_khau]").fill(PASSWORD)
    page.locator("[name=mat_khau]").press("Enter")


def test_words_sent_after_the_session_ended_are_filled_in_again(page_for, live):
    page = page_for("secretary", own_session=True)
    sent_without_session(page)
    expect(page.get_by_text("Nội dung đã gõ vẫn còn trên máy này")).to_be_visible()
    page.get_by_role("link", name="Đăng nhập lại").click()
    signed_in(page, live, "secretary")
    expect(page.get_by_text(FILLED_IN)).to_be_visible()
    expect(first_name(page)).to_have_value(TYPED)
    page.goto(LIST)
    expect(page.get_by_text(FILLED_IN)).to_have_count(0)


def test_words_of_one_person_are_not_shown_to_another(page_for, live):
    page = page_for("secretary", own_session=True)
    sent_without_session(page)
    page.get_by_role("link", name="Đăng nhập lại").click()
    signed_in(page, live, "clerk")
    expect(page.get_by_role("heading", level=1, name="Danh bạ")).to_be_visible()
    expect(page.get_by_text(FILLED_IN)).to_have_count(0)
    assert TYPED not in page.evaluate("JSON.stringify({ ...sessionStorage })")
