"""Numbers of documents stay in one piece on a page; everything else breaks where it may, and is escaped."""

from __future__ import annotations

import pytest

from service.web.codes import codes_whole


@pytest.mark.parametrize(
    "code", ["01/NQ-LMHTX", "205/2026/NĐ-CP", "12-KL/TU", "7/TB-VP", "105/KH-LMHTX-QLQ", "3/NQ-HĐQT"]
)
def test_a_number_is_kept_whole_and_reads_the_same(code):
    shown = codes_whole(f"Nghị quyết {code}, ngày 5")
    assert shown == f'Nghị quyết <span class="symbol">{code}</span>, ngày 5'
    assert shown.striptags() == f"Nghị quyết {code}, ngày 5"


@pytest.mark.parametrize(
    "text",
    ["quý I/2026", "30/6/2026", "2020-2025", "Hà Nội-Huế", "17/15 HTX", "", "x01/NQ-LMHTX",
     "1/QUYCHE-HOATDONG-CUABANCHAPHANH-LIENMINH"],
)  # fmt: skip
def test_what_is_no_number_or_too_long_may_be_broken(text):
    assert codes_whole(text) == text


def test_letters_that_mean_something_to_a_page_are_escaped():
    assert codes_whole("<b>01/NQ-LMHTX</b> & 2") == (
        '&lt;b&gt;<span class="symbol">01/NQ-LMHTX</span>&lt;/b&gt; &amp; 2'
    )
