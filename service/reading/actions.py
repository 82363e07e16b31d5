"""Việc với tệp đã tải lên, và những gì phần khác được hỏi: what waits, what was reviewed, the document's text."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row

from domain.errors import InputRefused
from service.accounts.actor import Actor
from service.audit.store import note
from service.errors import Conflict, NotFound
from service.files.store import Files
from service.jobs.queue import Queue
from service.reading import intake, store
from service.reading.places import Box, boxes_of
from service.reading.rereading import asked_anew
from vitext.quote import quote

_AT_HOME = 20


@dataclass(frozen=True, slots=True)
class Waiting:
    """A document that waits for its reviewer since `at`. `path` is its page."""

    upload_id: int
    path: str
    title: str
    words: str
    verb: str
    at: datetime


def waiting(db: Connection, who: Actor) -> list[Waiting]:
    """What this person may review, the oldest first; nothing for others."""
    if not who.may("read_in"):
        return []
    rows = store.waiting(db, who.organisation_id, _AT_HOME)
    words = progress_words(db, who, rows)
    return [
        Waiting(
            row.id,
            f"/doc-van-ban/{row.id}",
            row.title or row.name,
            told_of(row, words),
            "Duyệt",
            row.read or row.created,
        )
        for row in rows
    ]


def told_of(row: Any, words: Mapping[int, str]) -> str:
    """What stands beside a title: many have the same one, so the file's name, then how far the review is."""
    return f"{row.name} · {words[row.id]}" if row.title else words[row.id]


def progress_words(db: Connection, who: Actor, rows: Sequence[Any]) -> dict[int, str]:
    """ "12/40 đã duyệt, còn 3 chỗ nghi vấn" of rows with their counts, by upload: those that are under review."""
    under_review = [row for row in rows if row.state == "review"]
    anew = asked_anew(store.maybe_asked_anew(db, who.organisation_id, [row.id for row in under_review]))
    return {row.id: _progress(row, (row.doubtful or 0) + anew[row.id]) for row in under_review}


def _progress(row: Any, doubtful: int) -> str:
    items, pending = (row.total or 0), (row.pending or 0)
    said = f"{items - pending}/{items} đã duyệt"
    return f"{said}, còn {doubtful} chỗ nghi vấn" if doubtful else said


def upload_of(db: Connection, who: Actor, upload_id: int, *, whole: bool = True) -> Row[Any]:
    """An upload of the person's organisation. Raises NotFound."""
    who.require("see")
    found = store.upload(db, who.organisation_id, upload_id, whole=whole)
    if found is None:
        raise NotFound("tệp này")
    return found


def reviewed(db: Connection, who: Actor, upload_id: int) -> dict[str, Any]:
    """The final extraction (contract JSON) of a document whose review is finished. Raises NotFound, Conflict."""
    found = upload_of(db, who, upload_id)
    if found.state != "done":
        raise Conflict("Văn bản này chưa duyệt xong.", advice="Hãy hoàn tất duyệt rồi làm tiếp.")
    final: dict[str, Any] = found.final
    return final


def all_reviewed(db: Connection, who: Actor, limit: int) -> list[Row[Any]]:
    """Documents whose review is finished, the newest first: id, name, title, kind, finished, finished_by …"""
    who.require("see")
    return store.finished(db, who.organisation_id, limit)


def document_text(db: Connection, who: Actor, upload_id: int) -> str:
    """The text that every span of a document points into. Raises NotFound, Conflict while it is not read."""
    found = upload_of(db, who, upload_id)
    if found.extraction is None:
        raise Conflict("Văn bản này chưa đọc xong.", advice="Hãy đợi rồi mở lại.")
    text: str = found.extraction["source"]["text"]
    return text


def is_known(db: Connection, who: Actor, digest: str) -> bool:
    """Whether this content was taken in already and did not fail."""
    who.require("read_in")
    return store.earlier(db, who.organisation_id, digest) is not None


def marks_of(db: Connection, who: Actor, files: Files, upload_id: int, number: int) -> list[Box]:
    """The marks upon the image of a page, counted from 1; none where its words were not found. Raises NotFound."""
    found = upload_of(db, who, upload_id)
    places = found.places or []
    if not 1 <= number <= len(found.pages or []):
        raise NotFound("trang này")
    if number > len(places):
        return []
    return boxes_of(json.loads(files.get(places[number - 1])), store.items(db, who.organisation_id, upload_id))


def read_again(db: Connection, who: Actor, queue: Queue, upload_id: int) -> None:
    """Try a failed upload again, or read one that was taken for a duplicate."""
    who.require("read_in")
    found = store.hold(db, who.organisation_id, upload_id)
    if found is None:
        raise NotFound("tệp này")
    if found.state not in ("failed", "duplicate"):
        raise Conflict("Tệp này đang được đọc hoặc đã đọc xong.", advice="Hãy tải lại trang.")
    if not found.digest:
        raise InputRefused("Tệp này chưa được giữ lại.", advice="Hãy giải nén rồi tải riêng tệp này lên.")
    intake.have_read(db, queue, who.organisation_id, upload_id, now=who.now)
    note(db, who, "upload.again", f"upload:{upload_id}", f"Đọc lại {quote(found.name)}")


def discard(db: Connection, who: Actor, upload_id: int) -> None:
    """Take an upload out of the list; one whose review is finished stays, others may refer to it."""
    who.require("read_in")
    found = store.hold(db, who.organisation_id, upload_id)
    if found is None:
        raise NotFound("tệp này")
    if found.state == "done":
        raise Conflict("Văn bản đã duyệt xong nên không xóa được.", advice="")
    if found.state == "bundle":
        raise Conflict("Tệp nén này đang chứa các tệp trong danh sách.", advice="Hãy xóa từng tệp trong đó.")
    store.delete_upload(db, upload_id)
    note(db, who, "upload.discarded", f"upload:{upload_id}", f"Đã xóa {quote(found.name)} khỏi danh sách đọc")
