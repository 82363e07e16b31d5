"""Không ai họp: meetings that others are told to hold, held many times, markets, trials, games of sport, visits; courses on a day."""
# ruff: noqa: E501 (sentences of news read better unbroken)

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
        ("Tối 5/10, Đại hội Thể dục thể thao huyện Bình Sen lần thứ VII đã khai mạc tại sân vận động huyện.", False),
        ("Tối 5/10, Đại hội Thể thao toàn quốc lần thứ IX bế mạc tại Cung thể thao tỉnh Đông Hải.", False),
        ("Sáng 5/10, Ban Tổ chức Đại hội Thể dục thể thao huyện tổ chức cuộc họp rà soát công tác chuẩn bị.", True),
        ("Tối 5/10, Đại hội Liên đoàn Bóng bàn tỉnh Đông Hải lần thứ VII đã khai mạc tại nhà thi đấu tỉnh.", True),
        (
            "Ngày 7/2, Bí thư Tỉnh ủy Lê Văn An đã đến thăm, chúc Tết các hộ làm nghề mộc. Tại buổi gặp gỡ với bà con, ông thăm hỏi tình hình sản xuất.",
            False,
        ),
        (
            "Ngày 7/2, Hội LHPN huyện Sen đã đến thăm, tặng quà chiến sĩ Đồn Biên phòng 5. Tại buổi gặp mặt, Hội trao 30 suất quà.",
            False,
        ),
        (
            "Ngày 7/2, Bí thư Tỉnh ủy Lê Văn An đã đến thăm và làm việc với Hợp tác xã mộc Đông Sen. Tại buổi làm việc, hợp tác xã xin vay vốn.",
            True,
        ),
        (
            "Ngày 7/2, đoàn công tác của Bộ Quốc phòng do ông Lê An, Thứ trưởng Bộ Quốc phòng làm trưởng đoàn đã đến thăm và làm việc với Lữ đoàn 5.",
            True,
        ),
        (
            "Ngày 7/2, đoàn công tác của tỉnh do ông Lê An, Phó Chủ tịch UBND tỉnh làm trưởng đoàn đã kiểm tra tiến độ thi công tuyến đường liên xã.",
            False,
        ),
        (
            "Ngày 16/2, tại Trung tâm Chính trị huyện, Liên minh HTX tỉnh tổ chức lớp tập huấn kỹ năng số cho cán bộ hợp tác xã.",
            True,
        ),
        (
            "Trong 2 ngày 16 - 17/2, Sở Y tế Lâm Sơn tổ chức tập huấn công tác phòng dịch cho 120 cán bộ y tế cơ sở.",
            True,
        ),
        ("Thời gian qua, Trạm Khuyến nông huyện Sen đã tổ chức tập huấn cho 200 hộ dân về kỹ thuật trồng chè.", False),
        (
            "Ngày 16/2, HTX chè Sen đón nhận chứng nhận OCOP 4 sao sau nhiều năm được tổ chức tập huấn và hỗ trợ vốn.",
            False,
        ),
    ],
)
def test_whether_somebody_met(lead: str, *, meets: bool) -> None:
    text = f"Tin hoạt động trong tuần\n\nNgày đăng: 16/3/2026\n\n{lead}\n\n{_AFTER}\n"
    assert (find_meeting_facts(clean(text).text).facts is not None) is meets
