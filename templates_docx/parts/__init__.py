"""Bộ phận của văn bản: the pieces that recipes put together (letterhead, title, sections, tables, foot, annexes)."""
