"""Bảng kê kho văn bản: one row a corpus file, with its family, kind, what is odd about it, and how much is labelled.

`python -m extractors.manifest corpus/dev > corpus/manifest-dev.tsv` writes the list anew; columns are parted by tabs.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

from extractors.fact_scores import flat_facts
from extractors.gold import LABELS, read_gold

COLUMNS = ("file", "family", "kind", "noise", "characters", *LABELS, "facts")


def manifest(files: Iterable[Path]) -> str:
    """The list as text, one line a file in the order given, after a line of column names."""
    return "".join("\t".join(row) + "\n" for row in (COLUMNS, *map(_row, files)))


def _row(path: Path) -> tuple[str, ...]:
    gold = read_gold(path.read_text(encoding="utf-8"), path.name)
    counts = (len(gold.text), *(len(gold.labelled(label)) for label in LABELS), len(flat_facts(gold.facts)))
    kind = (gold.facts.get("document") or {}).get("kind") or ""
    return path.name, gold.family, kind, ", ".join(gold.facts.get("noise") or ()), *map(str, counts)


if __name__ == "__main__":
    sys.stdout.write(manifest(sorted(Path(sys.argv[1]).glob("*.gold"))))
