"""Bản tin."""

from .context import BanTin as View
from .context import build
from .recipe import content

__all__ = ["View", "build", "content"]
