"""Thiết lập của dịch vụ: every setting, read from the environment and checked at start.

| biến | mặc định | ý nghĩa |
|---|---|---|
| THUKY_DATA | var | thư mục dữ liệu: cơ sở dữ liệu, tệp, hàng đợi |
| DATABASE_URL | SQLite trong THUKY_DATA | sqlite:///… hoặc postgresql://… |
| THUKY_FILES_URL | thư mục trong THUKY_DATA | nơi giữ tệp: file://… hoặc kho khác mà fsspec biết |
| REDIS_URL | (không) | hàng đợi công việc; không có thì dùng SQLite trong THUKY_DATA |
| THUKY_PUBLIC_URL | http://127.0.0.1:8000 | địa chỉ mà người đọc thấy |
| THUKY_HOST, THUKY_PORT | 127.0.0.1, 8000 | nơi dịch vụ lắng nghe |
| THUKY_TRUSTED_PROXIES | (không) | máy chủ trung gian (nginx…) được tin: địa chỉ hoặc mạng, cách nhau bằng dấu phẩy |
| THUKY_UPLOAD_MB | 50 | cỡ lớn nhất của một tệp tải lên |
| THUKY_WORKERS | 2 | số việc chạy sau trang mà `thuky serve` tự làm cùng lúc; 0: để `thuky worker` chạy riêng làm |
| THUKY_TIMEZONE | Asia/Ho_Chi_Minh | múi giờ của ngày tháng trên trang |
| THUKY_LOG | info | mức nhật ký: debug, info, warning, error |

Sau một máy chủ trung gian mọi người có chung địa chỉ của máy ấy. X-Forwarded-For và X-Forwarded-Proto chỉ được nghe khi
yêu cầu đến từ nơi ghi ở THUKY_TRUSTED_PROXIES, và chỉ lấy địa chỉ ngoài cùng bên phải không thuộc nơi ấy. Địa chỉ tuyệt
đối (RSS, sơ đồ trang, liên kết lịch) luôn theo THUKY_PUBLIC_URL, không theo phần đầu nào của yêu cầu.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import ip_network
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from domain.errors import InputRefused

NAMES = (
    "THUKY_DATA", "DATABASE_URL", "THUKY_FILES_URL", "REDIS_URL", "THUKY_PUBLIC_URL", "THUKY_HOST", "THUKY_PORT",
    "THUKY_TRUSTED_PROXIES", "THUKY_UPLOAD_MB", "THUKY_WORKERS", "THUKY_TIMEZONE", "THUKY_LOG",
)  # fmt: skip
_LEVELS = ("debug", "info", "warning", "error")


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings, checked. `trusted_proxies` are addresses and networks as `ipaddress` writes them; `upload_limit` is
    in bytes; `workers` jobs at a time beside `thuky serve`; `timezone` is what pages show times in.
    """

    data: Path
    database_url: str
    files_url: str
    redis_url: str | None
    public_url: str
    host: str
    port: int
    trusted_proxies: tuple[str, ...]
    upload_limit: int
    workers: int
    timezone: ZoneInfo
    log_level: str

    @property
    def secure(self) -> bool:
        """Whether readers come over https, so that cookies may insist on it."""
        return self.public_url.startswith("https://")


def read_settings(environment: Mapping[str, str]) -> Settings:
    """Read the settings. Raises InputRefused that names the variable and what is wrong with it."""
    data = Path(environment.get("THUKY_DATA") or "var").absolute()
    database = environment.get("DATABASE_URL") or f"sqlite:///{data / 'thuky.db'}"
    if database.startswith(("postgres://", "postgresql://")):
        database = "postgresql+psycopg://" + database.partition("://")[2]
    if not database.startswith(("sqlite:///", "postgresql+psycopg://")):
        raise _wrong("DATABASE_URL", "phải bắt đầu bằng sqlite:/// hoặc postgresql://")
    public = (environment.get("THUKY_PUBLIC_URL") or "").rstrip("/")
    host = environment.get("THUKY_HOST") or "127.0.0.1"
    port = _number(environment, "THUKY_PORT", 8000, 1, 65535)
    public = public or f"http://{host}:{port}"
    parts = urlsplit(public)
    if parts.scheme not in ("http", "https") or not parts.netloc:
        raise _wrong("THUKY_PUBLIC_URL", "phải là một địa chỉ http:// hoặc https://")
    level = (environment.get("THUKY_LOG") or "info").lower()
    if level not in _LEVELS:
        raise _wrong("THUKY_LOG", f"phải là một trong {', '.join(_LEVELS)}")
    try:
        zone = ZoneInfo(environment.get("THUKY_TIMEZONE") or "Asia/Ho_Chi_Minh")
    except (ZoneInfoNotFoundError, ValueError):
        raise _wrong("THUKY_TIMEZONE", "không phải tên múi giờ, ví dụ Asia/Ho_Chi_Minh") from None
    return Settings(
        data=data,
        database_url=database,
        files_url=environment.get("THUKY_FILES_URL") or f"file://{data / 'files'}",
        redis_url=environment.get("REDIS_URL") or None,
        public_url=public,
        host=host,
        port=port,
        trusted_proxies=_networks(environment, "THUKY_TRUSTED_PROXIES"),
        upload_limit=_number(environment, "THUKY_UPLOAD_MB", 50, 1, 2000) * 1024 * 1024,
        workers=_number(environment, "THUKY_WORKERS", 2, 0, 64),
        timezone=zone,
        log_level=level,
    )


def _number(environment: Mapping[str, str], name: str, default: int, low: int, high: int) -> int:
    written = environment.get(name) or str(default)
    if not written.isdecimal() or not low <= int(written) <= high:
        raise _wrong(name, f"phải là một số từ {low} đến {high}")
    return int(written)


def _networks(environment: Mapping[str, str], name: str) -> tuple[str, ...]:
    """Addresses and networks; what uvicorn would take for a mere name, or for everybody, is refused here."""
    found = []
    for written in (environment.get(name) or "").replace(",", " ").split():
        try:
            network = ip_network(written)
        except ValueError:
            raise _wrong(
                name, f"ghi “{written}”, không phải địa chỉ hay mạng; hãy ghi như 127.0.0.1 hoặc 10.0.0.0/8"
            ) from None
        if network.prefixlen == 0:
            raise _wrong(name, f"ghi “{written}” là tin mọi nơi nên ai cũng khai giả được địa chỉ; hãy ghi máy cụ thể")
        found.append(str(network) if "/" in written else str(network.network_address))
    return tuple(found)


def _wrong(name: str, what: str) -> InputRefused:
    return InputRefused(f"Thiết lập {name} {what}.", advice="Hãy sửa biến môi trường này rồi khởi động lại.")
