"""Câu chữ: how facts become official Vietnamese sentences. Pure functions from values to text."""

from __future__ import annotations

from collections.abc import Iterable

from domain.citation import Citation
from domain.person import Person
from domain.target import Target
from domain.task import Task
from domain.vote import Vote
from vitext.dates import write_date
from vitext.fold import search_key
from vitext.numbers import write_count, write_number

_COMPARED = {
    "=": "{}",
    ">=": "từ {} trở lên",
    "<=": "không quá {}",
    ">": "trên {}",
    "<": "dưới {}",
    "approx": "khoảng {}",
}
_SIGNS = {"=": "{}", ">=": "≥ {}", "<=": "≤ {}", ">": "> {}", "<": "< {}", "approx": "khoảng {}"}
_COUNTED_ONE_BY_ONE = 10


def lower_first(text: str) -> str:
    """The first letter small, unless it begins a proper name or an abbreviation (second letter also capital)."""
    if len(text) > 1 and text[0].isupper() and not text[1].isupper() and not text[1].isdigit():
        return text[0].lower() + text[1:]
    return text


def upper_first(text: str) -> str:
    """The first letter capital."""
    return text[:1].upper() + text[1:]


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
    """ "A, B và C"."""
    listed = [part for part in parts if part]
    return listed[0] if len(listed) == 1 else f"{', '.join(listed[:-1])} và {listed[-1]}" if listed else ""


def person_words(person: Person, *, address: str = "") -> str:
    """ "đồng chí Nguyễn Văn A, Chủ tịch Liên minh HTX tỉnh"; `address` is used where the person has none."""
    called = person.address or address
    name = f"{called} {person.name}" if called else person.name
    return ", ".join(part for part in (name, person.title, person.unit) if part)


def amount(target: Target) -> str:
    """The planned figure with its range and total: "08", "2 - 3", "17/15", "1.234,5"; empty when there is none."""
    if target.value is None:
        return ""
    small = target.value == target.value.to_integral_value() and 0 < target.value < _COUNTED_ONE_BY_ONE
    percent = (target.unit or "").startswith("%")
    first = write_count(int(target.value)) if small and not percent else write_number(target.value)
    if target.value_max is not None:
        return f"{first} - {write_number(target.value_max)}"
    if target.of_total is not None:
        return f"{first}/{write_number(target.of_total)}"
    return first


def amount_in_cell(target: Target) -> str:
    """The planned figure as a table's cell shows it: "≥ 95"."""
    figure = amount(target)
    return _SIGNS[target.comparator].format(figure) if figure else ""


def unit_after(figure: str, unit: str | None) -> str:
    """ "95%" without a space, "20 HTX" with one."""
    if not unit:
        return figure
    return f"{figure}{unit}" if unit.startswith("%") else f"{figure} {unit}"


def target_words(target: Target) -> str:
    """ "Thành lập mới hợp tác xã: từ 20 HTX trở lên (năm 2026)"."""
    figure = amount(target)
    words = target.indicator
    if figure:
        words += ": " + _COMPARED[target.comparator].format(unit_after(figure, target.unit))
    notes = [target.period.as_noun() if target.period else "", target.lead or "", target.note or ""]
    extra = "; ".join(note for note in notes if note)
    return f"{words} ({extra})" if extra else words


def _mentions(text: str, words: str) -> bool:
    return search_key(words) in search_key(text)


def task_words(task: Task) -> str:
    """One directive with all that its record holds, without a closing mark.

    "Phòng Kế hoạch chủ trì, phối hợp với Sở Tài chính tham mưu …, hoàn thành trước ngày 30/6/2026": the lead, partners,
    deadline and targets are added only where the text does not already say them.
    """
    words = bare(task.text)
    partners = [partner for partner in task.partners if not _mentions(words, partner)]
    lead = task.lead if task.lead and not _mentions(words, task.lead) else None
    if lead and partners:
        words = f"{upper_first(lead)} chủ trì, phối hợp với {joined(partners)} {lower_first(words)}"
    elif lead:
        words = f"{upper_first(lead)} {lower_first(words)}"
    elif partners:
        words = f"Phối hợp với {joined(partners)} {lower_first(words)}"
    addressees = [addressee for addressee in task.addressees if not _mentions(words, addressee)]
    if addressees:
        words += f", trình {joined(addressees)}"
    places = [place for place in task.places if not _mentions(words, place)]
    if places:
        words += f", tại {joined(places)}"
    bases = [
        citation_words(basis) for basis in task.bases if not _mentions(words, basis.symbol or basis.verbatim or "")
    ]
    if bases:
        words += f", theo {joined(bases)}"
    due = task.deadline.as_adverb() if task.deadline else ""
    if due and not _mentions(words, due):
        recurring = search_key(due).startswith(("hang ", "thuong xuyen", "dinh ky"))
        words += f", {'thực hiện' if recurring else 'hoàn thành'} {due}"
    targets = [target_words(target) for target in task.targets]
    if targets:
        words += f"; chỉ tiêu: {'; '.join(lower_first(target) for target in targets)}"
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


def citation_short(citation: Citation) -> str:
    """A later citation: type and symbol only."""
    if citation.verbatim or citation.is_law or not citation.symbol:
        return citation_words(citation)
    return " ".join(part for part in (citation.kind, f"số {citation.symbol}") if part)


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
        others.append(f"{write_count(vote.abstain)} {member_word} có ý kiến khác")
    return ", ".join([words, *others]) + (f"; hình thức: {lower_first(vote.method)}" if vote.method else "")


def assignment_words(task: Task) -> str:
    """ "Giao Ban Thường vụ chỉ đạo …": who is charged with what."""
    words = task_words(task)
    if words.casefold().startswith(("giao ", "đề nghị ", "yêu cầu ")):
        return upper_first(words)
    return f"Giao {words if task.lead else lower_first(words)}"
