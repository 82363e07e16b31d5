"""A document's pages: its way in clicks, its register as files, its words escaped, other houses shut out."""

from __future__ import annotations

import io
from dataclasses import replace

import docx
import pytest
from openpyxl import load_workbook
from record_factories import kind, sample

from service.accounts import store as accounts
from service.database.engine import writing
from service.documents import actions
from service.documents.way import likely_approver
from tests.service.houses import PASSWORD, QUICK
from tests.service.one_page import PDF
from tests.service.page_client import PageClient
from tests.service.web.test_numbering import as_role, files  # noqa: F401

NQ = kind("resolution")


@pytest.fixture
def begun(engine, house, as_role):  # noqa: F811
    """Make a draft; gives its id."""

    def make(title: str | None = None) -> int:
        record = sample()
        if title:
            record = replace(record, resolution=replace(record.resolution, abstract=title))
        with writing(engine) as db:
            return actions.begin(db, as_role(house, "secretary"), record=record, kind=NQ, meeting_id=None)

    return make


def send(client, made, action, version, **given):
    """Take a step by its form."""
    answer = client.form(f"/van-ban/{made}/{action}", {"phien_ban": version, **given})
    assert answer.status_code == 303, answer.text
    return answer


def test_a_document_goes_from_draft_to_issued_by_clicks(begun, signed_in, house):
    made = begun()
    secretary, approver, clerk = (signed_in(house, role) for role in ("secretary", "approver", "clerk"))
    assert "Trình duyệt" in secretary.get(f"/van-ban/{made}").text
    send(secretary, made, "submit", 1, nguoi_duyet=house.people["approver"])
    send(approver, made, "return", 2, y_kien="Sửa trích yếu", doan="Về việc")
    assert "Sửa trích yếu" in secretary.get(f"/van-ban/{made}").text
    send(secretary, made, "submit", 3, nguoi_duyet=house.people["approver"])
    send(approver, made, "approve", 4)
    scan = {"ban_ky": ("quet.pdf", PDF, "application/pdf")}
    answer = approver.form(f"/van-ban/{made}/sign", {"phien_ban": 5, "nguoi_ky": "0"}, files=scan)
    assert answer.status_code == 303, answer.text
    send(clerk, made, "number", 6, ngay="20/8/2026", so_ban="15")
    send(clerk, made, "issue", 7)
    page = clerk.get(f"/van-ban/{made}").text
    assert "Đã ban hành" in page
    assert clerk.get(f"/van-ban/{made}/tep/ban-ky").content == PDF
    final = docx.Document(io.BytesIO(clerk.get(f"/van-ban/{made}/tep/docx").content))
    assert any("01/NQ" in cell.text for table in final.tables for row in table.rows for cell in row.cells)


def test_what_hinders_a_step_is_said_on_the_page_and_nothing_moves(begun, signed_in, house):
    made = begun()
    secretary = signed_in(house, "secretary")
    refused = secretary.form(f"/van-ban/{made}/submit", {"phien_ban": 1, "nguoi_duyet": house.people["viewer"]})
    assert refused.status_code == 422
    assert "chưa có quyền duyệt" in refused.text
    stale = secretary.form(f"/van-ban/{made}/submit", {"phien_ban": 9, "nguoi_duyet": house.people["approver"]})
    assert stale.status_code == 409
    assert secretary.form(f"/van-ban/{made}/approve", {"phien_ban": 1}).status_code in (403, 409)
    assert "Đang đợi đồng chí soạn xong" in secretary.get(f"/van-ban/{made}").text


def test_another_house_finds_nothing_under_the_same_address(begun, signed_in, make_house, house):
    made = begun()
    stranger = signed_in(make_house("khac", "Hội Nông dân xã Khác"), "clerk")
    for path in (f"/van-ban/{made}", f"/van-ban/{made}/tep/docx"):
        assert stranger.get(path).status_code == 404
    assert stranger.form(f"/van-ban/{made}/number", {"phien_ban": 1}).status_code == 404


def test_words_that_look_like_markup_stay_words(begun, signed_in, house):
    made = begun('<script>alert(1)</script>"><img src=x onerror=alert(1)>')
    page = signed_in(house, "viewer").get(f"/van-ban/{made}").text
    assert "<script>alert" not in page
    assert "<img" not in page


def test_the_register_has_ten_columns_on_the_page_and_in_its_files(signed_in, house):
    clerk = signed_in(house, "clerk")
    given = {"loai": "nghi-quyet", "ngay": "20/8/2026", "ly_do": "=HYPERLINK(1)"}
    assert clerk.form("/van-ban/so-dang-ky/bo-so", given).status_code == 303
    assert "Số bỏ: =HYPERLINK(1)" in clerk.get("/van-ban/so-dang-ky").text
    sheet = load_workbook(io.BytesIO(clerk.get("/van-ban/so-dang-ky/2026.xlsx").content)).active
    assert [cell.value for cell in sheet[3]][:2] == ["Số, ký hiệu", "Ngày tháng"]
    assert sheet.cell(4, 10).value == "Số bỏ: =HYPERLINK(1)"
    assert sheet.cell(4, 10).data_type == "s"
    book = docx.Document(io.BytesIO(clerk.get("/van-ban/so-dang-ky/2026.docx").content))
    assert len(book.tables[0].columns) == 10
    assert clerk.get("/van-ban/so-dang-ky/2026.exe").status_code == 404


@pytest.fixture
def deputy(engine, house, web_clock, app):
    """A second leader of the house: who they are, and their client."""
    with writing(engine) as db:
        made = accounts.add_user(
            db, login="pho.ban", name="Hà Minh Tú", password=QUICK, must_change=False, now=web_clock.now
        )
        accounts.set_roles(db, made, house.id, ("approver",))
    client = PageClient(app, follow_redirects=False)
    assert client.post("/dang-nhap", data={"ten_dang_nhap": "pho.ban", "mat_khau": PASSWORD}).status_code == 303
    return made, client


def test_another_leader_approves_only_when_it_is_said_in_whose_place(begun, signed_in, house, deputy):
    made, asked = begun(), house.people["approver"]
    _, other = deputy
    send(signed_in(house, "secretary"), made, "submit", 1, nguoi_duyet=asked)
    page = other.get(f"/van-ban/{made}").text
    assert "Duyệt thay đồng chí Người lãnh đạo" in page
    assert ">Duyệt văn bản<" not in page
    assert "Trình tôi duyệt" not in other.get("/").text
    for action in ("approve", "return"):
        refused = other.form(f"/van-ban/{made}/{action}", {"phien_ban": 2, "y_kien": "Sửa"})
        assert refused.status_code == 422
        assert "Văn bản này trình đồng chí Người lãnh đạo nên chưa làm bước này." in refused.text
    assert other.form(f"/van-ban/{made}/approve", {"phien_ban": 2, "thay": house.people["clerk"]}).status_code == 422
    send(other, made, "return", 2, y_kien="Sửa ngày", thay=asked)
    send(signed_in(house, "secretary"), made, "submit", 3, nguoi_duyet=asked)
    send(other, made, "approve", 4, y_kien="Được ủy quyền", thay=asked)
    page = signed_in(house, "viewer").get(f"/van-ban/{made}").text
    assert "Thay đồng chí Người lãnh đạo. Sửa ngày" in page
    assert "Thay đồng chí Người lãnh đạo. Được ủy quyền" in page
    assert "thay đồng chí Người lãnh đạo: " in signed_in(house, "administrator").get("/thiet-lap/nhat-ky").text


def test_the_leader_who_was_asked_needs_no_such_choice(begun, signed_in, house, deputy):
    made, (me, client) = begun(), deputy
    send(signed_in(house, "secretary"), made, "submit", 1, nguoi_duyet=me)
    assert "thay đồng chí" not in client.get(f"/van-ban/{made}").text
    assert "Trình tôi duyệt" in client.get("/").text
    assert "Trình tôi duyệt" not in signed_in(house, "approver").get("/").text
    send(client, made, "approve", 2)
    assert "Thay đồng chí" not in client.get(f"/van-ban/{made}").text


def test_nobody_is_asked_whose_account_is_closed(begun, engine, signed_in, house, deputy):
    made, (gone, _) = begun(), deputy
    with writing(engine) as db:
        accounts.set_active(db, gone, active=False)
    refused = signed_in(house, "secretary").form(f"/van-ban/{made}/submit", {"phien_ban": 1, "nguoi_duyet": gone})
    assert refused.status_code == 422
    assert "chưa có quyền duyệt" in refused.text


def test_a_drafter_takes_a_submitted_text_back_until_it_is_decided(begun, signed_in, house):
    made, asked = begun(), house.people["approver"]
    secretary, approver = signed_in(house, "secretary"), signed_in(house, "approver")
    send(secretary, made, "submit", 1, nguoi_duyet=asked)
    assert "Rút về để sửa" in secretary.get(f"/van-ban/{made}").text
    assert "Rút về để sửa" not in approver.get(f"/van-ban/{made}").text
    assert approver.form(f"/van-ban/{made}/withdraw", {"phien_ban": 2}).status_code == 403
    send(secretary, made, "withdraw", 2, y_kien="Trình nhầm")
    page = secretary.get(f"/van-ban/{made}").text
    assert "rút về để sửa lúc" in page
    assert "Trình nhầm" in page
    assert approver.form(f"/van-ban/{made}/approve", {"phien_ban": 3}).status_code == 409
    send(secretary, made, "submit", 3, nguoi_duyet=asked)
    send(approver, made, "approve", 4)
    assert secretary.form(f"/van-ban/{made}/withdraw", {"phien_ban": 5}).status_code == 409


def test_the_leader_who_was_asked_or_who_signs_is_offered_first():
    record = sample()
    signer = actions.head_of(record, NQ).signer
    assert signer is not None
    people = {7: "Hà Minh Tú", 8: signer.name}
    assert likely_approver(people, record, NQ, None) == 8
    assert likely_approver(people, record, NQ, 7) == 7
    assert likely_approver({7: "Hà Minh Tú"}, record, NQ, 99) is None


def test_what_was_typed_survives_a_step_that_was_hindered(begun, signed_in, house):
    made, asked = begun(), house.people["approver"]
    approver = signed_in(house, "approver")
    send(signed_in(house, "secretary"), made, "submit", 1, nguoi_duyet=asked)
    words = '<b>Một ý kiến dài</b> "không được mất"'
    late = approver.form(f"/van-ban/{made}/return", {"phien_ban": 1, "y_kien": words})
    assert late.status_code == 409
    assert "&lt;b&gt;Một ý kiến dài&lt;/b&gt; &#34;không được mất&#34;</textarea>" in late.text
    send(approver, made, "approve", 2)
    too_late = approver.form(f"/van-ban/{made}/return", {"phien_ban": 3, "y_kien": "Sửa <i>ngày</i>"})
    assert "<blockquote>Sửa &lt;i&gt;ngày&lt;/i&gt;</blockquote>" in too_late.text
    send(approver, made, "sign", 3, nguoi_ky="0")
    clerk = signed_in(house, "clerk")
    wrong = {"phien_ban": 4, "ngay": "45/8/2026", "so_ban": "17", "y_kien": "Kèm phụ lục"}
    page = clerk.form(f"/van-ban/{made}/number", wrong).text
    assert all(f'value="{one}"' in page for one in ("45/8/2026", "17", "Kèm phụ lục"))


def test_a_signed_text_is_opened_again_by_a_leader_and_signed_anew(begun, signed_in, house):
    made, asked = begun(), house.people["approver"]
    secretary, approver, clerk = (signed_in(house, role) for role in ("secretary", "approver", "clerk"))
    send(secretary, made, "submit", 1, nguoi_duyet=asked)
    send(approver, made, "approve", 2)
    send(approver, made, "sign", 3, nguoi_ky="0")
    assert "Cho sửa lại" not in clerk.get(f"/van-ban/{made}").text
    assert "Cho sửa lại" in approver.get(f"/van-ban/{made}").text
    send(approver, made, "reopen", 4, y_kien="Sai ngày họp")
    assert clerk.form(f"/van-ban/{made}/number", {"phien_ban": 5}).status_code == 409
    send(secretary, made, "submit", 5, nguoi_duyet=asked)
    send(approver, made, "approve", 6)
    assert "Đang đợi đồng chí" in clerk.get(f"/van-ban/{made}").text
    assert clerk.form(f"/van-ban/{made}/number", {"phien_ban": 7}).status_code == 409
