"""A form that nobody has filled in gives nobody anything to do; minutes with a few blanks left do."""

from __future__ import annotations

import pytest

from tests.extractors.tasks.read_tasks import texts

_FORM = """TÊN HỢP TÁC XÃ ................
Số: ...../NQ-ĐHTV
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
..............., ngày ..... tháng ..... năm 20.....

NGHỊ QUYẾT ĐẠI HỘI THÀNH VIÊN NĂM ........

Hôm nay, hồi ..... giờ ..... ngày ..... tháng ..... năm ....., tại ..............., Hợp tác xã ............... họp.
QUYẾT NGHỊ:
Điều 1. Thông qua Báo cáo năm ......: doanh thu ........ đồng; lợi nhuận ........ đồng.
Điều 2. Giao Hội đồng quản trị tổ chức thực hiện Nghị quyết này.
"""
_FILLED = """BIÊN BẢN HỌP
Thời gian: 8 giờ ngày 5/3/2031
Địa điểm: ................
Chủ trì: Ông Lê Văn An
Kết luận của chủ trì: giao Hội đồng quản trị hoàn thiện phương án vay vốn trước ngày 15/3/2031.
Cuộc họp kết thúc lúc ..... giờ.
"""


def test_nobody_is_asked_by_a_blank_form() -> None:
    assert texts(_FORM) == []


def test_minutes_with_blanks_left_still_ask() -> None:
    assert texts(_FILLED) == ["Hội đồng quản trị hoàn thiện phương án vay vốn trước ngày 15/3/2031"]


@pytest.mark.parametrize(
    "asks",
    ["giao** ____", "BIÊN BẢN\n- Giao ____", "Đề nghị** …..", "Nội dung trên đề nghị:", "ĐỂ NPN TỈNH ĐỀ NGHỊ CCT:"],
)
def test_text_may_end_with_an_asking_and_a_blank(asks: str) -> None:
    assert texts(asks) == []
