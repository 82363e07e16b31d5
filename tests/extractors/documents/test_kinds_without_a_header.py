"""Loại của văn bản mất đầu: news whose lead is lost, letters that begin with whom they are for."""
# ruff: noqa: E501 (texts are kept as they are uploaded)

import pytest

from extractors.documents.find import find_document_facts


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "Theo đó, Chủ tịch UBND tỉnh đề nghị các sở, ban, ngành, UBND các huyện, thị xã, thành phố tập trung tuyên "
            "truyền, vận động bà con chủ động phòng, chống dịch bệnh cho đàn vật nuôi.",
            "news",
        ),
        (
            "Đến nay, các xã trên địa bàn huyện đã gieo cấy được 4.800 ha lúa Đông Xuân, đạt 92% kế hoạch; diện tích "
            "còn lại đang được bà con khẩn trương làm đất để kịp thời vụ.",
            "news",
        ),
        (
            "Kính gửi:\n- Hiệu trưởng các trường tiểu học;\n- Hiệu trưởng các trường THCS.\n\nPhòng Giáo dục và Đào "
            "tạo yêu cầu các trường báo cáo số liệu đầu năm trước ngày 15/9/2026.",
            "official_letter",
        ),
        (
            "Báo cáo sơ kết tại Hội nghị đã đánh giá: đã vận động hội viên trồng 1.200 cây xanh dọc các tuyến đường liên "
            "thôn; đã đóng góp 320 ngày công nạo vét kênh mương; tổ chức 12 lớp tập huấn về kỹ thuật nuôi ong, trồng nấm; "
            "phối hợp với ngân hàng cho 45 hộ vay vốn phát triển kinh tế gia đình.",
            "news",
        ),
        ("Báo cáo sơ kết công tác Hội 6 tháng đầu năm\n\n1. Kết quả\nĐã trồng 1.200 cây xanh.", "report"),
        ("1. Mục tiêu chung\n2. Mục tiêu cụ thể\n3. Giải pháp\n- Trồng cây\n- Làm đường", "other"),
    ],
)
def test_kind_where_nothing_stands_above_the_text(text: str, kind: str) -> None:
    assert find_document_facts(text).facts.kind == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "Ai triệu tập đại hội thành viên hợp tác xã bất thường?\n"
            "Căn cứ khoản 2 Điều 57 Luật Hợp tác xã 2023, hội đồng quản trị đã triệu tập đại hội "
            "theo yêu cầu của thành viên; hồ sơ nêu ở Điều 58 Luật này.\n",
            "other",
        ),
        (
            "Vì sao nông dân bỏ ruộng?\n"
            "Sáng 12/4, Liên minh Hợp tác xã tỉnh tổ chức tọa đàm tìm cách giữ chân nông dân, "
            "với sự tham gia của 60 đại biểu từ các hợp tác xã.\n",
            "news",
        ),
    ],
)
def test_question_that_a_law_answers_is_no_news(text: str, kind: str) -> None:
    assert find_document_facts(text).facts.kind == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "Sở Giáo dục và Đào tạo đề nghị Thủ trưởng các đơn vị thực hiện:\n1. Báo cáo tình hình trước ngày 10/4.\n",
            "official_letter",
        ),
        (
            "Sau khi các thành viên thảo luận, đồng chí Lê An, Phó Chủ tịch UBND xã kết luận:\n1. Thống nhất tổ chức đại hội.\n",
            "conclusion_notice",
        ),
        (
            "Công điện khẩn của Chủ tịch UBND tỉnh về phòng, chống rét\nTheo đó, yêu cầu các huyện:\nChe chắn chuồng trại.\n",
            "directive",
        ),
        (
            "Hôm nay ngày 08 tháng 12 năm 2024, vào lúc 11:30, tại phòng họp đã diễn ra cuộc họp.\n- Tuyên bố lý do.\n",
            "minutes",
        ),
        (
            "Báo cáo kết quả xây dựng nông thôn mới\nTrong 6 tháng, toàn huyện huy động được 543 triệu đồng cho các xã.\n",
            "report",
        ),
        (
            "Hôm nay ngày 8/12/2024, Hội Nông dân xã tổ chức hội nghị tổng kết công tác năm với sự tham gia của 80 đại biểu "
            "đại diện cho hội viên toàn xã.\n",
            "news",
        ),
        (
            "Sở Giáo dục và Đào tạo đề nghị các trường báo cáo tình hình dạy thêm, học thêm trên địa bàn tỉnh, theo đó các "
            "trường đã tổ chức hội nghị quán triệt.\nCác trường sẽ báo cáo trong tháng.\n",
            "news",
        ),
    ],
)
def test_paper_of_which_only_the_text_is_left_is_known_by_its_first_sentence(text: str, kind: str) -> None:
    assert find_document_facts(text).facts.kind == kind


_MENU = "Thứ Hai, Tháng Bảy 15, 2031\nNo menu items!\nlogo_img\nHomeKho lưu trữThông báo về kế hoạch đại hội\n\n"


@pytest.mark.parametrize(
    ("text", "kind", "issuer"),
    [
        (
            f"{_MENU}Thông báo về kế hoạch tổ chức Đại hội đồng\n\nBan Trị sự Tổng hội đã họp về việc tổ chức Đại hội. "
            "Ban Trị sự Tổng hội đã quyết định điều chỉnh quy mô, cụ thể như sau:\n\n1. Thời gian: 27/04/2031\n2. Địa điểm: Nhà nguyện Sen",
            "other",
            "Ban Trị sự Tổng hội",
        ),
        (
            f"{_MENU}Thông báo về kế hoạch tổ chức Đại hội đồng\n\nSáng 5/3/2031, Ban Trị sự Tổng hội đã tổ chức hội nghị bàn về Đại hội với 30 người tham dự.",
            "news",
            None,
        ),
    ],
)
def test_notice_may_stand_below_a_site_s_menu(text: str, kind: str, issuer: str | None) -> None:
    found = find_document_facts(text).facts
    assert (found.kind, found.issuer) == (kind, issuer)
