"""Nắn thẳng ảnh quét: turn a slightly slanted page so that its lines lie level. Runs inside the cage.

The angle is the one at which the rows of a small copy of the page differ most from their neighbours: letters lie on
lines, and between lines is paper.
"""

from __future__ import annotations

from itertools import pairwise

from PIL import Image

_SMALL = 700
_DARK = 140
_COARSE = tuple(step / 2 for step in range(-10, 11))
_FINE = (-0.3, -0.2, -0.1, 0.0, 0.1, 0.2, 0.3)
_WORTH = 0.25  # degrees; tesseract copes with less
_GAIN = 1.1


def straightened(image: Image.Image) -> Image.Image:
    """`image` in grey, turned by at most 5 degrees."""
    grey = image.convert("L")
    angle = slant(grey)
    if abs(angle) < _WORTH:
        return grey
    return grey.rotate(angle, resample=Image.Resampling.BICUBIC, expand=True, fillcolor=255)


def slant(grey: Image.Image) -> float:
    """By how many degrees the page must be turned; 0.0 when no angle is clearly better."""
    scale = _SMALL / max(grey.size)
    small = grey.resize((max(1, int(grey.width * scale)), max(1, int(grey.height * scale))), Image.Resampling.BOX)
    ink = small.point(lambda level: 255 if level < _DARK else 0)
    best = max(_COARSE, key=lambda angle: _contrast(ink, angle))
    best = max((best + step for step in _FINE), key=lambda angle: _contrast(ink, angle))
    return best if _contrast(ink, best) > _GAIN * _contrast(ink, 0.0) else 0.0


def _contrast(ink: Image.Image, angle: float) -> float:
    turned = ink.rotate(angle, resample=Image.Resampling.BILINEAR)
    rows = turned.resize((1, turned.height), Image.Resampling.BOX).tobytes()
    return float(sum((one - two) ** 2 for one, two in pairwise(rows)))
