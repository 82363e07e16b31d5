"""Lines that lead a list in and have lost their colon: it is put in for matching, and spans still come home."""

from __future__ import annotations

import pytest

from vitext.clean import clean


@pytest.mark.parametrize(
    "line",
    [
        "Yêu cầu các xã thực hiện các nội dung sau",
        "Chủ tịch UBND xã kết luận như sau.",
        "Giao Văn phòng làm các việc sau đây;",
        "ĐẠI HỘI QUYẾT NGHỊ NHƯ SAU",
        "Các giải pháp cụ thể sau   ",
        "Triển khai các nhiệm vụ trọng tâm sau…",
        "Tổ công tác của Ủy ban nhân dân xã có nhiệm vụ",
        "Đề nghị các thôn, các ngành của xã thực hiện một số nội dung.",
        "Thành phần của Tổ giám sát đầu tư cộng đồng bao gồm",
    ],
)
@pytest.mark.parametrize(
    "item", ["1. Rà soát", "- Rà soát", "a) Rà soát", "\n+ Rà soát", "I. RÀ SOÁT", "Điều 1. Rà soát"]
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_line_before_a_list_has_its_colon(line: str, item: str, end: str) -> None:
    text = f"Kính gửi:  Các xã{end}{line}{end}{item.replace(chr(10), end)} hộ nghèo."
    cleaned = clean(text)
    lines = cleaned.text.split("\n")
    assert lines[1] == line.strip(" .;…") + ":"
    assert clean(cleaned.text).text == cleaned.text
    at = cleaned.text.index("hộ nghèo")
    assert text[slice(*cleaned.source_span(at, at + 8))] == "hộ nghèo"
    at = cleaned.text.index(lines[1])
    assert text[slice(*cleaned.source_span(at, at + len(lines[1]) - 1))] == line.strip(" .;…")
    for start in range(len(cleaned.text)):  # every character comes home in order
        found = cleaned.source_span(start, len(cleaned.text))
        assert 0 <= found[0] <= found[1] <= len(text)


@pytest.mark.parametrize(
    "text",
    [
        "Báo cáo nộp vào ngày hôm sau\n- Rà soát hộ nghèo",
        "Chủ tịch kết luận như sau.\nÔng An phát biểu.",
        "Các nội dung sau\n2. Rà soát hộ nghèo",
        "III. Một số nội dung\n- Rà soát hộ nghèo",
        "Các nội dung sau:\n- Rà soát hộ nghèo",
        "Thực hiện các nội dung sau khi họp.\n- Rà soát hộ nghèo",
    ],
)
def test_other_lines_stay_as_they_are(text: str) -> None:
    assert clean(text).text == text
