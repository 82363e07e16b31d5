"""Ảnh và tệp của bài: added, described, put in order, taken out; a photo without a description is never shown."""

from __future__ import annotations

from typing import Any, Literal

from sqlalchemy import Connection, Row

from domain.errors import InputRefused
from domain.record import head_of
from service.accounts.actor import Actor
from service.audit.store import note
from service.bulletins import store
from service.bulletins.actions import article_of
from service.bulletins.drafting import document_words
from service.bulletins.pictures import Picture
from service.documents import actions as documents
from service.documents.actions import Document
from service.errors import NotFound
from service.files.store import Files
from service.jobs import actions as jobs
from service.jobs.queue import Queue
from templates_docx.embedded import read_embedded
from vitext.clean import clean
from vitext.fold import slug

MAKE_PDF = "article.pdf"
_MOST_PHOTOS = 30
_WORDS = {"caption": 500, "credit": 200, "alt": 500}
_BEGINS = {"pdf": (b"%PDF-",), "docx": (b"PK\x03\x04",), "xlsx": (b"PK\x03\x04",)}


def add_photo(db: Connection, files: Files, who: Actor, article_id: int, picture: Picture) -> int:
    """Add a photo that `pictures.prepare` has made ready."""
    row = article_of(db, who, article_id, lock=True)
    there = store.photos_of(db, article_id)
    if len(there) >= _MOST_PHOTOS:
        raise InputRefused(f"Một bài có nhiều nhất {_MOST_PHOTOS} ảnh.", advice="Hãy bớt ảnh rồi thêm lại.")
    made = store.add_photo(
        db,
        {
            "article_id": article_id,
            "digest": files.put(picture.content),
            "thumb": files.put(picture.thumb),
            "width": picture.width,
            "height": picture.height,
            "position": max((photo.position for photo in there), default=-1) + 1,
        },
    )
    note(db, who, "article.photo_added", f"article:{article_id}", f"Đã thêm ảnh vào bài: {row.title}")
    return made


def describe_photo(db: Connection, who: Actor, article_id: int, photo_id: int, words: dict[str, str]) -> None:
    """Write a photo's caption, credit and description."""
    article_of(db, who, article_id, lock=True)
    values = {
        name: " ".join(clean(text).text.split())[: _WORDS[name]] for name, text in words.items() if name in _WORDS
    }
    if values and not store.change_photo(db, article_id, photo_id, **values):
        raise NotFound("ảnh này")


def move_photo(db: Connection, who: Actor, article_id: int, photo_id: int, direction: Literal["len", "xuong"]) -> None:
    """Let a photo change places with the one before or after it."""
    article_of(db, who, article_id, lock=True)
    order = [photo.id for photo in store.photos_of(db, article_id)]
    if photo_id not in order:
        raise NotFound("ảnh này")
    at = order.index(photo_id)
    to = max(at - 1, 0) if direction == "len" else min(at + 1, len(order) - 1)
    order[at], order[to] = order[to], order[at]
    for position, one in enumerate(order):
        store.change_photo(db, article_id, one, position=position)


def remove_photo(db: Connection, who: Actor, article_id: int, photo_id: int) -> None:
    """Take a photo out."""
    row = article_of(db, who, article_id, lock=True)
    if photo_id not in {photo.id for photo in store.photos_of(db, article_id)}:
        raise NotFound("ảnh này")
    store.drop_photo(db, article_id, photo_id)
    note(db, who, "article.photo_removed", f"article:{article_id}", f"Đã bỏ ảnh khỏi bài: {row.title}")


def attach(db: Connection, files: Files, who: Actor, article_id: int, *, name: str, content: bytes, words: str) -> None:
    """Attach a .pdf, .docx or .xlsx."""
    row = article_of(db, who, article_id, lock=True)
    stem, _, ending = name.rpartition(".")
    if not content.startswith(_BEGINS.get(ending.lower(), ())) or not content:
        raise InputRefused(
            "Tệp kèm theo phải là .pdf, .docx hoặc .xlsx.", advice="Hãy lưu tệp ở một dạng ấy rồi tải lại."
        )
    if ending.lower() == "docx" and read_embedded(content) is not None:
        raise InputRefused(
            "Tệp .docx này mang theo toàn bộ bản ghi hội nghị nên không kèm vào bài được.",
            advice="Hãy lưu thành .pdf rồi tải lên, hoặc dùng nút “Kèm văn bản đã ban hành”.",
        )
    shown = " ".join(clean(words or stem).text.split())[:300]
    _attach(db, row, who, files.put(content), f"{slug(stem)}.{ending.lower()}", shown)


def attach_document(db: Connection, queue: Queue, who: Actor, article_id: int) -> None:
    """Attach the issued document that the article tells of, signed copy or PDF; it is made ready after the page.

    Never the .docx: it carries the whole record of the meeting.
    """
    row = article_of(db, who, article_id, lock=True)
    if row.document_id is None:
        raise NotFound("văn bản này")
    document = issued_document(db, who, row.document_id)
    there = [one for one in store.attachments_of(db, article_id) if one.document_id == document.id]
    for one in there:
        if not one.error:
            return
        store.drop_attachment(db, article_id, one.id)
    symbol = document.row.symbol or ""
    words = document_words(document.kind.name, symbol, document.row.issued_on)
    made = _attach(db, row, who, "", f"{slug(symbol or document.row.title)}.pdf", words, document_id=document.id)
    jobs.ask(db, queue, organisation_id=who.organisation_id, kind=MAKE_PDF, subject=made, now=who.now)


def issued_document(db: Connection, who: Actor, document_id: int) -> Document:
    """A document that everybody may read. Raises NotFound, InputRefused."""
    document = documents.document_of(db, who, document_id)
    if document.state not in ("issued", "corrected"):
        raise InputRefused(
            "Văn bản này chưa ban hành, hoặc đã thu hồi, nên chưa viết tin được.",
            advice="Hãy viết từ hội nghị, hoặc đợi ban hành.",
        )
    circulation = head_of(document.record, document.kind).circulation
    if circulation:
        raise InputRefused(
            f"Văn bản này ghi “{circulation}” nên không đăng tin được.", advice="Hãy viết từ một văn bản khác."
        )
    return document


def detach(db: Connection, who: Actor, article_id: int, attachment_id: int) -> None:
    """Take a file out."""
    row = article_of(db, who, article_id, lock=True)
    store.drop_attachment(db, article_id, attachment_id)
    note(db, who, "article.file_removed", f"article:{article_id}", f"Đã bỏ tệp kèm khỏi bài: {row.title}")


def _attach(
    db: Connection, row: Row[Any], who: Actor, digest: str, name: str, words: str, *, document_id: int | None = None
) -> int:
    values = {"digest": digest, "name": name[:200], "words": words[:300], "document_id": document_id}
    made = store.add_attachment(db, {"article_id": row.id, **values})
    note(db, who, "article.file_added", f"article:{row.id}", f"Đã kèm tệp {name} vào bài: {row.title}")
    return made
