"""Mẫu tìm thời gian: the forms of `vitext.period_forms` compiled for texts with marks and for texts without."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from vitext.fold import fold
from vitext.lazy import regex
from vitext.period_forms.form import Extent, Form
from vitext.period_forms.forms import DATE_LIKE, FORMS
from vitext.period_leads import BARE, MARKED, Leads

_LETTERS = "a-xzàáâãèéêìíòóôõùúýăđĩũơưạ-ỹ"  # all but y


@dataclass(frozen=True, slots=True)
class Grammar:
    """The forms and lead words, compiled for texts with marks or for texts without any."""

    candidate: re.Pattern[str]
    forms: dict[str, tuple[tuple[str, re.Pattern[str], Callable[[re.Match[str]], Extent | None]], ...]]  # by letter
    leads: Leads


def _grammar(write: Callable[[str], str], leads: Leads) -> Grammar:
    """One pattern stops right before where a form may begin: at what is no letter of a word, so that it runs fast.

    A text to be searched by it begins with a space more.
    """
    by_letter: dict[str, list[Form]] = {}
    tails: dict[str, set[str]] = {}  # by first letter: the rest of a word and what follows it
    for form in FORMS:
        for word in map(write, form.lead):
            if form not in by_letter.setdefault(word[0], []):
                by_letter[word[0]].append(form)
            if word != "0":
                tails.setdefault(word[0], set()).add(word[1:] + write(form.then))
    # "ngày14/5" is written too, so a figure may follow a y.
    figure = rf"[0-9](?<![\d/].)(?<!\d[.,].)(?:(?<!\w.)|(?<=y.)){write(DATE_LIKE)}"
    word = "|".join(f"{letter}(?:{'|'.join(sorted(rests))})" for letter, rests in sorted(tails.items()))
    candidate = rf"[^{_LETTERS}](?:{word}|{figure})"
    return Grammar(
        regex(candidate),
        {
            letter: tuple((form.name, regex(write(form.pattern)), form.read) for form in forms)
            for letter, forms in by_letter.items()
        },
        leads,
    )


WITH_MARKS, WITHOUT_MARKS = _grammar(str, MARKED), _grammar(fold, BARE)
