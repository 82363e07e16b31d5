"""Tin hội nghị cho bản tin, trang thông tin: what the public may read of the meeting, in the manner of the genre.

Only facts of the record go in; a figure that the record does not hold is not written.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from domain.documents import Photo
from domain.fields import clock_of, day_of
from domain.person import called
from domain.target import Target
from templates_docx.view.draft import Draft
from templates_docx.view.opening import attendance_words, held_title, meeting_title, papers, purpose_words, venue
from templates_docx.view.sentences import (
    bare,
    closed,
    joined,
    lower_first,
    paper_words,
    person_subject,
    person_words,
    target_words,
    upper_first,
    vote_words,
)
from vitext.dates import part_of_day, write_short
from vitext.numbers import write_count


@dataclass(frozen=True, slots=True)
class BanTin:
    """The fields of a bulletin's template; there is no number and no signature."""

    tieu_de: str
    chuyen_muc: str
    mo_dau: str
    doan: tuple[str, ...]
    chu_thich: tuple[str, ...]
    nguon: str


def build(draft: Draft) -> BanTin:
    """The news of the record's meeting."""
    record = draft.record
    meeting, bulletin, resolution = record.meeting, record.bulletin, record.resolution
    title = bulletin.title or meeting_title(draft)
    paragraphs = [_present(draft)]
    listed = papers(draft)
    if listed:
        paragraphs.append(f"Tại {meeting.word}, các đại biểu đã nghe {joined(paper_words(paper) for paper in listed)}.")
    speeches = meeting.speech_count
    if speeches:
        paragraphs.append(
            f"Đã có {write_count(speeches)} ý kiến phát biểu, thảo luận về các nội dung trình {meeting.word}."
        )
    paragraphs += [closed(line) for line in bulletin.paragraphs]
    targets = [target for section in resolution.sections for target in section.targets]
    if targets and bulletin.highlights:
        named = "; ".join(lower_first(_public(target)) for target in targets[: bulletin.highlights])
        some = ", trong đó" if len(targets) > bulletin.highlights else ""
        paragraphs.append(f"{meeting.word} thống nhất các chỉ tiêu chủ yếu{some}: {named}.")
    tasks = [task for section in resolution.sections for task in section.tasks]
    if tasks and bulletin.highlights:
        some = "một số" if len(tasks) > bulletin.highlights else "các"
        paragraphs.append(f"{meeting.word} xác định {some} nhiệm vụ trọng tâm:")
        paragraphs += [f"- {closed(upper_first(bare(task.text)))}" for task in tasks[: bulletin.highlights]]
    if resolution.vote:
        attendance, vote = meeting.attendance, replace(resolution.vote, method=None)
        words = vote_words(vote, present=attendance.present, member_word=attendance.member_word)
        if words:
            paragraphs.append(f"{meeting.word} đã thông qua Nghị quyết với {words}.")
    return BanTin(
        tieu_de=bare(title),
        chuyen_muc=bulletin.category or "",
        mo_dau=closed(bulletin.lead) if bulletin.lead else _lead(draft),
        doan=tuple(paragraphs),
        chu_thich=tuple(_caption(photo) for photo in bulletin.photos),
        nguon=_credit(draft),
    )


def _lead(draft: Draft) -> str:
    meeting = draft.record.meeting
    if meeting.start and meeting.end and day_of(meeting.end) > day_of(meeting.start):
        when = f"Từ ngày {write_short(day_of(meeting.start))} đến ngày {write_short(day_of(meeting.end))}"
    elif meeting.start:
        clock = clock_of(meeting.start)
        when = f"{part_of_day(clock)} ngày" if clock else "ngày"
        when = f"{upper_first(when)} {write_short(day_of(meeting.start))}"
    else:
        when = upper_first(draft.slot(None, ("hoi_nghi", "bat_dau"), "ngày họp"))
    organiser = draft.slot(meeting.organiser or meeting.body, ("hoi_nghi", "cua"), "cơ quan họp")
    return f"{when}, tại {venue(draft)}, {organiser} tổ chức {held_title(draft)}{purpose_words(draft)}."


def _public(target: Target) -> str:
    """A target without the inner matters of who leads it and what was noted."""
    return target_words(replace(target, lead=None, note=None))


def _present(draft: Draft) -> str:
    meeting = draft.record.meeting
    chair = f"{upper_first(person_subject(meeting.chair))} chủ trì {meeting.word}. " if meeting.chair else ""
    named = (replace(guest, address=None, name=called(guest.name)[1]) for guest in meeting.attendance.guests)
    guests = "; ".join(map(person_words, named))
    also = f" Khách mời dự {meeting.word} có các đồng chí: {guests}." if guests else ""
    return f"{chair}Dự {meeting.word} có {attendance_words(draft)}.{also}"


def _caption(photo: Photo) -> str:
    return f"{bare(photo.caption)} (Ảnh: {photo.credit})" if photo.credit else bare(photo.caption)


def _credit(draft: Draft) -> str:
    bulletin = draft.record.bulletin
    author = draft.slot(bulletin.author, draft.path("tac_gia"), "tên tác giả bản tin")
    kind = "Tin, ảnh" if bulletin.photos else "Tin"
    return f"{kind}: {author}" + (f" ({bulletin.source})" if bulletin.source else "")


def as_markdown(article: BanTin) -> str:
    """The article as Markdown for the web page; letters that Markdown would read as marks are escaped."""
    parts = [f"# {escaped(article.tieu_de)}", f"**{escaped(article.mo_dau)}**"]
    parts += [escaped(line) for line in article.doan]
    parts += [f"*{escaped(caption)}*" for caption in article.chu_thich]
    parts.append(f"**{escaped(article.nguon)}**")
    return "\n\n".join(parts) + "\n"


def escaped(text: str) -> str:
    """One line of an article as Markdown that reads as it is written."""
    safe = "".join("\\" + letter if letter in "\\`*_{}[]<>#|&" else letter for letter in text)
    return " ".join(safe.split())
