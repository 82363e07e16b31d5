"""Bảng không kẻ: tables that only the places of their words tell, on a page of a PDF or on a recognised scan."""
