"""Tổ chức, cơ quan được nhắc tới: names of bodies, their short forms and every place where they stand.

    Liên minh Hợp tác xã tỉnh (sau đây viết tắt là LMHTX tỉnh) · Hợp tác xã (HTX) · Sở Nông nghiệp và Môi trường
Different spellings of one name are one body; what is a name and how far it goes stands in `bodies.py`.
"""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from domain.extraction import Mention, Span
from extractors.documents.letters import in_small_letters
from extractors.documents.names import LOWER, UPPER
from extractors.documents.view import View, view_of
from extractors.people.bodies.ends import name_end
from extractors.people.bodies.heads import ALONE, HEADS, SORTS, head_at
from extractors.people.capitals import Capitals, capitals
from extractors.people.find import find_people
from vitext.fold import fold
from vitext.lazy import regex

_KNOWN_AS = regex(
    r"\s*\(\s*(?:(?:sau đây\s+)?(?:gọi|viết)\s*(?:tắt|chung)?\s*(?:là"
    r"|:)?\s*)?[\"“]?(?P<alias>[^()\"”]{2,40}?)[\"”]?\s*\)"
)
_ALIAS = regex(
    rf"(?:[{UPPER}]{{2,}}[{UPPER}{LOWER}\d&-]*|[{UPPER}][{LOWER}]*[{UPPER}][\w&-]*|Quỹ|Hội|Công ty|Trung tâm"
    rf"|Liên minh|Trường)(?: (?:tỉnh|huyện|xã|phường|thành phố))?"
)
_NOT_WORD = regex(r"\W")
_NAME_WORD = regex(r"\w+")
_SAID = regex(r"(?:sau đây|gọi|viết) ")
_BRACKETED = regex(r"\( ?\w+ ?\)")
_SHORT = (("hop tac xa", "htx"), ("uy ban nhan dan", "ubnd"), ("hoi dong nhan dan", "hdnd"), ("ban chap hanh", "bch"), ("ban thuong vu", "btv"), ("hoi dong quan tri", "hdqt"), ("lmhtx", "lien minh htx"), ("lien hiep phu nu", "lhpn"))  # fmt: skip
_UNITS = frozenset(["tinh", "huyen", "xa", "phuong", "thanh pho", "quan", "thi xa", "thi tran", "thon"])
_SORTS = frozenset(["htx", "hợp tác xã", "liên hiệp htx", "liên hiệp", "liên hiệp hợp tác xã", "tổ hợp tác", "tht"])
_SYLLABLES = frozenset(["hội", "trường", "đoàn", "báo", "đài", "phòng"])  # “Hội An”, “Trường Sa” are no bodies
_SHOUTS_AT_MOST = 60  # so many names in capitals are looked up in the rest of the text, others only capitalised


@dataclass(slots=True)
class _Body:
    name: str
    aliases: list[str] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)


def find_organizations(text: str) -> tuple[Mention, ...]:
    """Bodies in the order of their first naming. The first spelling is the name, the others are aliases."""
    view, words = view_of(text), capitals(text)
    people = _starts(view, find_people(text))
    bodies: dict[str, _Body] = {}
    short: dict[str, str] = {}
    written: dict[str, tuple[str, str]] = {}
    past, shouts = -1, 0
    for at in [at for at, first in enumerate(words.keys) if first in HEADS]:
        first, start = words.keys[at], words.spans[at][0]
        if start < past or start in people:
            continue
        left = words.lefts[at] if view.flow[start - 1 : start] == " " else ""
        if first in ("htx", "hop") and left in ("minh", "hiep"):
            start, first = start - len(left) - 6, "lien"  # “liên minh HTX”, written small
        head = head_at(view, first, start, plain=words.plain, left=left)
        if head is None:
            continue
        past = start + len(head)
        if head in SORTS and view.flow[past : past + 1] != " ":
            continue  # the word “HTX” alone, the most frequent of all
        end = name_end(view, start + len(head), head, plain=words.plain, stops=people)
        said = view.flow[start:end]
        if said not in written:
            shouts += said.isupper()
            written[said] = _written(view, said, len(head), looked_up=shouts <= _SHOUTS_AT_MOST)
        name, key = written[said]
        if not name:
            continue
        body = bodies.setdefault(key, _Body(name))
        if name != body.name and name not in body.aliases:
            body.aliases.append(name)
        body.spans.append((start, end))
        past = end
        known = _KNOWN_AS.match(view.flow, end) if view.flow.startswith(("(", " ("), end) else None
        if known:
            alias = " ".join(known["alias"].split())
            if _ALIAS.fullmatch(alias) or _SAID.search(known.group()):
                if alias not in body.aliases:
                    body.aliases.append(alias)
                short[alias] = key
                past = known.end()
    _add_aliases(view, words, bodies, short)
    _join_short(bodies)
    return tuple(
        Mention(body.name, tuple(sorted(set(body.spans))), aliases=tuple(body.aliases))
        for body in sorted(bodies.values(), key=lambda body: min(body.spans))
    )


def _starts(view: View, people: Iterable[Mention]) -> set[int]:
    """Where each word of the people's names begins."""
    return {
        start + word.start()
        for person in people
        for start, end in person.spans
        for word in _NAME_WORD.finditer(view.flow[start:end])
    }


def _written(view: View, said: str, head: int, *, looked_up: bool) -> tuple[str, str]:
    """The name as it is given back and the key under which its spellings are one; both empty for what is no name."""
    said = " ".join(said.split())
    if not _is_name(said, head):
        return "", ""
    name = " ".join(_BRACKETED.sub(" ", said).split())
    if name.isupper() and len(name.split()) > 1:
        name = in_small_letters(view, name) if looked_up else " ".join(map(str.capitalize, name.split()))
    return name, _key(name)


def _is_name(name: str, head: int) -> bool:
    if name.lower() in ALONE:
        return True
    rest = name[head:].strip()
    kind = name[:head].lower()
    if kind in _SORTS and rest.islower():
        return False  # "HTX nông nghiệp" is a sort of body, not one
    if kind in _SYLLABLES and " " not in rest and rest[1:].islower() and rest[:1].isupper():
        return False
    return len(rest) > 1 and not rest.isdigit()


def _add_aliases(view: View, words: Capitals, bodies: dict[str, _Body], short: dict[str, str]) -> None:
    """Every later standing of a declared short form is the body's; a body found under that form alone is merged."""
    if not short:
        return
    ends = {start: end for body in bodies.values() for start, end in body.spans}
    by_word: dict[str, list[str]] = {}
    for alias in short:
        by_word.setdefault(fold(_NOT_WORD.split(alias, maxsplit=1)[0]).lower(), []).append(alias)
    past = -1
    covered = sorted(ends.items())
    for at in [at for at, first in enumerate(words.keys) if first in by_word]:
        start = words.spans[at][0]
        before = bisect_right(covered, (start, len(view.flow))) - 1
        if start < past or (before >= 0 and covered[before][1] > start):
            continue
        for alias in by_word[words.keys[at]]:
            stop = start + len(alias)
            if (
                view.flow.startswith(alias, start)
                and not view.flow[stop : stop + 1].isalnum()
                and short[alias] in bodies
            ):
                bodies[short[alias]].spans.append((start, stop))
                past = stop
                break
    for alias, key in short.items():
        body, same = bodies.get(key), bodies.get(_key(alias))
        if body is not None and same is not None and same is not body:
            body.spans += same.spans
            del bodies[_key(alias)]


@lru_cache(maxsize=4096)
def _key(name: str) -> str:
    key = fold(" ".join(name.split())).lower()
    for long, brief in _SHORT:
        key = key.replace(long, brief)
    return key


def _join_short(bodies: dict[str, _Body]) -> None:
    """“Liên minh HTX tỉnh” is “Liên minh HTX tỉnh Bến Tre” where the text names no other that begins so."""
    by_start: dict[str, set[str]] = {}
    for key in bodies:
        words = key.split()
        for size in range(1, len(words)):
            if words[size - 1] in _UNITS or " ".join(words[max(0, size - 2) : size]) in _UNITS:
                by_start.setdefault(" ".join(words[:size]), set()).add(key)
    for key in [key for key in bodies if len(by_start.get(key, ())) == 1]:
        (full,) = by_start[key]
        if full in bodies and key in bodies:
            shorter, body = bodies.pop(key), bodies[full]
            body.spans += shorter.spans
            body.aliases += [
                name for name in (shorter.name, *shorter.aliases) if name not in (body.name, *body.aliases)
            ]
