"""Thẩm quyền ký: NĐ 30, Điều 13, và quy định của Đảng về người ký thay tập thể; không ghi học hàm, học vị trước tên."""

from __future__ import annotations

import re
from collections.abc import Iterator

from domain.finding import Finding
from domain.kinds import KINDS
from domain.organisation import MARKS_OF_AUTHORITY, Signer
from domain.record import MeetingRecord, head_of
from vitext.lazy import regex

Path = tuple[str | int, ...]
_KNOWN = regex(rf"^({'|'.join(MARKS_OF_AUTHORITY)})(\.\s*|\s+)\S", re.IGNORECASE)
_DEGREE = regex(r"^(GS|PGS|TS|ThS|Giáo sư|Phó Giáo sư|Tiến sĩ|Thạc sĩ|Kỹ sư|Cử nhân)\b\.?", re.IGNORECASE)


def signatures(record: MeetingRecord) -> Iterator[Finding]:
    """Every signer of the record."""
    party = record.organisation.profile == "party"
    for index, signer in enumerate(record.organisation.signers):
        yield from _signer(signer, ("co_quan", "nguoi_ky", index), party=party)
    for kind in KINDS:
        signer_of_kind = head_of(record, kind).signer
        if signer_of_kind:
            yield from _signer(signer_of_kind, (kind.block, "nguoi_ky"), party=party)


def _signer(signer: Signer, at: Path, *, party: bool) -> Iterator[Finding]:
    for line in signer.authority:
        if not _KNOWN.match(line):
            yield Finding(
                "signature.mark",
                (*at, "quyen_han"),
                f"Quyền hạn ký “{line}” phải bắt đầu bằng TM., KT., TL., TUQ. hoặc Q., rồi đến tên hoặc chức vụ.",
            )
    marks = [line.upper().replace("/", "") for line in signer.authority]
    if party and any(mark.startswith("TM") for mark in marks) and any(mark.startswith("KT") for mark in marks):
        yield Finding(
            "signature.party",
            (*at, "quyen_han"),
            "Văn bản của cấp ủy không ký thay (K/T) khi đã ký thay mặt (T/M); hãy bỏ dòng K/T.",
        )
    if signer.name and _DEGREE.match(signer.name):
        yield Finding(
            "signature.degree", (*at, "ho_ten"), f"Không ghi học hàm, học vị trước họ tên người ký: “{signer.name}”."
        )
