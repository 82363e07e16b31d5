"""Reviewing: every action is a form that can be undone, two reviewers lose nothing, the result is what they decided."""

from __future__ import annotations

import re
from types import SimpleNamespace

import pytest
from lxml import html

from service import happenings
from service.accounts.actor import Actor
from service.database.engine import reading, writing
from service.errors import Conflict
from service.reading import actions, store
from service.reading.questions import questions_of
from service.reading.rereading import asked_anew
from service.settings import Settings
from tests.service.reading_steps import resolution, waiting_review


@pytest.fixture
def as_role(house, web_clock, service_settings: Settings):
    """The person of a role, to call actions with."""

    def actor(role: str) -> Actor:
        zone, name = service_settings.timezone, f"Người {role}"
        return Actor(house.people[role], name, house.id, house.slug, frozenset((role,)), web_clock.now, zone)

    return actor


@pytest.fixture
def upload(engine, as_role):
    """A resolution of 8 tasks that waits for review; gives its id."""
    with writing(engine) as db:
        return waiting_review(db, as_role("secretary"), resolution(8))


@pytest.fixture
def secretary(signed_in, house):
    return signed_in(house, "secretary")


@pytest.fixture
def rows(engine, house, upload):
    """Every item by its id, as it is now."""

    def look():
        with reading(engine) as db:
            return {row.item: row for row in store.items(db, house.id, upload)}

    return look


@pytest.fixture
def act(secretary, upload, rows):
    """`act("T1", "dong-y")`: send an item's form as the page would, with the version that is shown."""

    def send(item: str, verb: str, client=None, version=None, status=303, **given):
        shown = version or rows()[item].version
        path = f"/doc-van-ban/{upload}/muc/{item}/{verb}"
        answer = (client or secretary).form(path, {"phien_ban": shown, **given})
        assert answer.status_code == status, answer.text
        return answer

    return send


def whole(secretary, upload, verb, status=303, **given):
    """Send a form of the whole document."""
    answer = secretary.form(f"/doc-van-ban/{upload}/{verb}", given)
    assert answer.status_code == status, answer.text
    return answer


def cards(page: str) -> dict[str, html.HtmlElement]:
    return {card.get("data-item"): card for card in html.document_fromstring(page).xpath("//li[@data-state]")}


def words(element) -> str:
    return " ".join(element.text_content().split())


def test_the_page_shows_text_with_marks_doubts_first_and_a_card_for_each_item(secretary, upload, rows):
    page = secretary.get(f"/doc-van-ban/{upload}").text
    root = html.document_fromstring(page)
    assert set(cards(page)) == set(rows())
    order = [section.get("id") for section in root.xpath("//section[@class='found']/section")]
    assert order[0] == "nghi-van"
    question = root.xpath("//li[contains(@class, 'question')]")[0]
    assert "“trong quý I” là năm 2027, hay năm nào khác?" in words(question)
    assert [words(one) for one in question.xpath(".//button")] == ["1 Năm 2027", "2 Năm 2028", "3 Năm 2026"]
    assert f"0/{len(rows())} đã duyệt, còn" in words(root.xpath("//p[@class='count']")[0])
    for item, row in rows().items():
        if row.section in ("task", "target", "citation"):
            marks = root.xpath(f"//mark[contains(concat(' ', @data-items, ' '), ' {item} ')]")
            assert "".join(mark.text for mark in marks) == row.value["text"].replace("\n", "")
            assert root.xpath(f"//a[@id='v-{item}' and @href='#k-{item}']")
            assert root.xpath(f"//li[@id='k-{item}']//a[@href='#v-{item}']")


def test_an_accepted_item_is_counted_and_undone(act, secretary, upload, rows):
    act("T1", "dong-y")
    assert rows()["T1"].state == "accepted"
    assert f"1/{len(rows())} đã duyệt" in words(html.document_fromstring(secretary.get(f"/doc-van-ban/{upload}").text))
    whole(secretary, upload, "hoan-tac")
    assert rows()["T1"].state == "pending"
    whole(secretary, upload, "hoan-tac", status=422)


def test_a_corrected_deadline_is_understood_as_typed(act, rows):
    act("T1", "sua", thoi_han_loi="trong quý IV/2027", chu_tri="Ban Thường vụ")
    row = rows()["T1"]
    assert row.state == "corrected"
    assert row.value["lead"] == "Ban Thường vụ"
    assert row.value["deadline"] == {
        "text": "trong quý IV/2027", "start": "2027-10-01", "end": "2027-12-31", "recurring": None,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "end", "shown"),
    [
        ("trong 15 ngày kể từ ngày ký", "2026-09-04", "(chậm nhất thứ Sáu, 04/9/2026, tính từ ngày văn bản 20/8/2026)"),
        ("15 ngày kể từ ngày nhận hồ sơ", None, "(chưa tính được ngày cuối, vì chưa rõ “ngày nhận hồ sơ” là ngày nào)"),
    ],
)
def test_a_deadline_that_is_counted_ends_after_the_documents_day(act, rows, secretary, upload, typed, end, shown):
    act("D", "sua", ngay="20/8/2026")
    act("T1", "sua", thoi_han_loi=typed)
    assert rows()["T1"].value["deadline"] == {"text": typed, "start": None, "end": end, "recurring": None}
    assert shown in words(cards(secretary.get(f"/doc-van-ban/{upload}").text)["T1"])


def test_a_day_that_was_counted_when_read_is_asked_about_with_the_day():
    term = {"text": "trong 15 ngày kể từ ngày ký", "start": None, "end": "2026-09-04", "recurring": None}
    doubt = {"code": "counted", "message": "Ngày cuối được tính; hãy kiểm tra lại.", "choices": []}
    (asked,) = questions_of("task", {"text": "a", "deadline": term}, [doubt])
    assert asked.words.startswith("“trong 15 ngày kể từ ngày ký” được hiểu là đến ngày 04/9/2026. Ngày cuối")
    assert [one.words for one in asked.choices] == ["Đúng như đã đọc"]


def test_a_field_that_cannot_be_read_is_said_beside_it_and_nothing_is_lost(act, rows):
    answer = act("T1", "sua", status=422, thoi_han_den="30 tháng Hai", chu_tri="Ban Thường vụ")
    root = html.document_fromstring(answer.text)
    assert root.xpath("//input[@aria-invalid='true']/@value") == ["30 tháng Hai"]
    assert "Ban Thường vụ" in root.xpath("//input[@name='chu_tri']/@value")
    assert rows()["T1"].state == "pending"


def test_an_answered_doubt_moves_the_deadline_to_that_year(act, rows):
    act("T2", "tra-loi", cau=0, chon="2026")
    row = rows()["T2"]
    assert (row.state, row.doubts) == ("corrected", [])
    assert row.value["deadline"]["end"] == "2026-03-31"


def test_a_task_that_no_word_asks_for_is_one_or_none_by_one_answer(engine, as_role, secretary, house):
    text = (
        "Sáng 4/7, phường Trà Lân tổ chức giao ban.\n\nKhẩn trương hoàn thành việc kẻ vạch vỉa hè trước ngày 25/7. "
        "Phối hợp với các tổ dân phố vận động các hộ tháo dỡ mái che trước ngày 30/7."
    )
    with writing(engine) as db:
        made = waiting_review(db, as_role("secretary"), text)
    page = secretary.get(f"/doc-van-ban/{made}").text
    assert page.count("Không phải nhiệm vụ") == 2
    for item, choice, state in (("T1", "", "accepted"), ("T2", "khong", "removed")):
        given = {"phien_ban": 1, "cau": 0, "chon": choice}
        assert secretary.form(f"/doc-van-ban/{made}/muc/{item}/tra-loi", given).status_code == 303
        with reading(engine) as db:
            row = next(row for row in store.items(db, house.id, made) if row.item == item)
        assert row.state == state
        assert ("likely" in {doubt["code"] for doubt in row.doubts}) == (choice == "khong")


def test_a_removed_item_leaves_the_count_and_comes_back(act, rows, secretary, upload):
    act("T3", "bo")
    assert "Đã bỏ" in words(cards(secretary.get(f"/doc-van-ban/{upload}").text)["T3"])
    act("T3", "lay-lai")
    assert rows()["T3"].state == "pending"
    act("D", "bo", status=422)


def test_two_tasks_become_one_and_one_becomes_two(act, rows, secretary, upload):
    before = {item: row.value["text"] for item, row in rows().items() if row.section == "task"}
    act("T3", "gop")
    assert rows()["T3"].state == "removed"
    assert rows()["T2"].value["text"].startswith(before["T2"])
    assert before["T3"] in rows()["T2"].value["text"]
    whole(secretary, upload, "hoan-tac")
    assert rows()["T2"].value["text"] == before["T2"]
    act("T2", "tach", chu="củng cố")
    made = next(row for row in rows().values() if row.state == "added")
    assert made.value["text"].startswith("củng cố")
    assert rows()["T2"].value["text"].endswith("rà soát")
    act("T2", "tach", status=422, chu="những chữ không có")
    act("T1", "gop", status=422)


def test_words_of_the_text_become_a_task_and_a_target(secretary, upload, rows, engine, house):
    with reading(engine) as db:
        text = store.upload(db, house.id, upload).extraction["source"]["text"]
    start = text.index("Nghị quyết này có hiệu lực")
    whole(secretary, upload, "them", loai="task", tu=start, den=start + 40)
    made = next(row for row in rows().values() if row.state == "added")
    assert made.value["span"] == [start, start + 40]
    assert made.value["text"] == text[start : start + 40].strip()
    whole(secretary, upload, "them", loai="target", chu="hợp tác xã nông nghiệp kiểu mới")
    assert sum(row.state == "added" for row in rows().values()) == 2
    whole(secretary, upload, "them", status=422, loai="task", chu="")
    whole(secretary, upload, "them", status=422, loai="task", tu=start, den=start + 40)
    whole(secretary, upload, "them", status=422, loai="task", tu=10**9, den=10**9 + 5)


def test_everything_without_doubts_is_taken_at_once(secretary, upload, rows):
    whole(secretary, upload, "dong-y-het")
    left = [row for row in rows().values() if row.state == "pending"]
    assert left
    assert all(row.doubts for row in left)
    whole(secretary, upload, "hoan-tac")
    assert all(row.state == "pending" for row in rows().values())


def test_the_same_year_is_confirmed_at_all_places_by_one_answer(act, secretary, upload, rows):
    asked = "Có 2 chỗ nghi vấn chỉ hỏi về năm, đều đang được hiểu là năm 2027."
    assert asked in secretary.get(f"/doc-van-ban/{upload}").text
    whole(secretary, upload, "dung-nam", nam=2027, so_cho=2)
    for item in ("T2", "T6"):
        row = rows()[item]
        assert (row.state, row.doubts, row.value["deadline"]["end"]) == ("accepted", [], "2027-03-31")
    assert {row.state for item, row in rows().items() if item not in ("T2", "T6")} == {"pending"}
    assert "đều đang được hiểu là năm" not in secretary.get(f"/doc-van-ban/{upload}").text
    whole(secretary, upload, "hoan-tac")
    assert {row.state for row in rows().values()} == {"pending"}
    assert asked in secretary.get(f"/doc-van-ban/{upload}").text


def test_a_year_is_confirmed_only_for_the_questions_that_were_seen(act, secretary, upload, rows):
    before = {item: row.version for item, row in rows().items()}
    for year, count in ((2027, 3), (2026, 2), (2026, 0)):
        whole(secretary, upload, "dung-nam", status=409, nam=year, so_cho=count)
    assert {item: row.version for item, row in rows().items()} == before
    act("T2", "tra-loi", cau=0, chon="2026")  # another reviewer, meanwhile
    page = whole(secretary, upload, "dung-nam", status=409, nam=2027, so_cho=2).text
    assert "Các chỗ nghi vấn về năm vừa thay đổi nên câu trả lời của đồng chí chưa được lưu." in page
    assert "đều đang được hiểu là năm" not in page  # one is left: its own buttons do
    assert rows()["T6"].state == "pending"


def finish(act, secretary, upload, rows):
    whole(secretary, upload, "dong-y-het")
    for row in rows().values():
        if row.state == "pending":
            act(row.item, "dong-y")
    whole(secretary, upload, "hoan-tat")


def test_a_finished_review_is_frozen_told_to_others_and_holds_what_was_decided(
    act, secretary, upload, rows, engine, as_role, monkeypatch
):
    heard = []
    monkeypatch.setattr(happenings, "_LISTENERS", {"upload.reviewed": {"x": lambda *told: heard.append(told[2])}})
    whole(secretary, upload, "hoan-tat", status=422)
    with reading(engine) as db:
        assert [one.upload_id for one in actions.waiting(db, as_role("secretary"))] == [upload]
        assert actions.waiting(db, as_role("viewer")) == []
        with pytest.raises(Conflict):
            actions.reviewed(db, as_role("viewer"), upload)
    act("T1", "sua", chu_tri="Ban Thường vụ")
    act("T4", "bo")
    finish(act, secretary, upload, rows)
    assert heard == [upload]
    with reading(engine) as db:
        final = actions.reviewed(db, as_role("viewer"), upload)
        assert [row.id for row in actions.all_reviewed(db, as_role("viewer"), 10)] == [upload]
        assert actions.waiting(db, as_role("secretary")) == []
        text = actions.document_text(db, as_role("viewer"), upload)
    assert final["tasks"][0]["lead"] == "Ban Thường vụ"
    assert "T4" not in [task["id"] for task in final["tasks"]]
    assert all(text[slice(*task["span"])] == task["text"] and not task["doubts"] for task in final["tasks"])
    act("T1", "dong-y", status=409)
    assert "đã duyệt xong" in secretary.get(f"/doc-van-ban/{upload}").text


def test_who_comes_second_is_told_and_overwrites_nothing(act, signed_in, house, rows, engine):
    clerk = signed_in(house, "clerk")
    act("T1", "sua", client=clerk, version=1, chu_tri="Ban của văn thư")
    answer = act("T1", "sua", version=1, status=409, chu_tri="Ban của thư ký")
    assert "Người văn thư vừa sửa mục này" in answer.text
    assert rows()["T1"].value["lead"] == "Ban của văn thư"
    act("T2", "dong-y", version=1)


def shown_fields(secretary, upload, item):
    """What the form of an item holds, as a browser would send it back."""
    root = html.document_fromstring(secretary.get(f"/doc-van-ban/{upload}/muc/{item}/sua").text)
    form = root.xpath("//form[@class='fields']")[0]
    return {name: value or "" for name, value in form.form_values() if name != "csrf"}


def test_two_who_correct_different_fields_of_one_item_both_count(secretary, signed_in, house, upload, rows):
    path = f"/doc-van-ban/{upload}/muc/T1/sua"
    mine, theirs = shown_fields(secretary, upload, "T1"), shown_fields(secretary, upload, "T1")
    clerk = signed_in(house, "clerk")
    assert clerk.form(path, {**theirs, "phoi_hop": "Sở Tài chính"}).status_code == 303
    assert secretary.form(path, {**mine, "chu_tri": "Ban Thường vụ"}).status_code == 303
    assert (rows()["T1"].value["lead"], rows()["T1"].value["partners"]) == ("Ban Thường vụ", ["Sở Tài chính"])


def test_two_who_correct_the_same_field_are_told_and_choose(secretary, signed_in, house, upload, rows):
    path = f"/doc-van-ban/{upload}/muc/T1/sua"
    mine, theirs = shown_fields(secretary, upload, "T1"), shown_fields(secretary, upload, "T1")
    clerk = signed_in(house, "clerk")
    assert clerk.form(path, {**theirs, "chu_tri": "Ban của văn thư", "dia_ban": "An Biên"}).status_code == 303
    answer = secretary.form(path, {**mine, "chu_tri": "Ban của thư ký"})
    assert answer.status_code == 422
    assert "Người văn thư vừa sửa ô này thành “Ban của văn thư”" in answer.text
    assert rows()["T1"].value["lead"] == "Ban của văn thư"
    form = html.document_fromstring(answer.text).xpath("//form[@class='fields']")[0]
    again = {name: value or "" for name, value in form.form_values() if name != "csrf"}
    assert (again["chu_tri"], again["dia_ban"]) == ("Ban của thư ký", "An Biên")
    assert secretary.form(path, again).status_code == 303
    assert (rows()["T1"].value["lead"], rows()["T1"].value["places"]) == ("Ban của thư ký", ["An Biên"])


def test_undo_takes_back_ones_own_last_action_and_never_anothers(act, signed_in, house, rows, secretary, upload):
    clerk = signed_in(house, "clerk")
    act("T1", "dong-y")
    act("T2", "dong-y", client=clerk)
    whole(secretary, upload, "hoan-tac")
    assert (rows()["T1"].state, rows()["T2"].state) == ("pending", "accepted")
    act("T3", "dong-y")
    act("T3", "sua", client=clerk, chu_tri="Ban của văn thư")
    whole(secretary, upload, "hoan-tac", status=409)
    assert rows()["T3"].value["lead"] == "Ban của văn thư"


def shows(rows) -> dict[str, str]:
    """What the script of a page says that it shows, when it shows these rows."""
    changed = [f" {row.item}.{row.version}" for row in rows.values() if row.version > 1]
    return {"X-Thuky-Shows": f"{len(rows)}{''.join(changed)}", "HX-Request": "true"}


def test_the_other_reviewers_page_hears_what_changed(act, rows, signed_in, house, upload):
    clerk = signed_in(house, "clerk")
    before = shows(rows())
    act("T1", "dong-y")
    heard = clerk.get(f"/doc-van-ban/{upload}/moi", headers=before)
    assert 'id="k-T1"' in heard.text
    assert 'id="k-T2"' not in heard.text
    assert "Người thư ký" in heard.text
    assert clerk.get(f"/doc-van-ban/{upload}/moi", headers=shows(rows())).status_code == 204


def test_an_answer_brings_what_others_changed_since_the_page_last_heard(act, rows, signed_in, house, upload):
    clerk = signed_in(house, "clerk")
    before = shows(rows())
    act("T1", "dong-y")
    answer = clerk.form(f"/doc-van-ban/{upload}/muc/T3/dong-y", {"phien_ban": 1}, headers=before)
    assert re.findall(r'id="k-(\w+)"', answer.text) == ["T1", "T3"]


@pytest.mark.parametrize("said", ["", "9", "9 T1", "999999999", "1 T1.2 ", "x", "3 T1.99999999"])
def test_a_page_that_does_not_say_what_it_shows_is_given_everything(said, signed_in, house, upload):
    heard = signed_in(house, "clerk").get(f"/doc-van-ban/{upload}/moi", headers={"X-Thuky-Shows": said})
    assert all(f'id="k-{item}"' in heard.text for item in ("D", "T1", "T2", "T3"))


def test_markup_that_is_typed_into_any_field_stays_words(act, rows, secretary, upload):
    evil = '<script>alert(1)</script>"><img src=x onerror=alert(2)>'
    act("T1", "sua", noi_dung=evil, chu_tri=evil, phoi_hop=evil, thoi_han_loi=evil)
    act("D", "sua", ten=evil, so=evil, nguoi_ky=evil)
    pages = [secretary.get(path).text for path in (f"/doc-van-ban/{upload}", f"/doc-van-ban/{upload}/muc/T1/sua")]
    for page in pages:
        assert "<script>alert" not in page
        assert "<img src=x" not in page
    assert rows()["T1"].value["lead"] == evil


def test_roles_that_only_look_see_the_result_and_no_buttons(signed_in, house, upload, act):
    for role in ("viewer", "approver", "editor", "administrator"):
        client = signed_in(house, role)
        page = client.get(f"/doc-van-ban/{upload}").text
        assert not html.document_fromstring(page).xpath("//section[@class='found']//button")
        for verb in ("dong-y", "bo", "sua", "gop", "tach", "tra-loi", "lay-lai"):
            act("T1", verb, client=client, version=1, status=403, cau=0, chon="2026")
        for verb in ("dong-y-het", "dung-nam", "hoan-tac", "hoan-tat", "them"):
            assert (
                client.form(f"/doc-van-ban/{upload}/{verb}", {"loai": "task", "nam": 2027, "so_cho": 2}).status_code
                == 403
            )
        assert client.get(f"/doc-van-ban/{upload}/muc/T1/sua").status_code == 403


def test_another_house_can_neither_see_nor_touch_an_item(signed_in, make_house, upload, act, rows):
    stranger = signed_in(make_house("khac", "Hội Nông dân xã Khác"), "secretary")
    for verb in ("dong-y", "bo", "sua", "gop", "tach", "tra-loi", "lay-lai"):
        act("T1", verb, client=stranger, version=1, status=404, cau=0, chon="2026", chu="x")
    for verb in ("dong-y-het", "dung-nam", "hoan-tac", "hoan-tat", "them"):
        assert (
            stranger.form(
                f"/doc-van-ban/{upload}/{verb}", {"loai": "task", "chu": "x", "nam": 2027, "so_cho": 2}
            ).status_code
            == 404
        )
    assert {row.version for row in rows().values()} == {1}


def test_numbers_that_make_no_sense_are_refused_in_a_sentence(act, secretary, upload):
    act("T1", "dong-y", version=99, status=409)
    act("T2", "tra-loi", cau=77, chon="2026", status=409)
    act("T2", "tra-loi", cau=-1, chon="2026", status=409)
    act("T1", "tach", tu="9" * 30, status=422)
    assert secretary.get(f"/doc-van-ban/{upload}/muc/T999").status_code == 404
    assert secretary.form(f"/doc-van-ban/{upload}/muc/T1/dong-y", {"phien_ban": "x"}).status_code == 422


def test_a_fragment_for_scripts_holds_only_what_changed(act, secretary, upload, rows):
    path = f"/doc-van-ban/{upload}/muc/T1/dong-y"
    part = secretary.form(path, {"phien_ban": 1}, headers=shows(rows())).text
    assert re.findall(r'id="k-(\w+)"', part) == ["T1"]
    assert 'id="thanh"' in part
    assert 'id="chu"' not in part


@pytest.fixture
def read_long_ago(engine, upload, rows):
    """T2 as an earlier reading kept it: "trong quý I" of a paper of August, over before the paper was written."""

    def keep(words: str = "trong quý I", **more) -> None:
        old = {"text": words, "start": "2026-01-01", "end": "2026-03-31", "recurring": None}
        value = {**rows()["T2"].value, "deadline": old}
        with writing(engine) as db:
            store.change_item(db, upload, "T2", rows()["T2"].version, {"value": value, "doubts": [], **more})

    return keep


def test_a_deadline_that_an_older_reading_put_into_the_past_is_asked_about_anew(
    act, secretary, upload, rows, read_long_ago
):
    read_long_ago()
    page = secretary.get(f"/doc-van-ban/{upload}").text
    assert "“trong quý I” có phải là đến ngày 31/3/2027 không? Hạn đang ghi là ngày 31/3/2026" in page
    assert "trước ngày của văn bản (15/8/2026)." in page
    whole(secretary, upload, "dong-y-het")
    assert rows()["T2"].state == "pending"  # nobody takes it unseen
    act("T2", "tra-loi", cau=0, chon="2027-03-31")
    due = {"text": "trong quý I", "start": "2027-01-01", "end": "2027-03-31", "recurring": None}
    assert (rows()["T2"].state, rows()["T2"].value["deadline"]) == ("corrected", due)
    assert "Hạn đang ghi" not in secretary.get(f"/doc-van-ban/{upload}").text
    whole(secretary, upload, "hoan-tac")
    assert rows()["T2"].value["deadline"]["end"] == "2026-03-31"
    act("T2", "tra-loi", cau=0, chon="")
    assert (rows()["T2"].state, rows()["T2"].value["deadline"]["end"]) == ("accepted", "2026-03-31")


@pytest.mark.parametrize(
    "kept",
    [
        {"words": "trước ngày 31/3/2026"},
        {"words": "khi có điều kiện"},
        {"state": "accepted"},
        {"state": "corrected"},
    ],
)
def test_a_past_deadline_that_says_its_year_or_was_looked_at_is_not_asked_about(secretary, upload, read_long_ago, kept):
    read_long_ago(**kept)
    assert "Hạn đang ghi" not in secretary.get(f"/doc-van-ban/{upload}").text


def test_the_lists_count_a_question_that_is_asked_anew(secretary, upload, rows, read_long_ago, engine):
    with writing(engine) as db:
        for row in rows().values():
            store.change_item(db, upload, row.item, row.version, {"doubts": []})
    for path in ("/doc-van-ban", "/"):
        assert "nghi vấn" not in secretary.get(path).text
    read_long_ago()
    for path in ("/doc-van-ban", "/"):
        assert "đã duyệt, còn 1 chỗ nghi vấn" in secretary.get(path).text
    read_long_ago("trước ngày 31/3/2026")
    for path in ("/doc-van-ban", "/"):
        assert "nghi vấn" not in secretary.get(path).text
    read_long_ago(state="accepted")
    assert "nghi vấn" not in secretary.get("/doc-van-ban").text


def test_another_document_s_questions_are_not_counted_with_one_s_own():
    def row(upload, item, section, value, doubts=()):
        held = {"upload_id": upload, "item": item, "section": section, "state": "pending", "value": value}
        return SimpleNamespace(**held, doubts=list(doubts))

    past = {"deadline": {"text": "trong quý I", "start": "2026-01-01", "end": "2026-03-31", "recurring": None}}
    rows = [
        row(1, "D", "document", {"date": "2026-08-15"}), row(1, "T1", "task", past), row(1, "T2", "task", past, ["?"]),
        row(2, "D", "document", {"date": "2026-01-05"}), row(2, "T1", "task", past),
        row(3, "D", "document", {}), row(3, "T1", "task", past),
    ]  # fmt: skip
    assert +asked_anew(rows) == {1: 1}


def test_documents_of_one_title_are_told_apart_by_their_files(secretary, upload):
    for path in ("/doc-van-ban", "/"):
        page = html.document_fromstring(secretary.get(path).text)
        beside = [words(one) for one in page.xpath("//article//small")]
        assert any(re.search(r"\w\.\w+ · 0/\d+ đã duyệt", one) for one in beside), path
