"""Ai chủ trì, ai thư ký: who chaired and who kept the minutes.

Chủ tọa: bà Hồ Thị A, Chủ tịch … · đồng chí X, Chủ tịch … chủ trì · do ông Y, … làm chủ tọa · Bà Z - …, thư ký
"""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

import re

from domain.extraction import Role, Span
from extractors.documents.letters import in_small_letters
from extractors.documents.names import NAME, UPPER
from extractors.documents.view import View
from extractors.meetings.sentences import has_any
from extractors.people.persons import FAMILIES, FoundPerson, persons
from extractors.people.titles import ROLE_START, ROLE_WORD, verb_between
from vitext.fold import fold

_BLANK = re.compile(r"[.…_]{3}|\(")
_OWN_TITLE = re.compile(r"(?:^|(?:,|\s-)\s*)(?:thu ky|chu toa|chu tri)(?:\s+(?:hoi nghi|cuoc hop|dai hoi))?$")
_HONORIFIC = (
    r"(?:cac\s+)?(?:dong chi|d/?c|ong|ba|anh|chi|thay|co|luat su|bac si|ban|em|thay giao"
    r"|co giao)?(?:\s*(?:(?:pgs|gs|ths|ts|bs|ks|ls)[.\s]*)+)?\s*:?"
)
_WHAT = (
    r"(?: (?:tai )?(?:hoi nghi|cuoc hop|dai hoi|buoi lam viec|buoi hop|phien hop|ky hop|diem cau[^.;:\n]{0,40}?|phien"
    r"|buoi le))?(?: tai (?:diem|dau) cau[^.;:\n]{0,40}?)?"
)
_CHAIRS = re.compile(
    r"(?:\s(?:da )?(?:nhan manh|yeu cau|khang dinh|de nghi|cho biet|luu y|chi dao) (?:nhu vay |nhu tren |dieu nay "
    r"|nhu the )?(?:trong )?(?:khi|luc))?[ ,:()-]*(?:lam (?:truong doan|truong ban"
    r"|to truong)[ ,]+)?(?:la\s+)?(?:(?:da|vua|moi)\s+)?(?:cung\s+)?(?:du va\s+|den du va\s+"
    r"|truc tiep\s+)?(?:dong\s+)?(?:chu tri(?!,? phoi)|chu toa|lam chu (?:toa|tri)|dieu hanh"
    r"|dieu khien (?=phien hop|cuoc hop|buoi hop|hoi nghi|dai hoi))(?!\w|\s*:)"
)
# “Đồng chí A, Chủ tịch … cùng các đồng chí lãnh đạo … chủ trì hội nghị”.
_WITH_OTHERS = re.compile(
    r",? (?:cung|va)(?: voi)? (?:cac |nhung )?(?:dong chi |thanh vien |pho "
    r"|lanh dao )[^.;:\n]{0,80}? (?:dong )?chu tri(?!,? phoi)(?!\w)"
)
_LEADS = re.compile(
    r"[\W_]*(?:(?:da |vua )?(?:di |den )?(?:kiem tra|khao sat|tham)[^.;:\n]{0,80}? va )?(?:lam (?:truong doan"
    r"|truong ban|to truong)[\W_]+)?(?:(?:cung|va) (?:doan|cac) [^.;:\n]{0,60}?\s)?(?:(?:da"
    r"|vua)\s+)?(?:dan dau doan|co (?:buoi|cuoc) (?:lam viec|doi thoai|hop|gap|tiep|giam sat|khao sat|giao ban)"
    r"|lam viec voi|chi dao (?:hoi nghi|dai hoi|cuoc hop|buoi))"
)
_SPEAKS = re.compile(
    r"[\W_]*(?:da )?(?:co )?(?:y kien )?(?:(?:ket luan|be mac) (?:hoi nghi|dai hoi|cuoc hop|buoi)"
    r"|(?:phat bieu )?ket luan (?:(?:mot so |cac |nhung )?noi dung |cu the )?nhu sau\s?:)"
)
_CHAIR_LABEL = re.compile(
    rf"(?:(?:duoi|voi) su (?:chu tri|chu toa|dieu hanh)(?:(?:,| va) (?:chu tri|chi dao|dieu hanh))* cua\s+"
    rf"|(?:chu toa(?: doan)?|doan chu tich|chu tri|nguoi chu tri|dieu hanh){_WHAT}\s*(?:\(?chu toa\)?)?(?:\s*[:,]"
    rf"|\s+(?:co|la|do|gom)(?!\w)|(?=\s+(?:dong chi|d/?c|ong"
    rf"|ba)(?!\w)))[\s:]*(?:\(?\d\)?[.)/]?\s*)?){_HONORIFIC}\s*$"
)
# Who concludes a meeting has presided over it: “Kết luận phiên họp, đồng chí …”.
_CONCLUDES = re.compile(
    rf"(?:^|[\n.;]\s*)ket luan (?:tai )?(?:hoi nghi|cuoc hop|phien hop|buoi hop|buoi lam viec"
    rf"|ky hop)\s*,?\s*{_HONORIFIC}\s*$"
)
# Whose conclusion a notice makes known: “THÔNG BÁO ‖ Kết luận của đồng chí A, Chủ tịch …, tại Hội nghị …”.
CONCLUSION = r"(?:ket luan(?: chi dao| chung)?|y kien chi dao)"
_CONCLUSION_OF = re.compile(rf"{CONCLUSION} cua\s+{_HONORIFIC}\s*$")
_CONCLUSION_OF_OFFICE = re.compile(
    rf"{CONCLUSION} cua\s+(?P<who>(?={ROLE_WORD})[\w\s]{{8,120}}?)(?=\s(?:tai|ve)\s|\s*[,–-])"
)
_END_OFFICES = ("tinh", "huyen", "xa", "phuong", "pho", "uy", "phu", "ban", "hoi", "nganh")  # no name follows
_SECRETARY = re.compile(r"[ ,:()-]*(?:la\s+)?(?:lam\s+)?(?:thu ky|ghi bien ban)(?!\w|\s*:)")
_SECRETARY_LABEL = re.compile(
    rf"(?:thu ky|nguoi ghi(?: bien ban)?"
    rf"|ghi bien ban){_WHAT}\s*(?:\(?ghi bien ban\)?)?(?:la)?\s*:\s*(?:\(?\d\)?[.)/]?\s*)?{_HONORIFIC}\s*$"
)
_PRESIDES = re.compile(
    r"\s(?:(?:da|vua|den|du va|truc tiep|dong)\s+){0,2}(?:chu tri(?!,? phoi)|chu toa|dieu hanh|ket luan"
    r"|lam viec voi|co (?:buoi|cuoc) (?:lam viec|doi thoai|hop|gap|tiep|giao ban))(?!\w|\s*:)"
)
_PRESIDES_AFTER = re.compile(
    r"\s*(?:,|-)\s*(?P<role>(?:[^;:\n().]|\.(?! )){4,150}?)[\s,]+(?:(?:da|den|du va|truc tiep"
    r"|dong)\s+){0,2}(?:chu tri(?!,? phoi)|chu toa|lam chu toa)(?!\w|\s*:)"
)
_NEXT_LABEL = re.compile(r"(?:thu ky|chu tri|chu toa|thanh phan|tham du|ghi bien ban)(?: (?:cuoc|buoi) hop)?")
_NAMED_LAST = re.compile(rf"(?:^|[.,;:\n]\s*|\s(?=[{UPPER}]))(?P<role>[{UPPER}][^.;:\n]{{3,110}}?)\s(?P<name>{NAME})$")
_UNDER = re.compile(
    rf"(?:(?:duoi|voi) su (?:chu tri|chu toa|dieu hanh)(?:,? (?:va )?(?:chi dao|dieu hanh))? cua"
    rf"|(?<!dong )(?:chu tri|chu toa)(?:,? (?:va )?dieu hanh)?{_WHAT}(?:\s*[:,]|\s+(?:co|la)(?: cac)?"
    rf"|(?=\s{ROLE_WORD})))\s+"
)
_TITLE_AND_NAME = re.compile(
    rf"(?P<role>[{UPPER}][^.;:\n]{{3,110}}?)\s(?P<name>{NAME})(?=\s*[,.;(]|\s+[-–]|\s*$"
    rf"|\s(?:đã|đề nghị|yêu cầu|phát biểu|nhấn mạnh|cho biết|cho rằng|kết luận|chỉ đạo|đánh giá|ghi nhận)(?!\w))"
)
_NAME_AFTER = re.compile(rf"\s(?=[{UPPER}])")
_NAMED_SO = re.compile(
    rf"(?P<name>{NAME})(?=\s*[,.;(]|\s+[-–]|\s*$|\s(?:đã|đề nghị|yêu cầu|phát biểu|nhấn mạnh|cho biết|cho rằng"
    rf"|kết luận|chỉ đạo|đánh giá|ghi nhận)(?!\w))"
)
_NEWLY = re.compile(r"^\s*(?:[Tt]ân|[Qq]uyền) ")
_CLAUSE = re.compile(r"[.;:\n]")
_LONGEST_TITLE = 160  # letters
_DAY = re.compile(r"\d\s?[/.-]\s?\d")
_LABEL_WORDS = (
    "doan chu tich",
    "chu tri",
    "ket luan",
    "chu toa",
    "dieu hanh",
    "chi dao",
    "thu ky",
    "ghi bien ban",
    "nguoi ghi",
)
_CHAIR_WORDS = (
    "doan chu tich",
    "co buoi",
    "co cuoc",
    "chu tri",
    "chu toa",
    "dieu hanh",
    "dieu khien",
    "lam viec",
    "chi dao",
    "ket luan",
    "be mac",
    "dan dau",
)
_SECRETARY_WORDS = ("thu ky", "ghi bien ban", "nguoi ghi")
_JOINTLY = re.compile(r"[^.\n]{0,200}?(?<!\w)dong chu (?:tri|toa)")
_TOGETHER = re.compile(r"cac dong chi\s*:?\s*(?:[^.\n;:]{0,14}:\s*)?")
_DOES = re.compile(
    r"\s(?:du|den du|tham du|phat bieu|bao cao|trinh bay|to chuc|tham gia|du va|cho biet|thong qua|duoc|bau)(?!\w)"
)
# Monks go by the first letters of their rank: “HT. Thích A – Trưởng ban … (Chủ tọa phiên họp)”, “chủ tọa của HT. Thích A, …”.
_MONK = (
    r"(?:HT|TT|ĐĐ|NT|NS|SC|H\.T|T\.T|Đ\.Đ|Hòa thượng|Hoà thượng|Hoà Thượng|Hòa Thượng|Thượng tọa|Đại đức|Ni trưởng"
    r"|Ni sư)\.? "
)
_MONK_CHAIRS = re.compile(
    rf"{_MONK}(?P<name>Thích(?: [{UPPER}]\w+){{2,4}})\s*[,–-]\s*(?P<role>[^;:.\n()]{{4,160}}?)"
    r"(?:\s*\((?:[Cc]hủ tọa|[Cc]hủ toạ|[Cc]hủ trì)[^()]{0,30}\)|,?\s(?:chủ trì|chủ tọa|chủ toạ)(?!\w))"
)
_UNDER_MONK = re.compile(
    rf"(?:[Cc]hủ trì|[Cc]hủ tọa|[Cc]hủ toạ)(?: của)? {_MONK}(?P<name>Thích(?: [{UPPER}]\w+){{2,4}})(?:\s*[,–-]\s*(?P<role>[^;:.\n()]{{4,160}}?)(?=[;.\n(]|, (?:cùng|và)))?"
)
_AND = re.compile(rf"\s*,?\s*va\s+{_HONORIFIC}\s*")  # “A - …, và B - … chủ trì”
_SENTENCE_END = re.compile(r"(?<!\Wtp)[.\n](?!\d)")
_LINE_OF = "(?: (?:cuoc hop|buoi hop|phien hop|hoi nghi|dai hoi))?"
_CALLED = "(?:(?:anh|chi|ong|ba|thay|co|bac|ban|em) )?"
_CHAIR_LINE = re.compile(
    rf"(?m)^\W*(?:nguoi )?(?:chu tri|chu toa){_LINE_OF}\s*(?:\([^)\n]*\))?\s*:\W*{_CALLED}(?P<name>(?:m(?:r|s"
    rf"|rs)\. ?)?[^\s:;,()][^:;,()\n]{{1,38}}?)\s*(?:[.;,(-]\s|(?<=\s)va\s|[.;,]?$)"
)
_SECRETARY_LINE = re.compile(
    rf"(?m)^\W*(?:thu ky"
    rf"|(?:nguoi )?ghi(?: bien ban)?){_LINE_OF}\s*(?:\([^)\n]*\))?\s*:\W*{_CALLED}(?P<name>(?:m(?:r|s"
    rf"|rs)\. ?)?[^\s:;,()][^:;,()\n]{{1,38}}?)\s*(?:[.;,(-]\s|(?<=\s)va\s|[.;,]?$)"
)


def chair_of(view: View, start: int, end: int) -> tuple[Role, Span] | None:
    """The chair named between `start` and `end`; of several, the one named first."""
    if not has_any(view.key, _CHAIR_WORDS, start, end):
        return None
    named = persons(view, start, end)
    for after, label in ((_CHAIRS, _CHAIR_LABEL), (_LEADS, None), (_SPEAKS, _CONCLUDES)):
        found = _found(view, named, after, label)
        if found:
            return _first_of_several(view, named, found, start)
    presided = _presided_by(view, start, end) or _of_a_list(view, named, start, end) or _titled(view, start, end)
    return presided or _on_a_line(view, _CHAIR_LINE, start, end) or _monk(view, start, end)


def concluder_of(view: View, title: Span) -> tuple[Role, Span] | None:
    """Whose conclusion the title of a notice makes known; who concludes a meeting has presided over it."""
    named = (person for person in persons(view, *title) if " " in view.words(person.name))
    told = next(((_as_role(view, one), one.name) for one in named if _is_labelled(view, one, _CONCLUSION_OF)), None)
    return told or _concluder_in_capitals(view, title)


def _concluder_in_capitals(view: View, title: Span) -> tuple[Role, Span] | None:
    """In a title all of capitals: “KẾT LUẬN CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÊ VĂN AN TẠI CUỘC HỌP …”."""
    of = _CONCLUSION_OF_OFFICE.search(view.key[slice(*title)].replace("\n", " "))
    if of is None or not view.is_upper(title):
        return None
    start, end = title[0] + of.start("who"), title[0] + of.end("who")
    begins = [found.start() for found in re.finditer(r"\w+", view.key[start:end])]
    if view.key[start:end].split()[-1] in _END_OFFICES:
        return None
    for size in (3, 4, 2):
        at = begins[-size] if len(begins) > size else 0
        if at and view.key[start + at : end].split()[0] in FAMILIES:
            role = in_small_letters(view, view.words((start, start + at)))
            return Role(view.words((start + at, end)).title(), role), (start + at, end)
    return None


def _monk(view: View, start: int, end: int) -> tuple[Role, Span] | None:
    """A monk with the letters of his rank."""
    if view.key.find(" thich ", start, end) < 0:
        return None
    for pattern in (_UNDER_MONK, _MONK_CHAIRS):
        if said := pattern.search(view.text, start, end):
            return Role(view.words(said.span("name")), view.words(said.span("role")) or None), said.span("name")
    return None


def _of_a_list(view: View, named: list[FoundPerson], start: int, end: int) -> tuple[Role, Span] | None:
    """The first of a list of which not all are told by an honorific: “Ông A, Chủ tịch …; các Phó Chủ tịch …: B, C chủ trì”."""
    for verb in _PRESIDES.finditer(view.key, start, min(end, start + 1200)):
        begins = max((stop.end() for stop in _SENTENCE_END.finditer(view.key, start, verb.start())), default=start)
        first = next((person for person in named if begins <= person.name[0] < verb.start()), None)
        listed = first is not None and _is_list(view, first.end, verb.start())
        if first and listed and not _DOES.search(view.key, begins, verb.start()):
            return _as_role(view, first), first.name
    return None


def _is_list(view: View, start: int, end: int) -> bool:
    """Whether a name stands behind the last semicolon: not “…; thăm và ‖ làm việc với …”."""
    mark = view.key.rfind(";", start, end)
    return mark >= 0 and any(map(str.isupper, view.flow[mark:end]))


def _presided_by(view: View, start: int, end: int) -> tuple[Role, Span] | None:
    """A title before the name: “dưới sự chủ trì của Chủ tịch Quốc hội Lê Văn A, …”."""
    for under in _UNDER.finditer(view.key, start, min(end, start + 1200)):
        for word in _NAME_AFTER.finditer(view.flow, under.end(), min(end, under.end() + _LONGEST_TITLE)):
            role = _NEWLY.sub("", view.flow[under.end() : word.start()])
            if _CLAUSE.search(role):
                break
            named = _NAMED_SO.match(view.flow, word.end(), end)
            if named and _is_name(named["name"]) and ROLE_START.match(fold(role).lower()):
                return Role(view.words(named.span("name")), " ".join(role.split()).rstrip(" ,–-")), named.span("name")
    return None


def _titled(view: View, start: int, end: int) -> tuple[Role, Span] | None:
    """A title before the name, the verb after it: “…, Phó Thủ tướng Lê Văn A đã chủ trì”."""
    for verb in _PRESIDES.finditer(view.key, start, min(end, start + 1200)):
        before = view.flow[max(start, verb.start() - 160) : verb.start()]
        named = _NAMED_LAST.search(before)
        while named and not (_is_title(named["role"]) and _is_name(named["name"])):
            named = _NAMED_LAST.search(before, named.start() + 1)  # “‖ Ngày 4-7, ‖ Ủy viên …, Chủ tịch …”
        if named:
            at = verb.start() - len(before)
            if several := _first_titled(view, start, at + named.start("role")):
                return several
            span = at + named.start("name"), at + named.end("name")
            return Role(view.words(span), " ".join(named["role"].split()).rstrip(" ,–-")), span
    return None


def _is_title(role: str) -> bool:
    """Whether these words are a title, and no day stands in them: “Bộ trưởng Lê A, tối 22/10, ‖ Thứ trưởng …”."""
    key = fold(role).lower()
    return ROLE_START.match(key) is not None and _DAY.search(key) is None


def _is_name(name: str) -> bool:
    """Whether a person can be called so; “Việt Nam” and “Bình Dương” end the name of a body."""
    return fold(name).lower().partition(" ")[0] in FAMILIES


def _first_titled(view: View, start: int, last: int) -> tuple[Role, Span] | None:
    """The first of several told by their titles only: “Phó Bí thư … Lê Văn A; ‖ Phó Bí thư … Trần B đồng chủ trì”."""
    begins = max((stop.end() for stop in _SENTENCE_END.finditer(view.key, start, last)), default=start)
    begins += len(view.key[begins:last]) - len(view.key[begins:last].lstrip())
    named = _TITLE_AND_NAME.match(view.flow, begins, last) if view.key[begins:last].rstrip().endswith(";") else None
    if named is None or not ROLE_START.match(fold(named["role"]).lower()):
        return None
    return Role(view.words(named.span("name")), view.words(named.span("role")).rstrip(" ,–-")), named.span("name")


def secretary_of(view: View, start: int, end: int) -> tuple[Role, Span] | None:
    """The secretary named between `start` and `end`."""
    if not has_any(view.key, _SECRETARY_WORDS, start, end):
        return None
    found = _found(view, persons(view, start, end), _SECRETARY, _SECRETARY_LABEL)
    return found or _on_a_line(view, _SECRETARY_LINE, start, end)


def _found(
    view: View, named: list[FoundPerson], after: re.Pattern[str], label: re.Pattern[str] | None
) -> tuple[Role, Span] | None:
    for person in named:
        name = view.words(person.name)
        if " " not in name:
            continue
        own = _own_title(view, person)
        if own and not own.start() and label and _is_labelled(view, person, label):
            own = None  # “Thư ký cuộc họp: bà A - Thư ký”
        end = person.role[0] + own.start() if own and person.role else person.end
        if after.match(view.key, end) or (label is not None and _is_labelled(view, person, label)):
            return _as_role(view, person, end), person.name
        others = _WITH_OTHERS.match(view.key, end) if after is _CHAIRS else None
        if others and not any(end <= other.name[0] < others.end() for other in named):
            return _as_role(view, person, end), person.name
        if after is _CHAIRS and (aside := _aside(view, named, person)):
            known = person.role if person.role and person.role[0] < person.name[0] else aside.span("role")
            return Role(name, view.words(known) or None), person.name
    return None


def _own_title(view: View, person: FoundPerson) -> re.Match[str] | None:
    """“…, thư ký” at the end of a title: the part in this meeting, not the office."""
    if person.role is None or not has_any(view.key, ("thu ky", "chu t"), *person.role):
        return None
    line_end = view.text.find("\n", *person.role)  # a list's next line may have been taken for the title's end
    return _OWN_TITLE.search(view.key[person.role[0] : line_end if line_end > 0 else person.role[1]])


def _is_labelled(view: View, person: FoundPerson, label: re.Pattern[str]) -> bool:
    start = max(0, person.name[0] - 90)
    if not has_any(view.key, _LABEL_WORDS, start, person.name[0]):
        return False
    return label.search(view.key[start : person.name[0]]) is not None


def _aside(view: View, named: list[FoundPerson], person: FoundPerson) -> re.Match[str] | None:
    """What stands between the name and the verb, where not all of it was known for a title: “Lê A, UVT.Ư Đảng, … chủ trì”."""
    if view.key.find("chu t", person.name[1], person.name[1] + 200) < 0:
        return None
    verb = _PRESIDES_AFTER.match(view.key, person.name[1])
    if verb is None or any(person.name[1] <= other.name[0] < verb.end() for other in named):
        return None
    if person.role and person.role[0] > person.name[0] and verb_between(view, *verb.span("role"), plain=False):
        return None  # “…, Bí thư Đảng ủy dự, chủ trì”: the title was over before
    return verb


def _as_role(view: View, person: FoundPerson, end: int | None = None) -> Role:
    said = view.words((person.role[0], min(end or person.role[1], person.role[1]))) if person.role else ""
    role = said.rstrip(".") or None
    if (
        role
        and person.role
        and _NEXT_LABEL.fullmatch(view.key, *person.role)
        and view.key.startswith(":", person.role[1])
    ):
        role = None  # “Chủ trì: ông A, ‖ Thư ký: bà B”
    if role is None and (verb := _PRESIDES_AFTER.match(view.key, person.name[1])):
        role = view.words(verb.span("role")) or None
    return Role(view.words(person.name), role)


def _first_of_several(view: View, named: list[FoundPerson], found: tuple[Role, Span], start: int) -> tuple[Role, Span]:
    """“Các đồng chí: A, …; B, … chủ trì”: A."""
    ends = [end.end() for end in _SENTENCE_END.finditer(view.key, start, found[1][0])]
    begins = ends[-1] if ends else start
    before = [person for person in named if begins <= person.name[0] < found[1][0]]
    if before and _AND.fullmatch(view.key, before[-1].end, found[1][0]):
        return _as_role(view, before[-1]), before[-1].name
    if before and ";" in view.key[before[0].end : found[1][0]] and not _DOES.search(view.key, begins, found[1][0]):
        return _as_role(view, before[0]), before[0].name  # “Ông A, Chủ tịch; các Phó Chủ tịch B, C chủ trì”
    together = _TOGETHER.search(view.key, begins, found[1][0])
    if together or _JOINTLY.match(view.key, found[1][1]):
        begins = together.start() if together else begins
        for person in named:
            if begins <= person.name[0] < found[1][0]:
                return _as_role(view, person), person.name
    return found


def _on_a_line(view: View, line: re.Pattern[str], start: int, end: int) -> tuple[Role, Span] | None:
    """A line of its own, “Chủ trì: Mr. Long”: what is named so needs no honorific."""
    said = line.search(view.key, start, end)
    if said is None or not view.flow[said.start("name")].isupper() or _BLANK.search(said["name"]):
        return None
    return Role(view.words(said.span("name")), None), said.span("name")
