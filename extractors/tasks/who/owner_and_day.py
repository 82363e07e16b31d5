"""Ai làm, ngày nào xong, ghi ở cuối việc: an owner and a day behind what is to be done, as minutes note them.

Hoàn thiện quy chế (‖ chị Lan ‖ – ‖ 15/11 ‖)      Liên hệ nhà tài trợ - ‖ anh Tuấn ‖ - ‖ 30/11/2026 ‖      Kiểm kê kho: ‖ Kế toán ‖, ‖ 20/10 ‖
No: "họp với Sở Y tế (Văn phòng, 15 người)", "gửi hồ sơ - phòng 12/5" (no day), "theo Công văn số 5 (Sở Y tế, 15/11/2025)" (a paper's).
"""

from __future__ import annotations

from typing import NamedTuple

from domain.extraction import Span
from extractors.layout.view import View, spelt, words
from extractors.tasks.who.agencies import agency_at
from vitext.lazy import regex

_DAY = r"(?:ngày )?\d{1,2}[/.]\d{1,2}(?:[/.]\d{4})?"
_TAIL = words(
    rf"(?P<sep>[,;] ?| ?[-–] ?|: ?)(?:due(?: date)?: ?)?(?P<day>(?:(?:xong|hoàn thành|hạn|hạn chót|hạn cuối|thời hạn|deadline|trước"
    rf"|đến)(?!\w):? ?)*{_DAY}"
    rf"|(?:(?:xong|hoàn thành|hạn|trước|trong|cuối|hết|đến)(?!\w) ?)+(?:ngày|tuần|tháng|quý) (?:này|tới"
    rf"|\d{{1,2}}(?:/\d{{4}})?|[ivx]+(?:/\d{{4}})?)"
    r"|(?:định kỳ )?(?:hằng|hàng) (?:năm|quý|tháng|tuần|ngày)|thường xuyên"
    r"|(?:trong |cuối |đầu |hết )?(?:tháng \d{1,2}|quý (?:[ivx]+|\d))(?:/| năm )\d{4}"
    r"|(?:trong )?(?:năm \d{4}|giai đoạn \d{4} ?[-–] ?\d{4}))\)?[ .;]*$"
)
_PAPER = words(
    r"(?:.*(?<!\w))?(?:số|công văn|quyết định|kế hoạch|thông báo|nghị quyết|tờ trình|văn bản|hợp đồng)(?!\w)[^;]{0,60}$"
)
_DUE = spelt("xong", "hoàn thành", "hạn", "trước")  # no paper has such a day
_UNNUMBERED = (" tới", " toi", "này", "nay", "hằng ", "hang ", "hàng ", "thường xuyên", "thuong xuyen")
_OPENS = regex(r"\(| [-–] |: ")
_NAME = regex(r"[A-ZĐÀ-Ỹ][^\W\d_]*(?: [A-ZĐÀ-Ỹ][^\W\d_]*){0,3}$")
# As teams write it: "Sửa lỗi đăng nhập - Owner: ‖ Tuấn ‖ - Due: ‖ 15/3 ‖".
_OWNER = words(
    r"(?<!\w)(?:owner|pic|assignee|in charge|phụ trách|người (?:làm|phụ trách|thực hiện|chịu trách nhiệm)|chịu trách nhiệm)$"
)
_REACH, _LONGEST_NAME = 110, 60  # letters


class OwnedUntil(NamedTuple):
    """Who does it and the words of its day."""

    who: Span
    day: Span


def owner_and_day(view: View, start: int, end: int) -> OwnedUntil | None:
    """Who is named, with a day, at the end of the clause `[start, end)`; None where either is missing."""
    stop = end + 1 if view.low[end : end + 1] == ")" else end
    reach = max(start, stop - _REACH)
    if not any(map(str.isdecimal, view.low[reach:stop])) and not view.has_any(_UNNUMBERED, reach, stop):
        return None
    tail = view.search(_TAIL, reach, stop)
    if tail is None:
        return None
    bracket = view.low.find(")", tail.start(), stop) >= 0
    signs = [sign for sign in _OPENS.finditer(view.text, reach, tail.start()) if (sign.group() == "(") == bracket]
    sign = signs[-1] if signs else None  # "(‖ Phòng Chính sách - Tư vấn ‖; xong trước 20/01)"
    if sign is None or tail.start() - sign.end() > _LONGEST_NAME:
        return None
    if not view.low.startswith(_DUE[view.plain], tail.start("day")) and view.match(_PAPER, start, sign.start()):
        return None
    if not bracket and view.low.find("(", sign.end(), tail.start()) >= 0:
        return None
    who = sign.end(), tail.start()
    labelled = sign.group() != ": " or view.search(_OWNER, reach, sign.start()) is not None
    named = agency_at(view, *who) == who[1] or (labelled and _NAME.match(view.text, *who) is not None)
    return OwnedUntil(who, tail.span("day")) if named and who[0] < who[1] else None
