"""Khi một việc đã xong: later features that act, in the same transaction, on what an earlier one has done.

An earlier feature tells (`tell(db, who, "document.issued", 12)`), knowing nobody; `service.listeners` names the others.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from typing import Literal

from sqlalchemy import Connection

from service.accounts.actor import Actor

Happening = Literal["upload.reviewed", "document.issued", "document.recalled", "document.replaced"]
Listener = Callable[[Connection, Actor, int], None]

_LISTENERS: dict[Happening, dict[str, Listener]] = defaultdict(dict)


def listen(happening: Happening, listener: Listener) -> None:
    """Have a listener called with the id of what the happening is about; naming one twice is naming it once."""
    _LISTENERS[happening][f"{listener.__module__}.{listener.__qualname__}"] = listener


def tell(db: Connection, who: Actor, happening: Happening, subject: int) -> None:
    """Call those who listen; what they raise undoes the whole transaction."""
    for listener in _LISTENERS[happening].values():
        listener(db, who, subject)
