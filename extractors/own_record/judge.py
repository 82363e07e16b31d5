"""Bản ghi và chữ có khớp không: a document of ours read back from its own record; in what was edited the text wins."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from domain.extraction import Difference, Extraction, FoundTask, OwnRecord
from extractors.own_record.added import added_lines
from extractors.own_record.applied import applied
from extractors.own_record.embedded import read_embedded
from extractors.own_record.gaps import Gap, Match
from extractors.own_record.lines import Desk, lines_of, words_of
from extractors.own_record.printed import Printed, printed_in
from extractors.own_record.target_matching import match_targets
from extractors.own_record.targets import shown
from extractors.own_record.task_matching import match_tasks
from extractors.sources.texts import CELL_BREAK
from vitext.quote import quote

_MOST = 3000  # tasks and targets; no meeting has as many
_SHOWN = 90
_CONTEXT = 4  # words
_LONG = 10  # words: shorter texts of a record are printed in other forms too
_ALIKE = 0.8
_FIELDS = {
    "text": "nội dung",
    "lead": "chủ trì",
    "partners": "phối hợp",
    "addressees": "nơi trình, gửi",
    "places": "địa bàn",
    "deadline": "thời hạn",
    "indicator": "tên chỉ tiêu",
    "value": "giá trị",
    "period": "kỳ",
}
_ITEMS = {"task": "Nhiệm vụ", "target": "Chỉ tiêu"}


def with_own_record(extraction: Extraction, embedded: bytes | None) -> Extraction:
    """`extraction` with its `own_record`, and with the record's facts where the text still says the same."""
    if embedded is None:
        return extraction
    read = read_embedded(embedded)
    if read is None:
        return replace(extraction, own_record=OwnRecord("unreadable"))
    kind, record = read
    printed = printed_in(record, kind)
    if len(printed.tasks) + len(printed.targets) + len(printed.rows) > _MOST:
        return replace(extraction, own_record=OwnRecord("unreadable", kind.code))
    text = extraction.source.text
    desk = Desk(lines_of(text))
    seen: dict[int, list[FoundTask]] = {}
    for task in extraction.tasks:
        if (place := desk.at(task.span[0])) is not None:
            seen.setdefault(place, []).append(task)
    rows = _places_of_rows(desk, printed.rows)
    desk.taken |= rows
    tasks = match_tasks(desk, printed.tasks, text, seen)
    targets = match_targets(desk, printed.targets, tasks, text)
    other = desk.filled_by(printed.words) | rows
    added = added_lines(desk, tasks.values(), targets.values(), other, seen)
    whole = applied(extraction, desk, printed, tasks, targets, other)
    ids = _Ids(desk, whole)
    differences = (
        *_of_tasks(printed, tasks, ids),
        *_of_targets(printed, targets, ids),
        *_of_words(desk, printed, {*added.tasks, *added.targets}, text),
        *(_added("task", _body(desk, place, text), ids.task(place)) for place in added.tasks),
        *(_added("target", _body(desk, place, text), ids.target(place)) for place in added.targets),
    )
    return replace(whole, own_record=OwnRecord("edited" if differences else "same", kind.code, differences))


class _Ids:
    """The ids of what stands in a line."""

    def __init__(self, desk: Desk, extraction: Extraction) -> None:
        self._tasks = {desk.at(task.span[0]): task.id for task in reversed(extraction.tasks)}
        self._targets = {desk.at(target.span[0]): target.id for target in reversed(extraction.targets)}

    def task(self, place: int) -> str | None:
        return self._tasks.get(place)

    def target(self, place: int) -> str | None:
        return self._targets.get(place)


def _places_of_rows(desk: Desk, rows: Iterable[Sequence[str]]) -> set[int]:
    """The rows of annexed tables: they repeat tasks in other words."""
    found = set()
    for row in rows:
        phrase = words_of(" ".join(row))
        for place in desk.holding(phrase):
            line = desk.lines[place]
            if line.cells and len(phrase) >= len(line.words) - max(line.labelled, 1):
                found.add(place)
    return found


def _of_tasks(printed: Printed, found: Mapping[int, Match], ids: _Ids) -> Iterator[Difference]:
    for number, one in enumerate(printed.tasks):
        words = one.task.text
        if number in found:
            match = found[number]
            yield from (_changed("task", words, gap, ids.task(match.place)) for gap in match.gaps)
        elif words_of(words):
            yield _removed("task", words)


def _of_targets(printed: Printed, found: Mapping[int, Match], ids: _Ids) -> Iterator[Difference]:
    in_tasks = any(printed.targets[number].task is not None for number in found)
    for number, one in enumerate(printed.targets):
        words = f"{one.target.indicator}: {shown(one.target)}".rstrip(": ")
        if number in found:
            match = found[number]
            yield from (_changed("target", one.target.indicator, gap, ids.target(match.place)) for gap in match.gaps)
        elif one.task is None or in_tasks:
            yield _removed("target", words)


def _of_words(desk: Desk, printed: Printed, added: set[int], text: str) -> Iterator[Difference]:
    """Other words of the record that stand in the text with a change; those that are missing may not be printed."""
    desk.taken |= added
    said = [(one, words_of(one)) for one in (*printed.words, *(" ".join(row) for row in printed.rows))]
    long = [(one, phrase) for one, phrase in said if len(phrase) >= _LONG]
    for _, phrase in long:
        desk.taken.update(desk.holding(phrase))
    for one, phrase in long:
        if desk.holding(phrase):
            continue
        for _, place in desk.like(phrase, least=_ALIKE)[:1]:
            new = _body(desk, place, text)
            now = words_of(new)
            within = f" {' '.join(now)} " in f" {' '.join(phrase)} "  # a template may leave "cụ thể như sau:" out
            if not within and len(now) * _ALIKE <= len(phrase):
                desk.taken.add(place)
                message = f"Đoạn văn đã sửa: {_apart(one, new)}."
                yield Difference("text", "changed", "text", one, new, message)


def _body(desk: Desk, place: int, text: str) -> str:
    line = desk.lines[place]
    start = line.places[min(line.labelled, len(line.places) - 1)][0]
    return " ".join(text[start : line.end].replace(CELL_BREAK, "; ").split())


def _apart(old: str, new: str) -> str:
    """ "“… của địa phương” thành “… của địa phương và cơ sở”": both from shortly before where they part."""
    before, after = old.split(), new.split()
    same = 0
    while same < min(len(before), len(after)) and before[same].casefold() == after[same].casefold():
        same += 1
    skipped = max(same - _CONTEXT, 0) if len(old) > _SHOWN or len(new) > _SHOWN else 0
    shown = (("… " if skipped else "") + " ".join(words[skipped:]) for words in (before, after))
    return " thành ".join(quote(words, limit=_SHOWN) for words in shown)


def _added(item: str, words: str, name: str | None) -> Difference:
    assert item in ("task", "target")
    message = f"{_ITEMS[item]} mới, không có trong bản ghi: {quote(words, limit=_SHOWN)}."
    return Difference("task" if item == "task" else "target", "added", "text", None, words, message, name)


def _removed(item: str, words: str) -> Difference:
    message = f"{_ITEMS[item]} có trong bản ghi, không còn trong văn bản: {quote(words, limit=_SHOWN)}."
    return Difference("task" if item == "task" else "target", "removed", "text", words, None, message)


def _changed(item: str, words: str, gap: Gap, name: str | None) -> Difference:
    label = _FIELDS[gap.field]
    if gap.field in ("text", "indicator"):
        message = f"{_ITEMS[item]} đã sửa: {_apart(gap.old, gap.new or '')}."
    else:
        now = f"đổi thành {quote(gap.new, limit=_SHOWN)}" if gap.new else "không còn như vậy trong văn bản"
        message = f"{_ITEMS[item]} {quote(words, limit=_SHOWN)}: {label} {quote(gap.old, limit=_SHOWN)} {now}."
    return Difference("task" if item == "task" else "target", "changed", gap.field, gap.old, gap.new, message, name)
