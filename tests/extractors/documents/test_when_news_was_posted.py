"""The day on which a site posted an item, and what else of the site stands above it."""
# ruff: noqa: E501 (texts are kept as they are uploaded)

from __future__ import annotations

from datetime import date

import pytest

from domain.extraction import DocumentFacts
from extractors.documents.dates import days
from extractors.documents.find import find_document_facts
from vitext.clean import clean

_LEAD = "Từ khi nền kinh tế chuyển sang cơ chế mới, tình hình tranh chấp đất ở các xã vùng cao của tỉnh ngày càng phức tạp, nhất là ở nơi có dự án lớn."
_BODY = "Tỉnh đã có nhiều văn bản chỉ đạo các xã tập trung giải quyết dứt điểm các vụ việc kéo dài."


def _read(text: str) -> DocumentFacts:
    return find_document_facts(clean(text).text).facts


@pytest.mark.parametrize(
    "title", ["Giải quyết tranh chấp đất theo Luật Đất đai năm 2024", "Hoàn thiện pháp luật về quỹ đất ở vùng cao"]
)
@pytest.mark.parametrize("stamp", ["06/03/2027", "23:00, 06/03/2027", "06/03/2027 20:10"])
def test_title_that_names_a_law_does_not_hide_the_day_below_it(title: str, stamp: str) -> None:
    facts = _read(f"{title}\n\n{stamp}\n\n{_LEAD}\n\n{_BODY}\n")
    assert (facts.title, facts.published) == (title, date(2027, 3, 6))


def test_day_of_a_law_is_still_no_day_of_the_text() -> None:
    assert days("can cu luat dat dai ngay 18/01/2024;") == []
    assert days("can cu luat dat dai\nngay 18/01/2024;") == []
    assert [found.day for found in days("pho bien phap luat ngay 18/01/2024")] == [date(2024, 1, 18)]


def test_name_and_day_on_one_line_sign_and_stamp() -> None:
    title = "Các cấp Hội Nông dân cần đổi mới phương thức hoạt động để hỗ trợ nông dân"
    facts = _read(
        f"Chính trị\n\n{title}\n\nThu Hà 26/12/2027 10:55\n\nSáng 26-12, tại Trung tâm Hội nghị tỉnh, Đại hội Hội Nông dân tỉnh đã khai mạc trọng thể.\n\n{_BODY}\n"
    )
    assert (facts.title, facts.author, facts.published) == (title, "Thu Hà", date(2027, 12, 26))


def test_day_right_below_the_first_paragraph() -> None:
    title = "Phát huy vai trò của các cổng thông tin điện tử"
    facts = _read(f"{title}\n\n(Lamson.vn) - {_LEAD}\n\n12/08/2027 20:10\nToàn cảnh hội nghị.\n\n{_BODY}\n")
    assert (facts.title, facts.published) == (title, date(2027, 8, 12))
    assert (
        _read(f"{title}\n\n(Lamson.vn) - {_LEAD}\n\nNgày 12/08/2027, tỉnh đã họp bàn.\n\n{_BODY}\n").published is None
    )


def test_telephone_is_no_title() -> None:
    assert _read(f"Dịch vụ tư vấn trực tiếp: 0918 243 004\n\n{_LEAD}\n\n{_BODY}\n").title is None


def test_lone_paragraph_that_tells_what_was_signed_is_news() -> None:
    text = "(TLS) Vừa qua, Phó Chủ tịch tỉnh Lê Văn An đã ký quyết định số 121/QĐ-UBND về phê duyệt nhiệm vụ lập Quy hoạch mạng lưới chợ nông thôn thời kỳ 2026-2030, tầm nhìn đến năm 2050.\n"
    assert _read(text).kind == "news"


@pytest.mark.parametrize(
    ("line", "title", "author"),
    [
        ("Trường Đại học Lam Sơn, Bộ Quốc phòng", "Đào tạo nguồn nhân lực của các hợp tác xã", "Lê Văn An"),
        ("Cần nhiều giải pháp cho hợp tác xã ở vùng cao", "Cần nhiều giải pháp cho hợp tác xã ở vùng cao", None),
    ],
)
def test_where_an_author_works_is_no_title(line: str, title: str, author: str | None) -> None:
    facts = _read(
        f"Đào tạo nguồn nhân lực của các hợp tác xã\n\nLê Văn An\n{line}\n22:50, ngày 06-03-2027\n\nLSO - {_LEAD}\n\n{_BODY}\n"
    )
    assert (facts.title, facts.author, facts.published) == (title, author, date(2027, 3, 6))


def test_footnote_mark_is_no_part_of_a_title() -> None:
    facts = _read(
        f'Bảo đảm cho đại hội các cấp thành công "*"\n\nThứ Tư, 08/04/2027, 08:11 [GMT+7]\n\n(LSĐT) - {_LEAD}\n\n{_BODY}\n'
    )
    assert facts.title == "Bảo đảm cho đại hội các cấp thành công"


def test_chapter_below_a_title_is_nobody_who_signs() -> None:
    text = "ỦY BAN NHÂN DÂN\nXÃ LAM GIANG\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nQUY CHẾ LÀM VIỆC\nCỦA ỦY\nBAN NHÂN DÂN XÃ LAM GIANG\nChương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\nỦy ban nhân dân xã làm việc theo quy chế này.\n"
    assert _read(text).signer is None
