"""The sample conference keeps its outline, document by document: a change shows in a file that people read."""

from __future__ import annotations

import pytest
from golden_outlines import GOLDEN, forms, outline_of

from domain.organisation import Layout
from templates_docx.catalogue import Entry


@pytest.mark.parametrize(("name", "entry", "layout"), forms(), ids=[name for name, _, _ in forms()])
def test_sample_document_has_the_outline_that_was_reviewed(name: str, entry: Entry, layout: Layout) -> None:
    """After a wanted change: `.venv/bin/python tests/templates_docx/golden_outlines.py`, then read the diff."""
    assert outline_of(entry, layout) == (GOLDEN / f"{name}.txt").read_text(encoding="utf-8")


def test_no_outline_is_left_over_from_a_kind_that_is_gone() -> None:
    assert {path.stem for path in GOLDEN.glob("*.txt")} == {name for name, _, _ in forms()}
