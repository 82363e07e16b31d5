"""Biểu mẫu được gửi lên: the types of its fields, and whole forms whose fields are not known beforehand.

@router.post("/luu")
def save(db: Db, who: Drafter, form: WholeForm) -> Response: ...
"""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends, Form, Request
from starlette.datastructures import FormData


async def _sent(request: Request) -> FormData:
    return await request.form()


async def _whole(request: Request) -> dict[str, str]:
    return {name: value for name, value in (await request.form()).items() if isinstance(value, str)}


Text = Annotated[str, Form()]
Number = Annotated[int, Form(ge=0, lt=2**31)]  # as much as a column holds
Many = Annotated[list[str] | None, Form()]
Sent = Annotated[FormData, Depends(_sent)]  # fields that repeat, and files
WholeForm = Annotated[dict[str, str], Depends(_whole)]  # the text of each field
