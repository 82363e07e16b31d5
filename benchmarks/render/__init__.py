"""Đo tốc độ in mẫu: template bytes in memory → .docx bytes in memory, ours against five others and a floor."""
