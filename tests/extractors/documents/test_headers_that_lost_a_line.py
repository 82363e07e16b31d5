"""Papers of which a site kept no line for the type, or of a province decided in its town; and telegrams told as news."""
# ruff: noqa: E501 (texts are kept as they are uploaded)

from __future__ import annotations

import pytest

from domain.extraction import DocumentFacts
from extractors.documents.find import find_document_facts
from vitext.clean import clean

_COUNCIL = (
    "HỘI ĐỒNG NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 27/2027/NQ-HĐND | Nghệ An, ngày 08 tháng 12 năm 2027 |\n"
    "{title}\nHỘI ĐỒNG NHÂN DÂN TỈNH NGHỆ AN\nKHÓA IX, KỲ HỌP THỨ 6\nCăn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015;\n"
    "{order}\nĐiều 1. Nghị quyết này quy định mức thu.\n"
)


def _read(text: str) -> DocumentFacts:
    return find_document_facts(clean(text).text).facts


@pytest.mark.parametrize("title", ["QUY ĐỊNH MỨC THU PHÍ THAM QUAN", "VỀ MỨC THU PHÍ THAM QUAN"])
def test_resolution_without_the_line_of_its_type(title: str) -> None:
    facts = _read(_COUNCIL.format(title=title, order="QUYẾT NGHỊ:"))
    assert (facts.kind, facts.number) == ("resolution", "27/2027/NQ-HĐND")
    assert facts.title == title.capitalize()


def test_rules_with_no_order_below_are_rules() -> None:
    text = (
        "ĐẢNG CỘNG SẢN VIỆT NAM\nTỈNH ỦY LAM SƠN\n*\nSố 97-QĐ/TU\nLam Sơn, ngày 07 tháng 02 năm 2027\n"
        "QUY ĐỊNH CHỨC NĂNG, NHIỆM VỤ CỦA CÁN BỘ CHUYÊN TRÁCH\n- Căn cứ Điều lệ Đảng;\nĐiều 1. Phạm vi\n"
    )
    facts = _read(text)
    assert (facts.kind, facts.title) == ("other", "Chức năng, nhiệm vụ của cán bộ chuyên trách")


def test_decision_has_its_title_above_what_it_rests_on() -> None:
    text = (
        "ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 41/2027/QĐ-UBND | Nghệ An, ngày 22 tháng 10 năm 2027 |\n"
        "BAN HÀNH QUY CHẾ TIẾP DÂN\nỦY BAN NHÂN DÂN TỈNH NGHỆ AN\nCăn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành Quy chế.\n"
    )
    facts = _read(text)
    assert (facts.kind, facts.title, facts.issuer) == (
        "decision",
        "Ban hành Quy chế tiếp dân",
        "Ủy ban nhân dân tỉnh Nghệ An",
    )


@pytest.mark.parametrize(
    ("place", "named", "issuer"),
    [
        ("Pleiku", "HĐND tỉnh Gia Lai", "Ủy ban nhân dân tỉnh Gia Lai"),
        ("Gia Lai", "HĐND tỉnh Kon Tum", "Ủy ban nhân dân tỉnh Gia Lai"),
    ],
)
def test_town_in_which_a_province_decides_is_no_province(place: str, named: str, issuer: str) -> None:
    text = (
        f"ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 103/2005/QĐ-UB | {place}, ngày 15 tháng 08 năm 2005 |\n"
        f"UỶ BAN NHÂN DÂN TỈNH\n- Căn cứ Nghị quyết số 07/2005/NQ-HĐND ngày 15/7/2005 của {named};\nQUYẾT ĐỊNH\nĐiều 1. Phê duyệt Quy hoạch.\n"
    )
    assert _read(text).issuer == issuer


def test_card_above_a_paper_whose_motto_is_lost() -> None:
    text = (
        "Nghị quyết 18/2027/NQ-HĐND về mức thu phí tham quan\nSố hiệu | 18/2027/NQ-HĐND |\nNgày ban hành | 21/07/2027 |\nNgày có hiệu lực | 21/07/2027 |\n"
        "Loại văn bản | Nghị quyết |\nCơ quan ban hành | Tỉnh Nghệ An |\nNgười ký | Lê Văn An |\nLĩnh vực | Tài chính |\n"
        "HỘI ĐỒNG NHÂN DÂN |\nCỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM |\nSố: 18/2027/NQ-HĐND |\nNghệ An, ngày 21 tháng 7 năm 2027 |\n"
        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\nHội đồng nhân dân tỉnh Nghệ An ban hành Nghị quyết.\n"
    )
    facts = _read(text)
    assert (facts.kind, facts.number, str(facts.date)) == ("resolution", "18/2027/NQ-HĐND", "2027-07-21")
    assert (facts.title, facts.issuer) == ("về mức thu phí tham quan", "Hội đồng nhân dân tỉnh Nghệ An")


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        (
            "Chiều nay, Thủ tướng Chính phủ đã ký ban hành Công điện số 14⁄CĐ-TTg yêu cầu các bộ, ngành và địa phương dừng các cuộc họp chưa cần thiết, tập trung lực lượng ứng phó.",
            "news",
        ),
        ("Chủ tịch UBND tỉnh vừa có công điện gửi các sở. Nội dung công điện như sau:", "directive"),
        ("Để ứng phó với rét đậm, Chủ tịch UBND tỉnh yêu cầu các sở, ngành thực hiện:", "directive"),
    ],
)
def test_telegram_that_is_only_told_of_is_news(sentence: str, kind: str) -> None:
    assert _read(f"Công điện khẩn về phòng, chống rét\n\n{sentence}\n\nThông tin khác\n").kind == kind


@pytest.mark.parametrize("number", ["số 127-KL/TW", "127-KL/TW"])
def test_heading_that_holds_all_may_lack_the_word_for_number(number: str) -> None:
    text = (
        f"KẾT LUẬN {number.upper().replace('KL/TW', 'KL/TW')} CỦA BỘ CHÍNH TRỊ, BAN BÍ THƯ VỀ TRIỂN KHAI NGHIÊN CỨU\n"
        "Tại phiên họp ngày 28/2/2027, sau khi nghe Ban Tổ chức Trung ương báo cáo, Bộ Chính trị, Ban Bí thư có ý kiến như sau:\n1. Tiếp tục.\n"
    )
    facts = _read(text)
    assert (facts.kind, facts.number, facts.title) == ("conclusion_notice", "127-KL/TW", "Về triển khai nghiên cứu")
    assert facts.issuer == "Bộ Chính trị, Ban Bí thư"


_CLUBS = "TỔNG HỘI CỰU HƯỚNG ĐẠO\nHỘI ĐỒNG ĐIỀU HÀNH\n68 Phố Sen, Lam Sơn\nTel: 0241 000 000\n\n{number}\n\n{type}\n"


@pytest.mark.parametrize(
    "number", ["Số : 16007/HĐĐH/TT/TB", "Số: 16.001/HĐĐH/TB/TT", "Số 40-03/HĐĐH/HC/TT", "Số: 12/TT-HĐĐH"]
)
def test_own_type_stands_below_the_number_where_no_state_is_named(number: str) -> None:
    site = "THÔNG TƯ V/v tổ chức Đại hội Cựu Hướng đạo kỳ IV\n\nIMG_0815\n\n"
    facts = _read(site + _CLUBS.format(number=number, type="THÔNG TƯ\nVề việc tổ chức Đại hội kỳ IV\nKính gửi: Các xứ"))
    assert facts.number == number.removeprefix("Số").strip(" :")
    assert (facts.issuer or "").lower() == "hội đồng điều hành tổng hội cựu hướng đạo"
    assert facts.title == "Về việc tổ chức Đại hội kỳ IV"


def test_site_s_heading_is_the_paper_s_where_no_number_stands_between() -> None:
    text = "THÔNG TƯ V/v tổ chức Đại hội Cựu Hướng đạo kỳ IV\n\nHỘI ĐỒNG ĐIỀU HÀNH\nTHÔNG TƯ\nKính gửi: Các xứ\n"
    assert _read(text).title == "V/v tổ chức Đại hội Cựu Hướng đạo kỳ IV"


@pytest.mark.parametrize(
    ("label", "title"),
    [
        ("Trích yếu: V/v tổ chức trại họp bạn", "V/v tổ chức trại họp bạn"),
        ("Điều mục: Tổ chức trại họp bạn", "Tổ chức trại họp bạn"),
        ("Ghi chú: trại họp bạn dời sang tháng 8", None),
    ],
)
def test_subject_may_stand_behind_a_label_below_those_it_is_for(label: str, title: str | None) -> None:
    text = _CLUBS.format(
        number="Số: 12/TT-HĐĐH", type=f"THÔNG TƯ\n\nKính gửi:\n– Các xứ\n– Các đạo\n\n{label}\n\nThưa quý vị,\n"
    )
    assert _read(text).title == title


def test_motto_of_a_youth_body_is_no_part_of_its_name() -> None:
    text = f"GIA ĐÌNH PHẬT TỬ LAM SƠN\nBAN HƯỚNG DẪN\n\nBI – TRÍ – DŨNG\n{_CLUBS[_CLUBS.index('{number}') :]}"
    facts = _read(text.format(number="Số: 12/BHD/TB", type="THÔNG BÁO\nVề trại hè"))
    assert (facts.parent_issuer, facts.issuer) == ("Gia Đình Phật Tử Lam Sơn", "Ban Hướng Dẫn")


@pytest.mark.parametrize(
    "line", ["Mỹ Lâm, ngày 27 tháng 03 năm 2031", "Mỹ Lâm ngày 27/03/2031", "Hà nội ngày 27 tháng 3 năm 2031"]
)
def test_place_and_day_may_stand_below_the_type(line: str) -> None:
    facts = _read(f"TRƯỜNG VIỆT NGỮ MỸ LÂM\nTHÔNG BÁO\n{line}\nKính thưa quý phụ huynh,\nTrường xin nghỉ lễ.\n")
    assert str(facts.date) == "2031-03-27"
    assert (facts.place, facts.title) == (line.split(" ngày")[0].strip(","), None)
    assert facts.issuer == "Trường Việt Ngữ Mỹ Lâm"


@pytest.mark.parametrize("line", ["Họp lớp ngày 27 tháng 3 năm 2031", "Về việc gặp mặt tại Mỹ Lâm, ngày 27/3/2031"])
def test_day_of_what_is_announced_is_no_place(line: str) -> None:
    facts = _read(f"TRƯỜNG VIỆT NGỮ MỸ LÂM\nTHÔNG BÁO\n{line}\nKính thưa quý phụ huynh,\nTrường xin nghỉ lễ.\n")
    assert (facts.place, facts.title) == (None, line)


def test_year_of_the_buddha_is_no_body_and_no_place() -> None:
    text = "TRƯỜNG HẠ MỸ LÂM\nPHẬT LỊCH 2575\n\nPhật lịch 2575, Lam Sơn ngày 20/02/2031\n\nTHÔNG BÁO\nVề khóa an cư\n"
    assert (_read(text).issuer, _read(text).place) == ("Trường Hạ Mỹ Lâm", "Lam Sơn")


@pytest.mark.parametrize(
    ("heading", "parent"),
    [("BAN LIÊN LẠC HỌ TÔ LAM SƠN - THÔNG BÁO SỐ 1", None), ("HỘI ĐỒNG HỌ TÔ VIỆT NAM", "Hội đồng họ Tô Việt Nam")],
)
def test_heading_that_opens_with_the_body_is_not_the_body_above_it(heading: str, parent: str | None) -> None:
    text = f"{heading}\n\nBAN LIÊN LẠC HỌ TÔ LAM SƠN\n\nLam Sơn, ngày 5 tháng 3 năm 2031\n\nTHÔNG BÁO SỐ 1\nVề đại hội\nKính gửi: Các chi\n"
    facts = _read(text)
    assert (facts.parent_issuer or "").lower() == (parent or "").lower()
    assert (facts.issuer or "").lower() == "ban liên lạc họ tô lam sơn"
