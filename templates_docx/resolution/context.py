"""Nghị quyết của hội nghị: bố cục theo Điều (Mẫu 1.1, Phụ lục III), hoặc bố cục hội nghị với 1., (1)."""

from __future__ import annotations

from dataclasses import dataclass

from domain.documents import Section
from templates_docx.view.annexes import PhuLuc, annexes
from templates_docx.view.draft import Draft
from templates_docx.view.frame import VanBan, frame
from templates_docx.view.opening import adopted_sentence, basis_lines, heard, meeting_title, opening_paragraphs
from templates_docx.view.outline import NO_TARGETS, Muc, article, numbered, parenthesised, plain_items, sections
from templates_docx.view.sentences import assignment_words, bare, closed, upper_first


@dataclass(frozen=True, slots=True)
class NghiQuyet:
    """The fields of a resolution's template."""

    vb: VanBan
    can_cu: tuple[str, ...]
    mo_dau: tuple[str, ...]
    da_nghe: str
    cac_muc: tuple[Muc, ...]
    ket: str
    phu_luc: tuple[PhuLuc, ...]


def build(draft: Draft) -> NghiQuyet:
    """The resolution of the record's meeting, in the draft's layout."""
    resolution, meeting = draft.record.resolution, draft.record.meeting
    by_article = draft.form.layout == "articles"
    label, item = (article, numbered) if by_article else (numbered, parenthesised)
    body: list[Muc] = []
    if resolution.adopted:
        lines = [upper_first(line) for line in resolution.adopted]
        title = f"Thông qua các nội dung trình {meeting.word}"
        body.append(Muc(label(0), title, (), plain_items(lines, label=item), NO_TARGETS))
    body += sections(_with_agreement(resolution.sections, resolution.agreed), label=label, item=item, first=len(body))
    if resolution.personnel:
        body.append(
            Muc(label(len(body)), "Về tổ chức, cán bộ", (), plain_items(resolution.personnel, label=item), NO_TARGETS)
        )
    if resolution.assignments:
        items = plain_items((assignment_words(task) for task in resolution.assignments), label=item)
        body.append(Muc(label(len(body)), "Tổ chức thực hiện", (), items, NO_TARGETS))
    if not body:
        gap = draft.slot(None, ("nghi_quyet", "phan"), "nội dung nghị quyết")
        body.append(Muc(label(0), gap, (), (), NO_TARGETS))
    authority = resolution.authority or meeting.body or draft.slot(None, ("hoi_nghi", "cua"), "cơ quan họp")
    abstract = resolution.abstract or meeting_title(draft)
    effect = f"{closed(resolution.effect)} " if resolution.effect else ""
    ket = effect + bare(adopted_sentence(draft, "Nghị quyết")) + draft.end_mark
    vb = frame(
        draft,
        type_name="Nghị quyết",
        abstract=bare(abstract),
        authority=authority,
        above=(f"Như Điều {len(body)}",) if by_article and resolution.assignments else (),
    )
    opening = () if by_article else opening_paragraphs(draft)
    return NghiQuyet(
        vb=vb,
        # The conference layout may open with the meeting itself; by articles, the bases are required.
        can_cu=basis_lines(draft, resolution.bases, resolution.proposed_by) if by_article or resolution.bases else (),
        mo_dau=opening,
        da_nghe="" if by_article else heard(draft),
        cac_muc=tuple(body),
        ket=ket,
        phu_luc=annexes(draft, vb),
    )


def _with_agreement(source: tuple[Section, ...], agreed: str | None) -> list[Section]:
    """Put the sentence of agreement before the first section that holds something."""
    result = list(source)
    if agreed:
        for index, section in enumerate(result):
            if not section.empty:
                result[index] = Section(
                    title=section.title,
                    intro=(agreed, *section.intro),
                    tasks=section.tasks,
                    targets=section.targets,
                )
                return result
        result.append(Section(title="Thống nhất chung", intro=(agreed,)))
    return result
