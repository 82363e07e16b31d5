"""Không ai họp: meetings that others are told to hold, held many times, markets and trials."""

import pytest

from extractors.meetings.find import find_meeting_facts
from vitext.clean import clean

_AFTER = "Hoạt động diễn ra sôi nổi, thu hút đông đảo người dân tham gia và cổ vũ trong suốt buổi sáng."


@pytest.mark.parametrize(
    ("lead", "meets"),
    [
        ("Bộ Y tế vừa ban hành hướng dẫn phòng dịch, yêu cầu các địa phương tổ chức họp giao ban hằng ngày.", False),
        ("Nhiều hộ dân xã Đông Hải bức xúc vì trang trại gây ô nhiễm, dù xã đã nhiều lần họp dân giải quyết.", False),
        ("Sáng 15/3, Sở Công Thương khai trương Phiên chợ hàng Việt về nông thôn tại huyện Bình Sơn.", False),
        ("Sáng 15/3, Tòa án nhân dân tỉnh mở phiên tòa sơ thẩm xét xử vụ án ma túy ở Đông Hải.", False),
        ("Sáng 15/3, theo yêu cầu của Bộ Y tế, Sở Y tế tổ chức họp giao ban về phòng dịch tại Đông Hải.", True),
        ("Sáng 15/3, xã Đông Hải họp dân giải quyết việc trang trại gây ô nhiễm ở cuối thôn Đông.", True),
    ],
)
def test_whether_somebody_met(lead: str, *, meets: bool) -> None:
    text = f"Tin hoạt động trong tuần\n\nNgày đăng: 16/3/2026\n\n{lead}\n\n{_AFTER}\n"
    assert (find_meeting_facts(clean(text).text).facts is not None) is meets
