"""Lần đọc đầu tiên: a whole process of `thuky extract` on a 10 KB text beside one of `import spacy`."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

_COMMAND = ("-c", "from service.cli import main; main()", "extract", "--json")


def cold_starts(text: str, *, rounds: int) -> tuple[float, float]:
    """Median seconds of (`thuky extract`, `import spacy`), taken in turns, each a new interpreter."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "van-ban.txt"
        file.write_text(text, encoding="utf-8")
        ours = [sys.executable, *_COMMAND, str(file)]
        spacy = [sys.executable, "-c", "import spacy"]
        _seconds(ours), _seconds(spacy)  # files come into the system's cache
        taken = [(_seconds(ours), _seconds(spacy)) for _ in range(rounds)]
    return median(one for one, _ in taken), median(other for _, other in taken)


def _seconds(command: list[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start
