"""Tác giả bài viết cũng là người được nêu: who wrote a news item stands among its people, in the role “author”.

Thanh Trang · MAI LAN      no: “Phòng Chính sách” (a desk), “P.V” (initials), “Ban Biên tập”
"""

from __future__ import annotations

from collections.abc import Sequence

from domain.extraction import Mention
from extractors.documents.names import LOWER, UPPER
from extractors.people.bodies.heads import HEADS
from extractors.people.capitals import longest
from vitext.fold import fold
from vitext.lazy import regex

AUTHOR = "author"
_NAME = regex(rf"[{UPPER}][{LOWER}]+(?: [{UPPER}][{LOWER}]+){{1,4}}|[{UPPER}]{{2,}}(?: [{UPPER}]{{2,}}){{1,4}}")


def with_author(people: Sequence[Mention], author: str | None, text: str) -> tuple[Mention, ...]:
    """The people of a text with the author of its news, whose name stands last in it, unless that is no person."""
    at = text.rfind(author) if author and _is_person(author) else -1
    if author is None or at < 0 or any(one.name.casefold() == author.casefold() for one in people):
        return tuple(people)
    name = author.title() if author.isupper() else author
    return (*people, Mention(name, ((at, at + len(author)),), role=AUTHOR))


def _is_person(author: str) -> bool:
    key = fold(author).lower()
    first = key.partition(" ")[0]
    return _NAME.fullmatch(author) is not None and (first not in HEADS or longest(HEADS, first, key, 0) is None)
