"""Đoạn đã đọc: the words of a block before the next figure: their cues, what they intend, what was decided so far.

"Phấn đấu năm nay thành lập mới ‖ 20 HTX, củng cố ‖ 15 HTX; …": the intent holds for both, and after the semicolon
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from extractors.targets.cues import BARE, DECISIVE, MARKED, Cue, Cues, cue_after, cues_in
from extractors.targets.said import Said
from vitext.fold import in_both_spellings
from vitext.lazy import regex

INTENTS = frozenset(("aim", "must", "foreseen", "planned", "plan"))
_ASIDE = frozenset(("from-to", "bracket"))
_GIVING = in_both_spellings("trao;tặng;giành")  # done only where no intent stands before
# "nhất trí", "đồng ý", "biểu quyết" before these verbs: what is agreed is to be done.
_AGREED = in_both_spellings("nhất;đồng;biểu")
_TO_DO = in_both_spellings(
    "giữ;phụ;thưởng;miễn;khoán;ứng;tạm;mượn;bớt;hạ;thanh;hiến;đóng;góp;ủng;trích;chi;thu;vay;mua;bán;thuê;chia;phát;tăng;giảm;nâng;giao;hỗ;xây;sửa;làm;mở;trả;cấp;bổ;điều;lập;tạm;huy;dành;sử;đầu;chuyển;thành"
)
# What is settled by being voted or agreed upon: "biểu quyết ‖ mức ‖ thu …", "nhất trí ‖ giá ‖ nước …".
_PRICES, _SHORT_NAME = in_both_spellings("mức;giá;đơn;phí"), 8
_PAID_OUT = in_both_spellings("chia;trả;chi;trích;dành;bố;phân;cấp")
_GAINED, _OF_AIMS = (["được"], ["duoc"]), frozenset(("part:target", "head:target"))
_HAD_TO, _IF_SO = ("phải", "phai"), (["thì"], ["thi"], ["sẽ"], ["se"], ["còn"], ["con"])
_GOES_ON = [["cụ", "thể"], ["trong", "đó"], ["cu", "the"], ["trong", "do"]]
_AMONG = [phrase.split() for phrase in ("đối với", "trong tổng số", "trong số", "doi voi", "trong tong so", "trong so")]
_AMONG_ENDS = frozenset(phrase[-1] for phrase in _AMONG)
# What follows "đã" where it tells of whom a share is, and not of what was done.
_BORNE = regex(
    r"đã (?:qua \w+|tốt \w+|được (?:cấp|công|đào|bồi|tập|tiêm|cài|kiên|chuẩn)|có việc)"
    r"|da (?:qua \w+|tot \w+|duoc (?:cap|cong|dao|boi|tap|tiem|cai|kien|chuan)|co viec)"
)
_OWED = regex(r"(?:nợ|khoản|tiền|số|hàng|no|khoan|tien|so|hang) (?:còn |con )?(?:phải|phai) (?:thu|trả|nộp|tra|nop)\Z")
_STRIVING = in_both_spellings("đấu;tâm;để;nhằm")
_AIMS, _FAR_AIMS = in_both_spellings("chỉ tiêu;mục tiêu;nhiệm vụ;kế hoạch"), 14
_MARK, _APPROVES = regex(r"[,;:(]"), in_both_spellings("phê")
_EACH, _SET_BY = in_both_spellings("mỗi"), ("giao",)  # "105% dự toán HĐND xã ‖ giao ‖"
_BROKEN, _OWNS = in_both_spellings("hỏng"), (["sở", "hữu"], ["so", "huu"])
_EXPECTED, _TOLD_RESULTS = (["dự", "kiến"], ["du", "kien"]), frozenset(("head:result", "part:result"))
_THAN_EXPECTED = (["hơn"], ["như"], ["ngoài"], ["hon"], ["nhu"], ["ngoai"])
_STRIVE, _DONE = in_both_spellings("phấn"), (["đã"], ["da"])
_REACH_AND_PASS = (["đạt", "và", "vượt"], ["dat", "va", "vuot"])
_NEWLY = (["mới", "đạt"], ["moi", "dat"])
_AIMED = in_both_spellings("mục;chỉ;đề;đặt")  # "đạt và vượt hầu hết các ‖ mục tiêu ‖ đề ra"
_LAID, _LAID_NEAR = in_both_spellings("đề;đặt"), 7  # words between "vượt chỉ tiêu" and "đề ra"
_ENDING, _DEED = in_both_spellings("giải"), 2
_LEVELS, _SEVERAL = ("cấp", "cap"), (["các"], ["cac"], ["mọi"], ["moi"])
_PLAN = ("kh", "nq")
_PLANNED = in_both_spellings("kh;kh giao;kh năm;nq;nq giao;kế hoạch;kế hoạch giao")
_DID, _DEBT = in_both_spellings("đã"), (["nợ"], ["no"])
_LEFT = ("còn", "con")
_TAKES_ON = in_both_spellings("nhận")
_SO_THAT = in_both_spellings("nên")
# (Without marks no "chi", "lo", "ca", which are other words.)
_FOLLOWS = in_both_spellings(
    "khách;hộ;số;dân;chỉ;mới;chưa;đã;bị;vẫn;nhiều;doanh;sản;năng;lượng;diện;kết;nợ;tỷ;cả;hụt;lỗ;lãi;phát"
) - {"chi", "lo", "ca"}
_LOWERED = in_both_spellings("về;xuống;dưới;không")
_DEBT_OR_FILE = (*_DEBT, ["sơ"], ["so"])
# From what a figure to be reached starts, in brackets behind it: "lên 50 tỷ đồng (‖ hiện nay là ‖ 18 tỷ đồng)", "(‖ cuối năm 2029 ‖ là 57%)".
_BASE = regex(
    r"\s*(?:(?:hiện|hien)(?:\s*\Z| (?:nay|tại|tai|có|co|đã|da|mới|moi|đạt|dat|là|la|còn|con|chỉ|chi|đang|dang)(?!\w)|(?=,? ?\d))"
    r"|(?:so với |so voi )?(?:cùng k[ỳì]|cung k[yi])(?!\w)|thay (?:cho|vì|vi) "
    r"|(?:tính |tinh )?(?:đến|den) (?:thời điểm |thoi diem )?(?:hiện tại|hien tai|hiện nay|hien nay|nay)(?!\w)"
    r"|(?=\D{0,24}(?:(?:năm|nam|thực hiện|thuc hien|th) 20|20\d\d ?:))(?:(?:cuối|cuoi|hết|het|đến|den|thực hiện|thuc hien"
    r"|th|ước|uoc) ){0,2}(?:(?:năm|nam) )?(?P<year>20\d\d)(?!\s?[-–]|\d))"
)
_NEAR_REST = 3  # so many words may stand between "còn" and what remains


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
    base: re.Match[str] | None = (
        None  # how the open bracket says from what a figure starts: "(‖ hiện nay là ‖ 18 tỷ đồng)"
    )
    among: bool = False  # the words before name what is there already: "đối với", "trong tổng số"
    before: str = ""  # the tense of the clause before
    tense: str = ""  # the kind of the last cue of the clause that says a tense or an intent
    expected: bool = False  # whether that cue is "dự kiến"
    aim: str = ""  # the intent that the clause told before that one
    carried: str = ""  # that of the clause before, in the same sentence
    topic: str = ""  # the first tense of the paragraph
    turned: bool = False  # an intent was told before a colon since the last figure of the clause
    beside: bool = False
    adopted: bool = False  # aims were adopted in the paragraph, and nothing else was told since
    when: str = ""  # when the figures of the clause are for
    earlier: str = ""  # … and those of the clause before, in the same sentence
    prior: str = ""  # what the last figure before its block was found to be, under the same heads
    apart: str | None = None  # the tense before a plan behind a stroke: "203.400‖/KH 190.000‖, đạt 107%"
    joined: int = 0  # so many words go on from the last figure without a mark
    figured: int = 0  # how many of its words were read before the last figure
    sibling: str = ""  # what the last figure of the item before it in the list was found to be
    said: Said | None = None  # what its last figure counts
    title: str = ""  # the head above it, where it is short

    @property
    def known(self) -> Cues:
        """The cues as the text writes them."""
        return BARE if self.bare else MARKED

    def opens(self, *, sentence: bool) -> None:
        """A new clause begins; `sentence` where it does not go on after a semicolon, and keeps no tense of the last."""
        bounded = self.aim or self.carried  # "không quá 2%" among aims: they go on
        stays = self.tense == "bound" or (self.tense == "remain" and self.last_in_clause == "target")
        self.before = bounded if stays and bounded in INTENTS else self.tense or self.carried
        self.adopted = self.adopted and self.tense in ("", *INTENTS, "reached", "reach")
        self.carried = ("aim" if self.adopted else "") if sentence else self.before
        self.when, self.earlier = "", "" if sentence else self.when or self.earlier
        self.beside = not sentence
        self.expected = False
        self.figured = 0
        self.cues, self.words, self.bracket, self.tense, self.aim, self.last_in_clause = [], 0, False, "", "", ""

    def decided(self, kind: str, evidence: Sequence[str]) -> None:
        """What the last quantity was found to be; a base ("từ 60% lên"), a vote or an aside in brackets says nothing of the next.

        "thông qua 16 chỉ tiêu" names aims: those that are listed after it.
        """
        if kind == "target" and "adopts" in evidence:
            self.tense, self.adopted = "aim", True
        self.figured = self.words
        if _ASIDE.isdisjoint(evidence) and self.apart is None:
            self.last_in_clause = kind
            if "voted" not in evidence:
                self.last = kind

    def _held(self, cue: Cue, word: str) -> bool:
        """Whether an intent goes on under a cue that begins with `word`: "kế hoạch để trình cổ đông", "đề nghị tặng"."""
        if cue.kind == "ask":
            return self.tense in INTENTS
        return word in _GIVING and (self.tense in INTENTS or self.tense == "ask")

    def reads(self, piece: str) -> None:
        """Words of the clause before the next quantity."""
        if self.apart is not None:
            self.tense, self.apart = self.apart, None
        beside = piece[:1] == "/"  # "5 người ‖ /chỉ tiêu ‖ 12 người"
        earlier = self.tense
        words = piece.lstrip("/").replace("(", " ").replace(",", " ").replace(":", " ").replace("*", " ").split()
        if not self.words and words[:2] in _GOES_ON:
            self.carried = self.before
        opened, closed = piece.rfind("("), piece.rfind(")")
        if opened != closed:
            self.bracket, self.inside = opened > closed, ""
            self.base = _BASE.match(piece, opened + 1) if opened > closed else None
        # "đạt 37% ‖ kế hoạch và bằng …": what a share is of says nothing of what follows.
        close = self.words > 0 and piece.lstrip()[:1].isalpha()  # no mark between
        of_plan = close and cue_after(words, self.known) == "of_plan"
        self.turned = False
        self.joined = len(_MARK.split(piece, 1)[0].split()) if close else 0
        within = self.words + (piece.count(" ", 0, opened) if opened > closed else 0)
        for found in cues_in(words, self.known, self.words):
            at = found.start - self.words
            if words[at] in _PLAN and not (beside or self.bracket):
                continue  # "phục vụ thêm ‖ KH ‖ mới": customers, no plan
            if (of_plan and (not at or (words[at] in _SET_BY and at < self.joined))) or self._says_nothing(
                found, words, at
            ):
                continue
            kind = self._meant(found, words, at)
            cue = found if kind == found.kind else found._replace(kind=kind)
            self.cues.append(cue)
            if cue.kind in DECISIVE and not self._held(cue, words[at]):
                self.expected = kind == "foreseen" and words[at : at + 2] in _EXPECTED
                self.aim = self.tense if self.tense in INTENTS else self.aim
                self.tense = cue.kind
                self.turned = cue.kind in INTENTS and ":" in piece
            if self.bracket and cue.end > within:
                self.inside = cue.kind
        if of_plan and piece.rstrip().endswith("(") and ")" not in piece and "," not in piece:
            self.inside = "whole plan"  # "đạt 84% so với kế hoạch năm (‖ 1.500 lao động)"
        bare = self.bracket and piece[opened + 1 :].strip(" :") in _PLANNED
        if bare:
            self.inside = "bare plan"  # "trồng mới 1.035 ha rừng (KH ‖ 980 ha)"
        if (bare or beside) and self.tense in INTENTS:
            self.apart = earlier
        self.words += len(words)
        self.last_word = words[-1] if words else ""
        self.among = self.last_word in _AMONG_ENDS and (words[-2:] in _AMONG or words[-3:] in _AMONG)

    def hears(self, sentence: str) -> None:
        """The sentence before, which counts nothing: what it says last is what the figures tell of."""
        told = Passage([], self.bare)
        told.reads(sentence)
        self.topic = told.tense or self.topic

    def _says_nothing(self, cue: Cue, words: list[str], at: int) -> bool:
        """Whether a cue among `words`, of which it is number `at`, is part of what is counted or of a further word."""
        after = at + cue.end - cue.start
        match cue.kind:
            case "foreseen" if words[at : at + 2] in _EXPECTED and words[at - 1 : at] in _THAN_EXPECTED:
                return True  # "kéo dài ‖ hơn dự kiến ‖ hai giờ"
            case "foreseen" if words[at] in _TAKES_ON and "voiced" not in self.ground:
                return True  # a report tells it: "Hội ‖ nhận đỡ đầu ‖ 15 cháu"
            case "must" if words[at] in _HAD_TO and words[max(at - 1, 0) : at] in _DONE:
                return True  # "‖ đã phải ‖ chi 80 triệu đồng sửa mái": done
            case "must" if words[at] in _SO_THAT and not _FOLLOWS.isdisjoint(words[after : after + 1]):
                return True  # "ngân hàng cho vay 8,5% ‖ nên khách ‖ tất toán 21 món": what comes of it
            case "there":
                if self._share_before() and cue.start == self.cues[-1].end:
                    return True  # "tỷ lệ ‖ dân số ‖ dùng điện": whom the share counts
                if not cue.start and _OF_AIMS.issubset(self.ground):
                    return True  # "Mục tiêu cụ thể: ‖ Toàn tỉnh có ‖ 260 tổ hợp tác"
                return (self.tense or self.carried) in INTENTS  # "phấn đấu đến năm 2030 cả nước có …"
            case "remain":
                if after - at == 1 and words[at] in _LEFT and self.tense in INTENTS:
                    return True  # "phấn đấu đến cuối năm còn ‖ 12 hộ": how many are to be left
                if after - at == 1 and words[at] in _LEFT and self.last_in_clause == "target" and self.tense == "ask":
                    return after == len(words)  # "xin phụ huynh chịu 15.000 đồng, ‖ còn ‖ 10.000 đồng trích quỹ"
                if self.words and after == 2 and words[1] in ("lại", "lai"):
                    return True  # "04 tiêu chí còn lại" says which ones
                # "còn vận động …", "Còn công ty A …" add something
                return after - at == 1 and len(words) - after > _NEAR_REST
            case "suffered" if words[at] in _BROKEN and self.last_in_clause == "target":
                return True  # "thay 15 bóng đèn ‖ hỏng ‖, kinh phí 3 triệu đồng": which ones
            case "suffered" if words[at] in _ENDING and len(words) - after <= _DEED:
                return True  # "giải thể dứt điểm ‖ 12 HTX" is done, or to be done, to them
            case "suffered" if (
                not _LOWERED.isdisjoint(words[after : after + 2]) and words[at - 1 : at] in _DEBT_OR_FILE
            ):
                return True  # "đưa nợ ‖ quá hạn ‖ về dưới 0,8%": the measure that is to fall
            case "present_people" if words[at : at + 2] in _OWNS and (self.tense or self.carried) in INTENTS:
                return True  # "công ty sẽ nâng sở hữu lên ‖ 3 triệu cổ phiếu"
            case "present_people" | "suffered":  # "tỷ lệ người dân tham gia bảo hiểm y tế", "tỷ lệ nợ quá hạn"
                return self._share_before() and cue.end < self.cues[-1].end + 5
            case "must":  # "công nợ phải thu 680 triệu"
                return _OWED.search(" ".join(words[max(at - 2, 0) : after + 1])) is not None
            case "past" if words[at] in _DID and words[max(at - 1, 0) : at] in _DEBT:
                return True  # "thu hồi nợ ‖ đã ‖ xử lý rủi ro"
            case "past" if words[after : after + 1] and words[after] in _LAID and _names_aims(words, at):
                return True
            case "past":  # "tỷ lệ cán bộ đã qua đào tạo": whom the share counts
                return self._share_before() and _BORNE.fullmatch(" ".join(words[at : at + 3])) is not None
            case "granted":
                return words[after:][:1] in (["đạt"], ["dat"])  # "số sản phẩm được công nhận đạt …": what is counted
            case "reached":
                if self._still_intended() and words[at : at + 3] in _REACH_AND_PASS:
                    return True  # "phấn đấu thu nhập đạt 72 triệu; sản lượng ‖ đạt và vượt ‖ 10 tấn"
                strove = words[at - 3 : at - 2]  # "‖ đã ‖ phấn đấu đạt và vượt": done
                return at > 0 and words[at - 1] in _STRIVING and strove not in _DONE
            case "approve" if at < self.joined and words[at] in _APPROVES and self.last_in_clause == "result":
                return True  # "đã ban hành 02 quyết định ‖ phê duyệt ‖ kế hoạch mở 5 lớp": what they are about
            case "assigned" if words[at] in _EACH and self.tense == "past":
                return True  # "đã thu ‖ mỗi hộ góp ‖ 50.000 đồng"
            case "assigned" if words[at] in _LEVELS and words[at - 1 : at] in _SEVERAL:
                return True  # "giấy khen của các cấp cho 2 tập thể"
            case "aim":  # "kết quả thực hiện các chỉ tiêu", "vượt chỉ tiêu Nghị quyết Đại hội ‖ đề ra"
                if self.cues and self.cues[-1].kind == "compared" and words[at] in _LAID:
                    return cue.start < self.cues[-1].end + _LAID_NEAR
                if words[at] in _LAID and words[at - 1 : at] in _DONE and _names_aims(words, at):
                    return True  # "đạt và vượt các chỉ tiêu mà Hội đồng ‖ đã đề ra": which ones
                if words[at] in _STRIVE and words[at - 1 : at] in _DONE:
                    return True  # "đã ‖ phấn đấu ‖ hoàn thành 12 chỉ tiêu"
                far = _LAID_NEAR if words[at] in _AIMED and not self.last_in_clause else 3
                return self.tense == "reached" and cue.start < self.cues[-1].end + far
        return False

    def _still_intended(self) -> bool:
        """Whether a clause without any tense of its own goes on with what the one before aims at, in figures, too."""
        return not self.tense and self.carried in INTENTS and self.last == "target"

    def _share_before(self) -> bool:
        return bool(self.cues) and self.cues[-1].kind == "share"

    def _meant(self, cue: Cue, words: list[str], at: int) -> str:
        """What kind of cue it is among these words."""
        if cue.kind == "suffered" and words[at : at + 2] in _NEWLY and (self.tense or self.carried) in INTENTS:
            return "reach"  # "chỉ tiêu: hội viên ‖ mới đạt ‖ 40": those that are new
        if cue.kind == "foreseen" and words[at : at + 2] in _EXPECTED and not _TOLD_RESULTS.isdisjoint(self.ground):
            return "estimate"  # "kết quả …: năng suất ‖ dự kiến ‖ 56 tạ/ha"
        after = at + cue.end - cue.start
        if cue.kind == "vote" and after < len(words):
            if words[at] in _AGREED and words[after] in _TO_DO:
                return "assigned"  # "nhất trí vay ‖ 300 triệu đồng"
            if words[after] in _PRICES and len(words) - after <= _SHORT_NAME:
                return "assigned"  # "biểu quyết ‖ mức thu 50.000 đồng/hộ": what they settled
        if cue.kind == "assigned" and words[at] in _PAID_OUT and words[max(at - 1, 0) : at] in _DONE:
            return "granted"  # "‖ đã ‖ chia cổ tức 7%"
        if cue.kind == "assigned" and words[after : after + 1] in _GAINED:
            return "reached"  # "xã chỉ cân đối ‖ được ‖ 2,1 tỷ đồng"
        told = self.sort == "telling" and self.last == "result" and not (self.tense or self.carried)
        if told and cue.kind == "assigned" and words[at] in _PAID_OUT:
            return "granted"  # "lãi 2 tỷ đồng. ‖ Chia cổ tức ‖ bằng 7% vốn góp"
        had_to = cue.kind == "must" and words[at] in _HAD_TO and words[max(at - 1, 0) : at] not in _IF_SO
        if had_to and not _TOLD_RESULTS.isdisjoint(self.ground):
            return "suffered"  # "KẾT QUẢ: … lòng hồ ‖ phải ‖ vớt 140 tấn rác"
        return cue.kind


def _names_aims(words: list[str], at: int) -> bool:
    """Whether aims or tasks are named before word number `at`."""
    before = words[max(at - _FAR_AIMS, 0) : at]
    return any(f"{first} {second}" in _AIMS for first, second in pairwise(before))
