"""What a person forbids or orders for some case, and what a body is still to do behind what it did."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text

_NEWS = "Vùng cá lồng vào mùa bão\n\nThứ tư, 9/9/2026\n\nBến Lở có ba luồng ra cửa.\n\n"


def _tasks(said: str) -> list[tuple[str, str | None]]:
    return [(task.text, task.lead) for task in extract_text(_NEWS + said).tasks]


@pytest.mark.parametrize(
    ("said", "task", "lead"),
    [
        ("Theo ông Vĩnh, các HTX không được mở thêm ao.", "các HTX không được mở thêm ao", "các HTX"),
        (
            "Theo bà Lê Thị Hoa, Chủ tịch Liên minh HTX tỉnh, các HTX nên liên kết mua chung vật tư.",
            "các HTX nên liên kết mua chung vật tư",
            "các HTX",
        ),
        (
            "Theo lãnh đạo Sở, không được giải ngân khi chưa nghiệm thu.",
            "không được giải ngân khi chưa nghiệm thu",
            None,
        ),
        (
            "Theo anh Tám, muốn giữ tiếng thì thành viên tuyệt đối không trộn gạo khác.",
            "thành viên tuyệt đối không trộn gạo khác",
            "thành viên",
        ),
        ("Nếu nước vượt báo động II, HTX báo ngay về Liên minh.", "HTX báo ngay về Liên minh", "HTX"),
        ('Ông Rạng dặn: "Hễ gió mạnh, tổ trưởng gọi ngay cho xã".', "tổ trưởng gọi ngay cho xã", "tổ trưởng"),
        (
            "Ông Thạo nhấn mạnh: nếu kho thiếu giống, các HTX gọi cho Trung tâm Giống để được cấp bù.",
            "các HTX gọi cho Trung tâm Giống để được cấp bù",
            "các HTX",
        ),
    ],
)
def test_what_a_person_forbids_or_orders(said: str, task: str, lead: str | None) -> None:
    assert _tasks(said) == [(task, lead)]


@pytest.mark.parametrize(
    "said",
    [
        "Theo ông Vĩnh, các HTX không được hỗ trợ vì chưa đủ hồ sơ.",
        "Theo Luật Hợp tác xã năm 2023, thành viên không được chuyển nhượng vốn góp cho người ngoài.",
        "Nếu nước lên cao, lúa sẽ bị ngập.",
        'Bà Hoa nói: "Khi cần vốn, bà con gọi cho Quỹ là được giải quyết".',
    ],
)
def test_what_only_came_to_them(said: str) -> None:
    assert _tasks(said) == []


@pytest.mark.parametrize(
    ("said", "task", "lead"),
    [
        (
            "Liên minh đã mở 4 lớp tập huấn; đang làm hồ sơ vay vốn; trong tháng 10 sẽ khai trương cửa hàng nông sản.",
            "trong tháng 10 sẽ khai trương cửa hàng nông sản",
            "Liên minh",
        ),
        (
            "Ông Rạng cho biết Hội đã phát 300 tờ rơi; tuần này sẽ in thêm 500 tờ.",
            "tuần này sẽ in thêm 500 tờ",
            "Hội",
        ),
        (
            "Hội đã tặng 20 con bò giống; từ nay đến cuối năm tiếp tục vận động 50 hộ tham gia tổ hợp tác.",
            "từ nay đến cuối năm tiếp tục vận động 50 hộ tham gia tổ hợp tác",
            "Hội",
        ),
    ],
)
def test_what_is_still_to_be_done_behind_deeds(said: str, task: str, lead: str) -> None:
    assert _tasks(said) == [(task, lead)]


@pytest.mark.parametrize(
    "said",
    [
        "Hội đã phát 300 tờ rơi; in 500 tờ phát cho thôn Cồn Sẻ; mở 3 lớp tập huấn.",
        "HTX đã bán 30 tấn lúa; giá sắp tới sẽ tăng.",
    ],
)
def test_deeds_alone_are_over(said: str) -> None:
    assert _tasks(said) == []


@pytest.mark.parametrize(
    "said",
    [
        "Người nuôi cá phải dậy từ 3 giờ sáng kiểm tra dây neo.",
        "Do cầu Cồn Sẻ sửa, cá phải chở đường vòng.",
        "Ông Thuyn nhấn mạnh kiểm soát viên là tai mắt của thành viên.",
        "Cũng xin nhắc lại, theo Luật Hợp tác xã năm 2023, Ban kiểm soát giám sát việc chấp hành Điều lệ; "
        "HĐQT báo cáo đại hội gần nhất; người quản lý phải kê khai người có liên quan.",
        "Theo quy định, bên bán điện có trách nhiệm lắp đặt công tơ, bên mua bảo vệ công tơ. "
        "Khi có thay đổi, bên mua phải thông báo cho bên bán.",
        "Tại phiên sơ thẩm, bị cáo xin giảm nhẹ hình phạt. Hội đồng xét xử buộc bị cáo bồi thường cho HTX.",
        "Sang hiệp hai, huấn luyện viên yêu cầu các học trò dâng cao đội hình, đồng thời "
        "giao Phúc Lâm đá cặp với Tuấn Vũ.",
    ],
)
def test_stories_give_no_work(said: str) -> None:
    assert _tasks(said) == []


@pytest.mark.parametrize(
    "said",
    [
        "Theo quy định, hồ sơ gồm 3 loại. Bà Hoa đề nghị các HTX nộp hồ sơ sớm.",
        "Các hộ phải ký cam kết bảo vệ môi trường. Giám đốc Sở yêu cầu các HTX nộp hồ sơ sớm.",
    ],
)
def test_what_is_asked_beside_a_story_is_work(said: str) -> None:
    assert ("các HTX nộp hồ sơ sớm", "các HTX") in _tasks(said)


@pytest.mark.parametrize(
    ("said", "leads"),
    [
        (
            "Đồng chí Đào yêu cầu các xã quán triệt nghị quyết; trước mắt chọn mỗi xã 01 tổ hợp tác để kèm cặp, "
            "đồng thời giao Văn phòng tổng hợp danh sách.",
            ["các xã", "các xã", "Văn phòng"],
        ),
        (
            "Ông Thuyn giao Phòng Đào tạo soạn mẫu biên bản; còn việc phụ cấp, các HTX thành viên "
            "phải đưa vào dự toán chi.",
            ["Phòng Đào tạo", "các HTX thành viên"],
        ),
        (
            "Theo chương trình vừa ký, hai bên hằng năm mở 03 lớp bồi dưỡng; đến năm 2030 hỗ trợ thành lập 25 HTX.",
            ["hai bên", "hai bên"],
        ),
        (
            "Ông đề nghị mỗi học viên, sau khi về đơn vị mình:\n- Lập kế hoạch kiểm tra quỹ;\n"
            "- Báo cáo hằng quý với thành viên.",
            ["mỗi học viên", "mỗi học viên"],
        ),
    ],
)
def test_who_acts_in_what_is_said(said: str, leads: list[str]) -> None:
    assert [lead for _, lead in _tasks(said)] == leads


@pytest.mark.parametrize(
    ("said", "task", "lead"),
    [
        (
            'Ông Trần Quốc Bửu, Phó Giám đốc Quỹ cho biết: "Phía Quỹ tuần tới sẽ hoàn tất hồ sơ vay".',
            "Phía Quỹ tuần tới sẽ hoàn tất hồ sơ vay",
            "Phía Quỹ",
        ),
        (
            "Trả lời bà con, bà Hồ Thị Tím hứa chậm nhất 20/10 các HTX thành viên sẽ công khai giá bơm tát.",
            "các HTX thành viên sẽ công khai giá bơm tát",
            "các HTX thành viên",
        ),
        (
            '"Hội sang năm sẽ công khai giá bơm tát", bà Hồ Thị Tím nói.',
            "Hội sang năm sẽ công khai giá bơm tát",
            "Hội",
        ),
        (
            "Theo ông Huỳnh Văn Sậm, Giám đốc HTX, Hội sẽ cho bà con mượn 2 máy cày.",
            "Hội sẽ cho bà con mượn 2 máy cày",
            "Hội",
        ),
        (
            "Theo bà Hồ Thị Tím, trong tháng 10 Sở phải gửi hướng dẫn cho các xã.",
            "Sở phải gửi hướng dẫn cho các xã",
            "Sở",
        ),
    ],
)
def test_what_somebody_says_a_body_will_do(said: str, task: str, lead: str) -> None:
    assert _tasks(said) == [(task, lead)]


@pytest.mark.parametrize(
    "said",
    [
        "Ông Trần Quốc Bửu cho biết: HTX sẽ được vay thêm vốn.",
        "Bà Hồ Thị Tím nói giá lúa sang năm sẽ tăng.",
        "Theo ông Huỳnh Văn Sậm, giá cá sẽ giảm.",
    ],
)
def test_what_will_come_to_somebody(said: str) -> None:
    assert _tasks(said) == []


@pytest.mark.parametrize(
    "said",
    [
        "Đội nữ của tỉnh phải thắng trận cuối nếu muốn vào bán kết. Ban huấn luyện cho biết toàn đội sẽ nghỉ một ngày.",
        "Nạn nhân được đưa đi cấp cứu. Cảnh sát giao thông yêu cầu lái xe dừng xe để kiểm tra giấy tờ.",
        "Trong trận lụt năm 1999, Chủ tịch xã yêu cầu dân quân chuyển thóc lên đồi, giao Hội Phụ nữ nấu cơm.",
        "Luật sư trả lời: theo Luật Bảo hiểm xã hội, HTX phải đóng bảo hiểm cho người quản lý.",
    ],
)
def test_other_stories_of_a_newspaper(said: str) -> None:
    assert _tasks(said) == []


def test_officer_asks_after_an_accident() -> None:
    said = (
        "Phó Chủ tịch UBND tỉnh Lê Văn Nam nêu rõ tai nạn làm 5 người tử vong, nồng độ cồn là nguyên nhân; "
        "yêu cầu Công an tỉnh xử lý nghiêm vi phạm; Sở Xây dựng rà soát biển báo."
    )
    assert [lead for _, lead in _tasks(said)] == ["Công an tỉnh", "Sở Xây dựng"]


@pytest.mark.parametrize(
    ("said", "task", "lead"),
    [
        ("Làm việc với HTX Gò Sao, ông Kiên yêu cầu rà lại hợp đồng bơm tát.", "rà lại hợp đồng bơm tát", "HTX Gò Sao"),
        (
            "Nhắc tới các HTX thành viên, ông Kiên đề nghị tách bạch tiền nhà với tiền HTX.",
            "tách bạch tiền nhà với tiền HTX",
            "các HTX thành viên",
        ),
        (
            "Về phía Sở, ông Ước cho biết sẽ trình bổ sung nguồn hỗ trợ.",
            "sẽ trình bổ sung nguồn hỗ trợ",
            "Sở",
        ),
        (
            "Làm việc với HTX Gò Sao, ông Kiên yêu cầu Sở Tài chính bố trí vốn.",
            "Sở Tài chính bố trí vốn",
            "Sở Tài chính",
        ),
    ],
)
def test_with_whom_somebody_speaks(said: str, task: str, lead: str) -> None:
    assert _tasks(said) == [(task, lead)]


def test_work_that_is_shared_out_in_one_sentence() -> None:
    said = "Về phân công, Hội Phụ nữ tỉnh lo khâu vận động, còn Liên minh HTX tỉnh lo tư vấn thủ tục."
    assert [lead for _, lead in _tasks(said)] == ["Hội Phụ nữ tỉnh", "Liên minh HTX tỉnh"]
