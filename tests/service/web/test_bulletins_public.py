"""The public pages: what everybody reads, the feeds, old and withdrawn addresses, caching; nothing unpublished."""

from __future__ import annotations

import io
from datetime import timedelta
from email.utils import parsedate_to_datetime

import pytest
from lxml import etree, html
from PIL import Image
from record_factories import sample

from domain.errors import InputRefused
from service.bulletins import actions, categories, parts
from service.bulletins.drafting import Drafted, from_extraction
from service.bulletins.facts import facts_in, read_source
from service.bulletins.pictures import prepare
from service.database.engine import writing
from service.files.store import open_files
from tests.service.web.test_numbering import as_role  # noqa: F401

ATOM = "{http://www.w3.org/2005/Atom}"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


@pytest.fixture
def publish(engine, house, as_role):  # noqa: F811
    """Publish an article; gives its id. Its version is 2 then, or 3 with a category."""

    def make(title: str = "Tin một", *, hot: bool = False, category: int | None = None, **words) -> int:
        editor = as_role(house, "editor")
        with writing(engine) as db:
            made = actions.begin(db, editor, drafted=Drafted(title, lead="Mở đầu.", **words))
            actions.save(db, editor, made, version=1, values={"hot": hot, "category_id": category})
            actions.publish(db, editor, made, version=2)
        return made

    return make


def links(page: str) -> list[str]:
    return [one.get("href") for one in html.document_fromstring(page).iter("a")]


def test_hot_news_stands_first_and_once(house, publish, visitor, web_clock):
    publish("Tin nóng", hot=True)
    web_clock.pass_by(hours=1)
    publish("Tin thường")
    page = visitor.get(f"/tin/{house.slug}").text
    assert page.index("Tin nóng</a>") < page.index("Tin thường</a>")
    assert page.count("Tin nóng</a>") == 1
    assert page.count("<script") == 0


def test_search_needs_no_marks_and_finds_all_words(house, publish, visitor):
    publish("Hội nghị hợp tác xã tỉnh An Biên")
    for asked in ("hợp tác xã", "hop tac xa", "AN BIEN hội"):
        assert "Hội nghị hợp tác xã" in visitor.get(f"/tin/{house.slug}/tim", params={"q": asked}).text
    for asked in ("", "%", "_", "\0", "không có từ này", "hợp tác xã huyện"):
        assert "Hội nghị hợp tác xã" not in visitor.get(f"/tin/{house.slug}/tim", params={"q": asked}).text


def test_pages_are_turned_and_odd_page_numbers_do_no_harm(house, publish, visitor, web_clock):
    for number in range(14):
        web_clock.pass_by(minutes=1)
        publish(f"Tin số {number}")
    assert "Tin số 13" in visitor.get(f"/tin/{house.slug}").text
    assert "Tin số 0<" in visitor.get(f"/tin/{house.slug}?trang=2").text
    found = visitor.get(f"/tin/{house.slug}/tim?q=tin+so&trang=9").text
    assert "Tin số 0<" in found
    assert 'href="?q=tin+so&amp;trang=1" aria-label="Trang 1"' in found
    assert 'aria-label="Trang 2, trang cuối" aria-current="page"' in found
    for odd in ("0", "-1", "abc", "99999999999999999999", "٣"):
        assert visitor.get(f"/tin/{house.slug}", params={"trang": odd}).status_code == 200


def test_the_archive_goes_by_the_months_of_the_organisation(house, publish, visitor, web_clock):
    web_clock.now = web_clock.now.replace(month=7, day=31, hour=18)  # already August in Vietnam
    publish()
    assert f"/tin/{house.slug}/thang/2026/8" in links(visitor.get(f"/tin/{house.slug}").text)
    assert "Tin một" in visitor.get(f"/tin/{house.slug}/thang/2026/8").text
    assert "Tin một" not in visitor.get(f"/tin/{house.slug}/thang/2026/7").text
    for odd in ("2026/13", "x/1", "2026/0"):
        assert visitor.get(f"/tin/{house.slug}/thang/{odd}").status_code == 404


def test_an_old_address_leads_to_the_new_one_for_good(engine, house, publish, visitor, as_role):  # noqa: F811
    made, editor = publish("Tên cũ"), as_role(house, "editor")
    with writing(engine) as db:
        actions.rename(db, editor, made, version=3, wanted="Tên mới hơn")
    moved = visitor.get(f"/tin/{house.slug}/ten-cu")
    assert (moved.status_code, moved.headers["location"]) == (301, f"/tin/{house.slug}/ten-moi-hon")
    assert visitor.get(f"/tin/{house.slug}/ten-cu/in").headers["location"].endswith("/ten-moi-hon/in")
    publish("Tên cũ")  # another article never gets the old address
    assert visitor.get(f"/tin/{house.slug}/ten-cu").status_code == 301
    assert visitor.get(f"/tin/{house.slug}/ten-cu-2").status_code == 200


def test_a_withdrawn_article_says_so_and_leaves_every_list(engine, house, publish, visitor, as_role):  # noqa: F811
    made = publish()
    with writing(engine) as db:
        actions.withdraw(db, as_role(house, "editor"), made, version=3, reason="Lý do nội bộ")
    gone = visitor.get(f"/tin/{house.slug}/tin-mot")
    assert gone.status_code == 410
    assert "đã được gỡ ngày 20/8/2026" in gone.text
    assert "Lý do nội bộ" not in gone.text
    for path in ("", "/rss.xml", "/atom.xml", "/sitemap.xml", "/tim?q=tin"):
        assert "tin-mot" not in visitor.get(f"/tin/{house.slug}{path}").text


def test_what_is_not_published_looks_like_nothing(engine, house, make_house, publish, visitor, as_role):  # noqa: F811
    publish()
    with writing(engine) as db:
        actions.begin(db, as_role(house, "editor"), drafted=Drafted("Bản nháp"))
    other = make_house("khac", "Hội Nông dân xã Khác")
    for path in (f"{house.slug}/ban-nhap", f"{other.slug}/tin-mot", f"{house.slug}/chuyen-muc/x", "khong-co"):
        assert visitor.get(f"/tin/{path}").status_code == 404
    assert "Tin một" not in visitor.get(f"/tin/{other.slug}").text


def test_neighbours_and_the_category_lead_on(engine, house, publish, visitor, web_clock, as_role):  # noqa: F811
    with writing(engine) as db:
        category = categories.add_category(db, as_role(house, "editor"), "Tin hoạt động")
    for title in ("Tin một", "Tin hai", "Tin ba"):
        web_clock.pass_by(hours=1)
        publish(title, category=category)
    page = visitor.get(f"/tin/{house.slug}/tin-hai").text
    assert [f"/tin/{house.slug}/{name}" in links(page) for name in ("tin-mot", "tin-ba")] == [True, True]
    assert "Tin liên quan" in page
    assert "Tin hai" in visitor.get(f"/tin/{house.slug}/chuyen-muc/tin-hoat-dong").text


def test_feeds_are_well_formed_with_whole_addresses(engine, house, publish, visitor, as_role, tmp_path):  # noqa: F811
    made = publish("A & B <i> ]]> “ngoặc”", body="Xem [bài](/tin/khac) & <b>\n\n- một")
    files = open_files(f"file://{tmp_path / 'var' / 'files'}")
    buffer = io.BytesIO()
    Image.new("RGB", (30, 20)).save(buffer, "PNG")
    with writing(engine) as db:
        photo = parts.add_photo(db, files, as_role(house, "editor"), made, prepare(buffer.getvalue()))
        parts.describe_photo(db, as_role(house, "editor"), made, photo, {"alt": "Ảnh"})
    base = f"http://testserver/tin/{house.slug}"
    rss = etree.fromstring(visitor.get(f"/tin/{house.slug}/rss.xml").content)
    (item,) = rss.findall("channel/item")
    assert item.findtext("title") == "A & B <i> ]]> “ngoặc”"
    assert item.findtext("link").startswith(f"{base}/a-b")
    assert parsedate_to_datetime(item.findtext("pubDate")).tzinfo is not None
    atom = etree.fromstring(visitor.get(f"/tin/{house.slug}/atom.xml").content)
    (entry,) = atom.findall(f"{ATOM}entry")
    assert [atom.find(f"{ATOM}{name}") is not None for name in ("id", "title", "updated")] == [True] * 3
    content = html.fragment_fromstring(entry.findtext(f"{ATOM}content"), create_parent="div")
    assert content.xpath(".//a/@href") == ["http://testserver/tin/khac"]
    (shown,) = content.xpath(".//img/@src")
    assert shown.startswith(f"{base}/tep/")
    places = etree.fromstring(visitor.get(f"/tin/{house.slug}/sitemap.xml").content).findall(f"{MAP}url/{MAP}loc")
    assert [one.text for one in places] == [base, item.findtext("link")]
    assert f"Sitemap: {base}/sitemap.xml" in visitor.get("/robots.txt").text


def test_a_reader_who_has_the_page_is_not_sent_it_again(house, publish, visitor, web_clock):
    publish()
    for path in ("", "/tin-mot", "/tin-mot/in", "/rss.xml", "/atom.xml", "/sitemap.xml"):
        address = f"/tin/{house.slug}{path}"
        first = visitor.get(address)
        assert first.headers["last-modified"].endswith("GMT")
        again = visitor.get(address, headers={"If-None-Match": f'"x", W/{first.headers["etag"]}'})
        assert (again.status_code, again.content) == (304, b"")
        assert visitor.get(address, headers={"If-None-Match": '"x"'}).status_code == 200
        assert visitor.head(address).status_code == 200
    feed = f"/tin/{house.slug}/rss.xml"
    since = {"If-Modified-Since": visitor.get(feed).headers["last-modified"]}
    assert visitor.get(feed, headers=since).status_code == 304
    assert visitor.get(feed, headers={"If-Modified-Since": "hom qua"}).status_code == 200
    web_clock.now += timedelta(seconds=5)
    publish("Tin hai")
    assert visitor.get(feed, headers=since).status_code == 200


def test_a_shared_article_carries_its_title_picture_and_data(engine, house, publish, visitor):
    publish("Tin </script><script>alert(1)</script>", author="Ngọc Trâm")
    page = visitor.get(f"/tin/{house.slug}/tin-script-script-alert-1-script").text
    root = html.document_fromstring(page)
    assert root.xpath("//meta[@property='og:url']/@content")[0].startswith("http://testserver/tin/")
    (block,) = root.xpath("//script")
    assert block.get("type") == "application/ld+json"
    assert '"author": {"@type": "Person", "name": "Ngọc Trâm"}' in block.text


def test_a_picture_that_unfolds_to_a_bomb_is_refused():
    buffer = io.BytesIO()
    Image.new("1", (30_000, 30_000)).save(buffer, "PNG")
    assert len(buffer.getvalue()) < 2_000_000
    with pytest.raises(InputRefused, match="nh"):
        prepare(buffer.getvalue())


def test_a_reviewed_document_is_told_with_what_it_says_and_no_more():
    found = {
        "document": {"kind": "resolution", "number": "05/NQ-BCH", "date": "2024-01-15", "issuer": "Ban Chấp hành"},
        "meeting": {"title": "Hội nghị lần thứ 9", "body": "Ban Chấp hành", "start": "2024-01-10T08:00:00",
                    "venue": "hội trường", "attendance": {"present": 29}, "vote": {"for_percent": 100.0}},
        "tasks": [{"text": "củng cố 6 HTX yếu kém;", "parent": None}, {"text": "việc con", "parent": "T1"}],
        "source": {"text": "a) Trong năm, thành lập mới 11 HTX; giải thể 2 HTX.\nĐến 2025 có 40 HTX."},
        "targets": [{"kind": "result", "span": [28, 34]}, {"kind": "target", "span": [63, 69]}],
    }  # fmt: skip
    made = from_extraction(found)
    assert made.title == "Hội nghị lần thứ 9"
    assert made.lead == "Sáng ngày 10/01/2024, tại hội trường, Ban Chấp hành tổ chức Hội nghị lần thứ 9."
    assert made.source == "Theo Nghị quyết số 05/NQ-BCH ngày 15/01/2024"
    for words in (
        "Có mặt 29 người",
        "- Trong năm, thành lập mới 11 HTX.",
        "- Củng cố 6 HTX yếu kém.",
        "tỷ lệ tán thành 100%",
    ):
        assert words in made.body
    assert "việc con" not in made.body
    bare = from_extraction({"document": {"kind": "plan", "issuer": "Liên minh", "title": "Về chuyển đổi số"}})
    assert bare.lead == "Liên minh ban hành Kế hoạch về chuyển đổi số."
    assert bare.body == ""


@pytest.mark.parametrize(
    ("text", "loose"),
    [
        ("Có 11 HTX và 12 HTX", ["12"]),
        ("Ngày 14/8/2026 và 15.8.2026", ["15.8.2026"]),
        ("ngày 14 tháng 8 năm 2026", []),
        ("đạt 38,6 tỷ và 38,7 tỷ", ["38,7"]),
        ("theo 20-NQ/TW và 21-NQ/TW", ["21-NQ/TW"]),
        ("đồng chí Trần An, đồng chí Trần Anh", ["Trần Anh"]),
        ("đồng chí Đặng Hoài Khiêm và Đặng Hoài Khiếm", ["Đặng Hoài Khiếm"]),
    ],
)
def test_a_fact_is_tied_when_the_source_says_the_same(text, loose):
    said = "11 HTX, 38,6 tỷ đồng, Nghị quyết 20-NQ/TW; Trần An và Đặng Hoài Khiêm"
    source = read_source(said, data={"bat_dau": "2026-08-14T08:00:00"})
    assert [fact.words for fact in facts_in(text, source) if not fact.tied] == loose


def test_every_fact_of_a_drafted_article_is_tied_to_its_record(engine, house, as_role):  # noqa: F811
    from service.bulletins.beginning import tie_of
    from service.meetings import actions as meetings

    with writing(engine) as db:
        meeting = meetings.begin(db, as_role(house, "secretary"), record=sample())
        editor = as_role(house, "editor")
        made = actions.begin(db, editor, record=sample(), meeting_id=meeting)
        row = actions.article_of(db, editor, made)
        tie = tie_of(db, editor, row)
    assert tie is not None
    facts = facts_in(f"{row.title}\n{row.lead}\n{row.body}", tie.source)
    assert len(facts) > 40
    assert all(fact.tied for fact in facts)
