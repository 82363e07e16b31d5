"""SQL của nhật ký."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, insert

from service.accounts.actor import Actor
from service.audit.tables import audit


def note(db: Connection, who: Actor, action: str, subject: str, words: str, **detail: Any) -> None:
    """Write one line, in the same transaction as the change it tells of. `words` is a short Vietnamese sentence."""
    db.execute(
        insert(audit).values(
            organisation_id=who.organisation_id,
            user_id=who.user_id,
            user_name=who.user_name,
            at=who.now,
            action=action,
            subject=subject,
            words=words[:500],
            detail=detail,
        )
    )
