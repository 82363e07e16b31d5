"""Cấp số, vào sổ; bỏ số: the next number of the right series, its entry in the register, the file that bears it.

Number, register entry and file are one transaction: a number is never given twice, never given back, and a void one
stays with its reason (NĐ 30/2020, Điều 15, 16). The day of a number is never earlier than that of the one before it.

The file bears its number, and making it may take ten seconds with a template of the organisation's own, in which nobody
else could write on SQLite. So it is made beforehand, with the number that is next as things stand, while no transaction
is open. The transaction then only asks whether everything that the file was made of (`Planned`) is still the same. If
it is not, nothing has been written, and it is all done anew; after `_TRIES` times the file is made while the lock is
held, so that an end is certain. There is no state between: a process that is killed leaves a number with its file, or
neither.
Within one process the clerks of an organisation come one after the other, so that none works for nothing. That is a
courtesy, and only for so long; what holds the numbers is the counter's row.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import Connection, Engine

from domain.consistency import check
from domain.errors import InputRefused
from domain.kinds import Kind
from domain.organisation import Organisation, Signer
from domain.record import MeetingRecord
from service.accounts import store as accounts
from service.accounts.actor import Actor
from service.audit.store import note
from service.database.engine import reading, writing
from service.documents import store
from service.documents.freezing import plain_of, with_head, with_signer
from service.documents.series import period_of, series_of
from service.documents.stepping import Document, at_step, still_frozen, take_step
from service.files.store import Files
from service.organisations.actions import template_of
from service.organisations.own_templates import printed_with
from service.organisations.profile import organisation_of
from templates_docx.render import prepare
from vitext.dates import write_short

_LONGEST_SYMBOL = 120  # as much as the register keeps
_TRIES = 4
_PATIENCE = 15.0  # seconds to wait for the clerk before
_lines: dict[int, threading.Lock] = {}


@dataclass(frozen=True, slots=True)
class Entry:
    """What a clerk enters: which document as it was seen, the day that it bears, copies and a note for the register."""

    document_id: int
    version: int
    day: date
    copies: int | None = None
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Planned:
    """Everything that a numbered document's file is made of; equal plans give equal files."""

    number: int
    series: str
    period: str
    record: MeetingRecord
    kind: Kind
    template: str | None  # the digest of the organisation's own template

    @property
    def symbol(self) -> str:
        """As “12/NQ-LMHTX”."""
        written = str(prepare(self.record, self.kind).data["vb"]["so_ky_hieu"])
        return written.removeprefix("Số:").removeprefix("Số").strip()


def take_number(engine: Engine, files: Files, who: Actor, entry: Entry) -> str:
    """Give the next number of the right series, enter it in the register, keep the final document; gives the symbol.

    No transaction may be open in the caller. Raises what `take_number_within` raises.
    """
    with _in_line(who.organisation_id):
        for _ in range(_TRIES):
            with reading(engine) as db:
                plan = _planned(db, who, _seen(db, who, entry, lock=False), entry.day)
            made = _made(files, who, plan)
            with writing(engine) as db:
                if _is_late(db, who, plan):
                    continue
                document = _seen(db, who, entry)
                if _planned(db, who, document, entry.day, lock=True) == plan:
                    return _enter(db, who, document, entry, plan, made)
        with writing(engine) as db:
            return take_number_within(db, files, who, entry)


def take_number_within(db: Connection, files: Files, who: Actor, entry: Entry) -> str:
    """The same in a transaction that is open already, and that others have to wait for while the file is made.

    Raises NotFound, Forbidden, Conflict for a document that is not there, not this person's turn, changed meanwhile or
    not what was approved; InputRefused for a day that cannot be.
    """
    document = _seen(db, who, entry)
    plan = _planned(db, who, document, entry.day, lock=True)
    return _enter(db, who, document, entry, plan, _made(files, who, plan))


def void_number(db: Connection, who: Actor, *, kind: Kind, organisation: Organisation, day: date, reason: str) -> int:
    """Take a number and leave it void, with the reason (spoilt, held back): it will never be used."""
    who.require("number")
    if not reason.strip():
        raise InputRefused("Chưa ghi lý do bỏ số.", advice="Hãy ghi lý do; số bỏ vẫn nằm trong sổ kèm lý do.")
    series, period = series_of(organisation, kind), period_of(organisation, day, None)
    number = _next(db, who, series, period, day, lock=True)
    _register(db, who, series, period, number, day=day, void_reason=reason.strip()[:1000])
    note(db, who, "number.void", f"series:{series}/{period}", f"Đã bỏ số {number:02d}: {reason.strip()}")
    return number


def void_given(db: Connection, who: Actor, document_id: int, *, version: int, reason: str) -> None:
    """Leave void the number of a document that was not issued; the document goes back to be drafted anew."""
    document = at_step(db, who, document_id, "void", version)
    if not reason.strip():
        raise InputRefused("Chưa ghi lý do bỏ số.", advice="Hãy ghi lý do; số bỏ vẫn nằm trong sổ kèm lý do.")
    words = f"{document.row.symbol}, {document.row.title}: {reason.strip()}"
    store.set_void(db, document.id, words[:1000])
    gone: dict[str, Any] = dict.fromkeys(("symbol", "issued_on", "docx", "pdf", "scan", "signer", "frozen"))
    plain = plain_of(with_head(document.record, document.kind, number=None, issued=document.row.issued_on))
    take_step(db, who, document, "void", comment=reason, record=plain, **gone)


@contextmanager
def _in_line(organisation_id: int) -> Iterator[None]:
    line = _lines.setdefault(organisation_id, threading.Lock())
    held = line.acquire(timeout=_PATIENCE)
    try:
        yield
    finally:
        if held:
            line.release()


def _seen(db: Connection, who: Actor, entry: Entry, *, lock: bool = True) -> Document:
    document = at_step(db, who, entry.document_id, "number", entry.version, lock=lock)
    still_frozen(document)
    return document


def _planned(db: Connection, who: Actor, document: Document, day: date, *, lock: bool = False) -> Planned:
    """What the document will be with the number that is next; `lock` keeps that number from everybody else."""
    record, kind = document.record, document.kind
    term = record.meeting.term
    organisation = _with_own_series(db, who, record.organisation)
    series = series_of(organisation, kind)
    period = period_of(organisation, day, (term.first, term.last) if term else None)
    number = _next(db, who, series, period, day, lock=lock)
    final = with_head(record, kind, number=number, issued=day)
    if document.row.signer:
        final = with_signer(final, kind, _signer(document.row.signer))
    _refuse_what_the_day_makes_wrong(record, final)
    return Planned(number, series, period, final, kind, template_of(db, who, kind))


def _refuse_what_the_day_makes_wrong(record: MeetingRecord, final: MeetingRecord) -> None:
    before = check(record)
    for one in check(final):
        if one.level == "error" and one not in before:
            raise InputRefused(
                one.message, advice="Hãy xem lại ngày văn bản; sai ở nội dung thì nhờ lãnh đạo chọn “Cho sửa lại”."
            )


def _is_late(db: Connection, who: Actor, plan: Planned) -> bool:
    """Whether the planned number is gone: a look that costs nothing before the one that counts."""
    counter = store.counter(db, who.organisation_id, plan.series, plan.period)
    return counter is not None and int(counter.last) >= plan.number


def _made(files: Files, who: Actor, plan: Planned) -> str:
    """The final .docx, kept; its digest. One that comes too late stays in the store and nothing speaks of it."""
    return files.put(printed_with(files, plan.template, plan.record, plan.kind, now=who.now))


def _enter(db: Connection, who: Actor, document: Document, entry: Entry, plan: Planned, made: str) -> str:
    symbol = plan.symbol
    if len(symbol) > _LONGEST_SYMBOL:
        raise InputRefused(
            f"Số, ký hiệu dài quá {_LONGEST_SYMBOL} ký tự nên chưa cấp được.",
            advice="Hãy xem lại chữ viết tắt của cơ quan trong thiết lập và trong văn bản.",
        )
    _register(db, who, plan.series, plan.period, plan.number, day=entry.day, document_id=document.id)
    values: dict[str, Any] = {"symbol": symbol, "issued_on": entry.day, "record": plain_of(plan.record), "docx": made}
    if entry.copies is not None:
        values["copies"] = entry.copies
    if entry.remark.strip():
        values["note"] = entry.remark.strip()[:1000]
    take_step(db, who, document, "number", comment=f"Số {symbol}", **values)
    return symbol


def _with_own_series(db: Connection, who: Actor, organisation: Organisation) -> Organisation:
    """How numbers run is what the settings say today, not what they said when the draft was begun."""
    row = accounts.organisation(db, who.organisation_id)
    own = dict(row.profile) if row is not None else {}
    return replace(organisation, series=organisation_of(own).series) if own.get("day_so") else organisation


def _next(db: Connection, who: Actor, series: str, period: str, day: date, *, lock: bool) -> int:
    """The number after the last one. Raises InputRefused for a day after today or before that of the last number."""
    if day > who.today:
        raise InputRefused(
            "Ngày văn bản sau hôm nay nên chưa cấp số được.",
            advice="Số được cấp theo ngày ký; hãy ghi ngày hôm nay hoặc trước đó.",
        )
    look = store.lock_counter if lock else store.counter
    counter = look(db, who.organisation_id, series, period)
    if counter is None:
        return 1
    if counter.day is not None and day < counter.day:
        raise InputRefused(
            f"Số trước trong sổ ghi ngày {write_short(counter.day)} nên số này không thể ghi ngày {write_short(day)}.",
            advice=f"Hãy ghi ngày {write_short(counter.day)} hoặc ngày sau đó.",
        )
    return int(counter.last) + 1


def _register(
    db: Connection, who: Actor, series: str, period: str, number: int, *, day: date,
    document_id: int | None = None, void_reason: str | None = None,
) -> None:  # fmt: skip
    """Enter a number that `_next` gave, locked, in the register: used by a document, or void with its reason."""
    store.set_counter(db, who.organisation_id, series, period, last=number, day=day)
    store.add_number(
        db,
        {
            "organisation_id": who.organisation_id,
            "series": series,
            "period": period,
            "number": number,
            "document_id": document_id,
            "day": day,
            "void_reason": void_reason,
            "taken_by": who.user_id,
            "taken": who.now,
        },
    )


def _signer(plain: dict[str, Any]) -> Signer:
    return Signer(name=plain["ho_ten"], title=plain["chuc_vu"], authority=tuple(plain.get("quyen_han", ())))
