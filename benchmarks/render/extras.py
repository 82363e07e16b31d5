"""Để biết thêm: the whole way from a record to a document, and the size of what the fast deflate writes."""

from __future__ import annotations

import io
import zipfile
import zlib
from datetime import UTC, datetime
from importlib.resources import files
from statistics import median
from typing import Any

from benchmarks.render.python_worker import timed
from benchmarks.render.same import parts_of
from domain.kinds import find_kind
from domain.reading import read_record
from templates_docx.render import prepare, render_document

_DOCUMENT = "word/document.xml"


def whole_way(*, rounds: int) -> tuple[float, float]:
    """Medians in milliseconds for the sample conference's resolution: record → document with the record embedded, and
    the part of it that gathers the template's data.
    """
    record = read_record(files("service.sample").joinpath("meeting.yaml").read_text(encoding="utf-8")).record
    kind = find_kind("resolution")
    assert kind is not None
    now = datetime(2026, 8, 14, tzinfo=UTC)

    def whole() -> Any:
        return render_document(record, kind, now=now)

    def gather() -> Any:
        return prepare(record, kind)

    pairs = [(timed(whole), timed(gather)) for _ in range(rounds)]
    return median(pair[0] for pair in pairs) / 1e6, median(pair[1] for pair in pairs) / 1e6


def sizes(docx: bytes) -> tuple[float, float]:
    """Size of the whole file over the same parts zipped at zlib's level 6, and of the document part alone."""
    usual = io.BytesIO()
    with zipfile.ZipFile(usual, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as package:
        for name, part in parts_of(docx).items():
            package.writestr(name, part)
    with zipfile.ZipFile(io.BytesIO(docx)) as package:
        ours = package.getinfo(_DOCUMENT).compress_size
        document = package.read(_DOCUMENT)
    deflate = zlib.compressobj(6, zlib.DEFLATED, -15)
    six = len(deflate.compress(document)) + len(deflate.flush())
    return len(docx) / len(usual.getvalue()), ours / six
