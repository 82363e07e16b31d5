"""From draft to issued document: the path, the frozen text, and numbers without gap or double."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

import pytest
from record_factories import kind, sample
from sqlalchemy import Engine

from domain.errors import InputRefused
from domain.organisation import NumberSeries
from service.accounts.actor import Actor
from service.accounts.roles import Role
from service.database.engine import reading, writing
from service.documents import actions, store
from service.documents.freezing import record_of
from service.errors import Conflict, Forbidden, NotFound
from service.files.store import Files, open_files
from tests.service.web.conftest import Clock, House

DAY = date(2026, 8, 20)
NQ = kind("resolution")


@pytest.fixture
def files(tmp_path) -> Files:
    """A file store in the test's folder."""
    return open_files(f"file://{tmp_path / 'files'}")


@pytest.fixture
def as_role(web_clock: Clock) -> Callable[[House, Role], Actor]:
    """The person of a role, now."""

    def make(house: House, role: Role) -> Actor:
        zone = ZoneInfo("Asia/Ho_Chi_Minh")
        return Actor(house.people[role], role, house.id, "An Biên", frozenset((role,)), web_clock.now, zone)

    return make


@pytest.fixture
def signed(engine: Engine, house: House, as_role, files: Files) -> Callable[[], int]:
    """Make a document that is approved and signed; gives its id."""
    record = sample()
    signer = actions.head_of(record, NQ).signer or record.organisation.signers[0]

    def make() -> int:
        with writing(engine) as db:
            made = actions.begin(db, as_role(house, "secretary"), record=record, kind=NQ, meeting_id=None)
            actions.submit(db, as_role(house, "secretary"), made, version=1, approver=house.people["approver"])
            actions.approve(db, as_role(house, "approver"), made, version=2)
            actions.sign(db, files, as_role(house, "approver"), made, version=3, signer=signer)
        return made

    return make


def test_a_document_goes_its_whole_way_and_leaves_its_steps(engine, house, as_role, files, signed):
    made = signed()
    clerk = as_role(house, "clerk")
    with writing(engine) as db:
        symbol = actions.take_number(db, files, clerk, made, version=4, day=DAY, copies=12)
        actions.issue(db, clerk, made, version=5)
    with reading(engine) as db:
        document = actions.document_of(db, clerk, made)
        assert document.state == "issued"
        assert document.row.symbol == symbol
        assert symbol.startswith("01/")
        assert [step.action for step in store.steps_of(db, made)] == ["submit", "approve", "sign", "number", "issue"]
        (entry,) = store.register(db, house.id)
        assert (entry.number, entry.day, entry.copies, entry.symbol) == (1, DAY, 12, symbol)
        assert actions.head_of(document.record, NQ).number == 1
        assert files.get(document.row.docx).startswith(b"PK")


def test_a_step_out_of_turn_or_by_the_wrong_person_is_refused(engine, house, make_house, as_role, files, signed):
    made = signed()
    other = make_house("khac", "Hội Nông dân xã Khác")
    with writing(engine) as db:
        with pytest.raises(Forbidden):
            actions.take_number(db, files, as_role(house, "secretary"), made, version=4, day=DAY)
        with pytest.raises(Conflict):
            actions.issue(db, as_role(house, "clerk"), made, version=4)
        with pytest.raises(Conflict):
            actions.take_number(db, files, as_role(house, "clerk"), made, version=3, day=DAY)
        with pytest.raises(NotFound):
            actions.take_number(db, files, as_role(other, "clerk"), made, version=4, day=DAY)


def test_a_text_that_changed_after_approval_gets_no_number(engine, house, as_role, files, signed):
    made = signed()
    with writing(engine) as db:
        document = actions.document_of(db, as_role(house, "clerk"), made)
        changed = replace(document.record, meeting=replace(document.record.meeting, ordinal=99))
        store.change(db, made, 4, record=actions.plain_of(changed))
        with pytest.raises(Conflict, match="khác với nội dung đã duyệt"):
            actions.take_number(db, files, as_role(house, "clerk"), made, version=5, day=DAY)


def test_a_void_number_stays_and_the_next_one_follows(engine, house, as_role, files, signed):
    clerk, made = as_role(house, "clerk"), signed()
    organisation = sample().organisation
    with writing(engine) as db:
        assert actions.void_number(db, clerk, kind=NQ, organisation=organisation, day=DAY, reason="Ghi nhầm") == 1
        assert actions.take_number(db, files, clerk, made, version=4, day=DAY).startswith("02/")
    with reading(engine) as db:
        assert [(row.number, row.void_reason) for row in store.register(db, house.id)] == [(1, "Ghi nhầm"), (2, None)]


def test_a_number_is_never_dated_before_the_one_before_it(engine, house, as_role, files, signed):
    clerk, first, second = as_role(house, "clerk"), signed(), signed()
    with writing(engine) as db:
        actions.take_number(db, files, clerk, first, version=4, day=DAY)
    with writing(engine) as db, pytest.raises(InputRefused, match="20/8/2026"):
        actions.take_number(db, files, clerk, second, version=4, day=date(2026, 8, 19))
    with writing(engine) as db, pytest.raises(InputRefused, match="sau hôm nay"):
        actions.take_number(db, files, clerk, second, version=4, day=date(2026, 8, 21))


def test_series_are_cut_as_the_organisation_says(engine, house, as_role):
    shared = replace(sample().organisation, series=NumberSeries(kind="shared"))
    clerk = as_role(house, "clerk")
    with writing(engine) as db:
        numbers = [
            actions.void_number(db, clerk, kind=kind(code), organisation=one, day=DAY, reason="thử")
            for one in (sample().organisation, shared)
            for code in ("resolution", "plan", "resolution")
        ]
    assert numbers == [1, 1, 2, 1, 2, 3]


def test_two_hundred_clerks_at_once_get_two_hundred_numbers_in_a_row(engine, house, as_role):
    clerk, organisation = as_role(house, "clerk"), sample().organisation

    def take(_turn: int) -> int:
        with writing(engine) as db:
            return actions.void_number(db, clerk, kind=NQ, organisation=organisation, day=DAY, reason="thử")

    with ThreadPoolExecutor(20) as pool:
        taken = list(pool.map(take, range(200)))
    assert sorted(taken) == list(range(1, 201))


def test_a_record_comes_back_from_the_database_as_it_went_in(engine, house, as_role):
    secretary = as_role(house, "secretary")
    with writing(engine) as db:
        made = actions.begin(db, secretary, record=sample(), kind=NQ, meeting_id=None)
    with reading(engine) as db:
        assert record_of(store.one(db, house.id, made).record) == sample()
