"""Which page of a list an address asks for, whatever stands in it."""

from __future__ import annotations

import pytest

from service.web.paging import last_page, page_of


@pytest.mark.parametrize("typed", ["", "0", "-1", "x", "1.5", "²", "99999999999999999999", "1 OR 1", "\0"])
def test_an_address_that_names_no_page_opens_the_first(typed):
    assert page_of(typed) == 1


def test_a_page_is_named_by_its_number():
    assert [page_of(one) for one in ("1", "007", "31", "٣")] == [1, 7, 31, 3]


def test_pages_so_far_that_no_list_has_them_are_one_page():
    assert page_of("999999") == page_of("10000")


@pytest.mark.parametrize(("total", "last"), [(0, 1), (1, 1), (50, 1), (51, 2), (101, 3)])
def test_the_last_page_holds_the_rest(total, last):
    assert last_page(total, 50) == last
