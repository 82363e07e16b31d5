"""Mỗi mảnh một người: pieces behind ";" in which other bodies act, by everyday verbs, under everyday names."""

from __future__ import annotations

import pytest
from read_tasks import leads_in_commune


@pytest.mark.parametrize(
    ("piece", "lead"),
    [
        ("Phòng Kinh tế chở đất", "Phòng Kinh tế"),
        ("đồng chí Lan treo băng rôn", "đồng chí Lan"),
        ("Công an xã túc trực tại cổng đình", "Công an xã"),
        ("đội 4 vớt bèo", "đội 4"),
        ("tổ vật tư lấy thêm 2 báo giá", "tổ vật tư"),
        ("lớp 12A1 dọn hội trường", "lớp 12A1"),
        ("Phòng Kinh tế lần lượt kiểm tra từng hộ", "Phòng Kinh tế"),
        ("Công an xã và đội 4 luân phiên trực cổng", "Công an xã và đội 4"),
    ],
)
def test_other_body_behind_a_semicolon_has_its_own_work(piece: str, lead: str) -> None:
    assert leads_in_commune(f"Sở Tài chính thẩm định hồ sơ; {piece}.") == ["Sở Tài chính", lead]


@pytest.mark.parametrize("thing", ["tổ chức đảng trong sạch", "đội ngũ cán bộ vững mạnh", "nhóm giải pháp đồng bộ"])
def test_thing_behind_a_semicolon_is_no_group_that_acts(thing: str) -> None:
    assert leads_in_commune(f"Sở Nội vụ xây dựng bộ máy tinh gọn; {thing}.") == ["Sở Nội vụ"]


@pytest.mark.parametrize(
    ("said", "lead"),
    [
        ("Phòng Kinh tế phụ trách rà soát hộ nghèo.", "Phòng Kinh tế"),
        ("UBND các xã, phường phụ trách lập dự toán kinh phí.", "UBND các xã, phường"),
        ("Phòng Kinh tế là đầu mối lo hậu cần.", "Phòng Kinh tế"),
        ("Ông Nghị thay mặt ban khánh tiết ký hợp đồng.", "Ông Nghị"),
        ("Ông Nghị đứng ra ký hợp đồng thuê rạp.", "Ông Nghị"),
        ("Hội Phụ nữ chia nhau đi từng ngõ.", "Hội Phụ nữ"),
        ("Ô. Nghị kiểm kê tài sản.", "Ô. Nghị"),
        ("Giao đ.c Lan kiểm kê tài sản.", "đ.c Lan"),
        ("Trung tâm Phục vụ hành chính công bố trí thêm 2 quầy.", "Trung tâm Phục vụ hành chính công"),
        ("Trung tâm Dịch vụ tổng hợp kiểm kê vật tư.", "Trung tâm Dịch vụ tổng hợp"),
        ("Tòa án công bố lịch xét xử.", "Tòa án"),
        ("Khu phố 5 dọn vệ sinh đường trục.", "Khu phố 5"),
    ],
)
def test_who_acts_by_words_that_stand_between_him_and_his_work(said: str, lead: str) -> None:
    assert leads_in_commune(said) == [lead]
