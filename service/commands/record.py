"""thuky record: lấy lại bản ghi từ một văn bản, the record that a document of ours carries."""

from __future__ import annotations

import json
from pathlib import Path

import click

from domain.errors import InputRefused
from service.commands.shared.files import MAX_DOCX, named, read_bytes, write_new
from service.commands.shared.options import FILE_PATH
from service.commands.shared.shell import Command


@click.command(
    cls=Command,
    short_help="Lấy lại bản ghi từ một văn bản .docx.",
    help="In bản ghi nằm trong một văn bản .docx do thuky soạn.",
)
@click.argument("document_path", metavar="VĂN_BẢN.docx", type=FILE_PATH)
@click.option("-o", "--output", metavar="TỆP.json", type=FILE_PATH, help="Ghi ra tệp mới thay vì màn hình.")
def record(document_path: Path, output: Path | None) -> None:
    """Print or write the record as JSON, which every other command reads like YAML."""
    from lxml.etree import XMLSyntaxError

    from domain.record import to_json
    from templates_docx.embedded import read_embedded

    try:
        found = read_embedded(read_bytes(document_path, limit=MAX_DOCX))
    except XMLSyntaxError:
        found = None
    if found is None:
        raise InputRefused(
            f"Văn bản {named(document_path)} không mang bản ghi nào.",
            advice="Chỉ văn bản do thuky soạn, và chưa bị chương trình khác bỏ phần này đi, mới có bản ghi.",
        )
    text = json.dumps(json.loads(to_json(found.record)), ensure_ascii=False, indent=2) + "\n"
    if output is None:
        click.echo(text, nl=False)
    else:
        write_new(output, text.encode())
        click.echo(f"Đã ghi bản ghi của văn bản {found.kind.name} vào {output}.")
