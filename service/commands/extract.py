"""thuky extract: đọc văn bản đã có thành nhiệm vụ, chỉ tiêu, viện dẫn; several files, one bad file stops no other."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from domain.errors import InputRefused, ThukyError
from service.commands.shared.faults import lines_of
from service.commands.shared.files import named, read_bytes, write_whole
from service.commands.shared.making import progress
from service.commands.shared.options import FILE_PATH
from service.commands.shared.shell import Command

if TYPE_CHECKING:
    from domain.extraction import Extraction, FoundTarget, FoundTask

_LARGEST = 64 * 1024 * 1024
_READABLE = (".docx", ".doc", ".rtf", ".odt", ".pdf", ".html", ".htm", ".txt", ".md", ".zip", ".png", ".jpg", ".jpeg")
_KINDS = {
    "resolution": "Nghị quyết",
    "minutes": "Biên bản",
    "conclusion_notice": "Thông báo kết luận",
    "plan": "Kế hoạch",
    "report": "Báo cáo",
    "decision": "Quyết định",
    "programme": "Chương trình",
    "directive": "Chỉ thị",
    "official_letter": "Công văn",
    "invitation": "Giấy mời",
    "submission": "Tờ trình",
    "news": "Tin",
    "other": "Văn bản khác",
}


@click.command(
    cls=Command,
    short_help="Đọc văn bản đã có thành nhiệm vụ, chỉ tiêu.",
    help="Đọc nghị quyết, biên bản, thông báo, bản tin … thành nhiệm vụ, chỉ tiêu, viện dẫn và thông tin hội nghị.",
)
@click.argument("paths", metavar="TỆP…", nargs=-1, required=True, type=FILE_PATH)
@click.option("--json", "as_json", is_flag=True, help="In JSON đầy đủ, mỗi văn bản một đối tượng.")
@click.option("-o", "--output", metavar="TỆP", type=FILE_PATH, help="Ghi ra tệp thay vì màn hình.")
@click.pass_context
def extract(context: click.Context, paths: tuple[Path, ...], *, as_json: bool, output: Path | None) -> None:
    """Read every file, print what was found, and leave with 1 if any could not be read."""
    from domain.extraction import to_plain

    files = [file for path in paths for file in _files(path)]
    if not files:
        raise InputRefused("Không có tệp nào đọc được trong thư mục đã nêu.")
    found: list[Any] = []
    failed = 0
    with progress(files, label="Đang đọc") as listed:
        for path in listed:
            try:
                found += _read(path)
            except ThukyError as error:
                failed += 1
                for line in (f"Chưa đọc được {named(path)}.", *lines_of(error)):
                    click.echo(line, err=True)
    if as_json:
        plain = [to_plain(one) for one in found]
        text = json.dumps(plain[0] if len(plain) == 1 else plain, ensure_ascii=False, indent=2) + "\n"
    else:
        text = "\n".join("\n".join(_table(one)) + "\n" for one in found)
    if output is None:
        click.echo(text, nl=False)
    else:
        write_whole(output, text.encode())
        click.echo(f"Đã ghi kết quả đọc {len(found)} văn bản vào {output}.")
    if failed:
        context.exit(1)


def _files(path: Path) -> Iterator[Path]:
    if path.is_dir():
        yield from sorted(file for file in path.rglob("*") if file.suffix.lower() in _READABLE and file.is_file())
    else:
        yield path


def _read(path: Path) -> list[Extraction]:
    from extractors.extract import extract_source
    from extractors.sources import Unread, read_source

    result = []
    for one in read_source(read_bytes(path, limit=_LARGEST), name=path.name):
        if isinstance(one, Unread):
            for line in (f"Chưa đọc được {one.name}.", *lines_of(one.error)):
                click.echo(line, err=True)
        else:
            result.append(extract_source(one.source))
    return result


def _table(one: Extraction) -> Iterator[str]:
    document = one.document
    yield f"{one.source.name or 'Văn bản'}: {_KINDS[document.kind]}" + (
        f" {document.number}" if document.number else ""
    )
    for label, value in (
        ("Tên", document.title),
        ("Cơ quan", document.issuer),
        ("Ngày", document.date and f"{document.date:%d/%m/%Y}"),
        ("Hội nghị", one.meeting and one.meeting.title),
        ("Chủ trì", one.meeting and one.meeting.chair and one.meeting.chair.name),
    ):
        if value:
            yield f"  {label}: {value}"
    yield f"  Nhiệm vụ ({len(one.tasks)}):"
    for task in one.tasks:
        yield f"    {_task(task)}"
    yield f"  Chỉ tiêu, kết quả ({len(one.targets)}):"
    for target in one.targets:
        yield f"    {_target(target)}"
    yield f"  Viện dẫn ({len(one.citations)}):"
    for citation in one.citations:
        yield f"    {' '.join(citation.text.split())}"


def _task(task: FoundTask) -> str:
    parts = [f"{task.label or '-'} {' '.join(task.text.split())}"]
    if task.lead:
        parts.append(f"chủ trì: {task.lead}")
    if task.partners:
        parts.append(f"phối hợp: {', '.join(task.partners)}")
    if task.deadline:
        until = f" (đến {task.deadline.end:%d/%m/%Y})" if task.deadline.end else ""
        parts.append(f"thời hạn: {task.deadline.text}{until}")
    return " | ".join(parts)


def _target(target: FoundTarget) -> str:
    sign = "" if target.comparator in ("=", "approx") else f"{target.comparator} "
    kind = "chỉ tiêu" if target.kind == "target" else "kết quả"
    return f"{kind}: {target.indicator}: {sign}{' '.join(target.text.split())}"
