"""Phần có số La Mã: "I. MỤC ĐÍCH, YÊU CẦU"; numbered as they appear, so that an empty part leaves no gap."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from templates_docx.view.draft import Draft
from templates_docx.view.outline import Viec
from templates_docx.view.sentences import closed
from vitext.roman import roman


@dataclass(frozen=True, slots=True)
class PhanVan:
    """A Roman part: its label and title (both empty where the part is absent), paragraphs and numbered items."""

    nhan: str
    tieu_de: str
    doan: tuple[str, ...]
    viec: tuple[Viec, ...]


class RomanParts:
    """Hands out Roman parts in the order in which they are found to hold something."""

    def __init__(self, draft: Draft) -> None:
        self._outline = draft.form.norm.outline
        self._count = 0

    def __call__(
        self, title: str, *, lines: Iterable[str] = (), items: tuple[Viec, ...] = (), always: bool = False
    ) -> PhanVan:
        """The next part; an empty one (unless `always`) takes no number and prints nothing."""
        paragraphs = tuple(closed(line) for line in lines)
        if not (paragraphs or items or always):
            return PhanVan("", "", (), ())
        self._count += 1
        shown = title.upper() if self._outline.roman_capitals else title
        mark = self._outline.roman.partition("{title}")[0].format(roman=roman(self._count)).strip()
        return PhanVan(mark, shown, paragraphs, items)
