"""Khuôn: the rules, house style and layout under which one template is built."""

from __future__ import annotations

from dataclasses import dataclass

from domain.organisation import HouseStyle, Layout
from templates_docx.norms.norm import Norm


@dataclass(frozen=True, slots=True)
class Form:
    """What every part needs to know; equal forms build equal templates."""

    norm: Norm
    house: HouseStyle = HouseStyle()
    layout: Layout = "conference"

    def size(self, component: str) -> float:
        """A component's size in points."""
        return self.norm.size(component, self.house)

    @property
    def text_width(self) -> float:
        """Between the margins, in millimetres."""
        return self.norm.page.text_width
