"""API đọc ngay: một đoạn văn bản hoặc một tệp → kết quả đọc, không lưu lại gì."""

from __future__ import annotations

import tempfile
import threading
from typing import Annotated, Any

from fastapi import APIRouter, File, UploadFile
from pydantic import BaseModel, Field

from domain.errors import InputRefused, LimitExceeded
from extractors.sources import caged
from service.api.guard import BriefReader
from service.errors import TooMany

router = APIRouter(prefix="/extract", tags=["Đọc ngay"])
LONGEST = 200_000  # characters
LARGEST = 5 * 1024 * 1024  # bytes
_SECONDS = 60.0
_MEMORY = 1024 * 1024 * 1024
_AT_ONCE = threading.BoundedSemaphore(2)


class Given(BaseModel):
    """Văn bản cần đọc."""

    text: str = Field(min_length=1, max_length=LONGEST)


@router.post("/text", summary="Đọc một đoạn văn bản")
def extract_text(who: BriefReader, given: Given) -> dict[str, Any]:  # noqa: ARG001
    """The extraction of a text, by its contract."""
    return _read(given.text.encode("utf-8", "replace"), "van-ban.txt")


@router.post("/file", summary="Đọc một tệp")
def extract_file(who: BriefReader, file: Annotated[UploadFile, File(description="Tệp đến 5 MB.")]) -> dict[str, Any]:  # noqa: ARG001
    """The extraction of a file, by its contract."""
    data = file.file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise LimitExceeded("Tệp nặng quá 5 MB nên không đọc ngay được.", advice="Hãy tải lên ở /uploads.")
    return _read(data, file.filename or "")


def _read(data: bytes, name: str) -> dict[str, Any]:
    """Read in a cage; two at a time, the others are asked to come back."""
    if not _AT_ONCE.acquire(timeout=10):
        raise TooMany("Máy chủ đang đọc nhiều văn bản khác.", advice="Hãy thử lại sau ít giây, hoặc dùng /uploads.")
    try:
        with tempfile.TemporaryDirectory(prefix="thuky-read-") as folder:
            found = caged.call(
                "service.reading.inside:read", data, seconds=_SECONDS, memory=_MEMORY, what="Tệp", name=name,
                folder=folder, size=LARGEST, nested=True,
            )  # fmt: skip
    finally:
        _AT_ONCE.release()
    if "extraction" not in found:
        raise InputRefused("Tệp nén không đọc ngay được.", advice="Hãy tải lên ở /uploads.")
    extraction: dict[str, Any] = found["extraction"]
    return extraction
