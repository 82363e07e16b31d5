"""Ai phải làm, ai chỉ được nhắc đến: those at the head of what is to be done, and those upon whom it is done."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text
from extractors.layout.view import view
from extractors.tasks.anchors import anchors_of
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.who.named import named_in
from tests.extractors.tasks.read_tasks import texts_and_leads
from vitext.clean import clean

NOTICE = """THÔNG BÁO
Kết luận của Chủ tịch tại cuộc họp giao ban

Sau khi nghe báo cáo, Chủ tịch kết luận như sau:
{}
"""


def named(words: str) -> str | None:
    read = clean(words).text
    who = named_in(view(read), anchors_of(view(read)), 0, len(read))
    return read[slice(*who)] if who else None


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("Bố trí cán bộ phải công tâm, khách quan", None),
        ("Quá trình sáp nhập các thôn, bố trí cán bộ phải tiếp tục lắng nghe ý kiến cơ sở", None),
        ("Tạo sân chơi lành mạnh để học sinh, sinh viên tích cực rèn luyện", None),
        ("Đồng thời, khẩn trương hoàn thiện bộ máy bên trong các cơ quan, đơn vị gắn với chỉ tiêu biên chế", None),
        ("Khi có bão, đơn vị bố trí lực lượng trực", "đơn vị"),
        ("Trong quá trình sáp nhập, cán bộ phải lắng nghe ý kiến cơ sở", "cán bộ"),
        ("Căn cứ tình hình thực tế UBND phường sẽ phân công người trực", "UBND phường"),
    ],
)
def test_those_upon_whom_something_is_done_do_not_act(words: str, who: str | None) -> None:
    assert named(words) == who


@pytest.mark.parametrize(
    ("item", "lead"),
    [
        ("1. Phân công công việc phải gắn với trách nhiệm của từng người.", None),
        ("1. Phân công Phòng Kinh tế phải gắn biển tên chợ.", "Phòng Kinh tế"),
    ],
)
def test_work_that_is_shared_out_does_nothing(item: str, lead: str | None) -> None:
    assert [who for _, who in texts_and_leads(NOTICE.format(item))] == [lead]


@pytest.mark.parametrize(
    ("item", "leads"),
    [
        (
            "1. Sở Công Thương chỉ đạo các ban quản lý chợ: rà soát hệ thống điện; lắp đặt bình chữa cháy.",
            ["Sở Công Thương", "Sở Công Thương"],
        ),
        ("1. Chỉ đạo các ban quản lý chợ: rà soát hệ thống điện.", ["các ban quản lý chợ"]),
        ("1. Sở Công Thương: rà soát hệ thống điện.", ["Sở Công Thương"]),
    ],
)
def test_body_that_directs_others_does_what_they_are_to_do(item: str, leads: list[str]) -> None:
    assert [who for _, who in texts_and_leads(NOTICE.format(item))] == leads


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("Vụ Kế hoạch - tài chính", "Vụ Kế hoạch - tài chính"),
        ("Phòng Tổ chức - hành chính rà soát hồ sơ", "Phòng Tổ chức - hành chính"),
        ("các xã, phường - Tiếp tục triển khai", "các xã, phường"),
        ("các cơ quan, đơn vị, địa phương, Kết luận nêu rõ yêu cầu", "các cơ quan, đơn vị, địa phương"),
        ("Công an, Quân sự, Kinh tế xã rà soát", "Công an, Quân sự, Kinh tế xã"),
        ("các địa phương luân phiên, điều động bác sĩ", "các địa phương"),
    ],
)
def test_names_end_where_fields_and_papers_say(words: str, who: str) -> None:
    read = clean(words).text
    end = agency_at(view(read), 0, len(read))
    assert end is not None
    assert read[:end] == who


LATE = (
    "Theo đó, trước bối cảnh thời tiết thay đổi nhanh, kỹ thuật trồng trọt phát triển mạnh mẽ, diễn biến thị trường"
    " ngày càng phức tạp, tác động rất lớn đến nông thôn của tỉnh, để phát huy những kết quả đã đạt được, khắc phục"
    " những hạn chế, yếu kém của nhiều năm, {} cấp ủy, chính quyền các cấp tiếp tục quán triệt"
    " Nghị quyết 9-NQ/TU.\n\n"
    "{} thực hiện tốt một số nhiệm vụ trọng tâm như sau:\n\n"
    "- Rà soát quy hoạch vùng trồng chè.\n\n- Chuẩn bị vật tư cho vụ mới.\n"
)
WHO = "cấp ủy, chính quyền các cấp"


@pytest.mark.parametrize(
    ("asks", "goes_on", "leads"),
    [
        ("Ban Thường vụ Tỉnh ủy yêu cầu", "Đồng thời, tập trung chỉ đạo", [WHO, WHO, WHO]),
        ("Bí thư Tỉnh ủy yêu cầu", "Bên cạnh đó, tập trung", [WHO, WHO, WHO]),
        ("Ban Thường vụ Tỉnh ủy yêu cầu", "Sở Công Thương tập trung", [WHO, "Sở Công Thương", "Sở Công Thương"]),
    ],
)
def test_those_asked_late_in_a_sentence_do_what_a_lead_in_adds(asks: str, goes_on: str, leads: list[str]) -> None:
    assert [who for _, who in texts_and_leads(LATE.format(asks, goes_on))] == leads


@pytest.mark.parametrize(
    ("work", "told"),
    [
        (
            "phân công cán bộ bám sát cơ sở, nhất là nơi bị ngập để nắm tình hình, trong đó tập trung các việc sau:",
            "phân công cán bộ bám sát cơ sở, nhất là nơi bị ngập để nắm tình hình",
        ),
        ("phân công cán bộ bám sát cơ sở, nhất là thực hiện các việc sau:", "phân công cán bộ bám sát cơ sở"),
    ],
)
def test_what_picks_some_out_stays_with_the_work_before_a_list(work: str, told: str) -> None:
    item = f"1. Sở Xây dựng {work}\n\n- Kiểm tra mái nhà kho.\n\n- Gia cố cửa kho."
    assert texts_and_leads(NOTICE.format(item))[0] == (f"Sở Xây dựng {told}", "Sở Xây dựng")


@pytest.mark.parametrize(
    ("said", "tasks"),
    [
        ("Xe quá tải còn nhiều, do vậy, Sở Xây dựng có trách nhiệm kiểm soát các trạm cân.", 1),
        ("Xe quá tải còn nhiều, do vậy, Sở Xây dựng đã kiểm soát các trạm cân.", 0),
    ],
)
def test_body_may_be_bound_behind_the_reason(said: str, tasks: int) -> None:
    found = texts_and_leads(f"Tỉnh siết xe quá tải\n\nSáng nay, tỉnh Lam Giang họp báo.\n\n{said}\n")
    assert found == [("Sở Xây dựng có trách nhiệm kiểm soát các trạm cân", "Sở Xây dựng")][:tasks]


@pytest.mark.parametrize(
    "clause",
    [
        "Thôn nào hoàn thành trước thời hạn được xem xét khen thưởng.",
        "Cơ quan, đơn vị nào không thực hiện nghiêm sẽ bị phê bình, xử lý trách nhiệm.",
        "Mọi thông tin chi tiết xin liên hệ ông Nguyễn Văn A, điện thoại 0900.000.000.",
    ],
)
def test_what_becomes_of_whoever_does_so_is_no_task(clause: str) -> None:
    assert extract_text(f"UBND xã yêu cầu các thôn:\n\n1. {clause}\n").tasks == ()


def test_body_behind_wherever_it_happens_is_bound() -> None:
    clause = "Địa phương nào để xảy ra vi phạm thì Chủ tịch UBND xã phải chịu trách nhiệm trước pháp luật."
    (found,) = extract_text(f"UBND tỉnh yêu cầu:\n\n1. {clause}\n").tasks
    assert found.lead == "Chủ tịch UBND xã"


RESOLUTION = """CÔNG TY CỔ PHẦN GỖ HẠ LƯU
HỘI ĐỒNG QUẢN TRỊ

Hạ Lưu, ngày 02 tháng 8 năm 2031

NGHỊ QUYẾT
Về kế hoạch quý III

QUYẾT NGHỊ:

Điều 1. {}.
"""


@pytest.mark.parametrize(
    ("who", "work"),
    [
        ("Giám đốc", "được quyền chọn nhà cung cấp và phải báo cáo Hội đồng quản trị"),
        ("Chủ tịch Hội đồng quản trị", "được ký hợp đồng mua gỗ, chịu trách nhiệm báo cáo Đại hội"),
        ("Các đơn vị", "được sử dụng kinh phí tiết kiệm nhưng phải quyết toán trước 31/12/2031"),
        ("Giám đốc", "đề xuất phương án xử lý gỗ tồn kho"),
        ("Ban Kiểm soát", "đề xuất các biện pháp giảm hao hụt"),
        ("Phòng Kế toán", "thu hồi khoản phải thu của đại lý"),
        ("Ban Kiểm soát", "rà soát các khoản nợ phải trả"),
        ("Phòng Bán hàng", "phải thu hồi công nợ của đại lý"),
    ],
)
def test_whom_a_resolution_binds_acts_himself(who: str, work: str) -> None:
    assert texts_and_leads(RESOLUTION.format(f"{who} {work}")) == [(f"{who} {work}", who)]


@pytest.mark.parametrize(
    ("sentence", "leads"),
    [
        ("Giám đốc được quyền chọn nhà cung cấp", []),
        ("Giám đốc được hưởng lương theo quy chế", []),
        ("Giám đốc đề xuất UBND tỉnh bố trí mặt bằng", ["UBND tỉnh"]),
    ],
)
def test_what_somebody_may_do_or_asks_of_others_does_not_bind_him(sentence: str, leads: list[str]) -> None:
    assert [who for _, who in texts_and_leads(RESOLUTION.format(sentence))] == leads


@pytest.mark.parametrize(
    "sentence",
    [
        "Hợp tác xã Bình An được vay 300 triệu đồng và phải trả dần trong ba năm.",
        "Giám đốc đề xuất phương án xử lý gỗ tồn kho.",
    ],
)
def test_story_binds_nobody_with_such_words(sentence: str) -> None:
    assert texts_and_leads(f"Chợ Hạ Lưu đông khách. {sentence}") == []
