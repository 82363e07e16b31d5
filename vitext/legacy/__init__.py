"""Bảng mã cũ: text written with fonts and encodings of the time before Unicode, turned into Unicode."""
