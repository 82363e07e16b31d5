"""Ai theo dõi việc gì: which later feature acts on what an earlier one has done; written once, here."""

from __future__ import annotations


def install() -> None:
    """Name every listener; called once by whatever composes the service (`create_app`, the commands)."""
