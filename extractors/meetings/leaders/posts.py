"""Chức vụ trong bảng người dự: the post of who led a meeting or kept its minutes, from the table of those who came.

| 1 | Lê Văn An | Trưởng nhóm | Có mặt | → Trưởng nhóm
"""

from __future__ import annotations

import re

from domain.extraction import Role, Span
from extractors.documents.view import View
from vitext.lazy import regex

_POST = regex(r"[ \t]*\|[ \t]*(?P<post>[^|\n\d@:]{2,48}?)[ \t]*(?:\||\n|$)")
# What such a table tells besides: who came and who did not, of what class one is.
_NO_POST = regex(r"(?:co mat|vang(?: mat)?|tham gia|tham du|co|khong|x|v|online|offline|nam|nu|ok|ky ten)\W*")

_CALLED = r"(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Tt]hầy|[Cc]ô|[Đđ]ồng chí|[Đđ]/c)\.?"


def with_post(view: View, found: tuple[Role, Span]) -> tuple[Role, Span]:
    """The same person with the post that the cell beside the name gives, where a table of the text has one."""
    name = found[0].name
    if not name or "|" not in view.text:
        return found
    for row in re.finditer(rf"\|[ \t]*(?:{_CALLED}[ \t]+)?{re.escape(name)}(?=[ \t]*\|)", view.text):
        post = _POST.match(view.text, row.end())
        said = view.key_of(post.span("post")).strip() if post else ""
        if post and said and not _NO_POST.fullmatch(said):
            return Role(name, view.words(post.span("post"))), found[1]
    return found
