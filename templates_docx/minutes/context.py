"""Biên bản hội nghị (Mẫu 1.9, Phụ lục III): what happened, in the order it happened, without judgement."""

from __future__ import annotations

from dataclasses import dataclass

from domain.meeting import AgendaItem
from domain.person import Person
from templates_docx.view.annexes import PhuLuc, annexes
from templates_docx.view.draft import Draft
from templates_docx.view.frame import VanBan, frame
from templates_docx.view.opening import attendance_words, meeting_title, moment_words, new_days, venue, vote_or_gap
from templates_docx.view.outline import NO_TARGETS, Muc, numbered, plain_items
from templates_docx.view.sentences import (
    bare,
    closed,
    lower_first,
    paper_words,
    person_subject,
    person_words,
    upper_first,
    vote_words,
)
from vitext.numbers import write_count


@dataclass(frozen=True, slots=True)
class BienBan:
    """The fields of the minutes' template."""

    vb: VanBan
    ghi_dia_danh: bool
    bat_dau: str
    dia_diem: str
    thanh_phan: tuple[str, ...]
    chu_tri: str
    thu_ky: str
    khai_mac: tuple[str, ...]
    noi_dung: str
    cac_muc: tuple[Muc, ...]
    thong_qua: tuple[str, ...]
    be_mac: tuple[str, ...]
    ket: str
    ten_chu_tri: str
    ten_thu_ky: str
    phu_luc: tuple[PhuLuc, ...]


def build(draft: Draft) -> BienBan:
    """The minutes of the record's meeting."""
    record = draft.record
    meeting, minutes = record.meeting, record.minutes
    start = moment_words(draft, meeting.start, ("hoi_nghi", "bat_dau"), "thời gian bắt đầu")
    end = moment_words(draft, meeting.end, ("hoi_nghi", "ket_thuc"), "thời gian kết thúc")
    chairs = [_named(person) for person in ((meeting.chair,) if meeting.chair else ()) + meeting.co_chairs]
    chair = draft.slot("; ".join(chairs) or None, ("hoi_nghi", "chu_tri"), "người chủ trì")
    secretary = draft.slot(_named(meeting.secretary) if meeting.secretary else None, ("hoi_nghi", "thu_ky"), "thư ký")
    vb = frame(
        draft,
        type_name="Biên bản",
        abstract=bare(minutes.abstract or meeting_title(draft)),
        filed_with=f"{minutes.filed_by}, Hồ sơ" if minutes.filed_by else "Hồ sơ",
        signed=False,
        dated=minutes.dated,
    )
    return BienBan(
        vb=vb,
        ghi_dia_danh=minutes.dated,
        bat_dau=start,
        dia_diem=venue(draft),
        thanh_phan=_attendance(draft),
        chu_tri=chair,
        thu_ky=secretary,
        khai_mac=tuple(closed(line) for line in minutes.opening),
        cac_muc=_agenda(draft),
        noi_dung=f"Nội dung (theo diễn biến {meeting.word})",
        thong_qua=_adoption(draft),
        be_mac=tuple(closed(line) for line in minutes.closing),
        ket=_ending(draft, end),
        ten_chu_tri=meeting.chair.name if meeting.chair else chair,
        ten_thu_ky=meeting.secretary.name if meeting.secretary else secretary,
        phu_luc=annexes(draft, vb),
    )


def _named(person: Person) -> str:
    return upper_first(person_words(person, address="đồng chí"))


def _attendance(draft: Draft) -> tuple[str, ...]:
    attendance = draft.record.meeting.attendance
    word = attendance.member_word
    lines = [f"{upper_first(word)} dự họp: {attendance_words(draft)}."]
    if attendance.absences:
        lines.append(f"{upper_first(word)} vắng mặt:")
        for index, away in enumerate(attendance.absences, 1):
            reason = [f"lý do: {lower_first(bare(away.reason))}"] if away.reason else []
            if away.excused is not None:
                reason.append("có phép" if away.excused else "không phép")
            note = f" ({'; '.join(reason)})" if reason else ""
            lines.append(f"- {_named(away)}{note}{'.' if index == len(attendance.absences) else ';'}")
    if attendance.guests:
        lines.append(f"Khách mời ({write_count(len(attendance.guests))} đại biểu):")
        for index, guest in enumerate(attendance.guests, 1):
            lines.append(f"- {_named(guest)}{'.' if index == len(attendance.guests) else ';'}")
    return tuple(lines)


def _agenda(draft: Draft) -> tuple[Muc, ...]:
    """A section for each item; a placeholder where nothing was noted, so that the heading does not stand alone."""
    items = draft.record.meeting.agenda
    if items:
        of_days = zip(items, new_days(items), strict=True)
        return tuple(_agenda_section(draft, index, item, day) for index, (item, day) in enumerate(of_days))
    return (
        Muc(
            numbered(0),
            draft.slot(None, ("hoi_nghi", "chuong_trinh"), "nội dung, diễn biến cuộc họp"),
            (),
            (),
            NO_TARGETS,
        ),
    )


def _agenda_section(draft: Draft, index: int, item: AgendaItem, day: str) -> Muc:
    attendance = draft.record.meeting.attendance
    lines = []
    if item.presenter:
        what = paper_words(item.paper) if item.paper else "nội dung này"
        lines.append(closed(f"{upper_first(person_subject(item.presenter))} trình bày {what}"))
    elif item.paper:
        lines.append(closed(f"{draft.record.meeting.word} nghe {paper_words(item.paper)}"))
    opinions = tuple(f"{_named(opinion.speaker)}: {lower_first(opinion.gist)}" for opinion in item.opinions)
    if opinions:
        lines.append(f"Có {write_count(len(opinions))} ý kiến phát biểu:")
    ends = []
    if item.conclusion:
        ends.append(f"Kết luận: {closed(item.conclusion)}")
    if item.vote:
        words = vote_words(item.vote, present=attendance.present, member_word=attendance.member_word)
        about = f" {lower_first(bare(item.vote.about))}" if item.vote.about else ""
        ends.append(f"Kết quả biểu quyết{about}: {closed(words)}")
    items = plain_items(opinions, label=lambda _: "-") + plain_items(ends, label=lambda _: "*")
    title = f"{bare(item.content)} (ngày\u00a0{day})" if day else bare(item.content)
    return Muc(numbered(index), title, tuple(lines), items, NO_TARGETS)


def _adoption(draft: Draft) -> tuple[str, ...]:
    resolution = draft.record.resolution
    word = draft.record.meeting.word
    lines = []
    if resolution.adopted:
        lines.append(f"{word} đã biểu quyết thông qua các nội dung sau:")
        last = len(resolution.adopted)
        lines += [f"- {bare(line)}{'.' if at == last else ';'}" for at, line in enumerate(resolution.adopted, 1)]
    if resolution.vote:
        lines.append(closed(f"Nghị quyết {word} được thông qua với {vote_or_gap(draft, resolution.vote)}"))
    return tuple(lines)


def _ending(draft: Draft, end: str) -> str:
    minutes, word = draft.record.minutes, draft.record.meeting.word
    made = ""
    if minutes.pages or minutes.copies:
        pages = f"gồm {write_count(minutes.pages)} trang" if minutes.pages else ""
        copies = f"lập thành {write_count(minutes.copies)} bản" if minutes.copies else ""
        made = f" Biên bản {', '.join(part for part in (pages, copies) if part)}."
    return f"Biên bản này đã được đọc lại và {word} nhất trí thông qua.{made} {word} kết thúc vào {end}{draft.end_mark}"
