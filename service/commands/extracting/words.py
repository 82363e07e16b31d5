"""Một văn bản bằng lời: what was read from a document, as a person reads it on the screen."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from service.commands.extracting.names import CHANGES, KINDS, SIGNS, TARGET_KINDS
from vitext.dates import write_moment, write_short
from vitext.quote import quote

if TYPE_CHECKING:
    from domain.extraction import (
        Doubt,
        Extraction,
        FoundCitation,
        FoundTarget,
        FoundTask,
        Interval,
        MeetingFacts,
        OwnRecord,
        Role,
        Source,
    )

_WORDS_SHOWN = 20
_NARROWEST = 40


def document_lines(one: Extraction, *, width: int | None = None) -> Iterator[str]:
    """The document's facts, then its tasks, targets and citations, each with what is doubtful about it."""
    for indent, text in _lines(one):
        yield from _folded(indent, text, width)


def day_words(day: date | datetime) -> str:
    """ "30/11/2026", or "08 giờ 30, ngày 30 tháng 11 năm 2026"."""
    return write_moment(day) if isinstance(day, datetime) else write_short(day)


def interval_words(interval: Interval) -> str:
    """ "trước ngày 30/11/2026 (đến 30/11/2026)": the text's words and the days that they allow."""
    text = " ".join(interval.text.split())
    if interval.start and interval.end:
        days = [interval.start] if interval.start == interval.end else [interval.start, interval.end]
        return f"{text} ({' - '.join(map(day_words, days))})"
    if interval.end:
        return f"{text} (đến {day_words(interval.end)})"
    return f"{text} (từ {day_words(interval.start)})" if interval.start else text


def task_details(task: FoundTask) -> str:
    """ "chủ trì: Văn phòng; thời hạn: …": what is known of a task beyond its text; "" when nothing is."""
    known = (
        ("chủ trì", task.lead),
        ("phối hợp", ", ".join(task.partners)),
        ("trình, gửi", ", ".join(task.addressees)),
        ("người giao", task.assigner),
        ("thời hạn", task.deadline and interval_words(task.deadline)),
        ("địa bàn", ", ".join(task.places)),
    )
    return "; ".join(f"{name}: {value}" for name, value in known if value)


def target_words(target: FoundTarget) -> str:
    """ "thành lập mới: ≥ 20 HTX; kỳ: cả năm (01/01/2019 - 31/12/2019)"."""
    figure = f"{SIGNS.get(target.comparator, '')}{_one_line(target.text)}"
    words = f"{target.indicator.strip(' :') or '(chưa rõ tên)'}: {figure}"
    if target.change:
        against = target.change.get("against")
        words += f", {CHANGES.get(target.change.get('direction', ''), 'thay đổi')}" + (
            f" so với {against}" if against else ""
        )
    return words + (f"; kỳ: {interval_words(target.period)}" if target.period else "")


def note_lines(source: Source) -> Iterator[str]:
    """What the reviewer should know of the reading as a whole; the words that were recognised badly are shown."""
    for note in dict.fromkeys(source.notes):
        if note.code == "ocr_unsure" and source.unsure:
            yield f"{note.message} {_unsure(source)}"
        else:
            yield note.message


def own_record_lines(own: OwnRecord) -> Iterator[str]:
    """Whether a document made by thuky still says what its own record says, and where it does not."""
    if own.state == "unreadable":
        yield "Bản ghi kèm theo: không đọc được; kết quả dưới đây chỉ đọc từ chữ của văn bản."
    elif own.state == "same":
        yield "Bản ghi kèm theo: không thấy chỗ nào khác với văn bản."
    else:
        count = len(own.differences)
        yield f"Bản ghi kèm theo: văn bản đã sửa {count} chỗ so với bản ghi; kết quả lấy theo chữ của văn bản."
        yield from (f"- {difference.message}" for difference in own.differences)


def _unsure(source: Source) -> str:
    words = list(dict.fromkeys(source.text[start:end] for start, end in source.unsure))
    more = f" và {len(words) - _WORDS_SHOWN} chữ khác" if len(words) > _WORDS_SHOWN else ""
    return f"Đó là: {', '.join(quote(word, limit=30) for word in words[:_WORDS_SHOWN])}{more}."


def _lines(one: Extraction) -> Iterator[tuple[int, str]]:
    document, meeting = one.document, one.meeting
    yield 0, one.source.name or "Văn bản"
    number = f" số {document.number}" if document.number else ""
    yield 2, KINDS[document.kind] + number + (f" ngày {day_words(document.date)}" if document.date else "")
    facts: tuple[tuple[str, str | None], ...] = (
        ("Tên", document.title),
        ("Cơ quan", document.issuer),
        ("Người ký", _role(document.signer)),
        ("Tác giả", document.author),
        ("Đăng ngày", day_words(document.published) if document.published else None),
        *(_meeting_facts(meeting) if meeting else ()),
    )
    yield from ((2, f"{label}: {_one_line(value)}") for label, value in facts if value)
    notes = list(note_lines(one.source))
    if notes:
        yield 2, f"Lưu ý ({len(notes)}):"
        yield from ((4, f"- {note}") for note in notes)
    if one.own_record:
        yield from ((2 if number == 0 else 4, line) for number, line in enumerate(own_record_lines(one.own_record)))
    yield 2, f"Nhiệm vụ ({len(one.tasks)}):"
    yield from _tasks(one.tasks)
    yield 2, f"Chỉ tiêu, kết quả ({len(one.targets)}):"
    for target in one.targets:
        yield 4, f"{TARGET_KINDS[target.kind]}: {target_words(target)}"
        yield from _doubts(6, target.doubts)
    yield 2, f"Viện dẫn ({len(one.citations)}):"
    yield from _citations(one.citations)


def _meeting_facts(meeting: MeetingFacts) -> Iterator[tuple[str, str | None]]:
    yield "Hội nghị", meeting.title
    yield "Cơ quan họp", meeting.body
    yield "Bắt đầu", day_words(meeting.start) if meeting.start else None
    yield "Kết thúc", day_words(meeting.end) if meeting.end else None
    yield "Địa điểm", meeting.venue
    yield "Chủ trì", _role(meeting.chair)
    yield "Thư ký", _role(meeting.secretary)
    came = meeting.attendance or {}
    if "present" in came:
        yield "Có mặt", f"{came['present']}/{came['convened']}" if "convened" in came else str(came["present"])


def _tasks(tasks: Sequence[FoundTask]) -> Iterator[tuple[int, str]]:
    depth: dict[str, int] = {}
    for task in tasks:
        depth[task.id] = depth.get(task.parent or "", -1) + 1
        indent = 4 + 2 * depth[task.id]
        yield indent, f"{task.label or '-'} {_one_line(task.text)}"
        if details := task_details(task):
            yield indent + 4, details
        yield from _doubts(indent + 4, task.doubts)


def _citations(citations: Iterable[FoundCitation]) -> Iterator[tuple[int, str]]:
    """Each cited document once, with how often it is named."""
    times: dict[str, int] = {}
    doubts: dict[str, dict[Doubt, None]] = {}
    for citation in citations:
        words = _one_line(citation.text)
        times[words] = times.get(words, 0) + 1
        doubts.setdefault(words, {}).update(dict.fromkeys(citation.doubts))
    for words, count in times.items():
        yield 4, words + (f" ({count} lần)" if count > 1 else "")
        yield from _doubts(6, doubts[words])


def _doubts(indent: int, doubts: Iterable[Doubt]) -> Iterator[tuple[int, str]]:
    return ((indent, f"Xem lại: {doubt.message}") for doubt in doubts)


def _role(person: Role | None) -> str | None:
    return ", ".join(filter(None, (person.name, person.role))) if person else None


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _folded(indent: int, text: str, width: int | None) -> Iterable[str]:
    lead = " " * indent
    if width is None or width < _NARROWEST or len(text) + indent <= width:
        return (lead + text,)
    return textwrap.wrap(
        text, width, initial_indent=lead, subsequent_indent=lead + "  ", break_on_hyphens=False, break_long_words=False
    )
