"""“Chữ người dùng viết” in a message: quoted, in one line, never longer than a message can bear."""

from __future__ import annotations

from unicodedata import normalize


def quote(text: str, *, limit: int = 60) -> str:
    """Return `text` in Vietnamese quotes, NFC, spaces folded, cut with “…” after `limit` characters."""
    line = " ".join(normalize("NFC", text[: 4 * limit]).split())
    if len(line) > limit:
        line = line[:limit].rstrip() + "…"
    return f"“{line}”"
