"""Ba cột thành một dòng: name, office and part in the meeting where the blanks between the columns are lost.

1. Ông Lê Văn An Chủ tịch HĐQT Chủ tọa
"""

from __future__ import annotations

from domain.extraction import Role, Span
from extractors.documents.view import View
from extractors.people.persons import FoundPerson
from extractors.people.titles import ROLE_START
from vitext.lazy import regex

_BEFORE = regex(r"[\W\d]*(?:dong chi|d/c|ong|ba|anh|chi|thay|co)?[\s.:]*")
_PART = regex(
    r" +(?P<role>[^\n:;.]{2,80}?) +(?P<part>chu tri|chu toa|thu ky)"
    r"(?: (?:cuoc hop|hoi nghi|dai hoi|phien hop|buoi hop))?[ .;,]*(?=\n|$)"
)


def in_columns(view: View, named: list[FoundPerson], part: str) -> tuple[Role, Span] | None:
    """The first who stands alone on a line that ends with a part beginning with `part`, the office between."""
    for person in named:
        told = _PART.match(view.key, person.name[1])
        if told is None or not told["part"].startswith(part) or not ROLE_START.match(view.key, told.start("role")):
            continue
        line = view.key.rfind("\n", 0, person.name[0]) + 1
        if _BEFORE.fullmatch(view.key, line, person.name[0]):
            return Role(view.words(person.name), view.words(told.span("role"))), person.name
    return None
