"""Counted quantities are found with value, unit, comparator and change; what only looks like one is left alone."""

from pathlib import Path
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.gold import read_gold
from extractors.quantities import find_quantities
from vitext.clean import clean
from vitext.fold import fold

CORPUS = Path(__file__).parents[3] / "corpus" / "dev"


def only(text):
    (quantity,) = find_quantities(text)
    return quantity


def slices(text):
    return [text[slice(*quantity.span)] for quantity in find_quantities(text)]


@pytest.mark.parametrize(
    ("text", "words", "value", "unit"),
    [
        ("thành lập mới 08 HTX tại các xã", "08 HTX", 8, "HTX"),
        ("đã giải ngân 7,5 tỷ đồng.", "7,5 tỷ đồng", 7.5, "tỷ đồng"),
        ("với số tiền 250 triệu đồng", "250 triệu đồng", 250, "triệu đồng"),
        ("sản lượng 674,573 tấn", "674,573 tấn", 674.573, "tấn"),
        ("xóa 2.425.931 nhà", "2.425.931 nhà", 2425931, "nhà"),
        ("đạt 5.5 điểm", "5.5 điểm", 5.5, "điểm"),
        ("mỗi tổ mở 02 chuyên đề/học kì.", "02 chuyên đề/học kì", 2, "chuyên đề/học kì"),
        ("ký 01 Thỏa ước lao động tập thể mới", "01 Thỏa ước lao động tập thể", 1, "Thỏa ước lao động tập thể"),
        ("tổ chức 2 hội thao trong năm", "2 hội thao", 2, "hội thao"),
        ("đạt 32,2 % kế hoạch", "32,2 %", 32.2, "%"),
        ("thu nhập 3,2 triệu đồng/người/tháng.", "3,2 triệu đồng/người/tháng", 3.2, "triệu đồng/người/tháng"),
        ("tỷ lệ nợ quá hạn đạt trên 1%.", "1%", 1, "%"),
        ("tỷ lệ hộ dùng nước sạch trên 100%", "100%", 100, "%"),
        ("số hộ tham gia bảo hiểm y tế đạt trên 1.000 hộ", "1.000 hộ", 1000, "hộ"),
        ("đạt 10 bác sĩ/1 vạn dân", "10 bác sĩ/1 vạn dân", 10, "bác sĩ/1 vạn dân"),
        ("có mặt 25 đảng viên/tổng số đảng viên", "25 đảng viên", 25, "đảng viên"),
        ("huy động 189 tỷ/ Kế hoạch năm", "189 tỷ", 189, "tỷ"),
        ("dự giờ tối thiểu 4 tiết/học kỳ mỗi người", "4 tiết/học kỳ", 4, "tiết/học kỳ"),
        ("không quá 22 kg thóc/sào/vụ", "22 kg thóc/sào/vụ", 22, "kg thóc/sào/vụ"),
        ("đàn gia cầm gần 01 triệu con", "01 triệu con", 1, "triệu con"),
        ("ủng hộ 21.500.000đ", "21.500.000đ", 21500000, "đ"),
        ("xóa 4\nnhà dột nát", "4\nnhà", 4, "nhà"),
        ("có 164 thành viên", "164 thành viên", 164, "thành viên"),
        ("có 5 đ/c vắng", "5 đ/c", 5, "đ/c"),
        ("xây 17 “Mái ấm Công đoàn” trong", "17 “Mái ấm Công đoàn”", 17, "“Mái ấm Công đoàn”"),
        ("giao cho 12 già làng", "12 già làng", 12, "già làng"),
        ("tổng số 23 ủy viên", "23 ủy viên", 23, "ủy viên"),
        ("dân số 14.872 người", "14.872 người", 14872, "người"),
        ("góp 15 ngày công", "15 ngày công", 15, "ngày công"),
        ("thay 1.500 đồng hồ quá hạn", "1.500 đồng hồ", 1500, "đồng hồ"),
        ("giảm thất thoát khu vực 2 xuống 14%", "14%", 14, "%"),
        ("Các thôn 3, 5 và 7 tổ chức 12 buổi họp", "12 buổi họp", 12, "buổi họp"),
        ("phát 12 tin, bài, ảnh về hội thi", "12 tin, bài, ảnh", 12, "tin, bài, ảnh"),
        ("phát 12 tin, báo cáo huyện", "12 tin", 12, "tin"),
        ("trên địa bàn 04 xã, phường", "04 xã, phường", 4, "xã, phường"),
        ("thành lập hai hợp tác xã", "hai hợp tác xã", 2, "hợp tác xã"),
        ("hỗ trợ một trăm triệu đồng", "một trăm triệu đồng", 100_000_000, "đồng"),
        ("thu trên 8 tỷ 500 triệu đồng,", "8 tỷ 500 triệu đồng", 8.5, "tỷ đồng"),
        ("chi 3 triệu 200 nghìn.", "3 triệu 200 nghìn", 3.2, "triệu"),
        ("giảm sinh 0,30%0/năm", "0,30%0/năm", 0.3, "%0/năm"),
        ("tỷ suất sinh giảm 0,2‰.", "0,2‰", 0.2, "‰"),
        ("giúp thêm được hai gia đình hội viên", "hai gia đình", 2, "gia đình"),
        ("xây dựng ít nhất một mô hình điểm", "một mô hình", 1, "mô hình"),
        ("còn thiếu 0,15 triệu m3 đất", "0,15 triệu m3", 0.15, "triệu m3"),
        ("giảm 1,5 điểm % so", "1,5 điểm %", 1.5, "điểm %"),
        ("đạt 5.400 đô la Mỹ (USD)", "5.400 đô la Mỹ", 5400, "đô la Mỹ"),
        ("không quá 04 Phó trưởng Ban và", "04 Phó trưởng Ban", 4, "Phó trưởng Ban"),
        ("có 02 LH HTX đang", "02 LH HTX", 2, "LH HTX"),
    ],
)
def test_a_quantity_is_its_figure_and_unit(text, words, value, unit):
    quantity = only(text)
    assert text[slice(*quantity.span)] == words
    assert (quantity.value, quantity.unit) == (value, unit)
    assert quantity.value_max is quantity.of_total is None
    assert clean(normalize("NFD", text)).text == text
    assert quantity.span[0] == quantity.figure_span[0] < quantity.figure_span[1] < quantity.span[1]


@pytest.mark.parametrize(
    ("text", "value", "most", "total"),
    [
        ("là 17/15 HTX", 17, None, 15),
        ("2 đến 3 Liên hiệp HTX", 2, 3, None),
        ("đạt 80-85%", 80, 85, None),
        ("15 - 20 HTX", 15, 20, None),
        ("từ 11,5 – 12,4% trở lên", 11.5, 12.4, None),
        ("thu 45.799/36.875 tỷ đồng", 45799, None, 36875),
        ("đạt 83,2%/50%", 83.2, None, 50),
        ("419/419 hộ", 419, None, 419),
    ],
)
def test_ranges_and_shares_are_told_apart(text, value, most, total):
    quantity = only(text)
    assert (quantity.value, quantity.value_max, quantity.of_total) == (value, most, total)


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("ít nhất 01 HTX", ">="), ("tối thiểu 95%", ">="), ("20 HTX trở lên", ">="), ("95% đoàn viên trở lên", ">="),
        ("đạt và vượt 10.012 tấn", ">="), ("không dưới 40%", ">="), ("Có ≥ 30%", ">="), ("trên 280.000 nhà", ">"),
        ("hơn 675.800 kg", ">"), ("phấn đấu vượt 20 HTX", ">"), ("tối đa 300 triệu đồng", "<="),
        ("tỷ lệ an toàn vốn tối thiểu đạt 14,6%", "="), ("góp vốn tối thiểu 5 triệu đồng", ">="),
        ("không quá 3.000 dự án", "<="), ("không vượt quá 35 tỷ đồng", "<="), ("mức 5 triệu đồng trở xuống", "<="),
        ("dưới 0,68%", "<"), ("chưa tới 6 ha", "<"), ("khoảng 84,3 nghìn tỷ", "approx"), ("gần 35%", "approx"),
        ("ước đạt 8,19%", "approx"), ("viết ~9 bài", "approx"), ("2.310 con (ước)", "approx"),
        ("thu vượt 15 tỷ đồng", ">"),
        ("thỏa ước tập thể có 12 điều khoản", "="), ("ước có 12 điều khoản", "approx"),
        ("từ 500.000 đồng (năm trăm nghìn đồng) trở lên", ">="), ("20 HTX (chưa kể nhóm mới) đã lên sàn", "="),
        ("đạt 17 HTX", "="), ("vượt 3,3% kế hoạch", "="),
    ],
)  # fmt: skip
def test_the_words_around_a_quantity_compare_it(text, sign):
    assert only(text).comparator == sign
    assert only(fold(text)).comparator == sign


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("tăng 16 HTX so với năm 2024;", {"direction": "up", "against": "năm 2024"}),
        ("giảm 8% so cùng kỳ; lỗ", {"direction": "down", "against": "cùng kỳ"}),
        ("tăng 12% so với dự toán\nb) Về xã hội", {"direction": "up", "against": "dự toán"}),
        ("giảm 12% so với cùng kỳ do dịch", {"direction": "down", "against": "cùng kỳ"}),
        ("tăng thêm ít nhất 6%/năm.", {"direction": "up"}),
        ("cao gấp 1,8 lần năm 2021.", {"direction": "up", "against": "năm 2021"}),
        ("vượt 3,3% kế hoạch;", {"direction": "up", "against": "kế hoạch"}),
        ("đạt 16 HTX", None),
        ("tỷ lệ cao hơn 5,2% so với cùng kỳ", {"direction": "up", "against": "cùng kỳ"}),
        ("ít hơn 12 hộ so với đầu năm", {"direction": "down", "against": "đầu năm"}),
        ("không thấp hơn 95% so với dự toán", None),
    ],
)
def test_a_rise_or_fall_names_what_it_is_measured_against(text, change):
    assert only(text).change == change


def test_from_one_figure_to_another_is_a_change_against_the_first():
    first, second = find_quantities("hộ nghèo giảm từ 28 hộ xuống còn 23 hộ")
    assert (first.value, first.change) == (28, None)
    assert second.change == {"direction": "down", "against": "28 hộ"}


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("7,5 tỷ đồng", 7_500_000_000, "đồng"),
        ("17,25 tỉ đồng", 17_250_000_000, "đồng"),
        ("412.000.000 đồng", 412_000_000, "đồng"),
        ("72 triệu", 72_000_000, "đồng"),
        ("84,3 nghìn tỷ đồng", 84_300_000_000_000, "đồng"),
        ("1,2 triệu đồng/khẩu", 1_200_000, "đồng/khẩu"),
    ],
)
def test_money_is_given_in_dong(text, value, unit):
    assert only(f"là {text};").normalized == {"value": value, "unit": unit}


def test_a_comma_before_three_figures_of_people_parts_thousands_and_is_doubted():
    quantity = only("tuyên truyền cho 12,500 hộ")
    assert quantity.value == 12500
    assert [doubt.code for doubt in quantity.doubts] == ["thousands_comma"]


@pytest.mark.parametrize(
    "text",
    [
        "Hội nghị lần thứ 6 khóa VI", "khóa 12 của Đảng", "phát hành bản tin số 34 trong tháng", "Điều 5 quy định",
        "khoản 2 của", "giai đoạn 2, về", "trang 3 của sách", "6 tháng đầu năm", "5 năm thực hiện", "trong 02 ngày",
        "mạng 5G tại", "công nghiệp 4.0, từng bước", "Covid-19 và", "64/2025/QH15", "kênh N5 hỏng", "TBR36 cho",
        "điện thoại 0905123456 gặp", "08 giờ 00 phút", "lúc 14h30 tại", "2.1. Mục tiêu", "2.3 Lao động tiền lương",
        "năm 2025 HTX", "tiêu chí 13.1 trong", "3 sao lên 4 sao", "ngày 26/11/2025", "Nghị định 45/2021/NĐ-CP",
        "đợt 1 thu", "Cụm thi đua 5 tỉnh Tây Nguyên", "một số hợp tác xã",
        "tối thiểu 2/3 số thành viên", "hai bên đường", "trong năm hộ sản xuất",
        "chính quyền 2 cấp", "1. Thông qua", "3- Hội viên mới", "Lượt xem: 214\nTin liên quan", "mẫu số 10", "5 không",
        "Số bác sĩ trên 1 vạn dân", "tỷ lệ mắc trên 100.000 dân còn cao",
        "nhiệm kỳ 2020 - 2025", "Lượt xem: 262 lượt xem", "Năm học 2025 - 2026 trường có",
        "Vắng: 02 (01 thai sản, 01 ốm)",
    ],
)  # fmt: skip
def test_what_is_no_quantity_is_left_alone(text):
    assert slices(text) == []


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("mới 25 HTX (An Giang 3; Bạc Liêu: 2; Cà Mau: 5)", [25, 3, 2, 5]),
        ("tặng 12 xe (Phường 1: 5; Phường 2: 7) cho", [12, 5, 7]),
        ("củng cố 20 HTX (Nghị quyết 5; Kế hoạch 7)", [20]),
        ("giúp 30 hộ (Thôn Đông 4) thoát nghèo", [30]),
        ("thu 30 tỷ đồng (Năm 3; Quý 2)", [30]),
    ],
)
def test_figures_of_a_list_in_brackets_take_the_unit_of_what_they_divide(text, figures):
    found = find_quantities(text)
    assert [quantity.value for quantity in found] == figures
    assert len({quantity.unit for quantity in found}) == 1


def test_thu_before_a_figure_is_no_ordinal_where_marks_are_written():
    assert slices("nhà ông thu 7 tấn cà phê") == ["7 tấn"]
    assert slices("lần thứ 7 tại") == slices("lan thu 7 tai") == []


def test_a_label_before_a_percentage_is_no_range():
    assert slices("kết quả\n5- 100% cán bộ") == ["100%"]


def test_spans_that_are_taken_hold_no_quantity():
    text = "theo gói 30 HTX và 12 HTX"
    assert [quantity.value for quantity in find_quantities(text, taken=[(5, 15)])] == [12]


def test_grades_inside_a_name_are_not_counted_but_the_products_are():
    text = "nâng cấp 07 sản phẩm OCOP (6 sản phẩm 3 sao lên 4 sao, 1 sản phẩm 4 sao lên 5 sao)"
    assert slices(text) == ["07 sản phẩm OCOP", "6 sản phẩm", "1 sản phẩm"]


def test_word_segmented_text_keeps_its_own_unit():
    quantity = only("có 1.280 hội_viên sinh_hoạt")
    assert (quantity.value, quantity.unit) == (1280, "hội_viên")


def test_most_values_of_the_development_texts_are_found():
    """A floor, so that a rule that breaks much is seen; the score itself is measured elsewhere."""
    wanted = right = 0
    for path in sorted(CORPUS.glob("resolution-d*.gold")):
        gold = read_gold(path.read_text(encoding="utf-8"), path.name)
        cleaned = clean(gold.text)
        found = {(cleaned.source_span(*q.span)[0], q.value) for q in find_quantities(cleaned.text)}
        marks = gold.labelled("q")
        wanted += len(marks)
        right += sum((mark.start, float(mark.attributes["value"])) in found for mark in marks)
    assert right >= 0.85 * wanted


@pytest.mark.parametrize(
    ("table", "figures"),
    [
        (
            "| Chỉ tiêu | ĐVT | Kế hoạch | % KH |\n|---|---|---|---|\n| Tổng nguồn vốn | tỷ đồng | 253,61 | 102,3 |",
            [(253.61, "tỷ đồng"), (102.3, "%")],
        ),
        (
            "(Đơn vị tính: triệu đồng)\n\n| Chỉ tiêu | 2025 | 2026 |\n| Doanh thu | 9.200 | 10.500 |",
            [(9200, "triệu đồng")],
        ),
        ("STT | Nguồn | Thực hiện (triệu đồng)\n1 | Ngân sách | 5.500", [(5500, "triệu đồng")]),
        (
            "TT | Chỉ tiêu | ĐVT | Kế hoạch | Chủ trì\n1 | Thành lập mới | HTX | > 7 | \n2 | Vốn | tỷ đồng | 4 | Quỹ",
            [(7, "HTX"), (4, "tỷ đồng")],  # nobody leads the first row: its last cell is empty
        ),
        ("TT | Chỉ tiêu | ĐVT | Kế hoạch | \n1 | Thành lập mới | HTX | 7 | \n", [(7, "HTX")]),
        ("| Chỉ tiêu | Năm |\n| Doanh thu | 12 |", []),
        ("Thứ | Giờ | Ghi chú\nHai | 14 | \n", []),
        ("Thứ ba | 14:22 | 208\nHôm nay | 91.477 | 5", []),
    ],
)
def test_a_figure_in_a_cell_has_the_unit_of_its_row_column_or_table(table, figures):
    found = [(quantity.value, quantity.unit) for quantity in find_quantities(table)]
    assert found[: len(figures)] == figures
    assert bool(found) == bool(figures)


@given(st.text("0123456789.,/-% \nđồngtriệuHTXhộnămsốlầ", max_size=200))
def test_any_text_is_read_without_a_fault_in_order_and_without_overlap(text):
    position = 0
    for quantity in find_quantities(text):
        assert position <= quantity.span[0] < quantity.span[1] <= len(text)
        position = quantity.span[1]


TABLE = """| TT | Chỉ tiêu | ĐVT | Kế hoạch 2031 |
|---|---|---|---|
| 1 | Thành lập mới | HTX | ≥ 09 |
| 2 | Vốn vay | tỷ đồng | khoảng 45 |
| 3 | Tỷ lệ trả nợ | % | 80 - 85 |
"""


def test_cell_may_compare_its_figure_or_hold_a_range():
    found = [(one.value, one.value_max, one.unit, one.comparator) for one in find_quantities(TABLE)]
    assert found == [(9, None, "HTX", ">="), (45, None, "tỷ đồng", "approx"), (80, 85, "%", "=")]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("giải quyết cho 28 hộ gia đình, cá nhân", "hộ gia đình, cá nhân"),
        ("hoàn thành 10/10 mục tiêu, chỉ tiêu", "mục tiêu, chỉ tiêu"),
        ("tiếp nhận 84 lượt ý kiến, kiến nghị", "lượt ý kiến, kiến nghị"),
        ("mở 03 lớp, hội viên rất phấn khởi", "lớp"),
        ("cho mượn 02 xuồng máy với bà con", "xuồng máy"),
        ("tặng HTX 20 áo phao", "áo phao"),
        ("để xin điều 04 tổ máy dự phòng", "tổ máy"),
    ],
)
def test_nouns_that_are_counted_together_make_one_unit(text, unit):
    assert only(text).unit == unit


def test_number_of_a_region_is_no_count():
    assert find_quantities("giao Ngân hàng Nhà nước Khu vực 7 tổ chức kết nối") == ()


def test_run_of_digits_too_long_for_a_number_is_none():
    assert find_quantities("mã " + "9" * 400 + " đồng") == ()


@pytest.mark.parametrize(
    ("text", "words", "units"),
    [
        (
            "05 hồ sơ trễ hạn, ở Phòng Kinh tế (03) và Phòng Văn hóa (02)",
            ["05 hồ sơ", "03", "02"],
            ["hồ sơ", "hồ sơ", "hồ sơ"],
        ),
        ("Số hợp tác xã yếu kém là 12.", ["12"], ["hợp tác xã"]),
        ("Tổng số đảng viên: 35;", ["35"], ["đảng viên"]),
        ("có 120 THT, gồm 95 thuộc lĩnh vực nông nghiệp", ["120 THT", "95"], ["THT", "THT"]),
        (
            "- Tổng số thủ tục rà soát là 92.\n- Giữ nguyên: 67\n- Bãi bỏ, thay thế: 25\nĐiện thoại: 113",
            ["92", "67", "25"],
            ["thủ tục"] * 3,
        ),
    ],
)
def test_bare_figures_take_the_unit_of_what_they_divide(text, words, units):
    found = find_quantities(text)
    assert [text[slice(*quantity.span)] for quantity in found] == words
    assert [quantity.unit for quantity in found] == units


def test_unit_said_twice_parts_the_done_from_the_whole():
    quantity = only("thành lập 05 hợp tác xã/6 hợp tác xã")
    assert (quantity.value, quantity.of_total, quantity.unit) == (5, 6, "hợp tác xã")


@pytest.mark.parametrize(
    "text",
    ["Số nhà: 15, đường Lê Lợi", "xây dựng một mô hình mới", "Số tài khoản: 1234", "Số: 12",
     "dịch Covid - 19 song", "dự án 6 đời Chủ tịch",
     "hồ sơ ở Phòng Kinh tế (03) và Phòng Văn hóa (02)"],
)  # fmt: skip
def test_figures_that_count_nothing_stay_alone(text):
    assert slices(text) == []


@pytest.mark.parametrize(
    ("text", "comparator"),
    [
        ("dự án trên 3 lĩnh vực", "="),
        ("tăng cao hơn 3 lần so với kế hoạch", "="),
        ("trên 3 tỷ đồng", ">"),
        ("cao hơn 80%", ">"),
        ("cao hơn 8% so với cùng kỳ", "="),
        ("thấp hơn 8 xã so với năm 2030", "="),
        ("không thấp hơn 95% so với dự toán", ">="),
    ],
)
def test_what_lies_on_fields_is_not_more_than_them(text, comparator):
    assert only(text).comparator == comparator


def test_amount_repeated_in_words_is_one_amount_even_with_a_comma() -> None:
    text = "Tổng thu 7.093.800 triệu đồng (Bằng chữ: Bảy nghìn không trăm chín mươi ba tỷ, tám trăm triệu đồng)."
    assert slices(text) == ["7.093.800 triệu đồng"]


def test_round_figure_of_people_who_took_part_is_counted() -> None:
    assert slices("Phong trào thu hút trên 1 vạn dân tham gia") == ["1 vạn dân"]


def test_one_of_what_an_average_is_of_is_no_quantity() -> None:
    assert slices("Doanh thu bình quân của 01 HTX là 2,2 tỷ đồng, lãi bình quân 1 HTX 200 triệu đồng.") == [
        "2,2 tỷ đồng",
        "200 triệu đồng",
    ]
    assert slices("Họp bình quân 1 cuộc/tháng, bình quân mỗi xã có 01 HTX") == ["1 cuộc/tháng", "01 HTX"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Chi bộ 1 tổ chức đại hội", []),
        ("CHI BỘ 1 TỔ CHỨC LỄ KẾT NẠP", []),
        ("trên địa bàn Phường 1 tổ chức Hội hoạt động tốt", []),
        ("mỗi phường 2 tổ chức đảng", ["2 tổ chức đảng"]),
        ("họp tại khách sạn 19/8 thành phố Lam Sơn", []),
        ("đã có 2/9 huyện", ["2/9 huyện"]),
        ("29/10/2018 11:14 Số lượt xem: 55", []),
        ("15:30 ngày 15/10/2020\n1,285 lượt xem\nTin", []),
        ("có 1.285 lượt xem trong tháng", ["1.285 lượt xem"]),
        ("thuộc nhóm 3 nước đứng đầu ASEAN", []),
        ("nhóm 5 hộ dân góp vốn", ["5 hộ dân"]),
        ("Toàn văn Thông báo 81 TB VPCP", []),
        ("dung lượng 81 TB", ["81 TB"]),
        ("nâng tổng số lên 1.630 HV, có 02 HVPN ưu tú và 3 HKD", ["1.630 HV", "02 HVPN", "3 HKD"]),
    ],
)
def test_name_with_a_number_counters_and_short_forms(text: str, words: list[str]) -> None:
    assert slices(text) == words


def test_total_that_is_raised_needs_no_unit_of_its_own() -> None:
    found = find_quantities("Kết nạp mới 20 hội viên, nâng tổng số hội viên lên hơn 1.215.")
    assert [(one.value, one.unit) for one in found] == [(20, "hội viên"), (1215, "hội viên")]


@pytest.mark.parametrize(
    ("text", "unit", "dong"),
    [
        ("vay 1.200 trđ", "trđ", 1.2e9),
        ("thu 12 tr.đ", "tr.đ", 12e6),
        ("hỗ trợ 30 tr.đồng/hộ", "tr.đồng/hộ", 30e6),
        ("thu 2 tỷđ", "tỷđ", 2e9),
        ("lãi 500 ngđ", "ngđ", 5e5),
    ],
)
def test_short_forms_of_money(text: str, unit: str, dong: float) -> None:
    quantity = only(text)
    assert quantity.normalized
    assert (quantity.unit, quantity.normalized["value"]) == (unit, dong)


def test_stop_before_a_title_ends_a_short_form() -> None:
    assert only("Đã thu 15 tr. Đồng chí Bí thư phát biểu").unit == "tr"


def test_cells_have_rates_and_short_forms_as_units_and_may_be_empty() -> None:
    table = (
        "| TT | Chỉ tiêu | ĐVT | Thực hiện 2025 | Kế hoạch 2026 | Ghi chú |\n|---|---|---|---|---|---|\n"
        "| 1 | Doanh thu bình quân | Triệu đồng/HTX/năm | 1.850 | 2.000 | |\n"
        "| 2 | Vốn vay | Tr.đồng | 1.200 | 1.500 | ước |\n"
    )
    assert [(one.value, one.unit) for one in find_quantities(table)] == [
        (1850, "Triệu đồng/HTX/năm"),
        (2000, "Triệu đồng/HTX/năm"),
        (1200, "Tr.đồng"),
        (1500, "Tr.đồng"),
    ]


def test_share_of_a_whole_is_a_share_and_only_times_make_a_rate() -> None:
    assert slices("cổ tức 12%/vốn điều lệ, tăng 8%/năm") == ["12%", "8%/năm"]


def test_short_name_in_capitals_is_a_unit_unless_it_names_a_body_or_a_paper() -> None:
    assert slices("Có 33 CĐ được công nhận, thành lập 7 CĐCS.") == ["33 CĐ", "7 CĐCS"]
    assert slices("tuyên dương 12 KTV giỏi") == ["12 KTV"]
    for other in ("Nghị quyết 10 NQ/TW", "lúc 3:51:00 CH", "Thông báo 81 TB VPCP", "Hòa Bình 2 ABC", "sàn 5\nABC"):
        assert slices(other) == [], other


def test_number_after_a_name_of_two_words_belongs_to_the_name() -> None:
    assert slices("Nhà máy điện Nhơn Trạch 4 phục vụ kiểm tra, Nhơn Trạch 3 tỉnh Đồng Nai") == []
    assert slices("Hội có 4 tổ thêu") == ["4 tổ"]
    assert slices("Chi bộ khối 3 phường Nghi Hương, thôn 5 xã Hòa Bình") == []
    assert slices("Phòng Giáo dục Quận 11 đề nghị các trường; tại điểm 5.1 khoản 5 của Điều lệ") == []
    assert slices("có 11 đề nghị, chi 5 khoản lớn") == ["11 đề nghị", "5 khoản"]
    assert slices("khối có 3 phường Nghi Hương, Nghi Hải, Nghi Thu") == ["3 phường"]


def test_parts_of_a_whole_take_its_unit_where_they_are_told_one_by_one() -> None:
    text = "Dự họp có 29 đồng chí, trong đó chính thức 27, dự bị 02, đạt tỷ lệ 100%."
    assert [(one.value, one.unit) for one in find_quantities(text)][1:3] == [(27, "đồng chí"), (2, "đồng chí")]
    assert slices("Chi bộ có 45 đảng viên (trong đó: nữ 12), họp đều.") == ["45 đảng viên", "12"]
    assert slices(fold("Chi bộ có 45 đảng viên (trong đó: nữ 12), họp đều.")) == ["45 dang vien", "12"]
    for whole in (
        "12 HTX, trong đó năm 2024, lớp 3.",
        "12 HTX, gồm tổ 3, tổ 5.",
        "12 HTX, trong đó xã Đông 45, xã Tây 3.",
    ):
        assert slices(whole) == ["12 HTX"], whole


def test_households_that_produce_and_trade_are_households() -> None:
    assert slices("28 hộ sản xuất kinh doanh giỏi, 12 hộ sản xuất rau") == ["28 hộ", "12 hộ sản xuất"]


def test_several_kinds_of_people_are_counted_together() -> None:
    assert slices("18 cán bộ quản lý, giáo viên, nhân viên được khen") == ["18 cán bộ quản lý, giáo viên, nhân viên"]
    assert slices("18 cán bộ quản lý, giáo viên nghỉ") == ["18 cán bộ quản lý, giáo viên"]


def test_amount_in_words_right_after_its_figure_is_no_second_amount() -> None:
    assert slices("thu 1000 đồng (một ngàn đồng)/1 tháng") == ["1000 đồng"]
    assert slices("thu 1000 đồng (một nghìn đồng và một trăm đồng)") == ["1000 đồng", "một trăm đồng"]


def test_rows_of_a_flattened_table_that_name_their_unit_are_read_whatever_cells_are_empty() -> None:
    head = "Chỉ tiêu\nĐVT\nThực hiện\n2023\n2024\nA\nB\n1\n2\n"
    table = f"{head}Tổng đàn trâu\nCon\n15.172\n14.710\nTổng đàn bò\n''\n1.450\n\n\nNuôi cá\nha\n152\n153\n"
    found = find_quantities(table)
    assert [(one.value, one.unit) for one in found] == [
        (15172, "Con"),
        (14710, "Con"),
        (1450, "Con"),
        (152, "ha"),
        (153, "ha"),
    ]
    assert [table[slice(*one.column)] for one in found if one.column][:2] == ["2023", "2024"]
    assert find_quantities("Danh sách\nCon\n15\n14\nHết") == ()


def test_excess_over_a_plan_that_is_written_short_is_told_as_it_is() -> None:
    excess = only("khai thác (vượt 2,05% KH)")
    assert excess.comparator == "="
    assert (excess.change or {})["direction"] == "up"
    assert only("vượt 2,05% khối lượng").comparator == ">"


def test_each_is_no_part_of_a_rate() -> None:
    assert [one.unit for one in find_quantities("thu 36.000đ/năm/ một hội viên, 5.000 đồng/hội viên")] == [
        "đ/năm",
        "đồng/hội viên",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Tổng số điểm của bài viết là: 5 trong 1 đánh giá",
        "Xếp hạng: 4.5 - 12 phiếu bầu",
        "7/6/2027 | 606 lượt xem\nBà con họp bàn.",
        "là một trong 5 đơn vị dẫn đầu huyện",
        "bình quân doanh thu 1 HTX đạt cao",
        "chỉ tiêu lớp 10 công lập",
        "Chi bộ 2 công bố quyết định",
        "Công đoàn tổ chức 20/10 gọn nhẹ",
        "Đội 3 công khai quỹ",
        "Tổ 4 công nhận kết quả",
    ],
)
def test_counters_of_a_site_ranks_and_bases_are_no_figures(text: str) -> None:
    assert slices(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("nhận được 12 đánh giá của khách", ["12 đánh giá"]),
        ("video có 606 lượt xem\n", ["606 lượt xem"]),
        ("một trong 5 đơn vị được khen", ["5 đơn vị"]),
        ("doanh thu 1 HTX đạt cao", ["1 HTX"]),
        ("mở lớp cho 10 công nhân", ["10 công nhân"]),
        ("khen 21 cán bộ , giáo viên", ["21 cán bộ , giáo viên"]),
        ("kết nạp 4-5 quần chúng / nhiệm kỳ", ["4-5 quần chúng / nhiệm kỳ"]),
        ("17.600 lượt hộ đăng ký", ["17.600 lượt hộ"]),
    ],
)
def test_what_only_looks_like_them_is_counted(text: str, words: list[str]) -> None:
    assert slices(text) == words


def test_sum_in_words_is_no_second_sum_when_a_comma_parts_it() -> None:
    assert slices("chi 2.350.000.000đ (hai tỷ, ba trăm năm mươi triệu đồng)") == ["2.350.000.000đ"]
    assert slices("chi 2.350.000đ,00 (hai triệu ba trăm năm mươi nghìn đồng)") == ["2.350.000đ"]
    assert slices("chi 2.350 đồng (đợt hai, ba trăm triệu đồng)") == ["2.350 đồng", "ba trăm triệu đồng"]


def test_bound_that_is_only_about_so_much_stays_a_bound() -> None:
    assert only("giảm ít nhất khoảng 2%").comparator == ">="
    assert only("không quá khoảng 5%").comparator == "<="
    assert only("giảm khoảng 2%").comparator == "approx"


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("Ước năm 2022, cả nước có 29.378 HTX; 125 liên hiệp và 71.000 tổ hợp tác, tăng 7%.", ["approx"] * 3 + ["="]),
        ("Về thu chi, ước thực hiện 6 tháng đầu năm 2026, thu 45 tỷ đồng và chi 30 tỷ đồng.", ["approx"] * 2),
        ("Ước cả năm 2022, thu 45 tỷ đồng. Chi 12 tỷ đồng.", ["approx", "="]),
        ("Theo giao ước năm 2022, mỗi đơn vị có 10 HTX.", ["="]),
    ],
)
def test_sentence_that_opens_as_an_estimate_estimates_all_that_it_counts(text: str, signs: list[str]) -> None:
    assert [one.comparator for one in find_quantities(text)] == signs
    assert [one.comparator for one in find_quantities(fold(text))] == signs


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Giao Ủy ban nhân dân 11 phường ra quân dọn vệ sinh.", []),
        ("UBND 5 xã phối hợp tuần tra.", []),
        ("Toàn huyện có 11 phường, 5 xã.", ["11 phường", "5 xã"]),
        ("Mở chợ đêm ở 11 phường.", ["11 phường"]),
    ],
)
def test_units_whose_committees_act_are_not_counted(text: str, found: list[str]) -> None:
    assert slices(text) == found
    assert len(find_quantities(fold(text))) == len(found)


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Danh sách 11 bạn phụ trách các chi đội.", ["bạn"]),
        ("Đại hội bầu 29 luật gia vào Ban Chấp hành.", ["luật gia"]),
        ("Chỉ được hưởng 1 mức phụ cấp của tổ trưởng.", ["mức"]),
        ("Phụ cấp bằng 1/3 mức lương cơ sở.", []),
        ("Đã có 38/63 UBND tỉnh, thành phố công bố danh mục.", ["UBND tỉnh, thành phố"]),
        ("Quyết định số 12/2031 UBND tỉnh Hoa Lĩnh ban hành.", []),
        ("Hợp tác giữa 2 nước ngày càng chặt chẽ.", []),
        ("Hội chợ có 2 nước tham gia.", ["nước"]),
        ("Lồng ghép dự án 3 triệu cây xanh với chương trình khác.", []),
        ("Dự án 5 tỷ đồng đã khởi công.", ["tỷ đồng"]),
        ("Từ năm 2026 đến 2030 giải quyết việc làm cho 200 lao động.", ["lao động"]),
        ("Họp tại hội trường tầng 2 Huyện ủy Lam Sơn.", []),
        ("Phân xưởng Khai thác 5 họp định kỳ, đội ca 1 phụ trách thông gió.", []),
        ("Chi hội 4, chi hội 6 sinh hoạt không đều.", []),
        ("Họp tại tầng 3 trụ sở Liên minh và phòng 2 nhà văn hóa.", []),
        ("Xây 3 trụ sở và 2 nhà kho.", ["trụ sở", "nhà kho"]),
        ("Chi 500 đồng, lắp 850 đồng hồ nước và 20 đồng hồ.", ["đồng", "đồng hồ nước", "đồng hồ"]),
        ("Mỗi phòng 4 người, nhà 5 tầng 20 phòng.", ["người", "tầng", "phòng"]),
        ("Khởi công Dự án thành phần 3 tuyến đường ven sông.", []),
        ("Khởi công 3 tuyến đường ven sông.", ["tuyến đường"]),
        ("Ban hành quy chế theo Điều 4, 5 Nghị định về dân quân.", []),
        ("Điều 4, trong 5 Nghị định đã ban hành.", ["Nghị định"]),
        ("Giao việc theo nguyên tắc 5 rõ: rõ người, rõ việc.", []),
        ("Đề nghị hai HTX góp vốn mua máy sấy.", []),
        ("Sáp nhập hai HTX trồng nấm.", ["HTX"]),
        ("Có 12 sáng kiến và giải pháp được công nhận.", ["sáng kiến và giải pháp"]),
        ("Có 12 sáng kiến và nhiều giải pháp hay.", ["sáng kiến"]),
    ],
)
def test_which_nouns_are_counted_and_which_figures_count_nothing(text: str, units: list[str]) -> None:
    assert [found.unit for found in find_quantities(text)] == units


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("lãi 28,3tỷ đồng", ["28,3tỷ đồng"]),
        ("năng suất 51tạ/ha, gieo 40ha", ["51tạ/ha", "40ha"]),
        ("giúp 12hộ nghèo", ["12hộ"]),
        ("sóng 5G, nhà 15A, phòng 3b, mã 12Lx", []),
    ],
)
def test_known_unit_may_be_written_to_its_figure(text: str, words: list[str]) -> None:
    assert [text[slice(*one.span)] for one in find_quantities(text)] == words


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("doanh thu 6,4 tỷ đồng/năm/Liên hiệp HTX", "tỷ đồng/năm/Liên hiệp HTX"),
        ("vay 2 tỷ đồng/hợp tác xã nông nghiệp", "tỷ đồng/hợp tác xã"),
        ("có 49 thôn, bon", "thôn, bon"),
        ("10/10 huyện, thành phố đã làm", "huyện, thành phố"),
        ("10/10 huyện, thành viên các tổ", "huyện"),
    ],
)
def test_units_of_several_words(text: str, unit: str) -> None:
    assert only(text).unit == unit


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Cụm thi đua Liên minh HTX 5 tỉnh Tây Nguyên tổ chức hội nghị", []),
        ("Liên minh Hợp tác xã cụm 6 tỉnh Bắc Trung Bộ", []),
        ("Liên minh HTX tại 5 tỉnh; mỗi cụm 3 xã", ["5 tỉnh", "3 xã"]),
        ("chuẩn bị cho học sinh lớp 5 bước vào lớp 6; dạy lớp 1 chương trình mới", []),
        ("mỗi lớp 2 giáo viên; mở lớp 40 học viên", ["2 giáo viên", "40 học viên"]),
        ("tại hội trường tầng 3 trụ sở Liên minh; phòng họp tầng 2 nhà làm việc", []),
        ("xây trường 2 tầng 8 phòng học; nhà cao tầng 12 căn", ["2 tầng", "8 phòng học", "12 căn"]),
        ("Ngân hàng Nhà nước khu vực 8 trực tiếp trả lời; Kho bạc khu vực 3 cam kết chi đủ", []),
        ("Khu vực 12 hộ dân bị ngập", ["12 hộ dân"]),
    ],
)
def test_names_of_clusters_and_grades_count_nothing(text: str, words: list[str]) -> None:
    assert [text[slice(*one.span)] for one in find_quantities(text)] == words


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "Đơn vị tính: triệu đồng\n- Doanh thu thuần: 5.200\n- Chi 4.100\n\n- Cổ tức: 12%\n3. Lợi nhuận: 870,5\n",
            [(5200, "triệu đồng"), (4100, "triệu đồng"), (12, "%"), (870.5, "triệu đồng")],
        ),
        (
            "(ĐVT: 1.000 đồng) Doanh thu hợp nhất 170.000\nLợi nhuận trước thuế 26.965",
            [(170000, "1.000 đồng"), (26965, "1.000 đồng")],
        ),
        ("Đơn vị tính: con\nĐàn bò: 310\nKế hoạch năm 2026\nĐàn dê: 42", [(310, "con"), (42, "con")]),
        ("Đơn vị tính: triệu đồng\nDoanh thu: 5.200\nHội nghị nhất trí.\nGiao Ban Giám đốc.\nMã số: 15\nTổ 4", []),
        ("Đơn vị: Trường Tiểu học\nSĩ số: 30\nVắng: 2", []),
        (
            "ĐVT: con\nĐàn bò: 31\nĐàn dê: 42\nĐVT: tấn\nSắn: 50\nNgô: 70",
            [(31, "con"), (42, "con"), (50, "tấn"), (70, "tấn")],
        ),
        ("Đơn vị tính: triệu đồng\nKế hoạch năm 2026\nPhụ lục số 3", []),
    ],
)
def test_line_of_a_unit_holds_for_the_figures_that_end_the_lines_below(
    text: str, figures: list[tuple[float, str]]
) -> None:
    assert [(one.value, one.unit) for one in find_quantities(text)] == figures


def test_thousands_of_dong_above_are_money() -> None:
    first, _ = find_quantities("ĐVT: 1.000 đồng\nThu: 170\nChi: 26")
    assert first.normalized == {"value": 170000.0, "unit": "đồng"}


@pytest.mark.parametrize(
    "text",
    [
        "Mục tiêu tăng trưởng 2 con số trong nhiệm kỳ",
        "Bạn còn 300/500 ký tự, vui lòng nhập từ 7 ký tự trở lên",
        "thi đua làm theo 5 điều Bác Hồ dạy",
        "Tối thiểu 10 chữ có dấu",
        "phòng, chống bạo\n     2\nhành trẻ trong nhà trường",
        "tổ chức cho 3\n  4\nxã vùng cao",
    ],
)
def test_idioms_letters_and_numbers_of_pages_are_no_figures(text: str) -> None:
    assert find_quantities(text) == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("trang bị 5 Chậu hoa cho sân trường", ["5 Chậu hoa"]),
        ("nuôi 2 con lợn, Tộc ước có 19 điều khoản", ["2 con lợn", "19 điều khoản"]),
        ("thẩm tra 02 dự thảo Nghị quyết của xã", ["02 dự thảo Nghị quyết"]),
        (
            "xây 3 căn nhà nghĩa tình đồng đội và 4 mái ấm tình thương",
            ["3 căn nhà nghĩa tình đồng đội", "4 mái ấm tình thương"],
        ),
        ("sau sắp xếp còn 38 đơn vị hành chính cấp xã", ["38 đơn vị"]),
        ("hỗ trợ\n5\nHTX mới", ["5\nHTX"]),
    ],
)
def test_units_of_several_syllables(text: str, words: list[str]) -> None:
    assert [text[slice(*one.span)] for one in find_quantities(text)] == words


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("Hương ước gồm 06 chương", "="),
        ("Năm 2027 ước kết nạp 06 hội viên", "approx"),
        ("100% chi bộ hoàn thành tốt nhiệm vụ trở lên", "="),
        ("90% chi bộ trở lên", ">="),
    ],
)
def test_codes_of_villages_estimate_nothing_and_grades_are_no_bounds(text: str, sign: str) -> None:
    assert find_quantities(text)[0].comparator == sign


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("đề nghị không quá 02 tập thể, 03 cá nhân", ["<=", "<="]),
        ("mở ít nhất 2 lớp và 3 hội thi", [">=", ">="]),
        ("mở ít nhất 2 lớp, tặng 3 suất quà", [">=", "="]),
        ("mở trên 2 lớp, 3 hội thi", [">", "="]),
        ("có từ 90% đảng viên được xếp loại, đạt mức hoàn thành tốt nhiệm vụ trở lên", [">="]),
        ("có 90% đảng viên hoàn thành tốt nhiệm vụ trở lên", ["="]),
    ],
)
def test_bound_holds_for_what_is_counted_right_beside(text: str, signs: list[str]) -> None:
    assert [one.comparator for one in find_quantities(text)] == signs


def test_time_between_a_name_and_its_number_parts_nothing() -> None:
    (one,) = find_quantities("nâng tổng số hội viên đến nay là 2.600 và tiếp tục tăng")
    assert (one.value, one.unit) == (2600, "hội viên")
    assert find_quantities("Số nhà đến nay là 26 và 27, phố Huyện") == ()


@pytest.mark.parametrize(
    "text",
    [
        "đăng lúc 08:52 am",
        "xe biển số 29 B -4137 đăng ký năm 2027",
        "tại Km 72+850 tuyến đường tỉnh",
        "xem trang 140 - 141 sách giáo khoa",
        "Bộ tư lệnh Vùng 5 hải quân",
        "Ban Chỉ đạo BCĐ 389 quốc gia",
    ],
)
def test_clocks_plates_and_pages_are_no_figures(text: str) -> None:
    assert find_quantities(text) == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Tổng số:20 hội viên", ["20 hội viên"]),
        ("nâng diện tích lên 5+2 ha", ["2 ha"]),
        ("với nhân số 88 người", ["88 người"]),
        ("thi công 3 ca, 4 kíp", ["3 ca", "4 kíp"]),
        ("khám cho 1.000 lượt công nhân", ["1.000 lượt"]),
        ("toàn tỉnh có 5 vùng trồng cam", ["5 vùng trồng"]),
    ],
)
def test_figures_that_stand_like_clocks_and_places_but_count(text: str, words: list[str]) -> None:
    assert [text[slice(*one.span)] for one in find_quantities(text)] == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Quy hoạch phân khu tỷ lệ 1/2000 dự án khu du lịch", []),
        ("hoàn thành 1/200 hộ", ["1/200 hộ"]),
        ("Hội nghị Trung ương 8 xem xét nhân sự", []),
        ("HTX 28 hứa thanh toán", []),
        ("ở HTX 28 thành viên góp vốn", ["28 thành viên"]),
        ("gặp 150 chính trị gia và nêu 3 cách làm hay", ["150 chính trị gia", "3 cách làm"]),
    ],
)
def test_scales_and_names_with_numbers(text: str, words: list[str]) -> None:
    assert [text[slice(*one.span)] for one in find_quantities(text)] == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("- Đảng viên chính thức: 27; dự bị: 3.", ["27", "3"]),
        ("* Đại biểu dự Đại hội có: 33, trong đó:\n(Vắng: 0, Lý do: 0)", ["33", "0"]),
        ("Học sinh lớp: 5. Số nhà: 12; vắng: 2.", []),
        ("Điện thoại: 113, nữ: 2.", []),
    ],
)
def test_people_who_are_named_before_a_colon_are_counted(text: str, words: list[str]) -> None:
    assert [text[slice(*one.span)] for one in find_quantities(text)] == words


@pytest.mark.parametrize(
    ("text", "value", "whole"),
    [
        ("thu 12 tỷ đồng/10 tỷ đồng kế hoạch", 12, 10),
        ("đạt 420 tấn/400 tấn kế hoạch", 420, 400),
        ("5 triệu đồng/10 ha", 5, None),
    ],
)
def test_sum_behind_a_stroke_is_what_it_is_of_and_no_part_of_the_unit(
    text: str, value: float, whole: float | None
) -> None:
    quantity = only(text)
    assert (quantity.value, quantity.of_total) == (value, whole)


def test_copies_of_the_paper_are_not_counted() -> None:
    text = "Biên bản gồm 02 trang, được lập thành 03 bản có giá trị như nhau, mỗi bên giữ 01 bản."
    assert find_quantities(text) == ()
    assert [one.value for one in find_quantities("Phát hành 03 bản tin, biên soạn 05 bộ tài liệu.")] == [3, 5]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Có 12 trong số 15 xã đạt chuẩn", (12, 15, "xã")),
        ("lựa chọn 01 trong 03 công ty kiểm toán", (1, 3, "công ty")),
        ("giải thể 3 trên tổng số 18 HTX", (3, 18, "HTX")),
        ("Trồng rừng 50 ha/KH 60 ha", (50, 60, "ha")),
        ("thu 12 tỷ đồng/kế hoạch 15 tỷ đồng", (12, 15, "tỷ đồng")),
    ],
)
def test_so_many_of_all(text: str, found: tuple[float, float, str]) -> None:
    (one,) = find_quantities(text)
    assert (one.value, one.of_total, one.unit) == found


def test_a_time_within_which_is_no_whole() -> None:
    assert [(one.value, one.of_total) for one in find_quantities("Hỗ trợ 10 hộ trong 3 thôn; 5 lớp trên 3 xã")] == [
        (10, None),
        (3, None),
        (5, None),
        (3, None),
    ]


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("Nộp cấp trên 2 triệu đồng, nộp lên trên 5 triệu đồng", ["=", "="]),
        ("Tăng lên trên 5 triệu đồng, nộp trên 2 triệu đồng", [">", ">"]),
        ("thấp hơn 0,4 điểm phần trăm, cao hơn 2 tỷ đồng so với năm trước", ["=", "="]),
        ("thấp hơn 12 tỷ đồng", ["<"]),
        ("cao nhất 412 triệu đồng, thấp nhất 3 triệu đồng", ["=", "="]),
        ("thấp nhất 76,7%, cao nhất 100%", ["=", "="]),
        ("mức chia thấp nhất 8%", [">="]),
        ("không để nợ đọng mới quá 3%", ["<="]),
        ("thủ quỹ không được giữ tiền mặt quá 20 triệu đồng", ["<="]),
        ("không cho vay mỗi hộ vượt 50 triệu đồng", ["<="]),
        ("không đạt kế hoạch, nợ quá 20 triệu đồng", [">"]),
        ("nợ quá hạn quá 3%", [">"]),
    ],
)
def test_upward_lower_and_lowest_are_no_bounds(text, signs):
    assert [one.comparator for one in find_quantities(text)] == signs


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("lắp 3.000 đồng hồ điện tử, thu 3.000 đồng", ["đồng hồ", "đồng"]),
        ("tán thành 11.640.102 CP, không tán thành 43.800 CP", ["CP", "CP"]),
        ("Nghị định 45 CP", []),
        ("vận động 3 nhà hảo tâm", ["nhà hảo tâm"]),
        ("đàn bò 2.140 con/KH 2.200 con, 5 người/chỉ tiêu 12 người", ["con", "người"]),
        ("12 người/dự án", ["người/dự án"]),
    ],
)
def test_meters_shares_and_plans_behind_a_stroke(text, units):
    assert [one.unit for one in find_quantities(text)] == units


def test_lines_below_a_unit_may_tell_several_figures() -> None:
    text = (
        "Kết quả như sau (đơn vị: triệu đồng):\n- Nguồn vốn: 186.452, tăng 14.208 so với đầu năm, đạt 103,5% KH.\n"
        "- Dư nợ: 141.226, trong đó: ngắn hạn 98.104; dài hạn 43.122.\n- Nợ xấu: 312 (năm 2024: 305).\n"
        "- Thành viên: 12 người.\n"
    )
    found = [(one.value, one.unit, one.change) for one in find_quantities(text)]
    assert [one[:2] for one in found] == [
        (186452, "triệu đồng"),
        (14208, "triệu đồng"),
        (103.5, "%"),
        (141226, "triệu đồng"),
        (98104, "triệu đồng"),
        (43122, "triệu đồng"),
        (312, "triệu đồng"),
        (305, "triệu đồng"),
        (12, "người"),
    ]
    assert found[1][2] == {"direction": "up", "against": "đầu năm"}
    assert (
        find_quantities("Kết quả (đơn vị: triệu đồng):\n- Báo cáo tháng 7, quý 3, gửi năm 2026.\n- Họp: 2026.\n") == ()
    )


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("dư nợ 24,5 tỷ đồng/398 hộ vay", ["tỷ đồng", "hộ"]),
        ("nợ đọng 76.540.000đ/212 hộ", ["đ", "hộ"]),
        ("mức thu 36.000 đồng/100 kg", ["đồng/100 kg"]),
        ("đã chi 12 tỷ đồng/15 tỷ đồng", ["tỷ đồng"]),
        ("02 chuyên đề/học kỳ, 12 buổi/năm học", ["chuyên đề/học kỳ", "buổi/năm học"]),
        ("+ Vốn góp của 9 HTX thành viên: 18.000", ["HTX"]),
    ],
)
def test_those_among_whom_a_sum_goes_are_counted(text, units):
    assert [one.unit for one in find_quantities(text)] == units


def test_women_among_those_counted_are_told_in_brackets_alone() -> None:
    found = [(one.value, one.unit) for one in find_quantities("Công ty có 1.876 lao động (nữ 1.420, tỉ lệ 75,7%)")]
    assert found == [(1876, "lao động"), (1420, "lao động"), (75.7, "%")]
    assert [one.value for one in find_quantities("Hội có 45 đoàn viên (tổ 3, tỉ lệ 75%)")] == [45, 75]
    assert [one.value for one in find_quantities("Hội có 45 đoàn viên (nữ 2.025, tỉ lệ 75%)")] == [45, 75]


@pytest.mark.parametrize(
    ("text", "sign"),
    [("hoàn thành vượt mức 15/18 chỉ tiêu", "="), ("thu ngân sách vượt mức 15 tỷ đồng", ">")],
)
def test_so_many_aims_were_reached_beyond_their_measure(text: str, sign: str) -> None:
    assert only(text).comparator == sign


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("thành lập mới 10 HTX, Tổ hợp tác", ["HTX, Tổ hợp tác"]),
        ("có 12 tổ hợp tác, hợp tác xã", ["tổ hợp tác, hợp tác xã"]),
        ("có 12 HTX, 5 tổ hợp tác", ["HTX", "tổ hợp tác"]),
        ("công bố quyết định thành lập 3 Công đoàn xã", ["Công đoàn xã"]),
        ("có 48 chi hội và 22 Ban khuyến học", ["chi hội", "Ban khuyến học"]),
        ("đăng ký 15 ngành nghề", ["ngành nghề"]),
    ],
)
def test_bodies_and_things_are_counted_by_their_whole_name(text: str, units: list[str]) -> None:
    assert [one.unit for one in find_quantities(text)] == units


@pytest.mark.parametrize("margin", ["", " "])
def test_the_number_of_an_item_that_is_set_in_counts_nothing(margin: str) -> None:
    assert find_quantities(f"Thời gian:\n{margin}3.1 Cuộc thi viết: đến hết tháng 11\n{margin}3.2 Hội thi vẽ\n") == ()


@pytest.mark.parametrize(
    ("words", "comparator"),
    [
        ("nợ xấu không được vượt quá", "<="),
        ("chi phí không được cao hơn", "<="),
        ("tỷ lệ không còn quá", "<="),
        ("tỷ lệ không được thấp hơn", ">="),
        ("tỷ lệ vượt quá", ">"),
    ],
)
def test_what_must_not_be_passed_bounds_a_figure(words: str, comparator: str) -> None:
    (quantity,) = find_quantities(f"{words} 2%")
    assert quantity.comparator == comparator


def test_numbers_of_places_of_one_name_are_no_parts():
    assert slices("huyện còn 3 đơn vị, gồm: Vân An 1, Vân An 2 và xã Hòa Bình") == ["3 đơn vị"]
    assert slices("cả xã có 9 hội viên, gồm: Thôn Đông 4, Thôn Đoài 5") == ["9 hội viên", "4", "5"]


def test_clause_of_a_paper_that_asks_is_no_count():
    assert slices("tại Khoản 4 đề nghị thay cụm từ “cứu trợ”") == []
    assert slices("tiếp nhận 4 đề nghị của hội viên") == ["4 đề nghị"]
