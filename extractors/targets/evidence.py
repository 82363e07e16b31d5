"""Bằng chứng: what speaks for a target or a result: cues, heads, the kind of document, tense, brackets, periods.

Each piece of evidence is a name; `judge` adds up their weights.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from domain.extraction import DocumentKind
from extractors.layout.sections import Mode
from extractors.quantities.find import Quantity
from extractors.targets.cues import BARE, DECISIVE, MARKED, Cue, cue_after, cues_in
from extractors.targets.heads import announced
from vitext.periods import FoundPeriod

_INTENTS = frozenset(("aim", "must", "foreseen", "planned", "plan"))
_GOES_ON = [["cụ", "thể"], ["trong", "đó"], ["cu", "the"], ["trong", "do"]]
_AMONG = [phrase.split() for phrase in ("đối với", "trong tổng số", "trong số", "doi voi", "trong tong so", "trong so")]
# What follows "đã" where it tells of whom a share is, and not of what was done.
_BORNE = re.compile(
    r"đã (?:qua \w+|tốt \w+|được (?:cấp|công|đào|bồi|tập|tiêm|cài|kiên|chuẩn)|có việc)"
    r"|da (?:qua \w+|tot \w+|duoc (?:cap|cong|dao|boi|tap|tiem|cai|kien|chuan)|co viec)"
)
_OWED = re.compile(
    r"(?:nợ|khoản|tiền|số|hàng|no|khoan|tien|so|hang) (?:còn |con )?(?:phải|phai) (?:thu|trả|nộp|tra|nop)\Z"
)
_EXPECTING = (["doc:plan"], ["doc:programme"], ["doc:decision"], ["doc:submission"])  # they tell how many will come
# "1.570 tấn ‖ (157% KH)", "285 tỷ đồng ‖, đạt 60% kế hoạch": what was reached is set against the plan.
_OF_PLAN = re.compile(
    r"\s?[,(]?\s?(?:(?:đạt|bằng|vượt|hoàn thành|dat|bang|vuot|hoan thanh)\s)?(?:(?:khoảng|gần|trên|hơn|khoang|gan|tren|hon)\s)?"
    r"\d[\d.,]*\s?%\s(?:so với |so |so voi )?(?:kế hoạch|kh|chỉ tiêu|dự toán|nghị quyết|nq|mục tiêu|ke hoach|chi tieu|du toan"
    r"|nghi quyet|muc tieu)(?!\w)"
)
_STRIVING = frozenset(("đấu", "tâm", "để", "nhằm", "dau", "tam", "de", "nham"))
_NEAR_REST = 3  # so many words may stand between "còn" and what remains
_GUESTS = frozenset(("đại biểu", "vị đại biểu", "khách mời", "cổ đông", "dai bieu", "vi dai bieu", "co dong"))
_AIMS = frozenset(("chỉ tiêu", "mục tiêu", "nhiệm vụ", "giải pháp", "chi tieu", "muc tieu", "nhiem vu", "giai phap"))


def ground(mode: Mode, heads: Sequence[str], document: DocumentKind, day: date | None, *, article: bool) -> list[str]:
    """The evidence that holds for all quantities of a block: its part of the text, its heads, the kind of document."""
    found = [f"doc:{document}", f"part:{mode}", *announced(heads, day, document)]
    if article and "head:result" not in found:  # "Điều 1. Thông qua báo cáo … với các kết quả:" enacts nothing
        found.append("article")
        if document in ("resolution", "decision"):
            found.append("enacting")
    return found


@dataclass(slots=True)
class Passage:
    """What was read so far of a block: the words of the clause, their cues, and the kinds of its quantities."""

    ground: list[str]
    bare: bool
    sort: str = "mixed"
    year: int | None = None  # of the heading
    cues: list[Cue] = field(default_factory=list)
    words: int = 0
    bracket: bool = False
    last: str = ""
    last_in_clause: str = ""
    last_word: str = ""
    inside: str = ""  # the last cue inside the open bracket
    among: bool = False  # the words before name what is there already: "đối với", "trong tổng số"
    before: str = ""  # the tense of the clause before
    tense: str = ""  # the kind of the last cue of the clause that says a tense or an intent
    carried: str = ""  # that of the clause before, in the same sentence
    topic: str = ""  # the first tense of the paragraph
    beside: bool = False
    when: str = ""  # when the figures of the clause are for
    earlier: str = ""  # … and those of the clause before, in the same sentence
    sibling: str = ""  # what the last figure of the item before it in the list was found to be

    def opens(self, *, sentence: bool) -> None:
        """A new clause begins; `sentence` where it does not go on after a semicolon, and keeps no tense of the last."""
        self.before = self.tense or self.carried
        self.carried = "" if sentence else self.before
        self.when, self.earlier = "", "" if sentence else self.when or self.earlier
        self.beside = not sentence
        self.cues, self.words, self.bracket, self.tense, self.last_in_clause = [], 0, False, "", ""

    def decided(self, kind: str, evidence: Sequence[str]) -> None:
        """What the last quantity was found to be; a base ("từ 60% lên") or an aside in brackets says nothing of the next.

        "thông qua 16 chỉ tiêu" names aims: those that are listed after it.
        """
        if kind == "target" and "adopts" in evidence:
            self.tense = "aim"
        if "from-to" not in evidence and "bracket" not in evidence:
            self.last = self.last_in_clause = kind

    def reads(self, piece: str) -> None:
        """Words of the clause before the next quantity."""
        words = piece.replace("(", " ").replace(",", " ").replace(":", " ").replace("*", " ").split()
        if not self.words and words[:2] in _GOES_ON:
            self.carried = self.before
        opened, closed = piece.rfind("("), piece.rfind(")")
        if opened != closed:
            self.bracket, self.inside = opened > closed, ""
        # "đạt 37% ‖ kế hoạch và bằng …": what a share is of says nothing of what follows.
        close = self.words > 0 and piece.lstrip()[:1].isalpha()  # no mark between
        of_plan = close and cue_after(words, BARE if self.bare else MARKED) == "of_plan"
        within = self.words + (piece.count(" ", 0, opened) if opened > closed else 0)
        for cue in cues_in(words, BARE if self.bare else MARKED, self.words):
            if of_plan and cue.start == self.words:
                continue
            if cue.kind == "there" and self.tense in _INTENTS:
                continue  # "phấn đấu đến năm 2030 cả nước có …"
            if cue.kind == "remain":
                if self.words and cue.end - self.words == 2 and words[1] in ("lại", "lai"):
                    continue  # "04 tiêu chí còn lại" says which ones
                if cue.end - cue.start == 1 and self.words + len(words) - cue.end > _NEAR_REST:
                    continue  # "còn vận động …", "Còn công ty A …" add something
            if (
                cue.kind == "present_people"
                and self.cues
                and self.cues[-1].kind == "share"
                and cue.end < self.cues[-1].end + 5
            ):
                continue  # "tỷ lệ người dân tham gia bảo hiểm y tế"
            if cue.kind == "must" and _OWED.search(
                " ".join(words[max(cue.start - self.words - 1, 0) : cue.end - self.words + 1])
            ):
                continue  # "công nợ phải thu 680 triệu"
            if cue.kind == "past" and self.cues and self.cues[-1].kind == "share":
                at = cue.start - self.words
                if _BORNE.fullmatch(" ".join(words[at : at + 3])):
                    continue  # "tỷ lệ cán bộ đã qua đào tạo": whom the share counts
            at = cue.start - self.words
            if cue.kind == "reached" and at and words[at - 1] in _STRIVING:
                continue  # "phấn đấu đạt và vượt"
            if cue.kind == "aim" and self.tense == "reached" and cue.start < self.cues[-1].end + 3:
                continue  # "kết quả thực hiện các chỉ tiêu"
            self.cues.append(cue)
            if cue.kind in DECISIVE and not (cue.kind == "ask" and self.tense in _INTENTS):
                self.tense = cue.kind  # "thông qua kế hoạch … để trình cổ đông" keeps the intent
            if self.bracket and cue.end > within:
                self.inside = cue.kind
        self.words += len(words)
        self.last_word = words[-1] if words else ""
        self.among = words[-2:] in _AMONG or words[-3:] in _AMONG


def evidence(
    passage: Passage, one: Quantity, after: str, near: FoundPeriod | None, day: date | None, *, in_task: bool
) -> list[str]:
    """The evidence for a quantity that stands after the words that `passage` has read; `after` are the words after it."""
    found = list(passage.ground)
    if in_task:
        led = passage.sort != "report" or "head:target" in passage.ground
        found.append(f"task in {passage.sort}" if led else "task in report without head")
    cues = passage.cues
    if one.unit.casefold() in _AIMS and passage.tense in ("approve", "vote"):
        return [*found, "adopts"]  # whatever was done to them, these are aims
    if cues:
        last = cues[-1]
        gap = passage.words - last.end
        found.append(f"near:{last.kind}")
        if in_task:
            found.append(f"task near:{last.kind}")
        if gap <= 2:
            found.append(f"next:{last.kind}")
        seen = set()
        for cue in cues[-6:-1]:
            if cue.kind not in seen:
                seen.add(cue.kind)
                held = cue.kind not in DECISIVE or cue.kind == passage.tense
                found.append(f"{'in' if held else 'under' if passage.tense in _INTENTS else 'was'}:{cue.kind}")
    else:
        found.append("near:nothing")
    if passage.last_word in ("được", "duoc"):
        found.append("next:gained")  # "khai thác được ‖ 3.721 tấn"
    words = after.partition(". ")[0].replace(",", " ").replace(";", " ").replace(".", " ").replace(")", " ").split()
    if _OF_PLAN.match(after):
        found.append("then:of_plan")
    if kind := cue_after(words, BARE if passage.bare else MARKED):
        if kind == "voted" or (kind == "to" and passage.last_word in ("từ", "tu")):
            return ["voted" if kind == "voted" else "from-to"]  # whatever stands around it
        found.append(f"after:{kind}")
    if tense := passage.tense:
        said = f"tense:{tense}"
        passage.topic = passage.topic or tense
    elif passage.carried:
        said = f"carried:{passage.carried}"
    else:
        said = f"topic:{passage.topic or 'none'}"
    found += (said, f"{said} in {passage.sort}")  # "giao" of a report is not that of a resolution
    if passage.last_in_clause:
        found.append(f"before:{passage.last_in_clause}")
    elif passage.last:
        found.append(f"{'beside' if passage.beside else 'above'}:{passage.last}")
    elif passage.sibling:
        found.append(f"sibling:{passage.sibling}")
    if passage.bracket:
        found.append("bracket")
        found.append(f"bracket:{passage.inside or 'none'}")
    if passage.among:
        found.append("among")
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
    elif one.unit.casefold() in _GUESTS and passage.ground[:1] not in _EXPECTING:
        found.append("unit:guests")
    if near:
        when = passage.when = _when(near, day)
        found.append(f"period:{when}")
        if when == "past" and "head:target" in passage.ground:
            found.append("past below aims")
        if passage.bracket and when == "past":
            found.append("bracket past")
        if near.relation in ("until", "before", "by"):
            found.append(f"until:{when}")
    elif passage.earlier:
        found.append(f"earlier:{passage.earlier}")
    return found


def _when(near: FoundPeriod, day: date | None) -> str:
    if near.form == "now":
        return "now"
    last, first = near.edges[1], near.edges[0]
    if day is None or not (last or first):
        return near.form
    if last and last.year:
        if near.end and near.end < day:
            return "past"
        if last.year > day.year:
            return "future"
        return "this"
    return "unsaid"
