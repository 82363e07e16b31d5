"""Tên người: a run of capitalised syllables, as names are printed (“Lò Văn Inh”, “A Khuyên”, “Y Blơm Niê”, “N . Khang”)."""
# ruff: noqa: E501, SIM905 (lists of words and patterns read better unbroken)

from __future__ import annotations

import itertools
from functools import lru_cache

from vitext.fold import fold
from vitext.lazy import regex

_LATIN = [chr(code) for code in (*range(0x41, 0x5B), *range(0xC0, 0x250), *range(0x1EA0, 0x1EFA))]
UPPER = "".join(letter for letter in _LATIN if letter.isupper())
LOWER = "a-z" + "".join(letter.lower() for letter in UPPER if not letter.isascii())
_SYLLABLE = rf"(?!Chức (?:vụ|danh))[{UPPER}](?:[{LOWER}]+|['’][{UPPER}{LOWER}]+)?"
NAME = rf"{_SYLLABLE}(?: {_SYLLABLE}){{1,4}}(?![{LOWER}{UPPER}])"
WHOLE_NAME = regex(NAME)

_CALLED = regex(r"(?<!\w)(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Tt]hầy|[Bb]ác|[Đđ]/c|[Đđ]ồng chí) ")
_GOES_ON = regex(rf"\w| [{UPPER}]")
# Family names, folded: what a person's name begins with, so also the second where two stand in one line.
FAMILIES = frozenset(
    "nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh trinh doan lam mai dao cao luong luu ta tang"
    " truong ha to quach khong chu chau la ma nong be trieu thach danh lu dieu y a lo quang giang vang ca hua mac tong tu phi"
    " kieu kim son thai ung van vi vuong phung phuong khuat hau dam luc ban au bach cu nghiem ninh ngu tieu"
    " thao sung mua ksor siu kpa rmah rcom sam kha diep khuong uong giap khuc moong".split()
)
_SPELLED = {
    fold(one): one
    for one in "lê hồ đỗ vũ võ ngô bùi lý đào hà tạ tô đinh lưu trần phạm đặng lương trịnh vương lâm đỗ hứa mạc".split()
}
# Saints after whom Catholics are called before their family's name: “Giuse Lê Văn An”, “Vinh Sơn Trần B”.
SAINTS = frozenset(
    "giuse phero phaolo gioan gioakim giacobe anton antonio augustino batolomeo dominico daminh toma micae martino"
    " phanxico philipphe simon simeon stephano luca mattheu maco marco maria teresa anna catarina cecilia"
    " lucia monica isave gioanbaotixita giuseppe vinhson vincente raphael gabriel benedicto bonaventura".split()
)
_MIDDLE = ("thị", "thi", "văn", "van")  # no name ends with these, and hardly one begins


@lru_cache(maxsize=512)
def is_family(word: str) -> bool:
    """Whether a word is the name of a family, with its marks or without: “Nguyễn”, “NGUYEN”."""
    return fold(word).lower() in FAMILIES


def begins_with_family(name: str) -> bool:
    """Whether a name begins with that of a family: “Lê Văn An”, “Cầm Thị Phiu”, not “Hội Nông”."""
    first, *rest = name.split(" ")
    if first.startswith(("H'", "H’")):
        return True  # of the Ê Đê and M’Nông: “H'Nuin Kbuôr”
    return is_family(first) or (len(rest) > 1 and _is_middle(rest[0]))


def split_names(words: list[str], keys: list[str], columns: int, above: str = "") -> list[str] | None:
    """`words` of one line as the names of `columns` people, 2 to 5 syllables each; None where they do not divide.

    Of several ways the one whose names stand in the text `above`, too, as those of who led and who wrote do in minutes.
    """
    if columns == 1:
        return [" ".join(words)] if 2 <= len(words) <= 5 or _is_called(words, above) else None
    options: list[list[str]] = []
    if _is_called(words[:1], above) and (rest := split_names(words[1:], keys[1:], columns - 1, above)):
        options.append([words[0], *rest])
    for size in (3, 2, 4, 5):
        begins = size < len(words) and not (_is_middle(words[size - 1]) or _is_middle(words[size]))
        if begins and (
            is_told(words[:size], above)
            or keys[size] in FAMILIES
            or keys[size] in SAINTS
            or keys[size : size + 2] == ["vinh", "son"]
            or any(map(_is_middle, words[size + 1 : size + 2]))
        ):
            rest = split_names(words[size:], keys[size:], columns - 1, above)
            if rest:
                options.append([" ".join(words[:size]), *rest])
    if not options:
        return None
    return min(options, key=lambda names: _unlikely(names, above))


def _is_middle(word: str) -> bool:
    """Whether a word only stands between a family's name and a person's own: “Văn”, but “Vân”."""
    return word.lower() in _MIDDLE


def is_told(name: list[str], above: str) -> bool:
    """Whether the text above names somebody so, as minutes do who led and who wrote."""
    at = above.find(" ".join(name))
    return at >= 0 and not above[at + len(" ".join(name)) :][:1].isalpha()


def _is_called(name: list[str], above: str) -> bool:
    """Whether the text above calls somebody by one word: “Thư ký: cô ‖ Nhạn”."""
    if len(name) != 1 or name[0] not in above:
        return False
    return any(
        above.startswith(name[0], called.end()) and not _GOES_ON.match(above, called.end() + len(name[0]))
        for called in _CALLED.finditer(above)
    )


def _unlikely(names: list[str], above: str) -> tuple[int, bool, int, int]:
    """How unlikely a division is: without names that stand above, a saint's two words parted, the longest name, families.

    “… Vinh ‖ Sơn Lê …”; of “Võ Thị Mỹ Lệ | Trần Đình Quang” the way whose names begin as families are spelled.
    """
    parted = any(name.endswith(" Vinh") and after.startswith("Sơn ") for name, after in itertools.pairwise(names))
    told = sum(name in above for name in names)
    return -told, parted, max(len(name.split()) for name in names), sum(map(_misspelled, names))


def _misspelled(name: str) -> bool:
    first = name.partition(" ")[0].lower()
    return not first.isascii() and _SPELLED.get(fold(first), first) != first
