"""Công văn mất phần đầu: a letter that begins with “Kính gửi” tells its writer in its text and its signer at the foot."""
# ruff: noqa: E501 (texts are kept as they are uploaded)

from __future__ import annotations

from domain.extraction import DocumentFacts, Role
from extractors.documents.find import find_document_facts
from vitext.clean import clean

_LETTER = """|
**Kính gửi:**
|
- Ủy ban nhân dân các xã, phường;
- Các hợp tác xã trên địa bàn.
|

Ngày 26/11/2025, Sở Tài chính đã có công văn số 183/STC-NS báo cáo Ủy ban nhân dân tỉnh. Sở Nông nghiệp nhận được báo cáo.

Sở Tài chính đề nghị các đơn vị rà soát lại số liệu. Sở Tài chính kính báo cáo Ủy ban nhân dân tỉnh xem xét./.

|
Nơi nhận:
- Như trên;
- Lưu: VT.
|
**KT. GIÁM ĐỐC**
PHÓ GIÁM ĐỐC
Hà Thúy Vinh
|
"""


def _read(text: str) -> DocumentFacts:
    return find_document_facts(clean(text).text).facts


def test_letter_without_header_keeps_writer_and_signer() -> None:
    facts = _read(_LETTER)
    assert facts.kind == "official_letter"
    assert facts.issuer == "Sở Tài chính"
    assert facts.signer == Role("Hà Thúy Vinh", "Phó Giám đốc")
    assert facts.title is None


def test_number_of_a_cited_letter_is_not_the_letter_s_own() -> None:
    assert _read(_LETTER).number is None


def test_letter_that_names_nobody_has_no_issuer() -> None:
    facts = _read("Kính gửi: Các đơn vị.\n\nĐề nghị rà soát lại số liệu và gửi về trước ngày 15/12.\n")
    assert facts.kind == "official_letter"
    assert facts.issuer is None


def test_symbol_of_a_body_makes_a_letter_no_directive() -> None:
    text = (
        "BỘ TÀI CHÍNH\nCỤC THUẾ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 53/CT-CS\n"
        "V/v thuế suất thuế\nGTGT\nHà Nội, ngày 19 tháng 11 năm 2025\nKính gửi: Công ty Lam Giang.\n\nCục Thuế trả lời như sau.\n"
    )
    facts = _read(text)
    assert facts.kind == "official_letter"
    assert facts.title == "V/v thuế suất thuế GTGT"
    assert (facts.parent_issuer, facts.issuer) == ("Bộ Tài chính", "Cục Thuế")
    directive = text.replace("V/v thuế suất thuế\nGTGT\n", "").replace(
        "Kính gửi: Công ty Lam Giang.", "CHỈ THỊ\nVề thuế\n"
    )
    assert _read(directive).kind == "directive"
