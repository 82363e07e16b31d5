"""Từ bản ghi ra văn bản: domain values become Vietnamese-format Word documents."""
