"""Cấp hàm sau dấu phẩy, Chúa nhật, người ứng cử: names before ranks, days by another name, bodies for which others stand."""
# ruff: noqa: E501 (sentences as they stand in real texts)

from datetime import date

import pytest
from told_meetings import held

from domain.extraction import Role
from extractors.documents.find import find_document_facts
from vitext.clean import clean


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        ("Ngày 15/3, tại hội nghị giao ban quý I, Thượng tá Lê Văn An, Trưởng Công an huyện cho biết tình hình ổn định.", "hội nghị giao ban quý I"),
        ("Ngày 15/3, tại hội thảo về giống lúa, PGS.TS. Lê Văn An cho biết năng suất tăng.", "hội thảo về giống lúa"),
        ("Ngày 15/3, Công an huyện tổ chức hội nghị trao cấp hàm đại úy, thượng úy quý I.", "hội nghị trao cấp hàm đại úy, thượng úy quý I"),
    ],
)  # fmt: skip
def test_a_rank_with_a_capital_ends_the_name(lead: str, title: str) -> None:
    assert held(lead).title == title


def test_an_office_ends_before_what_somebody_is_for_the_visit() -> None:
    lead = "Sáng 15/3, Đoàn khảo sát do đồng chí Lê Văn An, Phó Trưởng ban làm Trưởng đoàn đã có buổi làm việc với Huyện ủy Bình Sơn."
    assert held(lead).chair == Role("Lê Văn An", "Phó Trưởng ban")
    lead = "Sáng 15/3, đồng chí Lê Văn An, Phó Trưởng Ban chỉ đạo huyện chủ trì cuộc họp về hợp tác xã."
    assert held(lead).chair == Role("Lê Văn An", "Phó Trưởng Ban chỉ đạo huyện")


def test_a_council_for_which_people_stand_held_nothing() -> None:
    lead = "Sáng 15/3, Hội nghị hiệp thương lần thứ hai lập danh sách người ứng cử đại biểu HĐND tỉnh khóa XIX đã diễn ra tại Hội trường Sen."
    assert held(lead).body is None
    assert (
        held("Sáng 15/3, Hội nghị giữa các đại biểu HĐND tỉnh khóa XIX đã diễn ra tại Hội trường Sen.").ordinal is None
    )


def test_sunday_by_its_other_name_opens_news() -> None:
    text = "Giáo xứ Đông Hải họp Hội đồng Mục vụ\nChúa nhật 15/3/2026, tại hội trường giáo xứ, Hội đồng Mục vụ Giáo xứ Đông Hải họp định kỳ tháng 3.\nCác giới báo cáo sinh hoạt.\n"
    assert find_document_facts(clean(text).text).facts.kind == "news"
    found = held(text.partition("\n")[2])
    assert (found.body, found.start) == ("Hội đồng Mục vụ Giáo xứ Đông Hải", date(2026, 3, 15))
