"""Nghị quyết của hội nghị: bố cục theo Điều (Mẫu 1.1, Phụ lục III), hoặc bố cục hội nghị với 1., (1)."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from domain.documents import Section
from templates_docx.view.annexes import PhuLuc, annexes
from templates_docx.view.draft import Draft
from templates_docx.view.frame import VanBan, frame
from templates_docx.view.opening import adopted_sentence, basis_lines, heard, meeting_title, opening_paragraphs
from templates_docx.view.outline import (
    NO_TARGETS,
    Muc,
    article,
    numbered,
    parenthesised,
    plain_items,
    sections,
    text_section,
)
from templates_docx.view.sentences import assignment_words, bare, lower_first, upper_first


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


# "…, cụ thể như sau" leads in what follows; as the last item of a list the sentence ends before it.
_LEAD_IN_TAIL = re.compile(r",?\s*(?:cụ thể )?như sau$")


def build(draft: Draft) -> NghiQuyet:
    """The resolution of the record's meeting, in the draft's layout."""
    resolution, meeting = draft.record.resolution, draft.record.meeting
    by_article = draft.form.layout == "articles"
    label, item = (article, numbered) if by_article else (numbered, parenthesised)
    body: list[Muc] = []
    body += text_section(label(0), "Đánh giá kết quả", items=plain_items(resolution.assessment, label=item))
    lines = [upper_first(line) for line in resolution.adopted]
    first_section = next((section for section in resolution.sections if not section.empty), None)
    if resolution.agreed and first_section and first_section.title:
        lines.append(_LEAD_IN_TAIL.sub("", bare(resolution.agreed)))
    if lines:
        title = f"Thông qua các nội dung trình {meeting.word}"
        body.append(Muc(label(len(body)), title, (), plain_items(lines, label=item), NO_TARGETS))
    body += sections(_with_agreement(resolution.sections, resolution.agreed), label=label, item=item, first=len(body))
    if resolution.personnel:
        body.append(
            Muc(label(len(body)), "Về tổ chức, cán bộ", (), plain_items(resolution.personnel, label=item), NO_TARGETS)
        )
    for index, task in enumerate(resolution.assignments):
        named = lower_first(task.text) == task.text or task.text.startswith(("Các ", "Đồng chí ", "Giao ", "Đề nghị "))
        if not (task.lead or named):
            draft.gaps.note(("nghi_quyet", "giao", index), f"“{bare(task.text)[:60]}” chưa ghi giao cho ai.")
    if resolution.assignments:
        items = plain_items((assignment_words(task) for task in resolution.assignments), label=item)
        body.append(Muc(label(len(body)), "Tổ chức thực hiện", (), items, NO_TARGETS))
    if not body:
        gap = draft.slot(None, ("nghi_quyet", "phan"), "nội dung nghị quyết")
        body.append(Muc(label(0), gap, (), (), NO_TARGETS))
    authority = resolution.authority or meeting.body or draft.slot(None, ("hoi_nghi", "cua"), "cơ quan họp")
    abstract = resolution.abstract or meeting_title(draft)
    effect = f". {upper_first(bare(resolution.effect))}" if resolution.effect else ""
    ket = bare(adopted_sentence(draft, "Nghị quyết")) + effect + draft.end_mark
    vb = frame(
        draft,
        type_name="Nghị quyết",
        abstract=bare(abstract),
        authority=authority,
        above=(f"Như Điều {len(body)}",) if by_article else (),
    )
    opening = () if by_article else opening_paragraphs(draft)
    return NghiQuyet(
        vb=vb,
        # The conference layout may open with the meeting itself; by articles, the bases are required.
        can_cu=basis_lines(draft, resolution.bases, resolution.proposed_by, last=".")
        if by_article or resolution.bases
        else (),
        mo_dau=opening,
        da_nghe="" if by_article else heard(draft),
        cac_muc=tuple(body),
        ket=ket,
        phu_luc=annexes(draft, vb, issuer=authority),
    )


def _with_agreement(source: tuple[Section, ...], agreed: str | None) -> list[Section]:
    """Put the sentence of agreement at the head of the first section, where that has no title of its own."""
    result = list(source)
    full = [index for index, section in enumerate(result) if not section.empty]
    if agreed and not full:
        return [Section(intro=(agreed,))]
    if agreed and not result[full[0]].title:
        first = result[full[0]]
        result[full[0]] = replace(first, intro=(agreed, *first.intro))
    return result
