"""Hướng dẫn sử dụng, nằm ngay trong dịch vụ."""
