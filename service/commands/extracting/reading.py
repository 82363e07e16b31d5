"""Đọc lần lượt từng tệp: each document as soon as it is read; what could not be read is reported and stops no other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import click

from domain.errors import ThukyError
from service.commands.extracting.files import Job
from service.commands.extracting.watch import Watch
from service.commands.shared.faults import lines_of, lines_of_unexpected
from service.commands.shared.files import read_bytes
from vitext.clean import nfc
from vitext.quote import quote

if TYPE_CHECKING:
    from domain.extraction import Extraction

LARGEST = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Failure:
    """A file that could not be read and why, in one sentence."""

    name: str
    reason: str


@dataclass(slots=True)
class Reading:
    """A run over many files. `documents` yields what was read; afterwards `read` and `failures` say how it went."""

    jobs: Sequence[Job]
    read: int = 0
    failures: list[Failure] = field(default_factory=list)

    def documents(self, watch: Watch) -> Iterator[Extraction]:
        """Every document, in order; a .zip gives several."""
        for job in self.jobs:
            watch.file(job.name)
            try:
                for one in self._of(job, watch):
                    self.read += 1
                    watch.clear()
                    yield one
            except ThukyError as error:
                self._fail(job.name, error, watch)
            except Exception as error:  # noqa: BLE001 - a mistake of ours in one file must not lose the others
                self._fail(job.name, error, watch)
        watch.clear()

    def _of(self, job: Job, watch: Watch) -> Iterator[Extraction]:
        from extractors.sources import Unread, read_each
        from extractors.uploaded import extract_read

        for one in read_each(read_bytes(job.path, limit=LARGEST), name=job.name, progress=watch.page):
            if isinstance(one, Unread):
                self._fail(self._called(job, one.name), one.error, watch)
                continue
            one = replace(one, source=replace(one.source, name=self._called(job, one.source.name)))
            try:
                found = extract_read(one)
            except Exception as error:  # noqa: BLE001 - as above, for a file in a .zip
                self._fail(one.source.name, error, watch)
            else:
                yield found

    def _called(self, job: Job, name: str) -> str:
        """The name in the results; a file of a .zip among other files is named with its .zip."""
        return f"{job.name}/{name}" if len(self.jobs) > 1 and name != nfc(job.name) else name

    def _fail(self, name: str, error: Exception, watch: Watch) -> None:
        if isinstance(error, ThukyError):
            reason, lines = error.message, lines_of(error)
        else:
            lines, _ = lines_of_unexpected(error)
            reason = lines[0]
        self.failures.append(Failure(name, reason))
        watch.clear()
        click.echo("\n".join((f"Chưa đọc được {quote(_writable(name), limit=150)}.", *lines)), err=True)


def _writable(name: str) -> str:
    return name.encode("utf-8", "replace").decode()
