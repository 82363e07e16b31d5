"""Names that have a line of a cell each stay apart when the cell becomes one line."""

from __future__ import annotations

import pytest

from extractors.sources.texts import TextBench


@pytest.mark.parametrize(
    ("lines", "line"),
    [
        ("Đỗ Mạnh An\nVũ Việt Bình\nĐ/c Nguyễn Thị Cúc", "Đỗ Mạnh An, Vũ Việt Bình, Đ/c Nguyễn Thị Cúc"),
        ("Phòng Thương mại\nTrung tâm Khuyến công", "Phòng Thương mại, Trung tâm Khuyến công"),
        ("UBND xã\nTân Hòa", "UBND xã Tân Hòa"),
        ("Phòng Kinh tế,\nhạ tầng và đô thị", "Phòng Kinh tế, hạ tầng và đô thị"),
        ("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nNguyễn Văn An", "KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Văn An"),
        ("Rà soát hồ sơ.\nTrình ký.", "Rà soát hồ sơ. Trình ký."),
        ("Nguyễn Văn An", "Nguyễn Văn An"),
    ],
)
def test_lines_of_a_cell(lines: str, line: str) -> None:
    bench = TextBench()
    bench.add("1 | ")
    start = bench.length
    for one in lines.split("\n"):
        bench.add(one + "\n")
    bench.end_cell(start)
    assert bench.text() == f"1 | {line}"
    assert bench.length == len(bench.text())
