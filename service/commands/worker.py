"""thuky worker: làm những việc chạy sau trang."""

from __future__ import annotations

import os

import click

from service.commands.shared.opened import must_open
from service.commands.shared.shell import Command


@click.command(
    cls=Command,
    short_help="Làm những việc lâu của dịch vụ web.",
    help="Đọc văn bản tải lên, dựng ảnh trang và các việc lâu khác. Chạy được nhiều tiến trình, trên nhiều máy.",
)
@click.option("--workers", "-n", default=2, show_default=True, type=click.IntRange(1, 64), help="Số việc làm cùng lúc.")
@click.option("--beside", is_flag=True, hidden=True, help="Dừng khi tiến trình đã gọi lệnh này không còn.")
def worker(workers: int, *, beside: bool) -> None:
    """Work until stopped. Settings come from the environment and are checked first."""
    from service import logs
    from service.database.engine import open_engine
    from service.database.migrate import upgrade
    from service.files.store import open_files
    from service.handlers import KINDS
    from service.jobs.beside import stop_with_parent
    from service.jobs.queue import open_queue
    from service.jobs.work import Desk
    from service.jobs.worker import consumer, leave
    from service.settings import read_settings

    settings = read_settings(os.environ)
    logs.install(settings.log_level)
    engine = open_engine(settings.database_url)
    must_open(engine)
    upgrade(engine)
    desk = Desk(engine, open_files(settings.files_url), open_queue(settings), settings, KINDS)
    desk.watch()
    if beside:
        stop_with_parent()
    click.echo(f"Đang nhận việc, {workers} việc cùng lúc (nhấn Ctrl+C để dừng).")
    try:
        consumer(desk, workers=workers, owns_process=True).run()
    finally:
        leave(desk)
        engine.dispose()
