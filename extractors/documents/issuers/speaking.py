"""Cơ quan lên tiếng trong bài: where the header is lost, the body that tells, orders, invites or writes."""

from __future__ import annotations

import re

from domain.extraction import Span
from extractors.documents.bodies import is_small_body
from extractors.documents.committees import needs_whole
from extractors.documents.concluders import concluder_of
from extractors.documents.header import TYPES, Header, starts_as_body
from extractors.documents.issuers.named_below import fuller
from extractors.documents.letters import in_small_letters
from extractors.documents.view import View
from vitext.fold import fold
from vitext.lazy import regex

_OF_BODY = regex(rf"\s*(?:{'|'.join(TYPES)})\s+cua\s+(?P<who>[^,;\n]{{3,80}}?)(?:\s(?=(?:ve|v/v|tai)\s)|\s*$)")
_BY_BODY = regex(r"cua\s+(?P<who>[^,;\n]{3,80}?)\s*(?=$|\s(?:ve|v/v|tai)\s)")  # the title's first line
# When it was stands behind who met: “… ‖ thường kỳ tháng 3”, but “… HTX NẤM SẠCH”, “… TỔ LÂN SƯ”.
_WHEN = r"(?:(?:thang|quy|lan|nam|dot|ngay|tuan) (?=\(?\d|[ivx]+(?!\w)|thu |hoc |nay|mot|hai|ba|bon|tai chinh)|dinh ky)"
_OF_MEETING = regex(
    # no word is parted ("++"): there are more ways to do so than a long heading leaves time for
    rf"\W*bien ban (?:cuoc |buoi )?(?:hop|hoi nghi)\s+(?P<who>(?:(?!{_WHEN}|(?:ve|dinh)(?!\w))\w++\s*+){{2,14}}?"
    rf"|(?!{_WHEN}|(?:ve|dinh)(?!\w))\w{{2,}}+\s*+)"
    rf"(?=\s*{_WHEN}|\s*$)"
)
# “BIÊN BẢN HỌP ‖ BÀN VIỆC LÀM ĐƯỜNG”, also without marks
_MEETS_FOR = regex(
    r"ban (?:viec|ve|bac|phuong an|ke hoach|giai phap|cong tac(?! mat tran)|nhiem vu|thong nhat|mot so|noi dung)(?!\w)"
)
_INFORMS = regex(
    r"(?m)^\W*(?P<who>[^\W\d][^\n.;:,]{4,70}?) (?:xin |tran trong |kinh )?thong bao"
    r"(?:\s+(?:de|den|toi|cho|trieu tap|ve viec|ket luan"
    r"|y kien|noi dung|va (?:de nghi|yeu cau|kinh))(?!\w)|(?=\W*$))"
)
ISSUES = regex(
    r"(?:,\s|(?m:^)\W*|[.;]\s)(?P<who>[^\W\d][^\n.;:,]{3,70}?) (?:ban hanh|xay dung|xin bao cao|bao cao"
    r"|kinh bao cao|trinh|de nghi|huong dan|trien khai|yeu cau)\s(?:[^.;\n]|\.(?=\d)){0,200}?(?:nhu sau|sau day"
    r"|cu the)\s*:"
)
# “Trong phiên họp ngày 5/3, Hội Đồng hương … đã quyết định như sau:”.
_DECIDED = regex(
    r"(?:trong|tai) (?:phien|cuoc|buoi) hop [^\n.;:]{0,60}?(?:\d{4}|vua qua|roi)(?: vua qua)?,? "
    r"(?P<who>[^\W\d][^\n.;:,]{4,70}?)"
    r" (?:da )?(?:quyet dinh|thong nhat|ket luan|thong qua)[^.;:\n]{0,60}:"
)
# What is no part of the name: “Ban A ‖ phối hợp với Ban B”, “Hội A ‖ sẽ”.
_MORE = regex(
    r",? (?:chu tri,? )?phoi hop (?:voi|cung) "
    r"|(?: (?:chung toi|long trong|trong the|thanh kinh|tran trong|se|da|dang|xin|vua))+$"
)
_HOLDS = regex(r"(?<!\w)(?:hop(?! tac)|ve viec|v/v|lan thu|nhiem ky|ket qua|hoi nghi|dai hoi)(?!\w)|[:;.]")
_YEARS_AT_END = regex(r",? \d{4}(?:\s?-\s?\d{4})?$")
_WIRES = regex(r"(?m)^\W*(?P<who>[^\W\d][^\n.;:,]{4,70}?) dien\s*:")
_INVITES = regex(
    r"(?:,\s|[;.]\s|(?m:^)\W*)(?P<who>[^\W\d][^\n.;:,]{4,80}?) (?:to chuc"
    r"|(?:xin |tran trong |tran trong kinh |kinh )moi)(?!\w)"
)
_WRITES = regex(
    r"(?:(?<=[,.;:)] )|(?m:^)[ \t]*|(?<=[./;]\n))(?P<who>[^\W\d](?:[^\n.;:,()]|(?<=\Wtp)\.){2,70}?)"
    r" (?:(?:xin |tran trong |kinh ){1,3}moi|(?:xin |tran trong |kinh |da )?(?:de nghi|yeu cau|thong bao|bao cao|trinh"
    r"|nhan duoc|tra loi|huong dan|co y kien|gui|cam on|quyet dinh))(?!\w)"
)
_NO_NAME = regex(r"\s(?:trong|để|khi|việc|đã|sẽ|các|về|được|đang|tại)\s")
_AWAY = regex(r"(?<!\w)dong huong [^,;\n]{2,40}? tai (?=\w)")  # “Hội đồng hương Quảng Trị ‖ tại Cần Thơ”
_LETTER = 12_000
_CALLS = ("thong tu", "thong tri")  # by which churches and pagodas call their people together
# “…, Chính phủ ban hành Nghị định …”, “Bộ trưởng Bộ … ban hành Thông tư …” below the grounds.
_ENACTS = regex(
    r"(?m)(?:^\W*|[;.]\s+)(?P<who>[^\W\d][^\n.;:,]{3,70}?) ban hanh (?:nghi dinh|thong tu|quyet dinh|nghi quyet"
    r"|chi thi)(?!\w)"
)
_DIRECTS = regex(
    r"(?m)(?:,\s|^\W*)(?P<who>(?:bo truong|chu tich|uy ban|ubnd|ban |giam doc|thu tuong|tinh uy|huyen uy"
    r"|dang uy)[^\n.;:,]{0,70}?) (?:chi thi|yeu cau)(?:\s*"
    r"| (?:cac|thu truong|chu tich|giam doc|uy ban|ubnd|so) [^:\n]{0,300}):"
)
# “…, Hội đồng quản trị Công ty A ‖ thông qua việc gia hạn …”: whose resolution it is.
_RESOLVES = regex(
    r"(?:,\s|(?m:^)\W*)(?P<who>hoi dong (?:quan tri|thanh vien|truong|su pham)(?! va)[^\n.;:,]{5,80}?)"
    r" (?:da )?(?:nhat tri )?(?:thong qua|quyet nghi|quyet dinh|thong nhat)(?!\w)"
)
# “Hội đồng quản trị HTX A, tại phiên họp thường kỳ tháng 9 …, ‖ QUYẾT NGHỊ”
_RESOLVES_BELOW = regex(
    r"(?m)^\W*(?P<who>(?:hoi dong (?:quan tri|thanh vien|truong)|ban (?:chap hanh|thuong vu|quan tri)|hdqt|bch)"
    r"[^\n.;:,]{5,80}?),? (?:da hop|hop|tai (?:phien|cuoc|ky|hoi|buoi) (?:hop|nghi))(?!\w)[^\n]{0,240}\n"
    r"(?:[^\n]{0,160}\n){0,2}?\W*quyet nghi\W*$"
)
_NEAR = 800
_FAR = 5000  # a directive tells first what is wrong


def speaking_body(view: View, header: Header) -> str | None:
    """Where the header is lost, the one who speaks: “Văn phòng … xin thông báo để …”, “…, Bộ trưởng Bộ … chỉ thị:”."""
    if header.type_word == "bien ban" and (met := _who_met(view, header) or _named_in_title(view, header)):
        return fuller(view, met, header.end)
    if header.type_word == "dieu le" and header.title and starts_as_body(view.key_of(header.title[0])):
        return in_small_letters(view, " ".join(view.words(line) for line in header.title if view.is_upper(line)))
    heading = _OF_BODY.match(view.key, *header.type_line) if header.type_line else None
    heading = heading or (_BY_BODY.match(view.key, *header.title[0]) if header.title else None)
    if heading and starts_as_body(heading["who"]):
        return in_small_letters(view, view.words(heading.span("who")))
    if header.type_word == "cong dien":
        told = _WIRES.search(view.key, header.type_line[0] if header.type_line else 0, header.end + 600)
    elif header.type_word == "chi thi":
        told = _DIRECTS.search(view.key, header.end, header.end + _FAR)
    elif header.type_word in ("giay moi", "thu moi", "thu trieu tap", "thu thinh moi", "thu cung thinh"):
        told = _INVITES.search(view.key, header.end)
        told = told if told and starts_as_body(told["who"]) else None
    elif header.type_word == "thong bao":
        told = _INFORMS.search(view.key, max(header.end, len(view.key) - 2000))
        told = told or _DECIDED.search(view.key, header.end, header.end + _NEAR)
        if told is None and header.type_line:
            title = (header.type_line[0], header.title[-1][1] if header.title else header.type_line[1])
            led = concluder_of(view, title, header.end) if view.key.find("ket luan", *title) >= 0 else writer_of(view)
            return in_small_letters(view, view.words(led)) if led else None
    else:
        told = ISSUES.search(view.key, header.end, header.end + 3000)
        told = told if told and starts_as_body(told["who"]) else _ENACTS.search(view.key, header.end)
        told = told if told and starts_as_body(told["who"].removeprefix("bo truong ")) else None
        if told is None and header.type_word in _CALLS and not header.number:
            told = next((one for one in _INVITES.finditer(view.key, header.end) if starts_as_body(one["who"])), None)
    if told is None or not view.flow[told.start("who")].isupper():
        return None
    who = told.span("who")
    more = _MORE.search(view.key, *who)
    return in_small_letters(view, view.words((who[0], more.start() if more else who[1])))


def resolving_body(view: View, start: int) -> Span | None:
    """The board that resolves in the first sentences of a resolution without header, named with its whole."""
    told = _RESOLVES.search(view.key, start, start + _FAR) or _RESOLVES_BELOW.search(view.key, start, start + _FAR)
    return told.span("who") if told and view.flow[told.start("who")].isupper() else None


def _who_met(view: View, header: Header) -> str | None:
    """The body whose meeting the heading of minutes names: “BIÊN BẢN HỌP HỘI ĐỒNG QUẢN TRỊ ‖ HỢP TÁC XÃ LAM SƠN”."""
    if header.type_line is None:
        return None
    lines = [header.type_line, *(line for line in header.title if line[0] >= header.type_line[1])]
    printed = [" ".join(view.words(line).split()) for line in lines]
    if len(printed) > 1 and fold(printed[0]).lower().rstrip(" :") == "bien ban":
        printed[:2] = [f"BIÊN BẢN {printed[1]}"]
    keys = [fold(line).lower() for line in printed]
    met = _OF_MEETING.match(keys[0])
    if met is None or not (starts_as_body(met["who"]) or is_small_body(met["who"])):
        return None
    who = printed[0][slice(*met.span("who"))].rstrip()
    if _MEETS_FOR.match(met["who"]) or who.lower().startswith(("bàn ", "bán ")):
        return None  # “BIÊN BẢN HỌP ‖ BÀN VIỆC LÀM ĐƯỜNG”
    if needs_whole(met["who"]) and len(keys) > 1 and starts_as_body(keys[1]) and not _HOLDS.search(keys[1]):
        if who.isupper() != printed[1].isupper():  # “… HỌP BAN LIÊN LẠC ‖ Hội Đồng hương Lam Sơn”
            return f"{in_small_letters(view, who)} {in_small_letters(view, printed[1])}"
        who = f"{who} {printed[1]}"
    return in_small_letters(view, who)


def _named_in_title(view: View, header: Header) -> str | None:
    """The body that stands alone on a line below “BIÊN BẢN …”: “BIÊN BẢN BUỔI HỌP ‖ Hội Đồng hương Lam Sơn”."""
    for line in header.title:
        whole = view.key_of(line).rpartition("\n")[2]
        if starts_as_body(whole) and not _HOLDS.search(whole):
            words = " ".join(view.words(line).split("\n")[-1].split())
            years = _YEARS_AT_END.search(words)
            return in_small_letters(view, words[: years.start()] if years else words)
    return None


def _past_seat(view: View, found: re.Match[str]) -> int:
    """Where a name goes on behind what says where its people live now, or where it begins."""
    away = _AWAY.search(view.key, *found.span("who"))
    return away.end() - 1 if away else found.start("who")


def inviter_of(view: View) -> Span | None:
    """Who calls together those that an invitation without header is for: “Chùa Sen ‖ chúng tôi tổ chức …”."""
    told = next((one for one in _INVITES.finditer(view.key, 0, _LETTER) if starts_as_body(one["who"])), None)
    if told is None:
        return None
    who = told.span("who")
    more = _MORE.search(view.key, *who)
    return who[0], more.start() if more else who[1]


def writer_of(view: View) -> Span | None:
    """Who writes a letter without header: the body that most often asks, tells or reports in its sentences."""
    told: dict[str, list[Span]] = {}
    for found in _WRITES.finditer(view.key, 0, _LETTER):
        start = found.start("who")
        if (
            view.flow[start].isupper()
            and starts_as_body(found["who"])
            and not _NO_NAME.search(view.flow, _past_seat(view, found), found.end("who"))
        ):
            told.setdefault(" ".join(found["who"].split()), []).append(found.span("who"))
    return max(told.values(), key=len)[0] if told else None
