"""Tên người dự họp: persons whom the line of those present names, and who then begin what they do by their bare names.

Thành phần: Nam, Hùng, Lan ‖ … ‖ - ‖ Nam ‖: hoàn thiện giỏ hàng.      - ‖ Hùng ‖ viết tài liệu.      - ‖ Lan, Nam ‖ sẽ gọi khách hàng.
No: names that no such line has, words in capitals that only begin a clause, what a body is called ("Phòng Kế hoạch").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from domain.extraction import Span
from extractors.layout.view import View, spelt
from extractors.tasks.raw import RawTask
from extractors.tasks.who.agency_heads import starts_agency, whole_person_at
from vitext.bullets import BULLETS
from vitext.lazy import regex

_PRESENT = regex(
    r"^[^\w\n]{0,8}(?:(?:\d{1,2}|[ivx]{1,4})[.)] *)?\**(?:thành phần(?: tham dự| tham gia| dự họp| gồm)?|(?:người )?(?:tham dự|tham gia|dự họp|có mặt)"
    r"|thành viên(?: tham dự| tham gia| có mặt| nhóm)?|attendees|participants|members)\**[ \t]*:\**[ \t]*(?P<rest>[^\n]*)",
    re.IGNORECASE | re.MULTILINE,
)
_SYLLABLE = r"[A-ZĐÀ-Ỹ][^\W\d_]*"
_PERSON = regex(
    r"\W*(?:\d+[.)] *)?(?:(?:[Aa]nh|[Cc]hị|[Bb]ạn|[Ee]m|[Tt]hầy|[Cc]ô|[Ôô]ng|[Bb]à) )?"
    rf"(?P<name>{_SYLLABLE}(?: {_SYLLABLE}){{0,4}})(?= *(?:$|[.,;(–:\[-]|và ))"
)
_BETWEEN = regex(r"[,;]| và ")
_LINE = regex(r"\n[ \t]*(?:[" + BULLETS + r"]|\d+[.)])[ \t]+(?P<rest>[^\n]+)")
_COLON = regex(r"\** ?: ?\**$")
_ARROW = regex(r"(?:→|->|=>|–>|—>) ?")  # "Khách đổi màn hình → ‖ Thảo ‖ sửa tài liệu"
_JOINT = r"(?:, | và | & |/)"
_ADVICE = spelt("nên ", "cần ", "không nên ", "phải ")
_MOST_LINES = 20
_LONGEST_LEAD = 60  # letters


def with_present(view: View, tasks: Sequence[RawTask]) -> Sequence[RawTask]:
    """The tasks, those that nobody is known to do with the persons present whose names they begin with."""
    if all(task.lead is not None and not task.lead_carried for task in tasks):
        return tasks
    names = names_present(view)
    if not names:
        return tasks
    one = "|".join(sorted(map(re.escape, names), key=len, reverse=True))
    several = re.compile(rf"(?:{one})(?:{_JOINT}(?:{one}))*(?!\w)")
    result: list[RawTask] = []
    for task in tasks:
        led = _led(view, task, several)
        if led.lead is None and result and result[-1].lead is not None and _goes_on(view, result[-1], task):
            led = task._replace(lead=result[-1].lead, lead_carried=True)
        result.append(led)
    return result


def _goes_on(view: View, last: RawTask, task: RawTask) -> bool:
    """Whether a task stands behind the semicolon of one that somebody present does."""
    return last.end <= task.start and view.text[last.end : task.start].strip() == ";"


def _led(view: View, task: RawTask, several: re.Pattern[str]) -> RawTask:
    """The task with who is named where it begins, or right before it and its colon."""
    if task.lead is not None and not task.lead_carried:
        return task
    if task.rule == "modal" and view.low.startswith(_ADVICE[view.plain], task.start):
        return task  # "Hằng: ‖ nên bỏ chức năng chat": she says so, whoever does it
    own = several.match(view.text, task.start, task.end)
    if own is not None and _acts(view, own.end(), task.end):
        return task._replace(lead=own.span(), lead_carried=False)
    arrow = _ARROW.search(view.text, task.start, task.end)
    then = several.match(view.text, arrow.end(), task.end) if arrow else None
    if then is not None and _acts(view, then.end(), task.end):
        return task._replace(lead=then.span(), lead_carried=False)
    colon = _COLON.search(view.text, max(task.start - 6, 0), task.start)
    if colon is None:
        return task
    for at in _starts(view, max(colon.start() - _LONGEST_LEAD, 0), colon.start()):
        before = several.fullmatch(view.text, at, colon.start())
        if before is not None:
            return task._replace(lead=before.span(), lead_carried=False)
    return task


def _acts(view: View, at: int, end: int) -> bool:
    """Whether a colon, or a word in small letters, follows a name, as of what its bearer does."""
    sign = view.text[at : at + 2]
    return sign[:1] == ":" or (at + 2 < end and sign[:1] == " " and sign[1:].islower())


def _starts(view: View, floor: int, stop: int) -> Iterator[int]:
    """Where a line, an item or a piece may begin before `stop`."""
    line = view.text.rfind("\n", floor, stop) + 1 or floor
    at = line
    while at < stop and not view.text[at].isalpha():
        at += 1
    yield at
    piece = max(view.text.rfind("; ", line, stop), view.text.rfind(". ", line, stop))
    if piece >= line:
        yield piece + 2


@lru_cache(maxsize=4)
def names_present(view: View) -> frozenset[str]:
    """What those present are called: their whole names, and their given names where only one has it."""
    whole: set[str] = set()
    given: dict[str, int] = {}
    for start, end in _named(view):
        found = _PERSON.match(view.text, start, end)
        if found is None or not _is_person(view, found.span("name")):
            continue
        name = found["name"]
        if name not in whole:
            whole.add(name)
            last = name.rsplit(" ", 1)[-1]
            given[last] = given.get(last, 0) + 1
    return frozenset(whole) | {name for name, count in given.items() if count == 1}


def _is_person(view: View, name: Span) -> bool:
    words = view.text[slice(*name)].split()
    if not all(word.istitle() for word in words):
        return False
    return starts_agency(view, name[0]) is None or whole_person_at(view, name[0]) is not None


def _named(view: View) -> Iterator[Span]:
    """The pieces of the lines that say who is present, each with one name."""
    for line in _PRESENT.finditer(view.text):
        start, end = line.span("rest")
        if view.text[start:end].strip(" *"):
            yield from _pieces(view, start, end)
            continue
        for _ in range(_MOST_LINES):
            item = _LINE.match(view.text, end)
            if item is None:
                break
            yield from _pieces(view, *item.span("rest"))
            end = item.end()


def _pieces(view: View, start: int, end: int) -> Iterator[Span]:
    at = start
    for mark in _BETWEEN.finditer(view.text, start, end):
        yield at, mark.start()
        at = mark.end()
    yield at, end
