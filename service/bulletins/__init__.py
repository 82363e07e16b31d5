"""Bản tin: articles from a meeting or a document, edited, published, read by everyone."""
