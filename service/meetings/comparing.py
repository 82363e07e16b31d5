"""So sánh hai phiên bản: by words, field by field, and by tasks and targets (added, removed, changed)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any, Literal, NamedTuple

from service.meetings.labels import label_of
from service.meetings.paths import ID, Draft
from service.meetings.steps import FIELDS
from service.meetings.typed import WIDGETS

_WORD = re.compile(r"\S+\s*|^\s+")  # a word with the space after it, so that words that came together stay together


class Piece(NamedTuple):
    """Words that stayed, came or went."""

    tag: Literal["same", "new", "old"]
    text: str


@dataclass(frozen=True, slots=True)
class Changed:
    """A field whose words differ. `place` is how people call it."""

    place: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """A task or target that is new, gone or changed."""

    noun: str  # nhiệm vụ, chỉ tiêu
    fate: Literal["new", "old", "changed"]
    pieces: tuple[Piece, ...]


def word_pieces(old: str, new: str) -> tuple[Piece, ...]:
    """Two texts as one, with the words that went and came."""
    before, after = _WORD.findall(old), _WORD.findall(new)
    pieces: list[Piece] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, _bare(before), _bare(after), autojunk=False).get_opcodes():
        if tag == "equal":
            pieces.append(Piece("same", "".join(after[j1:j2])))
            continue
        if i2 > i1:
            pieces.append(Piece("old", "".join(before[i1:i2])))
        if j2 > j1:
            pieces.append(Piece("new", "".join(after[j1:j2])))
    return tuple(pieces)


def _bare(words: list[str]) -> list[str]:
    return [word.strip() for word in words]


def compared(old: Draft, new: Draft) -> tuple[Changed, ...]:
    """Every field that differs, in reading order of the newer draft, then what only the older one had."""
    before, after = dict(leaves(old)), dict(leaves(new))
    found = []
    for path in dict.fromkeys((*after, *before)):
        place = (after.get(path) or before[path])[0]
        texts = before.get(path, ("", ""))[1], after.get(path, ("", ""))[1]
        if texts[0] != texts[1]:
            found.append(Changed(place, word_pieces(*texts)))
    return tuple(found)


def compared_items(old: Draft, new: Draft) -> tuple[Item, ...]:
    """The tasks and targets that are new, gone or changed."""
    before, after = dict(_items(old)), dict(_items(new))
    found = []
    for key in dict.fromkeys((*after, *before)):
        noun, was = before.get(key, ("", ""))
        noun, is_now = after.get(key, (noun, ""))
        if was != is_now:
            fate: Literal["new", "old", "changed"] = "changed" if was and is_now else "new" if is_now else "old"
            found.append(Item(noun, fate, word_pieces(was, is_now)))
    return tuple(found)


def leaves(draft: Draft) -> Iterator[tuple[str, tuple[str, str]]]:
    """Every filled field in reading order: its path, how people call it, and its text."""
    yield from _leaves(draft, "", "", ())


def _leaves(node: Any, path: str, shape: str, words: tuple[str, ...]) -> Iterator[tuple[str, tuple[str, str]]]:
    if shape in FIELDS and not _is_rows(node):
        field = FIELDS[shape]
        yield path, (" › ".join((*words, field.name)), WIDGETS[field.widget].show(node))
    elif isinstance(node, dict):
        for name, value in node.items():
            if name != ID:
                inner = f"{shape}.{name}" if shape else name
                called = words if inner in FIELDS and not _is_rows(value) else (*words, _name(inner))
                yield from _leaves(value, f"{path}.{name}" if path else name, inner, called)
    elif _is_rows(node):
        for number, row in enumerate(node, 1):
            yield from _leaves(row, f"{path}.@{row[ID]}", shape, (*words, str(number)))
    elif node not in (None, "", []):
        text = "\n".join(map(str, node)) if isinstance(node, list) else str(node)
        yield path, (" › ".join(words), text)


def _is_rows(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and isinstance(value[0], dict)


def _name(shape: str) -> str:
    try:
        return label_of(shape).name
    except KeyError:
        return shape.rpartition(".")[2]


def _items(draft: Draft) -> Iterator[tuple[str, tuple[str, str]]]:
    resolution = draft.get("nghi_quyet") or {}
    for section in resolution.get("phan") or []:
        yield from _of_section(section)
    yield from _tasks(resolution.get("giao"))


def _of_section(section: Any) -> Iterator[tuple[str, tuple[str, str]]]:
    yield from _tasks(section.get("nhiem_vu"))
    yield from _targets(section.get("chi_tieu"))


def _tasks(rows: Any) -> Iterator[tuple[str, tuple[str, str]]]:
    for row in rows or []:
        who = f"; chủ trì: {row['chu_tri']}" if row.get("chu_tri") else ""
        partners = f"; phối hợp: {WIDGETS['units'].show(row['phoi_hop'])}" if row.get("phoi_hop") else ""
        due = f"; thời hạn: {WIDGETS['period'].show(row['thoi_han'])}" if row.get("thoi_han") else ""
        yield row[ID], ("nhiệm vụ", f"{row.get('noi_dung', '')}{who}{partners}{due}")
        yield from _tasks(row.get("viec"))
        yield from _targets(row.get("chi_tieu"))


def _targets(rows: Any) -> Iterator[tuple[str, tuple[str, str]]]:
    for row in rows or []:
        value = WIDGETS["quantity"].show(row.get("gia_tri"))
        due = f", {WIDGETS['period'].show(row['ky'])}" if row.get("ky") else ""
        yield row[ID], ("chỉ tiêu", f"{row.get('ten', '')}: {value} {row.get('don_vi_tinh') or ''}{due}".strip())
