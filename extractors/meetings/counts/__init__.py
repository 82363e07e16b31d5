"""Có mặt bao nhiêu, biểu quyết ra sao, mấy ý kiến: the counts of a meeting, on folded text."""
