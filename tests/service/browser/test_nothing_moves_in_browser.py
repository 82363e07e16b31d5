"""Không dời chỗ dưới tay: once a page is painted, nothing on it moves, whatever comes after it on a slow line."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

# What moved without anybody's doing, as browsers measure it: the share of the window that moved, times how far.
_WATCH = """window.moved = 0; new PerformanceObserver((seen) => { for (const one of seen.getEntries())
if (!one.hadRecentInput) window.moved += one.value; }).observe({ type: "layout-shift", buffered: true });"""
# Parts that a page fetches after it has come arrive late, as they do over a slow line.
_LATE = """{ const send = XMLHttpRequest.prototype.send;
XMLHttpRequest.prototype.send = function (...sent) { setTimeout(() => send.apply(this, sent), 300); }; }"""
MOST = 0.02


def moved(page: Page, path: str) -> float:
    page.goto(path, wait_until="load")
    page.wait_for_timeout(900)
    return page.evaluate("window.moved")


@pytest.mark.parametrize("phone", [False, True])
def test_nothing_moves_after_a_page_has_come(page_for, meeting, phone):
    page = page_for("secretary", phone=phone)
    page.add_init_script(_WATCH)
    page.add_init_script(_LATE)
    paths = (
        "/", "/hoi-nghi", f"/hoi-nghi/{meeting}", f"/hoi-nghi/{meeting}/soan/ket-luan", "/nhiem-vu/in", "/huong-dan",
        f"/van-ban/cua-hoi-nghi/{meeting}", f"/hoi-nghi/{meeting}/van-ban/phieu-bieu-quyet", "/doc-van-ban",
        "/van-ban/so-dang-ky",
    )  # fmt: skip
    assert {path: shift for path in paths if (shift := moved(page, path)) > MOST} == {}
