"""Giấy mời."""

from .context import GiayMoi as View
from .context import build
from .recipe import content

__all__ = ["View", "build", "content"]
