"""Bài viết sẵn: a meeting's record, a document or a reviewed upload told in the manner of news (nd30.md §7.4).

Title, lead (when, where, who, what for), who came, what was heard and decided, who wrote it. Only what the source says;
what it does not say is left as `[…]` for the editor, and no article with such a gap is published.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from domain.kinds import READ_NAMES, find_kind
from domain.record import MeetingRecord
from templates_docx.bulletin.context import BanTin, escaped
from templates_docx.render import prepare
from vitext.dates import part_of_day, write_short
from vitext.numbers import write_count, write_number
from vitext.wording import upper_first

GAP = "[…]"
_MOST_TASKS = 5
_MOST_FIGURES = 5
_LONGEST = 300  # letters of a clause that is told word for word
_ITEM = r"(?:[-–+•*]\s|\(?\d{1,2}[.)/\-]\s|\(?[a-zđ]\)\s)"
# A line that is merely full goes on; one that ends a sentence, or before an item or an empty line, does not.
_STOP = re.compile(rf"[;!?]|\.(?=\s|$)|(?<=[:.])\n|\n(?=\s*(?:{_ITEM}|\n|$))")
# A row of a table is no sentence; who came and how they voted is told in its own place.
_ELSEWHERE = re.compile(r"\||có mặt|vắng mặt|biểu quyết|có hiệu lực", re.I)
_MARK = re.compile(rf"^{_ITEM}\s*")


@dataclass(frozen=True, slots=True)
class Drafted:
    """The words of a new article; `body` is Markdown."""

    title: str
    lead: str = ""
    body: str = ""
    author: str = ""
    source: str = ""


def from_record(record: MeetingRecord) -> Drafted:
    """The news of a record's meeting."""
    kind = find_kind("bulletin")
    assert kind is not None
    view: BanTin = prepare(record, kind).view
    return Drafted(
        title=view.tieu_de,
        lead=view.mo_dau,
        body=_body(view.doan),
        author=record.bulletin.author or "",
        source=record.bulletin.source or "",
    )


def from_document(record: MeetingRecord, *, name: str, symbol: str, issued: date | None) -> Drafted:
    """The news of the meeting that a document came from, and that the document was issued."""
    made = from_record(record)
    called = document_words(name, symbol, issued)
    body = f"{made.body}\n\n{escaped(f'{called} được đăng kèm bài này.')}"
    return Drafted(made.title, made.lead, body, made.author, made.source or f"Theo {called}")


def from_extraction(found: Mapping[str, Any]) -> Drafted:
    """The news of a reviewed document: its meeting if it tells of one, otherwise the document itself."""
    document: Mapping[str, Any] = found.get("document") or {}
    meeting: Mapping[str, Any] = found.get("meeting") or {}
    called = document_words(
        READ_NAMES.get(str(document.get("kind")), "Văn bản"),
        str(document.get("number") or ""),
        _day(document.get("date")),
    )
    held = bool(meeting.get("title") or meeting.get("start"))
    lead = _held(document, meeting) if held else _issued(document, called)
    title = (meeting.get("title") if held else document.get("title")) or document.get("title") or called
    paragraphs = [*_present(meeting), *_figures(found), *_tasks(found, held=held)]
    paragraphs += _voted(meeting)
    return Drafted(
        title=upper_first(" ".join(str(title).split())),
        lead=lead,
        body=_body(paragraphs),
        author=str(document.get("author") or ""),
        source=f"Theo {called}",
    )


def document_words(name: str, symbol: str, issued: date | None) -> str:
    """ "Nghị quyết số 12/NQ-LMHTX ngày 20/8/2026", with what is known."""
    number = f" số {symbol}" if symbol else ""
    day = f" ngày {write_short(issued)}" if issued else ""
    return f"{name}{number}{day}"


def _held(document: Mapping[str, Any], meeting: Mapping[str, Any]) -> str:
    when = _day(meeting.get("start"))
    clock = str(meeting.get("start") or "")
    part = f"{part_of_day(datetime.fromisoformat(clock).time()).capitalize()} ngày" if "T" in clock else "Ngày"
    said = f"{part} {write_short(when)}" if when else f"Ngày {GAP}"
    organiser = meeting.get("body") or document.get("issuer") or GAP
    purpose = f" nhằm {_lower(str(meeting['purpose']))}" if meeting.get("purpose") else ""
    title = meeting.get("title") or "cuộc họp"
    return f"{said}, tại {meeting.get('venue') or GAP}, {organiser} tổ chức {title}{purpose}".rstrip(". ") + "."


def _issued(document: Mapping[str, Any], called: str) -> str:
    when = _day(document.get("date"))
    said = f"Ngày {write_short(when)}, " if when else ""
    name = called.partition(" ngày ")[0]
    about = f" {_about(str(document['title']))}" if document.get("title") else ""
    return f"{said}{document.get('issuer') or GAP} ban hành {name}{about}".rstrip(". ") + "."


def _about(title: str) -> str:
    words = " ".join(title.split())
    return _lower(words) if words.lower().startswith("về ") else f"về {_lower(words)}"


def _present(meeting: Mapping[str, Any]) -> list[str]:
    said = []
    chair = meeting.get("chair") or {}
    if chair.get("name"):
        role = f", {chair['role']}," if chair.get("role") else ""
        said.append(f"Đồng chí {chair['name']}{role} chủ trì cuộc họp.")
    attendance = meeting.get("attendance") or {}
    present, convened = attendance.get("present"), attendance.get("convened")
    if present is not None:
        of_all = f"/{write_count(int(convened))}" if convened else ""
        said.append(f"Có mặt {write_count(int(present))}{of_all} người{' được triệu tập' if convened else ''}.")
    if meeting.get("speeches"):
        said.append(f"Đã có {write_count(int(meeting['speeches']))} ý kiến phát biểu, thảo luận.")
    return [" ".join(said)] if said else []


def _figures(found: Mapping[str, Any]) -> list[str]:
    """The clauses of the source that report a figure already reached, word for word."""
    text = str((found.get("source") or {}).get("text") or "")
    clauses: dict[str, None] = {}
    for one in found.get("targets") or ():
        start, end = one.get("span") or (0, 0)
        if one.get("kind") != "result" or not 0 <= start < end <= len(text):
            continue
        before = _STOP.finditer(text, max(start - _LONGEST, 0), end)
        first = max((stop.end() for stop in before if stop.end() <= start), default=0)
        stop = _STOP.search(text, end)
        clause = _bare(_MARK.sub("", text[first : stop.start() if stop else len(text)].strip()))
        if not _ELSEWHERE.search(clause) and start - first < _LONGEST and len(clause) <= _LONGEST:
            clauses[clause] = None
    if not clauses:
        return []
    return ["Theo báo cáo:", *(f"- {upper_first(clause)}." for clause in list(clauses)[:_MOST_FIGURES])]


def _tasks(found: Mapping[str, Any], *, held: bool) -> list[str]:
    tasks = [one for one in found.get("tasks") or () if not one.get("parent") and str(one.get("text") or "").strip()]
    if not tasks:
        return []
    who = "Cuộc họp" if held else "Văn bản"
    some = "một số" if len(tasks) > _MOST_TASKS else "các"
    lines = [f"- {upper_first(_bare(str(one['text'])))}." for one in tasks[:_MOST_TASKS]]
    return [f"{who} xác định {some} nhiệm vụ trọng tâm:", *lines]


def _voted(meeting: Mapping[str, Any]) -> list[str]:
    percent = (meeting.get("vote") or {}).get("for_percent")
    return [] if percent is None else [f"Cuộc họp đã biểu quyết thông qua, tỷ lệ tán thành {write_number(percent)}%."]


def _body(paragraphs: Iterable[str]) -> str:
    """Markdown: list items stand close together, everything else apart."""
    made = ""
    for line in paragraphs:
        safe = escaped(line)
        close = safe.startswith("- ") and made.rpartition("\n")[2].startswith("- ")
        made += ("\n" if close else "\n\n") * bool(made) + safe
    return made


def _day(value: Any) -> date | None:
    try:
        return date.fromisoformat(str(value)[:10]) if value else None
    except ValueError:
        return None


def _bare(text: str) -> str:
    return " ".join(text.split()).strip(" .;,:")


def _lower(text: str) -> str:
    """Small first letter, unless an abbreviation or a name begins there ("HTX", "Đồng Tâm")."""
    first, _, rest = text.partition(" ")
    named = first[1:] != first[1:].lower() or (rest[:1].isupper() and not rest[:1].isdigit())
    return text if named else text[:1].lower() + text[1:]
