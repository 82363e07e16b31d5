"""thuky serve: chạy dịch vụ web trên máy này."""

from __future__ import annotations

import contextlib
import errno
import os
import signal
import socket
import sys
from typing import TYPE_CHECKING, Any

import click

from domain.errors import NotAvailable
from service.commands.shared.opened import must_open
from service.commands.shared.shell import Command

if TYPE_CHECKING:
    from service.settings import Settings


@click.command(
    cls=Command,
    short_help="Chạy dịch vụ web.",
    help="Chạy dịch vụ web theo các thiết lập trong biến môi trường (xem `thuky status`). "
    "Việc của máy (đọc văn bản, dựng ảnh trang) được làm kèm, trừ khi THUKY_WORKERS=0.",
)
@click.option("--sample", is_flag=True, help="Dựng cơ quan mẫu trước, nếu cơ sở dữ liệu còn trống.")
def serve(*, sample: bool) -> None:
    """Serve until stopped. Settings come from the environment and are checked first."""
    import uvicorn

    from service import logs
    from service.app import create_app
    from service.database.engine import open_engine
    from service.jobs.beside import worker_beside
    from service.meetings.preview.service import warm_pages
    from service.settings import read_settings

    settings = read_settings(os.environ)
    logs.install(settings.log_level)
    _must_be_free(settings.host, settings.port)
    engine = open_engine(settings.database_url)
    must_open(engine)
    engine.dispose()
    if sample:
        from service.commands.sample import lay_out

        lay_out(settings)
    app = create_app(settings)  # brings the database up to date before the worker opens it
    warm_pages(app)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))  # uvicorn hands it back once it has closed its doors
    click.echo(f"Đang chạy tại {settings.public_url} (nhấn Ctrl+C để dừng).")
    with contextlib.suppress(KeyboardInterrupt), worker_beside(settings.workers):
        uvicorn.run(
            app,
            host=settings.host,
            port=settings.port,
            log_config=None,  # service.logs has set everything up
            access_log=False,  # service.web.requests writes a line for each
            server_header=False,
            **proxy_options(settings),
        )
    click.echo("Đã dừng; mọi nội dung đã lưu vẫn còn.")


def proxy_options(settings: Settings) -> dict[str, Any]:
    """What uvicorn is told of proxies: from any that is not named, X-Forwarded-For and -Proto are ignored."""
    return {"proxy_headers": bool(settings.trusted_proxies), "forwarded_allow_ips": list(settings.trusted_proxies)}


def _must_be_free(host: str, port: int) -> None:
    """Refuse before anything is made what could not be served."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as door:
        door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            door.bind((host, port))
        except OSError as error:
            if error.errno != errno.EADDRINUSE:
                return  # a name, or something that the server itself tells better
            raise NotAvailable(
                f"Cổng {port} đang có chương trình khác dùng.",
                advice="Hãy dừng chương trình ấy, hoặc chọn cổng khác, ví dụ: THUKY_PORT=8080 thuky serve",
            ) from None
