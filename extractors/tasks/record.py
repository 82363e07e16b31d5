"""Nhiệm vụ trong bản ghi: each task found with its words, its days, what it cites, at home in the uploaded text.

Tasks, periods and citations come in reading order, and each is looked up by where it begins: linear time.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from datetime import date

from domain.extraction import Doubt, FoundTask, Span
from extractors.layout.layout import layout_of
from extractors.layout.view import view
from extractors.tasks.raw import RawTask
from extractors.tasks.when.due import Due
from extractors.tasks.when.of_all import with_limit_of_all
from extractors.tasks.when.years import periods_of_tasks
from extractors.tasks.where import Where
from extractors.tasks.who.agency_links import OFFICE_INSIDE, PERSON_INSIDE
from vitext.clean import Cleaned
from vitext.lazy import regex
from vitext.period_found import FoundPeriod

# A task without a word of asking is shown to the reviewer as what it is: probable.
_LIKELY = Doubt(
    "likely",
    "Chỗ này không rõ ai giao việc hay yêu cầu, chỉ được đoán là nhiệm vụ theo cách viết và các câu xung quanh; "
    "hãy xem có đúng là nhiệm vụ không.",
)
_PERSON = regex(r"(?i:đồng chí|đ/c|ông|bà|anh|chị|thầy|cô|em)\s+[A-ZĐÀ-Ỹ]")
# Each of them and how much: "‖ Mỗi khoa ‖ 2 tiết mục, nộp danh sách trước 20/11".
_EACH_SO_MANY = regex(r"(?P<who>(?:[Mm]ỗi|[Tt]ừng) [^\W\d]+(?: [^\W\d]+){0,2}?) \d+ [^\W\d].*")

# What a body is for the others is no part of its name either: "Sở Tài chính ‖ (Cơ quan thường trực)".
_ROLE_INSIDE = regex(
    r"\s*\((?:là\s+)?(?:[Cc]ơ quan|[Đđ]ơn vị|[Bb]ộ phận|[Đđ]ầu mối)(?: (?:thường trực|chủ trì|đầu mối|phối hợp|chủ quản|soạn thảo))*"
    r"(?: (?:của|giúp việc)? ?[^()]{0,60})?\)$"
    r"|(?<=\w)\s*\((?:khối|khu|cụm|phía|mảng|địa\s+bàn|phụ\s+trách)\s+[^()]{1,40}\)$"
)


def found_tasks(
    cleaned: Cleaned,
    tasks: Sequence[RawTask],
    *,
    periods: Sequence[FoundPeriod],
    cited: Sequence[Span],
    day: date | None,
    posted: bool,
    about: bool,
    title: str,
    where: Where,
    targets: Mapping[str, Sequence[str]],
) -> tuple[FoundTask, ...]:
    """The tasks of a document of `day` with this title; both sequences are sorted and do not overlap. Ids are T1, T2, …; C1, C2, …

    `posted`: `day` is only that on which a site printed the paper; `about`: only the first of its month. `targets` are the ids of the targets of each task, by its id; `where` knows the places of the text.
    """
    text = cleaned.text
    seen = view(text)
    times = periods_of_tasks(periods)
    cited_starts = [span[0] for span in cited]
    result: list[FoundTask] = []
    laid = layout_of(text)
    due = Due(seen, laid, times, title=title, day=day, posted=posted, about=about)
    read = [due.of(one) for one in tasks]
    spans = [(one.start, one.end) for one in tasks]
    deadlines = with_limit_of_all(seen, laid, spans, [days for days, _ in read], due.of_words)
    for number, (one, days, (_, doubts)) in enumerate(zip(tasks, deadlines, read, strict=True), 1):
        name = f"T{number}"
        first = bisect_left(cited_starts, one.start)
        last = bisect_left(cited_starts, one.end, first)
        result.append(
            FoundTask(
                id=name,
                text=text[one.start : one.end],
                span=cleaned.source_span(one.start, one.end),
                action=_words(text, one.action) or "",
                rule=one.rule,
                parent=f"T{one.parent + 1}" if one.parent is not None else None,
                label=one.label or None,
                lead=_body(text, one.lead),
                partners=tuple(filter(None, (_body(text, span) for span in one.partners))),
                addressees=tuple(filter(None, (_words(text, span) for span in one.addressees))),
                assigner=_words(text, one.assigner),
                deadline=days,
                places=where.of((one.start, one.end), taken=filter(None, (one.lead, *one.partners, *one.addressees))),
                citations=tuple(f"C{at + 1}" for at in range(first, last) if cited[at][1] <= one.end),
                targets=tuple(targets.get(name, ())),
                doubts=(_LIKELY, *doubts) if one.rule == "likely" else doubts,
            )
        )
    return tuple(result)


def _words(text: str, span: Span | None) -> str | None:
    return " ".join(text[span[0] : span[1]].replace("**", " ").split()) if span else None


def _body(text: str, span: Span | None) -> str | None:
    """The name of a body without the one who acts for it: "Chi hội Phụ nữ ‖ (đ/c Lan)"."""
    name = _words(text, span)
    if name and (each := _EACH_SO_MANY.fullmatch(name)):
        return each["who"]
    if not name or name.find("(") <= 0:
        return name
    one = name.count("(") == 1 and _PERSON.match(name)
    name = _ROLE_INSIDE.sub("", PERSON_INSIDE.sub("", name))
    return OFFICE_INSIDE.sub("", name) if one else name
