"""Trang đầu: việc của tôi."""
