"""Biên bản kiểm phiếu."""

from .context import KiemPhieu as View
from .context import build
from .recipe import content

__all__ = ["View", "build", "content"]
