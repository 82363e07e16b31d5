"""What is to be done by a day still to come is a task, though nobody is told to do it; what only says when is none."""

from __future__ import annotations

from datetime import date

import pytest

from domain.extraction import FoundTask
from extractors.extract import extract_text

NEWS = """Thứ Hai, 04/5/2026

Phường Trà Lân vào mùa thi đua

Sở Văn hóa cho biết hội thi năm nay có 40 đội của 12 phường tham gia. {} Các đội đã nhận được thể lệ từ tuần trước.
"""
LETTER = """Kính gửi: Các chi đoàn trực thuộc

1. Chủ đề: Tìm hiểu truyền thống quê hương.

2. {}

Ban Chấp hành đề nghị các chi đoàn tuyên truyền để đoàn viên hưởng ứng.
"""


def tasks(text: str) -> list[FoundTask]:
    return list(extract_text(text).tasks)


@pytest.mark.parametrize(
    ("sentence", "end"),
    [
        ("Việc chi trả trợ cấp phải hoàn thành trước ngày 30/6/2026.", date(2026, 6, 30)),
        ("Hồ sơ của các đội gửi về Ban Tổ chức chậm nhất là thứ 6, ngày 22/5/2026.", date(2026, 5, 22)),
        ("Ban Giám khảo sẽ tổ chức chấm bài từ ngày 25/5 và kết thúc vào ngày 05/6/2026.", date(2026, 6, 5)),
    ],
)
def test_sentence_with_a_limit_to_come_is_a_task(sentence: str, end: date) -> None:
    (task,) = tasks(NEWS.format(sentence))
    assert task.text == sentence.rstrip(".")
    assert task.deadline is not None
    assert task.deadline.end == end


@pytest.mark.parametrize(
    "sentence",
    [
        "Việc chi trả trợ cấp phải hoàn thành trước ngày 30/3/2026.",
        "Hồ sơ của các đội đã gửi về Ban Tổ chức trước ngày 30/6/2026.",
        "Người sinh trước ngày 30/6/2026 được miễn phí vào cửa.",
        "Nếu nộp hồ sơ trước ngày 30/6/2026 thì đội được chọn ngày thi.",
        "Thời gian nhận bài dự thi: trước ngày 30/6/2026.",
        "Ngày kết thúc năm học: trước 31/5/2026.",
        "Hội thi diễn ra từ ngày 25/5 đến ngày 30/5/2026.",
        "Môn thi được công bố không muộn hơn ngày 31/5 hằng năm.",
        "Hạn nộp thuế của quý I chậm nhất là ngày 30/5/2026.",
        "Theo Thông tư số 5, hồ sơ phải gửi trước ngày 30/6/2026.",
        "Vòng một: Bắt đầu từ 8h00 ngày 20/5/2026, kết thúc trước 17h00 ngày 30/5/2026.",
    ],
)
def test_sentence_whose_limit_is_over_or_only_tells_when_is_none(sentence: str) -> None:
    assert not tasks(NEWS.format(sentence))


@pytest.mark.parametrize(
    ("sentence", "days"),
    [
        ("Đại hội cấp phường tổ chức trong tháng 9 và tháng 10/2026.", [(date(2026, 9, 1), date(2026, 10, 31))]),
        ("Việc cắm mốc giới các tuyến kè hoàn thành trong quý III/2026.", [(date(2026, 7, 1), date(2026, 9, 30))]),
        (
            "Ban Thường vụ dự kiến: từ tháng 5 đến tháng 6/2026 triển khai quán triệt các văn bản; "
            "từ tháng 7 đến tháng 8/2026 sẽ tiến hành đại hội các chi hội.",
            [(date(2026, 5, 1), date(2026, 6, 30)), (date(2026, 7, 1), date(2026, 8, 31))],
        ),
        ("Dự kiến, đầu tháng 8/2026 tổng kết hội thi và trao giải.", [(date(2026, 8, 1), date(2026, 8, 10))]),
    ],
)
def test_what_is_to_meet_or_to_be_done_within_months_to_come_is_a_task(
    sentence: str, days: list[tuple[date, date]]
) -> None:
    assert [task.deadline and (task.deadline.start, task.deadline.end) for task in tasks(NEWS.format(sentence))] == days


@pytest.mark.parametrize(
    "sentence",
    [
        "Đại hội cấp phường tổ chức trong tháng 3/2026.",
        "Đại hội cấp phường đã tổ chức trong tháng 5/2026.",
        "Đại hội cấp phường diễn ra vào tháng 10/2026.",
        "Từ tháng 1 đến tháng 3/2026 tiến hành đại hội các chi hội.",
        "Đầu tháng 8/2026, phường có 12 chi hội.",
    ],
)
def test_meeting_that_is_over_or_only_takes_place_is_none(sentence: str) -> None:
    assert not tasks(NEWS.format(sentence))


def test_pieces_of_a_sentence_about_times_each_are_a_task() -> None:
    text = (
        "Hội nghị Ban Chấp hành\n\nBan Thường vụ đã thông qua kế hoạch đại hội.\n\nVề thời gian tiến hành đại hội: "
        "Đại hội cấp cơ sở bắt đầu từ tháng 4.2031 và hoàn thành chậm nhất trong tháng 6.2031; Đại hội cấp huyện hoàn "
        "thành trong tháng 8.2031.\n"
    )
    assert [task.text[:21] for task in tasks(text)] == ["Đại hội cấp cơ sở bắt", "Đại hội cấp huyện hoà"]


@pytest.mark.parametrize("over", ["do đó", "vì vậy", "vì thế", "cho nên"])
def test_likely_task_begins_behind_its_reason(over: str) -> None:
    text = LETTER.format(f"Nhiều kho vẫn còn bình ga cũ, {over} phải thu hồi tất cả các bình ga trước ngày 20/6/2026.")
    assert tasks(text)[0].text == "phải thu hồi tất cả các bình ga trước ngày 20/6/2026"


def test_likely_task_of_a_body_begins_behind_its_reason() -> None:
    text = LETTER.format("Các kho đã quá cũ nên các phường phải sửa chữa xong trước ngày 20/6/2026.")
    assert tasks(text)[0].text == "các phường phải sửa chữa xong trước ngày 20/6/2026"


def test_word_of_advice_before_a_task_is_no_reason() -> None:
    text = LETTER.format("Các phường nên lập sổ theo dõi và phải gửi báo cáo trước ngày 20/6/2026.")
    assert tasks(text)[0].text == "Các phường nên lập sổ theo dõi và phải gửi báo cáo trước ngày 20/6/2026"


def test_what_is_handed_in_by_a_day_is_a_task_in_a_letter_without_a_date() -> None:
    found = tasks(LETTER.format("Bài dự thi được nộp về Văn phòng Đoàn trước ngày 26/10/2026."))
    assert found[0].text == "Bài dự thi được nộp về Văn phòng Đoàn trước ngày 26/10/2026"
    assert len(found) == 2


def test_item_whose_colon_is_followed_by_its_limit_is_one_task_with_both() -> None:
    found = tasks(LETTER.format("Thi chọn học sinh giỏi cấp tỉnh: Hoàn thành trước ngày 15/4/2027."))
    assert found[0].text == "Thi chọn học sinh giỏi cấp tỉnh: Hoàn thành trước ngày 15/4/2027"
    assert found[0].deadline is not None
    assert found[0].deadline.end == date(2027, 4, 15)


@pytest.mark.parametrize(
    "said", ["Thời gian: hoàn thành trong tháng 10/2026.", "Phấn đấu hoàn thành trong tháng 10/2026."]
)
def test_sentence_that_only_says_when_belongs_to_the_likely_task_before_it(said: str) -> None:
    found = tasks(LETTER.format(f"Khẩn trương lập danh sách các hộ cần hỗ trợ sửa nhà. {said}"))
    assert found[0].text == "Khẩn trương lập danh sách các hộ cần hỗ trợ sửa nhà"
    assert found[0].deadline is not None
    assert found[0].deadline.end == date(2026, 10, 31)
    assert len(found) == 2


ASKED = """Thứ Hai, 04/5/2026

Sở Giáo dục yêu cầu các trường rà soát hồ sơ dự thi; báo cáo số thí sinh vắng trước ngày 20/5/2026.

Sở đề nghị các phòng khẩn trương sửa điểm thi.

{}
"""


@pytest.mark.parametrize(
    ("sentence", "ends"),
    [
        ("Tất cả các công việc trên phải hoàn thành trước 17 giờ 00 ngày 15/5/2026.", [15, 20, 15, 15]),
        ("Toàn bộ nội dung nêu trên cần kết thúc chậm nhất ngày 15/5/2026.", [15, 20, 15, 15]),
        ("Toàn bộ công tác chấm thi phải hoàn thành trước ngày 15/5/2026.", [None, 20, None, 15]),
        ("Tất cả các trường phải nộp hồ sơ trước ngày 15/5/2026.", [None, 20, None, 15]),
    ],
)
def test_sentence_that_speaks_of_all_the_work_sets_the_limit_of_what_has_none(
    sentence: str, ends: list[int | None]
) -> None:
    found = tasks(ASKED.format(sentence))
    assert [one.deadline and one.deadline.end and one.deadline.end.day for one in found] == ends


@pytest.mark.parametrize("work", ["Toàn bộ công tác chấm thi", "Toàn bộ quá trình sửa điểm"])
def test_work_itself_does_nothing(work: str) -> None:
    found = tasks(ASKED.format(f"{work} hoàn thành và báo cáo Sở trước ngày 15/5/2026."))
    assert found[-1].deadline is not None
    assert not (found[-1].lead or "").startswith("Toàn")


@pytest.mark.parametrize(
    ("row", "end"),
    [
        ("Từ 05/8/2026 - 30/8/2026: Phát động và tổ chức cuộc thi tại các trường.", date(2026, 8, 30)),
        ("Từ ngày 01/9 đến ngày 10/9/2026: Các trường chấm sơ khảo và gửi bài về Ban Tổ chức.", date(2026, 9, 10)),
        ("Tổ chức chấm chung khảo: từ ngày 12/9 đến ngày 15/9/2026.", date(2026, 9, 15)),
    ],
)
def test_row_of_a_stage_is_a_task_with_its_days(row: str, end: date) -> None:
    found = tasks(LETTER.format(row))
    assert len(found) == 2
    assert found[0].deadline is not None
    assert found[0].deadline.end == end


@pytest.mark.parametrize(
    "row",
    [
        "Từ 05/8/2026 - 30/8/2026: nghỉ hè.",
        "Học kỳ I: từ ngày 05/9/2026 đến ngày 15/01/2027.",
        "Từ năm 1954 - 1975: tham gia kháng chiến tại quê nhà.",
    ],
)
def test_row_that_tells_what_time_it_is_or_was_is_none(row: str) -> None:
    assert len(tasks(LETTER.format(row))) == 1


def test_time_between_a_topic_and_whom_it_asks_is_when_it_is_due() -> None:
    found = tasks(LETTER.format("Học sinh: ngay trong tháng 9/2026, yêu cầu các trường lập danh sách học sinh."))
    assert found[0].lead == "các trường"
    assert found[0].deadline is not None
    assert found[0].deadline.end == date(2026, 9, 30)
    found = tasks(LETTER.format("Học sinh: theo báo cáo tháng 9/2026, yêu cầu các trường lập danh sách học sinh."))
    assert found[0].deadline is None


def test_matter_that_opens_a_paragraph_is_not_done_by_whom_the_one_above_names() -> None:
    text = NEWS.replace("\n\nSở", "\n\nChủ tịch các xã có trách nhiệm tiếp nhận gạo kịp thời.\n\n{}\n\nSở", 1)
    matter, body = "Việc cấp gạo phải hoàn thành trước ngày 30/6/2026.", "Tiếp tục rà soát các hộ thiếu đói."
    assert tasks(text.format(matter, ""))[1].lead is None
    assert tasks(text.format(body, ""))[1].lead == "Chủ tịch các xã"


@pytest.mark.parametrize(
    ("line", "due"),
    [("Thời gian: 8 giờ 00, ngày 30/10/2026.", None), ("Thời gian: trước ngày 30/10/2026.", date(2026, 10, 30))],
)
def test_hour_at_which_something_takes_place_is_no_limit_of_its_plan(line: str, due: date | None) -> None:
    text = (
        f"KẾ HOẠCH\nTổ chức lễ hội năm 2026\n\na) Hội thi: Giao Phòng Văn hóa xây dựng kế hoạch thực hiện.\n - {line}\n"
    )
    found = tasks(text)
    assert found[0].lead == "Phòng Văn hóa"
    assert (found[0].deadline.end if found[0].deadline else None) == due


def test_hour_at_which_something_takes_place_is_that_of_holding_it() -> None:
    item = "a) Hội thi: Giao Phòng Văn hóa tổ chức hội thi.\n - Thời gian: 8 giờ 00, ngày 30/10/2026.\n"
    found = tasks(f"KẾ HOẠCH\nTổ chức lễ hội năm 2026\n\n{item}")
    assert found[0].deadline is not None
    assert found[0].deadline.end == date(2026, 10, 30)


@pytest.mark.parametrize(
    ("told", "year"),
    [
        ("Dự án này được phê duyệt năm 2019, dài 3 km.", None),
        ("Theo văn bản của Bộ năm 2019, cầu dài 3 km.", None),
        ("Trong năm 2026, huyện làm 3 km đường.", 2026),
    ],
)
def test_year_of_an_older_deed_is_not_that_of_a_limit_without_one(told: str, year: int | None) -> None:
    (task,) = [
        one for one in tasks(f"UBND tỉnh yêu cầu Sở Xây dựng báo cáo trước ngày 5-11.\n\n{told}\n") if one.deadline
    ]
    assert task.deadline is not None
    assert (task.deadline.end.year if task.deadline.end else None) == year


def test_day_on_which_a_paper_was_issued_is_no_limit() -> None:
    found = tasks(
        LETTER.format(
            "Xin quý hội viên tổ chức bầu ban liên lạc theo quy chế được Ban Chấp hành ban hành ngày 25-12-2026."
        )
    )
    assert found[0].lead == "quý hội viên"
    assert found[0].deadline is None
    found = tasks(LETTER.format("Xin quý hội viên gởi danh sách về Văn phòng vào ngày 25-12-2026."))
    assert found[0].deadline is not None
    assert found[0].deadline.end == date(2026, 12, 25)


@pytest.mark.parametrize("said", ["Xin quý vị đại biểu cho ý kiến.", "Xin cảm ơn các hội viên đã ủng hộ."])
def test_polite_words_to_those_present_ask_for_no_work(said: str) -> None:
    assert len(tasks(LETTER.format(said))) == 1


def test_those_of_no_list_whose_duty_a_heading_names_do_what_stands_below() -> None:
    item = "- Thành lập Tổ kiểm kê theo đặc điểm của tài sản.\n\nThời hạn hoàn thành: Trước ngày 30/11/2026.\n"
    text = f"KẾ HOẠCH\nKiểm kê tài sản\n\n1.4. {{}}:\n\n{item}"
    (task,) = tasks(text.format("Trách nhiệm của đối tượng thực hiện kiểm kê"))
    assert task.lead == "đối tượng thực hiện kiểm kê"
    assert task.deadline is not None
    assert [one.lead for one in tasks(text.format("Trách nhiệm của việc kiểm kê"))] == [None]


def test_work_behind_a_long_occasion_begins_with_who_does_it() -> None:
    occasion = "nhân dịp kỷ niệm 80 năm ngày truyền thống của ngành và 30 năm ngày thành lập trường"
    sentence = "Công đoàn Trường sẽ tổ chức giải bóng đá từ tháng 9 đến tháng 10 năm 2026"
    found = tasks(LETTER.format(f"Thực hiện kế hoạch năm; {occasion}, {sentence}."))
    assert found[0].text == sentence
    assert found[0].lead == "Công đoàn Trường"


PAPER = """Thứ Hai, 04/5/2026

Xử lý sai phạm ở dự án cầu

Cầu đã xây xong hai năm mà chưa thông xe. {}
"""


@pytest.mark.parametrize(
    ("asked", "work"),
    [
        (
            "UBND tỉnh đã có công văn yêu cầu báo cáo, đưa ra biện pháp xử lý trước ngày 15-5.",
            "báo cáo, đưa ra biện pháp xử lý trước ngày 15-5",
        ),
        ("Theo công văn này, UBND tỉnh đã giao Sở Xây dựng kiểm tra hồ sơ.", "Sở Xây dựng kiểm tra hồ sơ"),
    ],
)
def test_paper_that_is_the_news_asks_though_it_went_out(asked: str, work: str) -> None:
    (task,) = tasks(PAPER.format(asked))
    assert task.text == work


@pytest.mark.parametrize(
    "told",
    ["UBND tỉnh đã có công văn yêu cầu báo cáo vụ việc.", "Năm 2024, UBND tỉnh đã giao Sở Xây dựng kiểm tra hồ sơ."],
)
def test_what_went_out_before_without_a_limit_is_only_told(told: str) -> None:
    assert not tasks(PAPER.format(told))


@pytest.mark.parametrize("body", ["Sở Kế hoạch - đầu tư", "Sở Kế hoạch - Đầu tư", "Sở Lao động - thương binh"])
def test_name_goes_on_behind_a_dash(body: str) -> None:
    (task,) = tasks(f"Chủ tịch giao {body} kiểm tra hồ sơ dự án.\n")
    assert task.lead == body


def test_piece_behind_a_dash_is_no_part_of_the_name() -> None:
    (task,) = tasks("Chủ tịch giao Sở Xây dựng - phối hợp với các xã - kiểm tra hồ sơ dự án.\n")
    assert task.lead == "Sở Xây dựng"


STAGES = """KẾ HOẠCH
Kiểm kê tài sản năm 2026

III. CÁC BƯỚC TIẾN HÀNH
{}
- Thành lập Ban Kiểm kê.
* Việc chung
- Các tổ lập biên bản.
"""


@pytest.mark.parametrize(
    ("head", "end"),
    [
        ("* Giai đoạn 1 (từ ngày 15/6 đến 30/6/2026): Chuẩn bị", date(2026, 6, 30)),
        ("* Bước 1. Lập danh mục (trước 20/6/2026)", date(2026, 6, 20)),
        ("* Bước 1. Lập danh mục (tại kho)", None),
        ("* Ban Kiểm kê (thành lập tháng 5/2025)", None),
    ],
)
def test_stage_with_its_time_in_brackets_holds_for_what_stands_below(head: str, end: date | None) -> None:
    found = {one.text: one.deadline and one.deadline.end for one in tasks(STAGES.format(head))}
    assert found["Thành lập Ban Kiểm kê"] == end
    assert found["Các tổ lập biên bản"] is None


@pytest.mark.parametrize(
    ("sentence", "count"),
    [
        ("Sau thời gian trên, Sở không nhận báo cáo.", 1),
        ("Quá thời hạn này coi như không có ý kiến.", 1),
        ("Sau thời gian trên, các xã báo cáo lại.", 2),
    ],
)
def test_what_becomes_of_those_who_are_late_is_no_task(sentence: str, count: int) -> None:
    text = "Kính gửi: UBND các xã\n\nSở yêu cầu UBND các xã gửi báo cáo về Sở trước ngày 15/6/2026. {}\n"
    assert len(tasks(text.format(sentence))) == count


def test_last_day_before_a_body_that_acts_by_then_binds_it() -> None:
    (task,) = tasks(NEWS.format("Chậm nhất ngày 10/6/2026, Ban Giám khảo công bố kết quả vòng loại."))
    assert task.deadline is not None
    assert task.deadline.end == date(2026, 6, 10)
    assert task.lead == "Ban Giám khảo"


@pytest.mark.parametrize(
    "sentence",
    [
        "Chậm nhất ngày 10/3/2026, Ban Giám khảo công bố kết quả vòng loại.",
        "Chậm nhất ngày 10/6/2026, trời sẽ có mưa.",
        "Chậm nhất ngày 10/6 hằng năm, Ban Giám khảo công bố kết quả vòng loại.",
    ],
)
def test_last_day_that_is_over_comes_every_year_or_stands_before_no_body_binds_nobody(sentence: str) -> None:
    assert tasks(NEWS.format(sentence)) == []


@pytest.mark.parametrize("council", ["Hội đồng chấm thi", "Hội đồng coi thi", "Hội đồng tuyển sinh"])
def test_council_of_an_exam_is_named_whole(council: str) -> None:
    (task,) = tasks(NEWS.format(f"Chậm nhất ngày 10/6/2026, {council} công bố kết quả vòng loại."))
    assert task.lead == council


def test_last_day_in_bold_letters_hides_no_body() -> None:
    (task,) = tasks(NEWS.format("\n\n**Chậm nhất ngày 10/6/2026,** Ban Giám khảo công bố kết quả vòng loại."))
    assert task.lead == "Ban Giám khảo"


def test_sentence_that_only_says_when_holds_for_all_likely_tasks_of_the_sentence_before() -> None:
    text = (
        "Tiến độ lập quy hoạch đã nêu như sau:\n\n- Xây dựng dự toán; tổ chức thẩm định dự toán; tổ chức lựa "
        "chọn tư vấn. Hoàn thành trước ngày 30/10/2031.\n\n- Dự thảo quy hoạch. Hoàn thành trước ngày 15/11/2031.\n"
    )
    assert [task.deadline and task.deadline.end for task in tasks(text)] == 3 * [date(2031, 10, 30)] + [
        date(2031, 11, 15)
    ]


def test_opinions_that_are_handed_in_are_a_task_and_those_that_were_told_are_none() -> None:
    handed = "Ý kiến góp ý của các chi đoàn gửi về Văn phòng Đoàn trước ngày 23/8/2031."
    assert tasks(LETTER.format(handed))[0].text == handed.rstrip(".")
    assert len(tasks(LETTER.format("Nhiều ý kiến phân tích cách tổ chức hội thi trước ngày 23/8/2031."))) == 1


@pytest.mark.parametrize("issued", ["ban hành Chỉ thị số 07/CT-UBND về", "ban hành Nghị quyết quy định"])
def test_paper_that_was_issued_is_no_task(issued: str) -> None:
    text = (
        "Để cấp thẻ căn cước cho người đủ 14 tuổi trở lên theo chỉ tiêu được giao, UBND tỉnh "
        f"{issued} việc đẩy mạnh cấp thẻ căn cước trên địa bàn.\n\nĐề nghị các xã tuyên truyền, vận động người dân.\n"
    )
    assert [task.text for task in tasks(text)] == ["các xã tuyên truyền, vận động người dân"]


def test_what_is_told_in_detail_below_is_a_task_where_it_has_a_limit() -> None:
    duty = (
        "Cán bộ có trách nhiệm nộp bản kê khai tài sản về Phòng Hành chính {}, cụ thể như sau:\n\n+ Lãnh đạo: 04 bản;"
    )
    found = tasks(LETTER.format(duty.format("trước ngày 15/12/2031")))
    assert found[0].deadline
    assert found[0].deadline.end == date(2031, 12, 15)
    assert len(tasks(LETTER.format(duty.format("ở tầng 2")))) == 1
