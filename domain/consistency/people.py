"""Chủ trì và thư ký là hai người; người vắng mặt không phát biểu, không chủ trì, không có tên trong danh sách dự."""

from __future__ import annotations

from collections.abc import Iterator

from domain.finding import Finding
from domain.record import MeetingRecord
from vitext.fold import search_key
from vitext.tone import tone_key


def _key(name: str) -> str:
    return search_key(tone_key(name))


def people(record: MeetingRecord) -> Iterator[Finding]:
    """Who can have done what."""
    meeting = record.meeting
    away = {_key(absence.name) for absence in meeting.attendance.absences}
    chair, secretary = meeting.chair, meeting.secretary
    if chair and secretary and _key(chair.name) == _key(secretary.name):
        yield Finding(
            "people.secretary", ("hoi_nghi", "thu_ky"), f"Chủ trì và thư ký cùng là {chair.name}; phải là hai người."
        )
    roles = (("chu_tri", chair, "chủ trì"), ("thu_ky", secretary, "thư ký"))
    for key, person, role in roles:
        if person and _key(person.name) in away:
            yield Finding(
                "people.absent", ("hoi_nghi", key), f"{person.name} làm {role} nhưng có tên trong danh sách vắng mặt."
            )
    seen: dict[str, int] = {}
    for index, member in enumerate(meeting.attendance.members):
        place = ("hoi_nghi", "thanh_phan", "thanh_vien", index)
        name = _key(member.name)
        if name in away:
            yield Finding("people.listed", place, f"{member.name} vừa có tên dự họp, vừa có tên vắng mặt.")
        if name in seen:
            yield Finding(
                "people.twice",
                place,
                f"{member.name} trùng tên với người thứ {seen[name] + 1} trong danh sách.",
                "warning",
            )
        seen.setdefault(name, index)
    for item_index, item in enumerate(meeting.agenda):
        for index, opinion in enumerate(item.opinions):
            if _key(opinion.speaker.name) in away:
                yield Finding(
                    "people.speaker",
                    ("hoi_nghi", "chuong_trinh", item_index, "y_kien", index, "nguoi"),
                    f"{opinion.speaker.name} phát biểu nhưng có tên trong danh sách vắng mặt.",
                )
