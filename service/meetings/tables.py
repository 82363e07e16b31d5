"""Bảng của hội nghị. Only `service.meetings.store` speaks SQL about them."""

from __future__ import annotations

from sqlalchemy import Column, Date, ForeignKey, Index, Integer, String, Table, Text, UniqueConstraint

from service.database.types import Moment, Plain, metadata

meetings = Table(
    "meetings",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("organisation_id", ForeignKey("organisations.id", ondelete="CASCADE"), nullable=False),
    Column("title", String(500), nullable=False),
    Column("body", String(300), nullable=False, default=""),
    Column("held_on", Date),
    Column("folded", Text, nullable=False, default=""),  # what the list's box searches
    Column("record", Plain, nullable=False),  # domain.record.MeetingRecord by its keys, as typed; each row has an "_id"
    Column("version", Integer, nullable=False, default=1),
    Column("created", Moment, nullable=False),
    Column("created_by", Integer, nullable=False),
    Column("changed", Moment, nullable=False),
    Column("changed_by", Integer, nullable=False),
    Column("changed_name", String(200), nullable=False),
    Column("cloned_from", Integer),
    Column("removed", Moment),  # taken off the lists; can be taken back
    Index("ix_meetings_organisation_id_held_on", "organisation_id", "held_on"),
    Index("ix_meetings_organisation_id_changed", "organisation_id", "changed"),
)

meeting_changes = Table(
    "meeting_changes",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("meeting_id", ForeignKey("meetings.id", ondelete="CASCADE"), nullable=False),
    Column("version", Integer, nullable=False),  # of the meeting after this change
    Column("user_id", Integer, nullable=False),
    Column("user_name", String(200), nullable=False),
    Column("editor", String(40), nullable=False),  # one open page
    Column("at", Moment, nullable=False),
    Column("path", String(400), nullable=False),
    Column("before", Plain),
    Column("value", Plain),
    Index("ix_meeting_changes_meeting_id_version", "meeting_id", "version"),
    Index("ix_meeting_changes_meeting_id_path", "meeting_id", "path"),
)

meeting_revisions = Table(
    "meeting_revisions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("meeting_id", ForeignKey("meetings.id", ondelete="CASCADE"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("version", Integer, nullable=False),
    Column("record", Plain, nullable=False),
    Column("user_id", Integer, nullable=False),
    Column("user_name", String(200), nullable=False),
    Column("at", Moment, nullable=False),
    Column("words", String(300), nullable=False),
    UniqueConstraint("meeting_id", "number"),
)

meeting_editors = Table(
    "meeting_editors",
    metadata,
    Column("meeting_id", ForeignKey("meetings.id", ondelete="CASCADE"), primary_key=True),
    Column("editor", String(40), primary_key=True),
    Column("user_id", Integer, nullable=False),
    Column("user_name", String(200), nullable=False),
    Column("place", String(400), nullable=False),  # the step, or the path of the field
    Column("seen", Moment, nullable=False),
)

directory_entries = Table(
    "directory_entries",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("organisation_id", ForeignKey("organisations.id", ondelete="CASCADE"), nullable=False),
    Column("kind", String(10), nullable=False),  # unit, person
    Column("name", String(300), nullable=False),
    Column("role", String(500), nullable=False, default=""),
    Column("folded", String(300), nullable=False),
    Column("uses", Integer, nullable=False, default=1),
    Column("last_meeting", Integer),
    UniqueConstraint("organisation_id", "kind", "folded"),
)
