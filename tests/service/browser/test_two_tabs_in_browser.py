"""Hai trang của một người: what a tab has not sent is never lost, overwritten by another, or sent as another's."""

from __future__ import annotations

import contextlib

import pytest
from playwright.sync_api import Error, Page, expect

from service.bulletins import actions as bulletins
from service.bulletins.drafting import Drafted
from service.database.engine import reading, writing
from service.meetings import actions
from tests.service.browser.drafting import all_saved, field

VENUE, PURPOSE = "hoi_nghi.dia_diem", "hoi_nghi.muc_dich"
NOT_SENT = "Chưa lưu được vì mất kết nối"


@pytest.fixture
def said(live, meeting):
    """The venue and the purpose as the service has them."""

    def read() -> tuple[str, str]:
        with reading(live.engine) as db:
            found = actions.record_of(db, live.actor("secretary"), meeting)[0].meeting
        return found.venue, found.purpose

    return read


def opened(page: Page, meeting: int) -> Page:
    """A tab with the form's first step, its script at work."""
    page.goto(f"/hoi-nghi/{meeting}/soan/cuoc-hop")
    all_saved(page)
    return page


def cut_off(page: Page) -> None:
    """Nothing comes through any more, not even what a page sends while it closes."""
    page.evaluate(
        "() => { window.through = window.fetch; window.fetch = () => Promise.reject(new TypeError('cut off')); }"
    )


def typed_in_vain(page: Page, path: str, words: str) -> None:
    """Type while nothing comes through."""
    cut_off(page)
    field(page, path).fill(words)
    expect(page.locator("[data-saved]")).to_contain_text(NOT_SENT)


def connected_again(page: Page) -> None:
    """Everything comes through again."""
    page.evaluate("() => { window.fetch = window.through; }")


def crashed(page: Page) -> None:
    """The browser is killed: no page can say goodbye."""
    with page.expect_event("crash"), contextlib.suppress(Error):
        page.goto("chrome://crash", timeout=5000)


def offered(page: Page, words: str):
    """The box that asks about words of a page that is open no more."""
    return page.locator(".kept").filter(has_text=words)


def test_words_of_two_closed_tabs_are_both_offered_and_sent(page_for, meeting, said):
    first = opened(page_for("secretary"), meeting)
    second = opened(first.context.new_page(), meeting)
    typed_in_vain(first, VENUE, "Hội trường của trang một")
    typed_in_vain(second, PURPOSE, "Mục đích của trang hai")
    first.close()
    second.close()
    third = opened(page_for("secretary").context.new_page(), meeting)
    expect(third.locator(".kept")).to_have_count(0)  # of another browser, which knows nothing of it
    page = opened(first.context.new_page(), meeting)
    for words in ("Hội trường của trang một", "Mục đích của trang hai"):
        offered(page, words).get_by_role("button", name="Gửi nội dung này").click()
        expect(offered(page, words)).to_have_count(0)
    expect(field(page, VENUE)).to_have_value("Hội trường của trang một")
    all_saved(page)
    assert said() == ("Hội trường của trang một", "Mục đích của trang hai")
    page.reload()
    all_saved(page)
    expect(page.locator(".kept")).to_have_count(0)


def test_a_tab_that_opens_beside_another_leaves_its_words_alone(page_for, meeting, said):
    before = said()
    first = opened(page_for("secretary"), meeting)
    typed_in_vain(first, VENUE, "Chưa gửi")
    second = opened(first.context.new_page(), meeting)
    field(second, PURPOSE).fill("Của trang hai")
    all_saved(second)
    expect(second.locator(".kept")).to_have_count(0)
    assert said() == (before[0], "Của trang hai")
    connected_again(first)
    all_saved(first)
    assert said() == ("Chưa gửi", "Của trang hai")


def test_a_tab_too_busy_to_answer_at_once_is_not_taken_for_a_closed_one(page_for, meeting):
    first = opened(page_for("secretary"), meeting)
    typed_in_vain(first, VENUE, "Chưa gửi")
    second = first.context.new_page()
    second.goto("/hoi-nghi")
    first.evaluate("() => { setTimeout(() => { const end = Date.now() + 2500; while (Date.now() < end); }); }")
    opened(second, meeting)
    first.evaluate("1")  # comes back when it is busy no more
    second.wait_for_timeout(300)
    expect(second.locator(".kept")).to_have_count(0)


def test_both_wordings_are_shown_where_two_tabs_wrote_in_one_field(page_for, meeting, said):
    first = opened(page_for("secretary"), meeting)
    second = opened(first.context.new_page(), meeting)
    typed_in_vain(first, VENUE, "Hội trường một")
    field(second, VENUE).fill("Hội trường hai")
    all_saved(second)
    first.close()
    page = opened(second.context.new_page(), meeting)
    offered(page, "Hội trường một").get_by_role("button", name="Gửi nội dung này").click()
    clash = page.locator(".clash")
    expect(clash).to_contain_text("“Hội trường hai”")
    expect(clash).to_contain_text("“Hội trường một”")
    assert said()[0] == "Hội trường hai"
    clash.get_by_role("button", name="Giữ của tôi").click()
    all_saved(page)
    assert said()[0] == "Hội trường một"


def test_a_copied_tab_writes_as_a_page_of_its_own(page_for, meeting, said):
    first = opened(page_for("secretary"), meeting)
    with first.context.expect_page() as copied:
        first.evaluate("window.open(location.href)")  # takes the session storage along
    second = copied.value
    all_saved(second)
    names = [page.evaluate("sessionStorage.getItem('thuky:trang')") for page in (first, second)]
    assert names[0] != names[1]
    typed_in_vain(first, VENUE, "Hội trường một")
    field(second, VENUE).fill("Hội trường hai")
    all_saved(second)
    connected_again(first)
    expect(first.locator(".clash")).to_contain_text("“Hội trường hai”")
    assert said()[0] == "Hội trường hai"


def test_words_of_both_tabs_come_back_after_the_browser_was_killed(page_for, meeting, said):
    first = opened(page_for("secretary"), meeting)
    second = opened(first.context.new_page(), meeting)
    typed_in_vain(first, VENUE, "Hội trường của trang một")
    typed_in_vain(second, PURPOSE, "Mục đích của trang hai")
    crashed(first)
    crashed(second)
    page = opened(first.context.new_page(), meeting)
    offered(page, "Hội trường của trang một").get_by_role("button", name="Gửi nội dung này").click()
    offered(page, "Mục đích của trang hai").get_by_role("button", name="Bỏ nội dung này").click()
    expect(page.locator(".kept")).to_have_count(0)
    all_saved(page)
    assert said()[0] == "Hội trường của trang một"
    assert said()[1] != "Mục đích của trang hai"


def test_a_new_order_of_rows_in_a_closed_tab_is_offered_too(page_for, live, meeting):
    def chairs() -> list[str]:
        with reading(live.engine) as db:
            found = actions.record_of(db, live.actor("secretary"), meeting)[0]
        return [one.name for one in found.meeting.co_chairs]

    before = chairs()
    page = opened(page_for("secretary"), meeting)
    page.goto(f"/hoi-nghi/{meeting}/soan/thanh-phan")
    all_saved(page)
    cut_off(page)
    page.locator('[data-rows="hoi_nghi.dong_chu_tri"] [data-down]').first.click()
    expect(page.locator("[data-saved]")).to_contain_text(NOT_SENT)
    page.close()
    again = opened(page.context.new_page(), meeting)
    offered(again, "Thứ tự các dòng").get_by_role("button", name="Gửi nội dung này").click()
    expect(again.locator(".kept")).to_have_count(0)
    all_saved(again)
    assert chairs() == [before[1], before[0], *before[2:]]


def test_an_article_in_two_closed_tabs_is_offered_in_both_wordings(page_for, live):
    with writing(live.engine) as db:
        article = bulletins.begin(db, live.actor("editor"), drafted=Drafted("Tin thử", "Mở đầu.", "Đoạn một."))
    first = page_for("editor")
    second = first.context.new_page()
    for page, words in ((first, "Câu của trang một."), (second, "Câu của trang hai.")):
        page.goto(f"/ban-tin/{article}")
        cut_off(page)
        page.get_by_label("Đoạn mở đầu").fill(words)
        expect(page.locator("[data-saved]")).to_contain_text(NOT_SENT)
    second.close()
    beside = first.context.new_page()
    beside.goto(f"/ban-tin/{article}")
    expect(offered(beside, "Câu của trang hai.")).to_be_visible()
    expect(beside.locator(".kept")).to_have_count(1)  # the other one is still open
    first.close()
    beside.reload()
    offered(beside, "Câu của trang một.").get_by_role("button", name="Lấy lại nội dung đã gõ").click()
    expect(beside.get_by_label("Đoạn mở đầu")).to_have_value("Câu của trang một.")
    expect(beside.locator('[data-writing][data-pending="0"]')).to_be_visible()
    expect(offered(beside, "Câu của trang hai.")).to_be_visible()
    with reading(live.engine) as db:
        assert bulletins.article_of(db, live.actor("editor"), article).lead == "Câu của trang một."


def clashing(page_for, meeting) -> tuple[Page, Page]:
    """Two tabs that wrote in one field; the second has to choose."""
    first = opened(page_for("secretary"), meeting)
    second = opened(first.context.new_page(), meeting)
    typed_in_vain(second, VENUE, "Hội trường hai")
    field(first, VENUE).fill("Hội trường một")
    all_saved(first)
    connected_again(second)
    expect(second.locator(".clash")).to_contain_text("“Hội trường hai”")
    return first, second


def test_words_not_chosen_yet_stay_when_the_page_is_left_and_come_back(page_for, meeting, said):
    _, page = clashing(page_for, meeting)
    page.get_by_role("button", name="Lưu và tiếp: Thành phần").click()
    expect(field(page, VENUE)).to_be_focused()
    page.goto("/hoi-nghi")
    page.goto(f"/hoi-nghi/{meeting}/soan/cuoc-hop")
    clash = page.locator(".clash")
    expect(clash).to_contain_text("“Hội trường một”")
    expect(clash).to_contain_text("“Hội trường hai”")
    clash.get_by_role("button", name="Dùng của").click()
    expect(field(page, VENUE)).to_have_value("Hội trường một")
    all_saved(page)
    assert said()[0] == "Hội trường một"


def test_a_row_that_was_not_removed_says_so_where_it_stands(page_for, meeting):
    list_of = '[data-rows="hoi_nghi.dong_chu_tri"]'
    first = opened(page_for("secretary"), meeting)
    second = opened(first.context.new_page(), meeting)
    for page in (first, second):
        page.goto(f"/hoi-nghi/{meeting}/soan/thanh-phan")
        all_saved(page)
    cut_off(second)
    second.locator(f"{list_of} [data-remove]").first.click()
    name = first.locator(f'{list_of} [data-path$=".ho_ten"]').first
    name.fill("Người vừa được sửa tên")
    all_saved(first)
    connected_again(second)
    row = second.locator(f"{list_of} [data-row]").filter(has=second.locator(".clash"))
    expect(row).to_contain_text("nên chưa xóa")
    expect(row.locator('[data-path$=".ho_ten"]')).to_have_value("Người vừa được sửa tên")
