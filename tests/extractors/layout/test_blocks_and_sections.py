"""Lines become blocks, blocks find their places, tables their rows."""

from __future__ import annotations

import pytest

from extractors.layout.blocks import blocks
from extractors.layout.sections import head_mode, lead_in_mode, place
from extractors.layout.tables import header_role
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
        ("3- Hội viên mới", "number", "3-"),
        ("1/ Ông Thặng báo cáo", "number", "1/"),
        ("đ) Chi trả tiền khoán", "letter", "đ)"),
        ("(10) Phối hợp triển khai", "paren", "(10)"),
        ("- Rà soát", "dash", "-"),
        ("Thứ hai, chăm lo", "ordinal", "Thứ hai,"),
    ],
)
def test_labels_of_every_kind_are_read(line: str, kind: str, label: str) -> None:
    assert labels(line) == [(kind, label)]


@pytest.mark.parametrize("line", ["Thứ ba 06/01/2026", "22.4.2018 là ngày hội", "Điềm tĩnh", "19h30 họp thôn"])
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
        ("Hội Nông dân", None),
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
        {"task": "Khảo sát", "lead": "Phòng A", "deadline": "Quý I"},
        {"task": "Tổng kết", "lead": "Phòng B", "deadline": "Quý II"},
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
