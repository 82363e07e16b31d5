"""Bảng trong tệp chữ: tables whose cells stand one a line, as they are copied from other programs."""
