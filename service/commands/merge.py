"""thuky merge: gộp một danh sách vào văn bản, one document a row of a table."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from domain.errors import LimitExceeded, NotAvailable, TemplateRefused, ThukyError
from service.commands.merging.names import USUAL_PATTERN
from service.commands.shared.files import make_folder, read_bytes, read_record_file, write_whole
from service.commands.shared.making import own_template, progress, write_pdfs
from service.commands.shared.notes import note_lines
from service.commands.shared.options import (
    FILE_PATH,
    kind_argument,
    kind_called,
    pdf_option,
    record_argument,
    template_option,
)
from service.commands.shared.shell import Command
from vitext.fold import slug

if TYPE_CHECKING:
    from domain.finding import Finding
    from domain.kinds import Kind
    from domain.reading import ReadRecord
    from service.commands.merging.columns import Columns
    from service.commands.merging.report import Outcome
    from service.table import Table
    from templates_docx.render import Template

_STOP_AFTER = 3


@click.command(
    cls=Command,
    short_help="Mỗi hàng của bảng thành một văn bản.",
    help="Soạn mỗi hàng của một bảng (.xlsx, .xls, .ods, .csv) thành một văn bản, như giấy mời từng người.",
)
@kind_argument
@record_argument
@click.option("--table", "table_path", metavar="BẢNG.xlsx", type=FILE_PATH, required=True, help="Bảng danh sách.")
@click.option("-o", "--output", metavar="THƯ_MỤC", type=FILE_PATH, required=True, help="Thư mục chứa các tệp làm ra.")
@click.option(
    "--name", "pattern", metavar="TÊN", default=USUAL_PATTERN, show_default=True,
    help="Cách đặt tên tệp, theo tên cột.",
)  # fmt: skip
@pdf_option
@template_option
@click.pass_context
def merge(
    context: click.Context,
    kind_name: str,
    record_path: Path,
    table_path: Path,
    output: Path,
    pattern: str,
    template_path: Path | None,
    *,
    pdf: bool,
) -> None:
    """Make the documents, then report on every row; status 1 when a row failed."""
    from service.commands.merging.columns import columns_of
    from service.commands.merging.names import check_pattern

    kind = kind_called(kind_name)
    read = read_record_file(record_path)
    table = _table(table_path, kind, read)
    columns = columns_of(table, kind, getattr(read.record, kind.code))
    check_pattern(pattern, columns.keys)
    folder = make_folder(output)
    with own_template(template_path, kind) as template:
        outcomes, gaps = _make_documents(read, columns, table, folder, pattern, template)
    missing: NotAvailable | None = None
    if pdf:
        try:
            outcomes = _add_pdfs(outcomes, folder)
        except NotAvailable as error:
            missing = error
    _report(outcomes, folder, columns)
    for line in note_lines(gaps, read.source):
        click.echo(line)
    if missing:
        raise missing
    if any(outcome.reason for outcome in outcomes):
        context.exit(1)


def _table(path: Path, kind: Kind, read: ReadRecord) -> Table:
    from service.commands.merging.columns import ALIASES, Columns, column_key
    from service.table import read_table
    from service.table_limits import MAX_BYTES

    known = {*ALIASES, *Columns(kind, getattr(read.record, kind.code), (), ()).fields}
    data = read_bytes(path, limit=MAX_BYTES)
    return read_table(data, name=path.name, knows=lambda title: column_key(title) in known)


def _make_documents(
    read: ReadRecord, columns: Columns, table: Table, folder: Path, pattern: str, template: Template | None
) -> tuple[list[Outcome], list[Finding]]:
    from service.commands.merging.names import file_name
    from service.commands.merging.report import Outcome
    from templates_docx.render import render_document

    now = datetime.now(UTC)
    digits = len(str(len(table.rows)))
    taken: set[str] = set()
    outcomes: list[Outcome] = []
    gaps: dict[Finding, None] = {}
    stopped_in_a_row = 0
    with progress(list(enumerate(table.rows, 1)), label="Soạn văn bản") as steps:
        for order, row in steps:
            cells = columns.named(row)
            name = file_name(pattern, cells, order=f"{order:0{digits}}", taken=taken) + ".docx"
            who = next((cells[key] for key in ("ho_ten", "don_vi", "kinh_moi") if cells.get(key)), "")
            try:
                record = replace(read.record, **{columns.kind.code: columns.filled(row)})
                document = render_document(record, columns.kind, now=now, template=template)
                write_whole(folder / name, document.docx)
            except (TemplateRefused, NotAvailable):
                raise  # no row can do better
            except ThukyError as error:
                stopped_in_a_row = stopped_in_a_row + 1 if isinstance(error, LimitExceeded) else 0
                if stopped_in_a_row == _STOP_AFTER:
                    raise
                outcomes.append(Outcome(row.number, who, "", str(error)))
            else:
                stopped_in_a_row = 0
                outcomes.append(Outcome(row.number, who, name, ""))
                gaps.update(dict.fromkeys(document.gaps))
    return outcomes, list(gaps)


def _add_pdfs(outcomes: list[Outcome], folder: Path) -> list[Outcome]:
    _, failed = write_pdfs([folder / outcome.file for outcome in outcomes if outcome.file])
    reasons = {path.name: f"đã có .docx nhưng chưa có PDF: {error}" for path, error in failed.items()}
    return [replace(outcome, reason=reasons.get(outcome.file, outcome.reason)) for outcome in outcomes]


def _report(outcomes: list[Outcome], folder: Path, columns: Columns) -> None:
    from service.commands.merging.report import REPORT_NAME, failed_lines, report_csv

    made = sum(bool(outcome.file) for outcome in outcomes)
    click.echo(f"Đã soạn {made} trong {len(outcomes)} văn bản vào {folder}.")
    if unused := [title for title in columns.unused if slug(title) not in ("stt", "tt")]:
        click.echo(f"Cột không dùng đến: {', '.join(' '.join(title.split()) for title in unused)}.")
    for line in failed_lines(outcomes):
        click.echo(line)
    write_whole(folder / REPORT_NAME, report_csv(outcomes))
    click.echo(f"Kết quả từng hàng: {folder / REPORT_NAME}")
