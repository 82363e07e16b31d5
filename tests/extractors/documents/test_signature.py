"""Who signs, under which title."""
# ruff: noqa: E501 (texts are kept as they are uploaded)

from __future__ import annotations

import pytest

from extractors.documents.signatures.find import signatures
from extractors.documents.signatures.signature import signer_of
from extractors.documents.view import view_of
from vitext.clean import clean


def signer(foot: str) -> tuple[str, str | None] | None:
    found = signer_of(signatures(view_of(clean("Văn bản có hiệu lực từ ngày ký./.\n" + foot).text)))
    return (found.role.name, found.role.role) if found else None


@pytest.mark.parametrize(
    ("foot", "expected"),
    [
        ("TM. BAN CHẤP HÀNH\nCHỦ TỊCH\nLê Bá Khoan", ("Lê Bá Khoan", "Chủ tịch")),
        ("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)\nNgô Hoàng Vũ", ("Ngô Hoàng Vũ", "Phó Chủ tịch")),
        ("TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\nCà Thị Hặc", ("Cà Thị Hặc", "Chánh Văn phòng")),
        ("TUQ. CHỦ TỊCH\nTRƯỞNG BAN TỔ CHỨC\nA Khuyên", ("A Khuyên", "Trưởng ban Tổ chức")),
        ("KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\nTrần Anh Tú", ("Trần Anh Tú", "Thứ trưởng")),
        ("T/M BAN THƯỜNG VỤ\nBÍ THƯ\nY Blơm Niê", ("Y Blơm Niê", "Bí thư")),
        ("THƯ KÝ          CHỦ TỌA\nMai Thị Nhài      Lê Văn Thoan", ("Lê Văn Thoan", "Chủ tọa")),
        ("THƯ KÝ\nMai Thị Nhài\nCHỦ TRÌ\nLê Văn Thoan", ("Lê Văn Thoan", "Chủ trì")),
        ("TM. ĐẠI HỘI          THƯ KÝ\nCHỦ TỌA\nLê Văn Thoan     Mai Thị Nhài", ("Lê Văn Thoan", "Chủ tọa")),
        ("TM. ĐOÀN CHỦ TỊCH     THƯ KÝ\nLê Văn Thoan     Mai Thị Nhài", ("Lê Văn Thoan", None)),
        (
            "Thư ký     Chủ tịch HĐMV\nAntôn Lê Văn Thoan     Vinh Sơn Mai Công Thành",
            ("Vinh Sơn Mai Công Thành", "Chủ tịch HĐMV"),
        ),
        ("Thư ký     Chủ tịch\nLê Văn Vinh     Sơn Công Thành", ("Sơn Công Thành", "Chủ tịch")),
        ("TL. TRƯỞNG BAN TRỊ SỰ\nCHÁNH THƯ KÝ\n(đã ký)\nĐĐ. Thích Huệ Lành", ("Thích Huệ Lành", "Chánh Thư ký")),
        ("TM. BAN ĐẠI DIỆN     GVCN\nTRƯỞNG BAN\nLê Văn Thoan     Mai Thị Nhài", ("Lê Văn Thoan", "Trưởng ban")),
        ("TM. Hội đồng Giáo xứ\nChánh trương\nGiuse Lê Văn Thoan", ("Giuse Lê Văn Thoan", "Chánh trương")),
        ("TM. PHÂN BAN NI GIỚI\nTRƯỞNG BAN\nNi trưởng Thích Nữ Minh Nguyên", ("Thích Nữ Minh Nguyên", "Trưởng ban")),
        ("TL. CHỦ TỊCH\nChánh Văn phòng\nLê Văn Thoan", ("Lê Văn Thoan", "Chánh Văn phòng")),
        ("TM. BAN CHẤP HÀNH HỘI\nCHỦ TỊCH\nLuật sư Lê Văn Thoan", ("Lê Văn Thoan", "Chủ tịch")),
        ("Giám đốc công ty\nLê Văn Thoan (đã ký)", ("Lê Văn Thoan", "Giám đốc công ty")),
        ("Trưởng BĐD CMHS     GVCN     Thư ký\nLê Văn Thoan     Mai Thị Nhài     Ngô Thị Châu", None),
        (
            "T.M ĐOÀN CHỦ TỊCH          THƯ KÝ\nCHỦ TỌA\n(Đã ký)      (Đã ký)\nLê Văn Thoan      Mai Thị Nhài",
            ("Lê Văn Thoan", "Chủ tọa"),
        ),
        (
            "THƯ KÝ          TM. ĐOÀN CHỦ TỊCH\nCHỦ TỌA\nMai Thị Nhài      Lê Văn Thoan",
            ("Lê Văn Thoan", "Chủ tọa"),
        ),
        (
            "Nơi nhận:                 TL. CHỦ TỊCH\n- Lãnh đạo UBND xã;      CHÁNH VĂN PHÒNG\n- Lưu: VT.\n- Các bản;     Quàng Thị Phong",
            ("Quàng Thị Phong", "Chánh Văn phòng"),
        ),
        (
            "| **Nơi nhận:** - Lưu VP. | **T/M BAN CHẤP HÀNH** **BÍ THƯ** Võ Hữu Nghĩa |\n|---|---|",
            ("Võ Hữu Nghĩa", "Bí thư"),
        ),
        (
            "Nơi nhận:\tTL. CHỦ TỊCH\n- Như trên;\tCHÁNH VĂN PHÒNG HĐND VÀ\n- Lưu: VT.\tUBND\nHoàng Thị Dung",
            ("Hoàng Thị Dung", "Chánh Văn phòng HĐND và UBND"),
        ),
        (
            "Nơi nhận:\tTL. CHỦ TỊCH\n- TT HĐND;\tCHÁNH VĂN PHÒNG HĐND VÀ\n- CT, các PCT xã;\tUBND\n- Lưu: VT.\nHoàng Thị Dung",
            ("Hoàng Thị Dung", "Chánh Văn phòng HĐND và UBND"),
        ),
        (
            "Nơi nhận:                    TRƯỞNG BAN\n- Như trên;\n- Phòng Kinh tế, Văn phòng, các hợp tác xã nông nghiệp\ntrên địa bàn"
            " xã;                     Lê Văn Hòa\n- Chủ tịch, các Phó Chủ tịch;\n- Lưu VT.",
            ("Lê Văn Hòa", "Trưởng ban"),
        ),
        (
            "Nơi nhận:                    TRƯỞNG BAN\n- Như trên.\n          Người ký: Ban Quản trị\n          Thời gian ký: 05.4.2031"
            "\n\n                            Lê Văn Hòa\n",
            ("Lê Văn Hòa", "Trưởng ban"),
        ),
        ("CHÁNH VĂN PHÒNG\nUBND\nHoàng Thị Dung", ("Hoàng Thị Dung", "Chánh Văn phòng")),
        ("Nơi nhận:\tTM. BAN CHẤP HÀNH\nNhu trén:\tCHỦ TỊCH\nVũ Thị Khiêm", ("Vũ Thị Khiêm", "Chủ tịch")),
        ("CHỦ TỊCH\nGửi kèm: DANH SÁCH\nVũ Thị Khiêm", ("Vũ Thị Khiêm", "Chủ tịch")),
        ("GIAM DOC\nLuong Tan Kiet", ("Luong Tan Kiet", "Giam doc")),
        ("THƯ KÝ               CHỦ TRÌ\n(Ký, ghi rõ họ tên)      (Ký, ghi rõ họ tên)", None),
        ("Mọi góp ý xin gửi về Văn phòng.", None),
    ],
)
def test_the_name_stands_under_the_title(foot: str, expected: tuple[str, str | None] | None) -> None:
    assert signer(foot) == expected


def test_a_document_is_signed_above_the_papers_that_are_issued_with_it() -> None:
    rules = "\n".join(f"Điều {number}. Các ban họp mỗi quý một lần." for number in range(1, 60))
    foot = f"CHỦ TỊCH\nLê Bá Khoan\n\nQUY CHẾ\nLàm việc của Ban Chấp hành\n(Ban hành kèm theo Quyết định số 9/QĐ-LM)\n{rules}"
    assert signer(foot) == ("Lê Bá Khoan", "Chủ tịch")
    assert signer(f"Kèm theo Nghị quyết này là Quy chế làm việc.\n{rules}\nCHỦ TỊCH\nLê Bá Khoan") == (
        "Lê Bá Khoan",
        "Chủ tịch",
    )


def test_the_secretary_is_told_apart() -> None:
    found = signatures(view_of("Biên bản đã đọc lại.\nTHƯ KÝ CHỦ TỌA\nMai Thị Nhài Lê Văn Thoan"))
    assert [(one.role.name, one.secretary) for one in found] == [("Mai Thị Nhài", True), ("Lê Văn Thoan", False)]
