"""Chỉ tiêu và kết quả: what a counted quantity is: to be reached or reached, of what, for when, under which task."""
