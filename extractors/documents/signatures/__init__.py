"""Chữ ký: who signed a document, under which title."""
