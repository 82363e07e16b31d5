"""Mục, khoản, điểm: numbered sections, tasks three levels deep and tables of targets, as templates print them.

Numbers are reckoned here, so that an empty section leaves neither heading nor gap in the numbering.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from domain.documents import Section
from domain.target import Target
from domain.task import Task
from templates_docx.view.gaps import PLACEHOLDER
from templates_docx.view.sentences import (
    amount_in_cell,
    bare,
    closed,
    task_words,
    unit_after,
    upper_first,
)
from vitext.letters import point_letter
from vitext.numbers import write_number


@dataclass(frozen=True, slots=True)
class ViecCap3:
    """A point of the third level: a dash and its text."""

    nhan: str
    noi_dung: str


@dataclass(frozen=True, slots=True)
class ViecCap2:
    """A point of the second level: "a)"."""

    nhan: str
    noi_dung: str
    viec: tuple[ViecCap3, ...]


@dataclass(frozen=True, slots=True)
class Viec:
    """A task or solution of the first level: "(1)" or "1."."""

    nhan: str
    noi_dung: str
    viec: tuple[ViecCap2, ...]


@dataclass(frozen=True, slots=True)
class ChiTieu:
    """A row of a table of targets; every cell is text."""

    tt: str
    ten: str
    don_vi_tinh: str
    gia_tri: str
    ky: str
    chu_tri: str
    thuc_hien: str
    dat: str


@dataclass(frozen=True, slots=True)
class BangChiTieu:
    """A table of targets; `co_ket_qua` where any has a result, `co_phan_cong` where any has a lead."""

    co_ket_qua: bool
    co_phan_cong: bool
    dong: tuple[ChiTieu, ...]


@dataclass(frozen=True, slots=True)
class Muc:
    """A titled section. `nhan` is its number as printed ("1.", "Điều 2.", "II."); `ten_bang` names its table of targets
    where the words above do not.
    """

    nhan: str
    tieu_de: str
    loi_dan: tuple[str, ...]
    viec: tuple[Viec, ...]
    chi_tieu: BangChiTieu
    ten_bang: str = ""


def _letter_label(index: int) -> str:
    try:
        return f"{point_letter(index)})"
    except ValueError:  # more points than letters: dashes for the rest, as officials do
        return "-"


def parenthesised(index: int) -> str:
    """ "(1)"."""
    return f"({index + 1})"


def numbered(index: int) -> str:
    """ "1."."""
    return f"{index + 1}."


def article(index: int) -> str:
    """ "Điều 1."."""
    return f"Điều {index + 1}."


def dashed_group(label: str, title: str, lines: Sequence[str]) -> tuple[Viec, ...]:
    """A titled item with its lines below it as dashes; nothing where there are no lines."""
    below = tuple(ViecCap2("-", closed(upper_first(line)), ()) for line in lines)
    return (Viec(label, title, below),) if below else ()


def plain_items(lines: Iterable[str], *, label: Callable[[int], str]) -> tuple[Viec, ...]:
    """Lines of text as numbered items."""
    return tuple(Viec(label(index), closed(line), ()) for index, line in enumerate(lines))


def task_items(tasks: Sequence[Task], *, label: Callable[[int], str]) -> tuple[Viec, ...]:
    """Tasks as numbered items with their subtasks below; the third level and all deeper ones are dashes."""
    return tuple(
        Viec(
            label(index),
            _task_line(task),
            tuple(
                ViecCap2(
                    _letter_label(second_index) if len(task.subtasks) > 1 else "-",
                    _task_line(second),
                    tuple(ViecCap3("-", _task_line(third)) for below in second.subtasks for third in below.walk()),
                )
                for second_index, second in enumerate(task.subtasks)
            ),
        )
        for index, task in enumerate(tasks)
    )


def _task_line(task: Task) -> str:
    words = upper_first(task_words(task))
    if not task.subtasks:
        return closed(words)
    return f"{bare(words)}. Cụ thể:" if bare(words) != upper_first(bare(task.text)) else f"{bare(words)}:"


NO_TARGETS = BangChiTieu(co_ket_qua=False, co_phan_cong=False, dong=())


def target_table(targets: Sequence[Target]) -> BangChiTieu:
    """Targets as rows of a table; where nobody leads any of them, the period stands with the note after the name."""
    charged = any(target.lead for target in targets)
    rows = []
    for index, target in enumerate(targets, 1):
        period = target.period.as_noun() if target.period else ""
        beside = "; ".join(part for part in ("" if charged else period, target.note or "") if part)
        rows.append(
            ChiTieu(
                tt=str(index),
                ten=f"{target.indicator} ({beside})" if beside else target.indicator,
                don_vi_tinh=target.unit or "",
                gia_tri=amount_in_cell(target),
                ky=upper_first(period),
                chu_tri=target.lead or "",
                thuc_hien=write_number(target.done) if target.done is not None else "",
                dat=_reached(target),
            )
        )
    return BangChiTieu(
        co_ket_qua=any(target.done is not None for target in targets), co_phan_cong=charged, dong=tuple(rows)
    )


def _reached(target: Target) -> str:
    """The share of the plan that was done; where less is better, whether the bound was kept."""
    if target.done is None or target.value is None:
        return ""
    if target.comparator in ("<=", "<"):
        kept = target.done < target.value or (target.comparator == "<=" and target.done == target.value)
        return "Đạt" if kept else "Chưa đạt"
    share = target.completion
    return unit_after(write_number(share.quantize(Decimal("0.1"), ROUND_HALF_UP)), "%") if share is not None else ""


def sections(
    source: Sequence[Section],
    *,
    label: Callable[[int], str],
    item: Callable[[int], str],
    first: int = 0,
) -> tuple[Muc, ...]:
    """Sections that hold something, numbered from `first` (0-based); items restart in each."""
    full = [section for section in source if not section.empty]
    result = []
    for index, section in enumerate(full):
        title, intro = section_head(section)
        result.append(
            Muc(
                nhan=label(first + index),
                tieu_de=title,
                loi_dan=tuple(closed(line) for line in intro),
                viec=task_items(section.tasks, label=item),
                chi_tieu=target_table(section.targets),
                ten_bang=_table_name(section, above=" ".join((title, *intro[-1:]))),
            )
        )
    return tuple(result)


_NAMING = ("chỉ tiêu", "bảng", "sau đây", "dưới đây", "như sau")


def _table_name(section: Section, *, above: str) -> str:
    told = above.lower()
    if not section.targets or any(word in told for word in _NAMING):
        return ""
    known = any(target.done is not None for target in section.targets)
    return "Kết quả thực hiện các chỉ tiêu" if known else "Các chỉ tiêu cần đạt"


def section_head(section: Section) -> tuple[str, tuple[str, ...]]:
    """A section's title and the paragraphs below it; without a title its first paragraph stands for one."""
    if section.title:
        return bare(section.title), section.intro
    if section.intro:
        return closed(section.intro[0]), section.intro[1:]
    return PLACEHOLDER, ()


def text_section(
    label: str, title: str, *, paragraphs: Iterable[str] = (), items: tuple[Viec, ...] = ()
) -> tuple[Muc, ...]:
    """One section of plain text, or nothing when it would be empty."""
    lines = tuple(closed(line) for line in paragraphs)
    return (Muc(label, title, lines, items, NO_TARGETS),) if lines or items else ()
