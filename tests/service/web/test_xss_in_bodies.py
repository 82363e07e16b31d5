"""Hostile words in every JSON body of the API and in what open pages save: they come out as words everywhere.

Each kind of words begins in the same town, put back as it was. A body takes the words in all its texts at once; one
that is refused is tried in halves, and a text that refused one kind is tried by itself with the next.
"""

from __future__ import annotations

import copy
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import pytest
from anyio.from_thread import BlockingPortal
from fastapi import FastAPI

from service.accounts.tokens import PERMISSIONS
from service.api.router import schema
from service.reading.fields import typed
from tests.service.web.hostile import WORDS, forms_of, picture
from tests.service.web.test_access_matrix import API, Town, filled, lines, told, town  # noqa: F401
from tests.service.web.walk import Everybody, Quick, keep, new_app, portal  # noqa: F401

_KINDS = ("nghi-quyet", "bien-ban", "ke-hoach")
_ENDS = ("recall", "correct", "replace")
_FILE = re.compile(r"\.pdf$|/signed-copy|/extract/file|^/api/v1/uploads$")
_FEW = 24  # fields that very long words are put in
_SAID = {**WORDS, "markup and signs": WORDS["markup"] + WORDS["signs"]}
_PARTS = {_SAID["markup and signs"]: (WORDS["markup"], WORDS["signs"])}  # one by one where both at once are refused
Path = tuple[Any, ...]


class Caller(Everybody):
    """The person with every role, with a token too; `asked` gathers which routes were called."""

    def __init__(self, town: Town, portal: BlockingPortal) -> None:  # noqa: F811
        super().__init__(town, portal)
        self.asked: set[tuple[str, str]] = set()
        self._tags: dict[str, str] = {}  # thing → its version as it was last told
        self._hard: defaultdict[object, set[Path]] = defaultdict(set)  # texts of a body that refused some words
        found = re.search(r'name="csrf" value="([^"]+)"', self.page("/tai-khoan"))
        assert found
        self.csrf = found[1]
        given = {"csrf": self.csrf, "ten": "máy", "han": "30", "quyen": list(PERMISSIONS)}
        key = re.search(r"thuky_[\w-]{20,}", self.pages.post("/tai-khoan/ma", data=given).text)
        assert key
        self.program = Quick(town.app, portal, Authorization=f"Bearer {key[0]}")

    def moves_to(self, app: FastAPI) -> None:
        super().moves_to(app)
        self.program.moves_to(app)
        self._tags.clear()

    def ask(self, method: str, route: str, body: Any = None, *, tag: str | None = None, **ids: object) -> Any:
        """Call a route with a body; the version is the thing's own unless `tag` is given."""
        self.asked.add((method, API + route))
        path = API + re.sub(r"\{(\w+)\}", lambda name: str(ids[name[1]]), route)
        whole = re.match(rf"{API}/\w+/\d+", path)
        thing = whole[0] if whole and tag is None else ""
        known = thing in self._tags
        answer = self.program.request(method, path, json=body, headers={"If-Match": tag or self._tag(thing)})
        if answer.status_code == 409 and known:  # the version may have grown old
            del self._tags[thing]
            answer = self.program.request(method, path, json=body, headers={"If-Match": self._tag(thing)})
        if self.noted(f"{method} {path}", answer):
            self._tags.pop(thing, None)
            if thing and answer.status_code == 200 and "etag" in answer.headers:
                self._tags[thing] = answer.headers["etag"]
        return answer

    def _tag(self, thing: str) -> str:
        if thing and thing not in self._tags:
            self._tags[thing] = self.program.get(thing).headers.get("etag", "")
        return self._tags.get(thing, "")

    def fill(self, body: Any, words: str, send: Callable[[Any], Any], about: str = "") -> Any:
        """Put the words in every text of a body that takes them, and send it; returns the last body that was taken."""
        alike = {_kind(place): place for place in _texts(body)}
        places = list(alike.values())[: _FEW if len(words) > 10_000 else None]  # one of each row is enough
        hard = self._hard[(about, *alike)]
        taken = copy.deepcopy(body)

        def put(some: Sequence[Path]) -> None:
            nonlocal taken
            if not some:
                return
            trial = copy.deepcopy(taken)
            for place in some:
                _set(trial, place, words)
            if send(trial).is_success:
                taken = trial
            elif len(some) > 1:
                put(some[: len(some) // 2])
                put(some[len(some) // 2 :])
            else:
                hard.add(_kind(some[0]))
                for part in _PARTS.get(words, ()):
                    trial = copy.deepcopy(taken)
                    _set(trial, some[0], part)
                    taken = trial if send(trial).is_success else taken

        alone = [place for place in places if _kind(place) in hard]
        put([place for place in places if _kind(place) not in hard])
        for place in alone:
            put([place])
        send({**taken, words[:300]: words})  # a field that nobody asked for
        return taken


def _kind(place: Path) -> Path:
    return tuple("#" if isinstance(name, int) else name for name in place)


def _texts(value: Any, at: Path = ()) -> Iterator[Path]:
    if isinstance(value, str):
        yield at
    parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, part in parts:
        yield from _texts(part, (*at, name))


def _set(value: Any, place: Path, words: str) -> None:
    for name in place[:-1]:
        value = value[name]
    value[place[-1]] = words


class _Sound:
    """An answer that counts only when nothing of the record stands in the way of its documents."""

    def __init__(self, answer: Any) -> None:
        found = answer.json().get("findings", ()) if answer.is_success else ()
        self.is_success = answer.is_success and all(one["level"] != "error" for one in found)


def _meetings(person: Caller, words: str) -> tuple[int, int]:
    """Two meetings of hostile words: in every field that takes them, and in those that hinder no document."""
    listed = person.program.get(f"{API}/meetings").json()["items"]
    wholes = [person.program.get(f"{API}/meetings/{one['id']}").json() for one in listed]
    record = max((one["record"] for one in wholes), key=lambda one: len(str(one)))
    made = []
    for about, kind in (("wild", lambda answer: answer), ("mild", _Sound)):
        new = person.ask("POST", "/meetings", record).json()["id"]

        def put(body: Any, new: int = new) -> Any:
            return person.ask("PUT", "/meetings/{meeting_id}", body, meeting_id=new)

        taken = person.fill(record, words, lambda body, put=put, kind=kind: kind(put(body)), about)
        assert taken != record or len(words) > 10_000
        assert put(taken).is_success
        made.append(int(new))
    revised = {"meeting_id": made[0]}
    person.ask("POST", "/meetings", taken)
    person.fill(
        {"words": "Bản"}, words, lambda body: person.ask("POST", "/meetings/{meeting_id}/revisions", body, **revised)
    )
    return made[0], made[1]


def _autosave(person: Caller, words: str, meeting: int) -> None:
    """Every field of every step, as an open page saves it; then the same of an article."""
    names: dict[str, None] = {}
    for slug in re.findall(
        rf'href="/hoi-nghi/{meeting}/soan/([\w-]+)', person.page(f"/hoi-nghi/{meeting}/soan/cuoc-hop")
    ):
        place = f"/hoi-nghi/{meeting}/soan/{slug}"
        for form in forms_of(person.page(place), place):
            names.update(dict.fromkeys(name for name, how, _ in form.fields if "." in name))
    assert len(names) > 20
    version = person.program.get(f"{API}/meetings/{meeting}").json()["version"]
    body = {"base_version": version, "editor": "e" * 16, "place": "", "step": "", "finish": True}

    def save(changes: Any) -> Any:
        sent = {**body, **changes}
        answer = person.pages.post(f"/hoi-nghi/{meeting}/luu", json=sent, headers={"X-CSRF-Token": person.csrf})
        if person.noted("luu", answer):
            body["base_version"] = answer.json()["version"]
        return answer

    all_of = [{"path": name, "value": ""} for name in list(names)[: _FEW if len(words) > 10_000 else None]]
    person.fill(
        {"changes": all_of},
        words,
        lambda changes: save({"changes": [one for one in changes["changes"] if one["path"] in names]}),
    )
    for name in ("editor", "place", "step"):
        save({name: words})
    save({"changes": [{"path": words[:400], "value": words}]})


def _documents(person: Caller, words: str, meeting: int) -> None:
    """Documents of the meeting on their way, and what is said beside it."""
    people = person.program.get(f"{API}/organisation/people").json()
    approver = next(one["id"] for one in people if "approver" in one["roles"])
    issued = [one["id"] for one in person.program.get(f"{API}/documents?state=issued").json()["items"]]
    person.fill(
        {"kind": "nghi-quyet", "meeting_id": meeting}, words, lambda body: person.ask("POST", "/documents", body)
    )
    for kind in _KINDS:
        begun = person.ask("POST", "/documents", {"meeting_id": meeting, "kind": kind})
        if not begun.is_success:
            continue
        own = {"document_id": begun.json()["id"]}

        def say(name: str, body: Any, own: dict[str, object] = own) -> Any:
            return person.ask("POST", f"/documents/{{document_id}}/{name}", body, **own)

        said = {"comment": words, "passage": words}
        say("submit", {"approver": approver})
        person.fill({"comment": "Rút"}, words, lambda body, say=say: say("withdraw", body))
        say("submit", {"approver": approver})
        person.fill({"comment": "Sửa", "passage": "đoạn này"}, words, lambda body, say=say: say("return", body))
        say("submit", {"approver": approver})
        for step, body in (("approve", said), ("reopen", said), ("submit", {"approver": approver}), ("approve", said)):
            say(step, {**body})
        for step, body in (
            ("sign", {}),
            ("number", {"copies": 3, "day": words}),
            ("number", {"copies": 3}),
            ("issue", {}),
        ):
            say(step, body)
        turn = _KINDS.index(kind)
        for step in (*_ENDS[turn:], *_ENDS[:turn]):
            say(step, {"reason": words, "by": next((one for one in issued if one != own["document_id"]), None)})
    person.fill(
        {"kind": "nghi-quyet", "reason": "In hỏng"}, words, lambda body: person.ask("POST", "/register/void", body)
    )


def _uploads(person: Caller, words: str) -> None:
    """Every field of every item that waits for review."""
    person.ask("POST", "/extract/text", {"text": words[:200_000]})
    waiting = person.program.get(f"{API}/uploads?state=review").json()["items"]
    assert waiting
    for upload in waiting[:1]:
        own = {"upload_id": upload["id"]}
        person.fill(
            {"section": "task", "start": 0, "end": 9},
            words,
            lambda body, own=own: person.ask("POST", "/uploads/{upload_id}/items", body, **own),
        )
        person.fill(
            {"year": 2026, "questions": 1},
            words,
            lambda body, own=own: person.ask("POST", "/uploads/{upload_id}/confirm-year", body, **own),
        )
        items = person.program.get(f"{API}/uploads/{upload['id']}/items").json()
        for one in {item["section"]: item for item in items}.values():
            name = {"item": one["item"], **own}

            known: dict[object, int] = {}

            def change(
                method: str, route: str, body: Any, name: dict[str, object] = name, known: dict[object, int] = known
            ) -> Any:
                mine = name["item"]
                if mine not in known:
                    rows = person.program.get(f"{API}/uploads/{name['upload_id']}/items").json()
                    known.update({row["item"]: row["version"] for row in rows})
                route = f"/uploads/{{upload_id}}/items/{{item}}{route}"
                answer = person.ask(method, route, body, tag=f'"{known[mine]}"', **name)
                if answer.status_code == 200 and answer.json()["item"] == mine:
                    known[mine] = answer.json()["version"]
                elif answer.status_code < 300 or answer.status_code == 409:
                    known.clear()  # the version may be another now
                return answer

            person.fill({"doubt": 0, "choice": "x"}, words, lambda body, change=change: change("POST", "/answer", body))
            person.fill({"at": 3}, words, lambda body, change=change: change("POST", "/split", body))
            person.fill(typed(one["section"], one["value"]), words, lambda body, change=change: change("PUT", "", body))


def _tasks(person: Caller, words: str) -> None:
    """What is said of tasks and targets."""
    for kind in ("task", "target"):
        for one in person.program.get(f"{API}/tasks?kind={kind}").json()["items"][:2]:
            own = {"task_id": one["id"]}
            said = {"figure": 4, "words": "Đã làm"}
            person.fill(said, words, lambda body, own=own: person.ask("POST", "/tasks/{task_id}/progress", body, **own))
            given = {"lead": "Văn phòng", "partners": ["Phòng A"], "due": "15/8/2027", "words": "Đổi"}
            person.fill(
                given, words, lambda body, own=own: person.ask("PUT", "/tasks/{task_id}/assignment", body, **own)
            )
            for status in ("stopped", "doing"):
                body = {"status": status, "words": "Lý do"}
                person.fill(
                    body, words, lambda body, own=own: person.ask("POST", "/tasks/{task_id}/status", body, **own)
                )


def _articles(person: Caller, words: str) -> None:
    """An article of hostile words, published, corrected, withdrawn; another one that stays."""
    person.fill({"origin": ""}, words, lambda body: person.ask("POST", "/articles", body))
    for stays in (False, True):
        own = {"article_id": person.ask("POST", "/articles", {"origin": ""}).json()["id"]}
        clean = dict.fromkeys(("title", "lead", "body", "author", "source"), "Chữ")
        person.fill(clean, words, lambda body, own=own: person.ask("PUT", "/articles/{article_id}", body, **own))
        form = {"csrf": person.csrf, "phien_ban": "1"} | dict.fromkeys(
            ("tieu_de", "sapo", "noi_dung", "tac_gia"), words
        )
        person.noted("luu", person.pages.post(f"/ban-tin/{own['article_id']}/luu", data=form))
        person.ask("POST", "/articles/{article_id}/publish", {"at": words[:50]}, **own)
        person.ask("POST", "/articles/{article_id}/publish", {}, **own)
        for body in (clean | {"correction": "Sửa"}, {"correction": "Sửa lại"}):
            person.fill(
                body, words, lambda body, own=own: person.ask("POST", "/articles/{article_id}/correct", body, **own)
            )
        if not stays:
            person.fill(
                {"reason": "Sai"},
                words,
                lambda body, own=own: person.ask("POST", "/articles/{article_id}/withdraw", body, **own),
            )


def _settings(person: Caller, words: str) -> None:
    """Every section of the settings, and the words of a photo; offers are answered without any."""
    row = {"ten": "Huyện", "noi_nhan": ["Huyện A"]}
    signer = {"ho_ten": "Hà", "chuc_vu": "Chủ tịch", "quyen_han": ["TM.", "KT."], "chuc_vu_khac": "Bí thư"}
    tags = [person.program.get(f"{API}/organisation/settings").headers["etag"]]
    names = ("ten", "ten_ngan", "viet_tat", "dia_danh", "dia_chi", "don_vi_luu", "co_quan_chu_quan", "the_thuc")
    for section, body in (
        ("co-quan", {**dict.fromkeys(names, "Chữ"), "the_thuc": "state"}),
        ("day-so", {"kieu": "shared", "nhom": [["nghi_quyet"]], "ky_hieu": {"nghi_quyet": "NQ"}}),
        ("nguoi-ky", {"nguoi_ky": [signer]}),
        ("noi-nhan", {"noi_nhan": ["Như trên"], "danh_sach": [row]}),
        ("chinh-ta", {"chinh_ta": "", "tu_ngu": [{"viet": "UBND", "thanh": "Ủy ban"}]}),
    ):
        route = f"/organisation/settings/{section}"

        def put(body: Any, route: str = route) -> Any:
            answer = person.ask("PUT", route, body, tag=tags[-1])
            tags.append(answer.headers.get("etag", tags[-1]))
            return answer

        person.fill(body, words, put)
    article = person.program.get(f"{API}/articles").json()["items"][0]["id"]
    photo = {"file": ("a.jpg", picture(), "image/jpeg")}
    made = person.program.post(f"{API}/articles/{article}/photos", files=photo).json()["id"]
    own = {"article_id": article, "photo_id": made}
    route = "/articles/{article_id}/photos/{photo_id}"
    said = {"caption": "Chữ", "credit": "Chữ", "alt": "Chữ"}
    person.fill(said, words, lambda body: person.ask("PUT", route, body, **own))
    person.fill({"direction": "up"}, words, lambda body: person.ask("POST", f"{route}/move", body, **own))
    person.ask("POST", "/offers/{offer_id}/accept", {"added": words[:300]}, tag='"1"', offer_id=1)


def _looked_at(person: Caller) -> None:
    """Every page, file and answer that may show what was typed."""
    person.look()
    reads = [filled(line, person.town.ids) for line in lines() if line.api and line.method == "GET"]
    newest = [one["id"] for one in person.program.get(f"{API}/meetings").json()["items"][:2]]
    reads += [f"{API}/meetings/{one}/documents/{kind}.docx" for one in newest for kind in _KINDS]
    reads += [
        f"{API}/documents/{one['id']}/file.docx" for one in person.program.get(f"{API}/documents").json()["items"][:4]
    ]
    for path in reads:
        if not path.endswith(".pdf"):
            person.noted(path, person.program.get(path))


# Both databases keep, search and mark words each in its own way. What a column cannot hold PostgreSQL refuses first:
# where that is nowhere its work, SQLite meets the same.
@pytest.mark.parametrize(
    ("database_url", "kinds"),
    [
        ("sqlite", ("markup and signs", "a link")),
        ("postgresql", ("markup and signs", "very long words", "a great figure")),
    ],
    indirect=["database_url"],
    ids=["sqlite", "postgresql"],
)
def test_hostile_words_in_every_body_stay_words_everywhere(
    town: Town,  # noqa: F811
    portal: BlockingPortal,  # noqa: F811
    new_app: Callable[[], FastAPI],  # noqa: F811
    keep: Callable[[], Callable[[], None]],  # noqa: F811
    kinds: Sequence[str],
) -> None:
    person = Caller(town, portal)
    put_back = keep()
    for kind in kinds:
        put_back()
        person.moves_to(new_app())
        person.asked.clear()
        person.saying, words = kind, _SAID[kind]
        wild, mild = _meetings(person, words)
        _autosave(person, words, wild)
        _documents(person, words, mild)
        _uploads(person, words)
        _tasks(person, words)
        _articles(person, words)
        _settings(person, words)
        _looked_at(person)
        assert _bodies() - person.asked == set()
    told(person.faults)


def _bodies() -> set[tuple[str, str]]:
    """Every route of the API that takes a JSON body."""
    return {
        (method.upper(), path)
        for path, routes in schema()["paths"].items()
        for method, route in routes.items()
        if "application/json" in route.get("requestBody", {}).get("content", {}) and not _FILE.search(path)
    }
