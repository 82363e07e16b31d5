"""Gọi LibreOffice: the two calls that unoserver answers over XML-RPC, each with a time limit.

unoserver's own client waits without limit and, when the server has gone, for another forty seconds;
so its server is called through its published interface here.
"""

from __future__ import annotations

import http.client
import xml.parsers.expat
import xmlrpc.client
from pathlib import Path
from typing import Any

# The filters are named, so LibreOffice never guesses: what is no .docx is refused, not opened as text or a web page.
IMPORT_FILTER = "MS Word 2007 XML"
EXPORT_FILTER = "writer_pdf_Export"


class OfficeGoneError(Exception):
    """Nobody answers any more: LibreOffice or its server has ended, or ended in the middle of an answer."""


class RefusedError(Exception):
    """LibreOffice answered that it could not do it."""


def export_pdf(port: int, *, source: Path, target: Path, seconds: float) -> None:
    """Have the .docx file `source` written as the PDF `target`.

    Raises TimeoutError after `seconds` without an answer, RefusedError and OfficeGoneError.
    """
    # inpath, indata, outpath, convert_to, filtername, filter_options, update_index, infiltername
    _call(port, seconds, "convert", str(source), None, str(target), "pdf", EXPORT_FILTER, [], True, IMPORT_FILTER)


def import_filters(port: int, *, seconds: float) -> frozenset[str]:
    """Names of the file kinds that LibreOffice itself says it reads; the same errors as `export_pdf`."""
    answer = _call(port, seconds, "info")
    return frozenset(answer["import_filters"])


def _call(port: int, seconds: float, method: str, *arguments: object) -> Any:
    url = f"http://127.0.0.1:{port}"
    try:
        with xmlrpc.client.ServerProxy(url, transport=_Loopback(seconds), allow_none=True) as proxy:
            return getattr(proxy, method)(*arguments)
    except TimeoutError:
        raise
    except xmlrpc.client.Fault as fault:
        raise RefusedError(fault.faultString) from None
    except (OSError, http.client.HTTPException, xmlrpc.client.ProtocolError, xml.parsers.expat.ExpatError) as error:
        raise OfficeGoneError(str(error)) from error


class _Loopback(xmlrpc.client.Transport):
    """XML-RPC over a connection that waits no longer than `seconds` for an answer."""

    def __init__(self, seconds: float) -> None:
        super().__init__()
        self._seconds = seconds

    def make_connection(self, host: tuple[str, dict[str, str]] | str) -> http.client.HTTPConnection:
        # the base class keeps the connection and closes it with the proxy
        connection = super().make_connection(host)
        connection.timeout = self._seconds
        return connection
