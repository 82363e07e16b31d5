"""Bản đã ký tải lên: a real PDF or picture, opened in a process with limits before it is kept.

`python -m service.documents.signed_copy FILE` says "pdf", "png" or "jpeg" for a file that opens, and fails otherwise.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
from pathlib import Path

from domain.errors import InputRefused

LIMIT = 40 * 1024 * 1024
_BEGINNINGS = {b"%PDF-": "pdf", b"\x89PNG\r\n\x1a\n": "png", b"\xff\xd8\xff": "jpeg"}
_MEMORY = 1024 * 1024 * 1024
_SECONDS = 20
_PIXELS = 120_000_000


def kind_of(content: bytes) -> str:
    """ "pdf", "png" or "jpeg" by how it begins, "" for anything else."""
    return next((kind for begins, kind in _BEGINNINGS.items() if content.startswith(begins)), "")


def checked(content: bytes) -> bytes:
    """The content, if it is a readable PDF or picture within the limit. Raises InputRefused."""
    if len(content) > LIMIT:
        raise InputRefused("Bản ký tải lên lớn quá 40 MB.", advice="Hãy quét lại với độ phân giải thấp hơn.")
    if not kind_of(content):
        raise InputRefused("Bản ký phải là tệp PDF, PNG hoặc JPEG.", advice="Hãy quét thành PDF rồi tải lên.")
    with tempfile.NamedTemporaryFile(suffix=".scan") as file:
        file.write(content)
        file.flush()
        command = [sys.executable, "-m", "service.documents.signed_copy", file.name]
        try:
            found = subprocess.run(command, capture_output=True, timeout=_SECONDS * 2, check=False)  # noqa: S603
            opened = found.returncode == 0
        except subprocess.TimeoutExpired:
            opened = False
    if not opened:
        raise InputRefused(
            "Không mở được bản ký: tệp hỏng, có mật khẩu, hoặc không phải tệp quét.",
            advice="Hãy mở thử trên máy, quét lại thành PDF rồi tải lên.",
        )
    return content


def _opened(path: Path) -> str:
    kind = kind_of(path.open("rb").read(16))
    if kind == "pdf":
        import pypdfium2  # type: ignore[import-untyped]

        document = pypdfium2.PdfDocument(path.read_bytes())
        if len(document) < 1:
            raise ValueError("no page")
        document[0].get_size()
        return kind
    from PIL import Image

    Image.MAX_IMAGE_PIXELS = _PIXELS
    with Image.open(path, formats=("PNG", "JPEG")) as picture:
        if picture.width * picture.height > _PIXELS:
            raise ValueError("too large")
        picture.load()
    return kind


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    sys.stdout.write(_opened(Path(sys.argv[1])))
