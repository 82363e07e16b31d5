"""The web application on both databases, people of every role, a clock that stands where a test puts it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from argon2 import PasswordHasher
from fastapi import FastAPI
from sqlalchemy import Engine

from service.accounts import store
from service.accounts.roles import ROLE_NAMES, ROLES, Role
from service.app import create_app
from service.database.engine import open_engine, writing
from service.database.migrate import MIGRATIONS
from service.database.schema import metadata
from service.settings import Settings, read_settings
from service.web.guard import clock
from tests.service.page_client import PageClient
from tests.service.postgres import drop_database, fresh_database, programs, server, url_of

PASSWORD = "một câu dễ nhớ"
QUICK = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(PASSWORD)


@pytest.fixture(scope="session")
def postgres() -> Iterator[tuple[str, str]]:
    """A running PostgreSQL: its conninfo and the name of a migrated database."""
    if programs() is None:
        if os.environ.get("CI") == "true":
            pytest.fail("PostgreSQL is not installed")
        pytest.skip("PostgreSQL is not installed")
    # Not under pytest's own folder: a run beside this one may tidy that up.
    with (
        TemporaryDirectory(prefix="thuky-pg-", ignore_cleanup_errors=True) as folder,
        server(Path(folder) / "pg") as conninfo,
    ):
        name = fresh_database(conninfo)
        engine = open_engine(url_of(conninfo, name))
        _make(engine)
        yield conninfo, name


@pytest.fixture(scope="session")
def sqlite_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite database to copy from."""
    path = tmp_path_factory.mktemp("sqlite") / "thuky.db"
    engine = open_engine(f"sqlite:///{path}")
    _make(engine)
    return path


def _make(engine: Engine) -> None:
    """All tables, marked as brought up to date, so that the application does not migrate again."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("path_separator", "os")
    with writing(engine) as db:
        metadata.create_all(db)
        config.attributes["connection"] = db
        context = MigrationContext.configure(db)
        context.stamp(ScriptDirectory.from_config(config), "head")
    engine.dispose()


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """An empty, migrated database of its own."""
    if request.param == "sqlite":
        path = tmp_path / "thuky.db"
        shutil.copy(request.getfixturevalue("sqlite_file"), path)
        yield f"sqlite:///{path}"
        return
    conninfo, like = request.getfixturevalue("postgres")
    name = fresh_database(conninfo, like=like)
    yield url_of(conninfo, name)
    drop_database(conninfo, name)


@dataclass
class Clock:
    """The moment at which the application believes to be."""

    now: datetime = field(default=datetime(2026, 8, 20, 7, 30, tzinfo=UTC))

    def __call__(self) -> datetime:
        return self.now

    def pass_by(self, **time: float) -> None:
        """Let time pass."""
        self.now += timedelta(**time)


@pytest.fixture
def web_clock() -> Clock:
    """The clock of `app`."""
    return Clock()


@pytest.fixture
def service_settings(database_url: str, tmp_path: Path) -> Settings:
    """Settings with all data in the test's own folder."""
    return read_settings(
        {"THUKY_DATA": str(tmp_path / "var"), "DATABASE_URL": database_url, "THUKY_PUBLIC_URL": "http://testserver"}
    )


@pytest.fixture
def engine(service_settings: Settings) -> Iterator[Engine]:
    """The database of `app`."""
    opened = open_engine(service_settings.database_url)
    yield opened
    opened.dispose()


@pytest.fixture
def app(service_settings: Settings, engine: Engine, web_clock: Clock) -> FastAPI:
    """The application, with nobody in it."""
    made = create_app(service_settings, engine=engine)
    made.dependency_overrides[clock] = web_clock
    return made


@dataclass(frozen=True)
class House:
    """An organisation with one person for each role; `people[role]` is the user's id, the login is `role.slug`."""

    id: int
    slug: str
    people: dict[Role, int]


@pytest.fixture
def make_house(engine: Engine, web_clock: Clock) -> Callable[..., House]:
    """Make an organisation with people of every role."""

    def make(slug: str = "an-bien", name: str = "Liên minh Hợp tác xã tỉnh An Biên") -> House:
        with writing(engine) as db:
            made = store.add_organisation(db, slug=slug, name=name, profile={"ten": name}, now=web_clock.now)
            people: dict[Role, int] = {}
            for role in ROLES:
                login, shown = f"{role}.{slug}", f"Người {ROLE_NAMES[role].lower()}"
                people[role] = store.add_user(
                    db, login=login, name=shown, password=QUICK, must_change=False, now=web_clock.now
                )
                store.set_roles(db, people[role], made, (role,))
        return House(made, slug, people)

    return make


@pytest.fixture
def house(make_house: Callable[..., House]) -> House:
    """The organisation of most tests."""
    return make_house()


@pytest.fixture
def visitor(app: FastAPI) -> PageClient:
    """Somebody who has not signed in."""
    return PageClient(app, follow_redirects=False)


@pytest.fixture
def signed_in(app: FastAPI) -> Callable[[House, Role], PageClient]:
    """A client signed in as the person of a role."""

    def sign_in(house: House, role: Role) -> PageClient:
        client = PageClient(app, follow_redirects=False)
        answer = client.post("/dang-nhap", data={"ten_dang_nhap": f"{role}.{house.slug}", "mat_khau": PASSWORD})
        assert answer.status_code == 303, answer.text
        return client

    return sign_in
