"""thuky status: máy này có gì, what is there and what is missing for PDF."""

from __future__ import annotations

from importlib.metadata import version

import click

from service.commands.shared.shell import Command


@click.command(
    cls=Command,
    short_help="Máy này đã có đủ các phần cần chưa.",
    help="Cho biết máy này đã đủ phần để soạn văn bản và xuất PDF chưa.",
)
def status() -> None:
    """One line a part; what to do under each that is missing."""
    import platform

    from templates_docx.office.status import office_status

    click.echo(f"thuky {version('thuky')}, Python {platform.python_version()}")
    parts = office_status()
    for part in parts:
        click.echo(f"{'Có   ' if part.present else 'Thiếu'}  {part.name}: {part.detail}")
        if part.advice:
            click.echo(f"       {part.advice}")
    if all(part.present for part in parts):
        click.echo("Soạn được văn bản Word và xuất được PDF.")
    else:
        click.echo("Soạn được văn bản Word; xuất PDF còn thiếu các phần trên.")
