"""Cơ quan ký tên một mình: a body named alone below the last paragraph, or below who wrote the item, is its source.

“Phòng Truyền thông và Hợp tác” · “LĐLĐ tỉnh Lam Giang”    no: “Hội Nông dân xã trao quà” (told), “Tố Uyên” (a person)
"""

from __future__ import annotations

from domain.extraction import Span
from extractors.documents.bodies import starts_as_body
from extractors.documents.pen_names import is_given_name, looks_signed
from extractors.documents.view import View
from vitext.lazy import regex

# What a body does, or words of a page's foot: no one signs with them.
_TOLD_OR_LISTED = regex(
    r"[.:;?!\"»()]|\d{3}|^phong vien "
    r"|(?<!\w)(?:to chuc|trien khai|hop(?! tac)|thuc hien|ra quan|khai mac|tong ket|so ket|phat dong|tham|trao|tang"
    r"|lam viec|du|da|duoc|nhan|gop|chuc|ky|voi|tiep|don|chao mung)(?!\w)"
)
# Below the name of the site's owner stands where that is, and who answers for it.
_OF_OWNER = regex(
    r"(?:dia chi|dien thoai|email|e-mail|fax|website|hotline|giay phep"
    r"|chiu trach nhiem|co quan chu quan|truong ban bien tap"
    r"|(?:pho )?tong bien tap|thiet ke|so do)(?!\w)"
)
_SENTENCE_ENDS = (".", "!", "/", '"', "…")
_OF_BODY = 4  # words: fewer with capitals may name a person
_LONGEST = 60


def is_owner(view: View, after: Span | None) -> bool:
    """Whether the line below a body's name tells that it owns the site: its address or licence, who answers for it."""
    return after is not None and _OF_OWNER.match(view.key, *after) is not None


def is_bare_desk(view: View, line: Span, above: Span) -> bool:
    """Whether the last line of an item, below `above`, is the name of a body that signs it."""
    key = view.key[slice(*line)]
    if len(key) > _LONGEST or not starts_as_body(key) or " " not in key or is_given_name(view, line[0]):
        return False
    words = view.flow[slice(*line)].split()
    if _TOLD_OR_LISTED.search(key) or (len(words) < _OF_BODY and view.flow[slice(*line)].istitle()):
        return False  # “Tố Uyên” is no “tổ”
    return view.key[above[1] - 1] in _SENTENCE_ENDS or looks_signed(view, above)
