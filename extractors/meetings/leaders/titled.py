"""Chức danh đứng trước tên: chairs told by their titles, without an honorific: “Phó Thủ tướng Lê Văn A chủ trì”."""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

from domain.extraction import Role, Span
from extractors.documents.names import NAME, UPPER, begins_with_family, is_family
from extractors.documents.view import View
from extractors.meetings.leaders.words import OF_WHAT, PRESIDES, SENTENCE_END, UNDER
from extractors.people.provinces import is_province
from extractors.people.titles import ROLE_START, ROLE_WORD
from vitext.fold import fold
from vitext.lazy import regex

_IN_TITLE = r"(?:[^.;:\n]|(?<=\WTP)\.|(?<=\WTp)\.)"  # “Phó Chủ tịch UBND TP. Sen”
_IN_SMALL = r"(?=(?:phó )?(?:chủ tịch|bí thư|giám đốc|tổng giám đốc|bộ trưởng|thứ trưởng|thủ tướng|trưởng ban))\w"
_NAMED_LAST = regex(
    rf"(?:^|[.,;:\n]\s*|\s(?=[{UPPER}]))(?P<role>(?:[{UPPER}]|(?<=, ){_IN_SMALL}){_IN_TITLE}{{3,110}}?)\s(?P<name>{NAME})$"
)
_UNDER = regex(
    rf"(?:{UNDER}(?:,? (?:va )?(?:chi dao|dieu hanh))? cua"
    rf"|(?<!dong )(?:chu tri|chu toa)(?:,? (?:va )?dieu hanh)?{OF_WHAT}(?:\s*[:,]|\s+(?:co|la)(?: cac)?"
    rf"|(?=\s{ROLE_WORD})))\s+"
)
_NAME_ENDS = (
    r"(?=\s*[,.;(]|\s+[-–]|\s*$"
    r"|\s(?:đã|đề nghị|yêu cầu|phát biểu|nhấn mạnh|cho biết|cho rằng|kết luận|chỉ đạo|đánh giá|ghi nhận)(?!\w))"
)
_TITLE_AND_NAME = regex(rf"(?P<role>[{UPPER}][^.;:\n]{{3,110}}?)\s(?P<name>{NAME}){_NAME_ENDS}")
_NAME_AFTER = regex(rf"\s(?=[{UPPER}])")
_NAMED_SO = regex(rf"(?P<name>{NAME}){_NAME_ENDS}")
_FAMILIES_BY_MARK = ("Lại ", "Đồng ", "Tôn ", "Giáp ", "Thân ")  # without marks they are other words: “Gia Lai”
_NEWLY = regex(r"^\s*(?:[Tt]ân|[Qq]uyền) ")
_CLAUSE = regex(r"[.;:\n]")
_BEGINS_TITLE = regex(rf"(?:^|(?<=[\n,:])) ?(?=[{UPPER}])")
_ASIDE = regex(r",\s*")
# Others who came, or what else was done, before the verb: “…, dự và nghe …; ông B chủ trì”.
_OTHERS = regex(r";|(?<!\w)(?:dong chi|ong|ba|cung voi|cung cac|cac dong chi|du va|tham du|da den|phat bieu)(?!\w)")
_NO_TITLE = regex(r"(?<!\w)(?:da|ong|ba|dong chi|phan cong|giao|moi|de nghi|hop)(?!\w)")  # who asked him to
_LONGEST_TITLE = 160  # letters
_PLACE = 2  # words of most places' names, and of the shortest person's
_MOST_NAMES = 4
_UNITS = (" tinh", " huyen", " xa", " phuong", " quan", " thanh pho", " tp", " tp.", " thi tran")
_DAY = regex(r"\d\s?[/.-]\s?\d")


def presided_by(view: View, start: int, end: int) -> tuple[Role, Span] | None:
    """A title before the name: “dưới sự chủ trì của Chủ tịch Quốc hội Lê Văn A, …”."""
    for under in _UNDER.finditer(view.key, start, min(end, start + 1200)):
        for word in _NAME_AFTER.finditer(view.flow, under.end(), min(end, under.end() + _LONGEST_TITLE)):
            role = _NEWLY.sub("", view.flow[under.end() : word.start()])
            if _CLAUSE.search(role):
                break
            named = _NAMED_SO.match(view.flow, word.end(), end)
            if named and _place_before(named["name"], role):
                continue  # “… UBND tỉnh ‖ Quảng Nam Lê Văn A”: the name begins farther down
            if named and _is_name(named["name"]) and ROLE_START.match(fold(role).lower()):
                return Role(view.words(named.span("name")), " ".join(role.split()).rstrip(" ,–-")), named.span("name")
    return None


def titled_before_verb(view: View, start: int, end: int) -> tuple[Role, Span] | None:
    """A title before the name, the verb after it: “…, Phó Thủ tướng Lê Văn A đã chủ trì”."""
    for verb in PRESIDES.finditer(view.key, start, min(end, start + 1200)):
        before = view.flow[max(start, verb.start() - 160) : verb.start()]
        named = _NAMED_LAST.search(before)
        while named and not (_is_title(named["role"]) and _is_name(_own_name(named["name"], named["role"]))):
            named = _NAMED_LAST.search(before, named.start() + 1)  # “‖ Ngày 4-7, ‖ Ủy viên …, Chủ tịch …”
        if named:
            at = verb.start() - len(before)
            if several := _first_titled(view, start, at + named.start("role")):
                return several
            if first := _first_of_row(view, at + named.start("role"), at + named.start("name")):
                return first
            begins = named.start("name") + _place_before(named["name"], named["role"])
            span = at + begins, at + named.end("name")
            return Role(view.words(span), " ".join(before[named.start("role") : begins].split()).rstrip(" ,–-")), span
        if aside := _before_aside(view, start, verb.start()):
            return aside
    return None


def _before_aside(view: View, start: int, verb: int) -> tuple[Role, Span] | None:
    """Who is told with his title first and one more office behind: “Bộ trưởng Lê A, Trưởng Ban … (…) ‖ chủ trì”."""
    begins = max((stop.end() for stop in SENTENCE_END.finditer(view.key, start, verb)), default=start)
    for clause in _BEGINS_TITLE.finditer(view.flow, begins, verb):
        named = _TITLE_AND_NAME.match(view.flow, clause.end(), verb)
        if named is None or not (_is_title(named["role"]) and _is_name(named["name"])):
            continue
        office = _ASIDE.match(view.flow, named.end())
        others = _OTHERS.search(view.key, named.end(), verb)
        others = others or _NO_TITLE.search(fold(named["role"]).lower())
        if office and not others and ROLE_START.match(view.key, office.end(), verb):
            return Role(view.words(named.span("name")), view.words(named.span("role"))), named.span("name")
        return None
    return None


def _is_title(role: str) -> bool:
    """Whether these words are a title, and no day stands in them: “Bộ trưởng Lê A, tối 22/10, ‖ Thứ trưởng …”."""
    key = fold(role).lower()
    return ROLE_START.match(key) is not None and _DAY.search(key) is None


def _is_name(name: str) -> bool:
    """Whether a person can be called so; “Việt Nam” and “Bình Dương” end the name of a body."""
    return begins_with_family(name) or name.startswith(_FAMILIES_BY_MARK)


def _first_of_row(view: View, start: int, last: int) -> tuple[Role, Span] | None:
    """The first of a row that was taken for one title: “Chủ tịch UBND tỉnh ‖ Lê Văn A‖, Phó Chủ tịch Trần B chủ trì”."""
    named = _TITLE_AND_NAME.match(view.flow, start, last)
    if named is None or not view.flow.startswith(", ", named.end()):
        return None
    name = _own_name(named["name"])
    if name.count(" ") < _PLACE or not _is_name(name) or not ROLE_START.match(view.key, named.end() + 2):
        return None  # “Chủ tịch UBND tỉnh Quảng Nam, ‖ Bí thư …” holds no name
    span = named.end() - len(name), named.end()
    return Role(view.words(span), view.words((start, span[0])).rstrip(" ,–-")), span


def _own_name(words: str, role: str = "") -> str:
    return words[_place_before(words, role) :]


def _place_before(words: str, role: str = "") -> int:
    """How many letters are a place that ends the title: “Quảng Nam ‖ Lê Văn A”; nobody has five names.

    `role` is what stands before them: a unit that it ends with has a name of its own, “UBND huyện ‖ Tân Kỳ ‖ Lê A”.
    """
    named = words.split(" ")
    place, name = named[:_PLACE], named[_PLACE:]
    if len(name) < _PLACE or not is_family(name[0]):
        return 0
    unit = fold(role).lower().endswith(_UNITS) and not is_family(named[0])
    return len(" ".join(place)) + 1 if unit or len(named) > _MOST_NAMES or is_province(" ".join(place)) else 0


def _first_titled(view: View, start: int, last: int) -> tuple[Role, Span] | None:
    """The first of several told by their titles only: “Phó Bí thư … Lê Văn A; ‖ Phó Bí thư … Trần B đồng chủ trì”."""
    begins = max((stop.end() for stop in SENTENCE_END.finditer(view.key, start, last)), default=start)
    begins += len(view.key[begins:last]) - len(view.key[begins:last].lstrip())
    named = _TITLE_AND_NAME.match(view.flow, begins, last) if view.key[begins:last].rstrip().endswith(";") else None
    if named is None or not ROLE_START.match(fold(named["role"]).lower()):
        return None
    return Role(view.words(named.span("name")), view.words(named.span("role")).rstrip(" ,–-")), named.span("name")
