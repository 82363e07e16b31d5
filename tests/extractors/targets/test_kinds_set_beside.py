"""Targets and results that stand beside each other, and the times of figures that name a plan or all times."""

from __future__ import annotations

import pytest

from domain.extraction import FoundTarget
from extractors.extract import extract_text

_NEWS = "HTX Sông Son mở rộng vùng chè\n\n(LMHTX) - Sáng 20/4/2026, Liên minh HTX tỉnh Lam Sơn họp báo.\n\n{}\n"
_DECISION = (
    "ỦY BAN NHÂN DÂN\nTỈNH LAM SƠN\n\nQUYẾT ĐỊNH\nPhê duyệt phương án thu gom rác\n\n"
    "Điều 1. Phê duyệt phương án thu gom rác, cụ thể:\n\n{}\n"
)
_MINUTES = "BIÊN BẢN HỌP\nThôn Hạ quý I năm 2026\n\nII. NỘI DUNG\n\n1. Ý kiến\n\n{}\n"


def _read(form: str, clause: str) -> tuple[FoundTarget, ...]:
    return extract_text(form.format(clause)).targets


@pytest.mark.parametrize(
    ("form", "clause", "kinds"),
    [
        (_NEWS, "Tăng trưởng quý I dự kiến tăng 9% (cùng kỳ năm trước tăng 8%).", ["result", "result"]),
        (_NEWS, "Huyện dự kiến thành lập 7 HTX trong năm tới.", ["target"]),
        (_NEWS, "Đề xuất nâng trần chi lên 3% (thay cho mức 2% hiện nay).", ["target", "result"]),
        (_NEWS, "Nếu thành công, công ty sẽ tăng lượng sở hữu lên 3 triệu cổ phiếu.", ["target"]),
        (_NEWS, "Thu ngân sách huyện hụt 5 tỷ đồng.", ["result"]),
        (_NEWS, "Vay nhiều nên công ty đã phải chi hơn 80 triệu đồng sửa mái.", ["result"]),
        (_NEWS, "Công ty phải nộp 600 triệu đồng trước ngày 30/6.", ["target"]),
        (_NEWS, "Việc miễn phí làm giảm thu ngân sách 9 triệu đồng.", ["result"]),
        (_DECISION, "Trong bán kính 300 m có 02 hộ dân sinh sống.", [None, "result"]),
        (_DECISION, "Khu vực dự kiến thu gom có 02 hộ dân sinh sống.", ["result"]),
        (_DECISION, "Bố trí 02 điểm thu gom.", ["target"]),
        (_MINUTES, "Năm ngoái thu 30.000 đồng/hộ, năm nay đề nghị thu 40.000 đồng/hộ.", ["result", "target"]),
        (
            _NEWS,
            "Thu đạt 7 tỷ đồng, bằng 120% dự toán tỉnh giao, 105% dự toán HĐND xã giao và tăng 14% so với năm 2024.",
            ["result"] * 4,
        ),
        (_NEWS, "Đã ban hành 02 quyết định phê duyệt kế hoạch mở 5 lớp.", ["result", "result"]),
        (_NEWS, "HĐND xã giao chỉ tiêu 45 hội viên mới.", ["target"]),
        (_MINUTES, "Biểu quyết: 64 hộ đồng ý với mức thu 1 triệu đồng/khẩu.", ["result", "target"]),
        (_NEWS, "Chợ đã thu hút 24 quầy với tổng vốn đăng ký gần 3 tỷ đồng.", ["result", "result"]),
        (_NEWS, "Năm nay xã đăng ký thành lập 2 tổ hợp tác.", ["target"]),
        (_MINUTES, "Vụ tới bón 25 kg/sào.", ["target"]),
        (_MINUTES, "Vụ rồi bón 25 kg/sào.", ["result"]),
        (_MINUTES, "Mỗi hộ cử 1 người tham gia dọn vệ sinh.", ["target"]),
        (_MINUTES, "Đã có 12 người tham gia dọn vệ sinh.", ["result"]),
        (_MINUTES, "Đã thu mỗi hộ góp 50.000 đồng mua loa.", ["result"]),
        (_MINUTES, "Giao tổ điện thay 15 bóng đèn hỏng, kinh phí 3 triệu đồng.", ["target", "target"]),
        (_MINUTES, "Tổ điện báo có 15 bóng đèn hỏng, kinh phí đã chi 3 triệu đồng.", ["result", "result"]),
    ],
)
def test_kinds(form: str, clause: str, kinds: list[str | None]) -> None:
    found = [one.kind for one in _read(form, clause)]
    assert len(found) == len(kinds)
    assert all(want is None or kind == want for kind, want in zip(found, kinds, strict=True))


def test_a_quarter_that_is_over_in_a_column_was_reached() -> None:
    table = "| Chỉ tiêu | ĐVT | Quý I/2026 | Mục tiêu 2026 |\n|---|---|---|---|\n| Tăng đàn bò | % | 6 | 8 |"
    found = extract_text(f"BÁO CÁO\nViệc thực hiện chỉ tiêu\n\nLam Sơn, ngày 20 tháng 9 năm 2026\n\n{table}\n").targets
    assert [one.kind for one in found] == ["result", "target"]


def test_the_year_of_a_plan_tells_that_of_a_text_without_its_day() -> None:
    clause = "Đến ngày 10/4, xã đã giải ngân 6 tỷ đồng, đạt 35% kế hoạch năm 2025."
    found = extract_text(f"Giải ngân vốn đầu tư công\n\n{clause}\n").targets
    assert [str(one.period and one.period.end) for one in found] == ["2025-04-10"] * 2


@pytest.mark.parametrize(
    ("clause", "periods"),
    [
        (
            "Quý I/2026 sản lượng đạt 48 tỷ đồng, tăng 6% so với cùng kỳ, đạt 22% kế hoạch năm 2026.",
            ["Quý I/2026"] * 3,
        ),
        ("Năm 2025 thu 12 tỷ đồng, đạt 101% dự toán.", ["Năm 2025"] * 2),
        ("Năm 2026 dự toán thu 30 tỷ đồng, tăng 4% so với ước thực hiện năm 2025.", ["Năm 2026"] * 2),
        (
            "Doanh thu quý III/2025 đạt 5 tỷ đồng, lũy kế 9 tháng đạt 74% kế hoạch, bằng 70% kế hoạch cả năm.",
            ["quý III/2025", "9 tháng", "9 tháng"],
        ),
        (
            "Lao động có nghề tăng từ 40% năm 2022 lên 52% ước cuối năm 2025; hộ nghèo giảm từ 5% năm 2022 xuống 3%.",
            ["năm 2022", "cuối năm 2025", "năm 2022", None],
        ),
        ("Đại hội lớn nhất từ trước đến nay có 400 đại biểu.", [None]),
        ("Cuối quý III/2025 hàng tồn kho còn 34 tấn, giảm 6 tấn so với số dư đầu năm.", ["Cuối quý III/2025"] * 2),
    ],
)
def test_times(clause: str, periods: list[str | None]) -> None:
    assert [one.period and one.period.text for one in _read(_NEWS, clause)] == periods


@pytest.mark.parametrize(
    ("clause", "kinds"),
    [
        ("Chợ phiên tháng tới dự kiến trao chứng nhận cho 18 gian hàng.", ["target"]),
        ("Phiên chợ kéo dài hơn dự kiến gần hai giờ, với 21 lượt khách hỏi mua.", ["result"]),
        ("Quý I sản lượng dự kiến tăng 9% (cùng kỳ tăng 8%).", ["result", "result"]),
        ("Bồi thường khu chợ Bến Gỗ: chi trả 31/33 hộ.", ["result"]),
        ("Phấn đấu cả năm có 31/33 hộ có công trình nước sạch.", ["target"]),
    ],
)
def test_what_news_foresees_is_a_target_and_what_was_done_of_all_is_none(clause: str, kinds: list[str]) -> None:
    assert [one.kind for one in _read(_NEWS, clause)] == kinds


@pytest.mark.parametrize(
    ("item", "kind"),
    [
        ("- Năm 2025: Thu tiền thuê mặt nước theo giấy phép cấp cho 59 hộ.", "result"),
        ("- Năm 2025: Số tiền còn phải thu của các hộ là 100 triệu đồng.", "result"),
        ("- Phấn đấu năm 2026 thu của 59 hộ.", "target"),
    ],
)
def test_a_report_tells_of_the_year_that_is_over(item: str, kind: str) -> None:
    head = "BÁO CÁO\nKết quả công tác năm 2025\n\nBình Lạc, ngày 12 tháng 01 năm 2026\n\n"
    assert [one.kind for one in extract_text(f"{head}{item}\n").targets] == [kind]
