"""Đề mục ghi ai chủ trì, ai phối hợp: it is no task itself, and what stands below it is theirs."""

from __future__ import annotations

import pytest

from domain.extraction import FoundTask
from extractors.extract import extract_text

TOP = (
    "UBND XÃ ĐẠI LÂM\nSố: 97/KH-UBND\nĐại Lâm, ngày 03 tháng 10 năm 2031\nKẾ HOẠCH\nTổ chức lễ hội đền\n\n"
    "II. TỔ CHỨC THỰC HIỆN\n\n"
)


def tasks(head: str, bullet: str = "-") -> list[FoundTask]:
    body = f"1. {head}\n{bullet} Hoàn chỉnh kịch bản.\n{bullet} Tập luyện đội tế.\n2. Trạm Y tế: trực cấp cứu.\n"
    return list(extract_text(TOP + body).tasks)


@pytest.mark.parametrize(
    "head",
    [
        "{0} chủ trì, {1} phối hợp:",
        "Giao {0} chủ trì, {1} phối hợp:",
        "**{0} chủ trì, {1} phối hợp:**",
        "{0} chủ trì; {1} phối hợp:",
        "{0} (chủ trì), {1} (phối hợp):",
        "{0} phụ trách, {1} hỗ trợ:",
        "{0} chính, {1} phụ:",
        "Phần lễ - {0} lo, {1} giúp:",
        "Phần lễ: {0} chủ trì, {1} phối hợp:",
        "Phần lễ ({0} chủ trì, {1} phối hợp)",
        "Phần lễ ({0} chính, {1} phụ):",
        "Phần lễ (chủ trì: {0}; phối hợp: {1})",
    ],
)
@pytest.mark.parametrize("who", ["Phòng Văn hóa - Xã hội", "đ/c Bường", "Văn phòng"])
@pytest.mark.parametrize("bullet", ["-", "+"])
def test_head_that_names_who_leads_and_who_helps(head: str, who: str, bullet: str) -> None:
    found = tasks(head.format(who, "Đoàn Thanh niên"), bullet)
    assert [one.text for one in found] == ["Hoàn chỉnh kịch bản", "Tập luyện đội tế", "trực cấp cứu"]
    assert [(one.lead, one.partners) for one in found[:2]] == [(who, ("Đoàn Thanh niên",))] * 2
    assert (found[2].lead, found[2].partners) == ("Trạm Y tế", ())


def test_several_may_help_whoever_leads() -> None:
    found = tasks("Công an xã chủ trì, Ban Khánh tiết, các thôn phối hợp:")
    assert found[0].partners == ("Ban Khánh tiết", "các thôn")


def test_head_of_a_part_takes_no_words_of_who_acts() -> None:
    assert "TỔ CHỨC THỰC HIỆN" not in [one.text for one in tasks("Chủ trì: Văn phòng; phối hợp: các thôn")]
