"""Lỗi nói thành câu: every error that a person may meet, in one small tree.

    ThukyError                what happened, and what to do next
    ├── InputRefused          the caller's data or file cannot be used as it is
    │   ├── RecordRefused     a meeting record: carries one finding a fault, each with its line
    │   ├── TemplateRefused   a template: carries one fault a place
    │   └── TableRefused      a table for bulk documents
    ├── NotAvailable          this machine lacks something (LibreOffice, a font)
    ├── LimitExceeded         a limit of time, memory or size was reached; nothing was kept half-done
    └── InternalFault         our own mistake; the document was not made

The class decides the exit status of the command (and, later, the HTTP status).
Both sentences are Vietnamese: `message` says what happened, `advice` says what to do next.
"""

from __future__ import annotations


class ThukyError(Exception):
    """A fault that a user can read. `message` and `advice` are whole Vietnamese sentences."""

    status = 1

    def __init__(self, message: str, *, advice: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.advice = advice

    def __str__(self) -> str:
        return f"{self.message} {self.advice}".strip()


class InputRefused(ThukyError):
    """The data or file given cannot be used as it is."""

    status = 2


class RecordRefused(InputRefused):
    """A meeting record that does not fit its schema; `faults` holds one sentence for each place."""

    def __init__(self, message: str, *, faults: tuple[str, ...] = (), advice: str = "") -> None:
        super().__init__(message, advice=advice)
        self.faults = faults


class TemplateRefused(InputRefused):
    """A template that says more than a template may; `faults` holds one sentence for each place."""

    def __init__(self, message: str, *, faults: tuple[str, ...] = (), advice: str = "") -> None:
        super().__init__(message, advice=advice)
        self.faults = faults


class TableRefused(InputRefused):
    """A table (.xlsx, .csv, …) that cannot be read or has no usable column."""


class NotAvailable(ThukyError):
    """Something this machine would need is missing; `advice` says what to install."""

    status = 3


class LimitExceeded(ThukyError):
    """Work was stopped at a limit of time, memory or size."""

    status = 4


class InternalFault(ThukyError):
    """A mistake of the program itself, never of the user's data."""

    status = 5
