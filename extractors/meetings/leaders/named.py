"""Người được gọi tên: a person with an honorific before a verb or behind a label, or a name alone on a labelled line."""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

import re
from collections.abc import Callable

from domain.extraction import Role, Span
from extractors.documents.names import LOWER, NAME, UPPER, WHOLE_NAME, begins_with_family
from extractors.documents.view import View
from extractors.meetings.leaders.offices import NEXT_TOLD, before_office, is_honoured, office_right_behind
from extractors.meetings.leaders.words import HONORIFIC, PRESIDES_AFTER
from extractors.meetings.sentences import has_any
from extractors.people.persons import FoundPerson
from vitext.lazy import regex

_SPEAKS = regex(r"\s(?:phát biểu|trình bày|báo cáo|tham luận)(?!\w)")  # below a picture
_NEXT_TOLD = regex(rf"[.;]? (?={NEXT_TOLD})")  # “Giám đốc HTX‖. Thư ký: …”
_BLANK = regex(r"[.…_]{3}|\(")
_OWN_TITLE = regex(
    r"(?:^|(?:,|\s-)\s*)(?:(?:uy vien|thanh vien) (?:kiem )?)?(?:thu ky|chu toa|chu tri)(?:\s+(?:hoi nghi|cuoc hop|dai hoi))?$"
)
_NEXT_LABEL = regex(r"(?:thu ky|chu tri|chu toa|thanh phan|tham du|ghi bien ban)(?: (?:cuoc|buoi) hop)?")
_LABEL_WORDS = (
    "doan chu tich",
    "chu tich doan",
    "chu tri",
    "ket luan",
    "chu toa",
    "dieu hanh",
    "chi dao",
    "thu ky",
    "thu ki",
    "ghi bien ban",
    "nguoi ghi",
    "ghi chep",
)
_LINE_OF = "(?: (?:cuoc hop|buoi hop|phien hop|hoi nghi|dai hoi))?"
# A monk's rank goes before his name: “Thư ký: ĐĐ. ‖ Thích Nhuận An”.
_CALLED = (
    r"(?:(?:anh|chi|ong|ba|thay|co|bac|ban|em|cu|dong chi|d/c\.?) |[ob]\. ?)?(?:(?:ht|tt|dd|nt|ns|sc)\. ?(?=thich )"
    r"|(?:hoa thuong|thuong toa|dai duc|ni truong|ni su|su co) (?=thich ))?"
    # … and a doctor's degree: “BSCKII. ‖ Lê Văn An”
    r"(?:(?:bs|ds|dd|ths|ts|ys|cn|nhs)\.? ?(?:ck ?(?:i{1,2}|[12]))?\.? (?=\w))?"
)
_INVITED = r"(?:(?:tran trong )?(?:kinh )?moi )?"  # “Chủ trì: ‖ Kính mời ‖ đồng chí Lê Văn A”
# What stands behind a label on a line of its own: “Chủ trì: Mr. Long”.
NAMED_ON_LINE = (
    rf"{_LINE_OF}\s*(?:\([^)\n]*\))?\s*:\W*(?:{_INVITED}(?:dong chi |d/c )(?=\w))?{_CALLED}(?P<name>(?:m(?:r|s"
    rf"|rs)\. ?)?[^\s:;,()][^:;,()\n]{{1,38}}?)\s*(?:[.;,(-]\s|\((?=\w)|(?<=\s)va\s|[.;,]?$)"
)
# How the heading of a list begins: “2. Đoàn chủ tịch”.
HEADING = r"(?m:^)\W*(?:(?:\d{1,2}|[ivx]{1,4}|[a-d])\s?[./)-]\s*)?"
# … or the sentence that says whom they chose: “Đại hội bầu ‖ đoàn chủ tịch gồm 3 người: ‖ 1. Ông Lê An”.
CHOSEN = r"(?<!\w)(?:bau|cu|suy ton|thong qua|gioi thieu|nhat tri)(?: ra)?(?: danh sach)? "
# The first of a list below its heading: “Đoàn chủ tịch gồm: ‖ - Chị Lê Thị An, Bí thư chi đoàn”.
FIRST_BELOW = (
    rf"{_LINE_OF}(?: gom(?: co)?)?(?: \(?\d{{1,2}} (?:nguoi|dong chi|d/c|thanh vien|vi|ong,? ba)\)?)?(?: nhu sau)?\s*:?[^\S\n]*\n\s*[^\w\n]*(?:1\s?[.)/-]\s*)?{_INVITED}(?:dong chi |d/c |{_CALLED})(?P<name>[^\s:;,()-][^:;,()\n]{{3,30}}?)"
    r"(?=\s*(?:[,;(.]|-|(?m:$)))"
)
# What stands before a name and is no part of it: “CTS Lê Văn An”, “ThS. Lê B”.
_RANK = regex(rf"(?:[{UPPER}]{{2,7}}|Th[Ss]|GS|Bs)\.? (?={NAME})")
_SHORT_OFFICES = frozenset(
    (
        "TGĐ",
        "PTGĐ",
        "GĐ",
        "PGĐ",
        "CT",
        "PCT",
        "GVCN",
        "HT",
        "PHT",
        "TTCM",
        "BT",
        "PBT",
        "TBT",
        "TP",
        "PTP",
        "TT",
        "CTHĐQT",
        "CTCĐ",
        "TPT",
        "KTT",
    )
)
# An office that stands before the name, its own words small: “Lớp trưởng lớp 6C ‖ Trần Văn An”, “Giám đốc ‖ Lê B”.
_OFFICE_FIRST = regex(
    rf"(?P<role>[{UPPER}]\w*(?: \S+){{0,6}}? [^\s{UPPER}]\S*(?: \d+\w*)?(?: [{UPPER}]{{2,5}})?|[{UPPER}]{{2,5}}|[{LOWER}]\S*(?: [{LOWER}]\S*){{0,4}}(?: [{UPPER}\d]{{1,5}})?)"
    rf" (?P<name>(?![{UPPER}]{{2}})[{UPPER}][^\W\d]+(?: [{UPPER}][^\W\d]*){{1,4}})"
)
# What stands behind a name on its line: “… - GVCN lớp 6A”, “…, Trưởng ban”, “… (Hội trưởng)”.
_BEHIND = regex(
    r" *(?:[-,]|(?P<in>\()) ?(?P<more>[^\n()]{2,70}?)(?(in)\)) ?(?:[.;,]? *(?=\n|$)|(?<!\WT[PpXx])(?<! [QP])[.;] )"
)
_PERSON = regex(rf"(?:(?i:ông|bà|anh|chị|đồng chí|đ/c|thầy|cô)\.? )?(?P<name>{NAME})")
_LABEL_FIRST = regex(
    rf"(?:^|[\n.;:])[^\w\n]*(?:\d{{1,2}}[.)/] ?|[a-z][.)/] ?)?[^,.:;\n]{{4,40}}:[^\w\n]*{HONORIFIC}\s*$"
)
_LABEL_REACH = 90
_HONOURED = regex(r"(?:^|\W)(?:dong chi|d/c|ong|ba|anh|chi|thay|co)[\s.]+$")
_NO_OFFICE = regex(
    r"(?<!\w)(?:(?:ong|ba|dong chi|d/c|anh|chi(?! (?:doi|doan|bo|hoi|uy|nhanh|cuc)(?!\w))) \w|(?:chu tri|chu toa|thu ky(?= (?:cuoc|hoi))|ghi bien ban|vang"
    r"|co mat|va|cung)(?!\w))|\d{3}"
)


def found_before_or_behind(
    view: View,
    named: list[FoundPerson],
    after: re.Pattern[str],
    label: re.Pattern[str] | None,
    otherwise: Callable[[View, list[FoundPerson], FoundPerson, int], tuple[Role, Span] | None] | None = None,
) -> tuple[Role, Span] | None:
    """The first person with a family name before `after`, behind `label`, or told `otherwise` from where the title ends."""
    for person in named:
        name = view.words(person.name)
        if " " not in name:
            continue
        own = _own_title(view, person)
        if own and not own.start() and label and is_labelled(view, person, label):
            own = None  # “Thư ký cuộc họp: bà A - Thư ký”
        end = person.role[0] + own.start() if own and person.role else person.end
        if after.match(view.key, end) or (label is not None and is_labelled(view, person, label)):
            return with_office(view, person, as_role(view, person, end)), person.name
        if otherwise and (told := otherwise(view, named, person, end)):
            return told
    return None


def _own_title(view: View, person: FoundPerson) -> re.Match[str] | None:
    """“…, thư ký” at the end of a title: the part in this meeting, not the office."""
    if person.role is None or not has_any(view.key, ("thu ky", "chu t"), *person.role):
        return None
    line_end = view.text.find("\n", *person.role)  # a list's next line may have been taken for the title's end
    return _OWN_TITLE.search(view.key[person.role[0] : line_end if line_end > 0 else person.role[1]])


def is_labelled(view: View, person: FoundPerson, label: re.Pattern[str]) -> bool:
    """Whether `label` stands right before the name."""
    start = max(0, person.name[0] - 90)
    if not has_any(view.key, _LABEL_WORDS, start, person.name[0]):
        return False
    return label.search(view.key[start : person.name[0]]) is not None


def as_role(view: View, person: FoundPerson, end: int | None = None) -> Role:
    """The name with the title, up to `end`, that stands there or before the verb of chairing."""
    said = view.words((person.role[0], min(end or person.role[1], person.role[1]))) if person.role else ""
    role = _SPEAKS.split(said, maxsplit=1)[0].rstrip(". ") or None
    role = _NEXT_TOLD.split(role, maxsplit=1)[0] if role else None
    if (
        role
        and person.role
        and _NEXT_LABEL.fullmatch(view.key, *person.role)
        and view.key.startswith(":", person.role[1])
    ):
        role = None  # “Chủ trì: ông A, ‖ Thư ký: bà B”
    if role is None and (verb := PRESIDES_AFTER.match(view.key, person.name[1])):
        role = view.words(verb.span("role")) or None
    return Role(view.words(person.name), role)


def with_office(view: View, person: FoundPerson, role: Role) -> Role:
    """The person with what stands behind the name on a labelled line, where that is no title that is known.

    “Chủ trì: Cô Lê Thị An - ‖ GVCN lớp 6A”
    """
    line = view.key.rfind("\n", 0, person.name[0]) + 1
    if role.role:
        return role
    behind = _BEHIND.match(view.flow, person.name[1])
    in_cell = behind is not None and behind["in"] and not any(map(str.isalnum, view.key[line : person.name[0]]))
    before = view.key[max(line - 1, 0, person.name[0] - _LABEL_REACH) : person.name[0]]
    if not in_cell and not _LABEL_FIRST.search(before):
        return role
    if behind is None and (told := office_right_behind(view, person.name[1])):
        return Role(role.name, view.words(told))
    office = _office(view, behind.span("more")) if behind else None
    return Role(role.name, office) if office else role


def _office(view: View, span: Span) -> str | None:
    """What the words behind a name are, if they are an office: no other person, no part in this meeting, no label."""
    if _NO_OFFICE.search(view.key, *span) or any(map(view.key[slice(*span)].count, ".;:")):
        return None
    return view.words(span) or None


def _is_person(words: str) -> bool:
    """Whether words are a name with a family name in front, or a monk's."""
    return WHOLE_NAME.fullmatch(words) is not None and (begins_with_family(words) or words.startswith("Thích "))


def on_a_line(view: View, line: re.Pattern[str], start: int, end: int) -> tuple[Role, Span] | None:
    """A line of its own, “Chủ trì: Mr. Long”: what is named so needs no honorific."""
    said = line.search(view.key, start, end)
    if said is None or _BLANK.search(said["name"]):
        return None
    words = view.words(said.span("name"))
    if not view.flow[said.start("name")].isupper():
        office = _OFFICE_FIRST.fullmatch(words)  # “Chủ trì: ‖ tổ trưởng ‖ Lê Văn An”
        known = office is not None and _is_person(office["name"])
        return (Role(office["name"], office["role"]), said.span("name")) if office and known else None
    if (rank := _RANK.match(words)) and _is_person(words[rank.end() :]):
        if rank[0].strip(". ") in _SHORT_OFFICES:
            return Role(words[rank.end() :], rank[0].strip(". ")), said.span("name")
        words = words[rank.end() :]
    behind = _BEHIND.match(view.flow, said.end("name"))
    if behind and (one := _PERSON.fullmatch(behind["more"])) and _is_person(one["name"]) and not _is_person(words):
        return Role(one["name"], words), (behind.start("more") + one.start("name"), behind.end("more"))
    named = behind is not None and (behind["in"] or _is_person(words) or is_honoured(view, said.start("name")))
    if behind and named and (title := _office(view, behind.span("more"))):
        return Role(words, title), said.span("name")
    if (name := before_office(view, said.span("name"))) and (told := office_right_behind(view, name[1])):
        return Role(view.words(name), view.words(told)), name
    if office := _OFFICE_FIRST.fullmatch(words):
        return Role(office["name"], office["role"]), said.span("name")
    return Role(words, None), said.span("name")


def first_below(view: View, heading: re.Pattern[str], start: int, end: int) -> tuple[Role, Span] | None:
    """The first person of a list below its heading, with the office behind the name."""
    said = heading.search(view.key, start, end)
    if said is None:
        return None
    words = view.words(said.span("name"))
    called = _HONOURED.search(view.key, said.start(), said.start("name")) and WHOLE_NAME.fullmatch(words)
    if not (called or _is_person(words)):
        return None
    behind = _BEHIND.match(view.flow, said.end("name"))
    return Role(words, _office(view, behind.span("more")) if behind else None), said.span("name")
