"""Các ô của một mục: what can be corrected in a task, a target, a citation and the facts, as people type it.

Each field reads what was typed into the contract's value and shows it again as it was understood. A term that is
changed in words only (“trong quý I/2026”) gets its days from the words.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from domain.kinds import READ_NAMES
from service.reading.items import Section
from vitext.clean import clean, nfc, strip_illegal
from vitext.counted import NOTHING_KNOWN, Known
from vitext.dates import read_day, read_moment, write_short
from vitext.numbers import read_number, write_number
from vitext.periods import find_periods, resolve
from vitext.unsaid import due_days

_LONGEST = 20_000
_TOO_GREAT = 10**15


@dataclass(frozen=True, slots=True)
class Shape:
    """How a kind of field is typed: `read` raises ValueError with a Vietnamese sentence."""

    read: Callable[[str], Any]
    show: Callable[[Any], str]
    rows: int = 1


@dataclass(frozen=True, slots=True)
class Field:
    """`path` leads to the value; `choices` are (value, words)."""

    name: str
    label: str
    path: tuple[str, ...]
    shape: Shape
    choices: tuple[tuple[str, str], ...] = ()
    hint: str = ""
    required: bool = False


def _plain(text: str) -> str | None:
    kept = " ".join(nfc(strip_illegal(text[:_LONGEST])[0]).split())
    return kept or None


def _list(text: str) -> list[str]:
    parts = (_plain(part) for part in text.replace("\n", ";").split(";"))
    return [part for part in parts if part]


def _day(text: str) -> str | None:
    return read_day(text).isoformat() if text.strip() else None


def _shown_day(value: Any) -> str:
    return write_short(date.fromisoformat(value[:10])) if value else ""


def _moment(text: str) -> str | None:
    if not text.strip():
        return None
    try:
        return read_day(text).isoformat()
    except ValueError:
        return read_moment(text).isoformat(timespec="minutes")


def _shown_moment(value: Any) -> str:
    if not value:
        return ""
    if len(value) <= 10:
        return _shown_day(value)
    moment = datetime.fromisoformat(value)
    return f"{moment:%H:%M} {write_short(moment.date())}"


def _number(text: str) -> float | int | None:
    if not text.strip():
        return None
    value = read_number(text)
    if abs(value) >= _TOO_GREAT:
        raise ValueError("Con số này quá lớn.")
    return int(value) if value == value.to_integral_value() else float(value)


def _whole(text: str) -> int | None:
    value = _number(text)
    if value is not None and (value != int(value) or value < 0):
        raise ValueError("Ô này cần một số nguyên.")
    return None if value is None else int(value)


def _years(text: str) -> list[int] | None:
    if not text.strip():
        return None
    parts = [part.strip() for part in text.replace("–", "-").split("-")]
    if len(parts) != 2 or not all(len(part) == 4 and part.isdecimal() for part in parts):
        raise ValueError("Nhiệm kỳ viết như 2020 - 2025.")
    return [int(part) for part in parts]


TEXT = Shape(_plain, lambda value: value or "")
LONG = Shape(_plain, lambda value: value or "", rows=4)
LIST = Shape(_list, lambda value: "; ".join(value or ()))
DAY = Shape(_day, _shown_day)
MOMENT = Shape(_moment, _shown_moment)
NUMBER = Shape(_number, lambda value: "" if value is None else write_number(value))
WHOLE = Shape(_whole, lambda value: "" if value is None else str(value))
YEARS = Shape(_years, lambda value: " - ".join(map(str, value)) if value else "")

KINDS = (*READ_NAMES.items(), ("news", "Tin, bài"), ("other", "Khác"))
_COMPARATORS = (
    ("=", "đúng bằng"), (">=", "từ mức này trở lên"), ("<=", "không quá mức này"), (">", "trên mức này"),
    ("<", "dưới mức này"), ("approx", "khoảng"),
)  # fmt: skip
_ROLES = (("target", "Chỉ tiêu phải đạt"), ("result", "Kết quả đã đạt"))
_DAYS = "Ví dụ 15/8/2026"


def _term(prefix: str, key: str, words: str) -> tuple[Field, ...]:
    return (
        Field(f"{prefix}_loi", words, (key, "text"), TEXT, hint="Như trong văn bản: trong quý I/2026, hằng năm"),
        Field(f"{prefix}_tu", "Từ ngày", (key, "start"), DAY, hint=_DAYS),
        Field(f"{prefix}_den", "Đến ngày", (key, "end"), DAY, hint=_DAYS),
    )


FIELDS: dict[Section, tuple[Field, ...]] = {
    "task": (
        Field("noi_dung", "Nội dung nhiệm vụ", ("text",), LONG, required=True),
        Field("chu_tri", "Chủ trì", ("lead",), TEXT),
        Field("phoi_hop", "Phối hợp", ("partners",), LIST, hint="Nhiều đơn vị thì cách nhau bằng dấu ;"),
        Field("trinh", "Trình, tham mưu cho", ("addressees",), LIST),
        *_term("thoi_han", "deadline", "Thời hạn"),
        Field("giao", "Người hoặc cơ quan giao", ("assigner",), TEXT),
        Field("dia_ban", "Địa bàn", ("places",), LIST),
    ),
    "target": (
        Field("ten", "Tên chỉ tiêu, kết quả", ("indicator",), TEXT, required=True),
        Field("gia_tri", "Giá trị", ("value",), NUMBER, required=True),
        Field("gia_tri_den", "Đến giá trị", ("value_max",), NUMBER, hint="Khi là khoảng “2 đến 3”"),
        Field("tren_tong", "Trên tổng số", ("of_total",), NUMBER, hint="Số sau trong “17/15 HTX”"),
        Field("don_vi_tinh", "Đơn vị tính", ("unit",), TEXT, required=True),
        Field("so_sanh", "So sánh", ("comparator",), TEXT, choices=_COMPARATORS, required=True),
        Field("loai", "Loại", ("kind",), TEXT, choices=_ROLES, required=True),
        *_term("ky", "period", "Kỳ"),
    ),
    "citation": (
        Field("loai", "Loại văn bản", ("type",), TEXT),
        Field("so", "Số, ký hiệu", ("number",), TEXT),
        Field("ngay", "Ngày ban hành", ("date",), DAY, hint=_DAYS),
        Field("co_quan", "Cơ quan ban hành", ("issuer",), TEXT),
        Field("ten", "Tên, trích yếu", ("title",), LONG),
        Field("dieu_khoan", "Điều, khoản, điểm", ("unit",), TEXT),
    ),
    "document": (
        Field("loai", "Loại văn bản", ("kind",), TEXT, choices=KINDS, required=True),
        Field("ten", "Tên, trích yếu", ("title",), LONG),
        Field("so", "Số, ký hiệu", ("number",), TEXT),
        Field("ngay", "Ngày văn bản", ("date",), DAY, hint=_DAYS),
        Field("noi", "Nơi ban hành", ("place",), TEXT),
        Field("co_quan", "Cơ quan ban hành", ("issuer",), TEXT),
        Field("cap_tren", "Cơ quan chủ quản", ("parent_issuer",), TEXT),
        Field("nguoi_ky", "Người ký", ("signer", "name"), TEXT),
        Field("chuc_vu", "Chức vụ người ký", ("signer", "role"), TEXT),
        Field("tac_gia", "Tác giả", ("author",), TEXT),
        Field("dang_ngay", "Ngày đăng", ("published",), DAY, hint=_DAYS),
    ),
    "meeting": (
        Field("ten", "Tên cuộc họp", ("title",), LONG),
        Field("co_quan", "Cơ quan họp", ("body",), TEXT),
        Field("lan", "Lần thứ", ("ordinal",), WHOLE),
        Field("khoa", "Khóa", ("khoa",), TEXT),
        Field("nhiem_ky", "Nhiệm kỳ", ("term",), YEARS, hint="Ví dụ 2020 - 2025"),
        Field("bat_dau", "Bắt đầu", ("start",), MOMENT, hint="Ví dụ 15/8/2026 hoặc 8h00 ngày 15/8/2026"),
        Field("ket_thuc", "Kết thúc", ("end",), MOMENT),
        Field("dia_diem", "Địa điểm", ("venue",), TEXT),
        Field("tinh", "Tỉnh, thành phố", ("province",), TEXT),
        Field("muc_dich", "Mục đích", ("purpose",), LONG),
        Field("chu_toa", "Người chủ trì", ("chair", "name"), TEXT),
        Field("chuc_vu_chu_toa", "Chức vụ người chủ trì", ("chair", "role"), TEXT),
        Field("thu_ky", "Thư ký", ("secretary", "name"), TEXT),
        Field("tan_thanh", "Tỷ lệ tán thành (%)", ("vote", "for_percent"), NUMBER),
        Field("phat_bieu", "Số ý kiến phát biểu", ("speeches",), WHOLE),
    ),
}  # fmt: skip


def typed(section: Section, value: Mapping[str, Any]) -> dict[str, str]:
    """What the form shows for a value, by the names of its fields."""
    return {field.name: field.shape.show(_at(value, field.path)) for field in FIELDS[section]}


def understood(
    section: Section, old: Mapping[str, Any], form: Mapping[str, str], *, day: date | None, known: Known = NOTHING_KNOWN
) -> tuple[dict[str, Any], dict[str, str]]:
    """The value that a form means, and what is wrong in it by the field's name; fields that were not sent stay.

    `day` is the document's date, for terms without a year; `known` are the days that counted ones go from.
    """
    value: dict[str, Any] = {key: dict(part) if isinstance(part, dict) else part for key, part in old.items()}
    before, wrong = typed(section, old), {}
    for field in FIELDS[section]:
        written = form.get(field.name)
        if written is None or written.strip() == before[field.name]:
            continue
        try:
            new = field.shape.read(written)
        except ValueError as error:
            wrong[field.name] = str(error)
            continue
        if field.required and new in (None, ""):
            wrong[field.name] = "Ô này cần có nội dung."
        elif field.choices and new not in dict(field.choices):
            wrong[field.name] = "Hãy chọn một trong các mục có sẵn."
        else:
            _put(value, field.path, new)
    for key in ("deadline", "period"):
        if key in value:
            _settle(value, key, old.get(key) or {}, day, known)
    for key in ("signer", "chair", "secretary"):
        if isinstance(value.get(key), dict):
            part = value[key]
            value[key] = {"name": part["name"], "role": part.get("role")} if part.get("name") else None
    if isinstance(value.get("vote"), dict) and all(part is None for part in value["vote"].values()):
        value["vote"] = None
    return value, wrong


def days_of(words: str, day: date | None) -> dict[str, Any]:
    """A term (contract's deadline or period) from its words."""
    found = find_periods(clean(words).text)
    if not found:
        return {"text": words, "start": None, "end": None, "recurring": None}
    start, end, _ = resolve(found[0], document_date=day, context_year=None)
    ends = {"start": start and start.isoformat(), "end": end and end.isoformat()}
    return {"text": words, **ends, "recurring": found[0].recurring}


def due_of(words: str, day: date | None, known: Known = NOTHING_KNOWN) -> dict[str, Any]:
    """A task's deadline from its words, in a text of that day: "quý I" in November is the next year's.

    A counted one ("15 ngày kể từ ngày ký") ends so long after the day in `known`.
    """
    read = days_of(words, day)
    if day is None:
        return read
    start, end, _ = due_days(words, today=day, asked_on=day, known=known)
    ends = {"start": start and start.isoformat(), "end": end and end.isoformat()}
    return {**read, **ends} if start or end else read


def _settle(value: dict[str, Any], key: str, old: Mapping[str, Any], day: date | None, known: Known) -> None:
    new = value[key] or {}
    words, start, end = new.get("text"), new.get("start"), new.get("end")
    if words and words != old.get("text") and (start, end) == (old.get("start"), old.get("end")):
        value[key] = due_of(words, day, known) if key == "deadline" else days_of(words, day)
    elif words or start or end:
        shown = words or " - ".join(filter(None, (_shown_day(start), _shown_day(end))))
        value[key] = {"text": shown, "start": start, "end": end, "recurring": new.get("recurring")}
    else:
        value[key] = None


def _at(value: Mapping[str, Any], path: tuple[str, ...]) -> Any:
    found: Any = value
    for key in path:
        found = found.get(key) if isinstance(found, Mapping) else None
    return found


def _put(value: dict[str, Any], path: tuple[str, ...], new: Any) -> None:
    for key in path[:-1]:
        if not isinstance(value.get(key), dict):
            value[key] = {}
        value = value[key]
    value[path[-1]] = new
