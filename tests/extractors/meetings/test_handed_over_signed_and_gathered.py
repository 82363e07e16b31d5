"""Signings, gifts handed over and gatherings as news tell them: what it was called, who held it, where, until when."""
# ruff: noqa: E501 (texts are kept as they are uploaded)

from __future__ import annotations

from datetime import date

import pytest

from domain.extraction import MeetingFacts
from extractors.meetings.find import find_meeting_facts
from vitext.clean import clean


def _held(lead: str, headline: str = "Tin về hợp tác xã trong vùng", foot: str = "Thu Hà") -> MeetingFacts:
    text = f"{headline}\n\n{lead}\n\nNhiều ý kiến đề nghị tưới nước kịp thời cho cánh đồng.\n\n{foot}\n"
    facts = find_meeting_facts(clean(text).text).facts
    assert facts is not None
    return facts


@pytest.mark.parametrize(
    ("lead", "title", "body"),
    [
        (
            "Lễ ký kết hợp đồng bao tiêu hành tím năm 2026 do Sở Công Thương chủ trì tổ chức đã diễn ra ngày 12/5/2026 tại trụ sở HTX Hành tím Bắc Sông.",
            "Lễ ký kết hợp đồng bao tiêu hành tím năm 2026",
            "Sở Công Thương",
        ),
        (
            "Lớp tập huấn ủ phân hữu cơ vừa được Hội Nông dân xã Bắc Sông tổ chức tại sân đình làng Hạ vào ngày 12/5/2026.",
            "Lớp tập huấn ủ phân hữu cơ",
            "Hội Nông dân xã Bắc Sông",
        ),
        (
            "Ngày 12/5/2026, tại Nhà văn hóa thôn Đông diễn ra lễ ra mắt Câu lạc bộ Nông dân số, do Quỹ tín dụng nhân dân Tân Phú chủ trì tổ chức.",
            "lễ ra mắt Câu lạc bộ Nông dân số",
            "Quỹ tín dụng nhân dân Tân Phú",
        ),
        (
            "Ngày 12/5/2026, Tọa đàm khuyến học vùng cao do UBND xã Bắc Sông tổ chức đã diễn ra tại đình làng Hạ.",
            "Tọa đàm khuyến học vùng cao",
            "UBND xã Bắc Sông",
        ),
        (
            "Hội Nông dân xã Bắc Sông đã tổ chức lớp tập huấn ủ phân hữu cơ ngày 12/5/2026 tại Nhà văn hóa thôn Đông.",
            "lớp tập huấn ủ phân hữu cơ",
            "Hội Nông dân xã Bắc Sông",
        ),
        (
            "LAM GIANG - Lễ trao phương tiện sinh kế năm 2026 do Hội Nông dân tỉnh tổ chức đã diễn ra ngày 12/5/2026 tại xã Bắc Sông.",
            "Lễ trao phương tiện sinh kế năm 2026",
            "Hội Nông dân tỉnh",
        ),
        (
            "Ngày 12/5/2026, Hội LHPN tỉnh phối hợp với Quỹ Hoa Sen tổ chức lễ trao dê giống cho hội viên có hoàn cảnh khó khăn tại xã Bắc Sông.",
            "lễ trao dê giống cho hội viên có hoàn cảnh khó khăn",
            "Hội LHPN tỉnh",
        ),
        (
            "Chiều 10/4/2026, Liên minh HTX tỉnh Lam Giang họp mặt kỷ niệm 30 năm Ngày Hợp tác xã Việt Nam.",
            None,
            "Liên minh HTX tỉnh Lam Giang",
        ),
        (
            "Ngày 12/5/2026, tại khách sạn Sen, Cụm thi đua số 3 Liên minh HTX các tỉnh ven sông tổ chức Hội nghị ký kết giao ước thi đua năm 2026.",
            "Hội nghị ký kết giao ước thi đua năm 2026",
            "Cụm thi đua số 3 Liên minh HTX các tỉnh ven sông",
        ),
        (
            "Ngày 12/5/2026, đoàn công tác Liên minh HTX Sông Mã do ông Lê Văn An, Phó Chủ tịch dẫn đầu đã có buổi làm việc với HTX Bắc Sông.",
            "buổi làm việc với HTX Bắc Sông",
            None,
        ),
    ],
)
def test_what_it_was_and_who_held_it(lead: str, title: str | None, body: str | None) -> None:
    facts = _held(lead)
    assert (facts.title, facts.body) == (title, body)


@pytest.mark.parametrize(
    "joint", [" liên kết với Viện Cây ăn quả", " được sự hỗ trợ của Dự án GREAT", ", phối hợp với Trạm Y tế"]
)
def test_who_helped_is_no_part_of_the_body(joint: str) -> None:
    lead = f"Sáng 12/5/2026, ở hội trường xã Bắc Sông, Chi hội Phụ nữ thôn Đông{joint} tổ chức lớp dạy nghề trồng nấm, thu hút đông đảo chị em tham dự."
    facts = _held(lead)
    assert (facts.title, facts.body) == ("lớp dạy nghề trồng nấm", "Chi hội Phụ nữ thôn Đông")
    assert (facts.start, facts.venue) == (date(2026, 5, 12), "hội trường xã Bắc Sông")


def test_course_lasts_until() -> None:
    lead = "Ngày 12/5/2026, Liên minh HTX tỉnh khai giảng lớp bồi dưỡng kế toán cho 40 học viên. Lớp học kéo dài đến hết ngày 14/5."
    assert _held(lead).end == date(2026, 5, 14)


@pytest.mark.parametrize(
    ("lead", "venue"),
    [
        (
            "Sáng 2/6/2026, tại quảng trường xã Bắc Sông, Hội Nông dân tỉnh tổ chức lễ phát động Tháng hành động vì nông sản sạch.",
            "quảng trường xã Bắc Sông",
        ),
        (
            "Tối 2/6/2026, buổi sinh hoạt quý II diễn ra tại nhà văn hóa thôn Đông, 35 thành viên đã có mặt.",
            "nhà văn hóa thôn Đông",
        ),
        ("Ngày 2/6/2026, HTX Bắc Sông mở lớp tập huấn ghép cam cho 40 thành viên tại ấp Tân Phú.", "ấp Tân Phú"),
    ],
)
def test_where(lead: str, venue: str) -> None:
    assert _held(lead).venue == venue


@pytest.mark.parametrize(
    ("headline", "before", "foot", "province"),
    [
        ("Ký kết tiêu thụ vải sớm trong vùng", "BẮC NINH - ", "Thu Hà", "Bắc Ninh"),
        ("Hòa Bình: Phát động Tháng hành động", "", "Thu Hà", "Hòa Bình"),
        ("Phát động Tháng hành động", "", "Hội LHPN tỉnh Sơn La", "Sơn La"),
        ("Phát động Tháng hành động", "", "Theo Báo Sơn La", None),
    ],
)
def test_province_beside_the_text(headline: str, before: str, foot: str, province: str | None) -> None:
    lead = f"{before}Sáng 2/6/2026, Hội LHPN tỉnh tổ chức hội nghị sơ kết công tác Hội tại xã Bắc Sông."
    assert _held(lead, headline, foot).province == province
