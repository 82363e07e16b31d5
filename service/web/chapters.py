"""Các chương của hướng dẫn, và chương nào nói về trang nào: the "?" of every page leads to its own chapter."""

from __future__ import annotations

CHAPTERS: tuple[tuple[str, str], ...] = (
    ("bat-dau", "Bắt đầu"),
    ("soan", "Việc thứ nhất: soạn và ban hành nghị quyết"),
    ("doc", "Việc thứ hai: đọc văn bản đã có"),
    ("nhiem-vu", "Theo dõi nhiệm vụ, chỉ tiêu"),
    ("tin", "Việc thứ ba: viết và đăng tin"),
    ("tim", "Tìm"),
    ("thiet-lap", "Thiết lập của cơ quan"),
    ("ket-noi", "Kết nối phần mềm khác"),
    ("vai-tro", "Ai làm được việc gì"),
    ("phim", "Phím tắt"),
    ("thuat-ngu", "Thuật ngữ"),
    ("truc-trac", "Khi gặp trục trặc"),
)
# The first that the address begins with.
_OF_PAGE: tuple[tuple[str, str], ...] = (
    ("/van-ban/so-dang-ky", "so-dang-ky"),
    ("/van-ban", "duyet"),
    ("/hoi-nghi", "soan"),
    ("/doc-van-ban", "doc"),
    ("/nhiem-vu", "nhiem-vu"),
    ("/ban-tin", "tin"),
    ("/tim", "tim"),
    ("/thiet-lap", "thiet-lap"),
    ("/tai-khoan", "mat-khau"),
    ("/api/", "ket-noi"),
    ("/mat-khau", "mat-khau"),
)


def chapter_of(path: str) -> str:
    """The address of the part of the guide that tells of a page."""
    found = next((part for start, part in _OF_PAGE if path.startswith(start)), "bat-dau")
    return f"/huong-dan#{found}"
