"""Lines become blocks, blocks find their places, tables their rows."""

from __future__ import annotations

import pytest

from extractors.layout.blocks import blocks
from extractors.layout.layout import layout_of
from extractors.layout.modes import head_mode, lead_in_mode
from extractors.layout.sections import place
from extractors.layout.tables.roles import header_role
from extractors.layout.view import view
from extractors.layout.zones import zones


def labels(text: str) -> list[tuple[str, str]]:
    return [(block.kind, block.label) for block in blocks(text)]


@pytest.mark.parametrize(
    ("line", "kind", "label"),
    [
        ("Điều 2. Nhiệm vụ", "article", "Điều 2."),
        ("I- MỤC TIÊU", "roman", "I-"),
        ("I/- MỤC TIÊU", "roman", "I/-"),
        ("**2.1.** Đến năm 2025", "decimal", "2.1."),
        ("2.1Tiếp tục củng cố", "decimal", "2.1"),
        ("1.3Mở lớp", "decimal", "1.3"),
        ("+Tỷ lệ hộ khá", "plus", "+"),
        ("3- Hội viên mới", "number", "3-"),
        ("1/ Ông Thặng báo cáo", "number", "1/"),
        ("đ) Chi trả tiền khoán", "letter", "đ)"),
        ("(10) Phối hợp triển khai", "paren", "(10)"),
        ("- Rà soát", "dash", "-"),
        ("-Rà soát hộ nghèo", "dash", "-"),
        (r"\- Rà soát", "dash", "-"),
        (r"2\. Về tuyển sinh", "number", "2."),
        ("Thứ hai, chăm lo", "ordinal", "Thứ hai,"),
        ("3️⃣ Mỗi năm kết nạp 05 đoàn viên", "number", "3️⃣"),
        ("✔️ Ký mới 01 thỏa ước", "dash", "✔️"),
        ("🔹Tiếp tục rà soát", "dash", "🔹"),
    ],
)
def test_labels_of_every_kind_are_read(line: str, kind: str, label: str) -> None:
    assert labels(line) == [(kind, label)]


@pytest.mark.parametrize(
    "line",
    [
        "2.5Km đường",
        "1.5Mb",
        "+84",
        "Thứ ba 06/01/2026",
        "22.4.2018 là ngày hội",
        "-25 độ",
        "–CTCP",
        "Điềm tĩnh",
        "19h30 họp thôn",
    ],
)
def test_what_only_looks_like_a_label_is_none(line: str) -> None:
    assert labels(line) == [("", "")]


def test_wrapped_lines_join_and_a_number_at_the_head_of_a_line_is_no_item() -> None:
    line = "Căn cứ Nghị quyết Đại hội đại biểu và Hướng dẫn của cấp trên và số\n"
    assert len(blocks(line + "27/HD-BTV ngày 15/01/2021 của Ban Thường vụ")) == 1


def test_line_that_ends_with_a_frame_goes_on_in_the_next() -> None:
    assert len(blocks("5. Đề nghị\nỦy ban Mặt trận Tổ quốc tuyên truyền")) == 1


def test_bullets_hold_no_numbered_items() -> None:
    text = "Thành phần:\n- Đ/c A\n- Đ/c B\n1. Báo cáo\n- Ông C: nhất trí\n2. Kết luận\n- Ông D thu tiền"
    placed = place(text, blocks(text))
    assert [item.level for item in placed if item.block.kind == "number"] == [0, 0]


@pytest.mark.parametrize(
    ("head", "mode"),
    [
        ("Kết quả thực hiện nhiệm vụ năm 2025", "result"),
        ("Phương hướng, nhiệm vụ", "task"),
        ("Mục tiêu, chỉ tiêu", "target"),
        ("Mục tiêu chung", "none"),
        ("KIẾN NGHỊ", "request"),
        ("Kinh phí", "none"),
        ("Các khâu đột phá", "task"),
        ("Rà soát công việc tuần trước", "result"),
        ("Công việc tuần này", "task"),
        ("Trọng tâm:", "task"),
        ("Các trọng tâm của ngành:", "task"),
        ("Trọng tâm kinh tế của tỉnh là vùng ven biển", None),
        ("Hội Nông dân", None),
        ("Tự đánh giá kết quả năm học", "result"),
        ("Tình hình an ninh trật tự", "result"),
        ("Công tác bảo vệ bí mật nhà nước trong tình hình mới", None),
        ("Đối với các trường tham gia đánh giá năm học 2031", None),
        ("Đánh giá ngoài các cơ sở giáo dục", None),
    ],
)
def test_heads_announce_what_follows(head: str, mode: str | None) -> None:
    assert head_mode(head) == mode


def test_last_word_of_a_lead_in_rules() -> None:
    assert lead_in_mode("Thông qua Báo cáo kết quả năm 2025 với một số chỉ tiêu chủ yếu như sau:") == "target"


@pytest.mark.parametrize(
    ("cell", "role"),
    [
        ("STT", "number"),
        ("Đơn vị phối hợp", "partners"),
        ("Thời gian thực hiện", "deadline"),
        ("Ngày chậm nhất phải hoàn thành", "deadline"),
        ("Hạn báo cáo", "deadline"),
        ("Hạn chót", "deadline"),
        ("Người nhận", "lead"),
        ("Người nhận quà", "other"),
        ("Cơ quan trình, thời gian trình", "deadline"),
        ("Cơ quan chủ trì", "lead"),
        ("Nội dung công việc", "task"),
        ("Ghi chú", "other"),
    ],
)
def test_columns_are_known_by_their_heading(cell: str, role: str) -> None:
    assert header_role(cell) == role


@pytest.mark.parametrize("bar", ["\n", "\n|\n"])
def test_flattened_table_is_read_by_its_columns(bar: str) -> None:
    text = bar.join(
        [
            "STT",
            "Nhiệm vụ",
            "Chủ trì",
            "Thời gian",
            "1",
            "Khảo sát",
            "Phòng A",
            "Quý I",
            "2",
            "Tổng kết",
            "Phòng B",
            "Quý II",
        ]
    )
    table = blocks(text)[0].table
    assert table is not None
    assert [{role: text[slice(*span)] for role, span in row.cells.items()} for row in table.rows] == [
        {"number": "1", "task": "Khảo sát", "lead": "Phòng A", "deadline": "Quý I"},
        {"number": "2", "task": "Tổng kết", "lead": "Phòng B", "deadline": "Quý II"},
    ]


def test_bases_header_and_recipients_are_no_body() -> None:
    text = (
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nNGHỊ QUYẾT\n\nCăn cứ Luật Hợp tác xã;\n\nĐiều 1. Nhiệm vụ\n\n"
        "1. Rà soát.\n\n2. Tổng kết.\n\nNơi nhận:\n- Như Điều 1;\n- Lưu: VT."
    )
    assert zones(text, place(text, blocks(text))) == (
        "header",
        "header",
        "bases",
        "body",
        "body",
        "body",
        "foot",
        "foot",
        "foot",
    )


@pytest.mark.parametrize("text", ["Uỷ ban hoá học", "İstanbul ỦY BAN", "rà_soát\nhồ sơ"])
def test_view_keeps_every_offset(text: str) -> None:
    seen = view(text)
    assert len(seen.low) == len(text)


def test_text_without_marks_is_known_as_such() -> None:
    assert view("De nghi UBND huyen ho tro kinh phi").plain
    assert not view("Đề nghị UBND huyện hỗ trợ kinh phí").plain


WRAPPED = [
    f"Đoạn thứ {word} của văn bản này dài vừa đủ một dòng và còn chưa hết ý nên" for word in ("hai", "ba", "tư", "năm")
]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "- Đối với các dự án chậm triển khai trên địa bàn huyện",
            "Lam Sơn mà cử tri đã nêu, giao các phòng kiểm tra lại từng dự án.",
        ),
        ("1. Triển khai thực hiện", "Chương trình số 05/CTr-UBND ngày 30 tháng 5 năm 2031 của Ủy ban."),
    ],
)
def test_first_line_of_a_wrapped_paragraph_may_be_broken_early(first: str, second: str) -> None:
    text = "\n".join([*WRAPPED, *WRAPPED, "thì dừng.", first, second])
    assert blocks(text)[-1].words(text).endswith(second)


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("+ Chủ động phối hợp với UBND huyện", "Lam Sơn sửa hồ.", True),
        ("+ Sửa hồ theo", "kế hoạch đã duyệt.", True),
        ("+ Gửi báo cáo chuyên đề về Ban", "Tổ chức Tỉnh ủy.", True),
        ("+ Sửa hồ.", "Lam Sơn chủ trì.", False),
    ],
)
def test_line_of_a_wrapped_text_that_is_left_open_goes_on(first: str, second: str, *, joined: bool) -> None:
    last = blocks(text := "\n".join([*WRAPPED, *WRAPPED, "thì dừng.", first, second]))[-1].words(text)
    assert last.endswith(f"{first[2:]} {second}") is joined


@pytest.mark.parametrize(
    ("first", "second"), [("Hoàn thành trong năm", "2026 và các năm sau."), ("Xong trước Quý", "IV năm 2026.")]
)
def test_word_that_needs_a_number_goes_on_with_the_one_in_the_next_line(first: str, second: str) -> None:
    assert [block.words(f"{first}\n{second}") for block in blocks(f"{first}\n{second}")] == [f"{first} {second}"]


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("- Phối hợp Ban Chỉ huy", "Quân sự xã, Công an xã tổ chức tuần tra.", True),
        ("- Phối hợp với Sở Công", "Thương và các xã tổ chức tuần tra.", True),
        ("- Báo cáo Ban Chỉ huy", "Quân sự xã, Công an xã tổ chức tuần tra.", False),
    ],
)
def test_who_helps_is_no_line_of_its_own_where_paragraphs_stand_apart(first: str, second: str, *, joined: bool) -> None:
    above = "\n\n".join(["\n".join(WRAPPED)] * 3)
    last = blocks(text := f"{above} thì dừng.\n\n{first}\n{second}")[-1].words(text)
    assert last.endswith(f"{first[2:]} {second}") is joined


def test_numbered_body_of_a_wrapped_text_goes_on_with_its_name_only() -> None:
    for head, first, joined in (
        ("4. Công an tỉnh", "Chỉ đạo các đơn vị trực thuộc tuần tra.", False),
        ("5. UBND huyện", "Lam Sơn tổ chức tuần tra.", True),
        ("6. Sở", "Khoa học và Công nghệ", True),
    ):
        last = blocks("\n".join([*WRAPPED, *WRAPPED, "thì dừng.", head, first]))[-1]
        assert (last.kind == "number") is joined


def test_short_heading_of_a_wrapped_text_stands_alone() -> None:
    text = "\n".join(
        [*WRAPPED, *WRAPPED, "thì dừng.", "2. Công tác tuyên truyền", "Tập trung tuyên truyền đến từng hộ."]
    )
    assert [block.kind for block in blocks(text)[-2:]] == ["number", ""]


def modes(text: str) -> list[str]:
    return [item.mode for item in place(text, blocks(text))]


def test_report_that_carries_out_its_tasks_tells_results() -> None:
    text = "BÁO CÁO CÔNG TÁC THÁNG 02\nA. Thực hiện nhiệm vụ tháng 02\n1. Họp.\nB. Nhiệm vụ tháng 3\n1. Họp."
    assert modes(text)[2] == "result"
    assert modes(text)[4] == "task"


def test_part_named_resolution_holds_what_is_to_be_done() -> None:
    text = "NGHỊ QUYẾT THÁNG 3\n\nI. ĐÁNH GIÁ\n\nĐã mở chợ.\n\nII. NGHỊ QUYẾT\n\n1. Cân đo trẻ.\n\n2. Đóng phí."
    assert [item.mode for item in layout_of(text).placed][-2:] == ["task", "task"]


def test_title_of_a_notice_announces_no_tasks() -> None:
    assert modes("THÔNG BÁO KẾT LUẬN CỦA CHỦ TỊCH\nHiện nay sản lượng đã tăng.")[1] == "none"


def test_point_of_an_agenda_is_no_part_of_results_in_what_was_concluded() -> None:
    text = "Chủ tịch kết luận như sau:\n1. Báo cáo tuyển sinh\nCác khoa lập kế hoạch.\n2. Việc khác\nHết."
    assert modes(text)[2] != "result"


ROWS = "| TT | Nội dung | Chủ trì | Thời gian |\n|---|---|---|---|\n"


def task_cells(text: str) -> list[str]:
    return [text[slice(*row.cells["task"])] for block in blocks(text) if block.table for row in block.table.rows]


def test_row_that_names_a_part_of_the_table_is_no_task() -> None:
    assert task_cells(ROWS + "| I | Tuyên truyền | | |\n| 1 | Biên tập bản tin | Văn phòng | Quý I |") == [
        "Biên tập bản tin"
    ]


def test_headings_that_the_next_page_repeats_are_no_task() -> None:
    headings, first, second = (
        ROWS.splitlines()[0],
        "| 1 | Biên tập bản tin | Văn phòng | Quý I |",
        "| 2 | Mở lớp | Quỹ | Quý II |",
    )
    assert task_cells("\n".join((ROWS.rstrip(), first, headings, second))) == ["Biên tập bản tin", "Mở lớp"]


def test_programme_of_a_meeting_gives_nobody_a_task() -> None:
    assert (
        task_cells(ROWS + "| 1 | Đón đại biểu | Văn phòng | 7h30 |\n| 2 | Đọc báo cáo | Ông Ba | 8h00 - 8h30 |") == []
    )


def test_table_of_names_and_their_values_has_no_columns_of_tasks() -> None:
    assert (
        task_cells(
            "| **Dự án:** | Quản lý công việc | **Chủ trì:** | Ba |\n|---|---|---|---|\n| Mã: | QL | Thư ký: | Tư |"
        )
        == []
    )


def test_dash_inside_a_name_that_a_line_break_cut_begins_no_item() -> None:
    assert labels("Theo đề nghị của Sở Lao động\n- Thương binh và Xã hội tại Tờ trình số 92.") == [("", "")]


def test_two_fields_in_a_list_are_two_items() -> None:
    assert labels("- Kinh tế\n- Xã hội") == [("dash", "-"), ("dash", "-")]


def test_dash_in_a_row_of_words_begins_no_item() -> None:
    assert labels("Trang trí lớp học theo hướng xanh – sạch\n– đẹp, an toàn cho học sinh.") == [("", "")]
    row = "Kết hợp máy móc trong toàn bộ các khâu từ gieo trồng\n- chăm sóc - thu hoạch; giảm công lao động."
    assert labels(row) == [("", "")]
    assert labels("Thực hiện liên kết giữa nhà nước\n- doanh nghiệp - nông dân trong trồng lúa.") == [("", "")]


def test_dash_below_what_is_only_a_head_begins_an_item() -> None:
    assert labels("Việc cần làm\n- rà soát - thống kê hộ nghèo.")[1:] == [("dash", "-")]
    assert labels("Các việc cần làm trong tháng 10 gồm có\n- thống kê số hộ - khẩu trong xã.")[1:] == [("dash", "-")]


def test_title_of_news_about_a_meeting_announces_no_tasks() -> None:
    text = "HỘI NGHỊ TRIỂN KHAI KẾ HOẠCH NĂM 2031\n\nSáng nay, huyện tổ chức hội nghị."
    assert [item.mode for item in place(text, blocks(text))] == ["none", "none"]


def test_long_lead_in_after_a_list_stands_beside_the_list() -> None:
    lead_in = "Để chủ động ứng phó với bão, " + "Ủy ban nhân dân xã " * 11 + "thông báo các nội dung như sau:"
    text = f"Kính gửi:\n\n- Công an xã;\n\n- Trạm y tế;\n\n{lead_in}\n\n1. Khơi thông cống rãnh."
    assert place(text, blocks(text))[3].level == place(text, blocks(text))[4].level


@pytest.mark.parametrize(
    ("annex", "expected"),
    [
        ("KẾ HOẠCH\nCủng cố hợp tác xã", "body"),
        ("QUY CHẾ\nLàm việc của Ban Chấp hành", "rules"),
    ],
)
def test_a_plan_issued_with_a_decision_is_read_on_and_a_regulation_is_not(annex: str, expected: str) -> None:
    points = "\n".join(f"{number}. Văn phòng tổng hợp báo cáo hằng tháng." for number in range(1, 30))
    text = (
        "QUYẾT ĐỊNH\nVề việc ban hành văn bản kèm theo\nĐiều 1. Ban hành kèm theo Quyết định này văn bản dưới đây.\n"
        "Điều 2. Quyết định có hiệu lực từ ngày ký.\nĐiều 3. Các ban chịu trách nhiệm thi hành.\n"
        f"Nơi nhận:\n- Như Điều 1.\nCHỦ TỊCH\nLê Bá Khoan\n{annex}\n(Ban hành kèm theo Quyết định số 9/QĐ-LM)\n{points}"
    )
    placed = place(text, blocks(text))
    found = zip(placed, zones(text, placed), strict=True)
    places = {text[item.block.start : item.block.end]: zone for item, zone in found}
    assert places["Nơi nhận:"] == "foot"
    assert places["29. Văn phòng tổng hợp báo cáo hằng tháng."] == expected


def test_label_alone_in_its_line_goes_with_the_words_below() -> None:
    text = "**2.\nSở Nông nghiệp và Môi trường**\n\n- Hướng dẫn xử lý môi trường.\n\n**3.**\nSở Tài chính"
    assert [(one.kind, one.label, one.words(text)) for one in blocks(text)] == [
        ("number", "2.", "Sở Nông nghiệp và Môi trường"),
        ("dash", "-", "Hướng dẫn xử lý môi trường."),
        ("number", "3.", "Sở Tài chính"),
    ]


def test_bold_heading_broken_over_two_lines_is_one() -> None:
    text = "**II. MỤC\nĐÍCH, YÊU CẦU**\n\n**1. Mục đích**\n\n- Nâng cao nhận thức."
    assert [(one.kind, one.words(text)) for one in blocks(text)] == [
        ("roman", "MỤC ĐÍCH, YÊU CẦU"),
        ("number", "Mục đích"),
        ("dash", "Nâng cao nhận thức."),
    ]


def test_two_bold_lines_that_are_closed_each_are_two_blocks() -> None:
    assert len(blocks("**KẾ HOẠCH**\n**Chuyển đổi số năm 2026**")) == 2


def test_year_in_the_next_line_belongs_to_the_word_before_it() -> None:
    text = "- Thời gian thực hiện: Năm\n2026 và các năm tiếp theo."
    assert [one.words(text) for one in blocks(text)] == ["Thời gian thực hiện: Năm 2026 và các năm tiếp theo."]


@pytest.mark.parametrize("both", ["I. MỤC ĐÍCH, YÊU CẦU", "I. Mục đích, yêu cầu", "I/ Mục đích và yêu cầu"])
def test_demands_are_to_be_met_and_aims_are_not(both: str) -> None:
    aims = (
        f"{both}\n1. Mục đích\n- Nâng cao nhận thức.\n2. Yêu cầu\n- Bảo đảm thiết thực.\n"
        "II. NHIỆM VỤ\n- Rà soát hộ nghèo."
    )
    assert modes(aims) == ["none", "none", "none", "task", "task", "task", "task"]
    assert modes(f"{both}\n- Nâng cao nhận thức.\n- Bảo đảm thiết thực.")[-1] == "none"
    assert modes("1. Kết quả\n- Đạt khá.\n2. Yêu cầu\n- Bảo đảm thiết thực.")[-1] == "task"


def test_article_behind_a_long_line_without_its_stop_begins_a_block() -> None:
    item = "- Dự phòng từ nguồn thu sử dụng đất của các xã, phường: 11.500 triệu đồng"
    assert len(blocks(f"{item}\nĐiều 2. Giải pháp thực hiện kế hoạch năm 2031:")) == 2
    assert len(blocks(f"{item}\nĐiều 2: Giao Ban Giám đốc thực hiện")) == 2
    cited = "- Thực hiện chất vấn những người bị chất vấn theo quy định tại khoản 1"
    assert len(blocks(f"{cited}\nĐiều 5 Luật Hoạt động giám sát.")) == 1
    assert len(blocks(f"{cited}\nĐiều 5. Các đơn vị báo cáo.")) == 1


def test_whom_one_asks_may_be_named_over_two_lines() -> None:
    line = "hợp báo cáo tình hình thực hiện hoạt động đấu thầu của thành phố theo Bộ chỉ số"
    long = "\n".join([f"Các đơn vị tổng\n{line}\n{line}."] * 4)
    asked = "Yêu cầu các sở, ban, ngành,\nUBND các xã báo cáo kết quả."
    assert blocks(f"{long}\n\n{asked}")[-1].words(f"{long}\n\n{asked}").startswith("Yêu cầu các sở")
    placed = "a) Nhiệm vụ: Tham mưu UBND\nThành phố phối hợp với Bộ Công an rà soát hồ sơ."
    assert blocks(f"{long}\n\n{placed}")[-1].words(f"{long}\n\n{placed}").startswith("Nhiệm vụ: Tham mưu")
    named = "Các sở, ban, ngành,\nUBND các xã báo cáo kết quả."
    assert blocks(f"{long}\n\n{named}")[-1].words(f"{long}\n\n{named}").startswith("UBND các xã")


def test_number_goes_on_with_a_line_that_needs_one() -> None:
    assert len(blocks("Thực hiện theo Hướng dẫn số\n27. Các đơn vị báo cáo.")) == 1
    assert len(blocks("Chủ tịch xã đề nghị\n1. Các thôn báo cáo.")) == 2


@pytest.mark.parametrize(
    "words",
    [
        "Các hành vi bị nghiêm cấm được quy định tại Điều 6 Nghị định này gồm:",
        "Hoạt động trong khu vực biên giới được quy định như sau:",
    ],
)
def test_what_a_rule_lays_down_or_forbids_gives_no_tasks(words: str) -> None:
    assert lead_in_mode(words) == "none"


def test_what_is_to_be_carried_out_by_rules_gives_tasks_still() -> None:
    assert lead_in_mode("theo quy định, thực hiện các nhiệm vụ sau:") == "task"


def test_numbered_heading_broken_after_the_first_word_of_a_name_goes_on() -> None:
    text = (
        "Chủ tịch UBND tỉnh yêu cầu các đơn vị trên địa bàn thực hiện nghiêm túc một\n"
        "số nội dung trọng tâm trong lĩnh vực chuyển đổi số và cải cách hành chính sau\n"
        "đây để bảo đảm tiến độ đã đề ra trong kế hoạch của tỉnh năm 2026 và các năm\n"
        "tiếp theo, báo cáo kết quả thực hiện về Văn phòng UBND tỉnh trước ngày 20 hàng\n"
        "tháng để tổng hợp, tham mưu Chủ tịch UBND tỉnh xem xét, chỉ đạo kịp thời những\n"
        "khó khăn, vướng mắc phát sinh trong quá trình thực hiện tại cơ sở, địa phương.\n"
        "2. Sở\nKhoa học và Công nghệ\na) Rà soát các hệ thống."
    )
    assert "Sở Khoa học và Công nghệ" in [block.words(text) for block in blocks(text)]


def test_word_of_the_page_below_its_article_makes_no_header_of_it() -> None:
    text = (
        "Hội Nông dân xã sơ kết công tác\n\nSáng 04/7/2026, Hội Nông dân xã Hòa An tổ chức hội nghị sơ kết công tác "
        "Hội và phong trào nông dân 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm tại hội trường xã.\n\n"
        "Chủ tịch Hội yêu cầu các chi hội rà soát hội viên.\n\nThông báo\n\nLịch tiếp dân"
    )
    placed = place(text, blocks(text))
    assert zones(text, placed)[:3] == ("body", "body", "body")


@pytest.mark.parametrize(
    ("words", "mode"),
    [
        ("Đ/c Hoa báo cáo kết quả công tác tháng 10:", "result"),
        ("Văn phòng báo cáo kết quả thực hiện nhiệm vụ quý III:", "result"),
        ("báo cáo kết quả công tác tháng 10 và nhiệm vụ tháng 11:", "task"),
        ("công tác tháng 11:", "task"),
    ],
)
def test_lead_in_of_results_of_a_month_is_one_of_results(words: str, mode: str) -> None:
    assert lead_in_mode(words) == mode


def test_the_first_ground_begins_a_block_below_a_title_without_a_full_stop() -> None:
    title = "Xây dựng chi hội nông dân nghề nghiệp và vận động quỹ hỗ trợ nông dân\n"
    lines = "các hợp tác xã trên địa bàn huyện rà soát phương án sản xuất, kinh doanh và\n" * 8
    text = f"{title}Căn cứ Hướng dẫn của Hội Nông dân tỉnh về xây dựng chi hội nghề nghiệp và\n{lines}hết."
    assert [text[one.start : one.end].split()[0] for one in blocks(text)] == ["Xây", "Căn"]


def test_conclusion_of_minutes_is_no_title_that_ends_their_header() -> None:
    head = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nTRƯỜNG TIỂU HỌC BẾN NỨA\n"
    said = "1. Duyệt giáo án tuần 1: 100% đạt yêu cầu.\n2. Kiểm tra phòng máy.\n"
    text = f"{head}BIÊN BẢN HỌP TỔ TUẦN 1\nNỘI DUNG:\n{said}KẾT LUẬN:\n- Nộp giáo án đúng hạn.\n"
    placed = place(text, blocks(text))
    assert set(zones(text, placed)) == {"body"}
    text = f"{head}KẾT LUẬN\nvề công tác thi đua\n{said}"
    placed = place(text, blocks(text))
    assert zones(text, placed) == ("header",) * 4 + ("body",) * 3


def test_bullets_among_others_that_are_no_grounds_are_none() -> None:
    text = "Các hộ cùng giữ vệ sinh:\n- Thực hiện nghiêm quy ước;\n- Quét dọn ngõ;\n- Thực hiện phân loại rác;\n"
    assert set(zones(text, place(text, blocks(text)))) == {"body"}


def test_bullets_of_grounds_stay_grounds() -> None:
    text = (
        "BAN QUẢN LÝ XÓM\n\nCăn cứ Luật Đê điều;\n\n- Thực hiện Kế hoạch số 5/KH-UBND của xã;\n- Xét đề nghị của Tổ;\n"
    )
    assert zones(text, place(text, blocks(text)))[1:] == ("bases",) * 3


@pytest.mark.parametrize("bullet", ["-", "•", "●", "▪", "➢", "✓", "§", "·", "\uf0b7"])
def test_bullets_of_every_kind_begin_items(bullet: str) -> None:
    text = f"Các thôn:\n{bullet} Tu sửa kênh.\n{bullet} Trồng cây."
    assert [one.kind for one in blocks(text)] == ["", "dash", "dash"]


def test_sign_inside_a_line_or_without_space_begins_no_item() -> None:
    text = "Các thôn tu sửa kênh\n§12 của Quy ước nói rõ.\nTrồng cây · nuôi cá."
    assert [one.kind for one in blocks(text)] == ["", "", ""]


@pytest.mark.parametrize(
    ("last", "whole"),
    [
        ("- Chủ tịch Ủy ban nhân dân các xã, phường trong tỉnh.", True),
        ("- Chủ tịch Ủy ban nhân dân các xã chỉ đạo việc trực ban.", False),
    ],
)
def test_reason_below_the_last_who_is_addressed_begins_a_paragraph(last: str, *, whole: bool) -> None:
    line = "thôn rà soát các hộ ở vùng trũng, dự trữ lương thực và thuốc men rồi"
    text = f"ĐIỆN:\n\n{last}\nĐể ứng phó với bão, {line}\n{line}\n\n" + f"{line}\n{line}\n\n" * 4
    assert (last in [text[one.start : one.end] for one in blocks(text)]) is whole


@pytest.mark.parametrize(
    ("first", "second", "whole"), [("KẾT", "LUẬN CỦA CHỦ TỊCH TỈNH", True), ("STT", "NỘI DUNG", False)]
)
def test_title_whose_first_syllable_stands_alone_goes_on(first: str, second: str, *, whole: bool) -> None:
    line = "Thôn rà soát các hộ ở vùng trũng, dự trữ lương thực và thuốc men rồi"
    text = f"THÔNG BÁO\n\n{first}\n{second}\n\n" + f"{line}\n{line.lower()} báo cáo.\n\n" * 5
    assert (f"{first}\n{second}" in [text[one.start : one.end] for one in blocks(text)]) == whole


@pytest.mark.parametrize("colon", ["", ":"])
@pytest.mark.parametrize("item", ["1.", "-"])
def test_title_behind_a_star_holds_what_stands_below_it(colon: str, item: str) -> None:
    done = f"* Kết quả sản xuất năm 2025{colon}\n{item} Doanh thu 2 tỷ đồng.\n"
    aims = f"* Phương hướng năm 2026{colon}\n{item} Lãi 185 triệu đồng.\n"
    text = f"BIÊN BẢN\nĐại hội thành viên\n\n{done}{aims}II. Thảo luận\n* Ông An góp ý.\n"
    placed = place(text, blocks(text))
    modes = {text[one.block.body : one.block.body + 5].strip(): one.mode for one in placed}
    assert (modes["Doanh"], modes["Lãi 1"], modes["Ông A"]) == ("result", "task", "none")


@pytest.mark.parametrize(
    "line", ["* Kết quả thu phí đạt 90%.", "* Doanh thu 2,1 tỷ", "* Phương hướng năm 2026\n* Doanh thu"]
)
def test_item_behind_a_star_is_no_title(line: str) -> None:
    text = f"BIÊN BẢN\nĐại hội thành viên\n\n{line}\n- Thu 90 triệu đồng.\n"
    assert place(text, blocks(text))[2].is_head is False


def test_range_in_a_line_of_its_own_is_no_label() -> None:
    assert blocks("Trích quỹ\n\n5 - 7%\n")[1].kind == ""
    assert [one.kind for one in blocks("5 - Sở Tài chính\n\n6- Sở Y tế\n")] == ["number", "number"]


@pytest.mark.parametrize(
    ("present", "above"),
    [
        ("1. Ông Tiệp - chủ trì\n2. Ông Vịnh\n3. Bà Mơ - thư ký\nVắng: ông Thuận (có lý do).\n", False),
        ("1. Ông Tiệp - chủ trì\n2. Bà Mơ - thư ký\n", False),
        ("1. Phần thứ nhất:\n", True),  # a head, below which the part stands
    ],
)
def test_parts_behind_those_present_do_not_stand_below_the_last_of_them(present: str, *, above: bool) -> None:
    text = (
        f"BIÊN BẢN HỌP\n\nThành phần:\n{present}\nA. Nội dung\n- Bà Mơ báo cáo.\n\nB. Kết luận:\n1. Tổ bơm sửa máy.\n"
    )
    placed = place(text, blocks(text))
    heads = [[placed[at].block.label for at in one.heads] for one in placed if one.block.label == "1."]
    assert ("B." in heads[-1], placed[-1].mode) == ((False, "none") if above else (True, "task"))
