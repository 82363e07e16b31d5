"""Ai đề nghị: who asks when praise comes first, whom a bare "Đồng chí" means, and the name before a title."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text

_TITLE = "Hội Nông dân tỉnh Lam Sơn sơ kết công tác\n\nNgày 5/4/2026, Hội Nông dân tỉnh Lam Sơn tổ chức hội nghị.\n\n"


def _asking(text: str) -> list[str | None]:
    return [task.assigner for task in extract_text(_TITLE + text).tasks]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Phát biểu tại hội nghị, đồng chí Lê Văn Hải, Chủ tịch Hội ghi nhận kết quả năm qua; đồng thời đề nghị "
            "các cấp hội tiếp tục rà soát hộ vay vốn; chủ động thu hồi nợ.",
            ["đồng chí Lê Văn Hải, Chủ tịch Hội"] * 2,
        ),
        (
            "Giám đốc Sở Công Thương đã biểu dương các huyện. Đồng thời, đề nghị các huyện rà soát chợ nông thôn.",
            ["Giám đốc Sở Công Thương"],
        ),
        (
            "Chủ tịch Hội biểu dương kết quả năm qua; đồng thời đề nghị các cấp hội thực hiện một số nội dung:\n\n"
            "- Rà soát hộ vay vốn.\n\n- Thu hồi nợ quá hạn.",
            ["Chủ tịch Hội"] * 2,
        ),
        (
            "Bà Lê Thị Hoa ghi nhận những cố gắng của các chi hội trong năm qua, đề nghị các chi hội nuôi heo đất.",
            ["Bà Lê Thị Hoa"],
        ),
        (
            "Phát biểu tại hội nghị, Chủ tịch Hội đánh giá cao sự đóng góp của hội viên thời gian qua; yêu cầu các "
            "chi hội củng cố tổ vay vốn.",
            ["Chủ tịch Hội"],
        ),
        ("Năm qua, Hội ghi nhận kiến nghị của hội viên, đề nghị tỉnh sửa đường.", []),
        ("Chủ tịch Hội kết luận, giao Văn phòng tham mưu kế hoạch.", ["Chủ tịch Hội"]),
        (
            "Kết quả của các huyện được ghi nhận, biểu dương. Đề nghị các huyện rà soát chợ nông thôn.",
            [None],
        ),
    ],
)
def test_who_praised_before_asks(text: str, who: list[str | None]) -> None:
    assert _asking(text) == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Đồng chí Phạm Văn Quý, Bí thư Huyện ủy dự hội nghị. Đồng chí đề nghị các xã quán triệt nghị quyết.",
            "Đồng chí Phạm Văn Quý",
        ),
        (
            "Bà Trần Thị Lụa đến dự cùng ông Đỗ Văn Nam. Bà yêu cầu các xã rà soát hộ nghèo.",
            "Bà Trần Thị Lụa",
        ),
        ("Hội nghị trao quà cho đồng chí Phạm Văn Quý. Đồng chí đề nghị các xã rà soát hộ nghèo.", "Đồng chí"),
    ],
)
def test_bare_calling_means_the_person_named_before(text: str, who: str) -> None:
    assert _asking(text) == [who]


def test_bare_calling_means_who_asked_last_where_nobody_was_named_since() -> None:
    text = (
        "Phó Chủ tịch UBND tỉnh Trần Đình Lâm yêu cầu Sở Tài chính cân đối nguồn vốn.\n\n"
        "Về thủ tục, đồng chí yêu cầu Sở Nội vụ rà soát hồ sơ."
    )
    assert _asking(text) == ["Phó Chủ tịch UBND tỉnh Trần Đình Lâm"] * 2


@pytest.mark.parametrize(
    ("speaker", "who"),
    [
        ("Đồng chí Nguyễn Văn Minh, Chủ tịch Hội Nông dân tỉnh", None),
        ("Đồng chí Nguyễn Văn Minh - Tỉnh ủy viên, Chủ tịch Hội Nông dân tỉnh", None),
        ("Tỉnh ủy viên, Chủ tịch Hội Nông dân tỉnh Đỗ Văn Thắng", None),
        ("Thay mặt Ban Thường vụ, Chủ tịch Hội Nông dân tỉnh", "Chủ tịch Hội Nông dân tỉnh"),
        ("Sau khi nghe đồng chí Hải báo cáo, Chủ tịch Hội Nông dân tỉnh", "Chủ tịch Hội Nông dân tỉnh"),
    ],
)
def test_name_before_a_title_belongs_to_who_asks(speaker: str, who: str | None) -> None:
    assert _asking(f"{speaker} đề nghị các cấp hội rà soát hộ vay vốn.") == [who or speaker]


def test_duty_that_is_added_in_the_next_paragraph_is_asked_by_the_same_one() -> None:
    text = (
        "Ban Lãnh đạo Công ty yêu cầu các đơn vị tập trung sửa chữa thiết bị.\n\n"
        "Bên cạnh đó, các đơn vị cần chú trọng cân đối dòng tiền."
    )
    assert _asking(text) == ["Ban Lãnh đạo Công ty"] * 2


@pytest.mark.parametrize(
    ("text", "leads"),
    [
        (
            "Chủ tịch UBND tỉnh giao Sở Nội vụ rà soát biên chế. Chủ tịch UBND tỉnh yêu cầu khẩn trương hoàn thiện "
            "quy định về đánh giá cán bộ.",
            ["Sở Nội vụ"] * 2,
        ),
        (
            "Chủ tịch UBND tỉnh giao Sở Nội vụ rà soát biên chế. Chủ tịch UBND tỉnh yêu cầu các xã rà soát hộ nghèo.",
            ["Sở Nội vụ", "các xã"],
        ),
        (
            "Chủ tịch UBND tỉnh giao Sở Nội vụ rà soát biên chế. Bí thư Tỉnh ủy yêu cầu khẩn trương sửa quy định.",
            ["Sở Nội vụ", None],
        ),
    ],
)
def test_who_asks_again_without_a_name_asks_the_same_one(text: str, leads: list[str | None]) -> None:
    assert [task.lead for task in extract_text(_TITLE + text).tasks] == leads


_NOTICE = "Thông báo kết luận của Phó Chủ tịch Lê Văn Hải tại cuộc họp về cảng cá Lam Sơn\n\n"
_POINTS = (
    "Sau khi nghe báo cáo, Phó Chủ tịch Lê Văn Hải kết luận như sau:\n\n"
    "1. Về bến cá: Công ty Cảng cá cần nạo vét luồng vào bến.\n\n"
    "Giao Sở Nông nghiệp khảo sát bãi neo đậu.\n\n2. Về kho lạnh: Công ty Cảng cá cần sớm hoàn thiện hồ sơ kho lạnh.\n"
)


def test_who_concludes_speaks_to_the_end_of_a_notice() -> None:
    asking = [task.assigner for task in extract_text(_NOTICE + _POINTS).tasks]
    assert len(asking) > 2
    assert set(asking) == {"Phó Chủ tịch Lê Văn Hải"}


def test_news_below_the_points_is_not_what_was_concluded() -> None:
    later = "\nCùng ngày, tại xã Lam Giang, đoàn đã dâng hương. Cử tri đề nghị UBND huyện sửa đường liên thôn.\n"
    assert _asking(_POINTS + later)[-1] != "Phó Chủ tịch Lê Văn Hải"


def test_who_orders_is_named_without_the_order() -> None:
    text = (
        "Chỉ thị về việc chỉnh trang dây cáp\n\nĐể phố phường gọn gàng, Ủy ban nhân dân tỉnh chỉ thị:\n\n"
        "1. Sở Xây dựng\n\na) Kiểm tra các tuyến cáp treo.\n"
    )
    assert [task.assigner for task in extract_text(text).tasks] == ["Ủy ban nhân dân tỉnh"]


def test_a_field_called_society_is_no_partner_of_its_own() -> None:
    text = "Giao Sở Tài chính chủ trì, phối hợp với Sở Lao động - Thương binh và Xã hội, Sở Nội vụ rà soát chế độ."
    (task,) = extract_text(_TITLE + text).tasks
    assert task.partners == ("Sở Lao động - Thương binh và Xã hội", "Sở Nội vụ")


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Giao Sở Công Thương chủ trì, phối hợp với Sở Tài chính, và các sở liên quan rà soát chợ nông thôn.",
            ("Sở Tài chính", "các sở liên quan"),
        ),
        ("Giao Sở Công Thương phối hợp với các Viện nghiên cứu tổ chức tập huấn.", ("các Viện nghiên cứu",)),
        ("Giao Sở Công Thương phối hợp với các huyện nghiên cứu mô hình chợ đêm.", ("các huyện",)),
    ],
)
def test_partners_go_on_to_their_last_word(text: str, who: tuple[str, ...]) -> None:
    (task,) = extract_text(_TITLE + text).tasks
    assert task.partners == who


def test_what_an_office_lets_everybody_know_is_no_task() -> None:
    closing = (
        "\nVăn phòng Sở xin thông báo kết luận của Phó Giám đốc Sở tại cuộc họp về cảng cá để các Chi cục, "
        "các đơn vị thuộc Sở biết và thực hiện.\n"
    )
    told = extract_text(_NOTICE + _POINTS + closing).tasks
    assert len(told) == len(extract_text(_NOTICE + _POINTS).tasks)


def test_letting_the_people_know_a_finding_is_a_task() -> None:
    text = "Giao UBND xã thông báo kết luận thanh tra để nhân dân trong xã biết."
    assert len(extract_text(_TITLE + text).tasks) == 1


def test_officer_who_asks_at_the_end_of_a_long_sentence() -> None:
    said = (
        "Phát biểu kết luận cuộc họp giữa Thường trực Hội với các cụm trưởng, các tổ trưởng để chuẩn bị nội dung trước "
        "kỳ đại hội lần thứ tư của Hội Nông dân tỉnh, nhiệm kỳ mới, tại hội trường lớn của trụ sở vừa được sửa lại, "
        "Ủy viên dự khuyết Tỉnh ủy, {} đề nghị Văn phòng Hội hoàn chỉnh báo cáo; gửi tài liệu."
    )
    told = extract_text(_TITLE + said.format("Chủ tịch Hội Trần Văn Minh")).tasks
    assert [task.lead for task in told] == ["Văn phòng Hội"] * 2
    others = extract_text(_TITLE + said.format("nơi đã nhiều lần được")).tasks
    assert all(task.lead is None for task in others)


def test_chair_who_takes_up_an_opinion_and_charges_a_body_asks_it() -> None:
    text = (
        "BIÊN BẢN\n\n5. Ý kiến: Cổ đông Nguyễn Văn Hậu đề nghị Ban Tổng giám đốc sớm xử lý công nợ khó đòi. Chủ tọa"
        " tiếp thu, giao Tổng giám đốc xây dựng phương án thu hồi nợ.\n"
    )
    found = extract_text(text).tasks
    assert [(task.assigner, task.lead) for task in found] == [
        ("Cổ đông Nguyễn Văn Hậu", "Ban Tổng giám đốc"),
        ("Chủ tọa", "Tổng giám đốc"),
    ]


def test_whoever_was_chosen_for_an_honour_is_asked_nothing() -> None:
    text = "Hội nghị đã bầu Sở Y tế làm Cụm trưởng và bình xét 2 đơn vị đề nghị tặng Cờ thi đua của Liên minh.\n"
    assert extract_text(_TITLE + text).tasks == ()
    asked = "Đồng chí Chủ tịch đề nghị khen thưởng kịp thời các hộ hiến đất làm đường.\n"
    assert [task.text for task in extract_text(_TITLE + asked).tasks] == [
        "khen thưởng kịp thời các hộ hiến đất làm đường"
    ]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Ông Bùi Hữu Điền, Giám đốc HTX Phú Lộc cho biết đơn vị đã xin thuê đất từ lâu mà chưa xong, đề nghị tỉnh "
            "xem xét, giải quyết.",
            "Ông Bùi Hữu Điền, Giám đốc HTX Phú Lộc",
        ),
        ("Bà Đào Thị Mến, HTX Xuân Hòa đề nghị tỉnh hỗ trợ lãi suất vay vốn.", "Bà Đào Thị Mến, HTX Xuân Hòa"),
        (
            "HTX Vận tải Thành Công thì phản ánh tình trạng xe trá hình, đề nghị ngành Công an tăng cường xử lý.",
            "HTX Vận tải Thành Công",
        ),
        ("Dự có bà Đào Thị Mến. Các hộ vay, HTX Xuân Hòa đề nghị tỉnh hỗ trợ lãi suất.", "HTX Xuân Hòa"),
    ],
)
def test_who_tells_before_he_asks_is_named_without_what_he_tells(text: str, who: str) -> None:
    assert _asking(text) == [who]


def test_bare_comrade_is_the_officer_who_spoke_last() -> None:
    text = (
        "Bà Đào Thị Mến, HTX Xuân Hòa đề nghị tỉnh hỗ trợ lãi suất vay vốn.\n\nKết luận, Phó Chủ tịch UBND tỉnh Cao "
        "Xuân Thụ ghi nhận các ý kiến. Đồng chí khẳng định tỉnh đồng hành cùng HTX. Đồng chí yêu cầu các sở rà soát "
        "quỹ đất."
    )
    assert _asking(text) == ["Bà Đào Thị Mến, HTX Xuân Hòa", "Phó Chủ tịch UBND tỉnh Cao Xuân Thụ"]


def test_bare_he_is_the_officer_who_spoke_last() -> None:
    text = "Bộ trưởng Đặng Quang Minh đánh giá cao nỗ lực của tỉnh. Ông đề nghị các huyện rà soát hồ chứa."
    assert _asking(text) == ["Bộ trưởng Đặng Quang Minh"]


@pytest.mark.parametrize(
    ("sentence", "who", "lead"),
    [
        ("Nhiều hộ còn nợ đọng, vì vậy yêu cầu kế toán rà soát công nợ.", None, "kế toán"),
        ("Kế toán chưa nộp báo cáo, vì thế giao Ban Kiểm soát kiểm tra.", None, "Ban Kiểm soát"),
        ("Chủ tịch Hội ghi nhận ý kiến, do đó giao Ban Kiểm soát kiểm tra.", "Chủ tịch Hội", "Ban Kiểm soát"),
    ],
)
def test_of_whom_a_reason_is_told_does_not_ask(sentence: str, who: str | None, lead: str) -> None:
    found = extract_text(f"BIÊN BẢN\nHọp Ban quản trị\n\n4. Kết luận:\n- {sentence}\n").tasks
    assert [(task.assigner, task.lead) for task in found] == [(who, lead)]
