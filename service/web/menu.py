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


# The parts of the settings, in their order; each is a page of its own.
SETTINGS: tuple[Entry, ...] = (
    Entry("/thiet-lap/co-quan", "Cơ quan", "administer"),
    Entry("/thiet-lap/nguoi-dung", "Người dùng", "administer"),
    Entry("/thiet-lap/day-so", "Dãy số", "administer"),
    Entry("/thiet-lap/nguoi-ky", "Người ký", "administer"),
    Entry("/thiet-lap/noi-nhan", "Nơi nhận", "administer"),
    Entry("/thiet-lap/chinh-ta", "Chính tả riêng", "administer"),
    Entry("/thiet-lap/mau", "Mẫu riêng", "administer"),
    Entry("/thiet-lap/nhat-ky", "Nhật ký", "administer"),
    Entry("/thiet-lap/tinh-trang", "Tình trạng máy", "administer"),
)
