"""Chạy phép đo: `python -m benchmarks.pages` prints how long pages take under a crowd; `--readme` writes it down."""

from __future__ import annotations

import argparse
import os
import platform
from collections.abc import Sequence
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory

from benchmarks.pages.crowd import visit
from benchmarks.pages.town import town

README = Path(__file__).parents[1] / "README.md"
BEGIN, END = "<!-- pages: begin -->\n", "<!-- pages: end -->\n"


def main() -> int:
    """Run and print; always returns 0, for a page has no bar of its own."""
    options = _options()
    with TemporaryDirectory(prefix="thuky-pages-") as folder, town(Path(folder)) as there:
        taken: dict[str, list[float]] = {door.name: [] for door in (there.bare, *there.pages)}
        for door in (there.bare, *there.pages):
            visit(door, users=2, each=5)  # warm
        for _ in range(options.rounds):  # they take turns, so that whatever else the machine does hits all alike
            for door in (there.bare, *there.pages):
                taken[door.name] += visit(door, users=options.users, each=options.each)
    report = "\n".join(_table(taken, there.bare.name, options)) + "\n"
    print(report)
    if options.readme:
        before, _, rest = README.read_text(encoding="utf-8").partition(BEGIN)
        README.write_text(f"{before}{BEGIN}\n{report}\n{END}{rest.partition(END)[2]}", encoding="utf-8")
    return 0


def _table(taken: dict[str, list[float]], bare: str, options: argparse.Namespace) -> Sequence[str]:
    floor = median(taken[bare])
    asked = options.rounds * options.users * options.each
    lines = [
        f"Machine: {os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}, SQLite;"
        f" the crowd runs on it too. {options.users} users at once, {asked} answers a page.",
        "",
        "| page | median ms | p95 ms | median ÷ bare |",
        "|---|---:|---:|---:|",
    ]
    for name, seconds in taken.items():
        high = quantiles(seconds, n=20)[-1]
        lines.append(f"| {name} | {median(seconds) * 1000:.0f} | {high * 1000:.0f} | {median(seconds) / floor:.1f} |")
    return lines


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.pages")
    parser.add_argument("--users", type=int, default=20)
    parser.add_argument("--each", type=int, default=5, help="answers for each user in a turn")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--readme", action="store_true", help="write the table into benchmarks/README.md")
    return parser.parse_args()


if __name__ == "__main__":
    raise SystemExit(main())
