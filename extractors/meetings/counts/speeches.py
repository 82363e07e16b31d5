"""Mấy ý kiến phát biểu: how many spoke, on folded text."""

from __future__ import annotations

from extractors.meetings.rule import Rule
from vitext.lazy import regex

_COUNT = r"(?P<count>[0-9](?<![\d/.,]\d)\d{0,2})(?!\d)\s*"

# What counts who spoke goes before what counts opinions of one kind: “(06 lượt ý kiến) … 05 ý kiến phản ánh …”.
SPEECHES: tuple[Rule[int], ...] = (
    Rule(
        "turns of speaking",
        regex(
            rf"{_COUNT}(?:luot (?:y kien|(?:dai bieu )?phat bieu|thao luan)"
            r"|y kien (?:phat bieu|tham gia|thao luan|dong gop(?! truc tiep))|(?:bai )?tham luan|dai bieu phat bieu)"
            r"(?!\w|,? (?:kien nghi|nhat tri|khac|phan anh|tai to)| cua (?:cu tri|nhan dan))"
        ),
        lambda match: int(match["count"]),
        yes={"co 05 y kien phan anh duong xau. thao luan (06 luot y kien)": 6, "co 09 y kien phat bieu": 9},
        no=("da tiep nhan 84 luot y kien cua cu tri", "05 y kien phan anh", "12 luot y kien kien nghi"),
        hints=("luot", "y kien", "tham luan", "phat bieu"),
    ),
    Rule(
        "speeches",
        regex(
            rf"{_COUNT}(?:luot\s*)?(?:y kien|tham luan|bai tham luan"
            r"|luot phat bieu|dai bieu phat bieu)(?!\w)(?!,? (?:kien nghi|dong gop truc tiep|nhat tri|khac)"
            r"| cua cu tri)"
        ),
        lambda match: int(match["count"]),
        yes={"tai hoi nghi co 09 y kien phat bieu": 9, "3. y kien thao luan (04 y kien)": 4, "da nghe 8 tham luan": 8},
        no=("100% y kien nhat tri", "y kien khac 2 thanh vien"),
        hints=("y kien", "tham luan", "phat bieu"),
    ),
)
