"""Ai theo dõi việc gì: which later feature acts on what an earlier one has done; written once, here."""

from __future__ import annotations

from service.happenings import listen
from service.tracker import taking_in


def install() -> None:
    """Name every listener; called once by whatever composes the service (`create_app`, the commands)."""
    listen("upload.reviewed", taking_in.on_reviewed)
    listen("document.issued", taking_in.on_issued)
    listen("document.recalled", taking_in.on_recalled)
    listen("document.replaced", taking_in.on_replaced)
