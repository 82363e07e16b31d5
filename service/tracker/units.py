"""Đơn vị tính, đơn vị chủ trì: “hợp tác xã” is what “HTX” is, and money is compared in đồng."""

from __future__ import annotations

from functools import lru_cache

from vitext.fold import search_key

_DONG: dict[str, float] = {
    "dong": 1,
    "nghin dong": 1e3,
    "ngan dong": 1e3,
    "trieu dong": 1e6,
    "ty dong": 1e9,
    "ti dong": 1e9,
    "nghin ty dong": 1e12,
    "ngan ty dong": 1e12,
}
_SHORT = {
    "hop tac xa": "htx",
    "lien hiep hop tac xa": "lien hiep htx",
    "to hop tac": "tht",
    "phan tram": "%",
    "ngan dong": "nghin dong",
}


@lru_cache(maxsize=4096)
def unit_key(unit: str) -> str:
    """A unit as it is compared: folded, long names made short."""
    if unit.strip() == "%":
        return "%"
    key = search_key(unit)
    if key in _DONG:
        return "dong"
    return _SHORT.get(key, key)


def base_of(value: float | None, unit: str) -> float | None:
    """A sum of money in đồng; None for what is no money."""
    factor = _DONG.get(search_key(unit))
    return None if value is None or factor is None else value * factor


def in_unit(value: float, base: float | None, unit: str) -> float:
    """A value in another unit of the same key: đồng become “tỷ đồng”, anything else stays."""
    factor = _DONG.get(search_key(unit))
    if base is None or factor is None:
        return value
    return round(base / factor, 6)


def lead_key(lead: str) -> str:
    """A unit that leads, as it is grouped: folded, “hợp tác xã” and “HTX” alike."""
    return search_key(lead).replace("hop tac xa", "htx")[:400]
