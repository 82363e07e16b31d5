"""A real LibreOffice for the tests of this folder."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from templates_docx.office.convert import OfficeConverter
from templates_docx.office.find import find_soffice, find_uno_python


@pytest.fixture(scope="session")
def real_office() -> None:
    """Skips without LibreOffice, except under CI, where a missing LibreOffice is a failure."""
    soffice = find_soffice()
    if soffice is None or find_uno_python(soffice) is None:
        reason = "LibreOffice or a Python with uno is missing"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)


@pytest.fixture(scope="module")
def office(real_office: None) -> Iterator[OfficeConverter]:
    """One converter for all tests of a file, as a server keeps it: whatever a test does, the next must still work."""
    with OfficeConverter() as converter:
        yield converter
