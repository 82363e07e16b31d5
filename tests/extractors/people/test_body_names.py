"""How far the name of a body goes."""

from __future__ import annotations

import pytest

from extractors.people.organizations import find_organizations
from vitext.clean import clean


def bodies(text: str) -> list[str]:
    return [body.name for body in find_organizations(clean(text).text)]


@pytest.mark.parametrize(
    "name",
    [
        "Sở Văn hóa, Thể thao và Du lịch",
        "Sở Lao động - Thương binh và Xã hội",
        "Phòng Nông nghiệp và Phát triển nông thôn huyện",
        "Ban Quản lý rừng phòng hộ Sông Tranh",
        "Văn phòng HĐND và UBND xã",
        "HTX Dược liệu Tây Hồ",
        "HTX Dịch vụ nông nghiệp tổng hợp Đồng Lạng",
        "Liên hiệp HTX dừa hữu cơ Thạnh Hưng",
        "Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên huyện",
        "Ủy ban MTTQ Việt Nam xã Phong Hòa",
        "Ban Tổ chức Tỉnh ủy",
        "Công ty TNHH MTV Lâm nghiệp Đăk Pơ",
        "Cục Quản lý thị trường",
        "Hội Người cao tuổi xã",
        "Ban Chấp hành Liên minh Hợp tác xã tỉnh Bạch Sơn",
        "Quỹ Hỗ trợ phát triển HTX tỉnh",
        "Ban Chấp hành Trung ương Hội Nông dân Việt Nam",
        "Ban Chấp hành Trung ương Đảng",
        "BCH TƯ Hội Nông dân Việt Nam",
        "Liên hiệp Hội Khoa học và Kỹ thuật tỉnh",
    ],
)
@pytest.mark.parametrize("rest", [" đã triển khai kế hoạch.", " và các ngành liên quan.", ", ngày 02/3/2024", ""])
def test_a_name_is_taken_whole_and_nothing_after_it(name: str, rest: str) -> None:
    assert bodies(f"Đề nghị {name}{rest}") == [name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Thủ tướng Chính phủ và Công văn số 12", ["Thủ tướng Chính phủ"]),
        ("UBND tỉnh Tổng kết 5 năm thực hiện", ["UBND tỉnh"]),
        ("Sở Tài chính và Kế hoạch số 12 của tỉnh", ["Sở Tài chính"]),
        ("Sở Nội vụ, Sở Tài chính và Sở Y tế", ["Sở Nội vụ", "Sở Tài chính", "Sở Y tế"]),
        ("BAN CHẤP HÀNH LIÊN MINH HỢP TÁC XÃ TỈNH BÍ THƯ", ["Ban Chấp hành Liên minh Hợp tác xã tỉnh"]),
        ("Giám đốc Sở Công Thương Phan Thị Thắng phát biểu", ["Sở Công Thương"]),
        ("Phong trào của Hội viên, Đoàn viên; NHIỆM VỤ TRỌNG TÂM; BIÊN BẢN; Số 15", []),
        ("Bà Đoàn Thị Hương Thủy phát biểu tại Hội An", []),
        ("các HTX, HTX nông nghiệp và HTX kiểu mới", []),
        ("NÔNG NGHIỆP: THÔNG BÁO Ý KIẾN", []),
        ("2. Văn phòng thường xuyên đôn đốc các phòng gửi báo cáo.", []),
    ],
)
def test_what_follows_or_looks_alike_is_no_body(text: str, names: list[str]) -> None:
    assert bodies(text) == names


def test_spellings_that_differ_in_marks_are_one_body() -> None:
    (body,) = find_organizations("UBND tỉnh Đắk Hà họp. UBND tỉnh Đăk Hà giao. Uỷ ban nhân dân tỉnh Đắk Hà yêu cầu.")
    assert body.name == "UBND tỉnh Đắk Hà"
    assert len(body.spans) == 3


def test_a_small_lien_minh_belongs_to_the_body() -> None:
    (body,) = find_organizations("Hội trường liên minh HTX tỉnh Kim Sơn")
    assert body.name == "liên minh HTX tỉnh Kim Sơn"


def test_text_without_marks_has_whole_names_too() -> None:
    assert bodies("De nghi Phong Nong nghiep va PTNT huyen, Ngan hang Chinh sach xa hoi huyen xem xet.") == [
        "Phong Nong nghiep va PTNT huyen",
        "Ngan hang Chinh sach xa hoi huyen",
    ]


def test_a_name_broken_over_ragged_lines_is_one() -> None:
    assert bodies("- Chỉ đạo phối hợp với Sở Tài nguyên\nvà Môi trường rà soát các dự án\ntrong năm 2024.") == [
        "Sở Tài nguyên và Môi trường"
    ]
