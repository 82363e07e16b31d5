"""Gộp danh sách vào văn bản: what `thuky merge` knows of columns, file names and its report."""
