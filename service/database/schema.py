"""Mọi bảng của dịch vụ: imported so that Alembic and the tests see the whole schema; the order is the features' own."""

import service.accounts.tables
import service.audit.tables
import service.bulletins.tables
import service.documents.tables
import service.jobs.tables
import service.meetings.tables
import service.organisations.tables
import service.reading.tables
import service.search.tables
import service.tracker.tables  # noqa: F401
from service.database.types import metadata

__all__ = ["metadata"]
