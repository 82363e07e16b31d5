"""Lists of what differs, of what an office did, of papers handed over: no work; the same words that ask for it are."""

from __future__ import annotations

import pytest
from read_tasks import texts

HEAD = (
    "SỞ THỦY LỢI\nSố: 41/{}-STL\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
    "Hòa An, ngày 02 tháng 3 năm 2026\n\n{}\n\nKính gửi: Ủy ban nhân dân tỉnh\n\n"
)
REPORT = HEAD.format("BC", "BÁO CÁO\nTình hình bến đò quý I năm 2026")
LETTER = HEAD.format("TTr", "TỜ TRÌNH\nVề bến đò Gành")
WORK = "\nĐề nghị Công ty Sông Xanh điều chỉnh bản vẽ kè.\n"
ASKED = "Công ty Sông Xanh điều chỉnh bản vẽ kè"


@pytest.mark.parametrize(
    "told",
    [
        f"{REPORT}Thời gian qua, Sở đã chỉ đạo các đơn vị triển khai thực hiện các nội dung sau:\n"
        "- Rà soát phao cứu sinh; kiểm tra đăng kiểm thuyền.\n- Phối hợp với Công an tỉnh tuần tra các bến.\n",
        f"{LETTER}Qua đối chiếu, phương án của Công ty khác thiết kế ở 02 nội dung:\n"
        "(1) Chiều cao kè: Phương án chọn 3 m; thiết kế tính toán, lựa chọn 4 m.\n"
        "(2) Bãi đậu: Phương án 20 m; thiết kế 25 m.\n",
        f"{LETTER}Qua rà soát, Sở Thủy lợi kính trình Ủy ban nhân dân tỉnh các văn bản sau:\n"
        "a) Văn bản thông báo việc tổ chức đại hội.\nb) Quyết định phê duyệt quy chế bến đò.\n",
    ],
)
def test_lists_that_tell(told: str) -> None:
    assert texts(told + WORK) == [ASKED]


@pytest.mark.parametrize(
    ("asked", "work"),
    [
        (
            f"{REPORT}Sở đã chỉ đạo các đơn vị kiểm tra bến; thời gian tới yêu cầu các xã thực hiện các nội dung sau:\n"
            "- Rà soát phao cứu sinh.\n- Kiểm tra thuyền.\n",
            ["Rà soát phao cứu sinh", "Kiểm tra thuyền"],
        ),
        (
            f"{LETTER}Phương án khác thiết kế ở 02 nội dung, đề nghị Công ty sửa như sau:\n"
            "(1) Nâng chiều cao kè lên 4 m.\n(2) Mở rộng bãi đậu thuyền.\n",
            ["Nâng chiều cao kè lên 4 m", "Mở rộng bãi đậu thuyền"],
        ),
        (
            f"{LETTER}Sở Thủy lợi kính trình Ủy ban nhân dân tỉnh các nội dung sau:\n"
            "a) Giao Sở Xây dựng khảo sát kè.\nb) Giao Sở Tài chính bố trí vốn.\n",
            ["Sở Xây dựng khảo sát kè", "Sở Tài chính bố trí vốn"],
        ),
    ],
)
def test_lists_that_ask(asked: str, work: list[str]) -> None:
    assert texts(asked + WORK) == [*work, ASKED]
