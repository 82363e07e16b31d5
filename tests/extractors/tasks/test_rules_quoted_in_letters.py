"""Rules that a letter quotes are no work; what it asks for itself is, also in quotation marks."""

from __future__ import annotations

import pytest
from read_tasks import texts

TOP = (
    "SỞ THỦY LỢI\nSố: 41/STL-QLĐ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
    "Hòa An, ngày 02 tháng 3 năm 2026\nV/v gia hạn bến đò\n\nKính gửi: Ủy ban nhân dân tỉnh\n\n"
)
WORK = "\n\n2. Đề nghị Ủy ban nhân dân tỉnh gia hạn bến đò Gành."
ASKED = "Ủy ban nhân dân tỉnh gia hạn bến đò Gành"


@pytest.mark.parametrize(
    "quoted",
    [
        '1. Khoản 2 Điều 9 Nghị định số 12/2030/NĐ-CP quy định: "Trước khi hết hạn 30 ngày, '
        'chủ bến phải báo cáo Sở Thủy lợi xem xét".',
        "1. Tại điểm b khoản 3 Điều 9 Thông tư số 7/2030/TT-BXD quy định:\n“3. Hồ sơ gia hạn:\n"
        "a) Chủ bến nộp báo cáo hiện trạng;\n"
        "b) Ủy ban nhân dân xã phải xác nhận hồ sơ trong 05 ngày làm việc”.",
        "1. Căn cứ Điều 4 Luật Đò ngang quy định về bến thủy: "
        "“Chủ bến gửi Ủy ban nhân dân tỉnh báo cáo kết quả khảo sát bến.”",
        "1. Điều 6 Quy chế quản lý bến ghi rõ: “Các xã có trách nhiệm kiểm tra phao cứu sinh trước mùa lũ”.",
    ],
)
def test_rules_quoted(quoted: str) -> None:
    assert texts(f"{TOP}{quoted}{WORK}") == [ASKED]


@pytest.mark.parametrize(
    ("said", "work"),
    [
        (
            '1. Chủ tịch Ủy ban nhân dân tỉnh yêu cầu: "Các xã kiểm tra phao cứu sinh trước mùa lũ".',
            "Các xã kiểm tra phao cứu sinh trước mùa lũ",
        ),
        (
            "1. Khoản 2 Điều 9 Nghị định số 12/2030/NĐ-CP quy định: “Chủ bến phải nộp báo cáo”. "
            "Đề nghị Sở Xây dựng khảo sát lại bến.",
            "Sở Xây dựng khảo sát lại bến",
        ),
    ],
)
def test_what_is_asked(said: str, work: str) -> None:
    assert texts(f"{TOP}{said}{WORK}") == [work, ASKED]
