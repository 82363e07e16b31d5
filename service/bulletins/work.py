"""Văn bản kèm bài thành PDF, sau trang: the signed copy as it was uploaded, otherwise the .docx through LibreOffice."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from domain.errors import NotAvailable, ThukyError
from service.bulletins import store
from service.bulletins.parts import MAKE_PDF
from service.database.engine import reading
from service.documents import store as documents
from service.documents.signed_copy import kind_of
from service.jobs.work import Desk, Heart, Job, Kind, Write
from templates_docx.office.convert import OfficeConverter


def make_file(desk: Desk, job: Job, heart: Heart) -> Write:  # noqa: ARG001
    """Find or make what readers may have of an issued document."""
    with reading(desk.engine) as db:
        row = store.attachment_of_job(db, job.organisation_id, job.subject)
        document = documents.one(db, job.organisation_id, row.document_id) if row is not None else None
    if row is None or document is None or row.digest:
        return lambda _db: None
    name = row.name
    if document.scan:
        digest = document.scan
        name = f"{name.rpartition('.')[0]}.{kind_of(desk.files.get(digest)) or 'pdf'}"
    elif document.docx:
        with OfficeConverter() as office:
            digest = desk.files.put(office.to_pdf(desk.files.get(document.docx)))
    else:
        raise NotAvailable("Văn bản này chưa có tệp.", advice="Hãy tải tệp PDF của văn bản lên.")
    values: dict[str, Any] = {"digest": digest, "name": name, "error": ""}
    return lambda db: store.change_attachment(db, row.id, **values)


def make_failed(db: Connection, job: Job, error: ThukyError, now: datetime) -> None:  # noqa: ARG001
    """Say why beside the file."""
    store.change_attachment(db, job.subject, error=str(error)[:300])


KINDS: Mapping[str, Kind] = {MAKE_PDF: Kind(make_file, make_failed, name="Chuyển văn bản kèm bài thành PDF")}
