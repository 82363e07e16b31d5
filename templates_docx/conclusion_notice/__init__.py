"""Thông báo kết luận."""

from .context import ThongBao as View
from .context import build
from .recipe import content

__all__ = ["View", "build", "content"]
