"""Markets, ferries and linked places as venues; forums and talks that are opened; who runs a congress."""

from __future__ import annotations

import pytest

from domain.extraction import MeetingFacts
from extractors.extract import extract_text


def _meeting(opening: str) -> MeetingFacts:
    found = extract_text(f"Tin hợp tác xã\n\n10/9/2026\n\n{opening}\n\nCác đại biểu đã nghe 3 ý kiến.\n").meeting
    assert found is not None
    return found


@pytest.mark.parametrize(
    "place",
    ["chợ cá Bến Lở", "chợ trung tâm xã Phú Hải", "bến đò Cồn Sẻ", "điểm cầu UBND xã Tân Lập", "nhà văn hóa thôn Hra"],
)
@pytest.mark.parametrize(
    "opening",
    [
        "Sáng 9/9/2026, tại {}, Hội Nông dân xã Tân Lập tổ chức hội nghị sơ kết công tác 6 tháng đầu năm.",
        "Ngày 9/9/2026, Hội Nông dân xã Tân Lập tổ chức hội nghị sơ kết công tác 6 tháng đầu năm tại {}.",
        "Chiều 9/9, ngay tại {}, Hội Nông dân xã Tân Lập mở hội nghị sơ kết công tác 6 tháng đầu năm.",
    ],
)
def test_place_is_a_venue(place: str, opening: str) -> None:
    meeting = _meeting(opening.format(place))
    assert (meeting.venue, meeting.title) == (place, "hội nghị sơ kết công tác 6 tháng đầu năm")


def test_place_from_which_some_followed_is_none() -> None:
    text = "Sáng 9/9/2026, tại điểm cầu xã Tân Lập, lãnh đạo xã dự hội nghị trực tuyến do UBND tỉnh tổ chức."
    found = extract_text(f"Tin\n\n10/9/2026\n\n{text}\n").meeting
    assert found is None or found.venue is None


@pytest.mark.parametrize(
    "title",
    ["buổi đối thoại với các hộ nuôi cá lồng", "diễn đàn kết nối tiêu thụ nông sản", "tọa đàm giữ nghề cói"],
)
def test_forum_that_is_opened(title: str) -> None:
    meeting = _meeting(f"Chiều 9/9, tại nhà văn hóa xã, HTX Dịch vụ nông nghiệp Gò Sao mở {title}.")
    assert (meeting.title, meeting.body) == (title, "HTX Dịch vụ nông nghiệp Gò Sao")


def test_who_runs_a_congress_for_its_presidium() -> None:
    meeting = _meeting(
        "Sáng 9/9/2026, Quỹ tín dụng nhân dân Đồng Xá tổ chức Đại hội thành viên thường niên năm 2026. "
        "Ông Mai Xuân Rạng, Chủ tịch HĐQT, thay mặt Đoàn Chủ tịch điều hành đại hội."
    )
    assert meeting.chair is not None
    assert (meeting.chair.name, meeting.chair.role) == ("Mai Xuân Rạng", "Chủ tịch HĐQT")
