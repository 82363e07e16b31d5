"""Ai, gì, để làm gì: what only names whom something concerns, what is taught, or what an aim is good for is no task."""

from __future__ import annotations

import pytest

from tests.extractors.tasks.read_tasks import texts, texts_and_leads

PLAN = "KẾ HOẠCH\nTập huấn sử dụng hệ thống\n\n{}\n\n3. Tổ chức thực hiện\n\n- Sở Nội vụ chuẩn bị phòng máy.\n"
LAST = "Sở Nội vụ chuẩn bị phòng máy"


@pytest.mark.parametrize(
    "part",
    [
        "2. Nội dung tập huấn\n\n- Quản trị tài khoản của các xã.\n\n- Cấp tài khoản cho các phòng.",
        "1. Mục tiêu, yêu cầu\n\n- Giúp cho cán bộ các xã nắm được cách vận hành hệ thống.",
        "2. Lễ khởi công\n\n- Cơ quan chủ trì: Sở Tài chính và Viện Kinh tế.\n\n- Cơ quan phối hợp: Sở Y tế.",
        "2. Nhiệm vụ\n\n- Nội dung: Có kế hoạch, kịch bản chi tiết riêng.",
        "2. Kê khai\n\nĐối tượng công khai: Những người phải kê khai tài sản lần đầu theo quy định.",
    ],
)
def test_what_is_taught_known_or_concerned_is_no_task(part: str) -> None:
    assert texts(PLAN.format(part)) == [LAST]


@pytest.mark.parametrize(
    ("part", "task"),
    [
        ("2. Nội dung thực hiện\n\n- Cấp tài khoản cho các phòng.", "Cấp tài khoản cho các phòng"),
        ("1. Nhiệm vụ\n\n- Giúp cán bộ các xã làm thẻ.", "Giúp cán bộ các xã làm thẻ"),
    ],
)
def test_what_is_to_be_carried_out_is_a_task(part: str, task: str) -> None:
    assert texts(PLAN.format(part)) == [task, LAST]


def test_address_of_a_site_cuts_no_task() -> None:
    words = "Các trường gửi báo cáo qua hệ thống https://truong.example.vn/ trước ngày 15/9"
    text = f"Sở Giáo dục đề nghị các trường thực hiện các nội dung sau:\n\n- {words}.\n\n- Rà soát phòng máy.\n"
    assert texts_and_leads(text)[0] == (words, "Các trường")


def test_whoever_stands_behind_a_short_label_acts() -> None:
    text = (
        "BIÊN BẢN HỌP NHÓM\n\n## Việc tuần tới\n\n=> Giao việc: Mỗi thành viên chuẩn bị ít nhất 2 phương án.\n\n"
        "- Sửa lỗi đăng nhập.\n"
    )
    assert texts_and_leads(text)[0][1] == "Mỗi thành viên"


def test_answer_that_is_asked_for_is_work() -> None:
    text = (
        "Giao Sở Nội vụ tổng hợp. Trong quá trình thực hiện, đề nghị các đơn vị phản hồi về Sở Tài chính để giải quyết."
    )
    assert texts_and_leads(text)[1][1] == "các đơn vị"


def test_who_believes_or_hopes_takes_nothing_on() -> None:
    text = "Họp mặt họ Vũ\n\n{}.\n\nBan Liên lạc sẽ gửi giấy mời."
    assert texts(text.format("Chúng tôi tin tưởng họ Vũ xã Hạ sẽ làm tốt lần gặp mặt này")) == [
        "Ban Liên lạc sẽ gửi giấy mời"
    ]
    assert len(texts(text.format("Chúng tôi sẽ làm tốt lần gặp mặt này"))) == 2


def test_what_will_be_done_by_somebody_acts_not_itself() -> None:
    text = "1. Sở Nội vụ: Lập danh sách thí sinh. Danh sách cụ thể ca thi, phòng nào sẽ được công bố trên trang tin.\n"
    assert "phòng nào" not in [lead for _, lead in texts_and_leads(f"III. NHIỆM VỤ\n\n{text}")]


def test_short_name_in_brackets_stands_between_a_body_and_its_work() -> None:
    item = "BHXH tỉnh, thành phố (gọi chung là BHXH tỉnh) căn cứ kinh phí lựa chọn đối tượng"
    assert texts_and_leads(f"III. NHIỆM VỤ\n\n1. {item}.\n")[0][1] == "BHXH tỉnh, thành phố"


def test_what_those_who_are_invited_will_talk_about_is_an_agenda() -> None:
    text = (
        "GIẤY MỜI\nDự Hội nghị Ban Chấp hành lần thứ 11\n\nBan Thường vụ Hội kính mời: Các đồng chí Ủy viên.\n"
        "Địa điểm: Hội trường.\nNội dung:\n1. Sơ kết công tác quý I;\n2. Thảo luận, góp ý dự thảo Đề án vay vốn;\n"
        "3. Công tác nhân sự.\nĐề nghị các đồng chí nghiên cứu trước tài liệu.\n"
    )
    assert texts(text) == ["các đồng chí nghiên cứu trước tài liệu"]


def test_invitations_that_somebody_is_to_send_make_none_of_minutes() -> None:
    text = (
        "BIÊN BẢN HỌP TỔ\n\nThời gian: 14h00 ngày 13/7/2031\nNội dung:\n1. Tổ trưởng nêu tình hình.\n2. Phân công:\n"
        "- Giao Văn phòng phát hành giấy mời.\n- Giao bà Lan chuẩn bị nước.\n"
    )
    assert texts(text)[-2:] == ["Văn phòng phát hành giấy mời", "bà Lan chuẩn bị nước"]


AGENDA = "KẾ HOẠCH\nTổ chức hội nghị tổng kết năm\n\n1. Nội dung chương trình\n\n{}\n\n2. Nhiệm vụ\n\n{}\n"


def test_list_that_begins_as_a_meeting_opens_is_an_agenda() -> None:
    rest = "- Báo cáo tổng kết công tác năm 2031.\n\n- Thảo luận các giải pháp năm 2032."
    work = "- Văn phòng chuẩn bị hội trường."
    assert texts(AGENDA.format(f"- Tuyên bố lý do, giới thiệu đại biểu.\n\n{rest}", work)) == [work[2:-1]]
    assert len(texts(AGENDA.format("- Rà soát các hộ nghèo trong xã.\n\n- Lập danh sách hộ khó khăn.", work))) == 3


def test_goals_of_a_meeting_are_no_goals_of_work() -> None:
    goals = "{}\nCuộc họp được tổ chức nhằm:\n- Kiểm tra các chức năng của trang tin.\n- Rà soát các đơn hàng.\n"
    assert texts(goals.format("I. MỤC TIÊU CUỘC HỌP")) == []


@pytest.mark.parametrize(
    "told",
    [
        "Dự báo, tối ngày 01/02/2031 bão sẽ đi vào vùng biển phía Đông Nam.",
        "Doanh nghiệp là trung tâm; trong đó, doanh nghiệp số của tỉnh giữ vai trò quan trọng trong kinh tế số.",
    ],
)
def test_forecasts_and_parts_played_are_no_tasks(told: str) -> None:
    assert texts(f"I. NHIỆM VỤ\n\n1. Sở Nội vụ lập danh sách các xã.\n\n2. {told}\n") == [
        "Sở Nội vụ lập danh sách các xã"
    ]


def test_things_of_which_the_items_below_tell_are_no_task() -> None:
    listed = (
        "Các chủ đầu tư thực hiện các nhiệm vụ sau:\n\n- Tập trung rà soát lại các dự án được giao. Trong đó, đối với "
        "các dự án đã hoàn thành đưa vào sử dụng:\n\n+ Tập trung rà soát hồ sơ trình phê duyệt quyết toán.\n"
    )
    assert texts(listed) == [
        "Tập trung rà soát lại các dự án được giao",
        "Tập trung rà soát hồ sơ trình phê duyệt quyết toán",
    ]
