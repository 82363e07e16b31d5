"""Văn bản đã gán nhãn: one corpus file → its text and the right answer, with offsets that are true by construction.

A corpus file is a YAML head, a line `---`, and the text with inline tags (corpus/GUIDELINES.md). The tags vanish; what
they enclosed becomes spans. `python -m extractors.gold FILE…` checks files and prints one line a fault.
"""

from __future__ import annotations

import itertools
import sys
import unicodedata
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import date
from pathlib import Path
from typing import Any, get_args

import yaml
from lxml import etree

from domain.extraction import DocumentFacts, DocumentKind, MeetingFacts
from vitext.clean import nfc

LABELS = ("task", "q", "cite")
TASK_KEYS = frozenset(
    ("either", "id", "in", "lead", "partners", "addressees", "assigner", "deadline", "from", "to", "recurring")
)
QUANTITY_KEYS = frozenset(
    ("either", "kind", "value", "max", "of", "unit", "cmp", "indicator", "period", "from", "to", "change", "against")
)
CITATION_KEYS = frozenset(("either", "type", "number", "date", "issuer", "title", "unit"))
KEYS = {"task": TASK_KEYS, "q": QUANTITY_KEYS, "cite": CITATION_KEYS}
# What two careful readers may read differently is marked `either` and counts nowhere: a label (`self`) or its fields.
SELF = "self"
EITHER = {
    "task": frozenset((SELF, "lead", "deadline")),
    "q": frozenset((SELF, "unit", "comparator", "kind", "indicator")),
    "cite": frozenset((SELF,)),
}
COMPARATORS = ("=", ">=", "<=", ">", "<", "approx")
KINDS = get_args(DocumentKind)
FACTS = {"document": DocumentFacts, "meeting": MeetingFacts}
HEAD = frozenset(("family", "noise", "either", *FACTS))


@dataclass(frozen=True, slots=True)
class Mark:
    """One label on the text: `text[start:end]` is the verbatim slice; `inside` is the number of the enclosing mark."""

    label: str
    start: int
    end: int
    attributes: dict[str, str]
    inside: int | None

    @property
    def either(self) -> frozenset[str]:
        """What is right either way: names of fields, and `SELF` if the label itself may be there or not."""
        return frozenset(self.attributes.get("either", "").split())


@dataclass(frozen=True, slots=True)
class GoldDocument:
    """A text and its right answer. `facts` holds the head's `document` and `meeting` maps."""

    name: str
    text: str
    family: str
    facts: dict[str, Any]
    marks: tuple[Mark, ...]
    faults: tuple[str, ...] = field(default=())

    def slice(self, mark: Mark) -> str:
        """The words under a mark."""
        return self.text[mark.start : mark.end]

    def labelled(self, label: str) -> tuple[Mark, ...]:
        """The marks of one label in reading order."""
        return tuple(mark for mark in self.marks if mark.label == label)


def read_gold(content: str, name: str) -> GoldDocument:
    """Parse a corpus file. Faults of annotation are collected, not raised; a broken file raises ValueError."""
    head, divider, body = content.partition("\n---\n")
    if not divider:
        raise ValueError(f"{name}: no line “---” between head and text")
    facts = yaml.safe_load(head) or {}
    if not unicodedata.is_normalized("NFC", content) and not facts.get("noise"):
        raise ValueError(f"{name}: not NFC")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    root = etree.fromstring(f"<body>{body}</body>".encode(), parser)
    pieces: list[str] = []
    marks: list[Mark | None] = []
    _walk(root, pieces, [0], marks, None)
    document = GoldDocument(
        name, "".join(pieces), str(facts.get("family", "")), facts, tuple(mark for mark in marks if mark is not None)
    )
    return replace(document, faults=tuple(_faults(document)))


def golds_of(folders: Sequence[str]) -> list[GoldDocument]:
    """The labelled documents of folders, in the order of their paths. Raises ValueError as `read_gold` does."""
    files = sorted(path for folder in folders for path in Path(folder).glob("*.gold"))
    return [read_gold(path.read_text(encoding="utf-8"), path.name) for path in files]


def composed(gold: GoldDocument) -> GoldDocument:
    """The same document in NFC, every mark moved along: normalised piece by piece between the marks' ends."""
    if unicodedata.is_normalized("NFC", gold.text):
        return gold
    cuts = sorted({0, len(gold.text), *(at for mark in gold.marks for at in (mark.start, mark.end))})
    pieces = [nfc(gold.text[start:end]) for start, end in itertools.pairwise(cuts)]
    moved = dict(zip(cuts, itertools.accumulate(map(len, pieces), initial=0), strict=True))
    marks = tuple(replace(mark, start=moved[mark.start], end=moved[mark.end]) for mark in gold.marks)
    return replace(gold, text="".join(pieces), marks=marks)


def _walk(
    element: etree._Element, pieces: list[str], length: list[int], marks: list[Mark | None], inside: int | None
) -> None:
    def add(text: str | None) -> None:
        if text:
            pieces.append(text)
            length[0] += len(text)

    add(element.text)
    for child in element:
        number = len(marks)
        marks.append(None)
        start = length[0]
        _walk(child, pieces, length, marks, number)
        marks[number] = Mark(str(child.tag), start, length[0], dict(child.attrib), inside)
        add(child.tail)


def _faults(gold: GoldDocument) -> Iterator[str]:
    """What is wrong with the head and with each mark, a line each."""
    for words in _faults_of_head(gold):
        yield f"{gold.name}: {words}"
    ids = {mark.attributes["id"] for mark in gold.labelled("task") if "id" in mark.attributes}
    for mark in gold.marks:
        for words in _faults_of_mark(gold, mark, ids):
            yield f"{gold.name}: <{mark.label}> “{gold.slice(mark)[:50]}”: {words}"


def _faults_of_head(gold: GoldDocument) -> Iterator[str]:
    document = gold.facts.get("document") or {}
    if not gold.family:
        yield "no family"
    if document.get("kind") not in KINDS:
        yield f"document.kind {document.get('kind')!r} is not one of {', '.join(KINDS)}"
    for group, kinds in FACTS.items():
        if unknown := set(gold.facts.get(group) or {}) - {one.name for one in fields(kinds)}:
            yield f"{group} has no {', '.join(sorted(map(str, unknown)))}"
    if gold.facts.keys() - HEAD:
        yield f"unknown keys {sorted(map(str, gold.facts.keys() - HEAD))}"


def _faults_of_mark(gold: GoldDocument, mark: Mark, ids: Container[str]) -> Iterator[str]:
    """`ids` are those of the tasks, which others may stand in."""
    if mark.label not in LABELS:
        yield "no such label"
        return
    said = mark.attributes
    if unknown := said.keys() - KEYS[mark.label]:
        yield f"unknown attributes {sorted(unknown)}"
    if mark.either - EITHER[mark.label]:
        yield f"either may hold only {sorted(EITHER[mark.label])}"
    words = gold.slice(mark)
    if words != words.strip() or not words:
        yield "span begins or ends with a space, or is empty"
    for key in ("from", "to", "date"):
        if key in said and not _is_day(said[key]):
            yield f"{key} is not an ISO day"
    for key in ("deadline", "period", "indicator", "lead"):
        if said.get(key, "") not in gold.text:
            yield f"{key} “{said[key]}” does not stand in the text"
    if mark.label == "task":
        yield from _faults_of_task(said, words, ids)
    elif mark.label == "q":
        yield from _faults_of_quantity(said)
    elif not ({"number", "title", "type"} & said.keys()):
        yield "neither number nor title"


def _faults_of_task(said: Mapping[str, str], words: str, ids: Container[str]) -> Iterator[str]:
    if words[-1:] in (".", ";", ":"):
        yield "span includes the closing mark"
    if said.get("in") and said["in"] not in ids:
        yield f"in=“{said['in']}” names no task"
    if ("from" in said or "to" in said) and "deadline" not in said:
        yield "from/to without the deadline's words"


def _faults_of_quantity(said: Mapping[str, str]) -> Iterator[str]:
    for key in ("kind", "value", "unit", "cmp", "indicator"):
        if key not in said:
            yield f"no {key}"
    if said.get("kind") not in ("target", "result"):
        yield "kind must be target or result"
    if said.get("cmp") not in COMPARATORS:
        yield f"cmp must be one of {COMPARATORS}"
    for key in ("value", "max", "of"):
        if key in said and not _is_number(said[key]):
            yield f"{key} must be a plain number with a decimal point"


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def main(paths: list[str]) -> int:
    """Check corpus files; returns how many have faults."""
    bad = 0
    for path in paths:
        try:
            gold = read_gold(Path(path).read_text(encoding="utf-8"), Path(path).name)
        except (ValueError, etree.XMLSyntaxError, yaml.YAMLError) as error:
            bad += 1
            sys.stdout.write(f"{path}: {error}\n")
            continue
        counts = ", ".join(f"{len(gold.labelled(label))} {label}" for label in LABELS)
        bad += bool(gold.faults)
        sys.stdout.write("".join(f"{fault}\n" for fault in gold.faults) + f"{path}: {counts}\n")
    return bad


if __name__ == "__main__":
    sys.exit(min(main(sys.argv[1:]), 100))
