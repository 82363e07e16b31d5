"""The whole way over the API: meeting → document → issued and registered; upload, search, tasks, articles, log."""

from __future__ import annotations

import io
import json
import re

import docx
import pytest
from record_factories import sample

from domain.record import to_json
from service.accounts import store as accounts
from service.api.router import schema
from service.database.engine import writing


@pytest.fixture
def record():
    return json.loads(to_json(sample()))


def test_a_meeting_is_made_read_replaced_cloned_and_rendered(program, house, record):
    client = program(house, "secretary")
    answer = client.post("/api/v1/meetings", json=record)
    assert answer.status_code == 201
    where = answer.headers["location"]
    whole = client.get(where).json()
    assert whole["record"] == record
    record["hoi_nghi"]["dia_diem"] = "Hội trường mới"
    replaced = client.put(where, json=record, headers={"If-Match": '"1"'})
    assert replaced.json()["record"]["hoi_nghi"]["dia_diem"] == "Hội trường mới"
    assert client.post(f"{where}/revisions", json={"words": "Bản gửi xem"}).json()["number"] == 1
    assert client.get(f"{where}/revisions/1").json()["hoi_nghi"]["dia_diem"] == "Hội trường mới"
    assert client.post(f"{where}/clone").status_code == 201
    found = client.get("/api/v1/meetings?q=lam giang&per_page=1")
    assert found.json()["total"] == 2
    assert 'rel="next"' in found.headers["link"]
    file = client.get(f"{where}/documents/nghi-quyet.docx")
    assert docx.Document(io.BytesIO(file.content)).paragraphs or file.content.startswith(b"PK")
    assert client.delete(where).status_code == 204
    assert client.get(where).status_code == 404
    assert client.post(f"{where}/restore").status_code == 200


def test_a_document_goes_from_draft_to_issued_and_stands_in_the_register(program, house, record):
    secretary, approver, clerk = (program(house, role) for role in ("secretary", "approver", "clerk"))
    meeting = secretary.post("/api/v1/meetings", json=record).json()["id"]
    begun = secretary.post("/api/v1/documents", json={"meeting_id": meeting, "kind": "nghi-quyet"})
    where = begun.headers["location"]

    def step(client, name, body=None):
        tag = client.get(where).headers["etag"]
        answer = client.post(f"{where}/{name}", json=body or {}, headers={"If-Match": tag})
        assert answer.status_code == 200, answer.text
        return answer.json()

    people = {role: one["id"] for one in secretary.get("/api/v1/organisation/people").json() for role in one["roles"]}
    step(secretary, "submit", {"approver": people["approver"]})
    step(approver, "return", {"comment": "Sửa trích yếu"})
    step(secretary, "submit", {"approver": people["approver"]})
    assert len(step(approver, "approve")["frozen"]) == 64
    step(approver, "sign")
    assert step(clerk, "number", {"copies": 15})["symbol"].startswith("01/NQ")
    assert step(clerk, "issue")["state"] == "issued"
    register = clerk.get("/api/v1/register").json()
    assert len(register["columns"]) == 10
    assert register["items"][0]["number"] == 1
    assert clerk.post("/api/v1/register/void", json={"kind": "nghi-quyet", "reason": "In hỏng"}).json()["number"] == 2
    second = clerk.get("/api/v1/register?per_page=1&page=2")
    assert (second.json()["total"], [one["number"] for one in second.json()["items"]]) == (2, [2])
    assert 'rel="prev"' in second.headers["link"]
    assert [one["action"] for one in clerk.get(f"{where}/steps").json()][-1] == "issue"
    assert clerk.get("/api/v1/documents?state=issued").json()["total"] == 1
    recalled = clerk.post(
        f"{where}/recall", json={"reason": "Sai thẩm quyền"}, headers={"If-Match": clerk.get(where).headers["etag"]}
    )
    assert recalled.status_code in (200, 422)
    log = program(house, "administrator").get("/api/v1/audit?action=document.issue").json()
    assert log["total"] == 1


def test_a_program_approves_in_anothers_place_only_when_it_names_him(program, house, record, engine):
    secretary, deputy = program(house, "secretary"), program(house, "administrator")
    with writing(engine) as db:
        accounts.set_roles(db, house.people["administrator"], house.id, ("administrator", "approver"))
    meeting = secretary.post("/api/v1/meetings", json=record).json()["id"]
    begun = secretary.post("/api/v1/documents", json={"meeting_id": meeting, "kind": "nghi-quyet"})
    where, asked = begun.headers["location"], house.people["approver"]
    sent = {"json": {"approver": asked}, "headers": {"If-Match": begun.headers["etag"]}}
    tag = {"If-Match": secretary.post(f"{where}/submit", **sent).headers["etag"]}
    refused = deputy.post(f"{where}/approve", json={}, headers=tag)
    assert refused.status_code == 422
    assert "trình đồng chí" in refused.text
    assert deputy.post(f"{where}/approve", json={"instead_of": asked}, headers=tag).json()["state"] == "approved"
    assert deputy.get(f"{where}/steps").json()[-1]["comment"].startswith("Thay đồng chí")


def test_an_upload_is_kept_and_waits_and_a_text_is_read_at_once(program, house):
    client = program(house, "clerk")
    made = client.post("/api/v1/uploads", files={"file": ("nghi-quyet.txt", "Giao Sở Công Thương báo cáo.".encode())})
    assert made.status_code == 201
    where = made.headers["location"]
    assert client.get(where).json()["state"] == "queued"
    assert client.get(f"{where}/original").content.decode() == "Giao Sở Công Thương báo cáo."
    assert client.get(f"{where}/extraction").status_code == 409
    again = client.post("/api/v1/uploads", files={"file": ("ban-sao.txt", "Giao Sở Công Thương báo cáo.".encode())})
    assert client.get(again.headers["location"]).json()["state"] == "duplicate"
    assert client.get("/api/v1/uploads?state=queued").json()["total"] == 1
    text = "Giao Sở Công Thương chủ trì, báo cáo trước ngày 30/6/2026."
    read = client.post("/api/v1/extract/text", json={"text": text})
    assert read.status_code == 200
    assert read.json()["source"]["text"] == text
    assert client.post("/api/v1/extract/text", json={"text": "a" * 200_001}).status_code == 422
    assert client.post("/api/v1/extract/file", files={"file": ("a.txt", text.encode())}).status_code == 200


def test_an_article_is_written_published_corrected_and_withdrawn(program, house):
    client = program(house, "editor")
    where = client.post("/api/v1/articles", json={}).headers["location"]

    def step(method, path, body):
        tag = client.get(where).headers["etag"]
        answer = client.request(method, where + path, json=body, headers={"If-Match": tag})
        assert answer.status_code == 200, answer.text
        return answer.json()

    assert step("PUT", "", {"title": "Vải được mùa", "lead": "Năm nay", "body": "Nhiều."})["title"] == "Vải được mùa"
    assert step("POST", "/publish", {})["state"] == "published"
    assert step("POST", "/correct", {"correction": "Sửa số", "lead": "Năm ngoái"})["lead"] == "Năm ngoái"
    found = program(house, "viewer").get("/api/v1/search", params={"q": "vai duoc mua"}).json()
    assert found["counts"]["article"] == 1
    assert found["items"][0]["title"] == "Vải được mùa"
    assert step("POST", "/withdraw", {"reason": "Trùng"})["state"] == "withdrawn"
    assert program(house, "viewer").get("/api/v1/search", params={"q": "vai duoc mua"}).json()["total"] == 0
    assert client.get("/api/v1/articles?q=vai").json()["total"] == 1


def test_lists_that_are_empty_are_pages_too(program, house):
    client = program(house, "administrator")
    for path in ("meetings", "documents", "tasks", "audit"):
        body = client.get(f"/api/v1/{path}").json()
        assert body["items"] == [] or path == "audit"
        assert body["page"] == 1


def test_the_schema_and_its_page_need_no_token_and_speak_vietnamese(visitor):
    answer = visitor.get("/api/v1/openapi.json")
    assert answer.json()["openapi"].startswith("3.")
    assert all(route["summary"] for routes in answer.json()["paths"].values() for route in routes.values())
    text = answer.text
    names = set(schema()["components"]["schemas"])
    assert set(re.findall(r"#/components/schemas/([\w\[\]]+)", text)) <= names
    assert "$defs" not in text
    page = visitor.get("/api/v1/docs")
    assert page.status_code == 200
    assert "Trình duyệt" in page.text
