"""Khung dẫn lời: who tells, asks or undertakes, before the directive itself.

    Đồng chí Chủ tịch yêu cầu ‖ …     Về đề nghị của huyện: giao ‖ Sở …     HTX kính đề nghị ‖ UBND huyện …

A frame word counts only as a verb: "theo đề nghị của", "được giao", "đã kiến nghị" frame nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from extractors.layout.view import View, words
from extractors.tasks.agencies import agency_at
from extractors.tasks.agency_heads import starts_agency
from extractors.tasks.papers import carried_by_paper, paper_asks
from extractors.tasks.subjects import body_turned_to
from extractors.tasks.verbs import predicate_at
from vitext.fold import fold

Span = tuple[int, int]

_WORD = words(
    r"(?:(?P<ask>kính đề nghị|thống nhất giao|giao nhiệm vụ cho|giao nhiệm vụ(?= (?:ban|sở|ủy ban|ubnd|phòng|văn phòng|hội|đoàn|công an|trung tâm|liên minh)(?!\w))|giao trách nhiệm cho|giao cho|ủy quyền cho|đề nghị|yêu cầu|giao(?! thông| lộ| kèo| tranh| thoa| diện| lưu| dịch| đất| ban (?:nghe|thường kỳ|báo chí|chuyên đề|với|và|nhằm|công tác|tháng|tuần|quý|định kỳ|đầu|hằng|trực tuyến)| khoán| dục| viên| ước| nhận| nộp| nhiệm vụ| chỉ tiêu| hàng| mùa| kế hoạch| vốn| dự toán)"
    r"|phân công(?! nhiệm vụ| thực hiện| lãnh đạo| và |, )|khuyến cáo(?= (?:mọi|các|người dân|nhân dân|bà con|hội viên)(?!\w))|rất mong(?: muốn)?|mong muốn|mong(?! chờ| đợi| mỏi| sao)|kêu gọi|(?<!nhưng.)nhờ(?! vậy| đó| có| sự| thế))|(?P<say>kiến nghị|đề xuất|lưu ý|nhấn mạnh|gợi ý|nhắc nhở|chỉ đạo|quán triệt)|(?P<hold>(?:cho rằng|nêu ý kiến|có ý kiến|góp ý|nêu rõ)(?=(?:(?<=rõ),)?:? (?:(?:thời gian tới|trước mắt|trong thời gian tới),? )?(?:cần|phải|nên)(?!\w)))|(?P<focus>trọng tâm là))(?!\w)(?:\s*[:,]\s*| rằng | là | )?"
)
# A frame word after one of these is a noun or a finished act.
_NOUN_BEFORE = frozenset(
    spelling(phrase)
    for spelling in (str, fold)
    for phrase in [
        "về",
        "theo",
        "xét",
        "các",
        "những",
        "số",
        "được",
        "bị",
        "nội dung",
        "mức",
        "có",
        "tờ trình",
        "của",
        "việc",
        "không",
        "chưa",
        "để",
        "đã",
        "từ",
        "văn bản",
        "đáp ứng",
        "theo đúng",
        "này",
        "với",
        "một số",
        "công tác",
        "nhiệm vụ",
        "phát biểu",
        "ý kiến",
        "và các",
        "riêng",
        "sự",
        "tiêu thức",
        "tiêu chí",
        "quy chế",
    ]
)
_NOUN_AFTER = words(
    r"(?:của|nêu trên|trên|này|kèm theo|số|tại|và đề xuất|, đề xuất|với|về|đó|cấp trên|và (?:ubnd|ủy ban)|\d)(?!\w)"
)
_TRAILING = words(
    r"(?:[\s,]*(?<!\w)(?:đồng thời|cũng|và|riêng|trong đó|ngoài ra|tiếp tục|còn|xin|trân trọng|thống nhất|vừa|thông báo|do đó|vì vậy|bên cạnh đó|nhưng|nên|bởi vậy)(?!\w))*[\s,]*$"
)
_HANDS = (
    "ngoại ",
    "ngoai ",
    "chuyển ",
    "chuyen ",
    "bàn ",
)  # "Bộ Ngoại ‖ giao", "bàn ‖ giao"; without marks a "ban" may ask
_ASSIGNED = words(r".*(?:chỉ tiêu|dự toán|kế hoạch|biên chế|nhiệm vụ|mục tiêu)[^,;:]{0,30}$")
_OWN_ACT = words(r"(?:kiến nghị|đề xuất|chỉ đạo|quán triệt|nhắc nhở)(?!\w)")
_REQUESTS = words(r"(?:kiến nghị|đề xuất)(?!\w)")
_PAST = words(r"(?:\d+ tháng đầu năm|năm qua|nhiệm kỳ qua|thời gian qua|vừa qua|trước đó|năm học qua)")
_SPEAKER = words(
    r"(?:đồng chí|đ/c|ông|bà|nhà lãnh đạo|người đứng đầu|đại sứ|hội nghị|cuộc họp|đại hội|tôi|chúng tôi|cử tri|phiên họp|kỳ họp|bà con|nhân dân|\w+ (?:chủ tịch|bí thư|giám đốc))(?!\w)"
)
_WORKING = (
    tuple(  # "Đoàn công tác ‖ đề nghị", "Sở này ‖ yêu cầu", but "công tác đề nghị khen thưởng", "theo đó, này yêu cầu"
        spelling(f"{head} ")
        for spelling in (str, fold)
        for head in [
            *(f"{head} công tác" for head in ("đoàn", "tổ", "ban", "nhóm")),
            *(
                f"{head} này"
                for head in (
                    "bộ",
                    "sở",
                    "cơ quan",
                    "đơn vị",
                    "ngành",
                    "cục",
                    "tỉnh",
                    "thành phố",
                    "huyện",
                    "ban",
                    "hội",
                )
            ),
        ]
    )
)
_ABOUT = words(r"(?:đối với|về) ")
# "Việc này ‖ giao ‖ Chủ tịch UBND các tỉnh tổ chức thực hiện": what is given, not who gives.
_THIS = words(r".*(?<!\w)(?:việc|nội dung|vấn đề|nhiệm vụ|công việc) (?:này|trên|nêu trên) $")
_MET = words(
    r"(?:phát biểu|kết luận|chủ trì|thị sát|(?:đoàn|tổ) (?:kiểm tra|giám sát|công tác)|(?:sáng|chiều|tối|trưa)(?: nay| cùng ngày)? (?:ngày )?\d[\d/.-]*|(?:sáng|chiều|tối|trưa) (?:nay|cùng ngày)|hôm nay|trước tình hình (?:trên|này)|(?:ngay )?(?:tại|sau|kết thúc|qua) (?:buổi |cuộc |phiên |kỳ |chuyến |các )?(?:hội nghị|họp|làm việc|kiểm tra|giám sát|khảo sát|đối thoại|tiếp xúc|đại hội))(?!\w)[^;:]{0,200} đã $"
)
# What a speaker said before he asked: "Tại hội nghị, Giám đốc ‖ đã biểu dương kết quả, ‖ đồng thời chỉ đạo …".
_REPORTS = words(
    r" ?(?:đã|cũng)? ?(?:biểu dương|ghi nhận|đánh giá|khẳng định|hoan nghênh|chúc mừng|cảm ơn|nhất trí|đồng tình|phân tích|chia sẻ|thông tin)(?!\w)"
)
_DRILLS = words(r"(?:quán triệt|chỉ đạo)(?!\w)")
# "Tiếp thu kiến nghị, ‖ Phó Chủ tịch UBND tỉnh ‖ giao Sở A …": who asks, and not who acts.
_OFFICER = words(r"(?:đồng chí|ông|bà|(?:phó )?(?:chủ tịch|bí thư|thủ tướng|giám đốc|trưởng ban))(?!\w)")
_TAKEN_UP = words(r"(?:tiếp thu|trên cơ sở|căn cứ|qua|từ|để|nhằm|xét|trước)(?!\w)")
# A time to come needs no comma before a word of asking: "Thời gian tới ‖ đề nghị ‖ các xã …".
_AHEAD = words(
    r"(?:trong |từ )?(?:thời gian (?:tới|tiếp theo)|những tháng (?:cuối năm|tiếp theo)|(?:tháng|quý|năm|nhiệm kỳ) (?:tới|tiếp theo|sau)|tới đây|sắp tới|trước mắt|nay đến cuối năm)$"
)
_AND_ALSO = words(r"\s*và $")
_DONE_TO = words(r"(?<!\w)đã được(?!\w)")
_ACT_OVER = words(r"(?<!\w)đã(?!\w)")
# "mong muốn ‖ hợp tác sâu hơn" is one's own wish; "mong ‖ các xã ‖ phối hợp" asks.
_WISHES = words(r"mong(?: muốn)?(?!\w)")
_SET = words(r"(?<!\w)(?:đề ra|xác định|thống nhất|thông qua|bàn|cuối năm|tới|tiếp theo)(?!\w)")
_AND = ("và ", "va ")
# "bị ‖ cơ quan điều tra ‖ đề nghị truy tố", "trước việc ‖ Công ty A ‖ đề nghị …": the asking itself is told of.
_TOLD_OF = words(r"(?<!\w)(?:bị|(?<!sẽ.)(?<!cần.)(?<!phải.)(?<!cũng.)được|(?<!làm.)(?<!công.)(?<!vụ.)(?<!sự.)việc) $")
_THE_ACT = ("việc ", "viec ")  # "Việc Bộ A ra văn bản đề nghị …" tells of asking
_GOES_ON = ("tiếp tục ", "tiep tuc ")
_THESE = ("", "này", "nay")  # "Bộ này ‖ yêu cầu"
_REACH = 260
_TWO_WORDS = 20


class Frame(NamedTuple):
    """A frame: its word begins at `start`, what it introduces at `end`; `speaker` is who says it, where said.

    `weak` frames ("lưu ý", "kiến nghị") introduce a task only together with someone who must act.
    """

    start: int
    end: int
    speaker: Span | None
    weak: bool


def find_frame(
    view: View, start: int, end: int, *, places: Iterable[int], only_first: bool, requests: bool = False
) -> Frame | None:
    """The first frame in `view.text[start:end]`; with `only_first`, only one at the very start or after a colon.

    `places` are those of the frame words in it (`anchors`); `requests`: the section is one of requests, where
    "Kiến nghị ‖ UBND tỉnh …" is a frame too.
    """
    last = start + _REACH
    done = start
    for at in places:
        if at >= last and not _adds(view, start, at):
            continue
        found = view.match(_WORD, at) if at >= done else None
        if found is None:
            continue
        done = found.end()
        if done >= end:
            return None
        if view.match(_WISHES, at):
            wish = predicate_at(view, found.end(), end)
            if wish is not None and not wish.modal and starts_agency(view, found.end()) is None:
                continue
        opening = _opening(view, start, at)
        before = view.low[opening:at]
        if (
            found.lastgroup == "say"
            and at == opening
            and view.match(_OWN_ACT, at)
            and not (requests and view.match(_REQUESTS, at))
        ):
            continue  # "Kiến nghị UBND tỉnh …" at the head of an item is the task itself
        if before.endswith(" ban ") and view.low[at] == "c":
            continue  # "Ban Chỉ đạo"
        listed = ":" in view.low[at : found.end()]  # "giao: ‖ 1. …": the digit is that of an item
        noun = not listed and view.match(_NOUN_AFTER, found.end()) and starts_agency(view, found.end()) is None
        carried = carried_by_paper(view, opening, at, found.end(), asks=found.lastgroup == "ask")
        if carried is None and paper_asks(view, opening, at, found.end()):
            return Frame(at, found.end(), None, weak=False)
        if carried is None and (
            noun
            or (
                _follows_noun(view, opening, at)
                and not before.endswith(_WORKING)
                and not _is_given(view, opening, at)
                and not _asked_there(view, opening, at, found)
            )
        ):
            continue
        if carried is not None and (noun or carried < 0):
            continue
        said = at if carried is None else carried
        if view.low[at - 3 : at] in ("đã ", "da "):
            said = at - 3  # "Tại hội nghị, Chủ tịch ‖ đã ‖ yêu cầu …"
        if view.match(_ABOUT, opening) and _speaks_later(view, at, end):
            continue
        if view.low[at : at + 4] == "giao" and (before.endswith(_HANDS) or view.match(_ASSIGNED, opening, at)):
            continue
        if view.search(_PAST, _sentence_of_speaker(view, start, at), at) and not _adds(view, start, at):
            continue
        speaker: Span | None = None
        if found.lastgroup == "focus":
            if view.search(_ACT_OVER, start, at) and not view.search(_SET, start, at):
                continue  # "Đảng bộ ‖ đã ‖ lãnh đạo nhiều việc, trọng tâm là …"
            return Frame(at, found.end(), None, weak=False)
        if before.strip(' ,:-"“'):
            if only_first and not _leads_over(view, opening, at, found.lastgroup):
                continue
            if found.lastgroup != "hold" and _is_finished(view, opening, at, weak=found.lastgroup == "say"):
                continue
            ok, speaker = _speaker(view, opening, said)
            ok = ok or (found.lastgroup == "ask" and _asks_somebody(view, opening, at, found.end(), end))
            if speaker is not None and _only_tells(view, start, speaker[0]):
                continue
            if not ok or (
                view.match(_DRILLS, at) and (speaker is None or (before.endswith(_GOES_ON) and view.low[at] == "q"))
            ):
                continue  # "…, phấn đấu 95% hội viên được học tập, quán triệt các nghị quyết"
        elif (
            opening > start
            and view.low[opening - 1] not in ":"
            and view.low[start:opening].rstrip()[-1:] != ":"
            and only_first
        ):
            continue
        stop = _again(view, found.end(), end)
        weak = found.lastgroup == "say" and stop == found.end() and body_turned_to(view, start, speaker) is None
        return Frame(at, stop, speaker, weak)
    return None


def _only_tells(view: View, start: int, speaker: int) -> bool:
    """Whether the asking itself is told of: "được ‖ UBND quận ‖ giao dự án", "‖ Việc Bộ A ra văn bản đề nghị …"."""
    return (
        view.low.startswith(_THE_ACT, speaker)
        or view.search(_TOLD_OF, max(start, speaker - _TWO_WORDS), speaker) is not None
    )


def _is_given(view: View, opening: int, at: int) -> bool:
    """Whether only the matter that is given to somebody stands before the word: "Nội dung này ‖ giao Sở Tài chính …"."""
    return view.match(_THIS, opening, at) is not None


def _asked_there(view: View, opening: int, at: int, asked: re.Match[str]) -> bool:
    """Whether a meeting was where somebody "đã yêu cầu": what was asked there is still to be done."""
    return (
        asked.lastgroup == "ask"
        and view.match(_MET, opening, at) is not None
        and starts_agency(view, asked.end()) is not None
    )


def _asks_somebody(view: View, opening: int, at: int, asked: int, end: int) -> bool:
    """Whether a body and a word of duty follow a word of asking, whoever asks: "… đoàn yêu cầu ‖ Chi bộ xã nghiêm túc …"."""
    agency = agency_at(view, asked, end) if view.upper(asked) else None
    if agency is None or view.search(_ACT_OVER, opening, at):
        return False
    duty = predicate_at(view, agency + (view.low[agency : agency + 1] == " "), end)
    return duty is not None and duty.modal


def _speaks_later(view: View, at: int, end: int) -> bool:
    """Whether who speaks is named after a topic: "Đối với nội dung đại biểu đề nghị bổ sung, ‖ đồng chí Chủ tịch yêu cầu …"."""
    comma = view.low.find(", ", at, end)
    return comma >= 0 and view.match(_SPEAKER, comma + 2, end) is not None


def _adds(view: View, start: int, at: int) -> bool:
    """Whether asking is only added to what was told before: "ghi nhận kết quả năm qua, ‖ đồng thời yêu cầu …"."""
    if view.match(_AND_ALSO, max(start, at - 4), at):
        return True
    comma = view.low.rfind(", ", start, at)
    added = view.match(_TRAILING, comma + 2, at) if comma >= 0 else None
    return added is not None and comma + 2 < added.end() == at


def _sentence_of_speaker(view: View, start: int, at: int) -> int:
    """Where a speaker is named anew after a comma: "đánh giá cao kết quả năm qua, ‖ đồng chí đề nghị …"; else `start`."""
    comma = view.low.rfind(", ", start, at)
    return comma + 2 if comma >= 0 and view.match(_SPEAKER, comma + 2, at) else start


def _leads_over(view: View, opening: int, at: int, kind: str | None) -> bool:
    """Whether nothing of the directive stands before a word of asking: "Đồng thời, ‖ giao", "Tiếp thu các ý kiến, ‖ đề nghị"."""
    if kind != "ask":
        return False
    trailing = view.match(_TRAILING, opening, at)
    if trailing is not None and trailing.end() >= at:
        return True
    if not view.match(_TAKEN_UP, opening, at):
        return False
    who = view.low.rfind(", ", opening, at) + 2
    return not view.low[who:at].strip() or (who > opening + 1 and view.match(_OFFICER, who, at) is not None)


def _is_finished(view: View, opening: int, at: int, *, weak: bool) -> bool:
    """Whether a frame word goes on with an act that is over: "đã được kiểm tra và đề nghị", "đã phối hợp và chỉ đạo"."""
    if not view.match(_AND_ALSO, max(opening, at - 4), at):
        return False
    return view.search(_ACT_OVER if weak else _DONE_TO, opening, at) is not None


def _follows_noun(view: View, opening: int, at: int) -> bool:
    """Whether the word or two before a frame word make it a noun or a finished act: "theo đề nghị", "đã giao"."""
    before = view.low[max(opening, at - _TWO_WORDS) : at]
    if before[-1:] != " ":
        return False
    last = before.split()[-2:]
    return bool(last) and (last[-1] in _NOUN_BEFORE or " ".join(last) in _NOUN_BEFORE)


def _opening(view: View, start: int, at: int) -> int:
    """Where the words just before a frame begin: after the last colon, or the last comma where nobody was named yet."""
    colon = view.low.rfind(":", start, at)
    place = colon + 1 if colon >= 0 else start
    while place < at and view.low[place] == " ":
        place += 1
    return place


def _again(view: View, at: int, end: int) -> int:
    """Past a second frame word or a time between frame and directive: "đề nghị, yêu cầu ‖ …", "yêu cầu thời gian tới, ‖"."""
    more = view.match(_WORD, at + 3 if view.low.startswith(_AND, at) else at, end)
    return more.end() if more and more.lastgroup == "ask" and more.end() < end else at


def _speaker(view: View, start: int, at: int) -> tuple[bool, Span | None]:
    """Whether the words before a frame may say who speaks, when and where; and who it is."""
    trailing = view.search(_TRAILING, start, at)
    joined = (
        trailing is not None and trailing.end() > trailing.start() and bool(view.low[trailing.start() : at].strip(" ,"))
    )
    stop = trailing.start() if trailing else at
    if stop <= start or view.match(_AHEAD, start, stop):
        return True, None
    # segments from the last comma back: one of them must begin with somebody and reach the frame
    place = stop
    for _ in range(5):
        comma = view.low.rfind(",", start, place)
        opening = comma + 1 if comma >= 0 else start
        while opening < stop and view.low[opening] == " ":
            opening += 1
        if view.match(_SPEAKER, opening, stop):
            return True, (opening, stop)
        name = agency_at(view, opening, stop)
        if name is not None and (name >= stop - 1 or view.low[name:stop].strip(" ,") in _THESE):
            return True, (opening, stop)
        if name is not None and joined and (comma < 0 or view.match(_REPORTS, name, stop)):
            return True, (opening, name)
        if comma < 0:
            break
        place = comma
    who = named_before(view, start, stop)
    if who:
        return True, who
    if joined and stop < at:
        return True, None
    tail = view.low[start:stop].rstrip(" ,")
    return bool(tail) and view.low[start:at].rstrip().endswith(","), None


def named_before(view: View, start: int, stop: int) -> Span | None:
    """The agency whose name ends at `stop`: a speaker who stands right before the frame inside a segment without a comma: "Tại hội nghị xã ‖ đề nghị"."""
    words_before = [found.start() for found in re.finditer(r"\S+", view.low[start:stop])][-12:]
    for offset in words_before:
        place = start + offset
        if starts_agency(view, place) and agency_at(view, place, stop) == stop - (view.low[stop - 1] == " "):
            return place, stop
    return None
