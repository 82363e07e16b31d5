"""Cơ sở dữ liệu: one engine, one transaction a request, tables beside the feature that owns them."""
