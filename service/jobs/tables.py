"""Bảng của các việc chạy sau trang."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table

from service.database.types import Moment, metadata

jobs = Table(
    "jobs",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("organisation_id", ForeignKey("organisations.id", ondelete="CASCADE"), nullable=False),
    Column("kind", String(40), nullable=False),  # "reading.read": the name in service.handlers
    Column("subject", Integer, nullable=False),  # the id of what it is about
    Column("state", String(10), nullable=False),  # queued, running, done, failed
    Column("progress", Integer, nullable=False, default=0),
    Column("total", Integer, nullable=False, default=0),  # 0: not known
    Column("message", String(500), nullable=False, default=""),  # what goes on, or why it failed
    Column("priority", Integer, nullable=False, default=0),  # the higher goes first
    Column("tries", Integer, nullable=False, default=0),
    Column("taken_by", String(120)),  # machine:process:token of the worker
    Column("beat", Moment),  # when that worker last gave a sign
    Column("created", Moment, nullable=False),
    Column("started", Moment),
    Column("finished", Moment),
    Index("ix_jobs_state_id", "state", "id"),
    Index("ix_jobs_kind_subject", "kind", "subject"),
)

# Who works, and when they last said so; a row goes when its worker leaves in order.
workers = Table(
    "workers",
    metadata,
    Column("name", String(120), primary_key=True),  # as in jobs.taken_by
    Column("seen", Moment, nullable=False),
)
