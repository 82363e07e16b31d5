"""Bảng văn bản, dãy số và sổ đăng ký."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Date, ForeignKey, Index, Integer, String, Table, UniqueConstraint

from service.database.types import Moment, Plain, metadata

documents = Table(
    "documents",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("organisation_id", ForeignKey("organisations.id", ondelete="CASCADE"), nullable=False),
    Column("meeting_id", Integer, nullable=True),  # of feature `meetings`
    Column("meeting_version", Integer, nullable=True),  # the version of the meeting that `record` was copied from
    Column("kind", String(40), nullable=False),  # domain.kinds.Kind.code
    Column("title", String(1000), nullable=False),
    Column("state", String(20), nullable=False),
    Column("version", Integer, nullable=False, default=1),
    Column("record", Plain, nullable=False),  # the meeting record as it was submitted
    Column("frozen", String(64)),  # SHA-256 of the approved text; see `actions.text_hash`
    Column("docx", String(64)),  # digests in the file store
    Column("pdf", String(64)),
    Column("scan", String(64)),  # the signed copy that was uploaded
    Column("asked", Integer),  # the approver's user id
    Column("signer", Plain),  # {"ho_ten", "chuc_vu", "quyen_han"} as signed
    Column("symbol", String(120)),  # "12/NQ-LMHTX", once numbered
    Column("issued_on", Date),  # the day that the text bears
    Column("sent_on", Date),  # the day on which it was sent out
    Column("recipients", Plain, nullable=False, default=list),
    Column("filed_by", String(200), nullable=False, default=""),
    Column("copies", Integer),
    Column("note", String(1000), nullable=False, default=""),
    Column("created_by", Integer, nullable=False),
    Column("created", Moment, nullable=False),
    Column("changed", Moment, nullable=False),
    Index("ix_documents_organisation_state", "organisation_id", "state"),
    Index("ix_documents_organisation_changed", "organisation_id", "changed"),
    Index("ix_documents_meeting_id", "meeting_id"),
)

steps = Table(
    "document_steps",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("document_id", ForeignKey("documents.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("action", String(30), nullable=False),
    Column("state", String(20), nullable=False),  # after the step
    Column("user_id", Integer, nullable=False),
    Column("user_name", String(200), nullable=False),
    Column("at", Moment, nullable=False),
    Column("comment", String(4000), nullable=False, default=""),
    Column("passage", String(2000), nullable=False, default=""),  # the words that the comment is about
)

# What an approver says about a passage of a submitted text; whoever redrafts ticks it off.
remarks = Table(
    "document_remarks",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("document_id", ForeignKey("documents.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("user_id", Integer, nullable=False),
    Column("user_name", String(200), nullable=False),
    Column("at", Moment, nullable=False),
    Column("passage", String(2000), nullable=False, default=""),
    Column("words", String(4000), nullable=False),
    Column("settled", Boolean, nullable=False, default=False),
)

numbers = Table(
    "numbers",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("organisation_id", ForeignKey("organisations.id", ondelete="CASCADE"), nullable=False),
    Column("series", String(120), nullable=False),  # "chung", a kind's block, or the kinds of a group joined by "+"
    Column("period", String(20), nullable=False),  # "2026", or a term "2025-2030"
    Column("number", Integer, nullable=False),
    Column("document_id", ForeignKey("documents.id"), nullable=True, unique=True),
    Column("day", Date, nullable=False),
    Column("void_reason", String(1000)),  # a void number stays, with its reason
    Column("taken_by", Integer, nullable=False),
    Column("taken", Moment, nullable=False),
    UniqueConstraint("organisation_id", "series", "period", "number"),
)

# The last number of a series: one row to lock, so that two clerks never get the same one.
counters = Table(
    "counters",
    metadata,
    Column("organisation_id", ForeignKey("organisations.id", ondelete="CASCADE"), primary_key=True),
    Column("series", String(120), primary_key=True),
    Column("period", String(20), primary_key=True),
    Column("last", Integer, nullable=False),
    Column("day", Date, nullable=True),  # of the last number
)

links = Table(
    "document_links",
    metadata,
    Column("document_id", ForeignKey("documents.id", ondelete="CASCADE"), primary_key=True),
    Column("kind", String(20), primary_key=True),  # corrects, replaces, recalls
    Column("other_id", ForeignKey("documents.id", ondelete="CASCADE"), primary_key=True),
)
