"""Chân biên bản hai cột, nhiều cách xếp: who wrote and who led, side by side, below each other, in cells, however named."""
# ruff: noqa: E501 (feet are in the manner of real texts)

import pytest

from extractors.documents.signatures.find import signatures
from extractors.documents.signatures.signature import signer_of
from extractors.documents.view import view_of
from vitext.clean import clean

ABOVE = "BIÊN BẢN\nHội nghị\n\nChủ trì: Kha Vĩnh Thái\nThư ký: Lưu Thị Hồng Vân\n\n1. Báo cáo.\nHội nghị kết thúc lúc 10 giờ.\n\n"
BLANKS = " " * 34


@pytest.mark.parametrize(
    ("foot", "role"),
    [
        (f"THƯ KÝ{BLANKS}CHỦ TRÌ\n(đã ký){BLANKS}(đã ký)\nLưu Thị Hồng Vân{BLANKS}Kha Vĩnh Thái", "Chủ trì"),
        (f"TM. BAN THƯ KÝ{BLANKS}CHỦ TỌA ĐẠI HỘI\n\nLưu Thị Hồng Vân{BLANKS}Kha Vĩnh Thái", "Chủ tọa Đại hội"),
        (f"Thư ký{BLANKS}TM. BAN CHẤP HÀNH\n{BLANKS}Chủ tịch\nLưu Thị Hồng Vân{BLANKS}Kha Vĩnh Thái", "Chủ tịch"),
        (f"T/M BAN CHẤP HÀNH{BLANKS}TM. BAN THƯ KÝ\nPHÓ CHỦ TỊCH\n\nKha Vĩnh Thái{BLANKS}Lưu Thị Hồng Vân", "Phó Chủ tịch"),
        (f"THƯ KÍ{BLANKS}CHỦ TỊCH HỘI ĐỒNG\n\nLưu Thị Hồng Vân{BLANKS}Kha Vĩnh Thái", "Chủ tịch Hội đồng"),
        (f"TRƯỞNG THÔN{BLANKS}NGƯỜI GHI BIÊN BẢN\n\nKha Vĩnh Thái{BLANKS}Lưu Thị Hồng Vân", "Trưởng thôn"),
        (f"CHỦ TỌA ĐẠI HỘI{BLANKS}NGƯỜI GHI BIÊN BẢN\n\nKha Vĩnh Thái{BLANKS}Lưu Thị Hồng Vân", "Chủ tọa Đại hội"),
        (f"NGƯỜI GHI BIÊN BẢN{BLANKS}NGƯỜI CHỦ TRÌ\n\nLưu Thị Hồng Vân{BLANKS}Kha Vĩnh Thái", "Người Chủ trì"),
        ("THƯ KÝ\nCHỦ TRÌ\nLưu Thị Hồng Vân\nKha Vĩnh Thái", "Chủ trì"),
        ("| Thư ký | Chủ trì |\n| Lưu Thị Hồng Vân | Kha Vĩnh Thái |", "Chủ trì"),
        ("| Người ghi biên bản | TM. BAN CHẤP HÀNH CHỦ TỊCH |\n| Lưu Thị Hồng Vân | Kha Vĩnh Thái |", "Chủ tịch"),
    ],
)  # fmt: skip
def test_two_columns(foot: str, role: str) -> None:
    found = signatures(view_of(clean(ABOVE + foot).text))
    assert [one.role.name for one in found if one.secretary] == ["Lưu Thị Hồng Vân"]
    signer = signer_of(found)
    assert signer is not None
    assert (signer.role.name, signer.role.role) == ("Kha Vĩnh Thái", role)


def test_name_of_four_syllables_is_one_where_two_may_sign() -> None:
    found = signatures(view_of(clean(f"{ABOVE}THƯ KÝ\nCHỦ TRÌ\nLưu Thị Hồng Vân").text))
    assert [one.role.name for one in found] == ["Lưu Thị Hồng Vân"]


def test_title_below_the_body_one_signs_for_is_no_further_column() -> None:
    found = signatures(view_of(clean("NGHỊ QUYẾT\n\n1. Nhất trí.\n\nTM. BAN CHẤP HÀNH\nCHỦ TỊCH\n\nLê Văn An").text))
    assert [(one.role.name, one.role.role) for one in found] == [("Lê Văn An", "Chủ tịch")]
