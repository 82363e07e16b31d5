"""A secretary at her desk and a leader on the telephone: drafting, two at once, no connection, and the way to issue."""

from __future__ import annotations

import pytest
from record_factories import sample

from service.database.engine import writing
from service.meetings import actions


@pytest.fixture
def meeting(live) -> int:
    """The sample meeting, drafted; gives its id."""
    with writing(live.engine) as db:
        return actions.begin(db, live.actor("secretary"), record=sample())


@pytest.mark.parametrize("phone", [False, True])
def test_meeting_pages_pass_axe_at_both_widths(page_for, axe, wide_enough, meeting, phone):
    page = page_for("secretary", phone=phone)
    for path in ("/hoi-nghi", "/hoi-nghi/moi", f"/hoi-nghi/{meeting}", "/hoi-nghi/danh-ba"):
        page.goto(path)
        axe(page)
        wide_enough(page)
