"""Ai làm, trong tin hội nghị: who acts where somebody asks in passing, and bodies written in small letters."""

from __future__ import annotations

import pytest
from read_tasks import texts_and_leads

from extractors.extract import extract_text

_NEWS = "Huyện Lam Sơn sơ kết công tác\n\nSáng 5/4/2027, UBND huyện Lam Sơn tổ chức hội nghị sơ kết.\n\n"


def _leads(text: str) -> list[tuple[str | None, str | None]]:
    """Who acts and who asked, of each task."""
    return [(task.lead, task.assigner) for task in extract_text(_NEWS + text).tasks]


@pytest.mark.parametrize(
    ("text", "lead", "asker"),
    [
        (
            "Ông Bình cũng lưu ý Vinawa đổi mới, đẩy mạnh ứng dụng công nghệ để phát hiện sự cố trên lưới điện.",
            "Vinawa",
            "Ông Bình",
        ),
        (
            "Bí thư Huyện ủy cũng đề nghị năm 2027, 100% phòng ban, xã phường ghi nhận ý kiến của người dân.",
            "100% phòng ban, xã phường",
            "Bí thư Huyện ủy",
        ),
        (
            "Bà Lê Thị Hoa, phó bí thư Huyện ủy, đề nghị thời gian tới các ngành, các đoàn thể... đổi mới cách làm, "
            "nắm bắt kịp thời tình hình ở cơ sở.",
            "các ngành, các đoàn thể",
            "Bà Lê Thị Hoa, phó bí thư Huyện ủy",
        ),
    ],
)
def test_who_asks_in_passing_does_not_act(text: str, lead: str, asker: str) -> None:
    assert _leads(text) == [(lead, asker)]


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        ("Đảng ủy xã tập trung chỉ đạo các chi bộ rà soát hồ sơ tồn đọng.", "Đảng ủy xã"),
        ("Chi bộ xã tiếp tục chỉ đạo Đoàn thanh niên trồng cây ven đường.", "Chi bộ xã"),
    ],
)
def test_who_is_to_direct_others_acts_himself(text: str, lead: str) -> None:
    assert all(found == lead for found, _ in _leads(text))


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        ("Theo kế hoạch, đoàn giám sát sẽ làm việc với UBND xã vào ngày 22/8/2027.", "đoàn giám sát"),
        ("Để công bằng, bộ sẽ tổ chức bốc thăm cho các tỉnh.", "bộ"),
        (
            "Phó Bí thư đề nghị các đại biểu được bầu đi dự đại hội cần phát huy trách nhiệm.",
            "các đại biểu được bầu đi dự đại hội",
        ),
        ("Bộ trưởng Nam yêu cầu đơn vị quản lý bổ sung biển báo trên đèo.", "đơn vị quản lý"),
        ("Chủ tịch UBND huyện yêu cầu Đài phát thanh huyện ngừng chương trình ca nhạc.", "Đài phát thanh huyện"),
        ("Thành phố yêu cầu Bình Sơn kiểm điểm trách nhiệm của các cá nhân.", "Bình Sơn"),
    ],
)
def test_bodies_in_small_letters_and_which_of_several(text: str, lead: str) -> None:
    assert [found for found, _ in _leads(text)] == [lead]


@pytest.mark.parametrize(
    "text",
    [
        "Toàn bộ sẽ được bàn giao cho các hộ dân.",  # what will be done with
        "Phó Bí thư đề nghị các đại biểu được mời đọc kỹ tài liệu.",
        "Chủ tịch UBND huyện yêu cầu các đơn vị quản lý chặt vật tư.",
    ],
)
def test_neither_the_whole_of_a_thing_nor_what_is_asked(text: str) -> None:
    leads = [found for found, _ in _leads(text)]
    assert not {"bộ", "các đơn vị quản lý", "các đại biểu được mời"} & set(leads)


_ASKED = "Ông Nam yêu cầu các xã khẩn trương bàn giao mặt bằng.\n\n"


@pytest.mark.parametrize(
    ("text", "leads"),
    [
        ("Theo ông, các trường hợp thống kê sót thì sẽ xem xét cụ thể, có giấy tờ chứng minh.", ["các xã", None]),
        ("Theo ông Nam, ở hai phía đèo phải có các trạm dừng nghỉ để người lái xe tỉnh táo hơn.", ["các xã", None]),
        ("Trong quá trình thực hiện phải bảo đảm an toàn, tránh thất thoát.", ["các xã", "các xã"]),
    ],
)
def test_a_sentence_about_another_thing(text: str, leads: list[str | None]) -> None:
    assert [found for found, _ in _leads(_ASKED + text)] == leads


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        ("Theo Phó Chủ tịch tỉnh, Sở Xây dựng phải rà soát quy hoạch.", "Sở Xây dựng"),
        ("Tỉnh yêu cầu các bên liên quan gọi tàu về, không cho di chuyển.", "các bên liên quan"),
        ("Bà Tâm đề nghị lịch tiếp dân phải được công khai theo luật.", None),
        (
            'Các địa phương nơi có dự án đi qua "phải huy động toàn bộ hệ thống chính trị vào cuộc để giao mặt bằng", '
            "ông Nam nói.",
            "Các địa phương nơi có dự án đi qua",
        ),
    ],
)
def test_who_speaks_and_what_is_asked_for_do_not_act(text: str, lead: str | None) -> None:
    assert [found for found, _ in _leads(text)] == [lead]


def test_a_body_that_carries_out_asks_others() -> None:
    text = (
        "Theo kết luận thanh tra, UBND huyện phải khẩn trương xây dựng khu tái định cư. Thực hiện kết luận, UBND tỉnh "
        "giao huyện thành lập tổ công tác để kiểm tra hồ sơ các hộ."
    )
    assert [found for found, _ in _leads(text)] == ["UBND huyện", "huyện"]


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        (
            "Ông Phong yêu cầu các đơn vị như Sở Xây dựng, Công an tỉnh phối hợp với hai huyện để kéo giảm tai nạn.",
            "các đơn vị như Sở Xây dựng, Công an tỉnh",
        ),
        ("Ông Phong yêu cầu các đơn vị thực hiện đúng như Sở Xây dựng hướng dẫn.", "các đơn vị"),
        (
            "Ông Phong đề nghị UBND huyện, các ngành ngoài bảo đảm tiến độ cần chú ý nâng cao chất lượng báo cáo.",
            "UBND huyện, các ngành",
        ),
        (
            "PVX sẽ xây dựng các kế hoạch hành động cụ thể nhằm thực hiện tốt các nhiệm vụ được Chính phủ, "
            "Bộ Công Thương giao, có đóng góp quan trọng đối với ngành.",
            "PVX",
        ),
    ],
)
def test_bodies_named_among_several_and_work_given_before(text: str, lead: str) -> None:
    assert [found for found, _ in _leads(text)] == [lead]


def test_an_event_that_comes_about_is_done_by_nobody_named_before() -> None:
    text = (
        "Ban Thường trực MTTQ huyện yêu cầu các xã tổ chức đại hội trong tháng 6/2027. Đại hội MTTQ huyện sẽ "
        "hoàn thành trong tháng 8/2027."
    )
    assert [found for found, _ in _leads(text)] == ["các xã", None]


def test_a_body_acts_that_says_what_it_will_do() -> None:
    text = "Sở Thông tin và Truyền thông cho biết sẽ tăng cường kiểm tra, xử lý nghiêm các điểm bán sim rác."
    assert [found for found, _ in _leads(text)] == ["Sở Thông tin và Truyền thông"]


@pytest.mark.parametrize(
    ("text", "leads"),
    [
        ("Theo đó, Sở Xây dựng cho biết sẽ phối hợp với xã kiểm tra hồ sơ trong quý II.", ["Sở Xây dựng"]),
        ("Đại diện Sở Tài chính khẳng định sẽ bố trí đủ vốn cho xã.", ["Đại diện Sở Tài chính"]),
        ("Khi làm việc với đoàn, ông Bình cho biết sẽ tháo dỡ.", []),
        ("Sở Xây dựng cho biết sẽ được bố trí thêm vốn.", []),
    ],
)
def test_what_a_body_lets_know_it_will_do_is_its_task(text: str, leads: list[str]) -> None:
    assert [found for found, _ in _leads(text)] == leads


@pytest.mark.parametrize(
    "text",
    [
        "Trả lời cổ đông, ông Hồ Quốc Vinh cho biết {}.",
        "Ông Lê Nam cho biết, {}.",
        "Bà Hoa khẳng định {}.",
    ],
)
@pytest.mark.parametrize(("who", "will"), [("HĐQT", "cân nhắc thời điểm phát hành"), ("UBND tỉnh", "bố trí đủ vốn")])
def test_what_somebody_tells_that_a_body_will_do_begins_at_the_body(text: str, who: str, will: str) -> None:
    assert texts_and_leads(text.format(f"{who} sẽ {will}")) == [(f"{who} sẽ {will}", who)]


def test_headline_below_a_stamp_is_no_task() -> None:
    text = (
        "Thứ năm, ngày 12/06/2031 08:21 GMT+7\nBộ trưởng yêu cầu tháo gỡ vướng mắc cho 5 hồ chứa\nChiều 11/6, tại "
        "hội trường tỉnh, Bộ trưởng Đặng Quang Minh đã làm việc với UBND tỉnh về nông nghiệp.\n\nBộ trưởng yêu "
        "cầu Sở Nông nghiệp rà soát các hồ chứa.\n\nCác khối duy trì lịch trực, giao ban thường xuyên.\n"
    )
    assert texts_and_leads(text) == [("Sở Nông nghiệp rà soát các hồ chứa", "Sở Nông nghiệp")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Hội nghị đã bình xét, đề nghị UBND tỉnh tặng Cờ thi đua cho xã Yên Bình.", []),
        ("Người dân nêu 12 ý kiến, kiến nghị, tập trung vào đơn giá bồi thường.", []),
        ("Người dân nêu ý kiến, đề nghị UBND xã nâng đơn giá bồi thường.", ["UBND xã"]),
        ("Về cống, phòng đã yêu cầu nhà thầu khắc phục, đến nay đã sửa được 2/5 vị trí.", []),
        ("Chủ tịch xã giao Ban tự quản thôn tiếp tục vận động 9 hộ.", ["Ban tự quản thôn"]),
        ("Chủ tịch xã yêu cầu nhà thầu che chắn thùng xe, tưới ẩm mặt đường.", ["nhà thầu"]),
    ],
)
def test_honours_opinions_and_what_was_done_since_are_no_tasks(text: str, told: list[str]) -> None:
    assert [found for found, _ in _leads(text)] == told


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        # a name may end like the noun that asking can be
        ("Ban Chỉ huy quân sự huyện đề nghị các xã rà soát thanh niên trong độ tuổi.", "các xã"),
        ("Hội đồng Trị sự yêu cầu các chùa tạm dừng lễ hội đông người.", "các chùa"),
        ("Ban Chỉ đạo chuyển đổi số giao Phòng Văn hóa lập danh sách nhà văn hóa.", "Phòng Văn hóa"),
        # districts and wards by a letter and a number
        ("Chủ tịch huyện cũng giao UBND Q. 7 khẩn trương bàn giao mặt bằng.", "UBND Q. 7"),
        ("Chủ tịch huyện yêu cầu Công an P.12 xử lý các điểm lấn chiếm.", "Công an P.12"),
        # bodies that are counted
        (
            "Bí thư yêu cầu 3 xã Hòa An, Tân Lập, Yên Bình ngăn chặn tình trạng đào trộm cát.",
            "3 xã Hòa An, Tân Lập, Yên Bình",
        ),
        ("Chủ tịch huyện giao 05 xã ven sông rà soát quỹ đất.", "05 xã ven sông"),
        ("Phó Chủ tịch yêu cầu 2 bệnh viện khẩn trương khắc phục.", "2 bệnh viện"),
        # which of them
        ("Chủ tịch huyện yêu cầu các đơn vị trên khẩn trương báo cáo kết quả.", "các đơn vị trên"),
        ("Chủ tịch huyện yêu cầu các đơn vị trên toàn huyện khẩn trương báo cáo kết quả.", "các đơn vị"),
        ("Bí thư yêu cầu các hộ thuộc diện phải di dời khẩn trương tháo dỡ nhà.", "các hộ thuộc diện phải di dời"),
        ("Bí thư yêu cầu các phòng thuộc Sở phải báo cáo kết quả.", "các phòng thuộc Sở"),
        (
            "Bí thư chỉ đạo các phòng, Ngân hàng Chính sách và các tổ chức tín dụng, tài chính nhỏ khác rà soát nợ.",
            "các phòng, Ngân hàng Chính sách và các tổ chức tín dụng, tài chính nhỏ khác",
        ),
        # behind the matter or those of whom something is reported
        ("Bí thư yêu cầu: Đối với việc đánh giá, xếp loại cán bộ, các phòng vẫn thực hiện theo quy định.", "các phòng"),
        ("Bí thư yêu cầu: Riêng số giáo viên, nhân viên hợp đồng, các trường phải gửi số liệu.", "các trường"),
        ("Bí thư đề nghị có sự trao đổi với các chùa để giữ gìn trật tự.", None),
    ],
)
def test_names_of_those_who_are_asked(text: str, lead: str | None) -> None:
    assert [found for found, _ in _leads(text)] == [lead]


@pytest.mark.parametrize(
    "text",
    [
        "Một số đề nghị của các xã về đường giao thông đã được trả lời.",
        "Các yêu cầu 1, 2 và 3 nêu trên được giữ nguyên.",
        "Theo đề nghị 3 xã đã gửi, huyện đã hỗ trợ kinh phí.",
    ],
)
def test_asking_as_a_noun_asks_nobody(text: str) -> None:
    assert _leads(text) == []


@pytest.mark.parametrize(
    ("sentence", "lead"),
    [
        ("Thủ tướng chỉ thị Cục Thủy lợi kiểm tra ngay các hồ chứa trước mùa lũ.", "Cục Thủy lợi"),
        ("Chỉ thị lực lượng kiểm lâm tăng cường tuần tra ban đêm.", "lực lượng kiểm lâm"),
        ("Ông Nam nhắc lại chỉ thị hải quan là việc của ngành.", None),
    ],
)
def test_whoever_is_given_a_directive(sentence: str, lead: str | None) -> None:
    tasks = extract_text(f"BIÊN BẢN\nHọp giao ban\n\n{sentence}").tasks
    assert [task.lead for task in tasks] == ([lead] if lead else [])


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        ("Chủ tịch tỉnh đề nghị lãnh đạo 3 địa phương bàn giao mặt bằng cho nhà thầu.", "lãnh đạo 3 địa phương"),
        ("Chủ tịch tỉnh chỉ đạo hàng loạt sở, ngành phải công khai giá dịch vụ.", "hàng loạt sở, ngành"),
        ("Chủ tịch tỉnh nhắc chủ đầu tư phải tính việc thoát lũ cho cầu Bến Lội.", "chủ đầu tư"),
        (
            "Chủ tịch tỉnh yêu cầu Ban Quản lý vốn nhà nước tại doanh nghiệp, Sở Công Thương rà soát các dự án.",
            "Ban Quản lý vốn nhà nước tại doanh nghiệp, Sở Công Thương",
        ),
        ("Giám đốc Sở Y tế yêu cầu dứt khoát không để dịch lan ra cộng đồng.", None),
    ],
)
def test_several_leaders_bodies_with_long_names_and_adverbs(text: str, lead: str | None) -> None:
    assert [who for who, _ in _leads(text)] in ([lead], [])


def test_what_is_reported_is_no_part_of_whom_it_is_reported_to() -> None:
    said = "Chủ tịch tỉnh yêu cầu Sở Công Thương báo cáo UBND tỉnh {} các chợ."
    for matter in ("tiến độ xây dựng", "tình hình hoạt động của", "vấn đề quy hoạch"):
        (task,) = extract_text(_NEWS + said.format(matter)).tasks
        assert task.addressees == ("UBND tỉnh",)
    (task,) = extract_text(_NEWS + "Chủ tịch tỉnh yêu cầu Ban Các vấn đề xã hội thẩm tra dự thảo.").tasks
    assert task.lead == "Ban Các vấn đề xã hội"


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        ("Chủ tịch UBND xã chỉ đạo cho Ban Công an xã tăng cường tuần tra ban đêm.", "Ban Công an xã"),
        ("Bí thư chỉ đạo cho Phòng Giáo dục yêu cầu hiệu trưởng các trường sửa mái nhà.", "hiệu trưởng các trường"),
        ("Bí thư yêu cầu trong quá trình này các sở phối hợp gỡ vướng.", "các sở"),
        ("Bí thư yêu cầu xã Hòa An - nơi có nhiều điểm sạt lở - phải di dời dân.", "xã Hòa An"),
        ("Bí thư yêu cầu xã Hòa An, Sơn Hà - nơi tâm bão đi qua, cần sơ tán dân.", "xã Hòa An, Sơn Hà"),
        (
            "Bí thư yêu cầu các xã trong vùng ảnh hưởng của bão cần đưa thuyền vào bờ.",
            "các xã trong vùng ảnh hưởng của bão",
        ),
        ("Bí thư yêu cầu các xã trong tuần này cần đưa thuyền vào bờ.", "các xã"),
    ],
)
def test_who_is_directed_during_something_or_where_it_happens(text: str, lead: str) -> None:
    assert [who for who, _ in _leads(text)] == [lead]


def test_resolve_that_is_stressed_is_no_task() -> None:
    assert _leads("Bí thư nhấn mạnh quyết tâm đẩy nhanh tiến độ dự án để phục vụ nhân dân.") == []
    assert len(_leads("Bí thư yêu cầu quyết tâm đẩy nhanh tiến độ dự án để phục vụ nhân dân.")) == 1


@pytest.mark.parametrize("said", ["nhắn nhủ", "nhắc nhở", "cảnh báo", "nói", "nhắc lại"])
def test_who_said_it_behind_a_quote_is_no_part_of_it(said: str) -> None:
    news = f'{_NEWS}"Huyện cần phải hành động mạnh mẽ hơn để thu hút đầu tư", Bí thư Huyện ủy {said}.'
    assert [task.text for task in extract_text(news).tasks] == [
        "Huyện cần phải hành động mạnh mẽ hơn để thu hút đầu tư"
    ]


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        ("Ông Bình lưu ý, nắng nóng kéo dài nên các xã phải tưới ẩm rừng.", "các xã"),
        (
            "Ông Bình lưu ý Sở Xây dựng còn nhiều dự án dở dang, vì vậy cần tập trung vốn cho cầu Bến Lội.",
            "Sở Xây dựng",
        ),
        ("Ông Bình nhắc cần tiếp tục phân cấp, giao quyền để các xã chủ động.", None),
        ("Ông Bình đề nghị Trung tâm chống ngập làm ngay bản đồ ngập.", "Trung tâm chống ngập"),
        ("Sắp tới huyện sẽ mở lại chợ đêm.", "huyện"),
    ],
)
def test_who_acts_behind_a_reason_and_in_time_to_come(text: str, lead: str | None) -> None:
    assert [who for who, _ in _leads(text)] == [lead]


@pytest.mark.parametrize(
    ("text", "leads"),
    [
        (
            "Ông Công đề nghị thời gian tới, Đảng bộ huyện tập trung thực hiện các nhiệm vụ như: Giữ rừng; "
            "đẩy mạnh chuyển đổi số.",
            ["Đảng bộ huyện"] * 2,
        ),
        ("Ông Sơn cho rằng, để giảm nghèo, nhất là ở vùng cao, các xã cần mở thêm lớp nghề.", ["các xã"]),
        ("Ông Sơn cho rằng để giảm nghèo, các xã đã mở nhiều lớp nghề.", []),
        ("Ông Sơn cho rằng, để họp tốt, chất lượng báo cáo cần được nâng lên.", [None]),
        ("6 tháng còn lại của năm 2027, huyện tập trung trồng rừng. Bên cạnh đó, sửa chữa các chợ.", ["huyện"] * 2),
        ("Trong 3 tháng còn lại, các xã tập trung thu ngân sách.", ["các xã"]),
        ("Trong 3 tháng đầu năm, các xã tập trung thu ngân sách.", []),
        ("Theo ông Sơn, tuyến đường này sẽ kết nối hai xã; hỗ trợ bà con vận chuyển nông sản.", []),
        ("Khi hoàn thành, công trình sẽ phục vụ tưới 200 ha lúa.", []),
        ("Theo ông Sơn, các xã sẽ kết nối hai tuyến đường.", ["các xã"]),
    ],
)
def test_work_of_time_to_come_and_what_things_will_be_good_for(text: str, leads: list[str | None]) -> None:
    assert [who for who, _ in _leads(text)] == leads


def test_police_officers_and_soldiers_act_and_speak() -> None:
    assert [who for who, _ in _leads("Ông Bình yêu cầu cảnh sát trật tự các phường đi tới từng ngõ.")] == [
        "cảnh sát trật tự các phường"
    ]
    news = f'{_NEWS}"Các xã phải tuyên truyền cho người dân", tướng Bình nhấn mạnh.'
    assert [task.text for task in extract_text(news).tasks] == ["Các xã phải tuyên truyền cho người dân"]


@pytest.mark.parametrize(
    ("text", "leads"),
    [
        ("Bí thư Đảng ủy phường Thuận Giao cho biết, đại hội lần này diễn ra trong hai ngày.", []),
        ("Huyện ủy chọn Đảng bộ xã Bình Giao lần này là nơi tổ chức đại hội điểm.", []),
        ("Chủ tịch tỉnh yêu cầu huyện Giao Hòa kiểm tra các chợ.", ["huyện Giao Hòa"]),
        ("Về việc này, UBND tỉnh Giao Sở Y tế rà soát kho thuốc.", ["Sở Y tế"]),
        ("Để thu nợ, trong thời gian tới, UBND huyện tiếp tục đôn đốc các hộ.", ["UBND huyện"]),
        ("Để thu nợ, trong thời gian qua, UBND huyện tiếp tục đôn đốc các hộ.", []),
    ],
)
def test_giao_in_names_of_places_and_times_behind_an_aim(text: str, leads: list[str]) -> None:
    assert [who for who, _ in _leads(text)] == leads


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Bà Lan cho biết, đại hội lần này sẽ đi sâu thảo luận, rút ra những kinh nghiệm bổ ích.", 0),
        ("Dự kiến tại kỳ họp sắp tới, HĐND sẽ thảo luận, ra nghị quyết về cơ chế đặc thù.", 0),
        ("Sở Y tế sẽ xem xét hồ sơ và trả lời trong tháng 6.", 1),
    ],
)
def test_what_a_meeting_will_talk_over_is_no_task(text: str, count: int) -> None:
    assert len(_leads(text)) == count


@pytest.mark.parametrize(
    ("sentence", "lead"),
    [
        ("Các chỉ tiêu văn hóa – xã hội phải được rà soát lại trước ngày 20/6.", None),
        ("Phương hướng kinh tế - xã hội năm 2028 phải được gửi lại trước ngày 20/6.", None),
        ("Trước tình hình đó xã Hòa Sơn sẽ mở lớp tập huấn.", "xã Hòa Sơn"),
    ],
)
def test_society_as_a_field_is_no_commune(sentence: str, lead: str | None) -> None:
    assert [found for found, _ in _leads(sentence)] == [lead]
