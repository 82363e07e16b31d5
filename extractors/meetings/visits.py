"""Thăm hỏi không phải là họp: somebody went to see people, and the talk with them is no meeting.

Chủ tịch UBND tỉnh đã đến thăm và chúc Tết các hộ nuôi tôm. ‖ Tại buổi tiếp xúc với các hộ dân, …
No: a visit with a working session ("đã đến thăm và làm việc với …"), or with a meeting held or attended besides.
"""

from __future__ import annotations

from domain.extraction import Span
from extractors.documents.view import View
from extractors.meetings.sentences import first_sentences, has_any
from extractors.meetings.sessions import A_MEETING
from vitext.lazy import regex

_VISITS = regex(
    r"(?<!\w)(?:da|den|toi|di) tham(?:,| hoi,?)?(?: va)? (?:hoi|chuc|tang|trao|dong vien|vieng|gia dinh"
    r"|cac (?:ho|gia dinh|chau|em|me |cu |thuong binh|ba con|doanh nghiep|mo hinh))(?!\w)"
)
_ALSO_MET = ("lam viec", "to chuc", "hop mat", "gap mat", "chu tri", "hoi nghi", "dai hoi")
_GONE_TO = (" dự ", " lễ ")  # as they are written: “Lê” is a person's name
_TALK = regex(r"(?:buoi|cuoc) (?:tiep xuc(?! cu tri)|gap (?:mat|go)|trao doi|sinh hoat)")
_READ = 6000


def is_visit(view: View, opening: Span) -> bool:
    """Whether somebody went to see people, and what follows names no meeting but the talk with them."""
    lead = first_sentences(view, opening, 1)
    if (
        _VISITS.search(view.key, *lead) is None
        or has_any(view.key, _ALSO_MET, *lead)
        or has_any(view.flow, _GONE_TO, *lead)
    ):
        return False
    return all(_TALK.match(view.key, named.start()) for named in A_MEETING.finditer(view.key, opening[0], _READ))
