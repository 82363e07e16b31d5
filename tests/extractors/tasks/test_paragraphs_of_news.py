"""Paragraphs of news: what goes on with what was asked, what only tells what came of the work, and by what is asked."""

from __future__ import annotations

import pytest
from read_tasks import texts, texts_and_leads

MET = "Sáng 4/7, UBND tỉnh Lam Sơn họp triển khai công tác cuối năm.\n\n"
ASKED = "Chủ tịch tỉnh yêu cầu các sở, ngành thực hiện tuyên truyền phòng, chống ma túy.\n\n"


def test_bodies_go_on_paragraph_by_paragraph() -> None:
    text = (
        f"{MET}{ASKED}Cụ thể, Sở Thông tin chỉ đạo các cơ quan báo chí tăng thời lượng phát sóng…\n\n"
        "Sở Văn hóa tổ chức hoạt động thể thao.\n\nĐồng thời, UBND các huyện chỉ đạo các xã ký cam kết với chủ quán."
    )
    assert texts_and_leads(text)[1:] == [
        (
            "Sở Thông tin chỉ đạo các cơ quan báo chí tăng thời lượng phát sóng",
            "Sở Thông tin",
        ),
        ("Sở Văn hóa tổ chức hoạt động thể thao", "Sở Văn hóa"),
        ("UBND các huyện chỉ đạo các xã ký cam kết với chủ quán", "UBND các huyện"),
    ]


def test_one_paragraph_after_what_was_asked_may_tell_something_else() -> None:
    text = f"{MET}{ASKED}Sở Văn hóa tổ chức các hoạt động thể thao trong dịp này."
    assert len(texts(text)) == 1


def test_what_is_asked_of_somebody_apart_goes_on() -> None:
    text = f"{MET}{ASKED}Còn đối với các trạm cấp 3, định kỳ hằng năm thực hiện kiểm tra máy móc."
    assert texts(text)[1:] == ["định kỳ hằng năm thực hiện kiểm tra máy móc"]


@pytest.mark.parametrize(
    "own",
    [
        "Tham mưu UBND huyện ban hành văn bản đề nghị tỉnh công nhận 2 xã điểm. Mở 3 lớp bồi dưỡng cán bộ thôn.",
        "Tổng thu ngân sách ước đạt 394 tỷ đồng. Trong tháng đã giải quyết 09 hồ sơ. Số hộ nghèo đã giảm. "
        "Chỉ đạo rà soát hộ nghèo ở 02 xã. Kịp thời xử lý khi có dịch, không để lây lan. Thu quỹ đạt 43 triệu đồng.",
        "Mục đích của Kế hoạch này nhằm nâng cao nhận thức; tổ chức trồng cây; tăng cường kiểm tra các dự án.",
        "Do chưa có thuốc chữa, nguy cơ dịch bệnh tiếp tục phát sinh trong thời gian tới là rất cao.",
    ],
)
def test_what_came_of_the_work_and_what_it_is_for_is_no_task(own: str) -> None:
    assert texts(f"{MET}Trong 6 tháng đầu năm, huyện Bắc Hạ đạt nhiều kết quả. {own}") == []


def test_what_is_still_to_come_ends_a_paragraph_of_results() -> None:
    done = "Thu ngân sách ước đạt 394 tỷ đồng. Huyện đã giải quyết 09 hồ sơ. Số hộ nghèo đã giảm."
    assert texts(f"{MET}{done} Thời gian tới, UBND huyện sẽ rà soát 12 hộ.") == ["UBND huyện sẽ rà soát 12 hộ"]
    aimed = texts(f"{MET}{done} Chỉ đạo rà soát hộ nghèo ở 02 xã. Phấn đấu hết năm giảm 12 hộ nghèo.")
    assert aimed == ["Phấn đấu hết năm giảm 12 hộ nghèo"]


def test_what_a_congress_adopted_is_to_be_reached_though_many_figures_are_named() -> None:
    adopted = (
        "Đại hội đã biểu quyết thông qua nghị quyết với 12 chỉ tiêu. Trong đó, phấn đấu thu nhập bình quân đạt "
        "45 triệu đồng; sản lượng đạt 900 tấn; thu ngân sách đạt 30 tỷ đồng; 95% số hộ dùng nước sạch. Phấn đấu "
        "đến năm 2030 đạt 19 tiêu chí. Đại hội đã thông qua một số giải pháp trọng tâm là tiếp tục chuyển dịch "
        "cơ cấu cây trồng; đẩy mạnh cải cách hành chính."
    )
    found = texts(f"Ngày 28/7, Đảng bộ xã Bắc Hạ tổ chức Đại hội lần thứ 12.\n\n{adopted}")
    begun = ["phấn đấu thu nhập bì", "Phấn đấu đến năm 203", "tiếp tục chuyển dịch", "đẩy mạnh cải cách hà"]
    assert [words[:20] for words in found] == begun


def test_by_order_and_by_paper_is_asked() -> None:
    assert texts_and_leads("Thủ tướng chỉ thị các bộ, Ủy ban nhân dân các tỉnh chỉ định đầu mối chuyên trách.") == [
        ("các bộ, Ủy ban nhân dân các tỉnh chỉ định đầu mối chuyên trách", "các bộ, Ủy ban nhân dân các tỉnh")
    ]
    assert texts("Chỉ thị các cấp đã ban hành còn chồng chéo.") == []
    said = "Thực hiện Chỉ thị số 16 về dự toán, UBND tỉnh vừa ban hành văn bản yêu cầu các sở khẩn trương lập dự toán."
    assert texts(MET + said) == ["các sở khẩn trương lập dự toán"]


def test_who_asks_behind_what_he_stresses() -> None:
    stressed = "Nhấn mạnh yêu cầu, chỉ đạo của tỉnh là ngăn chặn dịch lây lan"
    said = f"{stressed}, Phó Chủ tịch huyện yêu cầu các xã cần nhanh chóng dập dịch."
    assert texts(said) == ["các xã cần nhanh chóng dập dịch"]


def test_what_was_noted_before_what_one_will_do_is_left_out() -> None:
    noted = "Bộ trưởng đã ghi nhận những kiến nghị của các ngành, thời gian tới sẽ tham mưu Chính phủ tháo gỡ khó khăn"
    asked = "Bộ trưởng cũng yêu cầu các sở khẩn trương rà soát hồ sơ trước ngày 5/8; đẩy mạnh tinh giản biên chế"
    found = texts(f"{MET}{noted}. {asked}. {noted}.")
    assert not any("ghi nhận" in words for words in found)


@pytest.mark.parametrize(
    "told",
    [
        "Ngay từ ca nhiễm đầu, tỉnh đã triển khai nhiều biện pháp. Tập trung chỉ đạo truy vết, khoanh vùng ổ dịch.",
        "Dù gặp nhiều khó khăn nhưng Bắc Hạ đã bình tĩnh chống dịch; hỗ trợ doanh nghiệp chuẩn bị điều kiện sản xuất.",
        "Hiện UBND huyện Bắc Hạ đang lấy ý kiến các xã, bảo đảm chặt chẽ, đúng quy định.",
        "Đoàn kiểm tra của huyện Bắc Hạ kiểm tra công tác chuẩn bị thi (Ảnh: M. Lan).",
        "Các xã của huyện Bắc Hạ phải chuẩn bị khởi công cầu Đồng Bông (Hình từ Internet)",
    ],
)
def test_what_was_done_or_is_being_done_goes_on_to_be_told(told: str) -> None:
    asked = "Chủ tịch tỉnh yêu cầu các xã khẩn trương rà soát hộ nghèo."
    assert texts(f"{MET}{told}\n\n{asked}") == ["các xã khẩn trương rà soát hộ nghèo"]


def test_what_is_asked_below_a_picture_is_asked() -> None:
    said = "Phó Chủ tịch yêu cầu các xã khởi công đường liên thôn trước ngày 19/8/2031 - Ảnh: Lê Hà."
    assert texts(f"{MET}{said}")[0].startswith("các xã khởi công đường liên thôn")


def test_a_heading_of_a_web_page_tells_what_is_asked_below() -> None:
    text = (
        "# Kết luận của Chủ tịch tỉnh\n\n## Chủ tịch tỉnh yêu cầu rà soát quy định về đất đai\n\n"
        "Chủ tịch tỉnh yêu cầu Sở Xây dựng rà soát quy định về đất đai."
    )
    assert texts(text) == ["Sở Xây dựng rà soát quy định về đất đai"]


def test_what_is_hoped_begins_behind_the_comma() -> None:
    assert texts("Bộ trưởng mong rằng, mỗi giáo viên tiếp tục đổi mới cách dạy.") == [
        "mỗi giáo viên tiếp tục đổi mới cách dạy"
    ]


def test_paragraph_that_adds_how_much_goes_on_with_what_is_aimed_at() -> None:
    aims = "Nhiệm kỳ 2031-2036, Công đoàn ngành phấn đấu thực hiện các chỉ tiêu: kết nạp 350 đoàn viên; mở 03 lớp."
    said = aims + "\n\nĐồng thời, mỗi công đoàn cơ sở {} giới thiệu ít nhất 01 đoàn viên ưu tú cho Đảng."
    assert texts_and_leads(said.format(""))[2:] == [
        ("mỗi công đoàn cơ sở giới thiệu ít nhất 01 đoàn viên ưu tú cho Đảng", "mỗi công đoàn cơ sở")
    ]
    assert len(texts_and_leads(said.format("đã"))) == 2


@pytest.mark.parametrize(
    ("said", "tasks"),
    [
        ("Trong đó chú trọng hộ cận nghèo\n\nNgoài ra, xã có 5 chợ.", ["chú trọng hộ cận nghèo"]),
        ("Đồng thời tổ chức khám và điều\n\ntrị cho 50 hộ.", []),
        ("Trên cơ sở đó, chủ động điều chỉnh theo thẩm quyền.", ["chủ động điều chỉnh theo thẩm quyền"]),
        ("Năm 2030 Sở Y tế phối hợp với các ngành đạt hiệu quả thiết thực.", []),
        ("Năm 2031 Sở Y tế phối hợp với các ngành mở 5 lớp.", ["Sở Y tế phối hợp với các ngành mở 5 lớp"]),
    ],
)
def test_what_goes_on_without_a_mark_and_what_a_year_is_over(said: str, tasks: list[str]) -> None:
    assert texts(f"Ngày đăng: 05/07/2031\n\n{MET}{ASKED}{said}")[1:] == tasks


HEADED = (
    f"{MET}{ASKED}Cụ thể, Sở Y tế chỉ đạo các trạm khám sàng lọc.\n\n"
    "**Tăng cường kiểm tra các cơ sở kinh doanh có điều kiện**\n\n"
    "Công an tỉnh chỉ đạo các đội tuần tra ban đêm tại những địa bàn trọng điểm.\n\n"
    "Lập danh sách các cơ sở vi phạm và báo cáo kết quả trong tháng 8.\n"
)


def test_line_in_bold_heads_the_paragraphs_below_and_asks_nothing() -> None:
    assert [lead for _, lead in texts_and_leads(HEADED)[1:]] == ["Sở Y tế", "Công an tỉnh", "Công an tỉnh"]


def test_line_in_bold_among_those_below_a_lead_in_is_asked() -> None:
    text = f"{MET}Chủ tịch tỉnh yêu cầu:\n\n- **Tăng cường kiểm tra các quán bia**\n\n- Tuần tra ban đêm.\n"
    assert len(texts(text)) == 2


def test_what_is_asked_at_length_goes_on_though_its_stop_is_lost() -> None:
    asked = (
        "Ban Tuyên giáo Huyện ủy đề nghị Đảng ủy các xã; Tuyên huấn các Đảng ủy trực thuộc Huyện ủy tuyên truyền"
        " rộng rãi trong cán bộ, đảng viên, hội viên các đoàn thể và Nhân dân về ngày thành lập huyện, gắn với"
        " các phong trào thi đua đang được phát động trong năm (10/3/1950 - 10/3/2031)"
    )
    press = "Các cơ quan báo, đài của huyện tập trung vào các tin, bài về thành tựu của huyện"
    assert texts_and_leads(f"{MET}{asked}\n\n{press}.") == [
        (
            asked.split("đề nghị ")[1],
            "Đảng ủy các xã; Tuyên huấn các Đảng ủy trực thuộc Huyện ủy",
        ),
        (press, "Các cơ quan báo, đài của huyện"),
    ]
    headline = "UBND huyện yêu cầu các xã rà soát hộ nghèo"
    told = "Công an huyện chỉ đạo các đội bảo vệ lễ hội, đêm qua đã bắt hai đối tượng."
    assert len(texts(f"{MET}{headline}\n\n{told}")) == 1


def test_a_board_in_small_letters_is_asked_and_a_paper_is_no_village() -> None:
    asked = f"{MET}Chủ tịch tỉnh đề nghị ban tuyên giáo các huyện; các đảng ủy trực thuộc rà soát tài liệu."
    assert texts_and_leads(asked) == [
        (
            "ban tuyên giáo các huyện; các đảng ủy trực thuộc rà soát tài liệu",
            "ban tuyên giáo các huyện; các đảng ủy trực thuộc",
        )
    ]
    letter = (
        "Kính gửi: Các cơ quan\n\nTỉnh đã giao “Sở Nội vụ chủ trì, phối hợp Văn phòng Tỉnh ủy ban hành văn bản"
        " thống nhất hướng dẫn lưu hồ sơ”.\n\nĐề nghị Quý cơ quan cử cán bộ dự tập huấn."
    )
    assert texts_and_leads(letter)[-1:] == [("Quý cơ quan cử cán bộ dự tập huấn", "Quý cơ quan")]
    assert all(lead is None or "bản" not in lead for _, lead in texts_and_leads(letter))


@pytest.mark.parametrize(
    ("said", "lead"),
    [
        ("Hạt Kiểm lâm (nhất là các trạm cửa rừng) tăng cường tuần tra.", "Hạt Kiểm lâm"),
        ("Công an huyện, đặc biệt là công an các xã ven sông siết chặt việc đi lại ban đêm.", "Công an huyện"),
        ("Các xã ven rừng nâng mức cảnh báo lên cấp 4.", "Các xã ven rừng"),
        ("Các đoàn thể phát huy vai trò, trách nhiệm trong vận động hội viên.", "Các đoàn thể"),
        ("Hạt Kiểm lâm (nhất là các trạm cửa rừng) đã tăng cường tuần tra.", None),
        ("Những năm qua, các đoàn thể đẩy mạnh vận động hội viên.", None),
    ],
)
def test_a_body_of_which_more_is_said_goes_on_and_what_it_did_is_told(said: str, lead: str | None) -> None:
    assert [found for _, found in texts_and_leads(f"{MET}{ASKED}{said}")[1:]] == ([lead] if lead else [])
