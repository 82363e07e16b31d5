"""Báo cáo."""

from .context import BaoCao as View
from .context import build
from .recipe import content

__all__ = ["View", "build", "content"]
