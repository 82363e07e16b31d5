"""Dấu hiệu của một mệnh đề: what speaks for and against its being a task: its words, its verb, its place, its neighbours.

Each piece of evidence has a name ("word:rà", "verb first", "before:asks"); `weights` says what it weighs, `fit` learns that.
What the rules made of a clause is no evidence, so that the weights hold for texts that no rule was written for.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from extractors.layout.layout import Layout
from extractors.layout.view import View
from extractors.tasks.agencies import agency_at
from extractors.tasks.anchors import ADDRESSEE, DUTY, FORMULA, FRAME, PARTNER, PROMISE, Anchors
from extractors.tasks.likely.passages import Passage
from extractors.tasks.verbs import Predicate, predicate_at

_WORD = re.compile(r"\w+")
_MOST_WORDS = 40
_HEAD = 90  # letters at the beginning of a clause that say most about it
_BITS = (
    (FRAME, "asks"),
    (DUTY, "duty"),
    (PROMISE, "promise"),
    (PARTNER, "partner"),
    (ADDRESSEE, "addressee"),
    (FORMULA, "formula"),
)
_TOLD = frozenset(("đã", "được", "đạt", "vừa", "từng", "bị", "nghe", "thông", "đánh"))


@lru_cache(maxsize=256)
def _named(prefix: str, kinds: int) -> tuple[str, ...]:
    return tuple(f"{prefix}{name}" for bit, name in _BITS if kinds & bit)


class Sketch(NamedTuple):
    """What is looked up in a clause once, for itself and for its neighbours.

    `words` in small letters; `kinds` the bits of its anchors; `verb` "" or where its verb phrase stands: "first", "after a body".
    """

    words: tuple[str, ...]
    kinds: int
    head: int
    verb: str
    modal: bool
    agency: bool
    told: bool


def sketch(seen: View, anchors: Anchors, passage: Passage) -> Sketch:
    """Look up a clause."""
    start, end = passage.clause.start, passage.clause.end
    words = tuple(_WORD.findall(seen.low, start, min(end, start + 8 * _MOST_WORDS))[:_MOST_WORDS])
    predicate: Predicate | None = predicate_at(seen, start, end)
    verb, agency = "first" if predicate else "", None
    if predicate is None:
        agency = agency_at(seen, start, end)
        if agency is not None:
            while agency < end and seen.low[agency] in " ,":
                agency += 1
            predicate = predicate_at(seen, agency, end)
            verb = "after a body" if predicate else ""
    return Sketch(
        words,
        anchors.kinds_in(start, end),
        anchors.kinds_in(start, min(end, start + _HEAD)),
        verb,
        predicate is not None and predicate.modal,
        agency is not None,
        not _TOLD.isdisjoint(words),
    )


def evidence(
    seen: View,
    anchors: Anchors,
    laid: Layout,
    document: str,
    listed: Sequence[Passage],
    sketches: Sequence[Sketch],
    at: int,
) -> list[str]:
    """The names of all that speaks for or against the clause number `at`; `document` is the kind of the document."""
    passage, own = listed[at], sketches[at]
    clause, told = passage.clause, passage.told
    placed = laid.placed[passage.block]
    block = placed.block
    words = own.words
    found = [f"word:{word}" for word in set(words) if not word[0].isdigit()]
    if words:
        found.append(f"first:{words[0]}")
        found += [f"early:{word}" for word in words[1:4]]
    figures = sum(word[0].isdigit() for word in words)
    found += (
        "always",
        f"document:{document}",
        f"block:{block.kind}",
        f"mode:{told.mode}",
        f"figures:{min(figures, 4)}",
        f"length:{min(len(words) // 8, 5)}",
        f"ends:{seen.text[clause.end : clause.end + 1]}",
        f"place:{passage.block * 5 // len(laid.placed)}",
    )
    found += _named("has:", own.kinds)
    found += _named("opens with:", own.head)
    for flag, name in (
        (clause.opens, "opens"),
        (passage.first, "first of block"),
        (bool(clause.label), "numbered"),
        (placed.is_head, "heading"),
        (told.firm, "firm"),
        (told.lead is not None, "lead"),
        (told.listed, "listed"),
        (told.official, "official"),
        (told.opinion, "opinion"),
        (seen.upper(clause.start), "capital"),
        (own.agency, "body"),
        (own.modal, "modal"),
    ):
        if flag:
            found.append(name)
    if own.verb:
        verb = f"verb {own.verb}"
        how = "opens" if clause.opens else "goes on"
        found += (verb, f"{verb}, {how}", f"{verb}, {document}", f"{verb}, {document}, {how}")
        found += _named(f"{verb}, has:", own.kinds)
        if own.told:
            found.append(f"{verb}, told")
    if own.told:
        found.append(f"told, {document}")
    before = anchors.kinds_in(block.body, clause.start)
    found += _named("paragraph:", before)
    if passage.first and passage.block:
        above = laid.placed[passage.block - 1].block
        found += _named("above:", anchors.kinds_in(above.body, above.end))
        if seen.text[above.end - 1] == ":":
            found.append("above: colon")
    for near, name in ((at - 1, "before"), (at + 1, "after")):
        if not 0 <= near < len(listed):
            found.append(f"{name}: nothing")
            continue
        other, beside = listed[near], sketches[near]
        same = other.block == passage.block
        if same:
            found.append(f"{name}: same block")
            found += _named(f"{name}:", beside.kinds)
            if beside.told:
                found.append(f"{name}: told")
        elif name == "before" and passage.first:
            found += _named("last above:", beside.kinds)
        if beside.verb:
            found.append(f"{name}: verb {beside.verb}")
            if own.verb == "first" == beside.verb:
                found += (f"{name}: verbs first", f"{name}: verbs first, {'same' if same else 'other'}")
    return found
