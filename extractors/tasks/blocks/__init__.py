"""Đề mục, lời dẫn, đoạn, hàng của bảng: what a block says to those below it, and which tasks stand in it."""
