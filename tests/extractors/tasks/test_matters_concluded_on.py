"""Việc được kết luận: what is to be done in each matter on which somebody concluded, whatever its name tells."""

from __future__ import annotations

import pytest
from read_tasks import texts_and_leads

from extractors.extract import extract_text

NOTICE = (
    "THÔNG BÁO\nKết luận của Chủ tịch UBND huyện tại buổi làm việc\n\n"
    "Sau khi nghe báo cáo, Chủ tịch UBND huyện kết luận như sau:\n\n"
)
MINUTES = "BIÊN BẢN\nHọp Ban Thường vụ\n\nI. DIỄN BIẾN\nCác thành viên phát biểu.\n\nII. KẾT LUẬN CỦA CHỦ TRÌ\n"
LAST = "3. Văn phòng gửi tài liệu.\n"


@pytest.mark.parametrize("paper", [NOTICE, MINUTES])
@pytest.mark.parametrize("mark", ["", ":", "."])
@pytest.mark.parametrize(
    "matter",
    [
        "Về kết quả giám sát tại thôn Hạ",
        "Về tình hình cấp nước",
        "Về khó khăn của các hợp tác xã dược liệu",
        "Về nhân sự Hội Khuyến học",
        "Về kinh phí tổ chức hội chợ",
        "Về kiểm điểm cuối năm",
        "Về thành phần dự hội thảo",
    ],
)
def test_a_matter_heads_what_is_to_be_done_in_it(paper: str, mark: str, matter: str) -> None:
    items = "a) Phòng Nội vụ tiếp thu ý kiến, hoàn thiện hồ sơ.\nb) Ban Tổ chức báo cáo trước ngày 12/9.\n"
    found = texts_and_leads(f"{paper}1. Rà soát quy chế làm việc.\n2. {matter}{mark}\n{items}{LAST}")
    assert [lead for _, lead in found[1:]] == ["Phòng Nội vụ", "Ban Tổ chức", "Văn phòng"]


def test_what_was_agreed_on_first_makes_results_a_matter() -> None:
    items = "- Cơ bản thống nhất với báo cáo.\n- Chi bộ thôn Hạ khắc phục thiếu sót trước ngày 12/9.\n"
    found = texts_and_leads(f"{NOTICE}1. Rà soát quy chế.\n2. Về kết quả 9 tháng\n{items}{LAST}")
    assert [lead for _, lead in found[1:]] == ["Chi bộ thôn Hạ", "Văn phòng"]


@pytest.mark.parametrize("paper", [NOTICE, MINUTES])
@pytest.mark.parametrize(
    "head",
    ["Về kết quả đạt được", "Về kết quả đạt được.", "Về tình hình an ninh:", "Về ưu điểm.", "Tình hình chung."],
)
def test_how_things_went_is_told_below_its_head(paper: str, head: str) -> None:
    items = "- Mở 6 lớp tập huấn cho 240 lượt hội viên.\n- Vận động nhân dân hiến 900 m2 đất.\n"
    found = texts_and_leads(f"{paper}1. {head}\n{items}2. Phòng Nội vụ rà soát quy chế.\n{LAST}")
    assert [lead for _, lead in found] == ["Phòng Nội vụ", "Văn phòng"]


@pytest.mark.parametrize(
    "request_made",
    [
        "Đề nghị hỗ trợ kinh phí làm đường",
        "Về đề nghị của xã được dùng vốn kết dư",
        "Kiến nghị về nước sạch",
        "Đối với kiến nghị của HTX về thuê đất",
    ],
)
@pytest.mark.parametrize("answer", ["", "giao ", "đồng ý về chủ trương; "])
def test_a_request_is_answered_behind_its_colon(request_made: str, answer: str) -> None:
    item = f"2. {request_made}: {answer}Phòng Tài chính thẩm định, có ý kiến trước ngày 20/9.\n"
    found = texts_and_leads(f"{NOTICE}1. Rà soát quy chế.\n{item}{LAST}")
    assert found[1] == ("Phòng Tài chính thẩm định, có ý kiến trước ngày 20/9", "Phòng Tài chính")
    assert len(found) == 3


def test_a_body_that_is_asked_is_no_matter() -> None:
    found = texts_and_leads(f"{NOTICE}1. Rà soát quy chế.\n2. Đề nghị Hội Nông dân: vận động hội viên nộp quỹ.\n")
    assert found[1] == ("vận động hội viên nộp quỹ", "Hội Nông dân")


@pytest.mark.parametrize(
    "item",
    [
        "Duy trì sĩ số học sinh",
        "Về xe công vụ: chưa mua mới; Văn phòng sửa chữa xe cũ",
        "Trưởng các thôn báo tên từng hộ còn nợ",
        "Kế toán duyệt chứng từ; thủ quỹ rà danh sách",
    ],
)
def test_items_of_conclusions_are_not_let_go(item: str) -> None:
    before = "1. Phòng Kinh tế xử lý dứt điểm tồn tại.\n"
    found = texts_and_leads(f"{NOTICE}{before}2. {item}.\n{LAST}")
    assert len(found) >= 3


@pytest.mark.parametrize("who", ["Giám đốc Sở", "Lãnh đạo Sở", "Phó Giám đốc Sở Lê Thị An"])
def test_the_head_of_a_department_concludes(who: str) -> None:
    """Without marks "Sở kết luận" holds "sơ kết"."""
    items = "1. Rà soát quy chế.\n2. Phòng Kế hoạch hoàn thiện dự toán.\n"
    assert len(texts_and_leads(f"THÔNG BÁO\nKết luận tại giao ban\n\n{who} kết luận như sau:\n{items}")) == 2


@pytest.mark.parametrize("colon", ["", ":"])
def test_other_matters_of_a_notice_hold_work(colon: str) -> None:
    parts = (
        f"I. NHIỆM VỤ\n1. Rà soát quy chế.\n\nII. MỘT SỐ Ý KIẾN KHÁC{colon}\n- Về xe: chưa mua; Văn phòng sửa xe cũ.\n"
    )
    assert [lead for _, lead in texts_and_leads(f"{NOTICE}{parts}")] == [None, "Văn phòng"]


def test_stars_head_numbered_items_with_their_times() -> None:
    found = extract_text(
        "THÔNG BÁO\nKết luận\n\nĐông Hà, ngày 03 tháng 12 năm 2025\n\nChủ tịch kết luận như sau:\n\n"
        "* Các việc phải xong trước ngày 10/12:\n1. Hoàn thiện báo cáo.\n2. Quỹ đối chiếu công nợ.\n\n"
        "* Các việc làm trong tháng 12:\n3. Phòng Kế hoạch trình dự toán.\n"
    ).tasks
    ends = [task.deadline.end.isoformat() for task in found if task.deadline and task.deadline.end]
    assert ends == ["2025-12-10", "2025-12-10", "2025-12-31"]


@pytest.mark.parametrize(
    ("piece", "lead"),
    [
        ("kết quả gửi về Văn phòng trước ngày 25", "Phòng Kế hoạch"),
        ("số liệu báo cáo Giám đốc", "Phòng Kế hoạch"),
        ("riêng các hộ còn nợ, lập danh sách gửi Chi cục Thuế", "Phòng Kế hoạch"),
        ("y tế thôn phun khử khuẩn", "y tế thôn"),
        ("cả 3 tổ ký cam kết", "cả 3 tổ"),
    ],
)
def test_pieces_behind_a_semicolon_are_work_of_their_own(piece: str, lead: str) -> None:
    found = texts_and_leads(f"{NOTICE}1. Phòng Kế hoạch rà soát các hộ vay; {piece}.\n{LAST}")
    assert found[1] == (piece, lead)


@pytest.mark.parametrize("sign", ["{},", "{}.-", "{}/", "{})"])
def test_numbers_behind_any_sign_head_their_items(sign: str) -> None:
    one, two = (sign.format(number) for number in (1, 2))
    items = f"{one} Phòng Nội vụ\n- Rà soát hồ sơ.\n{two} Ban Tổ chức\n- Báo cáo kết quả.\n"
    assert [lead for _, lead in texts_and_leads(f"{NOTICE}{items}")] == ["Phòng Nội vụ", "Ban Tổ chức"]


def test_the_last_item_above_the_closing_sentence_needs_no_stop() -> None:
    items = "1. Rà soát quy chế.\n2. Giao Văn phòng theo dõi, đôn đốc\n\nUBND huyện thông báo để các cơ quan biết./.\n"
    assert [lead for _, lead in texts_and_leads(f"{NOTICE}{items}")] == [None, "Văn phòng"]


@pytest.mark.parametrize(
    ("topic", "due"),
    [
        ("Về tổ chức Hội nghị Ban Chấp hành lần thứ 6 (dự kiến ngày 18/7/2026):", None),
        ("Về kỷ niệm ngày thành lập xã (01/7)", None),
        ("Công tác chuẩn bị Đại hội (ngày 12/8/2026)", None),
        ("Về hội thi nhà nông (xong trước ngày 12/8/2026)", "2026-08-12"),
        ("Chuẩn bị mặt bằng (từ 10/7 đến 25/7)", "2026-07-25"),
    ],
)
def test_the_day_of_an_event_is_no_deadline_of_what_is_to_be_done_for_it(topic: str, due: str | None) -> None:
    found = extract_text(
        "THÔNG BÁO\nKết luận\n\nHà Sơn, ngày 03 tháng 6 năm 2026\n\nChủ tịch kết luận như sau:\n\n"
        f"1. {topic}\n- Văn phòng chuẩn bị giấy mời.\n2. Ban Tổ chức báo cáo.\n"
    ).tasks
    day = found[0].deadline.end if found[0].deadline else None
    assert (day and day.isoformat()) == due


@pytest.mark.parametrize(
    "head", ["III. Giám đốc kết luận", "III. Phân công nhiệm vụ", "III. Ý kiến kết luận của Bí thư"]
)
def test_the_paragraph_below_a_head_of_short_minutes_is_no_part_of_it(head: str) -> None:
    found = texts_and_leads(
        "BIÊN BẢN\nHọp giao ban tháng 4\n\nThời gian: 8h00 ngày 29/4/2024\nĐịa điểm: phòng họp\nThành phần: các phòng"
        "\n\n"
        "I. Báo cáo\nCác phòng đã hoàn thành nhiệm vụ, thu ngân sách đạt 31%.\n\nII. Thảo luận\n- Bà Mai: nhất trí.\n\n"
        f"{head}\nPhòng Tài chính hoàn thiện dự toán trước ngày 20/5. Văn thư rà soát quy chế. Bà Mai lo hội nghị.\n\n"
        "Cuộc họp kết thúc lúc 11 giờ.\n"
    )
    assert [lead for _, lead in found] == ["Phòng Tài chính", "Văn thư", "Bà Mai"]


def test_what_must_be_seen_to_heads_what_is_to_be_done() -> None:
    found = texts_and_leads("BIÊN BẢN\nHọp tổ\n\nII. Những việc cần tập trung\n1. Rà soát hồ sơ.\n2. Cô Vân dự giờ.\n")
    assert len(found) == 2


@pytest.mark.parametrize("head", ["3. Kết luận", "3. Phân công nhiệm vụ:", "4. Chủ tọa kết luận"])
def test_numbers_that_begin_anew_stand_below_the_last_one(head: str) -> None:
    found = texts_and_leads(
        "BIÊN BẢN\nHọp ban điều hành\n\n1. Báo cáo\nCác tổ đã báo cáo.\n2. Thảo luận\n- Bà Mai: nhất trí.\n"
        f"{head}\n1. Tổ 2 nạo vét mương.\n2. Rà soát hồ sơ vay.\n3. Anh Lực lo xe.\n\nCuộc họp kết thúc lúc 10 giờ.\n"
    )
    assert [lead for _, lead in found] == ["Tổ 2", None, "Anh Lực"]


def test_the_last_of_those_present_heads_no_points() -> None:
    found = texts_and_leads(
        "BIÊN BẢN\nHọp ban điều hành\n\nThành phần:\n1. Ông Tâm - chủ trì\n2. Bà Mơ - thư ký\n"
        "1. Phân công công việc:\n- Rà soát hồ sơ vay.\n"
    )
    assert found == [("Rà soát hồ sơ vay", None)]
