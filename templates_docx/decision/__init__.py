"""Quyết định."""

from .context import QuyetDinh as View
from .context import build
from .recipe import content

__all__ = ["View", "build", "content"]
