"""So bản ghi với kết quả đọc: what a document says of its record, what was read, and every difference by field.

A field is named as the extraction has it: "document.number", "task.lead"; "task.lost" is a task that was not found,
"task.invented" one that the record does not have.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from record_factories import kind

from domain.citation import Citation
from domain.extraction import Extraction, FoundTarget, FoundTask
from domain.fields import day_of
from domain.organisation import Layout, Profile
from domain.record import MeetingRecord, head_of
from domain.target import Target
from domain.task import Task
from extractors.extract import extract_text
from extractors.sources import Unread, read_source
from templates_docx.render import prepare, render_document
from templates_docx.view.sentences import bare, task_words, upper_first
from vitext.clean import nfc

NOW = datetime(2027, 12, 31, 7, 30, tzinfo=UTC)
# What templates say by themselves and is a directive too: the closing lines of a plan and of a notice.
OWN_SENTENCES = ("nghiêm túc triển khai thực hiện", "kịp thời báo cáo", "có liên quan biết, thực hiện")
WITH_TASKS = ("resolution", "minutes", "conclusion_notice", "plan", "report", "bulletin")
# Facts of the meeting that each form prints.
_MEETING = ("title", "body", "ordinal", "khoa", "term")
SAYS = {
    ("resolution", "conference"): (*_MEETING, "start", "venue", "attendance", "vote"),
    ("resolution", "articles"): (*_MEETING, "vote"),
    ("minutes", None): (*_MEETING, "start", "end", "venue", "chair", "secretary", "attendance", "vote"),
    ("conclusion_notice", None): (*_MEETING, "start", "venue", "chair", "attendance"),
    ("bulletin", None): (*_MEETING, "start", "venue", "chair", "attendance", "vote"),
}


@dataclass(frozen=True, slots=True)
class Form:
    """A document to write: its kind, profile and layout."""

    code: str
    profile: Profile
    layout: Layout | None = None

    def __str__(self) -> str:
        return "-".join(filter(None, (self.code, self.profile, self.layout)))


@dataclass(frozen=True, slots=True)
class Difference:
    """What the record says of a field, and what was read."""

    field: str
    written: Any
    read: Any


@dataclass(frozen=True, slots=True)
class Written:
    """A task as its document says it: its words, and what of it they say. `parent` is the words of the task above."""

    words: str
    task: Task
    parent: str | None = None
    facts: tuple[str, ...] = ("lead", "partners", "deadline")


def text_of(record: MeetingRecord, form: Form) -> str:
    """The document's text as an upload of it gives it; of the record inside it nothing is used."""
    made = render_document(record, kind(form.code), now=NOW, profile=form.profile, layout=form.layout)
    [read] = read_source(made.docx, name="van-ban.docx")
    assert not isinstance(read, Unread)
    return read.source.text


def differences(record: MeetingRecord, form: Form, *, text: str | None = None) -> list[Difference]:
    """Everything that did not come back as it was written; `text` stands for the document's own, if given."""
    found = extract_text(text_of(record, form) if text is None else text)
    return [
        *_document(record, form, found),
        *_meeting(record, form, found),
        *_tasks(record, form, found),
        *_targets(record, form, found),
        *_citations(record, form, found),
    ]


def key(words: object) -> str:
    """Words without regard to capitals, spaces and closing marks."""
    return re.sub(r"\s+", " ", nfc(str(words or ""))).strip(" .;:").casefold()


def _differs(field: str, written: Any, read: Any) -> Iterator[Difference]:
    same = key(written) == key(read) if isinstance(written, str) else written == read
    if not same:
        yield Difference(field, written, read)


def _document(record: MeetingRecord, form: Form, found: Extraction) -> Iterator[Difference]:
    head, document = head_of(record, kind(form.code)), found.document
    yield from _differs("document.kind", "news" if form.code == "bulletin" else form.code, document.kind)
    data = prepare(record, kind(form.code), profile=form.profile, layout=form.layout).data
    if form.code == "bulletin":
        yield from _differs("document.title", data["tieu_de"], document.title)
        yield from _differs("document.author", record.bulletin.author, document.author)
        return
    frame = data["vb"]
    number = frame["so_ky_hieu"]  # "Số: 04/NQ-LMHTX", as the Party writes it "Số 04-NQ/ĐU"
    yield from _differs("document.number", number.removeprefix("Số").lstrip(": "), document.number)
    if frame["trich_yeu"]:
        title = (document.title or "").removeprefix("V/v ")
        yield from _differs("document.title", frame["trich_yeu"].removeprefix("V/v "), title)
    names = {key(record.organisation.name), key(record.meeting.body)}
    if key(document.issuer) not in names:
        yield Difference("document.issuer", record.organisation.name, document.issuer)
    if record.organisation.parent:
        yield from _differs("document.parent_issuer", record.organisation.parent, document.parent_issuer)
    if form.code != "minutes":  # signed by chair and secretary, dated by its first line
        assert head.signer
        yield from _differs("document.date", head.issued, document.date)
        yield from _differs("document.place", record.organisation.place, document.place)
        signer = (head.signer.name, head.signer.title)
        read = document.signer and (document.signer.name, document.signer.role)
        if tuple(map(key, signer)) != tuple(map(key, read or ())):
            yield Difference("document.signer", signer, read)


def _meeting(record: MeetingRecord, form: Form, found: Extraction) -> Iterator[Difference]:
    says = SAYS.get((form.code, form.layout), ())
    meeting, read = record.meeting, found.meeting
    if not says:
        return
    if read is None:
        yield Difference("meeting.lost", meeting.title, None)
        return
    assert meeting.term
    assert meeting.start
    assert meeting.chair
    assert meeting.secretary
    term = (meeting.term.first, meeting.term.last)
    attendance, vote = meeting.attendance, record.resolution.vote
    assert vote
    start: Any = meeting.start if form.code == "minutes" else day_of(meeting.start)
    read_start: Any = read.start if form.code == "minutes" else (read.start and _day(read.start))
    pairs = {
        "title": (meeting.title, read.title),
        "body": (meeting.body, read.body),
        "ordinal": (meeting.ordinal, read.ordinal),
        "khoa": (meeting.assembly, read.khoa),
        "term": (term, read.term),
        "start": (start, read_start),
        "end": (meeting.end, read.end),
        "venue": (meeting.venue, read.venue),
        "chair": (meeting.chair.name, read.chair and read.chair.name),
        "secretary": (meeting.secretary.name, read.secretary and read.secretary.name),
        "attendance": (
            (attendance.convened, attendance.present),
            read.attendance and (read.attendance.get("convened"), read.attendance.get("present")),
        ),
        "vote": (100, read.vote and read.vote.get("for_percent")),
    }
    for field in says:
        if field == "title" and key(meeting.own_title) == key(read.title):
            continue  # the body's own document names it without the body
        yield from _differs(f"meeting.{field}", *pairs[field])


def _day(moment: date | datetime) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def written_tasks(record: MeetingRecord, form: Form) -> list[Written]:
    """The tasks that a document says, in reading order."""
    if form.code not in WITH_TASKS:
        return []
    charged = [Written(task_words(task), task) for task in record.resolution.assignments]
    if form.code == "minutes":
        return charged
    sections = [task for section in record.resolution.sections for task in section.tasks]
    if form.code == "bulletin":
        return [Written(bare(task.text), task, facts=()) for task in sections]
    if form.code == "plan":
        cells = [Written(_cell(one), one) for task in sections for one in task.walk()]
        return [*cells, *charged]
    nested = [written for task in sections for written in _nested(task)]
    return [*nested, *charged] if form.code == "resolution" else nested


def _cell(task: Task) -> str:
    return upper_first(task_words(replace(task, lead=None, partners=(), deadline=None, subtasks=())))


def _nested(task: Task) -> Iterator[Written]:
    words = task_words(task)
    yield Written(words, task)
    for below in task.subtasks:
        yield Written(task_words(below), below, parent=words)


def _tasks(record: MeetingRecord, form: Form, found: Extraction) -> Iterator[Difference]:
    written = written_tasks(record, form)
    rest = [task for task in found.tasks if not any(words in task.text for words in OWN_SENTENCES)]
    met: dict[str, FoundTask] = {}
    for one in written:
        task = next((task for task in rest if key(bare(one.task.text)) in key(task.text)), None)
        if task is None:
            yield Difference("task.lost", one.words, [other.text for other in rest])
            continue
        rest.remove(task)
        met[one.words] = task
        yield from _task(one, task, met)
    for task in rest:
        yield Difference("task.invented", None, task.text)


# A time that stands for itself behind a task is read for its deadline, and is none of its words.
_WHEN_BEHIND = re.compile(r"; thời gian: [^;]+$")


def _task(one: Written, read: FoundTask, met: dict[str, FoundTask]) -> Iterator[Difference]:
    yield from _differs("task.text", _WHEN_BEHIND.sub("", one.words), _WHEN_BEHIND.sub("", read.text))
    parent = met.get(one.parent or "")
    if (parent.id if parent else None) != read.parent and "lead" in one.facts:
        yield Difference("task.parent", one.parent, read.parent)
    if "lead" in one.facts and one.task.lead:
        yield from _differs("task.lead", one.task.lead, read.lead)
    if "partners" in one.facts and [*map(key, one.task.partners)] != [*map(key, read.partners)]:
        yield Difference("task.partners", one.task.partners, read.partners)
    if "deadline" in one.facts:
        due = one.task.deadline
        given = read.deadline
        wanted = (due.start, due.end, key(due.text)) if due else (None, None, "")
        days = (given.start, given.end, key(given.recurring)) if given else (None, None, "")
        yield from _differs("task.deadline", wanted, days)


def written_targets(record: MeetingRecord, form: Form) -> list[Target]:
    """The targets that a document says: rows of tables, of tasks, and figures in the words of tasks."""
    if form.code == "minutes":
        return [*_counted(task for task in record.resolution.assignments)]
    sections = record.resolution.sections
    rows = [target for section in sections for target in section.targets]
    tasks = [task for section in sections for task in section.tasks]
    if form.code == "bulletin":
        return [*rows, *_counted(tasks, below=False)]
    own = [target for task in tasks for one in task.walk() for target in one.targets]
    charged = record.resolution.assignments if form.code in ("resolution", "plan") else ()
    return [*rows, *own, *_counted(tasks), *_counted(charged)]


_COUNTED = re.compile(
    r"(?P<compared>ít nhất|trên|tối đa|khoảng)? ?(?P<figure>[0-9][0-9.,]*) (?P<unit>tổ hợp tác|lớp|hội viên|ha|tỷ đồng"
    r"|mô hình|hợp tác xã|hộ)(?!\w)"
)
_SIGNS = {"ít nhất": ">=", "trên": ">", "tối đa": "<=", "khoảng": "approx", None: "="}


def _counted(tasks: Iterable[Task], *, below: bool = True) -> Iterator[Target]:
    """Figures in the words of tasks; what they count is said in many ways, so the indicator stays open."""
    for task in tasks:
        for one in task.walk() if below else (task,):
            if found := _COUNTED.search(one.text):
                value = Decimal(found["figure"].replace(".", ""))
                yield Target(
                    indicator="",
                    value=value,
                    unit=found["unit"],
                    comparator=_SIGNS[found["compared"]],  # type: ignore[arg-type]
                )


def _targets(record: MeetingRecord, form: Form, found: Extraction) -> Iterator[Difference]:
    if form.code not in WITH_TASKS:
        return
    rest = [one for one in found.targets if not _of_meeting(one, record, found.source.text)]
    for target in written_targets(record, form):
        read = _best(target, rest)
        if read is None:
            yield Difference("target.lost", target, [one.text for one in rest])
            continue
        rest.remove(read)
        yield from _differs("target.unit", target.unit, read.unit)
        if target.value_max is None:
            yield from _differs("target.comparator", target.comparator, read.comparator)
        yield from _differs("target.kind", "target", read.kind)
        yield from _differs("target.value_max", target.value_max and float(target.value_max), read.value_max)
        if key(target.indicator) not in key(read.indicator) and key(read.indicator) not in key(target.indicator):
            yield Difference("target.indicator", target.indicator, read.indicator)
    for one in rest:
        yield Difference("target.invented", None, (one.text, one.kind))


def _best(target: Target, found: Sequence[FoundTarget]) -> FoundTarget | None:
    assert target.value is not None
    same = [one for one in found if one.value == float(target.value)]
    return max(same, key=lambda one: (key(one.unit) == key(target.unit), key(one.unit)), default=None)


def _of_meeting(one: FoundTarget, record: MeetingRecord, text: str) -> bool:
    """Whether a figure tells who came, who spoke or how it was voted."""
    line = text[text.rfind("\n", 0, one.span[0]) + 1 : text.find("\n", one.span[1])]
    word = record.meeting.attendance.member_word
    return f"{word} tán thành" in line or "vắng 0" in line or f"{word} (" in line or one.unit.startswith(word)


def _citations(record: MeetingRecord, form: Form, found: Extraction) -> Iterator[Difference]:
    written = record.resolution.bases if form.code == "resolution" else ()
    rest = list(found.citations)
    for citation in written:
        name = key(citation.symbol or citation.title)
        read = next((one for one in rest if key(one.number or one.title) == name), None)
        if read is None:
            yield Difference("citation.lost", citation, [one.text for one in rest])
            continue
        rest.remove(read)
        yield from _citation(citation, read)
    own = key(record.resolution.number and head_of(record, kind("resolution")).number)
    for one in rest:
        if own and own in key(one.number):
            continue  # other documents name the resolution
        yield Difference("citation.invented", None, one.text)


def _citation(citation: Citation, read: Any) -> Iterator[Difference]:
    yield from _differs("citation.type", citation.kind, read.type)
    yield from _differs("citation.date", citation.date, read.date)
    if citation.issuer:
        yield from _differs("citation.issuer", citation.issuer, read.issuer)
