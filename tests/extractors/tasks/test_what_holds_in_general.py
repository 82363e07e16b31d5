"""Điều quy định chung: what a law or working rules provide is nobody's task; what is asked below them still is."""

from __future__ import annotations

import pytest
from read_tasks import texts as _tasks

from extractors.layout.layout import layout_of
from extractors.layout.view import view
from extractors.tasks.likely.laid_down import answers_on_law, rules_begin
from extractors.tasks.likely.lead_ins import LeadIn, LeadIns
from vitext.clean import clean

HOUSE_RULES = """NỘI QUY RA VÀO KHO

Điều 1. Người vào kho

1. Xuất trình thẻ, mặc đồ bảo hộ; chấp hành hướng dẫn của thủ kho.

Điều 2. Trách nhiệm của thủ kho

1. Kiểm tra, ghi sổ đầy đủ các lượt ra vào.

2. Báo cáo kịp thời khi mất hàng.
"""


@pytest.mark.parametrize(
    "text",
    [
        "Khi đến nơi tiếp công dân, người khiếu nại có các quyền sau đây:\n\n"
        "a) Trình bày nội dung khiếu nại;\n\nb) Tham gia đối thoại với người giải quyết.",
        "Theo Điều 12 Điều lệ Trường mầm non quy định nhiệm vụ của trường như sau:\n\n"
        "- Xây dựng kế hoạch phát triển nhà trường;\n\n"
        "- Tổ chức thực hiện việc nuôi dưỡng trẻ em.",
        "Ban Chỉ đạo vùng là cơ quan giúp Chính phủ chỉ đạo thực hiện các nhiệm vụ:\n\n"
        "- Kiểm tra, đôn đốc các tỉnh triển khai nghị quyết.\n\n"
        "- Nghiên cứu, đề xuất chính sách cho vùng.",
        "I. CHỨC NĂNG, NHIỆM VỤ\n\n1. Nhiệm vụ\n\na) Hướng dẫn, kiểm tra các chi cục;\n\n"
        "b) Phối hợp với các cơ quan liên quan thẩm định hồ sơ.",
        HOUSE_RULES,
        "Hồ sơ đề nghị cấp thẻ bao gồm:\n\n- Văn bản đề nghị của đơn vị;\n\n- Tờ khai có dán ảnh.",
        "Lãnh đạo các xã đã tiếp 25 lượt với 38 người:\n\n+ Chủ tịch xã Đông tiếp 12 lượt.\n\n+ Xã khác không tiếp.",
        "Ban Chỉ đạo vùng là cơ quan chịu trách nhiệm chỉ đạo, giám sát các tỉnh trong vùng.",
        "LỊCH CÔNG TÁC TUẦN\n\nThứ 3 (07/5/2030)\n\n08:00 Họp xử lý kiến nghị của các hợp tác xã\n\n"
        "- Đ/c Chủ tịch chủ trì; Phòng Kế hoạch chuẩn bị tài liệu.",
        "Văn thư viên (hạng III) - Mã số: V.01.02.03\n\n1. Nhiệm vụ:\n\n- Tiếp nhận, đăng ký văn bản đến;\n\n"
        "- Quản lý con dấu của cơ quan.\n\n2. Tiêu chuẩn về trình độ đào tạo\n\n- Có bằng đại học.",
        "Luật Hợp tác xã năm 2023 gồm 12 chương, được Quốc hội thông qua ngày 20/6/2023.\n\n"
        "Theo đó, hợp tác xã phải lập báo cáo tài chính hằng năm. Hợp tác xã có trách nhiệm đóng bảo hiểm xã hội.\n\n"
        "Bên cạnh đó, luật mới cũng quy định hợp tác xã quy mô lớn phải thành lập ban kiểm soát.",
        "Quy chế gồm 4 chương, 15 điều. Theo Quy chế, Sở Nội vụ chủ trì tham mưu UBND tỉnh cho phép thành lập hội; "
        "các hội gửi báo cáo về Sở Nội vụ trước ngày 01/12 hằng năm.",
        "Tháng 3/1947, Chi bộ đầu tiên được thành lập. Chi bộ đề ra nhiệm vụ trước mắt: xây dựng cơ sở quần chúng; "
        "vận động nhân dân tăng gia sản xuất.",
        "QUYẾT NGHỊ:\n\nĐiều 3. Chánh Văn phòng và các đơn vị liên quan có trách nhiệm thi hành Nghị quyết này.",
    ],
)
def test_what_is_provided_in_general_is_no_task(text: str) -> None:
    assert _tasks(text) == []


@pytest.mark.parametrize(
    ("text", "tasks"),
    [
        (
            "Căn cứ Điều 12 Quy chế, Chủ tịch UBND xã yêu cầu các thôn thực hiện các nội dung sau:\n\n"
            "- Rà soát hộ nghèo;\n\n- Mở lớp tập huấn.",
            ["Rà soát hộ nghèo", "Mở lớp tập huấn"],
        ),
        (
            "II. NHIỆM VỤ\n\n1. Phòng Nội vụ là đơn vị đầu mối, có trách nhiệm:\n\n"
            "- Tổng hợp báo cáo của các xã;\n\n- Kiểm tra việc chấm công.",
            ["Tổng hợp báo cáo của các xã", "Kiểm tra việc chấm công"],
        ),
        (
            "Luật Hợp tác xã năm 2023 quy định nhiều điểm mới về kiểm toán.\n\n"
            "Theo đó, Chủ tịch UBND tỉnh giao Liên minh Hợp tác xã tỉnh mở 05 lớp tập huấn.",
            ["Liên minh Hợp tác xã tỉnh mở 05 lớp tập huấn"],
        ),
        (
            "Chủ tịch UBND xã yêu cầu các thôn tổ chức viếng nghĩa trang nhân Ngày Thương binh - Liệt sĩ 27/7/1947.",
            ["các thôn tổ chức viếng nghĩa trang nhân Ngày Thương binh - Liệt sĩ 27/7/1947"],
        ),
        (
            "QUYẾT ĐỊNH:\n\nĐiều 1. Thành lập Ban Tổ chức Hội thi.\n\nQUYẾT NGHỊ:\n\n"
            "Điều 2. Ban Tổ chức có nhiệm vụ chuẩn bị sân khấu, khách mời.",
            ["Ban Tổ chức có nhiệm vụ chuẩn bị sân khấu, khách mời"],
        ),
    ],
)
def test_what_is_asked_with_a_law_in_hand_is_a_task(text: str, tasks: list[str]) -> None:
    assert _tasks(text) == tasks


def test_decision_keeps_its_tasks_beside_the_rules_it_brings() -> None:
    text = (
        "QUYẾT ĐỊNH\n\nBan hành\n\nQUY CHẾ LÀM VIỆC CỦA TỔ TƯ VẤN\n\nQUYẾT ĐỊNH:\n\n"
        "Điều 1. Ban hành kèm theo Quyết định này Quy chế làm việc.\n\n"
        "Điều 2. Giao Văn phòng theo dõi việc thực hiện Quy chế.\n\nĐiều 3. Quyết định có hiệu lực kể từ ngày ký."
    )
    read = clean(text).text
    assert rules_begin(view(read), layout_of(read)) == len(layout_of(read).placed)
    assert _tasks(text) == ["Văn phòng theo dõi việc thực hiện Quy chế"]


def test_decision_that_lays_down_rules_itself_says_who_carries_them_out() -> None:
    text = (
        "QUYẾT ĐỊNH\n\nQUY ĐỊNH GIỜ MỞ CỬA CHỢ ĐÊM TRÊN ĐỊA BÀN THỊ XÃ\n\n{}"
        "Điều 5. Tổ chức thực hiện\n\n1. Phòng Kinh tế\n\na) Kiểm tra, xử lý các hộ vi phạm.\n\n"
        "b) Báo cáo Ủy ban nhân dân thị xã kết quả thực hiện.\n\nĐiều 6. Hiệu lực thi hành\n\n"
        "Quyết định này có hiệu lực kể từ ngày ký.\n"
    )
    assert _tasks(text.format("")) == [
        "Kiểm tra, xử lý các hộ vi phạm",
        "Báo cáo Ủy ban nhân dân thị xã kết quả thực hiện",
    ]
    brought = "(Ban hành kèm theo Quyết định số 5/QĐ-UBND)\n\nQUY ĐỊNH\n\nGIỜ MỞ CỬA CHỢ ĐÊM\n\n"
    assert _tasks(text.format(brought)) == []


@pytest.mark.parametrize(
    ("lead_in", "tasks"),
    [
        ("Để tháo gỡ các dự án đã được ghi vào Sổ 751, Chủ tịch UBND tỉnh yêu cầu:", 2),
        ("Trong quý, Ban đã tiếp 25 lượt với 38 người:", 0),
    ],
)
def test_figure_of_what_was_done_stands_before_who_asks(lead_in: str, tasks: int) -> None:
    text = f"{lead_in}\n\n1. Sở Xây dựng rà soát các dự án.\n\n2. Sở Tài chính thẩm định kinh phí.\n"
    assert len(_tasks(text)) == tasks


def test_rules_begin_below_their_title_in_capitals() -> None:
    read = clean(HOUSE_RULES).text
    assert rules_begin(view(read), layout_of(read)) == 1


def test_questions_answered_from_the_law_are_told_from_an_interview() -> None:
    law = (
        "Ai nộp hồ sơ?\n\n"
        "Căn cứ khoản 2 Điều 4 Nghị định 12/2031/NĐ-CP, cá nhân nộp hồ sơ theo quy định tại Điều 5.\n\n"
        "Nộp ở đâu?\n\nTheo quy định tại Điều 6 Luật 15, nộp tại xã."
    )
    talk = (
        "Hợp tác xã đang gặp khó gì?\n\n- Ông An: Chúng tôi thiếu kho lạnh.\n\n"
        "Ông mong điều gì?\n\n- Tỉnh sớm cho thuê đất."
    )
    for text, expected in ((law, True), (talk, False)):
        read = clean(text).text
        assert answers_on_law(view(read), layout_of(read)) is expected


def test_every_item_of_a_list_stands_below_its_lead_in() -> None:
    read = clean("Giám đốc yêu cầu:\n\n- Rà soát kho;\n\n- Kiểm kê vật tư.\n\nII. VIỆC KHÁC\n\nSửa mái hiên.").text
    seen, laid = view(read), layout_of(read)
    assert [LeadIns(seen, laid).of(number) for number in range(3)] == [None, LeadIn(0, 1), LeadIn(0, 2)]
    assert LeadIns(seen, laid).of(len(laid.placed) - 1) is None


POLICY = """QUYẾT NGHỊ:

Điều 1. {} làm đường nội đồng trên địa bàn tỉnh Lam Sơn với các nội dung sau:

1. Hỗ trợ làm đường:

a) Đối với các xã miền núi:

- Các xã Khu vực III: tỉnh hỗ trợ 80%; huyện hỗ trợ 10%; xã 10%.

- Các xã Khu vực II: tỉnh hỗ trợ 70%; huyện hỗ trợ 30%.

2. Giao Sở Tài chính hướng dẫn quyết toán.
"""


def test_shares_and_rates_of_a_policy_that_is_adopted_are_no_tasks() -> None:
    for adopted in ("Thông qua Chính sách hỗ trợ", "Ban hành một số chính sách về", "Quy định mức hỗ trợ"):
        assert _tasks(POLICY.format(adopted)) == ["Sở Tài chính hướng dẫn quyết toán"]


def test_work_of_a_plan_that_is_adopted_is_still_told() -> None:
    assert len(_tasks(POLICY.format("Thông qua Kế hoạch"))) > 1
    agreed = (
        "Hội nghị thống nhất một số giải pháp về chính sách như sau:\n\n1. Sở Tài chính hỗ trợ 30% chi phí mua máy."
    )
    assert _tasks(agreed) == ["Sở Tài chính hỗ trợ 30% chi phí mua máy"]


def test_authority_that_a_policy_binds_is_told_and_who_is_helped_is_not() -> None:
    bound = "\n3. Hộ vay có trách nhiệm sử dụng đúng mục đích.\n\n4. UBND tỉnh có trách nhiệm bố trí kinh phí.\n"
    assert _tasks(POLICY.format("Thông qua Chính sách hỗ trợ") + bound) == [
        "Sở Tài chính hướng dẫn quyết toán",
        "UBND tỉnh có trách nhiệm bố trí kinh phí",
    ]


PROVIDED = """{}

QUY ĐỊNH VIỆC XỬ LÝ LẤN CHIẾM LÒNG HỒ

Điều 1. Phạm vi điều chỉnh

1. Áp dụng cho các hồ chứa do tỉnh quản lý.

Điều 2. Tổ chức thực hiện

1. Giao Ủy ban nhân dân tỉnh:

a) Lập danh sách các trường hợp lấn chiếm lòng hồ;

b) Chỉ đạo Sở Xây dựng cắm mốc lòng hồ.
"""


def test_resolution_says_who_carries_out_what_it_provides_and_working_rules_do_not() -> None:
    assert _tasks(PROVIDED.format("NGHỊ QUYẾT")) == [
        "Lập danh sách các trường hợp lấn chiếm lòng hồ",
        "Chỉ đạo Sở Xây dựng cắm mốc lòng hồ",
    ]
    assert not _tasks(PROVIDED.format("ỦY BAN NHÂN DÂN TỈNH"))


def test_decree_still_to_be_made_provides_nothing_yet() -> None:
    asked = "Thủ tướng giao Bộ Nội vụ hoàn thiện đề án;\n\n{} Nghị định quy định số lượng cán bộ;"
    assert _tasks(asked.format("Trình Chính phủ ban hành"))[1:] == [
        "Trình Chính phủ ban hành Nghị định quy định số lượng cán bộ"
    ]
    assert len(_tasks(asked.format("Tổ chức bộ máy xã là nội dung mà"))) == 1
