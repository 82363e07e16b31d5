"""thuky sample: dựng một cơ quan mẫu để xem thử, on an empty database, once."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import click

from service.commands.shared.opened import must_open, now
from service.commands.shared.shell import Command

if TYPE_CHECKING:
    from service.settings import Settings


@click.command(
    cls=Command,
    short_help="Dựng một cơ quan mẫu để xem thử.",
    help="Dựng trên cơ sở dữ liệu trống một cơ quan mẫu (hư cấu) với người dùng của mỗi vai trò, hội nghị đang soạn, "
    "nghị quyết đã ban hành, văn bản cũ đợi duyệt, nhiệm vụ đang theo dõi và trang tin. In mật khẩu dùng một lần.",
)
def sample() -> None:
    """Make it, and print who may sign in."""
    from service.settings import read_settings

    settings = read_settings(os.environ)
    lay_out(settings)
    click.echo("Chạy dịch vụ bằng lệnh: thuky serve")


def lay_out(settings: Settings) -> None:
    """Make the sample unless it is there, and print addresses and passwords."""
    from service import listeners
    from service.accounts.roles import ROLE_NAMES
    from service.database.engine import open_engine
    from service.database.migrate import upgrade
    from service.files.store import open_files
    from service.handlers import KINDS
    from service.jobs.queue import open_queue
    from service.operations.sample.story import Ground, build

    listeners.install()
    engine = open_engine(settings.database_url)
    try:
        must_open(engine)
        upgrade(engine)
        click.echo("Đang dựng dữ liệu mẫu …", err=True)
        ground = Ground(engine, open_files(settings.files_url), open_queue(settings), settings, KINDS, now())
        made = build(ground)
    finally:
        engine.dispose()
    click.echo("")
    click.echo(f"Trang làm việc:      {settings.public_url}/")
    click.echo(f"Trang tin công khai: {settings.public_url}/tin/{made.slug}")
    click.echo("")
    if not made.people:
        click.echo("Dữ liệu mẫu đã có từ trước. Quên mật khẩu thì đặt lại, ví dụ: thuky user reset thu.ky")
        return
    click.echo("Đăng nhập bằng một trong các tên sau; mật khẩu dùng một lần, chỉ hiện lần này:")
    click.echo("")
    for login, name, role, password in made.people:
        click.echo(f"  {ROLE_NAMES[role]:<10}  {login:<10}  {password}  ({name})")
    click.echo("")
