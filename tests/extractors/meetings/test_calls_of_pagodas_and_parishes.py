"""Lời mời của chùa, giáo xứ, dòng họ, lớp cũ: calls in sentences, without header or labels, and who makes them."""
# ruff: noqa: DTZ001, E501 (times are local; sentences are in the manner of real texts)

from datetime import date, datetime

import pytest

from domain.extraction import DocumentFacts, MeetingFacts
from extractors.documents.find import find_document_facts
from extractors.meetings.find import find_meeting_facts
from vitext.clean import clean


def _read(text: str) -> tuple[DocumentFacts, MeetingFacts | None]:
    key = clean(text).text
    return find_document_facts(key).facts, find_meeting_facts(key).facts


_GREETING = "Thưa quý đồng hương và Phật tử xa gần\n\nMùa báo hiếu lại về, ai cũng nhớ đến công ơn sinh thành dưỡng dục của mẹ cha.\n\n"


def test_call_in_sentences_is_an_invitation() -> None:
    facts, found = _read(
        "Đại lễ Vu Lan năm nay, chùa Bạch Sen sẽ tổ chức trực tuyến lúc 12 giờ trưa, Chủ nhật, ngày 06 tháng 09, năm 2031\n\n"
        f"{_GREETING}Năm nay, chùa Bạch Sen sẽ tổ chức Lễ Vu Lan trực tuyến vào lúc 12 giờ trưa, Chủ nhật, ngày 06 tháng 09, năm 2031. "
        "Kính mời toàn thể quý vị tùy nghi tham dự.\n\nChùa Bạch Sen trân trọng thông báo."
    )
    assert (facts.kind, facts.issuer) == ("invitation", "Chùa Bạch Sen")
    assert found is not None
    assert (found.title, found.body) == ("Đại lễ Vu Lan", "Chùa Bạch Sen")
    assert found.start == datetime(2031, 9, 6, 12, 0)


def test_who_calls_may_stand_alone_below_and_the_title_end_in_a_day() -> None:
    facts, found = _read(
        f"Đại lễ Vu Lan Báo hiếu – Chủ nhật, ngày 22 tháng 8 năm 2031\n\n{_GREETING}Năm nay lễ được cử hành vào lúc 5 giờ chiều Chủ nhật, "
        "ngày 22 tháng 8 năm 2031. Trân trọng kính mời quý vị hoan hỷ quang lâm tham dự Đại lễ tại chùa Bạch Sen.\n\n"
        "Kính chúc quý vị an lạc.\n\nChùa Bạch Sen"
    )
    assert (facts.kind, facts.issuer, facts.date, facts.place) == ("invitation", "Chùa Bạch Sen", None, None)
    assert found is not None
    assert (found.title, found.start, found.venue) == (
        "Đại lễ Vu Lan Báo hiếu", datetime(2031, 8, 22, 17, 0), "chùa Bạch Sen",
    )  # fmt: skip


def test_call_under_a_heading_in_capitals_with_verses() -> None:
    facts, found = _read(
        "THÂN MỜI THAM DỰ LỄ VU LAN\n\nNam mô Bổn sư Thích Ca Mâu Ni Phật\nMỗi độ thu sang lá rụng vàng\nThổn thức tàn canh ngấn lệ tràn\n"
        "Kính thưa quý Phật tử!\nMỗi độ Vu Lan về, lòng người lại thiết tha nhớ ơn cha mẹ và tổ tiên nhiều đời.\n"
        "Chùa Bạch Sen chúng tôi thành kính tổ chức Đại lễ Vu Lan và Khóa tu Một ngày an lạc.\n"
        "Chúng tôi kính mời các Phật tử về tại Chùa Bạch Sen 07h00’ sáng ngày 30/07/Mậu Tuất (nhằm Chủ nhật, ngày 09/09/2031) để tham dự.\n"
    )
    assert (facts.kind, facts.title, facts.issuer) == ("invitation", "THÂN MỜI THAM DỰ LỄ VU LAN", "Chùa Bạch Sen")
    assert found is not None
    assert (found.start, found.venue) == (datetime(2031, 9, 9, 7, 0), "Chùa Bạch Sen")


def test_parish_calls_its_council() -> None:
    facts, found = _read(
        "Họp Hội đồng Mục vụ mở rộng\n\n  • 09 September 2031 |\n  • Written by  Bản tin\n  • Print\n\nCha xứ kính mời quý trưởng các ban ngành "
        "đến tham dự buổi họp Hội đồng Mục vụ mở rộng được tổ chức vào Chúa nhật ngày 24 tháng 9, 2031, lúc 1:30 chiều, tại Hội trường Thánh Gia.\n\n"
        "Thân mến trong Chúa,\n"
    )
    assert (facts.kind, facts.published) == ("invitation", date(2031, 9, 9))
    assert found is not None
    assert (found.title, found.body) == ("Họp Hội đồng Mục vụ mở rộng", "Hội đồng Mục vụ")
    assert (found.start, found.venue) == (datetime(2031, 9, 24, 13, 30), "Hội trường Thánh Gia")


@pytest.mark.parametrize(
    "text",
    [
        "Hội ngộ đồng hương Bắc Sông\n\nChủ nhật 5/8/2031, Hội đồng hương Bắc Sông đã tổ chức tiệc hội ngộ tại nhà hàng Sen. Ban Tổ chức kính mời quý vị tham dự buổi họp mặt kỳ sau vào ngày 6/9/2032.",
        "Chùa Bạch Sen chuẩn bị lễ hội\n\nÔng Lê Văn An cho biết, chùa sẽ tổ chức lễ vào ngày 6/9/2031 và kính mời bà con về dự. Phóng viên được biết lễ hội có nhiều trò chơi dân gian.",
        "Chưa có quy định về hội họp\n\nChưa cơ quan nào quyết định việc này. Kính mời bạn đọc theo dõi.",
    ],
)
def test_news_that_quotes_a_call_is_no_invitation(text: str) -> None:
    assert _read(text)[0].kind != "invitation"


def test_site_s_title_repeats_the_type_of_an_invitation_below() -> None:
    facts, found = _read(
        "Thư mời dự lễ Vu Lan 2031\n\nTRUNG TÂM VĂN HÓA PHẬT GIÁO LAM SƠN\n\nCHÙA BẠCH SEN\n\n12345 Elm Ave. Lam Sơn, CA 90000 (555) 010-0100\n\n"
        "Website: www.bachsen.org     Email: bachsen@thu.org\n\nTHƯ MỜI\n\nLỄ VU LAN – BÁO HIẾU\n\nKính gửi: quý đồng hương và Phật tử xa gần.\n\n"
        "Chùa Bạch Sen long trọng tổ chức đại lễ Vu Lan vào lúc 6:00 PM chiều thứ bảy ngày 12 tháng 9 năm 2031.\n"
    )
    assert (facts.issuer or "", facts.parent_issuer or "") == ("Chùa Bạch Sen", "Trung tâm Văn hóa Phật giáo Lam Sơn")
    assert found is not None
    assert (found.title or "").lower() == "lễ vu lan – báo hiếu"
    assert found.start == datetime(2031, 9, 12, 18, 0)


def test_notice_of_what_came_of_a_review_is_not_called_so() -> None:
    facts, found = _read(
        "Thông báo\n\nThông báo kết quả thẩm định đề tài năm 2031\n\nNgày 24/02/2031, Hội đồng thẩm định đã họp và thống nhất kết quả như sau:\n\n"
        "Các phòng hoàn thiện thuyết minh trước ngày 05/3/2031.\n\n         Viện Hóa Sen thông báo và đề nghị các phòng thực hiện./.\n"
    )
    assert (facts.title, facts.issuer) == ("kết quả thẩm định đề tài năm 2031", "Viện Hóa Sen")
    assert found is not None
    assert (found.title, found.start) == (None, date(2031, 2, 24))


@pytest.mark.parametrize(
    "sentence",
    [
        "Ngày 26/8/2030, Thường trực Hội đồng họ Tô đã họp bàn việc chuẩn bị. Đại hội sẽ khai mạc vào ngày 12/3/2031 tại đình làng Mỹ Lâm.",
        "Lẽ ra đại hội được tổ chức vào ngày 12/1/2031, nhưng vì mưa bão nên ban liên lạc dời lại vào ngày 12/3/2031 tại đình làng Mỹ Lâm.",
        "Ban liên lạc đã họp và thống nhất mời bà con về dự đại hội vào ngày 12/3/2031 tại đình làng Mỹ Lâm.",
        "Ngày 12/3/2031, đại hội họ Tô được tổ chức tại đình làng Mỹ Lâm.",
    ],
)
def test_day_on_which_something_was_done_is_not_that_of_the_call(sentence: str) -> None:
    _, found = _read(
        f"THƯ MỜI\nDự Đại hội họ Tô Mỹ Lâm lần thứ II\n\nKính gửi: Bà con họ Tô\n\n{sentence}\nKính mời bà con về dự.\n"
    )
    assert found is not None
    assert (found.start, found.venue) == (date(2031, 3, 12), "đình làng Mỹ Lâm")


@pytest.mark.parametrize("heading", ["THIỆP MỜI", "Thiệp Thỉnh", "THƯ THỈNH"])
def test_card_of_a_pagoda_is_an_invitation_to_the_rite_that_it_tells(heading: str) -> None:
    facts, found = _read(
        f"{heading}\n\nNAM MÔ BỔN SƯ THÍCH CA MÂU NI PHẬT\n\nKính bạch chư tôn đức,\n\nChùa Mỹ Lâm trân trọng cung thỉnh chư tôn đức quang lâm "
        "lễ khánh thành vào lúc 8 giờ ngày 12/3/2031 tại chánh điện chùa Mỹ Lâm, xã Lam Sơn.\n"
    )
    assert (facts.kind, facts.title) == ("invitation", None)
    assert found is not None
    assert (found.title, found.start) == ("lễ khánh thành", datetime(2031, 3, 12, 8, 0))
    assert found.venue == "chánh điện chùa Mỹ Lâm, xã Lam Sơn"


@pytest.mark.parametrize(
    ("told", "title"),
    [
        (
            "chùa Mỹ Lâm sẽ tổ chức Đại lễ Vu Lan báo hiếu trong hai ngày 5 và 6/9/2031 tại chùa",
            "Đại lễ Vu Lan báo hiếu",
        ),
        ("chùa Mỹ Lâm đã tổ chức lễ Phật đản; nay xin mời quý vị về dự trai đàn ngày 6/9/2031 tại chùa Mỹ Lâm", None),
    ],
)
def test_rite_is_named_where_the_call_sets_it(told: str, title: str | None) -> None:
    _, found = _read(f"THƯ MỜI\n\nKính thưa quý Phật tử,\n\nTheo thông lệ, {told}.\nKính mời quý vị về dự.\n")
    assert (found.title if found else None) == title


def test_rite_in_a_title_ends_before_its_place() -> None:
    _, found = _read(
        "THƯ MỜI\nTham dự Đại lễ Phật đản tại chùa Mỹ Lâm, Chủ nhật, ngày 14 tháng 5 năm 2031\n\nKính thưa quý vị,\n\nKính mời quý vị về dự Đại lễ vào lúc 9 giờ ngày 14/5/2031 tại chùa Mỹ Lâm.\n"
    )
    assert found is not None
    assert found.title == "Đại lễ Phật đản"


@pytest.mark.parametrize(
    ("part", "issuer"),
    [("HỘI ĐỒNG GIÁO XỨ", "hội đồng giáo xứ mỹ lâm"), ("HỘI ĐỒNG MỤC VỤ", "hội đồng mục vụ giáo xứ mỹ lâm")],
)
def test_council_of_a_parish_is_named_once(part: str, issuer: str) -> None:
    facts, _ = _read(
        f"GIÁO XỨ MỸ LÂM\n{part}\n\nMỹ Lâm, ngày 2 tháng 6 năm 2031\n\nTHÔNG BÁO\nVề việc mừng lễ bổn mạng\n\nKính gửi: Cộng đoàn\n"
    )
    assert (facts.issuer or "").lower() == issuer
