"""What enters the tracker, when, once; what leaves it again, and how it says so."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from domain.target import Target
from domain.task import Task
from service.database.engine import reading, writing
from service.documents import actions as documents
from service.documents import afterwards
from service.happenings import tell
from service.tracker import actions, result_store, store
from tests.service.reading_steps import waiting_review
from tests.service.web.tracked import RESOLUTION, Desk, directing, until


@pytest.fixture
def desk(app, engine, web_clock) -> Desk:
    return Desk(engine, web_clock, app.state.files)


def test_nothing_unreviewed_is_followed(desk, house):
    made = desk.reviewed(house, finish=False)
    assert desk.items(house) == []
    desk.finish(house, made)
    assert [row.kind for row in desk.items(house)].count("task") == 3
    (target,) = desk.items(house, kind="target")
    assert (target.value, target.unit, target.due_end) == (15, "HTX", date(2026, 12, 31))


def test_a_task_keeps_its_unit_partners_day_and_sentence(desk, house):
    desk.reviewed(house)
    task = desk.items(house, lead="Văn phòng")[0]
    assert (task.partners, task.due_end) == (["Phòng Chính sách"], date(2026, 6, 30))
    assert task.sentence[task.mark_start : task.mark_end] == task.text
    assert task.sentence in RESOLUTION


def test_the_same_happening_told_twice_enters_once(desk, house, engine):
    made = desk.reviewed(house)
    before = len(desk.items(house))
    with writing(engine) as db:
        tell(db, desk.actor(house, "secretary"), "upload.reviewed", made)
    assert len(desk.items(house)) == before > 0


def test_an_item_left_out_in_review_is_not_followed(desk, house, engine):
    from service.reading import review

    made = desk.reviewed(house, finish=False)
    with writing(engine) as db:
        held = review.begin(db, desk.actor(house, "secretary"), made)
        review.remove(held, "T1", held.rows["T1"].version)
    desk_tasks = "T1"
    with writing(engine) as db:
        held = review.begin(db, desk.actor(house, "secretary"), made)
        for row in list(held.rows.values()):
            if row.item != desk_tasks:
                review.accept(held, row.item, row.version)
        review.finish(review.begin(db, desk.actor(house, "secretary"), made))
    assert "T1" not in [row.item for row in desk.items(house)]


def test_an_issued_resolution_brings_its_tasks_with_those_below_them_and_its_targets(desk, house):
    below = (Task(text="Lập danh sách các HTX"), until("Hướng dẫn giải thể", date(2026, 9, 30)))
    record = directing(
        Task(text="Rà soát các HTX", lead="Phòng Chính sách", subtasks=below),
        targets=(Target(indicator="HTX thành lập mới", value=Decimal(15), unit="HTX", comparator=">="),),
    )
    desk.issued(house, record)
    rows = {row.item: row for row in desk.items(house)}
    assert [rows[name].lead for name in ("T1", "T2", "T3")] == ["Phòng Chính sách"] * 3
    assert rows["T3"].parent == "T1"
    assert (rows["T3"].due_end, rows["T2"].due_end) == (date(2026, 9, 30), None)
    assert (rows["Q1"].comparator, rows["Q1"].value) == (">=", 15)


def test_a_plan_that_repeats_the_resolution_adds_no_second_task(desk, house):
    record = directing(until("Rà soát các HTX", date(2026, 9, 30), "Phòng Chính sách"))
    desk.issued(house, record)
    desk.issued(house, record, "plan")
    (task,) = desk.items(house)
    with reading(desk.engine) as db:
        assert len(store.mentions_of(db, task.id)) == 2


def test_a_recalled_document_withdraws_its_tasks_and_says_so(desk, house, engine, signed_in):
    made = desk.issued(house, directing(until("Rà soát các HTX", date(2026, 8, 1), "Phòng Chính sách")))
    with writing(engine) as db:
        afterwards.recall(db, desk.actor(house, "clerk"), made, version=6, reason="Sai thẩm quyền")
    (task,) = desk.items(house)
    assert "đã thu hồi" in task.withdrawn
    viewer = signed_in(house, "viewer")
    assert "Rà soát các HTX" not in viewer.get("/nhiem-vu").text
    assert "Rà soát các HTX" in viewer.get("/nhiem-vu?trang_thai=da-rut").text
    assert "đã thu hồi" in viewer.get(f"/nhiem-vu/muc/{task.id}").text
    with reading(engine) as db:
        assert actions.due(db, desk.actor(house, "viewer")) == []


def test_a_task_that_another_document_still_asks_for_moves_there_with_its_progress(desk, house, engine):
    record = directing(until("Rà soát các HTX", date(2026, 9, 30), "Phòng Chính sách"))
    old = desk.issued(house, record)
    (task,) = desk.items(house)
    with writing(engine) as db:
        actions.report(db, desk.actor(house, "secretary"), task.id, version=1, figure=40)
    new = desk.issued(house, record)
    with writing(engine) as db:
        afterwards.replace_by(db, desk.actor(house, "clerk"), old, version=6, by=new, reason="Sửa sai sót")
    (task,) = desk.items(house)
    assert (task.withdrawn, task.progress) == ("", 40)
    with reading(engine) as db:
        origin = store.origin(db, house.id, task.origin_id)
        assert origin.source_id == new


def test_minutes_bring_no_task(desk, house):
    desk.issued(house, directing(Task(text="Rà soát các HTX")), "minutes")
    assert desk.items(house) == []


def test_the_same_document_issued_and_uploaded_is_followed_once(desk, house, engine):
    made = desk.issued(
        house, directing(until("Rà soát các HTX", date(2026, 9, 30), "Phòng Chính sách")), meeting_id=None
    )
    with reading(engine) as db:
        symbol = documents.document_of(db, desk.actor(house, "viewer"), made).row.symbol

    def same(plain):
        plain["document"].update(number=symbol, date="2026-08-20")

    text = "NGHỊ QUYẾT\n1. Giao Phòng Chính sách rà soát các HTX ngừng hoạt động.\n2. Rà soát các HTX.\n"
    upload = desk.reviewed(house, text, change=same)
    assert upload
    titles = [row.text for row in desk.items(house)]
    assert len(titles) == len(set(titles))


def test_a_review_of_what_was_issued_here_says_that_it_is_followed_already(desk, house, engine, signed_in):
    made = desk.issued(
        house, directing(until("Rà soát các HTX", date(2026, 9, 30), "Phòng Chính sách")), meeting_id=None
    )
    with writing(engine) as db:
        row = documents.document_of(db, desk.actor(house, "viewer"), made).row
        head = (
            f"Số: {row.symbol}\nAn Biên, ngày {row.issued_on.day} tháng {row.issued_on.month} năm {row.issued_on.year}"
        )
        text = "NGHỊ QUYẾT\nVề rà soát\n1. Giao Phòng Chính sách rà soát các HTX.\n"
        own, other = (waiting_review(db, desk.actor(house, "secretary"), words) for words in (f"{head}\n{text}", text))
    secretary = signed_in(house, "secretary")
    assert f'<a href="/van-ban/{made}">phần Văn bản</a>' in secretary.get(f"/doc-van-ban/{own}").text
    assert "không cần duyệt lại" not in secretary.get(f"/doc-van-ban/{other}").text


def test_an_older_result_is_kept_in_the_history_only(desk, house, engine):
    desk.reviewed(house)
    for months, count in ((9, 9), (7, 6)):
        desk.reviewed(
            house, f"BÁO CÁO\nTrong {months} tháng đầu năm 2026, toàn tỉnh đã thành lập mới được {count} HTX.\n"
        )
    who = desk.actor(house, "secretary")
    with writing(engine) as db:
        offers = sorted(result_store.open_offers(db, house.id), key=lambda one: -one.value)
        for version, one in enumerate(offers, 1):
            actions.accept(db, who, one.id, version=version, added=False)
    (target,) = desk.items(house, kind="target")
    assert (target.reached, target.reached_on) == (9, date(2026, 9, 30))
    with reading(engine) as db:
        assert sum(entry.action == "result" for entry in store.entries_of(db, target.id)) == 2
