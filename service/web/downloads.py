"""Tệp tải về: a file as an answer, under a name that every browser understands and that runs nowhere."""

from __future__ import annotations

from urllib.parse import quote

from fastapi.responses import Response

_TYPES = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pdf": "application/pdf",
    "png": "image/png",
    "ics": "text/calendar; charset=utf-8",
    "json": "application/json",
    "csv": "text/csv; charset=utf-8",
}


def attachment(content: bytes, name: str) -> Response:
    """`content` to be saved under `name`; its type follows the name's ending, anything unknown is plain bytes."""
    kind = _TYPES.get(name.rpartition(".")[2].lower(), "application/octet-stream")
    plain = name.encode("ascii", "ignore").decode().replace('"', "") or "tep"
    disposition = f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"
    return Response(content, media_type=kind, headers={"Content-Disposition": disposition})
