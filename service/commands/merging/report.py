"""Báo cáo gộp: what became of every row, for the terminal and as a .csv that spreadsheets open safely."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from service.sheets import harmless

REPORT_NAME = "bao-cao-gop.csv"
_SHOWN = 50


@dataclass(frozen=True, slots=True)
class Outcome:
    """One row: its number in the sheet, whom it names, the file made and what went wrong ("" where there is none)."""

    number: int
    who: str
    file: str
    reason: str


def failed_lines(outcomes: Iterable[Outcome]) -> Iterator[str]:
    """A line for each row that failed; beyond fifty only their number."""
    failed = [outcome for outcome in outcomes if outcome.reason]
    if failed:
        yield f"{len(failed)} hàng chưa xong:"
    for outcome in failed[:_SHOWN]:
        who = f", {' '.join(outcome.who.split())}" if outcome.who else ""
        yield f"  - Hàng {outcome.number}{who}: {outcome.reason}"
    if len(failed) > _SHOWN:
        yield f"  … và {len(failed) - _SHOWN} hàng khác."


def report_csv(outcomes: Iterable[Outcome]) -> bytes:
    """All rows as UTF-8 with a mark at the start, as Excel wants it."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(("Hàng", "Họ tên, đơn vị", "Tệp", "Kết quả", "Lý do"))
    for outcome in outcomes:
        result = "chưa xong" if outcome.reason else "đã soạn"
        writer.writerow(map(harmless, (str(outcome.number), outcome.who, outcome.file, result, outcome.reason)))
    return text.getvalue().encode("utf-8-sig")
