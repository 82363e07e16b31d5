"""Công văn."""

from .context import CongVan as View
from .context import build
from .recipe import content

__all__ = ["View", "build", "content"]
