"""thuky render: soạn một văn bản, hoặc tất cả, from one record."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from domain.errors import InputRefused
from domain.finding import Finding
from domain.kinds import KINDS, Kind
from service.commands.shared.files import make_folder, read_record_file, write_whole
from service.commands.shared.making import check_target, made_line, own_template, progress, write_made, write_pdfs
from service.commands.shared.notes import note_lines
from service.commands.shared.options import (
    FILE_PATH,
    form_options,
    kind_argument,
    kind_called,
    pdf_option,
    record_argument,
    template_option,
)
from service.commands.shared.shell import Command

if TYPE_CHECKING:
    from domain.organisation import Layout, Profile
    from domain.reading import ReadRecord

_ALL = ("all", "tat-ca", "tất cả")


@click.command(
    cls=Command,
    short_help="Soạn một hoặc mọi loại văn bản.",
    help="Soạn văn bản LOẠI (nghi-quyet, bien-ban, giay-moi …) từ bản ghi; LOẠI là “all” thì soạn mọi loại.",
)
@kind_argument
@record_argument
@click.option(
    "-o", "--output", metavar="TỆP.docx", type=FILE_PATH,
    help="Tệp làm ra, hoặc thư mục. Mặc định nằm cạnh bản ghi, tên theo loại văn bản.",
)  # fmt: skip
@pdf_option
@form_options
@template_option
def render(
    kind_name: str,
    record_path: Path,
    output: Path | None,
    profile: Profile | None,
    layout: Layout | None,
    template_path: Path | None,
    *,
    pdf: bool,
) -> None:
    """Make the documents, then say what was made and what to look at."""
    every = kind_name.lower() in _ALL
    if every and template_path:
        raise InputRefused(
            "Một mẫu riêng chỉ dùng cho một loại văn bản, không dùng với “all”.",
            advice="Hãy ghi rõ loại, như: thuky render nghi-quyet BẢN_GHI.yaml --template MẪU.docx",
        )
    kinds = KINDS if every else (kind_called(kind_name),)
    read = read_record_file(record_path)
    if every:
        folder = make_folder(output or record_path.with_name(f"{record_path.stem}-van-ban"))
        made, gaps = _render_all(read, kinds, folder, profile, layout)
    else:
        target = _target(kinds[0], record_path, output, template_path)
        made, gaps = [target], _render_one(read, kinds[0], target, profile, layout, template_path)
    try:
        if pdf:
            _add_pdfs(made)
    finally:
        _say_notes(read, gaps)


def _target(kind: Kind, record_path: Path, output: Path | None, template_path: Path | None) -> Path:
    target = output or record_path.with_name(f"{kind.slug}.docx")
    if target.is_dir():
        target /= f"{kind.slug}.docx"
    return check_target(target, sources=(template_path, record_path))


def _render_one(
    read: ReadRecord,
    kind: Kind,
    target: Path,
    profile: Profile | None,
    layout: Layout | None,
    template_path: Path | None,
) -> tuple[Finding, ...]:
    from templates_docx.render import render_document

    with own_template(template_path, kind) as template:
        document = render_document(
            read.record, kind, now=datetime.now(UTC), profile=profile, layout=layout, template=template
        )
    write_made(target, document.docx)
    return document.gaps


def _render_all(
    read: ReadRecord, kinds: tuple[Kind, ...], folder: Path, profile: Profile | None, layout: Layout | None
) -> tuple[list[Path], tuple[Finding, ...]]:
    from templates_docx.bulletin.context import BanTin, as_markdown
    from templates_docx.render import prepare, render_document

    now = datetime.now(UTC)
    made: list[Path] = []
    lines: list[str] = []
    gaps: list[Finding] = []

    def write(path: Path, data: bytes) -> None:
        replaced = write_whole(path, data)
        lines.append(made_line(path, len(data), replaced=replaced))

    with progress(list(enumerate(kinds, 1)), label="Soạn văn bản") as steps:
        for number, kind in steps:
            document = render_document(read.record, kind, now=now, profile=profile, layout=layout)
            path = folder / f"{number:02}-{kind.slug}.docx"
            write(path, document.docx)
            made.append(path)
            gaps += document.gaps
            view = prepare(read.record, kind, profile=profile, layout=layout).view
            if isinstance(view, BanTin):
                write(path.with_suffix(".md"), as_markdown(view).encode())
    click.echo("\n".join(lines))
    return made, tuple(gaps)


def _add_pdfs(made: list[Path]) -> None:
    lines, failed = write_pdfs(made)
    for line in lines:
        click.echo(line)
    for error in failed.values():
        raise error


def _say_notes(read: ReadRecord, gaps: tuple[Finding, ...]) -> None:
    from domain.consistency import check

    for line in note_lines((*gaps, *check(read.record)), read.source):
        click.echo(line)
