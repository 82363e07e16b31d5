"""Đoạn rất dài: `python -m benchmarks.growth` lists the paragraphs of `corpus/dev` that take too long when repeated.

A paragraph is repeated to some 8 KB and to five times that: as one paragraph, as one sentence of pieces, as lines and
as paragraphs. Where the longer text takes more than `MOST` times the shorter one's time, some rule looks back over all
that stands before; pasted text without line breaks would then hang the service.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections.abc import Iterator

from benchmarks.reading.texts import CORPUS
from extractors.extract import extract_text
from extractors.gold import golds_of

JOINTS = {"paragraph": " ", "pieces": "; ", "lines": "\n", "paragraphs": "\n\n"}
SHORT, TIMES, MOST = 8_000, 5, 8.0  # letters, …, … (5 is linear, 25 the square)
LEAST = 0.2  # seconds: below it the machine's mood decides


def main() -> int:
    """Measure a share of the paragraphs, print what grows too fast, and return 1 with --check where something does."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.growth")
    parser.add_argument("--share", type=float, default=0.05, help="share of the paragraphs to repeat (all: 1)")
    parser.add_argument("--seed", type=int, default=1, help="which share")
    parser.add_argument("--check", action="store_true", help="exit with 1 when a paragraph grows too fast")
    options = parser.parse_args()
    listed = paragraphs()
    chosen = random.Random(options.seed).sample(listed, max(1, round(len(listed) * options.share)))
    extract_text("\n\n".join(chosen))  # what is compiled once does not count
    grown = [line for paragraph in chosen for line in too_fast(paragraph)]
    print(*grown, sep="\n", end="\n" if grown else "")
    print(
        f"{len(chosen)} of {len(listed)} paragraphs, {len(grown)} times more than {MOST:.0f} for {TIMES} times the text"
    )
    return 1 if options.check and grown else 0


def paragraphs() -> list[str]:
    """The paragraphs of the corpus that are neither a word nor a page."""
    lines = (line.strip() for gold in golds_of([str(CORPUS / "dev")]) for line in gold.text.split("\n"))
    return sorted({line for line in lines if 25 < len(line) < 1_200})


def too_fast(paragraph: str) -> Iterator[str]:
    """A line for each way of joining in which the time of the repeated paragraph grows faster than its length."""
    for name, joint in JOINTS.items():
        own = paragraph.rstrip(" .;:") if name == "pieces" else paragraph
        times = max(4, SHORT // (len(own) + len(joint)))
        short, long = (_seconds(joint.join([own] * count)) for count in (times, times * TIMES))
        if long > LEAST and long > MOST * short:
            yield f"{long / short:5.1f} × as {name}: {own[:90]}"


def _seconds(text: str) -> float:
    begun = time.process_time()
    extract_text(text)
    return time.process_time() - begun


if __name__ == "__main__":
    sys.exit(main())
