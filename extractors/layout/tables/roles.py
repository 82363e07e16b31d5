"""Cột nói gì: what a column holds for a task, by single words of its heading.

Whether there is a table at all is known before; so "Thời gian hoàn" is a time here, and no head (`extractors.tables.heads`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

from extractors.tables.heads import is_number_head
from vitext.fold import search_key
from vitext.lazy import regex

Role = Literal["number", "task", "lead", "partners", "deadline", "other"]
_GIVEN = "(?:duoc )?(?:giao|phan cong|phu trach|dam nhan|dam nhiem)"
_MATTER_GIVEN = rf"(?:cac )?noi dung {_GIVEN}"
# What a header cell names, tried in this order: "Đơn vị phối hợp" is partners, "Thời gian thực hiện" a deadline.
_ROLES: tuple[tuple[Role, re.Pattern[str]], ...] = (
    (
        "task",
        regex(
            r"(?:phan cong )?(?:cac )?(?:noi dung )?(?:nhiem vu|cong viec|phan viec|dau viec|mang viec)(?: cu the)?"
            rf"(?: {_GIVEN})?$|{_MATTER_GIVEN}$"
        ),
    ),
    (
        "partners",
        regex(
            r".*\bphoi hop\b|(?:(?:don vi|nguoi|bo phan|co quan) )?(?:ho tro|cung (?:lam|thuc hien|tham gia)|tham gia)$"
        ),
    ),
    (
        "deadline",
        regex(
            r".*\b(?:thoi gian|thoi han|han hoan thanh|thoi diem|tien do|hoan thanh truoc|cham nhat"
            r"|du kien (?:hoan thanh|xong|ket thuc)|t/?g(?: (?:hoan thanh|thuc hien|xong))?$|ngay hoan thanh|xong truoc|han chot|han cuoi|deadline|due(?: date)?$"
            r"|(?:ngay|han) (?:nop|trinh|bao cao|gui|xong)|(?<!qua )(?<!thoi )han(?: thuc hien| xu ly| giai quyet)?$)\b"
        ),
    ),
    (
        "lead",
        regex(
            r".*\b(?:chu tri|phu trach|dau moi|chiu trach nhiem"
            r"|(?:don vi|nguoi|co quan|bo phan|phong ban|ban|can bo|ca nhan|dia phuong) thuc hien"
            r"|ai (?:lam|phu trach|thuc hien)|phan cong|trach nhiem$|nguoi (?:nhan|lam|dam nhan)"
            r"|(?:co quan|don vi) (?:trinh|tham muu)|assignee|owner|pic|in charge|responsible"
            r"|assigned to)\b(?! (?:qua|ho tro|tien))"
        ),
    ),
    (
        "task",
        regex(
            r".*\b(?:noi dung|nhiem vu|cong viec|hoat dong|dau viec|viec can lam|viec$|task"
            r"|action (?:items?|points?))\b"
        ),
    ),
)
# Beside a column of the work of each, these name who does it: "Họ và tên | Nhiệm vụ được phân công".
NAMES = regex(
    r"(?:ho (?:va )?ten|ten|thanh vien|can bo|giao vien|don vi|bo phan|to chuc|ho ten, chuc vu)(?: thanh vien"
    r"| can bo| giao vien)?$"
)
# Groups among which work is shared out; they hold no office: "Lớp | GVCN | Nội dung công việc".
_GROUPS = regex(r"(?:lop|chi doi|chi doan|khoi lop|to|doi|nhom|thon|xom|khu pho|to dan pho)(?: thuc hien)?$")
_OF_EACH = regex(rf".*\b(?:nhiem vu|cong viec|phan viec)\b|{_MATTER_GIVEN}$")
_TOLD_OF_EACH = regex(r".*\b(?:ket qua|da thuc hien|ty le|xep loai|diem|so tien|muc|luong)\b")
_LIMIT = regex(r".*\b(?:han|hoan thanh|cham nhat|xong|deadline|due|nop|trinh|bao cao|gui)\b")
# Of two columns of times the one of the end says by when: "Thời gian bắt đầu | Thời gian kết thúc", "Bắt đầu | Kết thúc".
_TIME = r"(?:(?:thoi gian|thoi diem|ngay|du kien) )*"
_BEGINS = regex(rf"{_TIME}(?:bat dau|khoi cong|start(?: date)?)$")
_ENDS = regex(rf"{_TIME}(?:ket thuc|hoan thanh|hoan tat|xong|end(?: date)?|finish)$")
# Of two columns of work one only names it, the other tells it: "Hoạt động | Nội dung", "Công việc | Nội dung cụ thể".
_BY_NAME = regex(r"(?:ten )?(?:hoat dong|cong viec|nhiem vu|noi dung)(?: chinh)?$")
_IN_FULL = regex(
    r"(?:noi dung(?: thuc hien| chi tiet| cu the| cong viec| hoat dong)?"
    r"|(?:hoat dong|cong viec|nhiem vu) (?:cu the|chi tiet|can thuc hien|trien khai))$"
)
# Beside who does it and by when, these name the work, too: "Yêu cầu | Người chịu trách nhiệm | Thời hạn".
_MATTERS = regex(
    r"(?:cac )?(?:yeu cau|hang muc|hanh dong|giai phap|bien phap|tinh nang|chuc nang|van de|action|muc)"
    r"(?: (?:cu the|chi tiet|thuc hien|can lam|can xu ly))?$"
)
_FIGURES = ("ke hoach", "chi tieu", "dat", "ty le", "so voi", "don vi tinh", "dvt")
LONGEST_HEADER = 60


@lru_cache(maxsize=1024)
def _key(cell: str) -> str:
    return search_key(cell.replace("*", ""))


def header_role(cell: str) -> Role:
    """The role of a column by its heading."""
    if is_number_head(cell):
        return "number"
    key = _key(cell)
    return next((role for role, pattern in _ROLES if pattern.match(key)), "other")


def header_roles(cells: Sequence[str]) -> list[Role]:
    """The roles of a row of headings; "Thực hiện" names who acts where no figures of a plan stand beside it."""
    roles = [header_role(cell) if len(cell) < LONGEST_HEADER else "other" for cell in cells]
    keys = list(map(_key, cells))
    if "lead" not in roles and "thuc hien" in keys and not any(key.startswith(_FIGURES) for key in keys):
        roles[keys.index("thuc hien")] = "lead"
    if "deadline" not in roles and "lead" in roles and "hoan thanh" in keys:
        roles[keys.index("hoan thanh")] = "deadline"  # where who does it is named, it says by when
    begins, ends = ([at for at, key in enumerate(keys) if end.match(key)] for end in (_BEGINS, _ENDS))
    if begins and ends:
        roles[begins[0]], roles[ends[0]] = "other", "deadline"
    works = [at for at, role in enumerate(roles) if role == "task"]
    if len(works) > 1 and _BY_NAME.match(keys[works[0]]) and _IN_FULL.match(keys[works[1]]):
        roles[works[0]] = "other"
    if "task" not in roles and {"lead", "deadline"} <= set(roles):
        matter = next((at for at, key in enumerate(keys) if _MATTERS.match(key)), None)
        if matter is not None and roles[matter] == "other":
            roles[matter] = "task"
    if _shares_out(roles, keys):
        roles[next(at for at, key in enumerate(keys) if _acts(key))] = "lead"
    return roles


def _shares_out(roles: Sequence[Role], keys: Sequence[str]) -> bool:
    """Whether a column of names and one of the work of each stand in a table that has no other word for who acts."""
    work = any(role == "task" and _OF_EACH.match(key) for role, key in zip(roles, keys, strict=True))
    return work and "lead" not in roles and any(map(_acts, keys)) and not any(map(_TOLD_OF_EACH.match, keys))


def _acts(key: str) -> bool:
    return NAMES.match(key) is not None or _GROUPS.match(key) is not None


def is_table_of_tasks(roles: Sequence[Role]) -> bool:
    """Whether a column of tasks and one that says who, with whom or when stand in a row of headings."""
    return "task" in roles and ("lead" in roles or "deadline" in roles or "partners" in roles)


def sets_limits(roles: Sequence[Role], headings: Sequence[str]) -> bool:
    """Whether the column of times is headed as one of limits: "Thời hạn", "Hoàn thành trước", but not "Thời gian"."""
    return any(
        role == "deadline" and _LIMIT.match(search_key(words)) is not None
        for role, words in zip(roles, headings, strict=True)
    )
