"""The API's gate: no route without a token, none with the wrong scope, nothing of another organisation, no cookies."""

from __future__ import annotations

import re
from datetime import timedelta

from service.accounts import store
from service.api.router import schema
from service.database.engine import reading, writing
from tests.service.quick_client import QuickClient

ROUTES = [(method.upper(), path) for path, routes in schema()["paths"].items() for method in routes]
# What each change may send so that it reaches the door of its action.
BODIES = {
    "/api/v1/documents": {"meeting_id": 1, "kind": "nghi-quyet"},
    "submit": {"approver": 1},
    "void": {"kind": "nghi-quyet", "reason": "hỏng"},
    "revisions": {"words": "a"},
    "items": {"section": "task", "start": 0, "end": 1},
    "answer": {"doubt": 0, "choice": "a"},
    "confirm-year": {"year": 2026, "questions": 1},
    "split": {"at": 1},
    "text": {"text": "Giao Sở Công Thương báo cáo."},
    "status": {"status": "done"},
    "assignment": {"lead": "Văn phòng"},
    "correct": {"reason": "sai", "by": 1, "correction": "sai"},
    "move": {"direction": "up"},
}


def call(client: QuickClient, method: str, path: str, number: int = 1, **options):
    """Call a route with an id in its address and something fitting in its body."""
    named = {"kind": "nghi-quyet", "form": "docx", "item": "T1"}
    where = re.sub(r"\{(\w+)\}", lambda found: named.get(found[1], str(number)), path)
    if method in ("POST", "PUT") and "json" not in options:
        last = path.rpartition("/")[2]
        if last in ("signed-copy",):
            options["content"] = b"%PDF-1.7"
        elif last == "file" or path == "/api/v1/uploads":
            options["files"] = {"file": ("a.txt", b"Giao")}
        else:
            options["json"] = BODIES.get(last, BODIES.get(path, {}))
    headers = {"If-Match": '"1"', **options.pop("headers", {})}
    return client.request(method, where, headers=headers, **options)


def is_problem(answer, status: int) -> bool:
    """Whether an answer is a problem+json in Vietnamese."""
    assert answer.status_code == status, (answer.request.method, answer.request.url, answer.text)
    assert answer.headers["content-type"] == "application/problem+json"
    body = answer.json()
    assert body["status"] == status
    assert {"type", "title", "detail", "instance"} <= body.keys()
    return True


def test_no_route_opens_without_a_token_with_a_wrong_one_or_with_a_session(app, signed_in, house):
    nobody = QuickClient(app)
    wrong = QuickClient(app, headers={"Authorization": "Bearer thuky_khong-co"})
    session = signed_in(house, "administrator")
    for method, path in ROUTES:
        for client in (nobody, wrong, session):
            answer = call(client, method, path)
            assert is_problem(answer, 401)
            assert answer.headers["www-authenticate"] == "Bearer"


def test_a_token_without_the_scope_or_a_person_without_the_role_is_refused_everywhere(program, house):
    none = program(house, "administrator", ())
    see = program(house, "viewer", ("see",))
    for method, path in ROUTES:
        if path == "/api/v1/me":
            continue
        assert is_problem(call(none, method, path), 403)
        if method != "GET":
            assert is_problem(call(see, method, path), 404 if path.endswith("signed-copy") else 403)


def test_ids_of_another_organisation_look_like_ids_that_are_not_there(program, house, engine, make_house):
    other = make_house("khac", "Hội Nông dân xã Khác")
    theirs = program(other, "secretary")
    meeting = theirs.post("/api/v1/meetings", json={}).json()["id"]
    made = [theirs.post("/api/v1/documents", json={"meeting_id": meeting, "kind": "nghi-quyet"}).json()["id"]]
    made.append(theirs.post("/api/v1/uploads", files={"file": ("a.txt", b"Giao")}).json()["id"])
    made.append(program(other, "editor").post("/api/v1/articles", json={}).json()["id"])
    assert {meeting, *made} == {1}  # so that every id below is one of theirs
    with writing(engine) as db:
        store.set_roles(db, house.people["administrator"], house.id, ("secretary", "approver", "clerk", "editor"))
    client = program(house, "administrator")
    for method, path in ROUTES:
        if "_id}" in path:
            assert is_problem(call(client, method, path, 1), 404)
            assert is_problem(call(client, method, path, 999), 404)
    assert client.get("/api/v1/meetings").json()["total"] == 0
    assert is_problem(client.post("/api/v1/documents", json={"meeting_id": 1, "kind": "nghi-quyet"}), 404)
    assert is_problem(client.post("/api/v1/articles", json={"origin": "hoi-nghi:1"}), 404)


def test_a_token_ends_with_its_time_and_with_its_person(program, house, web_clock, engine):
    brief = program(house, "viewer", expires=web_clock.now + timedelta(days=1))
    assert brief.get("/api/v1/me").json()["organisation_id"] == house.id
    web_clock.pass_by(days=2)
    assert is_problem(brief.get("/api/v1/me"), 401)
    other = program(house, "clerk")
    assert other.get("/api/v1/me").status_code == 200
    with writing(engine) as db:
        store.set_active(db, house.people["clerk"], active=False)
    assert is_problem(other.get("/api/v1/me"), 401)


def test_the_use_of_a_token_is_noted(program, house, web_clock, engine):
    program(house, "viewer").get("/api/v1/me")
    with reading(engine) as db:
        (row,) = store.tokens_of(db, house.people["viewer"], house.id)
    assert row.seen == web_clock.now


def test_too_many_calls_in_a_minute_are_asked_to_come_back(program, house, app, web_clock):
    app.state.limiter.limit = 3
    client = program(house, "viewer")
    assert [client.get("/api/v1/me").status_code for _ in range(4)] == [200, 200, 200, 429]
    late = client.get("/api/v1/me")
    assert is_problem(late, 429)
    assert int(late.headers["retry-after"]) > 0
    web_clock.pass_by(minutes=1)
    assert client.get("/api/v1/me").status_code == 200


def test_faults_name_their_places_in_vietnamese(program, house):
    client = program(house, "secretary")
    assert is_problem(client.get("/api/v1/khong-co"), 404)
    assert is_problem(client.patch("/api/v1/meetings"), 405)
    answer = client.get("/api/v1/meetings?page=0&per_page=abc")
    assert is_problem(answer, 422)
    assert {one["parameter"] for one in answer.json()["errors"]} == {"page", "per_page"}
    broken = client.post("/api/v1/meetings", content=b"{", headers={"Content-Type": "application/json"})
    assert is_problem(broken, 422)
    wrong = client.post("/api/v1/meetings", json={"hoi_nghi": {"lan_thu": "năm"}, "la": 1})
    assert is_problem(wrong, 422)
    assert any("lan_thu" in one["detail"] for one in wrong.json()["errors"])
    assert is_problem(client.get("/api/v1/meetings/99999999999999"), 422)


def test_a_change_without_its_version_is_refused(program, house):
    client = program(house, "secretary")
    made = client.post("/api/v1/meetings", json={}).json()["id"]
    assert is_problem(client.put(f"/api/v1/meetings/{made}", json={}), 428)
    assert is_problem(client.put(f"/api/v1/meetings/{made}", json={}, headers={"If-Match": "*"}), 428)
    named = {"hoi_nghi": {"dia_diem": "Hội trường"}}
    done = client.put(f"/api/v1/meetings/{made}", json=named, headers={"If-Match": '"1"'})
    assert done.headers["etag"] == '"2"'
    assert is_problem(client.put(f"/api/v1/meetings/{made}", json={}, headers={"If-Match": '"1"'}), 409)
    assert client.get(f"/api/v1/meetings/{made}", headers={"If-None-Match": '"2"'}).status_code == 304
