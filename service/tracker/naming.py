"""Một đơn vị, nhiều cách gọi: “Văn phòng”, “Văn phòng Liên minh HTX tỉnh” và “VP Liên minh” là một.

What is read from documents keeps its words; which of them name one unit follows each time from the directory of the
organisation, so that mending the directory mends every list. Three things make one unit of two names:

- the organisation's own name behind it, whole or begun: “Văn phòng Liên minh” of Liên minh Hợp tác xã tỉnh An Biên;
- an abbreviation that only one unit of the directory has: “Phòng CS-HTTV” of “Phòng Chính sách và Hỗ trợ thành viên”,
  or what stands in brackets there;
- “và” or a dash between its parts.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from sqlalchemy import Connection

from service.accounts import store as accounts
from service.meetings import store as meetings
from service.tracker import list_store
from service.tracker.units import lead_key
from vitext.fold import sort_key

_WORD = re.compile(r"\w+")
_BRACKETS = re.compile(r"\(([^()]{2,60})\)")
_CAPITALS = re.compile(r"[A-ZĐ]{2,}")
_JOINING = ("va", "cung", "voi", "cac")  # before the organisation's name they join it to the unit
_KNOWN = 2000


@dataclass(frozen=True, slots=True)
class Units:
    """The units of an organisation. `same`: where a key stands under another one; `names`: what is chosen from.

    `keys` are the keys of each unit that leads something, `titles` its name; `short` abbreviations → unit.
    """

    own: tuple[str, ...]
    own_short: str
    short: Mapping[str, str]
    same: Mapping[str, str]
    keys: Mapping[str, tuple[str, ...]]
    titles: Mapping[str, str]
    names: tuple[str, ...]

    def of(self, key: str) -> str:
        """The unit that a stored key stands under."""
        return self.same.get(key, key)

    def title(self, key: str) -> str:
        """The name of the unit that a stored key stands under; "" for none."""
        return self.titles.get(self.of(key), "")

    def keys_called(self, name: str) -> tuple[str, ...]:
        """The stored keys of the unit of this name, at least one."""
        key = lead_key(name)
        unit = self.same.get(key) or _unit(name, self.own, self.own_short, self.short)
        return self.keys.get(unit, (key,))

    def summed(self, counts: Mapping[str, int]) -> dict[str, int]:
        """Counts by stored key → counts by unit."""
        found: dict[str, int] = {}
        for key, many in counts.items():
            found[self.of(key)] = found.get(self.of(key), 0) + many
        return found


def units_of(db: Connection, organisation_id: int) -> Units:
    """The units that lead something in an organisation, as its directory names them."""
    house = accounts.organisation(db, organisation_id)
    profile = house.profile if house else {}
    leads = [(row.lead_key, row.lead, row.many) for row in list_store.leads(db, organisation_id)]
    known = [row.name for row in meetings.directory(db, organisation_id, "unit", _KNOWN)] if leads else []
    return units_from(leads, known, profile.get("ten") or "", profile.get("viet_tat") or "")


def units_from(leads: Iterable[tuple[str, str, int]], known: Iterable[str], name: str, short: str) -> Units:
    """Units of (stored key, name as read, how many); `known` are the names of the directory, the most used first."""
    own, own_short = tuple(_WORD.findall(lead_key(name))), lead_key(short)
    directory: dict[str, str] = {}
    shorts: dict[str, set[str]] = defaultdict(set)
    for entry in known:
        unit = _unit(entry, own, own_short, {})
        if unit:
            directory.setdefault(unit, entry)
            for one in _shorts(entry, unit):
                shorts[one].add(unit)
    clear = {one: next(iter(units)) for one, units in shorts.items() if len(units) == 1 and len(one) > 1}
    same: dict[str, str] = {}
    keys: dict[str, list[str]] = defaultdict(list)
    titles: dict[str, tuple[int, int, str]] = {}
    for key, lead, many in leads:
        unit = _unit(lead, own, own_short, clear) or key
        if unit != key:
            same[key] = unit
        keys[unit].append(key)
        titles[unit] = max(titles.get(unit, (0, 0, "")), (many, -len(lead), lead))
    shown = {unit: _plain(directory.get(unit, lead)) for unit, (_, _, lead) in titles.items()}
    names = tuple(sorted(shown.values(), key=sort_key))
    return Units(own, own_short, clear, same, {unit: tuple(those) for unit, those in keys.items()}, shown, names)


def _unit(name: str, own: tuple[str, ...], own_short: str, short: Mapping[str, str]) -> str:
    """The key of a unit: its words without the organisation's name behind them, an abbreviation written out."""
    key, shortened = _key(name, own, own_short)
    return short.get(key.replace(" ", ""), key) if shortened else key


@lru_cache(maxsize=16_384)  # the same names are asked for with every list
def _key(name: str, own: tuple[str, ...], own_short: str) -> tuple[str, bool]:
    """The same with abbreviations as they stand, and whether there is one."""
    words = _WORD.findall(lead_key(_BRACKETS.sub(" ", name)))
    if not re.search(r"[,;/&]", name):
        words = _without(words, own, own_short)
    words = [word for word in words if word != "va"] or words
    return " ".join(words), bool(_CAPITALS.search(name))


def _without(words: list[str], own: tuple[str, ...], own_short: str) -> list[str]:
    """The words before the organisation's name, if it stands at their end and something stands before it."""
    for at in range(1, len(words)):
        tail = tuple(words[at:])
        named = len(tail) > 1 and own[: len(tail)] == tail
        if (named or (len(tail) == 1 and tail[0] == own_short)) and words[at - 1] not in _JOINING:
            return words[: at - 1] if words[at - 1] == "cua" and at > 1 else words[:at]
    return words


def _plain(name: str) -> str:
    return " ".join(_BRACKETS.sub(" ", name).split())


def _initials(unit: str) -> tuple[str, ...]:
    """ "pcshttv" and "phongcshttv" of “Phòng Chính sách và Hỗ trợ thành viên”."""
    words = unit.split()
    if len(words) < 2:
        return ()
    first = "".join(word[0] for word in words)
    return (first, words[0] + first[1:]) if len(words) > 2 else (first,)


@lru_cache(maxsize=16_384)
def _shorts(entry: str, unit: str) -> tuple[str, ...]:
    """What an entry of the directory may be called for short."""
    return *_initials(unit), *(_joined(inside) for inside in _BRACKETS.findall(entry))


def _joined(text: str) -> str:
    return "".join(_WORD.findall(lead_key(text)))
