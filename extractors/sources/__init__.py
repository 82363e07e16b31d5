"""Tệp tải lên → chữ: whatever a secretary uploads becomes text whose every letter has a place."""

from .read import read_each, read_source
from .texts import Cell, ReadLimits, ReadText, Table, Unread

__all__ = ["Cell", "ReadLimits", "ReadText", "Table", "Unread", "read_each", "read_source"]
