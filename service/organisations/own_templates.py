"""Mẫu riêng: take a .docx in, have it checked in a cage, switch it on and off, and make documents with it."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row

from domain.errors import InputRefused, ThukyError
from domain.kinds import Kind, find_kind
from domain.record import MeetingRecord
from service.accounts import store as accounts
from service.accounts.actor import Actor
from service.audit.store import note
from service.errors import NotFound
from service.files.store import Files
from service.jobs import actions as jobs
from service.jobs.queue import Queue
from service.organisations import store
from service.organisations.actions import template_of
from templates_docx.engine.limited import Limits
from templates_docx.own_template import OwnTemplate, caged
from templates_docx.render import Template, render_document
from vitext.clean import clean
from vitext.quote import quote

CHECK = "organisations.template"
LARGEST = 10 * 1024 * 1024
_RENDER = Limits(seconds=10.0, memory=1024 * 1024 * 1024, output=16 * 1024 * 1024)
_AT_ONCE = threading.BoundedSemaphore(3)  # cages of this process


def take_in(db: Connection, files: Files, queue: Queue, who: Actor, *, kind: Kind, name: str, content: bytes) -> int:
    """Keep an uploaded template and have it checked; returns its id. Raises InputRefused for what is no .docx."""
    who.require("administer")
    if len(content) > LARGEST:
        raise InputRefused("Mẫu lớn quá 10 MB.", advice="Hãy nén ảnh trong mẫu rồi tải lại.")
    if not content.startswith(b"PK\x03\x04"):
        raise InputRefused("Tệp này không phải là .docx.", advice="Hãy mở bằng Word, lưu thành .docx rồi tải lại.")
    shown = " ".join(clean(name.replace("\\", "/").rpartition("/")[2]).text.split())[-200:] or "mẫu không tên.docx"
    made = store.add(
        db,
        {
            "organisation_id": who.organisation_id,
            "kind": kind.code,
            "name": shown,
            "digest": files.put(content),
            "size": len(content),
            "state": "queued",
            "active": False,
            "faults": [],
            "user_id": who.user_id,
            "user_name": who.user_name,
            "created": who.now,
        },
    )
    jobs.ask(db, queue, organisation_id=who.organisation_id, kind=CHECK, subject=made, now=who.now, priority=1)
    note(db, who, "template.taken_in", f"template:{made}", f"Đã tải lên mẫu {kind.name.lower()} {quote(shown)}")
    return made


def listed(db: Connection, who: Actor) -> list[Row[Any]]:
    """The organisation's templates, the newest first."""
    who.require("administer")
    return store.many(db, who.organisation_id)


def template_row(db: Connection, who: Actor, template_id: int) -> Row[Any]:
    """One of the organisation's templates. Raises NotFound."""
    who.require("administer")
    row = store.one(db, who.organisation_id, template_id)
    if row is None:
        raise NotFound("mẫu này")
    return row


def use(db: Connection, who: Actor, template_id: int) -> None:
    """Make documents of its kind with this template from now on. Refused until it was found to be fit."""
    row = template_row(db, who, template_id)
    if row.state != "ready":
        raise InputRefused("Mẫu này chưa dùng được.", advice="Hãy đợi kiểm tra xong, hoặc sửa các chỗ được nêu.")
    accounts.lock_organisation(db, who.organisation_id)  # two at once would leave two in use
    store.put_aside(db, who.organisation_id, row.kind)
    store.change(db, who.organisation_id, template_id, active=True)
    note(db, who, "template.used", f"template:{template_id}", f"Đã bật mẫu riêng {quote(row.name)}")


def put_aside(db: Connection, who: Actor, template_id: int) -> None:
    """Use the built-in template again."""
    row = template_row(db, who, template_id)
    store.change(db, who.organisation_id, template_id, active=False)
    note(db, who, "template.put_aside", f"template:{template_id}", f"Đã tắt mẫu riêng {quote(row.name)}")


def remove(db: Connection, who: Actor, template_id: int) -> None:
    """Take a template off the list. Refused while it is in use."""
    row = template_row(db, who, template_id)
    if not store.remove(db, who.organisation_id, template_id):
        raise InputRefused("Mẫu này đang được dùng nên chưa xóa.", advice="Hãy tắt mẫu trước rồi xóa.")
    note(db, who, "template.removed", f"template:{template_id}", f"Đã xóa mẫu riêng {quote(row.name)}")


def printed(db: Connection, files: Files, who: Actor, record: MeetingRecord, kind: Kind, *, now: datetime) -> bytes:
    """The .docx of one kind, with the organisation's own template where it has one. Raises InputRefused."""
    return printed_with(files, template_of(db, who, kind), record, kind, now=now)


def printed_with(files: Files, digest: str | None, record: MeetingRecord, kind: Kind, *, now: datetime) -> bytes:
    """The same with the own template of this digest, the built-in one without: for where no transaction stays open."""
    with _caged(files, digest, kind) as template:
        return render_document(record, kind, now=now, template=template).docx


@contextmanager
def _caged(files: Files, digest: str | None, kind: Kind) -> Iterator[Template | None]:
    """An own template in its cage; None where the built-in one is used."""
    if digest is None:
        yield None
        return
    data = files.get(digest)
    with _AT_ONCE, caged(data, kind, limits=_RENDER) as cage:
        yield _Named(OwnTemplate(data, cage), kind)


class _Named:
    """Says of an error whose template it is about."""

    def __init__(self, inner: Template, kind: Kind) -> None:
        self._inner, self._kind = inner, kind

    def render(self, data: Mapping[str, Any], *, extra_parts: Mapping[str, bytes] | None = None) -> bytes:
        """As the inner one's."""
        try:
            return self._inner.render(data, extra_parts=extra_parts or {})
        except ThukyError as fault:
            raise InputRefused(
                f"Mẫu riêng của {self._kind.name.lower()} không dựng được văn bản này: {fault.message}",
                advice="Hãy nhờ người quản trị tắt hoặc sửa mẫu ở Thiết lập › Mẫu riêng.",
            ) from fault


def kind_of(code: str) -> Kind:
    """The kind of a template's row, or of a form. Raises InputRefused."""
    kind = find_kind(code)
    if kind is None:
        raise InputRefused("Chưa chọn loại văn bản của mẫu.", advice="Hãy chọn trong danh sách.")
    return kind
