"""Bản ghi thử: hypothesis makes whole conferences of the words, as a secretary would record them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any, TypeVar

from hypothesis import strategies as st
from read_back_words import (
    ADDRESSEES,
    BODIES,
    CITED,
    COMPARED_IN_WORK,
    COUNTED_WORK,
    FAMILIES,
    GIVEN,
    HABITS,
    INDICATORS,
    LAWS,
    MIDDLES,
    PAPERS,
    PLACES,
    PURPOSES,
    SUBJECTS,
    TITLES_OF_TARGETS,
    TITLES_OF_WORK,
    UNITS,
    VENUES,
    WORK,
    Body,
)

from domain.citation import Citation
from domain.deadline import Deadline
from domain.documents import (
    Bulletin,
    ConclusionNotice,
    Decision,
    Minutes,
    OfficialLetter,
    Plan,
    Report,
    Resolution,
    Section,
    Submission,
)
from domain.meeting import AgendaItem, Attendance, Meeting, Term
from domain.organisation import Organisation, Profile, Signer
from domain.person import Person
from domain.record import MeetingRecord
from domain.target import Comparator, Target
from domain.task import Task
from domain.vote import Vote
from templates_docx.view.sentences import assignment_words
from vitext.numbers import write_count, write_number
from vitext.roman import roman

T = TypeVar("T")
MEETING_WORDS = ("Hội nghị", "Hội nghị", "Phiên họp")


def one_of(options: Sequence[T]) -> st.SearchStrategy[T]:
    return st.sampled_from(options)


NAMES = st.builds("{} {} {}".format, one_of(FAMILIES), one_of(MIDDLES), one_of(GIVEN))
DAYS = st.dates(date(2024, 1, 2), date(2027, 12, 20))


@st.composite
def deadlines(draw: st.DrawFn, issued: date) -> Deadline:
    """A last day, a month, a quarter, or a habit; days lie after the document's."""
    form = draw(one_of(("day", "day", "month", "quarter", "habit")))
    if form == "habit":
        return Deadline(text=draw(one_of(HABITS)))
    if form == "day":
        return Deadline(end=issued + timedelta(days=draw(st.integers(10, 300))))
    year = issued.year + 1
    first = draw(st.integers(1, 12)) if form == "month" else 3 * draw(st.integers(0, 3)) + 1
    last = first if form == "month" else first + 2
    end = date(year + (last == 12), last % 12 + 1, 1) - timedelta(days=1)
    return Deadline(start=date(year, first, 1), end=end)


AMOUNTS = st.integers(1, 40).map(Decimal) | st.integers(41, 2400).map(Decimal)
SHARES = st.integers(1, 100).map(Decimal) | st.decimals(Decimal("0.5"), Decimal("99.9"), places=1)


def _amounts(unit: str) -> st.SearchStrategy[Decimal]:
    return SHARES if unit in ("%", "tỷ đồng") else AMOUNTS


@st.composite
def targets(draw: st.DrawFn, year: int, *, in_table: bool) -> Target:
    """A target; in a table it has a period and perhaps a lead."""
    indicator, unit = draw(one_of(INDICATORS))
    value = draw(_amounts(unit))
    comparator: Comparator = draw(one_of(("=", ">=", "<=", ">", "approx")))
    value_max = None
    if comparator == "=" and unit not in ("%", "tỷ đồng") and draw(one_of((True, False, False))):
        value_max = value + draw(st.integers(1, 30))
    period = Deadline(start=date(year, 1, 1), end=date(year, 12, 31)) if in_table else None
    lead = draw(st.none() | one_of(UNITS[:6])) if in_table else None
    return Target(
        indicator=indicator,
        unit=unit,
        value=value,
        value_max=value_max,
        comparator=comparator,
        period=period,
        lead=lead,
    )


@st.composite
def work(draw: st.DrawFn) -> str:
    """The words of a task, some with a figure."""
    if draw(one_of((True, True, True, False))):
        return draw(one_of(WORK))
    words, unit = draw(one_of(COUNTED_WORK))
    number = draw(st.integers(1, 60))
    figure = write_count(number) if number < 10 else write_number(number)
    return words.format(f"{COMPARED_IN_WORK[draw(one_of(tuple(COMPARED_IN_WORK)))]}{figure} {unit}")


@st.composite
def tasks(draw: st.DrawFn, issued: date, *, depth: int = 0) -> Task:
    """A task with what a record may say of it; subtasks one level below."""
    units = draw(st.lists(one_of(UNITS), min_size=1, max_size=3, unique=True))
    lead = units[0] if draw(one_of((True, True, False))) else None
    below: tuple[Task, ...] = ()
    if depth == 0 and draw(one_of((True, False, False, False))):
        below = tuple(draw(st.lists(tasks(issued, depth=1), min_size=2, max_size=3, unique_by=lambda one: one.text)))
    return Task(
        text=draw(work()),
        lead=lead,
        partners=tuple(units[1:]) if lead else (),
        addressees=(draw(one_of(ADDRESSEES)),) if draw(one_of((True, False, False, False))) else (),
        deadline=draw(st.none() | deadlines(issued)),
        targets=tuple(draw(st.lists(targets(issued.year, in_table=False), max_size=1))) if depth == 0 else (),
        subtasks=below,
    )


@st.composite
def citations(draw: st.DrawFn, issued: date) -> Citation:
    """A law, or a document with its number, older than the one that cites it."""
    if draw(one_of((True, False, False))):
        return draw(one_of(LAWS))
    kind, symbol, issuer = draw(one_of(CITED))
    day = date(draw(st.integers(2015, issued.year - 1)), draw(st.integers(1, 12)), draw(st.integers(1, 28)))
    return Citation(
        kind=kind,
        symbol=symbol.format(number=write_count(draw(st.integers(2, 260))), year=day.year),
        date=day,
        issuer=issuer,
        title=draw(one_of(SUBJECTS)),
    )


@st.composite
def meetings(draw: st.DrawFn, body: Body, place: str, day: date) -> Meeting:
    """The conference of a body in a place."""
    name = body.name.format(place)
    convened = draw(st.integers(12, 60))
    absent = draw(st.integers(0, 5))
    start = datetime.combine(day, time(draw(st.integers(7, 14)), draw(one_of((0, 15, 30)))))
    chair, secretary = draw(st.lists(NAMES, min_size=2, max_size=2, unique=True))
    first = day.year - draw(st.integers(0, 4))
    return Meeting(
        word=draw(one_of(MEETING_WORDS)),
        body=body.organ.format(place),
        ordinal=draw(st.integers(2, 20)),
        assembly=roman(draw(st.integers(1, 15))),
        term=Term(first, first + 5),
        start=start,
        end=start + timedelta(hours=draw(st.integers(2, 4))),
        venue=draw(one_of(VENUES)),
        purpose=draw(one_of(PURPOSES)),
        chair=Person(name=chair, titles=(f"{body.chief} {name}",)),
        secretary=Person(name=secretary, titles=("Chánh Văn phòng",)),
        attendance=Attendance(
            convened=convened, present=convened - absent, absent=absent, member_word=body.member_word
        ),
    )


def _agenda(papers: Sequence[str], charged: Sequence[Task]) -> tuple[AgendaItem, ...]:
    """Points of the agenda; the conclusion on each charges somebody with a task."""
    return tuple(
        AgendaItem(
            content=paper, paper=paper, conclusion=f"Hội nghị nhất trí với nội dung trình. {assignment_words(task)}"
        )
        for paper, task in zip(papers, charged, strict=False)
    )


@st.composite
def records(draw: st.DrawFn, profile: Profile) -> MeetingRecord:
    """A conference of a body of this profile, with everything that its documents are made of."""
    body = draw(one_of(BODIES[profile]))
    place = draw(one_of(PLACES))
    name = body.name.format(place)
    issued = draw(DAYS)
    meeting = draw(meetings(body, place, issued))
    signer = Signer(name=draw(NAMES), title=body.chief, authority=("TM. Ban Chấp hành",))
    present = meeting.attendance.present or 0
    said: set[str] = set()
    found = _once(draw(st.lists(tasks(issued), min_size=1, max_size=4)), said)
    charged = [
        replace(task, lead=draw(one_of(UNITS)), partners=(), addressees=())
        for task in _once(draw(st.lists(tasks(issued, depth=1), max_size=2)), said)
    ]
    rows = tuple(draw(st.lists(targets(issued.year, in_table=True), max_size=4, unique_by=lambda one: one.indicator)))
    sections = (
        Section(title=f"{draw(one_of(TITLES_OF_TARGETS))} năm {issued.year}", targets=rows),
        Section(title=draw(one_of(TITLES_OF_WORK)), tasks=found),
    )
    facts: dict[str, Any] = {"issued": issued, "signer": signer}
    number = draw(st.integers(1, 400))
    return MeetingRecord(
        organisation=Organisation(
            name=name,
            abbreviation=body.abbreviation,
            parent=body.parent,
            place=place,
            profile=profile,
            office="VP",
            signers=(signer,),
            recipients=("Như trên", f"Các phòng, đơn vị thuộc {name}"),
        ),
        meeting=_with_agenda(meeting, charged),
        resolution=Resolution(
            number=number,
            bases=tuple(draw(st.lists(citations(issued), min_size=1, max_size=4, unique_by=_name_of))),
            adopted=PAPERS[: draw(st.integers(1, 3))],
            sections=sections,
            assignments=tuple(charged),
            vote=Vote(voters=present, in_favour=present, against=0, abstain=0),
            **facts,
        ),
        minutes=Minutes(number=number, **facts),
        conclusion_notice=ConclusionNotice(number=number, **facts),
        plan=Plan(number=number, aims=("Cụ thể hóa nội dung Nghị quyết",), abstract="Thực hiện công tác Hội", **facts),
        report=Report(number=number, abstract="Tình hình công tác và phương hướng, nhiệm vụ", **facts),
        decision=Decision(number=number, abstract="Về việc ban hành Quy chế làm việc", **facts),
        submission=Submission(number=number, abstract="Về việc bổ sung kinh phí hoạt động", **facts),
        official_letter=OfficialLetter(
            number=number, abstract="đăng ký tham gia hội chợ", addressees=("Sở Công Thương",), **facts
        ),
        bulletin=Bulletin(author=draw(NAMES), source="Văn phòng", highlights=9),
    )


def _once(found: Iterable[Task], said: set[str]) -> tuple[Task, ...]:
    """The tasks whose words were not said before; no conference sets the same work twice."""
    kept = []
    for task in found:
        if task.text not in said:
            said.add(task.text)
            kept.append(replace(task, subtasks=_once(task.subtasks, said)))
    return tuple(kept)


def _with_agenda(meeting: Meeting, charged: Sequence[Task]) -> Meeting:
    return replace(meeting, agenda=_agenda(PAPERS, charged))


def _name_of(citation: Citation) -> str:
    return citation.symbol or citation.title or ""
