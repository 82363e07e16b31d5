"""Lập, trình, trả lại, duyệt, ký, ban hành: the verbs of a document.

Numbers are given in `numbering`; what happens to an issued document stands in `afterwards`.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection

from domain.consistency import check
from domain.errors import InputRefused, ThukyError
from domain.finding import Finding
from domain.kinds import Kind
from domain.organisation import Signer
from domain.record import MeetingRecord, head_of
from service.accounts import store as accounts
from service.accounts.actor import Actor
from service.accounts.roles import allowed
from service.audit.store import note
from service.documents import store
from service.documents.freezing import plain_of, text_hash, with_head, with_signer
from service.documents.stepping import Document as Document
from service.documents.stepping import asked_other, at_step, changed, same_version, still_frozen, take_step
from service.documents.stepping import document_of as document_of
from service.errors import Conflict
from service.files.store import Files
from service.happenings import tell
from service.meetings.making import STILL
from service.organisations.own_templates import printed
from templates_docx.render import prepare, render_document


def begin(
    db: Connection,
    who: Actor,
    *,
    record: MeetingRecord,
    kind: Kind,
    meeting_id: int | None,
    meeting_version: int | None = None,
) -> int:
    """Make a document of a meeting's record, still a draft. `following` keeps it with its meeting."""
    who.require("draft")
    made = store.add(
        db,
        {
            "organisation_id": who.organisation_id,
            "meeting_id": meeting_id,
            "meeting_version": meeting_version,
            "kind": kind.code,
            "state": "draft",
            "version": 1,
            **columns_of(record, kind),
            "created_by": who.user_id,
            "created": who.now,
            "changed": who.now,
        },
    )
    note(db, who, "document.begun", f"document:{made}", f"Đã lập {kind.name.lower()}: {_title(record, kind)}")
    return made


def columns_of(record: MeetingRecord, kind: Kind) -> dict[str, Any]:
    """What a document's row keeps of its record, and the register shows."""
    head = head_of(record, kind)
    return {
        "title": _title(record, kind),
        "record": plain_of(record),
        "recipients": list(head.recipients or record.organisation.recipients),
        "filed_by": (head.filed_by or record.organisation.office or "")[:200],
        "copies": head.copies,
    }


def findings(document: Document) -> tuple[Finding, ...]:
    """What contradicts itself in the document's record."""
    return check(document.record)


def blanks(document: Document) -> tuple[Finding, ...]:
    """What prints as “[…]” although neither signing nor numbering will fill it."""
    record = with_head(document.record, document.kind, number=1, issued=document.row.created.date())
    if head_of(record, document.kind).signer is None and not record.organisation.signers:
        record = with_signer(record, document.kind, Signer(name="Người ký", title="Chức vụ"))
    try:
        return prepare(record, document.kind).gaps
    except ThukyError:
        return ()


def submit(db: Connection, who: Actor, document_id: int, *, version: int, approver: int) -> None:
    """Ask for approval of the text as it stands. Refused while a finding is an error."""
    document = at_step(db, who, document_id, "submit", version)
    errors = [one.message for one in check(document.record) if one.level == "error"]
    if errors:
        raise InputRefused(
            f"Văn bản còn {len(errors)} chỗ sai nên chưa trình được: {errors[0]}",
            advice="Hãy sửa các chỗ được nêu rồi trình lại.",
        )
    asked = accounts.user_by_id(db, approver)
    if (
        asked is None
        or not asked.active
        or not allowed(accounts.roles_of(db, approver, who.organisation_id), "approve")
    ):
        raise InputRefused("Người được trình chưa có quyền duyệt.", advice="Hãy chọn một lãnh đạo của cơ quan.")
    take_step(db, who, document, "submit", comment=f"Trình đồng chí {asked.name}", asked=approver, frozen=None)


def withdraw(db: Connection, who: Actor, document_id: int, *, version: int, comment: str = "") -> None:
    """Take a submitted draft back before anybody has decided on it: a wrong leader, a mistake seen too late."""
    document = at_step(db, who, document_id, "withdraw", version)
    take_step(db, who, document, "withdraw", comment=comment)


def send_back(
    db: Connection,
    who: Actor,
    document_id: int,
    *,
    version: int,
    comment: str,
    passage: str = "",
    instead_of: int | None = None,
) -> None:
    """Return a submitted draft with a comment, on a passage if one is given; remarks on passages say enough too.

    `instead_of` as in `approve`.
    """
    document = at_step(db, who, document_id, "return", version)
    asked = _stands_in_for(db, who, document, instead_of)
    open_remarks = sum(1 for one in store.remarks_of(db, document_id) if not one.settled)
    if not comment.strip() and not open_remarks:
        raise InputRefused("Chưa ghi ý kiến khi trả lại.", advice="Hãy ghi chỗ cần sửa để người soạn biết.")
    if not comment.strip():
        comment = f"Đã góp ý {open_remarks} chỗ."
    take_step(db, who, document, "return", comment=comment, passage=passage, instead_of=asked)


def approve(
    db: Connection, who: Actor, document_id: int, *, version: int, comment: str = "", instead_of: int | None = None
) -> None:
    """Approve: from here on the text is frozen by its hash.

    A document is submitted to one leader. Another may approve it only when told so, as a deputy who has been given the
    matter is: `instead_of` then names whom it was submitted to, and the step and the audit keep it.
    """
    document = at_step(db, who, document_id, "approve", version)
    asked = _stands_in_for(db, who, document, instead_of)
    frozen = text_hash(document.record, document.kind)
    take_step(db, who, document, "approve", comment=comment, instead_of=asked, frozen=frozen)


def reopen(db: Connection, who: Actor, document_id: int, *, version: int, comment: str) -> None:
    """Let an approved text be changed again: it goes back to be drafted, submitted, approved and signed anew."""
    document = at_step(db, who, document_id, "reopen", version)
    if not comment.strip():
        raise InputRefused("Chưa ghi lý do cho sửa lại.", advice="Hãy ghi lý do để lưu cùng văn bản.")
    take_step(db, who, document, "reopen", comment=comment, frozen=None, signer=None, scan=None)


def sign(
    db: Connection,
    files: Files,
    who: Actor,
    document_id: int,
    *,
    version: int,
    signer: Signer,
    scan: bytes | None = None,
) -> None:
    """Note that the document was signed, and by whom with which authority; the signed copy may come along."""
    document = at_step(db, who, document_id, "sign", version)
    still_frozen(document)
    if not signer.name or not signer.title:
        raise InputRefused(
            "Chưa ghi họ tên và chức vụ người ký.", advice="Hãy chọn người ký trong danh sách của cơ quan."
        )
    expected = head_of(document.record, document.kind).signer or next(iter(document.record.organisation.signers), None)
    if expected is not None and (expected.name, expected.title) != (signer.name, signer.title):
        raise InputRefused(
            f"Văn bản đã duyệt ghi người ký là {expected.name}, {expected.title}.",
            advice="Muốn đổi người ký, hãy chọn “Cho sửa lại” để trình và duyệt lại.",
        )
    plain = {"ho_ten": signer.name, "chuc_vu": signer.title, "quyen_han": list(signer.authority)}
    take_step(db, who, document, "sign", signer=plain, scan=files.put(scan) if scan else None)


def attach_scan(db: Connection, files: Files, who: Actor, document_id: int, *, version: int, scan: bytes) -> None:
    """Keep the signed copy of a document that is signed already; an earlier copy stays in the file store."""
    document = document_of(db, who, document_id, lock=True)
    if not (who.may("number") or who.may("approve")):
        who.require("number")
    if document.row.signer is None:
        raise Conflict("Văn bản chưa ký nên chưa có bản ký để tải lên.", advice="Hãy ghi nhận việc ký trước.")
    same_version(document, version)
    if not store.change(db, document.id, version, scan=files.put(scan), changed=who.now):
        raise changed()
    note(db, who, "document.scan", f"document:{document.id}", f"Đã tải lên bản ký: {document.row.title}"[:500])


def issue(db: Connection, who: Actor, document_id: int, *, version: int) -> None:
    """Send the document out."""
    document = at_step(db, who, document_id, "issue", version)
    take_step(db, who, document, "issue", sent_on=who.today)
    tell(db, who, "document.issued", document.id)


def _stands_in_for(db: Connection, who: Actor, document: Document, instead_of: int | None) -> str:
    """The name of whom this person stands in for. Raises InputRefused where that has not been said."""
    name = asked_other(db, who, document)
    if name and instead_of != document.row.asked:
        raise InputRefused(
            f"Văn bản này trình đồng chí {name} nên chưa làm bước này.",
            advice=f"Nếu được phân công làm thay, hãy chọn “Duyệt thay đồng chí {name}” "
            f"hoặc “Trả lại thay đồng chí {name}”.",
        )
    return name


def _title(record: MeetingRecord, kind: Kind) -> str:
    words = head_of(record, kind).abstract or record.meeting.title or kind.name
    return str(words)[:1000]


def rendered(db: Connection, files: Files, who: Actor, document: Document) -> bytes:
    """The .docx of a document as its record stands; the same bytes as long as text and template are the same."""
    return printed(db, files, who, document.record, document.kind, now=STILL)


def plainly_rendered(document: Document) -> bytes:
    """The same with the built-in template, whatever the organisation's own is."""
    return render_document(document.record, document.kind, now=STILL).docx
