"""Cột ghi ai làm: headings that name who acts, beside those of figures that are named alike."""

from __future__ import annotations

from datetime import date

import pytest

from extractors.extract import extract_text
from extractors.layout.view import view, words
from extractors.tasks.find import find_tasks
from vitext.clean import clean


def leads(table: str) -> list[str | None]:
    """Who acts in each row of a table of tasks."""
    text = clean(table).text
    return [text[slice(*one.lead)] if one.lead else None for one in find_tasks(text)]


@pytest.mark.parametrize("heading", ["Thực hiện", "Bộ phận thực hiện", "Cán bộ thực hiện", "Trách nhiệm", "Phân công"])
def test_column_that_names_who_carries_out_holds_the_lead(heading: str) -> None:
    table = f"| TT | Công việc | {heading} | Thời gian |\n|---|---|---|---|\n| 1 | Lập dự toán | Kế toán | Quý I |"
    assert leads(table) == ["Kế toán"]


def test_column_of_what_was_carried_out_beside_a_plan_names_nobody() -> None:
    table = "| Nội dung | Kế hoạch | Thực hiện |\n|---|---|---|\n| Tổng doanh thu | 9.200 | 9.874 |"
    assert leads(table) == []


def test_table_headed_in_plain_words_is_one_of_tasks() -> None:
    table = "| Stt | Việc | Ai làm | Xong trước |\n|---|---|---|---|\n| 1 | Ký hợp đồng | Giám đốc | 20/6/2031 |"
    assert leads(table) == ["Giám đốc"]


def test_space_that_may_be_missing_in_a_pattern_may_be_missing_in_the_text() -> None:
    pattern = words("ông ?/ ?bà")
    for text in ("ông/bà", "ông / bà", "ông\n/bà"):
        assert view(text).match(pattern, 0)


@pytest.mark.parametrize(
    "heads", ["Thời gian bắt đầu | Thời gian kết thúc", "Bắt đầu | Kết thúc", "Ngày bắt đầu | Ngày hoàn thành"]
)
def test_of_two_columns_of_times_the_one_of_the_end_says_by_when(heads: str) -> None:
    table = f"| STT | Công việc | {heads} |\n|---|---|---|---|\n| 1 | Khảo sát mặt bằng | 01/3/2031 | 07/3/2031 |"
    (task,) = extract_text(table).tasks
    assert task.deadline is not None
    assert (task.deadline.text, task.deadline.end) == ("07/3/2031", date(2031, 3, 7))


def test_column_of_a_beginning_alone_says_when() -> None:
    table = "| STT | Công việc | Thời gian bắt đầu |\n|---|---|---|\n| 1 | Khảo sát mặt bằng | Từ ngày 01/3/2031 |"
    (task,) = extract_text(table).tasks
    assert task.deadline is not None
    assert task.deadline.start == date(2031, 3, 1)


SHARED = (
    "| STT | {} | {} |\n|---|---|---|\n"
    "| 1 | Thầy Lê Bá An | Tổ trưởng chuyên môn: Chỉ đạo chung; chủ trì các buổi họp. |\n"
    "| 2 | Cô Vũ Thị Mơ | Trưởng nhóm xây dựng bài giảng; chấm bài của lớp 8A. |\n"
    "| 3 | Cô Hà Thị Na | Trưởng ban |\n"
)


@pytest.mark.parametrize("names", ["Họ và tên", "Họ tên", "Thành viên", "Giáo viên"])
@pytest.mark.parametrize("work", ["Nhiệm vụ", "Nhiệm vụ được phân công", "Phân công nhiệm vụ", "Công việc được giao"])
def test_table_of_names_and_the_work_of_each_shares_it_out(names: str, work: str) -> None:
    text = clean(f"PHÂN CÔNG NHIỆM VỤ\n\n{SHARED.format(names, work)}").text
    assert [(text[task.start : task.end], text[slice(*task.lead or (0, 0))]) for task in find_tasks(text)] == [
        ("Chỉ đạo chung", "Thầy Lê Bá An"),
        ("chủ trì các buổi họp", "Thầy Lê Bá An"),
        ("Trưởng nhóm xây dựng bài giảng", "Cô Vũ Thị Mơ"),
        ("chấm bài của lớp 8A", "Cô Vũ Thị Mơ"),
    ]


@pytest.mark.parametrize("work", ["Kết quả thực hiện nhiệm vụ", "Nội dung hỗ trợ", "Nhiệm vụ đã thực hiện", "Chức vụ"])
def test_table_of_names_and_what_they_did_or_got_shares_nothing_out(work: str) -> None:
    assert leads(SHARED.format("Họ và tên", work)) == []


def test_work_of_each_among_results_is_none() -> None:
    assert leads(f"I. KẾT QUẢ THỰC HIỆN\n\n{SHARED.format('Họ và tên', 'Nhiệm vụ')}") == []


HEAD = "TT\n|\nNhiệm vụ\n|\nCơ quan chủ trì\n|\nThời gian\n|\nKết quả\n|\n|\n"
PARTS = (
    HEAD
    + """I\n|\nHoàn\nthiện thể chế\n|\n|
1\n|\nRà soát quy chế\nlàm việc của tỉnh\n|\nSở Tư pháp\n|\nQuý I\n|\nBáo cáo\n|\n|
II\n|\nXây dựng hạ tầng\n|\n|
1\n|\nNâng cấp phòng máy\n|\nSở Y tế\n|\nQuý II\n|\nPhòng máy\n|\n|
"""
)


def test_cells_in_several_lines_and_rows_of_parts() -> None:
    text = clean(PARTS).text
    found = find_tasks(text)
    assert [text[slice(*one.lead)] for one in found if one.lead] == ["Sở Tư pháp", "Sở Y tế"]
    assert [text[one.start : one.end] for one in found] == ["Rà soát quy chế\nlàm việc của tỉnh", "Nâng cấp phòng máy"]


def test_row_that_shares_its_number_with_the_one_above() -> None:
    shared = "Mua thiết bị\ndự phòng\n|\nSở Nội vụ\n|\n|\n"
    assert leads(PARTS + shared + "2\n|\nTập huấn cán bộ\n|\nSở Công Thương\n|\nQuý IV\n|\nLớp học\n|\n|\n") == [
        "Sở Tư pháp",
        "Sở Y tế",
        "Sở Công Thương",
    ]


def test_classes_beside_what_each_is_to_do_do_it() -> None:
    table = (
        "KẾ HOẠCH LAO ĐỘNG\n\nSTT | Lớp | GVCN | Nội dung công việc | Dụng cụ |\n"
        "1 | 7A | Lê Thị Na | Nhổ cỏ, quét lá quanh vườn thuốc nam | Chổi, xẻng |\n"
        "2 | 7B | Trần Văn Ba | Lau bàn ghế hội trường | Giẻ, xô |"
    )
    assert leads(table) == ["7A", "7B"]


@pytest.mark.parametrize("told", ["Kết quả | Xếp loại", "Điểm | Ghi chú"])
def test_classes_beside_what_each_has_done_are_told_nothing(told: str) -> None:
    table = f"STT | Lớp | Nội dung công việc | {told} |\n1 | 7A | Quét lá quanh vườn trường | 9,5 | Tốt |\n"
    assert leads(f"KẾT QUẢ LAO ĐỘNG\n\n{table}") == []


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        (
            "Sở Khoa học và Công nghệ\nSở Công Thương\nUBND các xã",
            ["Sở Khoa học và Công nghệ", "Sở Công Thương", "UBND các xã"],
        ),
        ("Sở Nông nghiệp và\nMôi trường", ["Sở Nông nghiệp và\nMôi trường"]),
        ("Phòng Cảnh sát giao thông\nCông an tỉnh", ["Phòng Cảnh sát giao thông\nCông an tỉnh"]),
    ],
)
def test_partners_a_line_each(cell: str, names: list[str]) -> None:
    head = "TT\n|\nNhiệm vụ\n|\nChủ trì\n|\nPhối hợp\n|\n|\n"
    text = clean(
        f"{head}1\n|\nRà soát quy chế\n|\nBan Quản lý\n|\n{cell}\n|\n|\n2\n|\nTập huấn\n|\nSở Y tế\n|\n\n|\n|\n"
    ).text
    assert [text[slice(*name)] for name in find_tasks(text)[0].partners] == names


@pytest.mark.parametrize(
    ("heads", "cells"),
    [
        ("STT\n|\nNội dung\nthực hiện\n|\nCơ quan\nchủ trì\n|\nThời gian\nhoàn thành\n|\nGhi chú", 4),
        ("STT\n|\nNội dung thực hiện\n|\nCơ quan chủ trì\n|\nThời gian hoàn thành\n|\nGhi chú", 4),
        ("STT\nNội dung thực hiện\nCơ quan chủ trì\nThời gian hoàn thành", 3),
    ],
)
def test_headings_in_several_lines_are_one_column_each(heads: str, cells: int) -> None:
    rows = [("Lập sổ theo dõi công văn", "Văn phòng", "Tháng 9/2031"), ("Mua tủ hồ sơ", "Phòng Kế toán", "Quý I/2032")]
    between = "\n|\n" if "|" in heads else "\n"
    body = [between.join([str(at), *row, *([""] * (cells - 3))]) for at, row in enumerate(rows, 1)]
    text = f"PHỤ LỤC\n\n{heads}\n" + "".join(f"{'|' if cells == 4 else ''}\n{row}\n" for row in body)
    found = extract_text(text).tasks
    assert [task.lead for task in found] == ["Văn phòng", "Phòng Kế toán"]
    assert [task.deadline and task.deadline.text for task in found] == ["Tháng 9/2031", "Quý I/2032"]


HEADS_A_LINE = "|\nSTT\n|\nNhiệm vụ\n|\nĐơn vị thực hiện\n|\nThời gian thực hiện\n|\n"


def test_rows_counted_inside_their_part() -> None:
    rows = (
        "|\nI\n|\nHoàn thiện thể chế\n|\n|\n1.1\n|\nRà soát quy chế\n|\nSở Tư pháp\n|\n2031 - 2035\n|\n"
        "|\n1.2\n|\nSửa đổi định mức\n|\nSở Tài chính\n|\n2031 - 2035\n|\n"
        "|\nII\n|\nHạ tầng\n|\n|\n2.1\n|\nNâng cấp cáp quang\n|\nSở Xây dựng\n|\n2031 - 2035\n|\n"
    )
    assert leads(HEADS_A_LINE + rows) == ["Sở Tư pháp", "Sở Tài chính", "Sở Xây dựng"]


def test_rows_counted_inside_the_row_above_them() -> None:
    rows = (
        "|\n1\n|\nThể chế\n|\n|\n|\n|\n1.1\n|\nRà soát quy chế\n|\nSở Tư pháp\n|\nQuý I\n|\n"
        "|\n2\n|\nHạ tầng\n|\n|\n|\n|\n2.1\n|\nNâng cấp cáp quang\n|\nSở Xây dựng\n|\nQuý II\n|\n"
        "|\n2.2\n|\nMua máy chủ\n|\nSở Y tế\n|\nQuý II\n|\n"
    )
    assert leads(HEADS_A_LINE + rows) == ["Sở Tư pháp", "Sở Xây dựng", "Sở Y tế"]


def test_figure_in_a_cell_counts_no_row() -> None:
    rows = (
        "|\n1\n|\nCấp 2.5 ha đất\n|\nSở Xây dựng\n|\nQuý I\n|\n"
        "|\n2\n|\nĐạt mức\n2.5\ntrên mỗi xã\n|\nSở Y tế\n|\nQuý II\n|\n"
    )
    assert leads(HEADS_A_LINE + rows) == ["Sở Xây dựng", "Sở Y tế"]


_SPACED = (
    "PHỤ LỤC\n\nTT\n\nNội dung nhiệm vụ\n\nCơ quan chủ trì\n\nCơ quan phối hợp\n\nThời gian\nthực hiện\n\n"
    "1\n\nRà soát hồ sơ của\ncác hợp tác xã\n\nUBND các xã\n\n{partners}Quý I/2027\n\n"
    "2\n\nMở lớp tập huấn\n\nLiên minh Hợp tác xã tỉnh\n\nSở Nội vụ;\nSở Tài chính\n\nThường xuyên\n\n"
    "II. KINH PHÍ\n\nTừ ngân sách.\n"
)


@pytest.mark.parametrize(("partners", "beside"), [("Sở Tài chính\n\n", ("Sở Tài chính",)), ("", ())])
def test_cells_between_blank_lines_go_on_in_further_lines(partners: str, beside: tuple[str, ...]) -> None:
    first, second = extract_text(_SPACED.format(partners=partners)).tasks
    assert (first.text, first.lead, first.partners) == ("Rà soát hồ sơ của\ncác hợp tác xã", "UBND các xã", beside)
    assert first.deadline is not None
    assert first.deadline.text == "Quý I/2027"
    assert (second.lead, second.partners) == ("Liên minh Hợp tác xã tỉnh", ("Sở Nội vụ", "Sở Tài chính"))


def test_column_headed_finished_beside_who_acts_says_by_when() -> None:
    table = (
        "| TT | Nội dung công việc | Chủ trì | Phối hợp | Hoàn thành |\n|---|---|---|---|---|\n"
        "| 1 | Xây dựng kịch bản Lễ phát động | Văn phòng | Phòng Tuyên truyền | 15/3/2027 |\n"
    )
    (task,) = extract_text(f"KẾ HOẠCH\n\nIV. TỔ CHỨC THỰC HIỆN\n\n{table}").tasks
    assert (task.lead, task.deadline and task.deadline.text) == ("Văn phòng", "15/3/2027")


def test_work_that_begins_like_an_article_is_a_cell_of_its_row() -> None:
    text = (
        "STT\nNội dung\nĐơn vị thực hiện\nThời gian\n1\nLàm đường trục thôn\nBan Quản lý xã\nQuý III/2031\n"
        "2\nĐiều tra thu nhập\nVăn phòng xã\nTháng 11/2031\n\nĐiều 2. Hiệu lực\n"
    )
    found = extract_text(text).tasks
    assert [(one.label, one.text, one.lead) for one in found] == [
        ("1", "Làm đường trục thôn", "Ban Quản lý xã"),
        ("2", "Điều tra thu nhập", "Văn phòng xã"),
    ]


@pytest.mark.parametrize(
    ("cell", "end", "recurring"),
    [("Cả năm", date(2031, 12, 31), None), ("Trong năm", date(2031, 12, 31), None), ("02 lần/năm", None, "02 lần/năm")],
)
def test_cell_of_a_whole_year_or_of_a_rhythm(cell: str, end: date | None, recurring: str | None) -> None:
    head = "HỘI NÔNG DÂN\nSố: 5/KH-HND\nLam Sơn, ngày 12 tháng 02 năm 2031\n\nKẾ HOẠCH\nCông tác Hội\n\n"
    (found,) = extract_text(
        f"{head}STT | Nhiệm vụ | Chủ trì | Thời gian\n1 | Thăm hội viên | Văn phòng | {cell}\n"
    ).tasks
    assert found.deadline
    assert (found.deadline.text, found.deadline.end, found.deadline.recurring) == (cell, end, recurring)


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        ("Hoạt động", "Nội dung", "Treo băng rôn trước cổng trường"),
        ("Công việc", "Nội dung cụ thể", "Treo băng rôn trước cổng trường"),
        ("Nội dung công việc", "Sản phẩm", "Tuyên truyền trực quan"),
    ],
)
def test_of_two_columns_of_work_the_one_that_tells_it_gives_the_task(first: str, second: str, told: str) -> None:
    text = clean(
        f"KẾ HOẠCH\n\n| {first} | {second} | Phụ trách | Thời gian |\n|---|---|---|---|\n"
        "| Tuyên truyền trực quan | Treo băng rôn trước cổng trường | Đoàn trường | Trước ngày 24/8 |\n"
        "| Phát tài liệu | Cấp sổ tay cho học sinh | Văn phòng | Trước ngày 25/8 |\n"
    ).text
    assert next(text[task.start : task.end] for task in find_tasks(text)) == told


@pytest.mark.parametrize(
    ("heads", "found"),
    [
        ("Yêu cầu | Mức độ ưu tiên | Người chịu trách nhiệm | Thời hạn", 2),
        ("Hạng mục | Mức độ ưu tiên | Phụ trách | Deadline", 2),
        ("Vấn đề | Ghi chú | Người phụ trách | Ngày hoàn thành", 2),
        ("Yêu cầu | Mức độ ưu tiên | Ghi chú | Kết quả", 0),
        ("Hạng mục | Số lượng | Đơn giá | Thành tiền", 0),
    ],
)
def test_matters_beside_who_sees_to_them_and_by_when_are_work(heads: str, found: int) -> None:
    row = "Thiết kế trang đăng ký | Cao | Nhóm giao diện | 2027-05-31"
    tasks = extract_text(
        f"BIÊN BẢN HỌP\n\n| {heads} |\n|---|---|---|---|\n| {row} |\n| {row.replace('ký', 'nhập')} |\n"
    ).tasks
    told = [(task.lead, task.deadline and task.deadline.end) for task in tasks]
    assert told == ([("Nhóm giao diện", date(2027, 5, 31))] * found)
