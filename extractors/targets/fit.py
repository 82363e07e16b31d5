"""Học trọng số: the weights of the evidence, learnt from labelled texts and from the examples of this folder.

    python -m extractors.targets.fit corpus/dev [FOLDER …]      writes extractors/targets/weights.py

Each weight is held near its guess (`guesses`); see `extractors.logistic`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from extractors.citations.find import find_citations
from extractors.documents.find import find_document_facts
from extractors.gold import GoldDocument, golds_of
from extractors.logistic import Example, count_right, fit, write_weights
from extractors.quantities.find import find_quantities
from extractors.score import matched
from extractors.targets.examples import DAY, EXAMPLES
from extractors.targets.find import Weighed, weighed
from extractors.targets.guesses import GUESSES
from extractors.tasks.find import find_tasks
from vitext.clean import clean, nfc
from vitext.periods import find_periods

_LEAST = 0.15  # a weight nearer to 0 is not written
_SAYS = "what each piece of evidence weighs for a target (above 0) or a result (below 0)"


def of_gold(gold: GoldDocument) -> Iterator[Example]:
    """The labelled quantities of a document that are found in it, each told to its passage as it is labelled."""
    cleaned = clean(nfc(gold.text))
    text = cleaned.text
    facts = find_document_facts(text).facts
    cited = [one.span for one in find_citations(text)]
    periods = find_periods(text)
    quantities = find_quantities(text, taken=[*cited, *(one.span for one in periods)])
    marks = gold.labelled("q")
    pairs = matched([cleaned.source_span(*one.span) for one in quantities], [(mark.start, mark.end) for mark in marks])
    kinds = {quantities[at].span: marks[mark].attributes["kind"] for at, mark in pairs}
    tasks = find_tasks(text)
    day = facts.date or facts.published
    yield from _told(
        weighed(text, quantities, tasks=tasks, periods=periods, day=day, document=facts.kind), text, kinds, {}
    )


def of_examples() -> Iterator[Example]:
    """The marked quantities of `EXAMPLES`."""
    for one in EXAMPLES:
        text = clean(one.text()).text
        periods = find_periods(text)
        quantities = find_quantities(text, taken=[period.span for period in periods])
        tasks = find_tasks(text)
        found = weighed(text, quantities, tasks=tasks, periods=periods, day=DAY, document=one.document)
        yield from _told(found, text, {}, dict(one.kinds()))


def _told(
    found: Iterable[Weighed], text: str, by_span: dict[tuple[int, int], str], by_words: dict[str, str]
) -> Iterator[Example]:
    for one in found:
        span = one.quantity.span
        kind = by_span.get(span) or by_words.get(text[slice(*span)])
        one.passage.decided(kind or "result", one.evidence)
        if kind:
            yield Example(frozenset(one.evidence), kind == "target")


def main(folders: Sequence[str]) -> int:
    """Learn from the gold files of `folders` and write the table; returns 0."""
    examples = [*(one for gold in golds_of(folders) for one in of_gold(gold)), *of_examples()]
    weights = fit(examples, GUESSES)
    write_weights(Path(__file__).with_name("weights.py"), weights, says=_SAYS, least=_LEAST)
    sys.stdout.write(f"{len(examples)} examples, {count_right(examples, weights)} right\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
