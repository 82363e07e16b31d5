"""What a meeting or its resolution sets out: the work is the task, of whom it names; the setting out is none."""

from __future__ import annotations

import pytest
from read_tasks import texts_and_leads as tasks_and_leads

MET = "Sáng 5/1, Liên minh HTX tỉnh Lam Sơn tổ chức hội nghị.\n\n"


@pytest.mark.parametrize("joint", [". Cụ thể, ", ". Cụ thể: ", ". Theo đó, "])
def test_who_acts_is_named_after_the_setting_out(joint: str) -> None:
    said = "Tại hội nghị, các đại biểu thống nhất đề ra nhiệm vụ năm 2031"
    said += f"{joint}Liên minh HTX tỉnh sẽ xây dựng mô hình điểm trồng chè; thực hiện 03 mô hình liên kết.\n"
    assert tasks_and_leads(f"{MET}{said}Đồng thời, tổ chức 05 đợt xúc tiến thương mại.") == [
        ("Liên minh HTX tỉnh sẽ xây dựng mô hình điểm trồng chè", "Liên minh HTX tỉnh"),
        ("thực hiện 03 mô hình liên kết", "Liên minh HTX tỉnh"),
        ("tổ chức 05 đợt xúc tiến thương mại", "Liên minh HTX tỉnh"),
    ]


@pytest.mark.parametrize(
    "said",
    [
        "Các đại biểu thống nhất đề ra nhiệm vụ năm 2031.",
        "Các đại biểu thống nhất đề ra phương hướng hoạt động nhiệm kỳ mới và bế mạc lúc 11 giờ.",
        "Năm 2031, Liên minh HTX tỉnh đặt mục tiêu doanh thu 52 tỷ đồng.",
        "Liên minh HTX tỉnh đề ra mục tiêu trong năm 2031 doanh thu 52 tỷ đồng.",
        "Nghị quyết đề ra nhiều chỉ tiêu quan trọng, trong đó có chỉ tiêu về nhà văn hóa.",
        "Hội đã thực hiện nhiều nhiệm vụ, trong đó tập trung kết nạp 460 hội viên.",
        "Định hướng phát triển của Liên hiệp HTX Sông Cả sẽ được trình đại hội.",
        "Đại hội đã thông qua báo cáo kết quả: thu quỹ 120 triệu đồng; thăm hỏi 30 hội viên.",
    ],
)
def test_setting_out_alone_is_no_task(said: str) -> None:
    assert tasks_and_leads(MET + said) == []


@pytest.mark.parametrize(
    ("said", "tasks"),
    [
        (
            "Liên minh HTX tỉnh đề ra mục tiêu trong năm 2031 hướng dẫn thành lập 20 HTX.",
            [
                (
                    "Liên minh HTX tỉnh đề ra mục tiêu trong năm 2031 hướng dẫn thành lập 20 HTX",
                    "Liên minh HTX tỉnh",
                )
            ],
        ),
        (
            "Nghị quyết đề ra nhiều chỉ tiêu, trong đó tập trung kết nạp 460 hội viên; phấn đấu không còn hộ nghèo.",
            [("tập trung kết nạp 460 hội viên", None), ("phấn đấu không còn hộ nghèo", None)],
        ),
        (
            "Trong năm 2031, định hướng phát triển của Liên hiệp HTX Sông Cả sẽ tập trung mở rộng 5 dịch vụ.",
            [("sẽ tập trung mở rộng 5 dịch vụ", "Liên hiệp HTX Sông Cả")],
        ),
    ],
)
def test_what_is_set_out_is_a_task(said: str, tasks: list[tuple[str, str | None]]) -> None:
    assert tasks_and_leads(MET + said) == tasks


def test_targets_adopted_before_a_colon_are_tasks_in_every_piece() -> None:
    theme = "Với chủ đề “Phát huy truyền thống, đoàn kết, gương mẫu, đổi mới, xây dựng Hội trong sạch vững mạnh”, "
    adopted = "Đại hội đã nhất trí thông qua các chỉ tiêu trong nhiệm kỳ 2031 - 2036: "
    pieces = [
        "Phấn đấu 100% hội viên vững vàng về chính trị",
        "Phát triển được 85% đối tượng đủ điều kiện kết nạp vào Hội; 100% cán bộ Hội được tập huấn",
        "Hoàn thành cơ bản xóa nhà dột nát cho hội viên; Hầu hết hội viên còn sức khỏe đều được tư vấn",
    ]
    told = " Theo chương trình, sáng 20/12, Đại hội báo cáo kết quả bầu các chức danh; ra mắt Ban Chấp hành khóa mới."
    before = "Sáng 19/12, các đại biểu dự Đại hội Hội Cựu chiến binh tỉnh Lam Sơn đã bầu Ban Chấp hành khóa V. "
    text = before * 2 + theme + adopted + "; ".join(pieces) + "." + told
    assert [words for words, _ in tasks_and_leads(text)] == pieces


def test_where_something_is_so_stands_before_the_work() -> None:
    found = tasks_and_leads("II. NHIỆM VỤ\n1. Những nơi có đông hội viên, phấn đấu thành lập 02 câu lạc bộ.")
    assert found == [("phấn đấu thành lập 02 câu lạc bộ", None)]


@pytest.mark.parametrize(
    ("said", "leads"),
    [
        ("ông Bình đã triển khai các nhiệm vụ trọng tâm 6 tháng cuối năm", [None, None]),
        ("đại diện Liên minh HTX tỉnh đã triển khai phương hướng hoạt động thời gian tới", [None, None]),
        ("Hội Nông dân huyện Bắc Hạ cũng triển khai nhiệm vụ quý tới", ["Hội Nông dân huyện Bắc Hạ"] * 2),
        ("Hội Nông dân huyện Bắc Hạ đã triển khai thực hiện các nhiệm vụ được giao", []),
        ("Hội Nông dân huyện Bắc Hạ đã thực hiện đồng bộ các nhiệm vụ, giải pháp thiết thực", []),
        ("Hội Nông dân huyện Bắc Hạ đã đề ra các nhiệm vụ, giải pháp", ["Hội Nông dân huyện Bắc Hạ"] * 2),
    ],
)
def test_what_is_made_known_for_a_time_to_come_is_to_be_done(said: str, leads: list[str | None]) -> None:
    found = tasks_and_leads(f"{MET}Tại hội nghị, {said} như: hỗ trợ hội viên vay vốn; mở các lớp tập huấn chăn nuôi.")
    assert [lead and lead.strip() for _, lead in found] == leads


@pytest.mark.parametrize(
    ("said", "leads"),
    [
        ("Những năm tới, Hội Nông dân xã tiếp tục đổi mới nội dung sinh hoạt.", ["Hội Nông dân xã"]),
        ("Nhiệm kỳ tới, các cấp Hội tập trung củng cố 3 chi hội.", ["các cấp Hội"]),
        ("Trong nửa cuối nhiệm kỳ, Hội Nông dân xã tiếp tục củng cố chi hội.", ["Hội Nông dân xã"]),
        ("Các tháng cuối năm, Hội Nông dân xã tiếp tục củng cố chi hội.", ["Hội Nông dân xã"]),
        ("Trong nửa đầu nhiệm kỳ, Hội Nông dân xã tập trung củng cố chi hội.", []),
        ("Trong thời gian đến, Hội Nông dân xã tiếp tục đổi mới nội dung sinh hoạt.", ["Hội Nông dân xã"]),
        ("Nhiệm kỳ đến, các cấp Hội tập trung củng cố 3 chi hội.", ["các cấp Hội"]),
        ("Nhiệm kỳ đến nay, các cấp Hội tập trung củng cố được 3 chi hội.", []),
        ("Trong thời gian đến trường, các em tập trung học tập tốt.", []),
    ],
)
def test_a_time_to_come_as_the_middle_of_the_country_says_it(said: str, leads: list[str | None]) -> None:
    assert [lead for _, lead in tasks_and_leads(MET + said)] == leads


@pytest.mark.parametrize(
    ("said", "leads"),
    [
        ("Năm 2032, hội phấn đấu kết nạp 40 hội viên; xây dựng 2 mô hình.", ["hội", "hội"]),
        ("Năm học tới, trường phấn đấu có 20 học sinh giỏi.", ["trường"]),
        ("Năm 2031, hội tiếp tục được tặng cờ thi đua.", []),
        ("Lễ hội tiếp tục thu hút nhiều du khách.", []),
    ],
)
def test_a_body_called_by_a_small_word_acts(said: str, leads: list[str | None]) -> None:
    assert [lead for _, lead in tasks_and_leads(MET + said)] == leads


@pytest.mark.parametrize(
    "who",
    [
        "Liên minh Hợp tác xã (HTX) Lam Sơn",
        "Hội Cựu chiến binh (CCB) huyện Lam Sơn",
        "Hội Nông dân tỉnh Lam Sơn",
    ],
)
def test_who_says_what_is_to_be_done_may_be_named_with_what_he_is_called_for_short(who: str) -> None:
    said = f"Theo {who}, nhiệm vụ trong thời gian tới vẫn tiếp tục củng cố các tổ hợp tác."
    assert tasks_and_leads(said) == [("tiếp tục củng cố các tổ hợp tác", who)]


def test_who_says_what_is_no_work_to_come_has_none() -> None:
    assert tasks_and_leads("Theo Liên minh Hợp tác xã (HTX) Lam Sơn, nhiệm vụ năm qua đã hoàn thành.") == []


@pytest.mark.parametrize(
    ("opening", "work"),
    [
        (
            "Cùng với việc tăng số xã đạt chuẩn, chương trình nông thôn mới thời gian tới ",
            "tập trung hoàn thành các cầu",
        ),
        ("Bên cạnh việc giữ vững kết quả, nhiệm vụ trong thời gian tới là ", "tiếp tục củng cố chi hội"),
        ("Hội nghị đã thảo luận một số nhiệm vụ trọng tâm quý II, trong đó chú trọng việc ", "củng cố các chi bộ"),
        ("Tại hội nghị, Ban Chấp hành Hội đã thống nhất các nhiệm vụ quý II, trong đó ", "tập trung củng cố chi hội"),
    ],
)
def test_what_is_set_out_begins_behind_what_goes_with_it(opening: str, work: str) -> None:
    assert [words for words, _ in tasks_and_leads(f"{opening}{work}; rà soát hội viên.")] == [work, "rà soát hội viên"]


@pytest.mark.parametrize(
    "told",
    [
        "Cùng với việc tăng số xã đạt chuẩn, chương trình đã tập trung hoàn thành các cầu.",
        "Hội nghị đã thảo luận kết quả thực hiện nhiệm vụ quý I, trong đó tập trung phân tích các hạn chế.",
        "Đại hội đã thảo luận các báo cáo, trong đó tập trung làm rõ nguyên nhân tồn tại.",
    ],
)
def test_what_was_only_talked_over_sets_nothing_out(told: str) -> None:
    assert tasks_and_leads(told) == []


@pytest.mark.parametrize(
    ("aim", "told"),
    [
        (
            "Đến năm 2035, xây dựng kho dữ liệu dùng chung của các chi bộ.",
            ["xây dựng kho dữ liệu dùng chung của các chi bộ"],
        ),
        ("Xây dựng kho dữ liệu dùng chung của các chi bộ.", []),
        ("Đến năm 2035, kho dữ liệu dùng chung của các chi bộ.", []),
    ],
)
def test_work_with_a_limit_of_its_own_among_aims(aim: str, told: list[str]) -> None:
    found = tasks_and_leads(
        f"NGHỊ QUYẾT\nvề dữ liệu\n\nI- QUAN ĐIỂM\n1. Dữ liệu là tài sản.\n\nII- MỤC TIÊU\n1. {aim}\n"
    )
    assert [words for words, _ in found] == told


@pytest.mark.parametrize(
    ("said", "leads"),
    [
        ("Bà Hoa cho biết, trong thời gian tới, Hội Phụ nữ xã tiếp tục mở các lớp dạy nghề.", ["Hội Phụ nữ xã"]),
        (
            "Bà Hoa cho biết, trong Tháng Nhân đạo “Vì cộng đồng”, Hội Phụ nữ xã sẽ mở 2 lớp dạy nghề.",
            ["Hội Phụ nữ xã"],
        ),
        (
            "Bà Hoa khẳng định, năm 2032, Hội Phụ nữ xã sẽ mở 2 lớp dạy nghề; tặng 10 suất quà cho hội viên.",
            ["Hội Phụ nữ xã"] * 2,
        ),
        ("Bà Hoa cho biết, trong năm 2030, Hội Phụ nữ xã đã mở các lớp dạy nghề.", []),
        ("Bà Hoa cho biết, trong tuần tới, giá gạo sẽ tăng.", []),
    ],
)
def test_what_somebody_says_his_body_will_do_behind_a_time(said: str, leads: list[str]) -> None:
    assert [lead for _, lead in tasks_and_leads(MET + said)] == leads


@pytest.mark.parametrize(
    ("said", "tasks"),
    [
        ("nhấn mạnh một số nhiệm vụ mà các chi hội cần đạt được, cụ thể", ["kết nạp 15 hội viên", "mở lớp dạy nghề"]),
        ("lưu ý những nội dung mà các chi hội cần thực hiện, đó là", ["kết nạp 15 hội viên", "mở lớp dạy nghề"]),
        ("gợi mở một số nội dung để các chi hội thực hiện", ["kết nạp 15 hội viên", "mở lớp dạy nghề"]),
    ],
)
def test_work_in_general_that_somebody_must_do_is_told_behind_the_colon(said: str, tasks: list[str]) -> None:
    found = tasks_and_leads(f"{MET}Phát biểu tại hội nghị, ông Nam {said}: kết nạp 15 hội viên; mở lớp dạy nghề.")
    assert found == [(words, "các chi hội") for words in tasks]


@pytest.mark.parametrize(
    ("said", "tasks"),
    [
        ("đã nhấn mạnh một số nội dung cần tập trung thực hiện: mở lớp dạy nghề", ["mở lớp dạy nghề"]),
        ("lưu ý một số việc cần quan tâm: mở lớp dạy nghề", ["mở lớp dạy nghề"]),
        ("đã yêu cầu các nội dung: mở lớp dạy nghề; tặng quà hộ nghèo", ["mở lớp dạy nghề", "tặng quà hộ nghèo"]),
        ("đã lưu ý các chi hội cần mở lớp dạy nghề", ["các chi hội cần mở lớp dạy nghề"]),
        ("đã quán triệt các nội dung cơ bản: Luật Hợp tác xã; Nghị quyết 20", []),
        ("đã nhấn mạnh kết quả của các chi hội đã mở lớp dạy nghề", []),
    ],
)
def test_what_somebody_has_asked_at_a_meeting_is_still_to_be_done(said: str, tasks: list[str]) -> None:
    found = tasks_and_leads(f"{MET}Phát biểu tại hội nghị, đồng chí Nam {said}.")
    assert [words for words, _ in found] == tasks


@pytest.mark.parametrize(
    ("aim", "who"),
    [
        ("Mục tiêu của nhiệm kỳ 2031 - 2036 mà Hội Khuyến học huyện Lam Sơn đề ra", "Hội Khuyến học huyện Lam Sơn"),
        ("Nhiệm vụ trọng tâm mà Công đoàn ngành đã xác định", "Công đoàn ngành"),
        ("Nhiệm vụ trọng tâm của Hội Nông dân xã", "Hội Nông dân xã"),
        ("Nhiệm vụ mà tỉnh giao", None),
    ],
)
def test_who_set_the_aim_acts(aim: str, who: str | None) -> None:
    assert tasks_and_leads(f"{MET}{aim} là tiếp tục củng cố chi hội.") == [("tiếp tục củng cố chi hội", who)]


@pytest.mark.parametrize("also", ["", " còn", " cũng", " đã"])
def test_who_sets_himself_an_aim_acts(also: str) -> None:
    said = f"Năm 2031, toàn huyện có 20 HTX. Ngoài ra, Hội Nông dân huyện{also} đề ra chỉ tiêu phấn đấu mở 5 lớp."
    assert tasks_and_leads(said)[-1] == ("phấn đấu mở 5 lớp", "Hội Nông dân huyện")


@pytest.mark.parametrize(
    ("opening", "work"),
    [
        ("Các đại biểu đã thảo luận và thống nhất phương hướng, nhiệm vụ năm 2031, trong đó ", "tập trung mở 3 lớp"),
        ("Đại hội đã thông qua phương hướng, nhiệm vụ nhiệm kỳ mới, trong đó ", "chú trọng mở 3 lớp tập huấn"),
        ("Nghị quyết đề ra các giải pháp chủ yếu, trong đó ", "ưu tiên mở 3 lớp tập huấn"),
        ("Nhiệm kỳ 2030 - 2035, Đảng bộ xã phấn đấu: ", "mở 3 lớp tập huấn"),
        ("Phấn đấu: ", "mở 3 lớp tập huấn"),
    ],
)
def test_work_that_is_picked_out_or_striven_for(opening: str, work: str) -> None:
    assert [words for words, _ in tasks_and_leads(f"{opening}{work}; kết nạp 50 hội viên.")] == [
        work,
        "kết nạp 50 hội viên",
    ]


@pytest.mark.parametrize(
    "told",
    [
        "Đại hội đã thông qua báo cáo, trong đó ghi nhận kết quả mở 3 lớp tập huấn.",
        "Đảng bộ xã đã phấn đấu: mở 3 lớp tập huấn; kết nạp 50 đảng viên.",
    ],
)
def test_work_that_was_done_is_not_striven_for(told: str) -> None:
    assert tasks_and_leads(told) == []
