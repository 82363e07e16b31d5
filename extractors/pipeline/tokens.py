"""Tách từ tiếng Việt cho spaCy: syllables, numbers, codes, dates and punctuation come apart; words are not joined.

    Nghị quyết số 15/2023/NQ-HĐND, ngày 30/6/2026.  →  … | số | 15/2023/NQ-HĐND | , | ngày | 30/6/2026 | .
    đạt 80-85%; 7,5 tỷ đồng (kinh tế-xã hội)        →  … | 80 | - | 85 | % | ; | 7,5 | tỷ | đồng | ( | kinh | tế | - …
spaCy's own Vietnamese needs pyvi, and without it splits at spaces only.
A token is as small as anything that the finders put a border in, so that their spans align.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import spacy
from spacy.language import Language
from spacy.tokenizer import Tokenizer  # type: ignore[import-not-found]
from spacy.util import registry

from extractors.documents.names import LOWER, UPPER

TOKENIZER = "thuky.tokens.v1"
_LONGEST = 64 * 1024 * 1024  # spaCy's own limit spares the memory of a parser, of which there is none here

_MARKS = "\u0300-\u036f"  # marks of text that is not composed belong to their letter
_HIDDEN = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff"
_LETTER = f"{LOWER}{UPPER}{_MARKS}"
_EDGE = rf"[^\w\s{_MARKS}]|_"
# Abbreviations that keep their dot.
_DOTTED = "TP. Tp. tp. TX. Tx. TT. Tt. P. Q. GS. PGS. TS. ThS. Ths. BS. KS. CN. TW. Nxb. NXB. v.v. stt. Stt."
_KNOWN_UNITS = r"(?:%|‰|ha|kg|km|m²|m2|m3|tấn|tạ|tỷ|tỉ|triệu|nghìn|ngàn|đồng|người|hộ|xã|huyện)"

_PREFIX = rf"^(?:\.\.+|{_EDGE})"
_SUFFIX = rf"(?:\.\.+|(?<=[0-9]){_KNOWN_UNITS}|{_EDGE})$"
_INFIX = "|".join((
    r"\.\.+",
    rf"[_%‰“”‘’\"«»(){{}}\[\]!?;…|=<>≥≤≈±•*#@&+×–—→{_HIDDEN}]",  # never inside a number, a code or a word
    r"(?<![0-9])[,:]|[,:](?![0-9])",  # 1.234,5 and 8:30 stay whole
    rf"(?<=[{LOWER}{_MARKS}])\.(?=[{UPPER}])",  # a sentence without its space: "hoàn thành.Giao"
    rf"(?<=[{_LETTER}]{{2}})/(?=[{LOWER}]{{2}})",  # "xã/phường", but đ/c and 12/NQ-UBND
    rf"(?<=[{LOWER}{_MARKS}])-(?=[{_LETTER}])",  # "kinh tế-xã hội", but NQ-HĐND, Covid-19
    r"(?<=[0-9])-(?=[0-9])(?<![0-9]{4}-)(?!(?<=-[0-9][0-9]-)[0-9][0-9])",  # "80-85", but 2026-06-30
    r"(?<=[0-9]{4})-(?=[0-9]{4}(?![0-9]))",  # "2020-2025"
    r"(?<=[nN]gày)(?=[0-9])|(?<=[nN]ga\u0300y)(?=[0-9])",  # "ngày14/5"
))  # fmt: skip
# What looks like an address is one token, dots and slashes and all.
_ADDRESS = (
    r"(?:https?://|www\.)\S+[\w/]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:[a-zA-Z0-9-]+\.)+(?:vn|com|net|org|info)(?:/\S*)?"
)


@registry.tokenizers(TOKENIZER)  # type: ignore[untyped-decorator]
def tokenizer() -> Callable[[Language], Tokenizer]:
    """The tokenizer for a spaCy config: `[nlp.tokenizer] @tokenizers = "thuky.tokens.v1"`."""
    return _tokenizer


def vietnamese() -> Language:
    """A blank Vietnamese pipeline with this tokenizer; it takes texts of up to 64 million characters."""
    nlp = spacy.blank("vi", config={"nlp": {"tokenizer": {"@tokenizers": TOKENIZER}}})
    nlp.max_length = _LONGEST
    return nlp


def _tokenizer(nlp: Language) -> Tokenizer:
    return Tokenizer(
        nlp.vocab,
        rules={word: [{"ORTH": word}] for word in _DOTTED.split()},
        prefix_search=re.compile(_PREFIX).search,
        suffix_search=re.compile(_SUFFIX).search,
        infix_finditer=re.compile(_INFIX).finditer,
        url_match=re.compile(f"(?:{_ADDRESS})$").match,
    )
