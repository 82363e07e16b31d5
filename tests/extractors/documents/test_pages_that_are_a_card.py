"""Pages that hold only a table about a paper, which is attached to them; and papers that have such a table above."""
# ruff: noqa: E501 (texts are kept as they are uploaded)

from __future__ import annotations

import pytest

from domain.extraction import DocumentFacts, Role
from extractors.documents.find import find_document_facts
from vitext.clean import clean

_CARD = (
    "Tiêu đề văn bản | {title}\nSố hiệu | {number} | Cơ quan ban hành | Phòng Giáo dục Lam Giang\n"
    "Phạm vi | Các trường | Ngày ban hành | {day}\nLoại tài liệu | {kind} | Người ký | {signer}\nSố lượt xem | 45 | Số lượt tải về | 20\n"
    "Văn bản liên quan\nHướng dẫn ôn thi học sinh giỏi\n- File đính kèm\n-\nNgày ban hành:\n14/10/2027\n"
)


def _read(text: str) -> DocumentFacts:
    return find_document_facts(clean(text).text).facts


def test_table_tells_of_the_paper() -> None:
    facts = _read(
        _CARD.format(
            title="Khảo thí năm học mới",
            number="Số 22/ KH-PGD",
            day="2/9/2027",
            kind="Kế hoạch",
            signer="Phó Trưởng phòng Lê Văn An",
        )
    )
    assert (facts.kind, facts.title, facts.number, str(facts.date)) == (
        "plan",
        "Khảo thí năm học mới",
        "22/KH-PGD",
        "2027-09-02",
    )
    assert (facts.issuer, facts.signer) == ("Phòng Giáo dục Lam Giang", Role("Lê Văn An", "Phó Trưởng phòng"))


@pytest.mark.parametrize(
    ("signer", "role"),
    [
        ("Lê Văn An - Phó Giám đốc Sở", Role("Lê Văn An", "Phó Giám đốc Sở")),
        ("Trưởng phòng - Lê Văn An", Role("Lê Văn An", "Trưởng phòng")),
        ("Lê Văn An", Role("Lê Văn An", None)),
        ("", None),
    ],
)
def test_name_and_office_of_who_signs(signer: str, role: Role | None) -> None:
    facts = _read(_CARD.format(title="Nội quy", number="12/QĐ-PGD", day="", kind="", signer=signer))
    assert (facts.kind, facts.date, facts.signer) == ("decision", None, role)


def test_paper_below_a_table_is_read_itself() -> None:
    table = _CARD.format(title="Nội quy", number="12/QĐ-PGD", day="", kind="Quyết định", signer="Lê Văn An").split(
        "Văn bản liên quan"
    )[0]
    paper = "PHÒNG GIÁO DỤC\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/QĐ-PGD\nLam Giang, ngày 5 tháng 9 năm 2027\nQUYẾT ĐỊNH\nVề nội quy tiếp dân\nCăn cứ đề nghị của Văn phòng;\n"
    facts = _read(f"{table}{paper}")
    assert (facts.kind, facts.title, facts.number) == ("decision", "Về nội quy tiếp dân", "12/QĐ-PGD")
    assert (str(facts.date), facts.issuer, facts.place) == ("2027-09-05", "Phòng Giáo dục", "Lam Giang")


def test_table_of_tasks_is_no_card() -> None:
    text = "KẾ HOẠCH\nTháng 9\nTên việc | Đơn vị | Thời hạn\nHọp tổ | Tổ 1 | 5/9/2027\n"
    facts = _read(text)
    assert (facts.kind, facts.number, facts.signer) == ("plan", None, None)
