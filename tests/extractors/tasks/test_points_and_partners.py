"""Points of a speech are for those to whom it turned; who stands beside "cùng" helps; who receives what is sent."""

from __future__ import annotations

import pytest
from read_tasks import texts_and_leads

from extractors.extract import extract_text

_MINUTES = "BIÊN BẢN\nHội nghị tổng kết\n\n4. Kết luận của Chủ tọa:\n"
_Fields = tuple[str | None, tuple[str, ...], tuple[str, ...]]


def _fields(text: str) -> list[_Fields]:
    return [(task.lead, task.partners, task.addressees) for task in extract_text(_MINUTES + text).tasks]


@pytest.mark.parametrize(
    ("item", "fields"),
    [
        (
            "- Thống nhất báo cáo tổng kết; giao Văn phòng hoàn thiện, gửi Liên minh HTX tỉnh.",
            [("Văn phòng", (), ("Liên minh HTX tỉnh",))],
        ),
        ("- Các ban phối hợp với bộ, ngành sửa đổi Nghị định.", [("Các ban", ("bộ, ngành",), ())]),
        ("- Cùng Ban kiểm soát thu hồi 115 triệu đồng công nợ.", [(None, ("Ban kiểm soát",), ())]),
        ("- Giao Phòng Kinh tế hợp tác rà soát hồ sơ.", [("Phòng Kinh tế hợp tác", (), ())]),
        ("- Phòng Kinh tế hợp tác với xã Tân An rà soát hồ sơ.", [("Phòng Kinh tế", (), ())]),
        (
            "- Các đơn vị gửi kết quả về Văn phòng qua thư điện tử trước ngày 20/12.",
            [("Các đơn vị", (), ("Văn phòng",))],
        ),
    ],
)
def test_who_acts_helps_and_receives(item: str, fields: list[_Fields]) -> None:
    assert _fields(item + "\n") == fields


def test_a_point_without_a_name_is_for_those_to_whom_the_speech_turned() -> None:
    said = (
        "Chủ tịch Hội đề nghị toàn hệ thống tập trung thực hiện các nhiệm vụ. Thứ nhất, tổ chức tốt đại hội. Thứ hai,"
        " các ban chủ động sửa đổi quy chế. Thứ ba, phấn đấu tư vấn thành lập mới 120 HTX. Cuối cùng, Văn phòng khẩn"
        " trương ban hành kế hoạch kiểm tra."
    )
    assert [lead for lead, _, _ in _fields(said + "\n")] == [
        "toàn hệ thống",
        "toàn hệ thống",
        "các ban",
        "toàn hệ thống",
        "Văn phòng",
    ]


def test_the_day_above_news_is_no_number_of_what_is_asked() -> None:
    news = (
        "Hội nghị giao ban tháng 8\n\nThứ sáu, 05/09/2025 - 16:42\nChiều 5/9, Liên minh HTX tỉnh tổ chức hội nghị."
        " Ông Lê Văn Đạt yêu cầu Văn phòng rà soát chỉ tiêu.\n"
    )
    assert [task.label for task in extract_text(news).tasks] == [None]


_Told = tuple[str, str | None]
_OF_ALL: list[_Told] = [("đẩy mạnh tuyên truyền", "các cấp Hội"), ("rà soát hội viên", "các cấp Hội")]


@pytest.mark.parametrize(
    ("asks", "told"),
    [
        ("đề nghị các cấp Hội: Một là, đẩy mạnh tuyên truyền. Hai là, rà soát hội viên.", _OF_ALL),
        ("đề nghị các cấp Hội cần: Một là đẩy mạnh tuyên truyền; hai là rà soát hội viên.", _OF_ALL),
        (
            "đề nghị các cấp Hội tập trung một số việc: Thứ nhất, đẩy mạnh tuyên truyền. Thứ hai, rà soát hội viên.",
            _OF_ALL,
        ),
        ("đề nghị các cấp Hội tập trung một số nội dung: (1) đẩy mạnh tuyên truyền; (2) rà soát hội viên.", _OF_ALL),
        (
            "đề nghị các cấp Hội xây dựng kế hoạch tuyên truyền: (1) rà soát hội viên; (2) mở chuyên mục.",
            [
                ("các cấp Hội xây dựng kế hoạch tuyên truyền", "các cấp Hội"),
                ("rà soát hội viên", "các cấp Hội"),
                ("mở chuyên mục", "các cấp Hội"),
            ],
        ),
        ("nêu 2 bài học kinh nghiệm: Một là, phát huy dân chủ. Hai là, giữ vững đoàn kết.", []),
    ],
)
def test_points_counted_behind_a_colon_are_of_whom_is_asked_before_it(asks: str, told: list[_Told]) -> None:
    text = f"Hội Nông dân tỉnh sơ kết công tác\n\nNgày 5/4/2026, Hội tổ chức hội nghị.\n\nĐồng chí Lê Văn Nam {asks}\n"
    assert texts_and_leads(text) == told


def test_a_paragraph_behind_the_list_turns_to_another_body() -> None:
    text = (
        "Hội đồng nhân dân huyện giám sát\n\nNgày 5/4/2026, Đoàn làm việc với xã.\n\nĐồng chí Trà đề nghị UBND xã:\n"
        "+ Lập sổ theo dõi kiến nghị.\n+ Thu hồi tạm ứng quá hạn.\nĐối với Phòng Tài chính - Kế hoạch: hướng dẫn xã "
        "quyết toán.\nĐối với kết quả năm 2025: đã thực hiện xong 21 kiến nghị.\n"
    )
    assert texts_and_leads(text) == [
        ("Lập sổ theo dõi kiến nghị", "UBND xã"),
        ("Thu hồi tạm ứng quá hạn", "UBND xã"),
        ("hướng dẫn xã quyết toán", "Phòng Tài chính - Kế hoạch"),
    ]


_TALK = "BIÊN BẢN HỌP\n\nKết luận của Chủ tọa:\n\n- {}\n"


def test_points_tell_the_work_and_not_the_sentence_that_counts_it() -> None:
    said = "Phân công chị Hoa phụ trách hai đầu việc cụ thể. Một, kiểm tra giếng. Hai là lau chùi bể chứa."
    assert texts_and_leads(_TALK.format(said)) == [("kiểm tra giếng", "chị Hoa"), ("lau chùi bể chứa", "chị Hoa")]
    said = "Phân công chị Hoa phụ trách hai lớp năng khiếu. Hai, ba phụ huynh hỗ trợ thêm."
    assert texts_and_leads(_TALK.format(said))[0] == ("chị Hoa phụ trách hai lớp năng khiếu", "chị Hoa")


@pytest.mark.parametrize(
    "does", ["chủ trì kiểm tra kho súng", "phụ trách xây dựng quy trình trực", "bắt đầu kiểm tra từ mai"]
)
def test_bare_comrade_is_the_one_named_with_his_rank(does: str) -> None:
    said = f"Giao đồng chí Thiếu tá Lê Nam nhận bàn giao kho. Đồng chí {does}."
    assert texts_and_leads(_TALK.format(said))[1] == (f"Đồng chí {does}", "đồng chí Thiếu tá Lê Nam")
