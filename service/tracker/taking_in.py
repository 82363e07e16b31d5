"""Đưa vào theo dõi: what a finished review or an issued document asks for enters in the same transaction, once.

A task that two documents of one meeting both name (a resolution and its plan) is one task with two homes. When a
document is recalled or replaced, what only it asked for is withdrawn, and says so; what another still asks for moves.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row

from domain.fields import day_of
from domain.record import head_of
from service.accounts.actor import Actor
from service.audit.store import note
from service.database.lines import wait_in_line
from service.documents import actions as documents
from service.documents import store as documents_store
from service.reading import actions as reading
from service.tracker import result_store, store
from service.tracker.gathered import Contents, Gathered, Reported, Term, from_reading, from_record
from service.tracker.matching import Plan, Report, match, name_words, same_name
from service.tracker.states import is_old, is_reached
from service.tracker.units import lead_key, unit_key
from vitext.fold import search_key

_KEY = 400
_FEW = 5


def on_reviewed(db: Connection, who: Actor, upload_id: int) -> None:
    """A review is finished."""
    final = reading.reviewed(db, who, upload_id)
    document, meeting = final["document"], final["meeting"] or {}
    day, held = _day(document["date"]), _day(meeting.get("start"))
    title = meeting.get("title") or ""
    facts = {
        "kind": document["kind"],
        "title": (document["title"] or final["source"]["name"])[:1000],
        "number": (document["number"] or "")[:120],
        "day": day or held or _day(document["published"]),
        "meeting_id": None,
        "meeting_day": held,
    }
    _take_in(db, who, "upload", upload_id, {**facts, **_meeting(title)}, from_reading(final))


def on_issued(db: Connection, who: Actor, document_id: int) -> None:
    """A document is issued."""
    document = documents.document_of(db, who, document_id)
    meeting, head = document.record.meeting, head_of(document.record, document.kind)
    held = day_of(meeting.start) if meeting.start else None
    facts = {
        "kind": document.kind.code,
        "title": document.row.title,
        "number": document.row.symbol or "",
        "day": document.row.issued_on or head.issued,
        "meeting_id": document.row.meeting_id,
        "meeting_day": held,
    }
    contents = from_record(document.record, document.kind)
    _take_in(db, who, "document", document_id, {**facts, **_meeting(meeting.title)}, contents)


def on_recalled(db: Connection, who: Actor, document_id: int) -> None:
    """A document is called back."""
    _withdraw(db, who, document_id, "recalled", "đã thu hồi")


def on_replaced(db: Connection, who: Actor, document_id: int) -> None:
    """A document is replaced by another."""
    links = documents_store.links_of(db, document_id)
    by = next((one.symbol for one in reversed(links) if one.kind == "replaces" and not one.does), "")
    _withdraw(db, who, document_id, "replaced", f"đã được thay bằng văn bản số {by}" if by else "đã được thay thế")


def find_results(db: Connection, who: Actor, origin_id: int) -> int:
    """Offer a new document's results to every target, and every result to its new targets, once each; how many.

    A result that would answer many targets answers none in particular: only the latest few are offered it.
    """
    known, made = result_store.offered(db, who.organisation_id, origin_id), 0
    here, elsewhere = _Targets(), _Targets()
    for one in result_store.live_targets(db, who.organisation_id):
        (here if one.origin_id == origin_id else elsewhere).add(one)
    for told in result_store.live_results(db, who.organisation_id):
        days = (told.period_start, told.period_end, told.origin_day)
        report = Report(told.indicator, told.value, told.unit, told.base, *days)
        offered = 0
        for item_id, plan in (elsewhere if told.origin_id == origin_id else here).named_like(report):
            found = match(plan, report)
            if found is None or (item_id, told.id) in known:
                continue
            offer = {"item_id": item_id, "result_id": told.id, "value": found.value, "why": found.why[:600]}
            result_store.add_offer(db, {**offer, "state": "open"})
            offered += 1
            if offered == _FEW:
                break
        made += offered
    return made


class _Targets:
    """Targets by their unit and the words of their name, so that few have to be compared."""

    def __init__(self) -> None:
        self._found: dict[str, dict[frozenset[str], list[tuple[int, Plan]]]] = defaultdict(lambda: defaultdict(list))

    def add(self, one: Row[Any]) -> None:
        """Put a target in."""
        plan = Plan(one.indicator, one.unit, one.due_start, one.due_end, one.origin_day)
        self._found[unit_key(one.unit)][name_words(one.indicator, one.unit)].append((one.id, plan))

    def named_like(self, report: Report) -> Iterator[tuple[int, Plan]]:
        """Targets in the result's unit whose name may be meant, the latest first."""
        told = name_words(report.indicator, report.unit)
        for asked, rows in self._found.get(unit_key(report.unit), {}).items():
            if same_name(asked, told):
                yield from reversed(rows)


def text_of(one: Row[Any]) -> str:
    """How a document is called: "Nghị quyết số 05/NQ-LMHTX", or by its title."""
    return f"văn bản số {one.number}" if one.number else f"văn bản “{one.title[:120]}”"


def search_text(text: str, lead: str, partners: tuple[str, ...], indicator: str) -> str:
    """What the search box looks into."""
    return search_key(" ".join((text, lead, *partners, indicator)))


def _take_in(
    db: Connection, who: Actor, source: str, source_id: int, facts: dict[str, Any], contents: Contents
) -> None:
    wait_in_line(db, "tracker", who.organisation_id)  # a resolution and its plan at once would make each task twice
    found = store.origin_of(db, who.organisation_id, source, source_id)
    if found is None:
        whose = {"organisation_id": who.organisation_id, "source": source, "source_id": source_id}
        store.add_origin(db, {**whose, **facts, "state": "active", "taken": who.now})
        found = store.origin_of(db, who.organisation_id, source, source_id)
        assert found is not None
    known, relatives = store.mentioned(db, found.id), store.relatives(db, who.organisation_id, found)
    new = old = 0
    for position, one in enumerate(contents.items):
        if one.item in known:
            continue
        same = _followed_already(db, relatives, one, known.values())
        over = source == "upload" and is_old(one.term.end, one.term.recurring, facts["day"], who.today)
        item_id = _add(db, who, found.id, position, one, over=over) if same is None else same
        if same is not None and not over:
            _take_up(db, who, same, found)
        store.add_mention(db, found.id, one.item, item_id)
        known[one.item] = item_id
        new += same is None
        old += same is None and over
    reported = {row.item for row in result_store.results_of_origin(db, found.id)}
    for told in contents.results:
        if told.item not in reported:
            result_store.add_result(db, _result_values(who, found.id, told))
    offered = find_results(db, who, found.id)
    if new or contents.results:
        words = f"Đưa vào theo dõi {new} nhiệm vụ, chỉ tiêu của {text_of(found)}"
        words += f", trong đó {old} việc đã cũ, chỉ lưu để tra cứu" if old else ""
        detail = {"items": new, "old": old, "results": len(contents.results), "offers": offered}
        note(db, who, "tracker.taken", f"origin:{found.id}", words, **detail)


def _add(db: Connection, who: Actor, origin_id: int, position: int, one: Gathered, *, over: bool) -> int:
    reached = is_reached(one.comparator, one.value, one.done)
    begun = "kept" if over else "doing" if one.done else "waiting"
    item_id = store.add_item(
        db,
        {
            "organisation_id": who.organisation_id,
            "origin_id": origin_id,
            "item": one.item,
            "kind": one.kind,
            "parent": one.parent,
            "position": position,
            "text": one.text,
            "text_key": _text_key(one),
            "folded": search_text(one.text, one.lead, one.partners, one.indicator),
            "lead": one.lead[:400],
            "lead_key": lead_key(one.lead),
            "partners": list(one.partners),
            **_term_values(one.term),
            "indicator": one.indicator[:600],
            "value": one.value,
            "value_max": one.value_max,
            "of_total": one.of_total,
            "unit": one.unit[:120],
            "comparator": one.comparator,
            "base": one.base,
            "sentence": one.quote.sentence,
            "mark_start": one.quote.start,
            "mark_end": one.quote.end,
            "status": "done" if reached else begun,
            "reached": one.done,
            "created": who.now,
            "changed": who.now,
            "changed_by": who.user_name,
        },
    )
    told = "Văn bản cũ: chỉ lưu để tra cứu, chưa theo dõi" if over and not reached else "Đưa vào theo dõi"
    _log(db, who, item_id, "taken", told, figure=one.done)
    return item_id


def _take_up(db: Connection, who: Actor, item_id: int, origin: Row[Any]) -> None:
    """What was only kept is asked for again by a document of now."""
    row = store.item(db, who.organisation_id, item_id, lock=True)
    if row is not None and row.status == "kept":
        status = "doing" if row.progress or row.reached else "waiting"
        store.change_item(db, item_id, row.version, status=status, changed=who.now, changed_by=who.user_name)
        _log(db, who, item_id, "status", f"Theo dõi lại, theo {text_of(origin)}")


def _followed_already(db: Connection, relatives: list[int], one: Gathered, taken: Iterable[int]) -> int | None:
    """The same task or target of a related document; one that this document has named already is another.

    One text for two bodies is two tasks; where one of the documents names nobody, it is the task of the other.
    """
    if not relatives:
        return None
    mine, lead = set(taken), lead_key(one.lead)
    same = [row for row in store.same_items(db, relatives, one.kind, _text_key(one)) if row.id not in mine]
    here = [row for row in same if row.lead_key == lead] or [row for row in same if not (row.lead_key and lead)]
    return here[0].id if here else None


def _withdraw(db: Connection, who: Actor, document_id: int, state: str, why: str) -> None:
    origin = store.origin_of(db, who.organisation_id, "document", document_id)
    if origin is None or origin.state != "active":
        return
    words = f"Vì {text_of(origin)} {why}"[:600]
    store.set_origin(db, origin.id, state=state, state_words=words)
    result_store.withdraw_offers(db, origin_id=origin.id)
    withdrawn = moved = 0
    named = store.mentioned(db, origin.id)
    for one in store.items_of_origin(db, origin.id):
        if one.withdrawn:
            continue
        home = next((m for m in store.mentions_of(db, one.id) if m.origin_state == "active"), None)
        if home is None:
            store.change_item(db, one.id, one.version, withdrawn=words, changed=who.now, changed_by=who.user_name)
            result_store.withdraw_offers(db, item_id=one.id)
            _log(db, who, one.id, "withdrawn", words)
            withdrawn += 1
        else:
            there = {item_id: name for name, item_id in store.mentioned(db, home.origin_id).items()}
            parent = there.get(named.get(one.parent, 0), "")
            values = {"origin_id": home.origin_id, "item": home.item, "parent": parent}
            store.change_item(db, one.id, one.version, **values, changed=who.now, changed_by=who.user_name)
            _log(db, who, one.id, "moved", f"{words}, nay theo {home.origin_number or home.origin_title}")
            moved += 1
    told = f"Rút {withdrawn} nhiệm vụ, chỉ tiêu khỏi theo dõi. {words}."
    note(db, who, "tracker.withdrawn", f"origin:{origin.id}", told, withdrawn=withdrawn, moved=moved)


def _log(db: Connection, who: Actor, item_id: int, action: str, words: str, *, figure: float | None = None) -> None:
    by = {"user_id": who.user_id, "user_name": who.user_name, "at": who.now}
    about = {"organisation_id": who.organisation_id, "item_id": item_id}
    store.add_entry(db, {**about, **by, "action": action, "note": words[:2000], "figure": figure, "status": ""})


def _result_values(who: Actor, origin_id: int, told: Reported) -> dict[str, Any]:
    return {
        "organisation_id": who.organisation_id,
        "origin_id": origin_id,
        "item": told.item,
        "indicator": told.indicator[:600],
        "value": told.value,
        "unit": told.unit[:120],
        "base": told.base,
        "period_words": told.term.words[:400],
        "period_start": told.term.start,
        "period_end": told.term.end,
        "sentence": told.sentence,
    }


def _term_values(term: Term) -> dict[str, Any]:
    known = replace(term, words=term.words[:400], recurring=term.recurring[:120])
    return {
        "due_words": known.words,
        "due_start": known.start,
        "due_end": known.end,
        "recurring": known.recurring,
    }


def _text_key(one: Gathered) -> str:
    figure = f"{one.indicator} {one.value} {one.unit} {one.term.words}" if one.kind == "target" else one.text
    return search_key(figure)[:_KEY]


def _meeting(title: str | None) -> dict[str, str]:
    shown = " ".join((title or "").split())[:600]
    return {"meeting_title": shown, "meeting_key": search_key(shown)[:600]}


def _day(iso: str | None) -> date | None:
    return date.fromisoformat(iso[:10]) if iso else None
