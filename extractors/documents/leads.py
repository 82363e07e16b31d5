"""Nơi bản tin bắt đầu: the first paragraph of an item, known by its own words, or by the stamp or the title above it.

“Sáng 12/4, …” · title – stamp – paragraph · stamp – title – paragraph · title – paragraph
"""

from __future__ import annotations

from typing import NamedTuple

from domain.extraction import Span
from extractors.documents.bylines import SITE
from extractors.documents.site_lines import ATTENDS, CAPTION, LEAD, SEEN, bare, is_furniture, is_posting, is_worded
from extractors.documents.stamps import CLOSING_STAMP, DATED, HAS_YEAR, LABELLED
from extractors.documents.view import View
from vitext.lazy import regex

# A first sentence that begins with the meeting: "Hội nghị … diễn ra sáng 15/3 tại …".
_MEETS = r"(?:hoi nghi|hoi thao|toa dam|dien dan|cuoc hop|dai hoi)"
_TELLS_EVENT = regex(
    r"(?:dien ra|khai mac|be mac|duoc (?:[^.;,\n]{4,80} )?to chuc)"
    r"[^.]{0,40}?(?:(?:vao )?(?:ngay|sang|chieu|toi) (?:ngay )?\d|tai )"
    # “Đây là chủ đề của Hội thảo ‖ do Trường A phối hợp với Công ty B tổ chức sáng 12/4”
    rf"|(?<!\w){_MEETS}[^.;]{{0,160}}? do \w[^.;]{{6,200}}? to chuc(?: tai [^.;,]{{2,60}}?)?,?"
    r" (?:vao )?(?:ngay|sang|chieu|toi) (?:ngay )?\d"
)
_HOLDS = regex(r"(?:to chuc|tien hanh|khai mac|be mac)(?: thanh cong)? (?:hoi nghi|dai hoi|ky hop|phien|cuoc hop|buoi)")
# “Tại phiên họp của HĐND xã A sáng nay 13-12, các đại biểu …”
_AT_MEETING = regex(
    r"\W*(?:tai|trong) (?:(?:buoi|cuoc|phien|ky) \w+|hoi nghi|dai hoi|hop bao)(?!\w)[^.,\n]{0,140}?"
    r" (?:sang|chieu|toi|ngay|hom)"
    r" (?:nay|qua|ngay|\d)"
)
_WITHIN = 60  # lines
_HOLDS_WITHIN = 12
_STAMPED_WITHIN = 40
_BELOW_STAMP = 8
_ABOVE_STAMP = 4
_OPENING = 8
_PARAGRAPH = 60  # letters of the shortest paragraph that opens an item
_FULL = 140  # a line longer than that is no piece of one that a page broke
_CLOSED = '.:…!?"'
_ENDED = ".:;,…"


class Lead(NamedTuple):
    """The number of the line; `told`: its own words or a stamp say that it opens an item of news."""

    at: int
    told: bool


def lead_of(view: View) -> Lead | None:
    """Where the item itself begins; None where nothing looks like it."""
    paragraphs = _paragraphs(view)
    lines = view.lines
    first = 1 if stands_apart(view) and is_worded(view, lines[0]) else 0  # “Chiều nay, họp bầu …” may be a headline
    at = next((at for at in range(first, min(_WITHIN, len(lines))) if _is_lead(view, lines[at], paragraphs)), None)
    # A short first sentence below a title: “Công đoàn … tổ chức Hội nghị ….”
    for index in range(1, min(len(lines), _HOLDS_WITHIN if at is None else at, _HOLDS_WITHIN)):
        line = lines[index]
        if view.key[line[1] - 1] == "." and _HOLDS.search(view.key, *line) and is_worded(view, lines[index - 1]):
            at = index
            break
    stamped = _below_stamp(view, paragraphs, min(_STAMPED_WITHIN, len(lines) if at is None else at))
    if stamped is not None and (at is None or stamped < at):
        at = stamped
    if at is not None:
        return Lead(at, told=True)
    opening = _below_title(view, paragraphs)
    return Lead(opening, told=False) if opening is not None else None


def stands_apart(view: View) -> bool:
    """Whether the first line has no full stop, and blank lines part it and the paragraph below it from the rest."""
    if len(view.lines) < 3:
        return False
    first, second, third = view.lines[:3]
    return (
        first[1] - first[0] <= SEEN
        and view.key[first[1] - 1] not in _ENDED
        and view.text.count("\n", first[1], second[0]) > 1
        and view.text.count("\n", second[1], third[0]) > 1
        and second[1] - second[0] >= _PARAGRAPH
        and view.key[second[1] - 1] in ".!?…"
    )


def _below_stamp(view: View, paragraphs: dict[int, int], stop: int) -> int | None:
    """The first paragraph below a day of posting that has a title above or below it."""
    lines = view.lines
    for index, line in enumerate(lines[:stop]):
        if not (HAS_YEAR(view.key, *line) and is_posting(view, line, bare(view, line))):
            continue
        titled = any(is_worded(view, above) for above in lines[max(0, index - _ABOVE_STAMP) : index])
        for at in range(index + 1, min(index + _BELOW_STAMP, stop, len(lines))):
            below, key = lines[at], bare(view, lines[at])
            if is_furniture(view, below, key) or CAPTION.match(key) or ATTENDS.match(key):
                continue
            if _is_paragraph(view, below, paragraphs):
                if titled:
                    return at
            elif is_worded(view, below):
                titled = True
    return None


def _below_title(view: View, paragraphs: dict[int, int]) -> int | None:
    """The first paragraph below a line without full stop, among the first lines of all."""
    titled = False
    for at, line in enumerate(view.lines[:_OPENING]):
        key = bare(view, line)
        if is_furniture(view, line, key) or CAPTION.match(key):
            continue
        if _is_paragraph(view, line, paragraphs):
            return at if titled else None
        titled = titled or (is_worded(view, line) and view.key[line[1] - 1] not in _CLOSED)
    return None


def _is_paragraph(view: View, line: Span, paragraphs: dict[int, int]) -> bool:
    ends = (line[1], line[0] + paragraphs.get(line[0], 0))
    return any(end - line[0] >= _PARAGRAPH and (end - line[0] > SEEN or view.key[end - 1] in _CLOSED) for end in ends)


def _paragraphs(view: View) -> dict[int, int]:
    """The length of the paragraph that begins at each line: lines go together only where the page was too narrow."""
    lines = view.lines[:_WITHIN]
    ends: dict[int, int] = {}
    for index in range(len(lines) - 1, -1, -1):
        start, end = lines[index]
        after = lines[index + 1] if index + 1 < len(lines) else None
        ends[start] = ends[after[0]] if after and _goes_on(view, (start, end), after) else end
    return {start: end - start for start, end in ends.items()}


def _goes_on(view: View, line: Span, after: Span) -> bool:
    size, next_size = line[1] - line[0], after[1] - after[0]
    if view.text[line[1] - 1] == ")" and CLOSING_STAMP.search(view.key, *line):
        return False  # a title with its day of posting
    if view.text.count("\n", line[1], after[0]) > 1 or size > _FULL:
        return False
    if size < 45:  # broken by a site's narrow column: the rest goes on in small letters
        return view.flow[after[0]].islower() or (
            view.flow[after[0]].isdigit() and view.key.endswith(" ngay", 0, line[1])
        )
    word = view.flow.find(" ", after[0], after[1])  # had there been room for it, it would stand above
    room = 1.35 if LEAD.match(bare(view, line)) else 1.2  # a lead goes on, a title may be over
    if next_size > size * room + (word - after[0] if word > 0 else next_size) + 4:
        return False
    key = bare(view, after)
    return not (LEAD.match(key) or DATED.match(key) or LABELLED.match(key) or SITE.match(key))


def _is_lead(view: View, line: Span, paragraphs: dict[int, int]) -> bool:
    key = bare(view, line)
    if SITE.match(key) or CAPTION.match(key) or key.count("»") or (line[1] - line[0] < SEEN and view.is_upper(line)):
        return False
    whole = view.key[line[0] : line[0] + paragraphs[line[0]]]
    return (
        (bool(LEAD.match(whole) or _AT_MEETING.match(whole)) and len(whole) > 60)
        or (len(whole) > 180 and whole.count(",") + whole.count(".") > 1)
        or (len(whole) > 80 and whole.endswith(".") and _TELLS_EVENT.search(whole) is not None)
    )
