"""The command line in a folder of its own, and the application on both databases with people of every role."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from argon2 import PasswordHasher
from click.testing import CliRunner, Result
from fastapi import FastAPI
from sqlalchemy import Engine

from service.accounts import passwords
from service.accounts.roles import Role
from service.app import create_app
from service.cli import cli
from service.database.engine import open_engine
from service.settings import Settings, read_settings
from tests.needed import missing
from tests.service.houses import CHEAP, NAME, PASSWORD, Clock, House, create_tables, people_of_every_role
from tests.service.page_client import PageClient
from tests.service.postgres import Stock, fresh_database, programs, server, url_of
from tests.service.put_aside import MadeOnce
from tests.service.quick_client import one_loop

Run = Callable[..., Result]


@pytest.fixture(scope="session", autouse=True)
def cheap_passwords() -> Iterator[tuple[PasswordHasher, str]]:
    """Argon2 does with next to no work, but for tests that ask for its `full_cost`; gives what that is."""
    own = passwords._HASHER, passwords._NOBODY
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(passwords, "_HASHER", CHEAP)
        patch.setattr(passwords, "_NOBODY", CHEAP.hash("nobody"))
        yield own


@pytest.fixture
def full_cost(cheap_passwords: tuple[PasswordHasher, str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Passwords are hashed as outside tests."""
    hasher, nobody = cheap_passwords
    monkeypatch.setattr(passwords, "_HASHER", hasher)
    monkeypatch.setattr(passwords, "_NOBODY", nobody)


@pytest.fixture(scope="session", autouse=True)
def clients_loop() -> Iterator[None]:
    """The event loop in which applications answer the clients of tests."""
    with one_loop():
        yield


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty working folder."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def run(folder: Path) -> Run:
    """`run("check", path)`: one call of `thuky` in the working folder."""

    def call(*arguments: object) -> Result:
        return CliRunner().invoke(cli, [str(argument) for argument in arguments])

    return call


@pytest.fixture(scope="session")
def sample_text() -> str:
    return files("service").joinpath("sample", "meeting.yaml").read_text(encoding="utf-8")


@pytest.fixture
def sample(folder: Path, sample_text: str) -> Path:
    """The sample meeting as a file in the working folder."""
    path = folder / "hop.yaml"
    path.write_text(sample_text, encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def postgres() -> Iterator[tuple[str, str]]:
    """A running PostgreSQL: its conninfo and the name of a database without rows, on which a service has started."""
    if programs() is None:
        missing("PostgreSQL is not installed")
    # Not under pytest's own folder: a run beside this one may tidy that up.
    with (
        TemporaryDirectory(prefix="thuky-pg-", ignore_cleanup_errors=True) as folder,
        server(Path(folder) / "pg") as conninfo,
    ):
        name = fresh_database(conninfo)
        engine = open_engine(url_of(conninfo, name))
        create_tables(engine)
        yield conninfo, name


@pytest.fixture(scope="session")
def stock(postgres: tuple[str, str]) -> Stock:
    """Databases of the running PostgreSQL for one test after another."""
    return Stock(*postgres)


@pytest.fixture(scope="session")
def sqlite_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An SQLite database without rows, on which a service has started, to copy from."""
    path = tmp_path_factory.mktemp("sqlite") / "thuky.db"
    engine = open_engine(f"sqlite:///{path}")
    create_tables(engine)
    return path


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """An empty, migrated database of its own."""
    if request.param == "sqlite":
        path = tmp_path / "thuky.db"
        shutil.copy(request.getfixturevalue("sqlite_file"), path)
        yield f"sqlite:///{path}"
        return
    stock = request.getfixturevalue("stock")
    name = stock.lend()
    yield url_of(stock.conninfo, name)
    stock.take_back(name)


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> MadeOnce:
    """What takes long to make and many tests begin with."""
    return MadeOnce(tmp_path_factory.mktemp("made-once"))


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
    return create_app(service_settings, engine=engine, clock=web_clock)


@pytest.fixture
def make_house(engine: Engine, web_clock: Clock) -> Callable[..., House]:
    """Make an organisation with people of every role."""

    def make(slug: str = "an-bien", name: str = NAME) -> House:
        return people_of_every_role(engine, slug, name, now=web_clock.now)

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
