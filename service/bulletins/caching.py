"""Trang giữ được trong bộ nhớ đệm: ETag and Last-Modified, and 304 for a reader who has the page already (RFC 9110)."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime

from fastapi import Request
from fastapi.responses import Response


def kept(request: Request, response: Response, *, changed: datetime | None, seconds: int = 60) -> Response:
    """The response with its marks, or 304. A page is the same when its bytes are; a date alone is asked of feeds."""
    tag = f'"{hashlib.sha256(bytes(response.body)).hexdigest()[:32]}"'
    marks = {"ETag": tag, "Cache-Control": f"public, max-age={seconds}"}
    if changed is not None:
        marks["Last-Modified"] = format_datetime(changed.astimezone(UTC).replace(microsecond=0), usegmt=True)
    if response.status_code == 200 and _has(request, tag, changed):
        return Response(status_code=304, headers=marks)
    response.headers.update(marks)
    return response


def _has(request: Request, tag: str, changed: datetime | None) -> bool:
    asked = request.headers.get("If-None-Match")
    if asked is not None:
        return "*" in asked or tag in {one.strip().removeprefix("W/") for one in asked.split(",")}
    since = request.headers.get("If-Modified-Since")
    if since is None or changed is None or not request.url.path.endswith(".xml"):
        return False
    try:
        moment = parsedate_to_datetime(since)
    except (TypeError, ValueError):
        return False
    return changed.replace(microsecond=0) <= (moment if moment.tzinfo else moment.replace(tzinfo=UTC))
