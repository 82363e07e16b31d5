"""Đơn vị trong ngoặc, ở đầu mục, trong bảng gióng bằng khoảng trắng: units that do not follow their figures."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text


def _figures(text: str) -> list[tuple[float, str]]:
    return [(one.value, one.unit) for one in extract_text(text).targets]


@pytest.mark.parametrize(
    ("said", "figures"),
    [
        ("Giá cá 21,8 (nghìn đồng/kg).", [(21.8, "nghìn đồng/kg")]),
        ("Thiệt hại 2.140 (triệu đồng) và 12 (hộ).", [(2140, "triệu đồng"), (12, "hộ")]),
        ("Tỷ lệ che phủ đạt 41,5 (%).", [(41.5, "%")]),
        ("Doanh thu năm 2030 (triệu đồng) tăng.", []),
        ("Có 14 (mười bốn) hộ và 6 (theo danh sách).", [(14, "hộ")]),
    ],
)
def test_unit_alone_in_brackets(said: str, figures: list[tuple[float, str]]) -> None:
    assert _figures(f"BÁO CÁO\n\n1. Kết quả\n{said}\n") == figures


def test_figures_of_sentences_below_a_unit() -> None:
    text = (
        "BÁO CÁO\n\n1. Kết quả (đơn vị: triệu đồng)\n- Nguồn vốn: 68.420, tăng 1.215 so với tháng trước;\n"
        "- Tiền gửi: 49.075 của 842 sổ;\n- Chênh lệch thu chi: 1.407, bằng 70% kế hoạch.\n"
    )
    assert [value for value, unit in _figures(text) if unit == "triệu đồng"] == [68420, 1215, 49075, 1407]


def test_turns_in_a_heading_and_years_in_the_heads_of_blank_columns() -> None:
    piped = "TT | Chỉ tiêu | KH | TH\n1 | Việc làm (lượt lao động) | 9.000 | 5.210\n"
    assert _figures(f"BÁO CÁO\n\n{piped}") == [(9000, "lượt lao động"), (5210, "lượt lao động")]
    rows = (
        "  Chỉ tiêu            Đơn vị       TH 2030      KH 2031",
        "  Tưới tiêu           mẫu          462          465",
        "  Mạ khay             khay         12.500       20.000",
        "  Lãi                 tr.đ         152          170",
    )
    assert _figures("BÁO CÁO\n\n" + "\n".join(rows) + "\n") == [
        (462, "mẫu"), (465, "mẫu"), (12500, "khay"), (20000, "khay"), (152, "tr.đ"), (170, "tr.đ"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("said", "figures"),
    [
        ("Mỗi hộ góp 200k, riêng hộ khá 350k/hộ.", [(200, "k"), (350, "k/hộ")]),
        ("Còn dư 3tr5, nợ 1tỷ2, thu 2 triệu rưỡi.", [(3.5, "tr5"), (1.2, "tỷ2"), (2.5, "triệu rưỡi")]),
        ("Quỹ còn dư 3tr5, nợ 1ty2.", [(3.5, "tr5"), (1.2, "ty2")]),
        ("Giá vé 45.000₫, công suất 60 m3/ngày đêm.", [(45000, "₫"), (60, "m3/ngày đêm")]),
        ("Mã số 4k, đường 3tr, dãy A12k.", [(3, "tr")]),
    ],
)
def test_money_as_it_is_noted(said: str, figures: list[tuple[float, str]]) -> None:
    found = [(value, unit) for value, unit in _figures(f"BÁO CÁO\n\n1. Kết quả\n{said}\n")]
    assert [value for value, _ in found] == [value for value, _ in figures]
    assert all(unit[:1] == wanted[:1] for (_, unit), (_, wanted) in zip(found, figures, strict=True))


@pytest.mark.parametrize(
    ("said", "comparator"),
    [
        ("ngót nghét 40 hộ", "approx"),
        ("suýt soát 40 hộ", "approx"),
        ("ít nhất cũng 40 hộ", ">="),
        ("tối đa cũng chỉ 40 hộ", "<="),
    ],
)
def test_how_sure_it_is(said: str, comparator: str) -> None:
    (found,) = extract_text(f"BÁO CÁO\n\n1. Kết quả\nToàn xã có {said}.\n").targets
    assert found.comparator == comparator
