"""Đơn vị - cơ quan chủ quản: a part and the whole it belongs to, parted by a dash, held the meeting together."""

import pytest

from extractors.extract import extract_text


def _body(subject: str) -> str | None:
    text = f'Bàn về lúa sạch\n\nNgày 12/3/2026, tại Lam Sơn, {subject} tổ chức hội thảo "Lúa sạch".\n'
    meeting = extract_text(text).meeting
    return meeting.body if meeting else None


@pytest.mark.parametrize(
    ("subject", "body"),
    [
        ("Chi cục Thủy lợi - Sở Nông nghiệp", "Chi cục Thủy lợi - Sở Nông nghiệp"),
        ("Trung tâm Giống - Sở Nông nghiệp tỉnh phối hợp với UBND xã", "Trung tâm Giống - Sở Nông nghiệp tỉnh"),
        ("Ủy ban Quốc gia về cây lúa - Bộ Nông nghiệp", "Ủy ban Quốc gia về cây lúa - Bộ Nông nghiệp"),
        ("Hội Nông dân tỉnh (đơn vị chủ trì) cùng Sở Công Thương", "Hội Nông dân tỉnh"),
    ],
)
def test_the_part_stays_with_the_whole(subject: str, body: str) -> None:
    assert _body(subject) == body


@pytest.mark.parametrize("before", ["(LSO) - ", "LSO - "])
def test_a_dash_behind_the_paper_parts(before: str) -> None:
    text = f"Bàn về lúa sạch\n\n{before}Ngày 12/3/2026, Sở Nông nghiệp tổ chức hội thảo về lúa sạch.\n"
    meeting = extract_text(text).meeting
    assert meeting is not None
    assert meeting.body == "Sở Nông nghiệp"


def test_where_it_was_is_no_part_of_who_held_it() -> None:
    text = "Bàn về lúa sạch\n\nNgày 12/3/2026, tại Trung tâm Văn hóa xã - Hội Nông dân xã tổ chức hội thảo về lúa.\n"
    meeting = extract_text(text).meeting
    assert meeting is not None
    assert meeting.body == "Hội Nông dân xã"


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("Lễ ký kết chương trình phối hợp năm 2026 của Hội Nông dân huyện", "Hội Nông dân huyện"),
        ("Lễ công bố quyết định về cán bộ của Sở Nông nghiệp", "Sở Nông nghiệp"),
        ("hội nghị quán triệt Nghị quyết số 20-NQ/TW của Ban Chấp hành Trung ương", None),
    ],
)
def test_whose_meeting_took_place(name: str, body: str | None) -> None:
    text = f"Tại hội trường xã Tân Hòa, sáng 12/3/2026, {name} đã diễn ra. Năm qua, phong trào đạt nhiều kết quả.\n"
    meeting = extract_text(text).meeting
    assert (meeting.body if meeting else None) == body
