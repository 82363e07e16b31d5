"""Lỗi thành câu: what a person reads when something did not work, and the exit status that goes with it."""

from __future__ import annotations

import contextlib
import errno
import tempfile
import traceback
from pathlib import Path

from domain.errors import ThukyError

INTERRUPTED = 130
_UNEXPECTED = 5

_SYSTEM = {
    errno.ENOSPC: "ổ đĩa đã đầy",
    errno.EDQUOT: "đã dùng hết dung lượng được cấp",
    errno.EACCES: "không có quyền",
    errno.EPERM: "không có quyền",
    errno.EROFS: "ổ đĩa này chỉ cho đọc",
    errno.ENOENT: "không có tệp hoặc thư mục này",
    errno.ENOTDIR: "một phần của đường dẫn không phải là thư mục",
    errno.EISDIR: "đây là thư mục",
    errno.ENAMETOOLONG: "tên quá dài",
    errno.EFBIG: "tệp vượt quá cỡ cho phép",
    errno.EIO: "ổ đĩa báo lỗi",
    errno.EMFILE: "đang mở quá nhiều tệp",
    errno.EBUSY: "tệp đang được chương trình khác dùng",
    errno.ELOOP: "liên kết vòng",
}


def lines_of(error: ThukyError) -> list[str]:
    """The message, one line a fault, then the advice."""
    faults: tuple[str, ...] = getattr(error, "faults", ())
    message = error.message
    if faults:
        message = message.partition(faults[0])[0].rstrip() or message  # the faults are listed below, once
    return [f"Lỗi: {message}", *(f"  - {fault}" for fault in faults), *([error.advice] if error.advice else [])]


def reason_of(error: OSError) -> str:
    """ "ổ đĩa đã đầy": why the system refused, without a full stop."""
    if isinstance(error, PermissionError):
        return "không có quyền, hoặc tệp đang mở trong chương trình khác"
    return _SYSTEM.get(error.errno or 0, f"hệ thống báo lỗi số {error.errno}")


def lines_of_system(error: OSError) -> list[str]:
    """A refusal of the system that no command expected."""
    name = f" “{error.filename}”" if isinstance(error.filename, str) else ""
    return [f"Lỗi: không đọc hoặc ghi được{name}: {reason_of(error)}."]


def lines_of_unexpected(error: BaseException) -> tuple[list[str], int]:
    """A mistake of the program's own: a short sentence, and the details in a file; with the exit status."""
    lines = ["Lỗi: chương trình gặp lỗi ngoài dự kiến nên đã dừng; các tệp đang có không bị thay đổi."]
    with contextlib.suppress(OSError):
        lines.append(f"Chi tiết đã ghi vào {_saved(error)}; hãy gửi tệp này cho người phụ trách phần mềm.")
    return lines, _UNEXPECTED


def _saved(error: BaseException) -> Path:
    details = "".join(traceback.format_exception(error))
    with tempfile.NamedTemporaryFile(
        "w", encoding="utf-8", errors="backslashreplace", prefix="thuky-loi-", suffix=".txt", delete=False
    ) as file:
        file.write(details)
    return Path(file.name)
