"""Quyết định (Mẫu 1.2, 1.3, Phụ lục III): căn cứ, các Điều; the last Điều says who carries it out."""

from __future__ import annotations

from dataclasses import dataclass, replace

from domain.documents import Article
from templates_docx.view.annexes import PhuLuc, annexes
from templates_docx.view.draft import Draft
from templates_docx.view.frame import VanBan, frame
from templates_docx.view.opening import basis_lines
from templates_docx.view.sentences import bare, closed


@dataclass(frozen=True, slots=True)
class Khoan:
    """A numbered clause."""

    nhan: str
    noi_dung: str


@dataclass(frozen=True, slots=True)
class Dieu:
    """One Điều; `tieu_de` may be empty, as in individual decisions."""

    nhan: str
    tieu_de: str
    noi_dung: str
    khoan: tuple[Khoan, ...]


@dataclass(frozen=True, slots=True)
class QuyetDinh:
    """The fields of a decision's template; `ket` is the last article's (or clause's) text and closes the document."""

    vb: VanBan
    can_cu: tuple[str, ...]
    cac_dieu: tuple[Dieu, ...]
    ket_la_khoan: bool
    nhan_cuoi: str
    ket: str
    phu_luc: tuple[PhuLuc, ...]


def build(draft: Draft) -> QuyetDinh:
    """The record's decision."""
    decision = draft.record.decision
    articles = decision.articles
    whole = [_article(number, article) for number, article in enumerate(articles, 1)]
    label, text, of_clause = "Điều 1.", "", False
    if articles and articles[-1].clauses:  # the last clause closes the document and stays with the signature
        *kept, final = whole[-1].khoan
        whole[-1] = replace(whole[-1], khoan=tuple(kept))
        label, text, of_clause = final.nhan, final.noi_dung, True
    elif articles:
        label, text = whole.pop().nhan, articles[-1].text
    else:
        text = draft.slot(None, draft.path("dieu"), "nội dung quyết định")
    if articles and not any("thi hành" in article.text or "hiệu lực" in article.text for article in articles):
        draft.gaps.note(draft.path("dieu"), "Quyết định chưa có Điều về hiệu lực và trách nhiệm thi hành.")
    abstract = draft.slot(decision.abstract, draft.path("trich_yeu"), "trích yếu")
    authority = draft.slot(
        decision.authority or draft.organisation.name, draft.path("tham_quyen"), "thẩm quyền ban hành"
    )
    vb = frame(
        draft,
        type_name="Quyết định",
        abstract=bare(abstract),
        authority=authority,
        above=(f"Như Điều {len(articles)}",) if articles else (),
    )
    return QuyetDinh(
        vb=vb,
        can_cu=basis_lines(draft, decision.bases, decision.proposed_by),
        cac_dieu=tuple(whole),
        ket_la_khoan=of_clause,
        nhan_cuoi=label,
        ket=closed(text, draft.end_mark),
        phu_luc=annexes(draft, vb),
    )


def _article(number: int, article: Article) -> Dieu:
    return Dieu(
        nhan=f"Điều {number}.",
        tieu_de=bare(article.title) if article.title else "",
        noi_dung=bare(article.text) + ":" if article.clauses else closed(article.text),
        khoan=tuple(Khoan(f"{index}.", closed(clause)) for index, clause in enumerate(article.clauses, 1)),
    )
