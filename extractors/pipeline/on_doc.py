"""Kết quả đọc trên một Doc: spans under `doc.spans["thuky_…"]`, and behind each span the object that was read.

A span's label says what it is, its `id_` ("T3") which; `span._.thuky` is the domain object. What was read is
kept as plain JSON in `doc.user_data["thuky"]`, so a Doc can be saved, pickled and sent to another process with it.
The objects' own spans are those of the extraction: offsets in the Doc's text composed (NFC).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

from spacy.tokens import Doc, Span

from domain.extraction import (
    Extraction,
    FoundCitation,
    FoundTarget,
    FoundTask,
    Interval,
    Mention,
)
from extractors.extract import extract_text
from extractors.pipeline import readings
from extractors.pipeline.offsets import Offset, given_offsets
from extractors.pipeline.plain import from_json, to_json
from extractors.quantities.find import Quantity
from vitext.clean import nfc

KEY = "thuky"
Places = Sequence[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Part:
    """One sort of finding: its span group is `thuky_<name>`, its ids are `letter` and a number.

    `read` gives each object with its spans in `nfc(text)`; `label` names an object's spans.
    """

    name: str
    letter: str
    cls: type[Any]
    read: Callable[[str], Iterable[tuple[Any, Places]]]
    label: Callable[[Any], str]

    @property
    def group(self) -> str:
        """The key in `doc.spans`."""
        return f"{KEY}_{self.name}"


def _places(one: Any) -> Places:
    return one.spans if isinstance(one, Mention) else (one.span,)


def _placed(read: Callable[[str], Iterable[Any]]) -> Callable[[str], Iterable[tuple[Any, Places]]]:
    return lambda text: ((one, _places(one)) for one in read(text))


PARTS = (
    Part("citations", "C", FoundCitation, _placed(readings.citations), lambda _: "CITATION"),
    Part("periods", "D", Interval, readings.periods, lambda _: "PERIOD"),
    Part("quantities", "N", Quantity, _placed(readings.quantities), lambda _: "QUANTITY"),
    Part("tasks", "T", FoundTask, _placed(readings.tasks), lambda _: "TASK"),
    Part("targets", "Q", FoundTarget, _placed(readings.targets), lambda one: one.kind.upper()),
    Part("people", "P", Mention, _placed(readings.people), lambda _: "PERSON"),
    Part("organizations", "O", Mention, _placed(readings.organizations), lambda _: "ORGANIZATION"),
    Part("places", "L", Mention, _placed(readings.places), lambda _: "PLACE"),
)
_WHOLE = frozenset(field.name for field in fields(Extraction))
_BY_LETTER = {part.letter: part for part in PARTS}


def put(doc: Doc, parts: Iterable[Part]) -> None:
    """Read the Doc's text for these parts and put the findings on it; what was there under their names is replaced."""
    text = doc.text  # a Doc puts its text together anew whenever it is asked
    kept = doc.user_data.setdefault(KEY, {})
    offset = given_offsets(text)
    for part in parts:
        found = list(part.read(text))
        kept[part.name] = [to_json(one) for one, _ in found]
        _mark(doc, part, found, offset)


def put_whole(doc: Doc) -> None:
    """Read everything, the document's and the meeting's facts too."""
    text = doc.text
    found = readings.whole(text)
    kept = to_json(replace(found, source=replace(found.source, text="")))
    offset = given_offsets(text)
    for part in PARTS:
        listed = getattr(found, part.name, None)
        marked = list(part.read(text)) if listed is None else [(one, _places(one)) for one in listed]
        if listed is None:
            kept[part.name] = [to_json(one) for one, _ in marked]
        _mark(doc, part, marked, offset)
    doc.user_data[KEY] = kept


def _mark(doc: Doc, part: Part, found: Sequence[tuple[Any, Places]], offset: Offset) -> None:
    doc.spans[part.group] = [
        _span(doc, offset(start), offset(end), part.label(one), f"{part.letter}{number}")
        for number, (one, places) in enumerate(found, 1)
        for start, end in places
    ]


def extraction_of(doc: Doc) -> Extraction:
    """What `extract_text(doc.text)` gives: kept with the Doc where `thuky` has run, else read now."""
    kept = doc.user_data.get(KEY, {})
    if "source" not in kept:
        return extract_text(doc.text)
    found = from_json(Extraction, {name: value for name, value in kept.items() if name in _WHOLE})
    return replace(found, source=replace(found.source, text=nfc(doc.text)))


def object_of(span: Span) -> Any:
    """The object that was read at a span of ours; None at any other span."""
    part = _BY_LETTER.get(span.id_[:1])
    kept = span.doc.user_data.get(KEY, {})
    if part is None or part.name not in kept or not span.id_[1:].isdecimal():
        return None
    return from_json(part.cls, kept[part.name][int(span.id_[1:]) - 1])


def json_of(span: Span) -> Any:
    """The same as plain JSON."""
    return to_json(object_of(span))


def _span(doc: Doc, start: int, end: int, label: str, number: str) -> Span:
    """The span on whole tokens; with another tokenizer than ours a border inside a token takes the token along."""
    span = doc.char_span(start, end, label=label, span_id=number) or doc.char_span(
        start, end, label=label, span_id=number, alignment_mode="expand"
    )
    assert span is not None, f"{start}:{end} lies outside the Doc"
    return span


Doc.set_extension(KEY, getter=extraction_of, force=True)
Span.set_extension(KEY, getter=object_of, force=True)
Span.set_extension("thuky_json", getter=json_of, force=True)
