"""Chất lượng bên cạnh Duckling: day dates, money and plain numbers, on the same gold spans of the corpus.

A span is a label that says one day (a citation's date, a deadline's last day) or one quantity (money, or any other).
Each reader's finds of that sort that touch it are looked at: right when the value is the label's. Precision is of the
finds, recall of the spans. Nothing of the texts is printed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from benchmarks.reading.contestants import Worker
from benchmarks.reading.texts import gold_of
from extractors.gold import GoldDocument, Mark
from extractors.quantities.find import find_quantities
from extractors.score import Score
from vitext.clean import clean
from vitext.fold import fold
from vitext.periods import find_periods

SORTS = {"day dates": "time", "money": "amount-of-money", "numbers": "number"}
_MONEY = {"ty": 1e9, "ti": 1e9, "trieu": 1e6, "nghin": 1e3, "ngan": 1e3, "dong": 1.0, "d": 1.0}
Value = float | str
Found = list[tuple[int, int, Value]]


@dataclass(frozen=True, slots=True)
class Span:
    """A place of the text and the values that are right there."""

    start: int
    end: int
    values: tuple[Value, ...]


def compare(part: str, worker: Worker | None) -> dict[str, tuple[Score, Score | None]]:
    """For each sort the scores of (ours, Duckling) on corpus/`part`; None where Duckling is not installed."""
    result: dict[str, tuple[Score, Score | None]] = {}
    documents = gold_of(part)
    for sort, dimension in SORTS.items():
        ours = _score(documents, sort, _OURS[sort])
        theirs = _score(documents, sort, _duckling(worker, dimension)) if worker else None
        result[sort] = (ours, theirs)
    return result


def _score(documents: Sequence[GoldDocument], sort: str, read: Callable[[str], Found]) -> Score:
    total = Score(0, 0, 0)
    for gold in documents:
        found = read(gold.text)
        for span in _spans(gold, sort):
            inside = [value for start, end, value in found if start < span.end and span.start < end]
            right = sum(any(_same(value, wanted) for wanted in span.values) for value in inside)
            total += Score(min(right, 1), max(len(inside) - max(right - 1, 0), 0), 1)
    return total


def _same(value: Value, wanted: Value) -> bool:
    if isinstance(value, str) or isinstance(wanted, str):
        return value == wanted
    return abs(value - wanted) <= 1e-12 * max(abs(wanted), 1)


def _spans(gold: GoldDocument, sort: str) -> Iterator[Span]:
    for mark in gold.marks:
        said = mark.attributes
        if sort == "day dates":
            if mark.label == "cite" and "date" in said:
                yield Span(mark.start, mark.end, (said["date"],))
            elif mark.label == "task" and said.get("to") and _says_a_day(said.get("deadline", "")):
                at = gold.text.find(said["deadline"], mark.start)
                if 0 <= at < mark.end:
                    yield Span(at, at + len(said["deadline"]), (said["to"],))
        elif mark.label == "q" and (sort == "money") == _is_money(mark):
            yield Span(mark.start, mark.end, tuple(_values(mark)))


def _says_a_day(words: str) -> bool:
    return words.count("/") == 2 or ("ngày" in words and "tháng" in words and "năm" in words)


def _is_money(mark: Mark) -> bool:
    """Only where the unit names đồng: a bare "12 triệu" is a number to Duckling, and stands with the numbers here."""
    return _unit_words(mark)[-1] in ("dong", "d")


def _unit_words(mark: Mark) -> list[str]:
    """Folded: "tỷ đồng/năm" → ["ty", "dong"]."""
    return fold(mark.attributes["unit"].split("/")[0]).casefold().split() or [""]


def _values(mark: Mark) -> Iterator[float]:
    """The label's value, and in money or with "triệu" … its value in full, which is right too."""
    factor = next((_MONEY[word] for word in _unit_words(mark) if word in _MONEY), 1.0)
    for name in ("value", "max", "of"):
        if name in mark.attributes:
            value = float(mark.attributes[name])
            yield value * factor
            if not _is_money(mark):
                yield value


def _days(text: str) -> Found:
    cleaned = clean(text)
    return [
        (*cleaned.source_span(*one.span), day.isoformat())
        for one in find_periods(cleaned.text)
        if (day := one.end or one.start) and (one.start in (None, day)) and one.form not in ("month", "quarter", "year")
    ]


def _quantities(text: str, *, money: bool) -> Found:
    cleaned = clean(text)
    found: Found = []
    for one in find_quantities(cleaned.text):
        value: Value = one.value
        if money:
            if one.normalized is None:
                continue
            value = float(one.normalized["value"])
        found.append((*cleaned.source_span(*one.span), value))
    return found


_OURS: dict[str, Callable[[str], Found]] = {
    "day dates": _days,
    "money": lambda text: _quantities(text, money=True),
    "numbers": lambda text: _quantities(text, money=False),
}


def _duckling(worker: Worker, dimension: str) -> Callable[[str], Found]:
    return lambda text: [tuple(one) for one in worker.ask(do="find", text=text, dimension=dimension)]
