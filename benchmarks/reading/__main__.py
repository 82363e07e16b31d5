"""Chạy phép đo: `python -m benchmarks.reading` prints the tables and the bars; `--readme` writes them down."""

from __future__ import annotations

import argparse
import os
import platform
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from benchmarks.reading.cold import cold_starts
from benchmarks.reading.contestants import IN_SPACY, OURS, PEERS, Worker, inside, peers
from benchmarks.reading.quality import compare
from benchmarks.reading.speed import speeds, stages
from benchmarks.reading.texts import SIZES, kilobytes, text_of_size
from extractors.score import Score

README = Path(__file__).parents[1] / "README.md"
BEGIN, END = "<!-- reading: begin -->\n", "<!-- reading: end -->\n"
Speeds = dict[str, dict[str, float]]
Qualities = dict[str, dict[str, tuple[Score, Score | None]]]


def main() -> int:
    """Run, print, and return 0; with --check, 1 when a bar is missed."""
    options = _options()
    texts = {size: text_of_size(amount) for size, amount in SIZES.items() if size not in options.without}
    measured: Speeds = {}
    with peers(texts) as (outside, worker):
        contestants = (*inside(texts), *outside)
        known: dict[str, float] = {}
        for size, text in texts.items():
            measured[size] = speeds(contestants, size, kilobytes(text), share=options.share, known=known)
            known |= measured[size]
        qualities: Qualities = {part: compare(part, worker) for part in ("dev", "test")}
        releases = {one.name: one.version for one in contestants}
        missing = [name for name in PEERS if name not in releases]
    shares = stages(texts["100 KB"], rounds=max(1, round(3 * options.share)))
    cold = cold_starts(texts["10 KB"], rounds=max(3, round(9 * options.share)))
    lines = [*_header(missing, worker), *_speed(measured, releases), *_shares(shares), *_cold(*cold)]
    lines += _quality(qualities)
    verdicts = list(_bars(measured, qualities, cold))
    lines += ["", "| bar | measured | |", "|---|---:|---|"]
    lines += [f"| {claim} | {value} | {'pass' if held else 'FAIL'} |" for claim, value, held in verdicts]
    report = "\n".join(lines) + "\n"
    print(report)
    if options.readme:
        before, _, rest = README.read_text(encoding="utf-8").partition(BEGIN)
        README.write_text(f"{before}{BEGIN}\n{report}\n{END}{rest.partition(END)[2]}", encoding="utf-8")
    return 1 if options.check and not all(held for _, _, held in verdicts) else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.reading")
    parser.add_argument("--check", action="store_true", help="exit with 1 when a bar is missed")
    parser.add_argument("--readme", action="store_true", help="write the tables into benchmarks/README.md")
    parser.add_argument("--share", type=float, default=1.0, help="share of the rounds to run, for a quick look")
    parser.add_argument("--without", nargs="*", default=[], metavar="SIZE", help="sizes to leave out: '10 MB'")
    return parser.parse_args()


def _header(missing: list[str], worker: Worker | None) -> Iterator[str]:
    yield f"Machine: {os.cpu_count()} cores, {_processor()}, {platform.system()}, Python {platform.python_version()}."
    for name in missing:
        why = "does not start, see its message" if worker else "is not installed (benchmarks/install_peers.sh)"
        yield f"MISSING: {name} {why}, so nothing is said about it."


def _processor() -> str:
    cpuinfo = Path("/proc/cpuinfo")
    listed = cpuinfo.read_text(encoding="utf-8").splitlines() if cpuinfo.exists() else []
    return next((line.partition(":")[2].strip() for line in listed if "model name" in line), platform.machine())


def _speed(measured: Speeds, releases: Mapping[str, str]) -> Iterator[str]:
    yield from ("", "### Speed, KB/s (in brackets: our speed ÷ theirs, same text, same run)", "")
    yield f"| | version | {' | '.join(measured)} |"
    yield f"|---|---|{'---:|' * len(measured)}"
    for name, release in releases.items():
        cells = []
        for of_size in measured.values():
            speed = of_size.get(name)
            ratio = "" if name == OURS or not speed else f" ({of_size[OURS] / speed:.2f})"
            cells.append(f"{speed:,.0f}{ratio}" if speed else "")
        yield f"| {name} | {release} | {' | '.join(cells)} |"


def _shares(shares: Mapping[str, float]) -> Iterator[str]:
    yield from ("", "Shares of our reading (100 KB): ")
    yield ", ".join(f"`{name}` {share:.0%}" for name, share in shares.items() if share >= 0.005) + "."


def _cold(ours: float, spacy: float) -> Iterator[str]:
    yield ""
    yield (
        f"Cold: a new process of `thuky extract` on 10 KB takes {ours:.2f} s, "
        f"one of `import spacy` {spacy:.2f} s: {ours / spacy:.2f}×."
    )


def _quality(qualities: Qualities) -> Iterator[str]:
    yield from ("", "### Beside Duckling, on the same gold spans", "")
    yield "| corpus | | spans | our precision | our recall | our F1 | Duckling's precision | recall | F1 |"
    yield "|---|---|---:|---:|---:|---:|---:|---:|---:|"
    for part, sorts in qualities.items():
        for sort, (ours, theirs) in sorts.items():
            yield f"| {part} | {sort} | {ours.expected} | {_figures(ours)} | {_figures(theirs)} |"


def _figures(score: Score | None) -> str:
    return " | ".join(f"{value:.3f}" for value in (score.precision, score.recall, score.f1)) if score else " | | "


def _bars(measured: Speeds, qualities: Qualities, cold: tuple[float, float]) -> Iterator[tuple[str, str, bool]]:
    small = measured["10 KB"]
    for name in PEERS:
        if name in small:
            ratio = small[OURS] / small[name]
            yield f"10 KB: faster than {name}", f"{ratio:.2f}", ratio > 1
        else:
            yield f"10 KB: faster than {name}", "not measured", False
    ratio = small[IN_SPACY] / small[OURS]
    yield "10 KB: in spaCy's pipeline at least half our speed", f"{ratio:.2f}", ratio >= 0.5
    speeds_of_ours = [of_size[OURS] for of_size in measured.values()]
    ratio = min(speeds_of_ours) / speeds_of_ours[0]
    yield "linear: the slowest size at least half the speed of 10 KB", f"{ratio:.2f}", ratio >= 0.5
    ratio = cold[0] / cold[1]
    yield "cold: at most twice the time of `import spacy`", f"{ratio:.2f}", ratio <= 2
    for part, sorts in qualities.items():
        for sort, (ours, theirs) in sorts.items():
            claim = f"{part}: F1 of {sort} at least Duckling's"
            if theirs is None:
                yield claim, "not measured", False
            else:
                yield claim, f"{ours.f1:.3f} against {theirs.f1:.3f}", ours.f1 >= theirs.f1


if __name__ == "__main__":
    sys.exit(main())
