"""Lỗi của dịch vụ: what a page or the API may answer besides the errors of `domain`.

    ThukyError
    ├── SignInNeeded     401  nobody is signed in
    ├── Forbidden        403  the person's roles do not allow it, or the form did not come from our page
    ├── NotFound         404  there is no such thing, or it belongs to another organisation: both look alike
    ├── Conflict         409  somebody else changed it meanwhile; nothing was overwritten
    ├── VersionNeeded    428  a change over the API that does not say which version it is of
    └── TooMany          429  too many tries
`service.web.faults` turns each into a page, or into problem+json under /api.
"""

from __future__ import annotations

from domain.errors import ThukyError


class SignInNeeded(ThukyError):
    """Nobody is signed in."""

    def __init__(self) -> None:
        super().__init__("Phiên làm việc đã hết hoặc chưa đăng nhập.", advice="Hãy đăng nhập rồi làm tiếp.")


class Forbidden(ThukyError):
    """The person may not do this."""


class NotFound(ThukyError):
    """No such thing in this organisation."""

    def __init__(self, what: str = "trang này") -> None:
        super().__init__(
            f"Không tìm thấy {what}.",
            advice="Có thể đường dẫn đã cũ, hoặc nội dung thuộc cơ quan khác. Hãy về trang đầu.",
        )


class Conflict(ThukyError):
    """Somebody else was first; nothing was overwritten."""


class TooMany(ThukyError):
    """Too many tries in a short time."""


class VersionNeeded(ThukyError):
    """A change over the API has to say which version it was made of."""
