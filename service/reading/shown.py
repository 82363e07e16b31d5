"""Trang đang hiện những gì: the versions that an open review page shows, against those that stand now.

The page says with every request how many items it shows, and which of them are no longer as they were read, with
their versions: "47 T3.2 Q9.4". So an answer brings whatever that page has not heard of, its own change and those of
others, and no clock decides what is news.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row

HEADER = "X-Thuky-Shows"
_SAID = re.compile(r"(\d{1,6})((?: [A-Z]\d{0,6}\.\d{1,6})*)")


def unheard(said: str, rows: Sequence[Row[Any]]) -> list[str] | None:
    """The items that a page does not show as they are now; None when it has to be given all of them.

    That is when it did not say what it shows, or an item came or went.
    """
    match = _SAID.fullmatch(said)
    if match is None or int(match[1]) != len(rows):
        return None
    pairs = (one.split(".") for one in match[2].split())
    versions = {item: int(version) for item, version in pairs}
    return [row.item for row in rows if versions.get(row.item, 1) != row.version]
