"""Một đường dẫn FastAPI trần: the least that a page of this framework costs."""

from fastapi import FastAPI
from fastapi.responses import HTMLResponse

PAGE = '<!doctype html><html lang="vi"><title>Trang trần</title><h1>Xin chào</h1></html>'

app = FastAPI(openapi_url=None)


@app.get("/")
def page() -> HTMLResponse:
    """A plain `def`, as the service's pages are: it runs in a thread too."""
    return HTMLResponse(PAGE)
