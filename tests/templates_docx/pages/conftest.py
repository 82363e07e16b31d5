"""Printed pages: one warm LibreOffice for all tests of this folder, every document converted once."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.register_assert_rewrite("pages_checks")

from pages_printing import Press, sample_record  # noqa: E402

from domain.record import MeetingRecord  # noqa: E402
from templates_docx.office.convert import OfficeConverter  # noqa: E402


@pytest.fixture(scope="session")
def press(real_office: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Press]:
    """What prints documents, each once."""
    with OfficeConverter(restart_after=1000) as office:
        yield Press(office, _shared_folder(tmp_path_factory))


def _shared_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One folder for all processes of a parallel run (their own folders lie side by side in it)."""
    base = tmp_path_factory.getbasetemp()
    root = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    folder = root / "printed-pages"
    folder.mkdir(exist_ok=True)
    return folder


@pytest.fixture(scope="session")
def sample() -> MeetingRecord:
    """The sample conference."""
    return sample_record()
