"""Bảng tính kết quả đọc (.xlsx): four sheets with typed cells, several documents in one workbook.

Text is only ever written as text: what begins with "=", "+", "-" or "@" never becomes a formula, not even when the cell
is edited in Excel (it carries the mark of a leading apostrophe).
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from domain.errors import LimitExceeded
from service.commands.extracting.names import CHANGES, COMPARATORS, KINDS, TARGET_KINDS
from service.commands.extracting.words import note_lines, own_record_lines
from service.sheets import Cell, book_in, fit_to_paper, looks_of, write

if TYPE_CHECKING:
    from collections.abc import Iterable

    from domain.extraction import Doubt, Extraction, FoundTarget, FoundTask, Role
    from service.commands.extracting.reading import Failure

_MOST_ROWS = 1_000_000


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A sheet's name and its columns: head and width in characters."""

    name: str
    columns: tuple[tuple[str, int], ...]


_DOCUMENTS = _Sheet(
    "Văn bản",
    (
        *(("Tệp", 28), ("Loại", 18), ("Số, ký hiệu", 18), ("Ngày", 12), ("Tên", 50), ("Cơ quan ban hành", 30)),
        *(("Cơ quan cấp trên", 30), ("Nơi ban hành", 16), ("Người ký", 30), ("Hội nghị", 50), ("Bắt đầu", 17)),
        *(("Địa điểm", 30), ("Chủ trì", 30), ("Thư ký", 30), ("Số nhiệm vụ", 10), ("Số chỉ tiêu", 10)),
        *(("Số viện dẫn", 10), ("Bản ghi kèm theo", 60), ("Lưu ý", 60)),
    ),
)
_TASKS = _Sheet(
    "Nhiệm vụ",
    (
        *(("Tệp", 28), ("Mã", 7), ("Thuộc", 7), ("Mục", 9), ("Nội dung", 80), ("Chủ trì", 28), ("Phối hợp", 28)),
        *(("Trình, gửi", 28), ("Người giao", 24), ("Thời hạn", 24), ("Từ ngày", 12), ("Đến ngày", 12)),
        *(("Định kỳ", 14), ("Địa bàn", 24), ("Viện dẫn", 10), ("Chỉ tiêu", 10), ("Xem lại", 40)),
    ),
)
_TARGETS = _Sheet(
    "Chỉ tiêu",
    (
        *(("Tệp", 28), ("Mã", 7), ("Thuộc nhiệm vụ", 9), ("Loại", 10), ("Chỉ tiêu", 50), ("So sánh", 10)),
        *(("Giá trị", 14), ("Đến", 12), ("Trên tổng", 12), ("Đơn vị tính", 18), ("Quy ra đồng", 18)),
        *(("Đơn vị quy đổi", 14), ("Tăng, giảm", 12), ("So với", 20), ("Kỳ", 24), ("Từ ngày", 12), ("Đến ngày", 12)),
        *(("Nguyên văn", 30), ("Xem lại", 40)),
    ),
)
_CITATIONS = _Sheet(
    "Viện dẫn",
    (
        *(("Tệp", 28), ("Mã", 7), ("Nguyên văn", 60), ("Loại", 16), ("Số, ký hiệu", 20), ("Ngày", 12)),
        *(("Cơ quan ban hành", 30), ("Điều, khoản", 18), ("Trích yếu", 50), ("Xem lại", 40)),
    ),
)


class Workbook:
    """A workbook that grows a document at a time."""

    def __init__(self) -> None:
        self._buffer = io.BytesIO()
        self._book = book_in(self._buffer)
        base: dict[str, Any] = {"valign": "top", "text_wrap": True}
        self._looks = looks_of(self._book, **base)
        head = self._book.add_format({**base, "bold": True, "bg_color": "#E7E6E6", "bottom": 1})
        self._pages: dict[str, Any] = {}
        self._rows: dict[str, int] = {}
        for sheet in (_DOCUMENTS, _TASKS, _TARGETS, _CITATIONS):
            page = self._pages[sheet.name] = self._book.add_worksheet(sheet.name)
            page.freeze_panes(1, 1)
            fit_to_paper(page, head=0)
            for place, (title, width) in enumerate(sheet.columns):
                page.set_column(place, place, width)
                page.write_string(0, place, title, head)
            self._rows[sheet.name] = 1

    def add(self, one: Extraction) -> None:
        """One document's rows on all four sheets. LimitExceeded beyond what a sheet can hold."""
        name = one.source.name
        self._row(_DOCUMENTS, _document(one))
        for task in one.tasks:
            self._row(_TASKS, (name, *_task(task)))
        for target in one.targets:
            self._row(_TARGETS, (name, *_target(target)))
        for cited in one.citations:
            citation = (cited.id, _line(cited.text), cited.type, cited.number, cited.date, cited.issuer, cited.unit)
            self._row(_CITATIONS, (name, *citation, cited.title, _doubts(cited.doubts)))

    def finished(self, failures: Iterable[Failure]) -> bytes:
        """The file; what could not be read has a row on the first sheet that says why."""
        for failure in failures:
            empty: tuple[Cell, ...] = (None,) * (len(_DOCUMENTS.columns) - 2)
            self._row(_DOCUMENTS, (failure.name, *empty, f"Chưa đọc được: {failure.reason}"))
        for sheet in (_DOCUMENTS, _TASKS, _TARGETS, _CITATIONS):
            self._pages[sheet.name].autofilter(0, 0, self._rows[sheet.name] - 1, len(sheet.columns) - 1)
        self._book.close()
        return self._buffer.getvalue()

    def _row(self, sheet: _Sheet, cells: Sequence[Cell]) -> None:
        row = self._rows[sheet.name]
        if row > _MOST_ROWS:
            raise LimitExceeded("Kết quả có quá nhiều dòng cho một bảng tính.", advice="Hãy đọc thành nhiều đợt.")
        self._rows[sheet.name] = row + 1
        for place, cell in enumerate(cells):
            write(self._pages[sheet.name], row, place, cell, self._looks)


def _document(one: Extraction) -> tuple[Cell, ...]:
    document, meeting = one.document, one.meeting
    return (
        *(one.source.name, KINDS[document.kind], document.number, document.date, document.title, document.issuer),
        *(document.parent_issuer, document.place, _role(document.signer)),
        *((meeting.title, _naive(meeting.start), meeting.venue) if meeting else (None, None, None)),
        *((_role(meeting.chair), _role(meeting.secretary)) if meeting else (None, None)),
        *(len(one.tasks), len(one.targets), len(one.citations)),
        "\n".join(own_record_lines(one.own_record)) if one.own_record else None,
        "\n".join(note_lines(one.source)),
    )


def _task(task: FoundTask) -> tuple[Cell, ...]:
    due = task.deadline
    return (
        *(task.id, task.parent, task.label, _line(task.text), task.lead, "; ".join(task.partners)),
        *("; ".join(task.addressees), task.assigner),
        *((_line(due.text), due.start, due.end, due.recurring) if due else (None, None, None, None)),
        *("; ".join(task.places), ", ".join(task.citations), ", ".join(task.targets), _doubts(task.doubts)),
    )


def _target(target: FoundTarget) -> tuple[Cell, ...]:
    money, change, period = target.normalized or {}, target.change or {}, target.period
    return (
        *(target.id, target.task, TARGET_KINDS[target.kind], target.indicator, COMPARATORS.get(target.comparator)),
        *(target.value, target.value_max, target.of_total, target.unit, money.get("value"), money.get("unit")),
        *(CHANGES.get(change.get("direction", "")), change.get("against")),
        *((_line(period.text), period.start, period.end) if period else (None, None, None)),
        *(_line(target.text), _doubts(target.doubts)),
    )


def _doubts(doubts: Iterable[Doubt]) -> str:
    return "\n".join(doubt.message for doubt in doubts)


def _role(person: Role | None) -> str | None:
    return ", ".join(filter(None, (person.name, person.role))) if person else None


def _naive(moment: date | datetime | None) -> date | datetime | None:
    return moment.replace(tzinfo=None) if isinstance(moment, datetime) else moment


def _line(text: str) -> str:
    return " ".join(text.split())
