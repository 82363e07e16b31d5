"""Bảng mục lục tìm kiếm: one row for each thing that can be found, with the words it holds.

The rows are made from the features' own, and can be thrown away: `service.search.freshness` makes them anew.
`words` is what is indexed, as `service.search.words` writes it: a text for SQLite's FTS5, a tsvector in PostgreSQL.
"""

from __future__ import annotations

from sqlalchemy import Column, Date, ForeignKey, Index, Integer, String, Table, Text, UniqueConstraint
from sqlalchemy.dialects.postgresql import TSVECTOR

from service.database.types import Moment, metadata

entries = Table(
    "search_entries",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("organisation_id", ForeignKey("organisations.id", ondelete="CASCADE"), nullable=False),
    Column("kind", String(12), nullable=False),  # meeting, document, upload, article
    Column("subject", Integer, nullable=False),  # the id of the thing itself
    Column("version", Integer, nullable=False),  # of the thing, when this row was made
    Column("audience", String(12), nullable=False),  # the permission that its page asks for
    Column("opens", Moment),  # from then on for every member, as a published article is
    Column("day", Date),
    Column("state", String(20), nullable=False, default=""),
    Column("symbol", String(120), nullable=False, default=""),
    Column("address", String(120), nullable=False, default=""),  # the slug of an article's public page
    Column("title", String(1000), nullable=False),
    Column("title_key", String(1000), nullable=False),  # folded, between spaces
    Column("people", Text, nullable=False, default=""),  # folded names, one a line
    Column("units", Text, nullable=False, default=""),
    Column("text", Text, nullable=False),
    Column("words", Text().with_variant(TSVECTOR(), "postgresql"), nullable=False),
    UniqueConstraint("organisation_id", "kind", "subject"),
    Index("ix_search_entries_organisation_id_day", "organisation_id", "day"),
)
