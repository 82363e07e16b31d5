"""When, where, who, what was heard, how it was voted: the sentences that several documents share."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from record_factories import draft_of, of_agenda, of_attendance, of_head, of_meeting, of_resolution
from record_strategies import records

from domain.citation import Citation
from domain.consistency.resolution import article_count
from domain.documents import Annex, Section
from domain.meeting import AgendaItem, Meeting, Term
from domain.record import MeetingRecord
from domain.vote import Vote
from templates_docx.resolution.context import build
from templates_docx.view.annexes import annexes
from templates_docx.view.frame import frame
from templates_docx.view.opening import (
    adopted_sentence,
    attendance_words,
    basis_lines,
    clock_and_day,
    heard,
    meeting_days,
    meeting_title,
    moment_words,
    opening_paragraphs,
    papers,
    resolution_words,
)

MORNING = datetime(2026, 8, 14, 8)  # noqa: DTZ001


def asked(record: MeetingRecord, words: Any) -> tuple[Any, list[str]]:
    """What a function says of a record, and the places that it missed."""
    draft = draft_of(record, "resolution")
    return words(draft), [" › ".join(map(str, gap.path)) for gap in draft.gaps.findings()]


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({"convened": 31, "present": 29, "absent": 2}, "29/31 ủy viên (vắng 02 ủy viên)"),
        ({"convened": 31, "present": 29}, "29/31 ủy viên (vắng 02 ủy viên)"),
        ({"present": 29, "absent": 2}, "29/31 ủy viên (vắng 02 ủy viên)"),
        ({"convened": 29, "present": 29}, "29/29 ủy viên"),
        ({"convened": 250, "present": 245, "member_word": "đại biểu"}, "245/250 đại biểu (vắng 05 đại biểu)"),
        ({"convened": 20, "present": 29}, "29/20 ủy viên"),
    ],
)
def test_attendance_is_counted_and_the_missing_number_reckoned(facts: dict[str, Any], words: str) -> None:
    assert asked(of_attendance(**facts), attendance_words) == (words, [])


def test_unknown_attendance_is_two_placeholders() -> None:
    assert asked(MeetingRecord(), attendance_words) == (
        "[…]/[…] ủy viên",
        ["hoi_nghi › thanh_phan › co_mat", "hoi_nghi › thanh_phan › trieu_tap"],
    )


def test_clock_and_day_name_the_day_of_the_week() -> None:
    assert asked(of_meeting(start=MORNING), clock_and_day) == ("08 giờ 00, thứ Sáu, ngày 14 tháng 8 năm 2026", [])


def test_a_meeting_of_several_days_says_from_when_to_when_and_adopts_on_its_last() -> None:
    two_days = of_meeting(start=MORNING, end=datetime(2026, 8, 15, 16, 45))  # noqa: DTZ001
    assert asked(two_days, clock_and_day)[0] == (
        "từ 08 giờ 00, thứ Sáu, ngày 14 tháng 8 năm 2026 đến 16 giờ 45, thứ Bảy, ngày 15 tháng 8 năm 2026"
    )
    assert asked(two_days, opening_paragraphs)[0][0].startswith("Từ ngày 14 đến ngày 15 tháng 8 năm 2026, tại ")
    draft = draft_of(two_days, "resolution")
    assert " thông qua ngày 15 tháng 8 năm 2026 với " in adopted_sentence(draft, "Nghị quyết")


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (date(2026, 11, 30), date(2026, 12, 2), "từ ngày 30 tháng 11 đến ngày 02 tháng 12 năm 2026"),
        (date(2026, 12, 31), date(2027, 1, 1), "từ ngày 31 tháng 12 năm 2026 đến ngày 01 tháng 01 năm 2027"),
        (MORNING, datetime(2026, 8, 14, 11, 30), "ngày 14 tháng 8 năm 2026"),  # noqa: DTZ001
        (MORNING, datetime(2026, 8, 13, 11, 30), "ngày 14 tháng 8 năm 2026"),  # noqa: DTZ001
        (MORNING, None, "ngày 14 tháng 8 năm 2026"),
    ],
)
def test_days_of_a_meeting_are_said_once(start: date, end: date | None, words: str) -> None:
    assert asked(of_meeting(start=start, end=end), meeting_days) == (words, [])


def test_hour_that_nobody_noted_is_never_midnight() -> None:
    day = date(2026, 8, 14)
    assert asked(of_meeting(start=day), clock_and_day) == (
        "[…] giờ, thứ Sáu, ngày 14 tháng 8 năm 2026",
        ["hoi_nghi › bat_dau"],
    )
    words, missed = asked(
        MeetingRecord(), lambda draft: moment_words(draft, day, ("hoi_nghi", "ket_thuc"), "thời gian kết thúc")
    )
    assert (words, missed) == ("[…] giờ, ngày 14 tháng 8 năm 2026", ["hoi_nghi › ket_thuc"])


def test_body_that_is_not_named_is_a_placeholder_in_its_place() -> None:
    record = of_meeting(ordinal=5, assembly="VII", term=Term(2025, 2030))
    assert asked(record, meeting_title) == (
        "Hội nghị […] lần thứ 5, khóa VII, nhiệm kỳ 2025 - 2030",
        ["hoi_nghi › cua"],
    )


def test_opening_names_day_place_organiser_and_purpose() -> None:
    record = of_meeting(
        start=MORNING, venue="Hội trường A", body="Ban Chấp hành", organiser="Ban Thường vụ", ordinal=5,
        purpose="Để sơ kết công tác.", attendance=of_attendance(convened=31, present=29).meeting.attendance,
    )  # fmt: skip
    words, missed = asked(record, opening_paragraphs)
    assert words == (
        "Ngày 14 tháng 8 năm 2026, tại Hội trường A, Ban Thường vụ tổ chức Hội nghị Ban Chấp hành lần thứ 5 "
        "để sơ kết công tác.",
        "Dự Hội nghị có 29/31 ủy viên (vắng 02 ủy viên).",
    )
    assert missed == []


def test_body_that_organises_its_own_meeting_is_named_once() -> None:
    words, _ = asked(of_meeting(start=MORNING, venue="A", body="Ban Chấp hành", ordinal=5), opening_paragraphs)
    assert words[0] == "Ngày 14 tháng 8 năm 2026, tại A, Ban Chấp hành tổ chức Hội nghị lần thứ 5."


@pytest.mark.parametrize(
    ("purpose", "words"),
    [
        ("sơ kết", "để sơ kết"),
        ("nhằm sơ kết", "nhằm sơ kết"),
        ("Để bàn", "để bàn"),
        ("- Sơ kết;\n• Bàn vốn.", "để sơ kết; bàn vốn"),
    ],
)
def test_purpose_is_led_in_by_a_word_for_it(purpose: str, words: str) -> None:
    said, _ = asked(of_meeting(start=MORNING, venue="A", body="B", purpose=purpose), opening_paragraphs)
    assert said[0].endswith(f"tổ chức Hội nghị {words}.")


def test_papers_are_those_of_the_meeting_or_of_its_agenda_each_once() -> None:
    items = tuple(AgendaItem(content="a", paper=paper) for paper in ("Báo cáo A", None, "Báo cáo B", "Báo cáo A"))
    assert papers(draft_of(of_agenda(*items), "resolution")) == ("Báo cáo A", "Báo cáo B")
    assert papers(draft_of(of_agenda(*items, papers=("Báo cáo C",)), "resolution")) == ("Báo cáo C",)


def test_what_was_heard_is_listed_before_the_meeting_decides() -> None:
    record = of_meeting(papers=("Báo cáo kết quả.", "Dự thảo Nghị quyết"))
    ending = "cơ sở ý kiến thảo luận và kết quả biểu quyết, Hội nghị"
    assert asked(record, heard) == (f"Sau khi nghe Báo cáo kết quả và dự thảo Nghị quyết; trên {ending}", [])
    assert asked(MeetingRecord(), heard) == (f"Trên {ending}", [])


def test_adoption_says_day_and_vote_but_not_how_hands_were_counted() -> None:
    record = MeetingRecord(
        meeting=Meeting(body="Ban Chấp hành", start=MORNING),
        resolution=of_resolution(vote=Vote(voters=29, in_favour=29, method="giơ tay")).resolution,
    )
    words, missed = asked(record, lambda draft: adopted_sentence(draft, "Nghị quyết"))
    assert words == (
        "Nghị quyết này được Hội nghị Ban Chấp hành thông qua ngày 14 tháng 8 năm 2026 "
        "với 29/29 ủy viên tán thành (100%)"
    )
    assert missed == []


def test_resolution_is_cited_by_number_as_soon_as_it_has_one() -> None:
    issued = of_resolution(number=4, issued=date(2026, 8, 14), authority="Ban Chấp hành", symbol="NQ-LMHTX")
    assert asked(issued, resolution_words)[0] == "Nghị quyết số 04/NQ-LMHTX ngày 14 tháng 8 năm 2026 của Ban Chấp hành"
    assert asked(issued, lambda draft: resolution_words(draft, short=True))[0].endswith(
        "ngày 14/8/2026 của Ban Chấp hành"
    )
    assert asked(of_meeting(body="Ban Chấp hành"), resolution_words)[0] == "Nghị quyết Hội nghị Ban Chấp hành"


BASES = (Citation(kind="Luật", title="Hợp tác xã"), Citation(verbatim="Căn cứ Điều lệ;"))


def test_bases_end_with_semicolons_and_a_stop_and_say_can_cu_once() -> None:
    lines = basis_lines(draft_of(MeetingRecord(), "decision"), BASES, "Chánh Văn phòng.")
    assert lines == ("Căn cứ Luật Hợp tác xã;", "Căn cứ Điều lệ;", "Theo đề nghị của Chánh Văn phòng.")


def test_bases_of_the_party_are_dashed_and_end_with_a_comma() -> None:
    draft = draft_of(MeetingRecord(), "decision", profile="party")
    assert basis_lines(draft, BASES, "Xét đề nghị của Văn phòng") == (
        "- Căn cứ Luật Hợp tác xã;",
        "- Căn cứ Điều lệ;",
        "- Xét đề nghị của Văn phòng,",
    )


def test_missing_basis_is_one_placeholder() -> None:
    draft = draft_of(MeetingRecord(), "decision")
    assert basis_lines(draft, (), None) == ("Căn cứ […].",)
    assert [gap.path for gap in draft.gaps.findings()] == [("quyet_dinh", "can_cu")]


def attached(*titles: str | None) -> list[tuple[str, str, str]]:
    record = of_head(
        "plan",
        number=5,
        issued=date(2026, 3, 5),
        issuer="Liên minh",
        annexes=tuple(Annex(title=title) for title in titles),
    )
    draft = draft_of(record, "plan", abbreviation="LM")
    listed = annexes(draft, frame(draft, type_name="Kế hoạch", abstract="a"))
    return [(annex.nhan, annex.tieu_de, annex.kem_theo) for annex in listed]


def test_annexes_are_numbered_only_when_there_are_two_and_name_their_document() -> None:
    belongs = "(Kèm theo Kế hoạch số 05/KH-LM ngày 05 tháng 3 năm 2026 của Liên minh)"
    assert attached("Chỉ tiêu") == [("Phụ lục", "CHỈ TIÊU", belongs)]
    assert attached("Một", None) == [("Phụ lục I", "MỘT", belongs), ("Phụ lục II", "[…]", belongs)]


def test_cells_of_an_annex_are_filled_up_and_never_cut() -> None:
    record = of_head("plan", annexes=(Annex(title="a", columns=("A", "B"), rows=(("1",), ("1", "2", "3"))),))
    draft = draft_of(record, "plan")
    (annex,) = annexes(draft, frame(draft, type_name="Kế hoạch", abstract="a"))
    assert annex.bang.cot == ("A", "B", "")
    assert annex.bang.hang == (("1", "", ""), ("1", "2", "3"))


@pytest.mark.parametrize(("facts", "shown"), [({}, False), ({"columns": ("A",)}, True), ({"rows": (("1",),)}, True)])
def test_annex_without_cells_has_no_table(facts: dict[str, Any], shown: bool) -> None:  # noqa: FBT001
    draft = draft_of(of_head("plan", annexes=(Annex(title="a", **facts),)), "plan")
    (annex,) = annexes(draft, frame(draft, type_name="Kế hoạch", abstract="a"))
    assert annex.co_bang is shown


@given(records())
@settings(max_examples=80)
def test_articles_are_counted_as_they_are_written(record: MeetingRecord) -> None:
    """The check of “Như Điều n” and the document must mean the same last Điều."""
    written = build(draft_of(record, "resolution", layout="articles")).cac_muc
    assert len(written) == max(article_count(record), 1)
    assert [part.nhan for part in written] == [f"Điều {number}." for number in range(1, len(written) + 1)]


@pytest.mark.parametrize(
    ("facts", "count"),
    [
        ({}, 0),
        ({"adopted": ("a",), "assignments": ()}, 1),
        ({"agreed": "Thống nhất"}, 1),
        ({"agreed": "Thống nhất", "sections": (Section(title="A", intro=("b",)),)}, 2),
        ({"agreed": "Thống nhất", "sections": (Section(intro=("b",)),)}, 1),
        ({"sections": (Section(title="rỗng"), Section(title="A", intro=("b",)))}, 1),
        ({"assessment": ("a",), "adopted": ("b",), "personnel": ("c",)}, 3),
    ],
)
def test_articles_of_known_resolutions_are_counted_right(facts: dict[str, Any], count: int) -> None:
    assert article_count(of_resolution(**facts)) == count
