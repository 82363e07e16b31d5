"""Thông báo kết luận của người chủ trì tại hội nghị (loại Thông báo, Mẫu 1.4)."""

from __future__ import annotations

from dataclasses import dataclass

from templates_docx.view.annexes import PhuLuc, annexes
from templates_docx.view.draft import Draft
from templates_docx.view.frame import VanBan, frame
from templates_docx.view.opening import heard_papers, meeting_title, opening_paragraphs
from templates_docx.view.outline import NO_TARGETS, Muc, numbered, parenthesised, sections, text_section
from templates_docx.view.sentences import bare, closed, person_words


@dataclass(frozen=True, slots=True)
class ThongBao:
    """The fields of the notice's template."""

    vb: VanBan
    mo_dau: tuple[str, ...]
    dan: str
    cac_muc: tuple[Muc, ...]
    ket: str
    phu_luc: tuple[PhuLuc, ...]


def build(draft: Draft) -> ThongBao:
    """What the chair concluded; tasks come from the resolution where the notice has none of its own."""
    record = draft.record
    notice, meeting = record.conclusion_notice, record.meeting
    chair = notice.concluded_by or meeting.chair
    who = draft.slot(
        person_words(chair, address="đồng chí") if chair else None, ("hoi_nghi", "chu_tri"), "người kết luận"
    )
    title = meeting_title(draft)
    body: list[Muc] = list(text_section(numbered(0), "Đánh giá chung", paragraphs=notice.assessment))
    source = notice.sections or record.resolution.sections
    body += sections(source, label=numbered, item=parenthesised, first=len(body))
    body += text_section(numbered(len(body)), "Tổ chức thực hiện", paragraphs=notice.organising)
    if not body:
        body.append(Muc(numbered(0), draft.slot(None, draft.path("phan"), "nội dung kết luận"), (), (), NO_TARGETS))
    organisation = record.organisation.name or ""
    office = notice.announced_by or f"Văn phòng {organisation}".strip()
    vb = frame(draft, type_name="Thông báo", abstract=bare(notice.abstract or f"Kết luận của {who}, tại {title}"))
    return ThongBao(
        vb=vb,
        mo_dau=opening_paragraphs(draft),
        dan=f"{heard_papers(draft)}cơ sở ý kiến thảo luận của các đại biểu, {who}, kết luận như sau:",
        cac_muc=tuple(body),
        ket=closed(f"{office} thông báo để các cơ quan, đơn vị, cá nhân có liên quan biết, thực hiện", draft.end_mark),
        phu_luc=annexes(draft, vb),
    )
