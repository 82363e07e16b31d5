"""Who acts below the capitals of a part, behind a star, and beside how often; names that hold verbs."""

from __future__ import annotations

import pytest
from read_tasks import texts_and_leads

from domain.extraction import FoundTask
from extractors.extract import extract_text

HEADER = (
    "ỦY BAN NHÂN DÂN XÃ LAM SƠN\nSố: 12/KH-UBND\nLam Sơn, ngày 11 tháng 3 năm 2026\nKẾ HOẠCH\nPhòng, chống thiên tai"
)


def tasks(text: str) -> tuple[FoundTask, ...]:
    return extract_text(f"{HEADER}\nIII. TỔ CHỨC THỰC HIỆN\n{text}\n").tasks


@pytest.mark.parametrize(
    "body",
    [
        "CÔNG AN XÃ",
        "CÁC TRƯỜNG HỌC TRÊN ĐỊA BÀN",
        "TỔ BƠM NƯỚC",
        "BAN CHỈ HUY QUÂN SỰ XÃ",
        "TOÀN THỂ THÀNH VIÊN",
        "TRƯỞNG CÁC THÔN",
    ],
)
@pytest.mark.parametrize("more", ["", " (anh Tám phụ trách)"])
def test_capitals_of_a_part_name_who_acts(body: str, more: str) -> None:
    found = tasks(
        f"A. VĂN PHÒNG\n1. Trực tại trụ sở.\nB. {body}{more}\n1. Rà soát các hộ ven sông.\n2. Chặt tỉa cây xanh."
    )
    assert [one.lead for one in found] == ["VĂN PHÒNG", body, body]


@pytest.mark.parametrize(
    "part",
    [
        "PHÒNG, CHỐNG BÃO",
        "CÔNG TÁC CHUẨN BỊ",
        "BAN HÀNH VĂN BẢN",
        "TỔ CHỨC DIỄN TẬP",
        "KINH TẾ",
        "QUY TRÌNH",
        "THU NGÂN SÁCH",
        "HỢP TÁC XÃ",
    ],
)
def test_capitals_of_a_part_name_what_is_done(part: str) -> None:
    found = tasks(f"A. {part}\n1. Rà soát các hộ ven sông.\n2. Chặt tỉa cây xanh.")
    assert [one.lead for one in found] == [None, None]


@pytest.mark.parametrize("star", ["*", "•", "▪"])
def test_an_item_behind_another_mark_names_who_acts_below_it(star: str) -> None:
    found = tasks(
        f"Đề nghị các bộ phận thực hiện:\n{star} Phòng Kinh doanh\n- Đối chiếu công nợ\n- Gửi danh sách\n"
        f"{star} Phòng Nhân sự\n- Chốt bảng công"
    )
    assert [(one.text, one.lead) for one in found] == [
        ("Đối chiếu công nợ", "Phòng Kinh doanh"),
        ("Gửi danh sách", "Phòng Kinh doanh"),
        ("Chốt bảng công", "Phòng Nhân sự"),
    ]


def test_an_item_behind_another_mark_that_is_work_stays_a_task() -> None:
    found = tasks("Đề nghị các bộ phận thực hiện:\n* Rà soát công nợ\n- Đối chiếu với khách hàng\n- Gửi danh sách")
    assert len(found) == 3


@pytest.mark.parametrize("often", ["mỗi tháng một lần", "mỗi quý 01 lần", "hằng tuần", "mỗi tuần hai buổi"])
def test_how_often_stands_beside_who_acts(often: str) -> None:
    (found,) = tasks(f"1. Các huyện ủy, thành ủy {often} nghe báo cáo về tình hình bảo vệ rừng.")
    assert found.lead == "Các huyện ủy, thành ủy"


@pytest.mark.parametrize(
    "name",
    [
        "Tổ bơm nước",
        "Trạm bơm Quần Vinh",
        "Bác sĩ trực",
        "Kíp trực",
        "Tiểu ban hậu cần",
        "Điều dưỡng trưởng",
        "Khu phố trưởng các khu phố",
    ],
)
@pytest.mark.parametrize("order", ["1. {} rà soát thiết bị.", "1. {}: rà soát thiết bị.", "1. {}\n- Rà soát thiết bị."])
def test_names_whose_second_word_is_a_verb_elsewhere(name: str, order: str) -> None:
    (found,) = tasks(order.format(name))
    assert found.lead == name


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        ("Giao Phòng Kinh tế là cơ quan thường trực của Tổ: chuẩn bị tài liệu, mời họp", "Phòng Kinh tế"),
        ("Phòng Kinh tế - cơ quan thường trực: chuẩn bị tài liệu, mời họp", "Phòng Kinh tế"),
        ("Chị Hoa (văn thư): chuẩn bị tài liệu, mời họp", "Chị Hoa"),
    ],
)
def test_what_somebody_is_there_is_no_part_of_the_work(text: str, lead: str) -> None:
    (found,) = tasks(f"1. {text}.")
    assert (found.lead, found.text) == (lead, "chuẩn bị tài liệu, mời họp")


def test_the_office_in_brackets_beside_a_person_who_acts() -> None:
    (found,) = tasks("1. Chị Hoa (văn thư) gửi giấy mời cho các thôn.")
    assert found.lead == "Chị Hoa"


def test_several_persons_keep_their_offices() -> None:
    (found,) = tasks("1. Đồng chí Nam (Trưởng thôn 2), đồng chí Hà (Trưởng thôn 3): huy động dân quân.")
    assert found.lead == "Đồng chí Nam (Trưởng thôn 2), đồng chí Hà (Trưởng thôn 3)"


@pytest.mark.parametrize("field", ["Phát triển kinh tế", "Xây dựng Đảng", "Bảo đảm quốc phòng, an ninh"])
def test_a_field_of_public_life_only_heads_what_stands_below(field: str) -> None:
    assert [one.text for one in tasks(f"1. {field}:\n- Nạo vét kênh.\n- Mở 02 lớp tập huấn.")] == [
        "Nạo vét kênh",
        "Mở 02 lớp tập huấn",
    ]


def test_a_head_that_names_a_thing_is_work() -> None:
    assert len(tasks("1. Tổ chức hội thi nấu ăn:\n- Lập ban giám khảo.\n- Mua giải thưởng.")) == 3


_ORDERED = (
    "THÔNG BÁO\nKết luận của Chủ tịch UBND huyện tại cuộc họp về bến đò\n\n"
    "Chủ tịch UBND huyện yêu cầu Thủ trưởng các phòng, ban thực hiện các nhiệm vụ sau:\n"
    "1. Phòng Kinh tế\n- Lập hồ sơ bến đò.\n2. {}\n- Vận động chủ đò mặc áo phao.\n"
)


@pytest.mark.parametrize(
    "head",
    [
        "Ủy ban nhân dân các xã, thị trấn có bến đò",
        "Chủ tịch UBND các xã nơi có bến đò",
        "UBND các xã nơi có bến đò:",
        "Hiệu trưởng các trường có học sinh đi đò",
    ],
)
def test_bodies_of_which_is_said_what_they_have_head_their_work(head: str) -> None:
    assert texts_and_leads(_ORDERED.format(head))[-1] == ("Vận động chủ đò mặc áo phao", head.rstrip(":"))


def test_bodies_that_have_a_duty_are_told_it() -> None:
    said = texts_and_leads(_ORDERED.format("Ủy ban nhân dân các xã có trách nhiệm rà soát bến đò."))
    assert ("Ủy ban nhân dân các xã có trách nhiệm rà soát bến đò", "Ủy ban nhân dân các xã") in said
