"""Đọc tệp tải lên: the one way in. The kind is told by content; each kind has its reader.

.docx                       docx/     numbers, tables, tracked changes, old fonts
.txt .md                    plain     any encoding
.html                       html/     the page's own text
.pdf                        pdf/      its letters, else OCR
.png .jpg .tif              ocr/      tesseract
.doc .rtf .odt              office    through LibreOffice
.zip                        archive   each file in it
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import assert_never

from domain.errors import InputRefused, LimitExceeded, ThukyError
from domain.extraction import Doubt
from vitext.syllables import syllable_rate

from .archive import members
from .detect import Kind, kind_of
from .docx.read import MEDIA_TYPE as DOCX_TYPE
from .docx.read import read_docx
from .html.read import MEDIA_TYPE as HTML_TYPE
from .html.read import read_html
from .ocr.read import Progress, read_picture
from .office import read_office
from .pdf.read import MEDIA_TYPE as PDF_TYPE
from .pdf.read import read_pdf
from .plain import MEDIA_TYPE as PLAIN_TYPE
from .plain import read_plain
from .texts import USUAL, ReadLimits, ReadText, Unread, Upload

_PICTURE_TYPES = {b"\x89PNG": "image/png", b"\xff\xd8\xff": "image/jpeg", b"II*": "image/tiff", b"MM\x00": "image/tiff"}
_OFFICE_TYPES = {b"{\\rtf": "application/rtf", b"PK": "application/vnd.oasis.opendocument.text"}
_MARKED = re.compile("[ăâđêôơưĂÂĐÊÔƠƯ\u1ea0-\u1ef9]")
_LETTER = re.compile("[^\\W\\d_]")
_SAMPLE = 50_000
_ENOUGH_LETTERS = 60
_MARKED_SHARE = 0.01
_VIETNAMESE = 0.7


def read_source(
    data: bytes,
    *,
    name: str,
    media_type: str | None = None,
    limits: ReadLimits = USUAL,
    progress: Progress | None = None,
) -> tuple[ReadText | Unread, ...]:
    """The text of an uploaded file; a .zip gives one value for each file in it, `Unread` for those it could not read.

    `name` is what the user called the file; `media_type` is kept when given, else told from the content.
    `progress` is called with (pages done, pages to do) while pages are recognised.
    Raises InputRefused, NotAvailable or LimitExceeded when a single file cannot be read; nothing else.
    """
    if len(data) > limits.size:
        raise LimitExceeded(
            f"Tệp nặng quá {limits.size // 1024 // 1024} MB nên không được đọc.", advice="Hãy tách nhỏ rồi tải lên."
        )
    kind = kind_of(data, name)
    if kind != "zip":
        return (_read_one(kind, Upload(data, name, media_type or _type_of(kind, data), limits), progress),)
    read: list[ReadText | Unread] = []
    _open_bundle(data, _Bundle(read, [limits.unpacked], limits, progress), inside="")
    return tuple(read)


@dataclass(frozen=True, slots=True)
class _Bundle:
    """What the files of a .zip, and of a .zip in it, share: the results so far and the bytes they may still inflate."""

    read: list[ReadText | Unread]
    room: list[int]
    limits: ReadLimits
    progress: Progress | None


def _open_bundle(data: bytes, bundle: _Bundle, *, inside: str) -> None:
    for name, content in members(data, bundle.limits, bundle.room):
        shown = f"{inside}{name}"
        if isinstance(content, Unread):
            bundle.read.append(Unread(shown, content.error))
            continue
        if len(bundle.read) >= bundle.limits.members:
            raise LimitExceeded(
                f"Các tệp .zip lồng nhau chứa quá {bundle.limits.members} tệp.", advice="Hãy tách thành nhiều tệp .zip."
            )
        try:
            kind = kind_of(content, name)
            if kind != "zip":
                upload = Upload(content, shown, _type_of(kind, content), bundle.limits)
                bundle.read.append(_read_one(kind, upload, bundle.progress))
            elif inside:
                raise InputRefused("Tệp .zip lồng quá sâu nên không được mở.", advice="Hãy giải nén rồi tải lên.")
            else:
                _open_bundle(content, bundle, inside=f"{shown}/")
        except ThukyError as error:
            bundle.read.append(Unread(shown, error))


def _read_one(kind: Kind, upload: Upload, progress: Progress | None) -> ReadText:
    match kind:
        case "docx":
            read = read_docx(upload)
        case "plain":
            read = read_plain(upload)
        case "html":
            read = read_html(upload)
        case "pdf":
            read = read_pdf(upload, progress=progress)
        case "picture":
            read = read_picture(upload, progress=progress)
        case "office":
            read = read_office(upload)
        case "zip":
            raise AssertionError(kind)
        case _:
            assert_never(kind)
    if not read.source.text.strip():
        raise InputRefused("Tệp không có chữ nào.", advice="Hãy kiểm tra lại tệp rồi tải lên.")
    return _without_marks_said(read)


def _without_marks_said(read: ReadText) -> ReadText:
    """A note on Vietnamese written without marks: the matcher can do less with it."""
    sample = read.source.text[:_SAMPLE]
    letters = len(_LETTER.findall(sample))
    marked = len(_MARKED.findall(sample))
    if letters < _ENOUGH_LETTERS or marked > letters * _MARKED_SHARE or syllable_rate(sample) < _VIETNAMESE:
        return read
    note = Doubt(
        "no_marks", "Văn bản không có dấu tiếng Việt nên có thể đọc thiếu hoặc nhầm; hãy dùng bản có dấu nếu có."
    )
    return replace(read, notes=(*read.notes, note))


def _type_of(kind: Kind, data: bytes) -> str:
    if kind == "picture":
        return next(name for mark, name in _PICTURE_TYPES.items() if data.startswith(mark))
    if kind == "office":
        return next((name for mark, name in _OFFICE_TYPES.items() if data.startswith(mark)), "application/msword")
    return {"docx": DOCX_TYPE, "html": HTML_TYPE, "pdf": PDF_TYPE, "plain": PLAIN_TYPE}.get(kind, "application/zip")
