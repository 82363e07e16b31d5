"""When a task is due: the time that bears on it, not one that only tells which thing is meant."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from domain.extraction import FoundTask, Interval
from extractors.extract import extract_text

NOTICE = """THÔNG BÁO
Kết luận của Chủ tịch tại cuộc họp giao ban

Lam Giang, ngày 12 tháng 6 năm 2026

Sau khi nghe báo cáo, Chủ tịch kết luận như sau:
{}
"""


def tasks(items: str) -> tuple[FoundTask, ...]:
    return extract_text(NOTICE.format(items)).tasks


def due(item: str) -> Interval | None:
    return tasks(f"1. {item}")[0].deadline


def days(found: Interval | None) -> tuple[date | None, date | None]:
    assert found
    return found.start, found.end


@pytest.mark.parametrize(
    ("item", "recurring"),
    [
        ("Hoàn thiện hồ sơ, thực hiện thường xuyên; chỉ tiêu: thành lập mới 20 HTX.", "thường xuyên"),
        ("Văn phòng báo cáo kết quả theo định kỳ hằng quý.", "hằng quý"),
        ("Tổ chức giao ban với các thôn hằng tháng.", "hằng tháng"),
        ("Văn phòng phát hành lịch công tác vào chiều thứ Sáu hằng tuần.", "hằng tuần"),
        ("Họp giao ban với các thôn 02 lần/tháng.", "02 lần/tháng"),
        ("Mỗi tuần, các phòng phải gửi báo cáo về Văn phòng.", "Mỗi tuần"),
        ("Họp giao ban với các thôn tuần 2 lần.", "tuần 2 lần"),
        ("Dự giờ ít nhất 2 tiết/tháng đối với giáo viên mới.", "2 tiết/tháng"),
        ("Văn phòng báo cáo kết quả định kỳ tháng, quý, năm.", "định kỳ tháng, quý, năm"),
    ],
)
def test_rhythm_in_which_something_is_done_recurs(item: str, recurring: str) -> None:
    found = due(item)
    assert found
    assert found.recurring == recurring


@pytest.mark.parametrize(
    "item",
    [
        "Bảo đảm phối hợp thường xuyên, chặt chẽ giữa các phòng.",
        "Công an xã thường xuyên tuần tra, kiểm soát địa bàn.",
        "Thường xuyên rà soát lỗ hổng, vá lỗi hệ thống.",
        "Xác định đây là nhiệm vụ quan trọng, thường xuyên của các cấp hội.",
        "Nâng cao chất lượng sinh hoạt định kỳ của chi hội.",
        "Đổi mới giao ban hằng tháng với các cơ sở.",
        "Phát hành lịch nghỉ phép hằng năm của cơ quan.",
        "Bố trí kinh phí chi thường xuyên cho chi hội.",
        "Xây dựng 20 mô hình, trung bình mỗi năm có 4 mô hình đạt khá.",
    ],
)
def test_habit_that_only_tells_how_or_which_is_no_deadline(item: str) -> None:
    assert due(item) is None


def test_of_two_times_in_a_clause_the_first_is_kept() -> None:
    item = "Phòng Tài chính lập phương án trong tháng 7/2026, gửi Văn phòng trước ngày 15/8/2026."
    assert days(due(item)) == (date(2026, 7, 1), date(2026, 7, 31))
    nearer = "Phòng Tài chính lập phương án trong tháng 7/2026, chậm nhất là ngày 20/7/2026."
    assert days(due(nearer)) == (None, date(2026, 7, 20))
    opened = "Trong quý III/2026, Phòng Tài chính lập phương án, trình trước ngày 15/9/2026."
    assert days(due(opened)) == (None, date(2026, 9, 15))


@pytest.mark.parametrize(
    ("item", "start", "end"),
    [
        ("Triển khai dự án từ năm 2026, cơ bản hoàn thành năm 2028.", date(2026, 1, 1), date(2028, 12, 31)),
        ("Khởi công nhà văn hóa trong quý IV/2026, xong trước 30/6/2027.", date(2026, 10, 1), date(2027, 6, 30)),
        ("Từ tháng 7/2026 tiếp nhận hồ sơ; kết quả gửi Văn phòng.", date(2026, 7, 1), None),
    ],
)
def test_what_begins_and_is_finished_takes_all_the_time_between(item: str, start: date, end: date | None) -> None:
    assert days(due(item)) == (start, end)


@pytest.mark.parametrize(
    ("item", "start", "end"),
    [
        ("Thành lập đoàn kiểm tra (trong tháng 7/2026) và công bố kết quả.", date(2026, 7, 1), date(2026, 7, 31)),
        ("Tập trung nhân lực để hoàn thành đường trục trong năm 2026.", date(2026, 1, 1), date(2026, 12, 31)),
        ("Lập danh sách cử tri trước ngày bầu cử 15/3/2027.", None, date(2027, 3, 15)),
        ("Xây dựng nhà kho trong hai năm 2026 - 2027.", date(2026, 1, 1), date(2027, 12, 31)),
        ("Rà soát các kho lương thực (báo cáo Chủ tịch vào quý IV/2026).", date(2026, 10, 1), date(2026, 12, 31)),
        ("Hết năm 2026, tổng kết phong trào trồng cây.", None, date(2026, 12, 31)),
        ("Hoàn thành các mục tiêu về nhà ở trong năm 2026.", date(2026, 1, 1), date(2026, 12, 31)),
        ("Mở lớp tập huấn trong quý I năm sau.", date(2027, 1, 1), date(2027, 3, 31)),
        ("Phòng Hành chính lắp camera tại kho, hoàn thành 20-6.", None, date(2026, 6, 20)),
        ("Xưởng cơ khí hoàn thành khung nhà kho 25/6, lợp mái 30/6.", None, date(2026, 6, 25)),
        ("Hoàn thành hồ sơ đất đai của các hộ trước mùng 10 tháng 7.", None, date(2026, 7, 10)),
        ("Xử lý lò gạch hoạt động trái phép từ năm 2024, xong trong tháng 6.", date(2026, 6, 1), date(2026, 6, 30)),
        ("Giảm 5% chi phí so với quý II, xong trong quý III.", date(2026, 7, 1), date(2026, 9, 30)),
        ("Dự kiến trong quý IV, các xã khai trương cửa hàng nông sản.", date(2026, 10, 1), date(2026, 12, 31)),
        ("Chuyển đổi hợp tác xã trước thời điểm Luật có hiệu lực 01/7/2026.", None, date(2026, 7, 1)),
        (
            "Các huyện trong năm 2026 lập 15 hợp tác xã, đến năm 2030 có 600 hợp tác xã.",
            date(2026, 1, 1),
            date(2026, 12, 31),
        ),
    ],
)
def test_time_of_the_doing_is_kept(item: str, start: date | None, end: date) -> None:
    assert days(due(item)) == (start, end)


def test_what_is_among_it_shares_the_time_of_the_sentence_before() -> None:
    news = (
        "Chủ tịch yêu cầu trong quý III/2026, các xã xử lý dứt điểm nợ đọng. Trong đó, tập trung xử lý nợ của chợ Bến."
    )
    assert {days(task.deadline) for task in tasks(news)} == {(date(2026, 7, 1), date(2026, 9, 30))}


def test_day_of_the_same_month_is_not_that_of_the_year_which_a_heading_names() -> None:
    items = "II. NHIỆM VỤ NĂM 2027\n1. Xếp loại đảng viên xong trước ngày 25/12.\n2. Lập dự toán trước ngày 15/3."
    paper = NOTICE.replace("12 tháng 6 năm 2026", "12 tháng 12 năm 2026").format(items)
    assert [days(task.deadline)[1] for task in extract_text(paper).tasks] == [date(2026, 12, 25), date(2027, 3, 15)]


@pytest.mark.parametrize(
    "item",
    [
        "Từ ngày 01/7/2026, các xã tiếp nhận hồ sơ tại một cửa.",
        "Các xã tiếp nhận hồ sơ tại một cửa kể từ ngày 01/7/2026.",
        "Các xã tiếp nhận hồ sơ tại một cửa từ ngày 01/7/2026 trở đi.",
    ],
)
def test_time_from_which_on_something_is_done_leaves_the_end_open(item: str) -> None:
    assert days(due(item)) == (date(2026, 7, 1), None)


@pytest.mark.parametrize(
    "item",
    [
        "Giải quyết dứt điểm đơn của bà Hoa gửi ngày 02/5/2026.",
        "Khắc phục các hạn chế đã nêu tại cuộc họp ngày 05/6.",
        "Khắc phục hậu quả mưa lũ xảy ra từ ngày 01 đến ngày 05/6/2026 trên địa bàn.",
        "Kiểm tra các HTX được thành lập mới trong quý III/2026.",
        "Hỗ trợ các hộ bị thu hồi đất từ tháng 3/2026.",
        "Phát huy kết quả đạt được trong 6 tháng đầu năm.",
        "Nỗ lực hoàn thành các mục tiêu đề ra trong năm 2026 về thu ngân sách.",
        "Bám sát lộ trình trong năm 2026 của các trường để sắp xếp lớp học.",
        "Khắc phục tồn tại của Hội thi tháng 5/2026.",
        "Tổ chức kỷ niệm 81 năm Cách mạng tháng Tám và Quốc khánh 2/9/2026.",
        "Điều chỉnh định mức tiêu hao của quý II cho sát thực tế.",
        "Tiếp thu ý kiến để hoàn chỉnh dự thảo trước khi ban hành.",
        "Tổ chức Ngày hội Đại đoàn kết toàn dân tộc (18/11) ở khu dân cư trang trọng.",
        "Chuẩn bị nội dung trình kỳ họp thứ 9 (khai mạc ngày 09/7/2026) bảo đảm chất lượng.",
        "Ôn tập cho học sinh chuẩn bị kỳ thi tốt nghiệp (26 - 27/6/2026) đạt kết quả.",
        "Rà soát các chỉ tiêu trong năm để có giải pháp thực hiện phù hợp.",
        "Tăng cường đối ngoại, góp phần thực hiện mục tiêu đến năm 2045 nước ta phát triển.",
        "Quản lý tốt số lao động sẽ nghỉ hưu trong năm 2027.",
        "Thanh toán công nợ tháng 7 cho nhà cung cấp.",
        "Năm 2026 là năm tổ chức đại hội các cấp, các chi hội chuẩn bị kỹ văn kiện.",
        "Quản lý chặt chẽ đất lúa chuyển mục đích từ năm 2020 đến năm 2025.",
    ],
)
def test_day_that_is_over_or_names_a_thing_is_no_deadline(item: str) -> None:
    assert due(item) is None


@pytest.mark.parametrize(
    ("lead_in", "start", "end"),
    [
        ("Mục tiêu đến hết năm 2026:", None, date(2026, 12, 31)),
        ("Trong quý III/2026, tập trung các nhiệm vụ:", date(2026, 7, 1), date(2026, 9, 30)),
        ("Hoàn thành trước ngày 30/6/2026 các việc sau:", None, date(2026, 6, 30)),
        ("1. Đợt 1 (hoàn thành trước 30/6/2026):", None, date(2026, 6, 30)),
        ("Một số nội dung cần triển khai trong tháng 7:", date(2026, 7, 1), date(2026, 7, 31)),
    ],
)
def test_time_in_a_lead_in_holds_for_its_list(lead_in: str, start: date | None, end: date | None) -> None:
    found = tasks(f"{lead_in}\n- Rà soát, bổ sung quy hoạch chợ.\n- Kiểm tra các điểm sạt lở.")
    assert [days(task.deadline) for task in found] == [(start, end)] * 2


@pytest.mark.parametrize(
    "lead_in",
    [
        "Các giải pháp để thực hiện tốt phương hướng, nhiệm vụ và công tác trọng tâm 6 tháng cuối năm 2026, như sau:",
        "Nhiệm vụ trọng tâm quý III/2026:",
        "II. Phương hướng, nhiệm vụ năm 2027:",
        "Triển khai Kế hoạch phát triển hợp tác xã năm 2027, yêu cầu:",
        "Thường trực yêu cầu các xã thực hiện Kế hoạch tổ chức Hội thi lần thứ IV, năm 2027, cụ thể như sau:",
    ],
)
def test_time_in_the_name_of_a_plan_is_no_deadline_of_its_parts(lead_in: str) -> None:
    found = tasks(f"{lead_in}\n(1) Rà soát, bổ sung quy hoạch chợ.\n(2) Kiểm tra các điểm sạt lở.")
    assert [task.deadline for task in found] == [None, None]


@pytest.mark.parametrize(
    ("lead_in", "start"),
    [
        ("Ngày 10/12/2026, Thường trực họp và kết luận:", None),
        ("Sáng 10/12/2026, Ban Thường vụ tổ chức hội nghị và thống nhất:", None),
        ("Ngày 12 tháng 12 năm 2026, đồng chí Chủ tịch làm việc với Văn phòng và yêu cầu:", None),
        ("Ngày 12/12/2026, các xã đồng loạt ra quân với các việc sau:", date(2026, 12, 12)),
        ("Trong ngày 12/12/2026, các đơn vị tập trung:", date(2026, 12, 12)),
    ],
)
def test_day_on_which_somebody_met_or_spoke_is_no_deadline(lead_in: str, start: date | None) -> None:
    found = tasks(f"{lead_in}\n- Rà soát, bổ sung quy hoạch chợ.\n- Kiểm tra các điểm sạt lở.")
    assert [task.deadline.start if task.deadline else None for task in found] == [start] * 2


def test_time_of_the_work_that_is_told_holds_for_it() -> None:
    news = "Nhiệm vụ 6 tháng cuối năm, huyện tập trung thực hiện các công trình trọng điểm."
    assert days(tasks(news)[-1].deadline) == (date(2026, 7, 1), date(2026, 12, 31))
    basis = "Đối với các nhiệm vụ được giao trong năm 2025, các phòng tiếp tục rà soát, đôn đốc."
    assert tasks(basis)[-1].deadline is None


@pytest.mark.parametrize(
    ("item", "words"),
    [
        (
            "Rà soát văn bản không quá 05 ngày làm việc kể từ ngày nhận đủ hồ sơ.",
            "không quá 05 ngày làm việc kể từ ngày",
        ),
        ("Trước mỗi kỳ họp, Văn phòng tổng hợp kiến nghị cử tri.", "Trước mỗi kỳ họp"),
        ("Từ nay đến Đại hội, các chi bộ hoàn thiện hồ sơ nhân sự.", "Từ nay đến Đại hội"),
        ("Sau hội nghị này, các xã xây dựng kế hoạch của mình.", "Sau hội nghị này"),
        ("Kết nạp thêm 353 hội viên đến cuối nhiệm kỳ.", "đến cuối nhiệm kỳ"),
        ("Ban hành quy chế sau khi có hướng dẫn của cấp trên.", "sau khi có hướng dẫn"),
        ("Hoàn thành hồ sơ tự đánh giá trước khi kết thúc học kỳ I.", "trước khi kết thúc học kỳ"),
        ("Hoàn thành phủ sóng thôn bản trong 90 ngày đêm.", "trong 90 ngày đêm"),
        ("Sửa chữa phòng học trong học kỳ I năm học 2026 - 2027.", "trong học kỳ I"),
        ("Ngay sau hội nghị này, Chủ tịch yêu cầu các xã phải xây dựng kế hoạch.", "Ngay sau hội nghị này"),
    ],
)
def test_event_or_count_of_days_is_kept_in_its_words(item: str, words: str) -> None:
    found = due(item)
    assert found
    assert found.text.startswith(words)
    assert (found.start, found.end) == (None, None)


@pytest.mark.parametrize(
    ("item", "last"),
    [
        ("Rà soát danh sách hộ vay vốn trong 15 ngày kể từ ngày ký.", timedelta(15)),
        ("Rà soát danh sách hộ vay vốn trong vòng 02 tuần kể từ ngày ban hành Thông báo này.", timedelta(14)),
        ("Rà soát danh sách hộ vay vốn trong 10 ngày tới.", timedelta(10)),
        ("Rà soát danh sách hộ vay vốn trong 15 ngày kể từ ngày nhận đủ hồ sơ.", None),
        ("Rà soát danh sách hộ vay vốn trong 10 ngày làm việc.", None),
    ],
)
def test_days_counted_from_the_paper_have_their_last_one(item: str, last: timedelta | None) -> None:
    found = extract_text(NOTICE.format(f"1. {item}"))
    (task,) = found.tasks
    assert task.deadline
    assert found.document.date
    assert task.deadline.end == (found.document.date + last if last else None)
    assert [doubt.code for doubt in task.doubts] == (["counted"] if last else [])


def test_label_and_day_after_an_item_are_its_deadline() -> None:
    assert days(due("Rà soát, cập nhật hồ sơ cán bộ. Hoàn thành: 15/8/2026.")) == (None, date(2026, 8, 15))
    assert days(due("Kiểm tra các chợ. Yêu cầu hoàn thành trước ngày 30/6/2026.")) == (None, date(2026, 6, 30))
    assert days(due("Phòng Kế hoạch soạn hợp đồng mẫu. Deadline: 30/06/2026.")) == (None, date(2026, 6, 30))


def test_year_named_after_a_time_is_not_its_year() -> None:
    news = "Trong 6 tháng cuối năm, ngành đề ra các nhiệm vụ: thẩm định biên chế năm 2028; đẩy mạnh thanh tra."
    assert days(tasks(news)[-1].deadline) == (date(2026, 7, 1), date(2026, 12, 31))


def test_month_that_was_long_over_is_that_of_the_next_year() -> None:
    text = NOTICE.replace("12 tháng 6 năm 2026", "10 tháng 12 năm 2026").format("1. Xây dựng kế hoạch trong tháng 01.")
    assert days(extract_text(text).tasks[0].deadline) == (date(2027, 1, 1), date(2027, 1, 31))


def test_quarter_from_which_on_something_is_done_is_that_of_the_next_year_too() -> None:
    text = NOTICE.replace("12 tháng 6 năm 2026", "22 tháng 12 năm 2026").format(
        "1. Từ quý II, thu phí theo đơn giá mới."
    )
    assert days(extract_text(text).tasks[0].deadline) == (date(2027, 4, 1), None)


def test_end_of_a_year_sets_no_first_day() -> None:
    assert days(due("Sơ kết phong trào vào cuối năm 2026.")) == (None, date(2026, 12, 31))


def test_stamp_with_its_hour_over_a_news_item_is_no_deadline() -> None:
    for stamp in ("12/06/2026 10:30", "Thứ sáu, 12/06/2026", "Thứ sáu, Ngày 12/06/2026 -"):
        news = f"{stamp}\nHọp giao ban\n\nĐồng chí Chủ tịch yêu cầu các phòng rà soát quy chế làm việc.\n"
        assert [task.deadline for task in extract_text(news).tasks] == [None]


def test_year_in_the_middle_of_a_lead_in_holds_for_what_it_lists() -> None:
    news = "Theo đó, năm 2027, Liên minh được giao 2 nhiệm vụ, đó là: hỗ trợ thành lập 10 HTX; mở 5 lớp tập huấn."
    assert [days(task.deadline)[1] for task in tasks(news)] == [date(2027, 12, 31)] * 2


@pytest.mark.parametrize(
    ("item", "words"),
    [
        ("Giai đoạn I (2026-2028) trồng mới 6.000 ha chè (năm 2026 trồng mới 1.000 ha).", "Giai đoạn I (2026-2028)"),
        ("Báo cáo kết quả tại kỳ họp thứ Sáu (dự kiến tổ chức tháng 12/2026).", "tại kỳ họp thứ Sáu"),
        ("Tổ chức hội nghị sơ kết (dự kiến tổ chức tháng 7/2026).", "tháng 7/2026"),
        ("Trồng 500 ha rừng từ năm 2026-2030.", "từ năm 2026-2030"),
    ],
)
def test_stage_session_or_years_in_which_something_is_done(item: str, words: str) -> None:
    found = due(item)
    assert found
    assert found.text == words


def test_time_at_which_what_is_prepared_is_expected_is_no_deadline() -> None:
    assert due("Chuẩn bị chu đáo hội nghị sơ kết (dự kiến giữa tháng 7/2026).") is None


@pytest.mark.parametrize(
    "item",
    [
        "Chuẩn bị tốt các điều kiện cho năm học mới 2026 - 2027.",
        "Hoàn thiện kế hoạch đào tạo cán bộ các cấp từ năm 2026-2030.",
        "Đánh giá tình hình thực hiện giai đoạn 1 (2021-2025) của Đề án.",
        "Thực hiện các kiến nghị của cử tri tại kỳ họp thứ Tư.",
        "Trong quá trình thực hiện dự toán ngân sách năm 2026, các phòng phấn đấu thu vượt dự toán.",
    ],
)
def test_years_and_sessions_that_only_name_a_thing_are_no_deadline(item: str) -> None:
    assert due(item) is None


def test_time_of_what_the_tasks_are_holds_for_all_of_them() -> None:
    text = (
        "Đảng ủy Công ty sơ kết 6 tháng đầu năm\n\nNgày 5/7/2026, Đảng ủy Công ty tổ chức hội nghị. Hội nghị "
        "thống nhất xác định nhiệm vụ trọng tâm 6 tháng cuối năm là tiếp tục phát huy vai trò của tổ chức Đảng; "
        "nâng cao năng lực lãnh đạo của Đảng bộ.\n"
    )
    found = extract_text(text).tasks
    assert [task.text for task in found] == [
        "tiếp tục phát huy vai trò của tổ chức Đảng",
        "nâng cao năng lực lãnh đạo của Đảng bộ",
    ]
    assert [days(task.deadline) for task in found] == [(date(2026, 7, 1), date(2026, 12, 31))] * 2


def test_what_is_to_come_behind_what_was_done_is_due_in_its_own_time() -> None:
    text = (
        "Liên minh Hợp tác xã tỉnh họp giao ban\n\nNgày 2/4/2026, Liên minh Hợp tác xã tỉnh họp giao ban. "
        "Trong quý I/2026 đã phối hợp với UBND huyện Bắc Sông chuẩn bị thành lập HTX trong tháng 4/2026, "
        "sang quý II/2026 sẽ xây dựng Nghị quyết lùi thời gian Đại hội.\n"
    )
    (task,) = extract_text(text).tasks
    assert task.text == "sẽ xây dựng Nghị quyết lùi thời gian Đại hội"
    assert days(task.deadline) == (date(2026, 4, 1), date(2026, 6, 30))


def test_years_in_a_row_are_the_time_of_what_stands_below_them() -> None:
    found = tasks(
        "1. Lộ trình\n\na) Năm 2027 - 2029\n\n- Hoàn chỉnh quy chế quản lý chợ;\n\n"
        "- Tổ chức lớp tập huấn cho tiểu thương.\n"
    )
    assert [days(task.deadline) for task in found] == [(date(2027, 1, 1), date(2029, 12, 31))] * 2


def test_years_in_a_row_inside_a_lead_in_only_name_the_plan() -> None:
    found = tasks("1. Năm 2027 - 2029 của kế hoạch chợ, giao các xã:\n\n- Hoàn chỉnh quy chế quản lý chợ.\n")
    assert [task.deadline for task in found] == [None]


def test_day_of_posting_is_no_deadline() -> None:
    text = "Lam Giang giúp dân lập hợp tác xã\n\nThứ bảy, {}\n\n"
    text += "Xã sẽ giúp dân. Nội dung làm việc gồm: khảo sát trực tiếp các tổ hợp tác.\n"
    for stamp in ("30 Tháng 5 2026 06:01", "30/5/2026 06:01"):
        assert all(task.deadline is None for task in extract_text(text.format(stamp)).tasks)
    plan = "1. Ngày 30 tháng 5 năm 2027\n\n- Tổ chức lễ ra quân dọn vệ sinh ở các thôn.\n"
    assert [days(task.deadline)[1] for task in tasks(plan)] == [date(2027, 5, 30)]


@pytest.mark.parametrize(
    ("item", "start", "end"),
    [
        ("Thu gom rác 2 đợt: Đợt 1 từ 10/7 đến 15/7; Đợt 2 từ 20/8 đến 25/8.", date(2026, 7, 10), date(2026, 8, 25)),
        ("Thu gom rác (đợt 1 trong tháng 7, đợt 2 trong tháng 9).", date(2026, 7, 1), date(2026, 9, 30)),
        ("Các xã gửi hồ sơ: đợt 1 trước ngày 10/7; đợt 2 trước ngày 10/9.", None, date(2026, 9, 10)),
        ("Các xã gửi hồ sơ đợt 1 trước ngày 10/7; kho bạc đối chiếu trước ngày 10/9.", None, date(2026, 7, 10)),
        ("Phấn đấu doanh thu 2 tháng cuối năm 2026 và năm 2027 đạt 5 tỷ.", date(2026, 11, 1), date(2027, 12, 31)),
        ("Báo cáo kết quả tại kỳ họp cuối năm 2026.", None, date(2026, 12, 31)),
        ("Báo cáo kết quả tại kỳ họp thường lệ giữa năm và cuối năm 2026.", None, None),
        ("Báo cáo kết quả tại kỳ họp gần nhất.", None, None),
        ("Họp rút kinh nghiệm ngay sau tiết dạy (tiết 4, ngày 28/7/2026).", date(2026, 7, 28), date(2026, 7, 28)),
        ("Họp rút kinh nghiệm ngay sau hội giảng (khối 4, cấp xã).", None, None),
        ("Chuẩn bị xong tài liệu vào ngày 12/8/2026.", date(2026, 8, 12), date(2026, 8, 12)),
        ("Báo cáo kết quả tại Hội nghị ngày 12/8/2026.", date(2026, 8, 12), date(2026, 8, 12)),
    ],
)
def test_rounds_sessions_and_two_stretches_in_a_row(item: str, start: date | None, end: date | None) -> None:
    assert days(due(item)) == (start, end)


@pytest.mark.parametrize(
    "item",
    [
        "Thực hiện các giải pháp đã được đề ra tại Hội nghị toàn huyện tổ chức vào ngày 12/7/2026.",
        "Triển khai kết luận của Chủ tịch tại phiên họp ngày 15/7/2026 đến các thôn.",
        "Kiểm tra các lớp theo kế hoạch kiểm tra nội bộ tháng 7/2026.",
        "Chuẩn bị nội dung hội nghị toàn xã ngày 20/7/2026.",
    ],
)
def test_day_in_the_name_of_what_was_concluded_is_no_deadline(item: str) -> None:
    assert due(item) is None


def test_day_of_posting_does_not_make_the_times_of_a_plan_past() -> None:
    said = "Trong tháng 6 năm 2026, yêu cầu các thôn củng cố xong tổ xung kích.\n"
    plan = f"KẾ HOẠCH PHÒNG, CHỐNG THIÊN TAI\n\nNgày đăng: 12/10/2026\n\n{said}"
    news = f"Xã họp bàn phòng, chống thiên tai\n\nNgày đăng: 12/10/2026\n\n{said}"
    assert [days(task.deadline) for task in extract_text(plan).tasks] == [(date(2026, 6, 1), date(2026, 6, 30))]
    assert [task.deadline for task in extract_text(news).tasks] == [None]


def test_what_begins_at_an_hour_is_done_on_that_day() -> None:
    table = "| TT | Nội dung | Thời gian |\n|---|---|---|\n| 1 | Họp tổ dân phố | {} |\n"
    (held,) = tasks(table.format("22/7/2026 14h00"))
    (due_by,) = tasks(table.format("22/7/2026"))
    assert (days(held.deadline), days(due_by.deadline)) == ((date(2026, 7, 22),) * 2, (None, date(2026, 7, 22)))


def test_days_beside_a_stretch_say_which_of_it_are_meant() -> None:
    (task,) = tasks("Tuần 9 (Đầu tháng 11 - Từ 02/11 đến 07/11/2026): Các thôn tổ chức ngày hội đại đoàn kết.")
    assert days(task.deadline) == (date(2026, 11, 2), date(2026, 11, 7))


def test_two_months_open_what_is_to_be_done_as_one_does() -> None:
    assert days(due("Tháng 7 và tháng 8/2026 tổ chức tiếp xúc cử tri.")) == (date(2026, 7, 1), date(2026, 8, 31))
    assert not tasks("1. Tháng 7 và tháng 8/2026 có nhiều mưa bão.")
    crossing = due("Trong 2 tháng cuối năm 2026 và quý I/2027, hoàn thành số hóa hồ sơ hộ tịch.")
    assert days(crossing) == (date(2026, 11, 1), date(2027, 3, 31))


def test_work_behind_a_time_keeps_its_details_behind_a_colon() -> None:
    rounds = "1. Trong quý III, tổ chức 2 đợt tiếp xúc cử tri: đợt 1 từ 05/8 đến 10/8, đợt 2 từ 15/9 đến 20/9."
    (work,) = tasks(rounds)
    assert days(work.deadline) == (date(2026, 8, 5), date(2026, 9, 20))
    led = tasks("1. Trong quý III, tập trung các nhiệm vụ: rà soát hồ sơ; kiểm tra các chợ.")
    assert [task.text for task in led] == ["rà soát hồ sơ", "kiểm tra các chợ"]


def test_day_from_which_a_thing_holds_is_none_of_the_work_on_it() -> None:
    assert due("Sở Xây dựng hoàn thiện bảng giá thuê nhà để công bố và áp dụng từ ngày 01/01/2027.") is None
    assert due("Sở Xây dựng tuyên truyền tới các chủ đầu tư về quy chế có hiệu lực từ ngày 01/01/2027.") is None
    assert days(due("Sở Xây dựng áp dụng bảng giá mới từ ngày 01/01/2027.")) == (date(2027, 1, 1), None)


def test_year_to_which_a_plan_reaches_is_not_another_year_of_the_text() -> None:
    told = (
        "Năm 2018, ngành đã cấp 40 giấy chứng nhận{}.\n\n"
        "Trong 6 tháng cuối năm, ngành Y tế tiếp tục tuyên truyền về phòng bệnh."
    )
    plan = "; đã có Đề án “Phát triển y tế đến năm 2025, định hướng đến năm 2030”"
    assert days(extract_text(told.format(plan)).tasks[-1].deadline) == (date(2018, 7, 1), date(2018, 12, 31))
    other = "; năm 2017 cấp 30 giấy"
    assert days(extract_text(told.format(other)).tasks[-1].deadline) == (None, None)


def test_first_of_several_months_of_every_year_is_of_every_year() -> None:
    found = due("Các xã báo cáo tình hình cấp nước theo định kỳ 6 tháng một lần (tháng 01 và tháng 6 hằng năm).")
    assert found
    assert (found.recurring, found.start) == ("định kỳ 6 tháng một lần", None)
    assert days(due("Các xã báo cáo tình hình cấp nước trong tháng 8 và gửi danh sách hằng năm.")) == (
        date(2026, 8, 1),
        date(2026, 8, 31),
    )


def said(text: str) -> list[str | None]:
    return [task.deadline.text if task.deadline else None for task in extract_text(text).tasks]


def test_years_from_to_before_what_is_to_be_done_are_its_time() -> None:
    text = "QUYẾT NGHỊ\n\nII. Một số chỉ tiêu chủ yếu:\n\n1/ {} giải quyết được 20.000 lao động có việc làm."
    assert said(text.format("Từ năm 2026 đến 2030")) == ["Từ năm 2026 đến 2030"]
    assert said(text.format("Từ năm 2026 trở đi")) == ["Từ năm 2026"]


def test_blank_within_the_day_of_a_meeting_begins_no_time() -> None:
    met = "Đại hội đại biểu xã Hoa Lĩnh họp từ ngày 13.11.2031 đến ngày 15.11. 2031 quyết nghị:"
    assert said(f"{met}\n\nI. Giao Ban Chấp hành hoàn chỉnh văn bản.") == [None]


def test_day_in_brackets_behind_a_habit_is_of_every_year() -> None:
    said = "Các xã báo cáo kết quả thực hiện Kế hoạch{} (trước ngày {}) hoặc khi có yêu cầu."
    found = due(said.format(" hằng năm", "15 tháng 11"))
    assert found is not None
    assert (found.recurring, found.end) == ("hằng năm", None)
    for other in (due(said.format("", "15 tháng 11")), due(said.format(" hằng năm", "15 tháng 11 năm 2026"))):
        assert other is not None
        assert other.recurring is None


def test_title_may_close_with_another_quote_than_it_opens() -> None:
    found = due('Xây dựng đề cương “Báo cáo kết quả đến năm 2030" xin ý kiến các chi hội (trong tháng 10/2026).')
    assert found is not None
    assert found.text == "trong tháng 10/2026"
    assert due("Xây dựng đề cương “Báo cáo kết quả đến năm 2030” xin ý kiến các chi hội.") is None


def test_year_alone_in_its_cell_is_the_time_of_the_row() -> None:
    head = "| STT | Nhiệm vụ | Chủ trì | Thời gian |\n|---|---|---|---|\n"
    found = tasks(f"{head}| 1 | Số hóa sổ bộ | Văn phòng | 2027 |\n| 2 | Rà soát nội quy | Văn phòng | 2027 m2 |")
    assert days(found[0].deadline) == (date(2027, 1, 1), date(2027, 12, 31))
    assert found[1].deadline is None


@pytest.mark.parametrize(
    ("item", "end"),
    [
        ("Văn phòng hoàn thiện hồ sơ trong vòng 10 ngày, kể từ ngày 15/6/2026.", date(2026, 6, 25)),
        ("Văn phòng hoàn thiện hồ sơ trong vòng 10 ngày kể từ ngày ký Thông báo này.", date(2026, 6, 22)),
        ("Văn phòng hoàn thiện hồ sơ trong vòng 10 ngày, kể từ ngày nhận đơn.", None),
        ("Văn phòng hoàn thiện hồ sơ, thời hạn trong 15 ngày.", None),
        ("Văn phòng gửi hồ sơ, nhưng không được chậm trễ quá hai tuần sau khi họp.", None),
    ],
)
def test_days_counted_from_a_day_that_is_named_have_their_last_one(item: str, end: date | None) -> None:
    found = due(item)
    assert found
    assert days(found) == (None, end)


@pytest.mark.parametrize(
    ("item", "first", "last"),
    [
        ("Thu mẫu từ ngày 01/7 và hoàn thành trước ngày 31/12/2026.", date(2026, 7, 1), date(2026, 12, 31)),
        ("Thu mẫu từ ngày 01/7, kết thúc trước ngày 31/12/2026.", date(2026, 7, 1), date(2026, 12, 31)),
        ("Thu mẫu ruộng cấy từ ngày 01/7, gửi Sở trước ngày 31/12/2026.", None, date(2026, 12, 31)),
        ("Thu mẫu trong tháng 7 và các tháng tiếp theo.", date(2026, 7, 1), None),
        ("Thu mẫu trong tháng 7 và thời gian tới.", date(2026, 7, 1), None),
        ("Thu mẫu trong tháng 7 và các xã tiếp theo.", date(2026, 7, 1), date(2026, 7, 31)),
    ],
)
def test_work_begun_on_one_day_and_done_on_another_takes_both(item: str, first: date | None, last: date | None) -> None:
    assert days(due(item)) == (first, last)


CLAN = (
    "Hội đồng họ Vũ họp mặt đầu xuân\n\n{}\n\n"
    "Đề nghị Hội đồng họ Vũ các xã gửi danh sách đoàn trước ngày 20/3 về Ban Liên lạc.\n"
)


def test_year_of_all_days_outweighs_a_bare_year_before_it_where_a_text_has_no_date() -> None:
    told = "Cuộc gặp lần thứ 24 tổ chức ngày 23 tháng 3 năm 2031. Năm 2018 họ Vũ xã Hạ đã đón 500 người."
    assert days(extract_text(CLAN.format(told)).tasks[-1].deadline) == (None, date(2031, 3, 20))


@pytest.mark.parametrize(
    "told",
    [
        "Cuộc gặp lần thứ 24 tổ chức ngày 23 tháng 3 năm 2031. Ngày 6/5/2018 họ Vũ xã Hạ đã đón 500 người.",
        "Nhà thờ khởi công ngày 23 tháng 3 năm 2018. Năm 2031 họ Vũ xã Hạ đón 500 người.",
    ],
)
def test_days_of_several_years_or_of_a_former_one_tell_no_year(told: str) -> None:
    assert days(extract_text(CLAN.format(told)).tasks[-1].deadline) == (None, None)


def test_day_of_what_is_prepared_is_none_of_the_work() -> None:
    assert due("Chuẩn bị tốt cho cuộc bầu cử ngày 15/7/2026.") is None
    assert days(due("Chuẩn bị xong hồ sơ vào ngày 15/7/2026.")) == (date(2026, 7, 15), date(2026, 7, 15))


@pytest.mark.parametrize(
    ("said", "last"),
    [
        ("Trong năm 2026, Hội sẽ mở rộng vườn ươm; rà soát hồ sơ vay.", date(2026, 12, 31)),
        ("Bước vào quý II, Hội sẽ mở rộng vườn ươm; rà soát hồ sơ vay.", date(2026, 6, 30)),
        ("Trước thực tế đó, Hội sẽ mở rộng vườn ươm; rà soát hồ sơ vay.", None),
        ("Sau 5 năm hoạt động, Hội sẽ mở rộng vườn ươm; rà soát hồ sơ vay.", None),
    ],
)
def test_time_that_opens_a_sentence_holds_for_its_pieces(said: str, last: date | None) -> None:
    text = f"Hội nghị giao ban\n\nSáng 5/5/2026, Hội Nông dân huyện Lam Sơn họp giao ban.\n\n{said}"
    found = [task.deadline for task in extract_text(text).tasks]
    assert [one and one.end for one in found] == [last] * 2


@pytest.mark.parametrize(
    ("item", "start", "end"),
    [
        # a stage that a plan is for is not when it is made
        (
            "Các công ty lập kế hoạch thoái vốn trong giai đoạn 2026 - 2030, trình Sở phê duyệt trong tháng 7/2026.",
            date(2026, 7, 1),
            date(2026, 7, 31),
        ),
        ("Các công ty thoái vốn trong giai đoạn 2026 - 2030 theo lộ trình.", date(2026, 1, 1), date(2030, 12, 31)),
        # what brackets only explain
        ("Thực hiện tại các xã ven sông, bắt đầu từ năm học 2026 - 2027 (tháng 9/2026).", date(2026, 9, 1), None),
    ],
)
def test_of_a_stage_and_a_month_the_month_says_when(item: str, start: date | None, end: date | None) -> None:
    assert days(due(item)) == (start, end)


def test_time_within_a_condition_is_none_of_the_work() -> None:
    late = "Nếu không áp dụng bảng giá từ ngày 01/7/2026, Giám đốc Sở chịu trách nhiệm trước Ủy ban nhân dân tỉnh."
    assert due(late) is None
    assert due("Nếu còn vướng mắc, Sở Tài chính báo cáo trước ngày 01/7/2026.") is not None


def test_habit_before_a_session_is_that_of_every_year() -> None:
    found = due("Hằng năm, Ủy ban nhân dân huyện báo cáo kết quả tại kỳ họp thường lệ cuối năm của Hội đồng nhân dân.")
    assert found
    assert (found.recurring, found.end) == ("Hằng năm", None)


def test_time_of_tasks_that_a_sentence_is_about_holds_for_what_is_asked() -> None:
    asked = "Đối với nhiệm vụ trong tháng 11.2026, Chủ tịch yêu cầu các xã tập trung sản xuất Đông Xuân 2026 - 2027."
    (task,) = extract_text(f"Hội nghị giao ban tháng 10\n\n{asked}\n").tasks
    assert days(task.deadline) == (date(2026, 11, 1), date(2026, 11, 30))


def test_day_on_which_it_was_told_is_no_deadline() -> None:
    said = "Ngay trong chiều ngày 5-7, Cục Viễn thông, Bộ A cho biết các nhà mạng sẽ tăng cường quản lý thuê bao."
    assert [task.deadline for task in extract_text(f"Quản lý thuê bao\n\nThứ Hai, 05/7/2027\n\n{said}\n").tasks] == [
        None
    ]


def test_year_of_several_months_outweighs_a_bare_year_to_which_all_is_done() -> None:
    text = (
        "Họp về đường cao tốc\n\nBộ trưởng yêu cầu chậm nhất tháng 6/2031 các ban mở thầu; cuối tháng 12/2031 "
        "ký hợp đồng. Bộ trưởng yêu cầu các ban trình hồ sơ thiết kế chậm nhất tháng 9. Dự án hoàn thành năm 2033.\n"
    )
    (task,) = (task for task in extract_text(text).tasks if "thiết kế" in task.text)
    assert days(task.deadline) == (None, date(2031, 9, 30))


def test_time_right_before_who_promises_is_the_deadline() -> None:
    said = "Trước việc này, Chủ tịch UBND thành phố cho biết, đến đầu tháng 4/2031, TP sẽ kiện toàn bộ máy các đơn vị."
    (task,) = extract_text(f"Kiện toàn bộ máy\n\n{said}\n").tasks
    assert task.lead == "TP"
    assert days(task.deadline) == (None, date(2031, 4, 10))


def test_bare_year_among_those_to_which_plans_reach_is_no_year_of_the_text() -> None:
    text = (
        "Bộ Giao thông khởi động dự án\n\nBộ trưởng yêu cầu các ban hoàn thành thiết bị trong tháng 10. Đến năm 2040 "
        "lập quy hoạch ga; năm 2050 có 3 tuyến; đến năm 2070 xong toàn tuyến.\n"
    )
    (task,) = (task for task in extract_text(text).tasks if "thiết bị" in task.text)
    assert days(task.deadline) == (None, None)


def test_years_between_which_something_is_changed_are_no_deadline() -> None:
    assert due("Thủ tướng cho phép điều chỉnh thời gian hoàn thành dự án từ năm 2026 thành năm 2028.") is None


@pytest.mark.parametrize(
    ("item", "last"),
    [
        ("Trình Quy hoạch ngành nghề thêu, đan trên địa bàn đến năm 2030 và tầm nhìn sau đó.", None),
        ("Thực hiện Đề án phòng, chống bạo lực, tệ nạn đến năm 2030.", None),
        ("Triển khai Chương trình nước sạch, cấp nước cho các thôn vùng cao đến năm 2030.", date(2030, 12, 31)),
        ("Xây dựng Chương trình nước sạch, phấn đấu cấp đủ nước đến năm 2030.", date(2030, 12, 31)),
    ],
)
def test_year_to_which_a_named_paper_reaches_may_stand_behind_a_comma(item: str, last: date | None) -> None:
    found = due(item)
    assert (found.end if found else None) == last


def test_time_before_who_is_asked_among_results_holds_for_him() -> None:
    said = "trong năm 2032, các cấp Hội cần nắm bắt dư luận của hội viên"
    report = (
        "BÁO CÁO\nKết quả công tác Hội năm 2031\n\nI. KẾT QUẢ\n\nTại hội nghị, đồng chí Lê Văn Tám, Chủ tịch Hội "
        f"Nông dân tỉnh ghi nhận kết quả các cấp Hội đã đạt được trong năm 2031, đồng thời nhấn mạnh {said}.\n"
    )
    (task,) = extract_text(report).tasks
    assert days(task.deadline) == (date(2032, 1, 1), date(2032, 12, 31))


@pytest.mark.parametrize(("day", "count"), [("12/01/2031", 1), ("12/12/2030", 1), ("12/10/2031", 0)])
def test_body_goes_on_in_a_year_that_has_not_begun_or_hardly_has(day: str, count: int) -> None:
    news = (
        f"Hội nghị tổng kết\n\nNgày đăng: {day}\n\nLiên minh HTX thành phố Lam Sơn tổ chức hội nghị.\n\n"
        "Năm 2031, Liên minh HTX thành phố tiếp tục đổi mới tư duy, tổ chức kịp thời các nhiệm vụ.\n"
    )
    assert len(extract_text(news).tasks) == count


@pytest.mark.parametrize(("when", "found"), [("hồi đầu tháng 9", None), ("về công tác đầu tháng 9", "tháng 9")])
def test_when_somebody_asked_is_no_deadline(when: str, found: str | None) -> None:
    text = f"Lập đề án giảm họp\n\nLàm việc với Sở Nội vụ {when}, ông Nam yêu cầu Sở tham mưu để giảm số cuộc họp.\n"
    (task,) = extract_text(text).tasks
    assert task.deadline is None or (found and found in task.deadline.text)


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("trước ngày 7/8", date(2026, 8, 7)),  # signed late, or told of the week before
        ("chậm nhất 25/7", date(2026, 7, 25)),
        ("trước ngày 15/3", date(2027, 3, 15)),
        ("trong tháng 2", date(2027, 2, 28)),
    ],
)
def test_what_was_due_shortly_before_the_paper_is_no_year_later(said: str, day: date) -> None:
    text = f"BIÊN BẢN HỌP GIAO BAN\nNgày 10/8/2026\n\nIII. Kết luận\n- Phòng Kế hoạch nộp báo cáo {said}.\n"
    deadline = extract_text(text).tasks[0].deadline
    assert deadline is not None
    assert deadline.end == day
