"""Đếm cái gì: the words of the clause that say what a quantity counts, taken from the text, the figure left out.

thành lập mới ít nhất 20 HTX → thành lập mới             tỷ lệ nợ quá hạn dưới 1,5% → tỷ lệ nợ quá hạn
Mở 03 lớp tập huấn kế toán → Mở lớp tập huấn kế toán     Biên giới: Tổng số 12 hộ → Biên giới
thu 9,7 tỷ đồng, đạt 81% dự toán; tăng 26% → thu; thu (dự toán); thu: what only compares counts what was counted before
"""

from __future__ import annotations

import re
from typing import NamedTuple

from extractors.quantities.find import Quantity
from extractors.targets.around import LABEL, REACH, follows_has, owner_before, raw_words, reached, words_before
from extractors.targets.behind import shared_after, sharers_after, words_after
from extractors.targets.edges import tells
from extractors.targets.lead_words import BARE, MARKED, LeadWords
from extractors.targets.openings import cut_before, is_extent, is_measure, is_verb, last_verb, without_opening

_AGAINST = re.compile(r"\s{1,2}so\s{1,2}v[ớo]i(?=\s)")
# Of the words before a figure that only lead to it, those that tell it is new: "phấn đấu ‖ có thêm ‖ từ 300".
_MORE = re.compile(r"(?<!\w)c[óo]\s{1,2}th[êe]m(?!\w)", re.IGNORECASE)
_TOTAL = re.compile(r"(?<!\w)t[ổo]ng\s{1,2}s[ốo](?!\w)", re.IGNORECASE)
_SUM = re.compile(
    r"(?<!\w)(?:(?:tổng|tong)\s{1,2})?(?:(?:số|so)\s{1,2}(?:tiền|tien)|(?:trị|tri)\s{1,2}(?:giá|gia))(?!\w)",
    re.IGNORECASE,
)
# What joins one that is there to the next: "có 412 HTX ‖ và ‖ 35 liên hiệp".
_ABOUT = r"(?:(?:hơn|trên|gần|khoảng|hon|tren|gan|khoang)\s{1,2})?"
_BESIDE = re.compile(rf"\s?[,;]?\s{{1,2}}(?:(?:và|va|với|voi)\s{{1,2}})?{_ABOUT}")
_NEXT = re.compile(rf"[;\s]{{0,3}}{_ABOUT}")
# What only points at those that are counted: "nhất là đối với ‖ 62 huyện nghèo".
_TOWARDS = re.compile(
    r"(?:(?<!\w)(?:nhất|đặc biệt|nhat|dac biet) (?:là|la) )?(?<!\w)(?:đối với|[^\n]*(?<!\w)(?:và|va)(?: (?:hơn|gần|trên|khoảng|hon|gan|tren|khoang))?|với|cùng với|cùng|doi voi|voi|cung voi|cung)\Z",
    re.IGNORECASE,
)
_AMONG = re.compile(r"(?:trong đó|trong do)(?: (?:có|co))?", re.IGNORECASE)
_SET = re.compile(r"(?:đặt|đề|dat|de) ra|(?:được |duoc )?giao", re.IGNORECASE)  # "chỉ tiêu đã đặt ra (‖ 80% ‖ về việc)"
_ANNOUNCES = re.compile(
    r"(?<!\w)(?:chỉ tiêu|mục tiêu|nhiệm vụ|chi tieu|muc tieu|nhiem vu)(?: (?:chủ yếu|cụ thể|trọng tâm|chu yeu|cu the|trong tam))?\Z",
    re.IGNORECASE,
)
_TIMES, _HIGHER = frozenset(("lần", "lan")), frozenset(("cao", "thấp", "nhiều", "thap", "nhieu"))
# That with which something is compared: "thấp hơn so với ‖ bình quân cả nước (7,8%)".
_BASE = re.compile(r"(?<!\w)(?:so với|so voi)\s{1,2}(?P<base>[^,;:().]{4,60}?)\s?\(\Z", re.IGNORECASE)
_OTHERS = re.compile(
    r"(?:mục tiêu|kế hoạch|chỉ tiêu|(?:mức )?bình quân|muc tieu|ke hoach|chi tieu|binh quan)(?!\w)", re.IGNORECASE
)
_PURPOSE = re.compile(r"\s{1,2}(?:để(?! lại)|nhằm|nham)\s", re.IGNORECASE)
_REMAINS, _REST = ("còn lại", "con lai"), re.compile(r" do [^,;:.()\n]{3,60}")
_COMPARES = re.compile(r"\s{1,2}(?:so với|so voi)\s", re.IGNORECASE)
_MANY = re.compile(r"\A(?:triệu|nghìn|ngàn|vạn|trieu|nghin|ngan|van)\s(?=\w)", re.IGNORECASE)
# What is measured is told without its unit: "trồng ‖ 20 ha ‖ rừng" counts "trồng rừng".
_MEASURED = frozenset("ha m m2 m² m3 m³ km km2 km² kg tấn tạ lít sào tan ta lit kwh mw".split())
_TELLER = re.compile(r".*(?<!\w)(?:báo cáo|cho biết|bao cao|cho biet) (?:rằng |rang )?", re.IGNORECASE | re.DOTALL)
_SHORT, _SHORT_WAY, _LONG, _OWNER, _LONGEST, _MOST = 1, 5, 5, 9, 11, 14  # words


class Said(NamedTuple):
    """What a quantity counts; `held` of it holds for what is counted after it, `whole` for what compares it."""

    words: str
    held: str = ""
    whole: str = ""
    there: str = ""  # "Toàn tỉnh có": holds for what is there beside it


NOTHING = Said("")


def indicator(text: str, one: Quantity, clause_start: int, before: Quantity | None, above: Said, *, bare: bool) -> Said:
    """What `one` counts.

    `before` is the quantity before it in the clause (None for none), `above` what was said of the last one in the
    same sentence; `bare`: the text has no marks.
    """
    said = _said(text, one, clause_start, before, above, bare=bare)
    if above.there and not said.there and _in_bracket(text, clause_start, one.span[0]):
        return said._replace(there=above.there)  # what has them goes on behind the bracket
    return said


def _in_bracket(text: str, floor: int, start: int) -> bool:
    """Whether a bracket is open before a figure."""
    return text.rfind("(", floor, start) > text.rfind(")", floor, start)


def _said(text: str, one: Quantity, clause_start: int, before: Quantity | None, above: Said, *, bare: bool) -> Said:
    start, end = one.span
    if one.row or text.find("|", text.rfind("\n", 0, start) + 1, start) >= 0:
        row = " ".join(text[slice(*one.row)].split()) if one.row else _row(text, start)
        if row:
            return Said(row, row, row)
    known = BARE if bare else MARKED
    inherited = above.held if before else ""
    floor = max(clause_start, start - REACH)
    bound = max(floor, before.span[1]) if before else floor
    share = one.unit[:1] == "%"
    behind = _over_against(text, end) if share and not one.change else end
    after = "" if one.normalized else (sharers_after if share else words_after)(text, behind, known)
    after = after if behind == end or _of_plan(after, known) else ""
    said, mark, hangs = words_before(text, bound, floor, start, known, alone=not before, after=after)
    has = follows_has(text, start, bound, known)
    counts = " ".join(said)
    if len(said) > _LONG and (than := _COMPARES.search(counts)) and " " in counts[: than.start()]:
        counts = counts[: than.start()]  # "Giải ngân ‖ so với kế hoạch được giao đạt 41%"
    if (
        one.normalized
        and (aim := _PURPOSE.search(counts))
        and last_verb(f" {counts[: aim.start()].lower()}", 0, aim.start() + 1, bare=bare)
    ):
        counts = counts[: aim.start()]  # "huy động vốn ‖ để đầu tư cho các dự án khoảng ‖ 15 tỷ đồng"
    own = cut_before(without_opening(counts, bare=bare, place=not has), _MOST, bare=bare)
    if mark == "(" and before and above.whole and (base := _BASE.search(text, bound, start)):
        return above._replace(words=f"{above.whole} ({' '.join(base['base'].split())})")
    if (
        before
        and above.whole
        and mark in ("(", ":", LABEL)
        and _OTHERS.match(counts)
        and _in_bracket(text, bound, start)
    ):
        return above._replace(words=f"{above.whole} ({counts})")  # "đạt 47 triệu đồng (mục tiêu nghị quyết: ‖ 52 …)"
    of_plan = share and _of_plan(after, known)
    if before and inherited and mark == "(" and not of_plan and not is_measure(own, bare=bare):
        return above
    held = own or inherited
    if share:
        return _share(own, held, after, above, known, bare=bare)
    if one.normalized:
        return _sum(text, one, bound, own, held, known)
    if one.change and before and not own and not after and above.whole:
        return above
    if not after and not own and not inherited and not share:
        after = shared_after(text, end, known)
    if before and (not own or own.lower() in _HIGHER) and above.whole and one.unit.lower() in _TIMES:
        return above  # "đạt 61 tỷ đồng, cao hơn gần gấp ‖ 3 lần ‖ so với cùng kỳ"
    measured = bool(after) and one.unit.lower() in _MEASURED
    counted = after if measured else f"{_MANY.sub('', one.unit)} {after}".strip()
    long = len(own.split()) > _LONG and (len(f"{own} {counted}".split()) > _MOST or " " not in after)
    if has:  # "Toàn tỉnh có ‖ 30 xã đạt chuẩn"
        has_it = owner_before(text, bound, start, known)
        if len(has_it.split()) > _LONG:
            has_it = _TELLER.sub("", has_it)
        owner = _owner(without_opening(has_it, bare=bare, place=False), known)
        if mark in (":", LABEL) and own and own not in owner and len(f"{own} {owner}".split()) <= _LONG:
            owner = f"{own}: {owner}".rstrip()
        if not owner and (more := _MORE.search(text, max(bound, start - 24), start)):
            owner = " ".join(more[0].split())
        if has_it.lower() in known.there and above.there:
            owner = above.there  # "Toàn tỉnh có 412 HTX (35 HTX ngừng hoạt động), có ‖ 12 liên hiệp"
        if not owner and not after and _AMONG.fullmatch(has_it):
            words = f"{inherited} {counted}".strip()  # "thành lập mới 40 HTX, trong đó có ‖ 30 HTX trong lĩnh vực …"
            return Said(words, inherited, words)
        whose = owner if len(owner.split()) <= _OWNER else ""
        words = f"{whose} {counted}".strip()
        return Said(words, "", words, there=whose)
    since = before.span[1] if before else clause_start
    if above.there and not one.change and (_BESIDE if before else _NEXT).fullmatch(text, since, start):
        words = f"{above.there} {counted}"  # "có 412 HTX, ‖ 35 liên hiệp"
        return Said(words, "", words, there=above.there)
    if before and not own and (total := _TOTAL.search(text, before.span[1], start)):
        words = f"{' '.join(total[0].split())} {counted}"  # "9 HTX khác với tổng số ‖ 396 thành viên"
        return Said(words, held, words)
    if hangs:
        among = f"{one.unit} {after}".strip()  # "giải ngân 5 tỷ đồng cho ‖ 320 hộ vay"
        done = " ".join((own or inherited).split()[-_LONGEST:])
        between = text[before.figure_span[1] : start].split() if before and not own and not before.normalized else []
        if done and 1 < len(between) <= _SHORT_WAY and not any(word[-1] in ",;:()" for word in between):
            words = f"{done} {' '.join(between)} {among}"  # "đưa 42 sản phẩm của ‖ 18 HTX lên sàn"
            return Said(words, done, words)
        words = f"{done} {raw_words(text, bound, start).split()[-1]} {among}" if done else among
        return Said(words, done, words)
    if before and not own and not mark and not before.normalized and (until := reached(text, before, start, known)):
        words = f"{until} {counted}"  # "27 xã đạt ‖ 15 tiêu chí"
        return Said(words, held, words)
    if mark == LABEL and len(said) > _LONGEST and not is_measure(own, bare=bare):
        return Said(counted, "", counted)  # "tổ chức lễ khai giảng lớp bồi dưỡng giám đốc: ‖ 35 học viên"
    if own and (not after or long):
        return Said(own, own, own)
    if before and not own and one.unit.lower() != before.unit.lower() and is_extent(inherited, bare=bare):
        return Said(counted, held, counted)  # "với diện tích 54 ha và ‖ 36 thành viên"
    lead = own or inherited or (_TOWARDS.sub("", raw_words(text, bound, start)) if not before else "")
    if not lead and not before and not after and above.held:
        lead = above.held  # "tinh giản 15 người: 6 công chức; ‖ 9 viên chức"
    if lead.lower().endswith(f" {one.unit.lower()}"):
        counted = after  # "sáp nhập chi hội (110 chi hội thành ‖ 97 chi hội)"
    words = f"{lead} {counted}".strip() if len(lead.split()) <= _LONGEST else own if own and measured else counted
    return Said(words, held, words)


def _sum(text: str, one: Quantity, bound: int, own: str, held: str, known: LeadWords) -> Said:
    """What a sum of money was for, with what it went to where nothing but the deed stands before it."""
    bare = known is BARE
    start, end = one.span
    words = held or _lead(without_opening(raw_words(text, bound, start), bare=bare, place=True), known)
    if len(words.split()) <= _SHORT or is_verb(own or held, bare=bare):
        spent = words_after(text, end, known)  # "làm giảm ‖ 100 tỷ đồng ‖ doanh thu vận tải"
        words = f"{words} {spent}".strip() if " " in spent else words
    if (rest := _REST.match(text, end)) and own.lower().endswith(_REMAINS):
        words = f"{own} {rest[0].strip()}"  # "còn lại ‖ 3 tỷ đồng ‖ do các hộ đóng góp"
    if not words and (total := _TOTAL.search(text, bound, start)):
        words = total[0]
    if words and not own and (sum_of := _SUM.search(text, bound, start)):
        words = f"{words} ({' '.join(sum_of[0].split())})"  # "xử phạt 320 trường hợp với ‖ số tiền ‖ 5 tỷ đồng"
    words = words or one.unit
    return Said(words, held, words)


def _lead(said: str, known: LeadWords) -> str:
    """The words without those at their end that only lead to the figure: "thành phố có ‖ hơn"."""
    words = said.split()
    while words and words[-1].lower() in known.leads and words[-1].lower() not in known.there:
        words.pop()
    return " ".join(words)


def _owner(said: str, known: LeadWords) -> str:
    """Who has what is there: "Toàn tỉnh có"; "" where nothing but "có" is said."""
    words = _lead(said, known).lstrip(' "“')
    return "" if words.lower() in known.there else words


def _share(own: str, held: str, after: str, above: Said, known: LeadWords, *, bare: bool) -> Said:
    """What a share is of; that of a plan is told with the plan in brackets: "Thu ngân sách (dự toán)"."""
    if _of_plan(after, known):
        whole = own or above.whole or held
        return Said(f"{whole} ({after})" if whole else after, held, whole)
    if not own and not after:
        words = above.whole or held or "%"
        return Said(words, held, above.whole or held)
    if after and own and (_ANNOUNCES.search(own) or _SET.fullmatch(own)):
        return Said(after, held, after)  # "thông qua các chỉ tiêu chủ yếu: Phấn đấu ‖ 100% ‖ hội viên tham gia"
    known_alone = len(own.split()) > _LONG and (is_measure(own, bare=bare) or not tells(after, bare=bare))
    words = own if own and (known_alone or not after) else f"{own} {after}".strip()
    if len(words.split()) > _MOST and len(after.split()) > 2 and tells(after, bare=bare):
        words = after  # "Nghị quyết này được … thông qua với ‖ 100% ‖ đại biểu có mặt tán thành"
    return Said(words, held, words)


def _of_plan(after: str, known: LeadWords) -> bool:
    """Whether the words after a share name the plan by which it is measured."""
    small = after.lower().split()
    return bool(small) and (small[0] in known.plans or " ".join(small[:2]) in known.plans)


def _over_against(text: str, end: int) -> int:
    """Where the words go on behind "so với": "đạt 116% so với ‖ kế hoạch quý"; `end` without it."""
    found = _AGAINST.match(text, end)
    return found.end() if found else end


def _row(text: str, start: int) -> str:
    """The first words of the row of a table in which a figure stands alone in its cell; "" outside tables."""
    line = text.rfind("\n", 0, start) + 1
    cells = text[line:start].rstrip(" *").split("|")
    if cells[-1]:
        return ""
    return next((" ".join(cell.split()) for cell in cells if any(map(str.isalpha, cell))), "")
