"""Văn bản được dẫn: citations of laws, decrees, Party and administrative papers in a text."""

from extractors.citations.find import Cited, find_citations, is_own_number

__all__ = ["Cited", "find_citations", "is_own_number"]
