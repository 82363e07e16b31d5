"""Nơi bản tin bắt đầu: leads that tell no day, among stamps, sections and summaries."""
# ruff: noqa: E501 (texts are kept as they are uploaded)

from __future__ import annotations

from datetime import date

import pytest

from domain.extraction import DocumentFacts
from extractors.documents.find import find_document_facts
from vitext.clean import clean

_TITLE = "Phường Lam Giang: Tập trung giải phóng mặt bằng dự án đường Bắc Sông"
_LEAD = "Dự án đường Bắc Sông qua địa bàn phường có chiều dài 2,3 km, ảnh hưởng đến 186 hộ dân.\nĐến nay, phường đã chi trả cho 150 hộ.\n"


def _read(text: str) -> DocumentFacts:
    return find_document_facts(clean(text).text).facts


@pytest.mark.parametrize(
    "stamp",
    [
        "{}/2025 08:30",
        "Ngày tạo: {}/2025 15:21",
        "Đăng bởi: admin - {}/2025",
        "Thứ hai - {}/2025 09:20 | 152 lượt xem",
        "14:30 | {}/2025",
        "Sat, {}/2025 - 08:30",
        "Đã đăng: {}/2025",
    ],
)
def test_what_follows_title_and_stamp_is_the_item(stamp: str) -> None:
    facts = _read(f"{_TITLE}\n{stamp.format('20/02')}\nIn trang\n{_LEAD}Thu Hà\n")
    assert (facts.kind, facts.title, facts.author) == ("news", _TITLE, "Thu Hà")
    assert facts.published == date(2025, 2, 20)


def test_stamp_may_stand_above_the_title() -> None:
    facts = _read(f"Thời sự\n20/02/2025 08:30\n{_TITLE}\n\n{_LEAD}")
    assert (facts.title, facts.published) == (_TITLE, date(2025, 2, 20))


def test_short_summary_between_stamp_and_item_is_no_title() -> None:
    summary = "Phường vừa họp dân về giải phóng mặt bằng dự án đường Bắc Sông."
    assert _read(f"{_TITLE}\nNgày đăng: 20/02/2025\n{summary}\n{_LEAD}").title == _TITLE


def test_title_and_credit_alone_make_news() -> None:
    facts = _read(f"{_TITLE}\n\n{_LEAD}\nBài, ảnh: Thu Hà\n")
    assert (facts.kind, facts.title, facts.author) == ("news", _TITLE, "Thu Hà")


def test_list_below_a_day_is_not_told_as_news() -> None:
    assert _read("Danh mục tài liệu của Hợp tác xã\n20/02/2025\n1. Điều lệ\n2. Quy chế\n").kind == "other"


@pytest.mark.parametrize(
    ("credit", "author", "source"),
    [
        ("CTV Văn Hùng", "Văn Hùng", None),
        ("Thu Hà/baokimson.vn", "Thu Hà", "baokimson.vn"),
        ("PV", "PV", None),
    ],
)
def test_name_without_rank_and_site_of_who_wrote_it(credit: str, author: str, source: str | None) -> None:
    facts = _read(f"{_TITLE}\n20/02/2025 08:30\n{_LEAD}{credit}\n")
    assert (facts.author, facts.source_credit) == (author, source)


def test_who_took_the_picture_wrote_nothing() -> None:
    facts = _read(f"{_TITLE}\n20/02/2025 08:30\n{_LEAD}Các đại biểu dự hội nghị. Ảnh: Minh Tâm\nHội nghị kết thúc.\n")
    assert facts.author is None


@pytest.mark.parametrize(
    "stamp", ["20 Th2 2025", "February 20, 2025", "Tháng Hai 20, 2025", "20 tháng 2, 2025", "By Thu Hà - 20/02/2025"]
)
def test_day_of_posting_may_be_in_words(stamp: str) -> None:
    facts = _read(f"{_TITLE}\n{stamp}\n{_LEAD}")
    assert (facts.title, facts.published) == (_TITLE, date(2025, 2, 20))
    assert facts.author in (None, "Thu Hà")


@pytest.mark.parametrize(
    ("credit", "author", "source"),
    [
        ("Thu Hà (t/h)", "Thu Hà", None),
        ("Ảnh, bài: Thu Hà", "Thu Hà", None),
        ("Tin và ảnh: Thu Hà (Văn phòng Đảng ủy)", "Thu Hà", "Văn phòng Đảng ủy"),
        ("Thu Hà (Báo Kim Sơn)", "Thu Hà", "Báo Kim Sơn"),
    ],
)
def test_desk_in_brackets_is_the_source(credit: str, author: str, source: str | None) -> None:
    facts = _read(f"{_TITLE}\n20/02/2025 08:30\n{_LEAD}{credit}\n")
    assert (facts.author, facts.source_credit) == (author, source)


@pytest.mark.parametrize(
    "section", ["Tin hoạt động, Tin nổi bật", "Kinh tế Nông nghiệp - Nông thôn", "Thời sự | Chính trị"]
)
def test_sections_of_a_site_are_no_title(section: str) -> None:
    assert _read(f"{_TITLE}\n{section}\n20/02/2025 08:30\n{_LEAD}").title == _TITLE


def test_labels_of_a_portal_are_no_words_of_the_item() -> None:
    facts = _read(f"Tiêu đề: {_TITLE}\nNgày đăng: 20/02/2025\nNguồn: Cổng TTĐT xã Lam Giang\nNội dung:\n{_LEAD}")
    assert (facts.title, facts.source_credit) == (_TITLE, "Cổng TTĐT xã Lam Giang")


def test_day_of_the_week_right_above_a_title_is_its_day_of_posting() -> None:
    assert _read(f"Thứ Năm, 20 tháng 2, 2025\n{_TITLE}\n\n{_LEAD}").published == date(2025, 2, 20)
    assert _read(f"Thứ Năm, 20/2/2025\nĐăng nhập\nTrang chủ\n{_TITLE}\n\n{_LEAD}").published is None
