"""Dòng, ngoặc ghi cả ai chủ trì, ai phối hợp, khi nào: several things said of a task at once."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text

_PLAN = "KẾ HOẠCH\nChăm sóc vườn cây năm 2026\n\nII. NHIỆM VỤ\n\n1. {}\n\n2. Tổ chức hội thi tỉa cành.\n"
_Fields = tuple[str | None, tuple[str, ...], str | None]


def _first(item: str) -> _Fields:
    task = extract_text(_PLAN.format(item)).tasks[0]
    return task.lead, task.partners, task.deadline.text if task.deadline else None


@pytest.mark.parametrize(
    ("said", "fields"),
    [
        (
            "Mua cây giống.\n(Trạm Khuyến nông chủ trì, các xóm phối hợp. Thời gian: quý II/2026)",
            ("Trạm Khuyến nông", ("các xóm",), "quý II/2026"),
        ),
        (
            "Mua cây giống.\nChủ trì: Trạm Khuyến nông. Phối hợp: Hội Làm vườn, các xóm.",
            ("Trạm Khuyến nông", ("Hội Làm vườn", "các xóm"), None),
        ),
        (
            "Mua cây giống (Đơn vị chủ trì: UBND các xã, phường. Đơn vị phối hợp: Hội Làm vườn).",
            ("UBND các xã, phường", ("Hội Làm vườn",), None),
        ),
        (
            "Mua cây giống (Chủ trì: UBND các xã, phường; phối hợp: Hội Làm vườn; trước 30/6/2026).",
            ("UBND các xã, phường", ("Hội Làm vườn",), "trước 30/6/2026"),
        ),
        (
            "Mua cây giống - Trạm Khuyến nông chủ trì; các xóm phối hợp, trước 30/6/2026.",
            ("Trạm Khuyến nông", ("các xóm",), "trước 30/6/2026"),
        ),
        ("Mua cây giống - Trạm Khuyến nông chủ trì, các xóm phối hợp.", ("Trạm Khuyến nông", ("các xóm",), None)),
        ("Mua cây giống.\n(Bà Thơm chủ trì, tổ vườn ươm phối hợp)", ("Bà Thơm", ("tổ vườn ươm",), None)),
    ],
)
def test_line_or_brackets_say_who_leads_who_helps_and_when(said: str, fields: _Fields) -> None:
    assert _first(said) == fields


@pytest.mark.parametrize(
    ("cells", "fields"),
    [
        ("Trạm Khuyến nông (chủ trì), các xóm | ", ("Trạm Khuyến nông", ("các xóm",), "15/5/2026")),
        (
            "Trạm Khuyến nông (đầu mối); Hội Làm vườn (phối hợp) | ",
            ("Trạm Khuyến nông", ("Hội Làm vườn",), "15/5/2026"),
        ),
        ("Trạm Khuyến nông | các xóm", ("Trạm Khuyến nông", ("các xóm",), "15/5/2026")),
    ],
)
def test_cell_marks_in_brackets_who_leads_and_a_column_who_supports(cells: str, fields: _Fields) -> None:
    table = f"STT | Nội dung | Người thực hiện | Hỗ trợ | Hoàn thành\n1 | Mua cây giống | {cells} | 15/5/2026\n"
    task = extract_text(f"KẾ HOẠCH\nChăm sóc vườn cây năm 2026\n\nII. PHÂN CÔNG\n\n{table}").tasks[0]
    assert (task.lead, task.partners, task.deadline.text if task.deadline else None) == fields


def test_piece_that_only_helps_is_a_task_where_nobody_was_named_to_lead() -> None:
    tasks = extract_text(_PLAN.format("Trạm Khuyến nông ươm cây giống; các xóm phối hợp.")).tasks
    assert [task.lead for task in tasks[:2]] == ["Trạm Khuyến nông", "các xóm"]
