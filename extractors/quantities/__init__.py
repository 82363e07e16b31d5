"""Số liệu có đơn vị: counted quantities in a text, with value, unit, comparator and change."""

from extractors.quantities.find import Quantity, find_quantities

__all__ = ["Quantity", "find_quantities"]
