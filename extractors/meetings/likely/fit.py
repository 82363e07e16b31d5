"""Học trọng số của tên và cơ quan họp: the weights of the evidence, learnt from labelled news.

    python -m extractors.meetings.likely.fit corpus/dev [FOLDER …]      writes extractors/meetings/likely/weights/

Every word at which a name may begin is an example, and every word on the way from where it begins to where it ends.
What the rules make of a text is no evidence. What only a few texts show is left out, so that no name is learnt.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from extractors.documents.find import find_document_facts
from extractors.documents.view import View, view_of
from extractors.fact_scores import same
from extractors.gold import GoldDocument, golds_of
from extractors.logistic import Example, learn, write_weights
from extractors.meetings.likely.choose import (
    LONGEST_BODY,
    LONGEST_NAME,
    Begin,
    body_candidates,
    name_candidates,
)
from extractors.meetings.likely.ends import ends, on_the_way
from extractors.meetings.likely.words import words_of
from extractors.meetings.passages import passages
from vitext.clean import clean, nfc

TRUST_BEGINS = 2.0  # how many examples a weight of nothing is worth
TRUST_ENDS = 1.0
_FEWEST_TEXTS = 4
_LEAST = 0.05  # a weight nearer to 0 is not written


def of_gold(gold: GoldDocument) -> tuple[list[Example], ...]:
    """The examples of one text: beginnings and ends of the meeting's name, then of the body's; none but of news."""
    view = view_of(clean(nfc(gold.text)).text)
    kind = find_document_facts(view.text).facts.kind
    if kind != "news":
        return ()
    told = gold.facts.get("meeting") or {}
    words = words_of(view, passages(view, kind))
    return (
        *_examples(view, name_candidates(view, words), told.get("title"), LONGEST_NAME),
        *_examples(view, body_candidates(view, words), told.get("body"), LONGEST_BODY),
    )


def _examples(
    view: View, begins: Iterable[Begin], right: str | None, longest: int
) -> tuple[list[Example], list[Example]]:
    """Each beginning, and each end on the way from a right beginning to the right end."""
    firsts: list[Example] = []
    lasts: list[Example] = []
    for begin in begins:
        words = begin.words
        stops = ends(words, begin.at, longest)
        end = next((stop for stop in stops if right and _is(view, begin, stop, right)), None)
        firsts.append(Example(frozenset(begin.evidence()), end is not None))
        if end is None:
            continue
        for stop, names in zip(stops, on_the_way(words, begin.at, stops), strict=True):
            lasts.append(Example(frozenset(names), stop == end))
            if stop == end:
                break
    return firsts, lasts


def _is(view: View, begin: Begin, stop: int, right: str) -> bool:
    start, end = begin.words.spans[begin.at][0], begin.words.spans[stop][1]
    return same(view.words((start, end)), right) or same(view.words((start, end + 1)), right)


def main(folders: Sequence[str]) -> int:
    """Learn from the gold files of `folders` and write the tables; returns 0."""
    texts = [examples for gold in golds_of(folders) if (examples := of_gold(gold))]
    into = Path(__file__).with_name("weights")
    for number, (name, says, trust) in enumerate(
        (
            ("name_begins", "what speaks for a word's beginning the meeting's name, or against it", TRUST_BEGINS),
            ("name_ends", "what speaks for the meeting's name ending behind a word, or against it", TRUST_ENDS),
            ("body_begins", "what speaks for a word's beginning the name of the body that met", TRUST_BEGINS),
            ("body_ends", "what speaks for the body's name ending behind a word, or against it", TRUST_ENDS),
        )
    ):
        weights, count, right = learn(
            [text[number] for text in texts if text[number]], trust=trust, fewest=_FEWEST_TEXTS
        )
        written = write_weights(into / f"{name}.py", weights, says=says, least=_LEAST)
        sys.stdout.write(f"{name}: {len(texts)} texts, {count} examples, {right} right, {written} weights\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
