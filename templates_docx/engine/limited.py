"""Mẫu của người khác, có giới hạn: open, check, compile and render an organisation's own template in a process of its
own.

What a template may say is already narrow; this bounds what it may cost. Nested loops over real data, regular
expressions on hostile text, an XML parser's appetite: each can only spend the seconds, the memory and the bytes given
here, in a process that can open no file and no socket. The process is kept for many renders and replaced after it had
to be stopped. POSIX only.
"""

from __future__ import annotations

import contextlib
import os
import selectors
import subprocess
import sys
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from domain.errors import InputRefused, InternalFault, LimitExceeded, TemplateRefused, ThukyError

from .cleaning import clean_data
from .contract import Contract
from .faults import Fault
from .frames import LENGTHS, frame, header_of, packed_shape

_ROOT = Path(__file__).resolve().parents[2]
_START = "import sys; sys.path.insert(0, sys.argv[1]); from templates_docx.engine.worker import main; main()"
_MAX_HEADER = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """`seconds` of wall clock (and of processor) for one request, `memory` and `output` in bytes."""

    seconds: float = 20.0
    memory: int = 1536 * 1024 * 1024
    output: int = 64 * 1024 * 1024


USUAL = Limits()


class LimitedRenderer:
    """A template that is not ours. Use it in a `with`; safe to share between threads, which then take turns."""

    def __init__(
        self, template: bytes, *, filters: str = "", contract: Contract | None = None, limits: Limits = USUAL
    ) -> None:
        """`filters` names a mapping of ours as "module:attribute", imported by the process; none when empty."""
        self._template = template
        self._settings = {
            "filters": filters,
            "contract": packed_shape(contract) if contract is not None else None,
            "memory": limits.memory,
            "output": limits.output,
            "cpu_seconds": int(limits.seconds) + 1,
        }
        self._limits = limits
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def check(self) -> tuple[Fault, ...]:
        """Every fault of the template; LimitExceeded when finding them costs too much."""
        answer, _ = self._ask({"do": "check"})
        return tuple(Fault(place, message) for place, message in answer["faults"])

    def render(self, data: Mapping[str, Any], *, extra_parts: Mapping[str, bytes] | None = None) -> bytes:
        """As `CompiledTemplate.render`; also LimitExceeded."""
        extra = dict(extra_parts or {})
        clean, _ = clean_data(data)  # refuses what is not plain data before it is sent
        sizes = [[name, len(content)] for name, content in extra.items()]
        return self._ask({"do": "render", "data": clean, "extra": sizes}, b"".join(extra.values()))[1]

    def close(self) -> None:
        """End the process; a later request would start another."""
        with self._lock:
            self._stop()

    def _ask(self, header: dict[str, Any], blob: bytes = b"") -> tuple[dict[str, Any], bytes]:
        with self._lock:
            try:
                if self._process is None:
                    self._start()
                answer, content = self._exchange(frame(header, blob))
            except (LimitExceeded, InternalFault):
                self._stop()
                raise
            if "error" in answer:
                error = _error(answer)
                if not isinstance(error, InputRefused):
                    self._stop()  # it may be left short of memory
                raise error
            return answer, content

    def _start(self) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - our own module under our own interpreter
            [sys.executable, "-I", "-c", _START, str(_ROOT)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd="/",
            env={"LC_ALL": "C.UTF-8"},
            start_new_session=True,
        )
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        os.set_blocking(self._process.stdin.fileno(), False)
        os.set_blocking(self._process.stdout.fileno(), False)
        self._exchange(frame(self._settings) + frame({"do": "open"}, self._template))

    def _stop(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()

    def _exchange(self, request: bytes) -> tuple[dict[str, Any], bytes]:
        """Write the request while reading the answer, until the answer is whole or the time is up."""
        process = self._process
        assert process is not None
        assert process.stdin is not None
        assert process.stdout is not None
        deadline = time.monotonic() + self._limits.seconds
        pending, answer = memoryview(request), bytearray()
        with selectors.DefaultSelector() as selector:
            selector.register(process.stdout, selectors.EVENT_READ)
            selector.register(process.stdin, selectors.EVENT_WRITE)
            while not _whole(answer, self._limits.output):
                ready = selector.select(max(0.0, deadline - time.monotonic()))
                if not ready:
                    raise _too_long(self._limits.seconds)
                for key, _ in ready:
                    if key.fileobj is process.stdin:
                        pending = _write_some(process.stdin.fileno(), pending)
                        if not pending:
                            selector.unregister(process.stdin)
                    elif piece := os.read(process.stdout.fileno(), 1 << 20):
                        answer += piece
                    else:
                        raise LimitExceeded(
                            "Việc xử lý mẫu bị dừng vì dùng quá nhiều bộ nhớ hoặc thời gian.", advice=_ADVICE
                        )
        text_size, _ = LENGTHS.unpack_from(answer)
        start = LENGTHS.size + text_size
        return header_of(bytes(answer[LENGTHS.size : start])), bytes(answer[start:])


_ADVICE = "Hãy xem lại các vòng lặp lồng nhau trong mẫu, hoặc bớt nội dung của mẫu."


def _write_some(descriptor: int, pending: memoryview) -> memoryview:
    try:
        return pending[os.write(descriptor, pending[: 1 << 16]) :]
    except BlockingIOError:
        return pending
    except BrokenPipeError:
        return pending[len(pending) :]  # the reading side will see the end


def _whole(answer: bytearray, output: int) -> bool:
    """Whether the frame is complete; LimitExceeded as soon as it says that it is too big."""
    if len(answer) < LENGTHS.size:
        return False
    text_size, blob_size = LENGTHS.unpack_from(answer)
    if blob_size > output or text_size > _MAX_HEADER:
        raise LimitExceeded("Văn bản tạo ra quá lớn nên đã dừng lại.", advice=_ADVICE)
    needed: int = LENGTHS.size + text_size + blob_size
    return len(answer) >= needed


def _too_long(seconds: float) -> LimitExceeded:
    return LimitExceeded(f"Xử lý mẫu quá {seconds:g} giây nên đã dừng lại.", advice=_ADVICE)


def _error(answer: Mapping[str, Any]) -> ThukyError:
    """The nearest error we know of those that the process named."""
    message, advice = str(answer["message"]), str(answer["advice"])
    for kind in answer["error"]:
        if kind == "TemplateRefused":
            return TemplateRefused(message, faults=tuple(map(str, answer["faults"])), advice=advice)
        if kind == "InputRefused":
            return InputRefused(message, advice=advice)
        if kind == "LimitExceeded":
            return LimitExceeded(message, advice=advice or _ADVICE)
    return InternalFault(message, advice=advice)
