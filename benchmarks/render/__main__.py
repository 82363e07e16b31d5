"""Chạy phép đo: `python -m benchmarks.render` prints the tables, the bars and what was checked."""

from __future__ import annotations

import argparse
import os
import platform
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.render.bars import Results, bars
from benchmarks.render.contestants import DOCXTPL, OURS, Contestant, docxtpl, floors, ours, peers
from benchmarks.render.extras import sizes, whole_way
from benchmarks.render.rounds import run_rounds
from benchmarks.render.same import content, differing_parts, same_document
from benchmarks.render.sample import LARGE, SMALL, Case

CASES = (SMALL, LARGE)


def main() -> int:
    """Run, print, and return 0; with --check, 1 when a bar is missed or two documents differ."""
    options = _options()
    inside = (ours(CASES), *floors(CASES), docxtpl(CASES))
    with peers(CASES) as (outside, missing):
        contestants = (*inside, *outside)
        print(f"Machine: {_machine()}")
        for name in missing:
            print(f"MISSING: {name} is not installed, so nothing is said about it (benchmarks/install_peers.sh).")
        equal = [_check_same(contestants, case) for case in CASES]
        results = {case.name: run_rounds(contestants, case, share=options.share) for case in CASES}
    for case in CASES:
        _print_table(contestants, results, case, share=options.share)
    held = _print_bars(results)
    _print_extras(inside[0], share=options.share)
    return 1 if options.check and not (all(equal) and held) else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.render")
    parser.add_argument("--check", action="store_true", help="exit with 1 when a bar is missed")
    parser.add_argument("--share", type=float, default=1.0, help="share of the rounds to run, for a quick look")
    return parser.parse_args()


def _check_same(contestants: Sequence[Contestant], case: Case) -> bool:
    given = {contestant.name: contestant.give(case.name) for contestant in contestants}
    mine = given.pop(OURS)
    differing = differing_parts(mine, given[DOCXTPL])
    verdict = f"no ({', '.join(differing)})" if differing else "yes"
    print(f"\n{case.name}: well-formed, all parts equal to docxtpl's as canonical XML: {verdict}")
    wanted = content(mine)
    equal = not differing
    for name, document in given.items():
        same = same_document(mine, document) if name.startswith("floor") else content(document) == wanted
        what = "document part equal to ours" if name.startswith("floor") else "same paragraphs, styles, rows and text"
        print(f"{case.name}: {name}: {what}: {'yes' if same else 'NO'}")
        equal = equal and same
    return equal


def _print_table(contestants: Sequence[Contestant], results: Results, case: Case, *, share: float) -> None:
    times = results[case.name]
    rounds = max(2, round(case.rounds * share))
    print(f"\n### {case.name}: {case.tasks:,} tasks, {case.targets:,} rows, {rounds} rounds\n")
    print("| | version | min ms | median ms | p90 ms | median ÷ ours |\n|---|---|---:|---:|---:|---:|")
    for contestant in contestants:
        taken = times[contestant.name]
        ratio = taken.median / times[OURS].median
        figures = " | ".join(f"{value:.2f}" for value in (taken.least, taken.median, taken.p90, ratio))
        print(f"| {contestant.name} | {contestant.version} | {figures} |")


def _print_bars(results: Results) -> bool:
    print("\n| bar | measured | |\n|---|---:|---|")
    held = True
    for bar in bars(results):
        measured = "not measured" if bar.ratio is None else f"{bar.ratio:.2f}"
        print(f"| {bar.claim} | {measured} | {'pass' if bar.passed else 'FAIL'} |")
        held = held and bar.passed
    return held


def _print_extras(engine: Contestant, *, share: float) -> None:
    whole, gather = whole_way(rounds=max(5, round(100 * share)))
    print(
        f"\nSample conference, record → resolution with the record inside: {whole:.2f} ms, of which data {gather:.2f}."
    )
    for case in CASES:
        file, document = sizes(engine.give(case.name))
        print(f"{case.name}: our file is {file:.2f}× the size at zlib level 6, its document part {document:.2f}×.")


def _machine() -> str:
    model = platform.machine()
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        names = [line.partition(":")[2].strip() for line in cpuinfo.read_text().splitlines() if "model name" in line]
        model = names[0] if names else model
    return f"{os.cpu_count()} cores, {model}, {platform.system()}, Python {platform.python_version()}"


if __name__ == "__main__":
    sys.exit(main())
