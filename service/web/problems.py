"""Lỗi của API theo RFC 9457: problem+json in Vietnamese, with a type that leads to its explanation."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from fastapi import Request
from fastapi.responses import JSONResponse

TYPES: Mapping[int, tuple[str, str]] = {
    400: ("noi-dung", "Nội dung gửi lên không đọc được"),
    401: ("ma-truy-cap", "Thiếu mã truy cập, hoặc mã không còn dùng được"),
    403: ("quyen", "Không có quyền"),
    404: ("khong-thay", "Không tìm thấy"),
    405: ("thao-tac", "Thao tác không dùng được ở địa chỉ này"),
    409: ("xung-dot", "Người khác đã thay đổi trước"),
    413: ("qua-lon", "Nội dung gửi lên quá lớn"),
    422: ("khong-hop-le", "Nội dung không hợp lệ"),
    428: ("phien-ban", "Thiếu phiên bản đã xem"),
    429: ("qua-nhieu", "Gọi quá nhiều lần"),
    500: ("loi-he-thong", "Hệ thống gặp lỗi"),
    503: ("chua-san-sang", "Chưa phục vụ được"),
}
# Pydantic's kinds of errors, by how their names begin.
_WORDS: tuple[tuple[str, str], ...] = (
    ("missing", "Thiếu mục này."),
    ("json_invalid", "JSON không đúng cú pháp."),
    ("extra_forbidden", "Không có mục này trong lược đồ."),
    ("string_too_long", "Dài quá mức cho phép."),
    ("string_too_short", "Ngắn quá mức cho phép."),
    ("string", "Phải là chuỗi ký tự."),
    ("int", "Phải là số nguyên."),
    ("float", "Phải là số."),
    ("bool", "Phải là true hoặc false."),
    ("date", "Phải là ngày dạng 2026-08-15."),
    ("datetime", "Phải là thời điểm dạng 2026-08-15T08:00:00+07:00."),
    ("literal", "Không nằm trong các giá trị cho phép."),
    ("enum", "Không nằm trong các giá trị cho phép."),
    ("greater", "Nhỏ quá mức cho phép."),
    ("less", "Lớn quá mức cho phép."),
    ("list", "Phải là danh sách."),
    ("dict", "Phải là đối tượng JSON."),
    ("model", "Phải là đối tượng JSON."),
)


def problem(
    request: Request, status: int, message: str, advice: str = "", *, errors: Sequence[Mapping[str, str]] = ()
) -> JSONResponse:
    """The answer that tells of an error; with the headers that its status asks for."""
    name, title = TYPES.get(status, ("khac", "Chưa làm được yêu cầu này"))
    body: dict[str, Any] = {
        "type": f"/api/v1/docs#loi-{name}",
        "title": title,
        "status": status,
        "detail": f"{message} {advice}".strip(),
        "instance": request.url.path,
    }
    if errors:
        body["errors"] = [dict(one) for one in errors]
    headers = {401: {"WWW-Authenticate": "Bearer"}, 429: {"Retry-After": "60"}, 503: {"Retry-After": "30"}}
    return JSONResponse(body, status, media_type="application/problem+json", headers=headers.get(status))


def named(places: Iterable[str]) -> list[dict[str, str]]:
    """Sentences or places of faults, as errors of a problem."""
    return [{"detail": place} for place in places]


def of_validation(errors: Iterable[Mapping[str, Any]]) -> list[dict[str, str]]:
    """What pydantic found wrong, each with the pointer of its place (RFC 6901) or the name of its parameter."""
    found = []
    for one in errors:
        where, *place = one["loc"]
        words = next((words for kind, words in _WORDS if str(one["type"]).startswith(kind)), "Không đúng dạng.")
        if where == "body":
            found.append({"pointer": "".join(f"/{part}" for part in place), "detail": words})
        else:
            found.append({"parameter": ".".join(str(part) for part in place), "detail": words})
    return found
