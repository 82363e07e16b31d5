"""The whole story on an empty service: first administrator, meeting, resolution, past resolution, tasks, article, feed.

Everything goes through the pages, with a real worker and real LibreOffice; nothing is put into the database beforehand.
"""

from __future__ import annotations

import re
import signal
from collections.abc import Callable, Iterator
from typing import NamedTuple

import pytest
from lxml import etree
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.service.browser.conftest import DESK
from tests.service.browser.drafting import all_saved, next_step, typed
from tests.service.browser.live import Live
from tests.service.browser.test_review_in_browser import start_worker
from tests.service.one_page import PDF

PASSWORD = "một câu chỉ mình biết"
ORGANISATION = "Liên minh Hợp tác xã tỉnh Hồng Lĩnh"
READ = 90_000  # milliseconds: LibreOffice and reading on a busy machine
PAST = """LIÊN MINH HỢP TÁC XÃ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH HỒNG LĨNH\tĐộc lập - Tự do - Hạnh phúc
Số: 04/NQ-LMHTX\tHồng Lĩnh, ngày 12 tháng 01 năm 2026

NGHỊ QUYẾT
Hội nghị Ban Chấp hành lần thứ 2, khóa V

Căn cứ Luật Hợp tác xã số 17/2023/QH15 ngày 20/6/2023;
QUYẾT NGHỊ:
Điều 1. Chỉ tiêu năm 2026
1. Thành lập mới 15 hợp tác xã.
Điều 2. Nhiệm vụ
1. Giao Phòng Kế hoạch - Hỗ trợ chủ trì, phối hợp với Quỹ Hỗ trợ phát triển hợp tác xã rà soát các hợp tác xã ngừng \
hoạt động, hoàn thành trước ngày 30/9/2026.
2. Giao Văn phòng tham mưu kế hoạch kiểm tra, trình Ban Thường vụ trong tháng 3/2026.
Điều 3. Nghị quyết này có hiệu lực từ ngày ký.
CHỦ TỊCH
Lò Văn Phương
"""


class Person(NamedTuple):
    """Somebody the administrator adds."""

    login: str
    name: str
    role: str


PEOPLE = (
    Person("thu.ky", "Hà Thị Sen", "Thư ký"),
    Person("lanh.dao", "Lò Văn Phương", "Lãnh đạo"),
    Person("van.thu", "Đào Minh Tú", "Văn thư"),
    Person("bien.tap", "Vi Thanh Ngân", "Biên tập"),
)


@pytest.fixture
def desk(chromium: Browser, empty_live: Live) -> Iterator[Callable[[], Page]]:
    """A new browser, at the empty service, for each person."""
    empty_live.app.state.pages = None  # real pages, by a real LibreOffice
    contexts: list[BrowserContext] = []
    faults: list[str] = []

    def sit_down() -> Page:
        context = chromium.new_context(base_url=empty_live.url, viewport=DESK, locale="vi-VN")
        contexts.append(context)
        context.set_default_timeout(30_000)
        page = context.new_page()
        page.on("pageerror", lambda error: faults.append(str(error)))
        return page

    worker = start_worker(empty_live)
    yield sit_down
    worker.send_signal(signal.SIGTERM)
    worker.wait()
    for context in contexts:
        context.close()
    assert not faults, faults


def test_the_whole_story_from_the_first_administrator_to_the_feed(desk: Callable[[], Page], axe) -> None:
    passwords = begun(desk(), axe)
    at = {person.login: signed_in(desk(), person, passwords[person.login]) for person in PEOPLE}
    meeting = drafted(at["thu.ky"])
    document = issued(meeting, at["thu.ky"], at["lanh.dao"], at["van.thu"])
    reviewed(at["thu.ky"])
    followed(at["thu.ky"], document)
    published(at["bien.tap"], desk(), meeting)


def begun(admin: Page, axe: Callable[[Page], None]) -> dict[str, str]:
    """The first administrator names the organisation and adds people; gives their one-time passwords."""
    admin.goto("/")
    axe(admin)
    admin.get_by_label("Tên đầy đủ của cơ quan").fill(ORGANISATION)
    admin.get_by_label("Họ và tên người quản trị").fill("Quàng Văn Thắng")
    admin.get_by_label("Tên đăng nhập").fill("quan.tri")
    admin.get_by_label("Mật khẩu").fill(PASSWORD)
    admin.get_by_role("button", name="Lập hồ sơ cơ quan và đăng nhập").click()
    expect(admin.get_by_role("button", name="Lập hồ sơ cơ quan và đăng nhập")).to_have_count(0)
    admin.goto("/thiet-lap/co-quan")
    admin.get_by_label("Chữ viết tắt").fill("LMHTX")
    admin.get_by_label("Địa danh", exact=True).fill("Hồng Lĩnh")
    admin.get_by_label("Đơn vị lưu văn bản").fill("VP")
    expect(admin.locator("#dau-van-ban")).to_contain_text("LMHTX")
    admin.get_by_role("button", name="Lưu").first.click()
    expect(admin.get_by_role("status").first).to_contain_text("Đã lưu")
    given = {}
    for person in PEOPLE:
        admin.goto("/thiet-lap/nguoi-dung")
        admin.get_by_label("Họ và tên").fill(person.name)
        admin.get_by_label("Tên đăng nhập").fill(person.login)
        admin.get_by_role("checkbox", name=re.compile(f"^{person.role}:")).check()
        admin.get_by_role("button", name="Thêm người").click()
        expect(admin.locator(".secret")).to_be_visible()
        found = re.search(r"\b[a-z0-9]{4}(?:-[a-z0-9]{4}){3}\b", admin.locator("main").inner_text())
        assert found, admin.locator("main").inner_text()
        given[person.login] = found[0]
    return given


def signed_in(page: Page, person: Person, password: str) -> Page:
    """A person signs in for the first time and chooses a password."""
    page.goto("/")
    page.get_by_label("Tên đăng nhập").fill(person.login)
    page.get_by_label("Mật khẩu").fill(password)
    page.get_by_role("button", name="Đăng nhập").click()
    page.get_by_label("Mật khẩu dùng một lần vừa nhập").fill(password)
    page.get_by_label("Mật khẩu mới").fill(f"{PASSWORD} {person.login}")
    page.get_by_role("button", name="Đặt mật khẩu").click()
    expect(page.get_by_text("Đã đổi mật khẩu.")).to_be_visible()
    return page


def drafted(page: Page) -> str:
    """The secretary types a meeting; gives its address."""
    page.goto("/")
    page.get_by_role("link", name=re.compile("Soạn nghị quyết")).first.click()
    page.get_by_role("button", name="Lập hồ sơ trống").click()
    expect(page.get_by_role("heading", level=1, name="Cuộc họp")).to_be_visible()
    address = re.sub(r"/soan.*", "", page.url)
    for path, words in {
        "hoi_nghi.cua": f"Ban Chấp hành {ORGANISATION}",
        "hoi_nghi.lan_thu": "3",
        "hoi_nghi.khoa": "V",
        "hoi_nghi.bat_dau": "8h 15/8/2026",
        "hoi_nghi.dia_diem": "Hội trường tầng 2",
        "hoi_nghi.muc_dich": "đánh giá 7 tháng, bàn nhiệm vụ những tháng cuối năm",
    }.items():
        typed(page, path, words)
    next_step(page, "Thành phần")
    typed(page, "hoi_nghi.chu_tri", "Lò Văn Phương - Chủ tịch")
    typed(page, "hoi_nghi.thanh_phan.trieu_tap", "21")
    typed(page, "hoi_nghi.thanh_phan.co_mat", "20")
    next_step(page, "Nội dung")
    typed(page, "hoi_nghi.chuong_trinh.noi_dung", "Báo cáo kết quả 7 tháng đầu năm")
    next_step(page, "Biểu quyết")
    typed(page, "nghi_quyet.bieu_quyet.tan_thanh", "20")
    next_step(page, "Kết luận, nhiệm vụ")
    typed(page, "nghi_quyet.phan.tieu_de", "Nhiệm vụ những tháng cuối năm")
    page.get_by_role("button", name=re.compile("^Thêm nhiệm vụ")).first.click()
    typed(page, "nghi_quyet.phan.nhiem_vu.noi_dung", "Mở 02 lớp bồi dưỡng kế toán cho hợp tác xã nông nghiệp")
    typed(page, "nghi_quyet.phan.nhiem_vu.chu_tri", "Phòng Kế hoạch - Hỗ trợ")
    typed(page, "nghi_quyet.phan.nhiem_vu.thoi_han", "30/10/2026")
    next_step(page, "Nghị quyết")
    typed(page, "nghi_quyet.trich_yeu", "Về nhiệm vụ những tháng cuối năm 2026")
    typed(page, "nghi_quyet.nguoi_ky.ho_ten", "Lò Văn Phương")
    typed(page, "nghi_quyet.nguoi_ky.chuc_vu", "Chủ tịch")
    all_saved(page)
    expect(page.locator("[data-pages] img, [data-pages] .leaf").first).to_be_visible(timeout=READ)
    return address


def issued(meeting: str, secretary: Page, approver: Page, clerk: Page) -> str:
    """Submitted, returned, submitted again, approved, signed, numbered, issued; gives the document's address."""
    secretary.goto(f"{meeting}/soan/nghi-quyet")
    secretary.get_by_role("button", name="Trình đồng chí Lò Văn Phương duyệt").click()
    expect(secretary.get_by_text("chỗ trống sẽ in ra “[…]” nên chưa trình")).to_be_visible()
    secretary.get_by_role("button", name="Trình đồng chí Lò Văn Phương duyệt").click()  # blank on purpose
    expect(secretary.get_by_text("Đang đợi đồng chí Lò Văn Phương duyệt.")).to_be_visible()
    address = secretary.url
    approver.goto("/")
    approver.get_by_role("link", name=re.compile("nhiệm vụ những tháng cuối năm")).first.click()
    approver.locator("summary", has_text="Trả lại để sửa").click()
    approver.get_by_label("Ý kiến chung").fill("Thời hạn lùi đến 15/11")
    approver.get_by_role("button", name="Trả lại để sửa").click()
    expect(approver.get_by_text("Đã trả lại để sửa.")).to_be_visible()
    secretary.goto(f"{meeting}/soan/ket-luan")
    typed(secretary, "nghi_quyet.phan.nhiem_vu.thoi_han", "15/11/2026")
    all_saved(secretary)
    secretary.goto(address)
    secretary.get_by_role("button", name=re.compile("^Cập nhật từ hội nghị")).click()
    expect(secretary.get_by_role("button", name=re.compile("^Cập nhật từ hội nghị"))).to_have_count(0)
    secretary.get_by_role("button", name="Trình đồng chí Lò Văn Phương duyệt").click()
    expect(secretary.get_by_text("Đang đợi đồng chí Lò Văn Phương duyệt.")).to_be_visible()
    approver.goto(address)
    approver.get_by_role("button", name="Duyệt văn bản").click()
    approver.get_by_label("Bản đã ký").set_input_files(
        {"name": "nghi-quyet.pdf", "mimeType": "application/pdf", "buffer": PDF}
    )
    approver.get_by_role("button", name=re.compile("^Ghi nhận đồng chí .+ đã ký$")).click()
    expect(approver.get_by_text(re.compile("Đang đợi .+ cấp số, vào sổ"))).to_be_visible()
    clerk.goto("/")
    clerk.get_by_role("link", name=re.compile("nhiệm vụ những tháng cuối năm")).first.click()
    clerk.get_by_role("button", name="Cấp số, vào sổ").click()
    expect(clerk.get_by_role("heading", level=1)).to_contain_text("số 01/NQ-LMHTX")
    clerk.get_by_role("button", name="Ban hành").click()
    expect(clerk.get_by_text("Đã ban hành. Không còn bước nào phải làm.")).to_be_visible()
    clerk.goto("/van-ban/so-dang-ky")
    expect(clerk.get_by_role("row").filter(has_text="01/NQ-LMHTX")).to_have_count(1)
    return address


def reviewed(page: Page) -> None:
    """A past resolution is uploaded, read by the worker, and reviewed."""
    page.goto("/")
    page.get_by_role("link", name=re.compile("Đọc văn bản đã có")).first.click()
    with page.expect_file_chooser() as chosen:
        page.get_by_role("button", name="Chọn tệp").click()
    chosen.value.set_files({"name": "nghi quyet cu.txt", "mimeType": "text/plain", "buffer": PAST.encode()})
    row = page.locator("tr", has_text="nghi quyet cu.txt").first
    expect(row.locator(".tag")).to_have_text("Đợi duyệt", timeout=READ)
    row.locator("a").first.click()
    for words in ("rà soát các hợp tác xã ngừng", "tham mưu kế hoạch kiểm tra"):
        expect(page.locator(".card[data-section=task]").filter(has_text=words)).to_have_count(1)
    expect(page.locator(".found .now")).to_have_count(1)  # the script is there: from now on nothing loads a page
    for _ in range(30):
        question = page.locator(".doubt, [data-question]").get_by_role("button").first
        if not question.count():
            break
        question.click()
        expect(page.locator(".htmx-request, .htmx-swapping, .htmx-settling")).to_have_count(0)
    page.keyboard.press("Shift+A")
    finish = page.get_by_role("button", name="Hoàn tất duyệt")
    expect(finish).to_be_enabled()
    finish.click()
    expect(page.get_by_text(re.compile("[Đđ]ã duyệt xong")).first).to_be_visible()


def followed(page: Page, document: str) -> None:
    """Tasks of both documents are followed; one is reported on; each leads to its sentence."""
    page.goto("/nhiem-vu")
    page.get_by_role("link", name="Kể cả hồ sơ cũ").click()
    table = page.locator("table.followed")
    for words in (
        "Mở 02 lớp bồi dưỡng kế toán",
        "rà soát các hợp tác xã ngừng hoạt động",
        "tham mưu kế hoạch kiểm tra",
    ):
        expect(table).to_contain_text(words)
    expect(table.get_by_role("row").filter(has_text="Mở 02 lớp")).to_contain_text("15/11/2026")
    table.get_by_role("row").filter(has_text="Mở 02 lớp").get_by_role("link").last.click()
    expect(page.locator("main")).to_contain_text("01/NQ-LMHTX")
    for _ in range(60):
        page.goto("/tim?q=boi+duong+ke+toan")
        if not page.get_by_text("chưa kịp đưa vào mục lục").count():
            break
        page.wait_for_timeout(1000)  # a busy machine: the worker does what the page did not wait for
    expect(page.locator("main")).to_contain_text("bồi dưỡng kế toán")


def published(page: Page, reader: Page, meeting: str) -> None:
    """The editor writes of the meeting; readers find it on the site and in the feed."""
    page.goto(meeting)
    page.get_by_role("button", name="Viết tin").click()
    title = "Liên minh Hợp tác xã tỉnh bàn việc cuối năm"
    page.get_by_label("Tiêu đề").fill(title)
    expect(page.locator('[data-writing][data-pending="0"]')).to_be_visible()
    expect(page.locator("[data-saved]")).to_have_text(re.compile(r"Đã lưu lúc \d\d:\d\d"))
    page.get_by_role("link", name="Xem và đăng").click()
    page.get_by_role("button", name="Đăng ngay").click()
    page.get_by_role("link", name="Mở bài").click()
    page.wait_for_url(re.compile("/tin/"))  # a click comes back before the page it leads to is there
    site = re.sub(r"(/tin/[^/]+)/.*", r"\1", page.url)
    reader.goto(site)
    reader.get_by_role("link", name=title).first.click()
    expect(reader.get_by_role("heading", level=1)).to_have_text(title)
    feed = etree.fromstring(reader.request.get(f"{site}/rss.xml").body())
    assert [item.findtext("title") for item in feed.findall("channel/item")] == [title]
