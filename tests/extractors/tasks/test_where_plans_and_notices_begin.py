"""The points of a notice of conclusions are tasks without any lead-in; the reasons of a plan are none."""

from __future__ import annotations

import pytest
from read_tasks import texts, texts_and_leads

NOTICE = "THÔNG BÁO\nKết luận của Chủ tịch UBND huyện tại buổi giao ban tháng 5"
POINTS = (
    "1. Phòng Tư pháp tuyên truyền Luật Nhà ở có hiệu lực từ ngày 01/8/2031 đến các thôn.\n\n"
    "2. Phòng Kinh tế rà soát các hộ trồng chè.\n\n3. Văn phòng chuẩn bị tài liệu cho kỳ họp tới."
)
DONE = "1. Phòng Kinh tế đã rà soát 40 hộ trồng chè.\n\n2. Chủ tịch ghi nhận sự cố gắng của các thôn."


def test_points_of_a_notice_of_conclusions_are_tasks() -> None:
    assert texts_and_leads(f"{NOTICE}\n\n{POINTS}") == [
        ("Phòng Tư pháp tuyên truyền Luật Nhà ở có hiệu lực từ ngày 01/8/2031 đến các thôn", "Phòng Tư pháp"),
        ("Phòng Kinh tế rà soát các hộ trồng chè", "Phòng Kinh tế"),
        ("Văn phòng chuẩn bị tài liệu cho kỳ họp tới", "Văn phòng"),
    ]


@pytest.mark.parametrize("title", ["THÔNG BÁO\nKết luận thanh tra tại Phòng Giáo dục", "THÔNG BÁO\nLịch trực tuần 12"])
def test_points_of_other_notices_are_none(title: str) -> None:
    assert texts(f"{title}\n\n3. Văn phòng chuẩn bị tài liệu cho kỳ họp tới.") == []


def test_what_was_done_is_none_in_a_notice_of_conclusions() -> None:
    assert texts(f"{NOTICE}\n\n{DONE}") == []


@pytest.mark.parametrize(
    "reasons",
    [
        "Thực hiện Quyết định số 24/QĐ-UBND về thi đua; hoàn thành chỉ tiêu. UBND xã phát động thi đua như sau:",
        "Thực hiện Kế hoạch số 24/KH-UBND về trồng cây; đẩy mạnh trồng rừng;\n\nUBND xã tổ chức Tết trồng cây như sau:",
    ],
)
def test_the_reasons_of_a_plan_are_no_tasks(reasons: str) -> None:
    plan = f"KẾ HOẠCH\nTrồng cây năm 2031\n\n{reasons}\n\n- Trồng 300 cây lát hoa.\n\n- Phát quang đường liên thôn."
    assert texts(plan) == ["Trồng 300 cây lát hoa", "Phát quang đường liên thôn"]


def test_a_plan_without_reasons_begins_at_once() -> None:
    plan = "KẾ HOẠCH\nCông tác Hội năm 2031\n\nTháng 3: tổ chức tọa đàm; thăm hỏi hội viên cao tuổi."
    assert texts(plan) == ["tổ chức tọa đàm", "thăm hỏi hội viên cao tuổi"]


@pytest.mark.parametrize(
    "said",
    [
        "Nghị quyết này có hiệu lực từ ngày 12/8/2031",
        "Kế hoạch có hiệu lực kể từ ngày ký",
        "Điều 3. Quyết định này có hiệu lực thi hành",
    ],
)
def test_what_holds_from_when_is_no_task(said: str) -> None:
    assert texts(f"{NOTICE}\n\n1. Phòng Kinh tế rà soát các hộ trồng chè.\n\n2. {said}.") == [
        "Phòng Kinh tế rà soát các hộ trồng chè"
    ]


def test_a_number_of_tasks_before_a_colon_is_no_task() -> None:
    said = (
        "Trong đó, tập trung thực hiện 2 nhóm nhiệm vụ, giải pháp chủ yếu: rà soát mạng lưới chợ; mở thêm lớp dạy nghề."
    )
    assert texts(f"Năm 2032, Phòng Kinh tế tiếp tục chủ động tham mưu UBND huyện phát triển thương mại. {said}")[
        -2:
    ] == [
        "rà soát mạng lưới chợ",
        "mở thêm lớp dạy nghề",
    ]
    assert texts("II. NHIỆM VỤ\n\n- Hoàn thiện hồ sơ các dự án: chợ Hạ, bến xe.") == [
        "Hoàn thiện hồ sơ các dự án: chợ Hạ, bến xe"
    ]


def test_what_a_task_is_centred_on_begins_no_task_of_its_own() -> None:
    part = "II. NHIỆM VỤ\n\n- Chú trọng đầu tư cơ sở vật chất, trọng tâm là xây dựng các chợ đầu mối."
    assert texts(part) == ["Chú trọng đầu tư cơ sở vật chất, trọng tâm là xây dựng các chợ đầu mối"]
    assert texts("Nhiệm vụ của Hội trong năm tới, trọng tâm là củng cố các chi hội yếu.") == ["củng cố các chi hội yếu"]


def test_a_task_that_names_those_it_is_for_ends_no_list() -> None:
    text = (
        "Chủ tịch huyện yêu cầu các xã thực hiện những nội dung sau:\n\n1. Bồi dưỡng kiến thức\n\n"
        "Kiện toàn ban chỉ đạo của xã.\n\n"
        "Tổ chức bồi dưỡng cho cán bộ các đối tượng 2, 3, theo tiêu chuẩn các chức vụ tương ứng, cụ thể:\n\n"
        "Mở 02 lớp cho cán bộ đối tượng 3.\n\nTích cực đổi mới nội dung tuyên truyền."
    )
    assert texts(text)[-2:] == ["Mở 02 lớp cho cán bộ đối tượng 3", "Tích cực đổi mới nội dung tuyên truyền"]
    names = "Chủ tịch huyện yêu cầu các xã:\n\nHồ sơ xin cấp thẻ gồm:\n\nĐơn đề nghị của chủ hộ.\n\nBản sao giấy phép."
    assert texts(names) == []


@pytest.mark.parametrize(
    "said",
    [
        "Phát triển kinh tế tập thể là xu thế tất yếu, được Nhà nước khuyến khích.",
        "Triển khai mạng 5G tại khu công nghiệp là bước đi cụ thể hóa chiến lược số.",
        "Phát triển hợp tác xã theo mô hình xanh, số và liên kết với doanh nghiệp là yêu cầu khách quan, lâu dài.",
        "Doanh nghiệp tư nhân của tỉnh giữ vai trò quan trọng trong phát triển kinh tế số.",
        "Xây dựng cảng biển có ý nghĩa rất quan trọng đối với kinh tế của tỉnh.",
        "Các hoạt động này nhằm tăng cường sự gắn bó giữa hội viên và Hội.",
        "Phát triển văn hóa đọc là đòn bẩy nâng cao dân trí của xã.",
        "Đây chính là một trong những việc mà chỉ hợp tác xã lớn mới làm được.",
    ],
)
def test_what_work_is_is_no_task(said: str) -> None:
    assert texts(f"II. NHIỆM VỤ\n\n1. Rà soát hộ nghèo.\n\n2. {said}\n\n3. Sửa đường liên thôn.") == [
        "Rà soát hộ nghèo",
        "Sửa đường liên thôn",
    ]


@pytest.mark.parametrize(
    "said",
    [
        "Xác định giảm nghèo là nhiệm vụ trọng tâm của cả hệ thống chính trị",
        "Xác định văn hóa đọc là đòn bẩy nâng cao dân trí",
        "Chọn ngày 20 hằng tháng là ngày về cơ sở",
        "Phát huy vai trò quan trọng của người cao tuổi trong xây dựng đời sống văn hóa",
        "Các ngân hàng giữ vai trò quan trọng, phải đi đầu trong việc giảm lãi suất",
        "Rà soát quy hoạch, coi đây là yêu cầu cấp thiết của tỉnh",
    ],
)
def test_what_is_to_be_held_to_be_something_is_a_task(said: str) -> None:
    assert texts(f"II. NHIỆM VỤ\n\n1. {said}.\n\n2. Sửa đường liên thôn.") == [said, "Sửa đường liên thôn"]


def test_what_is_forbidden_is_one_task() -> None:
    said = "Nghiêm cấm các hành vi: Đổ chất thải xuống giếng; thăm dò nước trái phép; làm sai lệch số liệu"
    assert texts(f"II. NHIỆM VỤ\n\n1. {said}.\n\n2. Kiểm tra hộ nghèo; sửa đường.") == [
        said,
        "Kiểm tra hộ nghèo",
        "sửa đường",
    ]


def test_education_with_a_verb_beside_it_is_work_of_its_own() -> None:
    said = "Tăng cường truyền thông về môi trường; giáo dục, nâng cao nhận thức của học sinh"
    assert texts(f"II. NHIỆM VỤ\n\n1. {said}.\n\n2. Sửa đường.") == [
        "Tăng cường truyền thông về môi trường",
        "giáo dục, nâng cao nhận thức của học sinh",
        "Sửa đường",
    ]
    named = "Rà soát các ngành: y tế; giáo dục, văn hóa"
    assert texts(f"II. NHIỆM VỤ\n\n1. {named}.\n\n2. Sửa đường.")[0] == named


def test_what_was_asked_for_heads_the_answer_below() -> None:
    notice = (
        "THÔNG BÁO\n\nKẾT LUẬN CỦA CHỦ TỊCH TỈNH TẠI BUỔI LÀM VIỆC VỚI THỊ XÃ\n\n"
        "2. {}\n\nSở Tài chính khẩn trương hoàn thiện dự toán.\n\n"
        "Sau khi dự toán được thông qua, Sở Tài chính khẩn trương báo cáo Chủ tịch tỉnh phân bổ vốn.\n"
    )
    answers = [
        ("Sở Tài chính khẩn trương hoàn thiện dự toán", "Sở Tài chính"),
        ("Sở Tài chính khẩn trương báo cáo Chủ tịch tỉnh phân bổ vốn", "Sở Tài chính"),
    ]
    asked_for = "Về kiến nghị xem xét, trình Hội đồng phê duyệt dự án; chủ động bố trí vốn; ban hành quy định:"
    assert texts_and_leads(notice.format(asked_for)) == answers
    given = "Về kiến nghị của thị xã: giao Sở Xây dựng thẩm định dự án."
    assert texts(notice.format(given))[0] == "Sở Xây dựng thẩm định dự án"


@pytest.mark.parametrize(
    ("words", "tasks"),
    [
        (
            "Văn phòng tỉnh thông báo để Sở Y tế, Xây dựng, UBND thị xã và các cơ quan liên quan biết, thực hiện.",
            [],
        ),
        (
            "Văn phòng tỉnh thông báo lịch trực tới Sở Y tế, Công an tỉnh và các cơ quan liên quan.",
            ["Văn phòng tỉnh thông báo lịch trực tới Sở Y tế, Công an tỉnh và các cơ quan liên quan"],
        ),
    ],
)
def test_formula_that_closes_a_notice_is_no_task(words: str, tasks: list[str]) -> None:
    notice = "THÔNG BÁO\n\nKẾT LUẬN CỦA CHỦ TỊCH TỈNH TẠI PHIÊN HỌP\n\n1. Sở Xây dựng sửa cầu.\n\n2. {}\n"
    assert texts(notice.format(words)) == ["Sở Xây dựng sửa cầu", *tasks]


@pytest.mark.parametrize(
    ("heading", "tasks"),
    [
        ("2. Các phòng tham gia thực hiện các nội dung thành phần thuộc Chương trình", 2),
        ("2. Thành phần dự họp", 0),
    ],
)
def test_parts_of_a_programme_are_no_list_of_who_came(heading: str, tasks: int) -> None:
    plan = (
        "KẾ HOẠCH\n\nGIÁM SÁT, ĐÁNH GIÁ CHƯƠNG TRÌNH NƯỚC SẠCH\n\n1. Phòng Kinh tế\n\n- Theo dõi tiến độ cấp nước.\n\n"
        f"{heading}\n\n- Tổng hợp số liệu của các xã; lập danh sách hộ.\n"
    )
    assert texts(plan)[1:] == ["Tổng hợp số liệu của các xã", "lập danh sách hộ"][:tasks]


def test_body_is_told_to_approve_what_others_draw_up() -> None:
    plan = "KẾ HOẠCH\n\nCẤP NƯỚC SẠCH\n\n1. Ủy ban nhân dân xã\n\n- {}\n\n- Theo dõi tiến độ.\n"
    assert texts(plan.format("Phê duyệt phương án cấp nước của các thôn."))[0].startswith("Phê duyệt")
    decision = "QUYẾT ĐỊNH:\n\nĐiều 1. Phê duyệt phương án cấp nước của các thôn.\n\nĐiều 2. Giao xã theo dõi tiến độ."
    assert texts(decision) == ["xã theo dõi tiến độ"]


@pytest.mark.parametrize(
    ("after", "tasks"),
    [
        ("hằng ngày cập nhật sổ trực", ["Rà soát hồ sơ", "hằng ngày cập nhật sổ trực"]),
        (
            "trong quá trình thực hiện nếu gặp khó khăn, vướng mắc các đơn vị liên hệ với Sở Y tế",
            ["Rà soát hồ sơ", "các đơn vị liên hệ với Sở Y tế"],
        ),
        ("sổ trực hằng ngày của các trạm", ["Rà soát hồ sơ; sổ trực hằng ngày của các trạm"]),
    ],
)
def test_pieces_that_say_how_often_or_in_which_case_are_tasks_of_their_own(after: str, tasks: list[str]) -> None:
    assert texts(f"Chủ tịch huyện yêu cầu các xã:\n\n- Rà soát hồ sơ; {after}.\n") == tasks


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("Chủ trì triển khai các việc tại mục (IV) (1) của Kế hoạch.", 1),
        ("Rà soát các chỉ tiêu tại điểm (2) và khoản (3) của Đề án.", 1),
        ("Rà soát nguồn cán bộ đáp ứng đầy đủ tiêu chuẩn, điều kiện, yêu cầu thực hiện nhiệm vụ.", 1),
        ("Tập trung các việc sau (1) rà soát hộ nghèo (2) lập danh sách.", 2),
    ],
)
def test_parts_of_papers_and_terms_in_a_row_cut_no_task(said: str, found: int) -> None:
    assert len(texts(f"II. NHIỆM VỤ\n\n1. {said}\n\n2. Sửa đường liên thôn.")) == found + 1


def test_who_is_asked_behind_a_ground_in_a_row_is_still_asked() -> None:
    text = "II. NHIỆM VỤ\n\n1. Căn cứ tình hình, điều kiện, yêu cầu các xã báo cáo huyện.\n\n2. Sửa đường liên thôn."
    assert texts_and_leads(text)[0] == ("các xã báo cáo huyện", "các xã")


@pytest.mark.parametrize(
    "said",
    [
        "Khung tiêu chuẩn bao gồm các tiêu chuẩn về dữ liệu; thiết bị; nền tảng.",
        "Kho dữ liệu gồm có: Dữ liệu quan trắc; dữ liệu cây trồng; dữ liệu khác.",
        "Hồ sơ gồm: đơn; giấy phép.",
    ],
)
def test_what_something_is_made_up_of_is_no_work(said: str) -> None:
    assert texts(f"II. NHIỆM VỤ\n\n1. Hình thành kho dữ liệu. {said}\n\n2. Nhổ cỏ dại quanh nhà văn hóa.") == [
        "Hình thành kho dữ liệu",
        "Nhổ cỏ dại quanh nhà văn hóa",
    ]


@pytest.mark.parametrize(
    ("said", "lead"),
    [
        ("Mở lớp tập huấn cho các đối tượng: Hội viên; nông dân; cán bộ xã", None),
        ("Hướng dẫn phân loại rác theo từng đối tượng: hộ dân, cơ quan, trường học", None),
        ("Thành lập tổ kiểm tra gồm: Công an xã, Trạm Y tế", None),
        ("Sửa đường liên thôn: Đoàn xã", "Đoàn xã"),
        ("Chuẩn bị nước uống cho các đối tượng dự lễ: Hội Phụ nữ", "Hội Phụ nữ"),
    ],
)
def test_for_whom_it_is_done_does_nothing(said: str, lead: str | None) -> None:
    assert texts_and_leads(f"II. NHIỆM VỤ\n\n1. {said}.\n\n2. Rà soát hộ nghèo.")[0] == (said, lead)


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("Tập huấn cho người dân; chương trình bồi dưỡng cho công chức; cho người lao động trong các ngành", 1),
        ("Mở lớp cho cán bộ hội; cho vay vốn 20 hộ", 2),
    ],
)
def test_one_more_for_whom_it_is_done_is_no_task_of_its_own(said: str, found: int) -> None:
    assert len(texts(f"II. NHIỆM VỤ\n\n1. {said}.\n\n2. Rà soát hộ nghèo.")) == found + 1
