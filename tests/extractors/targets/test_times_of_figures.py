"""Which of the times around a figure is its own: none that only names a thing or compares; the only year of a text."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text


def periods(text: str) -> list[str | None]:
    return [target.period and target.period.text for target in extract_text(f"Tin hội nghị\n\n{text}\n").targets]


@pytest.mark.parametrize(
    "text",
    [
        "Đại hội cổ đông thường niên năm 2026 có mặt 203 cổ đông.",
        "Khen thưởng thành tích năm 2025 cho 12 hợp tác xã.",
    ],
)
def test_year_that_names_a_thing_is_not_the_period_of_a_figure(text: str) -> None:
    assert periods(text) == [None]


def test_year_in_which_something_was_done_is() -> None:
    assert periods("Năm 2026, toàn tỉnh thành lập mới 12 hợp tác xã.") == ["Năm 2026"]


def test_only_year_of_a_text_without_a_date_is_that_of_its_months() -> None:
    text = "Trong quý I, thu 5 tỷ đồng. Đến tháng 6/2026, thu 9 tỷ đồng."
    (first, _) = extract_text(f"Tin hội nghị\n\n{text}\n").targets
    assert first.period is not None
    assert first.period.start is not None
    assert first.period.start.year == 2026


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Nhiệm kỳ 2018 - 2023, Hội đã kết nạp 2.800 hội viên; giúp 34 hộ.", ["Nhiệm kỳ 2018 - 2023"] * 2),
        ("Nhiệm kỳ 2018 - 2023, mở 20 tổ; 9 lớp; mỗi năm mở 45 lớp.", ["Nhiệm kỳ 2018 - 2023"] * 2 + [None]),
        ("Đại hội nhiệm kỳ 2018 - 2023 có 150 đại biểu dự.", [None]),
        ("Trong 5 năm qua, có 45 HTX được thành lập mới; 3 HTX giải thể.", ["Trong 5 năm qua"] * 2),
        ("Công tác của 5 năm qua cho thấy có 12 HTX khá.", [None]),
        ("Năm 2025, mở 45 lớp. Hiện nay có 3 HTX.", ["Năm 2025", None]),
    ],
)
def test_term_or_years_past_that_open_a_sentence_are_the_period_of_its_figures(
    text: str, said: list[str | None]
) -> None:
    assert periods(text) == said


@pytest.mark.parametrize("base", ["cùng kỳ năm 2025", "cùng kì năm 2025", "thời điểm cuối năm 2025", "mức năm 2025"])
def test_year_against_which_is_measured_is_no_period(base: str) -> None:
    assert periods(f"Sản lượng đạt 146% kế hoạch, tăng 79% so với {base}.") == [None, None]


def test_each_figure_of_a_breakdown_has_its_own_year() -> None:
    text = "Trồng mới chè (năm 2026 trồng 1.000 ha; năm 2027 trồng 2.500 ha)."
    assert periods(text) == ["năm 2026", "năm 2027"]


def test_time_of_another_work_is_not_that_of_the_figure_before_it() -> None:
    text = "Quý I/2026 đã mở 14 lớp và chuẩn bị đại hội trong tháng 4/2026."
    assert periods(text) == ["Quý I/2026"]
    assert periods("Hội mở 14 lớp và hội thi trong tháng 4/2026.") == ["trong tháng 4/2026"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Doanh thu 6 tỷ đồng, gấp 2 lần năm 2020.", [None, None]),
        ("Doanh thu 6 tỷ đồng, cao hơn năm 2020.", [None]),
        ("Doanh thu 6 tỷ đồng trong năm 2026.", ["trong năm 2026"]),
    ],
)
def test_year_with_which_a_figure_is_compared_is_not_its_own(text: str, said: list[str | None]) -> None:
    assert periods(text) == said


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Tiền gửi tăng 8% so đầu năm.", [None]),
        (
            "Giảm tỷ lệ bỏ học từ 6% (năm học 2025 - 2026) xuống 4% vào năm 2029.",
            ["năm học 2025 - 2026", "vào năm 2029"],
        ),
        ("Đến ngày 5/2 (ngày 18 tháng Chạp) đã trao 5 tỷ đồng (bằng 19%).", ["Đến ngày 5/2", "Đến ngày 5/2"]),
    ],
)
def test_times_in_brackets_are_of_what_stands_before_them(text: str, times: list[str | None]) -> None:
    found = extract_text(f"BÁO CÁO\nCông tác năm 2026\n\n- {text}\n- Họp đủ.\n").targets
    assert [one.period and one.period.text for one in found] == times


def test_year_that_is_doubled_is_not_that_of_the_figure() -> None:
    assert periods("Doanh thu đạt 5,6 tỷ đồng, gấp đôi năm 2023.") == [None]
    assert periods("Doanh thu đạt 5,6 tỷ đồng năm 2023.") == ["năm 2023"]


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "A. KẾT QUẢ NĂM 2025\nĐến 31/12/2025, toàn tỉnh có 512 HTX; tổng vốn 1.845 tỷ đồng.",
            ["Đến 31/12/2025", "Đến 31/12/2025"],
        ),
        ("- Đến 31/12/2025, toàn tỉnh có 512 HTX. Trồng 45 ha rừng.", ["Đến 31/12/2025", None]),
        ("- Ngày 15/8, Hội mở 2 lớp; kết nạp 45 hội viên.", ["Ngày 15/8", None]),
        ("- Từ năm 2023\nđến 31/12/2025 trồng 45 ha rừng.", ["Từ năm 2023\nđến 31/12/2025"]),
    ],
)
def test_day_up_to_which_a_sentence_counts_holds_for_all_of_it(text: str, times: list[str | None]) -> None:
    assert periods(text) == times


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Kỳ họp thông qua mục tiêu năm 2027: thu 56 tỷ đồng; trồng 20 ha rừng; mở 3 lớp.", ["năm 2027"] * 3),
        ("Đại hội Hội Nông dân xã đề ra mục tiêu năm 2027: thu 56 tỷ đồng. Quỹ đã cho 12 hộ vay.", ["năm 2027", None]),
    ],
)
def test_time_before_the_colon_of_a_list_is_that_of_the_sentence(text: str, said: list[str | None]) -> None:
    assert periods(text) == said


def test_time_behind_who_tells_opens_what_he_tells() -> None:
    text = "Tại đại hội, ông Lộc cho biết: năm 2026 doanh thu đạt 12 tỷ đồng; lợi nhuận đạt 3 tỷ đồng."
    assert periods(text) == ["năm 2026"] * 2


def test_time_of_the_last_bullet_is_not_that_of_the_paragraph_behind_the_list() -> None:
    text = "Chỉ tiêu:\n- Mở 05 lớp tập huấn\n- Thành lập 01 HTX xong năm 2027\nĐại hội đã bầu 21 chị vào Ban Chấp hành."
    assert periods(text) == [None, "năm 2027", None]


def test_time_of_a_heading_without_a_number_is_that_of_the_bullets_below_it() -> None:
    text = (
        "Chiều 25/12/2026, Liên minh HTX tỉnh họp kỳ thứ 9 nhằm đánh giá việc làm.\nÔng Lợi, Chủ tịch, chủ trì."
        "\n📊 KẾT QUẢ NĂM 2026\n• Mở 32 lớp\n• Kết nạp 40 hội viên\n🎯 CHỈ TIÊU NĂM 2027\n• Mở 25 lớp\n• Thu 3 tỷ đồng"
    )
    assert periods(text) == ["NĂM 2026"] * 2 + ["NĂM 2027"] * 2


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Kết thúc nhiệm kỳ 2018 - 2023, Hội đã kết nạp 120 hội viên.", ["nhiệm kỳ 2018 - 2023"]),
        ("Năm 2026, Hội kết nạp 12 hội viên. Các chi hội tặng 30 suất quà.", ["Năm 2026", "Năm 2026"]),
        ("Năm 2026, Hội kết nạp 12 hội viên. Nhiệm kỳ qua, Hội tặng 30 suất quà.", ["Năm 2026", None]),
        ("Năm 2026, Hội kết nạp 12 hội viên. Qua 5 năm, Hội tặng 30 suất quà.", ["Năm 2026", None]),
        ("Hội viên góp quỹ mỗi tháng 2-3 triệu đồng.", [None]),
    ],
)
def test_times_whose_days_are_not_said_end_those_before_them(text: str, said: list[str | None]) -> None:
    assert periods(text) == said


@pytest.mark.parametrize(
    ("head", "counts", "year"),
    [
        ("Kế hoạch 2026: doanh thu", "doanh thu", 2026),
        ("Kế hoạch năm 2026: doanh thu", "doanh thu", 2026),
        ("Chỉ tiêu 2026: doanh thu", "doanh thu", 2026),
        ("KH 2026: sản lượng", "sản lượng", 2026),
        ("Kết quả 2025: doanh thu", "doanh thu", 2025),
    ],
)
def test_year_at_the_head_of_a_list_holds_for_its_figures(head: str, counts: str, year: int) -> None:
    found = extract_text(
        f"BIÊN BẢN HỌP\nNgày 28/3/2026\n\n1. Báo cáo\n- {head} 5 tỷ đồng; lợi nhuận 350 triệu đồng.\n"
    ).targets
    assert [one.indicator for one in found] == [counts, "lợi nhuận"]
    assert [one.period and one.period.start and one.period.start.year for one in found] == [year] * 2


def test_year_that_only_names_a_plan_without_a_colon_dates_nothing() -> None:
    found = extract_text("BIÊN BẢN HỌP\n\n1. Báo cáo\n- Kế hoạch 2026 của xã có 12 chỉ tiêu.\n").targets
    assert [one.period for one in found] == [None]


@pytest.mark.parametrize("bar", ["", "| "])
@pytest.mark.parametrize(("own", "period"), [("Trước 26/4", "Trước 26/4"), ("Thường xuyên", None), ("", None)])
def test_the_time_of_one_row_is_not_that_of_the_next(bar: str, own: str, period: str | None) -> None:
    head = "KẾ HOẠCH\n\nĐông Hà, ngày 5 tháng 3 năm 2031\n\nIII. Phân công\n"
    rows = ("Công việc | Chủ trì | Hạn", "Rà soát 45 hộ nợ | Kế toán | Tháng 5", f"Mua 5 áo phao | Tổ 2 | {own}")
    found = extract_text(head + "".join(f"{bar}{row}{bar and ' |'}\n" for row in rows)).targets
    assert [one.period.text if one.period else None for one in found] == ["Tháng 5", period]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Kho còn 85 lít thuốc sát trùng, thời hạn đến hết ngày 30/9/2027.", [None]),
        ("Trạm cân của xã (01 cái, ngày kiểm định 16/9/2025).", [None]),
        ("Số nợ phải thu chuyển sang năm 2026: 100 triệu đồng.", [None]),
        ("Chợ Bến Gỗ (khởi công 15/8/2025; bố trí 34 hộ kinh doanh): thu hồi 2,4 ha.", [None, None]),
        ("Tổ đo đạc đã đo 120 ha, dự kiến Sở phê duyệt ngày 13/7/2026.", [None]),
        ("Xã triển khai 8 nhóm giải pháp, phấn đấu giá trị sản xuất năm 2026 tăng 9%.", [None, "năm 2026"]),
        ("Xã có tổng diện tích 6.640 ha, đến nay, hơn 5.339 ha đã được đo.", [None, "đến nay"]),
        ("Hợp tác xã có 640 hộ, đến nay, chưa ai rời đi.", ["đến nay"]),
        ("Quý I/2025 sản lượng tăng 7,5% (cùng kỳ quý I/2024 tăng 6,2%).", ["Quý I/2025", "quý I/2024"]),
        ("Quý I/2025 sản lượng tăng 7,5% (cùng kỳ năm 2024).", ["Quý I/2025"]),
        ("Thu nhập bình quân đạt 36 triệu đồng/người (2019).", ["2019"]),
        ("Năm 2020 trồng 2 ha nấm. Sau 1 năm theo dõi, nấm phát triển tốt. Xã đã nhân rộng 3 ha.", ["Năm 2020", None]),
        ("Năm 2020 trồng 2 ha nấm. Nấm phát triển tốt. Xã đã nhân rộng 3 ha.", ["Năm 2020", "Năm 2020"]),
    ],
)
def test_time_of_something_else_beside_a_figure_is_not_its_own(text: str, said: list[str | None]) -> None:
    assert periods(text) == said


@pytest.mark.parametrize("time", ["Giai đoạn 2021 đến nay", "Nhiệm kỳ 2021 đến nay", "Lũy kế 9 tháng"])
def test_times_up_to_now_are_whole(time: str) -> None:
    (said,) = periods(f"{time}, cả xã đã có 45 hộ được vay.")
    assert said
    assert time.endswith(said)
