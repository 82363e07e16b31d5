"""The search: with and without marks, by number, person, unit and day; never what is gone, or another house's."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from record_factories import kind, sample

from service.accounts.actor import Actor
from service.bulletins import actions as articles
from service.bulletins import store as article_store
from service.database.engine import reading, writing
from service.documents import actions as documents
from service.documents import store as document_store
from service.documents.freezing import plain_of
from service.jobs import actions as jobs
from service.jobs.work import Desk, Job
from service.meetings import actions as meetings
from service.reading import store as uploads
from service.search import actions, work
from service.search.freshness import freshen
from service.search.question import asked
from tests.service.web.test_numbering import as_role  # noqa: F401

NQ = kind("resolution")
XSS = "<script>alert(1)</script>"


@pytest.fixture
def found(engine, app):
    """Ask as a person; gives (kind, id) of what is found, best first in each kind."""

    def ask(who: Actor, typed: str = "", **boxes: str) -> list[tuple[str, int]]:
        assert freshen(engine, who.organisation_id, who.timezone, patience=600) == 0
        with reading(engine) as db:
            answer = actions.search(db, who, asked(typed, **boxes))
        return [(hit.kind, hit.subject) for group in answer.groups for hit in group.hits]

    return ask


@pytest.fixture
def document(engine, as_role):  # noqa: F811
    """Make a resolution with an abstract; gives its id."""

    def make(house, abstract: str, **columns) -> int:
        record = sample()
        record = replace(record, resolution=replace(record.resolution, abstract=abstract))
        with writing(engine) as db:
            made = documents.begin(db, as_role(house, "secretary"), record=record, kind=NQ, meeting_id=None)
            if columns:
                assert document_store.change(db, made, 1, **columns)
        return made

    return make


def test_words_are_found_with_and_without_marks_and_exact_ones_stand_first(found, document, house, as_role):  # noqa: F811
    who = as_role(house, "viewer")
    plain = document(house, "Về tien do cham ngam")
    marked = document(house, "Về tiến độ chăm ngâm")
    assert set(found(who, "tien do cham ngam")) == {
        ("document", plain),
        ("document", marked),
    }
    assert found(who, "TIẾN ĐỘ chăm ngâm")[0] == ("document", marked)
    assert found(who, "ngâm chăm")[0] == ("document", marked)
    assert found(who, "khôngcóchữnày") == []


def test_a_number_is_found_whole_or_in_parts(found, document, house, as_role):  # noqa: F811
    who = as_role(house, "clerk")
    twelve = document(house, "Về việc mười hai", symbol="12/NQ-LMHTX", state="numbered", issued_on=date(2024, 8, 15))
    five = document(house, "Về việc năm", symbol="05/NQ-LMHTX", state="numbered", issued_on=date(2024, 9, 1))
    assert found(who, "12/NQ-LMHTX")[0] == ("document", twelve)
    assert found(who, "số 12 lmhtx")[0] == ("document", twelve)
    assert found(who, "so 5/nq-lmhtx")[0] == ("document", five)


def test_days_and_months_are_understood_in_the_box_and_beside_it(found, document, house, as_role):  # noqa: F811
    who = as_role(house, "viewer")
    august = document(house, "Xoài một", issued_on=date(2024, 8, 15))
    spring = document(house, "Xoài hai", issued_on=date(2024, 3, 2))
    assert found(who, "xoài tháng 8/2024") == [("document", august)]
    assert found(who, "15/8/2024") == [("document", august)]
    assert found(who, "xoài", first="2024-01-01", last="30/6/2024") == [("document", spring)]
    assert found(who, "xoài", first="không phải ngày") == [("document", august), ("document", spring)]


def test_people_and_units_narrow_what_is_found(found, engine, house, as_role):  # noqa: F811
    who = as_role(house, "secretary")
    with writing(engine) as db:
        made = meetings.begin(db, who, record=sample())
    assert found(who, person="trinh ngan ha") == [("meeting", made)]
    assert found(who, person="Trịnh Ngân Hà", unit="ban chấp hành") == [("meeting", made)]
    assert found(who, person="Không Có Ai") == []
    with writing(engine) as db:
        meetings.remove(db, who, made)
    assert found(who, person="trinh ngan ha") == []


def test_what_changes_is_found_as_it_is_now(found, engine, document, house, as_role):  # noqa: F811
    who = as_role(house, "secretary")
    made = document(house, "Về chuyện mít")
    assert found(who, "mít") == [("document", made)]
    record = sample()
    record = replace(record, resolution=replace(record.resolution, abstract="Về chuyện ổi"))
    with writing(engine) as db:
        assert document_store.change(db, made, 1, record=plain_of(record), title="Về chuyện ổi")
    assert found(who, "mít") == []
    assert found(who, "chuyện ổi") == [("document", made)]


def test_articles_are_for_their_editors_until_published_and_vanish_when_withdrawn(found, engine, house, as_role):  # noqa: F811
    editor, viewer = as_role(house, "editor"), as_role(house, "viewer")
    with writing(engine) as db:
        made = articles.begin(db, editor)
        row = article_store.one(db, house.id, made)
        article_store.change(
            db, made, row.version, title="Sầu riêng được mùa", lead="Vụ này", state="draft", changed=editor.now
        )
    assert found(editor, "sau rieng") == [("article", made)]
    assert found(viewer, "sau rieng") == []
    with writing(engine) as db:
        row = article_store.one(db, house.id, made)
        article_store.change(db, made, row.version, state="published", publish_at=editor.now)
    assert found(viewer, "sau rieng") == [("article", made)]
    with writing(engine) as db:
        row = article_store.one(db, house.id, made)
        article_store.change(db, made, row.version, state="withdrawn")
    assert found(viewer, "sau rieng") == [] == found(editor, "sau rieng")


def test_uploads_are_found_by_the_words_that_were_read(found, engine, house, as_role):  # noqa: F811
    who = as_role(house, "secretary")
    facts = {"title": "Báo cáo 7 tháng", "number": "33/BC-HND", "date": "2023-07-20", "kind": "report"}
    extraction = {
        "source": {"text": "Phần đầu.\nToàn tỉnh có 33 hợp tác xã trồng chuối."},
        "document": facts,
        "meeting": None,
        "people": [{"name": "Lò Thị Mận"}],
        "organizations": [],
        "tasks": [],
    }
    with writing(engine) as db:
        made = uploads.add_upload(
            db, organisation_id=house.id, name="bao-cao.docx", digest="0" * 64, size=1, state="review",
            extraction=extraction, user_id=who.user_id, user_name="x", created=who.now,
        )  # fmt: skip
    assert found(who, "trong chuoi") == [("upload", made)]
    assert found(who, "33/BC-HND", person="lo thi man", first="2023", last="2023") == [("upload", made)]


def test_another_house_finds_nothing_of_ours(found, document, make_house, house, as_role):  # noqa: F811
    document(house, "Về cây quế")
    stranger = make_house("khac", "Hội Nông dân xã Khác")
    assert found(as_role(stranger, "clerk"), "cây quế") == []
    mine = document(stranger, "Về cây quế")
    assert found(as_role(stranger, "clerk"), "que") == [("document", mine)]


def test_the_page_shows_the_passage_with_the_words_marked_and_nothing_runs(
    engine,
    app,
    document,
    signed_in,
    house,
    as_role,  # noqa: F811
):
    made = document(house, f"Về việc trồng bưởi {XSS}")
    assert freshen(engine, house.id, as_role(house, "viewer").timezone, patience=600) == 0
    page = signed_in(house, "viewer").get("/tim", params={"q": f"trong buoi {XSS}"})
    assert page.status_code == 200
    assert "<mark>trồng bưởi</mark>" in page.text
    assert f'href="/van-ban/{made}"' in page.text
    assert XSS not in page.text


def test_every_box_takes_anything_and_the_visitor_is_sent_to_sign_in(signed_in, visitor, house):
    assert visitor.get("/tim?q=x").status_code == 303
    client = signed_in(house, "viewer")
    for typed in (
        "",
        "'",
        '"',
        "'; --",
        "\\",
        "%",
        "_",
        "a_b",
        "AND OR NOT",
        "NEAR(a b)",
        "*",
        "“",
        "\x00",
        "ﬀ",
        "İ",
        XSS,
        "x" * 5000,
    ):
        for box in ("q", "nguoi", "don_vi", "tu", "den", "loai", "trang"):
            assert client.get("/tim", params={"q": "bưởi", box: typed}).status_code == 200, (box, typed)


def test_many_finds_are_paged_and_counted(engine, document, signed_in, house, as_role):  # noqa: F811
    for number in range(23):
        document(house, f"Về mận thứ {number}")
    assert (
        freshen(engine, house.id, as_role(house, "viewer").timezone, patience=600) == 0
    )  # however busy the machine is
    client = signed_in(house, "viewer")
    first = client.get("/tim?q=man&loai=van-ban").text
    assert "Trang 1/2" in first
    assert first.count('class="name"') == 20
    assert client.get("/tim?q=man&loai=van-ban&trang=2").text.count('class="name"') == 3
    assert "Xem cả 23 kết quả" in client.get("/tim?q=man").text


def test_what_a_search_does_not_wait_for_is_indexed_by_a_job(engine, app, document, house, as_role):  # noqa: F811
    who = as_role(house, "clerk")
    for number in range(3):
        document(house, f"Về cam thứ {number}")
    assert freshen(engine, house.id, who.timezone, patience=-1) == 3
    with writing(engine) as db:
        work.have_indexed(db, who, app.state.queue)
        work.have_indexed(db, who, app.state.queue)  # asked once only
        (asked_for,) = jobs.progress_of(db, who, (work.INDEX,), (house.id,)).values()
    assert asked_for.state == "queued"
    desk = Desk(engine, app.state.files, app.state.queue, app.state.settings, work.KINDS)
    write = work.index(desk, Job(asked_for.job_id, house.id, house.id), None)
    with writing(engine) as db:
        write(db)
    with reading(engine) as db:
        assert actions.search(db, who, asked("cam")).total == 3


def test_a_text_of_odd_signs_hides_nothing_else(found, engine, document, house, as_role):  # noqa: F811
    who = as_role(house, "secretary")
    good = document(house, "Về cây sầu đâu")
    for extraction in ({"source": {"text": "sầu \x00đâu"}, "document": {"title": "Hỏng\x00"}}, {"la": 1}):
        values = {"organisation_id": house.id, "name": "a.docx", "digest": "", "size": 1, "state": "review"}
        with writing(engine) as db:
            uploads.add_upload(db, **values, extraction=extraction, user_id=who.user_id, user_name="x", created=who.now)
    assert ("document", good) in found(who, "sau dau")
