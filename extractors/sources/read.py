"""Đọc tệp tải lên: the one way in. The kind is told by content; each kind has its reader.

.docx                       docx/     numbers, tables, tracked changes, old fonts
.txt .md                    plain     any encoding
.html                       html/     the page's own text
.mht .eml                   mail      the page or letter in the message
.pdf                        pdf/      its letters, else OCR
.png .jpg .tif              ocr/      tesseract
.doc .rtf .odt              office    through LibreOffice
.zip                        archive   each file in it
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import assert_never

from domain.errors import InputRefused, LimitExceeded, ThukyError
from domain.extraction import Doubt
from vitext.bare import VIETNAMESE_LETTER
from vitext.lazy import regex
from vitext.syllables import syllable_rate

from .archive import members
from .detect import Kind, kind_of
from .docx.read import MEDIA_TYPE as DOCX_TYPE
from .docx.read import read_docx
from .html.read import MEDIA_TYPE as HTML_TYPE
from .html.read import read_html
from .mail import MEDIA_TYPE as MAIL_TYPE
from .mail import read_mail
from .ocr.read import Progress, read_picture
from .office import read_office
from .pdf.read import MEDIA_TYPE as PDF_TYPE
from .pdf.read import read_pdf
from .plain import MEDIA_TYPE as PLAIN_TYPE
from .plain import read_plain
from .texts import USUAL, ReadLimits, ReadText, Unread, Upload

_PICTURE_TYPES = {b"\x89PNG": "image/png", b"\xff\xd8\xff": "image/jpeg", b"II*": "image/tiff", b"MM\x00": "image/tiff"}
_OFFICE_TYPES = {b"{\\rtf": "application/rtf", b"PK": "application/vnd.oasis.opendocument.text"}
_LETTER = regex("[^\\W\\d_]")
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
    return tuple(read_each(data, name=name, media_type=media_type, limits=limits, progress=progress))


def read_each(
    data: bytes,
    *,
    name: str,
    media_type: str | None = None,
    limits: ReadLimits = USUAL,
    progress: Progress | None = None,
) -> Iterator[ReadText | Unread]:
    """What `read_source` returns, each value as soon as it is read."""
    if len(data) > limits.size:
        raise LimitExceeded(
            f"Tệp nặng quá {limits.size // 1024 // 1024} MB nên không được đọc.", advice="Hãy tách nhỏ rồi tải lên."
        )
    kind = kind_of(data, name)
    if kind == "zip":
        yield from _of_bundle(
            data, _Bundle(limits, progress, [limits.unpacked], limits.members, limits.bundled_characters), inside=""
        )
    else:
        yield _read_one(kind, Upload(data, name, media_type or _type_of(kind, data), limits), progress)


@dataclass(slots=True)
class _Bundle:
    """What the files of a .zip, and of a .zip in it, share: the bytes, files and characters that may still come."""

    limits: ReadLimits
    progress: Progress | None
    room: list[int]
    files: int
    characters: int

    def full(self) -> LimitExceeded | None:
        """Why no further file is read; None while there is room."""
        if self.files <= 0:
            what = f"{self.limits.members} tệp"
        elif self.characters <= 0:
            what = f"{self.limits.bundled_characters:,} ký tự".replace(",", ".")
        else:
            return None
        message = f"Tệp .zip chứa quá {what}; các tệp còn lại không được đọc."
        return LimitExceeded(message, advice="Hãy tách thành nhiều tệp .zip.")


def _of_bundle(data: bytes, bundle: _Bundle, *, inside: str) -> Iterator[ReadText | Unread]:
    for name, content in members(data, bundle.limits, bundle.room):
        shown = f"{inside}{name}"
        if (full := bundle.full()) is not None:
            yield Unread(shown, full)
            return
        if isinstance(content, Unread):
            bundle.files -= 1
            yield Unread(shown, content.error)
            continue
        try:
            yield from _of_member(content, name, shown, bundle, nested=bool(inside))
        except ThukyError as error:
            bundle.files -= 1
            yield Unread(shown, error)


def _of_member(content: bytes, name: str, shown: str, bundle: _Bundle, *, nested: bool) -> Iterator[ReadText | Unread]:
    kind = kind_of(content, name)
    if kind != "zip":
        upload = Upload(content, shown, _type_of(kind, content), bundle.limits)
        read = _read_one(kind, upload, bundle.progress)
        bundle.files -= 1
        bundle.characters -= len(read.source.text)
        yield read
    elif nested:
        raise InputRefused("Tệp .zip lồng quá sâu nên không được mở.", advice="Hãy giải nén rồi tải lên.")
    else:
        yield from _of_bundle(content, bundle, inside=f"{shown}/")


def _read_one(kind: Kind, upload: Upload, progress: Progress | None) -> ReadText:
    match kind:
        case "docx":
            read = read_docx(upload)
        case "plain":
            read = read_plain(upload)
        case "html":
            read = read_html(upload)
        case "mail":
            read = read_mail(upload)
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
    marked = len(VIETNAMESE_LETTER.findall(sample))
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
    types = {"docx": DOCX_TYPE, "html": HTML_TYPE, "mail": MAIL_TYPE, "pdf": PDF_TYPE, "plain": PLAIN_TYPE}
    return types.get(kind, "application/zip")
