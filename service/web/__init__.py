"""Khung của trang web: pages, forms' guard, faults, headers, static files. No feature's words here."""
