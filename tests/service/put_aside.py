"""A database put aside as it stands, to be put in the place of another later; and what takes long, made only once."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Engine

from service.settings import Settings
from tests.service.postgres import drop_database, fresh_database

Made = TypeVar("Made")


@dataclass(frozen=True)
class Aside:
    """A copy of a database: an SQLite file, or the name of a PostgreSQL database beside the first."""

    name: str

    @classmethod
    def of(cls, engine: Engine, file: Path) -> Aside:
        """Copy the database as it stands; `file` is where SQLite puts it."""
        engine.dispose()
        name = str(engine.url.database)
        if engine.dialect.name == "postgresql":
            return cls(fresh_database(_door(engine), like=name))
        _copied(name, str(file))
        return cls(str(file))

    def put_in_place_of(self, engine: Engine) -> None:
        """The engine's database becomes like this one."""
        engine.dispose()
        name = str(engine.url.database)
        if engine.dialect.name == "postgresql":
            drop_database(_door(engine), name)
            fresh_database(_door(engine), like=self.name, name=name)
        else:
            _copied(self.name, name)

    def drop(self, engine: Engine) -> None:
        """Forget it."""
        if engine.dialect.name == "postgresql":
            drop_database(_door(engine), self.name)
        else:
            Path(self.name).unlink()


@dataclass
class MadeOnce:
    """Database and files as one test made them, for each test that begins with the same."""

    folder: Path
    _kept: dict[tuple[str, str], tuple[Aside, Path, Any]] = field(default_factory=dict)

    def get(self, name: str, settings: Settings, engine: Engine, make: Callable[[], Made]) -> Made:
        """What `make` returns; the first time it is called, later its database and files are copied."""
        key = (name, engine.dialect.name)
        if key not in self._kept:
            made = make()
            place = self.folder / "-".join(key)
            shutil.copytree(settings.data, place)
            self._kept[key] = (Aside.of(engine, place.with_suffix(".db")), place, made)
            return made
        database, place, made = self._kept[key]
        database.put_in_place_of(engine)
        shutil.copytree(place, settings.data, dirs_exist_ok=True)
        return made


def _door(engine: Engine) -> str:
    return f"host={engine.url.query['host']} user={engine.url.username} dbname=postgres"


def _copied(source: str, target: str) -> None:
    with closing(sqlite3.connect(source)) as read, closing(sqlite3.connect(target)) as written:
        read.backup(written)
