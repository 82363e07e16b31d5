"""Việc của tôi: each role finds its next step, nobody another's; the page asks the database a few times only."""

from __future__ import annotations

import pytest
from record_factories import kind, sample
from sqlalchemy import event

from service.accounts import store as accounts
from service.bulletins import actions as articles
from service.database.engine import reading, writing
from service.documents import actions as documents
from service.documents import store as document_store
from service.home import actions
from service.meetings import actions as meetings
from tests.service.web.test_numbering import as_role  # noqa: F401

NQ = kind("resolution")


@pytest.fixture
def titles(engine, app):
    """The verbs that wait for a person."""

    def ask(who) -> list[str]:
        with reading(engine) as db:
            return [one.verb for one in actions.today(db, who).waiting]

    return ask


@pytest.fixture
def document(engine, as_role, house):  # noqa: F811
    """A document in a state, asked of the approver."""

    def make(state: str) -> int:
        with writing(engine) as db:
            made = documents.begin(db, as_role(house, "secretary"), record=sample(), kind=NQ, meeting_id=None)
            approver = house.people["approver"]
            assert document_store.change(db, made, 1, state=state, asked=approver, symbol="07/NQ-LMHTX")
        return made

    return make


@pytest.mark.parametrize(
    ("state", "role", "verb"),
    [
        ("draft", "secretary", "Soạn tiếp"),
        ("returned", "secretary", "Sửa và trình lại"),
        ("submitted", "approver", "Xem và duyệt"),
        ("approved", "approver", "Ký"),
        ("signed", "clerk", "Cấp số"),
        ("numbered", "clerk", "Ban hành"),
    ],
)
def test_a_document_waits_for_the_one_whose_step_it_is(titles, document, house, as_role, state, role, verb):  # noqa: F811
    document(state)
    assert titles(as_role(house, role)) == [verb]
    others = {"secretary", "approver", "clerk", "viewer", "editor", "administrator"} - {role}
    if state == "returned":
        others -= {"clerk"}  # who may help out
    assert all(titles(as_role(house, one)) == [] for one in others)


def test_a_record_waits_for_its_writer_until_a_document_is_begun(titles, engine, house, as_role):  # noqa: F811
    who = as_role(house, "secretary")
    with writing(engine) as db:
        made = meetings.begin(db, who, record=sample())
    assert titles(who) == ["Soạn tiếp"]
    with writing(engine) as db:
        begun = documents.begin(db, who, record=sample(), kind=NQ, meeting_id=made)
        document_store.change(db, begun, 1, state="submitted")
    assert titles(who) == []


def test_articles_wait_for_editors_and_settings_for_administrators(engine, titles, house, as_role):  # noqa: F811
    editor, administrator = as_role(house, "editor"), as_role(house, "administrator")
    with writing(engine) as db:
        articles.begin(db, editor)
    assert titles(editor) == ["Viết tiếp"]
    with reading(engine) as db:
        assert "chữ viết tắt" in actions.today(db, administrator).missing
        assert actions.today(db, editor).missing == []
    profile = {"ten": "A", "viet_tat": "B", "dia_danh": "C", "nguoi_ky": [{"ho_ten": "D"}]}
    with writing(engine) as db:
        row = accounts.organisation(db, house.id)
        accounts.save_organisation(db, house.id, row.version, profile=profile)
    with reading(engine) as db:
        assert actions.today(db, administrator).missing == []


def test_the_first_page_opens_for_every_role_and_tells_where_to_begin(signed_in, house):
    for role in house.people:
        page = signed_in(house, role).get("/")
        assert page.status_code == 200
        assert "Có thể bắt đầu như sau" in page.text
        assert ("Soạn nghị quyết" in page.text) == (role in ("secretary", "clerk"))
        assert ("Viết tin" in page.text) == (role == "editor")


def test_many_things_ask_the_database_no_more_often_than_one(engine, app, document, house, as_role):  # noqa: F811
    def asked() -> int:
        told = []
        event.listen(engine, "before_cursor_execute", listener := lambda *given: told.append(given[2]))
        with reading(engine) as db:
            actions.today(db, as_role(house, "secretary"))
        event.remove(engine, "before_cursor_execute", listener)
        return len(told)

    document("draft")
    once = asked()
    for _ in range(5):
        document("draft")
    assert asked() == once <= 12


def test_titles_of_others_make_run_nothing(engine, signed_in, house, as_role):  # noqa: F811
    who = as_role(house, "secretary")
    with writing(engine) as db:
        made = documents.begin(db, who, record=sample(), kind=NQ, meeting_id=None)
        document_store.change(db, made, 1, title="<script>alert(1)</script>")
    page = signed_in(house, "secretary").get("/").text
    assert "&lt;script&gt;" in page
    assert "<script>alert" not in page
