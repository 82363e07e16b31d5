"""Đưa cả thư mục vào hàng đợi đọc: one file, one transaction; what is there already is known by its content."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from sqlalchemy import Engine

from domain.errors import ThukyError
from service.accounts.actor import Actor
from service.database.engine import reading, writing
from service.files.store import Files
from service.jobs.queue import Queue
from service.reading import actions, intake

Outcome = Literal["taken", "known", "failed"]


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of one file; `words` say why it failed."""

    outcome: Outcome
    words: str = ""


@dataclass(frozen=True, slots=True)
class Gate:
    """Where files go in, and who brings them."""

    engine: Engine
    files: Files
    queue: Queue
    who: Actor
    limit: int

    def bring(self, path: Path, name: str) -> Imported:
        """Take one file in. Never raises on what is wrong with it."""
        try:
            size = path.stat().st_size
            if not size:
                return Imported("failed", "Tệp trống, không có nội dung nào.")
            if size > self.limit:
                return Imported("failed", f"Tệp nặng quá {self.limit // 1024 // 1024} MB; hãy tách nhỏ.")
            with path.open("rb") as file:
                digest, size = self.files.take(file)
            with reading(self.engine) as db:
                if actions.is_known(db, self.who, digest):
                    return Imported("known")
            with writing(self.engine) as db:
                if actions.is_known(db, self.who, digest):  # somebody sent it meanwhile
                    return Imported("known")
                intake.take_in(db, self.who, self.queue, intake.Incoming(name, digest, size))
        except PermissionError:
            return Imported("failed", "Không có quyền đọc tệp này.")
        except OSError:
            return Imported("failed", "Hệ thống không đọc được tệp này.")
        except ThukyError as error:
            return Imported("failed", str(error))
        return Imported("taken")
