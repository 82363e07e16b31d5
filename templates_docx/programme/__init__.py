"""Chương trình hội nghị."""

from .context import ChuongTrinh as View
from .context import build
from .recipe import content

__all__ = ["View", "build", "content"]
