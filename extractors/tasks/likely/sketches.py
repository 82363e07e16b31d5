"""Phác thảo của mệnh đề: what is looked up in each clause once, for itself and for its neighbours."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from extractors.layout.view import View, spelt
from extractors.tasks.anchors import Anchors
from extractors.tasks.likely.passages import Passage
from extractors.tasks.likely.wording.weigh import wording
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.who.small_offices import small_office
from extractors.tasks.who.unlisted import small_group
from extractors.tasks.words.verbs import Predicate, predicate_at
from vitext.lazy import regex

_WORD = regex(r"\w+")
MOST_WORDS = 40
MOST_LETTERS = 8 * MOST_WORDS
_HEAD = 90  # letters at the beginning of a clause that say most about it
_TOLD = spelt("đã ", "được ", "đạt ", "vừa ", "từng ", "bị ", "nghe ", "thông qua", "đánh giá")


class Sketch(NamedTuple):
    """What is looked up in a clause once, for itself and for its neighbours.

    `kinds` are the bits of its anchors, `head` those at its beginning; `verb` says where its verb phrase stands: "first",
    "after a body" or nowhere (""); `told` whether a word of it tells what is over.
    """

    kinds: int
    head: int
    verb: str
    modal: bool
    agency: bool
    told: bool


def words_of(seen: View, start: int, end: int) -> list[str]:
    """The first words and numbers between two places, in small letters."""
    return _WORD.findall(seen.low, start, min(end, start + MOST_LETTERS))[:MOST_WORDS]


def sketch(seen: View, anchors: Anchors, passage: Passage) -> Sketch:
    """Look up a clause."""
    start, end = passage.clause.start, passage.clause.end
    predicate: Predicate | None = predicate_at(seen, start, end)
    verb, agency = "first" if predicate else "", None
    if (office := small_office(seen, start, end)) is not None:
        agency, predicate, verb = office[0][1], office[1], "after a body"
    elif predicate is None:
        agency = agency_at(seen, start, end)
        if agency is not None:
            while agency < end and seen.low[agency] in " ,":
                agency += 1
            predicate = predicate_at(seen, agency, end)
            verb = "after a body" if predicate else ""
        elif (group := small_group(seen, start, end)) is not None:
            agency, predicate, verb = group[0][1], group[1], "after a body"
    kinds = anchors.kinds_in(start, end)
    return Sketch(
        kinds,
        kinds and anchors.kinds_in(start, min(end, start + _HEAD)),
        verb,
        predicate is not None and predicate.modal,
        agency is not None,
        seen.has_any(_TOLD[seen.plain], start, end),
    )


class Sketches:
    """The sketches, words and wordings of the clauses of a text, each made when it is first asked for."""

    def __init__(self, seen: View, anchors: Anchors, listed: Sequence[Passage]) -> None:
        self._seen, self._anchors, self._listed = seen, anchors, listed
        self._made: dict[int, Sketch] = {}
        self._said: dict[int, list[str]] = {}
        self._weighed: dict[int, float] = {}

    def __len__(self) -> int:
        return len(self._listed)

    def __getitem__(self, at: int) -> Sketch:
        made = self._made.get(at)
        if made is None:
            made = self._made[at] = sketch(self._seen, self._anchors, self._listed[at])
        return made

    def words(self, at: int) -> list[str]:
        """The first words of the clause number `at`."""
        said = self._said.get(at)
        if said is None:
            clause = self._listed[at].clause
            said = self._said[at] = words_of(self._seen, clause.start, clause.end)
        return said

    def wording(self, at: int) -> float:
        """How much the words of the clause number `at` alone speak for its being a task."""
        weighed = self._weighed.get(at)
        if weighed is None:
            weighed = self._weighed[at] = wording(self.words(at))
        return weighed
