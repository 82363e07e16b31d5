"""thuky evaluate: chấm điểm việc đọc trên kho văn bản đã gán nhãn, kèm những ví dụ được thêm và bị mất."""

from __future__ import annotations

from pathlib import Path

import click

from domain.errors import InputRefused
from service.commands.shared.files import read_text, write_whole
from service.commands.shared.options import FILE_PATH
from service.commands.shared.shell import Command

_SHOWN = 40


@click.command(
    cls=Command,
    short_help="Chấm điểm việc đọc trên kho văn bản.",
    help="Chấm điểm việc đọc trên các tệp .gold của một thư mục; so với lần trước thì nêu ví dụ được thêm, bị mất.",
)
@click.argument("folder", metavar="THƯ_MỤC", type=FILE_PATH)
@click.option("--against", metavar="TỆP", type=FILE_PATH, help="Danh sách ví dụ đúng của lần trước để so.")
@click.option("--save", metavar="TỆP", type=FILE_PATH, help="Ghi danh sách ví dụ đúng của lần này.")
@click.pass_context
def evaluate(context: click.Context, folder: Path, against: Path | None, save: Path | None) -> None:
    """Print the scores; leave with 1 where an example that was right is lost."""
    from extractors.evaluate import evaluate as evaluated
    from extractors.evaluate import report

    files = sorted(folder.rglob("*.gold"))
    if not files:
        raise InputRefused(f"Thư mục “{folder}” không có tệp .gold nào.")
    total = evaluated(files)
    for line in report(total):
        click.echo(line)
    if save is not None:
        write_whole(save, ("\n".join(sorted(total.right)) + "\n").encode())
        click.echo(f"Đã ghi {len(total.right)} ví dụ đúng vào {save}.")
    if against is None:
        return
    before = set(read_text(against).split("\n")) - {""}
    for title, names in (("Được thêm", total.right - before), ("Bị mất", before - total.right)):
        click.echo(f"{title}: {len(names)}")
        for name in sorted(names)[:_SHOWN]:
            click.echo(f"  {name}")
    if before - total.right:
        context.exit(1)
