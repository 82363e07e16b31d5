"""Mệnh đề nối lại: pieces that a semicolon cut though they are one: a list of bodies, of things, what is bound together; and
those that are two, though none cut them: a head and the items behind its colon, what each of two is asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from extractors.layout.view import View, words
from extractors.tasks.clauses import Clause
from extractors.tasks.matters import names_matters
from extractors.tasks.second_demand import second_demand, turns_aside
from extractors.tasks.who.after_subjects import after_subject
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.who.agency_heads import starts_agency
from extractors.tasks.words.verbs import is_verb, predicate_at
from vitext.fold import fold

_OF_BODIES = tuple(
    spelling(f" {word}")
    for spelling in (str, fold)
    for word in (
        *("ngành", "các bộ", "các sở", "các quận", "các huyện", "các xã", "các phường", "các tỉnh", "các thôn"),
        *("tổ chức hội", "đảng ủy", "đoàn thể"),
    )
)
_OF_MATTERS = tuple(
    spelling(word)
    for spelling in (str, fold)
    for word in (" nội dung như", " vấn đề như", " việc như", " nhiệm vụ như")
)
_LOOKS_INTO = words(
    r"(?<!\w)(?:kiểm tra|giám sát|thanh tra|công khai|báo cáo|thông tin|trao đổi|thảo luận|tìm hiểu)(?!\w)"
)
_LISTS = (
    *(spelling(word) for spelling in (str, fold) for word in (" như", " gồm", " dự án", " công trình")),
    *_OF_BODIES,
)
# What is forbidden, and plans that are named after a colon, though each is called after what is done by it: "rà soát các phương án: sơ tán dân; ‖ ứng phó …".
_PLANS = words(
    r"[^:;.]{0,80}?(?<!\w)(?:lưu ý|chú ý|rà soát|xây dựng|lập|hoàn thiện|bổ sung|cập nhật"
    r"|chuẩn bị)(?: [^\W\d]+){0,4} các (?:phương án|kịch bản|tình huống|quy trình): ?(?=\w)"
    r"|[^:;.]{0,40}?(?<!\w)cấm (?:các |những |mọi )?(?:hành vi|trường hợp|việc)[^:;.]{0,60}: ?(?=\w)"
)
_ABOUT = words(r"(?:về|đối với) ")
# What is aimed at is no list of things: "đề ra các chỉ tiêu, như: thu nhập đạt 80 triệu đồng; ‖ xây dựng 3 trường".
_AIMS = ("chỉ tiêu", "mục tiêu", "chi tieu", "muc tieu")
_AIMS_NEAR = 40  # letters
_LONGEST_VERB = 60
_ABOVE_ALL = tuple(spelling(word) for spelling in (str, fold) for word in ("đặc biệt là ", "nhất là ", "trong đó có "))
_ABOVE_ALL_IN_IT = ("trọng tâm là ", "trong tam la ")
_FOR = ("nhằm ", "nham ")
_MOREOVER = ("đồng thời", "dong thoi")
_ASK_WORDS = (
    *("giao ", "yêu cầu ", "đề nghị ", "phân công ", "đôn đốc ", "hướng dẫn ", "chỉ đạo "),
    *("yeu cau ", "de nghi ", "phan cong ", "huong dan ", "chi dao "),
)
_ASKS = words(r"(?<!\w)(?:giao|đề nghị|yêu cầu|phân công|đôn đốc|hướng dẫn|chỉ đạo)(?: cho)? ")
_GUIDES = ("hướng dẫn", "chỉ đạo", "huong dan", "chi dao")
# Groups of people told by what they do, and for whom something is done.
_PEOPLE = r"(?:cán bộ|công chức|viên chức|người|hội viên|giáo viên|lao động|đội ngũ|đối tượng)(?!\w)"
_GROUP = words(
    rf"(?:các |những )?{_PEOPLE}[^;:.]{{0,60}}? (?:làm (?:công tác|việc|nghề|nhiệm vụ)|phụ trách"
    rf"|đang (?:làm|công tác))(?!\w)"
)
_FOR_GROUP = words(rf"(?<!\w)(?:cho|đối với) (?:các |những )?{_PEOPLE}")
_FOR_MORE = words(rf"cho (?:các |những )?{_PEOPLE}")
_BOUND = words(
    r"(?<!\w)(?:phải|cần|sẽ|có trách nhiệm|chịu trách nhiệm|khẩn trương|chủ động|tiếp tục|thường xuyên)(?!\w)"
)
# One paper by its number: "thực hiện nghiêm ‖ Quyết định 558 ‖ của tỉnh; ‖ Quyết định 2540 ‖ về …".
_PAPER = words(
    r"(?<!\w)(?:quyết định|nghị quyết|thông tư|kết luận|chỉ thị|kế hoạch|công văn|hướng dẫn|quy định|đề án|chương trình"
    r"|nghị định|thông báo|báo cáo|công điện|văn bản) (?:liên tịch )?(?:số:? ?)?\d"
)
# What those who meet speak about, unless they set something there: "Hội nghị cũng thảo luận tờ trình về …".
_DISCUSSES = words(
    r"(?:tại (?:hội nghị|phiên họp|cuộc họp|kỳ họp)[^,;:.]{0,40}, )?(?:các )?(?:hội nghị|phiên họp|cuộc họp|kỳ họp|đại hội|đại biểu"
    r"|thành viên) (?:cũng |đã |còn |tập trung |tiến hành )*(?:thảo luận|xem xét|nghe|trao đổi|bàn)(?!\w)"
    r"(?! và (?:thống nhất|quyết|biểu quyết|yêu cầu|giao|đề nghị))"
)
_SET_THERE = words(r"(?<!\w)(?:quyết định|thống nhất|thông qua|đề ra|xác định|phương hướng|nhiệm vụ|nghị quyết)(?!\w)")
# What only leads on from a head to what is named in it: "rà soát quy hoạch‖, trong đó lưu ý các việc sau: ‖ lập danh mục …".
_LEADS_IN = words(
    r", (?:trong đó|cụ thể|nhất là|đặc biệt là)(?: là|,)?(?:(?: [^\s,;:.()\d]+){0,8} (?:lưu ý|chú ý|chú trọng|tập trung|quan tâm"
    r"|ưu tiên|nội dung|nhiệm vụ|công việc|giải pháp|việc|vấn đề)(?!\w)(?: (?!để |nhằm )[^\s,;:.()\d]+){0,4}|(?<=thể)(?: như sau)?)? ?: (?=\w)"
)
# … where the head names no work itself: "nhấn mạnh ‖ một số nhiệm vụ mà các chi hội cần quan tâm ‖, cụ thể: kết nạp …".
_SOME_WORK = words(
    r"(?<!\w)(?:một số|những|các) (?:nhiệm vụ|nội dung|vấn đề|công việc|việc|giải pháp)(?: [^\W\d]+){0,3}? (?:mà|để) [^,;:]{3,}$"
)
_LONGEST_HEAD = 160  # letters
# Another who is asked in the same sentence.
_ASKS_ANOTHER = words(
    r", (?:(?:(?P<reason>vì vậy|do đó|do vậy|vì thế)|(?P<too>đồng thời|bên cạnh đó|ngoài ra)),? (?:cũng )?|(?=yêu cầu ))(?P<asks>(?:yêu cầu|đề nghị|giao|phân công) )(?=\w)"
    r"|, (?P<while>còn) (?=\w)"
)
_ASKED_FIRST = words(r"(?<!\w)(?:yêu cầu|đề nghị) ")
_ASKS_OR_NOTES = words(r"(?<!\w)(?:yêu cầu|đề nghị|giao|phân công|chỉ đạo|lưu ý) ")
_SHARES = words(r"phân công(?!\w)")
_ASKS_TOO = (
    " phân công ",
    " phan cong ",
    " yêu cầu ",
    " đề nghị ",
    " giao ",
    " yeu cau ",
    " de nghi ",
    ", còn ",
    ", con ",
)
_INTO = (", trong đó", ", trong do", ", cụ thể", ", cu the", ", nhất là", ", nhat la", ", đặc biệt là", ", dac biet la")
_AND = ("và ", "va ")
_COUNT = words(r"\d+ (?=(?:huyện|xã|phường|quận|thị xã|thành phố|tỉnh|thôn|đơn vị|sở|phòng|hội|trường)(?!\w))")
_LONGEST_ROW = 800  # letters of bodies in a row
_FROM = ("từ ", "tu ")
_FROM_TO = words(r"(?<!\w)từ [^;:.,]{2,90} (?:sang|thành) (?=\w)")
_AND_SO_ON = words(r"…|\.\.|(?<!\w)v\.?v")  # with which a list is over


def joined(view: View, pieces: tuple[Clause, ...]) -> Iterator[Clause]:
    """The clauses with those put together that a semicolon cut in an enumeration or before its object.

    "các công trình như: Nhà văn hóa; Trung tâm thể thao …" and "Rà soát; thống kê các cơ sở …" are one clause each.
    """
    held: Clause | None = None
    for cut in pieces:
        piece = _past_and(view, cut)
        if held is None:
            held = piece
        elif not piece.opens and (
            _names_only(view, held, piece)
            or _picks_out(view, piece)
            or _names_one_more(view, held, piece)
            or _still_discussed(view, held, piece)
            or _changes_more(view, held, piece)
        ):
            held = held._replace(end=piece.end)
        elif piece.opens or not (
            (is_bare(view, held) and not _asks_body(view, piece))
            or _names_plans(view, held)
            or (names_matters(view, held.start, held.end) and not _duty_follows(view, piece))
            or (enumerates(view, held.start, held.end) and not _goes_past_list(view, held, piece))
        ):
            yield held
            held = piece
        else:
            held = held._replace(end=piece.end)
    if held is not None:
        yield held


def _changes_more(view: View, held: Clause, piece: Clause) -> bool:
    """Whether a piece only names one more change: "Chuyển từ bao cấp sang tự chủ; ‖ từ quản lý hành chính sang phục vụ"."""
    if not view.low.startswith(_FROM, piece.start) or not view.match(_FROM_TO, piece.start, piece.end):
        return False
    return view.search(_FROM_TO, held.start, held.end) is not None


def _past_and(view: View, piece: Clause) -> Clause:
    """A piece that "và" joins to the one before its semicolon, where it says itself what to do: "bố trí kinh phí; và ‖ kiểm tra …"."""
    if piece.opens or not view.low.startswith(_AND, piece.start):
        return piece
    at = view.low.index(" ", piece.start) + 1
    return piece._replace(start=at) if predicate_at(view, at, piece.end) is not None else piece


class Parts(NamedTuple):
    """The two directives that one clause may hold; `asking` where the first must be asked of somebody, too."""

    first: Clause
    second: Clause
    asking: bool


def parts_of(view: View, clause: Clause) -> Parts | None:
    """What one clause may hold: a head and its items, or what each of two is asked."""
    return _head_and_items(view, clause) or _asked_of_two(view, clause) or _wished_of_two(view, clause)


def _wished_of_two(view: View, clause: Clause) -> Parts | None:
    """What somebody who only wishes or petitions asks of two: "mong xã làm lại đường ‖ và ‖ kiến nghị Quỹ cho vay"."""
    found, asking = second_demand(view, clause.start, clause.end), True
    if found is None:
        found, asking = turns_aside(view, clause.start, clause.end), False
    if found is None:
        return None
    stop, begins = found
    return Parts(clause._replace(end=stop), Clause(begins, clause.end, opens=False), asking)


def _asked_of_two(view: View, clause: Clause) -> Parts | None:
    """Where another is asked behind a comma: "Sở sẽ mở lớp, ‖ vì vậy ‖ đề nghị các xã cử người", "đề nghị các xã góp ý‖, ‖ yêu
    cầu Văn phòng tổng hợp"; None where nobody is.
    """
    start, end = clause.start, clause.end
    if not view.has_any(_ASKS_TOO, start, end):
        return None
    for asks in view.of(_ASKS_ANOTHER).finditer(view.low, start, end):
        if not (asks["reason"] or asks["too"] or asks["while"] or view.search(_ASKED_FIRST, start, asks.start())):
            continue  # "giao Công an kiểm tra, yêu cầu các hộ tháo dỡ" is all the work of who is charged
        whom = asks.end()
        agency = agency_at(view, whom, end)
        if agency is None or after_subject(view, agency, end) is None or not _asked_before(view, asks, start):
            continue
        # "Sở A rà soát dự án, yêu cầu chủ đầu tư báo cáo" is all the work of Sở A
        return Parts(
            clause._replace(end=asks.start()),
            Clause(whom if asks["while"] else asks.start("asks"), end, opens=False),
            asks["reason"] is None and asks["while"] is None,
        )
    return None


def _asked_before(view: View, asks: re.Match[str], start: int) -> bool:
    """Whether work is shared out to a body by its name, where it is: "…, đồng thời phân công ‖ Văn phòng theo dõi", not "… phân
    công cán bộ trực"; any other word asks as well."""
    if asks["while"] or not view.match(_SHARES, asks.start("asks")):
        return True
    return view.upper(asks.end()) and view.search(_ASKS_OR_NOTES, start, asks.start()) is not None


def _head_and_items(view: View, clause: Clause) -> Parts | None:
    """A head and what is named in it, where only words that lead on stand between: "rà soát quy hoạch‖, trong đó lưu ý: ‖ lập
    danh mục dự án"; None where nothing to be done follows the colon.
    """
    start, end = clause.start, clause.end
    if view.low.find(":", start, end) < 0 or not view.has_any(_INTO, start, end):
        return None
    leads = view.search(_LEADS_IN, start, end)
    if leads is None or not is_verb(view, leads.end()):
        return None
    if view.search(_SOME_WORK, max(start, leads.start() - _LONGEST_HEAD), leads.start()):
        return None
    return Parts(clause._replace(end=leads.start()), Clause(leads.end(), end, opens=False), asking=False)


def enumerates(view: View, start: int, end: int, lists: tuple[str, ...] = _LISTS) -> bool:
    """Whether names are listed after a colon: "các sở, ngành: Tài chính; Nội vụ", not "… như: rà soát; lập"."""
    colon = view.text.find(":", start, end)
    while colon >= 0:
        place = colon + 1
        while place < end and view.low[place] == " ":
            place += 1
        said = f" {view.low[max(start, colon - 12) : colon].rstrip()}"
        if said.endswith(lists) and not (
            view.has_any(_AIMS, max(start, colon - _AIMS_NEAR), colon)
            or is_verb(view, place)
            or view.match(_ABOUT, place)
            or (said.endswith(_OF_BODIES) and _acts(view, place, end))
        ):
            return True
        colon = view.text.find(":", place, end)
    return False


def _acts(view: View, place: int, end: int) -> bool:
    """Whether a body that is named right there does something: "Công tác đoàn thể: ‖ Công đoàn phát động …; Chi đoàn …"."""
    stop = agency_at(view, place, end)
    return stop is not None and stop < end and view.low[stop] == " " and is_verb(view, stop + 1)


def _names_plans(view: View, held: Clause) -> bool:
    """Whether a clause names plans after its colon: what follows its semicolons names further ones."""
    return (
        view.low.find("a" if view.plain else "á", held.start, held.start + 120) >= 0
        and view.match(_PLANS, held.start, held.end) is not None
    )


def _duty_follows(view: View, piece: Clause) -> bool:
    """Whether a piece opens with a word of duty, a time or a body that acts, as no matter does that is only named."""
    if _asks_body(view, piece) or view.low.startswith(_MOREOVER, piece.start):
        return True
    predicate = predicate_at(view, piece.start, piece.end)
    return predicate is not None and predicate.modal


def _names_only(view: View, held: Clause, piece: Clause) -> bool:
    """Whether who must act is still being named: "Giao các sở, ngành; UBND các huyện; ‖ các Ban quản lý báo cáo …"."""
    if starts_agency(view, piece.start) is None:
        return False
    if held.opens and agency_at(view, held.start, held.end) == held.end:
        return True  # "Các sở, ngành; ‖ UBND các xã rà soát …"
    if not view.has_any(_ASK_WORDS, held.start, held.end):
        return False
    asks = view.search(_ASKS, max(held.start, held.end - _LONGEST_ROW), held.end)
    while asks is not None:
        one = asks.group().startswith(_GUIDES) and view.low.find(",", asks.end(), held.end) < 0
        if not one and agency_at(view, asks.end(), held.end) == held.end:
            return True  # of those who are guided several stand before: "hướng dẫn các sở, ngành; ‖ các xã thực hiện …"
        asks = view.search(_ASKS, asks.end(), held.end)
    return False


def _names_one_more(view: View, held: Clause, piece: Clause) -> bool:
    """Whether a piece only names more of those for whom it is done ("tập huấn cho cán bộ làm công tác X; ‖ người làm công tác Y", "‖ cho
    người lao động"), or one more paper ("thực hiện nghiêm Quyết định 558 của tỉnh; ‖ Quyết định 2540 về …").
    """
    return (
        any(
            view.match(more, piece.start, piece.end) is not None
            and view.search(first, held.start, held.end) is not None
            for first, more in ((_FOR_GROUP, _GROUP), (_FOR_GROUP, _FOR_MORE), (_PAPER, _PAPER))
        )
        and view.search(_BOUND, piece.start, piece.end) is None
    )


def _still_discussed(view: View, held: Clause, piece: Clause) -> bool:
    """Whether a piece only names more of what those who met spoke about: "Hội nghị cũng thảo luận tờ trình về …; ‖ đề nghị mở
    rộng cụm công nghiệp"; not "…; ‖ giao Sở A …" or "…; ‖ các xã cần …".
    """
    if not held.opens or view.match(_DISCUSSES, held.start, held.end) is None:
        return False
    if view.low.find(":", held.start, held.end) >= 0 or view.search(_SET_THERE, held.start, held.end):
        return False  # "Đại hội đã nghe tham luận, quyết định phương hướng: kết nạp 300 hội viên; …"
    asks = view.match(_ASKS, piece.start, piece.end)
    if starts_agency(view, asks.end() if asks else piece.start) is not None:
        return False
    return view.search(_BOUND, piece.start, piece.end) is None


def _picks_out(view: View, piece: Clause) -> bool:
    """Whether a piece only picks out some of what stood before: "rà soát các công trình; ‖ đặc biệt là các vị trí gần sông",
    "sắp xếp lại các chi hội; ‖ trọng tâm là sáp nhập các chi hội nhỏ", or says what that is for: "mở rộng vùng rau; ‖ nhằm
    tăng thu nhập"; not "…; ‖ đặc biệt là hai huyện vùng cao phải …".
    """
    if view.low.startswith(_FOR, piece.start):
        return view.search(_BOUND, piece.start, piece.end) is None
    if view.low.startswith(_ABOVE_ALL_IN_IT, piece.start):
        return True
    if not view.low.startswith(_ABOVE_ALL, piece.start):
        return False
    opening = next(word for word in _ABOVE_ALL if view.low.startswith(word, piece.start))
    at = piece.start + len(opening)
    counted = view.match(_COUNT, at, piece.end)
    agency = agency_at(view, counted.end() if counted else at, piece.end)
    acts = after_subject(view, agency, piece.end) if agency is not None else None
    return not is_verb(view, at) and (acts is None or not acts.modal)


def _goes_past_list(view: View, held: Clause, piece: Clause) -> bool:
    """Whether a piece begins as nothing that is listed does: with a word of duty and its verb ("kịp thời báo cáo …"), or,
    where bodies were listed, with any verb and what it does ("các Bộ: Quốc phòng, Công an xây dựng …; ‖ chuẩn bị tổ chức …").
    Where it was said what they do, their list is over, and one syllable is enough of a verb; so is one behind "…".
    """
    predicate = predicate_at(view, piece.start, piece.end)
    if predicate is None:
        return False
    agency = agency_at(view, held.start, held.end) if enumerates(view, held.start, held.end, _OF_BODIES) else None
    if agency is not None and predicate_at(view, agency + 1, held.end):
        return True  # "Các sở: Xây dựng, Tài chính ‖ có trách nhiệm thẩm định …; ‖ cử người …"
    if " " not in view.low[piece.start : predicate.end]:
        return False
    if predicate.modal or view.low.startswith(_MOREOVER, piece.start):
        return True
    if (
        not view.upper(piece.start)
        and predicate.end < piece.end
        and enumerates(view, held.start, held.end, _OF_MATTERS)
        and not view.search(_LOOKS_INTO, held.start, held.end)
    ):
        return True  # "kiểm kê một số nội dung như: sổ quỹ, kho; ‖ đối chiếu công nợ"
    if not view.upper(piece.start) and view.search(_AND_SO_ON, held.end - len("v.v"), piece.start):
        return True
    return (
        not view.upper(piece.start) and predicate.end < piece.end and enumerates(view, held.start, held.end, _OF_BODIES)
    )


def _asks_body(view: View, piece: Clause) -> bool:
    """Whether a piece asks a body: "Thống nhất báo cáo tổng kết; ‖ giao Văn phòng hoàn thiện"."""
    asks = view.match(_ASKS, piece.start, piece.end)
    return asks is not None and starts_agency(view, asks.end()) is not None


def is_bare(view: View, piece: Clause) -> bool:
    """Whether a clause is a verb phrase without an object."""
    if piece.end - piece.start > _LONGEST_VERB:
        return False
    predicate = predicate_at(view, piece.start, piece.end)
    return predicate is not None and predicate.end >= piece.end
