"""Quốc hiệu xuống dòng cạnh tên cơ quan xuống dòng: two columns of a scan, both broken, that stand as two lines.

“LIÊN MINH HỢP TÁC XÃ VIỆT CỘNG HÒA XÃ HỘI CHỦ NGHĨA / NAM VIỆT NAM” → the organ's two parts, and the state's name:
what is begun at the end of a line is ended at the end of the next.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from domain.extraction import Span
from extractors.documents.view import View
from vitext.lazy import regex

_OPENED = regex(r"(?<!\w)c(?:ong ?hoa ?xa ?hoi ?chu ?nghia|hxhcn)$")
_REST = regex(r"\W+viet ?nam$")


def without_wrapped_nation(view: View, pieces: Sequence[Span]) -> Iterator[Span]:
    """The pieces of a header; where the state's name goes on in the next line's right column, each column by itself."""
    rest: Span | None = None  # of the line below, without what belongs to the state's name
    for place, piece in enumerate(pieces):
        if rest is not None:
            piece, rest = rest, None
        elif place + 1 < len(pieces) and (cut := _cut(view, piece, pieces[place + 1])):
            opened, rest = cut
            if left := _trimmed(view, (piece[0], opened)):
                yield left
            piece = (opened, piece[1])
        yield piece


def _cut(view: View, first: Span, second: Span) -> tuple[int, Span] | None:
    """Where the state's name begins in the first line, and what stands left of its end in the second."""
    opened = _OPENED.search(view.key, *first)
    if opened is None or not view.is_upper((opened.start(), first[1])) or not view.is_upper(second):
        return None
    found = _REST.search(view.key, *second)
    return (opened.start(), (second[0], found.start())) if found else None


def _trimmed(view: View, span: Span) -> Span | None:
    """Without the blanks and specks at its end; None where no capital is left."""
    end = next((at for at in range(span[1], span[0], -1) if view.flow[at - 1].isupper()), None)
    return (span[0], end) if end else None
