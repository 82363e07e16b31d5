"""Tên tiếng Việt của loại, dấu so sánh: what the contract's English codes are called for people."""

from __future__ import annotations

from typing import Final

from domain.kinds import READ_NAMES

KINDS: Final = {**READ_NAMES, "news": "Tin", "other": "Văn bản khác"}
SIGNS = {"=": "", ">=": "≥ ", "<=": "≤ ", ">": "> ", "<": "< ", "approx": "khoảng "}
COMPARATORS = {
    "=": "bằng",
    ">=": "ít nhất",
    "<=": "không quá",
    ">": "trên",
    "<": "dưới",
    "approx": "khoảng",
}
TARGET_KINDS = {"target": "Chỉ tiêu", "result": "Kết quả"}
CHANGES = {"up": "tăng", "down": "giảm"}
