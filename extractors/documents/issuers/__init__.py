"""Cơ quan ban hành: which body issues a document, and which stands above it."""
