"""Menu của trang web: the entries of a site's menu and the path to a page, that were copied with the page.

TRANG CHỦ      Tin tức - Sự kiện      Trang chủ / Văn bản / Nghị quyết      No: "THÔNG BÁO" (it heads papers)
"""

from __future__ import annotations

from functools import lru_cache

from vitext.fold import fold
from vitext.lazy import regex

_MENU = regex(
    r"(?:trang chu|home)(?:\s?[/>»›|-]+\s?[^\n]{2,60})?|gioi thieu(?: chung)?|tin tuc(?: ?[-&]? ?su kien)?"
    r"|su kien(?: - tin tuc)?|tin (?:moi|noi bat|hoat dong|trong nuoc|dia phuong|trong tinh|noi bo)"
    r"|van ban(?: phap luat| phap quy| chi dao| moi)?|lien he|so do (?:site|trang|cong|web)"
    r"|thu vien (?:anh|video|hinh anh)|hinh anh|video(?: clip)?s?|media|dang nhap|dang ky|tim kiem|hoi dap|hoi - dap"
    r"|gop y|dich vu cong(?: truc tuyen)?|thu tuc hanh chinh|to chuc bo may|co cau to chuc|lich cong tac|chuyen doi so"
    r"|cai cach hanh chinh|rss|english|tieng viet|menu|lien ket(?: website)?"
)
_LONGEST = 90  # letters


def is_menu(line: str) -> bool:
    """Whether a line, without spaces around it, is one of a site's menu and nothing else."""
    return len(line) <= _LONGEST and _is_menu(line)


@lru_cache(maxsize=1024)
def _is_menu(line: str) -> bool:
    return _MENU.fullmatch(fold(line).lower()) is not None
