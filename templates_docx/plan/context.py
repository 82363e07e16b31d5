"""Kế hoạch thực hiện nghị quyết: mục đích, nội dung với bảng chỉ tiêu và bảng phân công, kinh phí, tổ chức."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from domain.documents import Section
from templates_docx.view.annexes import PhuLuc, annexes
from templates_docx.view.draft import Draft
from templates_docx.view.frame import VanBan, frame
from templates_docx.view.opening import resolution_words
from templates_docx.view.outline import BangChiTieu, dashed_group, numbered, plain_items, section_head, target_table
from templates_docx.view.parts import PhanVan, RomanParts
from templates_docx.view.sentences import assignment_words, bare, closed, lower_first, task_words, upper_first
from vitext.roman import roman


@dataclass(frozen=True, slots=True)
class DongViec:
    """A row of the table of tasks; a row with an empty `tt` is a subtask or the title of a group."""

    tt: str
    noi_dung: str
    chu_tri: str
    phoi_hop: str
    thoi_han: str


@dataclass(frozen=True, slots=True)
class KeHoach:
    """The fields of the plan's template; a part that would be empty has an empty `nhan` and is left out."""

    vb: VanBan
    mo_dau: tuple[str, ...]
    muc_dich: PhanVan
    noi_dung: PhanVan
    nhan_chi_tieu: str
    chi_tieu: BangChiTieu
    nhan_cong_viec: str
    cong_viec: tuple[DongViec, ...]
    kinh_phi: PhanVan
    to_chuc: PhanVan
    ket: str
    phu_luc: tuple[PhuLuc, ...]


def build(draft: Draft) -> KeHoach:
    """The plan that carries out the resolution."""
    record = draft.record
    plan = record.plan
    source = [section for section in (plan.sections or record.resolution.sections) if not section.empty]
    targets = [target for section in source for target in section.targets]
    work = task_rows(source)
    assigned = plan.organising or record.resolution.assignments
    aims = dashed_group("1.", "Mục đích", plan.aims)
    requirements = dashed_group(numbered(len(aims)), "Yêu cầu", plan.requirements)
    part = RomanParts(draft)
    parts = (
        part("Mục đích, yêu cầu", items=aims + requirements),
        part("Nội dung thực hiện", always=True),
        part("Kinh phí thực hiện", lines=plan.funding),
        part("Tổ chức thực hiện", items=plain_items((assignment_words(task) for task in assigned), label=numbered)),
    )
    reference = resolution_words(draft)
    title = plan.abstract or f"Thực hiện {reference}"
    issuer = draft.head.issuer or draft.organisation.name or "cơ quan ban hành"
    for key, present, what in (
        ("muc_dich", aims or requirements, "mục đích, yêu cầu"),
        ("kinh_phi", plan.funding, "kinh phí"),
    ):
        if not present:
            draft.gaps.note(draft.path(key), f"Chưa có {what}; kế hoạch không in phần này.")
    if not (targets or work):
        work = (DongViec("1", draft.slot(None, draft.path("phan"), "nội dung kế hoạch"), "", "", ""),)
    vb = frame(draft, type_name="Kế hoạch", abstract=bare(title))
    return KeHoach(
        vb=vb,
        mo_dau=tuple(closed(line) for line in plan.preamble)
        or (f"Thực hiện {reference}, {issuer} ban hành Kế hoạch triển khai như sau:",),
        muc_dich=parts[0],
        noi_dung=parts[1],
        nhan_chi_tieu="1." if targets else "",
        chi_tieu=target_table(targets),
        nhan_cong_viec=f"{2 if targets else 1}." if work else "",
        cong_viec=work,
        kinh_phi=parts[2],
        to_chuc=parts[3],
        ket=_ending(draft, bare(title)),
        phu_luc=annexes(draft, vb),
    )


def task_rows(source: Sequence[Section]) -> tuple[DongViec, ...]:
    """Sections as titled groups of rows: "I", then "1", "2" … through all of them; subtasks are dashes."""
    rows = []
    count = 0
    with_tasks = [section for section in source if section.tasks]
    for group, section in enumerate(with_tasks, 1):
        rows.append(DongViec(roman(group), bare(section_head(section)[0]), "", "", ""))
        for task in section.tasks:
            count += 1
            for item in task.walk():
                words = task_words(replace(item, lead=None, partners=(), deadline=None, subtasks=()))
                rows.append(
                    DongViec(
                        str(count) if item is task else "",
                        upper_first(words) if item is task else f"- {upper_first(words)}",
                        item.lead or "",
                        "; ".join(item.partners),
                        upper_first(item.deadline.as_noun()) if item.deadline else "",
                    )
                )
    return tuple(rows)


def _ending(draft: Draft, title: str) -> str:
    organisation = draft.head.issuer or draft.organisation.name or "cơ quan ban hành"
    text = (
        f"Trên đây là Kế hoạch {lower_first(title)}. Đề nghị các đơn vị nghiêm túc triển khai thực hiện; "
        f"trong quá trình thực hiện, nếu có khó khăn, vướng mắc, kịp thời báo cáo {organisation} để xem xét, giải quyết"
    )
    return closed(text, draft.end_mark)
