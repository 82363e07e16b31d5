"""Giấy mời (Mẫu 1.7): kính mời ai, tới dự gì, chủ trì, thời gian, địa điểm."""

from __future__ import annotations

from dataclasses import dataclass

from templates_docx.view.annexes import PhuLuc, annexes
from templates_docx.view.draft import Draft
from templates_docx.view.frame import VanBan, frame
from templates_docx.view.opening import clock_and_day, meeting_title, venue
from templates_docx.view.sentences import bare, closed, lower_first, person_words, upper_first


@dataclass(frozen=True, slots=True)
class GiayMoi:
    """The fields of an invitation's template."""

    vb: VanBan
    don_vi_moi: str
    kinh_moi: str
    toi_du: str
    chu_tri: str
    thoi_gian: str
    dia_diem: str
    luu_y: tuple[str, ...]
    ket: str
    phu_luc: tuple[PhuLuc, ...]


def build(draft: Draft) -> GiayMoi:
    """One invitation to the record's meeting."""
    record = draft.record
    invitation, meeting = record.invitation, record.meeting
    title = meeting_title(draft)
    chair = upper_first(person_words(meeting.chair, address="đồng chí")) if meeting.chair else None
    host = record.organisation.short_name or record.organisation.name
    vb = frame(draft, type_name="Giấy mời", abstract=bare(invitation.abstract or f"Dự {title}"))
    contact = f" Liên hệ: {lower_first(bare(invitation.contact))}." if invitation.contact else ""
    return GiayMoi(
        vb=vb,
        don_vi_moi=draft.slot(record.organisation.name or host, ("co_quan", "ten"), "tên cơ quan mời"),
        kinh_moi=draft.slot(
            lower_first(bare(invitation.invited)) if invitation.invited else None,
            draft.path("kinh_moi"),
            "cơ quan, người được mời",
        ),
        toi_du=bare(invitation.event or title),
        chu_tri=draft.slot(chair, ("hoi_nghi", "chu_tri"), "người chủ trì"),
        thoi_gian=clock_and_day(draft),
        dia_diem=venue(draft),
        luu_y=tuple(closed(line) for line in invitation.notes),
        ket=closed(f"Kính mong quý đại biểu sắp xếp thời gian tham dự.{contact}", draft.end_mark),
        phu_luc=annexes(draft, vb),
    )
