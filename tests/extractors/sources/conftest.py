"""A real tesseract for the tests that need it, and papers drawn for the readers of images."""

from __future__ import annotations

import functools
import io
from collections.abc import Callable

import pytest
from PIL import Image, ImageDraw, ImageFont

from domain.errors import NotAvailable
from extractors.sources.ocr.tesseract import find_tesseract
from tests.needed import missing

Draw = Callable[..., Image.Image]


@pytest.fixture(scope="session")
def real_tesseract() -> None:
    """Skips without tesseract and its Vietnamese letters, except under CI."""
    try:
        find_tesseract()
    except NotAvailable:
        missing("tesseract or its Vietnamese letters are missing")


@pytest.fixture(scope="session")
def drawn() -> Draw:
    """A function that draws lines of text on white paper, in the Times-metric font."""
    path = _times()
    if path is None:
        missing("a Times-metric font with Vietnamese letters is missing")

    def draw(*lines: str, size: int = 46) -> Image.Image:
        assert path is not None
        image = Image.new("L", (1650, 160 + 90 * len(lines)), "white")
        pen = ImageDraw.Draw(image)
        for place, line in enumerate(lines):
            pen.text((90, 80 + 90 * place), line, font=_face(path, size), fill=0)
        return image

    return draw


def bytes_of(image: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    """The file of an image."""
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


@pytest.fixture(scope="session")
def file_of() -> Callable[..., bytes]:
    """`bytes_of`, for tests."""
    return bytes_of


@functools.cache
def _face(path: str, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(path, size)


def _times() -> str | None:
    for name in ("Tinos-Regular.ttf", "LiberationSerif-Regular.ttf"):
        try:
            return str(ImageFont.truetype(name, 20).path)
        except OSError:
            continue
    return None
