"""Chữ sau con số: the words of a clause after a figure's unit, up to what begins something else.

Mở 03 lớp ‖ tập huấn kế toán      95% ‖ cán bộ, hội viên được học tập      22 trạm ‖ 5G ‖ trên địa bàn
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.targets.edges import cut_after, tells
from extractors.targets.lead_words import BARE, MARKED, LeadWords
from vitext.fold import fold, in_both_spellings
from vitext.lazy import regex

# Other signs with which an item begins, pictures among them.
_SIGNS = "●▪■◆○►➢➤✓✔✅☑§·\U0001f300-\U0001faff\u2600-\u27bf"
# (A line that was wrapped goes on with a small letter.)
_AFTER = regex(
    r"(?:\n(?=[^\W\dA-ZÀ-ÝĂĐĨŨƠƯ]+ ))?[^,;:.…()“”\n|=]+"
    rf"(?:\n(?![\n\-–+•*#{_SIGNS}])[^,;:.…()“”\n|=]+)?"
)
# Further ones that are counted, up to what is said of them all.
_SHARERS = regex(
    r"(?:(?:,| (?:và|va|với|voi))(?: (?:hơn|trên|gần|khoảng|hon|tren|gan"
    r"|khoang))? (?:\d[\d.]* )?[^\W\d]+(?: [^\W\d]+){0,4}?){1,2}"
    r"(?= (?:đã|đang|được|bị|da|dang|duoc|bi) )"
)
_CODE = regex(r"0?\d(?:[A-Z](?: |\Z)| sao(?!\w))")  # figures of a name: "22 trạm ‖ 5G", "sản phẩm OCOP ‖ 4 sao"
# The label of the next figure, no words of this one: "Tốt: 63% ‖ Khá: 30%".
_NEXT_LABEL = regex(r"\s?:\s{0,9}\d")
# Words that go on over a comma with the pair before it: "được đào tạo, bồi dưỡng", "đạt khá, giỏi".
_PAIRED = {
    "đào tạo": ("bồi dưỡng", "tập huấn"), "tập huấn": ("bồi dưỡng",), "sản xuất": ("kinh doanh",),
    "tuyên truyền": ("phổ biến", "vận động"), "kiểm tra": ("giám sát",), "hướng dẫn": ("tập huấn",),
    "phòng": ("chống",), "phòng ngừa": ("ngăn chặn",), "tạm": ("nhà dột",), "trong sạch": ("vững mạnh",), "khá": ("giỏi", "tốt", "giàu"), "giỏi": ("khá",), "tốt": ("khá",), "học tập": ("quán triệt",), "phổ biến": ("giáo dục",),
}  # fmt: skip
# … and names of branches, of seats and of bodies, which are told together: "khu vực nông, ‖ lâm nghiệp".
_LISTED = {
    "nông": ("lâm", "ngư", "thủy sản", "thuỷ sản"), "lâm": ("ngư", "thủy sản", "thuỷ sản"),
    "nông nghiệp": ("lâm nghiệp", "thủy sản", "thuỷ sản"), "lâm nghiệp": ("thủy sản", "thuỷ sản", "ngư nghiệp"),
    "chế biến": ("chế tạo",), "công nghiệp": ("thương mại", "xây dựng"), "thương mại": ("dịch vụ", "du lịch"), "dịch vụ": ("du lịch",),
    "huyện": ("thị xã", "thành phố", "quận"), "thị xã": ("thành phố",), "xã": ("phường", "thị trấn"),
    "phường": ("thị trấn", "đặc khu"), "sở": ("ban", "ngành"), "ban": ("ngành",), "ngành": ("đoàn thể", "địa phương"),
    "cơ quan": ("đơn vị", "tổ chức"), "đơn vị": ("địa phương",), "ưu": ("nhược điểm", "khuyết điểm"),
    "mầm non": ("tiểu học", "mẫu giáo"), "tiểu học": ("trung học", "thcs"), "thôn": ("xóm", "bản", "buôn"),
}  # fmt: skip
# These go on with "với": "mô hình gắn ‖ với ‖ chuỗi giá trị", "5% đối ‖ với ‖ biên chế công chức".
_WITH = in_both_spellings("gắn;đối")
_UP, _GRADES = in_both_spellings("trở"), in_both_spellings("khá;giỏi;tốt;bình")
_PLACES = in_both_spellings("trong;tại")  # "100% hộ ‖ trong xã ‖ được cấp nước"
_INTO = in_both_spellings("vào")
_STATES = in_both_spellings("chưa;sẽ;đang")  # "2 lớp ‖ chưa ‖ thực hiện"
_TO_DAY = in_both_spellings("vào;trước;sau")
_CLASSES = in_both_spellings("lớp;khối")
_AGE = in_both_spellings("tuổi")  # "100% trẻ ‖ 5 tuổi ‖ ra lớp"
_GRADED = in_both_spellings("lớp;khối")  # "600 học sinh ‖ lớp 10"
_COMPARING = in_both_spellings("thấp;cao;tăng;giảm;đạt;bằng;vượt")
_HOURS = in_both_spellings("giữa;sáng;chiều;tối;lúc;dịp")
# Those who are told one after the other: "người cán bộ ‖, công chức và người lao động ‖".
_KINDS = (
    "cán bộ;công chức;viên chức;hội viên;đoàn viên;đảng viên;thành viên;thanh niên;chiến sĩ;giáo viên;nhân viên;học sinh;"
    "phụ huynh;nông dân;người lao động;nhân dân;quản lý"
)
_SOME = "|".join(f"{_KINDS};{fold(_KINDS)}".split(";"))
_PEOPLE = regex(rf"(?<!\w)(?:{_SOME})(?: [^\W\d]+){{0,2}}\Z", re.IGNORECASE)
_PEOPLE_BEGIN = regex(rf" (?:{_SOME})(?!\w)", re.IGNORECASE)
_LAST_OF_THEM = regex(
    (
        rf"(?:, (?:{_SOME})(?: (?!và |va |trong |tại |tai |được |duoc |có |co |tham |dự |du |đã |da |đạt "
        rf"|dat )[^\W\d]+){{0,2}})+(?: (?:và|va) (?:{_SOME})(?!\w))?"
    ),
    re.IGNORECASE,
)
_FROM = in_both_spellings("từ")
# Words that belong together though one of them elsewhere begins something else.
_WHOLE = in_both_spellings("vào tăng trưởng;trong nước;trong sạch;chưa đến hạn;đạt và vượt")
# How many there are with those just counted: "kết nạp 50 hội viên mới ‖ nâng tổng số ‖ hội viên lên 1.200".
RAISED, TOTALS = in_both_spellings("nâng"), in_both_spellings("tổng;số")
_AT_RATE = regex(r" (?:đạt|chiếm|dat|chiem) (?:tỷ|tỉ|ty|ti) (?:lệ|le)\Z")  # "975 học sinh khá, tốt ‖ đạt tỷ lệ ‖ 99,3%"
_REST_OF_FIGURE = regex(r"[.,]\d|\s?%")
_PAIRS, _LISTS = (
    pairs | {fold(one): tuple(map(fold, others)) for one, others in pairs.items()} for pairs in (_PAIRED, _LISTED)
)
_QUOTES = frozenset("\"'")
_AHEAD = 120  # signs behind a unit in which its words are looked for: more than are kept
_MOST, _FEW, _SPARE = 10, 6, 2  # words


def sharers_after(text: str, end: int, known: LeadWords) -> str:
    """The words after a share, over the commas of several who share in it: "cán bộ, hội viên được học tập"."""
    if text.startswith("/", end):
        return ""  # "nợ quá hạn chiếm 0,14%‖/tổng dư nợ"
    said = words_after(text, end, known, alone=True)
    found = _AFTER.match(text, end, end + _AHEAD)
    whole = found is not None and said.split() == found[0].split()  # nothing that begins something else
    if not found or not whole or len(said.split()) > _FEW or tells(said, bare=known is BARE):
        return said
    if " ".join(said.lower().split()[:2]) in known.plans:
        return said  # "đạt 95% ‖ kế hoạch ‖, hội viên được học tập"
    all_said, at = said, found.end()
    for _ in range(_MOST):
        if not text.startswith(", ", at) or not (more := _AFTER.match(text, at + 1, at + _AHEAD)):
            break
        words = _to_figure(more[0].split(), known)
        if not words or words[0].lower() in known.ends:
            break
        all_said, at = f"{all_said}, {' '.join(cut_after(words, _MOST))}", more.end()
        if tells(more[0], bare=known is BARE):
            return all_said
        if len(words) > _FEW:
            break
    return said


def shared_after(text: str, end: int, known: LeadWords) -> str:
    """What is said of several that are counted one beside the other: "có 3 HTX ‖ và 1 quỹ ‖ đã giải thể"."""
    found = _SHARERS.match(text, end, end + _AHEAD)
    return words_after(text, found.end(), known) if found else ""


def words_after(text: str, end: int, known: LeadWords, *, alone: bool = False) -> str:
    """The words that go on after the unit, up to a mark, another figure or a word that begins something else.

    `alone`: those who are told behind a comma are left out.
    """
    found = _AFTER.match(text, end, end + _AHEAD)
    if found and text[end - 1 : end] == "%" and _NEXT_LABEL.match(text, found.end()):
        return ""
    words = cut_after(found[0].lstrip(" /").split(), _MOST, spare=_SPARE) if found else []
    if text[end : end + 1] == "/" and (" ".join(words[:2]).lower() in known.plans or words[:1] == ["KH"]):
        return ""  # "5 người ‖ /chỉ tiêu ‖ 12 người"
    if len(words) > 1 and f"{words[0]} {words[1]}".lower() in known.bounds:
        words = words[2:]  # "85% ‖ trở lên ‖ hội viên tham gia"
    small, cut = list(map(str.lower, words)), False
    for at, word in enumerate(small):
        if at and small[at - 1] in _CLASSES and word.isdecimal():
            continue  # "học sinh lớp ‖ 9 ‖ đỗ tốt nghiệp"
        if (
            word[0].isdecimal()
            and not (at and small[at - 1] in known.reach and _is_whole(text, found.end() if found else end, words, at))
            and not _CODE.match(" ".join(words[at : at + 2]))
            and _AGE.isdisjoint(small[at + 1 : at + 2])
            and _GRADED.isdisjoint(small[max(at - 1, 0) : at])
        ):
            words, cut = words[:at], True
            break
        if word in ("-", "–") and small[at + 1 : at + 2] and small[at + 1] in _COMPARING:
            words = words[:at]  # "lãi suất 6,5%/năm ‖ - thấp hơn 2 điểm"
            break
        if word in RAISED and not TOTALS.isdisjoint(small[at + 1 : at + 2]):
            words = words[:at]
            break
        if word in _INTO and not (known.times | _HOURS).isdisjoint(small[at + 1 : at + 2]):
            words = words[:at]  # "70 học viên ‖ vào giữa tháng 6"
            break
        if word in _UP and at and " ".join(small[at : at + 2]) in known.bounds and _goes_on_up(small, at):
            continue
        if " ".join(small[at - 1 : at + 2]) in _WHOLE or " ".join(small[at : at + 2]) in _WHOLE:
            continue
        if at and f"{small[at - 1]} {word}" in known.kept:
            continue  # "17 trường hợp lấn ‖ chiếm ‖ đất công"
        if word in known.ends and not _AGE.isdisjoint(small[at + 2 : at + 3]) and small[at + 1][0].isdecimal():
            continue  # "100% trẻ em ‖ dưới ‖ 6 tuổi"
        if (
            word in known.ends
            and not (at and small[at - 1] in _WITH)
            and not (at > 1 and small[at - 1][0].isdecimal() and small[at - 2] in known.reach)
            and not (at > 0 and word in _PLACES and tells(" ".join(small[at + 2 : at + _FEW + 2]), bare=known is BARE))
        ):
            words = words[:at]
            break
    while words and (pair := " ".join(words[-2:]).lower()) not in known.bounds | known.kept:
        if not any(map(str.isalnum, words[-1])):
            words.pop()  # "dự án đường N5 ‖ - ‖ xong trong tháng 10"
        elif pair in known.pairs:
            del words[-2:]
        elif (
            words[-1].lower() in known.leads
            or words[-1].lower() in _STATES
            or (cut and words[-1].lower() in _TO_DAY)
            or (cut and words[-1].lower() in known.alone | known.times and not known.owns.intersection(words[-2:-1]))
        ):
            words.pop()  # "11 tổ ‖ thành 9 tổ"
        else:
            break
    if words and words[-1][-1] in _QUOTES and " ".join(words).count(words[-1][-1]) % 2 == 1:
        words[-1] = words[-1][:-1]  # "… cây trồng bị khô hạn‖"‖, ông Nam nói"
    if found and words and words[-1] and (more := _paired(text, found.end(), words, known, alone=alone)):
        return _AT_RATE.sub("", f"{' '.join(words)}, {more}")
    return _AT_RATE.sub("", " ".join(words))


def _to_figure(words: list[str], known: LeadWords) -> list[str]:
    """The words before the first that holds a figure, without those that lead to it: "có trạm y tế ‖ trước năm 2028"."""
    stop = next((at for at, word in enumerate(words) if any(map(str.isdecimal, word))), len(words))
    kept = words[:stop]
    while stop < len(words) and kept:
        if " ".join(kept[-2:]).lower() in known.pairs:
            del kept[-2:]  # "70% hoạt động tốt, ‖ ít nhất ‖ 20 HTX …"
        elif kept[-1].lower() in known.leads | known.times | known.ends:
            kept.pop()
        else:
            break
    return kept


def _is_whole(text: str, end: int, words: Sequence[str], at: int) -> bool:
    """Whether the figure among the words says which are counted: "xã đạt ‖ 15 tiêu chí", no share: "hộ đạt ‖ 60,5%"."""
    return "%" not in words[at] and (at + 1 < len(words) or not _REST_OF_FIGURE.match(text, end))


def _goes_on_up(small: Sequence[str], at: int) -> bool:
    """Whether "trở lên" belongs to a grade ("khá ‖ trở lên", "từ trung bình ‖ trở lên") or stands amid the words."""
    graded = small[at - 1] in _GRADES or not _FROM.isdisjoint(small[:at])
    return graded or (at + 2 < len(small) and small[at + 2] not in BARE.ends and small[at + 2] not in MARKED.ends)


def goes_on(words: Sequence[str], following: Sequence[str], *, listed: bool = False) -> bool:
    """Whether the words behind a comma go on with the pair before it: "được đào tạo ‖, bồi dưỡng"; with `listed` also
    "nông ‖, lâm nghiệp", "các huyện ‖, thị xã"."""
    after = " ".join(following[:2]).lower()
    if not after:
        return False
    ends = [" ".join(words[-size:]).lower() for size in (1, 2)]
    return any(after.startswith(_PAIRS.get(end, ()) + (_LISTS.get(end, ()) if listed else ())) for end in ends)


def _paired(text: str, end: int, words: Sequence[str], known: LeadWords, *, alone: bool) -> str:
    """What stands behind the comma at `end` where it goes on with the last words before it, "" otherwise."""
    more = _AFTER.match(text, end + 1, end + _AHEAD) if text.startswith(", ", end) else None
    following = more[0].split() if more and text.endswith(words[-1], 0, end) else []
    if more and not alone and _PEOPLE.search(" ".join(words)) and _PEOPLE_BEGIN.match(more[0]):
        them = _LAST_OF_THEM.match(text, end, end + _AHEAD)
        done = words_after(text, them.end(), known) if them else ""
        people = them[0].removeprefix(", ") if them else ""
        return f"{people} {done}" if tells(done, bare=known is BARE) else people
    if not goes_on(words, following):
        return ""
    stop = next((at for at, word in enumerate(following) if word[0].isdecimal()), len(following))
    following = following[:stop]
    while following and following[-1].lower() in known.leads | known.ends | known.times:
        following.pop()  # "nhà tạm, nhà dột nát ‖ trước 31/8"
    return " ".join(cut_after(following, _FEW))
