"""Văn bản theo hội nghị: a draft copies its meeting's record, again when asked to; once submitted, never.

What a draft holds is a copy. When the meeting has been changed since, the page says so, and “Cập nhật từ hội nghị”
copies anew: nobody submits words that nobody has seen.
"""

from __future__ import annotations

from sqlalchemy import Connection

from domain.errors import InputRefused
from domain.kinds import Kind
from domain.record import MeetingRecord, head_of
from service.accounts.actor import Actor
from service.audit.store import note
from service.database.lines import wait_in_line
from service.documents import actions, store
from service.documents.actions import Document
from service.documents.freezing import plain_of, with_head
from service.errors import Conflict
from service.meetings import actions as meetings
from service.meetings.actions import Meeting
from service.meetings.making import completed

DRAFTING = ("draft", "returned")


def begin_from_meeting(db: Connection, who: Actor, *, meeting_id: int, kind: Kind) -> int:
    """The meeting's document of a kind that is on its way, else a new one; gives its id."""
    who.require("draft")
    wait_in_line(db, "drafts", meeting_id)  # two who begin it at once share one draft
    record, version = _latest(db, who, meeting_id, kind)
    found = store.open_of_meeting(db, who.organisation_id, meeting_id, kind.code)
    if found is not None:
        return int(found.id)
    return actions.begin(db, who, record=record, kind=kind, meeting_id=meeting_id, meeting_version=version)


def is_behind(db: Connection, who: Actor, document: Document) -> bool:
    """Whether the meeting now says something else than this draft; never for a document that has left the draft."""
    row = document.row
    if document.state not in DRAFTING or row.meeting_id is None:
        return False
    meeting = meetings.find(db, who, row.meeting_id)
    if meeting is None or meeting.version == row.meeting_version:
        return False
    return plain_of(_copied(db, who, meeting, document.kind)) != plain_of(document.record)


def follow(db: Connection, who: Actor, document_id: int, *, version: int) -> None:
    """Copy the meeting's record into its draft anew. Raises Conflict once the document is submitted."""
    who.require("draft")
    document = actions.document_of(db, who, document_id, lock=True)
    if document.state not in DRAFTING:
        raise Conflict(
            "Văn bản đã trình nên nội dung được giữ nguyên.",
            advice="Muốn sửa, hãy chọn “Rút về để sửa” khi chưa duyệt, hoặc nhờ lãnh đạo trả lại, cho sửa lại.",
        )
    if document.row.meeting_id is None:
        raise InputRefused("Văn bản này không lập từ hội nghị.", advice="Hãy lập văn bản từ trang của hội nghị.")
    record, latest = _latest(db, who, document.row.meeting_id, document.kind)
    values = {"meeting_version": latest, "changed": who.now, **actions.columns_of(record, document.kind)}
    if not store.change(db, document.id, version, **values):
        raise Conflict("Văn bản vừa được người khác thay đổi.", advice="Hãy tải lại trang rồi thử lại.")
    words = f"Đã cập nhật từ hội nghị: {values['title']}"
    note(db, who, "document.followed", f"document:{document.id}", words[:500])


def catch_up(db: Connection, who: Actor, document_id: int) -> Document:
    """Bring a meeting's draft up to date; gives it as it then stands."""
    document = actions.document_of(db, who, document_id, lock=True)
    if not is_behind(db, who, document):
        return document
    follow(db, who, document_id, version=int(document.row.version))
    return actions.document_of(db, who, document_id)


def refuse_blanks(document: Document) -> None:
    """Refuse a text that still prints “[…]”; whoever means it so submits on the document's own page."""
    left = actions.blanks(document)
    if left:
        raise InputRefused(
            f"Văn bản còn {len(left)} chỗ trống sẽ in ra “[…]” nên chưa trình.",
            advice="Hãy điền trong bản soạn; nếu cố ý để trống thì chọn nút Trình ở trang này.",
        )


def submit_from_meeting(db: Connection, who: Actor, document_id: int, *, approver: int) -> None:
    """Bring a meeting's draft up to date and ask for approval: what the drafting page shows is what is submitted."""
    version = int(catch_up(db, who, document_id).row.version)
    actions.submit(db, who, document_id, version=version, approver=approver)


def _latest(db: Connection, who: Actor, meeting_id: int, kind: Kind) -> tuple[MeetingRecord, int]:
    meeting = meetings.meeting_of(db, who, meeting_id)
    return _copied(db, who, meeting, kind), meeting.version


def _copied(db: Connection, who: Actor, meeting: Meeting, kind: Kind) -> MeetingRecord:
    """What a draft takes over: everything but a number, which only the register gives."""
    record = completed(meeting.read.record, meetings.profile_of(db, who))
    return with_head(record, kind, number=None, issued=head_of(record, kind).issued)
