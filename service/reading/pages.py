"""Trang đọc văn bản: the list with its uploads, and everything about one upload that is not its review."""

from __future__ import annotations

from typing import Annotated, NamedTuple

from fastapi import APIRouter, File, Request, UploadFile
from fastapi.responses import RedirectResponse, Response

from domain.errors import ThukyError
from service.accounts.actor import Actor
from service.database.engine import writing
from service.errors import NotFound
from service.files.store import Files
from service.jobs.queue import Queue
from service.reading import actions, intake, listing, review_pages
from service.reading.view import label_of
from service.web.downloads import attachment
from service.web.guard import BriefReader, Db, Jobs, Key, Reader, Viewer, engine_of, settings_of
from service.web.render import render

router = APIRouter()
router.include_router(review_pages.router)


class Taken(NamedTuple):
    """What became of one uploaded file; `error` when it was not kept."""

    name: str
    upload_id: Key = 0
    error: str = ""


@router.get("/doc-van-ban")
def uploads(request: Request, db: Db, who: Reader) -> Response:
    """Everything that was uploaded; as a fragment while something is being read."""
    name = "reading/list_part.html" if request.headers.get("HX-Request") else "reading/list.html"
    return render(
        request, name, **listing.listed(db, who, request.query_params), limit=settings_of(request).upload_limit
    )


@router.post("/doc-van-ban/tai-len")
def take_in(
    request: Request,
    who: BriefReader,
    queue: Jobs,
    tep: Annotated[list[UploadFile], File()],
) -> Response:
    """Keep the originals and have them read."""
    taken = [_taken(request, who, queue, file) for file in tep if file.filename]
    if request.headers.get("HX-Request"):
        status = 200 if all(not one.error for one in taken) else 422
        return render(request, "reading/taken_part.html", status=status, taken=taken)
    refused = [one for one in taken if one.error]
    if refused or not taken:
        return render(request, "reading/refused.html", status=422, refused=refused, kept=len(taken) - len(refused))
    return RedirectResponse("/doc-van-ban", 303)


def _taken(request: Request, who: Actor, queue: Queue, file: UploadFile) -> Taken:
    name, limit = intake.proper_name(file.filename or ""), settings_of(request).upload_limit
    if (file.size or 0) > limit:
        return Taken(name, error=f"Tệp nặng quá {limit // 1024 // 1024} MB. Hãy tách nhỏ rồi tải lên.")
    if not file.size:
        return Taken(name, error="Tệp trống, không có nội dung nào. Hãy kiểm tra lại tệp.")
    try:
        digest, size = request.app.state.files.take(file.file)
        with writing(engine_of(request)) as db:
            return Taken(name, intake.take_in(db, who, queue, intake.Incoming(name, digest, size)))
    except ThukyError as error:
        return Taken(name, error=str(error))


@router.post("/doc-van-ban/{upload_id}/doc-lai")
def read_again(db: Db, who: Reader, queue: Jobs, upload_id: Key) -> Response:
    """Try again."""
    actions.read_again(db, who, queue, upload_id)
    return RedirectResponse("/doc-van-ban", 303)


@router.post("/doc-van-ban/{upload_id}/xoa")
def discard(db: Db, who: Reader, upload_id: Key) -> Response:
    """Take out of the list."""
    actions.discard(db, who, upload_id)
    return RedirectResponse("/doc-van-ban", 303)


@router.get("/doc-van-ban/{upload_id}/ban-goc")
def original(request: Request, db: Db, who: Viewer, upload_id: Key) -> Response:
    """The file as it was uploaded, to be saved, never shown in place."""
    found = actions.upload_of(db, who, upload_id, whole=False)
    return attachment(request.app.state.files.get(found.digest), found.name.rpartition("/")[2])


@router.get("/doc-van-ban/{upload_id}/trang/{number}")
def page_image(request: Request, db: Db, who: Viewer, upload_id: Key, number: Key) -> Response:
    """The image of a page."""
    pages = actions.upload_of(db, who, upload_id).pages or []
    if not 1 <= number <= len(pages):
        raise NotFound("trang này")
    headers = {"Cache-Control": "private, max-age=3600"}
    return Response(request.app.state.files.get(pages[number - 1]), media_type="image/png", headers=headers)


@router.get("/doc-van-ban/{upload_id}/trang/{number}/dau")
def page_marks(request: Request, db: Db, who: Viewer, upload_id: Key, number: Key) -> Response:
    """The marks that lie upon the image of a page, as a fragment."""
    files: Files = request.app.state.files
    boxes = actions.marks_of(db, who, files, upload_id, number)
    return render(request, "reading/marks_part.html", boxes=boxes, label_of=label_of)
