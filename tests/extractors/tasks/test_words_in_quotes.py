"""Who said it stands behind the quote, and is no part of the task."""

from __future__ import annotations

import pytest
from read_tasks import texts, texts_and_leads


@pytest.mark.parametrize("who", ["ông Nam chỉ đạo", "Chủ tịch xã nhấn mạnh thêm", "Phó Chủ tịch UBND huyện kết luận"])
@pytest.mark.parametrize("quotes", ['""', "“”"])
def test_who_said_it_is_no_part_of_the_task(who: str, quotes: str) -> None:
    said = f"{quotes[0]}Đê bao còn yếu. Các thôn phải kè xong đoạn cầu Tre trước ngày 5/8{quotes[1]}, {who}."
    assert texts(f"Sáng 4/7, xã Hạ họp giao ban.\n\n{said}") == ["Các thôn phải kè xong đoạn cầu Tre trước ngày 5/8"]


def test_a_name_in_quotes_stays_in_the_task() -> None:
    said = "Chủ tịch xã yêu cầu các thôn hưởng ứng phong trào “Ba sạch”, ông Nam chỉ đạo."
    assert texts(said)[0].startswith("các thôn hưởng ứng phong trào “Ba sạch”")


def test_one_of_the_tasks_that_somebody_names() -> None:
    said = "Bí thư lưu ý một trong những nhiệm vụ trọng tâm của Đảng ủy trong năm 2031 là củng cố các chi bộ yếu."
    assert texts_and_leads(said) == [("củng cố các chi bộ yếu", "Đảng ủy")]
    assert texts("Bí thư lưu ý một trong những nhiệm vụ của năm qua đã hoàn thành.") == []


def test_what_leads_over_stands_before_the_verbs_of_an_item() -> None:
    asked = "Chủ tịch yêu cầu các xã rà soát hộ nghèo."
    said = f"{asked} Bên cạnh đó là tập trung lãnh đạo, chỉ đạo xử lý các vụ việc tồn đọng."
    assert texts(said)[1] == "tập trung lãnh đạo, chỉ đạo xử lý các vụ việc tồn đọng"


@pytest.mark.parametrize("who", ["ông Nam lưu ý", "Phó Chủ tịch Lê Văn Nam yêu cầu khi làm việc với huyện Hạ"])
def test_who_asks_behind_a_dash_asks_for_what_stands_before(who: str) -> None:
    said = f"Xã Hạ có 5 km đê.\n\nTrong năm nay, cần tập trung gia cố đê bao - {who}.\n\nĐê bao dài 5 km, cao 2 m."
    assert texts(said) == ["cần tập trung gia cố đê bao"]


@pytest.mark.parametrize("said", ["Đê bao cao 2 m - ông Nam lưu ý.", "Đê phải cao gấp đôi bây giờ - ông Nam nói."])
def test_who_only_tells_behind_a_dash_asks_for_nothing(said: str) -> None:
    assert texts(f"Xã Hạ có 5 km đê.\n\n{said}\n\nĐê bao dài 5 km.") == []


@pytest.mark.parametrize(
    ("said", "tasks"),
    [
        ("Năm 2031, Công ty phấn đấu hoàn thành các chỉ tiêu do Tổng Công ty giao gắn với phong trào thi đua.", 1),
        ("Chủ tịch xã yêu cầu như vậy với lãnh đạo hai thôn.", 0),
        ("Dự án được Chính phủ phê duyệt vào đầu năm 2030 và giao cho UBND tỉnh làm chủ đầu tư.", 0),
        ("Theo ông Nam, xã đấu thầu thay vì giao trực tiếp cho các hộ xây dựng như trước.", 0),
    ],
)
def test_asking_that_is_only_told_of_asks_nobody(said: str, tasks: int) -> None:
    found = texts(f"Xã Hạ họp giao ban.\n\n{said}\n\nCuộc họp có 20 người.")
    assert len(found) == tasks
    assert not any(one.startswith(("gắn với", "như vậy", "trực tiếp")) for one in found)


def test_persons_sent_among_other_work_are_no_second_task() -> None:
    work = "Phòng Khảo thí thu nhận đề thi, tiến hành in sao đề thi, phân công cán bộ coi thi và gửi bài về khoa"
    text = f"Hiệu trưởng yêu cầu các đơn vị thực hiện như sau:\n\n1. {work}.\n\n2. Các khoa chấm bài.\n"
    assert texts(text)[0] == work


def test_person_who_is_given_work_by_somebody_has_a_task() -> None:
    assert texts("Chủ tịch xã phân công cán bộ địa chính đo lại thửa đất số 5.") == [
        "cán bộ địa chính đo lại thửa đất số 5"
    ]


@pytest.mark.parametrize(
    "told",
    [
        "Hội nghị giao ban thống nhất chỉ tiêu năm học 2031 được Phòng Giáo dục tổ chức chiều ngày 14/9/2031.",
        "Đường sá phục vụ tốt cho việc đi lại, giao thương và sản xuất của người dân.",
        "Hội nghị giao giao ban công tác mặt trận 9 tháng đầu năm 2031.",
    ],
)
def test_other_words_that_begin_with_giao_ask_nobody(told: str) -> None:
    assert texts(f"Huyện Hạ họp.\n\n{told}\n\nCuộc họp có 20 người.") == []


def test_board_that_is_given_work_at_a_conference_has_a_task() -> None:
    assert texts("Hội nghị giao Ban Quản lý dự án lập hồ sơ đền bù cho 12 hộ dân trước ngày 30/6/2031.") == [
        "Ban Quản lý dự án lập hồ sơ đền bù cho 12 hộ dân trước ngày 30/6/2031"
    ]


def test_office_that_somebody_was_given_is_no_task() -> None:
    news = "Hà Nội bầu nhân sự\n\n{}\n\nHội nghị có 50 đại biểu."
    assert texts(news.format("Ông Phạm Văn An được Bộ Chính trị giao phụ trách Đảng bộ Hà Nội.")) == []
    assert texts(news.format("Thành ủy giao ông Phạm Văn An phụ trách việc đền bù cho 12 hộ dân.")) == [
        "ông Phạm Văn An phụ trách việc đền bù cho 12 hộ dân"
    ]


def test_bodies_to_which_something_was_given_are_no_task() -> None:
    told = "Tổ công tác có nhiệm vụ theo dõi, kiểm tra các nhiệm vụ của UBND tỉnh, Chủ tịch UBND tỉnh giao cho {}."
    news = "Thành lập tổ công tác\n\n{}\n\nTổ có 10 người."
    assert texts(news.format(told.format("các sở, ban ngành, UBND các huyện, các cơ quan, đơn vị"))) == []


@pytest.mark.parametrize(
    ("said", "task"),
    [
        (
            "“Rà soát lại các hồ sơ còn chậm trước ngày 30/9”. Đó là phát biểu chỉ đạo của Giám đốc tại buổi họp.",
            "Rà soát lại các hồ sơ còn chậm trước ngày 30/9",
        ),
        (
            '"Các tổ dọn lại kho vật tư." - Đó là yêu cầu của Giám đốc Hợp tác xã trong cuộc họp sáng 4/8.',
            "Các tổ dọn lại kho vật tư",
        ),
        (
            "“Tổ Kế toán đối chiếu lại công nợ”, Giám đốc Hợp tác xã yêu cầu tại cuộc họp sáng 4/8/2031.",
            "Tổ Kế toán đối chiếu lại công nợ",
        ),
        (
            "“Không để bà con phải chờ quá 3 ngày”, Bí thư xã nhấn mạnh tại buổi làm việc sáng 4/8/2031.",
            "Không để bà con phải chờ quá 3 ngày",
        ),
    ],
)
def test_who_says_so_behind_a_quote_asks_for_it(said: str, task: str) -> None:
    assert texts(f"Xã Hạ họp giao ban.\n\n{said}\n\nCùng dự có lãnh đạo xã.") == [task]


@pytest.mark.parametrize(
    "said",
    [
        "“Uống nước nhớ nguồn”. Đó là chủ đề của buổi lễ tại đình làng.",
        "“Bà con đã rất cố gắng”, Bí thư xã nhấn mạnh tại buổi làm việc sáng 4/8/2031.",
    ],
)
def test_a_quote_that_asks_for_nothing_is_none(said: str) -> None:
    assert texts(f"Xã Hạ họp giao ban.\n\n{said}\n\nCùng dự có lãnh đạo xã.") == []
