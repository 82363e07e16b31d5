"""Tờ trình."""

from .context import ToTrinh as View
from .context import build
from .recipe import content

__all__ = ["View", "build", "content"]
