"""Biểu mẫu gửi lên: a step posted whole, or patches from the page's script → changes for `service.meetings.merging`."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterable, Sequence
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from domain.errors import InputRefused
from service.meetings.merging import Change, Logged
from service.meetings.paths import ID, Draft, get, put, shape_of, steps_of
from service.meetings.steps import FIELDS, LISTS
from service.meetings.typed import LONGEST, WIDGETS, Context
from vitext.numbers import write_number

_MOST = 5000
_EDITOR = r"^[A-Za-z0-9]{4,40}$"


class Patch(BaseModel):
    """One field as the page sends it: typed text; ids for an order ("….@"); null for a row that was removed."""

    model_config = ConfigDict(extra="forbid")
    path: str = Field(max_length=400)
    value: str | list[str] | None = None
    base: int | None = None


class Patches(BaseModel):
    """What an open page sends: its changes, the version it knows, and where its person is."""

    model_config = ConfigDict(extra="forbid")
    base_version: int = Field(ge=0)
    editor: str = Field(pattern=_EDITOR)
    place: str = Field(default="", max_length=400)
    step: str = Field(default="", max_length=40)
    finish: bool = False
    changes: list[Patch] = Field(default=[], max_length=_MOST)


def changes_of(patches: Patches, context: Context) -> list[Change]:
    """The changes of a page. Raises InputRefused for a path that no step has, and for more words than a field keeps."""
    for one in patches.changes:
        if isinstance(one.value, str) and len(one.value) > LONGEST:
            raise InputRefused(
                f"Ô này dài quá {write_number(LONGEST)} ký tự nên chưa lưu.",
                advice="Hãy rút gọn hoặc chuyển bớt sang ô khác; nội dung vẫn còn trên máy này.",
            )
    return [
        Change(one.path, _value(one.path, one.value, context), patches.base_version if one.base is None else one.base)
        for one in patches.changes
    ]


def _value(path: str, value: str | list[str] | None, context: Context) -> Any:
    try:
        last = steps_of(path)[-1]
    except ValueError:
        raise _unknown() from None
    shape = shape_of(path)
    if last == "@" and shape in LISTS and isinstance(value, list):
        return [one for one in value if re.fullmatch(r"[A-Za-z0-9]{1,24}", one)]
    if last.startswith("@") and last != "@" and shape in LISTS and value is None:
        return None
    if shape in FIELDS and not last.startswith("@") and _in_rows(path) and not isinstance(value, list):
        return WIDGETS[FIELDS[shape].widget].read(value or "", context)
    raise _unknown()


def _in_rows(path: str) -> bool:
    """Whether a path names a row just where its shape has a list."""
    steps = path.split(".")
    for place, step in enumerate(steps):
        listed = ".".join(one for one in steps[: place + 1] if not one.startswith("@")) in LISTS
        named = place + 1 < len(steps) and steps[place + 1].startswith("@")
        if not step.startswith("@") and listed != named:
            return False
    return True


def _unknown() -> InputRefused:
    return InputRefused("Ô gửi lên không có trong biểu mẫu.", advice="Hãy tải lại trang rồi nhập lại.")


def draft_at(draft: Draft, log: Sequence[Logged], version: int) -> Draft:
    """The draft as it was in an earlier version."""
    earlier = copy.deepcopy(draft)
    for one in reversed(log):
        if one.version > version:
            put(earlier, one.path, one.before if one.before is not None or not one.path.endswith(".@") else [])
    return earlier


def changes_of_form(
    sent: Iterable[tuple[str, Any]], *, seen: Draft, base: int, context: Context
) -> list[Change]:  # fmt: skip
    """What a step posted whole changes against the draft that its page showed (`seen`)."""
    made = []
    for path, text in sent:
        if not isinstance(text, str) or shape_of(path) not in FIELDS:
            continue
        widget = WIDGETS[FIELDS[shape_of(path)].widget]
        if text.replace("\r\n", "\n").strip() != widget.show(get(seen, path)).strip():
            made.append(Change(path, _value(path, text, context), base))
    return made


def deed_of(words: str, draft: Draft, base: int) -> list[Change]:
    """What a button beside a row does without scripts: "xoa:…", "len:…", "xuong:…"; nothing for other words."""
    verb, _, path = words.partition(":")
    rows_path, _, row_id = path.rpartition(".@")
    if verb not in ("xoa", "len", "xuong") or shape_of(rows_path) not in LISTS:
        return []
    if verb == "xoa":
        return [Change(path, None, base)]
    order = [row[ID] for row in get(draft, rows_path) or []]
    if row_id not in order:
        return []
    place = order.index(row_id)
    order.insert(max(place - 1, 0) if verb == "len" else place + 1, order.pop(place))
    return [Change(f"{rows_path}.@", order, base)]
