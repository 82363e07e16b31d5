"""Programs with tokens: `program(house, "clerk")` calls the API as the clerk's token would."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from fastapi import FastAPI
from sqlalchemy import Engine

from service.accounts import store
from service.accounts.passwords import kept
from service.accounts.roles import Permission, Role
from service.accounts.tokens import PERMISSIONS
from service.database.engine import writing
from tests.service.houses import Clock, House
from tests.service.quick_client import QuickClient

Program = Callable[..., QuickClient]


@pytest.fixture
def program(app: FastAPI, engine: Engine, web_clock: Clock) -> Program:
    """Make a token for the person of a role, with all scopes or some; gives a client that sends it."""
    made = 0

    def make(house: House, role: Role, scopes: Sequence[Permission] = PERMISSIONS, **columns: object) -> QuickClient:
        nonlocal made
        made += 1
        secret = f"thuky_{role}-{house.slug}-{made}"
        values = {
            "token": kept(secret), "user_id": house.people[role], "organisation_id": house.id, "name": secret,
            "scopes": list(scopes), "created": web_clock.now, "expires": None,
        }  # fmt: skip
        with writing(engine) as db:
            store.add_token(db, {**values, **columns})
        return QuickClient(app, headers={"Authorization": f"Bearer {secret}"}, follow_redirects=False)

    return make
