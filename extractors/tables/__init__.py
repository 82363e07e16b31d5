"""Bảng, dù đến từ đâu: what heads columns, labels rows and fills cells of tables, on a page, in a file or in a text."""
