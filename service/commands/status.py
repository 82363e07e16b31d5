"""thuky status: máy này có gì, what is there and missing for PDF and scans; the settings as they stand."""

from __future__ import annotations

import os
import re
from importlib.metadata import version

import click

from domain.errors import NotAvailable
from service.commands.shared.shell import Command

_PASSWORD = re.compile(r"://([^/@:]*):[^@/]*@")


@click.command(
    cls=Command,
    short_help="Kiểm tra máy đã đủ các phần cần thiết chưa.",
    help="Cho biết máy đã đủ các phần để soạn văn bản, xuất PDF và đọc bản quét chưa, kèm các thiết lập của dịch vụ.",
)
def status() -> None:
    """One line a part; what to do under each that is missing."""
    import platform

    from templates_docx.office.status import office_status

    click.echo(f"thuky {version('thuky')}, Python {platform.python_version()}")
    parts = office_status()
    for part in parts:
        click.echo(f"{'Có   ' if part.present else 'Thiếu'}  {part.name}: {part.detail}")
        if part.advice:
            click.echo(f"       {part.advice}")
    if all(part.present for part in parts):
        click.echo("Soạn được văn bản Word và xuất được PDF.")
    else:
        click.echo("Soạn được văn bản Word; xuất PDF còn thiếu các phần trên.")
    _reading()
    _settings()


def _reading() -> None:
    """Whether scans can be read."""
    from extractors.sources.ocr.tesseract import find_tesseract

    try:
        click.echo(f"Có     Nhận dạng chữ tiếng Việt (tesseract): {find_tesseract()}")
        click.echo("Đọc được cả bản quét và ảnh chụp.")
    except NotAvailable:
        click.echo("Thiếu  Nhận dạng chữ tiếng Việt (tesseract): không tìm thấy, hoặc thiếu dữ liệu tiếng Việt")
        click.echo(
            "       Hãy cài gói tesseract-ocr và tesseract-ocr-vie "
            "(trên Debian, Ubuntu: sudo apt install tesseract-ocr tesseract-ocr-vie) rồi chạy lại thuky status."
        )
        click.echo("Đọc được văn bản Word, PDF có chữ, trang web; bản quét và ảnh chụp thì chưa.")


def _settings() -> None:
    """Every setting as it is understood, without passwords. Raises InputRefused for one that is wrong."""
    from service.settings import read_settings

    found = read_settings(os.environ)
    shown = {
        "THUKY_DATA": str(found.data),
        "DATABASE_URL": without_password(found.database_url),
        "THUKY_FILES_URL": without_password(found.files_url),
        "REDIS_URL": without_password(found.redis_url or "không có"),
        "THUKY_PUBLIC_URL": found.public_url,
        "THUKY_HOST": found.host,
        "THUKY_PORT": str(found.port),
        "THUKY_TRUSTED_PROXIES": ", ".join(found.trusted_proxies) or "không có",
        "THUKY_UPLOAD_MB": str(found.upload_limit // 1024 // 1024),
        "THUKY_WORKERS": str(found.workers),
        "THUKY_TIMEZONE": str(found.timezone),
        "THUKY_LOG": found.log_level,
    }
    click.echo("Thiết lập của dịch vụ (đổi bằng biến môi trường):")
    for name, value in shown.items():
        click.echo(f"  {name:<21}  {value}")


def without_password(url: str) -> str:
    """A URL with its password, and a query that may hold one, left out."""
    shown = _PASSWORD.sub(r"://\1:…@", url)
    place, _, query = shown.partition("?")
    return f"{place}?…" if query else place
