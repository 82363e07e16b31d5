"""Shared by every test: the sample conference, read once, LibreOffice, and hypothesis without a clock."""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from pathlib import Path

# pytest puts this folder first on the path, and its folders are called like the packages under test.
sys.path.insert(0, str(Path(__file__).parents[1]))

import pytest
from hypothesis import settings
from record_factories import sample

from domain.record import MeetingRecord
from templates_docx.office.find import find_soffice, find_uno_python
from tests.needed import missing

# No test may depend on how fast a machine is: hypothesis' own time limit is off. Under CI the examples are the same in
# every run, so that a change is refused for what is in it; at a desk each run tries others.
settings.register_profile("thuky", deadline=None, max_examples=60, derandomize=os.environ.get("CI") == "true")
settings.load_profile("thuky")

_LONGEST = ("test_xss_in_bodies.py", "test_xss_everywhere.py", "test_hostile_requests.py", "test_access_matrix.py")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Walks through everything begin first: none still goes on alone when the other processes are done."""
    items.sort(key=lambda item: item.path.name not in _LONGEST)


@pytest.fixture(scope="session")
def sample_record() -> MeetingRecord:
    """The sample conference that is shipped with thuky."""
    return sample()


@pytest.fixture(scope="session")
def now() -> datetime:
    """The moment at which the tests make their documents."""
    return datetime(2026, 8, 20, 7, 30, tzinfo=UTC)


@pytest.fixture(scope="session")
def real_office() -> None:
    """Skips without LibreOffice, except under CI, where a missing LibreOffice is a failure."""
    soffice = find_soffice()
    if soffice is None or find_uno_python(soffice) is None:
        missing("LibreOffice or a Python with uno is missing")
