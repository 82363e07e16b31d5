"""thuky check: kiểm tra bản ghi, every fault and every contradiction with its line."""

from __future__ import annotations

from pathlib import Path

import click

from service.commands.shared.files import named, read_record_file
from service.commands.shared.notes import note_lines
from service.commands.shared.options import record_argument
from service.commands.shared.shell import Command


@click.command(
    cls=Command,
    short_help="Kiểm tra bản ghi.",
    help="Kiểm tra bản ghi: chỗ viết sai, số liệu và thông tin không khớp nhau.",
)
@record_argument
@click.pass_context
def check(context: click.Context, record_path: Path) -> None:
    """Print the findings; status 1 when one is an error."""
    from domain.consistency import check as consistency

    read = read_record_file(record_path)
    found = consistency(read.record)
    for line in note_lines(found, read.source):
        click.echo(line)
    if any(finding.level == "error" for finding in found):
        context.exit(1)
    click.echo(
        f"Bản ghi {named(record_path)} dùng được." if found else f"Bản ghi {named(record_path)} không có chỗ nào sai."
    )
