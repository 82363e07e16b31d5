"""Figures as secretaries write them: once more in words, several with one unit, in brackets, in slogans and names."""

from __future__ import annotations

import pytest

from extractors.quantities import find_quantities
from vitext.fold import fold


def told(text: str) -> list[tuple[float, str]]:
    return [(one.value, one.unit) for one in find_quantities(text)]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("bầu 05 (năm) thành viên vào", 5, "thành viên"),
        ("hỗ trợ 12 (mười hai) hợp tác xã", 12, "hợp tác xã"),
        ("số tiền 1.250.000.000 (Một tỷ hai trăm năm mươi triệu) đồng.", 1_250_000_000, "đồng"),
    ],
)
def test_words_that_repeat_a_figure_may_stand_before_its_unit(text: str, value: float, unit: str) -> None:
    assert told(text) == [(value, unit)]
    assert told(fold(text)) == [(value, fold(unit))]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("thành lập mới mười lăm (15) hợp tác xã", 15, "hợp tác xã"),
        ("bầu ít nhất hai (02) ủy viên", 2, "ủy viên"),
        ("số tiền hai mươi triệu (20.000.000) đồng", 20_000_000, "đồng"),
    ],
)
def test_figure_in_brackets_after_its_words_is_one_quantity(text: str, value: float, unit: str) -> None:
    assert told(text) == [(value, unit)]


@pytest.mark.parametrize("text", ["thành lập mười lăm (16) hợp tác xã", "theo báo cáo (15) hợp tác xã"])
def test_figure_in_brackets_after_other_words_is_none(text: str) -> None:
    assert told(text) == []


def test_other_words_in_brackets_part_a_figure_from_a_noun() -> None:
    assert told("theo mục 05 (mới) thành viên được chọn") == []


def test_amount_of_three_sizes_is_one_amount() -> None:
    text = "thu 12 tỷ 450 triệu 300 nghìn đồng, chi 350 triệu 500 nghìn đồng"
    assert told(text) == [(12.4503, "tỷ đồng"), (350.5, "triệu đồng")]
    assert told("chi 350 triệu 500 triệu đồng") == [(350, "triệu"), (500, "triệu đồng")]


def test_range_that_names_its_unit_twice_is_one_range() -> None:
    (quantity,) = find_quantities("góp từ 3 triệu đến 5 triệu đồng mỗi hộ")
    assert (quantity.value, quantity.value_max, quantity.unit) == (3, 5, "triệu đồng")
    assert quantity.normalized == {"value": 3_000_000, "unit": "đồng"}
    assert told("mỗi tổ có 15 hộ đến 20 hộ") == [(15, "hộ")]
    assert len(find_quantities("tăng từ 15 tỷ đồng đến 20 tỷ đồng")) == 2
    assert len(find_quantities("từ 500 nghìn đến 2 triệu đồng")) == 2


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("ba xã lần lượt có 5, 7 và 9 HTX đạt", [(5, "HTX"), (7, "HTX"), (9, "HTX")]),
        ("ba khu vực tăng 3,2; 7,5 và 8,1%.", [(3.2, "%"), (7.5, "%"), (8.1, "%")]),
        ("số HTX tăng từ 120 lên 165 HTX", [(120, "HTX"), (165, "HTX")]),
        ("tỷ lệ giảm từ 5,2 xuống còn 3,1%.", [(5.2, "%"), (3.1, "%")]),
        ("trên địa bàn thôn 3, 5 và 7 xã Hòa Bình", []),
        ("theo Điều 5, 7 và 9 Luật Hợp tác xã", []),
        ("đã kết nạp 12 hội viên, 7 và 9 tháng sau", [(12, "hội viên")]),
    ],
)
def test_unit_told_once_holds_for_all_figures_before_it(text: str, figures: list[tuple[float, str]]) -> None:
    assert told(text) == figures


def test_bare_figures_in_brackets_that_add_up_are_parts() -> None:
    assert told("kết nạp 125 hội viên (nam: 75, nữ: 50)") == [
        (125, "hội viên"),
        (75, "hội viên"),
        (50, "hội viên"),
    ]
    assert told("kết nạp 125 hội viên (nam: 75, nữ: 40)") == [(125, "hội viên")]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("tổ chức 12 lớp/450 học viên", [(12, "lớp"), (450, "học viên")]),
        ("tiếp 1.012 lượt/1.091 lượt người", [(1012, "lượt"), (1091, "lượt người")]),
        ("thưởng 500.000 đồng/02 người", [(500_000, "đồng")]),
        ("ngày 5/3 hộ dân", []),
    ],
)
def test_two_counts_may_be_parted_by_a_stroke(text: str, figures: list[tuple[float, str]]) -> None:
    assert told(text) == figures


@pytest.mark.parametrize(
    "text",
    [
        "thi công “3 ca, 4 kíp” và “5 không, 3 sạch”",
        'hưởng ứng mô hình "6 rõ" trong công việc',
        "tài khoản 5301201001234 Ngân hàng Nông nghiệp",
        "Ban Chỉ đạo 389 huyện, Trung đoàn 88 bộ binh",
        "đường vành đai 3 đoạn qua xã",
        "triển khai Đề án 06 gắn với thực tiễn",
        "học sinh (lớp 9 trường THCS Hòa Bình)",
        "HỘI ĐỒNG NHÂN DÂN QUẬN 2 KHÓA III",
        "dịch Covid -19 gắn với",
        "đồng chí bí thư chi bộ 9 báo cáo kết quả",
        "tiêm vắc-xin mũi 4 tiêm đúng lịch, bước 3 quy trình",
        "Toàn văn Thông báo 81-TB/TW 2025 Kết luận về",
    ],
)
def test_slogans_accounts_and_names_count_nothing(text: str) -> None:
    assert told(text) == []


def test_quoted_speech_and_money_are_counted_all_the_same() -> None:
    assert told("“100% hộ dân đã đồng thuận”, ông nói") == [(100, "%")]
    assert told("ông nói: “50 triệu đồng đã được góp”") == [(50, "triệu đồng")]
    assert told("mở 2 khóa tập huấn; lớp 9 học sinh") == [(2, "khóa"), (9, "học sinh")]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("hơn 150 quốc gia và vùng lãnh thổ", "quốc gia và vùng lãnh thổ"),
        ("thực hiện 08 nhóm nhiệm vụ, giải pháp", "nhóm nhiệm vụ, giải pháp"),
        ("có 125 trang trại, gia trại", "trang trại, gia trại"),
        ("nhận 23 kiến nghị và đề xuất", "kiến nghị và đề xuất"),
        ("đại hội của 55 chi, đảng bộ trực thuộc", "chi, đảng bộ"),
        ("đại diện cho 2.358 CBNV-NLĐ đang", "CBNV-NLĐ"),
        ("có 45 sở, ban, ngành dự", "sở, ban, ngành"),
        ("trên 1.200 cán bộ, công chức, viên chức", "cán bộ, công chức, viên chức"),
        ("huy động 3.100 lượt đoàn viên", "lượt"),
        ("tiếp 05 lượt đoàn với", "lượt đoàn"),
        ("cho vay 3.210 lượt khách hàng", "lượt"),
        ("mật độ dân số 450 người/km2", "người/km2"),
        ("mỗi chi bộ 3 báo cáo", "báo cáo"),
        ("chi 2 xã và hai huyện", "xã"),
    ],
)
def test_several_nouns_may_make_one_unit(text: str, unit: str) -> None:
    assert find_quantities(text)[0].unit == unit


def test_excess_after_what_was_reached_is_told_as_it_is() -> None:
    reached, excess = find_quantities("đạt 68 triệu đồng, vượt 4,6%")
    assert (reached.comparator, excess.comparator) == ("=", "=")
    assert find_quantities("phấn đấu vượt 20 HTX")[0].comparator == ">"


def test_what_is_not_to_be_let_happen_has_an_upper_bound() -> None:
    assert find_quantities("không để quá 0,2% hồ sơ trễ hạn")[0].comparator == "<="


def test_syllables_of_longer_words_make_no_ordinal() -> None:
    assert told("thông qua danh mục 56 dự án, phân loại 120 hộ; lấy mẫu 30 cơ sở") == [
        (56, "dự án"),
        (120, "hộ"),
        (30, "cơ sở"),
    ]
    assert told("làm đường 5 km, tập huấn cho cán bộ 3 xã Hà Trung, Hà Lai, Hà Ninh") == [(5, "km"), (3, "xã")]
    assert told("theo mục 56 dự án, biểu 120 hộ; thôn 3 xã Hà Trung; Điều 5 km") == []


def test_sessions_and_days_of_pay_are_counted_and_their_numbers_are_not() -> None:
    assert told("tổ chức 25 kỳ họp; mỗi người góp 01 ngày lương") == [(25, "kỳ họp"), (1, "ngày lương")]
    assert told("khóa 16 kỳ họp thứ 5") == []


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("được cấp 1.789 liều, trong đó đã sử dụng: 1.700 (đạt 95%)", [(1789, "liều"), (1700, "liều"), (95, "%")]),
        ("có 40 hộ, trong đó mã số: 1.700 (đạt 95%)", [(40, "hộ"), (95, "%")]),
        ("có 40 hộ; trong đó xem trang: 12", [(40, "hộ")]),
    ],
)
def test_part_told_behind_a_colon_has_the_unit_of_its_whole(text: str, figures: list[tuple[float, str]]) -> None:
    assert [(one.value, one.unit) for one in find_quantities(text)] == figures


@pytest.mark.parametrize("place", ["tiểu khu 1260 xã Lam Điền", "khoảnh 12 xã Lam Điền"])
def test_number_of_a_piece_of_forest_counts_nothing(place: str) -> None:
    assert told(f"chăm sóc rừng tại {place}") == []
    assert told(f"trồng 20 ha rừng tại {place}") == [(20, "ha")]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Phấn đấu:\n- Nợ quá hạn dưới 3%\n- 90% hộ vay đóng lãi đúng kỳ", [3, 90]),
        ("Mức góp:\n- Hộ trồng chè 2 triệu đồng\n- 5 triệu đồng với hộ chế biến", [2, 5]),
        ("Trợ giúp 4 HTX\n- 6 HTX được tập huấn", [4, 6]),
    ],
)
def test_dash_that_opens_the_next_item_makes_no_range(text: str, values: list[float]) -> None:
    found = find_quantities(text)
    assert [(one.value, one.value_max) for one in found] == [(value, None) for value in values]


@pytest.mark.parametrize("text", ["Lãi suất 3% - 5%/năm", "Góp 2 triệu - 5 triệu", "giảm 3%\nđến 5% so với kỳ trước"])
def test_dash_inside_a_line_makes_a_range(text: str) -> None:
    (one,) = find_quantities(text)
    assert one.value_max == 5
