"""Bằng chứng: what speaks for a target or a result: cues, heads, the kind of document, tense, brackets, periods.

Each piece of evidence is a name; `judge` adds up their weights.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from domain.extraction import DocumentKind
from extractors.layout.modes import Mode
from extractors.quantities.find import Quantity
from extractors.targets.cues import DECISIVE, cue_after
from extractors.targets.heads import announced
from extractors.targets.passage import INTENTS, Passage
from vitext.fold import in_both_spellings
from vitext.lazy import regex
from vitext.period_found import FoundPeriod

_EXPECTING = (["doc:plan"], ["doc:programme"], ["doc:decision"], ["doc:submission"])  # they tell how many will come
# "1.570 tấn ‖ (157% KH)", "285 tỷ đồng ‖, đạt 60% kế hoạch": what was reached is set against the plan.
_OF_PLAN = regex(
    r"\s?[,(]?\s?(?:(?:đạt|bằng|vượt|hoàn thành|dat|bang|vuot|hoan thanh)\s)?(?:(?:khoảng|gần|trên|hơn|khoang|gan"
    r"|tren|hon)\s)?"
    r"\d[\d.,]*\s?%\s(?:so với |so |so voi )?(?:kế hoạch|kh|chỉ tiêu|dự toán|nghị quyết|nq|mục tiêu|ke hoach"
    r"|chi tieu|du toan"
    r"|nghi quyet|muc tieu)(?!\w)"
)
# "dự kiến tăng 7,51% ‖ (cùng kỳ tăng 6,26%)": only what was reached is set against the same time before.
_SAME_TIME = regex(r"[^.;]{0,12}(?:so với |so |so voi )?(?:cùng kỳ|cung ky)(?!\w)")
_BESIDE_LAST = regex(r"\s?\((?:so với |so voi )?(?:cùng k[ỳì]|cung k[yi])(?!\w)")
_ENACTS = ("article", "enacting")
_OF_RESULTS = ("part:result", "head:result")
_GUESTS = frozenset(("đại biểu", "vị đại biểu", "khách mời", "cổ đông", "dai bieu", "vi dai bieu", "co dong"))
_CALLING = INTENTS | {"ask"}  # "đại hội sẽ có ‖ 250 đại biểu", "đề nghị cử ‖ 02 đại biểu"
_SETTLES = INTENTS | {"ask", "assigned", "approve"}
_AIMS = in_both_spellings("chỉ tiêu;mục tiêu;nhiệm vụ;giải pháp;nhóm chỉ tiêu;nhóm nhiệm vụ")
_ADOPTING = ("approve", "vote")
_REACHING = ("finish", "reach", "compared")
_PAST_OF_BOTH = frozenset(("head:result of both", "head year:past"))
_BEGUN = 3  # the month up to which a year has only begun
_SHARE_OF_VOTES = 4  # words: "thông qua với tỷ lệ"
_HAS = in_both_spellings("có")
_NEXT = 2  # so many words between a cue and the figure that it stands next to
_CUES = 6  # the last of a clause; what stands farther before says nothing


def ground(mode: Mode, heads: Sequence[str], document: DocumentKind, day: date | None, *, article: bool) -> list[str]:
    """The evidence that holds for all quantities of a block: its part of the text, its heads, the kind of document."""
    found = [f"doc:{document}", f"part:{mode}", *announced(heads, day, document)]
    # "Điều 1. Thông qua báo cáo … với các kết quả:", "Điều 1. … kết quả thực hiện nhiệm vụ năm 2025." enact nothing
    if article and not ("head:result" in found or _PAST_OF_BOTH.issubset(found)):
        found.append("article")
        if document in ("resolution", "decision"):
            found.append("enacting")
    return found


def evidence(
    passage: Passage, one: Quantity, after: str, near: FoundPeriod | None, day: date | None, *, in_task: str
) -> list[str]:
    """The evidence for a quantity that stands after the words that `passage` has read; `after` are the words after it.

    `in_task` is the rule of the task it stands in, "" for none: a likely one says less than one that is asked for.
    What settles the matter alone ("adopts", "whole plan", "voted", "from-to") leaves the rest out.
    """
    over = near is not None and near.span[0] < one.span[0] and _is_over(passage, near, day)
    found = _ground_in_task(passage, "" if over else in_task)
    if over:  # "‖ Trong năm 2024, ‖ Công ty lắp mới ‖ 1.436 đồng hồ": told, and neither asked for nor enacted
        found = [*(said for said in found if said not in _ENACTS), "over"]
    if one.unit.casefold() in _AIMS and _adopted(passage):
        return [*found, "adopts"]  # whatever was done to them, these are aims
    whole = passage.inside == "bare plan" or (passage.inside == "whole plan" and one.unit[:1] != "%")
    if passage.bracket and whole:
        return ["bracket", "whole plan"]
    if passage.bracket and passage.base and _starts_from(passage.base["year"], day):
        return ["bracket", "bracket past"]
    behind = cue_after(_words_after(after), passage.known)
    if not behind and passage.last_word in ("từ", "tu") and after.startswith(" (") and ")" in after:
        behind = cue_after(_words_after(after.partition(")")[2]), passage.known)  # "từ 6,3% ‖ (năm 2025) ‖ xuống 4%"
    if behind == "voted" or (one.unit[:1] == "%" and _is_vote(passage)):
        return ["voted"]  # whatever stands around it
    if behind == "lives" and (passage.tense not in _CALLING or passage.last_word in _HAS):
        return ["among"]  # "trong bán kính 300 m có ‖ 02 hộ dân ‖ sinh sống"
    if behind == "to" and passage.last_word in ("từ", "tu"):
        return ["from-to"]
    said = _tense(passage)
    if passage.tense == "ask" and passage.figured and _asks_anew(passage):
        found.append("asked anew")
    if passage.expected and passage.tense == "foreseen":
        found.append("expected")
    if passage.tense == "foreseen" and _BESIDE_LAST.match(after):
        found.append("set beside")
    found += _of_cues(passage, in_task=bool(in_task))
    found += _of_words_after(after, behind)
    found += (said, f"{said} in {passage.sort}")  # "giao" of a report is not that of a resolution
    found += _of_neighbours(passage, said)
    found += _of_figure(passage, one)
    found += _of_time(passage, near, day, said)
    return found


def _asks_anew(passage: Passage) -> bool:
    """Whether it is asked behind a figure that was told of the past: "năm ngoái thu 30.000 đồng, ‖ năm nay đề nghị thu ‖"."""
    told = [cue.end for cue in passage.cues if cue.kind == "past"]
    return bool(told) and told[-1] <= passage.figured


def _is_over(passage: Passage, near: FoundPeriod, day: date | None) -> bool:
    """Whether a clause that intends nothing tells of a year that was over."""
    if day is None or near.end is None or near.end.year >= day.year:
        return False
    return _SETTLES.isdisjoint((passage.tense, passage.carried))


def _starts_from(year: str | None, day: date | None) -> bool:
    """Whether brackets tell from what a figure starts: what there is now, or was in a year that is over."""
    return year is None or (day is not None and int(year) < day.year)


def _adopted(passage: Passage) -> bool:
    """Whether what the figure counts is adopted, in its clause or, after a semicolon, in the one before: "thông qua Quy chế;
    ‖ Nghị quyết về nhiệm vụ năm 2031 với ‖ 15 chỉ tiêu", but not "thông qua Báo cáo; ‖ hoàn thành ‖ 15 chỉ tiêu"."""
    if passage.tense:
        return passage.tense in _ADOPTING
    return passage.carried in _ADOPTING and not any(cue.kind in _REACHING for cue in passage.cues)


def _is_vote(passage: Passage) -> bool:
    """Whether a share stands right behind how something was passed: "được thông qua ‖ với tỷ lệ ‖ 98,5%"."""
    if not passage.cues:
        return False
    last = passage.cues[-1]
    return last.kind == "vote" and last.end - last.start >= _SHARE_OF_VOTES and passage.words - last.end <= 1


def _ground_in_task(passage: Passage, in_task: str) -> list[str]:
    """What holds for the whole block, and for the task in it."""
    if not in_task:
        return list(passage.ground)
    found = list(passage.ground)
    if in_task == "frame":  # asked of somebody: the part that tells results says nothing of it
        found = [said for said in found if not said.startswith(_OF_RESULTS)]
    led = passage.sort != "report" or "head:target" in passage.ground
    task = "likely task" if in_task == "likely" else "task"
    return [*found, f"{task} in {passage.sort}" if led else f"{task} in report without head"]


def _of_cues(passage: Passage, *, in_task: bool) -> list[str]:
    """What the cues of the clause say: the last one, and once for each kind those before it."""
    found: list[str] = []
    if passage.cues:
        last = passage.cues[-1]
        found.append(f"near:{last.kind}")
        if in_task:
            found.append(f"task near:{last.kind}")
        if passage.words - last.end <= _NEXT:
            found.append(f"next:{last.kind}")
        for kind in dict.fromkeys(cue.kind for cue in passage.cues[-_CUES:-1]):
            held = kind not in DECISIVE or kind == passage.tense
            found.append(f"{'in' if held else 'under' if passage.tense in INTENTS else 'was'}:{kind}")
    else:
        found.append("near:nothing")
    if passage.last_word in ("được", "duoc"):
        found.append("next:gained")  # "khai thác được ‖ 3.721 tấn"
    return found


def _words_after(after: str) -> list[str]:
    """The words right after the figure, to the end of its sentence."""
    return after[:40].partition(". ")[0].replace(",", " ").replace(";", " ").replace(".", " ").replace(")", " ").split()


def _of_words_after(after: str, behind: str) -> list[str]:
    """What the words after the figure say; `behind` is the kind of the cue that they begin with."""
    found: list[str] = []
    if "%" in after and _OF_PLAN.match(after):
        found.append("then:of_plan")
    if _SAME_TIME.match(after):
        found.append("then:same_time")
    if behind:
        found.append(f"after:{behind}")
    return found


def _tense(passage: Passage) -> str:
    """The tense or intent that holds for the figure: of its clause, of the clause before, of the paragraph."""
    if passage.tense:
        passage.topic = passage.topic or passage.tense
        return f"tense:{passage.tense}"
    return f"carried:{passage.carried}" if passage.carried else f"topic:{passage.topic or 'none'}"


def _of_neighbours(passage: Passage, said: str) -> list[str]:
    """What the figures around it were found to be, and whether it stands in brackets or among what is there."""
    found: list[str] = []
    if passage.last_in_clause == "result" and passage.turned:
        pass  # "thông qua 5 nghị quyết, trong đó giao chỉ tiêu …: ‖ 3,2 tỷ đồng"
    elif passage.last_in_clause:
        found.append(f"before:{passage.last_in_clause}")
    elif passage.last:
        found.append(f"{'beside' if passage.beside else 'above'}:{passage.last}")
    elif passage.sibling:
        found.append(f"sibling:{passage.sibling}")
    elif passage.prior and said == "topic:none":
        found.append(f"prior:{passage.prior}")
    if passage.bracket:
        found += ("bracket", f"bracket:{passage.inside or 'none'}")
    if passage.among:
        found.append("among")
    return found


def _of_figure(passage: Passage, one: Quantity) -> list[str]:
    """What the figure says by itself: how it compares, what it is a part of, its unit."""
    found: list[str] = []
    if one.comparator != "=":
        found.append(f"cmp:{one.comparator}")
    if one.change:
        against = one.change.get("against", "")
        how = "step" if against[:1].isdigit() else "against" if against else one.change["direction"]
        found.append(f"change:{how}")
    if one.of_total is not None:
        found.append("of_total")
    if one.value_max is not None:
        found.append("range")
    if "/" in one.unit and one.normalized:
        found.append("unit:rate")
    elif one.unit[:1] == "%":
        found.append("unit:%")
    elif one.unit.casefold() in _GUESTS and passage.ground[:1] not in _EXPECTING and passage.tense not in _CALLING:
        found.append("unit:guests")
    return found


def _of_time(passage: Passage, near: FoundPeriod | None, day: date | None, said: str) -> list[str]:
    """What the time of the figure says, `near` it or of the clause before; a time that is told here holds on."""
    if near is None:
        return [f"earlier:{passage.earlier}"] if passage.earlier else []
    when = passage.when = _when(near, day)
    found = [f"period:{when}", f"{said}, period:{when}"]
    if when == "past" and "head:target" in passage.ground:
        found.append("past below aims")
    if passage.bracket and when == "past":
        found.append("bracket past")
    if near.relation in ("until", "before", "by"):
        found.append(f"until:{when}")
    return found


def _when(near: FoundPeriod, day: date | None) -> str:
    if near.form == "now":
        return "now"
    if near.start and near.end is None and day is not None and near.start > day:
        return "future"  # "‖ Từ 16/9 ‖ lãi suất còn 9,5%"
    last, first = near.edges[1], near.edges[0]
    if day is None or not (last or first):
        return near.form
    if last and last.year:
        if near.end and near.end < day:
            return "past"
        if last.year > day.year or (last.year == day.year and near.form == "year" and day.month <= _BEGUN):
            return "future"  # at its beginning a year is only planned
        return "this"
    return "unsaid"
