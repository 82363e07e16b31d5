"""An editor at the desk and a reader on the telephone: from a meeting to the published page and its feed."""

from __future__ import annotations

import io
import re
from datetime import timedelta

import pytest
from lxml import etree
from PIL import Image
from playwright.sync_api import Page, expect
from record_factories import sample

from service.bulletins import actions, store
from service.bulletins.drafting import Drafted
from service.database.engine import reading, writing
from service.meetings import actions as meetings
from tests.service.houses import PASSWORD

PAGES = ("", "/moi", "/chuyen-muc", "/trang-cong-khai")


@pytest.fixture
def meeting(live) -> int:
    """The sample meeting, drafted; gives its id."""
    with writing(live.engine) as db:
        return meetings.begin(db, live.actor("secretary"), record=sample())


@pytest.fixture
def article(live):
    """Begin an article with a title; gives its id."""

    def make(title: str = "Tin thử", *, published: bool = False) -> int:
        editor = live.actor("editor")
        with writing(live.engine) as db:
            made = actions.begin(db, editor, drafted=Drafted(title, "Mở đầu.", "Đoạn một."))
            if published:
                actions.publish(db, editor, made, version=1)
        return made

    return make


def saved(page: Page) -> None:
    """Wait until what was typed has arrived, and the page says so."""
    expect(page.locator('[data-writing][data-pending="0"]')).to_be_visible()
    expect(page.locator("[data-saved]")).to_have_text(re.compile(r"Đã lưu lúc \d\d:\d\d"))


def stored(live, article: int):
    with reading(live.engine) as db:
        return store.one(db, live.house.id, article)


def picture() -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (800, 500), "teal").save(buffer, "JPEG")
    return buffer.getvalue()


def test_a_meeting_becomes_a_published_page_and_an_item_of_the_feed(live, page_for, axe, meeting):
    page = page_for("editor")
    page.goto(f"/hoi-nghi/{meeting}")
    page.get_by_role("button", name="Viết tin").click()
    preview = page.locator("[data-preview]")
    expect(preview.locator(".fact.tied").first).to_be_visible()
    title = "Tin của hội nghị, từ biểu mẫu đến trang công khai"
    page.get_by_label("Tiêu đề").fill(title)
    body = page.get_by_label("Nội dung", exact=True)
    body.fill("Thành lập mới 11 HTX và 77 tổ hợp tác.")
    body.press("Control+a")
    page.get_by_role("button", name="Đậm").click()
    expect(preview.locator("strong")).to_contain_text("Thành lập mới 11 HTX")
    expect(preview.locator(".fact.loose")).to_have_text("77")
    expect(page.locator("[data-loose]")).to_have_text("77")
    saved(page)
    photo = {"name": "a.jpg", "mimeType": "image/jpeg", "buffer": picture()}
    page.get_by_label("Thêm ảnh").set_input_files(photo)
    page.get_by_label("Lời tả ảnh").fill("Quang cảnh hội trường")
    expect(preview.get_by_role("img", name="Quang cảnh hội trường")).to_be_visible()
    axe(page)
    page.get_by_role("link", name="Xem và đăng").click()
    expect(page.get_by_text("Bài đủ nội dung để đăng.")).to_be_visible()
    for frame in page.locator("iframe").all():
        expect(frame.content_frame.get_by_role("heading", level=1)).to_have_text(title)
    axe(page)
    page.get_by_role("button", name="Đăng ngay").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Bài đã được đăng")
    axe(page)
    page.get_by_role("link", name="Mở bài").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(title)
    feed = etree.fromstring(page.request.get(f"/tin/{live.house.slug}/rss.xml").body())
    assert title in [item.findtext("title") for item in feed.findall("channel/item")]


def test_words_typed_without_a_connection_are_kept_and_sent_later(live, page_for, article):
    made = article()
    page = page_for("editor")
    page.goto(f"/ban-tin/{made}")
    page.context.set_offline(True)
    page.get_by_label("Đoạn mở đầu").fill("Gõ khi mất mạng.")
    expect(page.locator("[data-saved]")).to_contain_text("mất kết nối")
    assert stored(live, made).lead == "Mở đầu."
    page.context.set_offline(False)
    saved(page)
    assert stored(live, made).lead == "Gõ khi mất mạng."


def test_words_that_never_arrived_are_put_back_when_the_page_opens_again(live, page_for, article):
    made = article()
    page = page_for("editor")
    page.goto(f"/ban-tin/{made}")
    page.context.set_offline(True)
    page.get_by_label("Đoạn mở đầu").fill("Chưa kịp gửi.")
    expect(page.locator("[data-saved]")).to_contain_text("mất kết nối")
    page.goto("about:blank")
    page.context.set_offline(False)
    page.goto(f"/ban-tin/{made}")
    expect(page.get_by_label("Đoạn mở đầu")).to_have_value("Chưa kịp gửi.")
    saved(page)
    assert stored(live, made).lead == "Chưa kịp gửi."


def test_words_typed_after_the_session_ended_are_sent_once_signed_in_again(live, page_for, article):
    made = article()
    page = page_for("editor", own_session=True)
    page.goto(f"/ban-tin/{made}")
    page.context.clear_cookies()
    page.get_by_label("Đoạn mở đầu").fill("Gõ khi phiên đã hết.")
    with page.context.expect_page() as opened:
        page.get_by_role("link", name="đăng nhập lại để gửi").click()
    again = opened.value
    again.get_by_label("Tên đăng nhập").fill(f"editor.{live.house.slug}")
    again.get_by_label("Mật khẩu").fill(PASSWORD)
    again.get_by_role("button", name="Đăng nhập").click()
    saved(page)
    assert stored(live, made).lead == "Gõ khi phiên đã hết."


def test_two_editors_are_told_of_each_other(live, page_for, article):
    made = article()
    first, second = page_for("editor"), page_for("editor", own_session=True)
    for page in (first, second):
        page.goto(f"/ban-tin/{made}")
    first.get_by_label("Đoạn mở đầu").fill("Của người trước.")
    expect(first.locator("[data-preview]")).to_contain_text("Của người trước.")
    second.get_by_label("Đoạn mở đầu").fill("Của người sau.")
    expect(second.locator("[data-saved]")).to_contain_text("vừa sửa bài này")
    expect(second.get_by_role("link", name="Mở bản mới ở trang khác")).to_be_visible()
    assert stored(live, made).lead == "Của người trước."


def test_a_correction_is_previewed_and_reaches_readers_only_when_said(live, page_for, article, axe):
    made = article("Tin sẽ đính chính", published=True)
    page = page_for("editor")
    page.goto(f"/ban-tin/{made}")
    page.get_by_label("Đoạn mở đầu").fill("Đã sửa.")
    expect(page.locator("[data-preview]")).to_contain_text("Đã sửa.")
    assert stored(live, made).lead == "Mở đầu."
    page.get_by_label("Đã sửa gì").fill("Sửa đoạn mở đầu.")
    axe(page)
    page.get_by_role("button", name="Đính chính").click()
    expect(page.get_by_text("Đã đính chính. Bạn đọc")).to_be_visible()
    reader = page_for(None, phone=True)
    reader.goto(f"/tin/{live.house.slug}/{stored(live, made).slug}")
    expect(reader.locator(".correction")).to_contain_text("Sửa đoạn mở đầu.")
    page.reload()
    expect(page.locator(".kept")).to_have_count(0)


def test_the_toolbar_writes_markdown_that_undo_takes_back(page_for, article):
    page = page_for("editor")
    page.goto(f"/ban-tin/{article()}")
    body = page.get_by_label("Nội dung", exact=True)
    body.fill("một\nhai")
    body.press("Control+a")
    page.get_by_role("button", name="Danh sách").click()
    expect(body).to_have_value("- một\n- hai")
    body.press("Control+z")
    expect(body).to_have_value("một\nhai")
    body.press("Control+End")
    page.get_by_role("button", name="Liên kết").click()
    expect(body).to_have_value("một\nhai[tên liên kết](https://)")


def test_lists_go_on_and_pasted_paragraphs_stay_apart(page_for, article):
    page = page_for("editor")
    page.goto(f"/ban-tin/{article()}")
    body = page.get_by_label("Nội dung", exact=True)
    body.fill("- một")
    body.press("End")
    body.press("Enter")
    body.press_sequentially("hai")
    expect(body).to_have_value("- một\n- hai")
    body.press("Enter")
    body.press("Enter")
    expect(body).to_have_value("- một\n- hai\n\n")
    body.fill("")
    body.evaluate(
        "(box) => { const data = new DataTransfer(); data.setData('text/plain', 'Đoạn một\\r\\n• việc\\r\\n• việc');"
        "box.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); }"
    )
    expect(body).to_have_value("Đoạn một\n\n- việc\n- việc")


def test_a_table_pasted_from_word_stays_a_table(page_for, article):
    page = page_for("editor")
    page.goto(f"/ban-tin/{article()}")
    body = page.get_by_label("Nội dung", exact=True)
    body.fill("")
    body.evaluate(
        """(box, text) => { const data = new DataTransfer(); data.setData('text/plain', text);
        box.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); }""",
        "Kết quả\r\nTên\tSố\r\nHTX A\t20\r\n1.\tMột\r\n2.\tHai\r\n•\tý\r\no\tý nhỏ\r\n",
    )
    expect(body).to_have_value(
        "Kết quả\n\n| Tên | Số |\n| --- | --- |\n| HTX A | 20 |\n\n1. Một\n2. Hai\n\n- ý\n  - ý nhỏ\n"
    )
    expect(page.locator("article table td").first).to_have_text("HTX A")


@pytest.mark.parametrize("phone", [False, True], ids=["desk", "phone"])
def test_every_page_of_the_news_is_accessible(live, page_for, article, axe, phone):
    made, public = article("Bản nháp"), article("Tin đã đăng", published=True)
    later, editor = article("Tin hẹn giờ"), live.actor("editor")
    with writing(live.engine) as db:
        actions.publish(db, editor, later, version=1, at=editor.now + timedelta(days=2))
        actions.save(db, editor, made, version=1, values={"lead": "Khác."})
        slug = actions.article_of(db, editor, public).slug
    page = page_for("editor", phone=phone)
    inside = [f"/ban-tin{tail}" for tail in PAGES]
    inside += [f"/ban-tin/{made}{tail}" for tail in ("", "/dang", "/phien-ban")]
    inside += [f"/ban-tin/{later}/da-dang", f"/ban-tin/{public}"]
    reader = page_for(None, phone=phone)
    site = f"/tin/{live.house.slug}"
    outside = [site, f"{site}/{slug}", f"{site}/{slug}/in", f"{site}/tim?q=tin", f"{site}/khong-co"]
    for who, paths in ((page, inside), (reader, outside)):
        for path in paths:
            who.goto(path)
            axe(who)
            width = who.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
            assert width <= 0, path
