"""Họp để làm gì: the words behind “để” or “nhằm”, behind a label, or before the day where they open the text."""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

import re

from domain.extraction import Span
from extractors.documents.view import View
from extractors.meetings.sentences import first_sentences, sentences
from extractors.meetings.sessions import A_MEETING, GATHERING, HOLDS_TRAINING, MEETING, TRAINING
from vitext.lazy import regex

_PURPOSE = regex(
    r"\s(?P<word>nham|de)\s+(?=(?P<purpose>(?!nghi|an\b|(?:tham )?du (?:hoi nghi|dai hoi|cuoc hop|le))(?:[^.\n]"
    r"|(?<=\Wtp)\.){8,420}))"
)
_PURPOSE_LABEL = regex(
    r"(?m)^\W*(?:muc dich|ly do|chu de)(?: (?:cuoc |buoi )?(?:hop"
    r"|hoi nghi))?\W*:[\s*]*(?P<purpose>(?!\d)[^\n]{8,200}?)[\s.;*]*$"
)
_ABSENT = regex(r"(?<!\w)vang(?!\w)[^:]{0,40}:?[^:]{0,40}ly do")  # “Vắng: 02 người. Lý do: ốm”
# Below the first sentence: “Hội nghị nhằm …”, “…, chi bộ tổ chức Đại hội nhiệm kỳ …, nhằm …”.
_HELD_SO = regex(r"(?:to chuc|tien hanh|dien ra|khai mac|hop)(?!\w)")
_HELD_BEFORE = regex(
    rf"{MEETING}|{_HELD_SO.pattern}|(?<!\w)(?:lam viec|gap|chu tri|le |phien|giao ban|buoi|cuoc)(?!\w)"
)
_CALLED = regex(
    rf"{MEETING}|{_HELD_SO.pattern}|(?<!\w)(?:(?:tham|den|ve|moi) du|du (?:hop|le)|(?:kinh|xin|than|trong) moi|le|hop mat|gap mat|hoi ngo)(?!\w)"
)
_IS_FOR = regex(
    rf"\W*day la {MEETING}[^.;,\n]{{0,50}}(?:,\s)?$|\W*(?:{MEETING}|{TRAINING}|lop hoc|{GATHERING}|su kien|chuong trinh|buoi \w+ \w+)(?: (?:nay|ban tron))?(?: (?:lan nay|duoc to chuc|to chuc|dien ra))*\s$"
)
_HELD_FOR = regex(
    rf"(?<!viec )(?:to chuc|tien hanh|trieu tap|khai mac|hop|mo)(?: mot| buoi)? (?:{MEETING}|{TRAINING}|{GATHERING})[^.;]{{0,90}}$"
)
_WAS_HELD = regex(
    rf"{MEETING}[^;.]{{0,90}} (?:da )?(?:duoc to chuc|dien ra)\s+$"
    rf"|[;,]\s*(?:vao )?(?:sang|chieu|toi|ngay) [^;.]{{0,160}}(?:to chuc|tien hanh) [^;.,]*$"
)  # behind a row of those who presided
_PURPOSE_END = regex(
    r",?\sdo (?=(?:dong chi|d/c|ong|ba) [^.;]{4,160}? (?:chu tri|chu toa|dieu hanh)(?!\w))|"
    r",?\sdo (?=(?P<by>\w)[^.;]{4,160}? (?:chu tri(?!,? phoi)|chu toa|dieu hanh|to chuc)(?!\w))|"
    r",?\s(?:vao |hoi |luc )(?=(?:\d|hoi \d|luc \d|(?:ngay|sang|chieu|toi) (?:ngay )?\d))|"
    r",\svoi (?=(?:su|hon|gan|tren|khoang|tong|thanh phan|\d+)(?!\w))|"
    r",?\sduoi su (?=chu tri|chu toa|dieu hanh)|\stai (?=hoi truong|phong hop|tru so|nha van hoa|trung tam|van phong)"
)
# “Để chuẩn bị …, ngày 8/5 Thường trực HĐND tổ chức cuộc họp”: what for is told first.
_LED_BY = regex(
    r"[^\w\n]*(?:\([\w .-]{2,40}\)[^\w\n]*)?(?P<word>de|nham) (?P<purpose>[^.\n]{12,260}?)(?=, (?:vao )?(?:hoi|luc|ngay|sang|chieu|toi|hom"
    r"|vua qua|trong) |\.\s)"
)
_THEN_WHO = regex(
    r",\s(?=(?:(?:pho )?(?:bi thu|chu tich|giam doc)|[uy]+ vien|dong chi|d/c|tham du|den du|ve du|toi du|du)\s"
    r"|(?P<called>(?:dong chi|d/c|ong|ba) ))"
)  # “…, ‖ Chủ tịch Lê A đề nghị”
_SPEAKS = regex(
    r"(?<!\w)(?:nhan manh|khang dinh|cho biet|cho rang|danh gia cao|ghi nhan|bieu duong|de nghi|yeu cau"
    r"|da thong qua|(?:hien|dang) (?:dang )?(?:hoan thien|chuan bi|xay dung|xu ly|khan truong|tich cuc))(?!\w)|(?<!\w)(?:giai phap|bien phap|phuong an|muc tieu) [^.;]* la "
)
# What somebody says may be who met: “nguồn tin cho biết HĐND tỉnh ‖ tổ chức phiên họp bất thường ‖ để …”.
_HELD_THEN = regex(rf"(?<!\w)(?<!viec )(?:to chuc|tien hanh|trieu tap|khai mac|mo|hop)(?: mot| cuoc| buoi)? {MEETING}")
_SPEAKER = regex(
    r"(?<!\w)(?:dong chi|d/c|ong|ba|anh|chi|dai bieu|chu tich|bi thu|giam doc|lanh dao|hoi nghi|dai hoi|(?:phat|khai|be) (?:bieu|mac))(?!\w)|[.;]"
)
_GATHERED = regex(rf"to chuc (?:buoi )?{GATHERING}")
_TRAINED = regex(rf"{HOLDS_TRAINING} {TRAINING}")
_ELECTS = regex(r"(?:bau|mien nhiem|kien toan|bo sung)(?!\w)")  # “bầu Chủ tịch HĐND, ‖ Chủ tịch UBND tỉnh”
_DONE_THERE = regex(rf"(?<!\w)tai {MEETING}[^,;]*,\s(?!(?:{_HELD_SO.pattern}|[^;]* {_HELD_SO.pattern}))[^;]*$")
_FOLLOWED = regex(r"(?:hang|nhieu|dong dao|cac|moi|\d+)\s[^,;.]{0,70}?(?:tham gia|theo doi|tham du)(?!\w)")
_FOR = ("nhằm", "để", "nham", "de")


def purpose_of(view: View, opening: Span, *, kind: str) -> tuple[str, Span] | None:
    """What the meeting was for and where that stands; None where the opening does not say."""
    labels = _PURPOSE_LABEL.finditer(view.key, *opening) if kind == "minutes" else ()
    if labelled := next((one for one in labels if not _ABSENT.search(view.key, one.start() - 40, one.end())), None):
        return view.words(labelled.span("purpose")), labelled.span("purpose")
    for number, sentence in enumerate(sentences(view, opening, 4)):
        if number == 0 and kind in ("news", "minutes") and (told_first := _led_by(view, opening, sentence)):
            return told_first
        for found in _PURPOSE.finditer(view.key, *sentence):
            said = view.flow[found.start("word") : found.end("word")]
            if said.lower() not in _FOR or said in ("Nham", "De"):
                continue  # “xã Vân Nham họp …” names a place
            told = sentence[0], found.start("word")
            opens = not view.key[slice(*told)].strip()
            if opens and kind == "resolution":
                continue  # a basis: “Để tiếp tục thực hiện …;”
            if number == 0 and kind == "news" and not _HELD_BEFORE.search(view.key, *told):
                continue  # a summary of something else
            if kind == "invitation" and number == 0 and not opens and not _CALLED.search(view.key, *told):
                continue  # a greeting: “… vẫn một lòng ‖ để giữ nếp nhà. Nay Ban Liên lạc kính mời …”
            if view.key.find(";", *told) >= 0 and not _WAS_HELD.search(view.key, *told):
                continue  # one of several things that were done: “…; trồng cây ‖ để làm đẹp đường quê”
            if view.key.count("(", *told) > view.key.count(")", *told):
                continue  # an aside: “(nơi có mô hình hay ‖ để học tập)”
            if view.key.count('"', *told) % 2:
                continue  # part of a quoted name: “đề tài “Nghiên cứu cơ sở ‖ để xác định …””
            if _DONE_THERE.search(view.key, *told):
                continue  # “tại cuộc họp của xã, nhiều đại biểu hỏi về chợ ‖ để …”: what somebody did there is for it
            if any(_is_said(view, told, said) for said in _SPEAKS.finditer(view.key, *told)):
                continue  # “Khai mạc hội nghị, ông A nhấn mạnh vai trò của kiểm tra ‖ nhằm …”: what somebody said is for it
            alone = number == 1 and opens and not _HELD_SO.search(view.key, *sentence)
            if number and not (alone or _IS_FOR.match(view.key, *told) or _is_held_for(view, told)):
                continue
            if _FOLLOWED.match(view.key, found.start("purpose")):
                continue  # “trực tuyến tới 12 điểm cầu ‖ để hàng trăm nông dân cùng tham gia”
            start, stop = found.span("purpose")
            ends = _PURPOSE_END.finditer(view.key, start, stop)
            placed = next((end for end in ends if not end["by"] or view.flow[end.start("by")].isupper()), None)
            stop = placed.start() if placed else stop
            who = (
                mark
                for mark in _THEN_WHO.finditer(view.key, start, stop)
                if view.flow[mark.end("called") if mark["called"] else mark.end()].isupper()
                and not _ELECTS.match(view.key, start, mark.start())
            )
            span = (start, next((mark.start() for mark in who), stop))
            return view.words(span), span
    return None


def _is_said(view: View, told: Span, said: re.Match[str]) -> bool:
    """Whether somebody says so, and it is not in a meeting's name: “tổ chức Hội nghị gặp mặt, ‖ biểu dương ‖ …”."""
    if _HELD_THEN.search(view.key, said.end(), told[1]):
        return False
    if said.group() != "bieu duong":
        return True
    held = [found.end() for found in _HELD_THEN.finditer(view.key, told[0], said.start())]
    return not held or _SPEAKER.search(view.key, held[-1], said.start()) is not None


def _led_by(view: View, opening: Span, sentence: Span) -> tuple[str, Span] | None:
    """What the meeting was for, where that opens the text."""
    led = _LED_BY.match(view.key, *sentence)
    if led is None or view.flow[led.start("word") : led.end("word")].lower() not in _FOR:
        return None
    return (view.words(led.span("purpose")), led.span("purpose")) if _meets(view, opening, led.end()) else None


def _meets(view: View, opening: Span, at: int) -> bool:
    """Whether the next two sentences hold a meeting."""
    near = first_sentences(view, (at, opening[1]), 2)
    return _HELD_SO.search(view.key, *near) is not None and (
        A_MEETING.search(view.key, *near) is not None
        or _GATHERED.search(view.key, *near) is not None
        or _TRAINED.search(view.key, *near) is not None
    )


def _is_held_for(view: View, told: Span) -> bool:
    """Whether the meeting is held in these words, and none was named before: not what was agreed on at it."""
    held = _HELD_FOR.search(view.key, *told)
    return held is not None and A_MEETING.search(view.key, told[0], held.start()) is None
