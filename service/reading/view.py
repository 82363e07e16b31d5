"""Trang duyệt như người duyệt thấy: the text in marked pieces, the cards beside it, the questions before them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Any

from sqlalchemy import Row

from domain.counting import counted_words
from service.reading.fields import FIELDS, KINDS, typed
from service.reading.items import FACTS, LETTERS, Section
from service.reading.questions import Question, questions_of
from service.reading.rereading import day_of, known_days, open_doubts
from templates_docx.view.sentences import unit_after
from vitext.counted import Known

SECTIONS: tuple[tuple[Section, str], ...] = (
    ("document", "Thông tin văn bản"),
    ("meeting", "Hội nghị"),
    ("task", "Nhiệm vụ"),
    ("target", "Chỉ tiêu"),
    ("citation", "Viện dẫn"),
)
_SHOWN_LETTERS = {"T": "N", "Q": "C", "C": "V"}  # nhiệm vụ, chỉ tiêu, viện dẫn
_SECTIONS: dict[str, Section] = {letter: section for section, letter in (*LETTERS.items(), *FACTS.items())}
LONGEST = 400_000  # characters of a text that are shown at once
STATES = {
    "pending": "Chưa duyệt",
    "accepted": "Đã đồng ý",
    "corrected": "Đã sửa",
    "removed": "Đã bỏ",
    "added": "Đã thêm",
}


@dataclass(frozen=True, slots=True)
class Card:
    """An item as it is shown. `facts` are (label, words) of the fields that say something."""

    item: str
    label: str
    section: Section
    state: str
    words: str
    facts: tuple[tuple[str, str], ...]
    questions: tuple[Question, ...]
    version: int
    by: str
    can_merge: bool
    has_place: bool

    @property
    def state_words(self) -> str:
        """The state as people say it."""
        return STATES[self.state]


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text under the same marks. `opens` are (item, label) whose span begins here."""

    start: int
    text: str
    sections: tuple[str, ...]
    items: tuple[str, ...]
    opens: tuple[tuple[str, str], ...]
    unsure: bool


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the text; `number` names it on the page."""

    number: int
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the review is."""

    done: int
    total: int
    pending: int
    doubtful: int


def label_of(item: str) -> str:
    """The short name that is seen: T12 → N12, Q3 → C3, C2 → V2."""
    return _SHOWN_LETTERS.get(item[0], item[0]) + item[1:]


def section_of(item: str) -> Section:
    """The section of an id."""
    return _SECTIONS[item[0]]


def cards_of(rows: Sequence[Row[Any]]) -> dict[Section, list[Card]]:
    """The cards of each section, in reading order."""
    found: dict[Section, list[Card]] = {section: [] for section, _ in SECTIONS}
    of_one = {row.item: row for row in rows}
    day, known = day_of(of_one), known_days(of_one)
    for row in rows:
        before = any(one.state != "removed" for one in found[row.section])
        found[row.section].append(card_of(row, day, known, can_merge=row.section == "task" and before))
    return found


def card_of(row: Row[Any], day: date | None, known: Known, *, can_merge: bool) -> Card:
    """One item's card."""
    value, section = row.value, row.section
    doubts = open_doubts(row, day) if row.state in ("pending", "corrected", "added") else ()
    return Card(
        item=row.item,
        label=label_of(row.item),
        section=section,
        state=row.state,
        words=_words(section, value),
        facts=tuple(_facts(section, value, known)),
        questions=tuple(questions_of(section, value, doubts)),
        version=row.version,
        by=row.user_name,
        can_merge=can_merge,
        has_place="span" in value,
    )


def progress_of(rows: Sequence[Row[Any]]) -> Progress:
    """Counted over everything that was not left out."""
    live = [row for row in rows if row.state != "removed"]
    pending = [row for row in live if row.state == "pending"]
    day = day_of({row.item: row for row in rows})
    doubtful = sum(1 for row in pending if open_doubts(row, day))
    return Progress(len(live) - len(pending), len(live), len(pending), doubtful)


def lines_of(text: str, rows: Iterable[Row[Any]], unsure: Sequence[Sequence[int]]) -> list[Line]:
    """The text line by line, cut wherever a mark begins or ends; blank lines are left out."""
    shown = text[:LONGEST]
    spans = [
        (row.value["span"][0], row.value["span"][1], row.item, row.section)
        for row in rows
        if row.state != "removed" and row.section in LETTERS and row.value["span"][0] < len(shown)
    ]
    starts: defaultdict[int, list[str]] = defaultdict(list)
    for start, _, item, _ in spans:
        starts[start].append(item)
    edges = sorted({place for start, end, _, _ in spans for place in (start, end)} | {p for one in unsure for p in one})
    spans.sort()
    lines, at, edge, first = [], 0, 0, 0
    open_spans: list[tuple[int, int, str, Section]] = []
    for number, words in enumerate(shown.split("\n")):
        end = at + len(words)
        cuts = [at]
        while edge < len(edges) and edges[edge] <= end:
            if edges[edge] > at:
                cuts.append(edges[edge])
            edge += 1
        cuts.append(end)
        pieces = []
        for start, stop in pairwise(cuts):
            while first < len(spans) and spans[first][0] <= start:
                open_spans.append(spans[first])
                first += 1
            open_spans = [one for one in open_spans if one[1] > start]
            if start < stop:
                pieces.append(_piece(shown, start, stop, open_spans, starts.get(start, ()), unsure))
        if words.strip():
            lines.append(Line(number, tuple(pieces)))
        at = end + 1
    return lines


def fields_shown(section: Section, value: Mapping[str, Any], given: Mapping[str, str]) -> list[tuple[Any, str, str]]:
    """The fields of a form, what stands in each (what was typed before, else the value), and what the value says."""
    said = typed(section, value)
    return [(field, given.get(field.name, said[field.name]), said[field.name]) for field in FIELDS[section]]


def _piece(
    text: str,
    start: int,
    stop: int,
    open_spans: Sequence[tuple[int, int, str, Section]],
    opens: Iterable[str],
    unsure: Sequence[Sequence[int]],
) -> Piece:
    sections = dict.fromkeys(section for *_, section in open_spans)
    doubtful = any(begin <= start < end for begin, end in unsure) if len(unsure) < 2000 else False
    return Piece(
        start,
        text[start:stop],
        tuple(sections),
        tuple(item for *_, item, _ in open_spans),
        tuple((item, label_of(item)) for item in opens),
        doubtful,
    )


def _counted(words: str, days: str, known: Known) -> str:
    """What is said of a counted deadline that holds these days, or none yet; "" for any other."""
    now = known.paper or known.meeting
    told = counted_words(words, known=known, now=now, near=now)
    return told if days in told else ""


def _words(section: Section, value: Mapping[str, Any]) -> str:
    if section in LETTERS:
        return " ".join(value["text"].split())
    if section == "document":
        return value["title"] or "Chưa rõ tên văn bản"
    return value["title"] or value["body"] or "Chưa rõ tên cuộc họp"


_IN_WORDS = ("noi_dung",)
_COMPARED = {">=": "từ {} trở lên", "<=": "không quá {}", ">": "trên {}", "<": "dưới {}", "approx": "khoảng {}"}


def _facts(section: Section, value: Mapping[str, Any], known: Known) -> Iterator[tuple[str, str]]:
    shown = typed(section, value)
    if section == "target":
        figure = " – ".join(filter(None, (shown["gia_tri"], shown["gia_tri_den"])))
        figure += f"/{shown['tren_tong']}" if shown["tren_tong"] else ""
        figure = _COMPARED.get(value["comparator"], "{}").format(unit_after(figure, shown["don_vi_tinh"]))
        yield ("Phải đạt" if value["kind"] == "target" else "Đã đạt"), figure
        yield "Tên chỉ tiêu, kết quả", shown["ten"]
    for prefix, label in (("thoi_han", "Thời hạn"), ("ky", "Kỳ")):
        if shown.get(f"{prefix}_loi"):
            words = shown[f"{prefix}_loi"]
            days = " – ".join(dict.fromkeys(filter(None, (shown[f"{prefix}_tu"], shown[f"{prefix}_den"]))))
            days = (_counted(words, days, known) if prefix == "thoi_han" else "") or days
            yield label, words + (f" ({days})" if days and days not in words else "")
    for field in FIELDS[section]:
        told = field.name.endswith(("_loi", "_tu", "_den")) or field.name in _IN_WORDS
        if section == "target" or told or not shown[field.name]:
            continue
        if field.name == "ten" and section in ("document", "meeting"):
            continue
        yield field.label, dict(KINDS).get(shown[field.name], shown[field.name]) if field.choices else shown[field.name]
