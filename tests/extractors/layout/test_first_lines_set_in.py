"""Hard-wrapped pages whose paragraphs begin set in: a line that is set in begins one, a line that is not goes on."""

from __future__ import annotations

import pytest

from extractors.layout.blocks import blocks
from vitext.clean import clean

PAGE = """\
        Thực hiện Kế hoạch số 12/KH-UBND ngày 03/02/2031 của Ủy ban nhân dân huyện về
công tác phổ biến pháp luật, phòng Tư pháp yêu cầu các đơn vị thực hiện những việc
sau đây:
        1. Công tác chuẩn bị
        - Phân công người phụ trách, lập danh sách những người tham gia học tập tại từng
đơn vị và gửi về phòng trước khi lớp học khai giảng
        - Chuẩn bị hội trường, loa đài và tài liệu phát cho người học
        2. Công tác tuyên truyền
        - Tuyên truyền trên hệ thống truyền thanh, tại các buổi họp thôn và trên trang tin
của xã
        3. Chế độ báo cáo
        Báo cáo lần đầu gửi trước ngày 05/4/2031 kèm danh sách người đã học tại đơn vị
        Báo cáo lần hai gửi trước ngày 05/9/2031 cùng danh sách người đã học và kết quả.
Phòng Tư pháp tổng hợp, trình Ủy ban nhân dân huyện xem xét, cho ý kiến chỉ đạo tiếp
                                           2
theo ngay trong tháng./.
Nơi nhận:                                    TRƯỞNG PHÒNG
- Như trên;
"""
FIRST = "Báo cáo lần đầu gửi trước ngày 05/4/2031 kèm danh sách người đã học tại đơn vị"


def texts(page: str) -> list[str]:
    cleaned = clean(page).text
    return [block.words(cleaned) for block in blocks(cleaned)]


def test_a_line_set_in_begins_a_paragraph_and_another_goes_on() -> None:
    found = texts(PAGE)
    assert found[found.index(FIRST) + 1] == (
        "Báo cáo lần hai gửi trước ngày 05/9/2031 cùng danh sách người đã học và kết quả. Phòng Tư pháp tổng hợp, trình"
        " Ủy ban nhân dân huyện xem xét, cho ý kiến chỉ đạo tiếp 2 theo ngay trong tháng./."
    )
    assert found[found.index(FIRST) + 2].startswith("Nơi nhận")


def test_a_dash_that_is_not_set_in_stands_within_the_words_before_it() -> None:
    page = PAGE.partition("Nơi nhận")[0].replace("đơn vị và gửi về", "- đơn vị và gửi về")
    assert any("tại từng - đơn vị" in one for one in texts(page + PAGE.partition("Nơi nhận")[0] * 2))


@pytest.mark.parametrize("indent", ["", "        "])
def test_where_all_lines_begin_alike_none_begins_a_paragraph_for_it(indent: str) -> None:
    found = texts("\n".join(indent + line.strip() for line in PAGE.splitlines()))
    assert FIRST not in found
    assert any(one.startswith("Thực hiện Kế hoạch") and one.endswith("sau đây:") for one in found)
