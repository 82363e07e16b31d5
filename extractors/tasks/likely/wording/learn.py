"""Học cách diễn đạt: what words weigh is learnt from many texts whose tasks are those that the extractors find.

    python -m extractors.tasks.likely.wording.learn FOLDER …      writes weights.tsv; a minute for every 25 MB

No text is labelled by hand for it: where something stands tells the extractors often enough what it is, and what clauses
there are worded like holds elsewhere, too. `extractors.tasks.likely.fit` then learns from labelled texts how far to trust it;
it must run again after this.

The learner goes over the clauses once and again ("FTRL-Proximal", McMahan et al., Ad Click Prediction, 2013): a word that says
too little gets no weight at all.
"""

from __future__ import annotations

import random
import sys
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from math import exp, sqrt
from pathlib import Path

from extractors.layout.layout import layout_of
from extractors.layout.view import view
from extractors.tasks.find import by_rules, find_tasks
from extractors.tasks.likely.choose import in_general
from extractors.tasks.likely.lead_ins import LeadIns
from extractors.tasks.likely.passages import passages
from extractors.tasks.likely.sketches import words_of
from extractors.tasks.likely.wording.grams import grams
from extractors.tasks.likely.wording.weigh import ALWAYS, write
from vitext.clean import clean, nfc

_LONGEST_TEXT = 60_000  # letters; no single text may say too much
_FEWEST = 5  # clauses that show a word
_ROUNDS = 2
_STEP = 0.05
_NOTHING = 4.0  # how much a word must say to get a weight
_PULL = 15.0  # towards 0

Clause = tuple[tuple[str, ...], bool]  # its words and pairs, and whether it is a task


def of_text(text: str) -> Iterator[Clause]:
    """The words of every clause of the body where tasks may stand, and whether one was found there."""
    cleaned = clean(nfc(text[:_LONGEST_TEXT])).text
    seen = view(cleaned)
    if seen.plain:
        return
    laid, tasks = layout_of(cleaned), find_tasks(cleaned)
    starts = [task.start for task in tasks]
    listed = tuple(passages(seen, laid, by_rules(cleaned)[1]))
    general = in_general(seen, laid, listed, LeadIns(seen, laid))
    for passage in listed:
        if passage.block in general:
            continue
        start, end = passage.clause.start, passage.clause.end
        at = bisect_right(starts, end) - 1
        shared = min(end, tasks[at].end) - max(start, tasks[at].start) if at >= 0 else 0
        yield tuple(dict.fromkeys(grams(words_of(seen, start, end)))), shared > (end - start) / 4


def learn(clauses: Sequence[Clause], *, seed: int = 1) -> dict[str, float]:
    """What each word and pair that several clauses show weighs; `ALWAYS` what no word says."""
    shown = Counter(gram for words, _ in clauses for gram in words)
    known = {gram for gram, count in shown.items() if count >= _FEWEST} | {ALWAYS}
    pushed = dict.fromkeys(known, 0.0)
    moved = dict.fromkeys(known, 0.0)
    weights = dict.fromkeys(known, 0.0)
    order = list(range(len(clauses)))
    for _ in range(_ROUNDS):
        random.Random(seed).shuffle(order)  # noqa: S311  # no secret hangs on it
        for number in order:
            words, holds = clauses[number]
            said = [ALWAYS, *(gram for gram in words if gram in known)]
            total = sum(map(weights.__getitem__, said))
            slope = 1 / (1 + exp(-max(min(total, 30.0), -30.0))) - holds
            square = slope * slope
            for gram in said:
                before = moved[gram]
                moved[gram] = after = before + square
                push = pushed[gram] + slope - (sqrt(after) - sqrt(before)) / _STEP * weights[gram]
                pushed[gram] = push
                beyond = abs(push) - _NOTHING
                weights[gram] = (
                    0.0 if beyond <= 0 else (-beyond if push > 0 else beyond) / (_PULL + (1 + sqrt(after)) / _STEP)
                )
    return weights


def main(folders: Sequence[str]) -> int:
    """Learn from the Markdown and text files of `folders` and write the table; returns 0."""
    paths = sorted(path for folder in folders for path in Path(folder).iterdir() if path.suffix in (".md", ".txt"))
    told: dict[tuple[str, ...], bool] = {}  # what stands in several texts counts once
    for path in paths:
        for words, holds in of_text(path.read_text(encoding="utf-8", errors="replace")):
            told.setdefault(words, holds)
    written = write(learn(list(told.items())))
    sys.stdout.write(f"{len(paths)} texts, {len(told)} clauses, {sum(told.values())} tasks, {written} weights\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
