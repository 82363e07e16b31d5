"""Biên bản hội nghị (Mẫu 1.9, Phụ lục III): what happened, in the order it happened, without judgement."""

from __future__ import annotations

from dataclasses import dataclass

from domain.meeting import AgendaItem
from templates_docx.view.annexes import PhuLuc, annexes
from templates_docx.view.draft import Draft
from templates_docx.view.frame import VanBan, frame
from templates_docx.view.opening import attendance_words, meeting_title, moment_words, venue, vote_or_gap
from templates_docx.view.outline import NO_TARGETS, Muc, numbered, plain_items
from templates_docx.view.sentences import bare, closed, lower_first, person_words, upper_first, vote_words
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
    cac_muc: tuple[Muc, ...]
    thong_qua: tuple[str, ...]
    ket: str
    chuc_danh_chu_tri: str
    ten_chu_tri: str
    ten_thu_ky: str
    phu_luc: tuple[PhuLuc, ...]


def build(draft: Draft) -> BienBan:
    """The minutes of the record's meeting."""
    record = draft.record
    meeting, minutes = record.meeting, record.minutes
    start = moment_words(draft, meeting.start, ("hoi_nghi", "bat_dau"), "thời gian bắt đầu")
    end = moment_words(draft, meeting.end, ("hoi_nghi", "ket_thuc"), "thời gian kết thúc")
    chairs = [person_words(person) for person in ((meeting.chair,) if meeting.chair else ()) + meeting.co_chairs]
    chair = draft.slot("; ".join(chairs) or None, ("hoi_nghi", "chu_tri"), "người chủ trì")
    secretary = draft.slot(
        person_words(meeting.secretary) if meeting.secretary else None, ("hoi_nghi", "thu_ky"), "thư ký"
    )
    vb = frame(
        draft,
        type_name="Biên bản",
        abstract=bare(minutes.abstract or meeting_title(draft)),
        filed_with=f"{minutes.filed_by}, Hồ sơ" if minutes.filed_by else "Hồ sơ",
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
        cac_muc=tuple(_agenda_section(draft, index, item) for index, item in enumerate(meeting.agenda)),
        thong_qua=_adoption(draft),
        ket=_ending(draft, end),
        chuc_danh_chu_tri="CHỦ TRÌ" if meeting.co_chairs else "CHỦ TỌA",
        ten_chu_tri=meeting.chair.name if meeting.chair else chair,
        ten_thu_ky=meeting.secretary.name if meeting.secretary else secretary,
        phu_luc=annexes(draft, vb),
    )


def _attendance(draft: Draft) -> tuple[str, ...]:
    attendance = draft.record.meeting.attendance
    word = attendance.member_word
    lines = [f"Tổng số {word} có mặt: {attendance_words(draft)}."]
    if attendance.absences:
        lines.append(f"{upper_first(word)} vắng mặt:")
        for index, away in enumerate(attendance.absences):
            reason = [f"lý do: {lower_first(bare(away.reason))}"] if away.reason else []
            if away.excused is not None:
                reason.append("có phép" if away.excused else "không phép")
            note = f" ({'; '.join(reason)})" if reason else ""
            last = index == len(attendance.absences) - 1
            lines.append(f"- {person_words(away)}{note}{'.' if last else ';'}")
    if attendance.guests:
        lines.append("Khách mời:")
        for index, guest in enumerate(attendance.guests, 1):
            lines.append(f"- {upper_first(person_words(guest))}{'.' if index == len(attendance.guests) else ';'}")
    return tuple(lines)


def _agenda_section(draft: Draft, index: int, item: AgendaItem) -> Muc:
    attendance = draft.record.meeting.attendance
    lines = []
    if item.presenter or item.paper:
        who = upper_first(person_words(item.presenter)) if item.presenter else draft.record.meeting.word
        verb = "trình bày" if item.presenter else "nghe"
        lines.append(closed(f"{who} {verb} {lower_first(bare(item.paper or item.content))}"))
    opinions = tuple(
        f"{upper_first(person_words(opinion.speaker))}: {lower_first(opinion.gist)}" for opinion in item.opinions
    )
    if opinions:
        lines.append(f"Có {write_count(len(opinions))} ý kiến phát biểu:")
    ends = []
    if item.conclusion:
        ends.append(f"Kết luận: {closed(item.conclusion)}")
    if item.vote:
        words = vote_words(item.vote, present=attendance.present, member_word=attendance.member_word)
        ends.append(f"Kết quả biểu quyết: {closed(words)}")
    items = plain_items(opinions, label=lambda _: "-") + plain_items(ends, label=lambda _: "*")
    return Muc(numbered(index), bare(item.content), tuple(lines), items, NO_TARGETS)


def _adoption(draft: Draft) -> tuple[str, ...]:
    resolution = draft.record.resolution
    if not (resolution.adopted or resolution.vote):
        return ()
    word = draft.record.meeting.word
    text = f"{word} biểu quyết thông qua Nghị quyết với {vote_or_gap(draft, resolution.vote)}"
    return (closed(text), *(f"- {closed(line, ';')}" for line in resolution.adopted))


def _ending(draft: Draft, end: str) -> str:
    minutes, word = draft.record.minutes, draft.record.meeting.word
    made = ""
    if minutes.pages or minutes.copies:
        pages = f"gồm {write_count(minutes.pages)} trang" if minutes.pages else ""
        copies = f"lập thành {write_count(minutes.copies)} bản" if minutes.copies else ""
        made = f" Biên bản {', '.join(part for part in (pages, copies) if part)}."
    closing = " ".join(closed(line) for line in minutes.closing)
    lead = f"{closing} " if closing else ""
    return (
        f"{lead}Biên bản này đã được đọc lại và {word} nhất trí thông qua.{made} "
        f"{word} kết thúc vào {end}{draft.end_mark}"
    )
