"""Đo trên kho văn bản: precision, recall and F1 of every label, field and fact, and the examples gained and lost.

An example is one gold label that was found, one of its fields that was read right, or one fact of the head; it has a
name that stays (`resolution-da-…:task@1204-1398:lead`, `resolution-da-…:document.number`), so that two runs can be
compared example by example.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from domain.extraction import Extraction, FoundCitation, FoundTarget, FoundTask
from extractors.extract import extract_text
from extractors.fact_scores import GROUPS, fact_scores, key
from extractors.gold import SELF, GoldDocument, Mark, composed, read_gold
from extractors.score import Score, matched


@dataclass(slots=True)
class Evaluation:
    """Scores by name, and the names of the examples that are right."""

    scores: dict[str, Score] = field(default_factory=dict)
    right: set[str] = field(default_factory=set)

    def count(self, name: str, score: Score) -> None:
        """Add to one score."""
        self.scores[name] = self.scores.get(name, Score(0, 0, 0)) + score


def evaluate(files: Iterable[Path]) -> Evaluation:
    """Read every corpus file and hold what is found against its labels."""
    total = Evaluation()
    for path in files:
        gold = read_gold(path.read_text(encoding="utf-8"), path.name)
        _compare(total, path.stem, composed(gold), extract_text(gold.text))
    return total


def _compare(total: Evaluation, name: str, gold: GoldDocument, found: Extraction) -> None:
    _label(total, name, gold, "task", found.tasks)
    _label(total, name, gold, "q", found.targets)
    _label(total, name, gold, "cite", found.citations)
    free = gold.facts.get("either", ())
    for group, facts in zip(GROUPS, (found.document, found.meeting), strict=True):
        for part, score in fact_scores(group, facts, gold.facts.get(group)):
            if part in free or part.rpartition(".")[0] in free:
                continue  # `meeting.chair` stands for the name and the role
            total.count(group, score)
            total.count(part, score)
            if score.right:
                total.right.add(f"{name}:{part}")


def _label(
    total: Evaluation,
    name: str,
    gold: GoldDocument,
    label: str,
    found: tuple[FoundTask, ...] | tuple[FoundTarget, ...] | tuple[FoundCitation, ...],
) -> None:
    wanted = gold.labelled(label)
    pairs = matched([one.span for one in found], [(mark.start, mark.end) for mark in wanted])
    free = sum(SELF in mark.either for mark in wanted)
    met = sum(SELF in wanted[other].either for _, other in pairs)
    total.count(label, Score(len(pairs) - met, len(found) - met, len(wanted) - free))
    for at, other in pairs:
        mark = wanted[other]
        if SELF in mark.either:
            continue
        example = f"{name}:{label}@{mark.start}-{mark.end}"
        total.right.add(example)
        for part, is_right, is_found, is_wanted in _fields(found[at], mark):
            if part in mark.either:
                continue
            total.count(part, Score(int(is_right), int(is_found), int(is_wanted)))
            if is_right:
                total.right.add(f"{example}:{part}")


def _fields(found: FoundTask | FoundTarget | FoundCitation, mark: Mark) -> Iterator[tuple[str, bool, bool, bool]]:
    """Each field as (name, right, found, wanted)."""
    gold = mark.attributes
    if isinstance(found, FoundTask):
        lead, wanted_lead = _key(found.lead), _key(gold.get("lead"))
        if lead or wanted_lead:
            yield "lead", lead == wanted_lead, bool(lead), bool(wanted_lead)
        days = (_iso(found.deadline.start), _iso(found.deadline.end)) if found.deadline else (None, None)
        wanted_days = (gold.get("from"), gold.get("to"))
        if any(days) or any(wanted_days):
            yield "deadline", days == wanted_days, any(days), any(wanted_days)
    elif isinstance(found, FoundTarget):
        yield "value", found.value == float(gold["value"]), True, True
        yield "unit", _key(found.unit) == _key(gold["unit"]), True, True
        yield "comparator", found.comparator == gold["cmp"], True, True
        yield "kind", found.kind == gold["kind"], True, True
        said, wanted_words = _key(found.indicator), _key(gold["indicator"])
        yield "indicator", wanted_words in said or said in wanted_words, True, True
    else:
        if gold.get("number"):
            yield "number", _key(found.number) == _key(gold["number"]), bool(found.number), True
        if gold.get("date"):
            yield "date", _iso(found.date) == gold["date"], found.date is not None, True


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _key(words: str | None) -> str:
    return key(words or "")


def report(total: Evaluation) -> Iterator[str]:
    """A line for each label and its fields; then for the facts as a whole and one by one, in the order of the name."""
    names = [*(name for name in total.scores if not _is_fact(name)), *sorted(filter(_is_fact, total.scores))]
    yield f"{'':30} {'P':>6} {'R':>6} {'F1':>6}  right/found/expected"
    for name in names:
        score = total.scores[name]
        shares = f"{score.precision:6.3f} {score.recall:6.3f} {score.f1:6.3f}"
        yield f"{name:30} {shares}  {score.right}/{score.found}/{score.expected}"


def _is_fact(name: str) -> bool:
    return name.partition(".")[0] in GROUPS
