"""Mở dữ liệu của dịch vụ: the settings and the database for a command that works on them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

from domain.errors import NotAvailable

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from service.settings import Settings


class Opened(NamedTuple):
    """What a command works with."""

    settings: Settings
    engine: Engine


@contextmanager
def opened() -> Iterator[Opened]:
    """The database of the settings in the environment, brought up to date. Raises NotAvailable when it is not there."""
    from service import listeners
    from service.database.engine import open_engine
    from service.database.migrate import upgrade
    from service.settings import read_settings

    settings = read_settings(os.environ)
    listeners.install()
    engine = open_engine(settings.database_url)
    try:
        must_open(engine)
        upgrade(engine)
        yield Opened(settings, engine)
    finally:
        engine.dispose()


def must_open(engine: Engine) -> None:
    """Raise NotAvailable with a sentence when the database is not there."""
    from sqlalchemy.exc import OperationalError

    try:
        engine.connect().close()
    except (OperationalError, OSError):
        raise NotAvailable(
            "Không mở được cơ sở dữ liệu.",
            advice="Hãy kiểm tra thiết lập DATABASE_URL, THUKY_DATA và máy chủ cơ sở dữ liệu rồi chạy lại.",
        ) from None


def now() -> datetime:
    """The moment at which a command runs."""
    return datetime.now(UTC)
