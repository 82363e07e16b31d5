"""Tiếng Việt cho dòng lệnh: click's own words, so that no English sentence reaches a secretary.

click asks `gettext` for each of its words; here the few that can appear are given from a table instead. A test
compares the table with click's source, so a newer click cannot bring back English unnoticed.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable

WORDS = {
    # help pages
    "Usage:": "Cách dùng:",
    "Options": "Tùy chọn",
    "Commands": "Các lệnh",
    "Positional arguments": "Đối số",
    "Show this message and exit.": "Hiện phần hướng dẫn này.",
    "Show the version and exit.": "Hiện phiên bản.",
    "%(prog)s, version %(version)s": "%(prog)s, phiên bản %(version)s",
    "default: {default}": "mặc định: {default}",
    "required": "bắt buộc",
    "env var: {var}": "biến môi trường: {var}",
    "(dynamic)": "(tùy lúc)",
    "deprecated": "sắp bỏ",
    "file": "tệp",
    "directory": "thư mục",
    "path": "đường dẫn",
    # wrong use
    "Error: {message}": "Lỗi: {message}",
    "Try '{command} {option}' for help.": "Xem cách dùng: {command} {option}",
    "Missing command.": "Chưa ghi lệnh cần dùng.",
    "Missing argument": "Còn thiếu",
    "Missing option": "Còn thiếu tùy chọn",
    "Missing parameter": "Còn thiếu",
    "Missing {param_type}": "Còn thiếu {param_type}",
    "Missing parameter: {param_name}": "Còn thiếu {param_name}",
    "No such option {name!r}.": "Không có tùy chọn “{name}”.",
    "No such command {name!r}.": "Không có lệnh “{name}”.",
    "Did you mean {possibility}?": "Có phải là {possibility}?",
    "(Did you mean one of: {possibilities}?)": "Có phải là một trong: {possibilities}?",
    "Got unexpected extra argument ({args})": "Thừa một đối số: {args}. Tên có dấu cách thì đặt trong dấu nháy kép.",
    "Got unexpected extra arguments ({args})": "Thừa đối số: {args}. Tên có dấu cách thì đặt trong dấu nháy kép.",
    "Option {name!r} requires an argument.": "Sau tùy chọn “{name}” phải có một giá trị.",
    "Option {name!r} requires {nargs} arguments.": "Sau tùy chọn “{name}” phải có {nargs} giá trị.",
    "Option {name!r} does not take a value.": "Tùy chọn “{name}” không nhận giá trị.",
    "Argument {name!r} takes {nargs} values.": "“{name}” phải có {nargs} giá trị.",
    "Invalid value: {message}": "Giá trị không hợp lệ: {message}",
    "Invalid value for {param_hint}: {message}": "Giá trị của {param_hint} không hợp lệ: {message}",
    "Invalid start character for option ({option})": "Tùy chọn viết sai: {option}",
    "{value!r} is not {choice}.": "“{value}” không phải là {choice}.",
    "{value!r} is not one of {choices}.": "“{value}” không nằm trong các giá trị {choices}.",
    "Choose from:\n\t{choices}": "Chọn một trong:\n\t{choices}",
    "{value!r} is not a valid {number_type}.": "“{value}” không phải là số hợp lệ.",
    "{value} is not in the range {range}.": "{value} nằm ngoài khoảng {range}.",
    "Could not open file {filename!r}: {message}": "Không mở được tệp “{filename}”: {message}",
    "unknown error": "lỗi không rõ",
    "d": " ngày",
}
_MODULES = ("core", "decorators", "exceptions", "formatting", "parser", "types", "termui", "_termui_impl")


def speak_vietnamese() -> None:
    """Give click the Vietnamese words; a word that the table lacks stays as it is."""
    for name in _MODULES:
        module = importlib.import_module(f"click.{name}")
        words: dict[str, Callable[..., str]] = {"_": _one, "ngettext": _one_or_many}
        for asked, answer in words.items():
            if hasattr(module, asked):
                setattr(module, asked, answer)


def _one(message: str) -> str:
    return WORDS.get(message, message)


def _one_or_many(one: str, many: str, count: int) -> str:
    return _one(one if count == 1 else many)
