"""Mở cơ sở dữ liệu: SQLite with a write-ahead log and foreign keys, or PostgreSQL; a writer says so first."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import ExceptionContext, make_url

from domain.errors import InputRefused
from vitext.clean import strip_illegal

_BUSY_MS = 15_000
_OUT_OF_RANGE = "22003"  # PostgreSQL's numeric_value_out_of_range
_AFTER = "thuky_after_commit"


def open_engine(url: str) -> Engine:
    """The engine for a URL of `Settings.database_url`; the folder of an SQLite file is made."""
    if not url.startswith("sqlite"):
        engine = create_engine(url, pool_size=10, max_overflow=20, pool_pre_ping=True, hide_parameters=True)
        event.listen(engine, "before_cursor_execute", _legible, retval=True)
        event.listen(engine, "handle_error", _too_great)
        return engine
    name = make_url(url).database
    if name and name != ":memory:":
        Path(name).parent.mkdir(parents=True, exist_ok=True)
    options: dict[str, Any] = {
        "connect_args": {"check_same_thread": False, "timeout": _BUSY_MS / 1000},
        "hide_parameters": True,  # an error's words go to logs; what people write does not
    }
    if name and name != ":memory:":
        options["pool_size"] = 30
    engine = create_engine(url, **options)
    event.listen(engine, "connect", _on_connect)
    event.listen(engine, "begin", _on_begin)
    event.listen(engine, "before_cursor_execute", _legible, retval=True)
    event.listen(engine, "handle_error", _too_great)
    return engine


def _legible(
    _db: Connection,
    _cursor: Any,
    statement: str,
    parameters: Any,
    _context: Any,
    _many: bool,  # noqa: FBT001
) -> tuple[str, Any]:
    """Control characters and lone surrogates, which no page, document or PostgreSQL can hold, never get in."""
    return statement, _without_illegal(parameters)


def _without_illegal(value: Any) -> Any:
    if isinstance(value, str):
        return strip_illegal(value)[0]
    if isinstance(value, dict):
        return {name: _without_illegal(one) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return type(value)([_without_illegal(one) for one in value])
    return value


def _too_great(context: ExceptionContext) -> None:
    """A figure that no column can hold comes from a form or program that is not ours: no fault of the service."""
    error = context.original_exception
    if isinstance(error, OverflowError) or getattr(error, "sqlstate", None) == _OUT_OF_RANGE:
        raise InputRefused("Con số gửi lên quá lớn.", advice="Hãy tải lại trang rồi nhập lại.") from error


def _on_connect(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # the driver's own BEGIN comes too late and never IMMEDIATE
    for pragma in ("journal_mode=WAL", "foreign_keys=ON", "synchronous=FULL", f"busy_timeout={_BUSY_MS}"):
        connection.execute(f"PRAGMA {pragma}")


def _on_begin(connection: Connection) -> None:
    """A reader never waits; a writer takes its place in line at once, so that it cannot lose it half-way."""
    reads = connection.get_execution_options().get("thuky_reads", False)
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """A transaction that commits when the block ends and rolls back when it raises."""
    with engine.connect() as connection:
        connection.info.pop(_AFTER, None)
        with connection.begin():
            yield connection
        then: list[Callable[[], None]] = connection.info.pop(_AFTER, [])
    for call in then:
        call()


def after_commit(connection: Connection, call: Callable[[], None]) -> None:
    """Have something done once the transaction of `writing` has been committed; nothing is when it rolls back."""
    connection.info.setdefault(_AFTER, []).append(call)


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A transaction that only reads, and sees one state of the data."""
    with engine.connect().execution_options(thuky_reads=True) as connection:
        if connection.dialect.name == "postgresql":
            connection = connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
        with connection.begin() as transaction:
            yield connection
            transaction.rollback()
