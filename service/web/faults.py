"""Lỗi thành trang: every error becomes a sentence and a way on; under /api it becomes problem+json (RFC 9457)."""

from __future__ import annotations

import logging
import secrets
from urllib.parse import quote

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import RedirectResponse, Response
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError
from sqlalchemy.exc import TimeoutError as NoConnection
from starlette.exceptions import HTTPException

from domain.errors import InputRefused, LimitExceeded, NotAvailable, ThukyError
from service.errors import Conflict, Forbidden, NotFound, SignInNeeded, TooMany, VersionNeeded
from service.web.guard import PasswordChangeNeeded
from service.web.inside import sent_from
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
# PostgreSQL's states and SQLite's words for a key that is there already, or a row that is not there any more.
_RACES = ("23505", "23503", "UNIQUE constraint", "FOREIGN KEY constraint")


def status_of(error: ThukyError) -> int:
    """The HTTP status of an error."""
    return next((status for kind, status in _STATUS if isinstance(error, kind)), 500)


def install(app: FastAPI) -> None:
    """Register the handlers."""
    app.add_exception_handler(ThukyError, _known)
    app.add_exception_handler(RequestValidationError, _bad_form)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(IntegrityError, _raced)
    app.add_exception_handler(OperationalError, _busy)
    app.add_exception_handler(NoConnection, _busy)


def answer(request: Request, status: int, message: str, advice: str = "", faults: tuple[str, ...] = ()) -> Response:
    """The page, the fragment (htmx) or the problem+json that tells of an error."""
    if request.url.path.startswith("/api/"):
        return problem(request, status, message, advice, errors=named(faults))
    name = "web/fault_part.html" if request.headers.get("HX-Request") else "web/fault.html"
    back = (
        sent_from(request.headers.get("Referer", ""), request.headers.get("Host", ""))
        if request.method != "GET"
        else ""
    )
    told = {"message": message, "advice": advice, "faults": faults, "code": status, "back": back}
    return render(request, name, status=status, **told)


def too_heavy(request: Request) -> Response:
    """The answer to more than is taken at once."""
    return answer(request, 413, "Nội dung gửi lên quá nặng nên chưa nhận.", "Hãy gửi ít tệp hơn mỗi lần.")


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
        return too_heavy(request)
    if error.status_code == 405:
        return answer(request, 405, "Thao tác này không dùng được ở đây.", "Hãy quay lại trang trước.")
    return answer(request, error.status_code, "Chưa làm được yêu cầu này.", "Hãy quay lại trang trước rồi thử lại.")


def _raced(request: Request, error: Exception) -> Response:
    """Somebody else added the same thing, or took away what this belongs to, between our look and our writing."""
    assert isinstance(error, DBAPIError)
    state = getattr(error.orig, "sqlstate", None) or str(error.orig)
    if not str(state).startswith(_RACES):
        raise error
    _LOG.warning("lost race", exc_info=error)
    return answer(request, 409, "Có người vừa lưu cùng lúc nên chưa lưu được.", "Hãy tải lại trang rồi làm lại.")


def _busy(request: Request, error: Exception) -> Response:
    """The database is locked for too long, is full, cannot be reached, or ended one of two that wait for each other."""
    _LOG.error("database", exc_info=error)
    return answer(
        request,
        503,
        "Cơ sở dữ liệu đang bận hoặc chưa ghi được nên chưa làm xong việc này.",
        "Hãy đợi một lát rồi thử lại; nếu vẫn vậy, hãy báo người quản trị.",
    )


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
