"""Giấy tờ của trường, đoàn thể trên trang mạng: the site's lines above the header, headers without the state, approved plans, schedules."""
# ruff: noqa: E501 (texts are kept as they are uploaded)

from __future__ import annotations

from datetime import date

import pytest

from domain.extraction import DocumentFacts, Role
from extractors.documents.find import find_document_facts
from vitext.clean import clean

_BELOW = "I. Nội dung\n1. Tổ chức Ngày hội đọc sách.\n2. Kiểm tra nền nếp các lớp.\n"
_HEADER = "PHÒNG GD&ĐT LAM GIANG   CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTRƯỜNG TIỂU HỌC SUỐI MƠ   Độc lập - Tự do - Hạnh phúc\n"
_DAY = "Suối Mơ, ngày 06 tháng 3 năm 2024\n"


def _read(text: str) -> DocumentFacts:
    return find_document_facts(clean(text).text).facts


@pytest.mark.parametrize("heading", ["KẾ HOẠCH THÁNG 3/2024", "Kế hoạch tháng 3 năm 2024"])
def test_lines_of_the_site_above_its_heading_are_not_the_paper_s(heading: str) -> None:
    site = f"CHI ĐOÀN\nNgày 20 tháng 11 năm 2025\n» Kế hoạch tháng\n{heading}\n"
    facts = _read(f"{site}{_HEADER}{_DAY}KẾ HOẠCH THÁNG 3/2024\n{_BELOW}")
    assert (facts.parent_issuer, facts.issuer) == ("Phòng GD&ĐT Lam Giang", "Trường Tiểu học Suối Mơ")
    assert (facts.place, facts.date) == ("Suối Mơ", date(2024, 3, 6))


def test_site_s_clock_is_no_day_of_a_paper_that_has_none() -> None:
    facts = _read(
        f"Ngày 20 tháng 11 năm 2025\nKẾ HOẠCH THÁNG 3/2024\n{_HEADER}Số: 12/KH-THSM\nKẾ HOẠCH THÁNG 3/2024\n{_BELOW}"
    )
    assert (facts.date, facts.number) == (None, "12/KH-THSM")


def test_bodies_above_the_state_stay_where_no_heading_parts_them() -> None:
    facts = _read(
        "PHÒNG GD&ĐT LAM GIANG\nTRƯỜNG TIỂU HỌC SUỐI MƠ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
        f"{_DAY}KẾ HOẠCH THÁNG 3/2024\n{_BELOW}"
    )
    assert (facts.parent_issuer, facts.issuer) == ("Phòng GD&ĐT Lam Giang", "Trường Tiểu học Suối Mơ")


def test_two_bodies_right_above_the_type_are_a_header_without_the_state() -> None:
    facts = _read(
        f"Góc đội viên\nPhòng Giáo dục huyện Lam Giang\nTrường Tiểu học Suối Mơ\nKẾ HOẠCH LIÊN ĐỘI THÁNG 3/2024\n{_BELOW}"
    )
    assert (facts.parent_issuer, facts.issuer) == ("Phòng Giáo dục huyện Lam Giang", "Trường Tiểu học Suối Mơ")


def test_one_word_of_a_menu_above_the_type_is_no_header() -> None:
    assert _read(f"Góc đội viên\nĐoàn Thanh niên\nKẾ HOẠCH LIÊN ĐỘI THÁNG 3/2024\n{_BELOW}").issuer is None


@pytest.mark.parametrize(
    ("printed", "parent", "issuer"),
    [
        ("LIÊN ĐOÀN LAO ĐỘNG TP LAM GIANG CĐCS MẦM NON II", "Liên đoàn Lao động TP Lam Giang", "CĐCS Mầm non II"),
        ("LIÊN ĐOÀN LAO ĐỘNG HUYỆN LAM GIANG", None, "Liên đoàn Lao động huyện Lam Giang"),
        ("CÔNG TY XI MĂNG LAM GIANG", None, "Công ty Xi Măng Lam Giang"),
    ],
)
def test_union_s_two_bodies_on_one_line(printed: str, parent: str | None, issuer: str) -> None:
    facts = _read(f"{printed}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n{_DAY}KẾ HOẠCH\nThi đua\n{_BELOW}")
    assert (facts.parent_issuer, facts.issuer) == (parent, issuer)


def test_name_of_a_school_broken_beside_the_state() -> None:
    facts = _read(
        "Lớp 4B Trường Tiểu học      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n    Lê Quý Mơ      Độc lập - Tự do - Hạnh phúc\n"
        "BIÊN BẢN HỌP LỚP\n1. Thời gian: 8 giờ ngày 5 tháng 3 năm 2024\n"
    )
    assert facts.issuer == "Lớp 4B Trường Tiểu học Lê Quý Mơ"


@pytest.mark.parametrize(
    ("foot", "signer"),
    [
        (
            "DUYỆT BAN GIÁM HIỆU TỔNG PHỤ TRÁCH ĐỘI\nTrần Thị Mận Lê Văn Ổi\n",
            Role("Lê Văn Ổi", "Tổng phụ trách Đội"),
        ),
        ("Duyệt BGH GV Tổng Phụ Trách Đội\nLê Văn Ổi\n", Role("Lê Văn Ổi", "GV Tổng Phụ Trách Đội")),
        ("HIỆU TRƯỞNG\nTrần Thị Mận\n", Role("Trần Thị Mận", "Hiệu trưởng")),
        ("BÍ THƯ TỔNG PHỤ TRÁCH ĐỘI\nTrần Thị Mận Lê Văn Ổi\n", None),
    ],
)
def test_who_approves_beside_another_does_not_sign(foot: str, signer: Role | None) -> None:
    assert _read(f"{_HEADER}{_DAY}KẾ HOẠCH\nThi đua tháng 3\n{_BELOW}{foot}").signer == signer


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        (
            "KẾ HOẠCH V/v tổ chức hội thi kể chuyện cấp trường\nNăm học 2023 - 2024",
            "V/v tổ chức hội thi kể chuyện cấp trường Năm học 2023 - 2024",
        ),
        (
            "KẾ HOẠCH V/v tổ chức hội thi kể chuyện cấp trường\nNăm học 2023 - 2024 nhà trường có nhiều lớp mới",
            "V/v tổ chức hội thi kể chuyện cấp trường",
        ),
        ("KẾ HOẠCH HOẠT ĐỘNG LIÊN ĐỘI THÁNG 3\nChủ điểm tháng 3: TIẾN BƯỚC", "Hoạt động Liên đội tháng 3"),
        ("KẾ HOẠCH HOẠT ĐỘNG LIÊN ĐỘI\nTháng 3/ 2024", "Hoạt động Liên đội Tháng 3/2024"),
    ],
)
def test_when_belongs_to_a_title_and_a_labelled_line_does_not(heading: str, title: str) -> None:
    facts = _read(f"{_HEADER}{_DAY}{heading}\n{_BELOW}Liên đội thực hiện.\n")
    assert facts.title is not None
    assert facts.title.lower() == title.lower()


def test_number_with_a_blank_inside_leaves_the_place() -> None:
    facts = _read(
        f"TRƯỜNG TIỂU HỌC SUỐI MƠ\nSố: 04/ KH.TH Suối Mơ, ngày 6 tháng 3 năm 2024\nKẾ HOẠCH\nThi đua\n{_BELOW}"
    )
    assert (facts.number, facts.place, facts.date) == ("04/KH.TH", "Suối Mơ", date(2024, 3, 6))


def test_schedule_of_a_plan_is_a_plan() -> None:
    facts = _read(
        f"LỊCH CHỈ ĐẠO THỰC HIỆN KẾ HOẠCH NĂM HỌC 2023-2024\n\nTRƯỜNG TIỂU HỌC SUỐI MƠ\n\nTHÁNG\n\nNỘI DUNG\n\n{_BELOW}"
    )
    assert (facts.kind, facts.issuer) == ("plan", "Trường Tiểu học Suối Mơ")
    assert facts.title is not None
    assert facts.title.lower() == "lịch chỉ đạo thực hiện kế hoạch năm học 2023-2024"


def test_schedule_of_trains_is_no_plan() -> None:
    assert _read(f"LỊCH TÀU CHẠY DỊP TẾT\n\nGA SUỐI MƠ\n\n{_BELOW}").kind != "plan"


def test_results_of_a_meeting_above_a_list_are_minutes() -> None:
    told = "Anh chị em tổ hợp tác họp lúc 9:00 ngày 5/3/2024 tại nhà sinh hoạt thôn.\n"
    assert _read(f"KẾT QUẢ PHIÊN HỌP\n\nTỔ HỢP TÁC SUỐI MƠ\n\n{told}\nI. Quỹ tổ.\n\n1. Thu đủ quỹ.\n").kind == "minutes"


def test_results_of_a_meeting_that_are_told_are_news() -> None:
    told = (
        "Sáng 5/3, Hội Nông dân xã Suối Mơ tổ chức hội nghị sơ kết quý I. Các đại biểu đã thảo luận nhiều nội dung quan trọng. "
        "Kết quả, hội nghị đã bầu ban chấp hành mới.\n"
    )
    assert _read(f"KẾT QUẢ PHIÊN HỌP CỦA HỘI NÔNG DÂN XÃ\n\n{told * 3}").kind == "news"


def test_minutes_without_a_header_have_the_day_of_their_meeting() -> None:
    facts = _read(
        "Hôm nay ngày 08 tháng 12 năm 2024, vào lúc 11:30, tại phòng họp của chi hội, đã diễn ra cuộc họp hằng tháng.\n"
    )
    assert (facts.kind, facts.date) == ("minutes", date(2024, 12, 8))


@pytest.mark.parametrize(
    ("below", "title"),
    [
        ("Các đoàn thể xã phối hợp vận động nông dân ra đồng diệt chuột trước khi gieo cấy vụ xuân;", "whole"),
        ("Nông dân xã Suối Mơ ra đồng diệt chuột trước khi gieo cấy vụ xuân", "below"),
    ],
)
def test_item_of_a_list_is_no_headline(below: str, title: str) -> None:
    above = "UBND xã Suối Mơ chỉ đạo diệt chuột vụ xuân 2024"
    told = "Sáng 5/3, UBND xã Suối Mơ đã tổ chức hội nghị triển khai công tác diệt chuột bảo vệ lúa xuân, có 45 hộ tham dự.\n"
    facts = _read(f"{above}\n\n{below}\n\n{told}\n{told}")
    assert facts.title == (above if title == "whole" else below)
