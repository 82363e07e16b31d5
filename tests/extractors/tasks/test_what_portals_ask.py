"""Tin của cổng thông tin: what is asked behind a time or a paper; what was only answered, settled or talked about."""

from __future__ import annotations

import pytest
from read_tasks import texts, texts_and_leads

from extractors.extract import extract_text

_MET = "Sáng 12/5/2031, UBND huyện Lam Sơn họp thường kỳ.\n\n"


@pytest.mark.parametrize(
    ("text", "lead", "due"),
    [
        (
            "Trưởng phòng Giáo dục đề nghị, 6 tháng cuối năm 2031, các trường vùng cao bố trí dạy bù môn tiếng Anh.",
            "các trường vùng cao",
            "6 tháng cuối năm 2031",
        ),
        (
            "Ngày 3 tháng 5 năm 2031, Hạt Kiểm lâm đã có công văn yêu cầu các thôn dọn thực bì ven rừng.",
            "các thôn",
            None,
        ),
        ("Huyện đoàn chỉ đạo cấp đoàn cơ sở mở tủ sách ở mỗi nhà văn hóa.", "cấp đoàn cơ sở", None),
    ],
)
def test_who_is_asked_behind_a_time_or_a_paper(text: str, lead: str, due: str | None) -> None:
    (task,) = extract_text(_MET + text).tasks
    assert (task.lead, task.deadline and task.deadline.text) == (lead, due)


def test_what_was_asked_last_month_may_be_done_by_now() -> None:
    assert not texts(_MET + "Trong tháng 4 năm 2031, Ban Chỉ đạo lễ hội đã đề nghị các xã báo cáo kết quả.")


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Tại phiên chất vấn, cô Hạnh đã yêu cầu Giám đốc Bệnh viện giải trình vì sao giường bệnh quá tải.", 0),
        ("Tại phiên họp, cô Hạnh đã yêu cầu Giám đốc Bệnh viện giải trình bằng văn bản trước ngày 30/6/2031.", 1),
        ("Tại phiên chất vấn, Thường trực HĐND đã yêu cầu Bệnh viện bổ sung giường.", 1),
        ("Ban Quản trị chợ cũng thống nhất chọn dãy hàng cá để sửa trước.", 0),
        ("Dưới sự chứng kiến của thầy cô, hai chi đoàn ký giao ước giữ sạch dòng suối.", 0),
        ("Sở Thủy sản vừa gửi công văn về việc tiếp tục cấm đăng đáy trên sông.", 0),
        ("Trong buổi gặp, các đại biểu thẳng thắn chia sẻ cách giữ nghề và đề xuất hướng đi để tiếp tục sống.", 0),
        ("Trong buổi gặp, các đại biểu chia sẻ cách giữ nghề, đề nghị Sở Công Thương sớm mở lớp thiết kế.", 1),
    ],
)
def test_what_is_only_told(text: str, count: int) -> None:
    asked = "Chủ tịch UBND huyện đề nghị các phòng chuẩn bị kỳ họp. "
    assert len(texts(_MET + asked + text)) == count + 1


def test_whose_words_it_was_ends_a_task() -> None:
    said = "Ngư dân phải bật thiết bị định vị; đó là yêu cầu của Chi cục trưởng Phan Văn Biển tại lễ ra quân ngày 30/5."
    (task,) = extract_text(said).tasks
    assert task.text == "Ngư dân phải bật thiết bị định vị"
    assert (task.assigner, task.deadline) == ("Chi cục trưởng Phan Văn Biển", None)


def test_works_that_are_only_counted_bring_in_what_follows() -> None:
    text = _MET + "Năm 2031, Hội Làm vườn huyện phấn đấu hoàn thành 4 nhiệm vụ chủ yếu; trong đó, trồng mới 30 ha nhãn."
    assert texts_and_leads(text) == [("trồng mới 30 ha nhãn", "Hội Làm vườn huyện")]


@pytest.mark.parametrize(
    ("asked", "due"),
    [
        ("đề nghị tháng 8/2031 tổ kỹ thuật, các đội thủy nông", "tháng 8/2031"),
        ("yêu cầu trong quý III/2031, các đội thủy nông", "trong quý III/2031"),
        ("yêu cầu thời gian tới các đội thủy nông", None),
    ],
)
def test_who_is_named_behind_a_time_in_a_lead_in(asked: str, due: str | None) -> None:
    text = f"{_MET}Giám đốc hợp tác xã {asked} thực hiện các việc sau:\n\n- Nạo vét 3 tuyến mương."
    (task,) = extract_text(text).tasks
    assert asked.endswith(task.lead or "?")
    assert (task.deadline and task.deadline.text) == due


@pytest.mark.parametrize(
    ("text", "due"),
    [
        (
            "Chủ tịch giao Chi cục Thuế tổng hợp tình hình nợ đọng, chậm nộp của các bến trong 6 tháng đầu năm 2031.",
            None,
        ),
        ("Chủ tịch giao Chi cục Thuế thu xong nợ đọng trong 6 tháng đầu năm 2031.", "trong 6 tháng đầu năm 2031"),
        ("Chủ tịch đề nghị các phòng dồn sức cho hội thi chọi trâu dự kiến diễn ra vào ngày 9/8/2031.", None),
        ("Chủ tịch đề nghị các phòng ra quân dọn bãi biển vào ngày 9/8/2031.", "vào ngày 9/8/2031"),
    ],
)
def test_times_of_what_is_reported_or_prepared(text: str, due: str | None) -> None:
    (task,) = extract_text(_MET + text).tasks
    assert (task.deadline and task.deadline.text) == due


def test_when_events_are_to_be_held() -> None:
    text = (
        f"{_MET}Trưởng ban yêu cầu các xóm tập luyện cho hội thi bơi chải.\n\nThời gian luyện tập phải tránh ngày mùa. "
        "Hội thi cấp xã kết thúc trước tháng 7/2031; hội thi cấp huyện tổ chức giữa tháng 8/2031."
    )
    found = [(task.lead, task.deadline and task.deadline.text) for task in extract_text(text).tasks[1:]]
    assert found == [(None, None), (None, "trước tháng 7/2031"), (None, "giữa tháng 8/2031")]


def test_who_noted_several_things_and_vowed_acts() -> None:
    text = f"{_MET}Cuối buổi, ông Vi Văn Pao tiếp thu phản ánh về đập tràn, cầu treo và hứa cho người xuống sửa."
    assert texts_and_leads(text)[-1][1] == "ông Vi Văn Pao"


def test_a_word_of_duty_makes_what_is_reached_a_task() -> None:
    text = f"{_MET}Ông Nam yêu cầu các xã mở lại chợ phiên; mỗi phiên chợ phải giữ chân được khách qua đêm."
    assert texts(text)[-1] == "mỗi phiên chợ phải giữ chân được khách qua đêm"


@pytest.mark.parametrize(
    "paragraph",
    [
        "Ban Giám hiệu các trường chuẩn bị tốt phòng thi, chỗ ở cho thí sinh vùng xa.",
        "Tuy nhiên, các trường tiếp tục ôn tập cho học sinh yếu.",
    ],
)
def test_paragraphs_that_go_on_with_what_was_asked(paragraph: str) -> None:
    text = f"{_MET}Sở Giáo dục vừa yêu cầu các phòng chỉ đạo chặt chẽ kỳ thi.\n\n{paragraph}"
    assert len(texts(text)) == 2


def test_numbers_with_a_dash_inside_a_line() -> None:
    text = (
        f"{_MET}Kết luận, Chủ tịch yêu cầu các xóm làm các việc sau: 1- Sửa lại bờ thửa bị vỡ. "
        "2- Nạo vét cống qua đường liên xóm. 3- Thu gom rơm ủ phân."
    )
    assert texts(text)[-2:] == ["Nạo vét cống qua đường liên xóm", "Thu gom rơm ủ phân"]
