"""A header of which both columns are broken, as scans and photographs give it: each column is read by itself."""

from __future__ import annotations

import pytest

from extractors.documents.find import find_document_facts
from extractors.extract import extract_text

BODY = """Số: 07/NQ-LMHTX
NGHỊ QUYẾT
Về nhiệm vụ năm 2026
Căn cứ Biên bản Hội nghị Ban Chấp hành lần thứ năm;
QUYẾT NGHỊ:
1. Giao Văn phòng rà soát hồ sơ trước ngày 30/6/2026.
"""


@pytest.mark.parametrize("gap", [" ", "\t", " ˆ ", "  "])
@pytest.mark.parametrize("below", ["NAM VIỆT NAM", "NAM\tVIỆT NAM"])
def test_the_states_name_is_no_part_of_the_organ_beside_it(gap: str, below: str) -> None:
    top = f"LIÊN MINH HỢP TÁC XÃ VIỆT{gap}CỘNG HÒA XÃ HỘI CHỦ NGHĨA\n{below}\n"
    rest = "LIÊN MINH HỢP TÁC XÃ TỈNH\tĐộc lập - Tự do - Hạnh phúc\nLAM GIANG\nLam Giang, ngày 12 tháng 3 năm 2026\n"
    facts = find_document_facts(f"{top}{rest}{BODY}").facts
    assert facts.parent_issuer == "Liên minh Hợp tác xã Việt Nam"
    assert facts.issuer is not None
    assert facts.issuer.endswith("Liên minh Hợp tác xã tỉnh Lam Giang")
    assert (facts.number, facts.place) == ("07/NQ-LMHTX", "Lam Giang")


def test_a_state_whose_name_is_not_ended_below_stays_as_it_was() -> None:
    text = f"HỘI NÔNG DÂN TỈNH\nLAM GIANG\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n{BODY}"
    assert find_document_facts(text).facts.issuer in (
        "Hội Nông dân tỉnh Lam Giang",
        "Ban Chấp hành Hội Nông dân tỉnh Lam Giang",
    )


def test_the_motto_beside_a_broken_name_is_no_province() -> None:
    top = "LIÊN MINH HỢP TÁC XÃ TỈNH\tĐộc lập - Tự do - Hạnh phúc\nLam Giang, ngày 12 tháng 3 năm 2026\n"
    made = extract_text(f"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n{top}{BODY}", name="a.txt")
    assert made.meeting is None or made.meeting.province is None


@pytest.mark.parametrize(
    ("printed", "place"),
    [
        ("si lệ Lam Giang", "Lam Giang"),
        ("xã Lam Giang", "xã Lam Giang"),
        ("e thành phố Lam Giang", "thành phố Lam Giang"),
        ("Lam Giang", "Lam Giang"),
    ],
)
def test_specks_before_a_place_are_left_out_but_its_unit_is_kept(printed: str, place: str) -> None:
    nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
    text = f"LIÊN MINH HỢP TÁC XÃ TỈNH LAM GIANG\n{nation}{printed}, ngày 12 tháng 3 năm 2026\n{BODY}"
    assert find_document_facts(text).facts.place == place
