"""Lệnh `thuky`: the command line, from a meeting's record to its documents."""

from __future__ import annotations

import io
import sys

import click

from service.commands.backup import backup, restore
from service.commands.check import check
from service.commands.evaluate import evaluate
from service.commands.explain import explain
from service.commands.extract import extract
from service.commands.import_folder import import_folder
from service.commands.merge import merge
from service.commands.new import new
from service.commands.record import record
from service.commands.render import render
from service.commands.sample import sample
from service.commands.schema import schema
from service.commands.serve import serve
from service.commands.shared.shell import Group
from service.commands.status import status
from service.commands.template import template
from service.commands.user import user
from service.commands.worker import worker


@click.group("thuky", cls=Group, help="Soạn văn bản hội nghị từ một bản ghi: nghị quyết, biên bản, giấy mời …")
@click.version_option(package_name="thuky", message="%(prog)s %(version)s", help="Hiện phiên bản.")
def cli() -> None:
    """All commands, in the order in which a secretary meets them."""


for _command in (
    new,
    schema,
    check,
    render,
    merge,
    template,
    record,
    extract,
    explain,
    evaluate,
    serve,
    worker,
    sample,
    user,
    import_folder,
    backup,
    restore,
    status,
):
    cli.add_command(_command)


def main() -> None:
    """What the installed command runs."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # whatever the system's own code page
    cli.main(prog_name="thuky")


if __name__ == "__main__":
    main()
