"""Có mặt + vắng mặt = triệu tập; the lists of names agree with the counts."""

from __future__ import annotations

from collections.abc import Iterator

from domain.finding import Finding
from domain.record import MeetingRecord

_AT = ("hoi_nghi", "thanh_phan")


def attendance(record: MeetingRecord) -> Iterator[Finding]:
    """Counts of those convened, present and absent, and the lists beside them."""
    who = record.meeting.attendance
    word, convened, present, absent = who.member_word, who.convened, who.present, who.absent
    if convened is not None and present is not None and absent is not None and present + absent != convened:
        yield Finding(
            "attendance.total",
            (*_AT, "trieu_tap"),
            f"Có mặt {present} cộng vắng mặt {absent} là {present + absent}, không bằng tổng số triệu tập {convened}.",
        )
    elif convened is not None and present is not None and present > convened:
        yield Finding(
            "attendance.present", (*_AT, "co_mat"), f"Số có mặt {present} nhiều hơn tổng số triệu tập {convened}."
        )
    away = (
        absent if absent is not None else convened - present if convened is not None and present is not None else None
    )
    if who.absences and away is not None and away >= 0 and len(who.absences) != away:
        yield Finding(
            "attendance.absences",
            (*_AT, "vang"),
            f"Danh sách vắng mặt có {len(who.absences)} người, nhưng số vắng mặt là {away}.",
        )
    if who.members and present is not None and len(who.members) > present:
        yield Finding(
            "attendance.members",
            (*_AT, "thanh_vien"),
            f"Danh sách {word} dự họp có {len(who.members)} người, nhiều hơn số có mặt {present}.",
        )
    elif who.members and present is not None and len(who.members) < present:
        yield Finding(
            "attendance.members",
            (*_AT, "thanh_vien"),
            f"Danh sách {word} dự họp mới có {len(who.members)} người, ít hơn số có mặt {present}.",
            "warning",
        )
    if convened and present is not None and present * 2 <= convened:
        yield Finding(
            "attendance.quorum",
            (*_AT, "co_mat"),
            f"Chỉ có {present}/{convened} {word} có mặt, chưa quá nửa; hãy xem lại điều kiện họp theo Điều lệ.",
            "warning",
        )
