"""Đọc hai lần, kết quả như nhau: what is read does not hang on the order in which a process keeps its sets."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

CORPUS = Path(__file__).parents[2] / "corpus" / "dev"
READ_ALL = """
import sys
from hashlib import sha256
from pathlib import Path
from extractors.extract import extract_text
from extractors.gold import read_gold
for path in sorted(Path(sys.argv[1]).glob("*.gold")):
    text = read_gold(path.read_text(encoding="utf-8"), path.name).text
    print(path.name, sha256(repr(extract_text(text)).encode()).hexdigest())
"""


def read_with(seed: str) -> list[str]:
    """A line for every text of the corpus, read in a process of its own."""
    run = subprocess.run(
        [sys.executable, "-c", READ_ALL, str(CORPUS)],
        env={**os.environ, "PYTHONHASHSEED": seed},
        capture_output=True,
        text=True,
        check=True,
    )
    return run.stdout.splitlines()


def test_two_processes_read_every_text_alike() -> None:
    first = read_with("1")
    assert len(first) > 30
    assert first == read_with("2")
