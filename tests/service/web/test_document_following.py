"""A document follows its meeting while drafted, is remarked on while submitted, and is linked after issue."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from record_factories import kind, sample
from sqlalchemy import Engine

from domain.errors import InputRefused
from service.database.engine import reading, writing
from service.documents import actions, afterwards, following, numbering, reviewing, signed_copy, store
from service.documents.series import series_of
from service.documents.way import way_of
from service.errors import Conflict, Forbidden, NotFound
from service.meetings import actions as meetings
from tests.service.one_page import PDF, picture
from tests.service.web.test_numbering import DAY, as_role, files  # noqa: F401

NQ = kind("resolution")


@pytest.fixture
def meeting(engine: Engine, house, as_role):  # noqa: F811
    """The sample meeting; gives its id."""
    with writing(engine) as db:
        return meetings.begin(db, as_role(house, "secretary"), record=sample())


@pytest.fixture
def begun(engine, house, as_role, meeting):  # noqa: F811
    """Its resolution, a draft; gives the document's id."""
    with writing(engine) as db:
        return following.begin_from_meeting(db, as_role(house, "secretary"), meeting_id=meeting, kind=NQ)


def reworded(db, who, meeting: int, abstract: str) -> None:
    """Change the meeting's record."""
    record, version = meetings.record_of(db, who, meeting)
    changed = replace(record, resolution=replace(record.resolution, abstract=abstract))
    meetings.replace_record(db, who, meeting, changed, version)


def issued(db, house, as_role, files, meeting: int | None, made: int | None = None) -> int:  # noqa: F811
    """Take a document its whole way."""
    secretary, approver, clerk = (as_role(house, role) for role in ("secretary", "approver", "clerk"))
    made = made or actions.begin(db, secretary, record=sample(), kind=NQ, meeting_id=meeting)
    version = actions.document_of(db, secretary, made).row.version
    actions.submit(db, secretary, made, version=version, approver=house.people["approver"])
    actions.approve(db, approver, made, version=version + 1)
    signer = sample().resolution.signer or sample().organisation.signers[0]
    actions.sign(db, files, approver, made, version=version + 2, signer=signer)
    numbering.take_number_within(db, files, clerk, numbering.Entry(made, version + 3, DAY))
    actions.issue(db, clerk, made, version=version + 4)
    return made


def test_one_meeting_has_one_document_of_a_kind_on_its_way(engine, house, as_role, meeting, begun):  # noqa: F811
    secretary = as_role(house, "secretary")
    with writing(engine) as db:
        assert following.begin_from_meeting(db, secretary, meeting_id=meeting, kind=NQ) == begun
        assert following.begin_from_meeting(db, secretary, meeting_id=meeting, kind=kind("minutes")) != begun
        assert actions.document_of(db, secretary, begun).record.resolution.number is None
        actions.submit(db, secretary, begun, version=1, approver=house.people["approver"])
        assert following.begin_from_meeting(db, secretary, meeting_id=meeting, kind=NQ) == begun


def test_a_draft_follows_its_meeting_only_when_asked(engine, house, as_role, meeting, begun):  # noqa: F811
    secretary = as_role(house, "secretary")
    with writing(engine) as db:
        assert not following.is_behind(db, secretary, actions.document_of(db, secretary, begun))
        reworded(db, secretary, meeting, "Về nhiệm vụ mới")
        assert following.is_behind(db, secretary, actions.document_of(db, secretary, begun))
        assert actions.document_of(db, secretary, begun).row.title != "Về nhiệm vụ mới"
        with pytest.raises(Conflict):
            following.follow(db, secretary, begun, version=7)
        following.follow(db, secretary, begun, version=1)
        assert actions.document_of(db, secretary, begun).row.title == "Về nhiệm vụ mới"
        assert not following.is_behind(db, secretary, actions.document_of(db, secretary, begun))


def test_a_submitted_text_no_longer_follows_its_meeting(engine, house, as_role, meeting, begun):  # noqa: F811
    secretary = as_role(house, "secretary")
    with writing(engine) as db:
        reworded(db, secretary, meeting, "Về nhiệm vụ mới")
        following.submit_from_meeting(db, secretary, begun, approver=house.people["approver"])
        assert actions.document_of(db, secretary, begun).row.title == "Về nhiệm vụ mới"
        reworded(db, secretary, meeting, "Về nhiệm vụ khác nữa")
        document = actions.document_of(db, secretary, begun)
        assert document.row.title == "Về nhiệm vụ mới"
        assert not following.is_behind(db, secretary, document)
        with pytest.raises(Conflict, match="giữ nguyên"):
            following.follow(db, secretary, begun, version=document.row.version)


def test_remarks_belong_to_the_submitted_text_and_are_ticked_by_the_drafter(engine, house, as_role, begun):  # noqa: F811
    secretary, approver = as_role(house, "secretary"), as_role(house, "approver")
    with writing(engine) as db:
        with pytest.raises(Conflict):
            reviewing.remark(db, approver, begun, passage="Căn cứ", words="Sửa")
        actions.submit(db, secretary, begun, version=1, approver=house.people["approver"])
        with pytest.raises(Forbidden):
            reviewing.remark(db, secretary, begun, passage="Căn cứ", words="Sửa")
        with pytest.raises(InputRefused):
            reviewing.remark(db, approver, begun, passage="Căn cứ", words="  ")
        with pytest.raises(InputRefused):
            actions.send_back(db, approver, begun, version=2, comment="")
        first = reviewing.remark(db, approver, begun, passage="Căn cứ  Luật", words="Ghi rõ\nsố hiệu")
        second = reviewing.remark(db, approver, begun, passage="", words="Bỏ")
        reviewing.take_back(db, approver, begun, second)
        actions.send_back(db, approver, begun, version=2, comment="")
        reviewing.settle(db, secretary, begun, first, settled=True)
        with pytest.raises(NotFound):
            reviewing.settle(db, secretary, begun, first + 100, settled=True)
        with pytest.raises(Conflict):
            reviewing.take_back(db, approver, begun, first)
    with reading(engine) as db:
        (kept,) = store.remarks_of(db, begun)
        assert (kept.passage, kept.words, kept.settled) == ("Căn cứ Luật", "Ghi rõ số hiệu", True)
        assert store.steps_of(db, begun)[-1].comment == "Đã góp ý 1 chỗ."


def test_the_page_always_says_whose_turn_it_is(engine, house, as_role, files, begun):  # noqa: F811
    secretary, approver, clerk = (as_role(house, role) for role in ("secretary", "approver", "clerk"))

    def words(who) -> str:
        return way_of(db, who, actions.document_of(db, who, begun)).words

    with writing(engine) as db:
        assert words(approver) == "Đang đợi đồng chí Người thư ký soạn xong và trình duyệt."
        assert words(secretary) == "Đang đợi đồng chí soạn xong và trình duyệt."
        actions.submit(db, secretary, begun, version=1, approver=house.people["approver"])
        assert words(secretary) == "Đang đợi đồng chí Người lãnh đạo duyệt."
        actions.approve(db, approver, begun, version=2)
        signer = actions.document_of(db, clerk, begun).record.resolution.signer
        assert words(secretary).endswith(f"Đang đợi đồng chí {signer.name} ký.")
        actions.sign(db, files, approver, begun, version=3, signer=signer)
        assert words(secretary) == "Đã ký. Đang đợi đồng chí Người văn thư cấp số, vào sổ."
        numbering.take_number_within(db, files, clerk, numbering.Entry(begun, 4, DAY))
        assert words(secretary).endswith("Đang đợi đồng chí Người văn thư ban hành.")
        actions.issue(db, clerk, begun, version=5)
        assert words(secretary) == "Đã ban hành. Không còn bước nào phải làm."


def test_correcting_replacing_and_recalling_are_seen_from_both_sides(engine, house, as_role, files):  # noqa: F811
    clerk = as_role(house, "clerk")
    with writing(engine) as db:
        first, second, third, fourth = (issued(db, house, as_role, files, None) for _ in range(4))
        draft = actions.begin(db, as_role(house, "secretary"), record=sample(), kind=NQ, meeting_id=None)
        with pytest.raises(InputRefused):
            afterwards.replace_by(db, clerk, first, version=6, by=draft, reason="")
        with pytest.raises(InputRefused):
            afterwards.correct(db, clerk, first, version=6, by=0, reason="")
        with pytest.raises(InputRefused):
            afterwards.recall(db, clerk, third, version=6, reason=" ")
        afterwards.correct(db, clerk, first, version=6, by=second, reason="Sai năm")
        afterwards.replace_by(db, clerk, first, version=7, by=second, reason="")
        afterwards.recall(db, clerk, third, version=6, reason="Ban hành nhầm", by=fourth)
        seen = {
            one: {(link.kind, bool(link.does), link.id) for link in store.links_of(db, one)}
            for one in (first, second, third, fourth)
        }
        assert seen[first] == {("corrects", False, second), ("replaces", False, second)}
        assert seen[second] == {("corrects", True, first), ("replaces", True, first)}
        assert seen[third] == {("recalls", False, fourth)}
        assert seen[fourth] == {("recalls", True, third)}
        with pytest.raises(Conflict):
            afterwards.recall(db, clerk, first, version=8, reason="Nữa")


def test_a_signed_copy_may_come_later_and_only_for_a_signed_document(engine, house, as_role, files, begun):  # noqa: F811
    secretary, clerk = as_role(house, "secretary"), as_role(house, "clerk")
    with writing(engine) as db:
        with pytest.raises(Conflict, match="chưa ký"):
            actions.attach_scan(db, files, clerk, begun, version=1, scan=PDF)
        made = issued(db, house, as_role, files, None)
        with pytest.raises(Forbidden):
            actions.attach_scan(db, files, secretary, made, version=6, scan=PDF)
        with pytest.raises(Conflict):
            actions.attach_scan(db, files, clerk, made, version=5, scan=PDF)
        actions.attach_scan(db, files, clerk, made, version=6, scan=PDF)
        assert files.get(actions.document_of(db, clerk, made).row.scan) == PDF


@pytest.mark.parametrize("content", [PDF, picture("PNG"), picture("JPEG")])
def test_a_real_pdf_or_picture_is_taken_as_signed_copy(content):
    assert signed_copy.checked(content) == content


@pytest.mark.parametrize(
    "content",
    [b"%PDF-1.7 but nothing more", b"\x89PNG\r\n\x1a\n....", b"\xff\xd8\xff\xe0 no", b"<html>", b"PK\x03\x04", b""],
)
def test_a_file_that_only_looks_like_a_scan_is_refused_in_words(content):
    with pytest.raises(InputRefused, match=r"Bản ký phải là|Không mở được bản ký"):
        signed_copy.checked(content)


def test_both_kinds_of_minutes_share_one_series():
    organisation = sample().organisation
    assert series_of(organisation, kind("minutes")) == series_of(organisation, kind("vote_count"))
    assert series_of(organisation, kind("minutes")) != series_of(organisation, NQ)


def test_a_number_that_is_given_up_stays_void_and_the_text_is_drafted_anew(engine, house, as_role, files, begun):  # noqa: F811
    secretary, approver, clerk = (as_role(house, role) for role in ("secretary", "approver", "clerk"))
    with writing(engine) as db:
        actions.submit(db, secretary, begun, version=1, approver=house.people["approver"])
        actions.approve(db, approver, begun, version=2)
        signer = actions.document_of(db, clerk, begun).record.resolution.signer
        actions.sign(db, files, approver, begun, version=3, signer=signer)
        symbol = numbering.take_number_within(db, files, clerk, numbering.Entry(begun, 4, DAY, remark="Kèm 02 phụ lục"))
        assert store.register(db, house.id)[0].note == "Kèm 02 phụ lục"
        with pytest.raises(InputRefused):
            numbering.void_given(db, clerk, begun, version=5, reason=" ")
        with pytest.raises(Forbidden):
            numbering.void_given(db, secretary, begun, version=5, reason="Sai số")
        numbering.void_given(db, clerk, begun, version=5, reason="In hỏng")
        document = actions.document_of(db, clerk, begun)
        assert (document.state, document.row.symbol, document.row.frozen) == ("returned", None, None)
        assert document.record.resolution.number is None
        (void,) = store.register(db, house.id)
        assert (void.number, void.document_id) == (1, None)
        assert void.void_reason.startswith(symbol)
        assert void.void_reason.endswith("In hỏng")
        issued(db, house, as_role, files, None, begun)
        assert actions.document_of(db, clerk, begun).row.symbol.startswith("02/")


def test_findings_of_a_meeting_say_that_they_no_longer_touch_what_is_issued(
    engine, house, as_role, files, meeting, signed_in  # noqa: F811
):  # fmt: skip
    with writing(engine) as db:
        reworded(db, as_role(house, "secretary"), meeting, "Về việc khác")
        record, version = meetings.record_of(db, as_role(house, "secretary"), meeting)
        about = replace(record.meeting, attendance=replace(record.meeting.attendance, convened=1, present=9))
        meetings.replace_record(db, as_role(house, "secretary"), meeting, replace(record, meeting=about), version)
    viewer, path = signed_in(house, "viewer"), f"/van-ban/cua-hoi-nghi/{meeting}"
    page = viewer.get(f"/hoi-nghi/{meeting}").text
    assert "chỗ cần xem lại trong hồ sơ</summary>" in page
    assert 'id="cho-xem-lai"' not in viewer.get(path, headers={"HX-Request": "true"}).text
    with writing(engine) as db:
        issued(db, house, as_role, files, meeting)
    part = viewer.get(path, headers={"HX-Request": "true"}).text
    assert 'id="cho-xem-lai" hx-swap-oob="true"' in part
    assert "Nghị quyết số 01/NQ" in part
    assert "chỉ liên quan đến văn bản lập sau" in part
    assert "hx-swap-oob" not in viewer.get(path).text
    with writing(engine) as db:
        following.begin_from_meeting(db, as_role(house, "secretary"), meeting_id=meeting, kind=kind("minutes"))
    assert 'id="cho-xem-lai"' not in viewer.get(path, headers={"HX-Request": "true"}).text


def test_what_is_missing_leads_to_its_field(house, signed_in):
    secretary = signed_in(house, "secretary")
    meeting_id = secretary.form("/hoi-nghi/moi").headers["location"].split("/")[2]
    begun = secretary.form("/van-ban/moi", {"hoi_nghi": meeting_id, "loai": "nghi-quyet"}).headers["location"]
    page = secretary.get(begun).text
    places = set(re.findall(rf'<a href="(/hoi-nghi/{meeting_id}/soan/[\w-]+)#(o-[\w-]+)">', page))
    assert places
    for path, anchor in places:
        assert f'id="{anchor}"' in secretary.get(path).text, anchor
    assert "#o-" not in signed_in(house, "viewer").get(begun).text
