"""Đọc bản đang soạn: a draft, however unfinished, becomes a `MeetingRecord`; what could not be read is said, not lost.

What a person has typed stays in the draft as typed. Here a value that is no date or number is left out of the record
with a finding at its place; a row that lacks what it must have (a person without a name) shows `[…]` there.
"""

from __future__ import annotations

import copy
import json
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from domain.consistency import check
from domain.finding import Level
from domain.record import MeetingRecord, adapter, to_json
from service.meetings.paths import ID, Draft, named, with_ids, without_ids
from vitext.wording import upper_first

PLACEHOLDER = "[…]"
_TEXTS = frozenset(("ho_ten", "noi_dung", "ten", "chu_thich"))
_MISSING = {
    "ho_ten": "Chưa ghi họ và tên.",
    "noi_dung": "Chưa ghi nội dung.",
    "ten": "Chưa ghi tên.",
    "chu_thich": "Chưa ghi chú thích.",
    "nguoi": "Chưa ghi người phát biểu.",
    "so_phieu": "Chưa ghi số phiếu.",
}
_ROUNDS = 40


@dataclass(frozen=True, slots=True)
class Note:
    """A finding at a path of the draft."""

    path: str
    words: str
    level: Level = "error"


@dataclass(frozen=True, slots=True)
class Read:
    """The record of a draft, what could not be read, and what does not agree within it."""

    record: MeetingRecord
    unread: tuple[Note, ...]
    notes: tuple[Note, ...]


def draft_of(record: MeetingRecord) -> Draft:
    """A draft with what a record says, and with those defaults that a form should show."""
    plain = json.loads(to_json(record))
    organisation, meeting = plain.setdefault("co_quan", {}), plain.setdefault("hoi_nghi", {})
    if organisation.get("co_quan_chu_quan") == "":  # said to have none, which an empty field would not say
        organisation["co_quan_chu_quan"] = "không"
    organisation |= {"the_thuc": record.organisation.profile, "bo_cuc": record.organisation.layout}
    meeting["loai"] = record.meeting.word
    meeting.setdefault("thanh_phan", {})["goi_la"] = record.meeting.attendance.member_word
    made: Draft = with_ids(plain)
    return made


def read_draft(draft: Draft) -> Read:
    """The record and the notes of a draft; never raises on what people type."""
    kept = _without_blanks(copy.deepcopy(draft)) or {}
    unread: list[Note] = []
    record = MeetingRecord()
    for _ in range(_ROUNDS):
        try:
            record = adapter().validate_python(without_ids(kept))
            break
        except ValidationError as error:
            _repair(kept, error.errors(include_url=False), unread)
    else:  # no form makes such a draft; an import could
        unread.append(Note("", "Hồ sơ hội nghị có chỗ chưa đọc được."))
    found = tuple(Note(named(kept, one.path), one.message, one.level) for one in check(record))
    return Read(record, tuple(unread), (*unread, *found))


def _without_blanks(data: Any) -> Any:
    """Without what says nothing; a row with nothing but its id says nothing."""
    if isinstance(data, dict):
        inner = {name: _without_blanks(value) for name, value in data.items()}
        inner = {name: value for name, value in inner.items() if value not in (None, "", [], {})}
        return inner if inner.keys() - {ID} else None
    if isinstance(data, list):
        return [value for value in map(_row, data) if value not in (None, "", [], {})]
    return data.strip() if isinstance(data, str) else data


def _row(data: Any) -> Any:
    """A row; one of a table keeps its blank cells, or those after them would move to other columns."""
    if not isinstance(data, list):
        return _without_blanks(data)
    cells = [cell.strip() if isinstance(cell, str) else cell for cell in data]
    return cells if any(cell not in (None, "") for cell in cells) else None


def _repair(kept: Draft, errors: list[ErrorDetails], unread: list[Note]) -> None:
    """Take out, or fill, each place that the domain does not read. Rows go last, so that indices hold meanwhile."""
    rows: list[tuple[list[Any], Any]] = []
    for error in errors:
        path = _data_path(error["loc"], kept)
        if error["type"] == "missing":
            name = str(error["loc"][-1])
            holder, inside = _at(kept, path), _at(kept, path[:-1])
            unread.append(Note(named(kept, (*path, name)), _MISSING.get(name, "Còn thiếu một ô."), "warning"))
            if isinstance(holder, dict) and name in (*_TEXTS, "nguoi"):
                holder[name] = PLACEHOLDER if name in _TEXTS else {"ho_ten": PLACEHOLDER}
            elif isinstance(inside, list):
                rows.append((inside, holder))
            elif isinstance(inside, dict):
                inside.pop(path[-1], None)
            continue
        holder = _at(kept, path[:-1])
        if not path or not isinstance(holder, dict | list):
            kept.clear()
            continue
        unread.append(Note(named(kept, path), _sentence(error)))
        if isinstance(holder, dict):
            holder.pop(path[-1], None)
        else:
            rows.append((holder, holder[int(path[-1])]))
    for holder, row in rows:
        if row in holder:
            holder.remove(row)


def _at(data: Any, path: tuple[str | int, ...]) -> Any:
    for step in path:
        data = data[step]
    return data


def _data_path(loc: tuple[int | str, ...], data: Any) -> tuple[str | int, ...]:
    """Without pydantic's own steps (names of union members) that are no key or index of the data."""
    path: list[str | int] = []
    for step in loc:
        known = step in data if isinstance(data, dict) else isinstance(data, list) and isinstance(step, int)
        if known:
            data = data[step]
            path.append(step)
    return tuple(path)


def _sentence(error: ErrorDetails) -> str:
    if error["type"] in ("value_error", "assertion_error"):
        words = str(error["ctx"]["error"])
        return upper_first(words)
    shown = str(error["input"])[:60]
    if error["type"] == "greater_than_equal":
        return f"“{shown}” là số âm. Hãy kiểm tra lại."
    return f"Chưa hiểu “{shown}” nên chưa đưa vào văn bản. Hãy kiểm tra lại."
