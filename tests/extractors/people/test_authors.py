"""Who wrote a news item is one of its people; a desk, a body or initials are nobody."""

from __future__ import annotations

import pytest

from domain.extraction import Mention
from extractors.people.authors import with_author

_CHAIR = Mention("Vũ Đình Khoát", ((0, 13),), role="Chủ tịch")
_TEXT = "Vũ Đình Khoát chủ trì hội nghị. Mai Lan dự.\n\n{}\n"


@pytest.mark.parametrize(("author", "name"), [("Thanh Trang", "Thanh Trang"), ("MAI LAN", "Mai Lan")])
def test_the_author_stands_among_the_people(author: str, name: str) -> None:
    text = _TEXT.format(author)
    chair, wrote = with_author([_CHAIR], author, text)
    assert chair == _CHAIR
    assert (wrote.name, wrote.role) == (name, "author")
    ((start, end),) = wrote.spans
    assert (start, text[start:end]) == (text.index(f"\n{author}") + 1, author)


@pytest.mark.parametrize("author", ["Phòng Chính sách", "Ban Biên Tập", "P.V", "HK", "Vũ Đình Khoát", None])
def test_nobody_is_added_who_is_no_person_or_known(author: str | None) -> None:
    assert with_author([_CHAIR], author, _TEXT.format(author)) == (_CHAIR,)
