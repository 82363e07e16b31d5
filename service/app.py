"""Ứng dụng web: every feature in its order, the static files, the faults and the headers."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime

from fastapi import APIRouter, FastAPI
from sqlalchemy import Engine
from starlette.staticfiles import StaticFiles

from service import listeners
from service.accounts import pages as accounts
from service.api.guard import Limiter
from service.api.router import router as api
from service.audit import pages as audit
from service.bulletins import editing as article_editing
from service.bulletins import pages as bulletins
from service.bulletins import public as public_news
from service.database.engine import open_engine
from service.database.migrate import upgrade
from service.documents import pages as documents
from service.files.store import open_files
from service.guide import pages as guide
from service.handlers import KINDS
from service.home import pages as home
from service.jobs.queue import open_queue
from service.meetings import pages as meetings
from service.meetings.preview.service import close_pages
from service.operations import pages as operations
from service.organisations import pages as organisations
from service.reading import pages as reading
from service.search import freshness
from service.search import pages as search
from service.settings import Settings
from service.tracker import pages as tracker
from service.web import faults
from service.web.headers import Headers
from service.web.render import STATIC
from service.web.requests import Requests
from service.web.weight import Weight

_FILES_AT_ONCE = 10  # at the limit, in one form; a page's script sends them one by one
_FORM = 2 * 1024 * 1024

# Later ones may call the actions of earlier ones, never the other way round.
FEATURES: tuple[APIRouter, ...] = (
    accounts.router,
    audit.router,
    organisations.router,
    meetings.router,
    documents.router,
    reading.router,
    tracker.router,
    bulletins.router,
    article_editing.router,
    public_news.router,
    operations.router,
    search.router,
    home.router,
    guide.router,
    api,
)


def _assembled() -> APIRouter:
    made = APIRouter()
    for router in FEATURES:
        made.include_router(router)
    return made


# FastAPI works out what each route needs when it is first asked for: once, however many applications share them.
_ROUTES = _assembled()


def _now() -> datetime:
    return datetime.now(UTC)


def create_app(settings: Settings, *, engine: Engine | None = None, clock: Callable[[], datetime] = _now) -> FastAPI:
    """The application; its database is brought up to date first. `engine` shares one that is open already."""
    listeners.install()
    opened = engine or open_engine(settings.database_url)
    upgrade(opened)
    freshness.prepare(opened)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        yield
        close_pages(app)
        app.state.queue.close()
        if engine is None:
            opened.dispose()

    app = FastAPI(
        title="thuky",
        docs_url=None,
        redoc_url=None,
        openapi_url=None,
        lifespan=lifespan,
    )
    app.state.settings = settings
    app.state.engine = opened
    app.state.files = open_files(settings.files_url)
    app.state.queue = open_queue(settings)
    app.state.kinds = KINDS
    app.state.limiter = Limiter()
    app.state.clock = clock
    app.router.routes.extend(_ROUTES.routes)
    app.mount("/static", StaticFiles(directory=STATIC), name="static")
    faults.install(app)
    app.add_middleware(Weight, most=settings.upload_limit * _FILES_AT_ONCE + _FORM)
    app.add_middleware(Requests)
    app.add_middleware(Headers, secure=settings.secure)  # outermost: on every answer, also on a fault's
    return app
