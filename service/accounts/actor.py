"""Người đang làm việc: who acts, for which organisation, with which roles, and when; every action takes one first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from service.accounts.roles import Permission, Role, allowed, described
from service.errors import Forbidden


@dataclass(frozen=True, slots=True)
class Actor:
    """One request's person. `now` is aware; `csrf` is empty for API tokens, which need none; `scopes` bound a token."""

    user_id: int
    user_name: str
    organisation_id: int
    organisation_name: str
    roles: frozenset[Role]
    now: datetime
    timezone: ZoneInfo
    session_id: int | None = None
    csrf: str = ""
    scopes: frozenset[Permission] | None = None
    others: tuple[tuple[int, str], ...] = ()  # ids and names of the other organisations that one may work for

    @property
    def today(self) -> date:
        """The day at the organisation."""
        return self.now.astimezone(self.timezone).date()

    def may(self, permission: Permission) -> bool:
        """Whether the person's roles, and a token's scopes, allow it."""
        return allowed(self.roles, permission) and (self.scopes is None or permission in self.scopes)

    def require(self, permission: Permission) -> None:
        """Raise Forbidden unless allowed."""
        if self.scopes is not None and permission not in self.scopes:
            raise Forbidden(
                f"Mã truy cập này chưa có quyền {described(permission)}.",
                advice="Hãy lập mã khác có quyền ấy ở trang tài khoản.",
            )
        if not self.may(permission):
            raise Forbidden(
                f"Tài khoản của {self.user_name} chưa có quyền {described(permission)}.",
                advice="Đồng chí là người quản trị: tự cấp vai trò ấy ở Thiết lập, mục Người dùng."
                if "administrator" in self.roles
                else "Hãy nhờ người quản trị của cơ quan cấp thêm vai trò.",
            )
