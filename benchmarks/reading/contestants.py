"""Các bên thi: our reading, the same in spaCy's pipeline, and the peers in a process of their own."""

from __future__ import annotations

import gc
import json
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from extractors.extract import extract_text

OURS, IN_SPACY = "ours", "spaCy blank vi + ours"
PEERS = ("underthesea NER", "pyvi tokens", "Duckling")
_HERE = Path(__file__).parent
PYTHON = _HERE / ".venv" / "bin" / "python"


@dataclass(frozen=True, slots=True)
class Contestant:
    """`time(size's name)`: nanoseconds of one reading of that text, warm."""

    name: str
    version: str
    time: Callable[[str], int]


def timed(work: Callable[[], object]) -> int:
    """Nanoseconds, after a garbage collection."""
    gc.collect()
    start = time.perf_counter_ns()
    work()
    return time.perf_counter_ns() - start


def inside(texts: Mapping[str, str]) -> tuple[Contestant, Contestant]:
    """What runs in this interpreter. A letter is put before each text, so that nothing kept of the last one helps."""
    from extractors.pipeline import vietnamese

    nlp = vietnamese()
    nlp.add_pipe("thuky")
    turn = iter(range(1, 1_000_000))

    def fresh(size: str) -> str:
        return f"{next(turn)}\n{texts[size]}"

    def ours(size: str) -> int:
        text = fresh(size)
        return timed(lambda: extract_text(text))

    def in_spacy(size: str) -> int:
        text = fresh(size)
        return timed(lambda: nlp(text))

    return Contestant(OURS, "", ours), Contestant(IN_SPACY, version("spacy"), in_spacy)


class Worker:
    """The process of the peers."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def ask(self, **asked: Any) -> Any:
        """The answer to one question. RuntimeError when the process has ended."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps(asked) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError("the process of the peers ended; its message is above")
        return json.loads(line)


@contextmanager
def peers(texts: Mapping[str, str]) -> Iterator[tuple[list[Contestant], Worker | None]]:
    """The peers that are installed, and their process to ask for more; nothing where none is."""
    if not PYTHON.exists():
        yield [], None
        return
    command = [str(PYTHON), str(_HERE / "peers_worker.py")]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        worker = Worker(process)
        with TemporaryDirectory() as folder:
            for size, text in texts.items():
                file = Path(folder) / f"{len(text)}.txt"
                file.write_text(text, encoding="utf-8")
                worker.ask(do="load", size=size, file=str(file))
        releases = worker.ask(do="versions")
        yield [_peer(worker, name, releases[name]) for name in PEERS if name in releases], worker
    finally:
        process.communicate()


def _peer(worker: Worker, name: str, release: str) -> Contestant:
    return Contestant(name, release, lambda size: int(worker.ask(do="time", peer=name, size=size)))
