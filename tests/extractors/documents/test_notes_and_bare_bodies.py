"""Ghi chép cuộc họp và tên cơ quan chưa đủ: notes that do not say they are minutes, bodies that tell only with another, papers on one line."""
# ruff: noqa: E501 (texts are kept as they are uploaded)

from __future__ import annotations

from datetime import date

import pytest

from domain.extraction import DocumentFacts
from extractors.documents.find import find_document_facts
from vitext.clean import clean

_STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"


def _read(text: str) -> DocumentFacts:
    return find_document_facts(clean(text).text).facts


@pytest.mark.parametrize(
    ("text", "title", "day"),
    [
        ("# Cuộc họp ngày 19/10/2023\n\n- Thời gian: 20h00\n- Thành viên: Minh, Trang\n1. Phân công tuần 6\n", "Cuộc họp ngày 19/10/2023", date(2023, 10, 19)),
        ("Họp nhóm tuần 5\nThời gian: 19h30 ngày 12/03/2024\nNội dung họp:\n+ Long trình bày yêu cầu\n", "Họp nhóm tuần 5", date(2024, 3, 12)),
        ("# Meeting 03/11/2023\n\n**Thành phần:** Nam, Việt\n- Việt viết tài liệu\n", "Meeting 03/11/2023", date(2023, 11, 3)),
        ("Ghi chú họp giao ban sáng thứ Hai\nCó mặt: chị Hoa, anh Tín\n- Mai gửi báo cáo trước thứ Năm\n", "Ghi chú họp giao ban sáng thứ Hai", None),
    ],
)  # fmt: skip
def test_notes_with_labels_below_their_heading_are_minutes(text: str, title: str, day: date | None) -> None:
    facts = _read(text)
    assert (facts.kind, facts.title, facts.date) == ("minutes", title, day)


def test_news_of_a_meeting_has_no_labels_and_is_no_minutes() -> None:
    facts = _read(
        "Cuộc họp bàn giải pháp tiêu thụ vải thiều\n\nChiều 12/6, UBND huyện tổ chức cuộc họp bàn giải pháp tiêu thụ vải thiều niên vụ 2025. Dự họp có đại diện 20 HTX.\n\nLan Anh\n"
    )
    assert (facts.kind, facts.author) == ("news", "Lan Anh")


@pytest.mark.parametrize(
    ("organs", "parent", "issuer"),
    [
        ("CÔNG ĐOÀN HUYỆN BẮC SÔNG\nCÔNG ĐOÀN CƠ SỞ\nTRƯỜNG MẦM NON LAM GIANG", "Công đoàn huyện Bắc Sông", "Công đoàn cơ sở Trường Mầm non Lam Giang"),
        ("TRƯỜNG MẦM NON LAM GIANG\nCÔNG ĐOÀN CƠ SỞ", None, "Công đoàn cơ sở Trường Mầm non Lam Giang"),
        ("CÔNG ĐOÀN HUYỆN BẮC SÔNG\nCÔNG ĐOÀN TRƯỜNG MẦM NON LAM GIANG", "Công đoàn huyện Bắc Sông", "Công đoàn Trường Mầm non Lam Giang"),
    ],
)  # fmt: skip
def test_bare_body_is_joined_to_its_whole(organs: str, parent: str | None, issuer: str) -> None:
    facts = _read(
        f"{organs}\n{_STATE}Lam Giang, ngày 28 tháng 5 năm 2025\nBÁO CÁO\nTổng kết công tác năm 2025\nI. Kết quả\n"
    )
    assert (facts.parent_issuer, facts.issuer) == (parent, issuer)


def test_short_paper_on_one_line_is_unrolled() -> None:
    facts = _read(
        "PHÒNG GD&ĐT BẮC SÔNG TRƯỜNG TIỂU HỌC LAM GIANG Số: 21/KH-TH CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Lam Giang, ngày 15 tháng 9 năm 2024 KẾ HOẠCH Xây dựng tủ sách lớp học\nCăn cứ Kế hoạch năm học; Trường xây dựng kế hoạch như sau:\nI. Mục đích\n"
    )
    assert (facts.kind, facts.number, facts.date) == ("plan", "21/KH-TH", date(2024, 9, 15))
    assert (facts.parent_issuer, facts.issuer, facts.title) == (
        "Phòng GD&ĐT Bắc Sông",
        "Trường Tiểu học Lam Giang",
        "Xây dựng tủ sách lớp học",
    )


def test_unit_in_small_letters_before_capitals_belongs_to_the_body() -> None:
    facts = _read(
        f"ỦY BAN NHÂN DÂN\nXã LAM GIANG\nSố: 5/KH-UBND\n{_STATE}Lam Giang, ngày 28 tháng 5 năm 2025\nKẾ HOẠCH\nTổ chức hội thao\nI. Mục đích\n"
    )
    assert (facts.issuer or "").lower() == "ủy ban nhân dân xã lam giang"
