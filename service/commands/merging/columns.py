"""Cột của bảng: which column fills what, and a row as the block of one document.

“Họ và tên”, “Chức vụ”, “Đơn vị” … make the words after “kính mời”. Any other column whose title is a field of the
kind's block (`so`, `noi_nhan`, `nguoi_ky.ho_ten`) replaces that field; an empty cell leaves what the record says.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from pydantic import TypeAdapter, ValidationError

from domain.errors import InputRefused, RecordRefused, TableRefused
from domain.kinds import Kind
from domain.reading import read_record
from service.table import Row, Table
from vitext.fold import slug
from vitext.quote import quote

ALIASES = {
    "ho_ten": ("ho_va_ten", "ten", "ho_ten_dai_bieu", "ho_va_ten_dai_bieu", "ho_ten_khach_moi", "ten_dai_bieu"),
    "chuc_vu": ("chuc_danh", "chuc_vu_chuc_danh", "chuc_danh_chuc_vu"),
    "don_vi": (
        "co_quan", "don_vi_cong_tac", "co_quan_don_vi", "co_quan_cong_tac", "noi_cong_tac", "to_chuc", "ten_don_vi",
    ),
    "xung_ho": ("danh_xung", "ong_ba", "cach_xung_ho"),
    "kinh_moi": ("noi_dung_kinh_moi",),
    "stt": ("tt", "so_tt", "so_thu_tu", "no"),
}  # fmt: skip
_CANONICAL = {alias: key for key, aliases in ALIASES.items() for alias in (key, *aliases)}
_SPOKEN = {"đ/c": "đồng chí", "đc": "đồng chí", "Đ/c": "Đồng chí"}
_LINE = re.compile(r"^Dòng \d+: ")


def column_key(title: str) -> str:
    """ "Họ và tên" → "ho_ten"; "Nơi nhận" → "noi_nhan"; "" for an empty title."""
    if not title:
        return ""
    plain = ".".join(slug(part).replace("-", "_") for part in title.split("."))
    return _CANONICAL.get(plain, plain)


@dataclass(frozen=True)
class Columns:
    """The columns of one table for one kind of document: `keys` in the table's order."""

    kind: Kind
    block: Any
    titles: tuple[str, ...]
    keys: tuple[str, ...]

    @cached_property
    def adapter(self) -> TypeAdapter[Any]:
        """Reads and writes the kind's block."""
        return TypeAdapter(type(self.block))

    @cached_property
    def fields(self) -> dict[str, bool]:
        """Every field that a cell can fill; True where it takes a list."""
        schema = self.adapter.json_schema(by_alias=True)
        return dict(_leaves(schema, schema.get("$defs", {}), ""))

    @property
    def unused(self) -> tuple[str, ...]:
        """Titles of columns that change nothing in the document."""
        return tuple(title for title, key in zip(self.titles, self.keys, strict=True) if key and not self._changes(key))

    def check(self) -> None:
        """TableRefused where two columns mean the same, or none changes the document."""
        seen: dict[str, str] = {}
        for title, key in zip(self.titles, self.keys, strict=True):
            if key and key in seen:
                raise TableRefused(
                    f"Hai cột {quote(seen[key])} và {quote(title)} cùng mang một nội dung.",
                    advice="Hãy bỏ hoặc đổi tên một cột rồi thử lại.",
                )
            seen[key] = title
        if not any(self._changes(key) for key in self.keys):
            people = "“Họ và tên”, “Chức vụ”, “Đơn vị”, “Xưng hô”, “Kính mời”; hoặc " if self._invites else ""
            raise TableRefused(
                f"Bảng không có cột nào dùng được cho {self.kind.name} ({self.kind.slug}).",
                advice=f"Hàng tiêu đề cần có ít nhất một cột: {people}tên mục như {', '.join(self.fields)}.",
            )

    def named(self, row: Row) -> dict[str, str]:
        """The row's cells by key."""
        return {key: cell for key, cell in zip(self.keys, row.cells, strict=True) if key}

    def filled(self, row: Row) -> Any:
        """The kind's block with the row's values in it. InputRefused with what is wrong in the row."""
        cells = self.named(row)
        data: dict[str, Any] = self.adapter.dump_python(self.block, mode="json", by_alias=True, exclude_defaults=True)
        for key, cell in cells.items():
            if cell and key in self.fields:
                _put(data, key.split("."), _parts(cell) if self.fields[key] else cell)
        if self._invites and "kinh_moi" in (spoken := invited(cells)):
            data["kinh_moi"] = spoken["kinh_moi"]
        elif self._invites:
            raise InputRefused("hàng không có họ tên, đơn vị hoặc lời “Kính mời”.")
        try:
            return self.adapter.validate_python(data)
        except ValidationError:
            raise InputRefused(_sentences({self.kind.block: data})) from None

    @property
    def _invites(self) -> bool:
        return self.kind.code == "invitation"

    def _changes(self, key: str) -> bool:
        return key in self.fields or (self._invites and key in ("ho_ten", "chuc_vu", "don_vi", "xung_ho", "kinh_moi"))


def columns_of(table: Table, kind: Kind, block: Any) -> Columns:
    """The table's columns; TableRefused as `Columns.check`."""
    columns = Columns(kind, block, table.titles, tuple(map(column_key, table.titles)))
    columns.check()
    return columns


def invited(cells: Mapping[str, str]) -> dict[str, str]:
    """{"kinh_moi": "ông Lê Văn A, Giám đốc, Sở Tài chính"}; empty when the row names neither a person nor a body."""
    flat = {key: " ".join(cell.split()).rstrip(" ;,") for key, cell in cells.items()}
    if whole := flat.get("kinh_moi"):
        return {"kinh_moi": whole}
    name, unit = flat.get("ho_ten", ""), flat.get("don_vi", "")
    if not (name or unit):
        return {}
    spoken = flat.get("xung_ho", "") if name else ""
    parts = (f"{_SPOKEN.get(spoken, spoken)} {name}".strip(), flat.get("chuc_vu", ""), unit)
    return {"kinh_moi": ", ".join(part for part in parts if part)}


def _parts(cell: str) -> list[str]:
    return [part.strip() for part in re.split(r"[;\n]", cell) if part.strip()]


def _put(data: dict[str, Any], path: list[str], value: object) -> None:
    for name in path[:-1]:
        data = data.setdefault(name, {})
    data[path[-1]] = value


def _sentences(data: dict[str, Any]) -> str:
    """What the record's own reader says of the data, without its line numbers, which mean nothing here."""
    try:
        read_record(json.dumps(data, ensure_ascii=False))
    except RecordRefused as refused:
        return " ".join(_LINE.sub("", fault) for fault in refused.faults) or refused.message
    return "hàng có giá trị không hợp lệ."


def _leaves(shape: Mapping[str, Any], shared: Mapping[str, Any], path: str) -> Iterator[tuple[str, bool]]:
    """Paths that one cell can fill: text, figures, days, and lists of lines; lists of records are left out."""
    for name, member in shape.get("properties", {}).items():
        inner = f"{path}.{name}" if path else name
        forms = list(_forms(member, shared))
        lists = [form for form in forms if form.get("type") == "array"]
        objects = [form for form in forms if "properties" in form]
        if lists:
            if any(form.get("type") == "string" for form in _forms(lists[0].get("items", {}), shared)):
                yield inner, True
        elif objects:
            yield from _leaves(objects[0], shared, inner)
        elif any("type" in form or "enum" in form or "const" in form for form in forms):
            yield inner, False


def _forms(shape: Mapping[str, Any], shared: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """The shapes that a value may take, references followed, null left out."""
    if "$ref" in shape:
        yield from _forms(shared[shape["$ref"].rpartition("/")[2]], shared)
    elif "anyOf" in shape:
        for one in shape["anyOf"]:
            yield from _forms(one, shared)
    elif shape.get("type") != "null":
        yield shape
