"""Tin của liên minh, hợp tác xã, quỹ tín dụng: who must do what, as news of cooperatives, funds and unions tell it."""

from __future__ import annotations

import pytest

from domain.extraction import FoundTask
from extractors.extract import extract_text

HEAD = """\
Liên minh HTX tỉnh tổ chức hội nghị sơ kết

Ngày 09/7/2030, Liên minh HTX tỉnh Lam Sơn tổ chức hội nghị sơ kết công tác 6 tháng đầu năm.

"""


def tasks_of(text: str) -> tuple[FoundTask, ...]:
    return tuple(extract_text(f"{HEAD}{text}\n\nHoài Thu\n").tasks)


def only(text: str) -> FoundTask:
    (task,) = tasks_of(text)
    return task


@pytest.mark.parametrize(
    "work",
    [
        "phân khai chỉ tiêu cho cơ sở",
        "vực dậy những tổ hợp tác yếu",
        "gỡ khó cho thành viên về vốn",
        "khởi kiện các khoản nợ chây ỳ",
        "rà nợ đến hạn",
        "xoay vòng nguồn vốn ủy thác",
        "chia lãi theo mức độ sử dụng dịch vụ",
        "ra thông báo kết luận",
        "đứng ra tín chấp cho hộ nghèo",
        "đừng chạy theo số lượng",
        "không trông chờ vào ngân sách",
        "theo sát từng khoản vay lớn",
        "dùng phần mềm kế toán của hệ thống",
    ],
)
@pytest.mark.parametrize(
    "asked",
    [
        "Kết luận hội nghị, bà Mai yêu cầu các đơn vị bám sát kế hoạch năm; các quỹ {}.",
        "Bà Mai giao các quỹ {}.",
        "Bà Mai đề nghị:\n- Các quỹ {};\n- Các đơn vị tăng cường kiểm tra.",
    ],
)
def test_whoever_is_asked_leads(asked: str, work: str) -> None:
    (task,) = (one for one in tasks_of(asked.format(work)) if work in one.text)
    assert (task.lead or "").lower() == "các quỹ"


@pytest.mark.parametrize(
    "body", ["Agribank Hà Trung", "các học viên", "Vietinbank chi nhánh Lam Sơn", "Co-opbank chi nhánh tỉnh"]
)
@pytest.mark.parametrize(
    "asked",
    [
        "Bà Mai đề nghị {} lập danh sách HTX có nhu cầu vay.",
        "Từ nay đến cuối năm, {} sẽ lập danh sách HTX có nhu cầu vay.",
    ],
)
def test_banks_and_learners_are_told_by_name(asked: str, body: str) -> None:
    assert only(asked.format(body)).lead == body


@pytest.mark.parametrize(
    ("text", "lead", "due"),
    [
        ("Bà Mai đề nghị trong các tháng còn lại của năm các xã thu nợ.", "các xã", "trong các tháng còn lại của năm"),
        ("Trong những tháng còn lại của năm các quỹ tập trung thu nợ.", "các quỹ", "Trong những tháng còn lại của năm"),
        ("Bà Mai đề nghị trước 25-9 các huyện đoàn báo cáo kết quả.", "các huyện đoàn", "trước 25-9"),
        ("Bà Mai yêu cầu các quỹ kể từ 15-12 niêm yết lãi suất tại trụ sở.", "các quỹ", "kể từ 15-12"),
        ("Bà Mai đề nghị các xã trình đề án vào tuần đầu của tháng 12.", "các xã", "vào tuần đầu của tháng 12"),
    ],
)  # fmt: skip
def test_times_before_and_behind_who_acts(text: str, lead: str, due: str) -> None:
    task = only(text)
    assert task.lead == lead
    assert task.deadline is not None
    assert task.deadline.text == due


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        ("Đối với các cấp Hội, bà Mai đề nghị trong quý IV, lập danh sách hộ thoát nghèo.", "các cấp Hội"),
        ("Đối với HĐQT, Ban kiểm soát, bà Mai yêu cầu kiểm kê kho quỹ.", "HĐQT, Ban kiểm soát"),
        ("Đối với cán bộ phụ trách địa bàn, bà Mai đề nghị thu hồi nợ đến hạn.", "cán bộ phụ trách địa bàn"),
        ("Với Phòng Đào tạo, bà Mai giao nhiệm vụ theo dõi kết quả của học viên.", "Phòng Đào tạo"),
        ("Đối với các hộ nghèo, bà Mai yêu cầu hỗ trợ cây giống.", None),
    ],
)
def test_a_body_to_which_who_speaks_turns_acts(text: str, lead: str | None) -> None:
    assert only(text).lead == lead


@pytest.mark.parametrize("body", ["Hội LHPN các xã, phường", "các phòng, đơn vị", "HĐQT, Ban kiểm soát, Ban điều hành"])
@pytest.mark.parametrize(
    "said",
    [
        "Bà Mai khẳng định từ nay đến cuối năm {} sẽ xuống cơ sở hướng dẫn.",
        "Theo kế hoạch, trong quý IV, {} sẽ xuống cơ sở hướng dẫn.",
        "Bà Mai cho biết, thời gian tới, {} sẽ xuống cơ sở hướng dẫn.",
    ],
)
def test_a_row_of_bodies_that_promises_is_whole(said: str, body: str) -> None:
    assert only(said.format(body)).lead == body


def test_the_rest_acts_itself_behind_a_semicolon() -> None:
    first, second = tasks_of("Bà Mai yêu cầu các quỹ thu nợ đến hạn; còn Ban kiểm soát phải đối chiếu sổ tiết kiệm.")
    assert (first.lead, second.lead) == ("các quỹ", "Ban kiểm soát")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Bà Mai yêu cầu các quỹ bám sát kế hoạch; Văn phòng coi việc hỗ trợ HTX là nhiệm vụ thường xuyên.",
            [("các quỹ", None), ("Văn phòng", None)],
        ),
        (
            "Bà Mai yêu cầu các quỹ bám sát kế hoạch; Văn phòng ký hợp đồng với nơi cung ứng.",
            [("các quỹ", None), ("Văn phòng", None)],
        ),
        ("Bà Mai giao Phòng Nghiệp vụ hết tháng 8 phải có báo cáo.", [("Phòng Nghiệp vụ", "hết tháng 8")]),
        (
            "Bà Mai giao Hội Nông dân các xã mới sáp nhập kiện toàn chi hội.",
            [("Hội Nông dân các xã mới sáp nhập", None)],
        ),
        (
            "Theo nội dung ký kết, từ nay đến cuối năm Agribank Hà Trung củng cố tổ vay vốn.",
            [("Agribank Hà Trung", "từ nay đến cuối năm")],
        ),
        (
            "Theo kế hoạch, từ nay đến cuối năm Liên minh HTX tỉnh còn mở thêm 5 lớp tập huấn.",
            [("Liên minh HTX tỉnh", "từ nay đến cuối năm")],
        ),
        (
            "Bà Mai đề nghị trong năm 2031 và những năm tiếp theo các xã cần củng cố tổ vay vốn.",
            [("các xã", "trong năm 2031 và những năm tiếp theo")],
        ),
        (
            "Bà Mai hoan nghênh sáng kiến và đề nghị ngay sau lễ ký các bên cụ thể hóa thành kế hoạch.",
            [("các bên", "ngay sau lễ ký")],
        ),
        ("Đơn vị nào chậm, bà Mai yêu cầu Văn phòng nhắc nhở.", [("Văn phòng", None)]),
        (
            "Tỉnh đoàn sẽ ký kết với Ngân hàng trong tháng 8; dự kiến cuối quý III mở lớp tập huấn.",
            [("Tỉnh đoàn", "trong tháng 8"), ("Tỉnh đoàn", "cuối quý III")],
        ),
    ],
)
def test_who_acts_and_when(text: str, found: list[tuple[str, str | None]]) -> None:
    assert [(one.lead, one.deadline and one.deadline.text) for one in tasks_of(text)] == found


@pytest.mark.parametrize(
    ("text", "lead", "due"),
    [
        (
            "Chủ tịch Liên minh HTX tỉnh cảm ơn các đại biểu, cam kết ngay trong tháng 8 sẽ ban hành quy chế.",
            "Chủ tịch Liên minh HTX tỉnh",
            "ngay trong tháng 8",
        ),
        (
            "Tiếp thu ý kiến, Chủ tịch Hội Nông dân huyện nhìn nhận thiếu sót và cam kết khắc phục trong tháng 9.",
            "Chủ tịch Hội Nông dân huyện",
            "trong tháng 9",
        ),
        (
            "Bà Mai cho biết năm 2031 Liên minh HTX tỉnh đặt mục tiêu thành lập mới 45 HTX.",
            "Liên minh HTX tỉnh",
            "năm 2031",
        ),
    ],
)
def test_what_is_pledged_behind_something_else(text: str, lead: str, due: str) -> None:
    task = only(text)
    assert task.lead == lead
    assert task.deadline is not None
    assert task.deadline.text == due


def test_pledges_that_were_signed_before_are_none() -> None:
    assert tasks_of("Các hộ đã ký và cam kết tiếp tục không đốt rừng.") == ()


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        ("Bà Mai lưu ý thời gian không còn nhiều, các quỹ phải hoàn tất hồ sơ.", "các quỹ"),
        (
            "Bà Mai lưu ý công tác chuẩn bị Đại hội còn chậm, từng đồng chí ủy viên phải xem đây là việc của mình.",
            "từng đồng chí ủy viên",
        ),
        ("Về bổ sung vốn cho Quỹ Hỗ trợ phát triển HTX, bà Mai yêu cầu Sở Tài chính cân đối.", "Sở Tài chính"),
    ],
)  # fmt: skip
def test_who_must_act_behind_what_is_stressed(text: str, lead: str) -> None:
    assert only(text).lead == lead


@pytest.mark.parametrize(
    "matter", ["Việc điều chỉnh nhân sự Ban Kiểm tra", "Về nhân sự Ban Kiểm tra", "Riêng việc sửa điều lệ"]
)
def test_the_body_behind_a_matter_acts(matter: str) -> None:
    _, task = tasks_of(f"Bà Mai yêu cầu các quỹ bám sát kế hoạch. {matter}, Thường trực hoàn tất hồ sơ.")
    assert task.lead == "Thường trực"


def test_what_a_programme_says_of_each_body() -> None:
    found = tasks_of(
        "Về trách nhiệm của các bên, chương trình nêu rõ: Liên minh HTX tỉnh rà soát nhu cầu vốn; Hội Nông dân tỉnh "
        "củng cố tổ vay vốn; Agribank Hà Trung dành nguồn vốn ưu đãi."
    )
    assert [one.lead for one in found] == ["Liên minh HTX tỉnh", "Hội Nông dân tỉnh", "Agribank Hà Trung"]


def test_who_strives_before_a_colon_leads() -> None:
    found = tasks_of("Theo nội dung ký kết, ba bên phấn đấu: cho vay mới ít nhất 300 HTX; mở 10 lớp tập huấn.")
    assert [one.lead for one in found] == ["ba bên", "ba bên"]


def test_the_time_behind_who_is_asked_holds_for_the_list() -> None:
    found = tasks_of(
        "Bà Mai yêu cầu Hội LHPN các xã trong quý IV tập trung thực hiện các nhiệm vụ: tuyên truyền kết quả đại hội; "
        "rà soát các chỉ tiêu thi đua."
    )
    assert [one.deadline and one.deadline.text for one in found] == ["trong quý IV", "trong quý IV"]


def test_what_was_kept_up_is_told() -> None:
    assert tasks_of(
        "Trong quý II, dù khó khăn, các cấp Hội vẫn tích cực triển khai nhiệm vụ: hỗ trợ 312 phụ nữ; xây mái ấm."
    ) == ()  # fmt: skip


def test_work_behind_a_figure_is_work_of_the_list() -> None:
    found = tasks_of(
        "Bước sang năm 2031, Đại hội quyết nghị một số chỉ tiêu, nhiệm vụ: tổng nguồn vốn đạt 205 tỷ đồng; "
        "nâng cấp phần mềm lõi của Quỹ; sửa chữa trụ sở và kho tiền."
    )
    assert [one.text for one in found] == ["nâng cấp phần mềm lõi của Quỹ", "sửa chữa trụ sở và kho tiền"]


@pytest.mark.parametrize("break_", [" ", "\n"])
def test_pieces_of_a_sentence_on_lines_of_their_own(break_: str) -> None:
    pieces = [
        "Từ nay đến cuối năm, Liên minh HTX tỉnh xác định ba việc, đó là: hướng dẫn các HTX sửa điều lệ;",
        "tư vấn thành lập 5 HTX trong quý IV;",
        "đưa sản phẩm lên sàn thương mại điện tử.",
    ]
    found = tasks_of(break_.join(pieces))
    assert [(one.lead, one.deadline and one.deadline.text) for one in found] == [
        ("Liên minh HTX tỉnh", "Từ nay đến cuối năm"),
        ("Liên minh HTX tỉnh", "trong quý IV"),
        ("Liên minh HTX tỉnh", "Từ nay đến cuối năm"),
    ]


@pytest.mark.parametrize(
    ("lead_in", "lead"),
    [
        ("Hội nghị thống nhất ba việc", None),
        ("Hội Nông dân xã đề ra 5 phần việc, cụ thể", "Hội Nông dân xã"),
        ("Cuộc họp bàn và thống nhất các việc quý IV", None),
    ],
)
def test_work_that_is_only_counted(lead_in: str, lead: str | None) -> None:
    found = tasks_of(f"{lead_in}: rà soát lại hồ sơ vay; mở thêm 2 điểm giao dịch trong quý IV.")
    assert [(one.lead, one.deadline and one.deadline.text) for one in found] == [(lead, None), (lead, "trong quý IV")]


@pytest.mark.parametrize(
    "lead_in",
    [
        "Hội nghị thông qua các nội dung: báo cáo kết quả hoạt động",
        "Cán bộ ngân hàng đã tiến hành họp giao ban triển khai một số nội dung mới như: rà soát các đối tượng được vay",
    ],
)
def test_what_is_only_counted_and_no_work(lead_in: str) -> None:
    assert tasks_of(f"{lead_in}; tờ trình bầu bổ sung Ban kiểm soát.") == ()


def test_work_of_several_behind_a_label_leads_nothing_above() -> None:
    found = tasks_of(
        "Cuộc họp thống nhất các việc quý IV: rà soát hồ sơ vay; sửa kho tiền.\n\n"
        "Phân công: ông Bình phụ trách kho tiền; bà Hạnh lo hồ sơ; ông Tài làm việc với UBND xã.\n"
    )
    assert [one.lead for one in found[:2]] == [None, None]
