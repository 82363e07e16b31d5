"""Dòng dính liền: pages whose paragraphs a web site ran together, without a space, have their items parted again.

… và đặc khu‖a) Chủ động áp dụng …      … theo quy định.‖2. Giao Văn phòng …      … trực thuộc;‖- Ban Quản lý …
"""

from __future__ import annotations

from vitext.lazy import regex

# A label right behind a small letter or a closing mark, without the space that stands there inside a sentence.
_GLUED = regex(
    r"(?<=[a-zà-ỹ0-9)][.;:])(?=\d{1,2}\. ?[A-ZĐÀ-Ỹ][a-zà-ỹ]|[IVX]{1,4}\. ?[A-ZĐÀ-Ỹ]|[a-eđ]\) ?[A-ZĐÀ-Ỹ]|[-–+] ?[A-ZĐÀ-Ỹ][a-zà-ỹ])"
    r"|(?<=/20\d\d)(?=\d{1,2}\. [A-ZĐÀ-Ỹ])|(?<=[a-zà-ỹ])(?=[a-eđ]\) [A-ZĐÀ-Ỹ])|(?<=[a-zà-ỹ])(?=(?:Kính gửi|Nơi nhận) ?:)"
)
# … and a paragraph, in such a page.
_PARAGRAPH = regex(r"(?<=[a-zà-ỹ][.;:])(?=[A-ZĐÀ-Ỹ][a-zà-ỹ]+ )")
_LONGEST_LINE, _FEWEST, _REACH = 800, 4, 200


def glued_at(text: str) -> tuple[int, ...]:
    """Where items and paragraphs begin that were run together with what stands before them; none in a text that is no such page."""
    if all(len(line) < _LONGEST_LINE for line in text.split("\n")):
        return ()
    items = [one.start() for one in _GLUED.finditer(text) if not _in_brackets(text, one.start())]
    if len(items) < _FEWEST:
        return ()
    return tuple(sorted({*items, *(one.start() for one in _PARAGRAPH.finditer(text))}))


def _in_brackets(text: str, at: int) -> bool:
    """Whether a bracket before `at` is still open: "(theo mẫu của nhà‖a) …"."""
    low = max(at - _REACH, 0)
    return text.rfind("(", low, at) > text.rfind(")", low, at)
