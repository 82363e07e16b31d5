"""Biên bản của nhóm làm việc: teams by their English names, what each undertakes, headings that give a time."""

from __future__ import annotations

from datetime import date

import pytest

from extractors.extract import extract_text
from tests.extractors.tasks.read_tasks import texts_and_leads


def test_a_team_leads_what_it_must_do() -> None:
    said = "BIÊN BẢN HỌP NHÓM\n\nChủ trì yêu cầu:\n\n- {}"
    assert texts_and_leads(said.format("Web team phải hoàn thành trang đăng nhập."))[0][1] == "Web team"
    behind = said.format("Design team khi vẽ xong giao diện thì phải báo lên nhóm chung.")
    assert texts_and_leads(behind)[0][1] == "Design team"


def test_a_team_that_goes_out_together_leads_nothing() -> None:
    text = "BIÊN BẢN HỌP NHÓM\n\nChủ trì yêu cầu:\n\n- Chuyến team building phải bảo đảm an toàn."
    assert all(lead is None or "building" not in lead for _, lead in texts_and_leads(text))


@pytest.mark.parametrize("who", ["Nhóm phát triển", "Giảng viên hướng dẫn", "Các đơn vị thi công"])
def test_who_undertakes_does_what_stands_below(who: str) -> None:
    text = f"BIÊN BẢN HỌP\n\n**{who} cam kết:**\n\n- Nộp hồ sơ đúng hạn\n- Rà soát lại bản dịch"
    assert [lead for _, lead in texts_and_leads(text)] == [who, who]


def test_what_was_undertaken_before_names_nobody() -> None:
    text = "BÁO CÁO\n\nCác hộ dân đã cam kết:\n\n- Nộp hồ sơ đúng hạn"
    assert [lead for _, lead in texts_and_leads(text)] == []


def _days(heading: str) -> list[tuple[date | None, date | None] | None]:
    head = f"BIÊN BẢN HỌP NHÓM\n\n## 5. NHIỆM VỤ TIẾP THEO\n\n### {heading}"
    text = f"{head}\n\n- Hoàn thiện hồ sơ dự án\n- Rà soát bản dịch"
    tasks = extract_text(text).tasks
    return [(task.deadline.start, task.deadline.end) if task.deadline else None for task in tasks]


def test_heading_of_a_page_gives_its_time() -> None:
    assert _days("Tuần 1 (04/08 - 10/08/2031):") == [(date(2031, 8, 4), date(2031, 8, 10))] * 2
    assert _days("Tháng 9/2031:") == [(date(2031, 9, 1), date(2031, 9, 30))] * 2
    assert _days("Về công tác chung:") == [None, None]


def test_things_built_lead_nothing() -> None:
    above = "THÔNG BÁO KẾT LUẬN\n\nChủ tịch yêu cầu:\n\n1. Sở Y tế rà soát hồ sơ.\n\n"
    said = above + "2. {} phải bảo đảm tiêu chuẩn kỹ thuật."
    assert texts_and_leads(said.format("Các trường được đầu tư xây dựng mới"))[1][1] is None
    assert texts_and_leads(said.format("Các trường được giao"))[1][1] == "Các trường được giao"


def test_bodies_named_by_their_fields_after_a_colon() -> None:
    said = "Phó Thủ tướng yêu cầu:\n\n1. {} nghiên cứu các kiến nghị của Tỉnh."
    who = "Các Bộ, cơ quan: Tài chính, Xây dựng, Tập đoàn Điện lực Việt Nam"
    assert texts_and_leads(said.format(who))[0][1] == who


def test_bodies_of_which_some_are_meant() -> None:
    who = "Ủy ban nhân dân các địa phương có nông sản xuất khẩu"
    for verb in ("thường xuyên hướng dẫn", "chỉ đạo"):
        said = f"Thủ tướng yêu cầu:\n\n1. {who} {verb} các hộ dân trên địa bàn tổ chức lại sản xuất."
        assert texts_and_leads(said)[0][1] == who


def test_bullets_below_a_paragraph_are_the_work_of_its_body() -> None:
    said = "Phó Thủ tướng yêu cầu như sau:\n\n{} rà soát quy định về nhà ở.\n\n- Đánh giá các dự án.\n\n- {}."
    who = "Các bộ Xây dựng, Tài chính"
    found = texts_and_leads(said.format(f"{who} khẩn trương", "Công an tỉnh rà soát hồ sơ"))
    assert [lead for _, lead in found] == [who, who, "Công an tỉnh"]
    assert texts_and_leads(said.format("Khẩn trương", "Rà soát hồ sơ"))[1][1] is None


@pytest.mark.parametrize(
    ("heading", "who"), [("Chung", None), ("Việc chung của nhóm", None), ("Hồ Văn Khôi", "Hồ Văn Khôi")]
)
def test_what_is_common_is_nobodys_of_those_above(heading: str, who: str | None) -> None:
    above = "BIÊN BẢN HỌP NHÓM\n\n## 5. NHIỆM VỤ TIẾP THEO\n\n**Trần Thị Lê Na:**\n\n- Hoàn thiện hồ sơ dự án"
    found = texts_and_leads(f"{above}\n\n**{heading}:**\n\n- Rà soát bản dịch")
    assert [lead for _, lead in found] == ["Trần Thị Lê Na", who]


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("Mr.Nam chịu trách nhiệm xây dựng công cụ chấm công", "Mr.Nam"),
        ("Mrs. Lan lập tờ trình mua sắm rồi gửi bộ phận kế toán", "Mrs. Lan"),
        ("Ms Hoa phụ trách khảo sát yêu cầu của khách hàng", "Ms Hoa"),
        ("Mr.Nam phụ trách khảo sát yêu cầu của khách hàng", "Mr.Nam"),
        ("Gửi bản dịch cho Mr.Nam rà soát", None),
    ],
)
def test_persons_with_english_honorifics_lead_what_they_do(said: str, who: str | None) -> None:
    assert texts_and_leads(f"BIÊN BẢN HỌP NHÓM\n\nNhiệm vụ tuần tới:\n\n- {said}.") == [(said, who)]


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("Dự án kho - ABC: Mr.Nam phụ trách khảo sát yêu cầu của khách hàng để team kho xây dựng báo cáo", "Mr.Nam"),
        ("Ms Hoa phụ trách ký kết hợp đồng rồi lập kế hoạch giao hàng", "Ms Hoa"),
        ("Các đồng chí ủy viên phụ trách thôn tăng cường xuống cơ sở", "Các đồng chí ủy viên phụ trách thôn"),
    ],
)
def test_one_who_is_in_charge_of_work_is_named_without_it(said: str, who: str) -> None:
    ((_, lead),) = texts_and_leads(f"BIÊN BẢN HỌP NHÓM\n\n## 5. Công việc khác\n\n- {said}.")
    assert lead == who


@pytest.mark.parametrize(
    "work",
    ["Cộng điểm cho tổ 2", "Soạn giáo án tuần 5", "Chằng chống mái lán", "Fix lỗi đăng nhập", "Khấu trừ tiền cọc"],
)
def test_work_of_small_bodies_is_known_by_its_verb(work: str) -> None:
    assert texts_and_leads(f"BIÊN BẢN HỌP\n\nCuộc họp thống nhất giao Tổ 1:\n\n- {work}.\n") == [(work, "Tổ 1")]


def test_mark_is_no_body_that_acts() -> None:
    asked = "BIÊN BẢN HỌP LỚP\n\n(6) Bạn Ngân đề nghị cộng điểm thi đua cho đội văn nghệ.\n"
    assert texts_and_leads(asked) == [("cộng điểm thi đua cho đội văn nghệ", None)]


@pytest.mark.parametrize(
    ("heading", "found"),
    [
        ("## Hành động tiếp theo", 2),
        ("## Các bước tiếp theo", 2),
        ("### Next steps", 2),
        ("## Nhiệm vụ tuần tới", 2),
        ("## Thông tin thêm", 0),
        ("## Nội dung đã trao đổi", 0),
    ],
)
def test_line_marked_as_a_head_says_what_stands_below(heading: str, found: int) -> None:
    said = "1. **Nhóm kỹ thuật**: Vẽ lại trang đăng ký.\n2. **Nhóm máy chủ**: Tìm hiểu cổng thanh toán."
    tasks = texts_and_leads(f"# Biên bản họp nhóm Sen\n\n- **Thời gian**: 9 giờ ngày 12/5/2027\n\n{heading}\n{said}\n")
    assert [lead for _, lead in tasks] == ["Nhóm kỹ thuật", "Nhóm máy chủ"][:found]


def test_next_head_of_its_rank_ends_a_part_and_a_lower_one_does_not() -> None:
    head = "# Biên bản họp nhóm Sen\n\n- **Thời gian**: 9 giờ ngày 12/5/2027\n\n## Nhiệm vụ\n- Vẽ lại trang đăng ký\n\n"
    said = "\n- Khách hàng muốn thêm tên công ty\n- Bảng màu cũ quá tối\n"
    assert len(texts_and_leads(f"{head}## Ghi chú{said}")) == 1
    assert len(texts_and_leads(f"{head}### Nhóm máy chủ\n- Tìm hiểu cổng thanh toán\n- Viết bản mô tả\n")) == 3


def test_tasks_above_a_conclusion_are_no_part_of_a_header() -> None:
    text = (
        "# Ghi chú cuộc họp\n\n- **Thời gian**: 9 giờ ngày 12/5/2027\n\n## Việc cần làm\n\n1. Vẽ lại trang đăng ký.\n"
        "2. Tìm hiểu cổng thanh toán.\n\n## Kết luận\n\nCuộc họp kết thúc lúc 10 giờ.\n"
    )
    assert len(texts_and_leads(text)) == 2
