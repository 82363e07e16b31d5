"""A real LibreOffice for the tests of this folder."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from templates_docx.office.convert import OfficeConverter


@pytest.fixture(scope="module")
def office(real_office: None) -> Iterator[OfficeConverter]:
    """One converter for all tests of a file, as a server keeps it: whatever a test does, the next must still work."""
    with OfficeConverter() as converter:
        yield converter
