"""Tên tổ chức: where the names of bodies begin and end in a text."""
