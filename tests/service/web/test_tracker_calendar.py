"""The calendar: RFC 5545 to the octet, one address a person, none for those who left, stable names."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.accounts import store as accounts
from service.database.engine import writing
from service.documents import afterwards
from service.tracker import actions
from service.tracker.ical import Event, calendar, escaped, folded
from tests.service.web.tracked import Desk, directing, until

TEXTS = st.text(st.characters(exclude_categories=("Cs",)), max_size=300)


@pytest.fixture
def desk(app, engine, web_clock) -> Desk:
    return Desk(engine, web_clock, app.state.files)


def unfolded(content: str) -> list[str]:
    return content.replace("\r\n ", "").split("\r\n")


@given(st.text(st.sampled_from("aăâđễợ 😀"), max_size=400))
def test_no_folded_line_is_longer_than_75_octets_nor_cut_inside_a_letter(line):
    pieces = folded(line).encode().split(b"\r\n")
    assert pieces.pop() == b""
    assert all(len(piece) <= 75 for piece in pieces)
    assert all(piece.decode() is not None for piece in pieces)
    assert "".join(piece.decode()[bool(at) :] for at, piece in enumerate(pieces)) == line


@given(TEXTS)
def test_an_escaped_text_stays_on_one_line_and_comes_back(text):
    made = escaped(text)
    assert not re.search(r"[\r\n\x00-\x08]", made)
    back = re.sub(r"\\([\\;,nN])", lambda found: "\n" if found[1] in "nN" else found[1], made)
    kept = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    assert back == "".join(sign for sign in kept if sign == "\n" or not re.match(r"[\x00-\x1f\x7f-\x9f]", sign))


@given(TEXTS)
def test_words_of_a_task_never_become_lines_of_the_calendar(text):
    event = Event("a@b", date(2026, 12, 31), text, text, "http://x/", datetime(2026, 8, 1, tzinfo=UTC), 3)
    lines = unfolded(calendar(text, [event]).decode())
    assert sum(line == "BEGIN:VEVENT" for line in lines) == 1
    assert "DTSTART;VALUE=DATE:20261231" in lines
    assert "DTEND;VALUE=DATE:20270101" in lines
    assert (lines[0], lines[-2:]) == ("BEGIN:VCALENDAR", ["END:VCALENDAR", ""])


def address_in(page: str) -> str:
    return re.search(r'value="http://testserver(/nhiem-vu/lich/[^"]+\.ics)"', page)[1]


def test_a_telephone_subscribes_without_signing_in_and_sees_changes(desk, house, signed_in, visitor, engine):
    made = desk.issued(house, directing(until("Rà soát; các HTX, quỹ", date(2026, 9, 30), "Văn phòng")))
    address = address_in(signed_in(house, "viewer").form("/nhiem-vu/lich").text)
    answer = visitor.get(address)
    assert answer.headers["content-type"].startswith("text/calendar")
    before = unfolded(answer.text)
    assert "SUMMARY:Rà soát\\; các HTX\\, quỹ" in before
    (uid,) = [line for line in before if line.startswith("UID:")]
    with writing(engine) as db:
        actions.report(db, desk.actor(house, "clerk"), desk.items(house)[0].id, version=1, figure=100)
    after = unfolded(visitor.get(address).text)
    assert uid in after
    assert "SEQUENCE:1" in after
    assert "SUMMARY:Hoàn thành: Rà soát\\; các HTX\\, quỹ" in after
    with writing(engine) as db:
        afterwards.recall(db, desk.actor(house, "clerk"), made, version=6, reason="Sai")
    assert "STATUS:CANCELLED" in unfolded(visitor.get(address).text)


def test_a_renewed_or_ended_address_no_longer_opens(desk, house, signed_in, visitor):
    viewer = signed_in(house, "viewer")
    old = address_in(viewer.form("/nhiem-vu/lich").text)
    new = address_in(viewer.form("/nhiem-vu/lich").text)
    assert old != new
    assert visitor.get(old).status_code == 404
    assert visitor.get(new).status_code == 200
    assert new.rpartition("/")[2] not in viewer.get("/nhiem-vu/lich").text
    assert viewer.form("/nhiem-vu/lich/bo").status_code == 303
    assert visitor.get(new).status_code == 404
    assert visitor.get("/nhiem-vu/lich/khong-co.ics").status_code == 404


def test_the_address_of_one_who_left_the_organisation_opens_nothing(desk, house, signed_in, visitor, engine):
    address = address_in(signed_in(house, "clerk").form("/nhiem-vu/lich").text)
    with writing(engine) as db:
        accounts.set_roles(db, house.people["clerk"], house.id, ())
    assert visitor.get(address).status_code == 404


def test_a_calendar_of_one_unit_holds_only_its_tasks(desk, house, make_house, signed_in, visitor):
    day = date(2026, 9, 30)
    desk.issued(house, directing(until("Việc một", day, "Văn phòng"), until("Việc hai", day, "Phòng Chính sách")))
    desk.issued(make_house("khac", "Hội Khác"), directing(until("Việc ba", day, "Văn phòng")))
    found = visitor.get(
        address_in(signed_in(house, "viewer").form("/nhiem-vu/lich", {"don_vi": "Văn phòng"}).text)
    ).text
    assert [title for title in ("Việc một", "Việc hai", "Việc ba") if title in found] == ["Việc một"]
