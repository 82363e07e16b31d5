"""Ít nhất, khoảng, tăng … so với: what the words left and right of a quantity say about it.

ít nhất 2 HTX (>=)   trên 80% (>)   không quá 5 lớp (<=)   dưới 45 hộ (<)   ước đạt 8,19% (approx)   20 HTX trở lên (>=)
tăng 16 HTX so với năm 2024: up, against "năm 2024"      vượt 3,3% kế hoạch: up, against "kế hoạch"
cao hơn 5% so với cùng kỳ: up, against "cùng kỳ"
"""

from __future__ import annotations

import re

from vitext.bullets import BULLETS
from vitext.fold import fold
from vitext.lazy import regex

_PHRASES = {
    "=": "toàn vốn tối thiểu",  # the name of a share: "tỷ lệ an toàn vốn tối thiểu ‖ đạt 14,6%"
    ">=": "ít nhất;tối thiểu;không dưới;không thấp hơn;không ít hơn;không nhỏ hơn;đạt và vượt;hoàn thành và vượt;≥;>=;"
    "chí ít;ít ra;thấp nhất;không được dưới;không được thấp hơn;không được ít hơn;không được nhỏ hơn",
    ">": "trên;hơn;vượt;vượt trên;nhiều hơn;cao hơn;lớn hơn;quá;>",
    "<=": "tối đa;không quá;không để quá;không vượt quá;không vượt;không hơn;không cao hơn;không nhiều hơn;"
    "không lớn hơn;≤;<=;nhiều nhất;nhiều lắm;khống chế;"
    "không được quá;không được vượt;không được vượt quá;không được cao hơn;"
    "không được hơn;không được lớn hơn;không còn quá",
    "<": "dưới;chưa đến;chưa tới;chưa đầy;chưa được;ít hơn;thấp hơn;nhỏ hơn;không đến;không tới;<",
    "approx": "khoảng;gần;ước;ước tính;xấp xỉ;chừng;độ chừng;"
    "khoảng trên;khoảng hơn;khoảng gần;ngót;tầm;ước khoảng;trên dưới;ngót nghét;suýt soát;quãng;ngót ngét;~;≈",
}
_FILLERS = "là đạt được từ có cho đến mức còn lên xuống thêm mới thực hiện phải đủ bằng tới chỉ với thu cũng"
_UP, _DOWN = "tăng vượt gấp", "giảm xuống"
_STEPS = (
    "thêm được từ khoảng hơn gần trên bình quân trưởng ít nhất tối thiểu tới đến là mức còn dưới thành cao ước đạt "
    "mỗi năm hàng hằng lên không quá ≥"
)
_RIGHT = 46
_RANGE = 90  # signs
_CUT = regex(r".*(?:[,;(|]|\. |\n\n)", re.DOTALL)  # up to where the last clause begins

_AREAS = frozenset(("ha", "sào", "sao", "mẫu", "mau", "m2", "m²"))
_WRITTEN_TO = frozenset("≤≥<>=~≈")  # signs that stand right behind a word, too
_SENTENCE = 240  # signs from the beginning of a sentence to a figure in it
_SENTENCE_OPENS = regex(r".*(?:\.\s+|\n\s*)(?:[-+*•]\s+)?", re.DOTALL)


class _Words:
    """Tables and patterns, with marks or without any."""

    def __init__(self, *, marks: bool) -> None:
        def write(text: str) -> str:
            return text if marks else fold(text)

        self.signs = {write(phrase): sign for sign, phrases in _PHRASES.items() for phrase in phrases.split(";")}
        self.last = frozenset(phrase.rpartition(" ")[2] for phrase in self.signs)
        self.fillers = frozenset(write(_FILLERS).split())
        self.onto_level = frozenset((write("xuống"), write("lên")))
        self.up, self.down = frozenset(write(_UP).split()), frozenset(write(_DOWN).split())
        # "cao ‖ hơn ‖ 5% so với cùng kỳ"
        self.than = {write(word): "up" for word in ("cao", "nhiều", "lớn")}
        self.than |= {write(word): "down" for word in ("thấp", "ít", "nhỏ")}
        self.more, self.no = write("hơn"), write("không")
        self.steps = frozenset(write(_STEPS).split())
        self.never = regex(
            write(
                r"(?:không|cấm)\s{1,2}(?:được|để|cho|chi|giữ|tồn|thu|vay|nợ|nghỉ|bán|trả|nhận|họp|sử\s{1,2}dụng|huy\s{1,2}động)(?!\w)"
            )
        )
        self.beyond = frozenset((write("quá"), write("hơn")))
        self.not_so = regex(
            write(
                r"(?<!\w)(?:không|chớ|đừng)\s{1,2}(?!có|chỉ|những|còn|kể|phải|ít|thấp|dưới|kém)(?:[^\W\d]+\s{1,2}){1,3}"
                r"(?:quá|(?:nhiều|cao|lớn|lâu|sâu|rộng|dài|nặng)\s{1,2}(?:hơn|quá))\s*\Z"
            )
        )
        self.times_unit = write("lần")
        self.on_fields = tuple(map(write, ("lĩnh vực", "phương diện", "khía cạnh", "nền tảng", "địa bàn", "mặt")))
        self.too = write("quá")
        self.up_there = write("trên")
        self.crops = frozenset(
            map(write, ("lúa", "ngô", "chè", "rau", "màu", "cây", "quế", "mía", "sắn", "lạc", "cá", "tôm"))
        )
        self.grown = frozenset(map(write, ("trồng", "gieo", "cấy", "nuôi", "thả", "giống", "canh", "xuất")))
        self.extents = frozenset(map(write, ("diện", "quy", "vùng", "tổng", "khoảng")))
        self.levels = frozenset(map(write, ("cấp", "tuyến")))
        self.paid, self.onto = write("nộp"), write("lên")
        self.at_base = regex(write(r"\s{1,2}so\s{0,2}với\s"))
        self.points = tuple(map(write, ("điểm phần trăm", "điểm %")))
        pairs = (("thấp nhất", "cao nhất"), ("nhiều nhất", "ít nhất"))
        self.ends_of_range = {write(one): write(other) for one, other in pairs}
        self.at = write("với")
        self.level = (write("vượt mức "), write("đạt và vượt "))
        self.on_aims = tuple(map(write, ("chỉ tiêu", "tiêu chí", "nhiệm vụ", "mục tiêu")))
        self.rising = write("lên")
        self.vuot = write("vượt")
        self.excess = regex(write(r",\s{1,2}vượt\s{1,2}\Z"))
        self.estimate = write("ước")
        self.uoc = regex(
            write(
                r"(?<!\w)(?<!với\s)(?<!quy\s)(?<!hương\s)(?<!tộc\s)(?<!công\s)(?<!giao\s)(?<!thỏa\s)(?<!thoả\s)"
                r"ước(?!\w)(?![^,;]{0,40}\d{1,3}[ ,]*%)"
            )
        )
        # "Ước năm 2022, cả nước có 29.378 HTX; 125 liên hiệp": a sentence that opens so estimates all that it counts.
        self.opens_estimate = regex(
            write(
                r"(?:[^,;:.\d]{0,40},\s{1,2})?ước(?:\s{1,2}tính)?(?:\s{1,2}(?:đến|hết|cuối|cả|trong"
                r"|thực\s{1,2}hiện|\d{1,2}))*\s{1,2}(?:năm|tháng|quý)(?!\w)[^,;]{0,24},\s"
            )
        )
        self.or_more = regex(write(r"(?:\s?\([^()\d]{2,40}\))?[^,;.:()\d]{0,40}?trở\s{1,2}(?P<which>lên|xuống)(?!\w)"))
        # "HTX xếp loại từ trung bình ‖ trở lên", "hoạt động khá ‖ trở lên": so good are those that are counted.
        self.graded = regex(
            write(
                r".*(?<!\w)(?:từ\s.*|(?:khá|giỏi|tốt|trung\s{1,2}bình|đại\s{1,2}học|trung\s{1,2}cấp|yêu\s{1,2}cầu"
                r"|nhiệm\s{1,2}vụ)\s{1,2}trở.*)\Z"
            )
        )
        self.least = write("từ")
        self.graded_up = regex(write(r"[^;.\n\d]{0,84}trở\s{1,2}lên(?!\w)"))
        self.estimated = regex(write(r"\s?\(ước\)"))
        self.against = regex(
            write(
                r"(?:\s?\([^()\n]{2,32}\)|,?\s(?:tương đương|tương ứng)(?:\svới)?\s[\d.,]+\s?(?:%|(?:tỷ|triệu)\sđồng))?"
                r"[^,;.:()\d\n]{0,30}?(?<!\w)so(?:\s{0,2}với|(?=\s(?:cùng\s{1,2}k[ỳì]|năm|tháng|quý|đầu|cuối|kế\s{1,2}hoạch))"
                r")\s{1,2}(?P<base>[^,;.()”\"]{2,48}?)"
                r"(?=\s{1,2}(?:do|nhờ|và|là|nên|trong|đạt|vì|bằng|sau)\s|\s?[,;.()”\"]"
                r"|\n(?:\n|\s*[" + BULLETS + r"]|[\w.]{1,4}[.)/] )|\Z)"
            )
        )
        self.times = regex(
            write(r"\s{1,2}(?P<base>năm\s{1,2}\d{4}|cùng\s{1,2}k[ỳì](?:\s{1,2}năm\s{1,2}(?:\d{4}|trước))?)")
        )
        self.plan = regex(
            write(
                r"\s{1,2}(?:so\s{0,2}với\s{1,2})?(?P<base>kế\s{1,2}hoạch|chỉ\s{1,2}tiêu|dự\s{1,2}toán"
                r"|nghị\s{1,2}quyết|mục\s{1,2}tiêu|kh(?!\w))"
            )
        )
        self.before = regex(
            write(
                r"so\s{0,2}với\s{1,2}(?P<base>[^,;.()]{3,40}?)(?:,\s[^,;.()\d]{2,40}?)?,?\s{1,2}(?:tăng|giảm)[^,;.()]{0,20}\Z"
            )
        )
        self.onward = regex(write(r"\s{0,2}(?:(?!trở)\w{1,8}\s{1,2}){0,3}(?:lên|xuống)(?!\w)"))
        self.step = regex(
            write(
                r"\s{1,2}(?:[^\W\d]{1,8}\s{1,2}(?:\d{4}\s{1,2})?){0,2}?(?P<way>lên|xuống"
                r"|còn)(?:\s{1,2}(?:còn|đến|tới|thành|mức|dưới|trên|khoảng|tối|thiểu|ít|nhất)){0,3}\s{1,2}"
            )
        )


_MARKED, _BARE = _Words(marks=True), _Words(marks=False)


def compared(line: str, start: int, end: int, *, floor: int, bare: bool) -> tuple[str, dict[str, str] | None]:
    """The comparator and the change of the quantity at line[start:end]; words before `floor` belong to something else.

    The comparator is one of `= >= <= > < approx`; a change is {"direction": "up"|"down", "against": the text's words}.
    """
    words = _BARE if bare else _MARKED
    right = line[end : end + 90]
    clause = _clause(line, start, floor)
    left = clause.split()
    comparator = _comparator(line, start, end, right, clause, left, words)
    change = _change(line, start, end, right, left, floor, words)
    if comparator == "=" and change is None and _in_estimate(line, start, words):
        comparator = "approx"
    return comparator, change


def _in_estimate(line: str, start: int, words: _Words) -> bool:
    """Whether the sentence of a figure opens as an estimate."""
    begin = max(0, start - _SENTENCE)
    if line.find(words.estimate, begin, start) < 0:
        return False
    opens = _SENTENCE_OPENS.match(line, begin, start)
    return words.opens_estimate.match(line, opens.end() if opens else begin, start) is not None


def _comparator(line: str, start: int, end: int, right: str, clause: str, left: list[str], words: _Words) -> str:
    near = right[:_RIGHT]
    if "tr" in near and (more := words.or_more.match(near)) and not words.graded.match(more[0]):
        return ">=" if more["which"][0] == "l" else "<="
    if left and left[-1] == words.least and line[end - 1 : end] == "%" and words.graded_up.match(right):
        return ">="  # "từ ‖ 90% ‖ đảng viên hoàn thành tốt nhiệm vụ trở lên"
    if "(" in right[:2] and words.estimated.match(right):
        return "approx"
    count = len(left)
    while count and left[count - 1] in words.fillers and left[count - 1] not in words.last:
        count -= 1
        if count < len(left) - 3:
            break
    if count and left[count - 1] in words.last:
        for size in (3, 4, 2, 1):
            phrase = " ".join(left[max(count - size, 0) : count])
            sign = words.signs.get(phrase)
            if sign:
                if sign == ">" and (
                    _is_upward(left[:count], words) or _is_ground(left[:count], line[start:end], words)
                ):
                    return "="
                if sign == ">" and (
                    (left[count - 1] == words.too and words.never.search(clause))
                    or (left[count - 1] in words.beyond and words.not_so.search(clause))
                ):
                    return "<="  # "không để nợ mới quá 3%", "không xếp nhiều hơn 3 tầng"
                if (
                    sign in "<>"
                    and " " in phrase
                    and (words.at_base.match(right) or line[start:end].endswith(words.points))
                ):
                    return "="  # "thấp hơn 0,4 điểm phần trăm so với": it lies there
                if " " in phrase and words.at in left[count:] and phrase in words.ends_of_range:
                    return "="  # "xã có diện tích thấp nhất ‖ với ‖ 120 ha"
                other = words.ends_of_range.get(phrase)
                if other and (other in line[max(0, start - _RANGE) : start] or other in near):
                    return "="  # "cao nhất 412 triệu đồng, thấp nhất 300 nghìn đồng"
                if left[count - 1] == words.vuot and sign == ">":
                    return _exceeded(line, start, end, right, clause, words)
                if sign == ">" and line[start:end].endswith(words.times_unit if size == 2 else words.on_fields):
                    return "="  # "cao hơn 3 lần so với", "trên 3 lĩnh vực": it lies there
                if _than(left[:count], words) and words.against.match(right):
                    return "="  # "thấp hơn ‖ 8,5% ‖ so với chỉ tiêu": by so much
                if sign == "approx":  # "ít nhất ‖ khoảng 2%" is a bound all the same
                    return words.signs.get(" ".join(left[max(count - size - 2, 0) : count - size]), sign)
                return sign
    if words.estimate in line[max(0, start - 48) : start] and words.uoc.search(_clause(line, start, 0)):
        return "approx"
    return "="


def _is_upward(left: list[str], words: _Words) -> bool:
    """Whether "trên" says to whom, not how much: "nộp cấp trên ‖ 2 triệu đồng", "nộp lên trên ‖ 70%"."""
    if left[-1] != words.up_there or len(left) < 2:
        return False
    return left[-2] in words.levels or (left[-2] == words.onto and words.paid in left[-4:-2])


def _is_ground(left: list[str], figure: str, words: _Words) -> bool:
    """Whether "trên" says where it grows: "trồng hai giống lúa trên ‖ 1,8 ha ‖", but "trồng trên ‖ 40 ha ‖ lúa"."""
    if left[-1] != words.up_there or left[-2:-1] == [] or left[-2] not in words.crops:
        return False
    return figure.rpartition(" ")[2] in _AREAS and not words.grown.isdisjoint(left) and words.extents.isdisjoint(left)


def _exceeded(line: str, start: int, end: int, right: str, clause: str, words: _Words) -> str:
    """After "vượt": an excess over a plan or in times is told as it is; "không để … vượt 1%" is a ceiling."""
    if words.never.search(clause):
        return "<="
    if line.endswith(words.level, 0, start) and line[start:end].endswith(words.on_aims):
        return "="  # "hoàn thành vượt mức ‖ 15/18 chỉ tiêu": so many were reached
    if words.excess.search(line, max(0, start - 9), start):
        return "="  # "đạt 68 triệu đồng, ‖ vượt 4,6%"
    return "=" if words.plan.match(right) or line[start:end].endswith(words.times_unit) else ">"


def _change(
    line: str, start: int, end: int, right: str, left: list[str], floor: int, words: _Words
) -> dict[str, str] | None:
    if left and left[-1] == words.rising and line[end - 1] == "%":
        return {"direction": "up"}  # nâng tỷ lệ lên 80%
    than = _than(left, words)
    if than is not None and (told := words.against.match(right)):
        return {"direction": than, "against": " ".join(told["base"].split())}
    count = len(left)
    for _ in range(4):
        if count and left[count - 1] in words.steps:
            count -= 1
    word = left[count - 1] if count else ""
    if word not in words.up and word not in words.down:
        return _apart_from(line, end, left, words)
    if word == words.vuot and not words.plan.match(right):
        return None
    against = words.against.match(right)
    if words.onward.match(right) and (not against or left[-1] == words.least):
        return None  # "giảm từ 61 hộ xuống còn 54 hộ": the change is told by the second figure
    found = (
        against
        or (words.plan.match(right) if word == words.vuot else None)
        or (words.times.match(right) if word not in words.onto_level else None)
        or words.before.search(line[max(floor, start - 80) : start])
    )
    direction = {"direction": "up" if word in words.up else "down"}
    return direction | ({"against": " ".join(found["base"].split())} if found else {})


def _apart_from(line: str, end: int, left: list[str], words: _Words) -> dict[str, str] | None:
    """ "cao hơn giá thị trường ‖ 25% ‖": by so much, against what stands between."""
    if line[end - 1 : end] != "%" or words.more not in left[1:] or left[-1] in words.fillers | words.last:
        return None
    at = len(left) - 1 - left[::-1].index(words.more)
    way = words.than.get(left[at - 1]) if at and left[at - 2 : at - 1] != [words.no] else None
    return {"direction": way, "against": " ".join(left[at + 1 :])} if way and at + 2 < len(left) else None


def _than(left: list[str], words: _Words) -> str | None:
    """The direction that "cao hơn", "thấp hơn" at the end of the words before a figure tells."""
    if len(left) < 2 or left[-1] != words.more or left[-3:-2] == [words.no]:
        return None
    return words.than.get(left[-2])


def step(line: str, end: int, start: int, *, bare: bool) -> str | None:
    """The direction where "… lên …", "… xuống còn …" stands between a quantity ending at `end` and the next."""
    words = _BARE if bare else _MARKED
    found = words.step.fullmatch(line, end, start)
    return None if not found else "up" if found["way"][0] == "l" else "down"


def _clause(line: str, start: int, floor: int) -> str:
    """The words before the figure that belong to its clause, at most 48 characters."""
    begin = max(floor, start - 48)
    cut = _CUT.match(line, begin, start)
    clause = line[cut.end() if cut else begin : start].replace("*", " ").replace(":", " ")
    if clause[-1:] in _WRITTEN_TO:  # "chiều sâu Lg‖≤‖7,2 m", "IRR‖>=‖10%"
        sign = clause[-2:] if clause[-2:-1] in _WRITTEN_TO else clause[-1]
        clause = f"{clause[: -len(sign)]} {sign}"
    return clause
