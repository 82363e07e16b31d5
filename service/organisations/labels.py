"""Tên loại văn bản trên trang: two kinds of minutes, of lists and of notices are told apart."""

from __future__ import annotations

from domain.kinds import KINDS

LABELS = {kind.code: kind.name for kind in KINDS} | {
    "conclusion_notice": "Thông báo kết luận",
    "programme": "Chương trình hội nghị",
    "delegates": "Danh sách đại biểu",
    "ballot": "Phiếu biểu quyết, phiếu bầu",
    "vote_count": "Biên bản kiểm phiếu",
}
