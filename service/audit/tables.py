"""Bảng nhật ký. Rows are added and read, never changed."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table

from service.database.types import Moment, Plain, metadata

audit = Table(
    "audit",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("organisation_id", ForeignKey("organisations.id", ondelete="CASCADE"), nullable=True),
    Column("user_id", Integer, nullable=True),
    Column("user_name", String(200), nullable=False),  # as it was then
    Column("at", Moment, nullable=False),
    Column("action", String(60), nullable=False),  # "draft.approved"
    Column("subject", String(60), nullable=False),  # "document:12"
    Column("words", String(500), nullable=False),  # one Vietnamese sentence
    Column("folded", String(800), nullable=False, default=""),  # person and sentence without marks, to be searched
    Column("detail", Plain, nullable=False, default=dict),
    Index("ix_audit_organisation_at", "organisation_id", "at"),
    # What the page's filters offer
    Index("ix_audit_organisation_action", "organisation_id", "action"),
    Index("ix_audit_organisation_user", "organisation_id", "user_id"),
)
