"""Numbers of sections, roads and papers count nothing; signs right behind a word compare."""

from __future__ import annotations

import pytest

from extractors.quantities.find import find_quantities


@pytest.mark.parametrize(
    "text",
    [
        "| 2.1 Phương án thoát nước | sáu |",
        "## 4.2 Kế hoạch dạy nghề",
        "Đoạn QL 1 đi qua xã, ĐT 512 qua chợ.",
        "Rà soát theo NĐ 30/2020 toàn văn.",
        "Công ty trách nhiệm hữu hạn hai thành viên trở lên.",
        "Công ty TNHH 2 thành viên Gạo Sông Son.",
        "Đối chiếu tài liệu 12 mục 4.",
        "“1.7 TCVN 1234:2020 - Tiêu chuẩn”",
        "Góp ý #21 khung pháp lý, đường đến ngã 3 Bến Sỏi.",
        "Mỏ Đồi Sim 2 bao gồm cả khu Nam.",
        "Điều 4 sửa đổi khoản 2, điểm c bãi bỏ.",
    ],
)
def test_nothing_is_counted(text: str) -> None:
    assert not find_quantities(text)


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("| Bình quân | 7.5 Tấn |", ["Tấn"]),
        ("Xây QL 1 dài 5 km.", ["km"]),
        ("Tổ hợp tác có hai thành viên mới.", ["thành viên"]),
        ("Thực hiện chỉ tiêu 30/20 hộ.", ["hộ"]),
        ("Cấp 12 giấy phép khai thác cát, 3 giấy khen.", ["giấy phép", "giấy khen"]),
        ("Tạo 350 việc làm mới; có 3 việc làm ngay.", ["việc làm", "việc"]),
        ("05 sơ mi rơ moóc chở lúa, 2 đoàn tàu chở dưa, 2 đoàn khách", ["sơ mi rơ moóc", "đoàn tàu", "đoàn"]),
        ("Hồ sơ của 05 tổ hợp xe kéo, 4 tổ hợp tác", ["tổ hợp", "tổ hợp tác"]),
        ("Có 36 nhóm, lớp mầm non.", ["nhóm, lớp"]),
        (
            "| TT | Chỉ tiêu | ĐVT | Năm 2025 |\n|---|---|---|---|\n| 1 | Tổng vốn đầu tư | nghìn tỷ đồng | 500 |",
            ["nghìn tỷ đồng"],
        ),
        ("Nâng cấp 6 ngòi tiêu chính.", ["ngòi tiêu"]),
        ("Trạm cấp nước 450 m³/ng.đ, chạy thử.", ["m³/ng.đ"]),
        ("Thưởng bình quân 1,2 tháng lương/người.", ["tháng lương/người"]),
    ],
)
def test_units(text: str, units: list[str]) -> None:
    assert [one.unit for one in find_quantities(text)] == units


@pytest.mark.parametrize(
    ("text", "comparators"),
    [
        ("chiều sâu giếng Lg≤7,2 m", ["<="]),
        ("tỷ suất IRR>=10%", [">="]),
        ("vốn tự có ≥ 15%", [">="]),
        ("diện tích S = 12 ha", ["="]),
        ("không xếp nhiều hơn 3 tầng, không xếp cao quá 2 m", ["<=", "<="]),
        ("không có hơn 5 hộ đăng ký", [">"]),
        ("tổ hợp tác trồng hai giống lúa trên 1,8 ha", ["="]),
        ("nuôi cá trên 40 ha mặt nước", ["="]),
        ("trồng trên 40 ha lúa", [">"]),
        ("diện tích trồng lúa trên 40 ha", [">"]),
        ("vùng trồng chè trên 40 ha", [">"]),
        ("phường có diện tích thấp nhất với 120 ha", ["="]),
        ("mức thu thấp nhất 50.000 đồng", [">="]),
        ("chở quá 12 tấn", [">"]),
    ],
)
def test_signs_behind_words(text: str, comparators: list[str]) -> None:
    assert [one.comparator for one in find_quantities(text)] == comparators


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("giá mua cao hơn giá thị trường 25%", {"direction": "up", "against": "giá thị trường"}),
        ("lãi suất thấp hơn mức chung 2%", {"direction": "down", "against": "mức chung"}),
        ("giảm 4 tỷ đồng (tương đương 5,5%) so với dự toán", {"direction": "down", "against": "dự toán"}),
        ("“khách tăng 20% so với cùng kỳ”, ông nói", {"direction": "up", "against": "cùng kỳ"}),
        ("tăng 3 tỷ đồng, tương đương 1,2% so với dự toán", {"direction": "up", "against": "dự toán"}),
        ("so với khóa trước, tỷ lệ nữ tăng 6,5%", {"direction": "up", "against": "khóa trước"}),
        ("sản lượng giảm 9% so tháng 4", {"direction": "down", "against": "tháng 4"}),
        ("xã có tỷ lệ cao hơn bình quân chung là 5%", None),
    ],
)
def test_changes(text: str, change: dict[str, str] | None) -> None:
    assert find_quantities(text)[0].change == change


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Đường ngõ có 5 ổ gà.", "ổ gà"),
        ("Tặng cô dâu 2 chỉ vàng.", "chỉ vàng"),
        ("Đơn có 36 chữ ký của hộ dân.", "chữ ký"),
        ("Đặt 40 phần cơm cho đoàn.", "phần cơm"),
        ("Cô giáo dạy thay 12 giờ dạy.", "giờ dạy"),
    ],
)
def test_nouns_that_begin_like_no_unit(text: str, unit: str) -> None:
    assert [one.unit for one in find_quantities(text)] == [unit]


def test_a_step_told_with_its_years() -> None:
    first, second = find_quantities("tỷ trọng giảm từ 30% năm 2015 xuống 24% năm 2022")
    assert first.change is None
    assert second.change == {"direction": "down", "against": "30%"}


def test_a_range_with_a_sign_of_division() -> None:
    (found,) = find_quantities("xe chạy 30 ÷ 40 km/h")
    assert (found.value, found.value_max, found.unit) == (30, 40, "km/h")
