"""Văn bản quy định: laws, standards and what is attached to them; they lay down what holds for all, and are no news.

Phụ lục II ‖ (Kèm theo Nghị định số 30/2020/NĐ-CP …)      TCVN 5507:2002      Điều 15. Hồ sơ đề nghị …      THÔNG TƯ ‖ … ‖ Điều 1. …
No: "NGHỊ QUYẾT ‖ Điều 1. Thông qua …" (a body resolves), "Phụ lục ‖ (Kèm theo Kế hoạch số 12)" (attached, but to what is to be done).
"""
# ruff: noqa: E501 (patterns read better unbroken)

from __future__ import annotations

from extractors.documents.view import View
from vitext.lazy import regex

_TITLES = 8  # lines
_CONTENTS = 60  # lines among which a table of contents begins
_LONGEST = 200  # letters of a title's line
_LAW = r"(?:bo luat|luat|phap lenh|nghi dinh|thong tu(?: lien tich)?)"
_ATTACHED = regex(r"\W*(?:ban hanh )?kem theo (?:cac |ban )?[a-z]")
_ATTACHED_TO_LAW = regex(rf"(?<!\w)kem theo {_LAW}(?!\w)")
_ANNEX = regex(r"\W*phu luc(?:\W+(?:so )?(?:[ivx]{1,5}|\d{1,2})(?:\.\d+)*)?(?:\W|$)")
_STANDARD = regex(
    r"\W*(?:tieu chuan (?:viet nam|quoc gia|co so|nganh)\W*$|(?:sua doi \d+:\d{4} )?(?:tcvn|qcvn|tccs) ?\d|quy chuan ky thuat (?:quoc gia|dia phuong))"
)
_LAWS_NAME = regex(rf"\W*{_LAW}\W*$")
_ARTICLE = regex(r"\W*dieu (?P<number>\d{1,3})(?:[.:] ?[^\W\d]|$)")
_CONTENTS_LINE = regex(r"\W*muc luc\W*$")
_FEWEST_ARTICLES = 3


def is_attached_or_rules(view: View) -> bool:
    """Whether a text without header is attached to a paper, or lays down rules: nobody reports anything in it."""
    return (
        lays_down_law(view)
        or any(_ATTACHED.match(view.key, *line) for line in view.lines[:_TITLES])
        or any(_ANNEX.match(view.key, *line) and _is_title(line) for line in view.lines[:2])
        or any(_CONTENTS_LINE.match(view.key, *line) for line in view.lines[:_CONTENTS])
    )


def lays_down_law(view: View) -> bool:
    """Whether a text is a law, a standard, a piece of one or attached to one."""
    titles = [line for line in view.lines[:_TITLES] if _is_title(line)]
    if not titles:
        return False
    first = _ARTICLE.match(view.key, *view.lines[0])
    if first and int(first["number"]) > 1 and _is_title(view.lines[0]) and view.key[view.lines[0][1] - 1] not in ":;.":
        return True  # an excerpt with its heading; "Điều 3. Đại hội giao:" is one of what a body resolves
    if any(_STANDARD.match(view.key, *line) or _ATTACHED_TO_LAW.search(view.key, *line) for line in titles):
        return True
    named = any(_LAWS_NAME.match(view.key, *line) and _in_capitals(view, line) for line in view.lines[: 2 * _TITLES])
    return named and sum(_ARTICLE.match(view.key, *line) is not None for line in view.lines) >= _FEWEST_ARTICLES


def _is_title(line: tuple[int, int]) -> bool:
    return line[1] - line[0] <= _LONGEST


def _in_capitals(view: View, line: tuple[int, int]) -> bool:
    return view.text[line[0] : line[1]].strip(" *#").isupper()
