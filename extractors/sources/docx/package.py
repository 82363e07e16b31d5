"""Mở gói .docx người ta gửi lên: parts of a package, judged by its zip directory before anything is inflated.

Unlike a template, a document may carry macros, links and objects: they are simply never looked at.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree

from domain.errors import InputRefused, LimitExceeded
from extractors.sources.texts import ReadLimits

_RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_MAX_DEPTH = 200
_TOO_DEEP = etree.XPath("boolean(" + "/*" * (_MAX_DEPTH + 1) + ")")
_MAX_XML = 64 * 1024 * 1024
_MAX_MARKS = 3_000_000  # tags or attributes: each costs some 200 bytes of memory, however few letters it is written in
_RATIO = 400
_SMALL = 1024 * 1024
_ENCRYPTED = 0x1
BROKEN_ZIP = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    ValueError,
    NotImplementedError,
    RuntimeError,
    IndexError,
    KeyError,
    UnicodeError,
    OverflowError,
)


@dataclass(frozen=True, slots=True)
class Package:
    """An open .docx; `part` inflates one part at a time, never more than the limits allow in all."""

    archive: zipfile.ZipFile
    names: Mapping[str, zipfile.ZipInfo]
    room: list[int]

    def part(self, name: str) -> etree._Element | None:
        """The root of an XML part; None when the package has no such part."""
        content = self.content(name)
        return None if content is None else parse(content)

    def content(self, name: str) -> bytes | None:
        """The bytes of a part; names are compared without case, as Word does."""
        entry = self.names.get(name.casefold())
        if entry is None:
            return None
        try:
            content = read_member(self.archive, entry, self.room)
        except BROKEN_ZIP as bad:
            raise damaged() from bad
        return content

    def related(self, part: str, kind: str) -> list[str]:
        """Names of the parts that `part` ("" = the package) relates to by a type ending in `/kind`."""
        folder, _, base = part.rpartition("/")
        root = self.part(f"{folder}/_rels/{base}.rels" if folder else f"_rels/{base}.rels")
        if root is None:
            return []
        return [
            posixpath.normpath(posixpath.join("/", folder, entry.get("Target", ""))).lstrip("/")
            for entry in root.iter(_RELATIONS)
            if entry.get("Type", "").endswith(f"/{kind}") and entry.get("TargetMode") != "External"
        ]


def open_package(data: bytes, limits: ReadLimits) -> Package:
    """The package in `data`. Raises InputRefused or LimitExceeded."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        entries = archive.infolist()
        judge_directory(entries, limits, entries_at_most=5000)
    except BROKEN_ZIP as bad:
        raise damaged() from bad
    return Package(archive, {entry.filename.casefold(): entry for entry in entries}, [limits.unpacked])


def judge_directory(entries: list[zipfile.ZipInfo], limits: ReadLimits, *, entries_at_most: int) -> None:
    """What the directory of a zip says, before a byte is inflated: number, sizes, ratios, passwords."""
    if len(entries) > entries_at_most:
        raise LimitExceeded(f"Tệp nén có {len(entries)} tệp bên trong, quá giới hạn {entries_at_most}.")
    if any(entry.flag_bits & _ENCRYPTED for entry in entries):
        raise InputRefused("Tệp có mật khẩu nên không đọc được.", advice="Hãy bỏ mật khẩu, lưu lại rồi tải lên.")
    for entry in entries:
        if entry.file_size > _SMALL and entry.file_size > _RATIO * max(entry.compress_size, 1):
            raise _too_big(entry.filename)
    if sum(entry.file_size for entry in entries) > limits.unpacked:
        raise _too_big("toàn bộ")


def read_member(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, room: list[int]) -> bytes:
    """One member, inflated to at most `room[0]` bytes, which are taken off; zipfile's own errors pass through."""
    with archive.open(entry) as stream:
        content = stream.read(min(room[0], entry.file_size) + 1)
    room[0] -= len(content)
    if room[0] < 0 or len(content) > entry.file_size:
        raise _too_big(entry.filename)
    return content


def parse(content: bytes) -> etree._Element:
    """The root of an XML part, with no entity, no document type and nothing fetched."""
    if max(content.count(b"<"), content.count(b"=")) > _MAX_MARKS or len(content) > _MAX_XML:
        raise _too_big("XML")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError, LookupError) as bad:
        raise damaged() from bad
    if root.getroottree().docinfo.doctype:
        raise InputRefused(
            "Trong tệp .docx có khai báo DOCTYPE, thứ mà Word không bao giờ ghi, nên tệp không được đọc.",
            advice="Hãy mở bằng Word, lưu lại thành .docx rồi tải lên.",
        )
    if _TOO_DEEP(root):
        raise InputRefused(
            f"Nội dung tệp .docx lồng nhau sâu quá {_MAX_DEPTH} tầng nên không được đọc.",
            advice="Hãy mở bằng Word, lưu lại thành .docx rồi tải lên.",
        )
    return root


def damaged() -> InputRefused:
    """The one sentence for a .docx that is not whole."""
    return InputRefused(
        "Không đọc được tệp .docx: tệp bị hỏng, thiếu phần cuối hoặc không phải văn bản Word.",
        advice="Hãy mở bằng Word, lưu lại thành .docx rồi tải lên.",
    )


def _too_big(name: str) -> LimitExceeded:
    """The sentence for a zip bomb or an honest giant."""
    return LimitExceeded(
        f"Tệp sau khi giải nén quá lớn (thành phần “{name[:60]}”) nên không được mở.",
        advice="Hãy bỏ bớt ảnh hoặc tách thành nhiều tệp rồi tải lên.",
    )
