"""Danh sách đại biểu."""

from .context import DanhSach as View
from .context import build
from .recipe import content

__all__ = ["View", "build", "content"]
