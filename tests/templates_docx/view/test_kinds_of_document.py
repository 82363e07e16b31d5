"""Each kind of document says what is its own to say: the sentences that only it has, letter for letter."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

import pytest
from record_factories import kind, of_agenda, of_meeting, of_resolution, people

from domain.documents import (
    Article,
    Ballot,
    BallotResult,
    Bulletin,
    ConclusionNotice,
    Decision,
    Head,
    Invitation,
    Minutes,
    OfficialLetter,
    Photo,
    Plan,
    Programme,
    ProgrammeItem,
    Report,
    Section,
    Submission,
    VoteCount,
)
from domain.hours import Hours
from domain.meeting import Absence, AgendaItem, Attendance, Opinion
from domain.organisation import Organisation
from domain.person import Person
from domain.record import MeetingRecord
from domain.task import Task
from domain.vote import Vote
from templates_docx.bulletin.context import as_markdown
from templates_docx.render import prepare

NAMED = Organisation(name="Liên minh Hợp tác xã tỉnh", short_name="Liên minh HTX tỉnh")
MORNING = datetime(2026, 8, 14, 8)  # noqa: DTZ001


def view(code: str, record: MeetingRecord | None = None, **blocks: Any) -> Any:
    """The view of a record of which only some blocks are known."""
    return prepare(replace(record or MeetingRecord(), **blocks), kind(code)).view


def missed(code: str, record: MeetingRecord | None = None, **blocks: Any) -> list[tuple[str | int, ...]]:
    return [gap.path for gap in prepare(replace(record or MeetingRecord(), **blocks), kind(code)).gaps]


def test_resolution_ends_with_its_adoption_and_then_its_effect() -> None:
    record = of_resolution(effect="Nghị quyết này có hiệu lực từ ngày ký.", vote=Vote(voters=29, in_favour=29))
    made = view("resolution", record, meeting=of_meeting(body="Ban Chấp hành", start=MORNING).meeting)
    assert made.ket == (
        "Nghị quyết này được Hội nghị Ban Chấp hành thông qua ngày 14 tháng 8 năm 2026 "
        "với 29/29 ủy viên tán thành (100%). Nghị quyết này có hiệu lực từ ngày ký./."
    )


def test_resolution_orders_its_parts_and_numbers_them_through() -> None:
    record = of_resolution(
        assessment=("Đạt kế hoạch",),
        adopted=("báo cáo A",),
        sections=(Section(title="Nhiệm vụ", tasks=(Task(text="rà soát"),)),),
        personnel=("Bầu bổ sung",),
        assignments=(Task(text="Chỉ đạo", lead="Ban Thường vụ"),),
    )
    assert [(part.nhan, part.tieu_de) for part in view("resolution", record).cac_muc] == [
        ("1.", "Đánh giá kết quả"),
        ("2.", "Thông qua các nội dung trình Hội nghị"),
        ("3.", "Nhiệm vụ"),
        ("4.", "Về tổ chức, cán bộ"),
        ("5.", "Tổ chức thực hiện"),
    ]


def test_resolution_by_articles_is_sent_first_to_those_its_last_article_names() -> None:
    record = replace(of_resolution(adopted=("a",), recipients=("B",)), organisation=Organisation(layout="articles"))
    assert view("resolution", record).vb.noi_nhan[0] == "- Như Điều 1;"


def test_minutes_tell_an_item_from_its_paper_to_its_vote() -> None:
    item = AgendaItem(
        content="Đánh giá kết quả.",
        presenter=Person(name="Lê A", titles=("Phó Chủ tịch",)),
        paper="Báo cáo kết quả",
        opinions=(Opinion(speaker=Person(name="Lê B"), gist="Đề nghị bổ sung"),),
        conclusion="Hội nghị thống nhất",
        vote=Vote(voters=29, in_favour=29),
    )
    (part,) = view("minutes", of_agenda(item)).cac_muc
    assert (part.nhan, part.tieu_de) == ("1.", "Đánh giá kết quả")
    assert part.loi_dan == ("Đồng chí Lê A, Phó Chủ tịch, trình bày Báo cáo kết quả.", "Có 01 ý kiến phát biểu:")
    assert [(line.nhan, line.noi_dung) for line in part.viec] == [
        ("-", "Đồng chí Lê B: đề nghị bổ sung."),
        ("*", "Kết luận: Hội nghị thống nhất."),
        ("*", "Kết quả biểu quyết: 29/29 ủy viên tán thành (100%)."),
    ]


def test_minutes_without_content_say_so_under_their_heading() -> None:
    assert ("hoi_nghi", "chuong_trinh") in missed("minutes")
    assert [part.tieu_de for part in view("minutes").cac_muc] == ["[…]"]
    told = of_agenda(AgendaItem(content="Đánh giá kết quả"))
    assert ("hoi_nghi", "chuong_trinh") not in missed("minutes", told)


def test_minutes_list_the_absent_with_reasons_and_the_guests() -> None:
    attendance = Attendance(
        convened=31,
        present=29,
        absences=(
            Absence(name="Lê A", reason="Nghỉ ốm", excused=True),
            Absence(name="Lê B", address="bà", excused=False),
        ),
        guests=people("Lê C"),
    )
    assert view("minutes", of_meeting(attendance=attendance)).thanh_phan == (
        "Ủy viên dự họp: 29/31 ủy viên (vắng 02 ủy viên).",
        "Ủy viên vắng mặt:",
        "- Đồng chí Lê A (lý do: nghỉ ốm; có phép);",
        "- Bà Lê B (không phép).",
        "Khách mời (01 đại biểu):",
        "- Đồng chí Lê C.",
    )


def test_minutes_end_with_the_reading_out_and_the_hour() -> None:
    record = of_meeting(end=datetime(2026, 8, 14, 11, 30))  # noqa: DTZ001
    assert view("minutes", record).ket == (
        "Biên bản này đã được đọc lại và Hội nghị nhất trí thông qua. "
        "Hội nghị kết thúc vào 11 giờ 30, ngày 14 tháng 8 năm 2026./."
    )
    made = view("minutes", record, minutes=Minutes(pages=5, copies=2))
    assert "Biên bản gồm 05 trang, lập thành 02 bản." in made.ket


def test_minutes_are_filed_with_the_dossier_and_show_no_day_unless_asked() -> None:
    assert view("minutes").vb.noi_nhan[-1] == "- Lưu: VT, Hồ sơ."
    assert (view("minutes").ghi_dia_danh, view("minutes", minutes=Minutes(dated=True)).ghi_dia_danh) == (False, True)


def test_notice_says_who_concluded_what_where() -> None:
    record = of_meeting(body="Ban Chấp hành", chair=Person(name="Lê A", titles=("Chủ tịch",)))
    made = view("conclusion_notice", record, organisation=NAMED)
    assert made.vb.trich_yeu.startswith("Kết luận của đồng chí Lê A, Chủ tịch")
    assert made.vb.trich_yeu.endswith("tại Hội nghị Ban Chấp hành")
    assert "kết luận như sau:" in made.dan
    assert made.ket.endswith("biết, thực hiện./.")


def test_notice_takes_its_tasks_from_the_resolution_when_it_has_none() -> None:
    section = Section(title="Nhiệm vụ", tasks=(Task(text="a"),))
    own = ConclusionNotice(sections=(replace(section, title="Việc riêng"),), assessment=("Tốt",))
    assert [part.tieu_de for part in view("conclusion_notice", of_resolution(sections=(section,))).cac_muc] == [
        "Nhiệm vụ"
    ]
    made = view("conclusion_notice", of_resolution(sections=(section,)), conclusion_notice=own)
    assert [(part.nhan, part.tieu_de) for part in made.cac_muc] == [("1.", "Đánh giá chung"), ("2.", "Việc riêng")]


def test_plan_sets_tasks_in_a_table_and_subtasks_as_dashes() -> None:
    deep = Task(text="Rà soát", lead="Văn phòng", partners=("Sở A", "Sở B"), subtasks=(Task(text="Lập danh sách"),))
    rows = view("plan", of_resolution(sections=(Section(title="Nhiệm vụ", tasks=(deep,)),))).cong_viec
    assert [(row.tt, row.noi_dung, row.chu_tri, row.phoi_hop) for row in rows] == [
        ("I", "Nhiệm vụ", "", ""),
        ("1", "Rà soát", "Văn phòng", "Sở A; Sở B"),
        ("", "- Lập danh sách", "", ""),
    ]


def test_plan_without_work_says_so() -> None:
    assert ("ke_hoach", "phan") in missed("plan")
    assert view("plan").cong_viec[0].noi_dung == "[…]"


def test_plan_closes_by_asking_for_reports() -> None:
    made = view("plan", organisation=NAMED, plan=Plan(abstract="Thực hiện Nghị quyết số 04"))
    assert made.ket.startswith("Trên đây là Kế hoạch thực hiện Nghị quyết số 04. ")
    assert made.ket.endswith("kịp thời báo cáo Liên minh Hợp tác xã tỉnh để xem xét, giải quyết./.")


ARTICLES = (Article(text="Thành lập Tổ", clauses=("Lê A", "Lê B")), Article(text="Quyết định có hiệu lực từ ngày ký"))


def test_decision_keeps_its_last_article_with_the_signature() -> None:
    made = view("decision", decision=Decision(articles=ARTICLES))
    assert [(one.nhan, one.noi_dung) for one in made.cac_dieu] == [("Điều 1.", "Thành lập Tổ:")]
    assert [(one.nhan, one.noi_dung) for one in made.cac_dieu[0].khoan] == [("1.", "Lê A."), ("2.", "Lê B.")]
    assert (made.nhan_cuoi, made.ket, made.ket_la_khoan) == ("Điều 2.", "Quyết định có hiệu lực từ ngày ký./.", False)
    assert made.vb.noi_nhan[0] == "- Như Điều 2;"


def test_decision_that_ends_in_clauses_closes_with_the_last_of_them() -> None:
    made = view("decision", decision=Decision(articles=ARTICLES[::-1]))
    assert [one.nhan for one in made.cac_dieu] == ["Điều 1.", "Điều 2."]
    assert [one.noi_dung for one in made.cac_dieu[1].khoan] == ["Lê A."]
    assert (made.nhan_cuoi, made.ket, made.ket_la_khoan) == ("2.", "Lê B./.", True)


def test_decision_invents_no_article_of_its_own() -> None:
    assert ("quyet_dinh", "dieu") in missed("decision", decision=Decision(articles=(Article(text="Thành lập Tổ"),)))
    assert view("decision").ket == "[…]./."


def test_report_is_addressed_upward_or_to_the_meeting() -> None:
    up = view("report", organisation=NAMED, report=Report(addressees=("Tỉnh ủy", "UBND tỉnh")))
    assert (
        up.ket
        == "Trên đây là Báo cáo của Liên minh Hợp tác xã tỉnh, kính báo cáo Tỉnh ủy và UBND tỉnh xem xét, chỉ đạo./."
    )
    assert up.vb.noi_nhan[0] == "- Như trên;"
    here = view("report", organisation=NAMED)
    assert here.ket == "Trên đây là Báo cáo của Liên minh Hợp tác xã tỉnh, kính trình Hội nghị xem xét, cho ý kiến./."


def test_submission_lists_several_points_as_dashes_and_one_as_a_paragraph() -> None:
    made = view(
        "submission",
        submission=Submission(need=("a",), content=("d",), proposals=("b", "c"), submitted_to="Ủy ban nhân dân tỉnh"),
    )
    assert [(part.nhan, part.tieu_de, len(part.loi_dan), len(part.viec)) for part in made.cac_muc] == [
        ("1.", "Sự cần thiết, căn cứ", 1, 0),
        ("2.", "Nội dung trình", 1, 0),
        ("3.", "Kiến nghị", 1, 2),
    ]
    assert "Kính trình Ủy ban nhân dân tỉnh xem xét, quyết định" in made.ket
    assert made.ket.endswith("./.")


def test_a_body_of_which_nothing_is_known_is_a_placeholder() -> None:
    report, submission = view("report"), view("submission")
    assert (report.ket_qua.nhan, report.ket_qua.doan) == ("I.", ("[…].",))
    assert [(part.nhan, part.tieu_de, part.loi_dan) for part in submission.cac_muc] == [
        ("1.", "Nội dung trình", ("[…].",))
    ]
    assert ("bao_cao", "ket_qua") in missed("report")
    assert ("to_trinh", "noi_dung") in missed("submission")


@pytest.mark.parametrize("said", [{"preamble": ("a",)}, {"causes": ("a",)}, {"proposals": ("a",)}])
def test_a_report_that_says_something_has_no_placeholder(said: dict[str, Any]) -> None:
    assert view("report", report=Report(**said)).ket_qua.doan == ()


def test_a_submission_without_its_content_has_the_placeholder_in_its_place() -> None:
    made = view("submission", submission=Submission(need=("a",), proposals=("b",)))
    assert [part.tieu_de for part in made.cac_muc] == ["Sự cần thiết, căn cứ", "Nội dung trình", "Kiến nghị"]
    whole = view("submission", submission=Submission(content=("c",)))
    assert [part.loi_dan for part in whole.cac_muc] == [("c.",)]


def test_submission_numbers_its_attachments() -> None:
    made = view("submission", submission=Submission(attachments=("Đề án.", "Dự toán")))
    assert made.kem_theo == ("1. Đề án;", "2. Dự toán.")


def test_letter_has_no_type_name_and_its_subject_goes_on_after_v_v() -> None:
    made = view(
        "official_letter", official_letter=OfficialLetter(abstract="V/v Phối hợp tư vấn.", paragraphs=("Một", "Hai"))
    )
    assert (made.vb.ten_loai, made.vb.trich_yeu) == ("", "phối hợp tư vấn")
    assert (made.noi_dung, made.gan_ket, made.ket) == ((), ("Một.",), "Hai./.")
    assert made.vb.noi_nhan[0] == "- Như trên;"


def test_invitation_says_to_what_by_whom_and_how_to_answer() -> None:
    record = of_meeting(body="Ban Chấp hành", chair=Person(name="Lê A", titles=("Chủ tịch",)), start=MORNING)
    made = view(
        "invitation",
        record,
        organisation=NAMED,
        invitation=Invitation(invited="Đồng chí Lê B.", contact="Đồng chí Lê C."),
    )
    assert (made.don_vi_moi, made.kinh_moi) == ("Liên minh Hợp tác xã tỉnh", "đồng chí Lê B")
    assert made.toi_du == "Hội nghị Ban Chấp hành"
    assert made.chu_tri == "Đồng chí Lê A, Chủ tịch"
    assert made.ket.endswith("Liên hệ: đồng chí Lê C./.")


def test_programme_is_the_agenda_unless_it_has_its_own_items() -> None:
    agenda = of_agenda(AgendaItem(content="khai mạc.", at=Hours(time(8, 30), time(9)), presenter=Person(name="Lê A")))
    (row,) = view("programme", agenda).dong
    assert (row.tt, row.gio, row.noi_dung, row.nguoi) == (
        "1",
        "08\u00a0giờ\u00a030 - 09\u00a0giờ\u00a000",
        "Khai mạc",
        "Đồng chí Lê A",
    )
    (own,) = view("programme", agenda, programme=Programme(items=(ProgrammeItem(content="đón tiếp"),))).dong
    assert (own.gio, own.noi_dung, own.nguoi) == ("", "Đón tiếp", "")


def test_the_day_stands_where_a_new_one_begins() -> None:
    days = (date(2026, 8, 14), None, date(2026, 8, 14), date(2026, 8, 15))
    record = of_agenda(*(AgendaItem(content="Nghe báo cáo", day=day, at=Hours(time(8))) for day in days))
    first, second, third, fourth = (row.gio for row in view("programme", record).dong)
    assert first == "14/8/2026\n08\u00a0giờ\u00a000"
    assert second == third == "08\u00a0giờ\u00a000"
    assert fourth.startswith("15/8/2026\n")
    titles = [part.tieu_de for part in view("minutes", record).cac_muc]
    assert titles == [
        "Nghe báo cáo (ngày\u00a014/8/2026)", "Nghe báo cáo", "Nghe báo cáo", "Nghe báo cáo (ngày\u00a015/8/2026)",
    ]  # fmt: skip


def test_delegates_are_grouped_counted_and_never_counted_as_none() -> None:
    record = of_meeting(attendance=Attendance(members=people("Lê A", "Lê B"), guests=people("Lê C")))
    made = view("delegates", record)
    assert [(group.tieu_de, len(group.dai_bieu)) for group in made.cac_nhom] == [
        ("Ủy viên (02 người)", 2),
        ("Khách mời (01 người)", 1),
    ]
    assert made.ket.startswith("Danh sách này có 03 đại biểu dự ")
    assert made.ket.endswith("./.")
    assert view("delegates").ket.startswith("Danh sách này có […] đại biểu dự ")


def test_ballot_is_for_candidates_where_there_are_any() -> None:
    made = view("ballot", ballot=Ballot(candidates=people("Lê A", "Lê B"), seats=1))
    assert (made.la_bau, made.vb.ten_loai, made.so_bau) == (True, "PHIẾU BẦU", "01")
    assert [row.noi_dung for row in made.dong] == ["Lê A", "Lê B"]
    assert ("phieu", "so_bau") in missed("ballot", ballot=Ballot(candidates=people("Lê A")))


def test_ballot_asks_what_is_to_be_adopted_where_nothing_else_is_asked() -> None:
    made = view("ballot", of_resolution(adopted=("báo cáo A;",)))
    assert (made.la_bau, made.vb.ten_loai, made.so_bau) == (False, "PHIẾU BIỂU QUYẾT", "")
    assert [row.noi_dung for row in made.dong] == ["Báo cáo A"]


def test_ballot_misses_nothing_that_it_does_not_print() -> None:
    assert {path[-1] for path in missed("ballot")} == {"ten", "co_quan_chu_quan", "cua", "cau_hoi"}


def test_vote_count_reckons_shares_of_the_valid_ballots() -> None:
    count = VoteCount(
        committee=(Person(name="Lê A"), Person(name="Lê B"), Person(name="Lê C", titles=("thư ký",))),
        counted_at=time(10, 40),
        issued_ballots=29,
        returned=29,
        valid=28,
        invalid=1,
        results=(BallotResult(name="Lê D", votes=27), BallotResult(name="Lê E", votes=8, percent=Decimal("28.6"))),
    )
    made = view("vote_count", of_meeting(start=date(2026, 8, 14), chair=Person(name="Lê G")), vote_count=count)
    assert made.thoi_gian == "10 giờ 40, ngày 14 tháng 8 năm 2026"
    assert made.ban_kiem_phieu == (
        "- Đồng chí Lê A, Trưởng ban;",
        "- Đồng chí Lê B, thành viên;",
        "- Đồng chí Lê C, thư ký.",
    )
    assert made.so_phieu[-2:] == ("- Số phiếu hợp lệ: 28 phiếu;", "- Số phiếu không hợp lệ: 01 phiếu.")
    assert [(row.so_phieu, row.ti_le) for row in made.ket_qua] == [("27", "96,43%"), ("08", "28,6%")]
    assert (made.truong_ban, made.nguoi_chu_tri) == ("Lê A", "Lê G")


def test_bulletin_opens_with_part_of_day_place_organiser_and_meeting() -> None:
    record = of_meeting(body="Ban Chấp hành", organiser="Ban Thường vụ", start=MORNING, venue="Hội trường A", ordinal=5)
    assert view("bulletin", record).mo_dau == (
        "Sáng ngày 14/8/2026, tại Hội trường A, Ban Thường vụ tổ chức Hội nghị Ban Chấp hành lần thứ 5."
    )


def test_bulletin_of_a_meeting_of_two_days_names_both() -> None:
    record = of_meeting(body="Ban Chấp hành", start=MORNING, end=MORNING + timedelta(days=1), venue="Hội trường A")
    assert view("bulletin", record).mo_dau.startswith("Từ ngày 14/8/2026 đến ngày 15/8/2026, tại Hội trường A, ")


def test_bulletin_has_no_number_no_signature_and_no_closing_mark_of_documents() -> None:
    made = view(
        "bulletin",
        bulletin=Bulletin(author="Ngọc Trâm", source="Phòng A", photos=(Photo(caption="Ảnh.", credit="NT"),)),
    )
    assert not hasattr(made, "vb")
    assert made.chu_thich == ("Ảnh (Ảnh: NT)",)
    assert made.nguon == "Tin, ảnh: Ngọc Trâm (Phòng A)"
    assert not any("./." in text for text in (made.tieu_de, made.mo_dau, *made.doan, made.nguon))


def test_bulletin_names_no_more_tasks_than_it_was_told_to() -> None:
    tasks = tuple(Task(text=f"Việc số {number}") for number in range(1, 8))
    record = of_resolution(sections=(Section(title="A", tasks=tasks),))
    told = " ".join(view("bulletin", record, bulletin=Bulletin(highlights=2)).doan)
    assert "việc số 2" in told.casefold()
    assert "việc số 3" not in told.casefold()
    assert "việc số" not in " ".join(view("bulletin", record, bulletin=Bulletin(highlights=0)).doan).casefold()


def test_bulletin_as_markdown_escapes_what_markdown_would_read() -> None:
    made = view("bulletin", bulletin=Bulletin(title="Tin *nóng* <b> [1]", lead="Dòng một\ndòng hai", author="A_B"))
    text = as_markdown(made)
    assert text.startswith("# Tin \\*nóng\\* \\<b\\> \\[1\\]\n\n**Dòng một dòng hai.**\n\n")
    assert text.endswith("**Tin: A\\_B**\n")


@pytest.mark.parametrize("code", ["resolution", "plan", "decision", "report", "submission", "invitation", "programme"])
def test_subject_typed_in_the_record_is_the_document_s(code: str) -> None:
    block = getattr(MeetingRecord(), code)
    assert isinstance(block, Head)
    blocks: dict[str, Any] = {code: replace(block, abstract="Về việc riêng.")}
    assert view(code, **blocks).vb.trich_yeu == "Về việc riêng"
