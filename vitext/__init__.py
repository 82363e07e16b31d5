"""Tiếng Việt là văn bản: cleaning, folding, numerals and dates, with no knowledge of documents."""
