"""Chữ ký ở thôn, trạm: titles of small bodies, and names of one word that the minutes tell above."""

import pytest

from domain.extraction import Role
from extractors.documents.find import find_document_facts
from vitext.clean import clean

HEAD = (
    "THÔN ĐÔNG\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nBIÊN BẢN\nHọp thôn\n\n"
    "Hồi 19 giờ ngày 3/5/2031, thôn Đông họp.\nChủ tọa: ông Phùng Văn Ất\nThư ký: cô Nhạn\n\n"
)


@pytest.mark.parametrize(
    ("foot", "signer"),
    [
        ("Thư ký               Trưởng thôn\nNhạn                 Phùng Văn Ất", Role("Phùng Văn Ất", "Trưởng thôn")),
        ("Thư ký               Trạm trưởng\nĐỗ Thị Nhạn          Phùng Văn Ất", Role("Phùng Văn Ất", "Trạm trưởng")),
        ("Thư ký               Trưởng thôn\nLan                  Phùng Văn Ất", None),
    ],
)
def test_signer(foot: str, signer: Role | None) -> None:
    assert find_document_facts(clean(f"{HEAD}{foot}\n").text).facts.signer == signer
