"""Có phải âm tiết tiếng Việt không: judge a word by the build of Vietnamese syllables, with or without marks.

A syllable is onset + rhyme + tone. The rhymes below are all that standard spelling has; those that end in a stop
(c, ch, p, t) only take sắc and nặng. Words written without any mark are judged too: "cong" is a syllable, "cng" is not.
Source: the description of Vietnamese spelling taught at school (quốc ngữ), written down here as onsets and rhymes.
"""

from __future__ import annotations

from functools import lru_cache
from unicodedata import normalize

from vitext.clean import nfc
from vitext.lazy import regex

_ONSETS = ("ngh", "ng", "nh", "ch", "gh", "gi", "kh", "ph", "qu", "th", "tr", *"bcdđghklmnprstvx")
_RHYMES_BY_VOWEL = (
    "a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây",
    "e ec em en eng eo ep et ê êch êm ên ênh êng êp êt êu",
    "i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu",
    "o oc oi om on ong ooc oong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt",
    "oe oem oen oeo oet ô ôc ôi ôm ôn ông ôp ôt ôông ơ ơi ơm ơn ơp ơt",
    "u ua uc ui um un ung up ut uâ uân uâng uât uây uê uêch uên uênh uơ uôc uôi uôm uôn uông uôt",
    "uy uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu",
    "y ych yêm yên yêng yêt yêu ynh",
)
_RHYMES = frozenset(" ".join(_RHYMES_BY_VOWEL).split())
_STOPS = ("c", "p", "t", "ch")
_TONES = {"\u0300", "\u0301", "\u0303", "\u0309", "\u0323"}
_TONES_OF_STOPS = {"\u0301", "\u0323"}
_BARE = {
    rhyme.translate(str.maketrans("ăâêôơư", "aaeoou")) for rhyme in _RHYMES
}  # as rhymes look where marks were left out
_LONGEST = 7  # nghiêng
_WORD = regex("[^\\W\\d_]+")


def is_syllable(word: str) -> bool:
    """Whether `word` is built as one Vietnamese syllable; case does not matter. Foreign words and codes are not."""
    word = nfc(word)
    return len(word) <= _LONGEST and _judge(word.lower())


def syllable_rate(text: str) -> float:
    """The share of words of `text` that are Vietnamese syllables, 0 to 1; words of only digits do not count.

    Good Vietnamese prose has 0.9 and more; text in a wrong encoding, or with letters lost, well under 0.7.
    0.0 for text without words.
    """
    words = _WORD.findall(nfc(text))
    return sum(map(is_syllable, words)) / len(words) if words else 0.0


@lru_cache(maxsize=1 << 14)
def _judge(word: str) -> bool:
    base, tones = [], []
    for letter in word:
        tone = [mark for mark in normalize("NFD", letter) if mark in _TONES]
        base.append(nfc("".join(mark for mark in normalize("NFD", letter) if mark not in _TONES)))
        tones += [(mark, len(base) - 1) for mark in tone]
    plain = "".join(base)
    if len(tones) > 1 or (tones and not _well_placed(plain, tones[0][1])):
        return False
    marks = [mark for mark, _ in tones]
    rhymes = _RHYMES if marks or not plain.isascii() else _BARE
    return any(_fits(plain, onset, rhymes, marks) for onset in ("", *_ONSETS) if plain.startswith(onset))


def _well_placed(plain: str, place: int) -> bool:
    """A tone stands on the last of the vowels that carry a mark (ă â ê ô ơ ư), if the word has such a vowel."""
    marked = [index for index, letter in enumerate(plain) if letter in "ăâêôơư"]
    return place == marked[-1] if marked else plain[place] in "aeiouy"


def _fits(plain: str, onset: str, rhymes: frozenset[str] | set[str], tones: list[str]) -> bool:
    rhyme = plain[len(onset) :]
    if onset == "gi" and rhyme in (
        "",
        "n",
        "p",
        "m",
        "êng",
        "êt",
        "êm",
        "êc",
    ):  # gì, gìn, giếng: one i is written
        rhyme = "i" + rhyme
    if onset == "qu" and rhyme in ("y", "yt", "ynh", "yên", "yêt", "ych", "yn"):  # the u of "quy" is written once
        rhyme = "u" + rhyme
    if rhyme not in rhymes:
        return False
    if onset in ("k", "gh", "ngh") and rhyme[0] not in "eêiy":
        return False
    if onset in ("c", "g", "ng") and rhyme[0] in "eêiy":
        return onset == "g" and rhyme in ("i", "in")
    return not (tones and rhyme.endswith(_STOPS) and tones[0] not in _TONES_OF_STOPS)
