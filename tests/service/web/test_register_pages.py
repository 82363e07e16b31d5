"""The register is read by pages and kept whole; a document that follows another is named by its number."""

from __future__ import annotations

import io
from datetime import date

import docx
import pytest
from openpyxl import load_workbook
from sqlalchemy import Engine, insert

from service.database.engine import reading, writing
from service.documents import actions, store
from service.documents.tables import numbers
from tests.service.web.test_document_following import issued, meeting  # noqa: F401
from tests.service.web.test_numbering import as_role, files  # noqa: F401

MANY = 250


@pytest.fixture
def full(engine: Engine, house, web_clock):
    """A register of more numbers than a page shows, all void."""
    whose = {"organisation_id": house.id, "taken_by": house.people["clerk"], "taken": web_clock.now}
    row = {**whose, "series": "chung", "period": "2026", "day": date(2026, 8, 20), "void_reason": "In hỏng"}
    with writing(engine) as db:
        db.execute(insert(numbers), [{**row, "number": number} for number in range(1, MANY + 1)])


def test_the_register_is_read_by_pages_and_printed_whole(full, house, signed_in):
    clerk = signed_in(house, "clerk")
    first = clerk.get("/van-ban/so-dang-ky").text
    assert first.count('<tr class="void">') == 100
    assert "Trang 1/3, cả năm 250 số" in first
    assert 'href="?nam=2026&amp;trang=2"' in first
    last = clerk.get("/van-ban/so-dang-ky?nam=2026&trang=99").text
    assert last.count('<tr class="void">') == 50
    assert "Trang 3/3" in last
    whole = clerk.get("/van-ban/so-dang-ky?nam=2026&trang=ca-nam").text
    assert whole.count('<tr class="void">') == MANY
    assert "data-print" in whole
    for wrong in ("x", "-1", "0", "9" * 30):
        assert clerk.get("/van-ban/so-dang-ky", params={"trang": wrong}).status_code == 200


def test_the_files_of_a_year_hold_every_number(full, house, signed_in):
    clerk = signed_in(house, "clerk")
    sheet = load_workbook(io.BytesIO(clerk.get("/van-ban/so-dang-ky/2026.xlsx").content)).active
    assert sum(str(row[9].value or "").startswith("Số bỏ") for row in sheet.iter_rows()) == MANY
    book = docx.Document(io.BytesIO(clerk.get("/van-ban/so-dang-ky/2026.docx").content))
    table = book.tables[0]
    assert len(table.rows) >= MANY
    widths = [column.width for column in table.columns]
    assert widths == [
        cell.width for cell in table.rows[1].cells
    ]  # a program that looks at the grid only draws the same
    assert widths[2] > 2 * widths[1]


def test_a_document_is_replaced_by_the_one_whose_number_is_written(engine, house, as_role, files, meeting, signed_in):  # noqa: F811
    with writing(engine) as db:
        old, new = (issued(db, house, as_role, files, meeting) for _ in range(2))
        symbol = actions.document_of(db, as_role(house, "clerk"), new).row.symbol
        version = actions.document_of(db, as_role(house, "clerk"), old).row.version
    clerk = signed_in(house, "clerk")
    page = clerk.get(f"/van-ban/{old}").text
    assert f'<option value="{symbol}, ngày ' in page
    given = {"phien_ban": version, "y_kien": "Sai căn cứ"}
    for wrong, said in (("99/NQ-XX", "Không có văn bản nào đã ban hành"), (f"{symbol}, ngày 1/1/2001", "ngày 1/1/2001"),
                        (f"{symbol}, ngày nào đó", "Không hiểu ngày"), ("", "Chưa chọn văn bản")):  # fmt: skip
        refused = clerk.form(f"/van-ban/{old}/replace", {**given, "van_ban_khac": wrong})
        assert refused.status_code == 422
        assert said in refused.text
    assert clerk.form(f"/van-ban/{old}/replace", {**given, "van_ban_khac": f" {symbol} "}).status_code == 303
    with reading(engine) as db:
        assert actions.document_of(db, as_role(house, "clerk"), old).state == "replaced"
        assert [one.symbol for one in store.links_of(db, old)] == [symbol]


def test_two_documents_of_one_number_are_told_apart_by_their_day(engine, house, as_role, files, meeting, signed_in):  # noqa: F811
    with writing(engine) as db:
        old, new = (issued(db, house, as_role, files, meeting) for _ in range(2))
        twin = issued(db, house, as_role, files, meeting)
        row = actions.document_of(db, as_role(house, "clerk"), new).row
        twin_version = actions.document_of(db, as_role(house, "clerk"), twin).row.version
        store.change(db, twin, twin_version, symbol=row.symbol, issued_on=date(2020, 1, 5))
        version = actions.document_of(db, as_role(house, "clerk"), old).row.version
    clerk = signed_in(house, "clerk")
    given = {"phien_ban": version, "y_kien": "Sai căn cứ", "van_ban_khac": row.symbol}
    assert "Có 2 văn bản cùng số" in clerk.form(f"/van-ban/{old}/correct", given).text
    given["van_ban_khac"] += ", ngày 05/01/2020"
    assert clerk.form(f"/van-ban/{old}/correct", given).status_code == 303
