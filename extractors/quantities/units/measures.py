"""Đơn vị đo, tiền và bội số: measures, money and the sizes that multiply a figure (nghìn, triệu, tỷ)."""

from __future__ import annotations

MAGNITUDES = {
    "trăm": 100,
    "nghìn": 1000,
    "ngàn": 1000,
    "vạn": 10_000,
    "triệu": 10**6,
    "tr": 10**6,
    "tỷ": 10**9,
    "tỉ": 10**9,
    "trđ": 10**6,
    "trđồng": 10**6,
    "tỷđ": 10**9,
    "tỷđồng": 10**9,
    "ngđ": 1000,
    "nghđ": 1000,
}
MONEY = frozenset(("đồng", "đ", "vnđ", "vnd"))
MEASURES = frozenset(
    ("%", "ha", "tấn", "tạ", "yến", "kg", "gam", "g", "lít", "l", "m", "m2", "m3", "m²", "m³", "km", "km2", "cm", "mm",
     "sào", "mẫu", "công đất", "kw", "mw", "kwh", "mwh", "gb", "tb", "điểm", "lần", "usd", "đô la", "đô la mỹ", "độ",
     "dwt", "teu", "kva", "kv", "mwp", *MONEY, *MAGNITUDES)
)  # fmt: skip
