"""Thông báo kết luận, biên bản của một ban chấp hành: which committee met, and who concluded."""

from __future__ import annotations

from datetime import date

import pytest

from domain.extraction import MeetingFacts, Role
from extractors.extract import extract_text

HEAD = "{issuer}\nXÃ MƯỜNG HOA\n\nSố: 12/{short}\n\nMường Hoa, ngày 10 tháng 9 năm 2031\n\n"
OPENING = "Ngày 10/9/2031, tại trụ sở, Hội Nông dân xã Mường Hoa tổ chức hội nghị. "


def read(text: str) -> MeetingFacts:
    found = extract_text(text).meeting
    assert found
    return found


def minutes(title: str, issuer: str = "HỘI NÔNG DÂN") -> str:
    head = HEAD.format(issuer=issuer, short="BB-HND")
    return f"{head}BIÊN BẢN\n{title}\n\nThời gian bắt đầu: 07 giờ 00, ngày 10 tháng 9 năm 2031.\nĐịa điểm: Trụ sở xã.\n"


@pytest.mark.parametrize(
    ("title", "issuer", "body"),
    [
        (
            "Hội nghị Ban Chấp hành Hội Nông dân xã Mường Hoa lần thứ 2, khóa I",
            "HỘI NÔNG DÂN",
            "Ban Chấp hành Hội Nông dân xã Mường Hoa",
        ),
        (
            "Hội nghị Ban Chấp hành Đảng bộ xã Mường Hoa lần thứ 2, khóa I",
            "ĐẢNG ỦY",
            "Ban Chấp hành Đảng bộ xã Mường Hoa",
        ),
        ("Hội nghị Ban Chấp hành lần thứ 2, khóa I", "HỘI NÔNG DÂN", "Hội Nông dân xã Mường Hoa"),  # of which whole?
        ("Hội nghị Ban Chấp hành Hội Nông dân tỉnh Lam Giang lần thứ 2", "HỘI NÔNG DÂN", "Hội Nông dân xã Mường Hoa"),
        ("Hội nghị Hội Nông dân xã Mường Hoa lần thứ 2", "HỘI NÔNG DÂN", "Hội Nông dân xã Mường Hoa"),
    ],
)
def test_committee_of_the_issuer_met_where_the_meeting_is_named_so(title: str, issuer: str, body: str) -> None:
    assert read(minutes(title, issuer)).body == body


def notice(title: str, concluded: str) -> str:
    head = HEAD.format(issuer="HỘI NÔNG DÂN", short="TB-HND")
    return f"{head}THÔNG BÁO\n{title}\n\n{OPENING}{concluded}\n1. Văn phòng rà soát hồ sơ.\n"


@pytest.mark.parametrize(
    ("title", "concluded", "chair"),
    [
        (
            "Kết luận tại hội nghị tháng 9",
            "Sau khi thảo luận, đồng chí Lò Văn Sương, Chủ tịch Hội Nông dân xã, kết luận như sau:",
            Role("Lò Văn Sương", "Chủ tịch Hội Nông dân xã"),
        ),
        (
            "Kết luận tại hội nghị tháng 9",
            "Sau khi thảo luận, đồng chí Lò Văn Sương, Chủ tịch Hội Nông dân xã kết luận một số nội dung như sau:",
            Role("Lò Văn Sương", "Chủ tịch Hội Nông dân xã"),
        ),
        (
            "Kết luận của đồng chí Lò Văn Sương, Chủ tịch Hội Nông dân xã, tại hội nghị tháng 9",
            "Sau khi thảo luận, hội nghị kết luận như sau:",
            Role("Lò Văn Sương", "Chủ tịch Hội Nông dân xã"),
        ),
        (
            "Kết luận tại hội nghị tháng 9 có đồng chí Lò Văn Sương, Chủ tịch Hội Nông dân xã, tham dự",
            "Đồng chí Mạc Thị Oanh, Phó Chủ tịch, báo cáo kết quả như sau:",
            None,
        ),
    ],
)
def test_who_concludes_has_presided(title: str, concluded: str, chair: Role | None) -> None:
    assert read(notice(title, concluded)).chair == chair


def test_meeting_in_two_places_goes_on_to_the_days_of_the_second() -> None:
    text = (
        "Thông báo kết luận của Lãnh đạo Bộ Thủy lợi tại hội nghị triển khai công tác năm 2032\nTrong các ngày 11, 12 "
        "tháng 01 năm 2032 (tại Hà Nội) và 15, 16 tháng 01 năm 2032 (tại Đà Nẵng), Hội nghị đã được tiến hành.\n"
    )
    found = read(text)
    assert (found.start, found.end, found.body) == (date(2032, 1, 11), date(2032, 1, 16), "Bộ Thủy lợi")


def test_conclusion_is_called_by_who_concluded_and_where() -> None:
    head = "VĂN PHÒNG\nTỈNH ỦY LAM GIANG\nSố 07-KL/VPTU\nLam Giang, ngày 01 tháng 12 năm 2031\n\n"
    found = extract_text(
        f"{head}KẾT LUẬN\n\nCỦA ĐỒNG CHÍ CHÁNH VĂN PHÒNG TỈNH ỦY\n\nTẠI HỘI NGHỊ CÔNG TÁC VĂN PHÒNG CẤP ỦY NĂM 2031\n\n"
        "Hội nghị công tác văn phòng cấp ủy năm 2031 tổ chức ngày 26/11/2031 đã thống nhất đánh giá kết quả.\n"
    )
    assert found.document.title is not None
    assert found.document.title.lower() == (
        "kết luận của đồng chí chánh văn phòng tỉnh ủy tại hội nghị công tác văn phòng cấp ủy năm 2031"
    )


@pytest.mark.parametrize(
    ("held", "body"),
    [
        ("ngày 10/01/2032 tại Lam Giang Bộ Thủy lợi đã tổ chức hội nghị bàn việc nạo vét", "Bộ Thủy lợi"),
        ("ngày 10/01/2032, Thứ trưởng Lê Lam đã chủ trì hội nghị bàn việc nạo vét", None),
        ("ngày 10/01/2032, đồng chí Lê Lam, Chủ tịch UBND tỉnh đã tổ chức hội nghị bàn việc nạo vét", None),
    ],
)
def test_body_that_held_the_meeting_of_which_an_office_makes_the_conclusion_known(held: str, body: str | None) -> None:
    found = read(
        "Thông báo kết luận của Thứ trưởng Lê Lam tại hội nghị bàn việc nạo vét kênh mương\nNăm qua kênh bồi lắng.\n"
        f"Để bảo đảm nước tưới, {held} kênh mương.\n1. Giao các đơn vị rà soát.\n"
        "Văn phòng Bộ Thủy lợi xin thông báo để các đơn vị biết và thực hiện.\n"
    )
    assert found.body == body


@pytest.mark.parametrize("what", ["KẾT LUẬN", "Ý KIẾN CHỈ ĐẠO", "Ý KIẾN KẾT LUẬN"])
def test_a_name_that_sounds_like_an_inspection_still_concludes_a_meeting(what: str) -> None:
    head = HEAD.format(issuer="ỦY BAN NHÂN DÂN", short="TB-UBND")
    title = f"{what} CỦA PHÓ CHỦ TỊCH LÊ THANH TRÀ TẠI BUỔI LÀM VIỆC VỚI HỘI NÔNG DÂN XÃ"
    meeting = read(f"{head}THÔNG BÁO\n{title}\n\nNgày 20/9/2031, đồng chí Lê Thanh Trà làm việc với Hội Nông dân xã.\n")
    assert meeting.chair == Role("Lê Thanh Trà", "Phó Chủ tịch")
    assert meeting.start == date(2031, 9, 20)


@pytest.mark.parametrize("title", ["KẾT LUẬN THANH TRA tại Hội Nông dân xã", "KET LUAN THANH TRA tai Hoi Nong dan xa"])
def test_the_notice_of_an_inspection_tells_of_no_meeting(title: str) -> None:
    head = HEAD.format(issuer="ỦY BAN NHÂN DÂN", short="TB-UBND")
    assert extract_text(f"{head}THÔNG BÁO\n{title}\n\nNgày 20/9/2031, đoàn đã làm việc.\n").meeting is None


def test_word_for_a_meeting_alone_is_no_name_of_it() -> None:
    head = HEAD.format(issuer="ĐẢNG ỦY", short="TB-ĐU")
    told = "Tại phiên họp, Ban Thường vụ Đảng ủy đã nghe báo cáo. Ông Lê Văn A, Bí thư Đảng ủy chủ trì phiên họp.\n"
    found = read(f"{head}THÔNG BÁO KẾT LUẬN\ncủa Ban Thường vụ Đảng ủy tại phiên họp ngày 09/9/2031\n\n{told}")
    assert (found.title, found.start) == (None, date(2031, 9, 9))


def test_day_in_brackets_behind_a_name_is_none_of_it() -> None:
    head = HEAD.format(issuer="HTX NÔNG NGHIỆP", short="TB-HTX")
    found = read(
        f"{head}THÔNG BÁO\nKết luận của Giám đốc tại cuộc họp giao ban tuần 15 (ngày 09/9/2031)\n\n1. Rà soát.\n"
    )
    assert (found.title, found.start) == ("cuộc họp giao ban tuần 15", date(2031, 9, 9))


@pytest.mark.parametrize(
    "opening",
    [
        "Thực hiện Chương trình công tác năm 2031, ngày 08/9/2031, tại phòng họp số 2, ",
        "Thực hiện Luật hoạt động giám sát của Hội đồng nhân dân. Ngày 08/9/2031, tại phòng họp số 2, ",
    ],
)
def test_notice_tells_who_met_behind_its_basis(opening: str) -> None:
    head = HEAD.format(issuer="HỘI ĐỒNG NHÂN DÂN", short="TB-HĐND")
    told = "đồng chí Lò Văn Hặc, Chủ tịch HĐND xã chủ trì phiên giải trình và kết luận:\n\n1. Xã rà soát đất.\n"
    found = read(f"{head}THÔNG BÁO\nKết luận phiên giải trình về đất đai\n\n{opening}{told}")
    assert (found.start, found.venue) == (date(2031, 9, 8), "phòng họp số 2")
    assert found.chair is not None
    assert found.chair.name == "Lò Văn Hặc"


def test_where_somebody_lives_is_no_venue() -> None:
    head = HEAD.format(issuer="ỦY BAN NHÂN DÂN", short="TB-UBND")
    told = "Ngày 08/9/2031, lãnh đạo UBND xã tiếp công dân theo đơn của bà Vàng Thị Mỷ, trú tại thôn 3, xã Mường Hoa. "
    told += "Chủ tịch xã kết luận như sau:\n\n1. Xã rà soát đất.\n"
    assert read(f"{head}THÔNG BÁO\nKết luận buổi tiếp công dân ngày 08/9/2031\n\n{told}").venue is None
