"""Biên bản."""

from .context import BienBan as View
from .context import build
from .recipe import content

__all__ = ["View", "build", "content"]
