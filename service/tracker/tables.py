"""Bảng của phần theo dõi: origins, what is followed, its history and evidence, results found and offered."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Date, Double, ForeignKey, Index, Integer, String, Table, Text, UniqueConstraint

from service.database.types import Moment, Plain, metadata

origins = Table(
    "tracker_origins",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("organisation_id", ForeignKey("organisations.id", ondelete="CASCADE"), nullable=False),
    Column("source", String(10), nullable=False),  # upload, document
    Column("source_id", Integer, nullable=False),  # of feature `reading` or `documents`
    Column("kind", String(40), nullable=False),
    Column("title", String(1000), nullable=False),
    Column("number", String(120), nullable=False, default=""),
    Column("day", Date),
    Column("meeting_id", Integer),  # of feature `meetings`
    Column("meeting_title", String(600), nullable=False, default=""),
    Column("meeting_key", String(600), nullable=False, default=""),  # folded, to group by
    Column("meeting_day", Date),
    Column("state", String(10), nullable=False),  # active, recalled, replaced
    Column("state_words", String(600), nullable=False, default=""),
    Column("taken", Moment, nullable=False),
    UniqueConstraint("organisation_id", "source", "source_id"),
    Index("ix_tracker_origins_organisation_meeting", "organisation_id", "meeting_key"),
)

items = Table(
    "tracker_items",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("organisation_id", ForeignKey("organisations.id", ondelete="CASCADE"), nullable=False),
    Column("origin_id", ForeignKey("tracker_origins.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("item", String(20), nullable=False),  # its id in the origin: T3, Q12
    Column("kind", String(10), nullable=False),  # task, target
    Column("parent", String(20), nullable=False, default=""),  # the task above it, by its id in the origin
    Column("position", Integer, nullable=False),  # in the origin
    Column("text", Text, nullable=False),
    Column("text_key", String(400), nullable=False),  # folded: the same task in two documents of a meeting has one
    Column("folded", Text, nullable=False),  # everything that the search box looks into
    Column("lead", String(400), nullable=False, default=""),
    Column("lead_key", String(400), nullable=False, default=""),
    Column("partners", Plain, nullable=False),
    Column("due_words", String(400), nullable=False, default=""),
    Column("due_start", Date),
    Column("due_end", Date),
    Column("recurring", String(120), nullable=False, default=""),
    Column("indicator", String(600), nullable=False, default=""),
    Column("value", Double),
    Column("value_max", Double),
    Column("of_total", Double),
    Column("unit", String(120), nullable=False, default=""),
    Column("comparator", String(8), nullable=False, default="="),
    Column("base", Double),  # the value in đồng, of money
    Column("sentence", Text, nullable=False),
    Column("mark_start", Integer, nullable=False),  # the item's own words in the sentence
    Column("mark_end", Integer, nullable=False),
    Column("status", String(12), nullable=False),  # waiting, doing, done, stopped, kept
    Column("progress", Double, nullable=False, default=0),  # per cent, of a task
    Column("reached", Double),  # of a target, in its unit
    Column("reached_on", Date),
    Column("withdrawn", String(600), nullable=False, default=""),  # why it is no longer followed
    Column("version", Integer, nullable=False, default=1),
    Column("created", Moment, nullable=False),
    Column("changed", Moment, nullable=False),
    Column("changed_by", String(200), nullable=False, default=""),
    UniqueConstraint("origin_id", "item"),
    Index("ix_tracker_items_organisation_kind_due", "organisation_id", "kind", "due_end"),
    Index("ix_tracker_items_organisation_lead", "organisation_id", "lead_key"),
    # What every list counts, without reading the rows themselves
    Index("ix_tracker_items_counted", "organisation_id", "withdrawn", "kind", "status", "due_end", "lead_key"),
)

# Which item of which document is followed as what: one task that a resolution and its plan both name is one row above.
mentions = Table(
    "tracker_mentions",
    metadata,
    Column("origin_id", ForeignKey("tracker_origins.id", ondelete="CASCADE"), primary_key=True),
    Column("item", String(20), primary_key=True),
    Column("item_id", ForeignKey("tracker_items.id", ondelete="CASCADE"), nullable=False, index=True),
)

entries = Table(
    "tracker_entries",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("organisation_id", ForeignKey("organisations.id", ondelete="CASCADE"), nullable=False),
    Column("item_id", ForeignKey("tracker_items.id", ondelete="CASCADE"), nullable=False),
    Column("action", String(16), nullable=False),  # taken, progress, status, assigned, result …
    Column("figure", Double),  # per cent of a task, the value reached of a target
    Column("status", String(12), nullable=False, default=""),  # after it
    Column("note", String(2000), nullable=False, default=""),
    Column("result_id", Integer),  # the result that was accepted
    Column("user_id", Integer, nullable=False),
    Column("user_name", String(200), nullable=False),
    Column("at", Moment, nullable=False),
    Index("ix_tracker_entries_item_id_id", "item_id", "id"),
)

evidence = Table(
    "tracker_evidence",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("organisation_id", ForeignKey("organisations.id", ondelete="CASCADE"), nullable=False),
    Column("item_id", ForeignKey("tracker_items.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("name", String(300), nullable=False),
    Column("digest", String(64), nullable=False),
    Column("size", Integer, nullable=False),
    Column("removed", Boolean, nullable=False, default=False),
    Column("user_name", String(200), nullable=False),
    Column("at", Moment, nullable=False),
)

results = Table(
    "tracker_results",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("organisation_id", ForeignKey("organisations.id", ondelete="CASCADE"), nullable=False),
    Column("origin_id", ForeignKey("tracker_origins.id", ondelete="CASCADE"), nullable=False),
    Column("item", String(20), nullable=False),
    Column("indicator", String(600), nullable=False),
    Column("value", Double, nullable=False),
    Column("unit", String(120), nullable=False),
    Column("base", Double),
    Column("period_words", String(400), nullable=False, default=""),
    Column("period_start", Date),
    Column("period_end", Date),
    Column("sentence", Text, nullable=False),
    UniqueConstraint("origin_id", "item"),
    Index("ix_tracker_results_organisation_id_id", "organisation_id", "id"),
)

offers = Table(
    "tracker_offers",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("item_id", ForeignKey("tracker_items.id", ondelete="CASCADE"), nullable=False),
    Column("result_id", ForeignKey("tracker_results.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("value", Double, nullable=False),  # in the target's unit
    Column("why", String(600), nullable=False),
    Column("state", String(10), nullable=False),  # open, accepted, dismissed, withdrawn
    Column("user_name", String(200), nullable=False, default=""),
    Column("at", Moment),
    UniqueConstraint("item_id", "result_id"),
)

feeds = Table(
    "tracker_feeds",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("organisation_id", ForeignKey("organisations.id", ondelete="CASCADE"), nullable=False),
    Column("user_id", ForeignKey("users.id", ondelete="CASCADE"), nullable=False),
    Column("token", String(64), nullable=False, unique=True),  # SHA-256 of what stands in the address
    Column("lead_key", String(400), nullable=False, default=""),  # only this unit's; "" for all
    Column("created", Moment, nullable=False),
    UniqueConstraint("organisation_id", "user_id"),
)
