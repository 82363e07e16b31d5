"""Làm văn bản: render, write, turn into PDF, and say what was made."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from domain.errors import InputRefused, LimitExceeded, ThukyError
from domain.kinds import Kind
from service.commands.shared.files import MAX_DOCX, MIB, NotWritten, named, read_bytes, write_whole
from vitext.numbers import write_number

if TYPE_CHECKING:
    from templates_docx.render import Template

T = TypeVar("T")


def made_line(path: Path, size: int, *, replaced: bool) -> str:
    """ "Đã soạn out/01-nghi-quyet.docx (29,9 KB)"."""
    amount = (
        f"{write_number(size / MIB, decimals=1)} MB" if size >= MIB else f"{write_number(size / 1024, decimals=1)} KB"
    )
    return f"{'Đã thay' if replaced else 'Đã soạn'} {path} ({amount})"


def write_made(path: Path, data: bytes) -> None:
    """Write a finished file and say so."""
    replaced = write_whole(path, data)
    click.echo(made_line(path, len(data), replaced=replaced))


def check_target(path: Path, *, sources: Iterable[Path | None]) -> Path:
    """`path` if a document may be written there; InputRefused for another suffix or one of the `sources`."""
    if path.suffix.lower() != ".docx" and not (path.exists() and not path.is_file()):
        raise InputRefused(
            f"Tên tệp làm ra phải có đuôi .docx, không phải {named(path)}.",
            advice="Muốn có thêm bản PDF, hãy dùng tùy chọn --pdf.",
        )
    for source in sources:
        if source is not None and path.exists() and source.exists() and path.samefile(source):
            raise InputRefused(
                f"{named(path)} là tệp đang đọc vào nên không ghi đè.", advice="Hãy đặt tên khác bằng -o."
            )
    return path


def write_pdfs(documents: list[Path]) -> tuple[list[str], dict[Path, ThukyError]]:
    """Write the PDF beside each .docx, through one LibreOffice: a line for each made, an error for each failed.

    NotAvailable without LibreOffice.
    """
    from templates_docx.office.convert import OfficeConverter

    lines: list[str] = []
    failed: dict[Path, ThukyError] = {}
    with OfficeConverter() as office, progress(documents, label="Xuất PDF") as steps:
        for path in steps:
            try:
                data = office.to_pdf(read_bytes(path, limit=MAX_DOCX))
                replaced = write_whole(path.with_suffix(".pdf"), data)
            except (InputRefused, LimitExceeded, NotWritten) as refused:
                failed[path] = refused
            else:
                lines.append(made_line(path.with_suffix(".pdf"), len(data), replaced=replaced))
    return lines, failed


@contextlib.contextmanager
def own_template(path: Path | None, kind: Kind) -> Iterator[Template | None]:
    """An organisation's own template in its cage; None without a path."""
    if path is None:
        yield None
        return
    from templates_docx.own_template import OwnTemplate, caged

    data = read_bytes(path, limit=MAX_DOCX)
    with caged(data, kind) as cage:
        yield OwnTemplate(data, cage)


def progress(items: Sequence[T], *, label: str) -> AbstractContextManager[Iterable[T]]:
    """A bar on the error stream; nothing where no one watches."""
    return click.progressbar(items, label=label, file=sys.stderr, show_eta=False, hidden=not sys.stderr.isatty())
