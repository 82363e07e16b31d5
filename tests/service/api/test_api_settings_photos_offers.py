"""Settings, photos of articles and offers of results over the API: the pages' own actions and rules."""

from __future__ import annotations

import io
from zoneinfo import ZoneInfo

import pytest
from PIL import Image

from service.accounts.actor import Actor
from service.database.engine import reading, writing
from service.organisations import actions as organisations
from service.tracker import result_store
from tests.service.web.hostile import picture
from tests.service.web.tracked import REPORT, Desk

SETTINGS = "/api/v1/organisation/settings"
SECTIONS = {
    "co_quan": "co-quan",
    "day_so": "day-so",
    "nguoi_ky": "nguoi-ky",
    "noi_nhan": "noi-nhan",
    "chinh_ta": "chinh-ta",
}


def put(client, section, body, tag=None):
    tag = tag or client.get(SETTINGS).headers["etag"]
    return client.put(f"{SETTINGS}/{section}", json=body, headers={"If-Match": tag})


def test_settings_are_read_changed_and_come_back_as_they_were_sent(program, house, engine, web_clock):
    client = program(house, "administrator")
    signer = {
        "ho_ten": "Hà Minh Tú",
        "chuc_vu": "Chủ tịch",
        "quyen_han": ["TM. Ban Chấp hành"],
        "chuc_vu_khac": "Bí thư",
    }
    sent = {
        "co-quan": {"ten": "Liên minh HTX tỉnh An Biên", "viet_tat": "LMHTX", "co_quan_chu_quan": "", "co_chu": "13",
                    "the_thuc": "hybrid", "dia_danh": "An Biên", "dia_danh_dai": True},
        "day-so": {"kieu": "groups", "nhom": [["nghi_quyet", "quyet_dinh"]], "ky_hieu": {"nghi_quyet": "NQ-BCH"}},
        "nguoi-ky": {"nguoi_ky": [signer]},
        "noi-nhan": {"noi_nhan": ["Như trên", "Lưu: VP"], "danh_sach": [{"ten": "Huyện", "noi_nhan": ["A", "B"]}]},
        "chinh-ta": {"chinh_ta": "hòa", "tu_ngu": [{"viet": "UBND huyện", "thanh": "Ủy ban nhân dân xã"}]},
    }  # fmt: skip
    for section, body in sent.items():
        answer = put(client, section, body)
        assert answer.status_code == 200, answer.text
    whole = client.get(SETTINGS).json()
    for name, section in SECTIONS.items():
        for key, value in sent[section].items():
            assert whole[name].get(key) == value, (name, key)
    for name, section in SECTIONS.items():  # what was read is what can be sent
        assert put(client, section, whole[name]).status_code == 200
    again = client.get(SETTINGS).json()
    assert {**again, "version": 0} == {**whole, "version": 0}
    who = Actor(1, "Ai", house.id, "", frozenset(("viewer",)), web_clock.now, ZoneInfo("Asia/Ho_Chi_Minh"))
    with reading(engine) as db:
        profile = organisations.profile_of(db, who)
    assert (profile.abbreviation, profile.parent, profile.signers[0].name) == ("LMHTX", "", "Hà Minh Tú")


def test_settings_are_held_against_the_rules_of_the_page(program, house):
    client = program(house, "administrator")
    tag = client.get(SETTINGS).headers["etag"]
    for section, body, said in (
        ("co-quan", {"ten": " "}, "Chưa ghi tên cơ quan"),
        ("co-quan", {"ten": "A", "the_thuc": "khác"}, "Không nằm trong các giá trị cho phép"),
        ("day-so", {"kieu": "groups"}, "Chưa có nhóm nào"),
        ("day-so", {"nhom": [["loại lạ"]]}, "Có loại văn bản không có trong danh sách"),
        ("day-so", {"ky_hieu": {"nghi_quyet": "NQ BCH"}}, "Ký hiệu viết liền"),
        ("nguoi-ky", {"nguoi_ky": [{"ho_ten": "", "chuc_vu": "Chủ tịch"}]}, "Chưa ghi họ và tên"),
        ("noi-nhan", {"danh_sach": [{"ten": "", "noi_nhan": ["A"]}]}, "Chưa đặt tên cho danh sách"),
        ("chinh-ta", {"tu_ngu": [{"viet": "a", "thanh": "a"}]}, "Hai ô giống nhau"),
    ):
        refused = put(client, section, body, tag)
        assert refused.status_code == 422, refused.text
        assert refused.headers["content-type"] == "application/problem+json"
        assert said in refused.text
    assert client.get(SETTINGS).headers["etag"] == tag
    assert put(client, "chinh-ta", {"chinh_ta": "hòa"}, tag).status_code == 200
    assert put(client, "chinh-ta", {"chinh_ta": ""}, tag).status_code == 409
    assert client.put(f"{SETTINGS}/chinh-ta", json={}).status_code == 428
    assert program(house, "secretary").get(SETTINGS).status_code == 403
    assert program(house, "administrator", ["see"]).get(SETTINGS).status_code == 403


def test_photos_of_an_article_are_added_described_ordered_and_removed(program, house, make_house):
    client = program(house, "editor")
    article = client.post("/api/v1/articles", json={"origin": ""}).headers["location"]
    buffer = io.BytesIO()
    Image.new("RGB", (2400, 1200), "navy").save(buffer, "PNG")
    made = [
        client.post(f"{article}/photos", files={"file": ("ảnh.png", content, "image/png")})
        for content in (buffer.getvalue(), picture())
    ]
    assert [one.status_code for one in made] == [201, 201]
    shown = client.get(made[0].headers["location"])
    with Image.open(io.BytesIO(shown.content)) as opened:
        assert (opened.format, opened.width) == ("JPEG", 1600)
    first, second = (one.json()["id"] for one in made)
    described = client.put(
        f"{article}/photos/{first}", json={"alt": "Toàn cảnh hội nghị", "credit": "Ban Tuyên truyền"}
    )
    assert described.json()[0]["alt"] == "Toàn cảnh hội nghị"
    assert (
        client.put(f"{article}/photos/{first}", json={"caption": "Hội nghị"}).json()[0]["credit"] == "Ban Tuyên truyền"
    )
    moved = client.post(f"{article}/photos/{first}/move", json={"direction": "down"}).json()
    assert [one["id"] for one in moved] == [second, first]
    assert client.delete(f"{article}/photos/{second}").status_code == 204
    assert [one["id"] for one in client.get(f"{article}/photos").json()] == [first]
    for method, path in (
        ("PUT", f"{second}"),
        ("POST", f"{second}/move"),
        ("DELETE", f"{second}"),
        ("GET", f"{second}/file"),
    ):
        body = {"json": {"direction": "up"}} if method in ("PUT", "POST") else {}
        assert client.request(method, f"{article}/photos/{path}", **body).status_code == 404
    assert "Chưa gửi tệp ảnh" in client.post(f"{article}/photos").json()["detail"]
    bad = client.post(f"{article}/photos", files={"file": ("a.jpg", b"GIF89a", "image/jpeg")})
    assert (bad.status_code, "Không đọc được ảnh" in bad.json()["detail"]) == (422, True)
    stranger = program(make_house("khac", "Hội Nông dân xã Khác"), "editor")
    assert stranger.get(f"{article}/photos").status_code == 404
    assert stranger.post(f"{article}/photos", files={"file": ("a.jpg", picture(), "image/jpeg")}).status_code == 404
    assert program(house, "secretary").get(f"{article}/photos").status_code in (403, 200)


@pytest.fixture
def offered(app, engine, web_clock, house):
    """A target, and two results that a report gives for it."""
    desk = Desk(engine, web_clock, app.state.files)
    desk.reviewed(house)
    desk.reviewed(house, REPORT)
    (target,) = desk.items(house, kind="target")
    return target


def test_an_offer_is_listed_and_taken_with_the_version_that_was_seen(program, house, make_house, offered, engine):
    clerk = program(house, "clerk")
    (one,) = clerk.get("/api/v1/offers").json()["items"]
    assert (one["task_id"], one["value"]) == (offered.id, 6)
    where = f"/api/v1/offers/{one['id']}"
    assert clerk.post(f"{where}/accept", json={}).status_code == 428
    assert clerk.post(f"{where}/accept", json={}, headers={"If-Match": '"99"'}).status_code == 409
    tag = clerk.get(f"/api/v1/tasks/{offered.id}").headers["etag"]
    assert program(house, "viewer").post(f"{where}/accept", json={}, headers={"If-Match": tag}).status_code == 403
    other = program(make_house("khac", "Hội Nông dân xã Khác"), "clerk")
    assert other.post(f"{where}/accept", json={}, headers={"If-Match": tag}).status_code == 404
    assert other.get("/api/v1/offers").json()["total"] == 0
    taken = clerk.post(f"{where}/accept", json={}, headers={"If-Match": tag})
    assert taken.json()["reached"] == 6
    assert clerk.get("/api/v1/offers").json()["total"] == 0
    assert clerk.post(f"{where}/dismiss").status_code == 409
    with writing(engine) as db:
        assert result_store.offer(db, house.id, one["id"]).state == "accepted"


def test_an_offer_that_answers_another_target_is_left(program, house, offered):
    clerk = program(house, "clerk")
    (one,) = clerk.get("/api/v1/offers").json()["items"]
    assert clerk.post(f"/api/v1/offers/{one['id']}/dismiss").json()["reached"] is None
    assert clerk.get("/api/v1/offers").json()["total"] == 0
