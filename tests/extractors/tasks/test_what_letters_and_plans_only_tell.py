"""Letters and plans of offices: what only invites, describes or names is no work; names before a colon that lead."""

from __future__ import annotations

import pytest
from read_tasks import texts, texts_and_leads

from extractors.extract import extract_text

TOP = (
    "ỦY BAN NHÂN DÂN\nTỈNH HÒA AN\nSố: 12/UBND-KT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
    "Hòa An, ngày 02 tháng 3 năm 2026\nV/v di dời chợ đầu mối\n\nKính gửi: Sở Công Thương\n\n"
    "Chủ tịch UBND tỉnh có ý kiến chỉ đạo như sau:\n"
)
ITEM = "1. Giao Sở Công Thương rà soát hiện trạng chợ.\n"
WORK = "Sở Công Thương rà soát hiện trạng chợ"


@pytest.mark.parametrize(
    "told",
    [
        "Ủy ban nhân dân tỉnh kính mời các đại biểu dự họp theo thành phần, thời gian nêu trên./.",
        "Trân trọng mời các đồng chí tham dự đầy đủ, đúng giờ.",
        "- Nội dung báo cáo: khối lượng thực hiện trong tuần và lũy kế; giá trị vốn đã giải ngân; khó khăn, vướng mắc.",
        "Phương án này có hai mặt. Ưu điểm: có chính sách ưu đãi riêng cho hộ di dời. Nhược điểm: nhu cầu vốn lớn.",
        "Điển hình là việc chấp hành pháp luật về giá, thuế, môi trường.",
        "Danh sách các đơn vị chưa báo cáo\n1. Công ty TNHH sản xuất bao bì\n2. Công ty Cổ phần cấp nước Hòa An\n",
    ],
)
def test_what_is_only_told(told: str) -> None:
    assert texts(f"{TOP}{ITEM}\n{told}") == [WORK]


@pytest.mark.parametrize(
    "asked",
    [
        "Đề nghị các đại biểu dự họp đúng thành phần.",
        "- Nội dung báo cáo: nêu rõ tiến độ từng hạng mục.",
        "Hạn chế: cần khắc phục ngay việc lấn chiếm lòng đường.",
    ],
)
def test_what_is_asked_beside_it(asked: str) -> None:
    assert len(texts(TOP + ITEM + asked)) == 2


@pytest.mark.parametrize("name", ["Viễn thông Hòa An", "Điện lực Tân Phú", "Lực lượng dân quân xã"])
def test_name_that_no_list_knows_leads_behind_its_colon(name: str) -> None:
    found = texts_and_leads(TOP + f"- {name}: chủ trì, phối hợp với các đơn vị bảo đảm đường truyền.\n")
    assert found == [("chủ trì, phối hợp với các đơn vị bảo đảm đường truyền", name)]


def test_matter_before_a_colon_leads_nothing() -> None:
    ((_, lead),) = texts_and_leads(TOP + "- Công tác tuyên truyền ở xã: phối hợp với Hội Nông dân mở lớp.\n")
    assert lead is None


def test_proposal_in_a_case_is_of_whom_the_item_names() -> None:
    found = texts_and_leads(
        TOP + "1. Giao Sở Công Thương rà soát chợ. Nếu đủ điều kiện, đề xuất phương án di dời chợ.\n"
    )
    assert found == [
        ("Sở Công Thương rà soát chợ", "Sở Công Thương"),
        ("Nếu đủ điều kiện, đề xuất phương án di dời chợ", "Sở Công Thương"),
    ]


def test_place_of_a_plan_does_not_ask() -> None:
    plan = (
        "Trên đây là Kế hoạch kiểm tra chợ trên địa bàn tỉnh Hòa An của Sở A tỉnh Hòa An, đề nghị các xã thực hiện./.\n"
    )
    (found,) = extract_text("KẾ HOẠCH\nKiểm tra chợ\n\nSở A xây dựng kế hoạch như sau:\n" + plan).tasks
    assert found.assigner is None


def test_lead_in_that_was_numbered_with_its_items() -> None:
    found = texts_and_leads(
        "KẾ HOẠCH\nKiểm tra chợ\n\nIII. TỔ CHỨC THỰC HIỆN\n1. Giao phòng Thương mại thực hiện các việc liên quan:\n"
        "2. Kiểm tra các chợ theo quy định.\n3. Chuẩn bị các điều kiện cần thiết.\n"
    )
    assert [lead for _, lead in found] == ["phòng Thương mại"] * 2


def test_row_that_numbers_the_columns_is_no_work() -> None:
    found = texts_and_leads(
        "KẾ HOẠCH\nKiểm tra chợ\n\nTT | Nhiệm vụ | Đơn vị chủ trì | Thời gian hoàn thành\n | (1) | (2) | (3)\n"
        "1 | Rà soát các chợ | Phòng Kinh tế | Quý II/2026\n2 | Báo cáo kết quả | Văn phòng | Quý III/2026\n"
    )
    assert found == [("Rà soát các chợ", "Phòng Kinh tế"), ("Báo cáo kết quả", "Văn phòng")]


def test_bodies_in_general_are_one_partner() -> None:
    (found,) = extract_text(
        TOP + "1. Giao Sở A chủ trì, phối hợp với các Sở, ban, ngành và UBND các xã rà soát chợ.\n"
    ).tasks
    assert list(found.partners) == ["các Sở, ban, ngành", "UBND các xã"]


def test_ground_that_ends_in_a_full_stop_holds_no_target() -> None:
    ground = (
        "Xét đề nghị của 28 đơn vị gồm: Công ty Hoa Mai tại Văn bản số 05/CV-HM; Công ty Bình Minh tại Văn bản số 6.\n"
    )
    text = TOP.replace("\nChủ tịch UBND tỉnh có", f"\n{ground}\nChủ tịch UBND tỉnh có") + ITEM
    assert not extract_text(text).targets


@pytest.mark.parametrize("mark", [",", ";"])
def test_who_has_something_to_say_on_a_proposal(mark: str) -> None:
    text = TOP.replace(
        "\nChủ tịch UBND tỉnh có",
        "\nXét đề nghị của Sở Nội vụ tại Tờ trình số 36 về việc báo cáo, đề xuất phương án xử lý các hội theo ý kiến"
        f" của UBND tỉnh{mark} Chủ tịch UBND tỉnh có",
    )
    (found,) = extract_text(f"{text}1. Yêu cầu các hội: Hội Nghề cá, Hội Tin học hoàn thành tổ chức đại hội.\n").tasks
    assert (found.lead, found.assigner) == ("Hội Nghề cá, Hội Tin học", "Chủ tịch UBND tỉnh")


def test_months_that_are_counted_from_a_paper() -> None:
    (found,) = extract_text(
        f"{TOP}2. Trong thời gian 03 tháng kể từ ngày UBND tỉnh ban hành Thông báo này, các hội trả nợ.\n"
    ).tasks
    assert found.deadline is not None
    assert str(found.deadline.end) == "2026-06-02"
