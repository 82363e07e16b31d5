"""The meeting that a document is about."""
# ruff: noqa: DTZ001, E501 (times are local; texts are kept as they are uploaded)

from __future__ import annotations

from datetime import date, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from domain.extraction import MeetingFacts, Role
from extractors.meetings.find import find_meeting_facts
from vitext.clean import clean

MINUTES = """HỢP TÁC XÃ MÂY TRE SÔNG CẦU
Số: 03/BB-HĐQT
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
BIÊN BẢN
Họp Hội đồng quản trị phiên thứ 7
Hôm nay, vào hồi 14 giờ 05 phút ngày 02 tháng 4 năm 2023, tại văn phòng Hợp tác xã, Hội đồng quản trị họp phiên thứ 7, nhiệm kỳ 2021 - 2026.
- Ông Đỗ Văn Quyết, Chủ tịch HĐQT - Chủ tọa;
- Bà Hà Thị Nụ, kế toán - Thư ký;
- Thành phần: có mặt 05/06 thành viên, vắng 01 thành viên.
1. Thảo luận: có 03 ý kiến.
2. Biểu quyết: tán thành 04 phiếu, không tán thành 01 phiếu.
Cuộc họp bế mạc vào lúc 17h00 cùng ngày.
THƯ KÝ                CHỦ TỌA
Hà Thị Nụ             Đỗ Văn Quyết
"""
NEWS = """Phiên họp thứ 12 Ban Thường vụ Liên minh HTX tỉnh Kim Sơn
15/04/2024 09:21
Sáng 12/4, tại trụ sở Liên minh HTX tỉnh, Ban Thường vụ Liên minh HTX tỉnh Kim Sơn tổ chức Phiên họp thứ 12 để cho ý kiến về báo cáo quý I. \
Đồng chí Bùi Thị Én - Chủ tịch Liên minh HTX tỉnh chủ trì phiên họp. Dự họp có 9/11 đồng chí Ủy viên, vắng 2 đồng chí.
Đại hội Liên minh HTX tỉnh lần thứ 3, nhiệm kỳ 2025 - 2030 sẽ họp trong quý IV. Sở Công Thương chủ trì, phối hợp với các huyện.
Cuối phiên họp, 100% đại biểu biểu quyết thông qua nghị quyết.
Thu Hà
"""


def read(text: str) -> MeetingFacts:
    facts = find_meeting_facts(clean(text).text).facts
    assert facts is not None
    return facts


def test_minutes_tell_everything() -> None:
    facts = read(MINUTES)
    assert facts.start == datetime(2023, 4, 2, 14, 5)
    assert facts.end == datetime(2023, 4, 2, 17, 0)
    assert facts.venue == "văn phòng Hợp tác xã"
    assert facts.term == (2021, 2026)
    assert facts.chair == Role("Đỗ Văn Quyết", "Chủ tịch HĐQT")
    assert facts.secretary == Role("Hà Thị Nụ", "kế toán")
    assert facts.attendance == {"convened": 6, "present": 5, "absent": 1}
    assert facts.vote == {"for": 4, "against": 1}
    assert facts.speeches == 3


def test_news_day_takes_its_year_from_the_posting_and_says_so() -> None:
    raw = find_meeting_facts(clean(NEWS).text)
    assert raw.facts is not None
    assert raw.facts.start == date(2024, 4, 12)
    assert [doubt.code for doubt in raw.doubts] == ["year-from-document"]


def test_news_keeps_to_its_own_meeting() -> None:
    facts = read(NEWS)
    assert (facts.ordinal, facts.khoa, facts.term) == (12, None, None)
    assert facts.title == "Phiên họp thứ 12"
    assert facts.chair == Role("Bùi Thị Én", "Chủ tịch Liên minh HTX tỉnh")
    assert facts.province == "Kim Sơn"
    assert facts.purpose == "cho ý kiến về báo cáo quý I"


def test_day_without_any_year_is_left_open() -> None:
    facts = read(NEWS.replace("15/04/2024 09:21\n", ""))
    assert facts.start is None


def test_invitation_gives_hours_and_place() -> None:
    text = """LIÊN MINH HỢP TÁC XÃ TỈNH YÊN LÃNG
Số: 45/GM-LMHTX
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Yên Lãng, ngày 02 tháng 3 năm 2024
GIẤY MỜI
Dự Hội nghị Ban Chấp hành lần thứ 5, khóa VI
Kính gửi: Các đồng chí Ủy viên
1. Thời gian: 08 giờ 00, ngày 08/3/2024 (từ 8h đến 11h30).
2. Địa điểm: Hội trường tầng 3, trụ sở Liên minh HTX tỉnh.
3. Chủ trì: Đồng chí Vũ Văn Kha, Chủ tịch Liên minh HTX tỉnh.
CHỦ TỊCH
Vũ Văn Kha
"""
    facts = read(text)
    assert (facts.start, facts.end) == (datetime(2024, 3, 8, 8, 0), datetime(2024, 3, 8, 11, 30))
    assert facts.venue == "Hội trường tầng 3, trụ sở Liên minh HTX tỉnh"
    assert (facts.ordinal, facts.khoa) == (5, "VI")


def test_resolution_finds_its_meeting_in_the_bases_but_not_in_other_documents() -> None:
    text = """LIÊN MINH HỢP TÁC XÃ TỈNH YÊN LÃNG
BAN CHẤP HÀNH
Số: 9/NQ-LMHTX
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Yên Lãng, ngày 30 tháng 3 năm 2021
NGHỊ QUYẾT
Về việc sắp xếp bộ máy
BAN CHẤP HÀNH LIÊN MINH HỢP TÁC XÃ TỈNH YÊN LÃNG
Căn cứ Nghị quyết Đại hội đại biểu lần thứ XIII ngày 01/02/2021;
Căn cứ Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương khóa XII;
Căn cứ Biên bản Hội nghị lần thứ 3, khóa VI, nhiệm kỳ 2020 - 2025 ngày 28/3/2021,
QUYẾT NGHỊ:
Điều 1. Hợp nhất hai phòng từ ngày 01/5/2021.
TM. BAN CHẤP HÀNH
CHỦ TỊCH
Quách Văn Tình
"""
    facts = read(text)
    assert (facts.ordinal, facts.khoa, facts.term) == (3, "VI", (2020, 2025))
    assert facts.start == date(2021, 3, 28)


def test_informal_minutes_name_the_chair_with_his_office() -> None:
    text = """BIÊN BẢN HỌP TỔ HỢP TÁC
Hôm nay, ngày 15 tháng 7 năm 2023, vào lúc 19 giờ tại nhà ông Tư Lành, ấp 3, Tổ hợp tác trồng bưởi tiến hành họp.
Thành phần gồm: 18/20 tổ viên.
Chủ tọa: Ông Nguyễn Văn Lành, chức vụ: Tổ trưởng
Thư ký: Bà Trần Thị Diệu
Biểu quyết: 18/18 người đồng ý.
"""
    facts = read(text)
    assert facts.start == datetime(2023, 7, 15, 19, 0)
    assert facts.chair == Role("Nguyễn Văn Lành", "Tổ trưởng")
    assert facts.secretary == Role("Trần Thị Diệu", None)
    assert facts.attendance == {"convened": 20, "present": 18}
    assert facts.vote == {"for": 18}


def test_a_plan_and_a_blank_form_are_about_no_meeting() -> None:
    plan = (
        "UBND XÃ AN LỄ\nSố: 2/KH-UBND\nKẾ HOẠCH\nTrồng rừng năm 2024\n\n1. Tổ chức hội nghị triển khai ngày 05/3/2024."
    )
    form = "BIÊN BẢN HỌP\nHôm nay, hồi …. giờ …, ngày … / … /20…, tại ………………\nChủ trì: Ông (bà) ……………\nCó mặt …../….. người"
    assert find_meeting_facts(plan).facts is None
    assert find_meeting_facts(form).facts is None


@given(st.text(alphabet="Hội nghị lần thứ VI, khóa tại ngày 12/3.:;\n100%phiếu", max_size=300))
@settings(max_examples=150, deadline=None)
def test_any_minutes_are_read_without_an_error(text: str) -> None:
    find_meeting_facts(clean(f"BIÊN BẢN\nHọp thôn\n\n{text}").text)
