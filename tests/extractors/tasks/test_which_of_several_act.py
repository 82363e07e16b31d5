"""Những đơn vị nào phải làm: several bodies of which some are picked out by what they have or lack."""

from __future__ import annotations

import pytest
from read_tasks import texts_and_leads

from extractors.layout.view import view
from extractors.tasks.find import find_tasks
from extractors.tasks.who.agencies import agency_at
from vitext.clean import clean


def named(clause: str) -> str | None:
    """The body that the clause begins with."""
    seen = view(clean(clause).text)
    end = agency_at(seen, 0, len(seen.text))
    return seen.text[:end] if end else None


@pytest.mark.parametrize(
    ("who", "does"),
    [
        ("UBND các xã có mỏ", "chủ động hướng dẫn nhà thầu"),
        ("các địa phương có tỷ lệ giải ngân thấp", "phải kiểm điểm trách nhiệm"),
        ("UBND các xã, phường có dự án đi qua", "tập trung giải phóng mặt bằng"),
        ("các hộ dân đang sinh sống ven sông", "khẩn trương di dời"),
        ("Các đơn vị chưa hoàn thành chỉ tiêu", "phải kiểm điểm nghiêm túc"),
        ("Chính quyền các xã, phường sau sắp xếp", "phải hoạt động thông suốt"),
        ("Những sinh viên bị cảnh báo học vụ lần 2", "sẽ bắt buộc phải chuyển lớp"),
        ("Ủy ban MTTQ Việt Nam xã, phường nơi có đồng bào có đạo", "tăng cường nắm tình hình"),
        ("Các chủ rừng là tổ chức", "tăng cường tuần tra"),
        ("Các chủ rừng (các Ban quản lý rừng, các Công ty lâm nghiệp…)", "tăng cường tuần tra"),
        ("các chuyên môn, đơn vị thuộc thẩm quyền", "tập trung rà soát nguồn thu"),
        ("Các hộ dân sống trong nhà tạm, nhà yếu", "tuyệt đối chấp hành lệnh di dời"),
        ("các chủ đầu tư này", "nghiêm túc kiểm điểm"),
        ("các cơ quan chịu sự giám sát", "thực hiện nghiêm túc các kiến nghị"),
        ("các cơ quan", "chịu sự giám sát của Hội đồng nhân dân tỉnh"),
        ("người đứng đầu đơn vị đó", "phải kiểm điểm trách nhiệm"),
        ("Cán bộ công đoàn chuyên trách, không chuyên trách", "phải bám sát cơ sở"),
        ("UBND cấp xã có ao hồ", "chịu trách nhiệm cắm biển báo"),
        ("UBND các huyện, thị xã có hợp tác xã ngừng hoạt động đã lâu", "báo cáo kết quả xử lý"),
        ("các trạm y tế có giường bệnh", "thực hiện báo cáo hằng ngày"),
        ("các địa phương", "có kế hoạch rà soát hộ nghèo"),
        ("các tổng công ty, doanh nghiệp thuộc ngành Giao thông", "sẽ phải trình phương án sắp xếp"),
        ("Các sở quản lý công trình chuyên ngành và các đơn vị liên quan", "tập trung xử lý hồ sơ"),
        ("Sở Xây dựng và các cơ quan liên quan đến việc cấp phép, tổ chức khác", "có trách nhiệm rà soát"),
        ("Các chi, Đảng bộ", "sẽ rà soát nhân sự"),
        ("Các đội bóng", "tự chuẩn bị trang phục"),
        ("Những đơn vị bị nhắc nhở hai lần", "thì cũng phải báo cáo"),
        ("Giám đốc điều hành Quỹ", "tổ chức thực hiện các chỉ tiêu"),
        ("Giám đốc", "điều hành cuộc họp"),
        ("Sở Nội vụ", "liên tục kiểm tra giờ làm việc"),
        ("Các huyện", "đặc biệt lưu ý an toàn thực phẩm"),
        ("Các sở, ngành, tổ chức chính trị - xã hội, hội, đoàn thể", "theo chức năng phối hợp thực hiện"),
        ("các cơ quan báo chí và hệ thống thông tin cơ sở", "tăng thời lượng tuyên truyền"),
        ("Trung tâm Điều hành Chương trình chống ngập nước", "kiểm tra các cống"),
        ("Ủy ban Quốc gia phòng, chống bệnh lao và phòng, chống mù lòa", "hướng dẫn các tỉnh"),
        ("Lực lượng dân quân tự vệ", "tăng cường tuần tra"),
        ("Các xã có đất bị thu hồi", "phối hợp với Sở Xây dựng đo vẽ bản đồ"),
        ("Các xã có chợ, Công an tỉnh, Sở Công Thương", "chịu trách nhiệm giữ trật tự"),
        ("UBND cấp xã có chợ và Chi cục Quản lý thị trường", "phải kiểm tra hàng giả"),
        ("Các đơn vị có nhu cầu phối hợp với nhà trường", "phải đăng ký trước ngày 5/6"),
    ],
)
def test_what_picks_some_out_of_several_is_part_of_their_name(who: str, does: str) -> None:
    assert named(f"{who} {does}") == who


def test_duty_behind_a_comma_ends_what_picks_some_out() -> None:
    who = "Sở Xây dựng và UBND cấp huyện có cầu yếu"
    assert named(f"{who}, chịu trách nhiệm sửa chữa") == who
    assert named("UBND cấp huyện có cầu yếu, lập danh sách gửi Sở") == "UBND cấp huyện"


def test_by_whom_several_are_led_is_none_of_their_name_without_marks() -> None:
    assert named("Cac to cong tac do UBND xa thanh lap phai bao cao") == "Cac to cong tac"
    assert named("Các đơn vị đó phải báo cáo") == "Các đơn vị đó"


def test_several_picked_out_before_a_colon_are_read_up_to_it() -> None:
    for heading in ("những CĐCS có dưới 30 đoàn viên", "Nhân viên thiết bị, thư viện"):
        seen = view(f"{heading}: tổ chức đại hội toàn thể")
        assert agency_at(seen, 0, len(heading)) == len(heading)
    seen = view("các sở có nhiệm vụ sau: rà soát hồ sơ")
    assert agency_at(seen, 0, len("các sở có nhiệm vụ sau")) == len("các sở")


@pytest.mark.parametrize(
    ("who", "does"),
    [
        ("Các sở", "có trách nhiệm phối hợp kịp thời"),
        ("Các đơn vị", "còn nhiều việc phải làm"),
        ("Các xã", "có phương án phòng dịch phải báo cáo"),
        ("Các hợp tác xã", "là tổ chức kinh tế phải tự chủ"),
        ("Các hộ", "có vườn, chủ động phòng trừ sâu bệnh"),
        ("Sở Tài chính", "có văn bản trả lời và khẩn trương thẩm định"),
        ("Những cơ sở này", "chưa được thẩm định cần kiên quyết xử lý"),
        ("UBND cấp xã", "có trách nhiệm cắm biển báo"),
        ("UBND cấp xã", "có văn bản trả lời, Sở Công Thương tổng hợp"),
        ("Các xã", "có phương án phòng dịch, Sở Y tế phải thẩm định"),
    ],
)
def test_what_bodies_must_do_or_still_lack_is_none_of_their_name(who: str, does: str) -> None:
    assert named(f"{who} {does}") == who


def test_fields_named_one_by_one_belong_to_those_who_head_them() -> None:
    for who in (
        "Giám đốc các sở, ngành: Nông nghiệp và Môi trường; Văn hóa, Thể thao và Du lịch; Ban Dân tộc tỉnh",
        "các sở: Xây dựng; Tài chính",
        "Các cơ quan chuyên môn trong và ngoài tỉnh",
    ):
        assert named(f"{who} phải báo cáo kết quả") == who


def test_work_named_one_by_one_belongs_to_nobody() -> None:
    for work in ("Rà soát danh mục; Báo cáo kết quả", "đôn đốc, đề xuất giải pháp"):
        seen = view(f"Giám đốc các sở, ngành: {work}")
        assert agency_at(seen, 0, len(seen.text)) == len("Giám đốc các sở, ngành")


def test_both_of_whom_in_general_and_in_particular_is_spoken_are_named() -> None:
    who = "Ngành nông nghiệp nói chung và các hợp tác xã nói riêng"
    assert named(f"{who} phải đẩy mạnh chuyển đổi số") == who
    assert named("Ngành nông nghiệp nói rõ khó khăn") == "Ngành nông nghiệp"


def test_offices_of_clans_and_small_groups_are_named() -> None:
    for who in ("Trưởng họ", "Tộc trưởng", "Trưởng chi", "Trưởng nhóm", "Con cháu"):
        assert named(f"{who} sẽ nộp danh sách") == who
    assert named("Trưởng thành sẽ khó khăn") is None
    assert named("Chi phí sẽ tăng") is None


def test_name_that_goes_on_to_the_very_end_of_a_text_is_read() -> None:
    said = "yêu cầulưu ý Sở AChủ trì:\n____STT , của các"
    assert find_tasks(clean(said).text) == ()


@pytest.mark.parametrize(
    ("clause", "lead"),
    [
        (
            "Các xã chưa có kế hoạch (có danh sách kèm theo) khẩn trương ban hành trước ngày 10/3.",
            "Các xã chưa có kế hoạch",
        ),
        ("UBND các xã có rừng (Danh sách đính kèm) chủ động phương án chữa cháy.", "UBND các xã có rừng"),
        ("Các xã còn chậm (Lam Sơn, Bình An) phải báo cáo nguyên nhân.", "Các xã còn chậm (Lam Sơn, Bình An)"),
    ],
)
def test_list_named_in_brackets_is_none_of_the_name(clause: str, lead: str) -> None:
    text = clean(f"UBND huyện đề nghị các cơ quan, đơn vị thực hiện:\n\n1. {clause}\n").text
    [task] = find_tasks(text)
    assert task.lead is not None
    assert text[slice(*task.lead)] == lead


@pytest.mark.parametrize(
    ("who", "does"),
    [
        ("Các thôn 3, 5 và 7", "tổ chức họp dân"),
        ("Tổ công đoàn chuyền 7, 9", "nộp đủ đoàn phí"),
        ("Tổ nữ công", "lập danh sách công nhân khó khăn"),
        ("Trường Trung cấp công lập", "tuyển sinh 200 học viên"),
        ("Phòng Kế hoạch + Phòng Kỹ thuật", "rà soát định mức"),
    ],
)
def test_several_by_their_numbers_or_a_plus(who: str, does: str) -> None:
    assert named(f"{who} {does}.") == who


def test_person_behind_work_with_a_colon_does_it() -> None:
    text = clean("BCH kết luận:\n\n1. Tổ chức hội nghị người lao động năm 2031: đ/c Thu chuẩn bị nội dung.\n").text
    [task] = find_tasks(text)
    assert task.lead is not None
    assert text[slice(*task.lead)] == "đ/c Thu"


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        ("Các huyện, thành phố sẽ rà soát lại danh sách hộ nghèo.", "Các huyện, thành phố"),
        ("Từ ngày 5/9, các xã, phường sẽ lấy mẫu nước giếng để xét nghiệm.", "các xã, phường"),
        ("Theo Sở Y tế, tuần tới, các huyện, thị xã, thành phố sẽ tiêm bù cho trẻ.", "các huyện, thị xã, thành phố"),
        ("Những hộ ven sông đã chuyển nhà, xã sẽ hỗ trợ làm đường vào khu mới.", "xã"),
        ("Sau khi nghe ý kiến của các hộ, phường sẽ mở lại chợ tạm.", "phường"),
    ],
)
def test_who_promises_may_be_the_last_of_a_row(text: str, lead: str) -> None:
    assert [who for _, who in texts_and_leads(text)] == [lead]
