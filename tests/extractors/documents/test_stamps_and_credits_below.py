"""What sites print around an item: a crawler's stamp, a clock, the hour of posting below it, who wrote it and where."""
# ruff: noqa: E501 (texts are kept as they are uploaded)

from __future__ import annotations

from datetime import date

import pytest

from domain.extraction import DocumentFacts
from extractors.documents.find import find_document_facts
from vitext.clean import clean

_LEAD = "Sáng 6-10, UBND phường Hòa Lợi tổ chức hội nghị sơ kết 3 tháng vận hành chính quyền địa phương hai cấp.\n"
_MORE = "Phát biểu tại hội nghị, Bí thư Đảng ủy phường đề nghị các phòng tiếp tục cải cách thủ tục hành chính.\n"
_TITLE = "Phường Hòa Lợi sơ kết 3 tháng vận hành chính quyền 2 cấp"


def _read(text: str) -> DocumentFacts:
    return find_document_facts(clean(text).text).facts


@pytest.mark.parametrize(
    ("above", "title"),
    [
        (f" date 2025-10-06 {_TITLE}\n\n", _TITLE),
        (" date 2025-10-06 ", None),
        (f" date 2025-10-06 Chính trị\n{_TITLE}\n\n", _TITLE),
    ],
)
def test_stamp_before_the_first_words_is_the_day_of_posting(above: str, title: str | None) -> None:
    read = _read(f"{above}{_LEAD}{_MORE}")
    assert (read.published, read.title) == (date(2025, 10, 6), title)


def test_title_may_begin_with_a_shortened_district() -> None:
    assert (
        _read(f"H. Bắc Sông, Lam Giang: Sơ kết 3 tháng\n{_LEAD}{_MORE}").title
        == "H. Bắc Sông, Lam Giang: Sơ kết 3 tháng"
    )


def test_clock_beside_the_day_is_no_title() -> None:
    read = _read(f"{_TITLE}\nThứ hai, ngày 06/10/2025 | 10:22 AM (GMT +7)\n{_LEAD}{_MORE}")
    assert (read.published, read.title) == (date(2025, 10, 6), _TITLE)


def test_hour_of_posting_below_an_item_is_read() -> None:
    read = _read(
        f"# {_TITLE}\n\n{_LEAD}{_MORE}\nTác giả: Lê Hoàng\nLink bài viết gốc: https://a.vn/1.htm\nGiờ đăng: 08:15 ngày 07/10/2025\n"
    )
    assert (read.author, read.published) == ("Lê Hoàng", date(2025, 10, 7))


@pytest.mark.parametrize(
    ("line", "author", "source"),
    [
        ("Huyền Linh (Hòa Lợi)", "Huyền Linh", None),
        ("Rơ Châm H'Phik (Ia Pếch)", "Rơ Châm H'Phik", None),
        ("Minh Nguyệt/VOV Tây Bắc", "Minh Nguyệt", "VOV Tây Bắc"),
        ("T.K ( tổng hợp )", "T.K", None),
        ("Hồng Quân\nNguồn Truyền hình Thủ đô: https://thudo.example.vn/a-1.htm", "Hồng Quân", "Truyền hình Thủ đô"),
        ("Hội nghị kết thúc (Hòa Lợi)", None, None),
    ],
)
def test_who_wrote_it_stands_before_the_place_or_the_agency(line: str, author: str | None, source: str | None) -> None:
    read = _read(f"{_TITLE}\n{_LEAD}{_MORE}{line}\n")
    assert (read.author, read.source_credit) == (author, source)


@pytest.mark.parametrize(
    "stamp", ["(Xem: 230 - 6/10/2025)", "Được đăng: 06 Tháng 10 2025", "6 thg 10, 2025", "06/10/2025 | 15:30"]
)
def test_stamp_of_any_site_is_the_day_of_posting(stamp: str) -> None:
    read = _read(f"{_TITLE}\n{stamp}\n{_LEAD}{_MORE}")
    assert (read.published, read.title) == (date(2025, 10, 6), _TITLE)


def test_stamp_with_a_clock_right_above_the_title_is_the_items() -> None:
    assert _read(f"Thứ hai, 06/10/2025 | 15:30\n{_TITLE}\n{_LEAD}{_MORE}").published == date(2025, 10, 6)
    assert _read(f"Thứ hai, 06/10/2025 | 15:30\nTrang chủ\n{_TITLE}\n{_LEAD}{_MORE}").published is None


def test_days_ago_are_neither_title_nor_day() -> None:
    read = _read(f"{_TITLE}\n3 ngày trước\n{_LEAD}{_MORE}")
    assert (read.published, read.title) == (None, _TITLE)


def test_fund_and_short_named_centre_are_sources() -> None:
    assert _read(f"{_TITLE}\n{_LEAD}{_MORE}Thu Hường - Quỹ HTPT HTX\n").source_credit == "Quỹ HTPT HTX"
    assert _read(f"{_TITLE}\n{_LEAD}{_MORE}TT Văn hóa - Thể thao\n").source_credit == "TT Văn hóa - Thể thao"


def test_who_took_the_pictures_is_no_author() -> None:
    assert _read(f"{_TITLE}\n{_LEAD}{_MORE}Ảnh: Hữu Nghĩa\n").author is None


@pytest.mark.parametrize(
    "line", ["Bởi **Minh Hạnh** - 06/10/2025", "Ngày 06/10/2025 - Lượt xem: 1.024 - Tác giả: Minh Hạnh"]
)
def test_author_and_day_may_share_a_line_above_the_lead(line: str) -> None:
    read = _read(f"# {_TITLE}\n\n{line}\n\n{_LEAD}\n{_MORE}")
    assert (read.author, read.published) == ("Minh Hạnh", date(2025, 10, 6))


@pytest.mark.parametrize(
    ("end", "author", "source"),
    [
        ("Nguyễn Hiền/VOV-Trung tâm Tin", "Nguyễn Hiền", "VOV-Trung tâm Tin"),
        ("Thu Phương - PV", "Thu Phương", None),
        ("Bí thư Lê An/Chủ tịch xã", None, None),
    ],
)
def test_who_wrote_it_may_stand_behind_the_last_full_stop(end: str, author: str | None, source: str | None) -> None:
    read = _read(f"{_LEAD.strip()} {_MORE.strip()} {end}\n")
    assert (read.author, read.source_credit) == (author, source)


def test_place_above_the_stamp_of_an_item_without_title_is_no_author() -> None:
    assert _read(f"Lam Sơn\n06/10/2025\n{_TITLE}\n{_LEAD}{_MORE}").author is None


def test_agency_that_a_sentence_begins_with_is_no_source() -> None:
    read = _read(f"{_TITLE}\n{_LEAD}{_MORE}VOV đưa tin, hội nghị còn nghe báo cáo chuyên đề về cải cách hành chính.\n")
    assert read.source_credit is None


@pytest.mark.parametrize(
    ("end", "author", "source"),
    [
        ("Thu Hà (theo lamsontv.vn)", "Thu Hà", "lamsontv.vn"),
        ("Thu Hà (Theo Báo Lam Sơn)", "Thu Hà", "Báo Lam Sơn"),
        ("Thu Hà (Tổng hợp)", "Thu Hà", None),
        ("Các phòng ký giao ước thi đua (theo kế hoạch của Ban).", None, None),
    ],
)
def test_whose_item_it_was_may_stand_in_brackets_behind_who_took_it_over(
    end: str, author: str | None, source: str | None
) -> None:
    read = _read(f"{_TITLE}\n{_LEAD}{_MORE}\n{end}\n")
    assert (read.author, read.source_credit) == (author, source)
