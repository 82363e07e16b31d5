"""Giấy tờ của trường, xã, thôn: what their minutes, plans and directives ask, and what they only name or allow."""

from __future__ import annotations

from datetime import date

import pytest

from extractors.extract import extract_text
from tests.extractors.tasks.read_tasks import texts_and_leads


def _texts(text: str) -> list[str]:
    return [task.text for task in extract_text(text).tasks]


def test_plans_named_after_a_colon_are_one_task() -> None:
    text = (
        "Chủ tịch UBND tỉnh yêu cầu các xã kiểm tra kho thuốc. Trong đó, lưu ý các phương án: sơ tán dân vùng trũng; "
        "ứng phó với lũ lớn; bảo vệ hồ đập."
    )
    assert _texts(text) == [
        "các xã kiểm tra kho thuốc",
        "lưu ý các phương án: sơ tán dân vùng trũng; ứng phó với lũ lớn; bảo vệ hồ đập",
    ]


def test_measures_carried_out_after_a_colon_are_tasks_each() -> None:
    text = "Chủ tịch UBND tỉnh yêu cầu các xã triển khai các biện pháp: sơ tán dân vùng trũng; kiểm tra hồ đập."
    assert _texts(text)[-1] == "kiểm tra hồ đập"


def test_what_somebody_may_do_is_no_task() -> None:
    text = (
        "KẾ HOẠCH\nThi vẽ tranh\n\n2. Yêu cầu\n\n- Mỗi học sinh nộp một bài vẽ\n\n"
        "- Lưu ý: Học sinh có thể làm tất cả các loại tranh"
    )
    assert _texts(text) == ["Mỗi học sinh nộp một bài vẽ"]


def test_years_of_a_season_are_no_deadline() -> None:
    season = extract_text("Nhiệm vụ:\n- Vận động nhân dân làm đất vụ đông - xuân 2030 - 2031.")
    years = extract_text("Nhiệm vụ:\n- Xây dựng 12 tuyến đường liên thôn giai đoạn 2030 - 2031.")
    assert [task.deadline for task in season.tasks] == [None]
    assert years.tasks[0].deadline is not None


def test_own_day_of_an_item_comes_before_the_stretch_of_its_row() -> None:
    text = (
        "Kế hoạch tháng 8/2031\n\n| Thời gian | Nội dung công việc | Người thực hiện |\n|---|---|---|\n"
        "| Từ 05 - 31/8 | Họp giáo viên đầu năm (07/8) | Hiệu trưởng |\n"
        "| Từ 05 - 31/8 | Tu sửa bàn ghế các lớp | Bảo vệ |\n"
    )
    own, whole = (task.deadline for task in extract_text(text).tasks)
    assert own is not None
    assert whole is not None
    assert (own.start, own.end) == (date(2031, 8, 7), date(2031, 8, 7))
    assert (whole.start, whole.end) == (date(2031, 8, 5), date(2031, 8, 31))


def test_work_behind_an_event_that_may_come_needs_no_comma() -> None:
    text = "Chủ tịch xã yêu cầu các thôn kiểm tra kho. Khi có dịch xảy ra chủ động sử dụng quỹ dự phòng để mua thuốc."
    assert _texts(text) == ["các thôn kiểm tra kho", "chủ động sử dụng quỹ dự phòng để mua thuốc"]


def test_what_befell_somebody_is_no_task() -> None:
    assert _texts("Khi có dịch xảy ra nhiều hộ chủ động tiêm phòng cho đàn lợn.") == []


def test_members_who_take_work_on_in_minutes_are_to_do_it() -> None:
    text = (
        "BIÊN BẢN\nHọp lớp 4C\n\n3. Thảo luận:\n\n- Bạn Lan nhận làm lại bảng tin của lớp.\n\n"
        "- Bạn Minh Khôi: xung phong mang khăn lau bảng và xô.\n"
    )
    assert [(task.lead, task.text) for task in extract_text(text).tasks] == [
        ("Bạn Lan", "Bạn Lan nhận làm lại bảng tin của lớp"),
        ("Bạn Minh Khôi", "xung phong mang khăn lau bảng và xô"),
    ]


def test_what_a_member_received_is_no_task() -> None:
    text = (
        "BIÊN BẢN\nHọp lớp 4C\n\n3. Thảo luận:\n\n- Bạn Tú nhận được giấy khen của trường.\n\n"
        "- Bạn Mai nhận xét bảng tin còn sơ sài.\n\n- Bạn Hoa nhận giải Nhì môn cầu lông.\n"
    )
    assert _texts(text) == []


def test_each_body_has_its_own_share_of_a_sentence() -> None:
    text = (
        "Chương trình năm 2031 của Hội tiếp tục có nhiều hoạt động.\n\n"
        "Mỗi chi hội nộp sổ quỹ trước ngày 20/11/2031; "
        "mỗi chi hội đảm nhận ít nhất 1 công trình; Hội Phụ nữ và các chi hội trao tặng ít nhất 50 suất quà "
        "cho hộ nghèo; 100% chi hội tổ chức gặp mặt hội viên."
    )
    assert [task.lead for task in extract_text(text).tasks] == [
        "Mỗi chi hội",
        "mỗi chi hội",
        "Hội Phụ nữ và các chi hội",
        "chi hội",
    ]


def test_slogan_in_capitals_is_no_task() -> None:
    text = "KẾ HOẠCH\n\nI. NHIỆM VỤ\n\n1. Chủ đề: MỪNG NGÀY HỘI NON SÔNG\n\n2. Tổ chức thi vẽ tranh."
    assert _texts(text) == ["Tổ chức thi vẽ tranh"]


def test_paper_that_directs_asks_whom_it_names() -> None:
    text = (
        "Để chuẩn bị Đại hội Hội Nông dân, Ban Thường vụ Huyện ủy vừa có văn bản chỉ đạo số 12-CV/HU yêu cầu "
        "các chi bộ, đơn vị thực hiện tốt một số nội dung:\n\n"
        "Tiếp tục tuyên truyền về Đại hội.\n\nBảo đảm an ninh trật tự."
    )
    assert [(task.lead, task.text) for task in extract_text(text).tasks] == [
        ("các chi bộ, đơn vị", "Tiếp tục tuyên truyền về Đại hội"),
        ("các chi bộ, đơn vị", "Bảo đảm an ninh trật tự"),
    ]


def test_body_that_is_urged_on_beside_others_leaves_the_lead_to_who_urges() -> None:
    text = (
        "Theo đó, giao các sở thống kê diện tích rừng.\n\nSở Nông nghiệp đôn đốc các sở, ngành; UBND các xã "
        "khẩn trương triển khai thực hiện Chỉ thị; tổng hợp số liệu, báo cáo UBND tỉnh."
    )
    assert [task.lead for task in extract_text(text).tasks] == ["các sở", "Sở Nông nghiệp", "Sở Nông nghiệp"]


def test_items_between_tasks_are_tasks_whatever_word_they_begin_with() -> None:
    items = [
        "Thực hiện nghiêm túc quy chế của trường",
        "Đón trả trẻ đúng giờ",
        "Đánh giá trẻ cuối chủ đề chính xác",
        "Không tiêu cực, lãng phí",
        "Báo cáo cân đo trẻ đúng hạn",
    ]
    states = ["Không có học sinh bỏ học giữa chừng", "Không còn lớp ghép"]
    listed = "".join(f"- {item}.\n" for item in (*items, *states))
    assert _texts(f"KẾ HOẠCH THÁNG 5/2031\n1. Chuyên môn\n{listed}") == items


def test_a_condition_before_the_work_makes_it_no_less_likely() -> None:
    asked = "Chủ tịch UBND huyện yêu cầu các xã triển khai dự án trồng rừng"
    piece = "nếu có vướng mắc vượt thẩm quyền thì báo cáo UBND huyện xem xét"
    assert _texts(f"{asked}; {piece}.")[-1] == piece


def test_slogans_below_their_heading_are_no_tasks() -> None:
    plan = (
        "KẾ HOẠCH\nTuyên truyền ngày hội\n\nII. NHIỆM VỤ\n\n1. Các thôn treo cờ.\n\nV. {}\n\n"
        "1. Toàn dân thi đua lập thành tích chào mừng ngày hội lớn!\n\n2. Phát huy quyền làm chủ của Nhân dân!\n\n"
        "Trên đây là Kế hoạch tuyên truyền, đề nghị các thôn nghiêm túc thực hiện.\n"
    )
    for head in ("KHẨU HIỆU TUYÊN TRUYỀN", "MỘT SỐ KHẨU HIỆU CỔ ĐỘNG"):
        assert _texts(plan.format(head)) == ["Các thôn treo cờ", "các thôn nghiêm túc thực hiện"]
    assert "Phát huy quyền làm chủ của Nhân dân" in _texts(plan.format("TREO KHẨU HIỆU, DỌN VỆ SINH"))


def test_brackets_say_who_leads_a_body_and_whoever_has_not_done_it_does() -> None:
    plan = "KẾ HOẠCH\nPhòng, chống bạo lực học đường\n\nIII. TỔ CHỨC THỰC HIỆN\n\n"
    work = "- Tổ văn phòng (do đồng chí Lê Thị Mận phụ trách) có trách nhiệm quản lý kho; tham mưu công tác lưu trữ.\n"
    guard = "- Nhân viên bảo vệ trực 24/24 giờ, không để người lạ vào trường.\n"
    assert [task.lead for task in extract_text(plan + work + guard).tasks] == [
        "Tổ văn phòng",
        "Tổ văn phòng",
        "Nhân viên bảo vệ",
    ]
    asked = "Đề nghị các trường rà soát việc thu quỹ. Trường nào chưa thu {}."
    assert _texts(asked.format("thì khẩn trương thu theo quy định"))[1:] == [
        "Trường nào chưa thu thì khẩn trương thu theo quy định"
    ]
    assert _texts(asked.format("bị trừ điểm thi đua"))[1:] == []


@pytest.mark.parametrize(
    ("lead", "work"),
    [
        ("Bảo vệ, tạp vụ", "vệ sinh khuôn viên, treo băng rôn"),
        ("Cấp dưỡng", "chuẩn bị nước uống"),
        ("Văn thư - thủ quỹ", "phát giấy mời, mua quà"),
        ("Tổ nuôi dưỡng", "cải thiện bữa ăn"),
        ("Ban Chấp hành", "phân công ủy viên phụ trách từng phần việc"),
        ("Mỗi tổ chuyên môn", "dạy 02 tiết thao giảng"),
    ],
)
def test_who_does_the_daily_work_of_a_school(lead: str, work: str) -> None:
    below = f"III. PHÂN CÔNG\n1. {lead}: {work}.\n2. Kinh phí: trích quỹ lớp."
    assert texts_and_leads(f"KẾ HOẠCH\nTổ chức ngày hội đọc sách\n\n{below}")[0] == (work, lead)


@pytest.mark.parametrize(
    "item",
    [
        "Kinh phí: trích từ nguồn kinh phí công đoàn cơ sở",
        "Kinh phí thực hiện: sử dụng từ ngân sách xã năm 2031",
        "Phê bình Ban Quản lý chợ chậm nộp báo cáo",
        "Nghiêm khắc phê bình các xã chưa đối chiếu công nợ",
    ],
)
def test_what_is_blamed_or_only_paid_for_is_no_task(item: str) -> None:
    asked = f"UBND huyện có ý kiến chỉ đạo như sau:\n1. {item}.\n2. Phòng Nội vụ rà soát biên chế."
    assert _texts(asked) == ["Phòng Nội vụ rà soát biên chế"]


NOTICE = """HTX XUÂN LỘC
THÔNG BÁO
HTX thông báo tới các đội sản xuất lịch thời vụ vụ xuân như sau:
{}
Xuân Lộc, ngày 08 tháng 01 năm 2032
GIÁM ĐỐC
Vũ Văn An
"""


def test_notice_of_a_season_tells_what_to_do_and_by_when() -> None:
    items = "1. Thời vụ: trà xuân muộn. Gieo mạ khay từ 28/01 đến 05/02; cấy xong trước ngày 28/02/2032."
    items += "\n2. Các ông bà đội trưởng: Thông báo trên loa; kiểm tra các hộ bỏ ruộng."
    assert texts_and_leads(NOTICE.format(items)) == [
        ("Gieo mạ khay từ 28/01 đến 05/02", None),
        ("cấy xong trước ngày 28/02/2032", None),
        ("Thông báo trên loa", "Các ông bà đội trưởng"),
        ("kiểm tra các hộ bỏ ruộng", "Các ông bà đội trưởng"),
    ]


def test_several_who_speak_in_minutes_are_told_nothing() -> None:
    minutes = "BIÊN BẢN HỌP GIAO BAN\nThành phần: Ban quản trị\n1. Các đội trưởng: báo cáo tình hình gieo cấy.\n"
    assert _texts(minutes + "2. Các tổ: phản ánh giá phân bón.") == []


def test_what_a_body_is_still_to_approve() -> None:
    below = "1. UBND phường:\n- Chỉ đạo chung.\n- Phê duyệt nhiệm vụ quy hoạch theo thẩm quyền.\n- Phê duyệt dự toán."
    assert len(_texts(f"KẾ HOẠCH\nLập quy hoạch\n\nV. TỔ CHỨC THỰC HIỆN\n{below}")) == 3


def test_matter_before_a_person_leads_nothing() -> None:
    below = "III. PHÂN CÔNG\n1. Y tế: cô Lan trực sơ cứu.\n2. Thư viện: thầy Nam sắp xếp lại sách."
    found = texts_and_leads(f"KẾ HOẠCH\nTổ chức ngày hội đọc sách\n\n{below}")
    assert [lead for _, lead in found] == ["cô Lan", "thầy Nam"]


def test_head_with_its_day_and_who_does_it_below_is_work() -> None:
    below = "- Mỗi lớp 01 tiết mục.\n- Hạn đăng ký: 08/4/2031\n- Phụ trách: cô Liễu."
    found = texts_and_leads(
        f"KẾ HOẠCH\nNgày hội đọc sách\n\nII. NỘI DUNG\n1. Tổ chức thi kể chuyện\n{below}\n2. Trao giải."
    )
    assert found[0] == ("Tổ chức thi kể chuyện", "cô Liễu")


def test_article_of_a_decision_that_names_who_has_what_to_do() -> None:
    def leads(title: str) -> list[str | None]:
        articles = "Điều 1. Phê duyệt Đề án.\nĐiều 2. UBND các xã Mường Lạn, Púng Bánh:\n"
        articles += "a) Vận động nhân dân đăng ký diện tích;\nb) Chuẩn bị mặt bằng vườn ươm."
        articles += "\nĐiều 3. Hiệu trưởng các trường:\n- Bố trí phòng học."
        text = f"UBND HUYỆN LÂM KHÊ\nSố: 11/QĐ-UBND\n\nQUYẾT ĐỊNH\n{title}\n\nQUYẾT ĐỊNH:\n{articles}"
        return [lead for _, lead in texts_and_leads(text)]

    bodies = ["UBND các xã Mường Lạn, Púng Bánh"] * 2 + ["Hiệu trưởng các trường"]
    assert leads("Về việc giao nhiệm vụ thực hiện Đề án") == bodies
    assert leads("Ban hành Quy chế phối hợp quản lý chợ") != bodies


def test_letter_that_guides_asks() -> None:
    letter = "Phòng Giáo dục hướng dẫn các trường tổ chức hội khỏe như sau:\n{}\nTrân trọng."
    items = "1. Mỗi trường thành lập 01 đoàn.\n2. Trường Tiểu học Hòa An chuẩn bị sân bãi."
    assert texts_and_leads(letter.format(items)) == [
        ("Mỗi trường thành lập 01 đoàn", "Mỗi trường"),
        ("Trường Tiểu học Hòa An chuẩn bị sân bãi", "Trường Tiểu học Hòa An"),
    ]


@pytest.mark.parametrize(
    ("named", "lead"),
    [
        ("Tổ chữa cháy tại chỗ (25 người)", "Tổ chữa cháy tại chỗ"),
        ("Tổ cứu thương do bác sĩ Hạnh phụ trách", "Tổ cứu thương"),
        ("Đội xe ôm tự quản do anh Nam làm đội trưởng", "Đội xe ôm tự quản"),
        ("Tiểu ban Khánh tiết", "Tiểu ban Khánh tiết"),
    ],
)
def test_team_with_its_number_and_leader_before_a_colon(named: str, lead: str) -> None:
    below = f"II. PHÂN CÔNG NHIỆM VỤ\n1. {named}: chuẩn bị cáng, xe cấp cứu; bố trí lều bạt."
    found = texts_and_leads(f"KẾ HOẠCH\nDiễn tập chữa cháy\n\n{below}")
    assert found == [("chuẩn bị cáng, xe cấp cứu", lead), ("bố trí lều bạt", lead)]


def test_office_behind_the_colon_is_no_work() -> None:
    below = "II. PHÂN CÔNG NHIỆM VỤ\n1. Giám đốc Bệnh viện: Trưởng ban, chỉ đạo toàn bộ cuộc diễn tập."
    found = texts_and_leads(f"KẾ HOẠCH\nDiễn tập chữa cháy\n\n{below}")
    assert found == [("chỉ đạo toàn bộ cuộc diễn tập", "Giám đốc Bệnh viện")]


def test_what_takes_place_at_which_hour() -> None:
    hours = "- 7h00: Tập trung lực lượng.\n- 7h30 - 9h00: Thực hành chữa cháy.\n- 9h30: Rút kinh nghiệm."
    work = "1. Phòng Vật tư: cấp phát khẩu trang."
    text = f"KẾ HOẠCH\nDiễn tập chữa cháy\n\nII. PHÂN CÔNG NHIỆM VỤ\n{work}\nIII. TIẾN TRÌNH THỰC HIỆN\n{hours}"
    assert _texts(text) == ["cấp phát khẩu trang"]


def test_whoever_falls_short_and_who_answers_for_it() -> None:
    asked = "Giám đốc Ngân hàng yêu cầu:\n1. Phân loại nợ.\n2. {}, Giám đốc chi nhánh phải giải trình."
    found = texts_and_leads(asked.format("Chi nhánh nào không hoàn thành kế hoạch"))
    assert found[-1] == ("Giám đốc chi nhánh phải giải trình", "Giám đốc chi nhánh")


def test_rota_is_asked_of_nobody() -> None:
    assert _texts("THÔNG BÁO\nVề việc nghỉ Tết và phân công trực cơ quan\n\n1. Thời gian nghỉ: từ ngày 20/01.") == []
