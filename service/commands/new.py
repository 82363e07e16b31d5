"""thuky new meeting: một bản ghi để điền, a commented skeleton or a whole sample."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import click

from service.commands.shared.files import write_new
from service.commands.shared.options import FILE_PATH
from service.commands.shared.shell import Group


@click.group(cls=Group, help="Tạo một tệp mới để điền.")
def new() -> None:
    """What can be begun."""


@new.command("meeting", help="Tạo bản ghi hội nghị để điền; không bao giờ ghi đè tệp đã có.")
@click.option(
    "-o", "--output", metavar="TỆP.yaml", type=FILE_PATH, default="ban-ghi-hoi-nghi.yaml", show_default=True,
    help="Tên tệp tạo ra.",
)  # fmt: skip
@click.option("--sample", is_flag=True, help="Ghi một hội nghị mẫu đầy đủ (hư cấu) thay vì bản để điền.")
def new_meeting(output: Path, *, sample: bool) -> None:
    """Write the skeleton, or the sample."""
    name = "meeting.yaml" if sample else "skeleton.yaml"
    write_new(output, files("service").joinpath("sample", name).read_bytes())
    click.echo(f"Đã tạo {output}.")
    if sample:
        click.echo(f"Soạn thử mọi văn bản: thuky render all {output}")
    else:
        click.echo(f"Hãy điền bằng trình soạn thảo văn bản, rồi kiểm tra: thuky check {output}")
