"""Tên ở cuối đoạn cuối: who wrote an item and for whom, where the name stands behind the last full stop of all."""

import pytest

from extractors.extract import extract_text

_ITEM = (
    "Tân Hòa được mùa lúa\n\nSáng 12/3/2026, Hội Nông dân xã Tân Hòa tổ chức hội nghị sơ kết vụ lúa. Các hộ được mùa,"
    " thu nhập khá hơn năm trước."
)


@pytest.mark.parametrize(
    ("tail", "author", "source"),
    [
        ("./. Lan Chi (TTXVN)", "Lan Chi", "TTXVN"),
        (" P.Hoa", "P.Hoa", None),
        ("./. Lan Chi/VOV online (Ảnh, clip: Minh An)", "Lan Chi", "VOV online"),
        (" Lan Chi (theo báo địa phương)", "Lan Chi", None),
        ("./. Nguyễn Lan Chi (HND)", "Nguyễn Lan Chi (HND)", None),
    ],
)
def test_the_name_behind_the_last_stop(tail: str, author: str, source: str | None) -> None:
    text = _ITEM.removesuffix(".") + tail if tail.startswith("./.") else _ITEM + tail
    document = extract_text(text).document
    assert (document.author, document.source_credit) == (author, source)


@pytest.mark.parametrize(
    "tail", [" Hội nghị diễn ra ở TP.Huế", " Giống lúa đó trồng từ năm 2020 (theo báo địa phương)"]
)
def test_no_name_there(tail: str) -> None:
    assert extract_text(_ITEM + tail).document.author is None
