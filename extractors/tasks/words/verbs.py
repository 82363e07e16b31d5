"""Động từ chỉ đạo: the directive verb phrase at a place: "tiếp tục rà soát, củng cố", "không để", "cần phải bảo đảm".

A phrase of the lexicon is looked up by its words, longest first, so that "tổ chức đảng" is no verb and "tổ chức" is.
"""

from __future__ import annotations

from typing import NamedTuple

from extractors.layout.view import View, once
from extractors.tasks.words.lexicon import ADVERBS, MODALS, NOUNS, VERBS
from vitext.fold import fold
from vitext.lazy import regex

_VERB, _ADVERB, _MODAL, _NOUN = 1, 2, 4, 8
_OPENING = 16  # a verb only where an item or a sentence begins
_WORD = regex(r"\w+")
_NEXT = regex(r"(?:(?<=phòng),|(?<=phong),|(?<=giáo dục),|(?<=giao duc),|(?<=đại diện),|(?<=dai dien),)?\s+(\w+)")
# A paper by its number, and nothing that is done: "theo ‖ Quyết định ‖ 15/QĐ-UBND", "‖ Báo cáo ‖ 22-BC/ĐU".
_PAPER_CODE = regex(r" \d{1,5} ?[/-] ?[^\W\d]")
_PAPERS = frozenset(
    ("quyết định", "báo cáo", "thông báo", "hướng dẫn", "quyet dinh", "bao cao", "thong bao", "huong dan")
)
_AND = regex(r"\s*,\s*|\s+(?:và|va)\s+|\s+")
# Without marks a single syllable may be almost any word; these are verbs far more often than not.
_PLAIN_SINGLES = frozenset(
    [
        "mua",
        "lap",
        "lam",
        "xay",
        "mo",
        "giam",
        "gui",
        "trinh",
        "nop",
        "sua",
        "giup",
        "cap",
        "huy",
        "tim",
        "keo",
        "trong",
        "tao",
        "lat",
        "chon",
        "xin",
        "cho",
        "cu",
        "dao",
    ]
)
# Where an item or a sentence begins, these are verbs as well: "- Dua 100% ho vao to hop tac", but "an dua".
_PLAIN_OPENING = frozenset(
    ["nang", "dua", "tang", "vot", "giu", "cam", "quet", "bam", "rut", "tra", "thu", "hop", "don", "cham"]
)
# … but no "Thư ký", "Thứ hai", "Hợp tác xã", "Đơn vị", "Đồn Biên phòng", "Chậm nhất".
_NO_OPENING = regex(
    r"thu (?:ky|truong|tuc|tuong|tu|hai|ba|nam|sau|bay|nhat|vien|do|doan|trang|\d)(?!\w)|hop (?:tac|dong|phan|cung|nhat|le)(?!\w)"
    r"|don (?:vi|bien|xin|gia|de|thu|cua|gian|[^\W\d])(?!\w)|cham (?:nhat|lai|hon|tre)(?!\w)"
)
_OPENS = frozenset("-–+•*;:.)\n")


class _Words(NamedTuple):
    """The kinds of what has been read so far as a phrase, and the words that may follow."""

    kinds: int
    more: dict[str, _Words]


def _table(*, plain: bool) -> dict[str, _Words]:
    kinds_of: dict[str, int] = {}
    for kind, listed in ((_VERB, VERBS), (_ADVERB, ADVERBS), (_MODAL, MODALS), (_NOUN, NOUNS)):
        for phrase in listed.split("|"):
            key = fold(phrase) if plain else phrase
            alone = plain and kind == _VERB and " " not in key and key not in _PLAIN_SINGLES
            if not alone:
                kinds_of[key] = kinds_of.get(key, 0) | kind
            elif key in _PLAIN_OPENING:
                kinds_of[key] = kinds_of.get(key, 0) | _OPENING
    table: dict[str, _Words] = {}
    for key, kinds in kinds_of.items():
        *before, last = key.replace(",", "").split()
        level = table
        for word in before:
            level = level.setdefault(word, _Words(0, {})).more
        level[last] = _Words(kinds, level[last].more if last in level else {})
    return table


_MARKED, _PLAIN = _table(plain=False), _table(plain=True)
FIRSTS = frozenset(_MARKED) | frozenset(_PLAIN)


class Predicate(NamedTuple):
    """A directive verb phrase: `[start, end)` with its coordinated verbs; `modal` where a word of duty leads it."""

    start: int
    end: int
    modal: bool


def _look_up(view: View, at: int) -> tuple[int, int]:
    """The kinds of the longest known phrase at `at` and its end; (0, at) where none is known."""
    low = view.low
    found = _WORD.match(low, at)
    if found is None:
        return 0, at
    known = (_PLAIN if view.plain else _MARKED).get(found.group())
    if known is None:
        return 0, at
    kinds, stop = known.kinds, found.end()
    place = stop
    while known.more:
        found = _NEXT.match(low, place)
        known = known.more.get(found[1]) if found else None
        if found is None or known is None:
            break
        place = found.end()
        if known.kinds:
            kinds, stop = known.kinds, place
    if kinds & _OPENING:
        kinds = (kinds & ~_OPENING) | (_VERB if _begins(view.text, at) and not _NO_OPENING.match(low, at) else 0)
    if kinds & _VERB and low[at:stop] in _PAPERS and _PAPER_CODE.match(low, stop):
        return _NOUN, stop
    return kinds, stop if kinds else at


def _begins(text: str, at: int) -> bool:
    """Whether an item or a sentence begins at `at`."""
    place = at - 1
    while place >= 0 and text[place] in " *":
        place -= 1
    return place < 0 or text[place] in _OPENS


def is_verb(view: View, at: int) -> bool:
    """Whether a directive verb, or an adverb that leads one, begins at `at`."""
    kinds, _ = _look_up(view, at)
    return bool(kinds & (_VERB | _ADVERB | _MODAL)) and not kinds & _NOUN


def verb_or_noun(view: View, at: int) -> tuple[bool, int]:
    """Whether a directive verb begins at `at`; and the end of the noun of the lists there ("thường trực"), or `at`."""
    kinds, stop = _look_up(view, at)
    if kinds & _NOUN:
        return False, stop
    return bool(kinds & (_VERB | _ADVERB | _MODAL)), at


def phrase_end(view: View, at: int) -> int:
    """The end of the known phrase that begins at `at` and goes on in small letters ("Đào tạo" in a name); `at` if none."""
    kinds, stop = _look_up(view, at)
    rest = view.text[at + 1 : stop]
    return stop if kinds and not rest.isalpha() and rest.islower() else at


@once
def predicate_at(view: View, at: int, end: int) -> Predicate | None:
    """The directive verb phrase that begins exactly at `at`, adverbs before it included."""
    place, modal = at, False
    for _ in range(8):
        kinds, stop = _look_up(view, place)
        if not kinds or kinds & _NOUN or stop > end:
            break
        modal = modal or bool(kinds & _MODAL)
        if kinds & _VERB:
            return Predicate(at, _coordinated(view, stop, end), modal)
        place = stop
        while place < end and view.low[place] in " ,":
            place += 1
    return Predicate(at, place, modal) if modal and place > at else None


def _coordinated(view: View, at: int, end: int) -> int:
    """How far the phrase goes: "rà soát, củng cố và nâng cao" is one action."""
    while True:
        gap = _AND.match(view.low, at, end)
        if gap is None:
            return at
        kinds, stop = _look_up(view, gap.end())
        if not kinds & (_VERB | _ADVERB) or kinds & _NOUN or stop > end:
            return at
        at = stop
