"""The time of a target: the nearest in its clause, its year from the heading where the clause does not say it."""

from __future__ import annotations

from datetime import date

import pytest

from domain.extraction import FoundTarget
from extractors.extract import extract_text


def only(text: str) -> FoundTarget:
    (found,) = extract_text(text).targets
    return found


@pytest.mark.parametrize(
    ("head", "start", "codes"),
    [
        ("II. CHỈ TIÊU NĂM 2026", date(2026, 7, 1), ["year"]),
        ("II. CHỈ TIÊU GIAI ĐOẠN 2026 - 2030", None, []),
        ("II. CHỈ TIÊU THEO NGHỊ QUYẾT SỐ 12/2020/NQ-HĐND", None, []),
    ],
)
def test_year_that_the_clause_does_not_say_comes_from_the_heading_and_is_doubted(
    head: str, start: date | None, codes: list[str]
) -> None:
    found = only(f"NGHỊ QUYẾT\nVề nhiệm vụ công tác\n\n{head}\n\n1. Thành lập mới 20 HTX trong quý III;\n")
    assert found.period
    assert (found.period.text, found.period.start) == ("trong quý III", start)
    assert [doubt.code for doubt in found.doubts] == codes
    assert all("đề mục" in doubt.message for doubt in found.doubts)


def test_time_that_only_compares_is_not_the_time_of_the_target() -> None:
    found = only("NGHỊ QUYẾT\n\nII. CHỈ TIÊU\n\n1. Năm 2026, số thành viên tăng 12% so với cuối năm 2024;\n")
    assert found.period
    assert found.period.text == "Năm 2026"


def test_time_in_brackets_behind_belongs_to_what_stands_there() -> None:
    first, second = extract_text("NGHỊ QUYẾT\n\nII. CHỈ TIÊU\n\n1. Hộ khá đạt 60% (năm 2025 là 52%);\n").targets
    assert first.period is None
    assert second.period
    assert second.period.text == "năm 2025"


def test_year_of_a_plan_in_a_lead_in_is_that_of_the_figures_below() -> None:
    found = only("NGHỊ QUYẾT\n\n1.2 Các chỉ tiêu kế hoạch năm 2026:\n+ Doanh thu thuần: 1.350 tỷ đồng\n")
    assert found.period
    assert found.period.text == "năm 2026"


def test_time_in_the_brackets_of_a_label_is_that_of_what_stands_behind_it() -> None:
    found = only("NGHỊ QUYẾT\n\nII. CHỈ TIÊU\n\n2. Đến cuối nhiệm kỳ (năm 2031): tổng nguồn vốn đạt 320 tỷ đồng.\n")
    assert found.period
    assert found.period.text == "năm 2031"


def test_time_in_a_closed_bracket_is_that_of_the_bracket() -> None:
    text = "Năm 2026, tăng trưởng đạt 8,9% (năm 2025 là 5,8%), công nghiệp tăng 13%.\n"
    years = [one.period and one.period.start and one.period.start.year for one in extract_text(text).targets]
    assert years == [2026, 2025, 2026]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Theo báo cáo tại hội nghị, trong quý I/2026, xuất khẩu đạt 215 tỷ đồng; nhập khẩu đạt 229 tỷ đồng.\n",
            ["trong quý I/2026"] * 2,
        ),
        (
            "Từ đầu năm 2026 đến nay, huyện kết nạp 45 hội viên; xây dựng 12 nhà tình thương.\n",
            ["Từ đầu năm 2026 đến nay"] * 2,
        ),
        (
            "Tính đến 31/12/2025: dư nợ của quỹ là 168 tỷ đồng; nợ xấu 0,4%. Quỹ có 320 hộ vay.\n",
            ["Tính đến 31/12/2025", "Tính đến 31/12/2025", None],
        ),
        (
            "Năm 2025, Hội kết nạp 20 hội viên. Hiện nay, Hội có 320 hội viên; trong đó, có 25 nữ hội viên.\n",
            ["Năm 2025", None, None],
        ),
        (
            "Trong quý I/2026, công an xử phạt 421 vụ. Thanh tra xử phạt 52 vụ.\n",
            ["Trong quý I/2026"] * 2,
        ),
        ("II. CHỈ TIÊU NĂM 2026\n\n1. Thành lập mới 20 HTX;\n2. Mở 05 lớp tập huấn.\n", ["NĂM 2026"] * 2),
        ("Mục tiêu đến hết năm 2026:\n\n- 100% xã có HTX;\n- 80% hộ dùng nước sạch.\n", ["đến hết năm 2026"] * 2),
        (
            "Trong tháng 4/2026, Hội kết nạp 12 hội viên. Nghị quyết được thông qua với 19/19 ủy viên tán thành.\n",
            ["Trong tháng 4/2026", None],
        ),
        # a heading below the lead-in goes before it, and what was heard is not the time of what is asked
        (
            "Nhiệm vụ năm 2026 như sau:\n\n2. Nhiệm vụ tháng 10\n\n2.1. Phòng A hướng dẫn 05 HTX lập hồ sơ.\n",
            ["tháng 10"],
        ),
        (
            "Sau khi nghe Văn phòng báo cáo kết quả tháng 9, Chủ tịch kết luận:\n\n1. Hướng dẫn 05 HTX lập hồ sơ.\n",
            [None],
        ),
    ],
)
def test_time_said_above_holds_for_the_figures_below(text: str, words: list[str]) -> None:
    assert [one.period and one.period.text for one in extract_text(text).targets] == words


@pytest.mark.parametrize(
    "text",
    [
        "Trong quý I/2026, tỉnh mở 12 lớp. Hiện toàn tỉnh có 412 HTX.\n",
        "Theo Kế hoạch số 12/KH-UBND ngày 05/3/2026, huyện mở 12 lớp. Toàn huyện trồng 20 ha rừng.\n",
    ],
)
def test_time_of_a_paper_or_of_what_is_there_now_is_not_carried(text: str) -> None:
    assert extract_text(text).targets[-1].period is None


def test_what_is_summed_up_behind_a_figure_has_a_time_of_its_own() -> None:
    text = (
        "BÁO CÁO\nKết quả công tác\n\nNăm 2026\n- Trong tháng 8, đã thành lập mới 5 HTX, lũy kế từ đầu năm đến nay là"
        " 34 HTX.\n"
    )
    assert [one.period and one.period.text for one in extract_text(text).targets] == [
        "Trong tháng 8",
        "từ đầu năm đến nay",
    ]


def test_year_of_the_programme_on_which_a_lead_in_rests_is_not_that_of_the_figures() -> None:
    text = (
        "Thực hiện Quyết định số 88/QĐ-SNV ngày 12/01/2031 về Chương trình công tác năm 2031, Sở Nội vụ đề nghị các xã:"
        "\n\n1. Giới thiệu 03 hợp tác xã tiêu biểu.\n"
    )
    assert [target.period for target in extract_text(text).targets] == [None]
