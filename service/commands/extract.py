"""thuky extract: đọc văn bản đã có thành nhiệm vụ, chỉ tiêu, viện dẫn; several files, one bad file stops no other."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from domain.errors import InputRefused, ThukyError
from service.commands.extracting.files import Job, jobs_of
from service.commands.extracting.reading import LARGEST, Reading
from service.commands.extracting.watch import Watch
from service.commands.shared.files import NotWritten, named, read_bytes, write_whole
from service.commands.shared.options import FILE_PATH
from service.commands.shared.shell import Command

if TYPE_CHECKING:
    from domain.extraction import Extraction

Form = Literal["words", "json", "yaml", "xlsx"]
_FORM_OF_SUFFIX: dict[str, Form] = {".json": "json", ".yaml": "yaml", ".yml": "yaml", ".xlsx": "xlsx"}
_MOST_FAILURES = 100


@click.command(
    cls=Command,
    short_help="Đọc văn bản đã có thành nhiệm vụ, chỉ tiêu.",
    help="Đọc nghị quyết, biên bản, thông báo, bản tin … thành nhiệm vụ, chỉ tiêu, viện dẫn và thông tin hội nghị. "
    "Mỗi TỆP là một tệp Word, PDF, ảnh, trang web, tệp .txt, một tệp .zip hay một thư mục. "
    "Tệp hỏng được báo riêng và không dừng các tệp khác; mã thoát là số tệp chưa đọc được (nhiều nhất 100).",
)
@click.argument("paths", metavar="TỆP…", nargs=-1, required=True, type=FILE_PATH)
@click.option(
    "--json", "form", flag_value="json", help="In JSON: một tệp là một đối tượng, nhiều tệp là một danh sách."
)
@click.option("--yaml", "form", flag_value="yaml", help="In YAML: cùng nội dung như JSON, dễ đọc hơn.")
@click.option("--xlsx", "form", flag_value="xlsx", help="Làm bảng tính Excel; cần kèm -o TỆP.xlsx.")
@click.option("-o", "--output", metavar="TỆP", type=FILE_PATH, help="Ghi ra tệp thay vì màn hình.")
@click.pass_context
def extract(context: click.Context, paths: tuple[Path, ...], form: Form | None, output: Path | None) -> None:
    """Read every file, print each as soon as it is read, and leave with the number of those that could not be read."""
    form = form or (_FORM_OF_SUFFIX.get(output.suffix.lower(), "words") if output else "words")
    _check_output(form, output, paths)
    jobs = jobs_of(paths, except_for=output)
    reading, watch = Reading(jobs), Watch(len(jobs))
    documents = reading.documents(watch)
    many = len(paths) > 1 or paths[0].is_dir() or _is_bundle(jobs[0])
    if output is None:
        _print(documents, form, many=many)
    else:
        _write(documents, form, output, reading, many=many)
    if reading.failures and len(jobs) + reading.read > 1:
        click.echo(f"Đã đọc {reading.read} văn bản; {len(reading.failures)} tệp chưa đọc được.", err=True)
    context.exit(min(len(reading.failures), _MOST_FAILURES))


def _print(documents: Iterator[Extraction], form: Form, *, many: bool) -> None:
    from service.commands.extracting.forms import pieces

    assert form != "xlsx"
    width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
    for piece in pieces(documents, form, many=many, width=width):
        click.echo(piece, nl=False)


def _write(documents: Iterator[Extraction], form: Form, output: Path, reading: Reading, *, many: bool) -> None:
    """Write the results in one step when all files are through; nothing when none could be read."""
    from service.commands.extracting.forms import pieces
    from service.commands.extracting.workbook import Workbook

    if form == "xlsx":
        book = Workbook()
        for one in documents:
            book.add(_said(one))
        data = book.finished(reading.failures)
    else:
        data = "".join(pieces(map(_said, documents), form, many=many)).encode()
    if reading.read:
        write_whole(output, data)
        click.echo(f"Đã ghi kết quả đọc {reading.read} văn bản vào {output}.")
    else:
        click.echo(f"Không có kết quả nào nên không ghi {named(output)}.", err=True)


def _said(one: Extraction) -> Extraction:
    counts = f"{len(one.tasks)} nhiệm vụ, {len(one.targets)} chỉ tiêu và kết quả, {len(one.citations)} viện dẫn"
    click.echo(f"Đã đọc {one.source.name}: {counts}.")
    return one


def _check_output(form: Form, output: Path | None, paths: tuple[Path, ...]) -> None:
    """Refuse before reading, which may take long, what could not be written afterwards."""
    if output is None:
        if form == "xlsx":
            raise InputRefused("Bảng tính không in ra màn hình được.", advice="Hãy thêm -o TỆP.xlsx.")
        return
    if form == "xlsx" and output.suffix.lower() != ".xlsx":
        raise InputRefused(f"Tên bảng tính phải có đuôi .xlsx, không phải {named(output)}.")
    if output.is_dir():
        raise InputRefused(f"{named(output)} là thư mục.", advice="Hãy ghi cả tên tệp sau -o.")
    if not output.parent.is_dir():
        raise NotWritten(f"Không có thư mục {named(output.parent)} để ghi kết quả.", advice="Hãy tạo thư mục trước.")
    for path in paths:
        if path.is_file() and output.exists() and path.samefile(output):
            raise InputRefused(f"{named(output)} là tệp đang đọc vào nên không ghi đè.", advice="Hãy đặt tên khác.")


def _is_bundle(job: Job) -> bool:
    from extractors.sources.detect import kind_of

    try:
        return kind_of(read_bytes(job.path, limit=LARGEST), job.name) == "zip"
    except ThukyError:
        return False
