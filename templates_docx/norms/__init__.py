"""Quy định thể thức là dữ liệu có ngày hiệu lực: format rules as dated data, read by recipes and by the checker.

A successor decree is a new file in the folder; nothing in the code changes.
"""
