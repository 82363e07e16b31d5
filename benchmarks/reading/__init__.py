"""Đo tốc độ và chất lượng đọc: text in → record out, beside underthesea, pyvi, Duckling and spaCy, in one run."""
