"""Đếm cái gì: the words of the clause that say what a quantity counts, taken from the text, the figure left out.

thành lập mới ít nhất 20 HTX → thành lập mới             tỷ lệ nợ quá hạn dưới 1,5% → tỷ lệ nợ quá hạn
Mở 03 lớp tập huấn kế toán → Mở lớp tập huấn kế toán     Biên giới: Tổng số 12 hộ → Biên giới
thu 9,7 tỷ đồng, đạt 81% dự toán; tăng 26% → thu; thu (dự toán); thu: what only compares counts what was counted before
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from extractors.quantities.quantity import Quantity
from extractors.targets.around import LABEL, REACH, follows_has, is_grade, raw_words, reached, words_before
from extractors.targets.bases import compared_with, in_bracket, measure_before_bracket
from extractors.targets.behind import shared_after, sharers_after, words_after
from extractors.targets.guests import came_to
from extractors.targets.lead_words import ABOUT, BARE, MARKED, LeadWords
from extractors.targets.moved import MORE, MORE_NEAR, compares_times, only_moves, with_more
from extractors.targets.openings import cut_before, is_extent, is_measure, last_verb, without_opening
from extractors.targets.owners import there
from extractors.targets.said import NOTHING, Said
from extractors.targets.shares import of_plan, over_against, share_of
from extractors.targets.sums import TOTAL, is_sum_of_last, sum_of
from extractors.targets.votes import over_count
from vitext.fold import in_both_spellings
from vitext.lazy import regex

__all__ = ["NOTHING", "Said", "indicator"]

# What joins one that is there to the next: "có 412 HTX ‖ và ‖ 35 liên hiệp".
_SHORT = r"(?:\s?\([^()\d\n]{1,24}\))?"  # "2.600 tổ hợp tác ‖ (THT) ‖ và 182 HTX"
_BESIDE = regex(rf"{_SHORT}(?:\s?[,;]?\s{{1,2}}(?:(?:và|va|với|voi)\s{{1,2}})?{ABOUT}|\s?/\s?)")
_NEXT = regex(rf"[;\s]{{0,3}}{ABOUT}")
# What only points at those that are counted: "nhất là đối với ‖ 62 huyện nghèo".
_TOWARDS = regex(
    (
        r"(?:(?<!\w)(?:nhất|đặc biệt|nhat|dac biet) (?:là|la) )?(?<!\w)(?:đối với"
        r"|[^\n]*(?<!\w)(?:và|va)(?: (?:hơn|gần|trên|khoảng|hon|gan|tren|khoang))?|với|cùng với|cùng|doi voi|voi"
        r"|cung voi|cung)\Z"
    ),
    re.IGNORECASE,
)
_ONLY_ABOUT = in_both_spellings("hơn;gần;khoảng;trên;dưới;có hơn;không quá;ít nhất;tối thiểu;tối đa")
_AT_LEAST = regex(r" (?:ít nhất|tối thiểu|tối đa|không quá|it nhat|toi thieu|toi da|khong qua)\Z", re.IGNORECASE)
_IS = regex(r"\s(?:là|la)\s\Z")
# (Without marks no "chi": what is spent; and no "phai".)
_BARELY = in_both_spellings("mới;trung;bình;quân") | {"phải", "chỉ"}
_SO_FAR = (" mới", " moi")
_SO = in_both_spellings("so;hay;hoặc")
_WHEN = in_both_spellings("đầu;cuối;cùng;năm;tháng;quý")
_OR = in_both_spellings("hay;hoặc")
_MAKES = regex(r"(?:chiếm|chiem)(?: (?:tỷ lệ|tỉ lệ|tỷ trọng|ty le|ti le|ty trong))?(?: [^\W\d]+)? \Z", re.IGNORECASE)
_NUMBER = regex(r"\A(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]|[IVX]{1,4}[.)]|[a-zđ]\))\s+(?=\w)")
_PARTS = regex(r"(?:(?!\s(?:và|va)\s).)*\s(?:gồm|bao gồm|gom|bao gom)(?: có| co)? \Z")
_TIMES, _HIGHER = in_both_spellings("lần"), in_both_spellings("cao;thấp;nhiều;ít;lớn;nhỏ")
_PURPOSE = regex(r"\s{1,2}(?:để(?! lại)|nhằm|nham)\s", re.IGNORECASE)
_WITH_MEASURE = regex(
    r" (?:với|voi) (?=(?:(?:tổng|tong) )?(?:mức đầu tư|kinh phí|vốn đầu tư|số vốn|số tiền|giá trị|trị giá|diện tích|chiều dài"
    r"|muc dau tu|kinh phi|von dau tu|so von|so tien|gia tri|tri gia|dien tich|chieu dai)(?!\w)(?! thực hiện| được))",
    re.IGNORECASE,
)
_COMPARES = regex(r"\s{1,2}(?:so với|so voi)\s", re.IGNORECASE)
_NAMED_BEFORE = regex(r"(?:(?<=\))|:)[\s,;]*(?:(?:và|va|cùng|cung) )?(?P<words>[^\W\d_][^,;:()\d]{4,60}?)\s?\(\Z")
_MANY = regex(r"\A(?:trăm|tỷ|tỉ|ty|triệu|nghìn|ngàn|vạn|trieu|nghin|ngan|van)\s(?=\w)", re.IGNORECASE)
# What is measured is told without its unit: "trồng ‖ 20 ha ‖ rừng" counts "trồng rừng".
_MEASURED = frozenset(
    [
        "ha",
        "m",
        "m2",
        "m²",
        "m3",
        "m³",
        "km",
        "km2",
        "km²",
        "kg",
        "tấn",
        "tạ",
        "lít",
        "sào",
        "tan",
        "ta",
        "lit",
        "kwh",
        "mw",
        "mm",
        "cm",
        "kw",
        "usd",
        "euro",
        "điểm phần trăm",
        "diem phan tram",
        "điểm %",
        "diem %",
    ]
)
_SHORT_WAY, _LONG, _LONGEST, _MOST = 5, 5, 11, 14  # words


def indicator(text: str, one: Quantity, clause_start: int, before: Quantity | None, above: Said, *, bare: bool) -> Said:
    """What `one` counts.

    `before` is the quantity before it in the clause (None for none), `above` what was said of the last one in the
    same sentence; `bare`: the text has no marks.
    """
    said = _said(text, one, clause_start, before, above, bare=bare)
    if not bare and MORE in text[one.span[0] - MORE_NEAR : one.span[0]]:
        said = said._replace(words=with_more(said.words, text[clause_start : one.span[0]]))
    if above.there and not said.there and in_bracket(text, clause_start, one.span[0]):
        return said._replace(there=above.there)  # what has them goes on behind the bracket
    return said


class _Around(NamedTuple):
    """A figure of things that are counted, and the words around it."""

    text: str
    one: Quantity
    before: Quantity | None
    above: Said
    known: LeadWords
    since: int  # where the figure before it ends, or its clause begins
    bound: int  # where the words before it that are looked at begin
    mark: str  # that stands before these words
    many: bool  # whether there are many of them
    own: str  # what they say is done
    inherited: str  # what the figure before it leaves to it
    after: str  # the words behind its unit
    counted: str  # the unit with the words behind it


def _said(text: str, one: Quantity, clause_start: int, before: Quantity | None, above: Said, *, bare: bool) -> Said:
    start, end = one.span
    if one.row or text.find("|", text.rfind("\n", 0, start) + 1, start) >= 0:
        row = (" ".join(text[slice(*one.row)].split()) if one.row else _row(text, start)).lstrip(" -–+•*")
        row = _NUMBER.sub("", row)  # "‖ 1.2. ‖ Chi hoạt động"
        if row:
            return Said(row, row, row)
    known = BARE if bare else MARKED
    # What is set against the last figure takes nothing from it: "thu 500 kg nghệ, ‖ trong khi đó ‖ 240 kg gừng bị hỏng".
    inherited = above.held if before and text.find("trong khi", before.span[1], start) < 0 else ""
    floor = max(clause_start, start - REACH)
    bound = max(floor, before.span[1]) if before else floor
    share = one.unit[:1] == "%"
    if (
        inherited
        and before
        and not (share or one.normalized)
        and (before.normalized or is_measured(before))
        and (
            text.find("trong đó", before.span[1], start) >= 0
            and is_measure(inherited, bare=bare)
            and not is_measured(one)
        )
    ):
        inherited = ""  # "tổng mức đầu tư 8 tỷ đồng, ‖ trong đó ‖ 5 dự án đã xong"
    behind = over_against(text, end) if share and not one.change else end
    after = "" if one.normalized else (sharers_after if share else words_after)(text, behind, known)
    after = after if (behind == end or of_plan(after, known)) and after.lower() not in _OR else ""
    told_to = over_count(text, bound, start) if share else start
    said, mark, hangs = words_before(text, bound, floor, told_to, known, alone=not before, after=after)
    has = follows_has(text, start, bound, known)
    if len(said) > _LONG and TOTAL.fullmatch(" ".join(said[-2:])):
        said = said[:-2]  # "niêm yết hồ sơ đợt 3 năm 2027 tổng số ‖ 52 hồ sơ"
    counts = _without_aside(said, one, bare=bare)
    own = cut_before(without_opening(counts, bare=bare, place=not has), _MOST, bare=bare)
    if mark != LABEL and _only_leads(own.lower().split(), known) and not (share and is_grade(text, start, own.split())):
        own = ""  # ("trung bình: ‖ 5%" is a grade)
    if (share or one.normalized) and own.endswith(_SO_FAR):
        own = own[:-4]  # "Việc giải ngân ‖ mới đạt ‖ 6,3% kế hoạch", but "hội viên mới đạt 24 người"
    if one.change and own.rpartition(" ")[2].lower() in _HIGHER:
        own = own.rpartition(" ")[0]  # "Thu nhập ‖ cao hơn ‖ 1,5 lần so với năm 2020"
    if before and share and after and own.lower() == after.lower():
        return above  # "từ 2% ‖ GRDP ‖ lên 3% ‖ GRDP"
    if before and (base := compared_with(text, bound, start, mark, counts, above)):
        return base
    measured_by_plan = share and of_plan(after, known)
    if before and mark == "(" and (share or not own):
        measure = measure_before_bracket(text, bound, start, bare=bare) if share or is_measured(one) else ""
        named = measure or _named_before(text, before.span[1], start)
        if named:
            return Said(named, "", named)
    if before and inherited and mark == "(" and not measured_by_plan and not is_measure(own, bare=bare):
        if not _tells_itself(text, one, before, own, after, known):
            return above.compared() if one.change else above
        inherited = ""
    if before and (
        own.startswith("/")
        or (own and not mark and text.find(" g", bound, start) >= 0 and _PARTS.fullmatch(text, bound, start))
    ):
        own = ""  # "5 người ‖ /chỉ tiêu ‖ 12 người", "31 giải ‖ cấp tỉnh gồm ‖ 2 giải Nhất"
    held = own or inherited
    if before and above.whole and one.normalized and own.lower() == "hết":
        return above  # "thăm ốm đau 12 lượt ‖ hết ‖ 3,6 triệu"
    if own and (share or one.normalized) and only_moves(own):
        own, held = "", inherited
        if above.whole:
            return above.compared()  # "giá bơm 130.000 đồng, ‖ xin giảm còn ‖ 115.000 đồng"
    if before and above.whole and own and (share or one.unit == before.unit) and compares_times(own):
        return above.compared()
    if before and above.whole and (own.lower() in _HIGHER or (not own and one.unit.lower() in _TIMES)):
        return above.compared()  # "đạt 61 tỷ đồng, cao hơn gần gấp ‖ 3 lần ‖ so với cùng kỳ"
    if share:
        if before and above.whole and text[end : end + 1] == "/":
            after = ""  # "chiếm tỷ lệ 0,22% ‖ /tổng dư nợ"
        makes = before is not None and text.find("hi", bound, start) >= 0 and bool(_MAKES.search(text, bound, start))
        return share_of(own, held, after, above, known, bare=bare, makes=makes)
    if one.normalized:
        if before and not mark and not before.normalized and is_sum_of_last(text, bound, start, known):
            own, held = "", inherited or above.words
        found = sum_of(text, one, bound, own, held, known)
        if found.words == one.unit and above.words and (before or above.whole):
            return (
                above if before else above.compared()
            )  # "02 thành viên ‖ 6 triệu đồng/người", "thu ngân sách tăng 12%; hết nhiệm kỳ đạt ‖ 9,5 tỷ đồng"
        return found
    if one.change and before and not own and not after and above.whole:
        return above.compared()
    if not after and not own and not inherited:
        after = shared_after(text, end, known)
    counted = after if after and is_measured(one) else f"{_MANY.sub('', one.unit)} {after}".strip()
    if has and is_measured(one) and not after and is_measure(own, bare=bare):
        return Said(own, own, own)  # "Diện tích trồng sen, nuôi cá toàn xã có ‖ 46 ha"
    if has and is_measured(one) and not after:
        found = there(text, bound, start, mark, own, inherited, "", above, known, alone=True, most=_LONGEST)
        words = found.words.rstrip(" :") or own or above.words or one.unit
        return Said(words, "", words, there=found.there)  # "Ruộng trồng nếp: Có ‖ 28 ha"
    if has:  # "Toàn tỉnh có ‖ 30 xã đạt chuẩn"
        return there(text, bound, start, mark, own, inherited, counted, above, known, alone=not after)
    if not before and (came := came_to(text, start, one.unit)):
        words = f"{came} {counted}"  # "Dự đại hội có ông A, bà B và ‖ 52 đảng viên"
        return Said(words, "", words)
    since = before.span[1] if before else clause_start
    many = len(said) > _LONGEST
    around = _Around(text, one, before, above, known, since, bound, mark, many, own, inherited, after, counted)
    return _joined_to_last(around) or (_hanging(around) if hangs else _counted(around, bare=bare))


def _named_before(text: str, since: int, start: int) -> str:
    """The name right before the brackets of a share, in a list of several: "2 chỉ tiêu không đạt: ‖ thu hội phí ‖ (82%)"."""
    found = _NAMED_BEFORE.search(text, since, text.rfind("(", since, start) + 1)
    return " ".join(found["words"].split()) if found else ""


def _without_aside(said: Sequence[str], one: Quantity, *, bare: bool) -> str:
    """The words before a figure without what they compare it with, and without what a sum of money is for."""
    counts = " ".join(said)
    if (one.normalized or is_measured(one)) and (told := _WITH_MEASURE.search(counts)):
        counts = counts[told.end() :]  # "Đường vào chợ giai đoạn II ‖ với ‖ tổng mức đầu tư 9 tỷ đồng"
    if len(said) > _LONG and (than := _COMPARES.search(counts)) and " " in counts[: than.start()]:
        counts = counts[: than.start()]  # "Giải ngân ‖ so với kế hoạch được giao đạt 41%"
    if (
        one.normalized
        and (aim := _PURPOSE.search(counts))
        and last_verb(f" {counts[: aim.start()].lower()}", 0, aim.start() + 1, bare=bare)
    ):
        counts = counts[: aim.start()]  # "huy động vốn ‖ để đầu tư cho các dự án khoảng ‖ 15 tỷ đồng"
    return counts


def _tells_itself(text: str, one: Quantity, before: Quantity, own: str, after: str, known: LeadWords) -> bool:
    """Whether a figure in brackets is one of its own: "12 hội viên (‖ 1 hội viên ‖ nghỉ chế độ)", "(giá hiện nay là ‖ 2.000
    đồng)"; no: "(tăng 5%)", "(‖ 12 nam ‖)"."""
    if one.unit[:1] == "%" or one.change:
        return False
    told = own and _IS.search(text, one.span[0] - 4, one.span[0])
    part = own and one.value < before.value and own.lower() not in known.pasts  # "318 ha (‖ lúa ‖ 210 ha, ngô 108 ha)"
    return bool(told) or (bool(after or part) and one.unit == before.unit)


def _only_leads(words: list[str], known: LeadWords) -> bool:
    """Whether nothing is said but how much: "so với cùng kỳ năm trước giảm ‖ 9%", "đạt tỷ lệ ‖ 86%"."""
    if words and _BARELY.issuperset(words):
        return True
    if len(words) > 1 and words[0] in _SO and words[1] in _WHEN:
        return True  # "tăng 8% so đầu năm nhưng mới bằng ‖ 95% kế hoạch"
    return len(words) > 1 and (words[0] in known.reach or words[0] in _SO) and known.alone.issuperset(words[1:])


def is_measured(one: Quantity) -> bool:
    """Whether a measure is told: "20 ha", "46 nghìn ha", "12 tấn/ha"."""
    unit = one.unit.lower()
    return unit in _MEASURED or _MANY.sub("", unit).partition("/")[0] in _MEASURED


def _joined_to_last(around: _Around) -> Said | None:
    """What is counted beside the last figure, or in total; None where the figure stands for itself."""
    start = around.one.span[0]
    beside = _BESIDE if around.before else _NEXT
    if around.above.there and not around.one.change and beside.fullmatch(around.text, around.since, start):
        words = f"{around.above.there} {around.counted}"  # "có 412 HTX, ‖ 35 liên hiệp"
        return Said(words, "", words, there=around.above.there)
    if around.before and not around.own and (total := TOTAL.search(around.text, around.since, start)):
        words = f"{' '.join(total[0].split())} {around.counted}"  # "9 HTX khác với tổng số ‖ 396 thành viên"
        return Said(words, around.inherited, words)
    return None


def _hanging(around: _Around) -> Said:
    """What is counted by a figure that hangs on the words before it: "giải ngân 5 tỷ đồng cho ‖ 320 hộ vay"."""
    text, before, start = around.text, around.before, around.one.span[0]
    among = f"{around.one.unit} {around.after}".strip()
    done = around.own or around.inherited
    done = done.removesuffix(" cùng").removesuffix(" cung")  # it is told once more below
    between = text[before.figure_span[1] : start].split() if before and not around.own and not before.normalized else []
    if done and 1 < len(between) <= _SHORT_WAY and not any(word[-1] in ",;:()" for word in between):
        words = f"{done} {' '.join(between)} {among}"  # "đưa 42 sản phẩm của ‖ 18 HTX lên sàn"
    else:
        words = f"{done} {raw_words(text, around.bound, start).split()[-1]} {among}" if done else among
    return Said(words, done, words)


def _without_time(words: str, *, bare: bool) -> str:
    """The words, even if nothing is counted in them, without what they open with: "‖ Phấn đấu hết năm ‖ giảm"."""
    said = without_opening(_AT_LEAST.sub("", _TOWARDS.sub("", words)), bare=bare, place=False)
    return "" if said.lower() in _ONLY_ABOUT else said  # "‖ Hơn ‖ 500 giáo viên"


def _counted(around: _Around, *, bare: bool) -> Said:
    """What a figure of things counts: what is done with them, and what they are."""
    text, one, before, own, counted = around.text, around.one, around.before, around.own, around.counted
    start, held = one.span[0], own or around.inherited
    if (
        before
        and not own
        and not around.mark
        and not before.normalized
        and (until := reached(text, before, start, around.known))
    ):
        words = f"{until} {counted}"  # "27 xã đạt ‖ 15 tiêu chí"
        return Said(words, held, words)
    if around.mark == LABEL and around.many and not is_measure(own, bare=bare):
        return Said(counted, "", counted)  # "tổ chức lễ khai giảng lớp bồi dưỡng giám đốc: ‖ 35 học viên"
    long = len(own.split()) > _LONG and (len(f"{own} {counted}".split()) > _MOST or " " not in around.after)
    if own and (not around.after or long):
        return Said(own, own, own)
    apart = before is not None and not own and not is_measured(one) and one.unit.lower() != before.unit.lower()
    if before and apart and (before.normalized or is_measured(before)) and is_extent(around.inherited, bare=bare):
        return Said(counted, held, counted)  # "với diện tích 54 ha và ‖ 36 thành viên"
    lead = held or (_without_time(raw_words(text, around.bound, start), bare=bare) if not before else "")
    if not lead and not before and not around.after and around.above.held:
        lead = around.above.held  # "tinh giản 15 người: 6 công chức; ‖ 9 viên chức"
    if not own and around.after and lead.lower().split()[:2] == around.after.lower().split()[:2]:
        lead = ""  # "45 bà hưởng trợ cấp một lần, 32 bà ‖ hưởng trợ cấp hằng tháng"
    if lead.lower().endswith(f" {one.unit.lower()}"):
        counted = around.after  # "sáp nhập chi hội (110 chi hội thành ‖ 97 chi hội)"
    abroad = one.unit.lower().endswith(("usd", "euro"))  # a sum, too: "4 dự án, trên ‖ 2,5 tỷ USD"
    if not own and not around.after and before and is_measured(one) and (abroad or is_measured(before)):
        if not lead and around.above.words:
            return around.above.compared()  # "Khu Bến Than (tăng 5 ha, từ ‖ 20 ha ‖ lên 25 ha)"
        return Said(lead or one.unit, held, lead)  # "tỉa cành 24 nghìn ha, bình quân ‖ 8 nghìn ha/năm"
    if around.after and lead.lower().endswith(f" {counted.lower()}"):
        words = lead  # "Khối lượng phân các loại: 320 kg ‖ phân các loại"
    elif len(lead.split()) <= _LONGEST:
        words = f"{lead} {counted}".strip()
    else:
        words = own if own and around.after and is_measured(one) else counted
    return Said(words, held, words)


def _row(text: str, start: int) -> str:
    """The first words of the row of a table in which a figure stands alone in its cell; "" outside tables."""
    line = text.rfind("\n", 0, start) + 1
    cells = text[line:start].rstrip(" *").split("|")
    if cells[-1]:
        return ""
    return next((" ".join(cell.split()) for cell in cells if any(map(str.isalpha, cell))), "")
