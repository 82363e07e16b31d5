"""A draft, without any database: paths, merging, what people type, comparing, and the way from a page to a field."""

from __future__ import annotations

import copy
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from record_factories import sample

from domain.record import to_json
from service.meetings.comparing import compared, compared_items, word_pieces
from service.meetings.counting import understood
from service.meetings.draft import draft_of, read_draft
from service.meetings.forms import changes_of_form, deed_of
from service.meetings.locating import place_of
from service.meetings.merging import Change, Logged, merge
from service.meetings.paths import differences, get, put, shape_of
from service.meetings.typed import WIDGETS, Context

VENUE, PURPOSE = "hoi_nghi.dia_diem", "hoi_nghi.muc_dich"
CONTEXT = Context(date(2026, 8, 1), date(2026, 8, 14))


def small() -> dict:
    """A draft with two members."""
    people = [{"_id": "r1", "ho_ten": "A"}, {"_id": "r2", "ho_ten": "B"}]
    return {"hoi_nghi": {"dia_diem": "Cũ", "thanh_phan": {"thanh_vien": people}}}


MEMBERS = "hoi_nghi.thanh_phan.thanh_vien"


def test_a_record_becomes_a_draft_and_the_same_record_again():
    assert to_json(read_draft(draft_of(sample())).record) == to_json(sample())


def test_typing_nonsense_is_said_at_its_field_and_lost_nowhere():
    draft = draft_of(sample())
    put(draft, "hoi_nghi.bat_dau", "bao giờ cũng được")
    read = read_draft(draft)
    assert read.record.meeting.start is None
    assert [one.path for one in read.unread] == ["hoi_nghi.bat_dau"]
    assert get(draft, "hoi_nghi.bat_dau") == "bao giờ cũng được"


@pytest.mark.parametrize("text", ["11h30", "11 giờ 30 cùng ngày", "11:30", "11 giờ 30 phút, cùng ngày"])
def test_an_hour_alone_is_of_the_meetings_day(text):
    read = WIDGETS["moment"].read
    assert read(text, Context(date(2026, 8, 20), date(2026, 8, 15))) == "2026-08-15T11:30"
    assert read(text, Context(date(2026, 8, 20))) == text


@pytest.mark.parametrize(
    ("widget", "text", "shown"),
    [
        ("day", "15/8", "thứ Bảy, ngày 15/8/2026"),
        ("day", "mai", "Chủ nhật, ngày 02/8/2026"),
        ("moment", "8h 15/8", "8h00, thứ Bảy, ngày 15/8/2026"),
        ("period", "quý 1/2024", "từ 01/01/2024 đến 31/3/2024"),
        ("period", "nửa đầu tháng 9", "từ 01/9/2026 đến 15/9/2026"),
    ],
)
def test_a_date_is_shown_back_as_it_was_understood(widget, text, shown):
    value = WIDGETS[widget].read(text, CONTEXT)
    assert WIDGETS[widget].explain(value) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("quý I", "từ 01/01/2027 đến 31/3/2027"),
        ("tháng 3", "từ 01/3/2027 đến 31/3/2027"),
        ("trước ngày 15/3", "chậm nhất thứ Hai, 15/3/2027"),
        ("từ 1/12 đến 15/1", "từ 01/12/2026 đến 15/01/2027"),
        ("15/12", "ngày 15/12/2026"),
        ("quý IV", "từ 01/10/2026 đến 31/12/2026"),
        ("quý I/2026", "từ 01/01/2026 đến 31/3/2026"),
        ("thường xuyên", ""),
    ],
)
def test_what_is_asked_for_at_the_end_of_a_year_is_not_over_already(text, shown):
    november = Context(date(2026, 11, 22), date(2026, 11, 20))
    assert WIDGETS["period"].explain(WIDGETS["period"].read(text, november)) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("10 ngày sau hội nghị", "chậm nhất thứ Bảy, 29/8/2026, tính từ ngày họp 19/8/2026"),
        (
            "15 ngày kể từ ngày ký",
            "chưa tính được ngày cuối, vì văn bản chưa có ngày ban hành; khi có ngày, hệ thống sẽ tính",
        ),
        ("15 ngày kể từ ngày nhận hồ sơ", "chưa tính được ngày cuối, vì chưa rõ “ngày nhận hồ sơ” là ngày nào"),
        ("quý I/2027", "từ 01/01/2027 đến 31/3/2027"),
    ],
)
def test_counted_days_keep_their_words_and_say_what_they_are_counted_from(text, shown):
    path = "nghi_quyet.to_chuc_thuc_hien.@r1.thoi_han"
    value = WIDGETS["period"].read(text, CONTEXT)
    assert value["loi"] == text
    draft = {
        "hoi_nghi": {"bat_dau": "2026-08-18T08:00", "ket_thuc": "2026-08-19T16:00"},
        "nghi_quyet": {"to_chuc_thuc_hien": [{"_id": "r1", "thoi_han": value}]},
    }
    assert understood(draft, path, "period", date(2026, 8, 1)) == shown
    draft["nghi_quyet"]["ngay"] = "2026-08-20"
    issued = understood(draft, path, "period", date(2026, 8, 1))
    assert issued == shown if "ngày ký" not in text else issued.endswith("04/9/2026, tính từ ngày văn bản 20/8/2026")


def test_a_count_from_a_day_without_its_year_is_of_the_year_that_is_near():
    value = WIDGETS["period"].read("15 ngày kể từ ngày 20/12", Context(date(2026, 11, 22)))
    draft = {"ke_hoach": {"to_chuc": [{"_id": "r1", "thoi_han": value}]}}
    words = understood(draft, "ke_hoach.to_chuc.@r1.thoi_han", "period", date(2026, 11, 22))
    assert words == "chậm nhất thứ Hai, 04/01/2027, tính từ ngày 20/12/2026"


@pytest.mark.parametrize(
    ("today", "text", "day"),
    [
        (date(2027, 1, 5), "28/12", "2026-12-28"),
        (date(2026, 12, 22), "20/1", "2027-01-20"),
        (date(2026, 11, 22), "10/5", "2026-05-10"),
        (date(2026, 7, 1), "28/12", "2026-12-28"),
        (date(2027, 1, 5), "28/12/2027", "2027-12-28"),
    ],
)
def test_a_day_without_its_year_is_not_taken_for_one_nearly_a_year_away(today, text, day):
    assert WIDGETS["day"].read(text, Context(today)) == day


def test_an_end_typed_before_the_beginning_is_read_when_the_day_is_known():
    draft = draft_of(sample())
    put(draft, "hoi_nghi.bat_dau", None)
    put(draft, "hoi_nghi.ket_thuc", WIDGETS["moment"].read("11h30", Context(date(2026, 8, 20))))
    assert [one.path for one in read_draft(draft).unread] == ["hoi_nghi.ket_thuc"]
    put(draft, "hoi_nghi.bat_dau", "2026-08-15T08:00")
    read = read_draft(draft)
    assert (str(read.record.meeting.end), read.unread) == ("2026-08-15 11:30:00", ())


@pytest.mark.parametrize(
    ("text", "shown"),
    [("7h30-8h", "7h30 - 8h00"), ("từ 08:00 đến 08:15", "8h00 - 8h15"), ("8h30", "8h30"), ("8h-9h-10h", "8h-9h-10h")],
)
def test_hours_of_a_programme_are_shown_as_they_were_understood(text, shown):
    assert WIDGETS["hours"].show(WIDGETS["hours"].read(text, CONTEXT)) == shown


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Sở Tài chính, UBND các xã, phường", ["Sở Tài chính", "UBND các xã, phường"]),
        ("các sở, ban, ngành, Hội Nông dân tỉnh", ["các sở, ban, ngành", "Hội Nông dân tỉnh"]),
        ("Văn phòng, phòng Kế hoạch, các hợp tác xã", ["Văn phòng", "phòng Kế hoạch", "các hợp tác xã"]),
        ("UBND xã A; phường B", ["UBND xã A", "phường B"]),
    ],
)
def test_common_nouns_after_a_comma_belong_to_the_unit_before(text, units):
    assert WIDGETS["units"].read(text, CONTEXT) == units


def test_titles_are_parted_by_semicolons_too_and_end_without_a_sign():
    assert WIDGETS["titles"].read("Ủy viên Ban Chấp hành; Giám đốc.", CONTEXT) == ["Ủy viên Ban Chấp hành", "Giám đốc"]


def test_two_changes_of_different_fields_are_both_made():
    log = [Logged(2, "hers", "Chị B", PURPOSE, None, "Đánh giá")]
    draft = small()
    put(draft, PURPOSE, "Đánh giá")
    merged = merge(draft, [Change(VENUE, "Mới", 1)], log=log, editor="mine")
    assert (get(merged.draft, VENUE), get(merged.draft, PURPOSE)) == ("Mới", "Đánh giá")
    assert not merged.clashes


def test_two_changes_of_one_field_leave_the_first_and_tell_the_second():
    log = [Logged(2, "hers", "Chị B", VENUE, "Cũ", "Của chị")]
    draft = small()
    put(draft, VENUE, "Của chị")
    merged = merge(draft, [Change(VENUE, "Của tôi", 1)], log=log, editor="mine")
    assert get(merged.draft, VENUE) == "Của chị"
    assert [(one.mine, one.theirs, one.user_name) for one in merged.clashes] == [("Của tôi", "Của chị", "Chị B")]


def test_a_row_that_was_removed_comes_back_whole_when_somebody_writes_in_it():
    gone = {"_id": "r2", "ho_ten": "B", "don_vi": "HTX"}
    draft = small()
    put(draft, f"{MEMBERS}.@r2", None)
    log = [Logged(2, "hers", "Chị B", f"{MEMBERS}.@r2", gone, None)]
    merged = merge(draft, [Change(f"{MEMBERS}.@r2.ho_ten", "Bình", 1)], log=log, editor="mine")
    assert get(merged.draft, f"{MEMBERS}.@r2") == {**gone, "ho_ten": "Bình"}


@given(st.permutations(["r1", "r2", "r3"]), st.permutations(["r1", "r2"]))
def test_an_order_that_does_not_know_a_row_loses_none(present, order):
    draft = {"hoi_nghi": {"thanh_phan": {"thanh_vien": [{"_id": one} for one in present]}}}
    put(draft, f"{MEMBERS}.@", list(order))
    after = get(draft, f"{MEMBERS}.@")
    assert sorted(after) == ["r1", "r2", "r3"]
    assert [one for one in after if one in order] == list(order)


def test_differences_turn_one_draft_into_the_other():
    old, new = small(), small()
    put(new, f"{MEMBERS}.@r1", None)
    put(new, f"{MEMBERS}.@r9.ho_ten", "C")
    put(new, f"{MEMBERS}.@", ["r9", "r2"])
    put(new, PURPOSE, "Mục đích")
    made = copy.deepcopy(old)
    for path, value in differences(old, new):
        put(made, path, value)
    assert made == new


def test_a_form_without_scripts_sends_only_what_was_changed():
    seen = small()
    sent = [(VENUE, "Mới"), (f"{MEMBERS}.@r1.ho_ten", "A"), ("csrf", "x"), ("nghi_quyet.khong_co", "y")]
    (change,) = changes_of_form(sent, seen=seen, base=3, context=CONTEXT)
    assert (change.path, change.value, change.base) == (VENUE, "Mới", 3)
    (moved,) = deed_of(f"xuong:{MEMBERS}.@r1", seen, 3)
    assert (moved.path, moved.value) == (f"{MEMBERS}.@", ["r2", "r1"])
    assert deed_of("xoa:csrf.@r1", seen, 3) == []


def test_versions_are_compared_by_words_and_by_tasks():
    old = draft_of(sample())
    new = copy.deepcopy(old)
    task = new["nghi_quyet"]["phan"][1]["nhiem_vu"][0]
    task["noi_dung"] = f"{task['noi_dung']} trước kỳ hạn"
    del new["nghi_quyet"]["phan"][1]["nhiem_vu"][1]
    put(new, VENUE, "Nơi khác")
    fates = [(one.noun, one.fate) for one in compared_items(old, new)]
    assert fates.count(("nhiệm vụ", "changed")) == 1
    assert ("nhiệm vụ", "old") in fates
    assert "new" not in {fate for _, fate in fates}
    assert any("Địa điểm" in one.place for one in compared(old, new))
    assert [one.tag for one in word_pieces("sáu hợp tác xã", "bảy hợp tác xã")] == ["old", "new", "same"]


def test_words_of_a_page_lead_to_the_field_where_they_were_typed():
    draft = draft_of(sample())
    task = sample().resolution.sections[1].tasks[0]
    place = place_of(draft, f"(1) {task.text.upper()}")
    assert place is not None
    assert (shape_of(place.path), place.step) == ("nghi_quyet.phan.nhiem_vu.noi_dung", "ket-luan")
    assert place.anchor.startswith("o-nghi_quyet-phan-_")
    assert place_of(draft, "xyz") is None
    assert place_of(draft, " ") is None
