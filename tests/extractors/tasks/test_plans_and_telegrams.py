"""Plans, telegrams and letters: who acts and until when, where lines break early and lead-ins say what it is for."""

from __future__ import annotations

from datetime import date

import pytest

from domain.extraction import FoundTask
from extractors.extract import extract_text

TOP = "UBND TỈNH LAM SƠN\n\nCÔNG ĐIỆN\n\nLam Sơn, ngày 05 tháng 11 năm 2026\n\n"
ASKED = f"{TOP}Ủy ban nhân dân tỉnh yêu cầu:\n\n"


def tasks(text: str, top: str = ASKED) -> list[FoundTask]:
    return list(extract_text(top + text).tasks)


def leads(text: str, top: str = ASKED) -> list[str | None]:
    return [" ".join(one.lead.split()) if one.lead else None for one in tasks(text, top)]


def ends(text: str, top: str = TOP) -> list[date | None]:
    return [one.deadline.end if one.deadline else None for one in tasks(text, top)]


def test_time_in_the_aim_of_a_lead_in_is_not_that_of_each_part() -> None:
    items = "\n\n1. Sở Xây dựng thẩm định dự toán.\n\n2. Sở Y tế hoàn thiện hồ sơ."
    aim = "Để kịp khánh thành bệnh viện, phấn đấu hoàn thành việc xây dựng trước ngày 30/11/2026, "
    assert ends(f"{aim}Ủy ban nhân dân tỉnh yêu cầu:{items}") == [None, None]
    after = "Để kịp khánh thành bệnh viện, trong quý IV năm 2026 các sở tập trung thực hiện:"
    assert ends(f"{after}{items}") == [date(2026, 12, 31)] * 2


def test_time_that_is_left_is_not_that_of_each_part() -> None:
    items = ", Ủy ban nhân dân tỉnh yêu cầu:\n\n1. Sở Xây dựng rà soát danh mục dự án."
    assert ends(f"Từ nay đến ngày 19 tháng 12 năm 2026 chỉ còn 01 tháng{items}") == [None]
    assert ends(f"Từ nay đến ngày 19 tháng 12 năm 2026{items}") == [date(2026, 12, 19)]


def test_stamp_above_a_paragraph_begins_no_stretch_of_time() -> None:
    found = tasks("Từ nay đến ngày 19/12/2026, các xã cần rà soát danh mục dự án.", TOP)
    assert [one.deadline.text for one in found if one.deadline] == ["Từ nay đến ngày 19/12/2026"]


def test_year_to_which_a_plan_reaches_is_not_that_of_a_day() -> None:
    plan = "KẾ HOẠCH\nĐổi mới công nghệ đến năm {}\n\nLam Sơn, ngày 05 tháng 11 năm 2026\n\nII. NHIỆM VỤ\n\n"
    items = "1. Các xã báo cáo kết quả trước ngày 20/12 về Sở Công Thương.\n2. Sở Công Thương mở lớp tập huấn."
    assert ends(items, plan.format(2035))[0] == date(2026, 12, 20)
    assert ends(items.replace("20/12", "20/6"), plan.format(2027))[0] == date(2027, 6, 20)


@pytest.mark.parametrize(
    ("head", "lead"),
    [
        ("2. Sở\nNông nghiệp và Môi trường", "Sở Nông nghiệp và Môi trường"),
        ("2. Cục\nThể dục thể thao", "Cục Thể dục thể thao"),
        ("2. Ban\nQuản lý các khu kinh tế", "Ban Quản lý các khu kinh tế"),
        ("2. Ngân hàng Nhà nước Việt\nNam - Chi nhánh Khu vực 2", "Ngân hàng Nhà nước Việt Nam - Chi nhánh Khu vực 2"),
        ("2. Công an\nBáo cáo kết quả tuần tra.", "Công an"),
        ("2. Các đơn vị có thủ tục hành chính", "Các đơn vị có thủ tục hành chính"),
    ],
)
def test_first_word_of_a_name_goes_on_in_the_next_line(head: str, lead: str) -> None:
    items = "\n\n- Khẩn trương rà soát hồ sơ.\n\n- Phối hợp với các xã mở lớp tập huấn."
    assert set(leads(f"1. Văn phòng\n\n- Theo dõi, đôn đốc.\n\n{head}{items}")) == {"Văn phòng", lead}


def test_items_below_what_a_body_does_are_its_own() -> None:
    first = "(1) Sở Y tế chỉ đạo các nhà thầu hoàn thiện hồ sơ thiết kế.\n\n"
    assert leads(f"{first}- Hoàn thiện hồ sơ trình về cơ chế vận hành.\n\n(2) Sở Nội vụ tuyển dụng nhân viên.") == [
        "Sở Y tế",
        "Sở Y tế",
        "Sở Nội vụ",
    ]
    assert leads(f"{first}- Sở Tài chính bố trí kinh phí.") == ["Sở Y tế", "Sở Tài chính"]


def test_what_is_demanded_among_other_things_is_asked_of_the_same() -> None:
    text = "1. Các phòng rà soát kỹ quy định; trong đó yêu cầu {}; gửi về Văn phòng."
    assert leads(text.format("nêu rõ vướng mắc")) == ["Các phòng"] * 3
    assert leads(text.format("các xã nêu rõ vướng mắc")) == ["Các phòng", "các xã", "các xã"]


def test_matter_that_names_who_should_direct_whom_is_no_asking() -> None:
    matter = "1. Về đề nghị Chính phủ chỉ đạo Bộ Tài chính bố trí vốn cho tuyến đường: {} xử lý theo quy định."
    assert leads(matter.format("giao Sở Tài chính chủ trì")) == ["Sở Tài chính"]


def test_what_is_beyond_ones_powers_is_put_to_those_above() -> None:
    text = "1. Giao Sở Tài chính xử lý kiến nghị. Đối với nội dung vượt thẩm quyền, đề xuất {}."
    assert leads(text.format("cấp có thẩm quyền phương án xử lý")) == ["Sở Tài chính", "Sở Tài chính"]


def test_bodies_that_are_turned_to_may_be_told_without_a_comma() -> None:
    assert leads("1. Đối với các chủ đầu tư cần nhanh chóng dọn dẹp mặt bằng.") == ["các chủ đầu tư"]
    assert leads("1. Đối với các đơn vị cần hỗ trợ vốn, Sở Tài chính lập danh sách.") == ["Sở Tài chính"]


@pytest.mark.parametrize(
    ("work", "partners"),
    [
        ("chủ trì cùng Sở Xây dựng rà soát đề xuất khen thưởng", ["Sở Xây dựng"]),
        ("chủ trì cùng lúc hai đề án, rà soát nhân lực", []),
        ("phối hợp với các đơn vị liên quan, tổ chức khảo sát chợ", ["các đơn vị liên quan"]),
        ("phối hợp với viện nghiên cứu, trường đại học mở lớp", ["viện nghiên cứu", "trường đại học"]),
        (
            "phối hợp với các nhà mạng (Viettel Lam Sơn, VNPT Lam Sơn) để xây dựng lộ trình phủ sóng",
            ["các nhà mạng (Viettel Lam Sơn, VNPT Lam Sơn)"],
        ),
    ],
)
def test_partners_end_where_the_work_begins(work: str, partners: list[str]) -> None:
    assert list(tasks(f"1. Sở Công Thương {work}.")[0].partners) == partners


@pytest.mark.parametrize(
    ("work", "lead"),
    [
        ("Đơn vị quản lý đường bộ kiểm tra mặt cầu, báo cáo Sở Giao thông", "Đơn vị quản lý đường bộ"),
        ("Đơn vị quản lý chặt chẽ vật tư, kiểm tra kho hằng tháng", "Đơn vị"),
        ("Theo đó các sở, ngành, địa phương tập trung rà soát quy hoạch", "các sở, ngành, địa phương"),
        ("Các sở có liên quan tới công trình chủ động bố trí nhân lực", "Các sở có liên quan"),
        (
            "Các cơ quan, đơn vị được giao nhiệm vụ trong Kế hoạch và tại Phụ lục kèm theo có trách nhiệm báo cáo",
            "Các cơ quan, đơn vị được giao nhiệm vụ trong Kế hoạch và tại Phụ lục kèm theo",
        ),
        ("Đối với UBND xã Thanh Lam, Chủ tịch giao trách nhiệm lập dự án nạo vét mương", "UBND xã Thanh Lam"),
        ("Đề nghị Ủy ban Mặt trận\nTổ quốc Việt Nam tỉnh giám sát", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"),
    ],
)
def test_names_hold_what_a_body_looks_after_and_no_more(work: str, lead: str) -> None:
    assert leads(f"1. {work}.") == [lead]


def test_partners_that_advise_or_look_after_something_are_named_whole() -> None:
    first = tasks(
        "1. Ban Quản lý phối hợp với Tư vấn thiết kế, Tư vấn giám sát và các đơn vị liên quan rà soát hiện trường."
    )
    assert list(first[0].partners) == ["Tư vấn thiết kế", "Tư vấn giám sát", "các đơn vị liên quan"]
    passing = "đơn vị quản lý đường bộ, chính quyền địa phương nơi dự án đi qua phân luồng giao thông"
    assert list(tasks(f"1. Công an tỉnh phối hợp với {passing}.")[0].partners) == [
        "đơn vị quản lý đường bộ",
        "chính quyền địa phương nơi dự án đi qua",
    ]


@pytest.mark.parametrize(
    ("work", "end"),
    [
        ("hoàn thành phương án chậm nhất trước tháng 6/2027", date(2027, 5, 31)),
        ("hoàn thành phương án chậm nhất trong tháng 6/2027", date(2027, 6, 30)),
        ("hoàn thành phương án chậm nhất trước ngày 15/6/2027", date(2027, 6, 15)),
    ],
)
def test_latest_before_a_month_ends_with_the_month_before(work: str, end: date) -> None:
    assert ends(f"1. Sở Xây dựng {work}.", ASKED) == [end]


def test_money_of_a_year_is_no_time_of_work() -> None:
    assert ends("1. Các sở cân đối nguồn ngân sách được bố trí trong năm để thực hiện nhiệm vụ.", ASKED) == [None]
    assert ends("1. Các sở bố trí ngân sách trong năm 2027.", ASKED) == [date(2027, 12, 31)]


def test_what_is_sent_regularly_on_a_day_in_brackets_recurs() -> None:
    (sent,) = tasks("1. Văn phòng định kỳ (vào ngày 22 hằng tháng) gửi báo cáo về Sở Công Thương.")
    assert sent.deadline
    assert sent.deadline.recurring == "hằng tháng"


def test_what_came_right_after_is_no_event_to_wait_for() -> None:
    assert [one.deadline for one in tasks("Ngay sau đó, Sở Y tế cần rà soát kho thuốc.")] == [None]
    (told,) = tasks("Ngay sau cuộc họp, Sở Y tế cần rà soát kho thuốc.")
    assert told.deadline
    assert told.deadline.text == "Ngay sau cuộc họp"


def test_limit_right_before_the_parts_is_that_of_each() -> None:
    items = "\n\n- Tỉnh Lam Sơn: Hoàn thành di dời 01 cột điện.\n\n- Tỉnh Bắc Sông: Bàn giao mặt bằng cho nhà thầu."
    asked = "Phó Thủ tướng yêu cầu các tỉnh giải quyết dứt điểm các tồn tại trước ngày 10/12/2026{}:"
    assert ends(f"{asked.format(', cụ thể')}{items}") == [date(2026, 12, 10)] * 2
    assert ends(f"{asked.format(' theo Thông báo số 12/TB-UBND và các nội dung sau')}{items}") == [None, None]


@pytest.mark.parametrize(
    ("work", "start", "end"),
    [
        ("Khởi công trong quý II năm 2027 và hoàn thành trong năm 2028 trạm bơm", date(2027, 4, 1), date(2028, 12, 31)),
        ("Khởi công trong quý II năm 2027 trạm bơm được giao trong năm 2028", date(2027, 4, 1), date(2027, 6, 30)),
        ("Đối với các dự án dự kiến hoàn thành trong năm 2027, khẩn trương giải phóng mặt bằng", None, None),
        (
            "Đối với các dự án chậm, hoàn thành giải phóng mặt bằng trong tháng 6/2027",
            date(2027, 6, 1),
            date(2027, 6, 30),
        ),
        ("Chú ý tốc độ giải ngân, tránh dồn giải ngân vào cuối năm 2027", None, None),
        ("Quyết toán dứt điểm gói thầu cầu treo, không để kéo dài sang quý III", None, None),
        ("Thu hoạch gọn ngô đồi, không để chậm sang tháng 11", None, None),
        ("Thực hiện Chỉ thị số 20/CT-TTg về tiết kiệm điện giai đoạn 2026 - 2028", None, None),
        (
            "Thực hiện Nghị quyết 12-NQ/TU ngày 20/6/2026, hội nghị 4 về nuôi biển đến năm 2030, tầm nhìn đến năm 2045",
            None,
            None,
        ),
        ("Hoàn thành số hóa sổ hộ tịch đến năm 2030", None, date(2030, 12, 31)),
    ],
)
def test_times_of_work_and_of_what_it_is_about(work: str, start: date | None, end: date | None) -> None:
    (found,) = tasks(f"1. {work}.")
    assert (found.deadline and found.deadline.start, found.deadline and found.deadline.end) == (start, end)


@pytest.mark.parametrize(
    ("work", "lead"),
    [
        ("Tiếp thu ý kiến Ban Thường vụ, Ban Chấp hành, hoàn thiện đề án", None),
        ("Tiếp thu ý kiến của các huyện ủy, thành ủy, đảng ủy trực thuộc, hoàn thiện đề án", None),
        ("Tiếp thu ý kiến của các sở, Liên minh Hợp tác xã tỉnh hoàn thiện đề án", "Liên minh Hợp tác xã tỉnh"),
        ("Quân ủy Trung ương căn cứ Kết luận số 12-KL/TW chủ trì xây dựng đề án", "Quân ủy Trung ương"),
        ("Sở Nội vụ, Sở Tư pháp (theo lĩnh vực) chủ trì rà soát quy định", "Sở Nội vụ, Sở Tư pháp"),
        ("Các sở được giao chuẩn bị hồ sơ đấu thầu trong tháng 12", "Các sở"),
        ("Các sở được giao chủ trì nhiệm vụ phải báo cáo trước ngày 10/12", "Các sở được giao chủ trì nhiệm vụ"),
    ],
)
def test_who_acts_and_whose_words_are_taken_up(work: str, lead: str | None) -> None:
    assert leads(f"1. {work}.") == [lead]


def test_who_is_told_by_two_words_of_asking() -> None:
    items = "\n\n- Bảo đảm cung ứng đủ điện.\n\n- Rà soát quy hoạch điện."
    assert (
        leads(f"Thủ tướng chỉ thị yêu cầu Bộ trưởng Bộ Công Thương như sau:{items}", "")
        == ["Bộ trưởng Bộ Công Thương"] * 2
    )


def test_numbered_body_with_a_colon_does_what_stands_below() -> None:
    top = "Ngày 13/9/2026, Thủ tướng đã ban hành Chỉ thị về dịch vụ công.\n\n"
    works = "(1) Bộ Công an:\n\n- Chủ trì, phối hợp với Bộ Xây dựng mở lớp.\n\n(2) Bộ Tài chính:\n\n- Bố trí vốn."
    assert leads(works, top) == ["Bộ Công an", "Bộ Tài chính"]
    speaks = "(1) Bà Hoa:\n\n- Chủ trì họp là rất khó.\n\n(2) Bà Lan:\n\n- Nên mua thêm sách."
    assert "Bà Hoa" not in leads(speaks, top)


@pytest.mark.parametrize(
    ("work", "lead"),
    [
        (
            "Trung tâm Công nghệ thông tin, Báo Lam Sơn tiếp tục tuyên truyền",
            "Trung tâm Công nghệ thông tin, Báo Lam Sơn",
        ),
        ("Kiểm toán Nhà nước, bộ Công an và Thanh tra Chính phủ cần báo cáo kết quả", None),
        ("bộ Luật Lao động cần được phổ biến cho công nhân", ""),
    ],
)
def test_bodies_written_as_newspapers_do(work: str, lead: str | None) -> None:
    expected = [] if lead == "" else [lead or "Kiểm toán Nhà nước, bộ Công an và Thanh tra Chính phủ"]
    assert [found for found in leads(f"1. {work}.") if found] == expected


def test_branches_named_phong_ban_end_before_the_work() -> None:
    (found,) = tasks("1. Phòng Kế hoạch chủ trì, phối hợp các phòng ban xây dựng dự toán.")
    assert list(found.partners) == ["các phòng ban"]
    assert leads("1. Văn phòng Ban Chỉ đạo phòng thủ dân sự theo dõi tình hình.") == [
        "Văn phòng Ban Chỉ đạo phòng thủ dân sự"
    ]


def test_hour_of_a_weekday_that_recurs_belongs_to_the_time() -> None:
    (found,) = tasks("1. Văn phòng báo cáo tiến độ trước 12h00 thứ Năm hằng tuần.")
    assert found.deadline
    assert (found.deadline.text, found.deadline.recurring) == ("trước 12h00 thứ Năm hằng tuần", "hằng tuần")


def test_aims_and_demands_of_a_plan_ask_nothing() -> None:
    (found,) = tasks("1. Mời gọi đầu tư chợ; đúng mục đích, yêu cầu của Kế hoạch để thu hút nguồn lực.")
    assert found.text.endswith("thu hút nguồn lực") or found.text == "Mời gọi đầu tư chợ"


def test_examples_behind_a_broken_line_belong_to_the_work() -> None:
    wide = (
        "các đơn vị chuyên môn của thành phố chủ động rà soát, đăng tải đầy đủ, kịp thời\n"
        "lên trang của thành phố theo đúng quy định hiện hành về công khai, minh bạch thông tin.\n\n"
    )
    work = (
        "- Khuyến khích các hộ kinh doanh ứng dụng thiết bị thông minh trong sản xuất như:\n"
        "Giám sát môi trường, tưới nhỏ giọt, chiếu sáng tự động nhằm giảm chi phí cho các hộ.\n\n"
    )
    found = tasks("".join(f"- Giao phòng {at} và {wide}" for at in range(1, 5)) + work)
    assert found[-1].text.startswith("Khuyến khích các hộ")


def test_year_of_a_heading_of_aims_is_that_of_each() -> None:
    top = "KẾ HOẠCH\nHạ tầng số\n\nLam Sơn, ngày 05 tháng 11 năm 2026\n\n"
    plan = f"{top}II. MỤC TIÊU\n\n1. {{}}\n\n- Phấn đấu thí điểm 02 nhà máy."
    assert ends("", plan.format("Mục tiêu đến hết năm 2027")) == [date(2027, 12, 31)]
    assert ends("", plan.format("Mục tiêu cụ thể")) == [None]


@pytest.mark.parametrize(
    ("work", "lead"),
    [
        (
            "Ban Chỉ đạo Ứng phó với biến đổi khí hậu - Phòng chống thiên tai và Tìm kiếm cứu nạn tỉnh tổ chức trực",
            "Ban Chỉ đạo Ứng phó với biến đổi khí hậu - Phòng chống thiên tai và Tìm kiếm cứu nạn tỉnh",
        ),
        ("Các đơn vị ứng phó với biến đổi khí hậu bằng trồng rừng", "Các đơn vị"),
        ("Văn phòng Sở và đội tự vệ cơ quan bố trí lịch trực", "Văn phòng Sở và đội tự vệ cơ quan"),
        ("Ban Chỉ huy Phòng cháy, chữa cháy xã tổ chức trực", "Ban Chỉ huy Phòng cháy, chữa cháy xã"),
        (
            "Chủ tịch Ủy ban nhân dân các huyện, thị, thành khẩn trương rà soát",
            "Chủ tịch Ủy ban nhân dân các huyện, thị, thành",
        ),
    ],
)
def test_names_of_bodies_against_disasters_and_fires(work: str, lead: str) -> None:
    assert leads(f"1. {work}.") == [lead]


def test_whom_a_broken_line_asks_is_named_whole() -> None:
    wide = (
        "- Sở Xây dựng chủ động rà soát, đăng tải đầy đủ, kịp thời các thủ tục hành chính lên\n"
        "trang thông tin của thành phố theo đúng quy định hiện hành về công khai, minh bạch.\n\n"
    )
    work = "Đề nghị Ủy ban Mặt trận Tổ quốc\nViệt Nam thành phố tổ chức quán triệt Chương trình tới các hội viên.\n\n"
    assert leads(wide * 4 + work)[-1] == "Ủy ban Mặt trận Tổ quốc Việt Nam thành phố"
