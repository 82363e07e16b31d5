"""From draft to issued document: the path, the frozen text, and numbers without gap or double."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from threading import get_ident
from zoneinfo import ZoneInfo

import pytest
from record_factories import kind, sample
from sqlalchemy import Engine

from domain.errors import InputRefused
from domain.organisation import NumberSeries
from service.accounts.actor import Actor
from service.accounts.roles import Role
from service.database.engine import reading, writing
from service.documents import actions, numbering, store
from service.documents.freezing import record_of
from service.errors import Conflict, Forbidden, NotFound
from service.files.store import Files, open_files
from templates_docx.twin import text_twin
from tests.service.houses import Clock, House

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
        symbol = numbering.take_number_within(db, files, clerk, numbering.Entry(made, 4, DAY, copies=12))
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
            numbering.take_number_within(db, files, as_role(house, "secretary"), numbering.Entry(made, 4, DAY))
        with pytest.raises(Conflict):
            actions.issue(db, as_role(house, "clerk"), made, version=4)
        with pytest.raises(Conflict):
            numbering.take_number_within(db, files, as_role(house, "clerk"), numbering.Entry(made, 3, DAY))
        with pytest.raises(NotFound):
            numbering.take_number_within(db, files, as_role(other, "clerk"), numbering.Entry(made, 4, DAY))


def test_a_text_that_changed_after_approval_gets_no_number(engine, house, as_role, files, signed):
    made = signed()
    with writing(engine) as db:
        document = actions.document_of(db, as_role(house, "clerk"), made)
        changed = replace(document.record, meeting=replace(document.record.meeting, ordinal=99))
        store.change(db, made, 4, record=actions.plain_of(changed))
        with pytest.raises(Conflict, match="khác với nội dung đã duyệt"):
            numbering.take_number_within(db, files, as_role(house, "clerk"), numbering.Entry(made, 5, DAY))


def test_a_void_number_stays_and_the_next_one_follows(engine, house, as_role, files, signed):
    clerk, made = as_role(house, "clerk"), signed()
    organisation = sample().organisation
    with writing(engine) as db:
        assert numbering.void_number(db, clerk, kind=NQ, organisation=organisation, day=DAY, reason="Ghi nhầm") == 1
        assert numbering.take_number_within(db, files, clerk, numbering.Entry(made, 4, DAY)).startswith("02/")
    with reading(engine) as db:
        assert [(row.number, row.void_reason) for row in store.register(db, house.id)] == [(1, "Ghi nhầm"), (2, None)]


def test_a_number_is_never_dated_before_the_one_before_it(engine, house, as_role, files, signed):
    clerk, first, second = as_role(house, "clerk"), signed(), signed()
    with writing(engine) as db:
        numbering.take_number_within(db, files, clerk, numbering.Entry(first, 4, DAY))
    with writing(engine) as db, pytest.raises(InputRefused, match="20/8/2026"):
        numbering.take_number_within(db, files, clerk, numbering.Entry(second, 4, date(2026, 8, 19)))
    with writing(engine) as db, pytest.raises(InputRefused, match="sau hôm nay"):
        numbering.take_number_within(db, files, clerk, numbering.Entry(second, 4, date(2026, 8, 21)))


def test_a_resolution_is_never_dated_before_its_meeting(engine, house, as_role, files, signed):
    clerk, made = as_role(house, "clerk"), signed()
    with writing(engine) as db, pytest.raises(InputRefused, match="trước ngày họp"):
        numbering.take_number_within(db, files, clerk, numbering.Entry(made, 4, date(2026, 8, 1)))


def test_series_are_cut_as_the_organisation_says(engine, house, as_role):
    shared = replace(sample().organisation, series=NumberSeries(kind="shared"))
    clerk = as_role(house, "clerk")
    with writing(engine) as db:
        numbers = [
            numbering.void_number(db, clerk, kind=kind(code), organisation=one, day=DAY, reason="thử")
            for one in (sample().organisation, shared)
            for code in ("resolution", "plan", "resolution")
        ]
    assert numbers == [1, 1, 2, 1, 2, 3]


def test_two_hundred_clerks_at_once_get_two_hundred_numbers_in_a_row(engine, house, as_role):
    clerk, organisation = as_role(house, "clerk"), sample().organisation

    def take(_turn: int) -> int:
        with writing(engine) as db:
            return numbering.void_number(db, clerk, kind=NQ, organisation=organisation, day=DAY, reason="thử")

    with ThreadPoolExecutor(20) as pool:
        taken = list(pool.map(take, range(200)))
    assert sorted(taken) == list(range(1, 201))


@pytest.mark.parametrize(("many", "at_once", "patience"), [(200, 20, numbering._PATIENCE), (60, 6, 0.0)])
def test_two_hundred_documents_numbered_at_once_each_bear_their_own(
    engine, house, as_role, files, signed, monkeypatch, many, at_once, patience
):
    first, clerk = signed(), as_role(house, "clerk")
    with writing(engine) as db:
        row = store.one(db, house.id, first)._asdict()
        del row["id"]
        made = [first, *(store.add(db, row) for _ in range(many - 1))]
    tries: Counter[int] = Counter()

    def quick(files, digest, record, kind, *, now) -> bytes:
        tries[get_ident()] += 1
        return f"PK {actions.head_of(record, kind).number}".encode()

    monkeypatch.setattr(numbering, "printed_with", quick)
    monkeypatch.setattr(numbering, "_PATIENCE", patience)  # 0: as if each were in a process of its own

    def take(document: int) -> str:
        return numbering.take_number(engine, files, clerk, numbering.Entry(document, 4, DAY))

    with ThreadPoolExecutor(at_once) as pool:
        taken = list(pool.map(take, made))
    assert sorted(taken) == sorted(f"{number:02d}/{taken[0].partition('/')[2]}" for number in range(1, many + 1))
    assert tries.total() <= many * (numbering._TRIES + 1)
    with reading(engine) as db:
        for row in store.register(db, house.id):
            kept = actions.document_of(db, clerk, row.document_id)
            assert files.get(kept.row.docx) == f"PK {row.number}".encode()
            assert actions.head_of(kept.record, NQ).number == row.number


def test_others_take_numbers_while_a_file_is_made_and_it_is_made_anew(
    engine, house, as_role, files, signed, monkeypatch
):
    clerk, made, shown = as_role(house, "clerk"), signed(), numbering.printed_with
    drawn = []

    def slowly(files, digest, record, kind, *, now) -> bytes:
        drawn.append(actions.head_of(record, kind).number)
        if len(drawn) <= 2:
            with writing(engine) as db:  # would wait for ever if a transaction were open
                numbering.void_number(db, clerk, kind=NQ, organisation=sample().organisation, day=DAY, reason="thử")
        return shown(files, digest, record, kind, now=now)

    monkeypatch.setattr(numbering, "printed_with", slowly)
    symbol = numbering.take_number(engine, files, clerk, numbering.Entry(made, 4, DAY))
    assert symbol.startswith("03/")
    assert drawn == [1, 2, 3]
    with reading(engine) as db:
        row = actions.document_of(db, clerk, made).row
    assert f"Số: {symbol}" in text_twin(files.get(row.docx))


def test_whoever_is_always_too_late_is_numbered_under_the_lock(engine, house, as_role, files, signed, monkeypatch):
    clerk, made, drawn = as_role(house, "clerk"), signed(), []

    def overtaken(files, digest, record, kind, *, now) -> bytes:
        drawn.append(actions.head_of(record, kind).number)
        if len(drawn) <= numbering._TRIES:
            with writing(engine) as db:
                numbering.void_number(db, clerk, kind=NQ, organisation=sample().organisation, day=DAY, reason="thử")
        return b"PK"

    monkeypatch.setattr(numbering, "printed_with", overtaken)
    assert numbering.take_number(engine, files, clerk, numbering.Entry(made, 4, DAY)).startswith("05/")
    assert drawn == [1, 2, 3, 4, 5]


def test_a_file_that_cannot_be_made_takes_no_number(engine, house, as_role, files, signed, monkeypatch):
    clerk, made = as_role(house, "clerk"), signed()

    def broken(*_given, **_named) -> bytes:
        raise InputRefused("Mẫu riêng không dựng được.", advice="Hãy tắt mẫu.")

    monkeypatch.setattr(numbering, "printed_with", broken)
    with pytest.raises(InputRefused, match="Mẫu riêng"):
        numbering.take_number(engine, files, clerk, numbering.Entry(made, 4, DAY))
    with reading(engine) as db:
        assert store.register(db, house.id) == []
        assert actions.document_of(db, clerk, made).state == "signed"


def test_a_text_changed_while_its_file_is_made_gets_no_number(engine, house, as_role, files, signed, monkeypatch):
    clerk, made = as_role(house, "clerk"), signed()

    def changed_meanwhile(*_given, **_named) -> bytes:
        with writing(engine) as db:
            store.change(db, made, 4, note="người khác vừa ghi")
        return b"PK"

    monkeypatch.setattr(numbering, "printed_with", changed_meanwhile)
    with pytest.raises(Conflict, match="vừa được người khác thay đổi"):
        numbering.take_number(engine, files, clerk, numbering.Entry(made, 4, DAY))


def test_a_record_comes_back_from_the_database_as_it_went_in(engine, house, as_role):
    secretary = as_role(house, "secretary")
    with writing(engine) as db:
        made = actions.begin(db, secretary, record=sample(), kind=NQ, meeting_id=None)
    with reading(engine) as db:
        assert record_of(store.one(db, house.id, made).record) == sample()
