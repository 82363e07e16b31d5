"""Old documents: what was over long before the upload is kept to be looked up, said aloud, and taken up on demand."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from domain.task import Task
from service.database.engine import reading, writing
from service.tracker import actions, result_store
from service.tracker.states import is_old
from service.tracker.tables import items
from tests.service.web.tracked import Desk, directing

OLD = """Số: 02/NQ-LMHTX
An Biên, ngày 10 tháng 01 năm 2023
NGHỊ QUYẾT
Hội nghị Ban Chấp hành Liên minh HTX tỉnh An Biên lần thứ 2
1. Năm 2023 thành lập mới 12 HTX.
2. Giao Văn phòng chủ trì xây dựng quy chế làm việc, hoàn thành trước ngày 30/6/2023.
3. Giao Phòng Chính sách rà soát các HTX ngừng hoạt động.
"""
REPORT = """BÁO CÁO
Kết quả năm 2023
Ngày 20 tháng 12 năm 2023
Năm 2023 đã thành lập mới được 9 HTX.
"""
TODAY = date(2026, 8, 20)


@pytest.fixture
def desk(app, engine, web_clock) -> Desk:
    return Desk(engine, web_clock, app.state.files)


@pytest.mark.parametrize(
    ("due", "recurring", "paper", "old"),
    [
        (date(2023, 6, 30), "", date(2023, 1, 10), True),
        (date(2026, 6, 30), "", date(2026, 1, 10), False),  # just over: that is overdue, and somebody's task
        (date(2027, 1, 1), "", date(2020, 1, 10), False),
        (None, "", date(2023, 1, 10), True),
        (None, "hằng quý", date(2023, 1, 10), False),
        (None, "", date(2026, 1, 10), False),
        (None, "", None, False),
    ],
)
def test_only_what_was_over_long_before_the_upload_is_old(due, recurring, paper, old):
    assert is_old(due, recurring, paper, TODAY) is old


def test_tasks_of_an_old_resolution_fill_no_list_and_the_lists_say_so(desk, house, engine, signed_in):
    desk.reviewed(house, OLD)
    assert {row.status for row in desk.items(house)} == {"kept"}
    secretary = signed_in(house, "secretary")
    page = secretary.get("/nhiem-vu").text
    assert "quy chế làm việc" not in page
    assert "Không kể 2 nhiệm vụ của văn bản cũ" in page
    assert 'href="/nhiem-vu?loai=nhiem-vu&amp;trang_thai=ho-so-cu"' in page
    assert "quy chế làm việc" in secretary.get("/nhiem-vu?trang_thai=ho-so-cu").text
    assert "quy chế làm việc" in secretary.get("/nhiem-vu?trang_thai=tat-ca").text
    assert "quá hạn" not in secretary.get("/nhiem-vu?trang_thai=tat-ca").text.split("<table")[1].lower()
    for path in ("/nhiem-vu/bang", "/nhiem-vu/in"):
        assert "Không kể 2" in secretary.get(path).text
    assert "Không kể 1 chỉ tiêu" in secretary.get("/nhiem-vu/bieu-do").text
    with reading(engine) as db:
        who = desk.actor(house, "secretary")
        assert actions.due(db, who) == []
        assert len(actions.found(db, who, "quy chế")) == 1


def test_one_old_task_is_followed_again_when_somebody_wants_it(desk, house, signed_in):
    desk.reviewed(house, OLD)
    task = desk.items(house, lead="Văn phòng")[0]
    secretary = signed_in(house, "secretary")
    page = secretary.get(f"/nhiem-vu/muc/{task.id}").text
    assert "Theo dõi tiếp" in page
    given = {"phien_ban": task.version, "trang_thai": "doing"}
    assert secretary.form(f"/nhiem-vu/muc/{task.id}/trang-thai", given).status_code == 303
    assert "quy chế làm việc" in secretary.get("/nhiem-vu?trang_thai=qua-han").text
    back = {"phien_ban": task.version + 1, "trang_thai": "kept"}
    assert secretary.form(f"/nhiem-vu/muc/{task.id}/trang-thai", back).status_code == 303
    assert desk.items(house, lead="Văn phòng")[0].status == "kept"


def test_progress_of_an_old_task_takes_it_up(desk, house, engine):
    desk.reviewed(house, OLD)
    task = desk.items(house, lead="Văn phòng")[0]
    with writing(engine) as db:
        actions.report(db, desk.actor(house, "clerk"), task.id, version=1, figure=40)
    assert desk.items(house, lead="Văn phòng")[0].status == "doing"


def test_an_old_report_completes_an_old_target_without_making_it_overdue(desk, house, engine):
    desk.reviewed(house, OLD)
    desk.reviewed(
        house, "BÁO CÁO\nKết quả năm 2023\nNgày 20 tháng 12 năm 2023\nNăm 2023 đã thành lập mới được 9 HTX.\n"
    )
    (target,) = desk.items(house, kind="target")
    with writing(engine) as db:
        who = desk.actor(house, "secretary")
        (offer,) = result_store.open_offers(db, house.id, [target.id])
        actions.accept(db, who, offer.id, version=target.version, added=False)
    (target,) = desk.items(house, kind="target")
    assert (target.reached, target.status) == (9, "kept")


def test_a_document_of_today_asks_for_an_old_task_again(desk, house, engine):
    record = directing(Task(text="Rà soát các HTX ngừng hoạt động"))
    made = desk.issued(house, record)
    with writing(engine) as db:
        row = db.execute(select(items).where(items.c.organisation_id == house.id)).one()
        actions.set_status(db, desk.actor(house, "secretary"), row.id, version=row.version, status="kept")
    assert made
    desk.issued(house, record, "plan")
    assert [row.status for row in desk.items(house)] == ["waiting"]
