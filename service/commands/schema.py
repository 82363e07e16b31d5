"""thuky schema meeting: lược đồ của bản ghi, the JSON Schema that editors check a record against."""

from __future__ import annotations

import json
from pathlib import Path

import click

from service.commands.shared.files import write_whole
from service.commands.shared.options import FILE_PATH
from service.commands.shared.shell import Group


@click.group(cls=Group, help="In lược đồ (JSON Schema) của bản ghi.")
def schema() -> None:
    """What has a schema."""


@schema.command("meeting", help="Lược đồ của bản ghi hội nghị.")
@click.option("-o", "--output", metavar="TỆP.json", type=FILE_PATH, help="Ghi ra tệp thay vì màn hình.")
def schema_meeting(output: Path | None) -> None:
    """Print or write the schema."""
    from domain.record import json_schema

    text = json.dumps(json_schema(), ensure_ascii=False, indent=2)
    if output is None:
        click.echo(text)
    else:
        write_whole(output, f"{text}\n".encode())
        click.echo(f"Đã ghi lược đồ vào {output}.")
