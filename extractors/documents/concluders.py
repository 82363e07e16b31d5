"""Ai ra thông báo kết luận khi mất phần đầu: the body whose leaders concluded, or whose head did at a meeting it held.

“Kết luận của Lãnh đạo Bộ Tài chính tại …” → Bộ Tài chính
“Ngày 11/01, Bộ Y tế đã tổ chức Hội nghị …” with “Kết luận của Bộ trưởng …” → Bộ Y tế
No: “Kết luận của Phó Thủ tướng …” at a meeting that a ministry held: an office makes that known.
"""

from __future__ import annotations

from itertools import chain

from domain.extraction import Span
from extractors.documents.bodies import starts_as_body
from extractors.documents.view import View
from vitext.lazy import regex

_LEADERS = regex(
    r"(?<!\w)(?:tap the )?lanh dao (?P<who>[^\W\d][^\n.;:,]{3,70}?)(?=\s(?:tai|ve|da (?:co y kien )?ket luan"
    r"|ket luan|co y kien)(?!\w)|,|$)"
)
_HELD = regex(
    r"(?:,\s|(?m:^)\W*|\stai [^,.\n]{2,30}[, ]\s?)(?P<who>[^\W\d][^\n.;:,]{3,70}?) (?:da )?(?:to chuc|trieu tap"
    r"|tien hanh|mo)\s(?:hoi nghi|cuoc hop|phien hop|buoi|hop)(?!\w)"
)
# Who concludes is the head of the body that he concluded for.
_HEADS = (
    ("bo truong", ("bo ",)),
    ("thu truong", ("bo ",)),
    ("giam doc", ("so ", "cong ty", "tong cong ty", "trung tam", "ngan hang", "hop tac xa", "htx", "dai hoc")),
    ("cuc truong", ("cuc ", "tong cuc ")),
    ("chu tich", ("ubnd", "uy ban", "hoi ", "lien minh", "lien doan", "hop tac xa", "htx", "hiep hoi", "tap doan")),
    ("bi thu", ("tinh uy", "thanh uy", "huyen uy", "quan uy", "dang uy", "thi uy", "doan ", "tinh doan")),
)
_NEAR = 1500


def concluder_of(view: View, title: Span, start: int) -> Span | None:
    """The body of a notice of conclusions whose title is `title` and whose text begins at `start`."""
    near = (start, min(len(view.key), start + _NEAR))
    for said in chain(_LEADERS.finditer(view.key, *title), _LEADERS.finditer(view.key, *near)):
        if _is_named(view, said.span("who")):
            return said.span("who")
    bodies = next((bodies for office, bodies in _HEADS if view.key.find(office, *title) >= 0), None)
    if bodies is None or view.key.find("thu tuong", *title) >= 0:
        return None
    held = _HELD.search(view.key, *near)
    return held.span("who") if held and held["who"].startswith(bodies) and _is_named(view, held.span("who")) else None


def _is_named(view: View, span: Span) -> bool:
    """Whether a body's own name stands here: “Bộ Tư pháp”, not “Bộ” alone."""
    name = view.flow[slice(*span)]
    return starts_as_body(view.key[slice(*span)]) and any(word[:1].isupper() for word in name.split()[1:])
