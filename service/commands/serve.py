"""thuky serve: chạy dịch vụ web trên máy này."""

from __future__ import annotations

import os

import click

from service.commands.shared.shell import Command


@click.command(
    cls=Command,
    short_help="Chạy dịch vụ web.",
    help="Chạy dịch vụ web theo các thiết lập trong biến môi trường (xem `thuky status`).",
)
def serve() -> None:
    """Serve until stopped. Settings come from the environment and are checked first."""
    import uvicorn

    from service.app import create_app
    from service.settings import read_settings

    settings = read_settings(os.environ)
    click.echo(f"Đang chạy tại {settings.public_url} (nhấn Ctrl+C để dừng).")
    uvicorn.run(
        create_app(settings),
        host=settings.host,
        port=settings.port,
        log_level="warning",
        proxy_headers=False,
        server_header=False,
    )
