"""Đang đọc đến đâu: a line on the error stream, drawn again as files and pages are done, where someone watches.

Đang đọc [########··········]  2/5  bien-ban.pdf, trang 3/12
"""

from __future__ import annotations

import shutil
import sys
from dataclasses import dataclass

import click

_BAR = 20


@dataclass(slots=True)
class Watch:
    """How far reading is: `number` of `total` files."""

    total: int
    number: int = 0
    name: str = ""
    _drawn: int = 0

    def file(self, name: str) -> None:
        """The next file is being read."""
        self.number, self.name = self.number + 1, name
        self._draw(f"{self.number}/{self.total}  {name}", (self.number - 1) / self.total)

    def page(self, done: int, pages: int) -> None:
        """So many pages of the file are recognised."""
        share = done / pages if pages else 0.0
        self._draw(
            f"{self.number}/{self.total}  {self.name}, trang {done}/{pages}", (self.number - 1 + share) / self.total
        )

    def clear(self) -> None:
        """Take the line away, so that something else can be printed."""
        if self._drawn:
            click.echo("\r" + " " * self._drawn + "\r", nl=False, err=True)
            self._drawn = 0

    def _draw(self, words: str, share: float) -> None:
        if not sys.stderr.isatty():
            return
        self.clear()
        full = round(share * _BAR)
        line = f"Đang đọc [{'#' * full}{'·' * (_BAR - full)}]  {words}"
        line = "".join(sign for sign in line if sign.isprintable())[: shutil.get_terminal_size().columns - 1]
        click.echo(line, nl=False, err=True)
        self._drawn = len(line)
