"""Bảng phân công nhiệm vụ: rows read by their columns, however the table came through."""
