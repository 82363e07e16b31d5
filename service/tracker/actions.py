"""Theo dõi: report progress, stop and resume, assign anew, keep evidence, accept what a document reports.

Other features ask here what is due (`due`) and what was found (`found`).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection, Row

from domain.errors import InputRefused, LimitExceeded
from service.accounts.actor import Actor
from service.audit.store import note
from service.errors import Conflict, NotFound
from service.files.store import Files
from service.tracker import list_store, naming, result_store, store
from service.tracker.gathered import Term
from service.tracker.states import OPEN, SOON_DAYS, Status, after_figure, days_words, is_reached, soon_until
from service.tracker.taking_in import search_text
from service.tracker.units import lead_key as key_of_lead
from templates_docx.view.sentences import unit_after
from vitext.clean import strip_illegal
from vitext.dates import write_short
from vitext.fold import search_key
from vitext.numbers import write_number
from vitext.quote import quote

EVIDENCE_LIMIT = 20 * 1024 * 1024
EVIDENCE_COUNT = 30
_AT_HOME = 50
_LONG_AGO = timedelta(days=90)  # what is overdue for longer must not hide what is due this week
# What a document shows by its first bytes, whatever its name says; a .zip is what .docx and .xlsx are.
_KINDS: tuple[tuple[tuple[str, ...], tuple[bytes, ...]], ...] = (
    (("pdf",), (b"%PDF-",)),
    (("docx", "xlsx", "pptx", "odt", "ods"), (b"PK\x03\x04",)),
    (("doc", "xls", "ppt"), (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",)),
    (("jpg", "jpeg"), (b"\xff\xd8\xff",)),
    (("png",), (b"\x89PNG\r\n\x1a\n",)),
)
EVIDENCE_NAMES = tuple(name for names, _ in _KINDS for name in names)


@dataclass(frozen=True, slots=True)
class Due:
    """A task or target that is overdue or soon due. `words` tell its unit and how many days; `path` is its page."""

    item_id: int
    path: str
    title: str
    words: str
    verb: str
    overdue: bool
    day: date


@dataclass(frozen=True, slots=True)
class Hit:
    """A task or target that a search found; `passage` is its sentence, `day` when it is due."""

    item_id: int
    path: str
    kind: str
    title: str
    passage: str
    document: str
    lead: str
    day: date | None


def due(db: Connection, who: Actor, days: int = SOON_DAYS) -> list[Due]:
    """What is overdue, then what is due within so many days, then what old documents left overdue, the latest first."""
    who.require("see")
    found = []
    for row in list_store.open_until(db, who.organisation_id, soon_until(who.today, days), _AT_HOME):
        overdue = row.due_end < who.today
        when = days_words(row.due_end, who.today, "overdue" if overdue else "soon")
        words = " · ".join(part for part in (row.lead, when) if part)
        verb = "Ghi tiến độ" if who.may("follow") else "Xem"
        found.append(Due(row.id, path_of(row.id), row.text, words, verb, overdue, row.due_end))
    old = who.today - _LONG_AGO
    return [
        *reversed([one for one in found if one.day > old]),
        *(one for one in found if one.day <= old),
    ]


def found(
    db: Connection,
    who: Actor,
    words: str,
    *,
    unit: str = "",
    since: date | None = None,
    until: date | None = None,
    limit: int = 20,
    offset: int = 0,
) -> list[Hit]:
    """Tasks and targets that hold all the words, with or without marks; by unit, and by due day if asked."""
    who.require("see")
    wanted = list_store.Wanted(
        who.today,
        lead_keys=naming.units_of(db, who.organisation_id).keys_called(_said(unit)) if unit else None,
        since=since,
        until=until,
        words=tuple(search_key(strip_illegal(words)[0]).split()[:8]),
    )
    rows = list_store.listed(db, who.organisation_id, wanted, order="thoi-han", limit=limit, offset=offset)
    return [
        Hit(row.id, path_of(row.id), row.kind, row.text, row.sentence, document_name(row), row.lead, row.due_end)
        for row in rows
    ]


def path_of(item_id: int) -> str:
    """The page of an item."""
    return f"/nhiem-vu/muc/{item_id}"


def document_name(row: Any) -> str:
    """How the document of a row is called: its number, else its title."""
    return str(row.origin_number or row.origin_title)


def item_of(db: Connection, who: Actor, item_id: int, *, lock: bool = False) -> Row[Any]:
    """An item of the person's organisation. Raises NotFound, also for another organisation's."""
    who.require("see")
    row = store.item(db, who.organisation_id, item_id, lock=lock)
    if row is None:
        raise NotFound("nhiệm vụ này")
    return row


def report(db: Connection, who: Actor, item_id: int, *, version: int, figure: float | None, words: str = "") -> None:
    """Report how far a task (per cent) or a target (the value reached) is; a word alone says that it is under way."""
    row = _held(db, who, item_id, version)
    if row.status == "stopped":
        raise InputRefused("Việc này đang dừng.", advice="Hãy chọn “Làm tiếp” trước khi ghi tiến độ.")
    said = _said(words)
    if figure is None and not said:
        raise InputRefused("Chưa ghi số hoặc nội dung tiến độ.", advice="Hãy ghi ít nhất một trong hai.")
    values = _progress(row, figure) if row.kind == "task" else _reached(row, figure, who.today)
    _write(db, who, row, "progress", said, figure=figure, **values)
    shown = unit_after(write_number(figure), "%" if row.kind == "task" else row.unit) if figure is not None else said
    note(db, who, "tracker.progress", f"item:{row.id}", f"Ghi tiến độ {quote(row.text)}: {shown}")


def set_status(db: Connection, who: Actor, item_id: int, *, version: int, status: Status, words: str = "") -> None:
    """Finish, stop, only keep, or take up again. Stopping asks for a reason; a finished task stands at 100 per cent."""
    row, said = _held(db, who, item_id, version), _said(words)
    if status == row.status:
        raise InputRefused("Việc này đã ở trạng thái đó.", advice="Hãy tải lại trang.")
    if status == "stopped" and not said:
        raise InputRefused("Chưa ghi lý do dừng.", advice="Hãy ghi lý do để lưu cùng nhiệm vụ.")
    values: dict[str, Any] = {"status": status}
    if row.kind == "task" and status == "done":
        values["progress"] = 100
    if status in OPEN:
        values["status"] = "doing" if row.progress or row.reached else "waiting"
        values["progress"] = row.progress if row.progress < 100 else 99
    _write(db, who, row, "status", said, figure=None, **values)
    words_of = {"done": "Hoàn thành", "stopped": "Dừng", "kept": "Chỉ lưu để tra cứu"}
    again = "Theo dõi tiếp" if row.status == "kept" else "Làm tiếp"
    told = f"{words_of.get(status, again)}: {quote(row.text)}. {said}".strip(". ")
    note(db, who, f"tracker.{status}", f"item:{row.id}", told)


def assign(
    db: Connection, who: Actor, item_id: int, *, version: int, lead: str, partners: tuple[str, ...], term: Term,
    words: str = "",
) -> None:  # fmt: skip
    """Say who leads, with whom and until when; the history keeps what stood before."""
    row = _held(db, who, item_id, version)
    lead, partners = _said(lead)[:400], tuple(filter(None, (_said(name)[:400] for name in partners)))
    told = _differences(row, lead, partners, term)
    if not told:
        raise InputRefused("Chưa có gì thay đổi.", advice="Hãy sửa đơn vị hoặc thời hạn rồi lưu.")
    values: dict[str, Any] = {
        "lead": lead,
        "lead_key": key_of_lead(lead),
        "partners": list(partners),
        "due_words": term.words[:400],
        "due_start": term.start,
        "due_end": term.end,
        "recurring": term.recurring[:120],
        "folded": search_text(row.text, lead, partners, row.indicator),
    }
    said = "; ".join(told) + (f". {_said(words)}" if _said(words) else "")
    _write(db, who, row, "assigned", said, figure=None, **values)
    note(db, who, "tracker.assigned", f"item:{row.id}", f"{quote(row.text)}: {said}")


def attach(db: Connection, files: Files, who: Actor, item_id: int, *, name: str, content: bytes) -> None:
    """Keep a file as evidence."""
    row = _held(db, who, item_id, None)
    shown = _said(name.replace("\\", "/").rpartition("/")[2])[-200:] or "tep"
    ending = shown.rpartition(".")[2].lower()
    if len(content) > EVIDENCE_LIMIT:
        raise LimitExceeded(
            f"Tệp nặng quá {EVIDENCE_LIMIT // 1024 // 1024} MB.", advice="Hãy nén ảnh hoặc tách tệp rồi tải lại."
        )
    firsts = next((first for names, first in _KINDS if ending in names), None)
    if firsts is None or not content.startswith(firsts):
        raise InputRefused(
            f"Chưa nhận tệp {quote(shown)}: chỉ nhận PDF, Word, Excel, ảnh PNG hoặc JPEG, đúng nội dung.",
            advice="Hãy lưu sang một trong các dạng này rồi tải lại.",
        )
    if len(store.evidence_of(db, row.id)) >= EVIDENCE_COUNT:
        raise LimitExceeded(
            f"Mục này đã có {EVIDENCE_COUNT} tệp.", advice="Hãy gỡ tệp không còn cần, hoặc gộp vào một tệp."
        )
    by = {"user_name": who.user_name, "at": who.now, "organisation_id": who.organisation_id}
    kept = {"item_id": row.id, "name": shown, "digest": files.put(content), "size": len(content)}
    store.add_evidence(db, {**kept, **by, "removed": False})
    _log(db, who, row, "evidence", f"Thêm tệp {quote(shown)}")
    note(db, who, "tracker.evidence", f"item:{row.id}", f"Thêm minh chứng {quote(shown)}: {quote(row.text)}")


def detach(db: Connection, who: Actor, item_id: int, evidence_id: int) -> None:
    """Take a file off; it stays in the store and in the history."""
    row, kept = _held(db, who, item_id, None), evidence(db, who, item_id, evidence_id)
    store.take_off_evidence(db, kept.id)
    _log(db, who, row, "evidence", f"Gỡ tệp {quote(kept.name)}")
    note(db, who, "tracker.evidence", f"item:{row.id}", f"Gỡ minh chứng {quote(kept.name)}: {quote(row.text)}")


def evidence(db: Connection, who: Actor, item_id: int, evidence_id: int) -> Row[Any]:
    """A file's row. Raises NotFound."""
    who.require("see")
    kept = store.one_evidence(db, who.organisation_id, item_id, evidence_id)
    if kept is None:
        raise NotFound("tệp này")
    return kept


def accept(db: Connection, who: Actor, offer_id: int, *, version: int, added: bool) -> int:
    """Take what a document reports as the value reached, or `added` to it. Returns the item's id.

    A result older than the one that stands is kept in the history only.
    """
    offer = _offer(db, who, offer_id)
    row = _held(db, who, offer.item_id, version)
    _settle(db, who, offer, "accepted")
    day = offer.period_end or offer.origin_day or who.today
    figure = round((row.reached or 0) + offer.value, 6) if added else offer.value
    said = f"Theo {document_name(offer)}: {unit_after(write_number(offer.said), offer.unit)}"
    said += f" ({offer.period_words})" if offer.period_words else ""
    if not added and row.reached is not None and row.reached_on and row.reached_on > day:
        _write(
            db, who, row, "result", f"{said}; cũ hơn số đang ghi nên chỉ lưu lại", figure=None, result=offer.result_id
        )
    else:
        values = {**_reached(row, figure, day), "reached_on": max(day, row.reached_on) if row.reached_on else day}
        if row.status == "kept" and values["status"] != "done":
            values["status"] = "kept"  # an old report completes an old record; nobody has to act on it
        _write(db, who, row, "result", said, figure=figure, result=offer.result_id, **values)
    note(db, who, "tracker.result", f"item:{row.id}", f"Ghi nhận kết quả {quote(row.text)}. {said}")
    return int(row.id)


def dismiss(db: Connection, who: Actor, offer_id: int) -> int:
    """Say that a result does not answer this target. Returns the item's id."""
    offer = _offer(db, who, offer_id)
    row = _held(db, who, offer.item_id, None)
    _settle(db, who, offer, "dismissed")
    note(db, who, "tracker.dismissed", f"item:{row.id}", f"Bỏ qua kết quả tìm thấy cho {quote(row.text)}")
    return int(row.id)


def _offer(db: Connection, who: Actor, offer_id: int) -> Row[Any]:
    who.require("follow")
    offer = result_store.offer(db, who.organisation_id, offer_id)
    if offer is None:
        raise NotFound("kết quả này")
    return offer


def _settle(db: Connection, who: Actor, offer: Row[Any], state: str) -> None:
    if not result_store.settle_offer(db, offer.id, state, who.user_name, who.now):
        raise Conflict("Kết quả này đã có người xử lý.", advice="Hãy tải lại trang để xem.")


def _held(db: Connection, who: Actor, item_id: int, version: int | None) -> Row[Any]:
    """The item, locked, if this person may change it and has seen its latest version."""
    who.require("follow")
    row = item_of(db, who, item_id, lock=True)
    if row.withdrawn:
        raise InputRefused(f"Việc này không còn theo dõi. {row.withdrawn}.", advice="Nội dung đã ghi vẫn được giữ.")
    if version is not None and row.version != version:
        raise Conflict(
            f"{row.changed_by or 'Người khác'} vừa cập nhật việc này nên nội dung của đồng chí chưa được ghi.",
            advice="Hãy tải lại trang, xem số mới rồi ghi lại.",
        )
    return row


def _progress(row: Row[Any], figure: float | None) -> dict[str, Any]:
    if figure is None:
        return {"status": "doing" if row.status == "waiting" else row.status}
    if not 0 <= figure <= 100:
        raise InputRefused("Tiến độ phải từ 0 đến 100 (%).", advice="Hãy ghi lại số phần trăm.")
    return {"progress": figure, "status": after_figure(row.status, figure)}


def _reached(row: Row[Any], figure: float | None, day: date) -> dict[str, Any]:
    if figure is None:
        return {"status": "doing" if row.status == "waiting" else row.status}
    if abs(figure) > 1e15:
        raise InputRefused("Số này quá lớn.", advice="Hãy kiểm tra lại số và đơn vị tính.")
    done = is_reached(row.comparator, row.value, figure)
    return {"reached": figure, "reached_on": day, "status": "done" if done else "doing"}


def _write(
    db: Connection, who: Actor, row: Row[Any], action: str, words: str, *, figure: float | None,
    result: int | None = None, **values: Any,
) -> None:  # fmt: skip
    if not store.change_item(db, row.id, row.version, changed=who.now, changed_by=who.user_name, **values):
        raise Conflict("Việc này vừa được người khác cập nhật.", advice="Hãy tải lại trang rồi ghi lại.")
    _log(db, who, row, action, words, figure=figure, status=values.get("status", ""), result=result)


def _log(
    db: Connection, who: Actor, row: Row[Any], action: str, words: str, *, figure: float | None = None,
    status: str = "", result: int | None = None,
) -> None:  # fmt: skip
    by = {"user_id": who.user_id, "user_name": who.user_name, "at": who.now, "organisation_id": who.organisation_id}
    told = {"action": action, "figure": figure, "status": status, "note": words[:2000], "result_id": result}
    store.add_entry(db, {"item_id": row.id, **by, **told})


def _differences(row: Row[Any], lead: str, partners: tuple[str, ...], term: Term) -> list[str]:
    told = []
    if lead != row.lead:
        told.append(f"Chủ trì: {row.lead or 'chưa rõ'} → {lead or 'chưa rõ'}")
    if partners != tuple(row.partners):
        told.append(f"Phối hợp: {', '.join(row.partners) or 'không có'} → {', '.join(partners) or 'không có'}")
    if (term.end, term.words) != (row.due_end, row.due_words):
        told.append(f"Thời hạn: {_when(row.due_end, row.due_words)} → {_when(term.end, term.words)}")
    return told


def _when(day: date | None, words: str) -> str:
    return write_short(day) if day else words or "không có"


def _said(words: str) -> str:
    return " ".join(strip_illegal(words)[0].split())[:2000]
