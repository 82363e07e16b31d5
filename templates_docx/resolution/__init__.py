"""Nghị quyết."""

from .context import NghiQuyet as View
from .context import build
from .recipe import content

__all__ = ["View", "build", "content"]
