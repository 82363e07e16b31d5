"""Letterhead, signature, recipients: nd30, Phụ lục I, mục II, and what the Party and the Youth Union do otherwise."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from record_factories import draft_of, kind, of_head

from domain.kinds import KINDS
from domain.organisation import Organisation, Profile, Signer
from domain.record import MeetingRecord
from templates_docx.measure import line_width
from templates_docx.view.draft import Draft
from templates_docx.view.frame import frame, place_and_day, signature, symbol_line

OPEN_DAY = "ngày […] tháng […] năm […]"


def signed(*authority: str, profile: Profile = "state", **facts: Any) -> tuple[str, ...]:
    """The lines of a signature block from top to bottom."""
    signer = Signer(**{"name": "Lê A", "authority": authority, **facts})
    block = signature(draft_of(MeetingRecord(), "plan", profile=profile), signer)
    return tuple(line for line in (*block.quyen_han, block.chuc_vu, block.chuc_vu_khac, block.ho_ten) if line)


@pytest.mark.parametrize(
    ("authority", "title", "lines"),
    [
        ((), "Giám đốc", ("GIÁM ĐỐC", "Lê A")),
        (("TM. Ban Chấp hành",), "Chủ tịch", ("TM. BAN CHẤP HÀNH", "CHỦ TỊCH", "Lê A")),
        (
            ("TM. Ban Chấp hành", "KT. Chủ tịch"),
            "Phó Chủ tịch",
            ("TM. BAN CHẤP HÀNH", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê A"),
        ),
        (("KT. Chủ tịch",), "Phó Chủ tịch", ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê A")),
        (("Q. Chủ tịch",), None, ("Q. CHỦ TỊCH", "Lê A")),
        (("TL. Chủ tịch",), "Chánh Văn phòng", ("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG", "Lê A")),
        (
            ("TL. Chủ tịch", "KT. Chánh Văn phòng"),
            "Phó Chánh Văn phòng",
            ("TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG", "Lê A"),
        ),
        (("TUQ. Chủ tịch",), "Trưởng ban", ("TUQ. CHỦ TỊCH", "TRƯỞNG BAN", "Lê A")),
    ],
    ids=[
        "head",
        "collective",
        "deputy for collective",
        "deputy",
        "acting",
        "by order",
        "by order, deputy",
        "authorised",
    ],
)
def test_signature_has_the_lines_of_its_case(
    authority: tuple[str, ...], title: str | None, lines: tuple[str, ...]
) -> None:
    assert signed(*authority, title=title) == lines


@pytest.mark.parametrize(
    ("profile", "authority", "line"),
    [
        ("party", "TM. Ban Thường vụ", "T/M BAN THƯỜNG VỤ"),
        ("party", "KT. Chánh Văn phòng", "K/T CHÁNH VĂN PHÒNG"),
        ("party", "TL. Ban Thường vụ", "T/L BAN THƯỜNG VỤ"),
        ("state", "T/M Ban Chấp hành", "TM. BAN CHẤP HÀNH"),
        ("state", "tm ban chấp hành", "TM. BAN CHẤP HÀNH"),
        ("hybrid", "T/L Chủ tịch", "TL. CHỦ TỊCH"),
        ("youth", "TM. Ban Thường vụ", "TM. BAN THƯỜNG VỤ"),
        ("state", "TM.Ban Chấp hành", "TM. BAN CHẤP HÀNH"),
        ("state", "Quyền Chủ tịch", "QUYỀN CHỦ TỊCH"),
        ("state", "Chủ tịch nước", "CHỦ TỊCH NƯỚC"),
    ],
)
def test_marks_of_authority_follow_the_rules_however_they_were_typed(
    profile: Profile, authority: str, line: str
) -> None:
    assert signed(authority, profile=profile, title="Chủ tịch")[0] == line


def test_another_title_stands_between_title_and_name() -> None:
    lines = signed(title="Trưởng ban", other_title="Chủ tịch Liên minh")
    assert lines == ("TRƯỞNG BAN", "CHỦ TỊCH LIÊN MINH", "Lê A")


def test_signer_of_the_kind_comes_before_the_first_of_the_organisation() -> None:
    usual = Organisation(signers=(Signer(name="Lê B", title="Chủ tịch"), Signer(name="Lê C")))
    own = replace(of_head("plan", signer=Signer(name="Lê A", title="Chủ tịch")), organisation=usual)
    assert signature(draft_of(own, "plan")).ho_ten == "Lê A"
    assert signature(draft_of(replace(MeetingRecord(), organisation=usual), "plan")).ho_ten == "Lê B"


def test_unknown_signer_is_a_placeholder_and_a_warning() -> None:
    draft = draft_of(MeetingRecord(), "plan")
    block = signature(draft)
    assert (block.chuc_vu, block.ho_ten) == ("[…]", "[…]")
    assert [gap.message for gap in draft.gaps.findings()] == [
        "Chưa có chức vụ người ký; văn bản ghi tạm […].",
        "Chưa có họ tên người ký; văn bản ghi tạm […].",
    ]
    assert [gap.path for gap in draft.gaps.findings()] == [
        ("ke_hoach", "nguoi_ky", "chuc_vu"),
        ("ke_hoach", "nguoi_ky", "ho_ten"),
    ]


def symbol(
    code: str, profile: Profile = "state", number: int | None = 5, own: str | None = None, **organisation: Any
) -> str:
    record = of_head(code, number=number, symbol=own)
    return symbol_line(
        draft_of(record, code, profile=profile, **{"abbreviation": "LMHTX", "office": "VP", **organisation})
    )


@pytest.mark.parametrize(
    ("code", "profile", "line"),
    [
        ("resolution", "state", "Số: 05/NQ-LMHTX"),
        ("decision", "state", "Số: 05/QĐ-LMHTX"),
        ("submission", "state", "Số: 05/TTr-LMHTX"),
        ("programme", "state", "Số: 05/CTr-LMHTX"),
        ("official_letter", "state", "Số: 05/LMHTX-VP"),
        ("resolution", "party", "Số 05-NQ/LMHTX"),
        ("official_letter", "party", "Số 05-CV/LMHTX"),
        ("resolution", "youth", "Số: 05-NQ/LMHTX"),
        ("official_letter", "youth", "Số: 05-CV/LMHTX"),
        ("resolution", "hybrid", "Số 05-NQ/LMHTX"),
        ("official_letter", "hybrid", "Số 05-CV/LMHTX"),
        ("delegates", "state", ""),
        ("ballot", "party", ""),
    ],
)
def test_number_and_symbol_are_written_as_each_profile_does(code: str, profile: Profile, line: str) -> None:
    assert symbol(code, profile) == line


def test_number_below_ten_has_a_leading_zero_and_no_other() -> None:
    assert [symbol("plan", number=number) for number in (9, 10, 123)] == [
        "Số: 09/KH-LMHTX",
        "Số: 10/KH-LMHTX",
        "Số: 123/KH-LMHTX",
    ]


def test_symbol_of_the_document_comes_before_the_organisation_s() -> None:
    symbols = {"nghi_quyet": "NQ-BCH"}
    assert symbol("resolution", symbols=symbols) == "Số: 05/NQ-BCH"
    assert symbol("resolution", own="NQ-ĐH", symbols=symbols) == "Số: 05/NQ-ĐH"


@pytest.mark.parametrize("name", ["nghi_quyet", "nghi-quyet", "resolution"])
def test_organisation_may_name_a_kind_in_any_way(name: str) -> None:
    assert symbol("resolution", symbols={name: "NQ-BCH"}) == "Số: 05/NQ-BCH"


def test_symbol_typed_the_state_s_way_is_turned_for_the_party() -> None:
    assert symbol("resolution", "party", own="NQ-BCH") == "Số 05-NQ/BCH"
    assert symbol("official_letter", "party", own="LMHTX-KHHT") == "Số 05-CV/LMHTX"


def test_unit_that_drafts_a_letter_stands_in_its_symbol() -> None:
    record = of_head("official_letter", number=5, filed_by="KHHT")
    assert symbol_line(draft_of(record, "official_letter", abbreviation="LMHTX", office="VP")) == "Số: 05/LMHTX-KHHT"


def test_unknown_number_and_abbreviation_are_placeholders_and_warnings() -> None:
    draft = draft_of(MeetingRecord(), "official_letter")
    assert symbol_line(draft) == "Số: […]/[…]-[…]"
    assert [gap.message for gap in draft.gaps.findings()] == [
        "Chưa có số văn bản; văn bản ghi tạm […] cho đến khi cấp số.",
        "Chưa có chữ viết tắt tên cơ quan; văn bản ghi tạm […].",
        "Chưa có chữ viết tắt đơn vị soạn thảo; văn bản ghi tạm […].",
    ]


@pytest.mark.parametrize(
    ("issued", "written"),
    [
        (date(2026, 1, 5), "Lam Giang, ngày 05 tháng 01 năm 2026"),
        (date(2026, 2, 28), "Lam Giang, ngày 28 tháng 02 năm 2026"),
        (date(2026, 3, 5), "Lam Giang, ngày 05 tháng 3 năm 2026"),
        (date(2026, 10, 10), "Lam Giang, ngày 10 tháng 10 năm 2026"),
        (None, f"Lam Giang, {OPEN_DAY}"),
    ],
)
def test_place_and_day_put_a_zero_before_days_to_nine_and_months_to_two(issued: date | None, written: str) -> None:
    assert place_and_day(draft_of(of_head("plan", issued=issued), "plan", place="Lam Giang")) == written


@pytest.mark.parametrize(
    ("profile", "place", "words"),
    [
        ("state", "Lam Giang", OPEN_DAY),
        ("hybrid", "Lam Giang", OPEN_DAY),
        ("party", "Huế", OPEN_DAY),
        ("party", "Lam Giang", "ngày … tháng … năm …"),
        ("youth", "Lam Giang", "ngày … tháng … năm …"),
        ("state", "Thành phố Lam Giang", "ngày … tháng … năm …"),
    ],
)
def test_an_open_day_stands_on_one_line_where_its_figures_will(profile: Any, place: str, words: str) -> None:
    draft = draft_of(MeetingRecord(), "report", profile=profile, place=place)
    assert place_and_day(draft) == f"{place}, {words}"
    size, room = draft.form.size("place"), draft.form.norm.head_columns(draft.form.house)[1]
    assert line_width(place_and_day(draft), size=size, face="italic") < room


def test_unknown_place_is_a_placeholder() -> None:
    draft = draft_of(MeetingRecord(), "plan")
    assert place_and_day(draft) == f"[…], {OPEN_DAY}"
    assert {gap.path for gap in draft.gaps.findings()} == {("co_quan", "dia_danh"), ("ke_hoach", "ngay")}


def framed(code: str = "plan", *, profile: Profile = "state", above: tuple[str, ...] = (), **facts: Any) -> Any:
    organisation = facts.pop("organisation", {"office": "VP"})
    draft = draft_of(of_head(code, **facts), code, profile=profile, **organisation)
    return frame(draft, type_name="Kế hoạch", abstract="Thực hiện Nghị quyết", above=above)


def test_recipients_end_with_semicolons_and_the_line_of_filing_with_a_stop() -> None:
    assert framed(recipients=("Như trên;", "- Sở Tài chính", "Lưu: VT, VP.")).noi_nhan == (
        "- Như trên;",
        "- Sở Tài chính;",
        "- Lưu: VT, VP.",
    )


@pytest.mark.parametrize(
    ("profile", "unit", "line"),
    [
        ("state", "VP", "- Lưu: VT, VP."),
        ("state", None, "- Lưu: VT."),
        ("hybrid", "VP", "- Lưu: VT, VP."),
        ("party", "VP", "- Lưu VP."),
        ("party", None, "- Lưu."),
        ("party", "VT", "- Lưu."),
        ("youth", "VP", "- Lưu VP."),
    ],
)
def test_line_of_filing_follows_the_profile(profile: Profile, unit: str | None, line: str) -> None:
    assert framed(profile=profile, recipients=("A",), organisation={"office": unit}).noi_nhan[-1] == line


def test_unit_of_the_document_files_it() -> None:
    assert framed(recipients=("A",), filed_by="KHHT").noi_nhan[-1] == "- Lưu: VT, KHHT."


@pytest.mark.parametrize("name", ["Lưu: VT", "Lưu VT, VP", "lưu:", "- Lưu: VT, Hồ sơ"])
def test_line_of_filing_typed_by_hand_is_written_once(name: str) -> None:
    assert framed(recipients=("A", name)).noi_nhan == ("- A;", "- Lưu: VT, VP.")


@pytest.mark.parametrize("name", ["Lưu Thị Hoa", "Lưu vực sông Lam"])
def test_recipient_whose_name_begins_with_luu_is_kept(name: str) -> None:
    assert framed(recipients=(name,)).noi_nhan[0] == f"- {name};"


def test_line_of_the_kind_comes_first_unless_it_was_typed() -> None:
    assert framed(above=("Như trên",), recipients=("A",)).noi_nhan[:2] == ("- Như trên;", "- A;")
    assert framed(above=("Như trên",), recipients=("A", "như trên")).noi_nhan[:2] == ("- A;", "- như trên;")


def test_recipients_of_the_organisation_are_the_usual() -> None:
    assert framed(organisation={"recipients": ("Thường trực",)}).noi_nhan[0] == "- Thường trực;"


def test_one_addressee_stands_on_the_line_and_several_below_it() -> None:
    one, many = framed("report", addressees=("Tỉnh ủy.",)), framed("report", addressees=("Tỉnh ủy", "UBND tỉnh;"))
    assert (one.kinh_gui_mot, one.kinh_gui) == ("Tỉnh ủy", ())
    assert (many.kinh_gui_mot, many.kinh_gui) == ("", ("- Tỉnh ủy;", "- UBND tỉnh."))


@pytest.mark.parametrize(("code", "asked"), [("submission", True), ("official_letter", True), ("report", False)])
def test_only_letters_and_submissions_miss_their_addressee(code: str, asked: bool) -> None:  # noqa: FBT001
    draft = draft_of(MeetingRecord(), code)
    assert (frame(draft, type_name="", abstract="a").kinh_gui_mot == "[…]") is asked
    assert any(gap.path[-1] == "kinh_gui" for gap in draft.gaps.findings()) is asked


def test_organ_names_are_in_capitals_and_broken_before_the_place() -> None:
    made = framed(
        organisation={"name": "Liên minh Hợp tác xã tỉnh Lam Giang", "parent": "Liên minh Hợp tác xã Việt Nam"}
    )
    assert made.co_quan == "LIÊN MINH HỢP TÁC XÃ\nTỈNH LAM GIANG"
    assert made.co_quan_chu_quan == "LIÊN MINH HỢP TÁC XÃ VIỆT NAM"


def test_organisation_without_a_parent_has_no_line_for_it() -> None:
    draft = draft_of(MeetingRecord(), "plan", parent="")
    assert frame(draft, type_name="", abstract="a").co_quan_chu_quan == ""
    assert ("co_quan", "co_quan_chu_quan") not in {gap.path for gap in draft.gaps.findings()}


def test_unsaid_parent_is_asked_for_with_the_way_to_say_none() -> None:
    draft = draft_of(MeetingRecord(), "plan")
    assert frame(draft, type_name="", abstract="a").co_quan_chu_quan == "[…]"
    (asked,) = [gap.message for gap in draft.gaps.findings() if gap.path == ("co_quan", "co_quan_chu_quan")]
    assert "nếu không có, ghi “không”" in asked


def test_document_of_another_body_bears_its_name() -> None:
    assert framed(issuer="Ủy ban Kiểm tra").co_quan == "ỦY BAN KIỂM TRA"


@pytest.mark.parametrize("profile", ["state", "hybrid", "party", "youth"])
def test_rules_under_organ_and_subject_are_within_the_shares_of_the_decree(profile: Profile) -> None:
    made = framed(profile=profile, organisation={"name": "Liên minh Hợp tác xã tỉnh Lam Giang"})
    draft: Draft = draft_of(MeetingRecord(), "plan", profile=profile)
    for drawn, line, component, rule in (
        (made.ke_co_quan, "TỈNH LAM GIANG", "organ", draft.form.norm.organ.rule),
        (made.ke_trich_yeu, "Thực hiện Nghị quyết", "abstract", draft.form.norm.abstract.rule),
    ):
        width = line_width(line, size=draft.form.size(component), face="bold")
        if rule == (0, 0):
            assert drawn == 0
        else:
            assert width / 3 <= drawn <= width / 2


def test_drafter_and_copies_are_marked_below_the_recipients() -> None:
    assert framed(drafter="PL", copies=300).ma_soan == "PL.(300)"
    assert framed(drafter="PL").ma_soan == "PL."
    assert framed(copies=300).ma_soan == ""


def test_urgency_and_circulation_are_shown_only_when_decided() -> None:
    made = framed(urgency="HỎA TỐC", circulation="LƯU HÀNH NỘI BỘ")
    assert (made.do_khan, made.pham_vi) == ("HỎA TỐC", "LƯU HÀNH NỘI BỘ")
    assert (framed().do_khan, framed().pham_vi) == ("", "")


def test_part_that_a_kind_does_not_print_is_not_missed() -> None:
    draft = draft_of(MeetingRecord(), "ballot")
    made = frame(draft, type_name="Phiếu", abstract="a", signed=False, dated=False, sent=False)
    assert (made.dia_danh_ngay, made.noi_nhan, made.ky.ho_ten) == ("", (), "")
    assert {gap.path[0] for gap in draft.gaps.findings()} == {"co_quan"}


@pytest.mark.parametrize("code", [one.code for one in KINDS if one.abbreviation])
def test_type_code_of_the_symbol_is_the_decree_s(code: str) -> None:
    expected = {
        "Nghị quyết": "NQ", "Biên bản": "BB", "Thông báo": "TB", "Kế hoạch": "KH", "Quyết định": "QĐ", "Báo cáo": "BC",
        "Tờ trình": "TTr", "Giấy mời": "GM", "Chương trình": "CTr",
    }  # fmt: skip
    assert kind(code).abbreviation == expected[kind(code).name]
