"""Tên gọi bên cạnh loại văn bản: titles that begin on the type's line, in brackets, or are missing above a table; roles of two words."""
# ruff: noqa: E501 (texts are kept as they are uploaded)

from __future__ import annotations

from datetime import date

import pytest

from domain.extraction import DocumentFacts, Role
from extractors.documents.find import find_document_facts
from extractors.meetings.find import find_meeting_facts
from vitext.clean import clean

_STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"


def _read(text: str) -> DocumentFacts:
    return find_document_facts(clean(text).text).facts


def _paper(title: str, *, foot: str = "GIÁM ĐỐC\nLê Văn Hải\n") -> DocumentFacts:
    head = f"CÔNG TY CỔ PHẦN LAM GIANG\nSố: 20/KH-LG\n{_STATE}Lam Giang, ngày 03 tháng 02 năm 2025\n"
    return _read(f"{head}{title}\nI. MỤC ĐÍCH\nNâng cao chất lượng.\n{foot}")


@pytest.mark.parametrize(
    ("printed", "title"),
    [
        ("KẾ HOẠCH TRIỂN KHAI CHUYỂN ĐỔI SỐ\nNĂM 2025", "Triển khai chuyển đổi số năm 2025"),
        ("KẾ HOẠCH V/v tổ chức hội thao", "V/v tổ chức hội thao"),
        ("QUYẾT ĐỊNH\n(V/v nghỉ lễ)", "V/v nghỉ lễ"),
        ("THÔNG BÁO KẾT LUẬN\nCỦA GIÁM ĐỐC TẠI CUỘC HỌP GIAO BAN", "Kết luận của Giám đốc tại cuộc họp giao Ban"),
        ("NGHỊ QUYẾT HỘI ĐỒNG QUẢN TRỊ\nV/v điều chỉnh kế hoạch", "V/v điều chỉnh kế hoạch"),
        ("THÔNG CÁO BÁO CHÍ\nKết quả phiên họp thứ 30", "Kết quả phiên họp thứ 30"),
        ("BÁO CÁO TỔNG KẾT\nCông tác năm 2025", "Tổng kết Công tác năm 2025"),
        (
            "KẾ HOẠCH TỔ CHỨC HỘI NGHỊ TỔNG KẾT\nCÔNG TÁC NĂM 2025 VÀ TRIỂN KHAI NHIỆM VỤ NĂM 2026\nI. MỤC ĐÍCH",
            "Tổ chức hội nghị tổng kết công tác năm 2025 và triển khai nhiệm vụ năm 2026",
        ),
        (
            "QUY CHẾ\nPhối hợp công tác giữa Ban Giám đốc và Công đoàn\nĐiều 1. Phạm vi\nQuy chế này quy định.",
            "Phối hợp công tác giữa Ban Giám đốc và Công đoàn",
        ),
        ("KẾ HOẠCH\nSTT\nNội dung\n1\nNạo vét kênh", None),
        ("KẾ HOẠCH\nCông tác tháng 11\nTT\nNội dung công việc\n1\nThu phí", "Công tác tháng 11"),
    ],
)
def test_title_is_what_is_printed_as_one(printed: str, title: str | None) -> None:
    read = _paper(printed).title
    assert (read and read.lower()) == (title and title.lower())


@pytest.mark.parametrize(
    ("foot", "signer"),
    [
        ("TỔNG GIÁM ĐỐC\nLê Văn Hải\n", Role("Lê Văn Hải", "Tổng Giám đốc")),
        ("CHI CỤC TRƯỞNG\nLê Văn Hải\n", Role("Lê Văn Hải", "Chi cục trưởng")),
        ("TỔNG PHỤ TRÁCH\nLê Văn Hải\n", Role("Lê Văn Hải", "Tổng Phụ Trách")),
        ("THƯ KÝ ĐẠI HỘI     CHỦ TỌA ĐẠI HỘI\nBùi Thị Mận     Kiều Văn Hải\n", Role("Kiều Văn Hải", "Chủ tọa Đại hội")),
        ("GIÁM ĐỐC (đã ký)\nLê Văn Hải\n", Role("Lê Văn Hải", "Giám đốc")),
        ("TM. BAN KINH TẾ - NGÂN SÁCH TRƯỞNG BAN\nLê Văn Hải\n", Role("Lê Văn Hải", "Trưởng ban")),
        ("THƯ KÝ     CHỦ TRÌ\nTiêu Thị Nết     Hàn Văn Mặc\n", Role("Hàn Văn Mặc", "Chủ trì")),
        ("THƯ KÝ     CHỦ TỌA\nLâm Thị Hậu     Đồng Văn Khuê\n", Role("Đồng Văn Khuê", "Chủ tọa")),
        (
            "TM. BAN THƯ KÝ     TM. ĐOÀN CHỦ TỊCH\nTRƯỞNG BAN     CHỦ TỌA\nMạch Thị Nga     Lục Vân Tùng\n",
            Role("Lục Vân Tùng", "Chủ tọa"),
        ),
        ("CHỦ TỊCH HỘI LIÊN GIANG\nLê Văn Hải\n", Role("Lê Văn Hải", "Chủ tịch Hội Liên Giang")),
    ],
)
def test_roles_of_several_words_stay_whole(foot: str, signer: Role) -> None:
    read = _paper("KẾ HOẠCH\nTổ chức hội thao", foot=foot).signer
    assert read is not None
    assert read.role is not None
    assert signer.role is not None
    assert (read.name, read.role.lower()) == (signer.name, signer.role.lower())


def test_body_alone_above_its_paper_issues_it() -> None:
    facts = _read(
        "LIÊN MINH HỢP TÁC XÃ TỈNH LAM GIANG\n\nĐỀ ÁN\nPhát triển hợp tác xã nông nghiệp\n\nLam Giang, ngày 10 tháng 02 năm 2025\n\nPhần thứ nhất\nSự cần thiết.\n"
    )
    assert (facts.issuer, facts.date) == ("Liên minh Hợp tác xã tỉnh Lam Giang", date(2025, 2, 10))


def test_day_of_the_paper_is_no_day_of_posting() -> None:
    facts = _read(
        f"HỢP TÁC XÃ LAM GIANG\nSố: 21/TB-HTX\n{_STATE}Ngày 06 tháng 5 năm 2025\nTHÔNG BÁO\nVề việc đăng ký hội chợ\n1. Thời gian: sáng thứ Hai.\n"
    )
    assert (facts.date, facts.published) == (date(2025, 5, 6), None)


def test_class_stands_below_its_school_as_issuer() -> None:
    facts = _read(
        f"TRƯỜNG THCS LAM GIANG\nLỚP: 7A3\n{_STATE}BIÊN BẢN HỌP PHỤ HUYNH\nHôm nay, ngày 7 tháng 9 năm 2025, lớp họp phụ huynh.\n"
    )
    assert (facts.parent_issuer, (facts.issuer or "").lower()) == ("Trường THCS Lam Giang", "lớp 7a3")


def test_subject_in_quotes_or_with_a_full_stop_is_told_without_them() -> None:
    head = f"HỢP TÁC XÃ LAM GIANG\nSố: 21/CV-HTX\n%s\n{_STATE}Lam Giang, ngày 06 tháng 5 năm 2025\nKính gửi: Liên minh HTX tỉnh\nHTX đề nghị hỗ trợ.\n"
    assert _read(head % '"Về việc thu, nộp hội phí"').title == "Về việc thu, nộp hội phí"
    assert _read(head % "V/v: Thu, nộp hội phí.").title == "V/v: Thu, nộp hội phí"


def test_day_of_posting_below_the_title_of_minutes_is_not_their_day() -> None:
    facts = _read(
        "Biên bản họp Ban liên lạc họ Trần\nNgày đăng: 16/02/2025\nHôm nay, tại nhà thờ họ, ngày 10 tháng 2 năm 2025, Ban liên lạc họp.\n1. Thống nhất đóng góp.\n"
    )
    assert (facts.date, facts.published) == (date(2025, 2, 10), date(2025, 2, 16))


def test_council_is_read_from_the_title_of_its_minutes() -> None:
    facts = _read(
        "Biên bản họp Hội đồng quản trị HTX Quyết Tiến tháng 9\nHôm nay, ngày 10/9/2025, Hội đồng quản trị họp.\n"
    )
    assert facts.issuer == "Hội đồng quản trị HTX Quyết Tiến"


@pytest.mark.parametrize(
    ("heading", "issuer"),
    [
        ("BIÊN BẢN HỌP HỘI ĐỒNG QUẢN TRỊ\nHỢP TÁC XÃ VẬN TẢI LAM SƠN", "Hội đồng quản trị Hợp tác xã Vận tải Lam Sơn"),
        ("BIÊN BẢN HỌP HỘI ĐỒNG QUẢN TRỊ HỢP TÁC XÃ VẬN TẢI LAM SƠN", "Hội đồng quản trị Hợp tác xã Vận tải Lam Sơn"),
        ("BIÊN BẢN HỌP BAN CHẤP HÀNH\nHỘI NÔNG DÂN XÃ LAM SƠN", "Ban Chấp hành Hội Nông dân xã Lam Sơn"),
        ("BIÊN BẢN HỌP BAN GIÁM ĐỐC\nVề việc thu nợ", "Ban Giám đốc"),
        ("BIÊN BẢN HỌP CHI ĐOÀN THÔN LAM", "Chi đoàn thôn Lam"),
    ],
)
def test_committee_in_the_title_of_minutes_goes_on_in_the_next_line(heading: str, issuer: str) -> None:
    text = f"{heading}\n\nHôm nay, 14 giờ ngày 20/8/2031, tại trụ sở, chúng tôi tiến hành họp.\n"
    assert _read(text).issuer == issuer


def test_title_in_capitals_writes_the_body_as_it_is_called() -> None:
    heading = "BIÊN BẢN HỌP HỘI ĐỒNG QUẢN TRỊ\nHỢP TÁC XÃ VẬN TẢI LAM SƠN"
    text = f"{heading}\n\nHôm nay, 14 giờ ngày 20/8/2031, tại trụ sở, chúng tôi tiến hành họp.\n"
    assert _read(text).title == "Họp Hội đồng quản trị Hợp tác xã Vận tải Lam Sơn"


class TestWhereATitleEnds:
    """Pages and sites that print no empty line between a title and the body."""

    @pytest.mark.parametrize(
        "body",
        [
            "Xã Lam Giang hiện có 18.742,6 ha đất có rừng, tỷ lệ che phủ 68,45%. Mùa khô năm trước đã xảy ra 07 vụ cháy.",
            "Xã Lam Giang hiện có 12 hợp tác xã với 1.250 thành viên. Năm qua các hợp tác xã đã vượt nhiều khó khăn.",
            "Thực hiện Kế hoạch số 45/KH-UBND ngày 21/12/2024 của UBND tỉnh về phát triển kinh tế tập thể",
            "Kính thưa các quý vị đại biểu, thưa toàn thể thành viên!",
        ],
    )
    def test_a_sentence_is_no_part_of_it(self, body: str) -> None:
        title = "Về tăng cường các biện pháp phòng cháy, chữa cháy rừng\nmùa khô 2024 - 2025"
        assert _paper(f"KẾ HOẠCH\n{title}\n{body}").title == title.replace("\n", " ")

    @pytest.mark.parametrize(
        "title",
        [
            "Về việc triển khai các biện pháp phòng cháy, chữa cháy rừng\nthực hiện Chỉ thị của Chủ tịch tỉnh",
            "Phát triển kinh tế tập thể trên địa bàn huyện và\nThực hiện chương trình mỗi xã một sản phẩm",
        ],
    )
    def test_a_line_that_goes_on_is(self, title: str) -> None:
        assert _paper(f"KẾ HOẠCH\n{title}").title == title.replace("\n", " ")

    def test_a_term_broken_before_its_dash_is_whole(self) -> None:
        text = (
            "Ngày 15/8/2027, Ban Chấp hành Hội Liên hiệp Phụ nữ xã tổ chức Phiên họp lần thứ 6, nhiệm kỳ 2025\n- 2030 để bàn"
            " nhiệm vụ cuối năm."
        )
        meeting = find_meeting_facts(clean(text).text).facts
        assert meeting is not None
        assert meeting.title == "Phiên họp lần thứ 6, nhiệm kỳ 2025 - 2030"

    def test_a_news_title_broken_at_the_edge_of_the_page_is_whole(self) -> None:
        text = (
            "Hội nghị Ban Chấp hành Liên minh Hợp tác xã tỉnh Lam\nGiang lần thứ 14, khóa X, nhiệm kỳ 2024 - 2029\n"
            "Sáng ngày 23/6/2024, tại hội trường Ủy ban nhân dân xã, Ban Chấp\nhành Liên minh Hợp tác xã tỉnh Lam Giang"
            " tổ chức hội nghị để bàn việc\nphát triển thành viên trong hai quý còn lại của năm."
        )
        whole = "Hội nghị Ban Chấp hành Liên minh Hợp tác xã tỉnh Lam Giang lần thứ 14, khóa X, nhiệm kỳ 2024 - 2029"
        assert _read(text).title == whole

    def test_its_last_words_on_a_line_of_their_own_belong_to_it(self) -> None:
        text = (
            "Cụm thi đua các Liên minh Hợp tác xã ven biển ký giao ước thi đua\nnăm 2025\n"
            "Sáng ngày 23/6/2024, tại hội trường Ủy ban nhân dân tỉnh, Cụm thi đua\ncác Liên minh Hợp tác xã ven biển"
            " tổ chức hội nghị tổng kết công tác\nvà ký giao ước thi đua của năm sau."
        )
        assert _read(text).title == "Cụm thi đua các Liên minh Hợp tác xã ven biển ký giao ước thi đua năm 2025"

    def test_a_section_above_a_news_title_is_no_part_of_it(self) -> None:
        title = "Liên minh Hợp tác xã tỉnh sơ kết công tác 6 tháng đầu năm"
        text = f"Kinh tế tập thể\n{title}\nSáng ngày 23/6/2024, Liên minh Hợp tác xã tỉnh tổ chức hội nghị sơ kết.\n"
        assert _read(text).title == title


@pytest.mark.parametrize(
    ("below", "number", "title", "place"),
    [
        ("Số: 05/2025/QĐ-HĐQT\nV/v: Ban hành Quy định an toàn", "05/2025/QĐ-HĐQT", "V/v: Ban hành Quy định an toàn", None),
        ("Số: 12/QĐ-LSH\nV/v: Thành lập Ban kiểm tra\nLam Sơn, ngày 22 tháng 8 năm 2025", "12/QĐ-LSH", "V/v: Thành lập Ban kiểm tra", "Lam Sơn"),
        ("Về việc thành lập Tổ soát vé số 12/2025", None, "Về việc thành lập Tổ soát vé số 12/2025", None),
    ],
)  # fmt: skip
def test_number_place_and_day_may_stand_below_the_type(
    below: str, number: str | None, title: str, place: str | None
) -> None:
    facts = _read(
        f"CÔNG TY CỔ PHẦN LAM SƠN HÀ\n\nQUYẾT ĐỊNH\n{below}\n\nCăn cứ Điều lệ công ty;\n\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành quy định.\n"
    )
    assert (facts.number, facts.title, facts.place) == (number, title, place)
    assert facts.date == (date(2025, 8, 22) if place else None)


@pytest.mark.parametrize(
    ("symbol", "kind"), [("36/TTr-BNN", "submission"), ("36/QĐ-BNN", "decision"), ("36/QĐ-TTrCP", "decision")]
)
def test_what_is_numbered_as_a_submission_is_one_whatever_it_submits(symbol: str, kind: str) -> None:
    head = f"BỘ NÔNG NGHIỆP\nSố: {symbol}\nHà Nội, ngày 10 tháng 11 năm 2031\n"
    assert _read(f"{head}QUYẾT ĐỊNH VỀ CHÍNH SÁCH DỰ TRỮ CHÈ\nKính gửi: Chính phủ\nXin trình Chính phủ.\n").kind == kind
