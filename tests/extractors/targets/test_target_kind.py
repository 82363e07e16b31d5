"""Target or result: sentences of many genres are read as they are marked, however they were typed."""

from __future__ import annotations

from unicodedata import normalize

import pytest

from extractors.extract import extract_text
from extractors.quantities.find import find_quantities
from extractors.targets.cues import MARKED, cues_in
from extractors.targets.examples import DAY, EXAMPLES, Example
from extractors.targets.find import find_targets
from extractors.targets.heads import announced
from extractors.tasks.find import find_tasks
from vitext.clean import clean
from vitext.periods import find_periods


def kinds(example: Example, text: str) -> dict[str, str]:
    cleaned = clean(text)
    periods = find_periods(cleaned.text)
    targets = find_targets(
        cleaned,
        find_quantities(cleaned.text, taken=[one.span for one in periods]),
        tasks=find_tasks(cleaned.text),
        periods=periods,
        day=DAY,
        document=example.document,
    )
    return {target.text: target.kind for target in targets}


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.marked)
def test_marked_figures_are_read_as_target_or_result(example: Example) -> None:
    text = example.text()
    for typed in (text, normalize("NFD", text), text.replace(" ", "  ")):
        found = kinds(example, typed)
        assert {words: found.get(words) for words, _ in example.kinds()} == dict(example.kinds())


def test_examples_show_both_kinds_in_every_sort_of_document() -> None:
    shown = {(example.document, kind) for example in EXAMPLES for _, kind in example.kinds()}
    for document in ("resolution", "plan", "report", "minutes", "news", "conclusion_notice", "official_letter"):
        assert (document, "target") in shown
        assert (document, "result") in shown


def test_title_is_named_by_what_it_names_first_and_lead_in_by_its_last() -> None:
    assert announced(["Kết quả thực hiện chỉ tiêu"], None, "resolution") == ["head:result of both"]
    assert announced(["Sau khi nghe đánh giá, thống nhất các chỉ tiêu:"], None, "resolution") == [
        "head:target of both",
        "lead-in:target",
    ]


def test_months_and_years_of_heads_are_set_against_the_document() -> None:
    assert "head month:past" in announced(["CÔNG TÁC THÁNG 2"], DAY, "report")
    assert "head month:next" in announced(["NHIỆM VỤ THÁNG 4"], DAY, "report")
    assert "head month:past" in announced(["Tháng 12"], DAY.replace(month=1), "report")
    assert "head year:past" in announced(["NĂM 2025"], DAY, "report")


def of_resolution(items: list[str]) -> dict[str, str]:
    text = "NGHỊ QUYẾT\nĐại hội quyết nghị các chỉ tiêu chủ yếu năm 2026:\n" + "\n".join(items)
    cleaned = clean(text)
    periods = find_periods(text)
    found = find_quantities(text, taken=[one.span for one in periods])
    return {
        one.text: one.kind
        for one in find_targets(cleaned, found, tasks=(), periods=periods, day=DAY, document="resolution")
    }


def test_figure_that_leans_to_neither_side_is_of_the_kind_of_its_list() -> None:
    aims = [f"({number}) Doanh thu ngành {number} phấn đấu đạt 1{number} tỷ đồng trở lên." for number in range(1, 6)]
    assert set(of_resolution([*aims, "(6) Số bác sĩ trên 1 vạn dân đạt khoảng 15,3 bác sĩ."]).values()) == {"target"}
    raised = of_resolution([*aims, "(6) Mở rộng vùng rau từ 12 ha lên 18 ha."])
    assert (raised["12 ha"], raised["18 ha"]) == ("result", "target")


def test_whom_a_share_counts_says_nothing_of_when() -> None:
    aims = "1. Tỷ lệ cán bộ đã qua đào tạo đạt 75% (trong đó cao đẳng 30%).\n2. Tỷ lệ HTX đã được cấp mã số đạt 40%."
    assert set(of_resolution([aims]).values()) == {"target"}
    assert set(of_resolution(["Năm 2025, tỷ lệ hộ nghèo đã giảm còn 3%."]).values()) == {"result"}


def test_votes_for_the_resolution_are_results_below_its_aims() -> None:
    votes = "Điều 5. Nghị quyết được 95/98 đại biểu biểu quyết thông qua (đạt 96,9%)."
    found = of_resolution(["Điều 4. Phấn đấu doanh thu đạt 9,5 tỷ đồng, tăng 8% so với năm 2025.", votes])
    assert (found["9,5 tỷ đồng"], found["95/98 đại biểu"], found["96,9%"]) == ("target", "result", "result")


def test_what_is_owed_is_no_aim() -> None:
    found = of_resolution(["Năm 2025 doanh thu đạt 2,4 tỷ đồng; công nợ phải thu 680 triệu đồng."])
    assert set(found.values()) == {"result"}
    assert of_resolution(["Năm 2026 phải thu 680 triệu đồng công nợ."]) == {"680 triệu đồng": "target"}


def test_hard_places_are_no_results_but_hardships_are() -> None:
    assert announced(["Thông qua Đề án sắp xếp dân cư vùng đặc biệt khó khăn, biên giới"], None, "resolution") == [
        "head:silent in deciding"
    ]
    assert announced(["Khó khăn, vướng mắc"], None, "resolution") == ["head:result"]


def test_title_of_a_marked_up_page_holds_for_the_list_below_it() -> None:
    def of_page(title: str) -> str:
        text = f"## Hiện trạng\n- Xã có nghề làm muối\n\n### {title}\n- 35% diện tích nuôi tôm dùng công nghệ cao"
        (found,) = find_targets(
            clean(text), find_quantities(text, taken=()), tasks=(), periods=(), day=DAY, document="other"
        )
        return found.kind

    assert of_page("Chỉ tiêu chuyển đổi sản xuất") == "target"
    assert of_page("Kết quả chuyển đổi sản xuất") == "result"


def test_next_item_of_a_list_is_no_heading_of_the_item_before_it() -> None:
    items = "1. Kết quả\n- Có 34 sáng kiến được công nhận.\n2. Mục tiêu, chỉ tiêu năm 2026: kết nạp 12 hội viên."
    found = of_report(items)
    assert (found["34 sáng kiến"], found["12 hội viên"]) == ("result", "target")


def of_report(text: str) -> dict[str, str]:
    periods = find_periods(text)
    found = find_quantities(text, taken=[one.span for one in periods])
    return {
        one.text: one.kind
        for one in find_targets(clean(text), found, tasks=(), periods=periods, day=DAY, document="report")
    }


def test_what_still_remains_is_told_and_what_is_added_is_not() -> None:
    aims = "Phấn đấu năm 2026, các xã còn vận động thành lập mới 04 HTX."
    left = "Toàn huyện hiện còn 04 HTX yếu kém."
    assert of_resolution([aims]) == {"04 HTX": "target"}
    assert of_report(left) == {"04 HTX": "result"}


def test_figure_that_is_set_against_the_plan_was_reached() -> None:
    found = of_report("Sản lượng thu mua 1.570 tấn (157% KH); nộp ngân sách 69 tỷ đồng, đạt 102% kế hoạch năm.")
    assert set(found.values()) == {"result"}


def test_base_of_a_raise_is_a_result_under_any_heading() -> None:
    found = of_resolution(["Nâng vốn điều lệ từ 108 tỷ đồng lên 162 tỷ đồng trong năm 2026."])
    assert (found["108 tỷ đồng"], found["162 tỷ đồng"]) == ("result", "target")


def test_aims_that_were_met_and_passed_are_results_unless_they_are_striven_for() -> None:
    met = "Nhiều chỉ tiêu đạt và vượt như sản lượng được 6.040 tấn."
    assert of_report(met) == {"6.040 tấn": "result"}
    assert of_resolution(["Phấn đấu đạt và vượt 18 chỉ tiêu đã đề ra."]) == {"18 chỉ tiêu": "target"}


def test_syllables_of_longer_words_are_no_cues() -> None:
    words = "công trình giao thông, thiết bị hiện đại, từng bước trao đổi, đăng ký khai sinh".replace(",", "").split()
    assert cues_in(words, MARKED) == []
    assert [cue.kind for cue in cues_in(["trình", "giao", "bị", "hiện"], MARKED)] == [
        "ask",
        "assigned",
        "suffered",
        "present",
    ]


def test_what_is_agreed_to_be_done_is_a_target_and_the_vote_a_result() -> None:
    found = of_report("Đại hội nhất trí vay 300 triệu đồng; 45/46 thành viên nhất trí.")
    assert (found["300 triệu đồng"], found["45/46 thành viên"]) == ("target", "result")
    assert set(of_report("Đại hội thống nhất với tỷ lệ 100% số cổ phần tham dự.").values()) == {"result"}


def test_gifts_that_are_intended_are_no_results() -> None:
    assert of_report("Hội phấn đấu trao tặng 50 suất quà.") == {"50 suất quà": "target"}
    assert of_report("Dịp này, Hội trao tặng 50 suất quà.") == {"50 suất quà": "result"}


def test_paragraph_that_says_nothing_of_its_own_goes_on_as_the_one_before_it() -> None:
    after = "\nTỷ lệ hộ dùng nước sạch 80%."
    assert of_report(f"Phấn đấu đến năm 2030 thu nhập đạt 90 triệu đồng.{after}")["80%"] == "target"
    assert of_report(f"Năm 2025, thu nhập đã đạt 90 triệu đồng.{after}")["80%"] == "result"


def test_guests_who_are_called_are_to_come_and_those_who_came_are_told() -> None:
    assert of_resolution(["Đề nghị mỗi đơn vị cử 02 đại biểu tham dự."]) == {"02 đại biểu": "target"}
    assert of_report("Đại hội có 250 đại biểu tham dự.") == {"250 đại biểu": "result"}


def test_what_a_share_of_the_plan_is_of_stands_in_brackets_and_was_the_target() -> None:
    found = of_report(
        "Đã đào tạo 1.256 lao động, đạt 84% so với kế hoạch năm (1.500 lao động); mở 12 lớp (có 3 lớp tối)."
    )
    assert list(found.values()) == ["result", "result", "target", "result", "result"]


def test_intent_goes_on_over_clauses_without_figures() -> None:
    intended = of_report("Năm tới Liên minh phấn đấu xây dựng mô hình điểm; thực hiện 3 mô hình liên kết.")
    done = of_report("Năm qua Hội đã xây dựng mô hình điểm; thực hiện 3 mô hình liên kết.")
    assert (intended["3 mô hình"], done["3 mô hình"]) == ("target", "result")


def test_hardship_that_is_met_with_is_no_duty() -> None:
    assert [cue.kind for cue in cues_in(["khó", "khăn", "gặp", "phải"], MARKED)] == []
    assert [cue.kind for cue in cues_in(["các", "thôn", "phải"], MARKED)] == ["must"]


def test_votes_of_members_are_results_and_their_duties_are_not() -> None:
    assert set(of_resolution(["Nghị quyết được thông qua, 100% thành viên nhất trí biểu quyết."]).values()) == {
        "result"
    }
    assert set(of_resolution(["Phấn đấu 100% thành viên tham gia bảo hiểm y tế."]).values()) == {"target"}


def test_ending_something_is_a_duty_or_a_deed_and_what_ended_is_told() -> None:
    duty = of_resolution(["Củng cố 30 HTX yếu kém, giải thể dứt điểm 12 HTX ngừng hoạt động."])
    assert set(duty.values()) == {"target"}
    assert of_report("Toàn tỉnh có 30 HTX giải thể, 12 HTX ngừng hoạt động.")["12 HTX"] == "result"


def test_figure_that_leans_to_neither_side_is_as_its_list() -> None:
    listed = ["Thành lập mới 20 HTX.", "Kết nạp 300 thành viên.", "Phấn đấu 95% HTX có lãi.", "Mở 15 lớp tập huấn."]

    def last(items: list[str]) -> tuple[str, str]:
        said = "".join(f"{number}. {item}\n\n" for number, item in enumerate(items, 1))
        found = extract_text(f"NGHỊ QUYẾT\nVề nhiệm vụ năm 2026\n\nII. CÁC CHỈ TIÊU\n\n{said}").targets[-1]
        return found.kind, found.rule

    assert last([*listed, "Doanh thu tăng 12%.", "Hiện có 12 HTX."]) == ("target", "list")
    assert last([*listed[:2], "Hiện có 12 HTX."])[0] == "result"  # too few to tell


def test_what_was_pledged_by_a_day_is_reached() -> None:
    told = "Tính đến ngày 30/4/2031, các ngân hàng {} cho vay khoảng 7.800 tỷ đồng, giải ngân 3.866 tỷ đồng."
    assert [one.kind for one in extract_text(told.format("đã cam kết")).targets] == ["result", "result"]
    aims = "Năm 2031, các ngân hàng cam kết cho vay khoảng 7.800 tỷ đồng."
    assert [one.kind for one in extract_text(aims).targets] == ["target"]


@pytest.mark.parametrize(
    "title",
    [
        "Chỉ tiêu phát triển kinh tế - xã hội của tỉnh Hà Lam năm 2032",
        "Các chỉ tiêu chủ yếu của nhiệm kỳ",
        "Mục tiêu đến năm 2035",
    ],
)
def test_title_without_a_label_that_names_aims_holds_for_the_paragraph_below_it(title: str) -> None:
    figures = "Thu nhập bình quân đạt 58 triệu đồng/người; tỷ lệ hộ nghèo còn 2%."
    assert {one.kind for one in extract_text(f"{title}\n\n{figures}\n").targets} == {"target"}


@pytest.mark.parametrize(
    "title",
    [
        "Chỉ tiêu kết nạp hội viên đã đạt sớm một quý",
        "Mục tiêu kép được hoàn thành trong năm khó khăn",
        "Hội Nông dân xã Hạ Lũng với các chỉ tiêu năm 2031",
    ],
)
def test_title_that_tells_what_became_of_aims_announces_none(title: str) -> None:
    figures = "Hội đã kết nạp 45 hội viên; thu quỹ 12 triệu đồng."
    assert {one.kind for one in extract_text(f"{title}\n\n{figures}\n").targets} == {"result"}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Hội đã đạt 4/5 chỉ tiêu đề ra, trong đó có 1 chỉ tiêu vượt kế hoạch.", ["result", "result"]),
        ("Đại hội đề ra mục tiêu thành lập 5 HTX mới.", ["target"]),
        ("Kết quả xác định mức độ khuyết tật năm 2027: tổng số 52 đối tượng.", ["result"]),
        ("Đại hội xác định mục tiêu đến năm 2030 có 52 HTX.", ["target"]),
        ("Xã đã trồng mới 35 ha rừng (KH 30 ha), giảm 1,5% hộ nghèo (KH 1%).", ["result", "target"] * 2),
        ("Xã đã thu 64 tỷ đồng (đạt 81% KH), nâng tổng số lên 412 HTX.", ["result"] * 3),
    ],
)
def test_words_that_hold_those_of_aims_say_nothing(text: str, wanted: list[str]) -> None:
    assert [one.kind for one in extract_text(f"Tin hội nghị\n\n{text}\n").targets] == wanted


def test_what_pupils_come_to_among_aims_is_aimed_at() -> None:
    text = "NGHỊ QUYẾT\n\nHội nghị nhất trí với các chỉ tiêu phấn đấu năm học mới như sau:\n- Kết quả {}: Tốt 85%\n"
    assert [one.kind for one in extract_text(text.format("rèn luyện")).targets] == ["target"]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Tỷ lệ hợp tác xã có liên kết mới đạt 27%, thấp hơn chỉ tiêu 8%.", "result"),
        ("Phấn đấu tỷ lệ hộ nghèo thấp hơn chỉ tiêu tỉnh giao 2%.", "target"),
    ],
)
def test_how_far_below_its_aim_a_figure_came_is_a_result(sentence: str, kind: str) -> None:
    found = extract_text(f"NGHỊ QUYẾT\nĐại hội hội viên\n\nĐại hội nhất trí với báo cáo. {sentence}\n").targets
    assert found[-1].kind == kind


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nợ xấu 0,22% (KH dưới 1%).", ["result", "target"]),
        ("Tỷ lệ giảm nghèo 1,2% (KH giao 1%).", ["result", "target"]),
        ("Tham gia BHYT 94%/KH 95%.", ["result", "target"]),
        ("Thu nhập 47 triệu đồng (mục tiêu nghị quyết: 52 triệu đồng).", ["result", "target"]),
        ("Thu nhập 47 triệu đồng (92% KH).", ["result", "result"]),
        ("Phục vụ KH mới: 42 người.", ["result"]),
    ],
)
def test_plan_in_brackets_or_behind_a_stroke_is_a_target(text: str, expected: list[str]) -> None:
    found = extract_text(f"BÁO CÁO\nKết quả năm 2025\n\n- Đủ.\n- {text}\n- Xong.\n").targets
    assert [one.kind for one in found] == expected


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        ("Thông qua Báo cáo kết quả hoạt động năm 2025 với các chỉ tiêu chính như sau:", "result"),
        ("Thông qua Báo cáo kết quả năm 2025 và phương hướng năm 2026 với các chỉ tiêu chính như sau:", "target"),
        ("Thông qua phương hướng năm 2026 với các chỉ tiêu chính như sau:", "target"),
    ],
)
def test_indices_of_what_was_reported_are_results(head: str, kind: str) -> None:
    text = f"NGHỊ QUYẾT\nHà Nội, ngày 28/3/2026\n\nĐiều 1. {head}\n- Vốn điều lệ: 6 tỷ đồng.\n- Lãi: 2 tỷ đồng.\n"
    assert {one.kind for one in extract_text(text).targets} == {kind}


def test_size_told_by_a_report_is_no_norm() -> None:
    told = "I. QUY MÔ\n- Nhà trường có 47 người, 16 nhóm lớp.\n"
    report = extract_text(f"BÁO CÁO\nKết quả năm học 2025 - 2026\n\n{told}").targets
    assert [(one.kind, one.unit) for one in report] == [("result", "người"), ("result", "nhóm lớp")]


def test_accidents_that_happened_are_results_though_a_directive_tells_them() -> None:
    text = (
        "CHỈ THỊ\nVề bảo đảm an toàn giao thông\n\nTrong 11 tháng năm 2031, trên địa bàn xảy ra 214 vụ tai nạn, làm"
        " chết 87 người.\n\nChủ tịch UBND tỉnh chỉ thị:\n\n1. Sở Xây dựng khắc phục 14 điểm đen.\n"
    )
    found = extract_text(text).targets
    assert [one.kind for one in found] == ["result", "result", "target"]
    assert [one.period.text if one.period else None for one in found[:2]] == ["Trong 11 tháng năm 2031"] * 2


def test_what_was_given_where_they_met_is_done_and_has_not_the_time_of_the_aims_before() -> None:
    text = (
        "Tin hội nghị\n\nPhấn đấu đến cuối năm dư nợ đạt 500 tỷ đồng. Dịp này, huyện trao giấy khen của các cấp cho 2"
        " tập thể và 9 cá nhân. Nhân dịp này, Hội tặng 15 suất quà cho hội viên nghèo.\n"
    )
    found = [(one.kind, one.period and one.period.text) for one in extract_text(text).targets]
    assert found == [("target", "đến cuối năm"), ("result", None), ("result", None), ("result", None)]


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("Theo phân loại năm 2025, tỷ lệ chi hội khá chiếm 53,5%, trung bình đạt 36%.", "result"),
        ("Theo thống kê, tỷ lệ hộ có nước sạch chiếm 91%.", "result"),
        ("Tiêu thụ trong nước chỉ ở mức dưới 10%.", "result"),
        ("Phấn đấu tỷ lệ chi hội khá chiếm 60%.", "target"),
    ],
)
def test_what_was_counted_behind_an_aim_of_the_same_paragraph_is_a_result(told: str, kind: str) -> None:
    text = f"Hội thảo\n\nHội đề ra chỉ tiêu phấn đấu số chi hội khá trong năm tới là trên 50%. {told}\n"
    assert {one.kind for one in extract_text(text).targets[1:]} == {kind}


def test_figures_below_the_need_of_a_paper_tell_how_it_is() -> None:
    told = "Cả nước hiện có 500.000 ha chè. Hơn 90% sản lượng phục vụ xuất khẩu, tiêu thụ nội địa chỉ ở mức dưới 10%."
    text = f"TỜ TRÌNH\nVề chính sách dự trữ chè\n\n1. Sự cần thiết ban hành chính sách\n{told}\n"
    assert {one.kind for one in extract_text(text).targets} == {"result"}


@pytest.mark.parametrize(
    "base",
    [
        "(hiện nay là {})",
        "(hiện có {})",
        "(hiện đã trồng {})",
        "(cuối năm 2025 là {})",
        "(năm 2025 mới {})",
        "(đến nay {})",
    ],
)
def test_from_what_a_figure_to_be_reached_starts_is_a_result(base: str) -> None:
    top = "HỘI LÀM VƯỜN\nKhe Ngang, ngày 12 tháng 3 năm 2026\n\nKẾ HOẠCH\n\nII. NHIỆM VỤ\n\n"
    text = top + "- Mở rộng vùng cam lên 90 ha {}."
    found = {one.text: one.kind for one in extract_text(text.format(base.format("65 ha"))).targets}
    assert found == {"90 ha": "target", "65 ha": "result"}
    aside = {one.text: one.kind for one in extract_text(text.format("(năm 2027 là 65 ha)")).targets}
    assert aside == {"90 ha": "target", "65 ha": "target"}


@pytest.mark.parametrize(
    ("adopted", "kind"),
    [
        ("báo cáo tài chính năm 2025 đã được kiểm toán. Một số chỉ tiêu chính", "result"),
        ("báo cáo quyết toán năm 2025, gồm các chỉ tiêu sau", "result"),
        ("báo cáo kết quả năm 2025, kế hoạch năm 2026 với các chỉ tiêu sau", "target"),
        ("kế hoạch kinh doanh năm 2026. Một số chỉ tiêu chính", "target"),
    ],
)
def test_figures_of_a_report_that_is_adopted_are_what_was_reached(adopted: str, kind: str) -> None:
    top = "NGHỊ QUYẾT\nĐẠI HỘI ĐỒNG CỔ ĐÔNG\n\nQUYẾT NGHỊ:\n\n"
    text = f"{top}Điều 1. Thông qua {adopted}:\n+ Lợi nhuận sau thuế: 320 triệu đồng."
    assert [one.kind for one in extract_text(text).targets] == [kind]


REPORT = (
    "HỘI NÔNG DÂN XÃ TÂN HÒA\nTân Hòa, ngày 12 tháng 7 năm 2026\n\nBÁO CÁO\nKết quả công tác 6 tháng đầu năm\n\n{}\n"
)
MET = "Ngày 12/7/2026, Hội Nông dân xã Tân Hòa tổ chức hội nghị sơ kết công tác Hội.\n\n{}\n"


def kinds_in(text: str) -> list[str]:
    return [one.kind for one in extract_text(text).targets]


@pytest.mark.parametrize("plan", ["Chỉ tiêu cả năm", "Kế hoạch cả năm", "Mục tiêu năm"])
def test_what_was_done_behind_the_plan_is_a_result(plan: str) -> None:
    told = f"I. KẾT QUẢ\n1. {plan} 60 hội viên, thực hiện 25 hội viên, đạt 41,7%."
    assert kinds_in(REPORT.format(told)) == ["target", "result", "result"]


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("Đến năm 2030, toàn xã có trên 80% hộ nông dân sản xuất kinh doanh giỏi.", "target"),
        ("Năm 2027, thu nhập bình quân đạt 70 triệu đồng/người.", "target"),
        ("Năm 2025, thu nhập bình quân đạt 62 triệu đồng/người.", "result"),
        ("Đến năm 2025, toàn xã có 5 hợp tác xã hoạt động hiệu quả.", "result"),
        ("Ước năm 2027 thu 12 tỷ đồng.", "result"),
    ],
)
def test_nothing_is_reached_in_a_year_to_come(told: str, kind: str) -> None:
    assert kinds_in(MET.format(told)) == [kind]


def test_figure_that_was_set_among_results_is_a_target():
    report = (
        "BÁO CÁO\nKết quả năm 2025\n\nI. KẾT QUẢ\n"
        "- Thu nhập đạt 29,6 triệu đồng, trong khi nghị quyết đề ra là 30 triệu đồng.\n"
    )
    assert [one.kind for one in extract_text(report).targets] == ["result", "target"]


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("Năm 2025, HTX lãi 218 triệu đồng, chia cổ tức bằng 9% vốn góp.", "result"),
        ("Giá dầu lên, mỗi công ruộng mất thêm 18.000 đồng/công tiền bơm.", "result"),
        ("Các hộ phải chạy máy dầu, chi phí đội thêm 7.000 đồng/kg tôm.", "result"),
        ("Đường dây kéo từ năm 2009 chỉ gánh nổi 60% phụ tải.", "result"),
        ("Hạn chế là 212 HTX ngừng hoạt động nhưng chưa giải thể được.", "result"),
        ("Năm 2027, Quỹ phấn đấu vận động được 60 hộ trở lên mở tài khoản.", "target"),
        ("Năm 2027, HTX phấn đấu chia cổ tức không thấp hơn 7%.", "target"),
    ],
)
def test_what_came_of_the_year_is_a_result(said: str, kind: str) -> None:
    found = extract_text(f"HTX Gò Sao họp\n\nNgày 3/4/2026, HTX Gò Sao họp thành viên.\n\n{said}").targets
    assert [target.kind for target in found][-1:] == [kind]
