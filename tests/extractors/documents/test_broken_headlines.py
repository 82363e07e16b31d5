"""Tiêu đề bản tin ngắt dòng: headlines in small letters over two lines, and lines that belong to none."""

import pytest

from extractors.documents.find import find_document_facts
from vitext.clean import clean

LEAD = "Chiều 10/6/2031, Hội Nông dân tỉnh tổ chức hội nghị. Đồng chí Lò Thị Na, Chủ tịch Hội chủ trì hội nghị."


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (
            "Chủ tịch Hội Nông dân tỉnh làm việc\ntại huyện An Khê",
            "Chủ tịch Hội Nông dân tỉnh làm việc tại huyện An Khê",
        ),
        (
            "Hội nghị Ban Chấp hành Hội Nông dân tỉnh\nLần thứ 5, khóa X",
            "Hội nghị Ban Chấp hành Hội Nông dân tỉnh Lần thứ 5, khóa X",
        ),
        (
            "Liên minh Hợp tác xã tỉnh tập huấn về\nLuật Hợp tác xã năm 2023 cho cán bộ\nThứ Sáu, 10/06/2031",
            "Liên minh Hợp tác xã tỉnh tập huấn về Luật Hợp tác xã năm 2023 cho cán bộ",
        ),
        (
            "Hội Nông dân tỉnh mở lớp dạy nghề trồng nấm\nThứ Sáu, 10/06/2031",
            "Hội Nông dân tỉnh mở lớp dạy nghề trồng nấm",
        ),
        ("Hội Nông dân tỉnh mở lớp dạy nghề trồng nấm\n\nẢnh: Lê An", "Hội Nông dân tỉnh mở lớp dạy nghề trồng nấm"),
    ],
)
def test_title(lines: str, title: str) -> None:
    assert find_document_facts(clean(f"{lines}\n{LEAD}\n").text).facts.title == title
