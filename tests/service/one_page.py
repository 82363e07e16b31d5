"""A real PDF of one empty page, and pictures, for tests that upload a signed copy."""

from __future__ import annotations

import io

import pypdfium2
from PIL import Image


def pdf() -> bytes:
    """An A4 page with nothing on it."""
    document, buffer = pypdfium2.PdfDocument.new(), io.BytesIO()
    document.new_page(595, 842).close()
    document.save(buffer)
    document.close()
    return buffer.getvalue()


def picture(form: str) -> bytes:
    """A small white picture: "PNG", "JPEG"."""
    buffer = io.BytesIO()
    Image.new("L", (60, 85), 255).save(buffer, form)
    return buffer.getvalue()


PDF = pdf()
