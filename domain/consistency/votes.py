"""Số phiếu không nhiều hơn số người; các loại ý kiến cộng lại khớp; tỷ lệ tính đúng."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from domain.finding import Finding
from domain.record import MeetingRecord
from domain.vote import Vote, share
from vitext.numbers import write_number

_TOLERANCE = Decimal("0.05")  # people round per cents to one or two decimals

Path = tuple[str | int, ...]


def votes(record: MeetingRecord) -> Iterator[Finding]:
    """Every vote of the record, and the counting of ballots."""
    present = record.meeting.attendance.present
    for index, item in enumerate(record.meeting.agenda):
        if item.vote:
            yield from _vote(item.vote, present, ("hoi_nghi", "chuong_trinh", index, "bieu_quyet"))
    if record.resolution.vote:
        yield from _vote(record.resolution.vote, present, ("nghi_quyet", "bieu_quyet"))
    yield from _ballots(record, present)


def _vote(vote: Vote, present: int | None, at: Path) -> Iterator[Finding]:
    voters = vote.voters or present
    if vote.voters is not None and present is not None and vote.voters > present:
        yield Finding(
            "votes.voters",
            (*at, "tham_gia"),
            f"Số người tham gia biểu quyết {vote.voters} nhiều hơn số có mặt {present}.",
        )
    if vote.cast is not None and voters is not None and vote.cast > voters:
        yield Finding(
            "votes.cast", (*at, "tan_thanh"), f"Tổng số ý kiến {vote.cast} nhiều hơn số người biểu quyết {voters}."
        )
    elif vote.cast is not None and voters is not None and vote.cast < voters and vote.against is not None:
        yield Finding(
            "votes.cast",
            at,
            f"Tổng số ý kiến {vote.cast} ít hơn số người biểu quyết {voters}; còn {voters - vote.cast} người chưa ghi.",
            "warning",
        )
    if vote.percent_for is None:
        return
    if not 0 <= vote.percent_for <= 100:
        yield Finding("votes.percent", (*at, "ti_le"), "Tỷ lệ phải từ 0 đến 100%.")
    elif vote.in_favour is not None and voters:
        right = share(vote.in_favour, voters)
        if abs(right - vote.percent_for) > _TOLERANCE:
            yield Finding(
                "votes.percent",
                (*at, "ti_le"),
                f"Tỷ lệ ghi {write_number(vote.percent_for)}%, "
                f"nhưng {vote.in_favour}/{voters} là {write_number(right)}%.",
            )


def _ballots(record: MeetingRecord, present: int | None) -> Iterator[Finding]:
    count = record.vote_count
    at = ("bien_ban_kiem_phieu",)
    if count.issued_ballots is not None and present is not None and count.issued_ballots > present:
        yield Finding(
            "ballots.issued",
            (*at, "phat_ra"),
            f"Số phiếu phát ra {count.issued_ballots} nhiều hơn số có mặt {present}.",
        )
    if count.returned is not None and count.issued_ballots is not None and count.returned > count.issued_ballots:
        yield Finding(
            "ballots.returned",
            (*at, "thu_ve"),
            f"Số phiếu thu về {count.returned} nhiều hơn số phiếu phát ra {count.issued_ballots}.",
        )
    if count.valid is not None and count.invalid is not None and count.returned is not None:
        total = count.valid + count.invalid
        if total != count.returned:
            yield Finding(
                "ballots.valid",
                (*at, "hop_le"),
                f"Hợp lệ {count.valid} cộng không hợp lệ {count.invalid} là {total}, "
                f"không bằng số thu về {count.returned}.",
            )
    for index, result in enumerate(count.results):
        place = (*at, "ket_qua", index)
        if count.valid is not None and result.votes > count.valid:
            yield Finding(
                "ballots.result",
                (*place, "so_phieu"),
                f"“{result.name}” được {result.votes} phiếu, nhiều hơn số phiếu hợp lệ {count.valid}.",
            )
        elif result.percent is not None and count.valid:
            right = share(result.votes, count.valid)
            if abs(right - result.percent) > _TOLERANCE:
                yield Finding(
                    "ballots.percent",
                    (*place, "ti_le"),
                    f"Tỷ lệ ghi {write_number(result.percent)}%, "
                    f"nhưng {result.votes}/{count.valid} là {write_number(right)}%.",
                )
