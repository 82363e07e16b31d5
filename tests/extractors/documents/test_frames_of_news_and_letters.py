"""Khung của bản tin và thư: titles, stamps and names that a site or a parish prints around a text."""
# ruff: noqa: E501 (texts are kept as they are uploaded)

from __future__ import annotations

from datetime import date

import pytest

from domain.extraction import DocumentFacts
from extractors.documents.find import find_document_facts
from vitext.clean import clean

_LEAD = "Sáng 12/4, Hội Nông dân huyện Lam Sơn khai mạc Đại hội đại biểu lần thứ V, nhiệm kỳ 2026 - 2031. Dự Đại hội có lãnh đạo tỉnh, huyện."
_LONG = f"{_LEAD} Các đồng chí: Lê Văn An, Chủ tịch Hội Nông dân huyện; Hà Thị Bình, Phó Chủ tịch đồng chủ trì Đại hội trong hai ngày làm việc."
_REST = "Tại Đại hội, các đại biểu đã thảo luận và thông qua báo cáo của Ban Chấp hành."


def _read(text: str) -> DocumentFacts:
    return find_document_facts(clean(text).text).facts


def test_summary_printed_again_below_the_title() -> None:
    facts = _read(f"{_LONG}\n\nKhai mạc Đại hội Nông dân huyện Lam Sơn\n08:57, 13/04/2026\n\n{_LONG}\n\n{_REST}\n")
    assert (facts.title, facts.published) == ("Khai mạc Đại hội Nông dân huyện Lam Sơn", date(2026, 4, 13))


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"Đại hội Liên đoàn Cờ tỉnh Lam Sơn lần thứ nhất {_LONG}\n\n{_REST}\n", "Đại hội Liên đoàn Cờ tỉnh Lam Sơn lần thứ nhất"),
        (f"date 2026-04 Đại hội Nông dân huyện Lam Sơn thành công\n\n{_LEAD}\n\n{_REST}\n", "Đại hội Nông dân huyện Lam Sơn thành công"),
        (f"Lấy ý kiến về Quy chế của Hội đồng trường\n\nPGS.TS. Lê Văn An, Trưởng phòng Tổ chức\n\n{_LEAD}\n\n{_REST}\n", "Lấy ý kiến về Quy chế của Hội đồng trường"),
        (f"Hoãn tổ chức Đại hội cổ đông\n\nKính gửi các Quý Cổ đông,\n\n{_LEAD}\n\n{_REST}\n", "Hoãn tổ chức Đại hội cổ đông"),
        (f"{_LEAD}\n\n{_REST} Ngày 12/4 là ngày đầu.\n", None),
    ],
)  # fmt: skip
def test_title_without_what_is_not_its_own(text: str, title: str | None) -> None:
    facts = _read(text)
    assert facts.title == title


def test_name_in_capitals_with_the_sites_letters_is_who_wrote_it() -> None:
    facts = _read(
        f"Thêm 5 công đoàn tổ chức đại hội thành công\n\nMINH AN LDO | 13/04/2026 13:03\n\n{_LEAD}\n\n{_REST}\n"
    )
    assert (facts.title, facts.author) == ("Thêm 5 công đoàn tổ chức đại hội thành công", "MINH AN")


def test_day_of_the_week_wrote_nothing() -> None:
    facts = _read(f"Thứ Ba | 16:58 14/04/2026\n\nHoãn tổ chức Đại hội đồng cổ đông thường niên\n\n{_LEAD}\n\n{_REST}\n")
    assert facts.author is None


@pytest.mark.parametrize(
    ("text", "published"),
    [
        (f"Chủ nhật, 12 Tháng 4 2026 18:57\n\n{_LEAD}\n\n{_REST}\n", date(2026, 4, 12)),
        (f"HỘI ĐỒNG NHÂN DÂN XÃ LAM HÀ, KỲ HỌP THỨ 3\nNgày 12/4/2026 HĐND xã Lam Hà tổ chức kỳ họp thứ 3.\n\n{_LEAD}\n\n{_REST}\n", None),
        (f"Thời gian 22/11/2027 1:21 CH (GMT +7)\n\nQuảng cáo\n\nĐại hội Nông dân huyện Lam Sơn nhiệm kỳ mới\n\n{_LEAD}\n\n{_REST}\n", None),
    ],
)  # fmt: skip
def test_stamp_of_the_item_and_the_sites_clock(text: str, published: date | None) -> None:
    assert _read(text).published == published


def test_day_in_capitals_below_the_title_is_not_the_sites() -> None:
    facts = _read(
        "BIÊN BẢN BUỔI HỌP\n\nHội Đồng Hương Lam Sơn\n\nNGÀY 02 THÁNG 7 NĂM 2026\n\nĐịa điểm: 612 Spring Ct.\n"
    )
    assert facts.published is None


@pytest.mark.parametrize(
    ("place", "kept"),
    [("Lam Sơn", "Lam Sơn"), ("PHẬT LỊCH 2575", None), ("Buổi họp kết thúc vào 11h40", None)],
)
def test_year_of_another_calendar_and_when_they_parted_are_no_place(place: str, kept: str | None) -> None:
    text = f"HỘI ĐỒNG ĐIỀU HÀNH\nSố: 12/TM-HĐĐH\n{place}, ngày 14 tháng 11 năm 2026\nTHƯ MỜI HỌP\nKính gởi: Chư vị\n\n{_REST}\n"
    assert _read(text).place == kept


def test_last_day_to_register_is_no_day_of_posting() -> None:
    facts = _read(
        "- Ngày giao dịch không hưởng quyền : 12/03/2026\n- Ngày đăng ký cuối cùng : 14/03/2026\n1) Lý do: Tổ chức Đại hội đồng cổ đông.\n"
    )
    assert facts.published is None


def test_council_in_small_letters_above_its_session_or_its_grounds() -> None:
    above = "Nghị quyết về việc thông qua chính sách hỗ trợ xây dựng hạ tầng trên địa bàn tỉnh\nHội đồng nhân dân tỉnh Lam Sơn\n"
    grounds = "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2025;\nQuyết nghị:\nĐiều 1. Thông qua chính sách.\n"
    for session in ("Khóa XV, kỳ họp thứ 15\n", ""):
        assert _read(f"{above}{session}{grounds}").issuer == "Hội đồng nhân dân tỉnh Lam Sơn"


@pytest.mark.parametrize(
    ("foot", "name", "role"),
    [
        ("Giuse Lê Văn An\nLinh mục Tổng Đại Diện\n", "Giuse Lê Văn An", "Linh mục Tổng Đại Diện"),
        ("Lê Văn An\n\nChủ tịch, Hội Đồng hương\n", "Lê Văn An", "Chủ tịch, Hội Đồng hương"),
        ("Lễ Vọng Phục Sinh\nLinh mục cử hành thánh lễ\n", None, None),
        ("Lê Văn An\nXin cảm ơn quý vị\n", None, None),
    ],
)
def test_name_with_its_office_below_signs(foot: str, name: str | None, role: str | None) -> None:
    text = f"THÔNG BÁO\nVề việc đổi giờ sinh hoạt\n\nKính gửi quý vị,\n\n{_REST}\n{_REST}\n{_REST}\n\nTrân trọng.\n\n{foot}"
    signer = _read(text).signer
    assert ((signer.name, signer.role) if signer else (None, None)) == (name, role)


def test_letter_addressed_in_the_southern_way() -> None:
    assert _read(f"Ngày 13.9.2026\n\nKính gởi : Anh em hội viên\n\n{_REST}\n").kind == "official_letter"


@pytest.mark.parametrize(
    "more", ["Kính mời các hội viên đến dự hội nghị góp ý.\n", "Thành phần triệu tập: bí thư các chi đoàn dự họp.\n"]
)
def test_when_where_and_who_is_to_come_make_an_invitation(more: str) -> None:
    assert _read(f"{more}Thời gian: 8h30 ngày 15 tháng 9 năm 2026\nĐịa điểm: Hội trường A\n").kind == "invitation"


def test_when_and_where_alone_make_none() -> None:
    assert (
        _read(f"{_LEAD}\n\nThời gian: 8h30 ngày 15 tháng 9 năm 2026\nĐịa điểm: Hội trường A\n\n{_REST}\n").kind
        == "news"
    )


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        ("BIÊN BẢN BUỔI HỌP\n\nHội Đồng Hương Lam Sơn Hải Ngoại\n\nNGÀY 02 THÁNG 7 NĂM 2026\n\nĐịa điểm: 612 Spring Ct.\n", "Hội Đồng Hương Lam Sơn Hải Ngoại"),
        ("BIÊN BẢN\n\nHọp về việc sửa đường\n\nHôm nay, ngày 02 tháng 7 năm 2026, các hộ đã họp.\n", None),
        ("THÔNG BÁO: Quyết định của phiên họp\n\nKính thưa:\n\nTrong phiên họp ngày 05 tháng 3 năm 2026 vừa qua Hội Đồng Hương Lam Sơn đã quyết định như sau:\n1). Gây quỹ.\n", "Hội Đồng Hương Lam Sơn"),
        ("Đoàn trường\n\nBan Thường vụ Đoàn trường thông báo đến các chi đoàn về việc cử đại diện tham dự lễ tuyên dương như sau:\n1. Thời gian: 18g00 ngày 07/11/2026\n2. Địa điểm: Hội trường lớn\n", "Ban Thường vụ Đoàn trường"),
        ("Tòa Giám mục Lam Sơn\nNgày 13.9.2026\n\nKính gởi : Anh em\n\nTôi xin báo tin.\n", "Tòa Giám mục Lam Sơn"),
        ("THÔNG BÁO\nV/v triệu tập kỳ họp thứ 5\n\nHội Đồng Hương Lam Sơn thông báo triệu tập kỳ họp thứ 5 như sau:\n1. Thời gian: ngày 20/12/2026.\n", "Hội Đồng Hương Lam Sơn"),
        ("Kế hoạch số 22-KH/BDV ngày 26/12/2026 về việc tổ chức Hội nghị toàn quốc\n\nBan Dân vận tỉnh phối hợp với Ban cán sự đảng xây dựng kế hoạch tổ chức Hội nghị như sau:\n\nI. Mục đích\n1. Đánh giá kết quả.\n", "Ban Dân vận tỉnh"),
        ("ỦY BAN THƯỜNG VỤ\nQUỐC HỘI\n--------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 65/2026/UBTVQH16\nHà Nội, ngày 12 tháng 3 năm 2026\nNGHỊ QUYẾT\nVỀ VIỆC SẮP XẾP\nĐiều 1. Sắp xếp.\n", "Ủy ban Thường vụ Quốc hội"),
    ],
)  # fmt: skip
def test_who_issues_what_has_lost_its_header(text: str, issuer: str | None) -> None:
    assert _read(text).issuer == issuer


def test_day_above_a_letter_is_its_own() -> None:
    assert _read("Tòa Giám mục Lam Sơn\nNgày 13.9.2026\n\nKính gởi : Anh em\n\nTôi xin báo tin.\n").date == date(
        2026, 9, 13
    )


def test_resolution_passed_on_a_broken_line() -> None:
    text = "NGHỊ QUYẾT\nVỀ VIỆC SẮP XẾP\nHỘI ĐỒNG NHÂN DÂN TỈNH LAM SƠN\nQUYẾT NGHỊ:\nĐiều 1. Sắp xếp.\nNghị\nquyết này đã được Hội đồng nhân dân tỉnh kỳ họp thứ năm\nthông qua ngày 14 tháng 7 năm 2026 và có hiệu lực từ ngày 01 tháng 8 năm 2026./.\n"
    assert _read(text).date == date(2026, 7, 14)


def test_two_who_wrote_it_and_an_open_headline() -> None:
    facts = _read(
        f"Lam Sơn: góp sức cùng địa phương trong cải cách tư pháp, giám sát thi hành pháp luật và phản biện...\n\n{_LEAD}\n\n{_REST}\n\nĐức An- Nhật Quang\n"
    )
    assert (facts.title or "").endswith("phản biện...")
    assert facts.author == "Đức An- Nhật Quang"


def test_sentence_broken_above_the_day_is_no_title() -> None:
    facts = _read(
        f"Được sự chỉ đạo của Ban Thường vụ Đảng ủy phường\n11 - Lam Sơn, ngày 20 tháng 12 năm 2026, Chi bộ trường Tiểu học Lam Sơn tổ chức Đại hội\nChi bộ nhiệm kỳ 2026 - 2028.\n\n{_REST}\n"
    )
    assert facts.title is None


_TITLE = "Đại hội Hội Nông dân huyện Lam Sơn"


@pytest.mark.parametrize(
    ("above", "published", "author"),
    [
        (f"Thứ hai, 13/04/2026 | 10:30 GMT+7\n\n{_TITLE}", date(2026, 4, 13), None),
        (f"{_TITLE}\n\n13 tháng 04, 2026\n\nLê Thúy An", date(2026, 4, 13), "Lê Thúy An"),
        (f"{_TITLE}\n\n13 tháng 04, 2026\n\nThời Sự", date(2026, 4, 13), None),
        (f"[LAM SƠN] - {_TITLE}\n\nNgày đăng 13/04/2026", date(2026, 4, 13), None),
        (f"{_TITLE}\nPublished on 13/04/2026", date(2026, 4, 13), None),
    ],
)
def test_stamps_as_sites_print_them(above: str, published: date, author: str | None) -> None:
    facts = _read(f"{above}\n\n{_LEAD}\n\n{_REST}\n")
    assert (facts.title, facts.published, facts.author) == (_TITLE, published, author)
