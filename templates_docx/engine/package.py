"""Mở tệp .docx một cách an toàn: read a .docx whose author we do not know.

A .docx is a zip (ECMA-376 part 2, OPC). The directory is judged before anything is inflated, each part is inflated
with a hard cap on the bytes that really come out, and `contents.py` then judges what the parts say. Nothing is ever
unpacked to disk.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from domain.errors import InputRefused, TemplateRefused

from .contents import Relation, content_types, judge_parts, relations_of

MIB = 1024 * 1024
OFFICE_DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
DOCX_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_ENCRYPTED = 0x1 | 0x20 | 0x40 | 0x2000
_NAME = re.compile(r"(?!/)(?:(?!\.{1,2}(?:/|\Z))[^/\\:\x00-\x1f\x7f]+(?:/(?!\Z)|\Z))+")


@dataclass(frozen=True, slots=True)
class PackageLimits:
    """Sizes in bytes; `ratio` is inflated size over stored size, judged on parts above 1 MiB."""

    entries: int = 2_000
    total: int = 64 * MIB
    part: int = 32 * MIB
    ratio: int = 250


LIMITS = PackageLimits()


@dataclass(frozen=True, slots=True)
class Package:
    """An opened .docx: `parts` name → bytes in the file's order, `types` name → content type, `main` the document
    part.
    """

    parts: Mapping[str, bytes]
    types: Mapping[str, str]
    main: str

    def relations(self, part: str) -> tuple[Relation, ...]:
        """What `part` points to; empty when it has no relationships."""
        return relations_of(self.parts, part)


def read_package(data: bytes, *, limits: PackageLimits = LIMITS) -> Package:
    """Open a .docx; TemplateRefused (an InputRefused) when it is no .docx, too big, or carries danger."""
    if data[:8] == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
        raise TemplateRefused(
            "Đây là tệp .doc kiểu cũ hoặc tệp có đặt mật khẩu, không phải .docx.",
            advice="Hãy mở bằng Word, bỏ mật khẩu nếu có, rồi lưu thành “Word Document (*.docx)”.",
        )
    parts = MappingProxyType(_inflate(data, limits))
    types = content_types(parts)
    main = _main_part(parts, types)
    judge_parts(parts, types)
    return Package(parts, MappingProxyType(types), main)


def write_package(parts: Mapping[str, bytes]) -> bytes:
    """A .docx of `parts`, the same bytes for the same parts: [Content_Types].xml first, the rest sorted, no clock."""
    from .zipping import zip_parts

    names = sorted(parts, key=lambda name: (name != "[Content_Types].xml", name))
    return zip_parts({name: parts[name] for name in names})


def _inflate(data: bytes, limits: PackageLimits) -> dict[str, bytes]:
    not_docx = TemplateRefused(
        "Không đọc được tệp: đây không phải tệp .docx, hoặc tệp bị hỏng hay thiếu phần cuối.",
        advice="Hãy mở tệp bằng Word, lưu lại thành .docx rồi thử lại.",
    )
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            _judge_directory(entries, limits, len(data))
            parts: dict[str, bytes] = {}
            room = limits.total
            for entry in entries:
                if entry.is_dir():
                    continue
                with archive.open(entry) as stream:
                    content = stream.read(min(limits.part, room) + 1)
                room -= len(content)
                if len(content) > limits.part or room < 0 or len(content) != entry.file_size:
                    raise _too_big(entry.filename)
                parts[entry.filename] = content
            return parts
    except InputRefused:
        raise
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError) as broken:
        raise not_docx from broken
    except (IndexError, KeyError, UnicodeError, OverflowError) as broken:  # zipfile on crafted headers
        raise not_docx from broken


def _judge_directory(entries: list[zipfile.ZipInfo], limits: PackageLimits, size: int) -> None:
    """Only what the directory says: costs nothing, stops honest bombs before a byte is inflated."""
    if len(entries) > limits.entries:
        raise TemplateRefused(f"Tệp có {len(entries)} thành phần bên trong, quá giới hạn {limits.entries}.")
    seen: set[str] = set()
    for entry in entries:
        name = entry.filename
        if entry.flag_bits & _ENCRYPTED:
            raise TemplateRefused("Tệp có đặt mật khẩu.", advice="Hãy bỏ mật khẩu trong Word rồi lưu lại.")
        if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise TemplateRefused("Tệp được nén theo cách mà Word không dùng.", advice="Hãy lưu lại bằng Word.")
        if name != entry.orig_filename or not _NAME.fullmatch(name.removesuffix("/")):
            raise TemplateRefused(
                f"Trong tệp có thành phần mang tên không hợp lệ: {name[:60]!r}.", advice="Hãy lưu lại bằng Word."
            )
        if name.casefold() in seen:
            raise TemplateRefused(
                f"Trong tệp có hai thành phần cùng tên “{name[:60]}”.", advice="Hãy lưu lại bằng Word."
            )
        seen.add(name.casefold())
        if entry.file_size > limits.part:
            raise _too_big(name)
        if entry.file_size > MIB and entry.file_size > limits.ratio * max(entry.compress_size, 1):
            raise _too_big(name)
    if sum(entry.file_size for entry in entries) > limits.total:
        raise _too_big("toàn bộ")
    if sum(entry.compress_size for entry in entries) > size:  # entries that overlap each other
        raise TemplateRefused("Mục lục của tệp .docx không khớp với nội dung.", advice="Hãy lưu lại bằng Word.")


def _too_big(name: str) -> TemplateRefused:
    return TemplateRefused(
        f"Tệp sau khi giải nén quá lớn (thành phần “{name[:60]}”), nên không được mở.",
        advice="Hãy bỏ bớt ảnh hoặc nội dung lớn trong mẫu rồi lưu lại.",
    )


def _main_part(parts: Mapping[str, bytes], types: Mapping[str, str]) -> str:
    mains = [r.target for r in relations_of(parts, "") if r.type == OFFICE_DOCUMENT and not r.external]
    if len(mains) != 1 or mains[0] not in parts:
        raise TemplateRefused(
            "Tệp không có phần văn bản Word (word/document.xml).",
            advice="Hãy mở bằng Word và lưu thành “Word Document (*.docx)”, không chọn “Strict Open XML”.",
        )
    kind = types.get(mains[0], "")
    if "macroenabled" not in kind.lower() and kind != DOCX_MAIN:  # macros get their own sentence in contents.py
        raise TemplateRefused(
            "Tệp không phải văn bản Word thường (.docx).",
            advice="Nếu là mẫu .dotx, hãy mở bằng Word rồi lưu thành “Word Document (*.docx)”.",
        )
    return mains[0]
