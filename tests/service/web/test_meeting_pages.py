"""The meeting's pages on both databases: saving by patches and by form, two people, revisions, roles, other houses."""

from __future__ import annotations

import io
import re
from dataclasses import replace

import docx
import pytest
from record_factories import sample

from service.accounts.roles import allowed
from service.database.engine import reading, writing
from service.errors import Conflict, Forbidden, NotFound
from service.meetings import actions
from service.meetings.merging import Change
from service.meetings.paths import get
from service.meetings.steps import STEPS
from tests.service.web.test_numbering import as_role  # noqa: F401

VENUE, PURPOSE = "hoi_nghi.dia_diem", "hoi_nghi.muc_dich"
EVIL = '<script>alert(1)</script>"><img src=x onerror=alert(1)>'


@pytest.fixture
def meeting(engine, house, as_role):  # noqa: F811
    """The sample meeting; gives its id."""
    with writing(engine) as db:
        return actions.begin(db, as_role(house, "secretary"), record=sample())


def save(client, meeting, version, changes, *, editor="pageone"):
    """Send patches as the page's script does."""
    body = {"base_version": version, "editor": editor, "step": "cuoc-hop", "changes": changes}
    return client.post(f"/hoi-nghi/{meeting}/luu", json=body, headers={"X-CSRF-Token": client.csrf()})


def patch(path, value):
    """One change."""
    return {"path": path, "value": value}


def test_a_field_is_saved_understood_and_told_to_the_other_page(signed_in, house, meeting):
    secretary, clerk = signed_in(house, "secretary"), signed_in(house, "clerk")
    answer = save(secretary, meeting, 1, [patch("hoi_nghi.bat_dau", "8h 15/8/2026"), patch(VENUE, "Nhà khách")]).json()
    assert answer["version"] == 2
    assert answer["fields"]["hoi_nghi.bat_dau"]["understood"] == "8h00, thứ Bảy, ngày 15/8/2026"
    theirs = save(clerk, meeting, 1, [patch(PURPOSE, "Đánh giá")], editor="pagetwo").json()
    assert {(one["path"], one["by"]) for one in theirs["theirs"]} == {
        ("hoi_nghi.bat_dau", "Người thư ký"),
        (VENUE, "Người thư ký"),
    }
    assert [one["name"] for one in theirs["others"]] == ["Người thư ký"]
    clash = save(secretary, meeting, 2, [patch(PURPOSE, "Tổng kết")]).json()
    assert [(one["mine"], one["theirs"], one["by"]) for one in clash["clashes"]] == [
        ("Tổng kết", "Đánh giá", "Người văn thư")
    ]


def test_a_field_that_no_step_has_is_refused_and_nothing_is_saved(signed_in, house, meeting):
    secretary = signed_in(house, "secretary")
    for path in ("hoi_nghi.khong_co", "hoi_nghi", "_id", "hoi_nghi..dia_diem", "hoi_nghi.@r1.dia_diem"):
        refused = save(secretary, meeting, 1, [patch(VENUE, "Mới"), patch(path, "x")])
        assert refused.status_code == 422, path
    assert save(secretary, meeting, 1, []).json()["version"] == 1


def test_a_step_is_saved_whole_without_any_script(engine, signed_in, house, as_role, meeting):  # noqa: F811
    secretary = signed_in(house, "secretary")
    page = secretary.get(f"/hoi-nghi/{meeting}/soan/cuoc-hop").text
    assert 'name="ban" value="1"' in page
    answer = secretary.form(f"/hoi-nghi/{meeting}/soan/cuoc-hop", {"ban": 1, VENUE: "Nhà khách", "lam": "tiep"})
    assert answer.headers["location"] == f"/hoi-nghi/{meeting}/soan/thanh-phan"
    stale = secretary.form(f"/hoi-nghi/{meeting}/soan/cuoc-hop", {"ban": 1, VENUE: "Hội trường B", "lam": "luu"})
    assert stale.status_code in (303, 409)
    with reading(engine) as db:
        kept = get(actions.meeting_of(db, as_role(house, "secretary"), meeting).draft, VENUE)
    assert kept == ("Nhà khách" if stale.status_code == 409 else "Hội trường B")


def test_a_row_is_added_removed_and_moved_without_any_script(engine, signed_in, house, as_role, meeting):  # noqa: F811
    secretary = signed_in(house, "secretary")
    path = "hoi_nghi.dong_chu_tri"
    with reading(engine) as db:
        rows = get(actions.meeting_of(db, as_role(house, "secretary"), meeting).draft, f"{path}.@")
    step = f"/hoi-nghi/{meeting}/soan/thanh-phan"
    grown = secretary.form(step, {"ban": 1, "lam": f"them:{path}"})
    assert grown.headers["location"].startswith(f"{step}?them={path}")
    assert secretary.form(step, {"ban": 1, "lam": f"len:{path}.@{rows[1]}"}).status_code == 303
    assert secretary.form(step, {"ban": 2, "lam": f"xoa:{path}.@{rows[0]}"}).status_code == 303
    with reading(engine) as db:
        assert get(actions.meeting_of(db, as_role(house, "secretary"), meeting).draft, f"{path}.@") == rows[1:]


def test_a_new_meeting_copies_people_and_places_but_no_results(signed_in, house, meeting, engine, as_role):  # noqa: F811
    secretary = signed_in(house, "secretary")
    answer = secretary.form("/hoi-nghi/moi", {"tu": meeting})
    first = answer.headers["location"]
    assert secretary.get(first).headers["location"].endswith("/soan/cuoc-hop")
    begun = int(re.search(r"/hoi-nghi/(\d+)/", first)[1])
    with reading(engine) as db:
        record, _ = actions.record_of(db, as_role(house, "secretary"), begun)
    assert record.meeting.chair == sample().meeting.chair
    assert record.meeting.attendance.members == sample().meeting.attendance.members
    assert record.meeting.start is None
    assert not record.resolution.sections
    assert secretary.form("/hoi-nghi/moi").status_code == 303


def test_revisions_are_kept_compared_and_restored_as_new(engine, signed_in, house, as_role, meeting):  # noqa: F811
    secretary = signed_in(house, "secretary")
    assert secretary.form(f"/hoi-nghi/{meeting}/phien-ban", {"ten": "Bản đầu"}).status_code == 303
    save(secretary, meeting, 1, [patch(VENUE, "Nơi khác hẳn")])
    compared = secretary.get(f"/hoi-nghi/{meeting}/phien-ban/so-sanh?cu=1&moi=0").text
    assert re.search("<ins>[^<]*khác hẳn[^<]*</ins>", compared)
    assert secretary.form(f"/hoi-nghi/{meeting}/phien-ban/1/lay-lai", {"ban": 1}).status_code == 409
    assert secretary.form(f"/hoi-nghi/{meeting}/phien-ban/1/lay-lai", {"ban": 2}).status_code == 303
    with reading(engine) as db:
        who = as_role(house, "secretary")
        assert actions.record_of(db, who, meeting)[0] == sample()
        assert [one.words for one in actions.revisions_of(db, who, meeting)] == [
            "Tự giữ trước khi lấy lại phiên bản 1",
            "Bản đầu",
        ]
    assert secretary.get(f"/hoi-nghi/{meeting}/phien-ban/so-sanh?cu=77&moi=0").status_code == 404


def test_work_begun_anew_keeps_what_stood_before(engine, house, as_role, meeting, web_clock):  # noqa: F811
    with writing(engine) as db:
        actions.save(db, as_role(house, "secretary"), meeting, [Change(VENUE, "Một", 1)], editor="pageone")
    web_clock.pass_by(hours=2)
    with writing(engine) as db:
        actions.save(db, as_role(house, "secretary"), meeting, [Change(VENUE, "Hai", 2)], editor="pageone")
        (kept,) = actions.revisions_of(db, as_role(house, "secretary"), meeting)
        revision = actions.revision_of(db, as_role(house, "secretary"), meeting, kept.number)
        assert get(revision.record, VENUE) == "Một"


def test_a_lost_race_overwrites_nothing(engine, house, as_role, meeting):  # noqa: F811
    secretary = as_role(house, "secretary")
    with writing(engine) as db:
        actions.replace_record(db, secretary, meeting, sample(), 1)
        _, version = actions.record_of(db, secretary, meeting)
        changed = replace(sample(), meeting=replace(sample().meeting, venue="Nơi mới"))
        actions.replace_record(db, secretary, meeting, changed, version)
        with pytest.raises(Conflict, match="vừa sửa"):
            actions.replace_record(db, secretary, meeting, sample(), version)
        assert actions.record_of(db, secretary, meeting)[0].meeting.venue == "Nơi mới"


@pytest.mark.parametrize("role", ["approver", "editor", "viewer", "administrator"])
def test_only_drafters_change_a_meeting_and_everybody_reads_it(signed_in, house, meeting, role, engine, as_role):  # noqa: F811
    client = signed_in(house, role)
    assert client.get(f"/hoi-nghi/{meeting}").status_code == 200
    assert "Soạn tiếp" not in client.get(f"/hoi-nghi/{meeting}").text
    assert client.get(f"/hoi-nghi/{meeting}/soan/cuoc-hop").status_code == 403
    assert save(client, meeting, 1, [patch(VENUE, "x")]).status_code == 403
    for path in ("xoa", "phien-ban", "phien-ban/1/lay-lai", "soan/cuoc-hop", "roi/pageone"):
        assert client.form(f"/hoi-nghi/{meeting}/{path}", {"ten": "x"}).status_code == 403
    for path in ("/hoi-nghi/moi", "/hoi-nghi/danh-ba"):
        assert client.form(path).status_code == 403
    assert client.form("/van-ban/moi", {"hoi_nghi": meeting, "loai": "nghi-quyet"}).status_code == 403
    assert not allowed(frozenset((role,)), "draft")
    with writing(engine) as db, pytest.raises(Forbidden):
        actions.clone(db, as_role(house, role), meeting)


def test_a_meeting_after_an_earlier_one_has_the_next_ordinal_of_its_body(house, meeting, engine, as_role):  # noqa: F811
    who = as_role(house, "secretary")

    def lan_thu(db, new: int) -> int | None:
        return actions.meeting_of(db, who, new).read.record.meeting.ordinal

    with writing(engine) as db:
        held = actions.meeting_of(db, who, meeting).read.record
        assert held.meeting.ordinal is not None
        first, again = (actions.clone(db, who, meeting) for _ in range(2))
        assert (lan_thu(db, first), lan_thu(db, again)) == (held.meeting.ordinal + 1, held.meeting.ordinal + 2)
        later = replace(held, meeting=replace(held.meeting, assembly="XX", ordinal=1))
        assert lan_thu(db, actions.clone(db, who, actions.begin(db, who, record=later))) == 2
        uncounted = replace(held, meeting=replace(held.meeting, ordinal=None))
        assert lan_thu(db, actions.clone(db, who, actions.begin(db, who, record=uncounted))) is None


def test_another_house_finds_no_meeting_and_none_of_its_pages(signed_in, make_house, meeting, engine, as_role):  # noqa: F811
    other = make_house("khac", "Hội Nông dân xã Khác")
    stranger = signed_in(other, "secretary")
    base = f"/hoi-nghi/{meeting}"
    for path in (
        base, f"{base}/soan/cuoc-hop", f"{base}/phien-ban", f"{base}/phien-ban/so-sanh", f"{base}/xem-truoc/nghi-quyet",
        f"{base}/van-ban/nghi-quyet", f"{base}/van-ban/nghi-quyet.docx", f"{base}/o?doan=x", f"{base}/trang/1-a",
        f"{base}/trang/1-a/1.png", f"/van-ban/cua-hoi-nghi/{meeting}", f"/van-ban/cua-hoi-nghi/{meeting}/duong-di",
    ):  # fmt: skip
        assert stranger.get(path).status_code == 404, path
    assert save(stranger, meeting, 1, [patch(VENUE, "x")]).status_code == 404
    for path in ("xoa", "hoan-tac", "phien-ban", "phien-ban/1/lay-lai", "roi/pageone"):
        assert stranger.form(f"{base}/{path}", {"ten": "x", "ban": 1}).status_code == 404, path
    assert stranger.form("/hoi-nghi/moi", {"tu": meeting}).status_code == 404
    for path in ("/van-ban/moi", "/van-ban/trinh"):
        sent = {"hoi_nghi": meeting, "loai": "nghi-quyet", "nguoi_duyet": other.people["approver"]}
        assert stranger.form(path, sent).status_code == 404, path
    with reading(engine) as db, pytest.raises(NotFound):
        actions.meeting_of(db, as_role(other, "secretary"), meeting)


def test_markup_in_every_field_stays_words_on_every_page(signed_in, house, meeting):
    secretary = signed_in(house, "secretary")
    page = "".join(secretary.get(f"/hoi-nghi/{meeting}/soan/{step.slug}").text for step in STEPS)
    paths = sorted(
        set(re.findall(r'data-path="([^"]+)"', page)) - set(re.findall(r'data-path="([^"]*NEW[^"]*)"', page))
    )
    assert len(paths) > 200
    answer = save(secretary, meeting, 1, [patch(path, EVIL) for path in paths])
    assert answer.status_code == 200, answer.text
    secretary.form("/hoi-nghi/danh-ba", {"loai": "person", "ten": EVIL, "chuc_vu": EVIL})
    secretary.form(f"/hoi-nghi/{meeting}/phien-ban", {"ten": EVIL})
    base = f"/hoi-nghi/{meeting}"
    pages = [base, *(f"{base}/soan/{step.slug}" for step in STEPS), f"{base}/phien-ban", "/hoi-nghi", "/hoi-nghi/moi"]
    pages += [f"{base}/phien-ban/so-sanh?cu=1&moi=0", "/hoi-nghi/danh-ba", f"/van-ban/cua-hoi-nghi/{meeting}/duong-di"]
    for path in pages:
        shown = secretary.get(path)
        assert shown.status_code == 200, path
        assert "<script>alert" not in shown.text, path
        assert "<img src=x" not in shown.text, path
    quick = secretary.get(f"{base}/xem-truoc/nghi-quyet").json()
    assert "<script" not in quick.get("html", "")
    assert "<img" not in quick.get("html", "")


def test_a_meeting_gives_documents_that_word_opens(signed_in, house, meeting):
    viewer = signed_in(house, "viewer")
    for slug in ("nghi-quyet", "bien-ban", "giay-moi"):
        answer = viewer.get(f"/hoi-nghi/{meeting}/van-ban/{slug}.docx")
        assert docx.Document(io.BytesIO(answer.content)).tables
    assert viewer.get(f"/hoi-nghi/{meeting}/van-ban/thu-tinh.docx").status_code == 404


def test_documents_are_begun_and_submitted_from_their_meeting(signed_in, house, meeting):
    secretary = signed_in(house, "secretary")
    begun = secretary.form("/van-ban/moi", {"hoi_nghi": meeting, "loai": "bien-ban"}).headers["location"]
    assert "Biên bản" in secretary.get(begun).text
    sent = {"hoi_nghi": meeting, "loai": "bien-ban", "nguoi_duyet": house.people["viewer"]}
    refused = secretary.form("/van-ban/trinh", sent)
    assert refused.status_code == 422
    assert "chưa có quyền duyệt" in refused.text
    submitted = secretary.form("/van-ban/trinh", {**sent, "nguoi_duyet": house.people["approver"]})
    assert submitted.headers["location"] == begun
    part = secretary.get(f"/van-ban/cua-hoi-nghi/{meeting}", headers={"HX-Request": "true"}).text
    assert "Đang đợi đồng chí Người lãnh đạo duyệt." in part
    assert "<html" not in part
    assert secretary.form("/van-ban/moi", {"hoi_nghi": meeting, "loai": "ban-tin"}).status_code == 422


def test_a_text_with_blanks_is_submitted_only_by_who_has_seen_them(signed_in, house):
    secretary = signed_in(house, "secretary")
    meeting = secretary.form("/hoi-nghi/moi").headers["location"].split("/")[2]
    sent = {"hoi_nghi": meeting, "loai": "nghi-quyet", "nguoi_duyet": house.people["approver"]}
    refused = secretary.form("/van-ban/trinh", sent)
    assert refused.status_code == 422
    assert "chỗ trống sẽ in ra “[…]”" in refused.text
    assert "Chỗ trống in ra “[…]”" in refused.text
    page = secretary.form("/van-ban/moi", {"hoi_nghi": meeting, "loai": "nghi-quyet"}).headers["location"]
    version = re.search(r'name="phien_ban" value="(\d+)"', secretary.get(page).text)[1]
    form = {"phien_ban": version, "nguoi_duyet": house.people["approver"]}
    assert secretary.form(f"{page}/submit", form).status_code == 303
    leader = signed_in(house, "approver").get(page).text
    assert "Chỗ trống in ra “[…]”" in leader


def test_a_meeting_removed_by_mistake_is_taken_back(signed_in, house, meeting):
    secretary = signed_in(house, "secretary")
    gone = secretary.form(f"/hoi-nghi/{meeting}/xoa").headers["location"]
    assert "Hoàn tác" in secretary.get(gone).text
    assert secretary.get(f"/hoi-nghi/{meeting}").status_code == 404
    assert secretary.form(f"/hoi-nghi/{meeting}/hoan-tac").status_code == 303
    assert secretary.get(f"/hoi-nghi/{meeting}").status_code == 200


def test_the_directory_learns_from_records_and_is_mended_by_hand(engine, signed_in, house, as_role, meeting):  # noqa: F811
    secretary = signed_in(house, "secretary")
    with writing(engine) as db:
        who = as_role(house, "secretary")
        actions.feed_directory(db, who, actions.meeting_of(db, who, meeting))
    page = secretary.get("/hoi-nghi/danh-ba").text
    chair = sample().meeting.chair.name
    assert chair in page
    twice = secretary.form("/hoi-nghi/danh-ba", {"loai": "person", "ten": chair.upper(), "chuc_vu": "x"})
    assert twice.status_code == 422
    entry = re.search(rf'/hoi-nghi/danh-ba/(\d+)"(?:(?!</form>).)*value="{chair}"', page, re.DOTALL)[1]
    assert secretary.form(f"/hoi-nghi/danh-ba/{entry}", {"loai": "person", "lam": "xoa"}).status_code == 303
    assert f'value="{chair}"' not in secretary.get("/hoi-nghi/danh-ba").text


def test_a_list_finds_a_meeting_with_and_without_marks(signed_in, house, meeting):
    viewer = signed_in(house, "viewer")
    for words in ("Lam Giang", "lam giang", "đoàn kết", "doan ket"):
        assert f"/hoi-nghi/{meeting}" in viewer.get("/hoi-nghi", params={"q": words, "nam": "2026"}).text, words
    assert "Không có hội nghị nào khớp" in viewer.get("/hoi-nghi?q=zzz").text
    assert f"/hoi-nghi/{meeting}" not in viewer.get("/hoi-nghi?nam=1999").text
