"""What a task is for, a condition or a topic before its verb, belongs to it; and names in quotes are not cut."""

from __future__ import annotations

import pytest
from read_tasks import texts as tasks
from read_tasks import texts_and_leads


@pytest.mark.parametrize(
    "piece",
    [
        "nếu có vướng mắc vượt thẩm quyền thì báo cáo Ủy ban nhân dân huyện",
        "những vấn đề vượt thẩm quyền, báo cáo Ủy ban nhân dân huyện",
        "đối với các hộ vay quá hạn, phải gửi giấy báo",
        "trường hợp thiếu giống thì kịp thời bổ sung",
    ],
)
def test_where_the_work_holds_belongs_to_it(piece: str) -> None:
    assert tasks(f"Đồng chí đề nghị các xã triển khai dự án trồng rừng; {piece}.") == [
        "các xã triển khai dự án trồng rừng",
        piece,
    ]


def test_a_time_before_the_work_stays_outside() -> None:
    assert tasks("Đồng chí đề nghị các xã lập danh sách; trong quý III, tổ chức 2 đợt kiểm tra.")[1:] == [
        "tổ chức 2 đợt kiểm tra"
    ]


def test_who_acts_stands_behind_the_condition() -> None:
    assert tasks("Chủ tịch kết luận:\n1. Đối với UBND các xã, rà soát hộ nghèo.\n2. Lập danh sách.") == [
        "UBND các xã, rà soát hộ nghèo",
        "Lập danh sách",
    ]


def test_means_before_the_work_are_no_adoption() -> None:
    listed = [
        "Thông qua phong trào thi đua, kịp thời biểu dương hội viên giỏi",
        "Thông qua các hoạt động của chi hội để phát hiện gương tốt",
    ]
    assert tasks(f"Chủ tịch kết luận:\n1. {listed[0]}.\n2. {listed[1]}.") == listed
    assert tasks("Chủ tịch kết luận:\n1. Thông qua Quy chế làm việc, dự toán năm 2031.\n2. Mở lớp tập huấn.") == [
        "Mở lớp tập huấn"
    ]
    assert (
        tasks("Tại hội nghị, các đại biểu thông qua hoạt động của quỹ. Thông qua phong trào, hội viên đã góp công.")
        == []
    )


def test_the_spirit_of_the_work_is_no_task_of_its_own() -> None:
    whole = "Các chi hội phát động thi đua với phương châm: Hội viên phải gắn bó với Hội"
    assert tasks(f"Chủ tịch kết luận:\n1. {whole}.\n2. Mở lớp tập huấn.") == [whole, "Mở lớp tập huấn"]
    topic = "Chủ tịch kết luận:\n1. Về phương châm: các chi hội phải gắn bó với hội viên."
    assert tasks(topic) == ["các chi hội phải gắn bó với hội viên"]


@pytest.mark.parametrize("name", ["phong trào “Nhà sạch; ngõ đẹp”", "chủ đề: “Dân biết; dân bàn; phát huy sức dân”"])
def test_a_name_in_quotes_is_not_cut(name: str) -> None:
    assert tasks(f"Yêu cầu các xã hưởng ứng {name}; báo cáo kết quả trước ngày 20.") == [
        f"các xã hưởng ứng {name}",
        "báo cáo kết quả trước ngày 20",
    ]


def test_what_somebody_says_in_quotes_is_cut() -> None:
    assert tasks("Chủ tịch chỉ đạo: “Các xã rà soát hộ nghèo; lập danh sách gửi Phòng Kinh tế”.") == [
        "Các xã rà soát hộ nghèo",
        "lập danh sách gửi Phòng Kinh tế",
    ]


def test_headings_of_columns_are_no_task() -> None:
    duty = "Thường trực Hội đồng nhân dân huyện tổ chức giám sát"
    decided = f"HỘI ĐỒNG NHÂN DÂN HUYỆN BẮC HẠ\n\nNGHỊ QUYẾT\nVề sửa đổi văn bản\n\nQUYẾT NGHỊ:\n\nĐiều 2. {duty}.\n\n"
    rows = "| TT | Tên văn bản | Cơ quan trình | Cơ quan soạn thảo | Tiến độ | Hồ sơ |\n| I. Văn bản của huyện |\n"
    assert tasks(f"{decided}KẾ HOẠCH\n\n{rows}") == [duty]


@pytest.mark.parametrize(
    ("before", "who", "does"),
    [
        ("Kết thúc đợt kiểm tra, ", "Đoàn kiểm tra", "báo cáo Ủy ban nhân dân xã"),
        ("Hết học kỳ I ", "các trường", "gửi báo cáo về Phòng"),
        (
            "Trường hợp cấp trên thay đổi chủ trương, duyệt thiết kế mới, ",
            "Sở Xây dựng",
            "có trách nhiệm cập nhật hồ sơ",
        ),
    ],
)
def test_who_acts_stands_behind_what_ends_or_may_come(before: str, who: str, does: str) -> None:
    found = texts_and_leads(f"KẾ HOẠCH\nKiểm tra\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. {before}{who} {does}.\n")
    assert [lead for _, lead in found] == [who]


def test_those_who_do_something_and_ask_others_are_who_act() -> None:
    asked = "Phòng Giáo dục yêu cầu:\n\n1. {}.\n"
    said = "Các trường không mở lớp dạy thêm và yêu cầu giáo viên ký cam kết"
    assert texts_and_leads(asked.format(said)) == [(said, "Các trường")]
    assert texts_and_leads(asked.format("Yêu cầu giáo viên ký cam kết"))[0][1] == "giáo viên"


def test_work_before_what_it_is_to_heed_is_told() -> None:
    said = "Giao Sở Y tế hoàn thiện hồ sơ dự án bệnh viện, bảo đảm các yêu cầu sau:\n\n- Dự toán đúng định mức.\n"
    assert tasks(f"Chủ tịch kết luận:\n\n1. {said}")[0] == "Sở Y tế hoàn thiện hồ sơ dự án bệnh viện"
    said = "Giao Sở Y tế bảo đảm các yêu cầu sau:\n\n- Dự toán lập đúng định mức.\n"
    assert "Sở Y tế bảo đảm các yêu cầu sau" not in tasks(f"Chủ tịch kết luận:\n\n1. {said}")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Hội cần xây dựng phong trào từ huyện đến cơ sở", "Tiếp tục củng cố tổ chức Hội các cấp"),
        ("Hội cần hỗ trợ các xã", "Tổ chức tập huấn cho cán bộ"),
        ("Hội cần đẩy mạnh phong trào “Ba sạch”", "Vận động hội viên trồng cây"),
        ("Hội cần hoàn thành kế hoạch năm 2031", "Vận động hội viên trồng cây"),
    ],
)
def test_a_sentence_may_begin_without_a_space_before_it(first: str, second: str) -> None:
    assert tasks(f"Trong thời gian tới, {first}.{second}.") == [first, second]


@pytest.mark.parametrize("named", ["Tp.Lam Sơn", "ThS.Lê An", "đ/c Lê.An", "TX.Lam Sơn"])
def test_an_abbreviation_before_a_name_ends_no_sentence(named: str) -> None:
    assert tasks(f"Đồng chí đề nghị các xã phối hợp với {named} tổ chức tập huấn.") == [
        f"các xã phối hợp với {named} tổ chức tập huấn"
    ]
