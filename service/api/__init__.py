"""Giao diện cho chương trình: the same actions as the pages', under /api/v1, with tokens instead of sessions."""
