"""thuky import: đưa mọi văn bản của một thư mục vào hàng đợi đọc; run again, it goes on where it stopped."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from domain.errors import InputRefused
from service.commands.extracting.files import Job, jobs_of
from service.commands.shared.files import named
from service.commands.shared.opened import now, opened
from service.commands.shared.options import FILE_PATH
from service.commands.shared.shell import Command

if TYPE_CHECKING:
    from service.operations.importing import Gate

_MOST_FAILURES = 100


@click.command(
    "import",
    cls=Command,
    short_help="Đưa cả thư mục văn bản vào hàng đợi đọc.",
    help="Tải mọi văn bản trong THƯ_MỤC (Word, PDF, ảnh, trang web, tệp .txt, .zip; cả thư mục con) vào hàng đợi đọc "
    "của một cơ quan. Tệp đã có nội dung ấy thì bỏ qua, nên dừng giữa chừng rồi chạy lại vẫn đúng. "
    "Mã thoát là số tệp chưa nhận được (nhiều nhất 100).",
)
@click.argument("folder", metavar="THƯ_MỤC", type=FILE_PATH)
@click.option("--organisation", "house", metavar="CƠ_QUAN", default="", help="Tên cơ quan; bỏ được khi chỉ có một.")
@click.option(
    "--user",
    "login",
    metavar="TÊN_ĐĂNG_NHẬP",
    default="",
    help="Người đứng tên; mặc định: thư ký đầu tiên.",
)
@click.pass_context
def import_folder(context: click.Context, folder: Path, house: str, login: str) -> None:
    """Take every file in, tell of those that failed, and leave with their number."""
    from service.database.engine import reading
    from service.files.store import open_files
    from service.jobs.queue import open_queue
    from service.operations.houses import organisation_named
    from service.operations.importing import Gate
    from service.operations.people import member

    if not folder.is_dir():
        raise InputRefused(f"Không có thư mục {named(folder)}.", advice="Hãy kiểm tra lại đường dẫn.")
    files = jobs_of([folder], except_for=None)
    with opened() as here:
        with reading(here.engine) as db:
            place = organisation_named(db, house)
            who = member(db, place.id, login, "read_in", now=now(), zone=here.settings.timezone)
        gate = Gate(
            here.engine,
            open_files(here.settings.files_url),
            open_queue(here.settings),
            who,
            here.settings.upload_limit,
        )
        counts: Counter[str] = Counter()
        try:
            _take_in(gate, files, counts)
        except KeyboardInterrupt:
            _told(counts, who.organisation_name)
            click.echo(
                "Đã dừng theo yêu cầu. Chạy lại lệnh này để nhận nốt; tệp đã nhận không bị nhận hai lần.", err=True
            )
            context.exit(130)
        _told(counts, who.organisation_name)
        click.echo(f"Xem và duyệt tại {here.settings.public_url}/doc-van-ban")
    context.exit(min(counts["failed"], _MOST_FAILURES))


def _take_in(gate: Gate, files: Sequence[Job], counts: Counter[str]) -> None:
    """Bring every file in, counting what became of it, and tell of those that failed as they come."""
    hidden = not sys.stderr.isatty()
    with click.progressbar(files, label="Đang nhận", file=sys.stderr, hidden=hidden, show_pos=True) as bar:
        for file in bar:
            done = gate.bring(file.path, file.name)
            counts[done.outcome] += 1
            if done.outcome == "failed":
                click.echo(f"{'' if hidden else chr(10)}Chưa nhận {named(Path(file.name))}: {done.words}", err=True)


def _told(counts: Counter[str], house: str) -> None:
    said = f"Đã nhận {counts['taken']} tệp vào hàng đợi đọc của {house}"
    if counts["known"]:
        said += f"; {counts['known']} tệp đã có từ trước"
    if counts["failed"]:
        said += f"; {counts['failed']} tệp chưa nhận được"
    click.echo(f"{said}.")
