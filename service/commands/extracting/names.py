"""Tên tiếng Việt của loại, dấu so sánh: what the contract's English codes are called for people."""

from __future__ import annotations

from domain.extraction import DocumentKind

KINDS: dict[DocumentKind, str] = {
    "resolution": "Nghị quyết",
    "minutes": "Biên bản",
    "conclusion_notice": "Thông báo kết luận",
    "plan": "Kế hoạch",
    "report": "Báo cáo",
    "decision": "Quyết định",
    "programme": "Chương trình",
    "directive": "Chỉ thị",
    "official_letter": "Công văn",
    "invitation": "Giấy mời",
    "submission": "Tờ trình",
    "news": "Tin",
    "other": "Văn bản khác",
}
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
