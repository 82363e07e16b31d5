"""Who must act, with whom, to whom, told by whom; labels and parents of the tasks found."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.tasks.find import find_tasks
from extractors.tasks.raw import RawTask
from vitext.clean import clean
from vitext.fold import fold

NOTICE = """Sau khi nghe các ý kiến, đồng chí Chủ tịch UBND xã kết luận như sau:

1. Phòng Kinh tế

a) Chủ trì, phối hợp với Công an xã, Ban Chỉ huy Quân sự xã thống kê thiệt hại; lập phương án trình UBND xã.

b) Tham mưu UBND xã phê duyệt kế hoạch.

2. Văn phòng: theo dõi, đôn đốc việc thực hiện; báo cáo số liệu về Thường trực Đảng ủy.

3. Trưởng các bản kiểm tra các điểm sạt lở.
"""


def read(text: str) -> tuple[str, list[RawTask]]:
    matching = clean(text).text
    return matching, list(find_tasks(matching))


def words(text: str, span: tuple[int, int] | None) -> str | None:
    return None if span is None else text[slice(*span)]


def test_agency_as_heading_leads_the_tasks_below_it() -> None:
    text, tasks = read(NOTICE)
    assert [words(text, task.lead) for task in tasks] == ["Phòng Kinh tế"] * 3 + ["Văn phòng"] * 2 + ["Trưởng các bản"]
    assert [task.lead_carried for task in tasks] == [True] * 5 + [False]


def test_partners_end_before_the_verb_and_are_told_apart() -> None:
    text, tasks = read(NOTICE)
    assert [words(text, span) for span in tasks[0].partners] == ["Công an xã", "Ban Chỉ huy Quân sự xã"]


def test_addressees_are_those_advised_or_submitted_to() -> None:
    text, tasks = read(NOTICE)
    assert [[words(text, span) for span in task.addressees] for task in tasks] == [
        [],
        ["UBND xã"],
        ["UBND xã"],
        [],
        ["Thường trực Đảng ủy"],
        [],
    ]


def test_when_something_is_sent_is_none_of_the_name_to_which_it_is_sent() -> None:
    text, tasks = read("1. Các phòng báo cáo kết quả về Văn phòng Liên minh vào ngày 20 hằng tháng để tổng hợp.")
    assert [words(text, span) for span in tasks[0].addressees] == ["Văn phòng Liên minh"]


def test_what_is_submitted_is_none_of_the_name_it_is_for() -> None:
    text, tasks = read("Giao Ban Tổ chức tham mưu Ban Thường vụ Đảng ủy kế hoạch kết nạp đảng viên.")
    assert [words(text, span) for span in tasks[0].addressees] == ["Ban Thường vụ Đảng ủy"]
    text, tasks = read("Giao Ban Tổ chức tham mưu Ban Chỉ đạo chương trình xây dựng nông thôn mới rà soát tiêu chí.")
    assert [words(text, span)[:24] for span in tasks[0].addressees] == ["Ban Chỉ đạo chương trình"]


def test_label_is_the_path_of_the_labels_above() -> None:
    _, tasks = read(NOTICE)
    assert [task.label for task in tasks] == ["1.a)", "1.a)", "1.b)", "2.", "2.", "3."]


def test_number_inside_a_sentence_is_part_of_the_label() -> None:
    _, tasks = read("1. Bí thư yêu cầu các chi bộ: (1) rà soát chỉ tiêu của năm; (2) kết nạp 03 đảng viên.")
    assert [task.label for task in tasks] == ["1.(1)", "1.(2)"]


def test_speaker_who_concludes_is_the_assigner() -> None:
    text, tasks = read(NOTICE)
    assert {words(text, task.assigner) for task in tasks} == {"đồng chí Chủ tịch UBND xã"}


@pytest.mark.parametrize(
    ("lead_in", "assigner"),
    [
        (
            "Về kiến nghị của Hội Nông dân tỉnh quán triệt Luật mới, Chủ tịch UBND tỉnh có ý kiến chỉ đạo như sau:",
            "Chủ tịch UBND tỉnh",
        ),
        (
            "Phòng Kinh tế nêu ý kiến, góp ý. Đồng chí Phó Chủ tịch UBND xã kết luận:",
            "Đồng chí Phó Chủ tịch UBND xã",
        ),
    ],
)
def test_whose_paper_or_words_came_before_does_not_assign(lead_in: str, assigner: str) -> None:
    text, tasks = read(f"{lead_in}\n\n1. Căn cứ kế hoạch của UBND xã, yêu cầu Hợp tác xã hoàn thành báo cáo.\n")
    assert [task.assigner and text[slice(*task.assigner)] for task in tasks] == [assigner]


def test_monthly_meeting_assigns_nothing() -> None:
    text = (
        "Tại buổi giao dịch, bà Lê Thị Mận - cán bộ Ngân hàng huyện đã tiến hành họp giao ban triển khai"
        " một số nội dung mới như: Triển khai văn bản về thủ tục vay vốn; rà soát các đối tượng được vay.\n"
    )
    assert read(text)[1] == []


def test_action_is_the_verb_phrase_with_its_coordinated_verbs() -> None:
    text, tasks = read(NOTICE)
    assert words(text, tasks[3].action) == "theo dõi, đôn đốc"


def test_head_that_names_an_object_is_the_parent_of_what_stands_below_it() -> None:
    _, tasks = read(
        "II. NHIỆM VỤ\n\n1. Nâng cao năng lực quản trị trong HTX:\n\na) Mở 06 lớp bồi dưỡng;\n\n"
        "b) số hóa hồ sơ thành viên.\n\n2. Củng cố Quỹ."
    )
    assert [task.parent for task in tasks] == [None, 0, 0, None]


@pytest.mark.parametrize(
    "head",
    [
        "1. Nâng cao năng lực quản trị trong hợp tác xã, hoàn thành trước ngày 30/6/2031. Cụ thể:",
        "1. Văn phòng củng cố Quỹ hỗ trợ phát triển hợp tác xã. Cụ thể như sau:",
        "1. Lập danh sách hội viên có hoàn cảnh khó khăn cần giúp đỡ, hoàn thành trong tháng 3/2031. Cụ thể:",
        "1. Văn phòng chuẩn bị nhân sự cho đại hội nhiệm kỳ mới, thực hiện hằng tháng. Cụ thể:",
        "1. Đôn đốc việc thực hiện quy chế làm việc, trình Ban Thường vụ; thời gian: thường xuyên. Cụ thể:",
        "1. Quỹ Hỗ trợ nông dân xây dựng trên 05 mô hình trồng rau an toàn. Cụ thể:",
        "1. Củng cố Quỹ hỗ trợ phát triển hợp tác xã; chỉ tiêu: dư nợ cho vay đạt trên 20 tỷ đồng. Trong đó:",
    ],
)
def test_task_into_which_a_list_goes_is_the_parent_of_its_items(head: str) -> None:
    _, tasks = read(
        f"II. NHIỆM VỤ\n\n{head}\n\na) Mở 06 lớp bồi dưỡng.\n\nb) Số hóa hồ sơ thành viên.\n\n2. Thăm hỏi hội viên."
    )
    assert [task.parent for task in tasks] == [None, 0, 0, None]


@pytest.mark.parametrize(
    "head",
    [
        "1. Nâng cao năng lực quản trị trong hợp tác xã. Năm qua đã có nhiều kết quả. Cụ thể:",  # of what was reached
        "1. Triển khai các nhiệm vụ cụ thể:",  # a lead-in
    ],
)
def test_list_that_goes_into_something_else_is_below_no_task(head: str) -> None:
    _, tasks = read(f"II. NHIỆM VỤ\n\n{head}\n\na) Mở 06 lớp bồi dưỡng.\n\nb) Số hóa hồ sơ thành viên.")
    assert {task.parent for task in tasks} <= {None}


def test_people_to_be_found_for_a_congress_are_work_and_people_to_be_voted_on_are_none() -> None:
    items = "\n\na) Văn phòng rà soát quy hoạch.\n\nb) Lập hồ sơ trình cấp trên."
    _, tasks = read(f"II. NHIỆM VỤ\n\n1. Chủ động chuẩn bị nhân sự cho đại hội nhiệm kỳ mới:{items}")
    assert [task.parent for task in tasks] == [None, 0, 0]
    _, tasks = read("II. NHIỆM VỤ\n\n1. Nhân sự đại hội:\n\na) Đồng chí Lò Văn Sương.\n\nb) Đồng chí Mạc Thị Oanh.")
    assert tasks == []


def test_results_into_which_a_list_goes_are_no_tasks() -> None:
    items = "\n\na) Mở 06 lớp bồi dưỡng.\n\nb) Số hóa hồ sơ thành viên."
    assert read(f"1. Kết quả thực hiện nhiệm vụ năm 2031 đạt khá. Cụ thể:{items}")[1] == []


def test_table_row_takes_lead_partners_and_deadline_from_its_columns() -> None:
    text, tasks = read(
        "STT\nNội dung công việc\nNgười chủ trì\nPhối hợp\nThời gian\n"
        "1\nRa mắt chi hội\nĐ/c Mận\nChi hội các thôn\nQuý I\n"
        "2\nCập nhật hội viên\nĐ/c Thứ\n\nHằng tháng\n"
    )
    assert [words(text, task.lead) for task in tasks] == ["Đ/c Mận", "Đ/c Thứ"]
    assert [[words(text, span) for span in task.partners] for task in tasks] == [["Chi hội các thôn"], []]
    assert [words(text, task.deadline) for task in tasks] == ["Quý I", "Hằng tháng"]


@pytest.mark.parametrize(
    ("cell", "partners"),
    [
        ("Sở A; Ủy ban nhân dân các xã, phường", ["Sở A", "Ủy ban nhân dân các xã, phường"]),
        ("Quỹ Hỗ trợ nông dân và Trạm Khuyến nông", ["Quỹ Hỗ trợ nông dân", "Trạm Khuyến nông"]),
        ("Sở Y tế, Công an xã và các chi hội", ["Sở Y tế", "Công an xã", "các chi hội"]),
        ("Sở Nông nghiệp và Môi trường", ["Sở Nông nghiệp và Môi trường"]),
        ("Ban Kinh tế, Ngân sách", ["Ban Kinh tế, Ngân sách"]),
    ],
)
def test_cell_of_a_table_may_name_several_partners(cell: str, partners: list[str]) -> None:
    text, (task,) = read(
        f"| TT | Nhiệm vụ | Chủ trì | Phối hợp |\n|---|---|---|---|\n| 1 | Ra mắt chi hội | Văn phòng | {cell} |\n"
    )
    assert [words(text, span) for span in task.partners] == partners


def test_campaign_that_is_to_be_set_going_is_a_task() -> None:
    text, (task,) = read("II. NHIỆM VỤ\n\n1. Phát động phong trào thi đua trồng cây xanh.")
    assert words(text, (task.start, task.end)) == "Phát động phong trào thi đua trồng cây xanh"
    assert read("Tối qua, huyện đã phát động phong trào thi đua trồng cây xanh.")[1] == []


def test_lead_of_a_frame_holds_for_the_pieces_after_the_semicolon() -> None:
    text, tasks = read("Giao Văn phòng hoàn chỉnh dự thảo; trình ký ban hành.")
    assert [words(text, task.lead) for task in tasks] == ["Văn phòng", "Văn phòng"]


def test_bodies_that_act_behind_a_topic_are_no_list_of_names() -> None:
    said = "3- Công tác đoàn thể: Công đoàn phát động thi đua; Chi đoàn đảm nhận 01 công trình."
    text, tasks = read(f"NGHỊ QUYẾT\n\nII- NHIỆM VỤ THÁNG 11\n\n{said}\n")
    assert [words(text, task.lead) for task in tasks] == ["Công đoàn", "Chi đoàn"]
    text, tasks = read("1. Giao các đoàn thể: Công đoàn; Chi đoàn rà soát hội viên.")
    assert len(tasks) == 1


def test_text_without_marks_gives_the_same_spans() -> None:
    marked, tasks = read(NOTICE)
    plain = fold(marked)
    assert [(task.start, task.end) for task in find_tasks(plain)] == [(task.start, task.end) for task in tasks]


def test_underscores_of_segmented_words_are_read_as_spaces() -> None:
    text = "Đồng chí Chủ tịch yêu cầu Phòng Kinh tế rà soát hồ sơ tồn đọng."
    spans = [(task.start, task.end) for task in find_tasks(text)]
    assert [(task.start, task.end) for task in find_tasks(text.replace("rà soát", "rà_soát"))] == spans


@pytest.mark.parametrize(
    "text", ["", "\n\n", "|", ";;;", "- ", "1.", "Giao", "đề nghị:", "(1)", "STT\nNhiệm vụ\nChủ trì\n1"]
)
def test_scraps_give_nothing_and_raise_nothing(text: str) -> None:
    assert find_tasks(clean(text).text) == ()


FRAMES = ["Giao ", "đề nghị ", "phối hợp với ", "đã ", "cần ", "Văn phòng ", "rà soát ", "Sở A, Sở B và ", "İ", "STT"]
MARKS = ["; ", ". ", ": ", "\n", "\n\n", "1. ", "a) ", "- ", "(1) ", "(", ")", "|", "“", "”", "II. NHIỆM VỤ\n"]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(FRAMES + MARKS), max_size=25).map("".join))
def test_spans_lie_in_order_inside_the_text(text: str) -> None:
    matching = clean(text).text
    before = 0
    for task in find_tasks(matching):
        assert before <= task.start < task.end <= len(matching)
        before = task.start
        for span in (task.lead, task.assigner, task.action, *task.partners, *task.addressees):
            assert span is None or 0 <= span[0] <= span[1] <= len(matching)


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        ("Chủ tịch yêu cầu các cơ quan liên quan tham mưu đẩy nhanh tiến độ.", "các cơ quan liên quan"),
        ("Giám đốc chỉ đạo toàn Tổng công ty bám sát kế hoạch quý.", "toàn Tổng công ty"),
        (
            "Theo giao ước, các đơn vị trong Cụm thi đua 6 phấn đấu 100% đơn vị đạt chuẩn.",
            "các đơn vị trong Cụm thi đua 6",
        ),
        (
            "Yêu cầu các đồng chí trong Thường trực và các Ban HĐND huyện hoàn thiện tờ trình.",
            "các đồng chí trong Thường trực và các Ban HĐND huyện",
        ),
        ("Trong tháng 9, Chi bộ tiếp tục chỉ đạo Đoàn thanh niên tổng kết hè.", "Chi bộ"),
        (
            "Bí thư đề nghị các đồng chí trong Ban Thường vụ, lãnh đạo UBND và các đoàn thể xã bám sát kế hoạch.",
            "các đồng chí trong Ban Thường vụ, lãnh đạo UBND và các đoàn thể xã",
        ),
        ("Cử tri đề nghị lãnh đạo Bệnh viện tạo điều kiện cho người nghèo.", "lãnh đạo Bệnh viện"),
        (
            "Yêu cầu các thành viên Ban chỉ đạo phòng, chống dịch các cấp; người đứng đầu cơ quan rà soát hộ nghèo.",
            "các thành viên Ban chỉ đạo phòng, chống dịch các cấp; người đứng đầu cơ quan",
        ),
        ("Yêu cầu các hộ buôn bán ở chợ chủ động bảo vệ tài sản.", "các hộ buôn bán ở chợ"),
        ("Đề nghị Phòng Chính trị, tư tưởng phối hợp tổ chức hội thi.", "Phòng Chính trị, tư tưởng"),
        ("Đề nghị các cơ quan thông tin, báo chí tuyên truyền kết quả.", "các cơ quan thông tin, báo chí"),
        ("Chủ tịch đề nghị xã tăng thu; ban MTTQ cùng cấp giám sát việc thu.", "ban MTTQ cùng cấp"),
        (
            "Giao các Sở: Tài chính, Kế hoạch và Đầu tư nghiên cứu đề xuất cơ chế.",
            "các Sở: Tài chính, Kế hoạch và Đầu tư",
        ),
    ],
)
def test_whole_name_of_the_one_who_must_act_is_read(text: str, lead: str) -> None:
    matching, tasks = read(text)
    assert words(matching, tasks[-1].lead) == lead


def test_body_that_directs_another_is_the_one_who_must_act() -> None:
    text, tasks = read("Chủ tịch huyện yêu cầu các phòng rà soát. UBND các xã chỉ đạo Trạm Y tế chuẩn bị thuốc.")
    assert [words(text, task.lead) for task in tasks] == ["các phòng", "UBND các xã"]


def test_piece_with_a_word_of_duty_ends_an_enumeration() -> None:
    text, tasks = read("Giao Sở A xử lý các vi phạm như: hàng giả; hàng nhái; kịp thời báo cáo UBND tỉnh.")
    assert [text[task.start : task.end] for task in tasks] == [
        "Sở A xử lý các vi phạm như: hàng giả; hàng nhái",
        "kịp thời báo cáo UBND tỉnh",
    ]


@pytest.mark.parametrize("mark", ["...", "…", ", v.v"])
def test_enumeration_is_over_behind_the_mark_that_says_so(mark: str) -> None:
    text, tasks = read(f"Giao Hội A chăm sóc các công trình như: vườn hoa, bia đá{mark}; vận động hội viên góp cây.")
    assert [text[task.start : task.end] for task in tasks][1:] == ["vận động hội viên góp cây"]
    text, tasks = read("Giao Hội A chăm sóc các công trình như: Vườn hoa; Bia đá; vận động hội viên góp cây.")
    assert len(tasks) == 1


def test_bare_word_of_asking_asks_the_same_one_again() -> None:
    text, tasks = read("Giao Sở Tài chính tổng hợp báo cáo. Yêu cầu hoàn thiện trước ngày 24/5/2031.")
    assert [words(text, task.lead) for task in tasks] == ["Sở Tài chính"] * 2


def test_one_who_is_named_for_an_office_leads_what_follows() -> None:
    text, tasks = read(
        "Ban Chỉ đạo có nhiệm vụ sau:\n\n- Phòng Bảo trợ là bộ phận thường trực; có trách nhiệm theo dõi các xã."
    )
    assert [words(text, task.lead) for task in tasks] == ["Phòng Bảo trợ"]


def test_item_that_asks_of_nobody_known_is_the_task_itself() -> None:
    text, tasks = read(
        "Chủ tịch xã kết luận như sau:\n\n1. Khuyến cáo bà con chằng néo nhà cửa.\n\n2. Rà soát hộ nghèo."
    )
    assert [text[task.start : task.end] for task in tasks] == [
        "Khuyến cáo bà con chằng néo nhà cửa",
        "Rà soát hộ nghèo",
    ]


def test_papers_that_must_be_prepared_act_not_themselves() -> None:
    text, tasks = read("Đồng chí yêu cầu các dự thảo nghị quyết phải được chuẩn bị kỹ; các Ban rà soát nội dung.")
    assert [words(text, task.lead) for task in tasks] == [None, "các Ban"]


def test_heading_that_says_what_bodies_do_in_general_names_who_must_act() -> None:
    text, tasks = read(
        "NHIỆM VỤ\n\n1. Các doanh nghiệp hoạt động trong lĩnh vực hóa chất\n\na) Rà soát kho.\n\nb) Lập phiếu an toàn."
    )
    assert [words(text, task.lead) for task in tasks] == ["Các doanh nghiệp hoạt động trong lĩnh vực hóa chất"] * 2


def test_paragraph_with_an_asker_of_its_own_goes_on_with_nothing() -> None:
    text, tasks = read(
        "Chủ tịch UBND huyện yêu cầu các xã rà soát hộ nghèo.\n\nThực hiện chỉ đạo của tỉnh, Chủ tịch huyện yêu cầu "
        "các trường kiểm tra sổ sách."
    )
    assert [words(text, task.lead) for task in tasks] == ["các xã", "các trường"]


def test_head_that_names_what_its_part_is_about_is_no_task() -> None:
    text, tasks = read("Chủ tịch UBND huyện yêu cầu:\n\n1. Về công tác phòng, chống dịch:\n\nCác xã rà soát kho thuốc.")
    assert [text[task.start : task.end] for task in tasks] == ["Các xã rà soát kho thuốc"]


def test_reasons_before_the_sentence_that_instructs_are_no_tasks() -> None:
    text, tasks = read(
        "CHỈ THỊ\nVề tăng cường thu ngân sách\n\nDự báo thu còn khó khăn do nhiều hộ tiếp tục gặp hạn hán.\n\n"
        "Chủ tịch UBND huyện yêu cầu:\n\n1. Các xã rà soát nguồn thu; tuyệt đối không bỏ sót hộ kinh doanh."
    )
    assert [text[task.start : task.end] for task in tasks] == [
        "Các xã rà soát nguồn thu",
        "tuyệt đối không bỏ sót hộ kinh doanh",
    ]


def test_paragraphs_go_on_where_work_is_shared_out_body_by_body() -> None:
    text, tasks = read(
        "Phó Bí thư yêu cầu: Ban Tuyên giáo xây dựng kế hoạch; Ban Tổ chức lập danh sách.\n\n"
        "Văn phòng Tỉnh ủy xây dựng dự toán kinh phí.\n\nĐối với trụ sở cũ, các quận khảo sát và rà soát ngay."
    )
    assert [words(text, task.lead) for task in tasks] == [
        "Ban Tuyên giáo",
        "Ban Tổ chức",
        "Văn phòng Tỉnh ủy",
        "các quận",
    ]


def test_paragraph_that_opens_with_a_connective_goes_on_with_what_was_asked() -> None:
    text = (
        "Chủ tịch UBND huyện yêu cầu các xã rà soát hộ nghèo.\n\n"
        "Cùng với đó, tiếp tục cải cách thủ tục hành chính tại bộ phận một cửa."
    )
    read, found = clean(text).text, find_tasks(clean(text).text)
    assert [read[one.start : one.end] for one in found][1:] == [
        "tiếp tục cải cách thủ tục hành chính tại bộ phận một cửa"
    ]
    assert found[1].lead_carried


@pytest.mark.parametrize(
    "who",
    [
        "Hội Cựu chiến binh từ tỉnh đến cơ sở",
        "cấp ủy các cấp trong Đảng bộ Tổng cục Dự trữ",
        "các đơn vị sự nghiệp công lập trực thuộc",
        "bộ phận biên tập",
        "Ủy ban nhân dân các xã, phường, đặc khu Hòn Sỏi",
    ],
)
def test_whole_name_of_a_body_is_the_lead(who: str) -> None:
    read = clean(f"Chủ tịch yêu cầu {who} khẩn trương rà soát hồ sơ tồn đọng.").text
    (task,) = find_tasks(read)
    assert task.lead is not None
    assert read[slice(*task.lead)] == who


def test_who_is_named_in_a_numbered_lead_in_does_what_stands_below_it() -> None:
    text = (
        "Phó Thủ tướng kết luận như sau:\n"
        "1. Các Bộ trưởng trực tiếp chỉ đạo thực hiện Kế hoạch; trong đó chú trọng một số nội dung sau:\n"
        "- Rà soát các quy định chồng chéo.\n- Đẩy mạnh truyền thông chính sách."
    )
    read = clean(text).text
    assert {read[slice(*one.lead)] for one in find_tasks(read) if one.lead} == {"Các Bộ trưởng"}
    assert all(one.lead for one in find_tasks(read))
