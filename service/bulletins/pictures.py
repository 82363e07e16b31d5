"""Ảnh của bài tin: turned upright, made no larger than needed, freed of what the camera wrote in it (EXIF)."""

from __future__ import annotations

import io
from dataclasses import dataclass

from PIL import Image, ImageOps, UnidentifiedImageError

from domain.errors import InputRefused

_WIDEST = 1600
_THUMB = 480
_MOST_PIXELS = 60_000_000


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture to show and its small form, both JPEG; width and height in pixels."""

    content: bytes
    thumb: bytes
    width: int
    height: int


def prepare(upload: bytes) -> Picture:
    """Read a JPEG, PNG or WebP. Raises InputRefused for anything else, or for one that would unfold too large."""
    try:
        with Image.open(io.BytesIO(upload), formats=("JPEG", "PNG", "WEBP")) as opened:
            if opened.width * opened.height > _MOST_PIXELS:
                raise InputRefused("Ảnh quá lớn.", advice="Hãy thu nhỏ ảnh xuống dưới 60 triệu điểm ảnh.")
            opened.thumbnail((_WIDEST, _WIDEST), Image.Resampling.LANCZOS)  # first, so that little is held at once
            upright = ImageOps.exif_transpose(opened)
            flat = Image.new("RGB", upright.size, "white")
            colour = upright.convert("RGBA")
            flat.paste(colour, mask=colour.getchannel("A"))
    except (UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError) as error:
        raise InputRefused("Không đọc được ảnh này.", advice="Hãy dùng ảnh JPEG, PNG hoặc WebP.") from error
    small = flat.copy()
    small.thumbnail((_THUMB, _THUMB), Image.Resampling.LANCZOS)
    return Picture(_jpeg(flat, 85), _jpeg(small, 80), flat.width, flat.height)


def _jpeg(picture: Image.Image, quality: int) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=quality, optimize=True, progressive=True)
    return buffer.getvalue()
