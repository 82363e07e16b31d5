"""Đọc một tệp tải lên cho trọn: its text, what is doubtful in it, and its own record where it carries one.

for read in read_source(data, name="nghi-quyet.docx"): extract_read(read)
"""

from __future__ import annotations

from domain.extraction import Extraction
from extractors.doubts import with_doubts
from extractors.extract import extract_source
from extractors.own_record import with_own_record
from extractors.sources import ReadText


def extract_read(read: ReadText) -> Extraction:
    """Everything that was read from one uploaded document. Never raises on content."""
    return with_own_record(with_doubts(extract_source(read.source), read), read.embedded)
