"""Giấy trắng đều: a photographed page made as bright in its corners as in its middle. Runs inside the cage.

Paper is the brightest of what lies around, wherever letters are thinner than that; each place is measured against it.
"""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageFilter

_STEP = 8  # pixels that become one when paper is looked for
_AROUND = 9  # of those: wider than a stroke of a heading
_WHITE = 232  # grey level from which all paper is white enough
_DARKEST = 60  # what is darker than this is no paper, but a picture or a dark table


def evened(grey: Image.Image) -> Image.Image:
    """`grey` with its paper white; an image whose paper is white all over is given back."""
    if min(grey.size) < _STEP * _AROUND:
        return grey
    small = grey.reduce(_STEP).filter(ImageFilter.MedianFilter(3)).filter(ImageFilter.MaxFilter(_AROUND))
    if np.asarray(small).min() >= _WHITE:
        return grey
    paper = small.filter(ImageFilter.GaussianBlur(_AROUND)).resize(grey.size, Image.Resampling.BICUBIC)
    level = np.maximum(np.asarray(paper, dtype=np.float32), _DARKEST)
    return Image.fromarray(np.minimum(np.asarray(grey, dtype=np.float32) * (250 / level), 255).astype(np.uint8))
