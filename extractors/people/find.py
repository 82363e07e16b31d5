"""Những người được nêu tên: one entry for each, with the fullest title, and every place where the name stands.

Đồng chí Lê Bá Khoan, Chủ tịch … Lê Bá Khoan nhấn mạnh … → Lê Bá Khoan (Chủ tịch …), 2 spans
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from domain.extraction import Mention, Span
from extractors.documents.signatures.find import signatures
from extractors.documents.view import View, view_of
from extractors.people.capitals import Capitals, capitals
from extractors.people.persons import persons

_SYLLABLES = 5  # the most of a name


@lru_cache(maxsize=4)
def find_people(text: str) -> tuple[Mention, ...]:
    """People by name with their fullest title and every span, signers included; a later naming joins the first one."""
    view = view_of(text)
    names: dict[str, str] = {}
    roles: dict[str, str] = {}
    spans: dict[str, set[Span]] = {}

    def add(name: str, role: str | None, span: Span) -> None:
        key = view.key_of(span)
        names.setdefault(key, name)
        if role and len(role) > len(roles.get(key, "")):
            roles[key] = role
        spans.setdefault(key, set()).add(span)

    for person in persons(view):
        name = view.words(person.name)
        if " " in name:
            add(name.title() if name.isupper() else name, view.words(person.role) if person.role else None, person.name)
    for signature in signatures(view):
        place = _standing(view.flow, signature.role.name.split(), *signature.span)
        if place:
            add(signature.role.name, signature.role.role, place)
    for key, span in _again(view, capitals(text), names):
        spans[key].add(span)
    return tuple(
        Mention(name, tuple(sorted(spans[key])), role=roles.get(key))
        for key, name in sorted(names.items(), key=lambda item: min(spans[item[0]]))
    )


def _standing(flow: str, words: Sequence[str], start: int, end: int) -> Span | None:
    """Where the words first stand one after the other in `flow[start:end]`; a pattern for each name would cost more."""
    first, *others = words
    start = flow.find(first, start, end)
    while start >= 0:
        at = start + len(first)
        for word in others:
            begins = at
            while at < end and flow[at].isspace():
                at += 1
            if at == begins or not flow.startswith(word, at, end):
                break
            at += len(word)
        else:
            return start, at
        start = flow.find(first, start + 1, end)
    return None


def _again(view: View, words: Capitals, names: Mapping[str, str]) -> Iterator[tuple[str, Span]]:
    """Every standing of the names (by key) in the text; one pass, however many names there are."""
    firsts = {name.partition(" ")[0] for name in names}
    past = -1
    for at in [at for at, first in enumerate(words.keys) if first in firsts]:
        start = words.spans[at][0]
        if start < past:
            continue
        for _, end in reversed(words.spans[at + 1 : at + _SYLLABLES]):
            if view.key[start:end] in names:
                past = end
                yield view.key[start:end], (start, end)
                break
