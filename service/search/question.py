"""Câu hỏi tìm kiếm: what a person typed, taken apart.

    hợp tác xã tháng 8/2024      words, and the days 01/8–31/8/2024
    "quỹ hỗ trợ"                 words in this order
    số 12/NQ-LMHTX               words too: số, 12, nq, lmhtx
A date is looked for both as the day of a document and as words in it. What the separate boxes ask for must hold.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from service.search.words import pairs, words_of
from vitext.clean import clean
from vitext.fold import fold, search_key
from vitext.periods import find_periods

_QUOTED = re.compile('["“”]([^"“”]+)["“”]')
_MOST = 24  # words


@dataclass(frozen=True, slots=True)
class Days:
    """From the first to the last day, either open."""

    first: date | None = None
    last: date | None = None

    def __bool__(self) -> bool:
        return self.first is not None or self.last is not None


@dataclass(frozen=True, slots=True)
class Question:
    """What is looked for.

    `plain` are folded words that must be there, `pairs` those that should follow each other, `firm` pairs that must,
    `exact` words typed with marks; `when` the days of a date among the words, `dated` its words;
    `number` that of a document, if one is named; `person` and `unit` folded; `within` the days that must hold.
    """

    typed: str = ""
    plain: tuple[str, ...] = ()
    pairs: tuple[str, ...] = ()
    firm: tuple[str, ...] = ()
    exact: tuple[str, ...] = ()
    when: Days = Days()
    dated: tuple[str, ...] = ()
    number: str = ""
    person: str = ""
    unit: str = ""
    within: Days = Days()

    @property
    def asks(self) -> bool:
        """Whether anything is asked at all."""
        return bool(self.plain or self.dated or self.person or self.unit or self.within)

    @property
    def title_key(self) -> str:
        """The words as they would stand in a title."""
        return " ".join(self.plain)


def asked(typed: str, *, person: str = "", unit: str = "", first: str = "", last: str = "") -> Question:
    """Take apart what was typed into the search page. Never raises: a date that is none asks for nothing."""
    typed = _printable(typed[:400])
    text = clean(typed).text
    quoted = [words_of(one) for one in _QUOTED.findall(text)]
    rest, when, dated = _without_days(text)
    words = words_of(rest)[:_MOST]
    plain = [fold(word) for word in words]
    return Question(
        typed=" ".join(typed.split()),
        plain=tuple(dict.fromkeys(plain)),
        pairs=tuple(pairs(plain)),
        firm=tuple(pair for one in quoted for pair in pairs([fold(word) for word in one])),
        exact=tuple(word for word in dict.fromkeys(words) if not word.isascii()),
        when=when,
        dated=tuple(dict.fromkeys(pairs(dated) or dated)),
        person=search_key(_printable(person[:100])),
        unit=search_key(_printable(unit[:200])),
        number=_number(plain, typed),
        within=Days(_days(first).first, _days(last).last),
    )


def _number(plain: list[str], typed: str) -> str:
    """The number in "số 12", "12/NQ-LMHTX"; "" for other figures."""
    if "/" not in typed and "so" not in plain:
        return ""
    return next((word for word in plain if word.isdigit() and len(word) <= 6), "")


def _printable(text: str) -> str:
    return "".join(" " if letter.isspace() else letter for letter in text if letter.isprintable() or letter.isspace())


def _without_days(text: str) -> tuple[str, Days, list[str]]:
    """The text without its first wholly said period, the days of it, and its words."""
    if _QUOTED.search(text):
        return text, Days(), []
    for found in find_periods(text):
        if (found.start or found.end) and not found.missing and found.recurring is None:
            start, end = found.span
            return (
                f"{text[:start]} {text[end:]}",
                Days(found.start, found.end),
                [fold(w) for w in words_of(found.words)],
            )
    return text, Days(), []


def _days(typed: str) -> Days:
    """The days of what a date box holds: 15/8/2024, tháng 8/2024, 2024, or 2024-08-15."""
    text = typed.strip()[:60]
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        try:
            day = date.fromisoformat(text)
        except ValueError:
            return Days()
        return Days(day, day)
    if re.fullmatch(r"(19|20)\d\d", text):
        return Days(date(int(text), 1, 1), date(int(text), 12, 31))
    for found in find_periods(clean(text).text):
        if not found.missing and found.start and found.end:
            return Days(found.start, found.end)
    return Days()
