"""Tên loại văn bản: the line that says what a document is, and that of informal minutes.

NGHỊ QUYẾT · Biên bản họp tổ … · “Dự án kho - Biên bản họp tuần 3” · “Loại văn bản: Nghị quyết” of a site's card is none
Source: decree 30/2020/NĐ-CP, article 7 and annex I (box 5a).
"""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

import re
from collections.abc import Sequence

from domain.extraction import Span
from extractors.documents.columns import heads
from extractors.documents.view import View

TYPES = (
    "nghi quyet", "bien ban", "thong bao", "ket luan", "ke hoach", "bao cao", "quyet dinh", "chi thi", "chuong trinh", "to trinh",
    "giay moi", "thu moi", "huong dan", "quy che", "quy dinh", "de an", "cong dien", "thong tri", "quy trinh", "phuong an", "cong van",
    "nghi dinh", "thong tu", "phap lenh", "dieu le", "noi quy", "thong cao",
)  # fmt: skip
TYPE = re.compile(
    rf"(?:du thao )?(?P<type>{'|'.join(TYPES).replace(' ', ' ?')})(?!\w)(?P<more>.*)"
)  # a page may lose spaces
_WHOLE = {kind.replace(" ", ""): kind for kind in TYPES}
_TYPE_LETTERS = frozenset(kind[:2] for kind in (*TYPES, "du"))
# A heading in small letters that is the document's own, not a sentence about one.
_OWN_HEADING = re.compile(
    r"(?:du thao )?(?:bien ban (?:hop|hoi nghi|cuoc hop|buoi|dai hoi|lam viec|so|hien truong)|thong bao (?:so |y kien )?(?:ket luan|\d)|nghi quyet so \S*\d|(?:giay|thu) moi (?:du|hop|tham du)(?!\w)|ket luan (?:giao ban|cuoc hop|hoi nghi|so \S*\d))"
)
_OF_CARD = re.compile(r"(?:loai van ban|the loai)\s*[:\n][\s|]*$")  # “Loại văn bản | Nghị quyết”: no heading
_MINUTES = re.compile(
    r"^(?:[^.;]{0,50}[-:|(] ?)?(?:bien ban(?: cuoc| buoi| noi dung)? (?:hop|sprint|meeting|lam viec)|meeting minutes|minutes of meeting|noi dung (?:cuoc|buoi) hop)(?!\w)[^.;]*$"
)
LONGEST_TYPE = 360


def type_word(printed: str) -> str:
    """The type's own words, whatever spaces a page lost: “baocao” is “bao cao”."""
    return _WHOLE[printed.replace(" ", "")]


def type_at(view: View, lines: Sequence[Span]) -> int | None:
    """Where the type word stands; a site's own heading above the header (“NGHỊ QUYẾT ĐẠI HỘI …”) gives way to it."""
    found = [
        index
        for index, line in enumerate(lines)
        if _type_of(view, line) and (index < 6 or view.is_upper(line) or view.key_of(line) in TYPES)
    ]
    if not found:
        return next((index for index, line in enumerate(lines[:4]) if _is_minutes(view, line)), None)
    first = found[0]
    key = view.key_of(lines[first])
    for index in found[1:]:
        between = lines[first + 1 : index]
        if view.key_of(lines[index]) in TYPES and key not in TYPES and any(heads(view, line) for line in between):
            return index
    return first


def _type_of(view: View, line: Span) -> bool:
    if line[1] - line[0] > LONGEST_TYPE or view.key[line[0] : line[0] + 2] not in _TYPE_LETTERS:
        return False
    key = view.key_of(line)
    if TYPE.match(key) is None or _OF_CARD.search(view.key, max(0, line[0] - 20), line[0]):
        return False
    if view.is_upper(line):
        return True
    return view.flow[line[0]].isupper() and (
        key in TYPES or (_OWN_HEADING.match(key) is not None and key[-1] not in ".;")
    )


def _is_minutes(view: View, line: Span) -> bool:
    """A heading of informal minutes that does not begin with the type: “Dự án kho - Biên bản họp tuần 3”, “Meeting minutes …”."""
    if line[1] - line[0] >= 110 or not any(
        view.key.find(word, *line) >= 0 for word in ("bien ban", "minutes", "noi dung")
    ):
        return False
    return _MINUTES.search(view.key[line[0] : line[1]]) is not None
