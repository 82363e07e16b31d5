"""Người, tổ chức, địa danh trong văn bản, với mọi chỗ nhắc tới."""
