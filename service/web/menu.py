"""Thực đơn: the parts of the product in the order in which they stand on every page."""

from __future__ import annotations

from typing import NamedTuple

from service.accounts.roles import Permission


class Entry(NamedTuple):
    """One entry; shown to those who have the permission."""

    path: str
    words: str
    permission: Permission


MENU: tuple[Entry, ...] = (
    Entry("/", "Việc của tôi", "see"),
    Entry("/hoi-nghi", "Hội nghị", "see"),
    Entry("/van-ban", "Văn bản", "see"),
    Entry("/doc-van-ban", "Đọc văn bản", "read_in"),
    Entry("/nhiem-vu", "Nhiệm vụ, chỉ tiêu", "see"),
    Entry("/ban-tin", "Bản tin", "publish"),
    Entry("/thiet-lap", "Thiết lập", "administer"),
)
