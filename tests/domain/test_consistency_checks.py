"""Each check of a record against itself: what it finds, where, in which words, and what it leaves in peace."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from record_factories import of_agenda, of_attendance, of_head, of_meeting, of_resolution, of_tasks, people
from record_strategies import records

from domain.citation import Citation
from domain.consistency import CHECKS, check
from domain.deadline import Deadline
from domain.documents import Annex, Article, BallotResult, Decision, Programme, ProgrammeItem, Section, VoteCount
from domain.hours import Hours
from domain.meeting import Absence, AgendaItem, Attendance, Opinion, Term
from domain.organisation import Organisation, Signer
from domain.person import Person
from domain.record import MeetingRecord
from domain.target import Target
from domain.task import Task
from domain.vote import Vote

MORNING = datetime(2026, 8, 14, 8)  # noqa: DTZ001
NOON = datetime(2026, 8, 14, 11, 30)  # noqa: DTZ001


def codes(record: MeetingRecord) -> list[str]:
    return [finding.code for finding in check(record)]


def said(record: MeetingRecord) -> str:
    (finding,) = check(record)
    return finding.message


def absences(*names: str) -> tuple[Absence, ...]:
    return tuple(Absence(name=name) for name in names)


def of_vote(present: int | None = None, **facts: Any) -> MeetingRecord:
    return replace(of_attendance(present=present), resolution=of_resolution(vote=Vote(**facts)).resolution)


def of_count(present: int | None = None, **facts: Any) -> MeetingRecord:
    return replace(of_attendance(present=present), vote_count=VoteCount(**facts))


def of_targets(*targets: Target) -> MeetingRecord:
    return of_resolution(sections=(Section(title="Chỉ tiêu", targets=targets),))


def target(**facts: Any) -> Target:
    return Target(**{"indicator": "Hợp tác xã mới", "unit": "HTX", "value": Decimal(20), **facts})


AGREES: dict[str, MeetingRecord] = {
    "nothing at all": MeetingRecord(),
    "counts that add up": of_attendance(convened=31, present=29, absent=2),
    "counts of which one is unknown": of_attendance(convened=31, absent=2),
    "a list of all who were absent": of_attendance(convened=3, present=2, absences=absences("A")),
    "a list of all who came": of_attendance(present=2, members=people("A", "B")),
    "one more than half of the members": of_attendance(convened=30, present=16),
    "end after start": of_meeting(start=MORNING, end=NOON),
    "end on the day of the start without hours": of_meeting(start=MORNING, end=date(2026, 8, 14)),
    "delegates welcomed before the start": of_agenda(
        AgendaItem(content="Đón tiếp đại biểu", at=Hours(time(7, 30), time(8))), start=MORNING
    ),
    "agenda in order": of_agenda(*(AgendaItem(content="a", at=Hours(time(8, at))) for at in (0, 0, 20)), start=MORNING),
    "agenda over two days": of_agenda(
        AgendaItem(content="a", at=Hours(time(15))),
        AgendaItem(content="b", at=Hours(time(8))),
        start=MORNING,
        end=datetime(2026, 8, 15, 11),  # noqa: DTZ001
    ),
    "agenda that says its days": of_agenda(
        AgendaItem(content="a", day=date(2026, 8, 14), at=Hours(time(15))),
        AgendaItem(content="b", at=Hours(time(16))),
        AgendaItem(content="c", day=date(2026, 8, 15), at=Hours(time(8))),
        start=MORNING,
        end=datetime(2026, 8, 15, 11),  # noqa: DTZ001
    ),
    "chair and secretary apart": of_meeting(chair=Person(name="A"), secretary=Person(name="B")),
    "a vote of all": of_vote(29, voters=29, in_favour=29, against=0, abstain=0, percent_for=Decimal(100)),
    "a vote with one not counted as against": of_vote(29, in_favour=28),
    "a share rounded to one decimal": of_vote(29, in_favour=28, percent_for=Decimal("96.6")),
    "a share without counts": of_vote(percent_for=Decimal("96.6")),
    "ballots that add up": of_count(29, issued_ballots=29, returned=29, valid=28, invalid=1),
    "a result within the valid ballots": of_count(
        valid=28, results=(BallotResult(name="A", votes=27, percent=Decimal("96.43")),)
    ),
    "a range in the right order": of_targets(target(value_max=Decimal(30))),
    "two periods of one indicator": of_targets(
        target(period=Deadline(text="năm 2026")), target(value=Decimal(25), period=Deadline(text="năm 2027"))
    ),
    "the same figure twice": of_targets(target(), target()),
    "an assigned unit among the recipients": of_tasks(
        Task(text="a", lead="Văn phòng"), recipients=("Văn phòng, Phòng Kế hoạch",)
    ),
    "an assigned unit under its short name": of_tasks(
        Task(text="a", lead="Liên minh Hợp tác xã tỉnh"), recipients=("Thường trực Liên minh HTX tỉnh",)
    ),
    "an assigned unit in the other spelling": of_tasks(
        Task(text="a", lead="Uỷ ban Hoà Bình"), recipients=("Ủy ban Hòa Bình",)
    ),
    "an office of the house among all its offices": of_tasks(
        Task(text="a", lead="Văn phòng"), recipients=("Các phòng, đơn vị thuộc Liên minh HTX tỉnh",)
    ),
    "whoever the article names": of_tasks(Task(text="a", lead="Sở Tài chính"), recipients=("Như Điều 3",)),
    "no recipients at all": of_tasks(Task(text="a", lead="Văn phòng")),
    "signing for the collective": of_head("resolution", signer=Signer(authority=("TM. Ban Chấp hành", "KT. Chủ tịch"))),
    "signing by the Party's marks": of_head("resolution", signer=Signer(authority=("T/M Ban Chấp hành",))),
    "a mark without a space": of_head("resolution", signer=Signer(authority=("TM.Ban Chấp hành",))),
    "a name that begins like a degree": of_head("resolution", signer=Signer(name="Thạch Sanh")),
    "a document of the day of the meeting": replace(
        of_head("resolution", issued=date(2026, 8, 14)), meeting=of_meeting(start=MORNING).meeting
    ),
    "an invitation before the meeting": replace(
        of_head("invitation", issued=date(2026, 8, 5)), meeting=of_meeting(start=MORNING).meeting
    ),
    "an invitation of the day of the meeting": replace(
        of_head("invitation", issued=date(2026, 8, 14)), meeting=of_meeting(start=MORNING).meeting
    ),
    "a meeting in its term": of_meeting(start=MORNING, term=Term(2025, 2030)),
    "a meeting in the year after its term": of_meeting(start=MORNING, term=Term(2020, 2025)),
    "an older basis": of_resolution(bases=(Citation(kind="Luật", date=date(2023, 6, 20)),), issued=date(2026, 8, 14)),
    "a basis typed as a line": of_resolution(bases=(Citation(verbatim="Điều lệ"),)),
    "three levels of tasks": of_tasks(Task(text="a", subtasks=(Task(text="b", subtasks=(Task(text="c"),)),))),
    "a decision that names its last article": MeetingRecord(
        decision=Decision(articles=(Article(text="a"),), recipients=("Như Điều 1",))
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", AGREES)
def test_record_that_agrees_with_itself_is_left_in_peace(name: str) -> None:
    assert check(AGREES[name]) == ()


def by_article(*recipients: str, **facts: Any) -> MeetingRecord:
    record = of_resolution(adopted=("Báo cáo",), assignments=(Task(text="a"),), recipients=recipients, **facts)
    return replace(record, organisation=Organisation(layout="articles"))


DISAGREES: dict[str, tuple[MeetingRecord, str, tuple[str | int, ...], str]] = {
    "counts that do not add up": (
        of_attendance(convened=31, present=28, absent=2),
        "attendance.total",
        ("hoi_nghi", "thanh_phan", "trieu_tap"),
        "Có mặt 28 cộng vắng mặt 2 là 30, không bằng tổng số triệu tập 31.",
    ),
    "more came than were convened": (
        of_attendance(convened=20, present=29),
        "attendance.present",
        ("hoi_nghi", "thanh_phan", "co_mat"),
        "Số có mặt 29 nhiều hơn tổng số triệu tập 20.",
    ),
    "a list of absences of another length": (
        of_attendance(convened=31, present=29, absent=2, absences=absences("A")),
        "attendance.absences",
        ("hoi_nghi", "thanh_phan", "vang"),
        "Danh sách vắng mặt có 1 người, nhưng số vắng mặt là 2.",
    ),
    "a list longer than the count": (
        of_attendance(present=1, members=people("A", "B")),
        "attendance.members",
        ("hoi_nghi", "thanh_phan", "thanh_vien"),
        "Danh sách ủy viên dự họp có 2 người, nhiều hơn số có mặt 1.",
    ),
    "an end before the start": (
        of_meeting(start=NOON, end=MORNING),
        "times.end",
        ("hoi_nghi", "ket_thuc"),
        "Thời gian kết thúc sớm hơn thời gian bắt đầu.",
    ),
    "an item that ends before it begins": (
        of_agenda(AgendaItem(content="a", at=Hours(time(9), time(8)))),
        "times.item",
        ("hoi_nghi", "chuong_trinh", 0, "gio"),
        "Giờ kết thúc của mục này (08:00) sớm hơn giờ bắt đầu (09:00).",
    ),
    "an agenda out of order": (
        of_agenda(*(AgendaItem(content="a", at=Hours(one)) for one in (time(9), time(8, 30))), start=MORNING),
        "times.agenda",
        ("hoi_nghi", "chuong_trinh", 1, "gio"),
        "Nội dung thứ 2 bắt đầu lúc 08:30, sớm hơn nội dung trước (09:00).",
    ),
    "an agenda before the start": (
        of_agenda(AgendaItem(content="a", at=Hours(time(5))), start=MORNING),
        "times.agenda",
        ("hoi_nghi", "chuong_trinh", 0, "gio"),
        "Nội dung thứ 1 bắt đầu lúc 05:00, sớm hơn nhiều so với giờ bắt đầu cuộc họp (08:00).",
    ),
    "a day out of order within a day that is said": (
        of_agenda(
            AgendaItem(content="a", day=date(2026, 8, 15), at=Hours(time(9))),
            AgendaItem(content="b", at=Hours(time(8, 30))),
            start=MORNING,
            end=date(2026, 8, 15),
        ),
        "times.agenda",
        ("hoi_nghi", "chuong_trinh", 1, "gio"),
        "Nội dung thứ 2 bắt đầu lúc 08:30, sớm hơn nội dung trước (09:00).",
    ),
    "a day after the last of the meeting": (
        of_agenda(AgendaItem(content="a", day=date(2026, 8, 16)), start=MORNING, end=date(2026, 8, 15)),
        "times.day",
        ("hoi_nghi", "chuong_trinh", 0, "ngay"),
        "Nội dung thứ 1 ghi ngày 16/8/2026, sau ngày kết thúc cuộc họp 15/8/2026.",
    ),
    "a day before the meeting": (
        of_agenda(AgendaItem(content="a", day=date(2026, 8, 13)), start=MORNING),
        "times.day",
        ("hoi_nghi", "chuong_trinh", 0, "ngay"),
        "Nội dung thứ 1 ghi ngày 13/8/2026, trước ngày họp 14/8/2026.",
    ),
    "a programme whose days go back": (
        replace(
            of_meeting(start=MORNING, end=date(2026, 8, 15)),
            programme=Programme(
                items=tuple(ProgrammeItem(content="a", day=date(2026, 8, day)) for day in (15, 14))
            ),
        ),
        "times.day",
        ("chuong_trinh_hop", "muc", 1, "ngay"),
        "Mục thứ 2 ghi ngày 14/8/2026, sớm hơn mục trước (15/8/2026).",
    ),
    "one person in the chair and at the pen": (
        of_meeting(chair=Person(name="Lê Hòa"), secretary=Person(name="lê hoà")),
        "people.secretary",
        ("hoi_nghi", "thu_ky"),
        "Chủ trì và thư ký cùng là Lê Hòa; phải là hai người.",
    ),
    "an absent chair": (
        of_meeting(chair=Person(name="A"), attendance=Attendance(absences=absences("A"))),
        "people.absent",
        ("hoi_nghi", "chu_tri"),
        "A làm chủ trì nhưng có tên trong danh sách vắng mặt.",
    ),
    "someone both there and absent": (
        of_attendance(absences=absences("A"), members=people("A")),
        "people.listed",
        ("hoi_nghi", "thanh_phan", "thanh_vien", 0),
        "A vừa có tên dự họp, vừa có tên vắng mặt.",
    ),
    "an absent speaker": (
        of_agenda(
            AgendaItem(content="a", opinions=(Opinion(speaker=Person(name="A"), gist="x"),)),
            attendance=Attendance(absences=absences("A")),
        ),
        "people.speaker",
        ("hoi_nghi", "chuong_trinh", 0, "y_kien", 0, "nguoi"),
        "A phát biểu nhưng có tên trong danh sách vắng mặt.",
    ),
    "more voters than people": (
        of_vote(29, voters=30),
        "votes.voters",
        ("nghi_quyet", "bieu_quyet", "tham_gia"),
        "Số người tham gia biểu quyết 30 nhiều hơn số có mặt 29.",
    ),
    "more votes than voters": (
        of_vote(29, in_favour=28, against=2),
        "votes.cast",
        ("nghi_quyet", "bieu_quyet", "tan_thanh"),
        "Tổng số ý kiến 30 nhiều hơn số người biểu quyết 29.",
    ),
    "a wrong share": (
        of_vote(29, in_favour=28, percent_for=Decimal(97)),
        "votes.percent",
        ("nghi_quyet", "bieu_quyet", "ti_le"),
        "Tỷ lệ ghi 97%, nhưng 28/29 là 96,55%.",
    ),
    "a share above one hundred": (
        of_vote(percent_for=Decimal(101)),
        "votes.percent",
        ("nghi_quyet", "bieu_quyet", "ti_le"),
        "Tỷ lệ phải từ 0 đến 100%.",
    ),
    "more ballots than people": (
        of_count(29, issued_ballots=30),
        "ballots.issued",
        ("bien_ban_kiem_phieu", "phat_ra"),
        "Số phiếu phát ra 30 nhiều hơn số có mặt 29.",
    ),
    "more ballots back than out": (
        of_count(issued_ballots=28, returned=29),
        "ballots.returned",
        ("bien_ban_kiem_phieu", "thu_ve"),
        "Số phiếu thu về 29 nhiều hơn số phiếu phát ra 28.",
    ),
    "ballots that do not add up": (
        of_count(returned=29, valid=27, invalid=1),
        "ballots.valid",
        ("bien_ban_kiem_phieu", "hop_le"),
        "Hợp lệ 27 cộng không hợp lệ 1 là 28, không bằng số thu về 29.",
    ),
    "more votes than ballots": (
        of_count(valid=28, results=(BallotResult(name="A", votes=29),)),
        "ballots.result",
        ("bien_ban_kiem_phieu", "ket_qua", 0, "so_phieu"),
        "“A” được 29 phiếu, nhiều hơn số phiếu hợp lệ 28.",
    ),
    "a wrong share of ballots": (
        of_count(valid=28, results=(BallotResult(name="A", votes=27, percent=Decimal(96)),)),
        "ballots.percent",
        ("bien_ban_kiem_phieu", "ket_qua", 0, "ti_le"),
        "Tỷ lệ ghi 96%, nhưng 27/28 là 96,43%.",
    ),
    "a range the wrong way round": (
        of_targets(target(value_max=Decimal(10))),
        "targets.range",
        ("nghi_quyet", "phan", 0, "chi_tieu", 0, "gia_tri_den"),
        "Chỉ tiêu “Hợp tác xã mới”: giá trị trên 10 nhỏ hơn giá trị dưới 20.",
    ),
    "two figures for one indicator": (
        replace(
            of_targets(target()),
            resolution=replace(of_targets(target()).resolution, annexes=(Annex(targets=(target(value=Decimal(25)),)),)),
        ),
        "targets.twice",
        ("nghi_quyet", "phu_luc", 0, "chi_tieu", 0),
        "Chỉ tiêu “Hợp tác xã mới” ghi 25, nhưng chỗ khác trong nghị quyết ghi 20.",
    ),
    "another figure in a task below another": (
        replace(
            of_targets(target()),
            resolution=replace(
                of_targets(target()).resolution,
                assignments=(Task(text="a", subtasks=(Task(text="b", targets=(target(value=Decimal(25)),)),)),),
            ),
        ),
        "targets.twice",
        ("nghi_quyet", "giao", 0, "viec", 0, "chi_tieu", 0),
        "Chỉ tiêu “Hợp tác xã mới” ghi 25, nhưng chỗ khác trong nghị quyết ghi 20.",
    ),
    "a section without a name": (
        of_resolution(sections=(Section(tasks=(Task(text="a"),)),)),
        "resolution.title",
        ("nghi_quyet", "phan", 0),
        "Phần thứ 1 chưa có tiêu đề hoặc lời dẫn.",
    ),
    "a recipient line with the wrong article": (
        by_article("Như Điều 3"),
        "resolution.article",
        ("nghi_quyet", "noi_nhan", 0),
        "Nơi nhận ghi “Như Điều 3”, nhưng Điều cuối của nghị quyết là Điều 2.",
    ),
    "a stated last article that is not there": (
        by_article(last_article=4),
        "resolution.last",
        ("nghi_quyet", "dieu_cuoi"),
        "Bản ghi nêu Điều cuối là 4, nhưng nghị quyết có 2 Điều.",
    ),
    "a decision that names an article it lacks": (
        MeetingRecord(decision=Decision(articles=(Article(text="a"),), recipients=("Như Điều 2",))),
        "decision.article",
        ("quyet_dinh", "noi_nhan", 0),
        "Nơi nhận ghi “Như Điều 2”, nhưng Điều cuối của quyết định là Điều 1.",
    ),
    "an authority without its mark": (
        of_head("plan", signer=Signer(authority=("Ban Thường vụ",))),
        "signature.mark",
        ("ke_hoach", "nguoi_ky", "quyen_han"),
        "Quyền hạn ký “Ban Thường vụ” phải bắt đầu bằng TM., KT., TL., TUQ. hoặc Q., rồi đến tên hoặc chức vụ.",
    ),
    "acting written out": (
        of_head("plan", signer=Signer(authority=("Quyền Chủ tịch",))),
        "signature.mark",
        ("ke_hoach", "nguoi_ky", "quyen_han"),
        "Quyền hạn ký “Quyền Chủ tịch” phải bắt đầu bằng TM., KT., TL., TUQ. hoặc Q., rồi đến tên hoặc chức vụ.",
    ),
    "both marks in a Party document": (
        replace(
            of_head("resolution", signer=Signer(authority=("T/M Ban Chấp hành", "K/T Bí thư"))),
            organisation=Organisation(profile="party"),
        ),
        "signature.party",
        ("nghi_quyet", "nguoi_ky", "quyen_han"),
        "Văn bản của cấp ủy không ký thay (K/T) khi đã ký thay mặt (T/M); hãy bỏ dòng K/T.",
    ),
    "a degree before the name": (
        MeetingRecord(organisation=Organisation(signers=(Signer(name="TS. Lê A"),))),
        "signature.degree",
        ("co_quan", "nguoi_ky", 0, "ho_ten"),
        "Không ghi học hàm, học vị trước họ tên người ký: “TS. Lê A”.",
    ),
    "minutes from before the meeting": (
        replace(of_head("minutes", issued=date(2026, 8, 13)), meeting=of_meeting(start=MORNING).meeting),
        "dates.issued",
        ("bien_ban", "ngay"),
        "Biên bản ghi ngày 13/8/2026, trước ngày họp 14/8/2026.",
    ),
    "an invitation from after the meeting": (
        replace(of_head("invitation", issued=date(2026, 8, 15)), meeting=of_meeting(start=MORNING).meeting),
        "dates.invitation",
        ("giay_moi", "ngay"),
        "Giấy mời ghi ngày sau ngày họp.",
    ),
    "a basis from the future": (
        of_resolution(bases=(Citation(kind="Luật", date=date(2026, 8, 15)),), issued=date(2026, 8, 14)),
        "dates.basis",
        ("nghi_quyet", "can_cu", 0),
        "Căn cứ ban hành ngày 15/8/2026, sau ngày ban hành của chính văn bản này.",
    ),
    "a basis without a type": (
        MeetingRecord(decision=Decision(bases=(Citation(symbol="20-NQ/TW"),))),
        "dates.kind",
        ("quyet_dinh", "can_cu", 0),
        "Căn cứ chưa ghi loại văn bản (Luật, Nghị quyết, Quyết định…).",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", DISAGREES)
def test_disagreement_is_one_error_at_its_place_in_plain_words(name: str) -> None:
    record, code, path, message = DISAGREES[name]
    (finding,) = check(record)
    assert (finding.code, finding.path, finding.message, finding.level) == (code, path, message, "error")


WARNS: dict[str, tuple[MeetingRecord, str, str]] = {
    "a list not yet complete": (
        of_attendance(present=3, members=people("A", "B")),
        "attendance.members",
        "Danh sách ủy viên dự họp mới có 2 người, ít hơn số có mặt 3.",
    ),
    "no more than half of the members": (
        of_attendance(convened=30, present=15),
        "attendance.quorum",
        "Chỉ có 15/30 ủy viên có mặt, chưa quá nửa; hãy xem lại điều kiện họp theo Điều lệ.",
    ),
    "two people of one name": (
        of_attendance(members=people("Lê A", "Lê B", "lê a")),
        "people.twice",
        "lê a trùng tên với người thứ 1 trong danh sách.",
    ),
    "votes that were not counted": (
        of_vote(29, in_favour=27, against=1),
        "votes.cast",
        "Tổng số ý kiến 28 ít hơn số người biểu quyết 29; còn 1 người chưa ghi.",
    ),
    "an indicator without a figure": (
        of_targets(target(value=None)),
        "targets.value",
        "Chỉ tiêu “Hợp tác xã mới” chưa có giá trị.",
    ),
    "an indicator without a unit": (
        of_targets(target(unit=None)),
        "targets.unit",
        "Chỉ tiêu “Hợp tác xã mới” chưa có đơn vị tính.",
    ),
    "a unit that nobody writes to": (
        of_tasks(
            Task(text="a", lead="Văn phòng", subtasks=(Task(text="b", lead="văn phòng"),)), recipients=("Như trên",)
        ),
        "recipients.missing",
        "“Văn phòng” được giao việc nhưng chưa có trong nơi nhận của nghị quyết.",
    ),
    "a unit of a task below another": (
        of_tasks(Task(text="a", subtasks=(Task(text="b", lead="Sở Y tế"),)), recipients=("Như trên",)),
        "recipients.missing",
        "“Sở Y tế” được giao việc nhưng chưa có trong nơi nhận của nghị quyết.",
    ),
    "an outside unit is none of the house's offices": (
        of_tasks(Task(text="a", lead="Sở Tài chính"), recipients=("Các phòng, đơn vị thuộc Liên minh HTX tỉnh",)),
        "recipients.missing",
        "“Sở Tài chính” được giao việc nhưng chưa có trong nơi nhận của nghị quyết.",
    ),
    "a fourth level of tasks": (
        of_tasks(
            Task(text="a", subtasks=(Task(text="b", subtasks=(Task(text="c", subtasks=(Task(text="d"),)),)),))
        ),
        "resolution.depth",
        "Nhiệm vụ này có hơn 3 cấp; các cấp dưới được in cùng cấp gạch đầu dòng.",
    ),
    "a meeting outside its term": (
        of_meeting(start=MORNING, term=Term(2027, 2032)),
        "dates.term",
        "Ngày họp năm 2026 không nằm trong nhiệm kỳ 2027 - 2032.",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", WARNS)
def test_doubt_is_one_warning_in_plain_words(name: str) -> None:
    record, code, message = WARNS[name]
    (finding,) = check(record)
    assert (finding.code, finding.message, finding.level) == (code, message, "warning")


def test_sample_record_has_nothing_to_correct(sample_record: MeetingRecord) -> None:
    assert [finding.message for finding in check(sample_record) if finding.level == "error"] == []


def test_errors_come_before_warnings() -> None:
    record = replace(of_targets(target(value=None)), meeting=of_meeting(start=NOON, end=MORNING).meeting)
    assert [finding.level for finding in check(record)] == ["error", "warning"]


@given(records())
@settings(max_examples=30)
def test_every_finding_of_any_record_leads_to_a_place_and_is_a_sentence(record: MeetingRecord) -> None:
    for finding in check(record):
        assert finding.path
        assert finding.message.endswith((".", "%."))
        assert finding.level in ("error", "warning")
        assert "None" not in finding.message


def test_every_check_of_the_list_finds_something_in_these_tests() -> None:
    """A check that no test provokes would be a check that nobody has seen work."""

    def provoked() -> Iterator[object]:
        everything = [*(case[0] for case in DISAGREES.values()), *(case[0] for case in WARNS.values())]
        yield from (one for one in CHECKS for record in everything if any(one(record)))

    assert set(provoked()) == set(CHECKS)
