"""Đóng gói nhanh: a zip writer that deflates only what changed.

A template's unchanged parts are deflated once, when it is compiled, into one run of bytes with their local headers, at
the start of every file made from it; so their directory entries are constant too. A render appends the changed parts
and the directory. The same parts give the same bytes: no clock, no file order of the machine. Zip 2.0 only (APPNOTE
6.3.9, no zip64): sizes stay below 4 GiB.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Mapping
from dataclasses import dataclass

from isal import isal_zlib

_LOCAL = struct.Struct("<4s5H3I2H")
_CENTRAL = struct.Struct("<4s6H3I5H2I")
_END = struct.Struct("<4s4H2IH")
_EPOCH = 0x0021  # 1980-01-01, the first day a zip can name
_UTF8_NAME = 0x0800
FAST_LEVEL = 2


@dataclass(frozen=True, slots=True)
class Frozen:
    """Deflated parts ready to be written: `body` goes to the start of a file, `directory` holds their entries."""

    body: bytes
    directory: bytes
    count: int


def freeze(parts: Mapping[str, bytes]) -> Frozen:
    """Deflate `parts` well (once), keeping their order."""
    body = bytearray()
    directory = bytearray()
    for name, content in parts.items():
        squeezed = zlib.compressobj(9, zlib.DEFLATED, -15)
        deflated = squeezed.compress(content) + squeezed.flush()
        entry = _entry(name, content, deflated, zlib.crc32(content), len(body))
        body += entry[0]
        directory += entry[1]
    return Frozen(bytes(body), bytes(directory), len(parts))


def assemble(frozen: Frozen, changed: Mapping[str, bytes]) -> bytes:
    """The whole file: the frozen parts, then `changed` deflated fast."""
    pieces = [frozen.body]
    directory = [frozen.directory]
    offset = len(frozen.body)
    for name, content in changed.items():
        deflated = isal_zlib.compress(content, FAST_LEVEL, -15)
        local, central = _entry(name, content, deflated, isal_zlib.crc32(content), offset)
        pieces.append(local)
        directory.append(central)
        offset += len(local)
    central_bytes = b"".join(directory)
    count = frozen.count + len(changed)
    pieces.append(central_bytes)
    pieces.append(_END.pack(b"PK\x05\x06", 0, 0, count, count, len(central_bytes), offset, 0))
    return b"".join(pieces)


def zip_parts(parts: Mapping[str, bytes]) -> bytes:
    """A whole zip of `parts`, in their order, deflated well."""
    return assemble(freeze(parts), {})


def _entry(name: str, content: bytes, deflated: bytes, crc: int, offset: int) -> tuple[bytes, bytes]:
    """Local record (header and bytes) and directory entry. A part that deflating would not shrink is stored."""
    method = 8
    if len(deflated) >= len(content):
        method, deflated = 0, content
    raw = name.encode()
    flags = 0 if name.isascii() else _UTF8_NAME
    sizes = (crc, len(deflated), len(content), len(raw))
    local = _LOCAL.pack(b"PK\x03\x04", 20, flags, method, 0, _EPOCH, *sizes, 0)
    central = _CENTRAL.pack(b"PK\x01\x02", 20, 20, flags, method, 0, _EPOCH, *sizes, 0, 0, 0, 0, 0, offset)
    return b"".join((local, raw, deflated)), central + raw
