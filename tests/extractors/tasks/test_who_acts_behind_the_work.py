"""Ai làm, ghi ở cuối việc: who acts where he is named behind the work, in brackets, after a dash or an arrow."""

from __future__ import annotations

import pytest
from read_tasks import texts_and_leads

from extractors.layout.view import view
from extractors.tasks.find import find_tasks
from extractors.tasks.who.after_item import lead_after
from vitext.clean import clean


def behind(clause: str) -> str | None:
    """Who is named behind the work of this clause."""
    seen = view(clean(clause).text)
    found = lead_after(seen, 0, len(seen.text))
    return seen.text[slice(*found)] if found else None


@pytest.mark.parametrize(
    ("clause", "who"),
    [
        ("Tuyên truyền trên trang tin (Văn phòng chủ trì; xong trong quý II)", "Văn phòng"),
        ("In 5.000 tờ rơi tuyên truyền (giao Ban Tuyên huấn)", "Ban Tuyên huấn"),
        ("Lập danh sách quân nhân dự bị (Ban Chỉ huy quân sự xã)", "Ban Chỉ huy quân sự xã"),
        ("Mua quà tặng gia đình chính sách (đ/c Hoa, đ/c Lý)", "đ/c Hoa, đ/c Lý"),
        ("Mở 02 lớp tập huấn - Ban Tổ chức thực hiện", "Ban Tổ chức"),
        ("Ký lại hợp đồng với siêu thị -> anh Thành", "anh Thành"),
        ("Vệ sinh nhà sơ chế: tổ đóng gói", "tổ đóng gói"),
        ("Ký hợp đồng thuê kho: Phòng Kế hoạch 2", "Phòng Kế hoạch 2"),
        ("Mua 2 quả bóng mới (Tuấn phụ trách)", "Tuấn"),
        ("Mua thêm lưới chắn bóng (do anh Hùng, Nam lo)", "anh Hùng, Nam"),
        ("Dọn kho bóng của đội (do tổ hậu cần đảm nhận)", "tổ hậu cần"),
        ("Giải thể 9 HTX (hoàn thành trước 30/11/2026; Phòng Chính sách chủ trì)", "Phòng Chính sách"),
        ("Nạo vét 2 km mương, phân công đ/c Trần Văn Lý - Trưởng thôn phụ trách", "đ/c Trần Văn Lý - Trưởng thôn"),
        ("Theo dõi việc đóng quỹ, giao bà Hạnh chịu trách nhiệm chính", "bà Hạnh"),
        ("Mở lớp tập huấn ngày 18/11 cho 40 người, P. Tuyên truyền - Đào tạo thực hiện", "P. Tuyên truyền - Đào tạo"),
        ("Khơi thông cống đầu làng, đồng chí Lượng phụ trách, xong trước 12/8", "đồng chí Lượng"),
        ("Lập danh sách hộ khó khăn, giao đ/c Nhài thực hiện trước ngày 22/8/2031", "đ/c Nhài"),
        ("Quét vôi hội trường, Chi đoàn đảm nhận, hoàn thành trong tháng 8", "Chi đoàn"),
    ],
)
def test_who_is_named_behind_the_work_acts(clause: str, who: str) -> None:
    assert behind(clause) == who


@pytest.mark.parametrize(
    "clause",
    [
        "Gửi báo cáo về Sở Nội vụ (Phòng Cải cách hành chính)",
        "Phát triển sản phẩm tiêu biểu (OCOP)",
        "Tổ chức hội thi tại trung tâm tỉnh cũ (tỉnh Lam Sơn)",
        "Xây dựng mô hình dân vận khéo - nông thôn mới thực hiện tốt quy ước",
        "Hỗ trợ các đối tượng: hộ nghèo, hộ cận nghèo",
        "Sơn lại vạch sân tập (đã có Nam hỗ trợ)",
        "Kéo co trên sân tập: mỗi đội 8 người",
        "Rà soát hộ nghèo, phân công đảng viên phụ trách",
        "Tổ chức hội nghị, giao Văn phòng chuẩn bị tài liệu",
        "Làm lễ bế giảng khóa học (khóa Tuấn phụ trách cũ)",
        "Chuyển việc về cho địa phương, địa phương thực hiện",
        "Thu quỹ đền ơn, đáp nghĩa, trước ngày 15/8",
        "Thăm gia đình chính sách, cựu chiến binh trong tháng 8",
    ],
)
def test_what_only_stands_in_such_a_place_does_not_act(clause: str) -> None:
    assert behind(clause) is None


def test_short_name_that_ends_several_items_acts_in_each() -> None:
    text = clean("II. NHIỆM VỤ\n\n- Sửa giao diện (DEV)\n- Kiểm thử đơn hàng (DEV, 3 ngày)\n- Lập tài liệu (DEV)").text
    assert [one.lead and text[slice(*one.lead)] for one in find_tasks(text)] == ["DEV"] * 3
    once = clean("II. NHIỆM VỤ\n\n- Sửa giao diện (DEV)\n- Kiểm thử đơn hàng\n- Lập tài liệu").text
    assert [one.lead for one in find_tasks(once)] == [None] * 3


@pytest.mark.parametrize("line", ["Phụ trách: đồng chí Thủy; hoàn thành trước 10/4/2031", "Giao: đồng chí Thủy."])
def test_line_below_an_item_that_says_who_is_given_it_ends_where_the_time_begins(line: str) -> None:
    text = clean(f"II. NHIỆM VỤ\n\n1. Rà soát danh sách hội viên.\n\n- {line}").text
    assert [one.lead and text[slice(*one.lead)] for one in find_tasks(text)] == ["đồng chí Thủy"]


def test_body_that_sets_out_what_is_to_be_done_does_it() -> None:
    text = clean(
        "Tại hội nghị, Hội Nông dân xã đề ra 11 nội dung trong quý II, trọng tâm: rà soát hội viên; mở lớp."
    ).text
    assert {one.lead and text[slice(*one.lead)] for one in find_tasks(text)} == {"Hội Nông dân xã"}


@pytest.mark.parametrize(
    ("item", "task", "who"),
    [
        ("Mua phông bạt: chị Hoa lo, xong trước ngày 15/3", None, "chị Hoa"),
        ("Sửa mái kho: đ/c Hùng phụ trách, hoàn thành trước mùa mưa", None, "đ/c Hùng"),
        ("Lắp loa máy: thầy Nam phụ trách, xong trước 7h sáng 20/11", None, "thầy Nam"),
        ("Sửa mái kho: giao đ/c Hùng, xong trong tuần", None, "đ/c Hùng"),
        ("Mua 20 ghế: giao kế toán", None, "kế toán"),
        # what he is to do stands behind him
        ("Hậu cần: Văn phòng chuẩn bị nước uống", "Văn phòng chuẩn bị nước uống", "Văn phòng"),
        (
            "Về kinh phí: giao kế toán cân đối, báo cáo Ban quản trị",
            "kế toán cân đối, báo cáo Ban quản trị",
            "kế toán",
        ),
    ],
)
def test_work_before_the_colon_and_nothing_but_who_and_when_behind_it(item: str, task: str | None, who: str) -> None:
    text = f"BIÊN BẢN\nHọp giao ban\n\n4. Kết luận của chủ trì:\n- {item}.\n- Các tổ tự chấm điểm.\n"
    assert texts_and_leads(text)[0] == (task or item, who)


@pytest.mark.parametrize(
    ("item", "who"),
    [
        ("Trung tâm Tư vấn, hỗ trợ: mở 02 lớp bồi dưỡng xong trong tháng 10", "Trung tâm Tư vấn, hỗ trợ"),
        ("Ông Hùng, Phó Giám đốc: mở 02 lớp bồi dưỡng", "Ông Hùng, Phó Giám đốc"),
        ("Hoàn thiện đề án số hóa hồ sơ (đ/c Thảo trực tiếp phụ trách)", "đ/c Thảo"),
    ],
)
def test_who_is_named_in_a_list_of_what_was_concluded(item: str, who: str) -> None:
    concludes = "THÔNG BÁO\nKết luận giao ban\n\nĐồng chí Chủ tịch kết luận, yêu cầu:\n\n"
    text = f"{concludes}1. Văn phòng\nMua 3 máy tính.\n\n2. {item}.\n"
    assert [lead for _, lead in texts_and_leads(text)] == ["Văn phòng", who]


@pytest.mark.parametrize(
    ("clause", "who"),
    [
        ("Tổ chức 06 lớp cho học viên (Phòng Kinh tế hợp tác - quý I)", "Phòng Kinh tế hợp tác"),
        ("Kiểm kê kho vật tư (Ban Kiểm soát, tháng 6/2031)", "Ban Kiểm soát"),
        ("Gửi hồ sơ về Sở Nội vụ (Phòng Cải cách hành chính - tầng 2)", None),
    ],
)
def test_body_and_time_in_the_brackets_behind_the_work(clause: str, who: str | None) -> None:
    assert behind(clause) == who


@pytest.mark.parametrize(
    ("work", "lead"),
    [
        ("Lập hồ sơ xử lý 03 trường hợp lấn chiếm đất (ông Bính, bà Tèo, ông Khoát)", "các xã"),
        ("Kiểm tra 02 đơn vị (Phòng Y tế, Phòng Nội vụ)", "các xã"),
        ("Tập huấn cho 30 hộ (Phòng Kinh tế, Hội Nông dân)", "Phòng Kinh tế, Hội Nông dân"),
        ("Số hóa hồ sơ hộ tịch – *Phòng Tư pháp chủ trì* – xong trước 30/6", "Phòng Tư pháp"),
        ("Số hóa sổ mục kê - Phòng Địa chính thực hiện - trong quý II", "Phòng Địa chính"),
    ],
)
def test_what_is_counted_and_named_in_brackets_and_who_acts_between_dashes(work: str, lead: str) -> None:
    asked = f"UBND huyện yêu cầu các xã:\n1. {work}.\n2. Họp dân."
    assert texts_and_leads(asked)[0][1] == lead
