"""Đây là loại tệp gì: the kind of an upload by what is in it; its name only decides between kinds of plain text.

Source: the published signatures (magic numbers) of each format.
"""

from __future__ import annotations

import io
import re
import zipfile
from typing import Literal

from domain.errors import InputRefused
from vitext.lazy import regex

from .docx.package import BROKEN_ZIP
from .mail import is_mail

Kind = Literal["docx", "pdf", "picture", "html", "mail", "plain", "office", "zip"]

_PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"II*\x00", b"MM\x00*")
_PHONE_PICTURES = tuple(b"ftyp" + brand for brand in (b"heic", b"heix", b"mif1", b"hevc"))
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_REFUSED = {
    b"MZ": "chương trình máy tính (.exe)",
    b"\x7fELF": "chương trình máy tính",
    b"Rar!": "tệp nén .rar",
    b"7z\xbc\xaf": "tệp nén .7z",
    b"\x1f\x8b": "tệp nén .gz",
    b"GIF8": "ảnh .gif",
    b"SQLite format 3": "cơ sở dữ liệu",
    b"ID3": "tệp âm thanh",
    b"OggS": "tệp âm thanh",
    b"RIFF": "tệp âm thanh, phim hoặc ảnh .webp",
}
_HTML = regex(
    (
        rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*<(?:!doctype\s+html|html|head"
        rb"|body|meta|title)\b"
    ),
    re.IGNORECASE | re.DOTALL,
)
_HTML_TAGS = regex(rb"</?(?:p|div|span|table|tr|td|br|h[1-6]|ul|li|article|section)\b[^<>]{0,200}>", re.IGNORECASE)
_MANY_TAGS = 5
# Streams of an OLE file, in UTF-16 as its directory holds them.
_WORD_STREAM, _LOCKED_STREAM = ("WordDocument".encode("utf-16-le"), "EncryptedPackage".encode("utf-16-le"))


def kind_of(data: bytes, name: str) -> Kind:
    """The kind of `data`. Raises InputRefused, in words of the kind it is, for what cannot be read."""
    if not data.strip(b"\x00 \r\n\t\xef\xbb\xbf"):
        raise InputRefused("Tệp trống, không có nội dung nào.", advice="Hãy kiểm tra lại tệp rồi tải lên.")
    if data.startswith(b"PK"):
        return _kind_of_zip(data)
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if data.startswith(_PICTURES):
        return "picture"
    if data.startswith(_OLE):
        return _kind_of_ole(data)
    if data.startswith(b"{\\rtf"):
        return "office"
    for mark, what in _REFUSED.items():
        if data.startswith(mark) and (len(mark) > 3 or b"\x00" in data[:4096]):
            raise _not_readable(what)
    if data[4:12] in _PHONE_PICTURES:
        raise InputRefused(
            "Tệp này là ảnh định dạng HEIC (thường do điện thoại chụp) nên không đọc được.",
            advice="Hãy chuyển ảnh sang định dạng .jpg, hoặc nhờ người gửi gửi lại ảnh .jpg, rồi tải lên.",
        )
    if is_mail(data):
        return "mail"
    return "html" if _is_html(data, name) else "plain"


def _not_readable(what: str) -> InputRefused:
    """The sentence for a file of a kind that is not text."""
    return InputRefused(
        f"Tệp này là {what}, không phải văn bản, nên không đọc được.",
        advice="Hãy tải lên tệp .docx, .pdf, .txt, .html hoặc ảnh chụp văn bản (.png, .jpg, .tif).",
    )


def _kind_of_zip(data: bytes) -> Kind:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = {entry.filename.casefold() for entry in archive.infolist()}
    except BROKEN_ZIP as bad:
        raise InputRefused(
            "Không đọc được tệp: tệp .docx hoặc .zip này bị hỏng hay thiếu phần cuối.",
            advice="Hãy mở tệp, lưu lại rồi tải lên.",
        ) from bad
    if "word/document.xml" in names or ("[content_types].xml" in names and any(n.startswith("word/") for n in names)):
        return "docx"
    if "[content_types].xml" in names:
        what = "bảng tính Excel" if any(name.startswith("xl/") for name in names) else "tệp Office không phải Word"
        raise _not_readable(what)
    return "office" if "mimetype" in names and "content.xml" in names else "zip"


def _kind_of_ole(data: bytes) -> Kind:
    if _LOCKED_STREAM in data:
        raise InputRefused("Tệp Word có mật khẩu nên không đọc được.", advice="Hãy bỏ mật khẩu rồi lưu lại.")
    if _WORD_STREAM not in data:
        raise _not_readable("tệp Office cũ không phải Word")
    return "office"


def _is_html(data: bytes, name: str) -> bool:
    head = data[:200_000]
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        head = head.decode("utf-16", errors="replace").encode()
    if _HTML.match(head):
        return True
    return (name.lower().endswith((".html", ".htm", ".xhtml")) and len(_HTML_TAGS.findall(head)) > 0) or (
        not name.lower().endswith((".md", ".txt")) and len(_HTML_TAGS.findall(head)) >= _MANY_TAGS
    )
