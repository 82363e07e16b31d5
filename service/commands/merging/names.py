"""Tên tệp từ dữ liệu: plain ASCII names that every system takes, no two alike."""

from __future__ import annotations

import re
from collections.abc import Mapping

from domain.errors import InputRefused
from vitext.fold import slug
from vitext.quote import quote

MAX_NAME = 120
USUAL_PATTERN = "{stt}-{ho_ten}"
_PLACE = re.compile(r"\{([^{}]*)\}")
_RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))}


def check_pattern(pattern: str, keys: tuple[str, ...]) -> None:
    """InputRefused where the pattern names a column that is not there."""
    known = {"stt", "ho_ten", *filter(None, keys)}
    for name in _PLACE.findall(pattern):
        if name not in known:
            raise InputRefused(
                f"Mẫu tên tệp nhắc đến {{{name}}} nhưng bảng không có cột đó.",
                advice=f"Dùng được: {', '.join(f'{{{one}}}' for one in sorted(known))}.",
            )
    if not _PLACE.search(pattern):
        raise InputRefused(
            f"Mẫu tên tệp {quote(pattern)} không nhắc đến cột nào nên mọi tệp sẽ trùng tên.",
            advice=f"Hãy dùng mẫu như {quote(USUAL_PATTERN)}.",
        )


def file_name(pattern: str, cells: Mapping[str, str], *, order: str, taken: set[str]) -> str:
    """The row's file name without suffix, added to `taken`. `order` is the row's running number, as text.

    Where the row has no person's name, the body or the words of invitation stand for it.
    """
    who = next((cells[key] for key in ("ho_ten", "don_vi", "kinh_moi") if cells.get(key)), "")
    values = {**cells, "stt": cells.get("stt") or order, "ho_ten": who}
    if values["stt"].isdecimal():
        values["stt"] = values["stt"].zfill(len(order))
    base = slug(_PLACE.sub(lambda found: values[found[1]], pattern), limit=MAX_NAME - 15)
    if base in _RESERVED:  # Windows keeps these names for devices, whatever the suffix
        base = f"{base}-van-ban"
    name, count = base, 1
    while name in taken:
        count += 1
        name = f"{base}-{count}"
    taken.add(name)
    return name
