"""The page of the machine's parts, at a desk and on a telephone."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize("phone", [False, True])
def test_state_of_the_machine_is_readable_by_everybody(page_for, axe, wide_enough, phone):
    page = page_for("administrator", phone=phone)
    page.goto("/thiet-lap")
    page.get_by_role("link", name="Tình trạng máy").first.click()
    page.get_by_role("heading", name="Tình trạng máy").wait_for()
    axe(page)
    wide_enough(page)
