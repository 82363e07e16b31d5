"""Mọi đường của API, lược đồ OpenAPI và trang tài liệu."""

from __future__ import annotations

from functools import cache
from typing import Any

from fastapi import APIRouter, Request
from fastapi.openapi.utils import get_openapi
from fastapi.responses import JSONResponse, Response

from domain.record import json_schema
from service.api import (
    articles,
    documents,
    extract,
    found,
    meetings,
    offers,
    organisation,
    photos,
    reading,
    settings,
    tracker,
)
from service.api.answers import Problem
from service.web.problems import TYPES
from service.web.render import render

_PREFIX = "/api/v1"
_PARTS = (
    organisation.router,
    settings.router,
    meetings.router,
    documents.router,
    documents.register_router,
    reading.router,
    extract.router,
    tracker.router,
    offers.router,
    articles.router,
    photos.router,
    found.router,
)
_ABOUT = (
    "Mọi việc làm được trên trang đều làm được ở đây, bằng mã truy cập lập ở trang tài khoản. "
    "Gửi mã ở phần đầu Authorization: Bearer. Mỗi nội dung có phiên bản ở ETag; khi thay đổi, gửi lại ở If-Match. "
    "Lỗi theo RFC 9457, bằng tiếng Việt."
)

things = APIRouter(prefix=_PREFIX)
for part in _PARTS:
    things.include_router(part)

router = APIRouter()
router.include_router(things)


@cache
def schema() -> dict[str, Any]:
    """The OpenAPI document; with the schema of meeting records and the errors that every route may answer."""
    made = get_openapi(title="thuky", version="1", summary="API của thuky", description=_ABOUT, routes=router.routes)
    parts = made["components"]["schemas"]
    record = json_schema()
    for name, definition in record.pop("$defs", {}).items():
        parts[name] = definition
    parts["MeetingRecord"] = {key: value for key, value in record.items() if not key.startswith("$")}
    parts["Problem"] = Problem.model_json_schema()
    answer = {"content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}}
    for path, routes in made["paths"].items():
        for method, route in routes.items():
            route["responses"].pop("422", None)
            route["responses"]["default"] = {"description": "Lỗi, theo RFC 9457.", **answer}
            if path.startswith(f"{_PREFIX}/meetings") and method in ("post", "put"):
                _as_record(route)
    for name in ("HTTPValidationError", "ValidationError"):
        parts.pop(name, None)
    whole: dict[str, Any] = _moved(made)
    return whole


def _as_record(route: dict[str, Any]) -> None:
    body = route.get("requestBody", {}).get("content", {}).get("application/json", {})
    if body.get("schema", {}).get("type") == "object":
        body["schema"] = {"$ref": "#/components/schemas/MeetingRecord"}


def _moved(value: Any) -> Any:
    """Definitions of the record's own schema stand among the components."""
    if isinstance(value, dict):
        return {
            key: part.replace("#/$defs/", "#/components/schemas/")
            if key == "$ref" and isinstance(part, str)
            else _moved(part)
            for key, part in value.items()
        }
    return [_moved(part) for part in value] if isinstance(value, list) else value


@router.get(f"{_PREFIX}/openapi.json", include_in_schema=False)
def openapi() -> Response:
    """The OpenAPI document."""
    return JSONResponse(schema())


@router.get(f"{_PREFIX}/docs", include_in_schema=False)
def docs(request: Request) -> Response:
    """The same, to be read by people; no scripts."""
    whole = schema()
    groups: dict[str, list[dict[str, Any]]] = {}
    for path, routes in whole["paths"].items():
        for method, route in routes.items():
            groups.setdefault(route["tags"][-1], []).append({"method": method.upper(), "path": path, **route})
    return render(
        request, "api/docs.html", whole=whole, groups=groups, types=TYPES, schemas=whole["components"]["schemas"]
    )
