"""Đọc YAML hoặc JSON kèm số dòng: text → plain data that remembers on which line each key stands.

Scalars of YAML stay as they were typed ("08", "8:30", "có", "1.234,5"): the record's fields know what each should be,
so YAML's own guesses (08 as an error, 8:30 as 510, "no" as false) never touch a secretary's words.
Anchors, aliases, tags, repeated keys and deep nesting are refused: a meeting record needs none of them.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import yaml

from domain.errors import RecordRefused
from vitext.clean import nfc
from vitext.lazy import regex

MAX_CHARACTERS = 8_000_000
MAX_DEPTH = 40
_NULLS = ("", "~", "null", "Null", "NULL")
_PAIR = regex(r"(?<!\\)((?:\\\\)*)(\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})")
_ILLEGAL = regex("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_LINE_END = regex("\r\n|\r|\n")
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """Plain data (dict, list, str, int, float, bool, None) and the line, from 1, of every path in it."""

    data: Any
    lines: dict[Path, int]

    def line_of(self, path: Path) -> int | None:
        """The line of `path`, or of the nearest container that has one."""
        for end in range(len(path), -1, -1):
            if path[:end] in self.lines:
                return self.lines[path[:end]]
        return None


def read_source(text: str) -> Source:
    """Read a record's text. Raises `RecordRefused` with one Vietnamese sentence a fault, each with its line."""
    if len(text) > MAX_CHARACTERS:
        raise RecordRefused(
            "Tệp bản ghi quá lớn (trên 8 triệu ký tự).", advice="Hãy tách thành nhiều tệp, mỗi hội nghị một tệp."
        )
    text = nfc(text.removeprefix("\ufeff"))
    unreadable = _unreadable_letter(text)
    if unreadable:
        raise unreadable
    is_json = text.lstrip()[:1] in ("{", "[")
    if is_json:
        text = _joined_pairs(text)
    _refuse_what_records_do_not_need(text)
    try:
        node = yaml.compose(text, Loader=_Loader)
    except yaml.YAMLError as error:
        raise _syntax_fault(error) from None
    lines: dict[Path, int] = {(): 1}
    faults: list[str] = []
    data = None if node is None else _plain(node, (), lines, faults, is_json=is_json)
    if faults:
        raise RecordRefused("Bản ghi có chỗ chưa đọc được.", faults=tuple(faults))
    return Source(data, lines)


def _line(event: yaml.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 1


def _refuse_what_records_do_not_need(text: str) -> None:
    depth = 0
    try:
        for event in yaml.parse(text, Loader=_Loader):
            if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
                raise RecordRefused(
                    f"Dòng {_line(event)}: bản ghi không dùng dấu “&” và “*” ở đầu giá trị.",
                    advice="Hãy đặt giá trị trong dấu ngoặc kép, hoặc viết lại nội dung.",
                )
            if getattr(event, "tag", None):
                raise RecordRefused(
                    f"Dòng {_line(event)}: bản ghi không dùng dấu “!” ở đầu giá trị.",
                    advice="Hãy đặt giá trị trong dấu ngoặc kép.",
                )
            if isinstance(event, yaml.CollectionStartEvent):
                depth += 1
                if depth > MAX_DEPTH:
                    raise RecordRefused(f"Dòng {_line(event)}: bản ghi lồng nhau quá {MAX_DEPTH} cấp.")
            elif isinstance(event, yaml.CollectionEndEvent):
                depth -= 1
    except yaml.YAMLError as error:
        raise _syntax_fault(error) from None


def _joined_pairs(text: str) -> str:
    """JSON writes a letter beyond U+FFFF as two escapes; YAML knows only whole letters, so the two become one."""
    return _PAIR.sub(lambda pair: pair[1] + str(json.loads(f'"{pair[2]}"')), text)


def _unreadable_letter(text: str) -> RecordRefused | None:
    found = _ILLEGAL.search(text)
    if found is None:
        return None
    line = len(_LINE_END.findall(text, 0, found.start())) + 1
    return RecordRefused(
        f"Dòng {line}: {_unseen(found[0])}",
        advice="Hãy xóa chỗ đó rồi gõ lại; ký tự này thường theo vào khi chép từ chương trình khác.",
    )


def _unseen(letter: str) -> str:
    return f"có một ký tự điều khiển không nhìn thấy (mã {ord(letter):04X}) nên chưa đọc được."


def _syntax_fault(error: yaml.YAMLError) -> RecordRefused:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    where = f"Dòng {mark.line + 1}, cột {mark.column + 1}: bản ghi" if mark else "Bản ghi"
    return RecordRefused(
        f"{where} viết sai cú pháp nên chưa đọc được.",
        advice="Hãy xem lại chỗ thụt đầu dòng (chỉ dùng dấu cách), dấu hai chấm và dấu ngoặc kép ở quanh dòng này.",
    )


def _plain(node: yaml.Node, path: Path, lines: dict[Path, int], faults: list[str], *, is_json: bool) -> Any:
    lines.setdefault(path, node.start_mark.line + 1)
    if isinstance(node, yaml.ScalarNode):
        found = _ILLEGAL.search(node.value)
        if found:  # written as an escape, as in "\\u0001"
            faults.append(f"Dòng {node.start_mark.line + 1}: {_unseen(found[0])}")
        return _scalar(node, is_json=is_json)
    if isinstance(node, yaml.SequenceNode):
        return [_plain(child, (*path, index), lines, faults, is_json=is_json) for index, child in enumerate(node.value)]
    result: dict[str, Any] = {}
    for key_node, value_node in node.value:
        line = key_node.start_mark.line + 1
        if not isinstance(key_node, yaml.ScalarNode):
            faults.append(f"Dòng {line}: tên mục phải là một từ, như “dia_diem”.")
            continue
        name = key_node.value
        if name in result:
            first = lines[(*path, name)]
            faults.append(f"Dòng {line}: mục “{name}” đã có ở dòng {first}. Hãy bỏ một trong hai.")
            continue
        lines[(*path, name)] = line
        result[name] = _plain(value_node, (*path, name), lines, faults, is_json=is_json)
    return result


def _scalar(node: yaml.ScalarNode, *, is_json: bool) -> Any:
    if node.style:  # quoted or a block: words as they stand ("" and None both mean plain, by loader)
        return node.value
    if is_json:
        try:
            return json.loads(node.value)
        except json.JSONDecodeError:
            return node.value
    return None if node.value in _NULLS else node.value
