"""thuky backup, thuky restore: cả dịch vụ vào một tệp, và từ tệp ấy trở lại, onto SQLite or PostgreSQL."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from domain.errors import InputRefused
from service.commands.shared.files import NotWritten, named
from service.commands.shared.opened import now, opened
from service.commands.shared.options import FILE_PATH
from service.commands.shared.shell import Command
from vitext.dates import write_short


@click.command(
    "backup",
    cls=Command,
    short_help="Sao lưu cả dịch vụ vào một tệp.",
    help="Sao lưu cơ sở dữ liệu và kho tệp vào TỆP, kể cả khi dịch vụ đang chạy. "
    "TỆP chứa mọi dữ liệu của các cơ quan: hãy cất ở nơi chỉ người quản trị mở được.",
)
@click.argument("path", metavar="TỆP", type=FILE_PATH)
@click.pass_context
def backup(context: click.Context, path: Path) -> None:
    """Write a backup, and say what is in it."""
    from service.files.store import open_files
    from service.operations.backup.making import make

    if path.exists():
        raise NotWritten(f"Đã có {named(path)} nên không ghi đè.", advice="Hãy đặt tên khác, hoặc dời tệp cũ đi.")
    if not path.absolute().parent.is_dir():
        raise NotWritten(f"Không có thư mục {named(path.absolute().parent)}.", advice="Hãy tạo thư mục trước.")
    with opened() as here, _bar("Đang sao lưu tệp") as on_file:
        made = make(here.engine, open_files(here.settings.files_url), path.absolute(), now=now(), on_file=on_file)
    size = f"{made.size / 1024 / 1024:.1f}".replace(".", ",")
    click.echo(f"Đã sao lưu {made.rows} dòng dữ liệu và {made.files} tệp vào {path} ({size} MB).")
    if made.damaged:
        click.echo(
            f"Chú ý: {len(made.damaged)} tệp trong kho đã hỏng nên không sao lưu được; hãy kiểm tra ổ đĩa. "
            "Các phần khác đã sao lưu đủ.",
            err=True,
        )
        context.exit(1)


@click.command(
    "restore",
    cls=Command,
    short_help="Khôi phục dịch vụ từ một bản sao lưu.",
    help="Khôi phục từ TỆP vào cơ sở dữ liệu và kho tệp theo thiết lập hiện tại, SQLite hay PostgreSQL đều được. "
    "Hãy dừng dịch vụ trước khi khôi phục. Bản sao lưu được kiểm tra hết trước khi ghi: bản hỏng không làm đổi gì.",
)
@click.argument("path", metavar="TỆP", type=FILE_PATH)
@click.option("--replace", "over_data", is_flag=True, help="Xóa dữ liệu đang có trước khi khôi phục.")
def restore(path: Path, *, over_data: bool) -> None:
    """Restore a backup, and say what was in it."""
    from service.files.store import open_files
    from service.operations.backup import restoring

    if not path.is_file():
        raise InputRefused(f"Không tìm thấy tệp {named(path)}.", advice="Hãy kiểm tra lại đường dẫn.")
    with opened() as here, _bar("Đang khôi phục tệp") as on_file:
        done = restoring.restore(
            here.engine, open_files(here.settings.files_url), path, over_data=over_data, on_file=on_file
        )
        local = done.made.astimezone(here.settings.timezone)
        made = f"{local:%H:%M} ngày {write_short(local.date())}"
    click.echo(f"Đã khôi phục {done.rows} dòng dữ liệu và {done.files} tệp từ bản sao lưu lúc {made}.")
    if done.damaged:
        click.echo(f"Chú ý: {done.damaged} tệp đã hỏng từ trước khi sao lưu nên không khôi phục được.", err=True)
    click.echo("Mọi người cần đăng nhập lại.")


@contextmanager
def _bar(label: str) -> Iterator[Callable[[int, int], None]]:
    """A bar on the error stream, nothing where nobody watches; told how many are done of how many."""
    shown = sys.stderr.isatty()

    def step(done: int, whole: int) -> None:
        if shown and (done % 20 == 0 or done + 1 == whole):
            click.echo(f"\r{label}: {done + 1}/{whole}", nl=done + 1 == whole, err=True)

    yield step
