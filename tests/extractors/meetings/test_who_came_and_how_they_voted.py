"""Bao nhiêu người đến, biểu quyết ra sao: counts of minutes and news beside other figures of persons."""

import pytest

from domain.extraction import MeetingFacts
from extractors.meetings.find import find_meeting_facts
from tests.extractors.meetings.told_meetings import held
from vitext.clean import clean


def minutes(said: str) -> MeetingFacts:
    head = "THÔN ĐÔNG\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nBIÊN BẢN\nHọp thôn\n\n"
    facts = find_meeting_facts(
        clean(f"{head}Hồi 19 giờ ngày 3/5/2031, tại nhà văn hóa thôn, thôn Đông họp.\n{said}\n").text
    ).facts
    assert facts is not None
    return facts


@pytest.mark.parametrize(
    ("said", "vote"),
    [
        ("Tạm ứng cho thợ: đồng ý 40 triệu đợt đầu.\nSố hộ đồng ý: 46 hộ", {"for": 46}),
        ("Ngân hàng đồng ý 600 triệu.", None),
        ("Mức thu 50 nghìn: 41 phiếu thuận, 3 phiếu chống.", {"for": 41, "against": 3}),
        ("Kết quả: thuận 41, chống 3.", {"for": 41, "against": 3}),
        ("Biểu quyết giơ tay: 90 đồng ý, 6 không.", {"for": 90, "against": 6}),
    ],
)
def test_votes_are_of_voters(said: str, vote: dict[str, int] | None) -> None:
    assert minutes(said).vote == vote


def test_votes_on_a_paper_stand_beside_those_on_persons() -> None:
    lead = "Ngày 3/5/2031, Hội Cựu chiến binh xã Đông tổ chức Đại hội lần thứ V."
    passed = "Đại hội bầu Ban Chấp hành gồm 7 đồng chí; 100% đại biểu biểu quyết thông qua nghị quyết."
    assert held(f"{lead} {passed}").vote == {"for_percent": 100}
    assert held(f"{lead} Đại hội bầu Ban Chấp hành gồm 7 đồng chí; 100% đại biểu đồng ý.").vote is None


@pytest.mark.parametrize(
    ("said", "came"),
    [
        ("Có mặt 26 thành viên, vắng 02.", {"present": 26, "absent": 2}),
        ("Thành phần tham dự: 61 hộ/70 hộ", {"convened": 70, "present": 61}),
        ("Số đảng viên: 24 đ/c; có mặt 21 đ/c", {"convened": 24, "present": 21}),
        ("Thành phần: Có mặt 61 hộ trên 70 hộ", {"convened": 70, "present": 61}),
        (
            "- Tổng số đảng viên của chi bộ: 24 đ/c; được miễn sinh hoạt: 01\n- Có mặt: 20 đ/c. Vắng: 03 đ/c",
            {"convened": 24, "present": 20, "absent": 3},
        ),
        ("Dự: 14 người. Vắng: không.", {"present": 14}),
        ("Năm qua kết nạp 26 thành viên, có mặt tại cả 4 xóm.", None),
    ],
)
def test_who_came_is_told_without_labels_and_beside_others(said: str, came: dict[str, int] | None) -> None:
    assert minutes(said).attendance == came


def test_turns_of_speaking_go_before_opinions_of_one_kind() -> None:
    assert minutes("Có 05 ý kiến phản ánh đường xấu.\nThảo luận (06 lượt ý kiến).").speeches == 6
    assert minutes("Có 05 ý kiến phản ánh đường xấu.").speeches == 5
