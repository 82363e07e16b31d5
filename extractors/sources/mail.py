"""Trang web lưu thành một tệp (.mht) và thư (.eml): the page or the letter in a MIME message.

Browsers save pages so, and some portals' "Word" files are such pages. Pictures and attachments are left out.
Source: RFC 2045 and 2046 (MIME), RFC 2557 (MHTML). Parsed in a process of its own: parts may lie in parts without end.
"""

from __future__ import annotations

import contextlib
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from domain.errors import InputRefused
from vitext.lazy import regex

from . import caged
from .html.read import read_html
from .plain import read_plain
from .texts import ReadText, Upload

if TYPE_CHECKING:
    from email.message import Message

MEDIA_TYPE = "multipart/related"
_HEADERS = regex(rb"(?:[A-Za-z][A-Za-z0-9-]*:[^\r\n]*\r?\n(?:[ \t]+[^\r\n]*\r?\n)*){2,}\r?\n")
_SAYS_SO = regex(rb"^(?:mime-version:|content-type:\s*(?:multipart/|text/html))", re.IGNORECASE | re.MULTILINE)
_LOOKED_AT = 20_000  # bytes


def is_mail(data: bytes) -> bool:
    """Whether `data` begins with the headers of a MIME message."""
    headers = _HEADERS.match(data[:_LOOKED_AT].lstrip())
    return headers is not None and _SAYS_SO.search(headers[0]) is not None


def read_mail(upload: Upload) -> ReadText:
    """The text of the page or letter. Raises InputRefused when there is none in the message, LimitExceeded."""
    limits = upload.limits
    found = caged.call(
        "extractors.sources.mail:page_in",
        upload.data,
        seconds=limits.page_seconds,
        memory=limits.memory,
        what="Trang web đã lưu",
    )
    inner = Upload(found["text"].encode("utf-8", "replace"), upload.name, upload.media_type, limits)
    read = read_html(inner) if found["html"] else read_plain(inner)
    return replace(read, source=upload.source(read.source.text, encoding=read.source.encoding))


def page_in(data: bytes) -> dict[str, Any]:
    """{"text", "html"} of the first page in a message, else of its first plain text."""
    from email import message_from_bytes  # here, as few uploads are messages

    with contextlib.suppress(RecursionError, LookupError, ValueError, AssertionError):
        parts = [part for part in message_from_bytes(data.lstrip()).walk() if not part.is_multipart()]
        for kind in ("text/html", "text/plain"):
            for part in parts:
                if part.get_content_type() == kind and (text := _letters(part)).strip():
                    return {"text": text, "html": kind == "text/html"}
    raise InputRefused(
        "Không tìm thấy nội dung đọc được trong tệp trang web hoặc thư điện tử này.",
        advice="Hãy mở tệp, chép phần nội dung vào một tệp .docx rồi tải lên; tệp đính kèm thì tải lên riêng.",
    )


def _letters(part: Message) -> str:
    content = part.get_payload(decode=True)
    if not isinstance(content, bytes):
        return ""
    for charset in (part.get_content_charset(), "utf-8"):
        with contextlib.suppress(LookupError, UnicodeDecodeError):
            return content.decode(charset or "utf-8")
    return content.decode("cp1258", "replace")
