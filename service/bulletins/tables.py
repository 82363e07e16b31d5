"""Bảng bài tin, chuyên mục, ảnh, tệp kèm, đính chính và địa chỉ cũ. Only `store` speaks SQL about them."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, String, Table, Text, UniqueConstraint

from service.database.types import Moment, Plain, metadata

categories = Table(
    "categories",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("organisation_id", ForeignKey("organisations.id", ondelete="CASCADE"), nullable=False),
    Column("name", String(120), nullable=False),
    Column("slug", String(80), nullable=False),
    Column("position", Integer, nullable=False, default=0),
    UniqueConstraint("organisation_id", "slug"),
)

articles = Table(
    "articles",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("organisation_id", ForeignKey("organisations.id", ondelete="CASCADE"), nullable=False),
    Column("slug", String(100), nullable=False),  # the present one; old ones stay in `slugs`
    Column("state", String(20), nullable=False),  # draft, scheduled, published, withdrawn
    Column("title", String(300), nullable=False),
    Column("lead", String(2000), nullable=False, default=""),
    Column("body", Text, nullable=False, default=""),  # Markdown
    Column("category_id", ForeignKey("categories.id", ondelete="SET NULL"), nullable=True),
    Column("hot", Boolean, nullable=False, default=False),
    Column("author", String(200), nullable=False, default=""),
    Column("source", String(300), nullable=False, default=""),
    Column("meeting_id", Integer, nullable=True),
    Column("document_id", Integer, nullable=True),
    Column("upload_id", Integer, nullable=True),
    Column("search", Text, nullable=False, default=""),  # folded words of title, lead and body
    Column("version", Integer, nullable=False, default=1),
    Column("publish_at", Moment, nullable=True),  # when it was, or is to be, published
    Column("month", String(7), nullable=False, default=""),  # "2026-08" of publish_at at the organisation: the archive
    Column("corrected", Moment, nullable=True),  # the last time; every one is in `corrections`
    Column("withdrawn", Moment, nullable=True),
    Column("reason", String(500), nullable=False, default=""),  # why it was withdrawn; for the editors only
    Column("created_by", Integer, nullable=False),
    Column("created", Moment, nullable=False),
    Column("changed", Moment, nullable=False),
    Column("changed_name", String(200), nullable=False, default=""),
    UniqueConstraint("organisation_id", "slug"),
    Index("ix_articles_organisation_state_publish", "organisation_id", "state", "publish_at"),
    sqlite_autoincrement=True,  # an id that was given is never given again: logs, jobs and the search index keep it
)

slugs = Table(
    "article_slugs",
    metadata,
    Column("organisation_id", ForeignKey("organisations.id", ondelete="CASCADE"), primary_key=True),
    Column("slug", String(100), primary_key=True),
    Column("article_id", ForeignKey("articles.id", ondelete="CASCADE"), nullable=False),
)

article_revisions = Table(
    "article_revisions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("article_id", ForeignKey("articles.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("version", Integer, nullable=False),
    Column("value", Plain, nullable=False),  # title, lead, body …
    Column("user_name", String(200), nullable=False),
    Column("at", Moment, nullable=False),
)

corrections = Table(
    "article_corrections",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("article_id", ForeignKey("articles.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("words", String(1000), nullable=False),
    Column("at", Moment, nullable=False),
)

photos = Table(
    "photos",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("article_id", ForeignKey("articles.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("digest", String(64), nullable=False),  # the picture as shown, without what the camera wrote in it
    Column("thumb", String(64), nullable=False),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    Column("caption", String(500), nullable=False, default=""),
    Column("credit", String(200), nullable=False, default=""),
    Column("alt", String(500), nullable=False, default=""),
    Column("position", Integer, nullable=False, default=0),
)

attachments = Table(
    "article_attachments",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("article_id", ForeignKey("articles.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("digest", String(64), nullable=False),  # "" while the issued document is still being made a PDF
    Column("document_id", Integer, nullable=True),  # the issued document that it is
    Column("error", String(300), nullable=False, default=""),  # why it could not be made
    Column("name", String(200), nullable=False),  # of the file that is saved: 12-NQ-LMHTX.pdf
    Column("words", String(300), nullable=False, default=""),  # on the page: Nghị quyết số 12/NQ-LMHTX
    sqlite_autoincrement=True,  # the job that makes the PDF keeps the id
)
