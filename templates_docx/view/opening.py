"""Lời mở: the sentences about the meeting that several documents share (when, where, who, what was heard, the vote)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from domain.citation import Citation
from domain.documents import ProgrammeItem
from domain.fields import clock_of, day_of
from domain.kinds import KINDS
from domain.meeting import AgendaItem
from domain.vote import Vote
from templates_docx.view.draft import Draft
from templates_docx.view.frame import symbol_line
from templates_docx.view.sentences import (
    bare,
    citation_words,
    joined,
    lower_first,
    paper_words,
    upper_first,
    vote_words,
)
from vitext.dates import weekday, write_clock, write_date, write_moment, write_short
from vitext.numbers import write_count

RESOLUTION = next(kind for kind in KINDS if kind.code == "resolution")


def meeting_day(draft: Draft) -> str:
    """ "ngày 14 tháng 8 năm 2026"."""
    start = draft.record.meeting.start
    return draft.slot(write_date(day_of(start)) if start else None, ("hoi_nghi", "bat_dau"), "ngày họp")


def meeting_days(draft: Draft) -> str:
    """The meeting's day, or "từ ngày 30 đến ngày 31 tháng 12 năm 2026" where it lasted longer than one."""
    first, last = draft.record.meeting.start, _last_day(draft)
    if first is None or last is None or last <= day_of(first):
        return meeting_day(draft)
    begun = day_of(first)
    words = write_date(begun)
    if begun.year == last.year:
        words = words.partition(" năm " if begun.month != last.month else " tháng ")[0]
    return f"từ {words} đến {write_date(last)}"


def _last_day(draft: Draft) -> date | None:
    end = draft.record.meeting.end
    return day_of(end) if end else None


def moment_words(draft: Draft, moment: date | None, path: tuple[str, ...], what: str) -> str:
    """ "08 giờ 00, ngày 14 tháng 8 năm 2026"; an hour that nobody noted is a placeholder, not midnight."""
    if isinstance(moment, datetime):
        return write_moment(moment)
    if moment is None:
        return draft.slot(None, path, what)
    return f"{draft.slot(None, path, what.replace('thời gian', 'giờ'))} giờ, {write_date(moment)}"


def clock_and_day(draft: Draft) -> str:
    """ "08 giờ 00, thứ Sáu, ngày 14 tháng 8 năm 2026"; what is not known is a placeholder.

    A meeting that ends on a later day says until when: "từ 08 giờ 00, … đến 16 giờ 45, …".
    """
    path, moment, end = ("hoi_nghi", "bat_dau"), draft.record.meeting.start, draft.record.meeting.end
    if moment is None:
        return draft.slot(None, path, "thời gian họp")
    clock = clock_of(moment)
    begins = _clock_and_day(moment, hour="" if clock else f"{draft.slot(None, path, 'giờ họp')} giờ, ")
    if end is None or day_of(end) <= day_of(moment):
        return begins
    return f"từ {begins} đến {_clock_and_day(end)}"


def _clock_and_day(moment: date, *, hour: str = "") -> str:
    clock, day = clock_of(moment), day_of(moment)
    return f"{f'{write_clock(clock)}, ' if clock else hour}{weekday(day)}, {write_date(day)}"


def meeting_title(draft: Draft) -> str:
    """The meeting's full name; a placeholder stands for a body that is not named."""
    meeting = draft.record.meeting
    if meeting.body:
        return meeting.title
    return meeting.named(draft.slot(None, ("hoi_nghi", "cua"), "cơ quan họp"))


def venue(draft: Draft) -> str:
    """Where it was held."""
    return draft.slot(draft.record.meeting.venue, ("hoi_nghi", "dia_diem"), "địa điểm họp")


def attendance_words(draft: Draft) -> str:
    """ "29/31 ủy viên (vắng 02 ủy viên)"."""
    attendance = draft.record.meeting.attendance
    word = attendance.member_word
    path = ("hoi_nghi", "thanh_phan")
    present = draft.slot(
        write_count(attendance.present) if attendance.present is not None else None,
        (*path, "co_mat"),
        f"số {word} có mặt",
    )
    convened = attendance.convened
    if convened is None and attendance.present is not None and attendance.absent is not None:
        convened = attendance.present + attendance.absent
    total = draft.slot(
        write_count(convened) if convened is not None else None, (*path, "trieu_tap"), f"tổng số {word} được triệu tập"
    )
    absent = attendance.absent
    if absent is None and convened is not None and attendance.present is not None:
        absent = convened - attendance.present
    away = f" (vắng {write_count(absent)} {word})" if absent and absent > 0 else ""
    return f"{present}/{total} {word}{away}"


def new_days(items: Sequence[AgendaItem | ProgrammeItem]) -> tuple[str, ...]:
    """ "16/8/2026" for every item with which a new day begins, "" for the others."""
    words, above = [], None
    for item in items:
        new = item.day if item.day != above else None
        words.append(write_short(new) if new else "")
        above = item.day or above
    return tuple(words)


def papers(draft: Draft) -> tuple[str, ...]:
    """The papers that were heard: the meeting's own list, or those of its agenda."""
    meeting = draft.record.meeting
    return meeting.papers or tuple(dict.fromkeys(item.paper for item in meeting.agenda if item.paper))


def opening_paragraphs(draft: Draft) -> tuple[str, ...]:
    """Day, place, organiser, title and attendance, as the first paragraphs of a resolution or a notice."""
    meeting = draft.record.meeting
    organiser = draft.slot(meeting.organiser or meeting.body, ("hoi_nghi", "cua"), "cơ quan họp")
    held = f"{organiser} tổ chức {held_title(draft)}{purpose_words(draft)}."
    first = f"{upper_first(meeting_days(draft))}, tại {venue(draft)}, {held}"
    return first, f"Dự {meeting.word} có {attendance_words(draft)}."


def held_title(draft: Draft) -> str:
    """The meeting's name after "tổ chức": the body is not named again where it is itself the organiser."""
    meeting = draft.record.meeting
    return meeting_title(draft) if meeting.organiser and meeting.body else meeting.own_title


def purpose_words(draft: Draft) -> str:
    """ " để sơ kết …", with its leading space; empty when no purpose is given."""
    purpose = draft.record.meeting.purpose
    if not purpose:
        return ""
    words = ""
    for line in purpose.splitlines():  # pasted as a list, printed in a sentence
        plain = line.lstrip(" \t-+•*")
        words = f"{words} {lower_first(plain) if words.endswith((';', ',')) else plain}".strip()
    words = lower_first(bare(words))
    return f" {words}" if words.startswith(("để ", "nhằm ", "với ")) else f" để {words}"


def heard(draft: Draft) -> str:
    """ "Sau khi nghe A và B; trên cơ sở ý kiến thảo luận và kết quả biểu quyết, Hội nghị": without closing mark."""
    word = draft.record.meeting.word
    return f"{heard_papers(draft)}cơ sở ý kiến thảo luận và kết quả biểu quyết, {word}"


def heard_papers(draft: Draft) -> str:
    """ "Sau khi nghe A và B; trên ", or "Trên " where no paper is known: the words before "cơ sở …"."""
    listed = [paper_words(paper) for paper in papers(draft)]
    return f"Sau khi nghe {joined(listed)}; trên " if listed else "Trên "


def adopted_sentence(draft: Draft, document: str) -> str:
    """ "Nghị quyết này được Hội nghị … thông qua ngày … với 29/29 ủy viên tán thành (100%)", on its last day."""
    last = _last_day(draft)
    start = draft.record.meeting.start
    day = write_date(last) if start and last and last > day_of(start) else meeting_day(draft)
    vote = draft.record.resolution.vote
    if vote:
        vote = replace(vote, method=None)  # how hands were counted belongs in the minutes
    return f"{document} này được {meeting_title(draft)} thông qua {day} với {vote_or_gap(draft, vote)}"


def resolution_words(draft: Draft, *, short: bool = False) -> str:
    """ "Nghị quyết số 04/NQ-LMHTX ngày 14 tháng 8 năm 2026 của Ban Chấp hành …" as far as its facts are known."""
    record = draft.record
    resolution = record.resolution
    body = resolution.authority or record.meeting.body
    if resolution.number is None or resolution.issued is None:
        return f"Nghị quyết {meeting_title(draft)}"
    own = symbol_line(Draft(record, RESOLUTION, draft.form)).removeprefix("Số:").removeprefix("Số").strip()
    day = f"ngày {write_short(resolution.issued)}" if short else write_date(resolution.issued)
    return f"Nghị quyết số {own} {day}" + (f" của {body}" if body else "")


def vote_or_gap(draft: Draft, vote: Vote | None) -> str:
    """The vote in words, or a placeholder."""
    attendance = draft.record.meeting.attendance
    words = vote_words(vote, present=attendance.present, member_word=attendance.member_word) if vote else ""
    return draft.slot(words or None, ("nghi_quyet", "bieu_quyet"), "kết quả biểu quyết thông qua nghị quyết")


def basis_lines(draft: Draft, bases: Sequence[Citation], proposed_by: str | None, *, last: str = "") -> tuple[str, ...]:
    """Căn cứ lines with their punctuation: ";" between, "." (or the Party's ",") at the end unless `last` is given."""
    form = draft.form.norm.basis
    last = last or form.last
    lines = []
    for basis in bases:
        words = citation_words(basis)
        prefix = "" if words.casefold().startswith(("căn cứ", "theo đề nghị", "xét", "thực hiện")) else form.prefix
        lines.append(f"{form.bullet}{prefix}{words}")
    if proposed_by:
        words = bare(proposed_by)
        prefix = "" if words.startswith(("Theo đề nghị", "Xét")) else form.proposal_prefix
        lines.append(f"{form.bullet}{prefix}{words}")
    if not lines:
        lines = [f"{form.bullet}{form.prefix}{draft.slot(None, draft.path('can_cu'), 'căn cứ ban hành')}"]
    return tuple(f"{line}{last if index == len(lines) else form.between}" for index, line in enumerate(lines, 1))
