"""Files of plain letters."""

from __future__ import annotations

import pytest

from domain.errors import InputRefused
from extractors.sources.plain import read_plain
from extractors.sources.texts import ReadText, Upload


def read(data: bytes) -> ReadText:
    return read_plain(Upload(data, "thu.txt", "text/plain"))


def test_lines_and_marks_stay_as_they_are() -> None:
    got = read("\ufeffĐiều 1.\r\n**Giao** Sở\rTài  chính\n".encode())
    assert got.source.text == "Điều 1.\n**Giao** Sở\nTài  chính\n"
    assert (got.source.encoding, got.notes) == ("utf-8", ())


def test_words_joined_for_a_machine_are_parted() -> None:
    sentence = "Hội_đồng_quản_trị ( HĐQT ) của Hợp_tác_xã thông_qua kế_hoạch năm 2026 , giao Ban_kiểm_soát .\n"
    got = read(sentence.encode())
    assert got.source.text == (
        "Hội đồng quản trị (HĐQT) của Hợp tác xã thông qua kế hoạch năm 2026, giao Ban kiểm soát.\n"
    )
    assert got.notes[0].code == "segmented_words"


def test_names_with_underscores_stay() -> None:
    assert read(b"file so_theo_doi.xlsx va ke_hoach.docx").source.text == "file so_theo_doi.xlsx va ke_hoach.docx"


def test_old_encodings_are_said() -> None:
    got = read("Céng hßa x· héi chñ nghÜa ViÖt Nam".encode("latin-1"))
    assert (got.source.encoding, got.notes[0].code) == ("tcvn3", "legacy_encoding")


def test_bytes_that_are_no_letters_are_refused() -> None:
    with pytest.raises(InputRefused, match="không phải tệp văn bản thuần"):
        read(bytes(range(256)) * 10)
