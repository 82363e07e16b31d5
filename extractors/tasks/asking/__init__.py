"""Ai giao, ai yêu cầu: the words by which something is told, asked or undertaken, and who says them."""
