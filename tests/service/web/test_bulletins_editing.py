"""The editor's pages: begun from every origin, saved while typing, published, corrected, withdrawn, restored."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PIL import Image
from record_factories import kind, sample

from service.bulletins import store
from service.bulletins.parts import MAKE_PDF
from service.bulletins.work import KINDS
from service.database.engine import reading, writing
from service.documents import actions as documents
from service.documents import numbering
from service.jobs import actions as jobs
from service.jobs.work import Desk
from service.meetings import actions as meetings
from templates_docx.render import render_document
from tests.service.web.test_numbering import DAY, as_role, files, signed  # noqa: F401

XSS = "\"><script>alert('x')</script><img src=x onerror=alert(1)>"


@pytest.fixture
def editor(house, signed_in):
    """The editor's browser."""
    return signed_in(house, "editor")


@pytest.fixture
def meeting(engine, house, as_role):  # noqa: F811
    """The sample meeting's id."""
    with writing(engine) as db:
        return meetings.begin(db, as_role(house, "secretary"), record=sample())


def begin(client, origin: str = "") -> int:
    answer = client.form("/ban-tin/moi", {"tu": origin})
    assert answer.status_code == 303, answer.text
    return int(answer.headers["location"].rpartition("/")[2])


def typed(version: int, **values) -> dict:
    return {"version": version, "title": "Tin", "lead": "Sáng 14/8/2026, có tin.", "body": "Đoạn một.", **values}


def autosave(client, article: int, **values):
    headers = {"X-CSRF-Token": client.csrf("/ban-tin"), "HX-Request": "true"}
    return client.post(f"/ban-tin/{article}/luu", json=typed(**values), headers=headers)


def picture(colour: str = "green") -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (60, 40), colour).save(buffer, "PNG")
    return buffer.getvalue()


def row_of(engine, house, article: int):
    with reading(engine) as db:
        return store.one(db, house.id, article)


def test_an_article_is_written_from_a_meeting_with_its_figures_tied(editor, meeting):
    page = editor.get(f"/ban-tin/{begin(editor, f'hoi-nghi:{meeting}')}").text
    assert '<span class="fact tied">14/8/2026</span>' in page
    assert 'fact loose" title' not in page
    assert f"/hoi-nghi/{meeting}" in page


def test_words_sent_again_because_no_answer_came_are_no_conflict_with_oneself(editor):
    article = begin(editor)
    first, again = (autosave(editor, article, version=1) for _ in range(2))
    assert (first.status_code, again.status_code) == (200, 200)
    assert again.json()["version"] == first.json()["version"] == 2
    assert autosave(editor, article, version=1, title="Tin khác").status_code == 409


def test_a_figure_that_the_record_lacks_is_pointed_out(editor, meeting):
    article = begin(editor, f"hoi-nghi:{meeting}")
    answer = autosave(editor, article, version=1, body="Toàn tỉnh có 4.321 HTX, thành lập mới 11 HTX.").json()
    assert answer["loose"] == ["4.321"]
    assert '<span class="fact tied">11</span>' in answer["preview"]


def test_an_issued_document_comes_along_as_a_file(app, engine, house, editor, as_role, files, signed):  # noqa: F811
    document, clerk = signed(), as_role(house, "clerk")
    refused = editor.form("/ban-tin/moi", {"tu": f"van-ban:{document}"})
    assert refused.status_code == 422
    with writing(engine) as db:
        numbering.take_number_within(db, files, clerk, numbering.Entry(document, 4, DAY))
        documents.issue(db, clerk, document, version=5)
        scan = app.state.files.put(b"%PDF-1.7 the signed copy")
        documents.store.change(db, document, 6, scan=scan)
    article = begin(editor, f"van-ban:{document}")
    with reading(engine) as db:
        row = store.one(db, house.id, article)
        (carried,) = store.attachments_of(db, article)
        job = jobs.progress_of(db, clerk, [MAKE_PDF], [carried.id])[carried.id].job_id
    assert "Nghị quyết số 01/NQ" in row.body
    assert carried.words.startswith("Nghị quyết số 01/NQ")
    assert "đang chuyển thành PDF" in editor.get(f"/ban-tin/{article}").text
    Desk(engine, app.state.files, app.state.queue, app.state.settings, KINDS).run(job)
    editor.form(f"/ban-tin/{article}/tep/van-ban")  # a second time adds nothing
    with reading(engine) as db:
        (ready,) = store.attachments_of(db, article)
    assert app.state.files.get(ready.digest) == b"%PDF-1.7 the signed copy"


def test_a_document_for_internal_use_is_no_news(engine, house, editor, as_role):  # noqa: F811
    record = sample()
    inside = replace(record, resolution=replace(record.resolution, circulation="LƯU HÀNH NỘI BỘ"))
    with writing(engine) as db:
        made = documents.begin(db, as_role(house, "secretary"), record=inside, kind=kind("resolution"), meeting_id=None)
        documents.store.change(db, made, 1, state="issued")
    refused = editor.form("/ban-tin/moi", {"tu": f"van-ban:{made}"})
    assert refused.status_code == 422
    assert "LƯU HÀNH NỘI BỘ" in refused.text


def test_a_docx_with_the_whole_record_inside_is_not_attached(editor):
    docx = render_document(sample(), kind("resolution"), now=datetime(2026, 8, 20, tzinfo=UTC)).docx
    answer = editor.form(f"/ban-tin/{begin(editor)}/tep", files={"tep": ("nq.docx", docx, "application/octet-stream")})
    assert answer.status_code == 422
    assert "toàn bộ bản ghi hội nghị" in answer.text


def test_saving_while_typing_keeps_one_revision_a_sitting(engine, house, editor, web_clock):
    article = begin(editor)
    assert autosave(editor, article, version=1, title="Một").json()["version"] == 2
    assert autosave(editor, article, version=2, title="Hai").json()["version"] == 3
    web_clock.pass_by(minutes=30)
    autosave(editor, article, version=3, title="Ba")
    with reading(engine) as db:
        assert [one.value["title"] for one in store.revisions(db, article)] == ["Hai", "Bài mới"]
    page = editor.get(f"/ban-tin/{article}/phien-ban").text
    assert "Lấy lại phiên bản này" in page
    with reading(engine) as db:
        oldest = store.revisions(db, article)[-1].id
    assert editor.form(f"/ban-tin/{article}/phien-ban/{oldest}", {"phien_ban": "4"}).status_code == 303
    assert row_of(engine, house, article).title == "Bài mới"


def test_a_second_editor_is_told_and_overwrites_nothing(engine, house, editor):
    article = begin(editor)
    autosave(editor, article, version=1, title="Của người trước")
    late = autosave(editor, article, version=1, title="Của người sau")
    assert late.status_code == 409
    assert "vừa sửa bài này" in late.text
    form = editor.form(f"/ban-tin/{article}", {"phien_ban": "1", "tieu_de": "Của người sau", "noi_dung": "Chữ đã gõ"})
    assert form.status_code == 409
    assert "Chữ đã gõ" in form.text  # what was typed still stands on the page
    assert row_of(engine, house, article).title == "Của người trước"


def test_without_scripts_the_form_saves_everything(engine, house, editor):
    article = begin(editor)
    values = {
        "phien_ban": "1",
        "tieu_de": "Tiêu đề",
        "mo_dau": "Mở",
        "noi_dung": "Thân",
        "tin_nong": "1",
        "tac_gia": "A",
    }
    assert editor.form(f"/ban-tin/{article}", values).status_code == 303
    row = row_of(engine, house, article)
    assert (row.title, row.lead, row.body, row.hot, row.author, row.slug) == (
        "Tiêu đề",
        "Mở",
        "Thân",
        True,
        "A",
        "tieu-de",
    )


def test_a_photo_is_described_before_anybody_else_sees_it(engine, house, editor, visitor):
    article = begin(editor)
    autosave(editor, article, version=1, title="Có ảnh", body="Đầu.\n\n[[ảnh 1]]\n\nCuối.")
    sent = [("anh", ("a.png", picture(), "image/png")), ("anh", ("b.png", picture("red"), "image/png"))]
    assert editor.form(f"/ban-tin/{article}/anh", files=sent).status_code == 303
    refused = editor.form(f"/ban-tin/{article}/dang", {"phien_ban": "2", "khi": "ngay"})
    assert "chưa ghi lời tả" in refused.text
    with reading(engine) as db:
        first, second = store.photos_of(db, article)
    editor.form(f"/ban-tin/{article}/anh/{second.id}", {"viec": "bo"})
    words = {"alt": "Quang cảnh hội trường", "caption": "Hội nghị", "credit": "Thanh Hà"}
    body = {"version": 2, "title": "Có ảnh", "body": "Đầu.\n\n[[ảnh 1]]\n\nCuối.", "photos": {str(first.id): words}}
    assert autosave(editor, article, **body).status_code == 200
    assert visitor.get(f"/tin/{house.slug}/tep/{first.digest}").status_code == 404
    assert editor.form(f"/ban-tin/{article}/dang", {"phien_ban": "3", "khi": "ngay"}).status_code == 303
    page = visitor.get(f"/tin/{house.slug}/co-anh").text
    assert page.index("Đầu.") < page.index('alt="Quang cảnh hội trường"') < page.index("Cuối.")
    assert "Hội nghị (Ảnh: Thanh Hà)" in page
    assert visitor.get(f"/tin/{house.slug}/tep/{first.digest}").headers["content-type"] == "image/jpeg"


def test_a_gap_left_by_the_draft_is_not_published(editor):
    article = begin(editor)
    autosave(editor, article, version=1, lead="Ngày […], tại […], cơ quan tổ chức hội nghị.")
    assert "chỗ trống" in editor.form(f"/ban-tin/{article}/dang", {"phien_ban": "2", "khi": "ngay"}).text


def test_published_words_change_only_by_a_correction_that_is_shown(engine, house, editor, visitor):
    article = begin(editor)
    autosave(editor, article, version=1)
    editor.form(f"/ban-tin/{article}/dang", {"phien_ban": "2", "khi": "ngay"})
    assert autosave(editor, article, version=3, title="Lén sửa").status_code == 409
    form = {"phien_ban": "3", "tieu_de": "Tin", "mo_dau": "Có 12 đại biểu.", "noi_dung": "Đoạn một."}
    assert editor.form(f"/ban-tin/{article}/dinh-chinh", form).status_code == 422
    done = editor.form(f"/ban-tin/{article}/dinh-chinh", {**form, "dinh_chinh": "Số đại biểu là 12."})
    assert done.status_code == 303
    page = visitor.get(f"/tin/{house.slug}/tin").text
    assert "Số đại biểu là 12." in page
    assert "Có 12 đại biểu." in page


def test_a_schedule_is_kept_changed_and_called_off(engine, house, editor, visitor, web_clock):
    article = begin(editor)
    autosave(editor, article, version=1)
    editor.form(f"/ban-tin/{article}/dang", {"phien_ban": "2", "khi": "hen", "luc": "2026-08-21T08:00"})
    assert row_of(engine, house, article).state == "scheduled"
    assert visitor.get(f"/tin/{house.slug}/tin").status_code == 404
    editor.form(f"/ban-tin/{article}/go", {"phien_ban": "3"})
    assert row_of(engine, house, article).state == "draft"
    editor.form(f"/ban-tin/{article}/dang", {"phien_ban": "4", "khi": "hen", "luc": "2026-08-21T08:00"})
    web_clock.pass_by(days=1)
    assert visitor.get(f"/tin/{house.slug}/tin").status_code == 200
    assert "đăng lúc 08:00 ngày 21/8/2026" in editor.get("/ban-tin?trang_thai=published").text


def test_publishing_now_what_was_scheduled_shows_it_now(house, editor, visitor):
    article = begin(editor)
    autosave(editor, article, version=1)
    editor.form(f"/ban-tin/{article}/dang", {"phien_ban": "2", "khi": "hen", "luc": "2026-08-25T08:00"})
    editor.form(f"/ban-tin/{article}/dang", {"phien_ban": "3", "khi": "ngay"})
    assert visitor.get(f"/tin/{house.slug}/tin").status_code == 200


def test_the_framed_page_may_be_framed_by_us_alone(editor):
    article = begin(editor)
    assert "frame-ancestors 'self'" in editor.get(f"/ban-tin/{article}/trang").headers["content-security-policy"]
    outer = editor.get(f"/ban-tin/{article}/dang").headers["content-security-policy"]
    assert "frame-src 'self'" in outer
    assert "frame-ancestors 'none'" in outer


@pytest.mark.parametrize(
    ("name", "content"),
    [("a.html", b"<script>"), ("a.svg", b"<svg/>"), ("a.pdf", b"<script>"), ("a.docm", b"PK\x03\x04"), ("a.pdf", b"")],
)
def test_a_file_that_may_do_harm_is_not_attached(editor, name, content):
    article = begin(editor)
    answer = editor.form(f"/ban-tin/{article}/tep", files={"tep": (name, content, "application/pdf")})
    assert answer.status_code == 422


def test_payloads_in_every_field_come_out_harmless(engine, house, editor, visitor):
    editor.form("/ban-tin/chuyen-muc", {"ten": XSS})
    editor.form("/ban-tin/trang-cong-khai", {"phien_ban": "1", "ten": XSS, "mo_ta": XSS, "lien_he": XSS})
    article = begin(editor)
    editor.form(f"/ban-tin/{article}/anh", files={"anh": ("a.png", picture(), "image/png")})
    pdf = {"tep": (f"{XSS}.pdf", b"%PDF-1.7", "application/pdf")}
    editor.form(f"/ban-tin/{article}/tep", {"loi": XSS}, files=pdf)
    with reading(engine) as db:
        category, photo = store.category_list(db, house.id)[0].id, store.photos_of(db, article)[0].id
    words = {str(photo): {"alt": XSS, "caption": XSS, "credit": XSS}}
    fields = dict.fromkeys(("title", "lead", "body", "author", "source"), XSS)
    answer = autosave(editor, article, version=1, **fields, category=category, photos=words)
    assert answer.status_code == 200
    assert editor.form(f"/ban-tin/{article}/dang", {"phien_ban": "2", "khi": "ngay"}).status_code == 303
    row = row_of(engine, house, article)
    fixed = {"tieu_de": XSS, "mo_dau": XSS, "noi_dung": XSS, "tac_gia": XSS, "nguon": XSS, "dinh_chinh": XSS}
    editor.form(f"/ban-tin/{article}/dinh-chinh", {"phien_ban": "3", **fixed, f"anh-{photo}-ta": XSS})
    public = f"/tin/{house.slug}"
    texts = [answer.json()["preview"]]
    for client, path in [
        *((editor, f"/ban-tin{tail}") for tail in ("", "/moi", "/chuyen-muc", "/trang-cong-khai", f"?q={XSS}")),
        *((editor, f"/ban-tin/{article}{tail}") for tail in ("", "/dang", "/trang", "/da-dang", "/phien-ban")),
        *((visitor, f"{public}{tail}") for tail in ("", f"/tim?q={XSS}", f"/{row.slug}", f"/{row.slug}/in")),
        *((visitor, f"{public}{tail}") for tail in ("/rss.xml", "/atom.xml", "/thang/2026/8")),
    ]:
        page = client.get(path)
        assert page.status_code == 200, path
        texts.append(page.text)
    for text in texts:
        assert "<script>alert" not in text
        assert "<img src=x" not in text


ROUTES = [
    *(("get", tail) for tail in ("", "/dang", "/trang", "/da-dang", "/phien-ban", f"/tep/{'0' * 64}")),
    *(("post", tail) for tail in ("", "/luu", "/xem-truoc", "/dinh-chinh", "/dang", "/go", "/dia-chi", "/xoa")),
    *(("post", tail) for tail in ("/phien-ban/1", "/tep/van-ban", "/tep/1/bo", "/anh/1")),
]


def test_only_editors_of_the_house_reach_an_article(house, make_house, signed_in, editor):
    article = begin(editor)
    others = make_house("khac", "Hội Nông dân xã Khác")
    for client, refused in ((signed_in(house, "secretary"), 403), (signed_in(others, "editor"), 404)):
        token = client.csrf("/")
        for method, tail in ROUTES:
            path = f"/ban-tin/{article}{tail}"
            if method == "get":
                answer = client.get(path)
            elif tail in ("/luu", "/xem-truoc"):
                answer = client.post(path, json=typed(1), headers={"X-CSRF-Token": token})
            else:
                answer = client.form(path, {"phien_ban": "1", "viec": "bo", "ly_do": "a", "dia_chi": "b"})
            assert answer.status_code == refused, (method, tail)


def test_the_meetings_page_shows_writing_to_editors_and_news_to_all(house, signed_in, editor, meeting):
    path = f"/ban-tin/cua-hoi-nghi/{meeting}"
    viewer = signed_in(house, "viewer")
    assert "Viết tin" in editor.get(path).text
    assert "Chưa đăng tin" in viewer.get(path).text
    article = begin(editor, f"hoi-nghi:{meeting}")
    assert "Chưa đăng tin" in viewer.get(path).text
    editor.form(f"/ban-tin/{article}/dang", {"phien_ban": "1", "khi": "ngay"})
    assert f"/tin/{house.slug}/" in viewer.get(path).text
    assert "Viết thêm tin" in editor.get(path).text


def test_categories_are_made_named_ordered_and_dropped(engine, house, editor):
    for name in ("Tin hoạt động", "Chính sách"):
        editor.form("/ban-tin/chuyen-muc", {"ten": name})
    assert editor.form("/ban-tin/chuyen-muc", {"ten": "tin hoạt động"}).status_code == 422
    with reading(engine) as db:
        first, second = (one.id for one in store.category_list(db, house.id))
    editor.form(f"/ban-tin/chuyen-muc/{second}", {"viec": "len"})
    editor.form(f"/ban-tin/chuyen-muc/{second}", {"viec": "ten", "ten": "Chính sách mới"})
    editor.form(f"/ban-tin/chuyen-muc/{first}", {"viec": "xoa"})
    with reading(engine) as db:
        assert [one.name for one in store.category_list(db, house.id)] == ["Chính sách mới"]
