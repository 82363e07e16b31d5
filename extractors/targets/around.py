"""Chữ trước con số: the words of a clause before a figure, without those that only lead to it.

Mở ‖ 03 lớp tập huấn kế toán      27 xã đạt ‖ 15 tiêu chí      trả nợ vay (gốc và lãi) là: ‖ 2 tỷ đồng
"""

from __future__ import annotations

import re

from extractors.quantities.find import Quantity
from extractors.targets.behind import RAISED, TOTALS, goes_on
from extractors.targets.lead_words import BARE, LeadWords
from extractors.targets.openings import deed_at_end, is_measure, is_pair_of_deeds, is_verb, last_verb, without_opening
from vitext.fold import fold, in_both_spellings
from vitext.lazy import regex

_LAST_MARK = regex(r".*(?=[,;:()“”|=]|\n\n|[.!?] |\.\n)", re.DOTALL)  # up to the last of the marks
_TELLER_OR_PLACE = in_both_spellings("theo;tại;cũng")
_CLOSED = frozenset(("", "\n", ".", ";", ":", "!", "?"))
# The first of those that each have something: "Mỗi ‖ xã, ‖ phường có".
_EACH = regex(r"(?<!\w)(?:mỗi|moi) \w+(?: \w+)?(?:, \w+(?: \w+)?){0,3}\Z", re.IGNORECASE)
# "tăng bình quân ‖ 24%": how much, not of what.
_AVERAGE = regex(
    r"(?<!\w)(?:(?:tăng|giảm|tang|giam) )?(?:trung bình|bình quân|trung binh|binh quan)(?: (?:mỗi|hằng|hàng|moi|hang) "
    r"(?:năm|nam|tháng|thang))?(?!\w)",
    re.IGNORECASE,
)
# The grade before an average one: "khá ‖ chiếm 61%, trung bình ‖ 29%".
_GRADED = regex(
    r"(?<!\w)(?:khá|giỏi|tốt|kha|gioi|tot)(?: [^\W\d]+){0,2}:? [\d.,]+ ?%[,;] (?:trung bình|trung binh)\s?\Z",
    re.IGNORECASE,
)
_GRADES_NEAR = 48  # signs
_MADE_OF = in_both_spellings("gồm")
_MAKES = in_both_spellings("chiếm")  # "chiếm tỷ lệ 0,97%"
_TAUGHT = in_both_spellings("đào tạo")  # "chi sự nghiệp giáo dục, ‖ đào tạo ‖"
_SPENT = regex(r"(?<!\w)chi (?:[^\W\d]+ ){0,4}(?:giáo dục|giao duc)\Z", re.IGNORECASE)
_WHILE = in_both_spellings("trong khi")
_NOT, _THAN = in_both_spellings("không;chưa"), in_both_spellings("hơn")
_LENGTHS = in_both_spellings("dài;rộng;cao;sâu;nặng")
_TELLS = in_both_spellings(
    "nhấn mạnh;cho biết;cho hay;cho rằng;khẳng định;nêu rõ;thông tin;phát biểu;trình bày;trả lời"
)
# What a list is called before its colon, and what is counted in none of its items.
_ANNOUNCED = in_both_spellings("giải pháp;nhiệm vụ;biện pháp;nội dung;hoạt động;công việc;phần việc")
_MAIN = in_both_spellings("chính;chủ")  # "đề ra 5 chỉ tiêu ‖ chính ‖: hằng năm 95% chi hội …"
_SUCH_AS = (["như"], ["nhu"], ["sau"])
_NAMED_SHORT = regex(r"\([A-ZĐ]{2,8}\)")
# Behind brackets, nothing but the years of a figure: "Tốc độ tăng giá trị sản xuất (giá so sánh) ‖ giai đoạn 2031 - 2035 ‖ đạt 9%".
_STRETCH = regex(
    r"(?:trong )?(?:giai đoạn|thời kỳ|nhiệm kỳ|giai doan|thoi ky|nhiem ky) \d{4}(?: ?[-–] ?\d{4})?", re.IGNORECASE
)
_COUNTED_UP = (["tính"], ["tinh"])
_MONTHS, _STRETCHES = in_both_spellings("tháng"), in_both_spellings("trong;kỳ;lũy;luỹ;kế")
_MOST_OF_ALL, _IS = in_both_spellings("nhất"), in_both_spellings("là")
_SUPERLATIVES = in_both_spellings("lớn;nhỏ;cao;thấp;nhiều;ít;dài;rộng;sâu;nặng")
_SIGNED, _FUNDS = in_both_spellings("ký"), (["vốn"], ["von"])
_MEAN, _MEANS, _REACHED, _MOST_OF_MEAN = "quân", ("bình",), (["đạt"], ["dat"]), 6
_REACHES, _SHARE_OF, _RATE = in_both_spellings("đạt;chiếm"), in_both_spellings("tỷ;tỉ"), in_both_spellings("lệ")
_BETWEEN, _MEASURE, _LEADS_ON, _FEW = 5, 11, 2, 3  # words
_SECTION = regex(r"\d{1,2}(?:\.\d{1,2}){1,3}")
_SHORT_LINE = 56  # signs: a line that was wrapped is longer
REACH = 160  # signs before a figure in which its words are looked for
LABEL = "label"  # the mark of a figure that stands right behind a colon


def follows_has(text: str, start: int, bound: int, known: LeadWords) -> bool:
    """Whether a figure follows "có": what is there is counted, not what has it."""
    words = text[max(bound, start - 24) : start].lower().split()
    while words:
        if words[-1] in known.there:
            return not known.falls.intersection(words[-2:-1])  # "giảm ‖ còn không quá 10 HTX"
        if not _leads(words, known):
            return False
    return False


def reached(text: str, before: Quantity, start: int, known: LeadWords) -> str:
    """The unit and the words between two figures that belong together: "xã đạt"; "" where a joint parts them."""
    between = text[before.figure_span[1] : start].split()
    gap = text[before.span[1] : start].split()
    if before.unit[:1] == "%" or (gap and (gap[0].startswith("/") or gap[-1] in _MADE_OF)):
        return ""
    return (
        " ".join(between)
        if gap
        and gap[-1].lower() not in known.alone
        and known.ands.isdisjoint(map(str.lower, gap))
        and len(between) <= _BETWEEN
        else ""
    )


def raw_words(text: str, bound: int, start: int) -> str:
    """The last words before a figure as they stand, up to a mark."""
    piece = text[bound:start]
    words = [word for word in piece[_last_mark(piece) + 1 :].split() if word not in "/-–+*"]
    parts = is_verb(" ".join(words[-7:-5]), bare=fold(piece) == piece)  # "‖ đăng ‖ ký và thực hiện ít nhất"
    return " ".join(words[-7 if parts else -6 :])


def owner_before(text: str, bound: int, start: int, known: LeadWords) -> str:
    """The words before a figure up to its "có", from the last mark on or over the commas of "mỗi xã, phường ‖ có ‖"."""
    piece = text[bound:start]
    at = _last_mark(piece)
    words = piece[at + 1 :].split()
    while words and words[-1].lower() not in known.there and _leads(words, known):
        pass
    if at >= 0 and piece[at] == "," and len(words) <= _BETWEEN and (each := _EACH.search(piece, 0, at)):
        words = [*f"{each[0]},".split(), *words]
    return " ".join(words)


def without_leads(said: str, known: LeadWords) -> str:
    """The words without those at their end that only lead to the figure: "thành phố có ‖ hơn"."""
    words = said.split()
    while words and words[-1].lower() in known.leads and words[-1].lower() not in known.there:
        if " ".join(words[-2:]).lower() in known.kept:
            break  # "tổng hạn mức"
        words.pop()
    return " ".join(words)


def _last_mark(piece: str) -> int:
    """Where the last mark of a piece stands, -1 where none does."""
    found = _LAST_MARK.match(piece)
    return found.end() if found else -1


def words_before(
    text: str, bound: int, floor: int, start: int, known: LeadWords, *, alone: bool, after: str
) -> tuple[list[str], str, bool]:
    """The words before a figure that say what it counts, from `bound` on or in what they hang on; their mark; whether
    the figure hangs on them. `after`: what follows the unit."""
    words, mark, at, hangs = _left(text, bound, start, known, goes_on=not alone)
    if mark == ":" and len(words) <= 6:
        own = bound if any(map(str.isalpha, text[bound:at])) else floor  # "63% ‖ Khá: ‖ 30%"
        label, bracket, closed, _ = _left(text, own, at, known)
        if any(map(str.isdecimal, " ".join(label))) and "%" in label[-1]:
            label = []  # "thu 2%, đoàn phí 0,5%: tổng thu ‖ 8,9 tỷ đồng"
        label = [] if " ".join(label[-2:]).lower() in _TELLS else label  # "ông Khải nhấn mạnh: ‖ toàn tỉnh có ‖ 60%"
        only_leads = label[-1:] in _SUCH_AS or not _MAIN.isdisjoint(map(str.lower, label[:1]))
        if only_leads or (words and " ".join(label[:2]).lower() in _ANNOUNCED):
            label = []  # "thực hiện các nhiệm vụ, giải pháp thiết thực như: ‖ hỗ trợ ‖ 12 hộ"
        if (
            bracket == "," and label and len(label) <= _BETWEEN
        ):  # "Vốn phân bổ cho cấp huyện, ‖ xã quản lý: ‖ 239 triệu đồng"
            label = _over_comma(text, own, closed, label, known)
        if not label and bracket == ")":  # "trả nợ vay (gốc và lãi) là: …"
            label, *_ = _left(text, floor, max(text.rfind("(", floor, closed), floor), known)
        if not words:
            words = label
            mark = mark if text[at + 1 : start].strip() else LABEL
        elif label and len(label) <= 8:
            words = [*label[:-1], label[-1] + ":", *words]
    elif mark == "," and words:
        words = _over_comma(text, floor, at, words, known)
    elif mark == "=" and not words:
        words, *_ = _left(text, bound, at, known)  # ", đường kính giếng d = ‖ 0,8 m"
    elif mark == ")" and not alone and not words and (opens := text.rfind("(", bound, at)) >= 0:
        words, *_ = _left(text, bound, opens, known)  # ", trong đó cây củ (khoai, sắn) ‖ 20 ha"
    elif mark == ")" and alone and words:
        opens = text.rfind("(", floor, start)
        short = _NAMED_SHORT.fullmatch(text, opens, at + 1) if opens >= 0 else None
        if short or (opens >= 0 and words[0].lower() in known.ends | known.owns | _LENGTHS):
            left, *_ = _left(text, floor, opens, known)  # "giá trị sản phẩm (GRDP) ‖ theo giá hiện hành"
            words = [*left, *([short[0]] if short and left else ()), *words]
        elif _STRETCH.fullmatch(" ".join(words)):
            words, earlier, at, _ = _left(text, floor, max(opens, floor), known)
            words = [] if words and words[0].lower() in _TELLER_OR_PLACE else words
            words = _over_comma(text, floor, at, words, known) if earlier == "," and words else words
    elif (
        mark in (")", "(", ",", "=")
        and alone
        and not (after and mark == ",")
        and (not words or (mark == "(" and not without_opening(" ".join(words), bare=known is BARE, place=True)))
    ):
        at = text.rfind("(", floor, start) if mark == ")" else at
        words, earlier, at, _ = _left(text, floor, max(at, floor), known)
        words = [] if words and words[0].lower() in _TELLER_OR_PLACE else words
        if earlier == "," and words:
            words = _over_comma(text, floor, at, words, known)
    elif mark == "”" and len(words) < _LEADS_ON and (quote := text.rfind("“", floor, at)) >= 0:
        left, *_ = _left(text, floor, quote, known)  # "ủng hộ Quỹ “Vì người nghèo” được ‖ 20 triệu đồng"
        words = [*left, *text[quote : at + 1].split(), *words] if left else words
    elif (
        not words
        and not mark
        and alone
        and text[floor - 1 : floor] == "\n"
        and text[floor - 2 : floor - 1] not in _CLOSED
    ):
        words, mark, *_ = _left(text, max(floor - REACH, 0), start, known)  # a line that was wrapped before its figure
    elif not (words or mark or after) and alone and text[floor - 2 : floor] == ":\n":
        words = _label_above(text, floor - 2)
    return words, mark, hangs


def _label_above(text: str, end: int) -> list[str]:
    """The words of the line that ends with a colon at `end`: "- Thuê dịch vụ tin nhắn: ⏎ ‖ 50 triệu đồng"."""
    words = text[text.rfind("\n", 0, end) + 1 : end].lstrip(" -–+•*").split()
    return words if len(words) <= _MEASURE and not any(map(str.isdecimal, " ".join(words))) else []


def _over_comma(text: str, floor: int, comma: int, words: list[str], known: LeadWords) -> list[str]:
    """The words behind a comma with those before it, where a measure goes on: "giá trị nông nghiệp, ‖ thủy sản ‖ đạt";
    those alone where what follows is a time or only leads on: "Ban Chấp hành, ‖ nhiệm kỳ 2025 - 2030 ‖ gồm"."""
    bare, own = known is BARE, " ".join(words)
    small = f" {own.lower()}"
    if goes_on(
        text[floor:comma].split()[-2:], words, listed=not last_verb(small, 0, len(small), bare=bare)
    ):  # "chi cho đào tạo, ‖ bồi dưỡng ‖ đạt"
        left, mark, at, _ = _left(text, floor, comma, known)
        if left and not any(map(str.isdecimal, " ".join(left))):
            left = _over_comma(text, floor, at, left, known) if mark == "," else left
            return [*left[:-1], left[-1] + ",", *words]
    if own[0].isupper() and text[floor:comma].rpartition(" ")[2].istitle():
        words = _behind_name(words, bare=bare)
    leads = not without_opening(own, bare=bare, place=False)
    if leads and " ".join(words[:2]).lower() in _WHILE:
        return []  # "qua sơ chế còn 500 kg, ‖ trong khi đó ‖ 240 kg gừng …"
    if words[0].lower() in known.when and not leads:
        return words
    if own.isupper() and " " not in own and text[floor:comma].rpartition(" ")[2].isupper():
        left, *_ = _left(text, floor, comma, known)  # "Thù lao HĐQT, ‖ BKS ‖: không quá 12%"
        return [*left[:-1], left[-1] + ",", *words] if left else words
    if own.lower() in _TAUGHT and (spent := _SPENT.search(text, floor, comma)):
        return [*f"{spent[0]},".split(), *words]
    if is_verb(own, bare=bare):  # "hỗ trợ hộ nghèo xây dựng, ‖ sửa chữa ‖ 20 căn nhà"
        left, *_ = _left(text, floor, comma, known)
        deeds = deed_at_end(" ".join(left), bare=bare) if not any(map(str.isdecimal, " ".join(left))) else ""
        if deeds:
            return [*(left if len(left) < _MEASURE else deeds.split())[:-1], left[-1] + ",", *words]
    piece = text[floor:comma]
    piece = piece[_last_mark(piece) + 1 :].lstrip(" \n-–+•*")
    piece = without_opening(piece, bare=bare, place=False)  # "‖ trong đó ‖ chi giáo dục, đào tạo"
    if len(words) <= _FEW and len(piece.split()) <= _BETWEEN and is_pair_of_deeds(piece, own, bare=bare):
        return [*f"{piece},".split(), *words]  # "chi thăm hỏi ốm đau, ‖ hiếu hỉ ‖ 23 lượt"
    if not leads and (is_measure(own, bare=bare) or not is_measure(piece, bare=bare)):
        return words
    if any(map(str.isdecimal, piece)):  # another figure's
        return [] if leads else words
    left, *_ = _left(text, floor, comma, known)
    if leads and left and left[0].lower() in _TELLER_OR_PLACE:
        return []  # "‖ Theo ông Phác, ‖ toàn tỉnh hiện có", "‖ Tại hội nghị, ‖ 12 tập thể"
    if leads or not left or (len(left) > _MEASURE and len(words) > _FEW):
        return left if leads else words
    return [*left[:-1], left[-1] + ",", *words]


def _behind_name(words: list[str], *, bare: bool) -> list[str]:
    """The words without the last of several places before them: "tại các huyện Yên Lạc, ‖ Tân Hòa đồng loạt ra quân ‖"."""
    names = next((at for at, word in enumerate(words) if not word.istitle()), len(words))
    own = " ".join(words)
    acts = without_opening(own, bare=bare, place=True) != own  # a body, and what it does
    return words[names:] if names > 1 and len(words) - names > 1 and not acts else words


def _left(
    text: str, floor: int, start: int, known: LeadWords, *, goes_on: bool = False
) -> tuple[list[str], str, int, bool]:
    """The words of text[floor:start] after its last mark, without those that only lead on; the mark, its place, and
    whether the figure hangs on them ("… cho ‖ 320 hộ").

    `goes_on`: a quantity stands right before; the words up to a joint belong to it.
    """
    piece = text[floor:start]
    at = _last_mark(piece)
    if at >= 0 and piece[at] == "," and piece.count('"', at) == 1 and (opens := piece.rfind('"', 0, at)) >= 0:
        at = _last_mark(piece[:opens])  # "đạt "Gia đình 5 có, 3 sạch": ‖ 85%"
    at = max(at, _new_line(piece, at + 1))
    mark, place = (piece[at], floor + at) if at >= 0 else ("", floor)
    words = piece[at + 1 :].replace("*", " ").split()
    while words and words[0].strip("-–+•/±") == "":
        words.pop(0)
    if len(words) > 1 and words[0][0].isdecimal() and _SECTION.fullmatch(words[0]):
        words.pop(0)  # "| ‖ 4.2 ‖ Vốn tự có ≥ 15%"
    if words and words[-1][-1] in "≤≥<>~≈":
        words[-1] = words[-1].rstrip("≤≥<>~≈")  # "chiều sâu Lg‖≤‖7,2 m"
        words = words if words[-1] else words[:-1]
    hangs = bool(words) and words[-1].lower() in known.hangs
    if goes_on and not mark:
        ands = [number for number, word in enumerate(words) if word.lower() in known.ands]
        words = words[ands[-1] + 1 :] if ands else words
        words = (
            [] if words and words[0].lower() in known.owns else words
        )  # "triển khai 20 dự án ‖ của các HTX cho ‖ 130 hộ"
    if len(words) > 1 and words[0].isdecimal() and words[1].lower() in known.ands:
        words.pop(0)  # "khối 6, ‖ 7 và ‖ mua 02 bộ bàn ghế"
    while words and words[0].lower() in known.ands:
        words.pop(0)
    if mark == "," and words == ["Đạt"]:
        return words, mark, place, hangs  # a grade: "Khá 13%, ‖ Đạt ‖ 2%"
    if goes_on and (raised := _raised(words)):
        words = words[raised:]  # "kết nạp 50 hội viên mới ‖ nâng tổng số hội viên lên"
    said = list(words)
    while words and _leads(words, known):
        pass
    if mark == "," and known.joint in map(str.lower, said[len(words) :]) and (goes_on or not _does(words, known)):
        words = []  # "trao ‖ 5 suất quà cho hộ nghèo, cận nghèo và ‖ 10 suất học bổng": of the same
    if _says_nothing(words, known) and not is_grade(text, start, words):
        words = []
    return words, mark, place, hangs


def _raised(words: list[str]) -> int:
    """Where the words begin to tell how many there are now: "mới ‖ nâng tổng số hội viên lên"; 0 for nowhere."""
    low = [word.lower() for word in words]
    return next((at for at in range(1, len(low) - 1) if low[at] in RAISED and low[at + 1] in TOTALS), 0)


def is_grade(text: str, start: int, words: list[str]) -> bool:
    """Whether "trung bình" is a grade: "trung bình: ‖ 5%", "khá, giỏi 61%, ‖ trung bình ‖ 29%, yếu 10%"."""
    if not _AVERAGE.fullmatch(" ".join(words)):
        return False
    return text[start : start + 1] == ":" or _GRADED.search(text, max(0, start - _GRADES_NEAR), start) is not None


def _new_line(piece: str, at: int) -> int:
    """Where the last short line of a piece ends, below which another begins: "… năm 2026 ⏎ ‖ Tổng chiều dài"; -1 for none."""
    end = piece.rfind("\n", at)
    if end < 0 or not piece[end + 1 : end + 2].isupper() or piece[end + 2 : end + 3].isupper():
        return -1
    return end if end - piece.rfind("\n", 0, end) < _SHORT_LINE else -1


def _says_nothing(words: list[str], known: LeadWords) -> bool:
    """Whether words before a figure only lead to it: "phải", "tổng số", "trung bình", "đạt tỷ lệ"."""
    low = _AVERAGE.sub("", " ".join(words).lower()).split()
    if len(low) > 1 and " ".join(low) in known.kept:
        return False  # "xây kho lạnh, ‖ tổng mức ‖ không vượt quá 850 triệu đồng"
    return known.alone.issuperset(low[1:] if len(low) > 1 and (low[0] in known.reach or low[0] in _MAKES) else low)


def _does(words: list[str], known: LeadWords) -> bool:
    """Whether something is done, or measured, in the words: no more than the next of a list of names is not."""
    low, bare = f" {' '.join(words).lower()}", known is BARE
    return last_verb(low, 0, len(low), bare=bare) > 0 or is_measure(low.strip(), bare=bare)


def _leads(words: list[str], known: LeadWords) -> bool:
    """Take the last word or pair away, if it only leads to the figure; whether it was."""
    last = words[-1].lower()
    if len(words) > 1 and f"{words[-2].lower()} {last}" in known.kept:
        return False
    earlier = words[-2].lower() if len(words) > 1 else ""
    if last in _RATE and len(words) > 3 and words[-3].lower() in _REACHES and earlier in _SHARE_OF:
        del words[-3:]  # "số hộ khá ‖ đạt tỷ lệ ‖ 60%"
        return True
    if f"{earlier} {last}" in known.bounds and len(words) > 3:
        return False  # "tỷ lệ HTX đạt loại khá ‖ trở lên ‖ đạt"
    if last in _SIGNED and words[-3:-2] in _FUNDS:
        return False  # "tổng vốn đăng ký ‖ gần 3 tỷ đồng"
    if earlier in _MOST_OF_ALL and last in _IS and words[-3:-2] and words[-3].lower() in _SUPERLATIVES:
        words.pop()  # "hồ có dung tích ‖ lớn nhất là ‖ 40 m3"
        return False
    if f"{earlier} {last}" in known.pairs:  # before its last word is taken for one that leads by itself: "bao gồm"
        del words[-2:]
        if words and words[-1].lower() in _NOT and last in _THAN:
            words.pop()  # "tỷ lệ hộ nghèo ‖ không cao hơn"
        return True
    if (last in known.leads and words[-1] != "X") or last in "-–*+":  # ("khóa ‖ X ‖")
        words.pop()
        return True
    if not earlier:
        return False
    if last == _MEAN and earlier in _MEANS and words[-3:-2] in _REACHED and len(words) > _MOST_OF_MEAN:
        del words[
            -3:
        ]  # "tốc độ tăng giá trị sản xuất giai đoạn 2026 - 2030 ‖ đạt bình quân ‖", but "Lúa đạt bình quân"
        return True
    if last[0].isdecimal() and earlier in known.times:
        del words[-2:]
        while words and words[-1].lower() in known.times:
            words.pop()
            if len(words) > 1 and words[-1].isdecimal() and words[-2].lower() not in known.times:
                words.pop()  # "lũy kế ‖ 10 tháng đầu năm 2019"
        if [word.lower() for word in words[-1:]] in _COUNTED_UP:
            words.pop()  # "diện tích đất của xã ‖ tính ‖ đến 31/12/2025"
        return True
    if last in _MONTHS and earlier.isdecimal():  # "tăng 8% ‖ trong kỳ 9 tháng lên hơn ‖ 4.600 tỷ đồng"
        del words[-2:]
        while words and words[-1].lower() in _STRETCHES:
            words.pop()
        return True
    if last == known.equal and words[-1][0].islower():  # no "Bằng ‖ “Tổ quốc ghi công” ‖ 4 hồ sơ"
        words.pop()
        return True
    return False
