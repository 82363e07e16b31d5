"""Hai tiến trình nói chuyện: the frames between a renderer and its worker, JSON and bytes, never pickle.

A frame is two big-endian lengths of 32 bits, a JSON header, then a blob. A `Decimal` travels as {"\\u0000decimal":
"1.50"}; that key cannot be a field's name, since no field has a control character.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, BinaryIO

from .contract import Field, ListOf, Record, Shape

LENGTHS = struct.Struct(">II")
_DECIMAL = "\x00decimal"


def frame(header: Mapping[str, Any], blob: bytes = b"") -> bytes:
    """The bytes of one frame; TypeError when `header` is not plain data."""
    text = json.dumps(header, default=_packed).encode()
    return LENGTHS.pack(len(text), len(blob)) + text + blob


def header_of(text: bytes) -> dict[str, Any]:
    """The header back from its JSON."""
    return dict(json.loads(text, object_hook=_unpacked))


def read_frame(stream: BinaryIO) -> tuple[dict[str, Any], bytes] | None:
    """The next frame of a blocking stream; None at its end."""
    lengths = stream.read(LENGTHS.size)
    if len(lengths) < LENGTHS.size:
        return None
    text_size, blob_size = LENGTHS.unpack(lengths)
    return header_of(stream.read(text_size)), stream.read(blob_size)


def packed_shape(shape: Shape) -> Any:
    """A contract as plain data: a record is an object, a list an array of one, a field null."""
    if isinstance(shape, Record):
        return {name: packed_shape(member) for name, member in shape.members.items()}
    return [packed_shape(shape.element)] if isinstance(shape, ListOf) else None


def unpacked_shape(packed: Any) -> Shape:
    """The contract back from `packed_shape`."""
    if isinstance(packed, dict):
        return Record({name: unpacked_shape(member) for name, member in packed.items()})
    return ListOf(unpacked_shape(packed[0])) if isinstance(packed, list) else Field()


def _packed(value: Any) -> Any:
    if isinstance(value, Decimal):
        return {_DECIMAL: str(value)}
    raise TypeError(f"{type(value).__name__} is not plain data")


def _unpacked(value: dict[str, Any]) -> Any:
    return Decimal(value[_DECIMAL]) if len(value) == 1 and _DECIMAL in value else value
