"""Biểu quyết ra sao: how many were for, against or abstained, on folded text.

100% đại biểu nhất trí · tán thành 329 phiếu, không tán thành 04 · 12/12 đồng chí biểu quyết thông qua
"""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

import itertools
import re

from domain.extraction import Span
from extractors.meetings.counts.people import WHO
from extractors.meetings.rule import Rule, first
from extractors.meetings.sentences import has_any, sentence_start, standings
from vitext.lazy import regex

Vote = dict[str, float | int]  # for, for_percent, against, abstain: those of them that are told
_FIGURES = tuple("0123456789")
_CLAUSE_AT_MOST = 400
_FIRMLY = "|".join(
    rf"{word}(?<!\w{word})(?<!khong {word})(?<!ko {word})" for word in ("tan thanh", "dong y", "nhat tri")
)  # what stands before is looked at last: a pattern that begins with letters is found fastest
_ASSENT = (
    "thong qua",
    "bieu quyet",
    "tan thanh",
    "nhat tri",
    "dong y",
    "thong nhat",
    "phieu thuan",
    "thuan:",
    "thuan ",
)
_PERSONNEL = regex(
    r"(?<!\w)(?:bau|dac cu|trung cu|tin nhiem|(?:mien|bai) nhiem|suy ton|binh xet|bo phieu kin|gioi thieu (?:dong chi|ong|ba)"
    r"|giu chuc|(?:cho|giu|lam|cac) chuc danh)(?!\w)"
)
# “Đại hội bầu Ban Chấp hành …; ‖ 100% đại biểu thông qua ‖ nghị quyết”: the piece says itself what was passed.
_PASSED = regex(r"(?<!\w)(?:nghi quyet|bao cao|ke hoach|phuong huong|chuong trinh|phuong an|dieu le|quy che)(?!\w)")
_OUTCOME = regex(r"\s*(?:va )?ket qua(?! cua| hoat dong| thuc hien)")  # of what the sentence before tells
# What the people were asked at home, and no meeting voted on: “lấy ý kiến 24.318 cử tri, tỷ lệ đồng ý ‖ 97,2%”.
_ASKED_PEOPLE = regex(r"(?<!\w)lay y kien (?:cua )?(?:[\d.,]+ )?(?:cu tri|nhan dan|nguoi dan|ho )")
_CLAUSE_END = regex(r"[\n]|\.(?!\d)")


_FIGURE = r"(\d{1,4})(?:\s?/\s?\d+)?(?!\d|[\d,]*\s*%)"
_NOT = r"(?:khong|ko|k|chua)"
# What follows a count of those who agree; behind “đồng ý ‖ 40 triệu”, “đồng ý ‖ 02 phương án” it is no voters.
_OF_VOTERS = rf"(?=\s*(?:{WHO}(?!\w)|[^\w\s]|\n|$|(?:va|voi|con|tren|trong|dat|bang|chiem|{_NOT})(?!\w)))"
_AGAINST = regex(
    rf"(?<!\w)(?:{_NOT} (?:bieu quyet )?(?:tan thanh|dong y|nhat tri|thong nhat)|phan doi|phieu chong|chong(?= ?:| \d+ ?(?:[.,;)\n]|$)))\s*:?\s*(?:la |co )?{_FIGURE}"
)
_SO_MANY_AGAINST = regex(
    rf"{_FIGURE} *(?:{WHO} +)?(?:bieu quyet |bo phieu )?"
    rf"(?:(?:{_NOT} (?:tan thanh|dong y|nhat tri|thong nhat)|phan doi|phieu chong)(?!\w)|(?:chong|{_NOT})(?=\s*(?:[.,;)]|$|va\s)))"
)
_NO_OPINION = rf"(?:{_NOT} (?:co )?y kien(?: khac)?|y kien khac|phieu trang|trang|{_NOT} (?:tham gia )?bieu quyet)"
_NEITHER = regex(rf"(?<!\w){_NO_OPINION}\s*:?\s*(?:la |co )?{_FIGURE}")
_SO_MANY_NEITHER = regex(rf"{_FIGURE} *(?:{WHO} +)?{_NO_OPINION}(?!\w)")
# “Tán thành: 35 ‖ Không tán thành: 2 ‖ Không có ý kiến: 1”: each count on a line of its own.
_GOES_ON = regex(
    rf"\W*(?:so (?:phieu|{WHO}) )?(?:{_NOT} (?:bieu quyet )?(?:tan thanh|dong y|nhat tri|thong nhat)|phan doi|{_NO_OPINION})"
)


def _with_lines_below(match: re.Match[str]) -> str:
    """The rest of the line behind a count of those who agreed, and the lines below it that count the others."""
    first, *below = match.string[match.end() : match.end() + 320].split("\n")
    others = itertools.takewhile(_GOES_ON.match, filter(str.strip, below))
    return "\n".join((first[:160], *others))


def _counted(match: re.Match[str]) -> Vote | None:
    vote: Vote = {"for": int(match["for"] or match["said"])}
    rest = match.string[match.end() : match.end() + 160].split("\n")[0]
    share = re.match(r"[^;.]{0,30}?\(\s*(?:dat\s*)?(?:t[yi] le\s*)?(?:dat\s*)?(\d+(?:,\d+)?)\s*%", rest)
    share = share or re.match(
        r"[^;.]{0,40}?,\s*(?:(?:dat|chiem|bang)(?: t[yi] le)?|(?:voi )?t[yi] le(?: la| dat)?)\s*:?\s*(\d+(?:,\d+)?)\s*%",
        rest,
    )
    share = share or re.search(r"\(\s*(?:dat\s*)?(?:t[yi] le\s*)?(?:dat\s*)?(\d+(?:,\d+)?)\s*%", match.group())
    if share:
        vote["for_percent"] = _number(share[1])
    told = _with_lines_below(match)
    against = _AGAINST.search(told) or _SO_MANY_AGAINST.search(told)
    if against:
        vote["against"] = int(against[1])
    abstain = _NEITHER.search(told) or _SO_MANY_NEITHER.search(told)
    if abstain:
        vote["abstain"] = int(abstain[1])
    return vote


def _shared(match: re.Match[str]) -> Vote | None:
    return {"for_percent": _number(match["percent"])}


def _number(figure: str) -> float | int:
    value = float(figure.replace(",", "."))
    return int(value) if value == int(value) else value


VOTE: tuple[Rule[Vote], ...] = (
    Rule(
        "assent, then the count",
        regex(rf"(?:{_FIRMLY})\s*:?\s*(?P<for>\d+)(?:\s*/\s*\d+)?(?![\d,.]*\d|\s*%){_OF_VOTERS}"),
        _counted,
        yes={
            "tan thanh 329 phieu, khong tan thanh 04 phieu, khong co y kien 05 phieu": {
                "for": 329,
                "against": 4,
                "abstain": 5,
            },
            "dong y 21/21 uy vien (100%); khong dong y: 0 uy vien; khong co y kien: 0": {
                "for": 21,
                "for_percent": 100,
                "against": 0,
                "abstain": 0,
            },
            "dong y 104 ho, khong dong y 05 ho.": {"for": 104, "against": 5},
            "tan thanh: 35\nkhong tan thanh: 2\nkhong co y kien: 1": {"for": 35, "against": 2, "abstain": 1},
            "dong y: 35/38 uy vien\n+ khong dong y: 02/38 uy vien\n3. viec khac: khong y kien 1": {
                "for": 35,
                "against": 2,
            },
        },
        no=(
            "cu tri dong y 96,39%",
            "khong dong y 5 ho",
            "dong y chu truong ho tro 08 htx",
            "tam ung: dong y 500 trieu",
            "thong nhat, dong y 02 phuong an",
        ),
    ),
    Rule(
        "votes for",
        regex(
            rf"(?P<for>[0-9](?<![\d/.,]\d)\d*)(?:\s*/\s*\d+)?\s*(?:{WHO} (?:bieu quyet |bo phieu )?)?thuan(?!\w)(?! (?:loi|tien|tinh|hoa|theo))"
            r"|(?:(?:phieu|bo phieu|bieu quyet) thuan|(?<!\w)thuan(?= ?:| \d+[,;.\s]+(?:phieu )?chong(?!\w)))\s*:?\s*(?:la |co )?(?P<said>\d+)(?:\s*/\s*\d+)?(?![\d,.]*\d|\s*%)"
        ),
        _counted,
        yes={
            "4 phieu thuan, 1 phieu chong": {"for": 4, "against": 1},
            "phieu thuan: 18/20, phieu chong: 02; phieu trang 0": {"for": 18, "against": 2, "abstain": 0},
            "thuan: 81; chong: 7": {"for": 81, "against": 7},
            "thuan 20, chong 1.": {"for": 20, "against": 1},
        },
        no=("7 xa thuan loi", "thuan loi: 7 xa", "xa hoa thuan 7 ho"),
        hints=("thuan",),
    ),
    Rule(
        "all of all",
        regex(
            r"(?:bieu quyet|nhat tri|tan thanh|dong y|thong nhat"
            r"|thong qua|bieu quyet thong qua [^.;\d\n]{3,40}(?= voi ))\s*,?\s*(?:(?:voi|dat|duoc)\s)?(?:(?:t[yi] le|so phieu"
            r"|ket qua)\s)?\s*:?\s*(?P<for>\d+)\s*/\s*(?P<all>\d+)(?![\d/.]*\d| (?:khong|ko) )"
        ),
        lambda match: _counted(match) if int(match["for"]) <= int(match["all"]) else None,
        yes={
            "hoi nghi bieu quyet thong nhat 12/12": {"for": 12},
            "duoc thong qua voi ty le 29/29 (dat 100%)": {"for": 29, "for_percent": 100},
            "hoi nghi bieu quyet thong qua nghi quyet voi 44/44 y kien (100%)": {"for": 44, "for_percent": 100},
        },
        no=("bieu quyet thong qua 25/9/2024", "thong nhat 05 noi dung", "thong qua ngay 25/9"),
    ),
    Rule(
        "the count, then assent",
        regex(
            rf"(?P<for>[0-9](?<![\d/.,]\d)\d*)(?:\s*/\s*\d+)?\s*{WHO}(?!\w)(?! phat bieu)(?:[^.;,\n()]|\([^()\n]*\)){{0,60}}?(?<!khong )(?<!ko )(?<!\w)(?:tan thanh|nhat tri|dong y|thong nhat|bieu quyet|thong qua)(?!\w)"
        ),
        _counted,
        yes={
            "nghi quyet duoc 14/14 dong chi co mat bieu quyet thong nhat thong qua": {"for": 14},
            "da duoc 5/5 thanh vien hdqt du hop bieu quyet thong qua (ty le 100%).": {"for": 5, "for_percent": 100},
            "da duoc 29/29 dong chi (100%) tan thanh": {"for": 29, "for_percent": 100},
            "bieu quyet gio tay 111 ho dong y voi muc thu 1 trieu dong, 7 ho ko dong y": {"for": 111, "against": 7},
            "voi 35 co dong tan thanh, 2 co dong khong tan thanh va 01 co dong khong bieu quyet": {
                "for": 35,
                "against": 2,
                "abstain": 1,
            },
            "thong nhat voi 54/54 dai bieu dong y, ty le 100%.": {"for": 54, "for_percent": 100},
        },
        no=("chi bo (17/18 dang vien co mat) thong nhat", "7 ho ko dong y", "ket nap 03/08 dang vien, dat 37,5%"),
    ),
    Rule(
        "hands raised",
        regex(
            rf"(?<!\w)(?:bieu quyet|gio tay|bo phieu|lay y kien)(?!\w)(?:[^.;\n\d]{{0,40}}|[^.;\n]{{0,60}}?[:,] ?)"
            rf"(?P<for>\d{{1,4}})(?:\s*/\s*\d+)?\s*(?:{_FIRMLY}|thuan)(?=\s*(?:[.,;()\n-]|$|va ))"
        ),
        _counted,
        yes={
            "bieu quyet gio tay: 90 dong y, 6 khong": {"for": 90, "against": 6},
            "gio tay bieu quyet muc 120 nghin: 35/35 nhat tri.": {"for": 35},
        },
        no=("bieu quyet muc 5 trieu dong y", "lay y kien 90 ho"),
        hints=("bieu quyet", "gio tay", "bo phieu", "lay y kien"),
    ),
    Rule(
        "the share",
        regex(
            r"(?P<percent>[0-9](?<![\d,.]\d)\d{0,2}(?:,\d+)?)\s?%\s*(?:so "
            r"|tong so )?(?:(?:y kien|dai bieu|uy vien|dang vien|thanh vien|phieu|co dong|nguoi|dong chi|ho|can bo|cbvc|cbcc\w*"
            r"|cbgv\w*|cnvc\w*|cong chuc|vien chuc|nld|hoi vien|doan vien|xa vien|giao vien|phu huynh|cmhs)(?!\w)"
            r"[^.;\n]{0,60}?)?(?:nhat tri|tan thanh|dong y|thong qua|thong nhat)(?!\w)"
        ),
        _shared,
        yes={
            "thong qua voi 100% dai bieu nhat tri": {"for_percent": 100},
            "voi ty le 100% nhat tri": {"for_percent": 100},
            "nghi quyet dai hoi duoc 100 % dai bieu tan thanh": {"for_percent": 100},
            "nghi quyet duoc 100% cbvc, nld du hoi nghi bieu quyet thong qua": {"for_percent": 100},
            "duoc thong qua voi 100% y kien nhat tri cua cac dong chi": {"for_percent": 100},
        },
        no=("100% doan vien khong vi pham", "dat 95% tro len"),
        hints=("%",),
    ),
    Rule(
        "assent, then the share",
        regex(
            rf"(?:(?:{_FIRMLY}|thong qua)(?<!cu tri dong y)(?: cao)?\s*(?:,\s*)?(?:dat|voi t[yi] le|voi|t[yi] le|:)?"
            rf"|su (?:nhat tri|thong nhat|dong y|tan thanh)(?: cao)? cua|thong qua [^.;%\n]{{0,90}}?(?:voi|dat) t[yi] le(?: bieu quyet| tan thanh"
            rf"| nhat tri)*)\s*(?P<percent>\d{{1,3}}(?:,\d+)?)\s?%"
        ),
        _shared,
        yes={
            "hoi nghi bieu quyet nhat tri 100%.": {"for_percent": 100},
            "thong qua nghi quyet voi su nhat tri cao, dat 100%": {"for_percent": 100},
            "voi su nhat tri cua 100 % thanh vien tham du": {"for_percent": 100},
            "duoc bieu quyet thong qua tai hoi nghi voi ty le 98,7%": {"for_percent": 98.7},
            "nhat tri thong qua ke hoach nam hoc 2026-2027 voi ti le bieu quyet 100%": {"for_percent": 100},
        },
        no=("cu tri dong y 96,39%", "khong dong y 3%"),
        hints=("%",),
    ),
)


def vote_of(key: str, *, last: bool) -> tuple[Vote, Span] | None:
    """The vote on the document itself, votes on persons left out; the last that is told, or the first."""
    found: tuple[Vote, Span] | None = None
    past = 0
    for at in sorted(at for word in _ASSENT for at in standings(key, word)):
        if at < past:
            continue
        start = _clause_start(key, at, past)
        stop = _CLAUSE_END.search(key, at, at + _CLAUSE_AT_MOST)
        past = stop.end() if stop else at + _CLAUSE_AT_MOST
        if not has_any(key, _FIGURES, start, past):
            continue
        read = first(VOTE, key, start, min(past, len(key)))
        since = _clause_start(key, start - 2, 0) if read and _OUTCOME.match(key, start) else start
        if read and not (
            _PERSONNEL.search(key, *_told_in(key, read[1], (since, past))) or _ASKED_PEOPLE.search(key, since, past)
        ):
            found = read
            if not last:
                break
    return found


def _told_in(key: str, vote: Span, clause: Span) -> Span:
    """Where it is told on what they voted: the clause, or its piece between semicolons that names a paper."""
    start = max(clause[0], key.rfind(";", clause[0], vote[0]) + 1)
    stop = key.find(";", vote[1], clause[1])
    piece = (start, stop if stop >= 0 else clause[1])
    return piece if piece != clause and _PASSED.search(key, *piece) else clause


def _clause_start(key: str, at: int, least: int) -> int:
    """Where the sentence of `at` begins; the dot of “1.234” ends none."""
    return sentence_start(key, at, max(least, at - _CLAUSE_AT_MOST))
