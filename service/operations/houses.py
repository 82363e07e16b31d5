"""Cơ quan nào: the organisation that a command means, by its name, its address or as the only one."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Row

from domain.errors import InputRefused
from service.accounts import store
from vitext.fold import slug
from vitext.quote import quote

_MOST_NAMED = 8


def organisations(db: Connection) -> list[Row[Any]]:
    """Every organisation of this database: id, slug, name."""
    return store.all_organisations(db)


def organisation_named(db: Connection, words: str) -> Row[Any]:
    """The organisation called so; the only one when nothing is said. Raises InputRefused."""
    known = organisations(db)
    if not known:
        raise InputRefused(
            "Chưa có cơ quan nào.",
            advice="Hãy mở trang đầu của dịch vụ để lập hồ sơ cơ quan, hoặc ghi tên cơ quan sau --organisation.",
        )
    wanted = slug(words)
    found = [one for one in known if wanted in (one.slug, slug(one.name))] if words.strip() else known
    if len(found) == 1:
        return found[0]
    named = "; ".join(f"{one.slug} ({one.name})" for one in known[:_MOST_NAMED])
    said = f"Không có cơ quan {quote(words)}." if words.strip() else "Có nhiều cơ quan nên cần nói rõ cơ quan nào."
    raise InputRefused(said, advice=f"Hãy ghi --organisation bằng một trong: {named}.")
