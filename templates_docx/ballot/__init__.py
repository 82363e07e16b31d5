"""Phiếu biểu quyết, phiếu bầu."""

from .context import Phieu as View
from .context import build
from .recipe import content

__all__ = ["View", "build", "content"]
