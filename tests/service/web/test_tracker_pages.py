"""Following as a person does: lists, updates in place and by plain forms, evidence, other houses, hostile words."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from types import SimpleNamespace

import pytest
from lxml import html
from openpyxl import load_workbook
from record_factories import sample

from domain.deadline import Deadline
from domain.errors import InputRefused
from domain.target import Target
from domain.task import Task
from service.database.engine import reading, writing
from service.errors import Conflict, Forbidden, NotFound
from service.tracker import actions, result_store, view
from tests.service.web.tracked import REPORT, Desk, directing, until

EVIL = '<script>alert(1)</script>"><img src=x onerror=alert(1)>'


@pytest.fixture
def desk(app, engine, web_clock) -> Desk:
    return Desk(engine, web_clock, app.state.files)


@pytest.fixture
def task(desk, house):
    """One task, due tomorrow."""
    desk.issued(house, directing(until("Rà soát các HTX", date(2026, 8, 21), "Phòng Chính sách")))
    return desk.items(house)[0]


def report(client, item_id, version, **given):
    return client.form(f"/nhiem-vu/muc/{item_id}/tien-do", {"phien_ban": version, **given})


def test_progress_is_reported_by_a_plain_form_and_leads_back_to_the_row(desk, house, task, signed_in):
    secretary = signed_in(house, "secretary")
    answer = report(secretary, task.id, 1, so="40", ghi_chu="Đã có dự thảo", ve="/nhiem-vu?xem=thoi-han")
    assert (answer.status_code, answer.headers["location"]) == (303, f"/nhiem-vu?xem=thoi-han#muc-{task.id}")
    page = secretary.get(f"/nhiem-vu/muc/{task.id}").text
    assert "40%" in page
    assert "Đã có dự thảo" in page
    assert report(secretary, task.id, 2, so="100", ve="https://xa.example/").headers["location"] == actions.path_of(
        task.id
    )
    assert desk.items(house)[0].status == "done"


def test_progress_in_place_gives_the_row_back(desk, house, task, signed_in):
    clerk = signed_in(house, "clerk")
    headers = {"HX-Request": "true"}
    row = clerk.form(f"/nhiem-vu/muc/{task.id}/tien-do", {"phien_ban": 1, "so": "55"}, headers=headers)
    assert row.text.lstrip().startswith(f'<tr id="muc-{task.id}"')
    assert "55%" in row.text
    assert re.search(r'id="cac-trang-thai" hx-swap-oob="true"[^>]*>.*<strong>1</strong> (Đang|Sắp|Quá)', row.text, re.S)
    wrong = clerk.form(f"/nhiem-vu/muc/{task.id}/tien-do", {"phien_ban": 2, "so": "nhiều"}, headers=headers)
    assert wrong.status_code == 422
    assert 'value="nhiều"' in wrong.text
    assert "Chưa đọc được số" in wrong.text


def test_a_progress_with_decimals_is_told_as_it_was_typed(desk, house, task, signed_in):
    secretary = signed_in(house, "secretary")
    assert report(secretary, task.id, 1, so="33,5").status_code == 303
    for path in ("/nhiem-vu", f"/nhiem-vu/muc/{task.id}", "/nhiem-vu/in"):
        assert "33,5%" in secretary.get(path).text, path
    assert 'value="33,5"' in secretary.get(f"/nhiem-vu/muc/{task.id}").text
    assert report(secretary, task.id, 2, so="99,5").status_code == 303
    assert desk.items(house)[0].status == "doing"


@pytest.mark.parametrize(
    ("comparator", "plan", "reached", "percent"),
    [(">=", 1000, 996, 99), (">=", 1000, 1000, 100), (">=", 8, 9, 112), ("<=", 1000, 1004, 99), ("<=", 5, 5, 100)],
)
def test_only_a_target_that_is_reached_stands_at_a_hundred(comparator, plan, reached, percent):
    row = SimpleNamespace(comparator=comparator, value=plan, reached=reached)
    assert view.shown_percent(row) == percent


def test_what_was_typed_of_a_refused_assignment_stays_in_its_open_form(desk, house, task, signed_in):
    secretary = signed_in(house, "secretary")
    where = f"/nhiem-vu/muc/{task.id}"
    given = {"chu_tri": "Ban Chỉ đạo tỉnh", "phoi_hop": "Sở Tài chính; Hội Nông dân", "ghi_chu": "Theo Thông báo 12"}
    refused = secretary.form(f"{where}/phan-cong", {"phien_ban": 1, "thoi_han": "30/2", **given})
    assert refused.status_code == 422
    fields = {one.get("id"): one.get("value") for one in html.fromstring(refused.text).iter("input")}
    assert [fields[one] for one in ("chu-tri", "phoi-hop", "thoi-han", "ly-do-sua")] == [
        given["chu_tri"], given["phoi_hop"], "30/2", given["ghi_chu"],
    ]  # fmt: skip
    assert (fields[f"gc-{task.id}"], fields["ly-do"]) == ("", "")
    assert html.fromstring(refused.text).xpath("//details[@open]/summary/text()") == ["Phân công, sửa thời hạn"]
    late = secretary.form(f"{where}/trang-thai", {"phien_ban": 7, "trang_thai": "stopped", "ghi_chu": "Hết kinh phí"})
    assert late.status_code == 409
    assert 'name="ghi_chu" value="Hết kinh phí"' in late.text
    assert not html.fromstring(secretary.get(where).text).xpath("//details[@class='more'][@open]")


def test_a_share_is_written_with_its_sign_at_the_figure(desk, house, signed_in):
    share = Target(indicator="Tỷ lệ nợ quá hạn", value=Decimal("1.5"), unit="%", comparator="<=")
    desk.issued(house, directing(targets=(share,)))
    item = desk.items(house)[0]
    assert item.text == "Tỷ lệ nợ quá hạn: 1,5%"
    secretary = signed_in(house, "secretary")
    assert report(secretary, item.id, 1, so="1,2").status_code == 303
    page = secretary.get("/nhiem-vu?loai=chi-tieu").text
    assert "<strong>1,2%</strong> <span>/ không quá 1,5%</span>" in page
    log = signed_in(house, "administrator").get("/thiet-lap/nhat-ky").text
    assert "Ghi tiến độ “Tỷ lệ nợ quá hạn" in log
    assert ": 1,2%" in log
    assert f'href="/nhiem-vu/muc/{item.id}"' in log


def test_targets_of_one_name_are_told_apart_in_the_chart(desk, house, signed_in):
    new = [Target(indicator="thành lập mới", value=Decimal(many), unit=unit) for many, unit in ((6, "HTX"), (9, "THT"))]
    long = Target(indicator="tỷ lệ hợp tác xã ứng dụng công nghệ cao vào sản xuất", value=Decimal(30), unit="%")
    desk.issued(house, directing(targets=(*new, long)))
    page = signed_in(house, "secretary").get("/nhiem-vu/bieu-do").text
    labels = html.fromstring(page).xpath("//svg[1]//text[not(@class)]/text()")
    assert labels[:2] == ["Thành lập mới: 6 HTX", "Thành lập mới: 9 THT"]
    assert labels[2].startswith("Tỷ lệ hợp tác xã")
    assert labels[2].endswith("…")


def test_the_number_of_a_document_is_kept_whole_where_rows_name_it(desk, house, task, signed_in):
    secretary = signed_in(house, "secretary")
    for path in ("/nhiem-vu", "/nhiem-vu/in", f"/nhiem-vu/muc/{task.id}"):
        found = html.fromstring(secretary.get(path).text).xpath("//span[@class='symbol']/text()")
        assert found, path
        assert all("/NQ-" in one for one in found)


def test_who_was_slower_overwrites_nothing(desk, house, task, signed_in):
    first, second = signed_in(house, "secretary"), signed_in(house, "clerk")
    assert report(first, task.id, 1, so="40").status_code == 303
    late = report(second, task.id, 1, so="10", ghi_chu="Của tôi")
    assert late.status_code == 409
    assert "Của tôi" in late.text
    assert desk.items(house)[0].progress == 40


def test_only_those_who_may_follow_change_anything(desk, house, task, engine, signed_in):
    for role in ("viewer", "editor", "administrator"):
        client = signed_in(house, role)
        assert client.get(f"/nhiem-vu/muc/{task.id}").status_code == 200
        assert report(client, task.id, 1, so="40").status_code == 403
        with writing(engine) as db:
            who = desk.actor(house, role)
            for act in (
                lambda db=db, who=who: actions.report(db, who, task.id, version=1, figure=1),
                lambda db=db, who=who: actions.set_status(db, who, task.id, version=1, status="done"),
                lambda db=db, who=who: actions.detach(db, who, task.id, 1),
                lambda db=db, who=who: actions.dismiss(db, who, 1),
            ):
                with pytest.raises(Forbidden):
                    act()


def test_another_house_finds_nothing_under_the_same_addresses(desk, house, task, make_house, signed_in, engine):
    other = make_house("khac", "Hội Nông dân xã Khác")
    stranger = signed_in(other, "secretary")
    for path in (
        f"/nhiem-vu/muc/{task.id}",
        f"/nhiem-vu/van-ban/{task.origin_id}",
        f"/nhiem-vu/muc/{task.id}/minh-chung/1",
    ):
        assert stranger.get(path).status_code == 404
    for action in ("tien-do", "trang-thai", "phan-cong"):
        given = {"phien_ban": 1, "so": "1", "trang_thai": "done"}
        assert stranger.form(f"/nhiem-vu/muc/{task.id}/{action}", given).status_code == 404
    assert "Rà soát" not in stranger.get("/nhiem-vu").text
    assert "Rà soát" not in stranger.get("/nhiem-vu/bang").text
    with reading(engine) as db:
        who = desk.actor(other, "secretary")
        assert actions.due(db, who) == []
        assert actions.found(db, who, "rà soát") == []
        with pytest.raises(NotFound):
            actions.item_of(db, who, task.id)


def test_overdue_and_soon_follow_from_the_day_and_never_without_one(desk, house, web_clock, engine):
    desk.issued(house, directing(until("Việc có hạn", date(2026, 8, 21)), Task(text="Việc không hạn")))

    def told():
        with reading(engine) as db:
            return [(one.title, one.overdue) for one in actions.due(db, desk.actor(house, "viewer"))]

    assert told() == [("Việc có hạn", False)]
    web_clock.pass_by(days=1)
    assert told() == [("Việc có hạn", False)]
    web_clock.pass_by(days=1)
    assert told() == [("Việc có hạn", True)]
    with writing(engine) as db:
        actions.set_status(db, desk.actor(house, "clerk"), desk.items(house)[0].id, version=1, status="done")
    assert told() == []


def test_what_is_due_this_week_stands_before_what_is_years_late(desk, house, web_clock, engine):
    today = desk.actor(house, "viewer").today
    days = {"Việc cũ": 900, "Việc trễ": 5, "Việc vừa trễ": 1, "Việc tuần này": -2}
    desk.issued(house, directing(*(until(name, today - timedelta(count)) for name, count in days.items())))
    with reading(engine) as db:
        told = [one.title for one in actions.due(db, desk.actor(house, "viewer"))]
    assert told == ["Việc trễ", "Việc vừa trễ", "Việc tuần này", "Việc cũ"]


def test_stopping_needs_a_reason_and_a_stopped_task_takes_no_progress(desk, house, task, engine):
    who = desk.actor(house, "approver")
    with writing(engine) as db, pytest.raises(InputRefused):
        actions.set_status(db, who, task.id, version=1, status="stopped")
    with writing(engine) as db:
        actions.set_status(db, who, task.id, version=1, status="stopped", words="Hết kinh phí")
    with writing(engine) as db, pytest.raises(InputRefused, match="đang dừng"):
        actions.report(db, who, task.id, version=2, figure=10)
    with writing(engine) as db:
        actions.set_status(db, who, task.id, version=2, status="doing")
    assert desk.items(house)[0].status == "waiting"


def test_a_new_lead_and_day_keep_the_old_ones_in_the_history(desk, house, task, signed_in):
    clerk = signed_in(house, "clerk")
    given = {"phien_ban": 1, "chu_tri": "Văn phòng", "phoi_hop": "Phòng A; Phòng B", "thoi_han": "quý I/2027"}
    assert clerk.form(f"/nhiem-vu/muc/{task.id}/phan-cong", given).status_code == 303
    (row,) = desk.items(house)
    assert (row.lead, row.partners, row.due_end) == ("Văn phòng", ["Phòng A", "Phòng B"], date(2027, 3, 31))
    assert "Phòng Chính sách → Văn phòng" in clerk.get(f"/nhiem-vu/muc/{task.id}").text
    bad = clerk.form(f"/nhiem-vu/muc/{task.id}/phan-cong", {**given, "phien_ban": 2, "thoi_han": "khi nào xong"})
    assert bad.status_code == 422


def test_lists_are_filtered_by_unit_state_day_and_words_with_or_without_marks(desk, house, signed_in):
    desk.reviewed(house)
    viewer = signed_in(house, "viewer")

    def listed(address):
        page = html.document_fromstring(viewer.get(address).text)
        return sorted(cell.text_content() for cell in page.xpath("//td[@class='what']/a"))

    assert (
        len(listed("/nhiem-vu")) == len(listed("/nhiem-vu?xem=hoi-nghi")) == len(listed("/nhiem-vu?xem=thoi-han")) == 3
    )
    assert listed("/nhiem-vu?q=ra+soat") == listed("/nhiem-vu?don_vi=Phòng+Chính+sách")
    assert len(listed("/nhiem-vu?trang_thai=qua-han")) == 1
    assert len(listed("/nhiem-vu?trang_thai=sap-den-han")) == 1
    assert len(listed("/nhiem-vu?tu=1/6/2026&den=30/6/2026")) == 1
    assert len(listed("/nhiem-vu?loai=chi-tieu")) == 1
    assert (len(listed("/nhiem-vu?den=cuối+quý+III")), len(listed("/nhiem-vu?tu=quý+III"))) == (2, 1)
    assert len(listed("/nhiem-vu?tu=hôm+nay&den=30+ngày+tới")) == 1
    assert (
        "Đến ngày: “cuối quý I năm sau” được hiểu là 31/3/2027." in viewer.get("/nhiem-vu?den=cuối+quý+I+năm+sau").text
    )
    assert "chưa đọc được" in viewer.get("/nhiem-vu?tu=hôm+kia").text
    assert "khớp với điều kiện" in viewer.get("/nhiem-vu?q=khong+co+gi").text


def test_figures_of_the_matrix_lead_to_lists_of_that_length(desk, house, signed_in):
    desk.reviewed(house)
    viewer = signed_in(house, "viewer")
    for address in ("/nhiem-vu/bang", "/nhiem-vu/bang?theo=thang", "/nhiem-vu/bang?loai=chi-tieu"):
        page = html.document_fromstring(viewer.get(address).text)
        cells = page.xpath("//table[@class='matrix']//td/a")
        assert cells
        for cell in cells:
            found = html.document_fromstring(viewer.get(cell.get("href")).text)
            assert len(found.xpath("//td[@class='what']")) == int(cell.text_content())


def test_long_lists_come_in_pages_that_lose_no_row(desk, house, signed_in):
    desk.issued(
        house, directing(*(Task(text=f"Việc thứ {number}", lead=f"Phòng {number % 7}") for number in range(120)))
    )
    viewer, seen = signed_in(house, "viewer"), set()
    for page in (1, 2, 3, 99):
        found = html.document_fromstring(viewer.get(f"/nhiem-vu?trang={page}").text)
        seen.update(cell.text_content() for cell in found.xpath("//td[@class='what']/a"))
    assert len(seen) == 120


def test_each_row_leads_to_its_sentence(desk, house, signed_in):
    upload = desk.reviewed(house)
    desk.issued(house, directing(Task(text="Củng cố các hợp tác xã yếu kém", lead="Trung tâm")))
    viewer = signed_in(house, "viewer")
    page = html.document_fromstring(viewer.get("/nhiem-vu").text)
    paths = page.xpath("//small[@class='from']/a/@href")
    assert sum(path.startswith(f"/doc-van-ban/{upload}#v-T") for path in paths) == 3
    (path,) = (one for one in paths if one.startswith("/nhiem-vu/van-ban/"))
    address, _, anchor = path.partition("#")
    document = html.document_fromstring(viewer.get(address).text)
    (place,) = document.xpath(f"//*[@id='{anchor}']/..")
    assert "củng cố các hợp tác xã yếu kém" in place.text_content()
    marks = html.document_fromstring(viewer.get(f"/doc-van-ban/{upload}").text).xpath("//@id")
    assert all(one.partition("#")[2] in marks for one in paths if one.startswith("/doc-van-ban"))


def test_evidence_is_kept_when_it_is_what_it_says(desk, house, task, signed_in):
    clerk, path = signed_in(house, "clerk"), f"/nhiem-vu/muc/{task.id}/minh-chung"
    kept = {"tep": ("../../bien ban.pdf", b"%PDF-1.7 ...", "application/pdf")}
    assert clerk.form(path, files=kept).status_code == 303
    page = html.document_fromstring(clerk.get(f"/nhiem-vu/muc/{task.id}").text)
    (address,) = page.xpath("//ul[@class='files']//a/@href")
    answer = signed_in(house, "viewer").get(address)
    assert answer.content == b"%PDF-1.7 ..."
    assert answer.headers["content-disposition"].startswith("attachment")
    for name, content in (("x.html", b"<script>"), ("x.pdf", b"<script>"), ("x.svg", b"<svg/>"), ("", b"")):
        assert clerk.form(path, files={"tep": (name, content, "text/html")}).status_code in (422, 400)
    assert clerk.form(f"{address}/go").status_code == 303
    assert clerk.get(address).status_code == 404


def test_words_that_look_like_markup_stay_words_everywhere(desk, house, signed_in):
    record = directing(
        Task(text=EVIL, lead=EVIL, partners=(EVIL,)), targets=(Target(indicator=EVIL, value=Decimal(3), unit=EVIL),)
    )
    desk.issued(house, replace(record, resolution=replace(record.resolution, abstract=EVIL)))
    clerk = signed_in(house, "clerk")
    ids = [row.id for row in desk.items(house)]
    for item_id in ids:
        report(clerk, item_id, 1, so="2", ghi_chu=EVIL)
        clerk.form(f"/nhiem-vu/muc/{item_id}/phan-cong", {"phien_ban": 2, "chu_tri": EVIL + "2", "ghi_chu": EVIL})
        clerk.form(f"/nhiem-vu/muc/{item_id}/minh-chung", files={"tep": (f"{EVIL}.pdf", b"%PDF-1", "application/pdf")})
    origin = desk.items(house)[0].origin_id
    paths = [
        "",
        "?loai=chi-tieu",
        "/bang",
        "/bieu-do",
        "/in",
        "/lich",
        f"/van-ban/{origin}",
        f"?q={EVIL}&don_vi={EVIL}",
    ]
    for path in paths + [f"/muc/{item_id}" for item_id in ids]:
        page = clerk.get(f"/nhiem-vu{path}").text
        assert "<script>alert" not in page
        assert "<img" not in page


def test_the_workbook_holds_the_filtered_rows_and_no_formula(desk, house, signed_in):
    desk.issued(house, directing(Task(text='=HYPERLINK("http://xa.example")', lead="+1"), Task(text="Việc khác")))
    content = signed_in(house, "viewer").get("/nhiem-vu/tep.xlsx?q=hyperlink").content
    sheet = load_workbook(io.BytesIO(content)).active
    assert sheet.max_row == 4
    assert (sheet["B4"].data_type, sheet["B4"].value) == ("s", '=HYPERLINK("http://xa.example")')
    assert (sheet["C4"].data_type, sheet["C4"].quotePrefix) == ("s", True)
    assert signed_in(house, "viewer").get("/nhiem-vu/tep.exe").status_code == 404


def test_a_result_of_a_later_report_is_offered_accepted_once_and_charted(desk, house, signed_in, engine):
    desk.reviewed(house)
    desk.reviewed(house, REPORT)
    clerk = signed_in(house, "clerk")
    (target,) = desk.items(house, kind="target")
    page = clerk.get("/nhiem-vu?loai=chi-tieu").text
    assert "Tìm thấy kết quả" in page
    assert "6 HTX" in page
    with reading(engine) as db:
        (offer,) = result_store.open_offers(db, house.id)
    path = f"/nhiem-vu/muc/{target.id}/ket-qua/{offer.id}"
    assert clerk.form(path, {"phien_ban": 1, "chon": "ghi-nhan"}).status_code == 303
    assert clerk.form(path, {"phien_ban": 2, "chon": "ghi-nhan"}).status_code == 409
    (target,) = desk.items(house, kind="target")
    assert (target.reached, target.status, target.reached_on) == (6, "doing", date(2026, 7, 31))
    assert "40%" in clerk.get("/nhiem-vu/bieu-do").text


def test_a_dismissed_result_is_not_offered_again(desk, house, engine):
    desk.reviewed(house)
    desk.reviewed(house, REPORT)
    who = desk.actor(house, "secretary")
    with writing(engine) as db:
        (offer,) = result_store.open_offers(db, house.id)
        actions.dismiss(db, who, offer.id)
        with pytest.raises(Conflict):
            actions.accept(db, who, offer.id, version=1, added=False)
    desk.reviewed(house, "BÁO CÁO\nTrong tháng 8/2026 có 3 đoàn công tác đến làm việc.\n")
    with reading(engine) as db:
        assert result_store.open_offers(db, house.id) == []


def test_every_change_is_in_the_audit_log(desk, house, task, engine, signed_in):
    from sqlalchemy import select

    from service.audit.tables import audit

    report(signed_in(house, "secretary"), task.id, 1, so="40")
    with reading(engine) as db:
        told = db.execute(select(audit.c.action, audit.c.words).where(audit.c.action.like("tracker.%"))).all()
    assert [row.action for row in told] == ["tracker.taken", "tracker.progress"]
    assert "40%" in told[1].words


def test_the_sample_record_is_followed_whole(desk, house, signed_in):
    desk.issued(house, sample())
    viewer = signed_in(house, "viewer")
    origin = desk.items(house)[0].origin_id
    page = html.document_fromstring(viewer.get(f"/nhiem-vu/van-ban/{origin}").text)
    assert "chưa tìm được chỗ" not in page.text_content()
    for row in desk.items(house):
        assert viewer.get(f"/nhiem-vu/muc/{row.id}").status_code == 200


@pytest.mark.parametrize(
    "address",
    [
        "?q=%00x&don_vi=%00",
        "?trang=99999999999",
        "?trang=-1",
        "?tu=%00",
        "/muc/99999999999999999999",
        "/bang?nam=999999999&theo=thang",
        "/tep.xlsx?q=%ed%a0%80",
        "/lich/%00.ics",
    ],
)
def test_odd_addresses_end_in_a_sentence(house, signed_in, address):
    assert signed_in(house, "viewer").get(f"/nhiem-vu{address}").status_code in (200, 404, 422)


def test_odd_figures_and_days_end_in_a_sentence(desk, house, task, signed_in):
    clerk = signed_in(house, "clerk")
    for figure in ("9" * 400, "-5", "101", "\0", "١٢"):
        assert report(clerk, task.id, 1, so=figure).status_code == 422
    given = {"phien_ban": 1, "chu_tri": "Văn\0 phòng", "thoi_han": "31/12/9999"}
    assert clerk.form(f"/nhiem-vu/muc/{task.id}/phan-cong", given).status_code == 303
    assert b"DTSTART;VALUE=DATE:99991231" in clerk.get("/nhiem-vu/tep.ics").content
    assert clerk.get("/nhiem-vu/tep.xlsx").content.startswith(b"PK")
    assert clerk.get("/nhiem-vu?xem=thoi-han").status_code == 200


@pytest.mark.parametrize(
    ("comparator", "reached", "percent"),
    [("<=", 1.2, 100), ("<=", 1.5, 100), ("<", 1.5, 100), ("<=", 3.0, 50), (">=", 1.2, 80)],
)
def test_what_stays_under_its_ceiling_is_no_part_of_it(comparator, reached, percent):
    row = SimpleNamespace(value=1.5, reached=reached, comparator=comparator)
    assert view.shown_percent(row) == percent


def _counted(text: str, words: str) -> Task:
    return Task(text=text, lead="Văn phòng", deadline=Deadline(text=words))


def test_counted_days_of_an_issued_document_end_after_its_own_day_or_its_meeting(desk, house, signed_in):
    words = ("trong 15 ngày kể từ ngày ký", "10 ngày làm việc sau hội nghị", "10 ngày kể từ khi nhận đủ hồ sơ")
    tasks = [_counted(f"Lập danh sách {number}", one) for number, one in enumerate(words)]
    desk.issued(house, directing(*tasks))
    rows = desk.items(house)
    assert [(row.due_words, row.due_end) for row in rows] == [
        (words[0], date(2026, 9, 4)),  # issued on 20/8
        (words[1], date(2026, 8, 28)),  # the meeting ended on 14/8, a Friday
        (words[2], None),
    ]
    pages = [signed_in(house, "viewer").get(f"/nhiem-vu/muc/{row.id}").text for row in rows]
    assert "tính từ ngày văn bản 20/8/2026." in pages[0]
    assert "tính từ ngày họp 14/8/2026; đã trừ thứ Bảy, Chủ nhật, chưa trừ ngày lễ." in pages[1]
    assert "Chưa tính được ngày cuối, vì chưa rõ “khi nhận đủ hồ sơ” là ngày nào." in pages[2]


def test_counted_days_that_are_typed_keep_their_words_and_tell_their_day(desk, house, task, signed_in):
    clerk, where = signed_in(house, "clerk"), f"/nhiem-vu/muc/{task.id}"
    given = {"phien_ban": 1, "chu_tri": "Văn phòng", "thoi_han": "30 ngày làm việc"}
    assert clerk.form(f"{where}/phan-cong", given).status_code == 303
    (row,) = desk.items(house)
    assert (row.due_words, row.due_end) == ("30 ngày làm việc", date(2026, 10, 1))
    page = clerk.get(where).text
    assert "(30 ngày làm việc)" in page
    assert "Chậm nhất thứ Năm, 01/10/2026, tính từ ngày văn bản 20/8/2026" in page


def test_days_without_a_beginning_are_not_counted_from_a_paper_so_old_that_they_are_over(desk, house, signed_in):
    desk.reviewed(house, change=lambda plain: plain["document"].update(date="2026-01-15"))
    row = next(row for row in desk.items(house) if row.kind == "task")
    clerk, where = signed_in(house, "clerk"), f"/nhiem-vu/muc/{row.id}"
    given = {"phien_ban": 1, "chu_tri": "Văn phòng", "thoi_han": "trong 15 ngày"}
    assert clerk.form(f"{where}/phan-cong", given).status_code == 303
    assert next(one for one in desk.items(house) if one.id == row.id).due_end is None
    assert "nếu tính từ ngày văn bản 15/01/2026 thì đã quá hạn" in clerk.get(where).text
    given |= {"phien_ban": 2, "thoi_han": "trong 15 ngày kể từ hôm nay"}
    assert clerk.form(f"{where}/phan-cong", given).status_code == 303
    page = clerk.get(where).text
    assert "04/9/2026" in page
    assert "thì đã quá hạn" not in page


@pytest.mark.parametrize(
    ("words", "end"),
    [
        ("trong 15 ngày kể từ ngày họp", date(2026, 8, 31)),
        ("trong 05 ngày làm việc kể từ ngày ký", date(2026, 8, 25)),
        ("trong 15 ngày kể từ ngày nhận hồ sơ", None),
        ("trước ngày 30/9/2026", date(2026, 9, 30)),
    ],
)
def test_counted_days_of_a_reviewed_document_end_after_its_own_day_or_its_meeting(desk, house, signed_in, words, end):
    def dated(plain):
        plain["document"]["date"], plain["meeting"] = "2026-08-18", {**plain["meeting"], "start": "2026-08-16T08:00"}
        plain["tasks"][0]["deadline"] = {"text": words, "start": None, "end": None, "recurring": None}
        if end and "/" in words:
            plain["tasks"][0]["deadline"]["end"] = end.isoformat()

    upload = desk.reviewed(house, finish=False, change=dated)
    card = signed_in(house, "secretary").get(f"/doc-van-ban/{upload}").text
    assert ("chưa tính được ngày cuối" in card) == (end is None)
    desk.finish(house, upload)
    assert next(row for row in desk.items(house) if row.kind == "task").due_end == end


def test_a_habit_that_becomes_a_day_is_no_habit_any_more(desk, house, task, signed_in):
    clerk = signed_in(house, "clerk")
    for version, words, habit in ((1, "hằng tháng", "hằng tháng"), (2, "15/12/2026", "")):
        given = {"phien_ban": version, "chu_tri": "Văn phòng", "thoi_han": words}
        assert clerk.form(f"/nhiem-vu/muc/{task.id}/phan-cong", given).status_code == 303
        assert desk.items(house)[0].recurring == habit
