"""Chỗ nghi vấn thành câu hỏi: a doubt with its choices, and what each answer does to the value.

“quý 1” là năm 2024 hay 2025? · số 20-NQ/TW ngày 10/11/2021 hay 11/10/2021? · “l2” đã sửa thành “12”
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from service.reading.items import Section
from service.reading.rereading import REREAD
from vitext.dates import write_short
from vitext.quote import quote

_YEAR = ("year", "year-from-document")
_COUNTED = "counted"  # so many days from the document's own day
_LIKELY = "likely"  # a task that no word asks for: the reviewer says whether it is one
_NO_TASK = "khong"
_NOW = re.compile(r"\bnay$")
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer: what the button sends and what it says."""

    key: str
    words: str


@dataclass(frozen=True, slots=True)
class Question:
    """A doubt of an item as it is asked. `number` is its place among the item's open doubts; `year` is what was read
    where nothing but the year is asked.
    """

    number: int
    words: str
    choices: tuple[Choice, ...]
    year: int | None = None


def questions_of(section: Section, value: Mapping[str, Any], doubts: Sequence[Mapping[str, Any]]) -> list[Question]:
    """The open doubts as questions; each can at least be answered with “as it was read”."""
    return [_question(number, section, value, doubt) for number, doubt in enumerate(doubts)]


def _question(number: int, section: Section, value: Mapping[str, Any], doubt: Mapping[str, Any]) -> Question:
    code, words = doubt["code"], doubt["message"]
    term = _term(section, value)
    if term and term["end"] and (code == _COUNTED or (code in _YEAR and _NOW.search(term["text"]))):
        asked = f"{quote(term['text'])} được hiểu là đến ngày {write_short(date.fromisoformat(term['end']))}. {words}"
        return Question(number, asked, (Choice("", "Đúng như đã đọc"),))
    if code in _YEAR and term and (year := _year(term)):
        asked = f"{quote(term['text'])} là năm {year}, hay năm nào khác? {words}"
        near = (year, year + 1, year - 1)
        return Question(number, asked, tuple(Choice(str(one), f"Năm {one}") for one in near), year)
    if code == _LIKELY:
        return Question(number, words, (Choice("", "Là nhiệm vụ"), Choice(_NO_TASK, "Không phải nhiệm vụ")))
    if code == REREAD and term:
        better, kept = map(_shown, doubt["choices"])
        asked = f"{quote(term['text'])} có phải là đến ngày {better} không? {words}"
        answers = Choice(doubt["choices"][0], f"Đến ngày {better}"), Choice("", f"Giữ ngày {kept}")
        return Question(number, asked, answers)
    if doubt["choices"]:
        return Question(number, words, tuple(Choice(one, _shown(one)) for one in doubt["choices"]))
    return Question(number, words, (Choice("", "Đúng như đã đọc"),))


def asked_years(questions: Iterable[Question]) -> dict[int, int]:
    """How many questions ask for nothing but the year, by the year that was read, most asked first."""
    return dict(Counter(one.year for one in questions if one.year is not None).most_common())


def refuses(doubt: Mapping[str, Any], choice: str) -> bool:
    """Whether an answer says that the item is none at all."""
    return doubt["code"] == _LIKELY and choice == _NO_TASK


def answered(section: Section, value: Mapping[str, Any], doubt: Mapping[str, Any], choice: str) -> dict[str, Any]:
    """The value after an answer: the same where the answer is “as it was read”, or is not one of the choices."""
    made, code = dict(value), doubt["code"]
    term = _term(section, value)
    if code in _YEAR and term and choice.isdecimal() and len(choice) == 4:
        key = "deadline" if section == "task" else "period"
        shift = int(choice) - (_year(term) or int(choice))
        made[key] = {**term, "start": _shifted(term["start"], shift), "end": _shifted(term["end"], shift)}
    elif code == REREAD and choice == doubt["choices"][0]:
        made["deadline"] = doubt["deadline"]
    elif choice in doubt["choices"]:
        if section == "citation" and _ISO.fullmatch(choice):
            made["date"] = choice
        elif len(doubt["choices"]) == 2 and "text" in value and code == "ocr_repaired":
            for other in doubt["choices"]:
                made = _reworded(made, other, choice)
    return made


def _term(section: Section, value: Mapping[str, Any]) -> Mapping[str, Any] | None:
    found = value.get("deadline" if section == "task" else "period")
    return found if isinstance(found, Mapping) else None


def _year(term: Mapping[str, Any]) -> int | None:
    day = term["end"] or term["start"]
    return int(day[:4]) if day else None


def _shifted(day: str | None, years: int) -> str | None:
    if day is None:
        return None
    whole = date.fromisoformat(day)
    try:
        return whole.replace(year=whole.year + years).isoformat()
    except ValueError:  # 29/02
        return whole.replace(year=whole.year + years, day=28).isoformat()


def _reworded(value: dict[str, Any], old: str, new: str) -> dict[str, Any]:
    """Every text of the value with the other reading of a word."""
    words = re.compile(rf"(?<!\w){re.escape(old)}(?!\w)")
    return {key: words.sub(lambda _: new, part) if isinstance(part, str) else part for key, part in value.items()}


def _shown(choice: str) -> str:
    return write_short(date.fromisoformat(choice)) if _ISO.fullmatch(choice) else quote(choice, limit=80)
