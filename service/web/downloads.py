"""Tệp tải về: a file as an answer, under a name that every browser understands and that runs nowhere."""

from __future__ import annotations

from urllib.parse import quote

from fastapi.responses import Response

from vitext.clean import clean, strip_illegal

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
    name = _one_line(name)
    kind = _TYPES.get(name.rpartition(".")[2].lower(), "application/octet-stream")
    plain = "".join(sign for sign in name if sign.isascii() and sign not in '"\\%;').strip() or "tep"
    disposition = f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"
    return Response(content, media_type=kind, headers={"Content-Disposition": disposition})


def _one_line(name: str) -> str:
    """A name without folders, line breaks and marks that turn the direction of reading ("gpj.exe" for "exe.jpg")."""
    legible = clean(strip_illegal(name)[0].replace("/", "-").replace("\\", "-").replace("\x7f", "")).text
    return " ".join(legible.split())[-200:] or "tep"
