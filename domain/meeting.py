"""Hội nghị: the meeting itself: whose, when, where, who came, what was said and how it was voted."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated, Any

from pydantic import BeforeValidator, PlainSerializer, WithJsonSchema

from domain.fields import Count, Day, Moment, Text, Texts, YesNo, day_of, from_text, key, record
from domain.hours import HoursField, hour_alone
from domain.person import Person, PersonField, read_person
from domain.vote import Vote
from vitext.dates import read_day, read_moment
from vitext.fold import search_key
from vitext.roman import roman


@record
class Absence(Person):
    """Someone who should have come and did not."""

    reason: Annotated[Text | None, key("ly_do", "Lý do vắng mặt.")] = None
    excused: Annotated[YesNo | None, key("co_phep", "Vắng có phép: có hoặc không.")] = None


@record
class Attendance:
    """Who was convened and who came. Counts are of members with a vote; guests stand apart."""

    convened: Annotated[Count | None, key("trieu_tap", "Tổng số thành viên được triệu tập.")] = None
    present: Annotated[Count | None, key("co_mat", "Số thành viên có mặt.")] = None
    absent: Annotated[Count | None, key("vang_mat", "Số thành viên vắng mặt.")] = None
    member_word: Annotated[Text, key("goi_la", "Cách gọi thành viên: ủy viên, đại biểu, thành viên.")] = "ủy viên"
    absences: Annotated[
        tuple[Annotated[Absence, from_text(read_person)], ...], key("vang", "Danh sách người vắng, kèm lý do.")
    ] = ()
    members: Annotated[tuple[PersonField, ...], key("thanh_vien", "Danh sách thành viên dự họp.")] = ()
    guests: Annotated[tuple[PersonField, ...], key("khach_moi", "Khách mời, theo thứ tự giới thiệu.")] = ()


@record
class Opinion:
    """What someone said, in gist, in the order it was said."""

    speaker: Annotated[PersonField, key("nguoi", "Người phát biểu.")]
    gist: Annotated[Text, key("noi_dung", "Nội dung chính của ý kiến.")]


@record
class AgendaItem:
    """One point of the agenda, from its paper to its vote; without a `day` it is of that of the point before it."""

    content: Annotated[Text, key("noi_dung", "Nội dung.")]
    day: Annotated[Day | None, key("ngay", "Ngày, ghi ở mục đầu của mỗi ngày khi họp nhiều ngày.")] = None
    at: Annotated[HoursField | None, key("gio", "Giờ: 8h30, hoặc 7h30 - 8h00.")] = None
    presenter: Annotated[PersonField | None, key("nguoi_trinh_bay", "Người trình bày.")] = None
    paper: Annotated[Text | None, key("tai_lieu", "Báo cáo, tờ trình, dự thảo được trình bày.")] = None
    opinions: Annotated[tuple[Opinion, ...], key("y_kien", "Các ý kiến phát biểu.")] = ()
    conclusion: Annotated[Text | None, key("ket_luan", "Kết luận về nội dung này.")] = None
    vote: Annotated[Vote | None, key("bieu_quyet", "Kết quả biểu quyết.")] = None


def read_agenda_item(line: str) -> dict[str, Any]:
    """A line typed whole is the item's content."""
    return {"noi_dung": line}


@dataclass(frozen=True, slots=True)
class Term:
    """Nhiệm kỳ: first and last year."""

    first: int
    last: int


def _term(value: object) -> object:
    if isinstance(value, Term):
        return value
    if isinstance(value, str):
        value = [part.strip() for part in value.replace("–", "-").replace("—", "-").split("-")]
    if isinstance(value, list | tuple) and len(value) == 2:
        try:
            first, last = (int(year) for year in value)
        except (TypeError, ValueError):
            first = last = 0
        if 1900 <= first < last <= 2200:
            return {"first": first, "last": last}
    raise ValueError("Nhiệm kỳ phải gồm năm đầu và năm cuối, như “2025 - 2030”.")


def _khoa(value: object) -> object:
    """The assembly's number, in Roman figures as officials write it; "6" and "VI" are the same."""
    if isinstance(value, str) and value.strip().isdecimal():
        return roman(int(value))
    return roman(value) if isinstance(value, int) and not isinstance(value, bool) else value


def end_on_its_day(value: object) -> object:
    """A meeting's data in which an end that is an hour alone is of the day of its beginning."""
    if not isinstance(value, dict) or not isinstance(end := value.get("ket_thuc"), str):
        return value
    hour, start = hour_alone(end), value.get("bat_dau")
    for read in (read_day, read_moment):
        with suppress(ValueError):
            if hour and isinstance(start, str):
                start = read(start)
    if not hour or not isinstance(start, date):
        return value
    return {**value, "ket_thuc": datetime.combine(day_of(start), hour)}


@record
class Meeting:
    """A conference, session or meeting, as its record states it."""

    word: Annotated[Text, key("loai", "Gọi là: Hội nghị, Kỳ họp, Đại hội, Phiên họp, Cuộc họp.")] = "Hội nghị"
    body: Annotated[Text | None, key("cua", "Cơ quan họp: “Ban Chấp hành Liên minh Hợp tác xã tỉnh …”.")] = None
    organiser: Annotated[Text | None, key("don_vi_to_chuc", "Đơn vị tổ chức, nếu khác cơ quan họp.")] = None
    ordinal: Annotated[Count | None, key("lan_thu", "Lần thứ mấy.")] = None
    special: Annotated[Text | None, key("tinh_chat", "Tính chất: mở rộng, bất thường, chuyên đề.")] = None
    assembly: Annotated[
        Text | None,
        BeforeValidator(_khoa, json_schema_input_type=str | int | None),
        key("khoa", "Khóa: VI hoặc 6."),
    ] = None
    term: Annotated[
        Term | None,
        BeforeValidator(lambda value: value if value is None else _term(value)),
        PlainSerializer(lambda value: value and f"{value.first} - {value.last}", when_used="json"),
        WithJsonSchema({"type": "string", "examples": ["2025 - 2030"]}),
        key("nhiem_ky", "Nhiệm kỳ, như “2025 - 2030”."),
    ] = None
    start: Annotated[Moment | None, key("bat_dau", "Bắt đầu: 8h00 ngày 15/8/2026.")] = None
    end: Annotated[
        Moment | None, key("ket_thuc", "Kết thúc: 11h30 ngày 15/8/2026; nếu cùng ngày thì chỉ cần ghi 11h30.")
    ] = None
    venue: Annotated[Text | None, key("dia_diem", "Địa điểm họp.")] = None
    purpose: Annotated[Text | None, key("muc_dich", "Mục đích, bắt đầu bằng chữ “để”: “để sơ kết …”.")] = None
    chair: Annotated[PersonField | None, key("chu_tri", "Người chủ trì.")] = None
    co_chairs: Annotated[tuple[PersonField, ...], key("dong_chu_tri", "Những người cùng chủ trì.")] = ()
    secretary: Annotated[PersonField | None, key("thu_ky", "Thư ký.")] = None
    attendance: Annotated[Attendance, key("thanh_phan", "Thành phần tham dự.")] = Attendance()
    agenda: Annotated[
        tuple[Annotated[AgendaItem, from_text(read_agenda_item)], ...],
        key("chuong_trinh", "Nội dung theo diễn biến."),
    ] = ()
    speeches: Annotated[Count | None, key("so_y_kien", "Số ý kiến phát biểu; mặc định đếm các ý kiến đã ghi.")] = None
    papers: Annotated[Texts, key("tai_lieu", "Các báo cáo, dự thảo đã được nghe (nếu không ghi ở từng nội dung).")] = ()

    @property
    def speech_count(self) -> int:
        """How many spoke: as given, or as many as the agenda records."""
        return sum(len(item.opinions) for item in self.agenda) if self.speeches is None else self.speeches

    @property
    def title(self) -> str:
        """ "Hội nghị Ban Chấp hành … lần thứ 6, khóa VI, nhiệm kỳ 2020 - 2025": what is known of it, in order."""
        return self.named(self.body)

    @property
    def own_title(self) -> str:
        """The title without the body, for a sentence whose subject is the body itself."""
        return self.named(None)

    def named(self, body: str | None) -> str:
        """The title with `body` in the place of whose meeting it is."""
        widened = self.special is not None and search_key(self.special) == "mo rong"
        before, after = ("", f"({self.special})") if widened else (self.special or "", "")
        head = " ".join(part for part in (self.word, before, body, after) if part)
        if self.ordinal is not None:
            head += f" lần thứ {self._ordinal_words()}"
        parts = [head]
        if self.assembly:
            parts.append(f"khóa {self.assembly}")
        if self.term:
            parts.append(f"nhiệm kỳ {self.term.first} - {self.term.last}")
        return ", ".join(parts)

    def _ordinal_words(self) -> str:
        """A congress counts in Roman figures; the first of anything is "nhất"."""
        assert self.ordinal is not None
        if search_key(self.word) == "dai hoi" and 0 < self.ordinal < 4000:
            return roman(self.ordinal)
        return "nhất" if self.ordinal == 1 else str(self.ordinal)
