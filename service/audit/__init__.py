"""Nhật ký: who changed what, and when."""
