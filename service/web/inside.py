"""Địa chỉ trong chính trang này: where a page may lead back to, never another host, never a scheme."""

from __future__ import annotations

from urllib.parse import urlsplit


def inside(back: str) -> str:
    """The path that `back` is; "/" for whatever a browser could take for another site's address."""
    if not back.startswith("/") or "\\" in back or any(ord(sign) < 32 for sign in back):
        return "/"
    try:
        parts = urlsplit(back)
    except ValueError:  # "//[": no address at all
        return "/"
    return "/" if back.startswith("//") or parts.netloc or parts.scheme else back


def sent_from(referer: str, host: str) -> str:
    """The page of this host that `Referer` names, as a path with its query; "" for another's, or none."""
    try:
        came = urlsplit(referer)
    except ValueError:
        return ""
    path = came.path + (f"?{came.query}" if came.query else "")
    return path if came.netloc == host and inside(path) == path else ""
