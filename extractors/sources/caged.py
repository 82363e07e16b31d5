"""Đọc tệp lạ trong tiến trình riêng: functions of ours and commands of the system, with bounded time, memory and files.

A function runs in a fresh interpreter that bounds itself before it looks at the upload; what it returns is JSON.
A command is started by a small interpreter that bounds itself and becomes the command. Either is ended with its whole
process group, and on Linux ends with whoever began it, even one that was killed. POSIX only.
"""

from __future__ import annotations

import contextlib
import ctypes
import importlib
import json
import os
import resource
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from domain.errors import InputRefused, InternalFault, LimitExceeded, NotAvailable, ThukyError

MOST_MEMORY = 8 * 1024 * 1024 * 1024  # bytes of addresses, for LibreOffice: it maps far more than it uses
_ROOT = Path(__file__).resolve().parents[2]
_FUNCTION = "import sys; sys.path.insert(0, {root!r}); from extractors.sources.caged import main; main(*sys.argv[1:])"
_COMMAND = (
    "import ctypes, os, resource as r, sys; memory, seconds, size = map(int, sys.argv[1:4]); "
    "getattr(ctypes.CDLL(None), 'prctl', lambda *_: 0)(1, 9); "  # see _end_with_parent
    "least = lambda kind, asked: min((one for one in (asked, r.getrlimit(kind)[1]) if one >= 0)); "
    "[r.setrlimit(kind, (least(kind, asked),) * 2) for kind, asked in "
    "((r.RLIMIT_AS, memory), (r.RLIMIT_CPU, seconds), (r.RLIMIT_FSIZE, size), (r.RLIMIT_CORE, 0))]; "
    "os.execv(sys.argv[4], sys.argv[4:])"
)
_FILE_SIZE = 1024 * 1024 * 1024
_KINDS: dict[str, type[ThukyError]] = {
    kind.__name__: kind for kind in (InputRefused, LimitExceeded, NotAvailable, InternalFault)
}


def call(function: str, data: bytes, *, seconds: float, memory: int, what: str, **arguments: Any) -> Any:
    """`function` ("module:name") of `data` and plain keyword arguments, run in a process of its own.

    Raises what the function raises of our errors; LimitExceeded at a limit; InputRefused when the process died.
    `what` names the file in sentences: "Tệp PDF".
    """
    script = _FUNCTION.format(root=str(_ROOT))
    bounds = json.dumps({"memory": memory, "seconds": int(seconds) + 1})
    command = [sys.executable, "-I", "-c", script, function, bounds, json.dumps(arguments)]
    environment = {"LC_ALL": "C.UTF-8", "OPENBLAS_NUM_THREADS": "1"}  # else numpy maps memory for every processor
    status, output = _run(command, data, seconds, environment, what)
    try:
        answer = json.loads(output)
    except ValueError:
        if status in (-signal.SIGXCPU, -signal.SIGKILL):
            raise _too_much(what) from None
        raise InputRefused(
            f"{what} làm bộ đọc dừng đột ngột, có thể vì bị hỏng.", advice="Hãy mở tệp, lưu lại rồi tải lên."
        ) from None
    if "error" in answer:
        raise _KINDS.get(answer["error"], InternalFault)(answer["message"], advice=answer["advice"])
    return answer["value"]


def command(
    words: list[str], *, seconds: float, memory: int, folder: Path, what: str, also: Mapping[str, str] | None = None
) -> tuple[int, bytes]:
    """Exit status and output of a command of the system, run in `folder`; LimitExceeded when it takes too long."""
    bounds = [str(memory), str(int(seconds) + 1), str(_FILE_SIZE)]
    environment = {"LC_ALL": "C.UTF-8", "PATH": os.environ.get("PATH", os.defpath), "HOME": str(folder)}
    environment |= {"TMPDIR": str(folder), **(also or {})}
    words = [sys.executable, "-I", "-S", "-c", _COMMAND, *bounds, *words]
    return _run(words, b"", seconds, environment, what, folder=folder)


def _run(
    words: list[str], data: bytes, seconds: float, environment: dict[str, str], what: str, *, folder: Path = Path("/")
) -> tuple[int, bytes]:
    with subprocess.Popen(  # noqa: S603 - a list, no shell, nothing from a document
        words,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=folder,
        env=environment,
        start_new_session=True,
    ) as process:
        try:
            output, _ = process.communicate(data, timeout=seconds)
        except subprocess.TimeoutExpired:
            raise LimitExceeded(
                f"{what} cần quá {seconds:g} giây để đọc nên đã dừng lại.", advice="Hãy tách thành nhiều tệp nhỏ hơn."
            ) from None
        finally:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(process.pid, signal.SIGKILL)
    return process.returncode, output


def main(function: str, bounds: str, arguments: str) -> None:
    """The other side of `call`: bound this process, read standard input, answer on standard output."""
    _end_with_parent()
    channel = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # nothing else can write into the channel
    module, _, name = function.partition(":")
    asked: Callable[..., Any] = getattr(importlib.import_module(module), name)
    _bound(**json.loads(bounds))
    try:
        answer = {"value": asked(sys.stdin.buffer.read(), **json.loads(arguments))}
    except ThukyError as error:
        answer = {"error": type(error).__name__, "message": error.message, "advice": error.advice}
    except (MemoryError, RecursionError):
        limit = _too_much("Tệp")
        answer = {"error": "LimitExceeded", "message": limit.message, "advice": limit.advice}
    json.dump(answer, channel)
    channel.close()


def _end_with_parent() -> None:
    """Have the system end this process when the one that began it is gone: PR_SET_PDEATHSIG, where there is such."""
    prctl = getattr(ctypes.CDLL(None), "prctl", None)
    if prctl is not None:
        prctl(1, signal.SIGKILL)


def _bound(*, memory: int, seconds: int) -> None:
    """Bound this process; of memory only itself, as LibreOffice, begun from here, maps more than a reader may."""
    for kind, limit, most in (
        (resource.RLIMIT_AS, memory, max(memory, MOST_MEMORY)),
        (resource.RLIMIT_CPU, seconds, seconds),
        (resource.RLIMIT_FSIZE, _FILE_SIZE, _FILE_SIZE),
        (resource.RLIMIT_CORE, 0, 0),
    ):
        hard = resource.getrlimit(kind)[1]
        least = [one if hard == resource.RLIM_INFINITY else min(one, hard) for one in (limit, most)]
        resource.setrlimit(kind, (least[0], least[1]))


def _too_much(what: str) -> LimitExceeded:
    return LimitExceeded(
        f"{what} cần quá nhiều bộ nhớ hoặc thời gian để đọc nên đã dừng lại.",
        advice="Hãy tách thành nhiều tệp nhỏ hơn rồi tải lên.",
    )
