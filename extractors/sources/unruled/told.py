"""Điều người duyệt cần biết về bảng không kẻ: that its columns were told by where its words stand."""

from __future__ import annotations

from domain.extraction import Doubt

COLUMNS_INFERRED = Doubt(
    "columns_inferred", "Bảng không có đường kẻ được chia cột theo vị trí của chữ; hãy đối chiếu các cột với bản gốc."
)
