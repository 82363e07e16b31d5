"""Các loại việc chạy sau trang: every kind of job and who does it, as `app.FEATURES` holds every page."""

from __future__ import annotations

from collections.abc import Mapping

from service.bulletins.work import KINDS as BULLETINS
from service.jobs.work import Kind
from service.organisations.work import KINDS as ORGANISATIONS
from service.reading.work import KINDS as READING
from service.search.work import KINDS as SEARCH

KINDS: Mapping[str, Kind] = {**ORGANISATIONS, **READING, **BULLETINS, **SEARCH}
