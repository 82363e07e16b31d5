"""Ai làm việc dưới lời dẫn: who presides over the work named below, and who was asked before a lead-in goes into it."""

from __future__ import annotations

from extractors.extract import extract_text


def _told(text: str) -> list[tuple[str | None, str]]:
    return [(task.lead, task.text) for task in extract_text(text).tasks]


def test_body_that_presides_with_others_before_a_colon_does_what_stands_below() -> None:
    text = (
        "Nghị quyết nêu rõ nhiệm vụ của Sở Tài chính như sau:\n\n"
        "Sở Tài chính chủ trì, phối hợp chặt chẽ với các sở, ngành và địa phương:\n\n"
        "- Thẩm định dự toán của các đơn vị.\n\n- Cân đối nguồn vốn hỗ trợ hợp tác xã.\n"
    )
    assert _told(text) == [
        ("Sở Tài chính", "Thẩm định dự toán của các đơn vị"),
        ("Sở Tài chính", "Cân đối nguồn vốn hỗ trợ hợp tác xã"),
    ]


def test_lead_in_that_goes_into_what_was_asked_keeps_who_was_asked() -> None:
    text = (
        "Phó Chủ tịch UBND tỉnh giao Sở Xây dựng hoàn thiện hồ sơ dự án trước kỳ họp cuối năm.\n\n"
        "Trong đó, Phó Chủ tịch lưu ý:\n\n- Rà soát tổng mức đầu tư.\n\n- Xác định rõ phạm vi từng đoạn tuyến.\n"
    )
    assert [lead for lead, _ in _told(text)] == ["Sở Xây dựng"] * 3


def test_lead_in_that_begins_anew_names_nobody_asked_before() -> None:
    text = (
        "Phó Chủ tịch UBND tỉnh giao Sở Xây dựng hoàn thiện hồ sơ dự án.\n\n"
        "Hội nghị thống nhất một số nhiệm vụ trọng tâm:\n\n- Tổ chức hội thi tay nghề.\n\n- Mở lớp tập huấn.\n"
    )
    assert [lead for lead, _ in _told(text)] == ["Sở Xây dựng", None, None]
