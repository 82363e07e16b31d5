"""Organisations with a person for each role, a clock that stands where a test puts it, and a database for both."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from argon2 import PasswordHasher
from sqlalchemy import Engine

from service.accounts import store
from service.accounts.roles import ROLE_NAMES, ROLES, Role
from service.database.engine import writing
from service.database.migrate import MIGRATIONS
from service.database.schema import metadata
from service.search import freshness

NAME = "Liên minh Hợp tác xã tỉnh An Biên"
PASSWORD = "một câu dễ nhớ"
CHEAP = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)  # argon2 too, but nobody waits for it
QUICK = CHEAP.hash(PASSWORD)


@dataclass
class Clock:
    """The moment at which the application believes to be."""

    now: datetime = field(default=datetime(2026, 8, 20, 7, 30, tzinfo=UTC))

    def __call__(self) -> datetime:
        return self.now

    def pass_by(self, **time: float) -> None:
        """Let time pass."""
        self.now += timedelta(**time)


@dataclass(frozen=True)
class House:
    """An organisation with one person for each role; `people[role]` is the user's id, the login is `role.slug`."""

    id: int
    slug: str
    people: dict[Role, int]


def people_of_every_role(engine: Engine, slug: str = "an-bien", name: str = NAME, *, now: datetime) -> House:
    """Make an organisation with a person for each role; everybody's password is `PASSWORD`."""
    with writing(engine) as db:
        made = store.add_organisation(db, slug=slug, name=name, profile={"ten": name}, now=now)
        people: dict[Role, int] = {}
        for role in ROLES:
            login, shown = f"{role}.{slug}", f"Người {ROLE_NAMES[role].lower()}"
            people[role] = store.add_user(db, login=login, name=shown, password=QUICK, must_change=False, now=now)
            store.set_roles(db, people[role], made, (role,))
    return House(made, slug, people)


def create_tables(engine: Engine) -> None:
    """All tables as a service that starts leaves them, marked as brought up to date: none migrates again."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("path_separator", "os")
    with writing(engine) as db:
        metadata.create_all(db)
        config.attributes["connection"] = db
        context = MigrationContext.configure(db)
        context.stamp(ScriptDirectory.from_config(config), "head")
    freshness.prepare(engine)
    engine.dispose()
