"""Which page of a list an address asks for, whatever stands in it."""

from __future__ import annotations

import pytest

from service.web.paging import last_page, offered_pages, page_of


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


@pytest.mark.parametrize(
    ("page", "last", "shown"),
    [
        (1, 1, "1"),
        (1, 2, "1 2"),
        (1, 4, "1 2 3 4"),
        (1, 5, "1 2 … 5"),
        (3, 5, "1 2 3 4 5"),
        (4, 7, "1 2 3 4 5 6 7"),
        (5, 9, "1 … 4 5 6 … 9"),
        (20, 20, "1 … 19 20"),
    ],
)
def test_the_first_the_last_and_the_neighbours_are_offered(page, last, shown):
    assert " ".join(str(one or "…") for one in offered_pages(page, last)) == shown


def test_what_is_left_out_is_never_a_single_page():
    for last in range(1, 40):
        for page in range(1, last + 1):
            shown = offered_pages(page, last)
            for at, one in enumerate(shown):
                if one is None:
                    before, after = shown[at - 1], shown[at + 1]
                    assert before
                    assert after
                    assert after - before > 2
