"""Bảng của người dùng và cơ quan. Only `service.accounts.store` speaks SQL about them."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, String, Table, UniqueConstraint

from service.database.types import Moment, Plain, metadata

organisations = Table(
    "organisations",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("slug", String(80), nullable=False, unique=True),  # in public addresses
    Column("name", String(300), nullable=False),
    Column("profile", Plain, nullable=False, default=dict),  # domain.organisation.Organisation, by its Vietnamese keys
    Column("settings", Plain, nullable=False, default=dict),
    Column("version", Integer, nullable=False, default=1),
    Column("created", Moment, nullable=False),
)

users = Table(
    "users",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("login", String(120), nullable=False, unique=True),  # small letters
    Column("name", String(200), nullable=False),
    Column("password", String(300), nullable=False),  # argon2's own string
    Column("must_change", Boolean, nullable=False, default=False),
    Column("active", Boolean, nullable=False, default=True),
    Column("created", Moment, nullable=False),
)

memberships = Table(
    "memberships",
    metadata,
    Column("user_id", ForeignKey("users.id", ondelete="CASCADE"), primary_key=True),
    Column("organisation_id", ForeignKey("organisations.id", ondelete="CASCADE"), primary_key=True),
    Column("role", String(20), primary_key=True),
)

sessions = Table(
    "sessions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("token", String(64), nullable=False, unique=True),  # SHA-256 of what the cookie holds
    Column("user_id", ForeignKey("users.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("organisation_id", ForeignKey("organisations.id", ondelete="CASCADE"), nullable=True),
    Column("csrf", String(64), nullable=False),
    Column("device", String(300), nullable=False, default=""),
    Column("created", Moment, nullable=False),
    Column("seen", Moment, nullable=False),
    Column("expires", Moment, nullable=False),
)

tokens = Table(
    "tokens",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("token", String(64), nullable=False, unique=True),
    Column("user_id", ForeignKey("users.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("organisation_id", ForeignKey("organisations.id", ondelete="CASCADE"), nullable=False),
    Column("name", String(120), nullable=False),
    Column("scopes", Plain, nullable=False),
    Column("created", Moment, nullable=False),
    Column("seen", Moment),
    Column("expires", Moment),
    UniqueConstraint("user_id", "organisation_id", "name"),
)

attempts = Table(
    "attempts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", String(200), nullable=False),
    Column("at", Moment, nullable=False),
    Index("ix_attempts_key_at", "key", "at"),
)
