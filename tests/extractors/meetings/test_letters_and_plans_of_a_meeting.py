"""Công văn, tờ trình, kế hoạch về một cuộc họp: which meeting they are about, and for when and where it is set."""
# ruff: noqa: DTZ001, E501 (times are local; sentences are in the manner of real texts)

from datetime import date, datetime

import pytest

from domain.extraction import MeetingFacts
from extractors.meetings.find import find_meeting_facts
from vitext.clean import clean

_NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
_DAY = "Hòa An, ngày 02 tháng 3 năm 2031\n"


def _read(text: str) -> MeetingFacts | None:
    return find_meeting_facts(clean(text).text).facts


def _letter(about: str, *lines: str) -> MeetingFacts | None:
    head = f"ỦY BAN NHÂN DÂN\nXÃ HÒA AN\nSố: 12/UBND-VX\n{about}\n{_NATION}{_DAY}\nKính gửi: Các đơn vị trong xã\n\n"
    return _read(head + "\n".join(lines))


def _submission(about: str, *lines: str) -> MeetingFacts | None:
    head = f"HỘI LÀM VƯỜN XÃ HÒA AN\nSố: 12/TTr-HLV\n{_NATION}{_DAY}\nTỜ TRÌNH\n{about}\n\nKính gửi: UBND xã\n\n"
    return _read(head + "\n".join(lines))


def _plan(about: str, *lines: str, who: str = "HỘI LÀM VƯỜN XÃ HÒA AN") -> MeetingFacts | None:
    head = f"{who}\nSố: 12/KH-HLV\n{_NATION}{_DAY}\nKẾ HOẠCH\n{about}\n\n"
    return _read(head + "\n".join(lines))


@pytest.mark.parametrize(
    "about",
    [
        "Về việc xin phép tổ chức Đại hội Hội Làm vườn lần thứ IV, nhiệm kỳ 2031 - 2036",
        "V/v đề nghị cho phép tổ chức Đại hội Hội Làm vườn lần thứ IV, nhiệm kỳ 2031 - 2036",
        "Về việc tổ chức Đại hội Hội Làm vườn lần thứ IV, nhiệm kỳ 2031 - 2036",
    ],
)
def test_submission_asks_leave_for_a_congress(about: str) -> None:
    found = _submission(about, "- Thời gian: 7 giờ 30 ngày 05/4/2031", "- Địa điểm: Hội trường xã Hòa An")
    assert found is not None
    assert (found.ordinal, found.term, found.start) == (4, (2031, 2036), datetime(2031, 4, 5, 7, 30))
    assert found.venue == "Hội trường xã Hòa An"


def test_letter_says_in_a_sentence_for_when_and_where_it_agrees_to_a_congress() -> None:
    found = _letter(
        "V/v thống nhất chủ trương tổ chức Đại hội Hội Làm vườn xã",
        "Xét Tờ trình số 02/TTr-HLV ngày 01/3/2031, theo quy định tại Nghị định số 12/2030/NĐ-CP, UBND xã thống nhất cho Hội tổ chức Đại hội lần thứ IV, nhiệm kỳ (2031 – 2036) vào sáng ngày 20/3/2031, tại Khách sạn Sen – đường Lê Lợi, xã Hòa An.",
    )
    assert found is not None
    assert (found.start, found.term) == (date(2031, 3, 20), (2031, 2036))
    assert found.venue == "Khách sạn Sen – đường Lê Lợi, xã Hòa An"


def test_letter_tells_what_came_of_a_congress() -> None:
    found = _letter(
        "V/v phê chuẩn kết quả Đại hội Hội Làm vườn xã lần thứ IV, nhiệm kỳ 2031 - 2036",
        "Đại hội Hội Làm vườn xã đã được tổ chức ngày 25/02/2031. Sau khi xem xét, UBND xã phê chuẩn kết quả Đại hội.",
    )
    assert found is not None
    assert (found.ordinal, found.term, found.start) == (4, (2031, 2036), date(2031, 2, 25))


@pytest.mark.parametrize(
    "about",
    [
        "V/v tổ chức Hội nghị sơ kết quý I năm 2031",
        "V/v triệu tập đại biểu dự Hội nghị sơ kết quý I năm 2031",
        "V/v cử cán bộ tham dự Hội nghị sơ kết quý I năm 2031",
    ],
)
def test_letter_calls_a_meeting(about: str) -> None:
    found = _letter(about, "UBND xã họp vào 13 giờ 30 phút ngày 27/3/2031 tại Hội trường xã.")
    assert found is not None
    assert found.title == "Hội nghị sơ kết quý I năm 2031"
    assert (found.start, found.venue) == (datetime(2031, 3, 27, 13, 30), "Hội trường xã")


@pytest.mark.parametrize(
    "about",
    [
        "V/v hướng dẫn tổ chức Đại hội thành viên các hợp tác xã",
        "V/v đề nghị tổ chức Đại hội Công đoàn các cấp nhiệm kỳ 2031 - 2036",
        "V/v tổ chức Hội nghị cán bộ, công chức năm 2031",
        "V/v góp ý văn kiện Đại hội Đảng bộ xã lần thứ II, nhiệm kỳ 2030 - 2035",
        "V/v báo cáo kết quả thực hiện Nghị quyết Đại hội Đảng bộ xã lần thứ I",
    ],
)
def test_letters_about_what_others_hold_tell_of_no_meeting(about: str) -> None:
    assert _letter(about, "Đề nghị các đơn vị thực hiện xong, gửi báo cáo trước ngày 31/3/2031.") is None


@pytest.mark.parametrize("about", ["Tổ chức Đại hội", "Đại hội"])
def test_plan_sets_a_congress_in_a_sentence(about: str) -> None:
    found = _plan(
        f"{about} Hội Làm vườn xã lần thứ IV, nhiệm kỳ 2031 - 2036",
        "I. THỜI GIAN, ĐỊA ĐIỂM",
        "Đại hội được tổ chức trong 02 ngày, 15 và 16/3/2031, tại Nhà khách huyện.",
        "II. TIẾN ĐỘ",
        "- Họp trù bị ngày 10/3/2031 tại văn phòng Hội; xong văn kiện trước ngày 08/3/2031.",
    )
    assert found is not None
    assert (found.ordinal, found.term, found.venue) == (4, (2031, 2036), "Nhà khách huyện")
    assert (found.start, found.end) == (date(2031, 3, 15), date(2031, 3, 16))


def test_plan_of_the_meeting_of_one_cell_and_of_all() -> None:
    lines = ("1. Thời gian: 7 giờ 00, ngày 08/3/2031.", "2. Địa điểm: Nhà văn hóa khu 3.")
    found = _plan("tổ chức Đại hội Chi bộ khu 3, nhiệm kỳ 2031 - 2033", *lines, who="CHI BỘ KHU 3")
    assert found is not None
    assert (found.term, found.start) == ((2031, 2033), datetime(2031, 3, 8, 7, 0))
    assert _plan("tổ chức đại hội chi bộ trực thuộc, nhiệm kỳ 2031 - 2033", *lines, who="ĐẢNG ỦY XÃ HÒA AN") is None


def test_plan_of_a_meeting_names_it_without_what_for() -> None:
    found = _plan("Tổ chức hội nghị hiệp thương lần thứ hai để lập danh sách người ứng cử nhiệm kỳ 2031 - 2036", "…")
    assert found is not None
    assert (found.title, found.ordinal, found.term) == ("hội nghị hiệp thương lần thứ hai", 2, None)


def test_plan_tells_time_and_place_behind_one_label() -> None:
    found = _plan(
        "Tổ chức Hội nghị tổng kết năm 2031",
        "1. Thời gian, địa điểm tổ chức: Dự kiến 01 buổi, ngày 18/12/2031 tại Hội trường tầng 3, Nhà văn hóa xã.",
        "2. Chuẩn bị xong trước ngày 05/12/2031.",
    )
    assert found is not None
    assert (found.start, found.venue) == (date(2031, 12, 18), "Hội trường tầng 3, Nhà văn hóa xã")


def test_report_tells_what_came_of_a_congress_and_a_decision_calls_one() -> None:
    head = f"HỘI LÀM VƯỜN XÃ HÒA AN\nSố: 12/{{}}-HLV\n{_NATION}{_DAY}\n"
    found = _read(
        head.format("BC")
        + "BÁO CÁO\nKết quả Đại hội Hội Làm vườn xã lần thứ IV, nhiệm kỳ 2031 - 2036\n\n"
        + "Thực hiện Kế hoạch số 02/KH-HLV ngày 05/01/2031, Hội đã tổ chức Đại hội vào ngày 28/02/2031."
    )
    assert found is not None
    assert (found.ordinal, found.term, found.start) == (4, (2031, 2036), date(2031, 2, 28))
    found = _read(
        head.format("QĐ")
        + "QUYẾT ĐỊNH\nVề việc triệu tập Đại hội Hội Làm vườn xã\n\nBAN CHẤP HÀNH\nCăn cứ Điều lệ Hội;\nQUYẾT ĐỊNH:\n"
        + "Điều 1. Triệu tập Đại hội.\n- Thời gian: 8 giờ 00 ngày 18/4/2031\n- Địa điểm: Hội trường xã\n"
    )
    assert found is not None
    assert (found.start, found.venue) == (datetime(2031, 4, 18, 8, 0), "Hội trường xã")


@pytest.mark.parametrize(
    ("kind", "symbol", "about"),
    [
        ("BÁO CÁO", "BC", "Kết quả thực hiện Nghị quyết Đại hội Hội Làm vườn xã"),
        ("BÁO CÁO", "BC", "Kết quả Đại hội Công đoàn các cấp nhiệm kỳ 2031 - 2036"),
        ("QUYẾT ĐỊNH", "QĐ", "Về việc khen thưởng phục vụ Đại hội Hội Làm vườn xã"),
    ],
)
def test_reports_and_decisions_about_other_things_tell_of_no_meeting(kind: str, symbol: str, about: str) -> None:
    head = f"HỘI LÀM VƯỜN XÃ HÒA AN\nSố: 12/{symbol}-HLV\n{_NATION}{_DAY}\n{kind}\n{about}\n\n"
    assert _read(f"{head}Hội làm xong việc này ngày 28/02/2031 tại Hội trường xã.") is None


@pytest.mark.parametrize("label", ["1.Thời gian và địa điểm tổ\nchức:", "II. Thời gian, địa điểm:"])
def test_plan_may_tell_time_and_place_behind_one_label(label: str) -> None:
    found = _plan(
        "Tổ chức Lễ kỷ niệm 30 năm thành lập Hội",
        label,
        "- Từ 7 giờ 30, ngày thứ Năm, 20 tháng 11 năm 2031.",
        "- Tại Nhà văn hóa xã Hòa An.",
        "2. Nội dung: ôn lại truyền thống",
    )
    assert found is not None
    assert (found.start, found.venue) == (datetime(2031, 11, 20, 7, 30), "Nhà văn hóa xã Hòa An")


def test_time_and_place_that_others_are_to_choose_announce_nothing() -> None:
    found = _plan("Tổ chức Lễ kỷ niệm 30 năm thành lập Hội", "1. Thời gian và địa điểm:", "- Các chi hội tự chọn.")
    assert found is None or (found.start, found.venue) == (None, None)


@pytest.mark.parametrize(
    ("issuer", "subject", "body"),
    [
        ("ỦY BAN NHÂN DÂN\nTỈNH HÒA AN", "V/v kết quả Đại hội Hiệp hội Chè Phú Lâm", "Hiệp hội Chè Phú Lâm"),
        (
            "UBND TỈNH HÒA AN\nSỞ NỘI VỤ",
            "V/v báo cáo kết quả đại hội Liên đoàn Bóng bàn tỉnh",
            "Liên đoàn Bóng bàn tỉnh",
        ),
        ("HỘI LÀM VƯỜN\nTỈNH HÒA AN", "V/v kết quả Đại hội Hội Làm vườn xã Phú Lâm", "Hội Làm vườn tỉnh Hòa An"),
    ],
)
def test_congress_of_an_association_is_not_held_by_the_state(issuer: str, subject: str, body: str) -> None:
    meeting = _read(
        f"{issuer}\nSố: 12/CV-HC\n{subject}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
        "Hòa An, ngày 12 tháng 02 năm 2026\n\nKính gửi: Hiệp hội Chè Phú Lâm\n\n"
        "Sau khi xem xét, đồng ý với những người được đại hội nhiệm kỳ IV (2025 - 2030) bầu ra.\n"
    )
    assert meeting is not None
    assert meeting.body == body


def test_congresses_of_whoever_is_to_hold_one_are_no_meeting() -> None:
    assert (
        _read(
            "UBND TỈNH HÒA AN\nSỞ NỘI VỤ\nSố: 12/SNV-HC\nV/v thời gian tổ chức đại hội nhiệm kỳ\n"
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHòa An, ngày 12 tháng 02 năm 2026\n\n"
            "Kính gửi: Các hội có tính chất đặc thù\n\n"
            "Sở Nội vụ yêu cầu các hội hết nhiệm kỳ tổ chức đại hội nhiệm kỳ mới trước ngày 31/12/2026.\n"
        )
        is None
    )
