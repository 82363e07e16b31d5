"""Dòng ngày tháng bị ngắt: narrow columns that break a header's place and day over two lines."""

import pytest

from extractors.documents.find import find_document_facts

_HEAD = (
    "ỦY BAN NHÂN DÂN\nTỈNH LAM SƠN\n\nSố: 12/KH-UBND\n\n"
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n"
)
_REST = "\n\nKẾ HOẠCH\nPhát triển kinh tế tập thể năm 2026\n\nThực hiện Nghị quyết số 20, UBND tỉnh ban hành Kế hoạch."


@pytest.mark.parametrize(
    "line",
    [
        "Lam Sơn, ngày 17\ntháng 11 năm 2025",
        "Lam Sơn, ngày 17 tháng\n11 năm 2025",
        "Lam Sơn, ngày 17 tháng 11\nnăm 2025",
        "Thành phố Lam\nSơn, ngày 17 tháng 11 năm 2025",
        "Lam\nSơn, ngày 17 tháng 11 năm 2025",
    ],
)
def test_day_and_place_broken_over_two_lines(line: str) -> None:
    facts = find_document_facts(_HEAD + line + _REST).facts
    assert str(facts.date) == "2025-11-17"
    assert facts.title == "Phát triển kinh tế tập thể năm 2026"


def test_congress_named_above_the_type_line_issues_its_resolution() -> None:
    facts = find_document_facts(
        "ĐẠI HỘI ĐẠI BIỂU TOÀN QUỐC HỘI LÀM VƯỜN VIỆT NAM LẦN THỨ VIII\n\nNGHỊ QUYẾT\n\n"
        "Đại hội đại biểu toàn quốc Hội Làm vườn Việt Nam lần thứ VIII được tiến hành từ ngày 10 đến ngày 12 tháng 3 "
        "năm 2026, tại Thủ đô Hà Nội.\n\nQUYẾT NGHỊ\n\n1. Thông qua báo cáo."
    ).facts
    assert facts.issuer == "Hội Làm vườn Việt Nam"
