"""Mở ảnh: PNG, JPEG and TIFF (all its pages) made ready for tesseract. Runs inside the cage."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from pathlib import Path

from PIL import Image, ImageOps, UnidentifiedImageError

from domain.errors import InputRefused, LimitExceeded

from .inks import is_grey, without_stamps
from .pictures import Picture
from .sheets import pictured
from .straighten import straightened

_FORMATS = ("PNG", "JPEG", "TIFF")
_MAX_PIXELS = 80_000_000
_NARROW = 1600  # a page of letters narrower than this is enlarged: tesseract wants some 30 pixels a letter
_MAX_ENLARGED = 3


def prepare(data: bytes, *, folder: str, pages: int) -> list[Picture]:
    """Write each page of the image to `folder`, ready to be recognised; returns them in order."""
    made = []
    for place, image in enumerate(_upright(data, pages)):
        straight = straightened(_enlarged(without_stamps(image)))
        made.append(pictured(straight, Path(folder), str(place), in_grey=is_grey(image)))
    return made


def upright_pages(data: bytes, *, pages: int) -> Iterator[Image.Image]:
    """Each page of the image in grey, upright and straight, to look at. Raises InputRefused, LimitExceeded."""
    for image in _upright(data, pages):
        yield straightened(_enlarged(image.convert("L")))


def _upright(data: bytes, pages: int) -> Iterator[Image.Image]:
    warnings.simplefilter("ignore")
    Image.MAX_IMAGE_PIXELS = _MAX_PIXELS
    try:
        with Image.open(io.BytesIO(data), formats=_FORMATS) as image:
            count = getattr(image, "n_frames", 1)
            if count > pages:
                raise LimitExceeded(
                    f"Tệp ảnh có {count} trang, quá giới hạn {pages} trang.", advice="Hãy tách thành nhiều tệp nhỏ hơn."
                )
            for place in range(count):
                image.seek(place)
                if image.width * image.height > _MAX_PIXELS:
                    raise Image.DecompressionBombError
                yield _ready(image)
    except Image.DecompressionBombError as big:
        raise LimitExceeded(
            "Ảnh quá lớn nên không được đọc.", advice="Hãy thu nhỏ ảnh (300 điểm mỗi inch là đủ) rồi tải lên."
        ) from big
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, EOFError, IndexError, KeyError, TypeError) as bad:
        raise InputRefused(
            "Không đọc được ảnh: tệp bị hỏng hoặc thiếu phần cuối.", advice="Hãy chụp hoặc quét lại rồi tải lên."
        ) from bad


def _ready(image: Image.Image) -> Image.Image:
    upright = ImageOps.exif_transpose(image)
    if upright.mode in ("RGBA", "LA", "PA") or "transparency" in upright.info:  # clear paper is white paper
        paper = Image.new("RGBA", upright.size, "white")
        upright = Image.alpha_composite(paper, upright.convert("RGBA"))
    return upright


def _enlarged(grey: Image.Image) -> Image.Image:
    if grey.width < _NARROW:
        times = min(_MAX_ENLARGED, -(-_NARROW // max(grey.width, 1)))
        grey = grey.resize((grey.width * times, grey.height * times), Image.Resampling.LANCZOS)
    return grey
