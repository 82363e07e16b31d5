"""Vai trò và quyền: who may do what, written once.

Thư ký soạn; lãnh đạo duyệt và ký; văn thư cấp số và ban hành; biên tập viết tin; người xem chỉ xem;
quản trị lo cơ quan.
"""

from __future__ import annotations

from typing import Literal, get_args

Role = Literal["secretary", "approver", "clerk", "editor", "viewer", "administrator"]
ROLES: tuple[Role, ...] = get_args(Role)
ROLE_NAMES: dict[Role, str] = {
    "secretary": "Thư ký",
    "approver": "Lãnh đạo",
    "clerk": "Văn thư",
    "editor": "Biên tập",
    "viewer": "Người xem",
    "administrator": "Quản trị",
}
ROLE_ABOUT: dict[Role, str] = {
    "secretary": "soạn văn bản, tải lên và duyệt kết quả đọc, ghi tiến độ",
    "approver": "duyệt, trả lại, ký văn bản",
    "clerk": "cấp số, vào sổ, ban hành",
    "editor": "viết và đăng tin",
    "viewer": "chỉ xem",
    "administrator": "quản lý người dùng và thiết lập",
}

Permission = Literal[
    "see",  # every member: meetings, documents, register, tasks
    "draft",  # write meetings and drafts, submit them
    "approve",  # return, approve, sign
    "number",  # take a number, register, issue, void, recall
    "read_in",  # upload documents and review what was read
    "follow",  # report progress of tasks and targets
    "publish",  # write, schedule and publish articles
    "administer",  # people, settings, number series, audit
]
_ALLOWED: dict[Permission, frozenset[Role]] = {
    "see": frozenset(ROLES),
    "draft": frozenset(("secretary", "clerk")),
    "approve": frozenset(("approver",)),
    "number": frozenset(("clerk",)),
    "read_in": frozenset(("secretary", "clerk")),
    "follow": frozenset(("secretary", "clerk", "approver")),
    "publish": frozenset(("editor",)),
    "administer": frozenset(("administrator",)),
}
_WORDS: dict[Permission, str] = {
    "see": "xem nội dung của cơ quan này",
    "draft": "soạn văn bản",
    "approve": "duyệt, ký văn bản",
    "number": "cấp số, ban hành văn bản",
    "read_in": "tải lên và duyệt kết quả đọc văn bản",
    "follow": "ghi tiến độ nhiệm vụ, chỉ tiêu",
    "publish": "biên tập, đăng tin",
    "administer": "quản trị cơ quan",
}


def allowed(roles: frozenset[Role], permission: Permission) -> bool:
    """Whether someone with these roles has the permission."""
    return not roles.isdisjoint(_ALLOWED[permission])


def described(permission: Permission) -> str:
    """What the permission lets one do, to be put after "quyền"."""
    return _WORDS[permission]


def roles_with(permission: Permission) -> tuple[Role, ...]:
    """The roles that have a permission, in the order of `ROLES`."""
    return tuple(role for role in ROLES if role in _ALLOWED[permission])
