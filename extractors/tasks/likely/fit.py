"""Học trọng số của việc đoán theo ngữ cảnh: the weights of the evidence, learnt from labelled texts.

    python -m extractors.tasks.likely.fit corpus/dev [FOLDER …]      writes extractors/tasks/likely/weights.py

Every clause of a body is an example, those that rules know too, though they are worth less, as the weights decide where no
rule speaks; what a rule makes of a clause is no evidence. None is where the text says what holds in general, as nothing is
weighed there. Evidence that only a few texts show is left out, so that no name and no single story is learnt.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from extractors.documents.find import find_document_facts
from extractors.gold import GoldDocument, golds_of
from extractors.layout.layout import layout_of
from extractors.layout.view import view
from extractors.logistic import Example, learn, write_weights
from extractors.tasks.anchors import anchors_of
from extractors.tasks.find import by_rules
from extractors.tasks.likely.choose import in_general
from extractors.tasks.likely.evidence import evidence
from extractors.tasks.likely.lead_ins import LeadIns
from extractors.tasks.likely.passages import passages
from extractors.tasks.likely.sketches import Sketches
from extractors.tasks.likely.tasks import tasks_in
from vitext.clean import clean, nfc

TRUST = 5.0  # how many examples a weight of nothing is worth
WORTH_WITH_RULE = 0.3  # of a clause that a rule knows
_LEAST = 0.05  # a weight nearer to 0 is not written
_FEWEST_TEXTS = 6
_SAYS = "what each piece of evidence weighs for a task (above 0) or against it (below 0)"


def of_gold(gold: GoldDocument) -> Iterator[Example]:
    """Every clause of the body of a document with its evidence, and whether a task is labelled there."""
    cleaned = clean(nfc(gold.text))
    seen = view(cleaned.text)
    if seen.plain:
        return
    laid, anchors = layout_of(cleaned.text), anchors_of(seen)
    known, held = by_rules(cleaned.text)
    listed = tuple(passages(seen, laid, held))
    covers = tasks_in(known, listed)
    sketches = Sketches(seen, anchors, listed)
    lead_ins = LeadIns(seen, laid)
    document = find_document_facts(cleaned.text).facts.kind
    marked = [(mark.start, mark.end) for mark in gold.labelled("task")]
    general = in_general(seen, laid, listed, lead_ins)
    for at, passage in enumerate(listed):
        if passage.block in general:
            continue
        start, end = cleaned.source_span(passage.clause.start, passage.clause.end)
        found = evidence(seen, anchors, laid, document, listed, sketches, lead_ins, at)
        worth = 1.0 if covers[at] is None else WORTH_WITH_RULE
        yield Example(found.names(), any(_same(start, end, *mark) for mark in marked), worth)


def _same(start: int, end: int, first: int, last: int) -> bool:
    """Whether a clause is the labelled one: it holds more than half of it, and that is more than a quarter of the clause."""
    shared = min(end, last) - max(start, first)
    return shared > (last - first) / 2 and shared > (end - start) / 4


def main(folders: Sequence[str]) -> int:
    """Learn from the gold files of `folders` and write the table; returns 0."""
    texts = [list(of_gold(gold)) for gold in golds_of(folders)]
    weights, clauses, right = learn(texts, trust=TRUST, fewest=_FEWEST_TEXTS)
    written = write_weights(Path(__file__).with_name("weights.py"), weights, says=_SAYS, least=_LEAST)
    sys.stdout.write(f"{len(texts)} texts, {clauses} clauses, {right} right, {written} weights\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
