"""Đối số, tùy chọn dùng chung: the record's file, the kind of document, profile and layout, an own template."""

from __future__ import annotations

from collections.abc import Callable
from difflib import get_close_matches
from pathlib import Path
from typing import Any, TypeVar

import click

from domain.errors import InputRefused
from domain.kinds import KINDS, Kind, find_kind
from vitext.fold import slug
from vitext.quote import quote

F = TypeVar("F", bound=Callable[..., Any])

FILE_PATH = click.Path(path_type=Path)


def record_argument(function: F) -> F:
    """FILE.yaml."""
    return click.argument("record_path", metavar="BẢN_GHI.yaml", type=FILE_PATH)(function)


def kind_argument(function: F) -> F:
    """KIND, in English or Vietnamese."""
    return click.argument("kind_name", metavar="LOẠI")(function)


def form_options(function: F) -> F:
    """--profile and --layout."""
    function = click.option(
        "--layout",
        type=click.Choice(["articles", "conference"]),
        help="Bố cục nghị quyết: articles (theo Điều) hoặc conference. Mặc định theo bản ghi.",
    )(function)
    return click.option(
        "--profile",
        type=click.Choice(["state", "party", "youth", "hybrid"]),
        help="Thể thức: state (Quốc hiệu), party (Đảng), youth (Đoàn), hybrid (Hội). Mặc định theo bản ghi.",
    )(function)


def template_option(function: F) -> F:
    """--template OWN.docx."""
    return click.option(
        "--template", "template_path", metavar="MẪU.docx", type=FILE_PATH, help="Dùng mẫu Word riêng của cơ quan."
    )(function)


def pdf_option(function: F) -> F:
    """--pdf."""
    return click.option("--pdf", is_flag=True, help="Xuất thêm PDF (cần LibreOffice).")(function)


def kind_called(name: str) -> Kind:
    """The kind called `name`; InputRefused with the nearest name and the list otherwise."""
    plain = slug(name)
    kind = find_kind(name) or find_kind(plain)
    if kind is not None:
        return kind
    known = [name for kind in KINDS for name in (kind.slug, kind.code)]
    close = get_close_matches(plain, known, n=1, cutoff=0.6) or get_close_matches(name.lower(), known, n=1, cutoff=0.6)
    hint = f" Có phải là “{close[0]}”?" if close else ""
    raise InputRefused(
        f"Không có loại văn bản nào tên {quote(name)}.{hint}",
        advice="Các loại: " + ", ".join(f"{kind.slug} ({kind.code})" for kind in KINDS) + ".",
    )
