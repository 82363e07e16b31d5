"""Trang duyệt: every action is an ordinary form; with scripts the page is brought up to date in place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Annotated, Any

from fastapi import APIRouter, Form, Request
from fastapi.responses import RedirectResponse, Response
from sqlalchemy import Connection

from domain.errors import InputRefused, ThukyError
from service.accounts.actor import Actor
from service.documents.store import issued_as
from service.errors import NotFound
from service.reading import actions, review, store, view
from service.reading.items import Section
from service.reading.passages import found_in
from service.reading.questions import asked_years
from service.reading.shown import HEADER, unheard
from service.reading.view import SECTIONS
from service.web.faults import status_of
from service.web.guard import Db, Key, Reader, Viewer
from service.web.render import render
from service.web.sent import WholeForm

router = APIRouter(prefix="/doc-van-ban/{upload_id}")
Text = Annotated[str, Form()]
Number = Annotated[int, Form()]
Place = Annotated[str, Form()]
_FEW = 3  # cards that are sent one by one


@router.get("")
def document(request: Request, db: Db, who: Viewer, upload_id: Key) -> Response:
    """The document with what was read in it."""
    upload = actions.upload_of(db, who, upload_id)
    if upload.state not in ("review", "done"):
        return render(request, "reading/not_yet.html", upload=upload)
    return render(request, "reading/document.html", **_everything(db, who, upload), fault=None)


@router.get("/muc/{item}")
def card(request: Request, db: Db, who: Viewer, upload_id: Key, item: str) -> Response:
    """One card, as when the form is closed without saving."""
    shown = _everything(db, who, actions.upload_of(db, who, upload_id))
    return render(request, "reading/card_part.html", **shown, card=_card(shown, item))


@router.get("/muc/{item}/sua")
def edit_form(request: Request, db: Db, who: Reader, upload_id: Key, item: str) -> Response:
    """The fields of an item."""
    return _edit(request, db, who, upload_id, item, None)


@router.post("/muc/{item}/sua")
def correct(request: Request, db: Db, who: Reader, upload_id: Key, item: str, form: WholeForm) -> Response:
    """Save the fields of an item."""
    before = store.items(db, who.organisation_id, upload_id)
    try:
        with db.begin_nested():
            held = review.begin(db, who, upload_id)
            review.correct(held, item, _whole(form.get("phien_ban", "")), form)
    except review.Misread as fault:
        return _edit(request, db, who, upload_id, item, fault)
    except ThukyError as fault:
        return _refused(request, db, who, upload_id, fault, item)
    return _changed(request, db, who, upload_id, before, go=item)


@router.post("/muc/{item}/dong-y")
def accept(request: Request, db: Db, who: Reader, upload_id: Key, item: str, phien_ban: Number) -> Response:
    """Take an item as it is."""
    return _do(request, db, who, upload_id, item, lambda held: review.accept(held, item, phien_ban))


@router.post("/muc/{item}/bo")
def remove(request: Request, db: Db, who: Reader, upload_id: Key, item: str, phien_ban: Number) -> Response:
    """Leave an item out."""
    return _do(request, db, who, upload_id, item, lambda held: review.remove(held, item, phien_ban))


@router.post("/muc/{item}/lay-lai")
def restore(request: Request, db: Db, who: Reader, upload_id: Key, item: str, phien_ban: Number) -> Response:
    """Take an item back that was left out."""
    return _do(request, db, who, upload_id, item, lambda held: review.restore(held, item, phien_ban))


@router.post("/muc/{item}/tra-loi")
def answer(
    request: Request, db: Db, who: Reader, upload_id: Key, item: str, phien_ban: Number, cau: Number, chon: Text = ""
) -> Response:
    """Answer a doubt."""
    return _do(request, db, who, upload_id, item, lambda held: review.answer(held, item, phien_ban, cau, chon))


@router.post("/muc/{item}/gop")
def merge(request: Request, db: Db, who: Reader, upload_id: Key, item: str, phien_ban: Number) -> Response:
    """Put a task together with the one before it."""
    return _do(request, db, who, upload_id, item, lambda held: review.merge(held, item, phien_ban))


@router.post("/muc/{item}/tach")
def split(
    request: Request, db: Db, who: Reader, upload_id: Key, item: str, phien_ban: Number, tu: Place = "", chu: Text = ""
) -> Response:
    """Cut a task in two where the selection begins, or where the given words stand in it."""

    def cut(held: review.Review) -> str:
        span = held.item(item, phien_ban).value.get("span", (0, 0))
        return review.split(held, item, phien_ban, _selected(held, tu, "", chu, within=tuple(span))[0])

    return _do(request, db, who, upload_id, item, cut)


@router.post("/them")
def add(
    request: Request, db: Db, who: Reader, upload_id: Key, loai: Text, tu: Place = "", den: Place = "", chu: Text = ""
) -> Response:
    """Make a task or a target of the selection, or of the given words of the text."""
    section: Section = "target" if loai == "target" else "task"
    return _do(request, db, who, upload_id, "", lambda held: review.add(held, section, *_selected(held, tu, den, chu)))


@router.post("/dong-y-het")
def accept_all(request: Request, db: Db, who: Reader, upload_id: Key) -> Response:
    """Take every item that nobody doubts."""
    return _do(request, db, who, upload_id, "", review.accept_all)


@router.post("/dung-nam")
def confirm_year(request: Request, db: Db, who: Reader, upload_id: Key, nam: Number, so_cho: Number) -> Response:
    """Answer at once what only asks whether this is the year."""
    return _do(request, db, who, upload_id, "", lambda held: review.confirm_year(held, nam, so_cho))


@router.post("/hoan-tac")
def undo(request: Request, db: Db, who: Reader, upload_id: Key) -> Response:
    """Take back the last action of this person."""
    return _do(request, db, who, upload_id, "", review.undo)


@router.post("/hoan-tat")
def finish(request: Request, db: Db, who: Reader, upload_id: Key) -> Response:
    """Freeze what was reviewed."""
    try:
        with db.begin_nested():
            review.finish(review.begin(db, who, upload_id))
    except ThukyError as fault:
        return _refused(request, db, who, upload_id, fault, "")
    return RedirectResponse(f"/doc-van-ban/{upload_id}", 303)


@router.get("/moi")
def news(request: Request, db: Db, who: Viewer, upload_id: Key) -> Response:
    """What others changed since the page was brought up to date."""
    upload = actions.upload_of(db, who, upload_id)
    shown = _everything(db, who, upload)
    others = _unheard(request, shown)
    if others == []:
        return Response(status_code=204)
    parts = _parts(shown, others, marks=True)
    return render(request, "reading/changed_part.html", **shown, **parts, fault=None, go="")


def _do(
    request: Request, db: Connection, who: Actor, upload_id: Key, item: str, act: Callable[[review.Review], Any]
) -> Response:
    """Act on a held document, and answer with what changed; a refusal changes nothing."""
    before = store.items(db, who.organisation_id, upload_id)
    try:
        with db.begin_nested():
            made = act(review.begin(db, who, upload_id))
    except ThukyError as fault:
        return _refused(request, db, who, upload_id, fault, item)
    go = made if isinstance(made, str) else item
    return _changed(request, db, who, upload_id, before, go=go)


def _changed(
    request: Request, db: Connection, who: Actor, upload_id: Key, before: Sequence[Any], *, go: str
) -> Response:
    if not request.headers.get("HX-Request"):
        return RedirectResponse(f"/doc-van-ban/{upload_id}" + (f"#k-{go}" if go else "#duyet"), 303)
    shown = _everything(db, who, actions.upload_of(db, who, upload_id))
    changed = _unheard(request, shown)
    old = {row.item: row.version for row in before}
    others = changed is None or any(old.get(row.item) == row.version for row in shown["rows"] if row.item in changed)
    parts = _parts(shown, changed, marks=others or _marks(before) != _marks(shown["rows"]))
    return render(request, "reading/changed_part.html", **shown, **parts, fault=None, go=go)


def _refused(request: Request, db: Connection, who: Actor, upload_id: Key, fault: ThukyError, item: str) -> Response:
    """The page, or the part of it, as it is now, with what went wrong above it."""
    upload = actions.upload_of(db, who, upload_id)
    if isinstance(fault, NotFound) or upload.state not in ("review", "done"):
        raise fault
    shown, status = _everything(db, who, upload), status_of(fault)
    if not request.headers.get("HX-Request"):
        return render(request, "reading/document.html", status=status, **shown, fault=fault)
    others = _unheard(request, shown)
    refused = [row.item for row in shown["rows"] if row.item == item]
    parts = _parts(shown, None if others is None else [*dict.fromkeys([*others, *refused])], marks=bool(others))
    return render(request, "reading/changed_part.html", status=status, **shown, **parts, fault=fault, go=item)


def _edit(
    request: Request, db: Connection, who: Actor, upload_id: Key, item: str, fault: review.Misread | None
) -> Response:
    shown = _everything(db, who, actions.upload_of(db, who, upload_id))
    row = next((one for one in shown["rows"] if one.item == item), None)
    if row is None or shown["upload"].state != "review":
        raise NotFound("mục này")
    fields = view.fields_shown(row.section, row.value, fault.given if fault else {})
    name = "reading/edit_part.html" if request.headers.get("HX-Request") else "reading/edit.html"
    wrong = fault.wrong if fault else {}
    version = fault.given.get("phien_ban", row.version) if fault else row.version
    return render(
        request, name, status=422 if fault else 200, **shown, card=_card(shown, item), fields=fields, wrong=wrong,
        fault=fault, version=version,
    )  # fmt: skip


def _everything(db: Connection, who: Actor, upload: Any) -> dict[str, Any]:
    rows = store.items(db, who.organisation_id, upload.id)
    source = upload.extraction["source"]
    cards = view.cards_of(rows)
    asked = [card for section, _ in SECTIONS for card in cards[section] if card.state == "pending" and card.questions]
    last = store.last_event(db, upload.id, who.user_id) if upload.state == "review" else None
    return {
        "upload": upload,
        "rows": rows,
        "source": source,
        "cards": cards,
        "sections": SECTIONS,
        "asked": asked,
        "asked_years": asked_years(question for card in asked for question in card.questions),
        "progress": view.progress_of(rows),
        "lines": view.lines_of(source["text"], rows, source.get("unsure") or ()),
        "cut": len(source["text"]) > view.LONGEST,
        "issued": _issued_here(db, who, rows),
        "own_record": upload.extraction.get("own_record"),
        "may_review": who.may("read_in") and upload.state == "review",
        "undo_words": last.words if last else "",
    }


def _issued_here(db: Connection, who: Actor, rows: Iterable[Any]) -> int | None:
    """The organisation's own issued document that bears the number and the day of what was read."""
    facts: Mapping[str, Any] = next((row.value for row in rows if row.item == "D"), {})
    if not facts.get("number") or not facts.get("date"):
        return None
    day = date.fromisoformat(facts["date"][:10])
    return next(iter(issued_as(db, who.organisation_id, facts["number"], day)), None)


def _unheard(request: Request, shown: Mapping[str, Any]) -> list[str] | None:
    """What the page that asks does not show as it is; None when it has to be given everything."""
    return unheard(request.headers.get(HEADER, ""), shown["rows"])


def _parts(shown: Mapping[str, Any], changed: Sequence[str] | None, *, marks: bool) -> dict[str, Any]:
    """What has to be brought up to date on a page: single cards, or whole sections; all of them for None."""
    if changed is None or len(changed) > _FEW:
        sections = {section for section, _ in SECTIONS} if changed is None else set(map(view.section_of, changed))
        return {"whole_sections": sections, "changed_cards": [], "new_text": marks}
    return {"whole_sections": set(), "changed_cards": [_card(shown, item) for item in changed], "new_text": marks}


def _marks(rows: Iterable[Any]) -> set[tuple[str, int, int]]:
    """What is marked in the text."""
    return {(row.item, *row.value["span"]) for row in rows if row.state != "removed" and "span" in row.value}


def _card(shown: Mapping[str, Any], item: str) -> view.Card:
    for cards in shown["cards"].values():
        for one in cards:
            if one.item == item:
                return one  # type: ignore[no-any-return]
    raise NotFound("mục này")


def _selected(
    held: review.Review, first: str, last: str, words: str, *, within: tuple[int, ...] | None = None
) -> tuple[int, int]:
    """The selection's place in the text, or that of words which were copied from it. Raises InputRefused."""
    if first.isdecimal():
        return _whole(first), _whole(last if last.isdecimal() else first)
    if not words.strip():
        raise InputRefused("Chưa chọn chữ nào trong văn bản.", advice="Hãy bôi đen trong văn bản rồi làm lại.")
    found = found_in(held.text(), words, within=(within[0], within[1]) if within else None)
    if found is None:
        raise InputRefused(
            "Không thấy những chữ này trong văn bản.", advice="Hãy chép nguyên văn một đoạn của văn bản rồi làm lại."
        )
    return found


def _whole(text: str) -> int:
    return int(text) if text.isdecimal() and len(text) < 10 else 0
