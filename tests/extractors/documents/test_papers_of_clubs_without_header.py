"""Giấy tờ của hội, HTX, ban liên lạc không có quốc hiệu: who issues them, what they are called, when a site posted them."""
# ruff: noqa: E501 (sentences are in the manner of real texts)

from datetime import date

import pytest

from domain.extraction import DocumentFacts
from extractors.documents.find import find_document_facts
from vitext.clean import clean

_BELOW = "\nThời gian: 14h ngày 6/5/2031\nĐịa điểm: kho lạnh số 1\nNội dung:\n1. Bàn việc bán hàng vụ xuân.\n"


def _read(text: str) -> DocumentFacts:
    return find_document_facts(clean(text).text).facts


@pytest.mark.parametrize(
    ("above", "issuer"),
    [
        ("HTX Khoai tây Đồng Quan", "HTX Khoai tây Đồng Quan"),
        ("Hội Đồng hương Khê Lục.", "Hội Đồng hương Khê Lục"),
        ("Hội Đồng hương Khê Lục họp đầu năm", None),
        ("Trang chủ\nĐoàn Thanh niên", None),
        ("Bản tin nội bộ", None),
    ],
)
def test_the_body_alone_above_the_heading_of_minutes_issues_them(above: str, issuer: str | None) -> None:
    assert _read(f"{above}\nBiên bản họp thường kỳ tháng 5{_BELOW}").issuer == issuer


@pytest.mark.parametrize(
    ("heading", "issuer"),
    [
        ("THÔNG BÁO của Ban Thường trực Hội đồng họ Lã tỉnh Sơn Hòa", "Ban Thường trực Hội đồng họ Lã tỉnh Sơn Hòa"),
        ("THÔNG BÁO của bà con xóm Trại", None),
        ("BIÊN BẢN CUỘC HỌP BAN LIÊN LẠC\nHội Đồng hương Khê Lục", "Ban liên lạc Hội Đồng hương Khê Lục"),
    ],
)
def test_the_body_that_the_heading_names(heading: str, issuer: str | None) -> None:
    found = _read(
        f"{heading}\n\nHội nghị thường niên sẽ được tổ chức vào 8 giờ ngày 07/9/2031 tại nhà thờ họ.{_BELOW}"
    ).issuer
    assert (found or "").lower() == (issuer or "").lower()


def test_who_asks_in_a_notice_without_header_issues_it() -> None:
    text = "Thông báo số 2 Giải Kéo co huyện Lạc Vân năm 2031\n\n1. Đã có 14 đội đăng ký dự giải.\n\nBan Tổ chức giải đề nghị các đội nộp danh sách trước ngày 10/4/2031.\n"
    assert _read(text).issuer == "Ban Tổ chức giải"


_HEADER = (
    "HỘI SINH VẬT CẢNH                              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
    "HUYỆN HÒA LĨNH                                      Độc lập - Tự do - Hạnh phúc\n\n"
    "      Số:  21 /HSVC                                 Hòa Lĩnh, ngày  20  tháng  5  năm 2031\n\n"
)


def test_a_title_in_small_letters_right_below_the_number_place_and_day() -> None:
    found = _read(
        f"{_HEADER}Thông báo về việc lùi ngày Đại hội\nNhiệm kỳ IV (2031 - 2036)\n\n    Kính gửi: Các chi hội.\n\n    Nay lùi Đại hội sang quý III.\n"
    )
    assert (found.kind, found.title) == ("other", "về việc lùi ngày Đại hội Nhiệm kỳ IV (2031 - 2036)")


def test_a_sentence_there_is_no_title() -> None:
    found = _read(f"{_HEADER}Kính gửi: Các chi hội.\n\nThông báo số 12 đã gửi các chi hội tuần trước.\n")
    assert (found.kind, found.title) == ("official_letter", None)


@pytest.mark.parametrize(
    ("line", "posted"),
    [
        ("Tin giáo xứ - Jul 14/07/2031", date(2031, 7, 14)),
        ("Tin giáo phận - 14/07/2031", date(2031, 7, 14)),
    ],
)
def test_when_a_parish_posted_its_news(line: str, posted: date) -> None:
    found = _read(
        f"Họp Hội đồng Mục vụ quý III\n\n{line}\n\nVào lúc 19g30 ngày 13/07/2031 tại nhà giáo lý, Hội đồng Mục vụ giáo xứ Làng Sông đã họp để bàn việc tu sửa tháp chuông.\n"
    )
    assert (found.title, found.published) == ("Họp Hội đồng Mục vụ quý III", posted)


def test_a_sentence_that_says_when_a_meeting_will_be_is_no_title() -> None:
    text = "THÔNG BÁO\n\nĐại hội Hội Nuôi ong huyện Lạc Vân sẽ họp lúc 8 giờ ngày 12/3/2031 tại nhà văn hóa huyện.\n"
    found = find_document_facts(clean(text).text).facts
    assert found is not None
    assert found.title is None


def test_the_monk_at_the_head_of_a_pagoda_signs() -> None:
    text = (
        "CHÙA VIÊN ÂN\nSố: 07/TM-CVA\n                    Sông Khế, ngày 15 tháng 8 năm 2031\nTHƯ MỜI\nV/v tham dự Lễ Vu lan\n\n"
        "Kính gửi: Quý Phật tử\nKính mời quý vị về dự lúc 9 giờ ngày 04/9/2031.\n\nTRỤ TRÌ\nThích Nữ Tâm Hạnh\n"
    )
    found = find_document_facts(clean(text).text).facts
    assert found is not None
    assert found.signer is not None
    assert found.signer.name == "Thích Nữ Tâm Hạnh"
    assert (found.signer.role or "").lower() == "trụ trì"
