"""Papers as sites and offices post them: days with the moon's beside them, titles above broken paragraphs, feet, days of posting."""
# ruff: noqa: E501 (texts are kept as they are uploaded)

from __future__ import annotations

from datetime import date

import pytest

from domain.extraction import DocumentFacts, Role
from extractors.documents.find import find_document_facts
from vitext.clean import clean


def _read(text: str) -> DocumentFacts:
    return find_document_facts(clean(text).text).facts


_HEAD = "UBND XÃ LAM SƠN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 09/CT-UBND\nLam Sơn, ngày 18 tháng 11 năm 2031\nCHỈ THỊ\n"
_TITLE = "VỀ TĂNG CƯỜNG BẢO VỆ NGUỒN NƯỚC TRÊN ĐỊA BÀN XÃ LAM SƠN"


def test_paragraph_broken_into_lines_is_no_title() -> None:
    body = (
        "Nước ngầm là của chung mà mọi\nnhà trong xã đang dùng hằng ngày để sinh hoạt và để tưới\nrau màu. Giếng nào cũng\n"
        "cạn dần vào những tháng khô, nhiều hộ phải đi xa để lấy nước\nvề nấu ăn và giặt giũ.\n1. Thôn Đông kiểm tra giếng.\n"
    )
    facts = _read(f"{_HEAD}{_TITLE}\n{body}")
    assert facts.title is not None
    assert facts.title.lower() == _TITLE.lower()


def test_subject_of_two_lines_below_the_type_is_the_title() -> None:
    facts = _read(
        f"{_HEAD}Về tăng cường bảo vệ nguồn nước\ntrên địa bàn xã Lam Sơn\nThực hiện Luật, xã yêu cầu:\n1. Thôn Đông kiểm tra giếng.\n"
    )
    assert facts.title == "Về tăng cường bảo vệ nguồn nước trên địa bàn xã Lam Sơn"


@pytest.mark.parametrize("moon", ["(8/7 AL)", "(nhằm ngày 8 tháng 7 năm Tân Hợi)", "(8/7/2031 âm lịch)"])
def test_day_of_the_moon_stands_behind_the_own_day(moon: str) -> None:
    facts = _read(
        f"HỌ LÊ LAM SƠN\nHỘI ĐỒNG GIA TỘC\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nNgày 24 tháng 8 năm 2031 {moon}\n"
        "KẾT LUẬN CỦA HỘI ĐỒNG GIA TỘC\nHội đồng xin báo cáo như sau:\n1. Họ sửa nhà thờ.\n"
    )
    assert facts.date == date(2031, 8, 24)


_NOTICE = "THÔNG BÁO MỜI HỌP\nBan Chấp hành Chi hội tổ chức phiên họp đầu năm.\nThời gian: 8 giờ ngày 28 tháng 02 năm 2031\nĐịa điểm: Nhà văn hóa thôn Đông.\nTrân trọng kính mời các hội viên đến dự họp.\n"


@pytest.mark.parametrize("foot", ["Lam Sơn ngày 23 tháng 02 năm 2031", "                 Lam Sơn, ngày 23/02/2031"])
def test_place_and_day_at_the_foot_need_no_comma(foot: str) -> None:
    facts = _read(_NOTICE + foot + "\nTM.BCH Chi hội\nChi hội trưởng\nLê Văn An\n")
    assert (facts.date, facts.place) == (date(2031, 2, 23), "Lam Sơn")
    assert facts.signer == Role("Lê Văn An", "Chi hội trưởng")


def test_sentence_that_ends_in_a_day_is_no_place() -> None:
    facts = _read(_NOTICE + "Hội viên gửi bài trước\nvà muộn nhất là ngày 23 tháng 02 năm 2031\n")
    assert facts.place is None


@pytest.mark.parametrize(
    ("foot", "signer"),
    [
        (
            "T/M Thường trực Hội đồng\nChủ tịch Hội đồng - TS Lê Văn An\nTin liên quan\nBài Mới Nhất",
            Role("Lê Văn An", "Chủ tịch Hội đồng"),
        ),
        (
            "Nơi nhận: KT. GIÁM ĐỐC\n- Lưu: VT, GDTH. PHÓ GIÁM ĐỐC\n- Như trên.\nSở Giáo dục và Đào tạo\n2031.04.09 07:48:13 +07:00\nLê Văn An",
            Role("Lê Văn An", "Phó Giám đốc"),
        ),
        ("TM. BAN TỔ CHỨC\nHội trưởng\nLê Văn An", Role("Lê Văn An", "Hội trưởng")),
    ],
)
def test_who_signs_at_feet_of_many_forms(foot: str, signer: Role) -> None:
    facts = _read(f"{_HEAD}{_TITLE}\nThực hiện Luật, xã yêu cầu:\n1. Thôn Đông kiểm tra giếng.\n\n{foot}\n")
    assert facts.signer == signer


def test_hall_is_no_office() -> None:
    facts = _read(
        f"{_HEAD}{_TITLE}\nThực hiện Luật, xã yêu cầu:\n1. Thôn Đông kiểm tra giếng.\n\nHội trường Lam Sơn\nLê Văn An\n"
    )
    assert facts.signer is None


def test_foot_that_ran_into_the_last_paragraph() -> None:
    text = (
        f"{_HEAD}{_TITLE}\nThực hiện Luật, xã yêu cầu:\n"
        + "1. Các thôn kiểm tra giếng, ghi sổ và báo cáo xã vào cuối mỗi tháng. " * 6
    )
    facts = _read(
        text + "Nơi nhận: - Như trên; - Lưu: VT. TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH (đã ký) Lê Văn An"
    )
    assert facts.signer == Role("Lê Văn An", "Phó Chủ tịch")
    told = _read(text + "Ông Trần Bình thay mặt Ủy ban nhân dân (đã ký) Lê Văn An")
    assert told.signer is None


_POST = "150631 Ban Chấp hành\n\nVào lúc 08 giờ 30, ngày 25/6/2031, tại Nhà thờ giáo xứ An Hòa, đã diễn ra buổi sinh hoạt thường kỳ mỗi tháng của Ban Chấp hành Gia đình giáo xứ An Hòa.\nI- Khai mạc:\nMọi người cùng hát.\n"


def test_blog_prints_above_a_post_when_it_was_posted() -> None:
    assert _read(f"Thứ Sáu, 26 tháng 6, 2031\n\n{_POST}").published == date(2031, 6, 26)
    assert _read(f"Thứ Sáu, 26/6/2031\n\nTrang của giáo xứ\n\n{_POST}").published is None  # a site's clock


def test_day_of_posting_between_the_titles_and_above_the_type() -> None:
    below = "CHƯƠNG TRÌNH TỔ CHỨC NGÀY GIỖ TỔ HỌ LÊ\n\nLượt truy cập\n\nHôm nay 3\nNgày đăng: 19/08/2031, 08:52 am\nLượt xem: 555\n\nCHƯƠNG TRÌNH TỔ CHỨC NGÀY GIỖ TỔ HỌ LÊ\n+ Ngày 02/9\n- Lễ cúng.\n"
    assert _read(below).published == date(2031, 8, 19)
    above = "Hội Phụ nữ Lam Sơn\n15/07/2031\n\nNGHỊ QUYẾT ĐẠI HỘI PHỤ NỮ XÃ LAM SƠN\n\nĐại hội diễn ra ngày 16 tháng 5 năm 2031 tại Hội trường xã.\nQUYẾT NGHỊ\nI. Thông qua báo cáo.\n"
    assert _read(above).published == date(2031, 7, 15)


def test_when_those_meet_is_not_when_it_was_posted() -> None:
    facts = _read(
        "### 📌 Kế hoạch tổ chức cuộc họp tuần 1 - Dự án Kho\n\n### 🗓️ Thời gian & Địa điểm:\n\n* Thời gian: 18:30 15/03/2031\n* Địa điểm: Google Meet\n\n### 🎯 Mục đích:\n\n* Chia việc cho tuần sau\n"
    )
    assert (facts.kind, facts.published) == ("plan", None)


@pytest.mark.parametrize(
    "lead",
    [
        "Hội nghị lần thứ Mười Ban Chấp hành Hội Nông dân xã quyết nghị:",
        "Sau hai ngày làm việc, 78 đại biểu đã đồng thanh Quyết Nghị:",
    ],
)
def test_list_of_what_was_resolved_is_a_resolution(lead: str) -> None:
    told = "Hội nghị thường niên của Hội Nông dân xã Lam Sơn được triệu tập từ ngày 07 đến ngày 08 tháng 7 năm 2031 tại Nhà văn hóa xã.\n"
    assert _read(f"{told}{lead}\n1. Thông qua báo cáo.\n2. Thông qua kế hoạch.\n").kind == "resolution"


def test_news_of_what_was_resolved_stays_news() -> None:
    text = "Ngày 08/7/2031, tại Nhà văn hóa xã, Hội Nông dân xã Lam Sơn đã tổ chức hội nghị thường niên với 78 đại biểu tham dự.\nHội nghị đã quyết nghị:\n1. Thông qua báo cáo.\n2. Thông qua kế hoạch.\n"
    assert _read(text).kind == "news"


def test_number_and_day_are_all_that_is_left_of_a_header() -> None:
    text = "BAN CHẤP HÀNH |\nHỘI NÔNG DÂN XÃ |\nSố: 41-KH/HNDX |\nLam Sơn, ngày 25 tháng 8 năm 2031 |\nCăn cứ Điều lệ Hội, Ban Chấp hành ban hành Kế hoạch thu quỹ như sau:\n1. Mục đích\n- Có quỹ giúp hội viên.\n"
    facts = _read(text)
    assert (facts.kind, facts.number, facts.date, facts.place) == ("plan", "41-KH/HNDX", date(2031, 8, 25), "Lam Sơn")


def test_type_that_ran_into_its_title() -> None:
    text = "Số: 16/NQ-HĐND\n\nNGHỊ QUYẾTVề việc đặt tên đường của xã Lam Sơn\n\nHỘI ĐỒNG NHÂN DÂN XÃ LAM SƠN\n\nCăn cứ Luật Tổ chức chính quyền địa phương;\n\nQUYẾT NGHỊ:\n\nĐiều 1. Đặt tên hai đường.\n"
    facts = _read(text)
    assert (facts.kind, facts.number) == ("resolution", "16/NQ-HĐND")
    assert facts.title == "Về việc đặt tên đường của xã Lam Sơn"


_RESOLVED = "Đại hội thường niên Hội Ái hữu Lam Sơn quyết nghị:\n1. Hội mở thêm một lớp tiếng Việt vào mùa thu.\n"


@pytest.mark.parametrize("stamp", ["Thứ Hai, 3 tháng 3, 2031", "Monday, March 3, 2031", "Saturday, March 1, 2031"])
def test_blog_prints_the_day_of_a_post_above_it_in_either_tongue(stamp: str) -> None:
    facts = _read(f"{stamp}\n\nQuyết nghị của Hội Ái hữu Lam Sơn\n\n{_RESOLVED}")
    assert facts.published == date(2031, 3, 1 if stamp.startswith("Sat") else 3)


@pytest.mark.parametrize("stamp", ["03/03/203110:58(Xem: 350)", "03/03/2031 10:58(Xem: 350)"])
def test_day_of_posting_may_run_into_its_hour(stamp: str) -> None:
    facts = _read(f"Quyết nghị của Hội Ái hữu Lam Sơn\n{stamp}\n{_RESOLVED}")
    assert facts.published == date(2031, 3, 3)


@pytest.mark.parametrize("line", ["Monday, at the pagoda", "March 2031", "Mã số 03/03/203110", "Số: 03/03/20311058"])
def test_other_lines_above_a_paper_tell_no_day_of_posting(line: str) -> None:
    assert _read(f"{line}\n\nQuyết nghị của Hội Ái hữu Lam Sơn\n\n{_RESOLVED}").published is None
