"""Giới hạn của bảng: how big a table may be, and what is said of one that is too big or none at all."""

from __future__ import annotations

from domain.errors import LimitExceeded, TableRefused

MAX_BYTES = 20 * 1024 * 1024
MAX_INFLATED = 200 * 1024 * 1024
MAX_ENTRIES = 5_000
MAX_ROWS = 20_000
TITLE_ROWS = 20
RESAVE = "Hãy mở bảng bằng Excel hoặc LibreOffice, lưu lại thành .xlsx rồi thử lại."


def too_costly() -> LimitExceeded:
    """The table asks for more memory or time than it may have."""
    return LimitExceeded(
        "Bảng quá lớn khi mở ra nên đã dừng đọc.",
        advice="Có thể có ô chữ nằm rất xa phần danh sách. Hãy chép riêng danh sách sang một bảng mới rồi thử lại.",
    )


def too_many_rows() -> LimitExceeded:
    """More rows than one run takes."""
    return LimitExceeded(
        f"Bảng có hơn {MAX_ROWS // 1000}.000 hàng.", advice="Hãy chia bảng thành nhiều tệp rồi làm lần lượt."
    )


def no_table() -> TableRefused:
    """The file is neither a workbook nor text."""
    return TableRefused(
        "Tệp này không phải bảng tính (.xlsx, .xls, .ods) và cũng không phải bảng chữ (.csv).",
        advice="Nếu là bảng chữ, hãy đặt tên có đuôi .csv và lưu với bảng mã UTF-8.",
    )
