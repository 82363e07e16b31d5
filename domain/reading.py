"""Đọc bản ghi: text of a YAML or JSON file → `MeetingRecord`, every fault named with its line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from domain.errors import RecordRefused
from domain.finding import place_words
from domain.record import MeetingRecord, adapter, json_schema
from domain.source import Path, Source, read_source


@dataclass(frozen=True, slots=True)
class ReadRecord:
    """A record and where its values stand in the file."""

    record: MeetingRecord
    source: Source


def read_record(text: str) -> ReadRecord:
    """Read a record. Raises `RecordRefused`; its `faults` name every place at once, in the order of the lines."""
    source = read_source(text)
    if source.data is None:
        raise RecordRefused("Tệp bản ghi trống.", advice="Hãy chạy “thuky new meeting” để có một bản ghi mẫu.")
    if not isinstance(source.data, dict):
        raise RecordRefused("Bản ghi phải gồm các mục như “co_quan:”, “hoi_nghi:”, “nghi_quyet:”.")
    try:
        return ReadRecord(adapter().validate_python(_without_blanks(source.data)), source)
    except ValidationError as error:
        faults = sorted(_faults(error, source))
        raise RecordRefused(
            "Bản ghi có chỗ chưa đúng." if len(faults) == 1 else f"Bản ghi có {len(faults)} chỗ chưa đúng.",
            faults=tuple(f"Dòng {line}: {sentence}" for line, sentence in faults),
            advice="Hãy sửa các dòng trên rồi chạy lại; tệp không bị thay đổi.",
        ) from None


def _without_blanks(data: Any) -> Any:
    """A key with nothing after it says nothing: leave it out, so that its default holds."""
    if isinstance(data, dict):
        return {name: _without_blanks(value) for name, value in data.items() if value is not None}
    if isinstance(data, list):
        return [_without_blanks(value) for value in data]
    return data


def _faults(error: ValidationError, source: Source) -> Iterator[tuple[int, str]]:
    for detail in error.errors(include_url=False):
        path = _data_path(detail["loc"], source.data)
        yield source.line_of(path) or 1, _sentence(detail, path)


def _data_path(loc: tuple[int | str, ...], data: Any) -> Path:
    """Drop pydantic's own steps (names of union members) that are no key or index of the data."""
    path: list[str | int] = []
    for step in loc:
        if isinstance(data, dict) and isinstance(step, str):
            if step in data:
                data = data[step]
            elif step is not loc[-1]:
                continue
        elif isinstance(data, list) and isinstance(step, int) and step < len(data):
            data = data[step]
        else:
            continue
        path.append(step)
    return tuple(path)


_SENTENCES = {
    "string_type": "mục “{name}” phải là lời văn.",
    "list_type": "mục “{name}” phải là danh sách, mỗi dòng bắt đầu bằng “- ”.",
    "tuple_type": "mục “{name}” phải là danh sách, mỗi dòng bắt đầu bằng “- ”.",
    "dict_type": "mục “{name}” phải gồm các mục con có tên.",
    "dataclass_type": "mục “{name}” phải gồm các mục con có tên, không phải một giá trị.",
    "int_type": "mục “{name}” phải là số nguyên.",
    "int_parsing": "mục “{name}” phải là số nguyên, không phải “{value}”.",
    "decimal_type": "mục “{name}” phải là số.",
    "decimal_parsing": "mục “{name}” phải là số, không phải “{value}”.",
    "bool_parsing": "mục “{name}” phải là “có” hoặc “không”.",
    "bool_type": "mục “{name}” phải là “có” hoặc “không”.",
    "date_type": "mục “{name}” phải là ngày, như 15/8/2026.",
    "time_type": "mục “{name}” phải là giờ, như 8h30.",
    "datetime_type": "mục “{name}” phải là giờ và ngày, như “8h00 ngày 15/8/2026”.",
    "greater_than_equal": "mục “{name}” không được là số âm.",
    "recursion_loop": "mục “{name}” lặp vòng.",
}


def _sentence(detail: ErrorDetails, path: Path) -> str:
    name = str(path[-1]) if path and isinstance(path[-1], str) else place_words(path)
    kind = detail["type"]
    if kind == "missing":
        return f"thiếu “{name}” trong {place_words(path[:-1])}."
    if kind in ("unexpected_keyword_argument", "extra_forbidden"):
        return f"không có mục nào tên “{name}” ở {place_words(path[:-1])}.{_did_you_mean(name)}"
    if kind in ("value_error", "assertion_error"):
        return f"mục “{name}”: {detail['ctx']['error']}"
    if kind == "literal_error":
        return f"mục “{name}” chỉ nhận {_choices(detail)}, không nhận “{detail['input']}”."
    if detail["input"] is None:
        return f"mục “{name}” còn trống. Hãy ghi nội dung, hoặc bỏ dòng này."
    pattern = _SENTENCES.get(kind, "mục “{name}” có giá trị không hợp lệ: “{value}”.")
    return pattern.format(name=name, value=str(detail["input"])[:60])


def _choices(detail: ErrorDetails) -> str:
    return re.sub(r"'([^']*)'", r"“\1”", str(detail["ctx"]["expected"])).replace(" or ", " hoặc ")


def _did_you_mean(name: str) -> str:
    close = get_close_matches(name, _known_keys(), n=1, cutoff=0.7)
    return f" Có phải là “{close[0]}”?" if close else ""


@cache
def _known_keys() -> tuple[str, ...]:
    keys: set[str] = set()
    for definition in json_schema()["$defs"].values():
        keys.update(definition.get("properties", ()))
    keys.update(json_schema().get("properties", ()))
    return tuple(sorted(keys))
