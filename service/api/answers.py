"""Câu trả lời của API: one thing with its version as ETag, a page of many with its links, something made, a file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any, Generic, NamedTuple, TypeVar

from fastapi import Depends, Path, Query, Request, Response
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field

from service.web.paging import last_page

T = TypeVar("T")
_MOST = 200


class Paging(NamedTuple):
    """Which page, and how many on each."""

    page: int
    each: int

    @property
    def offset(self) -> int:
        """How many come before."""
        return (self.page - 1) * self.each

    @property
    def part(self) -> slice:
        """The same, of a list that is there already."""
        return slice(self.offset, self.offset + self.each)


async def paging(
    page: Annotated[int, Query(ge=1, le=100_000, description="Trang thứ mấy.")] = 1,
    per_page: Annotated[int, Query(ge=1, le=_MOST, description="Số mục mỗi trang.")] = 50,
) -> Paging:
    """The page that is asked for."""
    return Paging(page, per_page)


Pages = Annotated[Paging, Depends(paging)]


class Page(BaseModel, Generic[T]):
    """Một trang của danh sách."""

    items: list[T]
    page: int
    per_page: int
    total: int = Field(description="Tổng số mục của cả danh sách.")


class Made(BaseModel):
    """Nội dung vừa lập."""

    id: int


class Problem(BaseModel):
    """Lỗi theo RFC 9457."""

    type: str
    title: str
    status: int
    detail: str
    instance: str
    errors: list[dict[str, str]] | None = None


def listed(request: Request, response: Response, asked: Paging, items: Sequence[Any], total: int) -> dict[str, Any]:
    """A page, with links to its neighbours in the header Link (RFC 8288)."""
    last = last_page(total, asked.each)
    wanted = {"first": 1, "prev": asked.page - 1, "next": asked.page + 1, "last": last}
    links = [
        f"<{request.url.include_query_params(page=page, per_page=asked.each).path}"
        f'?{request.url.include_query_params(page=page, per_page=asked.each).query}>; rel="{name}"'
        for name, page in wanted.items()
        if 1 <= page <= last and (name not in ("prev", "next") or page != asked.page)
    ]
    response.headers["Link"] = ", ".join(links)
    return {"items": list(items), "page": asked.page, "per_page": asked.each, "total": total}


def tagged(request: Request, body: Any, version: int) -> Response:
    """One thing with its version; 304 when the caller has it already."""
    tag = f'"{version}"'
    if tag in [one.strip().removeprefix("W/") for one in request.headers.get("If-None-Match", "").split(",")]:
        return Response(status_code=304, headers={"ETag": tag})
    return JSONResponse(body.model_dump(mode="json") if isinstance(body, BaseModel) else body, headers={"ETag": tag})


def made(path: str, new: int, version: int = 1) -> Response:
    """What was made, and where it is."""
    return JSONResponse({"id": new}, 201, headers={"Location": path, "ETag": f'"{version}"'})


Id = Annotated[int, Path(ge=1, le=2_147_483_647, description="Mã số.")]
