"""Danh mục mẫu: every kind of document with its view, its recipe and the forms it comes in. The order is `KINDS`'."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from domain.errors import InputRefused
from domain.kinds import KINDS, Kind
from domain.organisation import Layout, Profile
from templates_docx import (
    ballot,
    bulletin,
    conclusion_notice,
    decision,
    delegates,
    invitation,
    minutes,
    official_letter,
    plan,
    programme,
    report,
    resolution,
    submission,
    vote_count,
)
from templates_docx.parts.form import Form
from templates_docx.view.draft import Draft

ALL_PROFILES: tuple[Profile, ...] = ("state", "party", "youth", "hybrid")


@dataclass(frozen=True, slots=True)
class Entry:
    """One kind: how its view is built, what the view is, how its template is made, and its forms.

    `layouts` is empty where there is only one; `annexes` tells whether annexes may follow; `framed` whether the
    document has the frame of an administrative document.
    """

    kind: Kind
    build: Callable[[Draft], Any]
    view: type
    recipe: Callable[[Form], str]
    profiles: tuple[Profile, ...] = ALL_PROFILES
    layouts: tuple[Layout, ...] = ()
    annexes: bool = True
    framed: bool = True

    def forms(self) -> tuple[tuple[Profile, Layout | None], ...]:
        """Every profile and layout in which this kind is made."""
        if not self.layouts:
            return tuple((profile, None) for profile in self.profiles)
        return tuple(
            (profile, layout)
            for profile in self.profiles
            for layout in self.layouts
            if layout == "conference" or profile in ("state", "hybrid")
        )


_BY_CODE = {kind.code: kind for kind in KINDS}


def _entry(folder: Any, **forms: Any) -> Entry:
    code = folder.__name__.rpartition(".")[2]
    return Entry(_BY_CODE[code], folder.build, folder.View, folder.content, **forms)


CATALOGUE: tuple[Entry, ...] = (
    _entry(resolution, layouts=("articles", "conference")),
    _entry(minutes),
    _entry(conclusion_notice),
    _entry(plan),
    _entry(decision),
    _entry(report),
    _entry(submission),
    _entry(official_letter),
    _entry(invitation),
    _entry(programme),
    _entry(delegates),
    _entry(ballot, annexes=False),
    _entry(vote_count),
    _entry(bulletin, profiles=("state",), annexes=False, framed=False),
)

_ENTRIES = {entry.kind.code: entry for entry in CATALOGUE}


def entry_of(kind: Kind) -> Entry:
    """The catalogue's entry of a kind."""
    return _ENTRIES[kind.code]


def chosen_form(entry: Entry, profile: Profile, layout: Layout) -> tuple[Profile, Layout | None]:
    """The profile and layout that will be used. Raises `InputRefused` where the two do not go together."""
    if profile not in entry.profiles:
        profile = entry.profiles[0]
    if not entry.layouts:
        return profile, None
    if (profile, layout) in entry.forms():
        return profile, layout
    raise InputRefused(
        f"{entry.kind.name} theo Điều (articles) không dùng với thể thức “{profile}”.",
        advice="Hãy chọn bố cục “conference”, hoặc thể thức “state”.",
    )
