"""Mấy ý kiến phát biểu: how many spoke, on folded text."""

from __future__ import annotations

from extractors.meetings.rule import Rule
from vitext.lazy import regex

SPEECHES: tuple[Rule[int], ...] = (
    Rule(
        "speeches",
        regex(
            r"(?P<count>[0-9](?<![\d/.,]\d)\d{0,2})(?!\d)\s*(?:luot\s*)?(?:y kien|tham luan|bai tham luan"
            r"|luot phat bieu|dai bieu phat bieu)(?!\w)(?!,? (?:kien nghi|dong gop truc tiep|nhat tri|khac)"
            r"| cua cu tri)"
        ),
        lambda match: int(match["count"]),
        yes={"tai hoi nghi co 09 y kien phat bieu": 9, "3. y kien thao luan (04 y kien)": 4, "da nghe 8 tham luan": 8},
        no=("100% y kien nhat tri", "y kien khac 2 thanh vien"),
        hints=("y kien", "tham luan", "phat bieu"),
    ),
)
