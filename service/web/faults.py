"""Lỗi thành trang: every error becomes a sentence and a way on; under /api it becomes problem+json (RFC 9457)."""

from __future__ import annotations

import logging
import secrets
from urllib.parse import quote

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import RedirectResponse, Response
from starlette.exceptions import HTTPException

from domain.errors import InputRefused, LimitExceeded, NotAvailable, ThukyError
from service.errors import Conflict, Forbidden, NotFound, SignInNeeded, TooMany, VersionNeeded
from service.web.guard import PasswordChangeNeeded
from service.web.problems import named, of_validation, problem
from service.web.render import render

_STATUS: tuple[tuple[type[ThukyError], int], ...] = (
    (SignInNeeded, 401),
    (Forbidden, 403),
    (NotFound, 404),
    (Conflict, 409),
    (VersionNeeded, 428),
    (TooMany, 429),
    (LimitExceeded, 413),
    (NotAvailable, 503),
    (InputRefused, 422),
)
_LOG = logging.getLogger("thuky")


def status_of(error: ThukyError) -> int:
    """The HTTP status of an error."""
    return next((status for kind, status in _STATUS if isinstance(error, kind)), 500)


def install(app: FastAPI) -> None:
    """Register the handlers."""
    app.add_exception_handler(ThukyError, _known)
    app.add_exception_handler(RequestValidationError, _bad_form)
    app.add_exception_handler(HTTPException, _http)


def answer(request: Request, status: int, message: str, advice: str = "", faults: tuple[str, ...] = ()) -> Response:
    """The page, the fragment (htmx) or the problem+json that tells of an error."""
    if request.url.path.startswith("/api/"):
        return problem(request, status, message, advice, errors=named(faults))
    name = "web/fault_part.html" if request.headers.get("HX-Request") else "web/fault.html"
    return render(request, name, status=status, message=message, advice=advice, faults=faults, code=status)


def _known(request: Request, error: Exception) -> Response:
    assert isinstance(error, ThukyError)
    page = request.method == "GET" and not request.url.path.startswith("/api/") and "HX-Request" not in request.headers
    if isinstance(error, SignInNeeded) and page:
        back = request.url.path + (f"?{request.url.query}" if request.url.query else "")
        return RedirectResponse(f"/dang-nhap?ve={quote(back, safe='')}", 303)
    if isinstance(error, PasswordChangeNeeded) and page:
        return RedirectResponse("/mat-khau", 303)
    return answer(request, status_of(error), error.message, error.advice, tuple(getattr(error, "faults", ())))


def _bad_form(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    if request.url.path.startswith("/api/"):
        words = "Nội dung gửi lên thiếu hoặc không đúng dạng."
        return problem(request, 422, words, errors=of_validation(error.errors()))
    if all(one["loc"][0] == "path" for one in error.errors()):
        missing = NotFound()
        return answer(request, 404, missing.message, missing.advice)
    places = tuple(dict.fromkeys(".".join(str(part) for part in one["loc"][1:]) for one in error.errors()))
    return answer(
        request, 422, "Nội dung gửi lên thiếu hoặc không đúng dạng.", "Hãy kiểm tra các ô đã nhập rồi gửi lại.", places
    )


def _http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    if error.status_code == 404:
        missing = NotFound()
        return answer(request, 404, missing.message, missing.advice)
    if error.status_code == 413:
        return answer(request, 413, "Nội dung gửi lên quá nặng nên chưa nhận.", "Hãy gửi ít tệp hơn mỗi lần.")
    if error.status_code == 405:
        return answer(request, 405, "Thao tác này không dùng được ở đây.", "Hãy quay lại trang trước.")
    return answer(request, error.status_code, "Chưa làm được yêu cầu này.", "Hãy quay lại trang trước rồi thử lại.")


def unexpected(request: Request, error: Exception) -> Response:
    """The answer to a mistake of ours: told in the log with its trace, on the page by the id of the request."""
    code = getattr(request.state, "request_id", "") or secrets.token_hex(6)
    _LOG.error("fault", exc_info=error, extra={"facts": {"request": code}})
    return answer(
        request,
        500,
        "Hệ thống gặp lỗi nên chưa làm xong việc này.",
        f"Dữ liệu đã lưu vẫn còn. Hãy thử lại; nếu vẫn lỗi, hãy báo người quản trị mã {code}.",
    )
