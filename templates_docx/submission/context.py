"""Tờ trình (Mẫu 1.4): vì sao, trình gì, kiến nghị gì; closes with “Kính trình …”."""

from __future__ import annotations

from dataclasses import dataclass

from templates_docx.view.annexes import PhuLuc, annexes
from templates_docx.view.draft import Draft
from templates_docx.view.frame import VanBan, frame
from templates_docx.view.outline import Muc, numbered, plain_items, text_section
from templates_docx.view.sentences import bare, upper_first


@dataclass(frozen=True, slots=True)
class ToTrinh:
    """The fields of a submission's template."""

    vb: VanBan
    cac_muc: tuple[Muc, ...]
    kem_theo: tuple[str, ...]
    ket: str
    phu_luc: tuple[PhuLuc, ...]


def build(draft: Draft) -> ToTrinh:
    """The record's submission."""
    submission = draft.record.submission
    body: list[Muc] = []
    organisation = draft.head.issuer or draft.organisation.name or ""
    to = submission.submitted_to or next(iter(submission.addressees), None)
    to = draft.slot(bare(to) if to else None, draft.path("kinh_trinh"), "cơ quan được trình")
    for title, lines in (
        ("Sự cần thiết, căn cứ", submission.need),
        ("Nội dung trình", submission.content or (draft.slot(None, draft.path("noi_dung"), "nội dung trình"),)),
        ("Kiến nghị", submission.proposals),
    ):
        asking = title == "Kiến nghị" and lines
        items = plain_items(lines, label=lambda _: "-") if len(lines) > 1 or asking else ()
        intro = (f"{organisation} kính đề nghị {to}:",) if asking else () if items else lines
        body += text_section(numbered(len(body)), title, paragraphs=intro, items=items)
    attached = tuple(
        f"{index}. {bare(name)}{'.' if index == len(submission.attachments) else ';'}"
        for index, name in enumerate(submission.attachments, 1)
    )
    abstract = draft.slot(submission.abstract, draft.path("trich_yeu"), "trích yếu")
    vb = frame(draft, type_name="Tờ trình", abstract=bare(abstract), above=(draft.form.norm.recipients.as_above,))
    return ToTrinh(
        vb=vb,
        cac_muc=tuple(body),
        kem_theo=attached,
        ket=upper_first(f"{organisation} kính trình {to} xem xét, quyết định".strip()) + draft.end_mark,
        phu_luc=annexes(draft, vb),
    )
