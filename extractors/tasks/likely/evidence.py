"""Dấu hiệu của một mệnh đề: what speaks for and against its being a task: its words, its verb, its place, its neighbours.

Each piece of evidence has a name ("word:rà", "verb first", "before:asks"); `weights` says what it weighs, `fit` learns that.
What the rules made of a clause is no evidence, so that the weights hold for texts that no rule was written for.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from math import floor
from typing import NamedTuple

from extractors.layout.layout import Layout
from extractors.layout.view import View
from extractors.tasks.anchors import ADDRESSEE, DUTY, FORMULA, FRAME, PARTNER, PROMISE, Anchors
from extractors.tasks.likely.lead_ins import LeadIns
from extractors.tasks.likely.passages import Passage
from extractors.tasks.likely.sketches import Sketches
from vitext.lazy import regex

_WORD = regex(r"\w+")
REACH = 1500  # letters before a clause in its paragraph that bear on it; more would make long paragraphs slow
_HEAD = 90  # letters at the beginning of a clause that say most about it
_BITS = (
    (FRAME, "asks"),
    (DUTY, "duty"),
    (PROMISE, "promise"),
    (PARTNER, "partner"),
    (ADDRESSEE, "addressee"),
    (FORMULA, "formula"),
)
_FLAGS = (
    "opens",
    "first of block",
    "numbered",
    "heading",
    "firm",
    "lead",
    "listed",
    "official",
    "opinion",
    "capital",
    "body",
    "modal",
)
_MOST_WORDING = 5.0
_STEP = 0.5
_ALWAYS = ("always",)
_NO_LEAD_IN = ("lead-in: none",)
_TAIL = 110  # letters of a lead-in that say what it brings in


class Evidence(NamedTuple):
    """What speaks for or against a clause: its words, and names in groups that come back again and again."""

    words: frozenset[str]
    groups: tuple[tuple[str, ...], ...]

    def names(self) -> frozenset[str]:
        """The names of every piece of evidence."""
        return frozenset((*(f"word:{word}" for word in self.words), *(name for group in self.groups for name in group)))


@lru_cache(maxsize=1024)
def _named(prefix: str, kinds: int) -> tuple[str, ...]:
    return tuple(f"{prefix}{name}" for bit, name in _BITS if kinds & bit)


@lru_cache(maxsize=1024)
def _flagged(*flags: bool) -> tuple[str, ...]:
    return tuple(name for flag, name in zip(flags, _FLAGS, strict=True) if flag)


@lru_cache(maxsize=1024)
def _first(word: str, document: str, mode: str, *, listed: bool, opens: bool) -> tuple[str, ...]:
    first = f"first:{word}"
    return (
        first,
        f"{first}, {document}",
        f"{first}, {mode}",
        f"{first}, {'listed' if listed else 'alone'}",
        f"{first}, {'opens' if opens else 'goes on'}",
    )


def _worded(name: str, weight: float) -> tuple[str, ...]:
    """Each step that the weight of a wording reaches."""
    return _steps(name, floor(max(-_MOST_WORDING, min(_MOST_WORDING, weight)) / _STEP))


@lru_cache(maxsize=256)
def _steps(name: str, reached: int) -> tuple[str, ...]:
    return tuple(f"{name} over {step * _STEP}" for step in range(-round(_MOST_WORDING / _STEP), reached + 1))


@lru_cache(maxsize=1024)
def _sized(figures: int, eights: int) -> tuple[str, ...]:
    return f"figures:{min(figures, 4)}", f"length:{min(eights, 5)}"


@lru_cache(maxsize=1024)
def _verb(own: str, document: str, kinds: int, *, opens: bool, told: bool) -> tuple[str, ...]:
    verb, how = f"verb {own}", "opens" if opens else "goes on"
    names = (verb, f"{verb}, {how}", f"{verb}, {document}", f"{verb}, {document}, {how}")
    return (*names, *_named(f"{verb}, has:", kinds), *((f"{verb}, told",) if told else ()))


@lru_cache(maxsize=1024)
def _neighbour(name: str, verb: str, own: str, kinds: int, *, same: bool, told: bool) -> tuple[str, ...]:
    found: list[str] = []
    if same:
        found += (f"{name}: same block", *_named(f"{name}:", kinds))
        if told:
            found.append(f"{name}: told")
    if verb:
        found.append(f"{name}: verb {verb}")
        if own == "first" == verb:
            found += (f"{name}: verbs first", f"{name}: verbs first, {'same' if same else 'other'}")
    return tuple(found)


@lru_cache(maxsize=256)
def _under(head: str) -> tuple[str, ...]:
    return tuple(f"under:{word}" for word in sorted(set(_WORD.findall(head)[:10])) if word[0] > "9")


@lru_cache(maxsize=256)
def _led_in(tail: str, kinds: int) -> tuple[str, ...]:
    said = sorted({word for word in _WORD.findall(tail) if word[0] > "9"})
    return (*(f"lead-in:{word}" for word in said), *_named("lead-in, has:", kinds))


def evidence(
    seen: View,
    anchors: Anchors,
    laid: Layout,
    document: str,
    listed: Sequence[Passage],
    sketches: Sketches,
    lead_ins: LeadIns,
    at: int,
) -> Evidence:
    """All that speaks for or against the clause number `at`; `document` is the kind of the document."""
    passage, own = listed[at], sketches[at]
    clause, told = passage.clause, passage.told
    placed = laid.placed[passage.block]
    block = placed.block
    words = sketches.words(at)
    plain = [word for word in words if word[0] > "9"]
    figures = len(words) - len(plain)
    groups: list[tuple[str, ...]] = [
        _ALWAYS,
        (f"document:{document}", f"block:{'dash' if block.kind == 'plus' else block.kind}", f"mode:{told.mode}"),
        _sized(figures, len(words) // 8),
        (f"ends:{seen.text[clause.end : clause.end + 1]}", f"place:{passage.block * 5 // len(laid.placed)}"),
        _named("has:", own.kinds),
        _named("opens with:", own.head),
        _named("paragraph:", anchors.kinds_in(max(block.body, clause.start - REACH), clause.start)),
        _flagged(
            clause.opens,
            passage.first,
            bool(clause.label),
            placed.is_head,
            told.firm,
            told.lead is not None,
            told.listed,
            told.official,
            told.opinion,
            seen.upper(clause.start),
            own.agency,
            own.modal,
        ),
        _worded("wording", sketches.wording(at)),
    ]
    lead_in = lead_ins.of(passage.block)
    if words:
        groups.append(_first(words[0], document, told.mode, listed=lead_in is not None, opens=clause.opens))
        groups += [(f"early:{word}",) for word in words[1:4]]
    if placed.heads:
        head = laid.placed[placed.heads[-1]].block
        groups.append(_under(seen.low[head.body : min(head.end, head.body + _HEAD)]))
    if lead_in is None:
        groups.append(_NO_LEAD_IN)
    else:
        brings = laid.placed[lead_in.block].block
        tail = max(brings.body, brings.end - _TAIL)
        groups.append(_led_in(seen.low[tail : brings.end], anchors.kinds_in(tail, brings.end)))
        groups.append((f"lead-in: above {min(lead_in.below.bit_length(), 4)}",))
    if own.verb:
        groups.append(_verb(own.verb, document, own.kinds, opens=clause.opens, told=own.told))
    if own.told:
        groups.append((f"told, {document}",))
    if passage.first and passage.block:
        above = laid.placed[passage.block - 1].block
        groups.append(_named("above:", anchors.kinds_in(above.body, above.end)))
        if seen.text[above.end - 1] == ":":
            groups.append(("above: colon",))
    for near, name in ((at - 1, "before"), (at + 1, "after")):
        if not 0 <= near < len(listed):
            groups.append((f"{name}: nothing",))
            continue
        other, beside = listed[near], sketches[near]
        same = other.block == passage.block
        groups.append(_worded(f"{name}: wording", sketches.wording(near)))
        groups.append(_neighbour(name, beside.verb, own.verb, beside.kinds, same=same, told=beside.told))
        if not same and name == "before" and passage.first:
            groups.append(_named("last above:", beside.kinds))
    return Evidence(frozenset(plain), tuple(groups))
