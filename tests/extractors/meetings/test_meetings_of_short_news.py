"""Tin ngắn của báo: places, votes, names, chairs and bodies as newspapers tell them in few sentences."""
# ruff: noqa: E501 (sentences of news read better unbroken)

import pytest

from extractors.meetings.find import find_meeting_facts
from tests.extractors.meetings.told_meetings import held
from vitext.clean import clean


@pytest.mark.parametrize(
    ("lead", "venue"),
    [
        # places that somebody spoke of, that are the matter, or to which something happens
        (
            "Chiều 14/3, chủ trì hội nghị lấy ý kiến dự thảo quy chuẩn, ông Lê Văn An, Phó Chủ tịch UBND huyện Lam Sơn nói: các hộ nuôi cá tại Hồ Vàng cần góp ý thêm.",
            None,
        ),
        (
            "Chiều 14/3, tại buổi làm việc với quận Đông Hải, Bí thư Thành ủy Trần Văn Nam yêu cầu công ty trả lời vì sao người thuê tại nhà trọ phải trả giá điện cao.",
            None,
        ),
        ("Ngày 14/3, UBND tỉnh tổ chức cuộc họp đánh giá tình hình sạt lở bờ sông tại huyện Lam Sơn.", None),
        ("Ngày 14/3, Ban Đô thị tổ chức cuộc họp giám sát việc quản lý, sử dụng chợ tại quận Đông Hải.", None),
        (
            "Ngày 14/3, MTTQ phường tổ chức buổi làm việc nhằm nắm bắt công tác giải phóng mặt bằng tại Tổ dân phố Bãi Dâu.",
            None,
        ),
        ('Sáng 14/3, UBND thành phố họp khẩn về các quán ăn tại TP Đông Hải bị tố "chặt chém" khách.', None),
        # where they met
        (
            "Chiều 14/3, tại hội trường UBND huyện, ông Lê Văn An cho biết hội nghị sẽ lấy ý kiến.",
            "hội trường UBND huyện",
        ),
        (
            "Ngày 14/3, sau khi giám sát việc quản lý chợ, tại quận Đông Hải, Ban Đô thị tổ chức cuộc họp.",
            "quận Đông Hải",
        ),
        (
            "Ngày 14/3, MTTQ phường tổ chức hội nghị nhằm nắm bắt công tác giải phóng mặt bằng tại hội trường UBND phường.",
            "hội trường UBND phường",
        ),
        ("Sáng 14/3, tại thành phố Cần Sơn, Hội Luật gia tỉnh tổ chức hội nghị tổng kết.", "thành phố Cần Sơn"),
    ],
)
def test_venue(lead: str, venue: str | None) -> None:
    assert held(lead).venue == venue


def test_caption_without_full_stop_ends_with_its_line() -> None:
    caption = "Toàn cảnh hội nghị triển khai phần mềm tại phòng họp số 2\nSau khi được tập huấn, nhà trường triển khai tới giáo viên."
    lead = f"Sáng 14/3, Trường Mầm non Sao Mai tổ chức hội nghị triển khai phần mềm.\n{caption}"
    assert held(lead).venue == "phòng họp số 2"


@pytest.mark.parametrize(
    ("told", "assent"),
    [
        # votes on persons are not the vote on what was passed
        ("Ông Lê Văn An được 51/51 đại biểu đồng ý giới thiệu cho chức danh Bí thư Tỉnh ủy.", None),
        ("Ông Lê Văn An đã trúng cử chức danh Bí thư với 51/51 phiếu đồng ý.", None),
        ("HĐND tỉnh đã bầu bổ sung ông Lê Văn An làm Phó Chủ tịch UBND tỉnh. Kết quả có 51/52 phiếu đồng ý.", None),
        # … unlike that on a paper
        ("HĐND tỉnh đã thảo luận dự thảo nghị quyết. Kết quả có 51/52 phiếu đồng ý.", 51),
        (
            "HĐND tỉnh đã bầu bổ sung ông Lê Văn An làm Phó Chủ tịch UBND tỉnh. Dự thảo nghị quyết được 51/52 đại biểu tán thành.",
            51,
        ),
    ],
)
def test_votes_on_persons_are_left_out(told: str, assent: int | None) -> None:
    vote = held(f"Sáng 14/3, HĐND tỉnh Lam Sơn tổ chức kỳ họp thứ 10 (bất thường). {told}").vote
    assert (vote["for"] if vote else None) == assent


SUMMARY = "Sau nhiều tháng chậm trễ, công trình cầu Sen vẫn chưa xong. Giám đốc công ty nói ông không được mời dự."


@pytest.mark.parametrize(
    ("told", "body"),
    [
        (
            "Mới đây, Ban Tuyên giáo Tỉnh ủy Lam Sơn đã tổ chức hội nghị giao ban báo chí.",
            "Ban Tuyên giáo Tỉnh ủy Lam Sơn",
        ),
        ("Mới đây, kế hoạch của Ban Tuyên giáo Tỉnh ủy Lam Sơn về việc tổ chức hội nghị giao ban báo chí đã có.", None),
    ],
)
def test_who_held_it_is_told_right_before_its_name(told: str, body: str | None) -> None:
    assert held(f"{SUMMARY} {told}").body == body


def test_khoa_before_the_name_behind_a_summary() -> None:
    facts = held(
        "51/52 phiếu đồng ý bầu ông Lê Văn An giữ chức Chủ tịch UBND tỉnh tại kỳ họp bất thường của HĐND tỉnh. "
        "Kỳ họp vừa diễn ra sáng nay.\n\n"
        "Sáng nay, HĐND tỉnh Lam Sơn khóa IX đã tổ chức kỳ họp thứ 10 (bất thường)."
    )
    assert (facts.khoa, facts.ordinal) == ("IX", 10)


@pytest.mark.parametrize(
    ("lead", "meets"),
    [
        # held on another day, long before what the item tells
        (
            "Thủ tướng đã phê chuẩn kết quả bầu ông Lê Văn An.\nTrước đó, tại kỳ họp thứ 4 HĐND tỉnh, các đại biểu đã bầu ông.\n"
            "Ông Lê Văn An được bầu tại kỳ họp HĐND tỉnh giữa tháng 5 - Ảnh: TRÚC LÂM.",
            False,
        ),
        ("Hôm qua, tại kỳ họp thứ 4 HĐND tỉnh, các đại biểu đã bầu ông Lê Văn An.", True),
        # to come on a told day (without one: test_years_and_working_sessions)
        ("Hôm nay (14/6), HĐND tỉnh Lam Sơn khóa 15 sẽ tiến hành kỳ họp thứ nhất.", True),
    ],
)
def test_whether_a_meeting_is_told(lead: str, *, meets: bool) -> None:
    text = f"Chuyện của tỉnh Lam Sơn trong tuần này\n\n{lead}\nÔng Lê Văn An sinh năm 1970, quê ở huyện Đông Hải, là kỹ sư."
    assert (find_meeting_facts(clean(text).text).facts is not None) == meets
