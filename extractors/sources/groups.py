"""Những thứ dính vào nhau: things joined two by two, and the group that each is in.

A group is told by one of its members; `group` maps each member to one nearer to it, and at first to itself.
"""

from __future__ import annotations

from collections.abc import Hashable
from typing import TypeVar

T = TypeVar("T", bound=Hashable)


def head_of(group: dict[T, T], one: T) -> T:
    """The member by which the group of `one` is told. The way to it is shortened as it is gone."""
    while group[one] != one:
        group[one] = one = group[group[one]]
    return one


def join(group: dict[T, T], one: T, other: T) -> None:
    """Put the groups of both together; that of `other` gives the head."""
    group[head_of(group, one)] = head_of(group, other)
