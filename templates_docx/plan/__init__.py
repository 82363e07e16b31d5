"""Kế hoạch."""

from .context import KeHoach as View
from .context import build
from .recipe import content

__all__ = ["View", "build", "content"]
