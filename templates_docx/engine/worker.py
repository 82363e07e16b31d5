"""Tiến trình con xử lý mẫu lạ: the worker's side of `limited.py`.

It imports all it will need, does one small job so that nothing is left to load, then gives up what it can give up:
memory above a bound, any new file, socket or process. Only then does it read the template. It answers frames until its
input ends.
"""

from __future__ import annotations

import importlib
import os
import resource
import sys
from typing import Any, BinaryIO

from domain.errors import InternalFault, LimitExceeded, TemplateRefused, ThukyError

from .compile import CompiledTemplate, Filters, check_template, compile_template
from .contract import Record
from .finishing import resolve_breaks
from .frames import frame, read_frame, unpacked_shape
from .package import write_package

_NS = "http://schemas.openxmlformats.org/"
_SMALL = {
    "[Content_Types].xml": f'<Types xmlns="{_NS}package/2006/content-types"><Default Extension="rels" ContentType="'
    'application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="'
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{_NS}package/2006/relationships"><Relationship Id="rId1" Type="'
    f'{_NS}officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    "word/document.xml": f'<w:document xmlns:w="{_NS}wordprocessingml/2006/main"><w:body><w:tbl><w:tblPr/><w:tblGrid/>'
    "<w:tr><w:tc><w:p><w:r><w:t>{% for a in b %}{{ a.c }}{% endfor %}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    "</w:body></w:document>",
}


def main() -> None:
    """Answer frames on standard input and output until the input ends."""
    channel = os.fdopen(os.dup(1), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # nothing else can write into the channel
    started = read_frame(sys.stdin.buffer)
    if started is None:
        return
    settings = started[0]
    filters = _named(settings["filters"]) if settings["filters"] else {}
    contract = unpacked_shape(settings["contract"]) if settings["contract"] is not None else None
    assert contract is None or isinstance(contract, Record)
    _rehearse()
    _seal(settings["memory"])
    _Session(filters, contract, settings["output"], settings["cpu_seconds"], channel).run(sys.stdin.buffer)


class _Session:
    """One template, and many renders of it."""

    def __init__(
        self, filters: Filters, contract: Record | None, output: int, cpu_seconds: int, channel: BinaryIO
    ) -> None:
        self._filters = filters
        self._contract = contract
        self._output = output
        self._cpu_seconds = cpu_seconds
        self._channel = channel
        self._template = b""
        self._compiled: CompiledTemplate | None = None

    def run(self, requests: BinaryIO) -> None:
        while (request := read_frame(requests)) is not None:
            _allow_cpu(self._cpu_seconds)
            try:
                header, blob = self._answer(*request)
            except ThukyError as error:
                header, blob = _refused(error), b""
            except (MemoryError, RecursionError):
                header, blob = _refused(LimitExceeded("Mẫu dùng quá nhiều bộ nhớ nên đã dừng lại.")), b""
            except Exception as error:  # noqa: BLE001 - the other side must hear of it, not wait
                header, blob = _refused(InternalFault(f"Lỗi khi xử lý mẫu ({type(error).__name__}).")), b""
            self._channel.write(frame(header, blob))
            self._channel.flush()

    def _answer(self, header: dict[str, Any], blob: bytes) -> tuple[dict[str, Any], bytes]:
        if header["do"] == "open":
            self._template, self._compiled = blob, None
            return {}, b""
        if header["do"] == "check":
            faults = check_template(self._template, filters=self._filters, contract=self._contract)
            return {"faults": [[fault.place, fault.message] for fault in faults]}, b""
        if self._compiled is None:
            self._compiled = compile_template(self._template, filters=self._filters, contract=self._contract)
        extra: dict[str, bytes] = {}
        for name, size in header["extra"]:
            extra[name], blob = blob[:size], blob[size:]
        return {}, self._compiled.render(header["data"], extra_parts=extra, max_output=self._output)


def _refused(error: ThukyError) -> dict[str, Any]:
    faults = list(error.faults) if isinstance(error, TemplateRefused) else []
    kinds = [kind.__name__ for kind in type(error).__mro__]
    return {"error": kinds, "message": error.message, "advice": error.advice, "faults": faults}


def _named(name: str) -> Any:
    module, _, attribute = name.partition(":")
    return getattr(importlib.import_module(module), attribute)


def _rehearse() -> None:
    small = write_package({name: text.encode() for name, text in _SMALL.items()})
    compile_template(small, filters={}).render({"b": [{"c": "\n"}]})
    broken = {**_SMALL, "word/document.xml": _SMALL["word/document.xml"].replace("{{ a.c }}", "{{ a..c }} {{")}
    check_template(write_package({name: text.encode() for name, text in broken.items()}), filters={})
    resolve_breaks("<w:p><w:r><w:t>\n</w:t></w:r></w:p>")


def _seal(memory: int) -> None:
    limits = {
        resource.RLIMIT_AS: memory,
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_NOFILE: 0,
        resource.RLIMIT_NPROC: 0,
    }
    for kind, limit in limits.items():
        hard = resource.getrlimit(kind)[1]
        bound = limit if hard == resource.RLIM_INFINITY else min(limit, hard)
        resource.setrlimit(kind, (bound, bound))


def _allow_cpu(seconds: int) -> None:
    """A fresh allowance for each request; the kernel ends the process at the end of it."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
    soft = int(used.ru_utime + used.ru_stime) + seconds + 1
    resource.setrlimit(resource.RLIMIT_CPU, (soft if hard == resource.RLIM_INFINITY else min(soft, hard), hard))


if __name__ == "__main__":
    main()
