"""Bảng trong tệp chữ: tables whose cells stand one a line or apart by tabs, as they are copied from other programs."""
