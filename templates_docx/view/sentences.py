"""Câu chữ: how facts become official Vietnamese sentences. Pure functions from values to text."""

from __future__ import annotations

import re
from collections.abc import Iterable

from domain.citation import Citation
from domain.deadline import Deadline
from domain.person import Person, called, names_a_body
from domain.target import Target
from domain.task import Task
from domain.vote import Vote
from vitext.dates import write_date
from vitext.fold import search_key
from vitext.numbers import write_count, write_number
from vitext.wording import upper_first as upper_first  # beside lower_first, for those who write sentences

_COMPARED = {
    "=": "đạt {}",
    ">=": "đạt từ {} trở lên",
    "<=": "không quá {}",
    ">": "đạt trên {}",
    "<": "dưới {}",
    "approx": "đạt khoảng {}",
}
_SIGNS = {"=": "{}", ">=": "≥ {}", "<=": "≤ {}", ">": "> {}", "<": "< {}", "approx": "khoảng {}"}
_COUNTED_ONE_BY_ONE = 10

# First words of names of bodies that keep their capital inside a sentence even when the next word is small
# (NĐ 30, Phụ lục II, mục III): "Ủy ban nhân dân", "Văn phòng Liên minh", "Quỹ hỗ trợ …".
_NAMES_BEGIN = (
    "Ủy ban|Uỷ ban|Hội đồng|Văn phòng|Liên minh|Trung tâm|Quỹ|Sở|Đảng|Đảng ủy|Tỉnh ủy|Thành ủy|Chi bộ|Mặt trận|"
    "Đoàn(?! kết)|Chính phủ|Quốc hội|Nhà nước|Nhân dân|Hội nghị|Đại hội|Báo(?! cáo)|Đài|Công an|Thường trực|Hợp tác xã"
)
_NAME = re.compile(rf"(?:{_NAMES_BEGIN})(?!\w)")
# Short verbs that a name often follows: "Trình Ủy ban nhân dân tỉnh" begins no name itself.
_SHORT_VERBS = frozenset(("Trình", "Giúp", "Gửi", "Mời", "Giao", "Cử", "Bầu", "Xin", "Nghe", "Cùng"))


def lower_first(text: str) -> str:
    """The first letter small, unless it begins a name, an abbreviation or a code; when in doubt it stays."""
    first, _, rest = text.partition(" ")
    named = _NAME.match(text) or (rest[:1].isupper() and first not in _SHORT_VERBS)
    coded = any(letter.isdigit() or letter == "-" or letter.isupper() for letter in first[1:])
    if not text[:1].isupper() or named or coded:
        return text
    return text[0].lower() + text[1:]


def bare(text: str) -> str:
    """Without closing punctuation and spaces, so that a sentence can go on or be closed by rule."""
    return text.strip().removesuffix("./.").rstrip(" .;,:")


def closed(text: str, mark: str = ".") -> str:
    """Closed by `mark`, unless it ends in punctuation that closes it already."""
    text = text.strip()
    if text.endswith(("./.", "!", "?", "…", ":")):
        return text
    return bare(text) + mark


def joined(parts: Iterable[str]) -> str:
    """ "A, B và C"; where a part holds "và" or a comma itself, marks alone keep the parts apart."""
    listed = [part for part in parts if part]
    if len(listed) < 2:
        return "".join(listed)
    if any(mark in part for part in listed for mark in (",", ";")):
        return f"{'; '.join(listed[:-1])}; và {listed[-1]}"
    if any(" và " in part for part in listed):
        return ", ".join(listed)
    return f"{', '.join(listed[:-1])} và {listed[-1]}"


def joined_names(parts: Iterable[str]) -> str:
    """Bodies in a row inside a clause, where a semicolon would begin another: "Ủy ban nhân dân các xã, phường và Sở A".

    What follows a comma in small letters belongs to the body before it; "đồng chí A, Chủ tịch" needs the semicolon.
    """
    listed = [part for part in parts if part]
    if len(listed) < 2 or any(";" in part or not _goes_on_small(part) for part in listed):
        return joined(listed)
    if any(" và " in part for part in listed):
        return ", ".join(listed)
    return f"{', '.join(listed[:-1])} và {listed[-1]}"


def _goes_on_small(part: str) -> bool:
    return all(piece.lstrip()[:1].islower() for piece in part.split(",")[1:])


def person_words(person: Person, *, address: str = "") -> str:
    """ "đồng chí Nguyễn Văn A, Giám đốc Sở Tài chính"; `address` is used where the person has none, and is no body."""
    spoken, name = called(person.name)
    address = person.address or spoken or ("" if names_a_body(name) else address)
    name = f"{address} {name}" if address else name
    office = bare(person.title)
    if person.unit and person.unit not in office:
        office = f"{office} {person.unit}".strip()
    return f"{name}, {office}" if office else name


def person_subject(person: Person, *, address: str = "đồng chí") -> str:
    """A person as the subject of a verb: a comma closes the titles that stand between name and verb."""
    words = person_words(person, address=address)
    return f"{words}," if "," in words else words


def amount(target: Target) -> str:
    """The planned figure with its range and total: "08", "2 - 3", "17/15", "1.234,5"; empty when there is none."""
    if target.value is None:
        return ""
    first = _figure(target, target.value)
    if target.value_max is not None:
        return f"{first} - {_figure(target, target.value_max)}"
    if target.of_total is not None:
        return f"{first}/{write_number(target.of_total)}"
    return first


def _figure(target: Target, value: object) -> str:
    number = write_number(value)  # type: ignore[arg-type]
    counted = number.isdigit() and 0 < int(number) < _COUNTED_ONE_BY_ONE and not (target.unit or "").startswith("%")
    return write_count(int(number)) if counted else number


def amount_in_cell(target: Target) -> str:
    """The planned figure as a table's cell shows it: "≥ 95"."""
    figure = amount(target)
    if not figure or target.value_max is not None:
        return figure
    return _SIGNS[target.comparator].format(figure)


def unit_after(figure: str, unit: str | None) -> str:
    """ "95%" without a space, "20 HTX" with one."""
    if not unit:
        return figure
    return f"{figure}{unit}" if unit.startswith("%") else f"{figure} {unit}"


def target_words(target: Target) -> str:
    """ "Thành lập mới hợp tác xã đạt từ 20 HTX trở lên (năm 2026)"."""
    words = target.indicator
    if target.value is not None and target.value_max is not None:
        upper = unit_after(_figure(target, target.value_max), target.unit)
        words += f" đạt từ {_figure(target, target.value)} đến {upper}"
    elif target.value is not None:
        words += " " + _COMPARED[target.comparator].format(unit_after(amount(target), target.unit))
    notes = [target.period.as_noun() if target.period else "", target.lead or "", target.note or ""]
    extra = "; ".join(note for note in notes if note)
    return f"{words} ({extra})" if extra else words


def _mentions(text: str, words: str) -> bool:
    return search_key(words) in search_key(text)


def _starts_with(text: str, words: str) -> bool:
    return search_key(text).startswith(search_key(words))


_RECURRING = re.compile(r"^(hang|moi|thuong xuyen|dinh ky|lien tuc|tu|den het|ca)\b|mot lan")
_BARE_DAY = re.compile(r"^\d{1,2}[/.-]\d{1,2}([/.-]\d{4})?$")
_BARE_MONTH = re.compile(r"^\d{1,2}[/.-]\d{4}$")
_PERIOD = re.compile(r"^(quy|thang|nam|tuan|nua|\d+ (ngay|tuan|thang))\b")


def due_words(deadline: Deadline, *, after: str) -> str:
    """The deadline as it follows a directive: ", hoàn thành trong quý I/2026", ", thực hiện hằng quý".

    `after` is the directive itself: its own "thực hiện" is not said twice.
    """
    due = lower_first(deadline.as_adverb())
    if not due or _mentions(after, due):
        return ""
    key = search_key(due)
    if _RECURRING.search(key):
        return f"; thời gian: {due}" if _mentions(after, "thực hiện") else f", thực hiện {due}"
    if _BARE_DAY.match(due):
        return f", hoàn thành ngày {due}"
    if _BARE_MONTH.match(due):
        return f", hoàn thành trong tháng {due}"
    return f", hoàn thành {'trong ' if _PERIOD.match(key) else ''}{due}"


def task_words(task: Task) -> str:
    """One directive with all that its record holds, without a closing mark.

    "Phòng Kế hoạch chủ trì, phối hợp với Sở Tài chính tham mưu …, hoàn thành trước ngày 30/6/2026": the lead, partners,
    deadline and targets are added only where the text does not already say them.
    """
    words = bare(task.text)
    with_others = _mentions(words, "phối hợp")
    partners = [partner for partner in task.partners if not (with_others and _mentions(words, partner))]
    lead = task.lead if task.lead and not _starts_with(words, task.lead) else None
    if lead and partners:
        words = f"{upper_first(lead)} chủ trì, phối hợp với {joined_names(partners)} {lower_first(words)}"
    elif lead:
        words = f"{upper_first(lead)} {lower_first(words)}"
    elif partners and lower_first(words) == words:  # the text opens with a body's name
        words = f"{words}; phối hợp với {joined_names(partners)}"
    elif partners:
        words = f"Phối hợp với {joined_names(partners)} {lower_first(words)}"
    addressees = [addressee for addressee in task.addressees if not _mentions(words, addressee)]
    if addressees:
        words += f", trình {joined_names(addressees)}"
    places = [place for place in task.places if not _mentions(words, place)]
    if places:
        words += f", tại {joined(places)}"
    cited = [basis for basis in task.bases if not _mentions(words, basis.symbol or basis.verbatim or "")]
    bases = [citation_words(basis) for basis in cited]
    if bases:
        words += f", theo {joined(bases)}"
    if task.deadline:
        words += due_words(task.deadline, after=words)
    targets = [lower_first(target_words(target)) for target in task.targets]
    if targets:
        words += f"; chỉ tiêu: {'; '.join(targets)}"
    return words


def citation_words(citation: Citation) -> str:
    """The full first citation (NĐ 30, PL I, II.6): type, number, day, issuer, subject; a law by name and day."""
    if citation.verbatim:
        return bare(citation.verbatim)
    unit = f"{citation.unit} " if citation.unit else ""
    day = f"{write_date(citation.date)}" if citation.date else ""
    if citation.is_law:
        name = " ".join(part for part in (citation.kind, citation.title) if part)
        number = f"số {citation.symbol}" if citation.symbol and not day else ""
        return unit + " ".join(part for part in (name, number, day) if part)
    symbol = f"số {citation.symbol}" if citation.symbol else ""
    issuer = f"của {citation.issuer}" if citation.issuer else ""
    return unit + " ".join(part for part in (citation.kind, symbol, day, issuer, citation.title) if part)


def vote_words(vote: Vote, *, present: int | None = None, member_word: str = "ủy viên") -> str:
    """ "29/29 ủy viên tán thành (100%)", with those against and of another mind where there were any."""
    percent = vote.percent(present)
    share = f"{write_number(percent)}%" if percent is not None else ""
    if vote.in_favour is None:
        return f"{share} {member_word} có mặt tán thành" if share else ""
    voters = vote.voters or present
    counted = f"{write_count(vote.in_favour)}/{write_count(voters)}" if voters else write_count(vote.in_favour)
    words = f"{counted} {member_word} tán thành" + (f" ({share})" if share else "")
    others = []
    if vote.against:
        others.append(f"{write_count(vote.against)} {member_word} không tán thành")
    if vote.abstain:
        others.append(f"{write_count(vote.abstain)} {member_word} không biểu quyết hoặc có ý kiến khác")
    return ", ".join([words, *others]) + (f"; hình thức: {lower_first(vote.method)}" if vote.method else "")


def assignment_words(task: Task) -> str:
    """ "Giao Ban Thường vụ chỉ đạo …": who is charged with what; nobody is charged where nobody is named."""
    words = task_words(task)
    if not task.lead or words.casefold().startswith(("giao ", "đề nghị ", "yêu cầu ")):
        return upper_first(words)
    return f"Giao {lower_first(words)}"


def paper_words(paper: str) -> str:
    """A paper's name inside a sentence: names of papers keep their capital, a "dự thảo" does not begin one."""
    words = bare(paper)
    return lower_first(words) if search_key(words).startswith("du thao") else words
