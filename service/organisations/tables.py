"""Bảng mẫu riêng. The profile itself is kept in `organisations.profile`, which is of feature `accounts`."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, String, Table

from service.database.types import Moment, Plain, metadata

own_templates = Table(
    "own_templates",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("organisation_id", ForeignKey("organisations.id", ondelete="CASCADE"), nullable=False),
    Column("kind", String(40), nullable=False),  # domain.kinds.Kind.code
    Column("name", String(300), nullable=False),  # of the file
    Column("digest", String(64), nullable=False),
    Column("size", Integer, nullable=False),
    Column("state", String(10), nullable=False),  # queued, ready, refused
    Column("active", Boolean, nullable=False, default=False),  # at most one of a kind
    Column("faults", Plain, nullable=False, default=list),  # sentences, when refused
    Column("trial", String(64)),  # digest of a trial document, when ready
    Column("user_id", Integer, nullable=False),
    Column("user_name", String(200), nullable=False),
    Column("created", Moment, nullable=False),
    Column("checked", Moment),
    Index("ix_own_templates_organisation_kind", "organisation_id", "kind"),
    sqlite_autoincrement=True,  # the job that checks it, and the log, keep the id
)
