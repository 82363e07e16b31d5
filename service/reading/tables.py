"""Bảng của tệp tải lên, của từng mục được duyệt và của nhật ký duyệt."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, String, Table, UniqueConstraint

from service.database.types import Moment, Plain, metadata

uploads = Table(
    "uploads",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("organisation_id", ForeignKey("organisations.id", ondelete="CASCADE"), nullable=False),
    Column("parent_id", ForeignKey("uploads.id", ondelete="CASCADE"), nullable=True),  # the .zip it came in
    Column("position", Integer, nullable=False, default=0),  # in that .zip
    Column("name", String(300), nullable=False),
    Column("digest", String(64), nullable=False),  # the original, in the file store; "" for a member that was refused
    Column("size", Integer, nullable=False),
    Column("media", String(120), nullable=False, default=""),
    Column("state", String(12), nullable=False),  # queued, failed, duplicate, bundle, review, done
    Column("error", String(600), nullable=False, default=""),  # why it failed, and what to do
    Column("same_as", Integer, nullable=True),  # the earlier upload with the same content
    Column("job_id", Integer, nullable=True),
    Column("title", String(600), nullable=False, default=""),
    Column("kind", String(40), nullable=False, default=""),  # domain.extraction.DocumentKind
    Column("extraction", Plain),  # as read: domain.extraction.to_plain
    Column("final", Plain),  # as reviewed and frozen
    Column("pages", Plain),  # digests of page images, of PDFs and scans
    Column("places", Plain),  # digests of what `places.placed` found on each of them
    Column("version", Integer, nullable=False, default=1),
    Column("user_id", Integer, nullable=False),
    Column("user_name", String(200), nullable=False),
    Column("created", Moment, nullable=False),
    Column("read", Moment),
    Column("finished", Moment),
    Column("finished_by", String(200), nullable=False, default=""),
    UniqueConstraint("parent_id", "position"),
    Index("ix_uploads_organisation_id_id", "organisation_id", "id"),
    Index("ix_uploads_organisation_digest", "organisation_id", "digest"),
    sqlite_autoincrement=True,  # an id that was given is never given again: logs, jobs and the search index keep it
)

reviews = Table(
    "reviews",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("organisation_id", ForeignKey("organisations.id", ondelete="CASCADE"), nullable=False),
    Column("upload_id", ForeignKey("uploads.id", ondelete="CASCADE"), nullable=False),
    Column("item", String(12), nullable=False),  # the id in the extraction: T3, Q12, C1; D the document, M the meeting
    Column("section", String(10), nullable=False),  # document, meeting, task, target, citation
    Column("position", Integer, nullable=False),  # where its span begins
    Column("state", String(10), nullable=False),  # pending, accepted, corrected, removed, added
    Column("value", Plain, nullable=False),  # as in the extraction, without doubts
    Column("doubts", Plain, nullable=False),  # the questions that nobody has answered yet
    Column("version", Integer, nullable=False, default=1),
    Column("user_name", String(200), nullable=False, default=""),
    Column("at", Moment),
    UniqueConstraint("upload_id", "item"),
    Index("ix_reviews_organisation_state", "organisation_id", "state"),
)

review_events = Table(
    "review_events",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("organisation_id", ForeignKey("organisations.id", ondelete="CASCADE"), nullable=False),
    Column("upload_id", ForeignKey("uploads.id", ondelete="CASCADE"), nullable=False),
    Column("user_id", Integer, nullable=False),
    Column("user_name", String(200), nullable=False),
    Column("at", Moment, nullable=False),
    Column("action", String(20), nullable=False),
    Column("words", String(300), nullable=False),
    Column("changes", Plain, nullable=False),  # [{"item", "before": {...} or null, "after": {...}}]
    Column("undone", Boolean, nullable=False, default=False),
    Index("ix_review_events_upload_id_id", "upload_id", "id"),
)
