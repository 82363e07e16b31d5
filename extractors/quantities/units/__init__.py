"""Đơn vị của một con số: known units are looked up by their words, longest first; an unknown noun is its own unit."""
