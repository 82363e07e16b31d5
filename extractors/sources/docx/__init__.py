"""Đọc .docx như người đọc trên màn hình: text, automatic numbers, tables and notes of a Word document."""
