"""Các bên so sánh: underthesea, pyvi and Duckling in an interpreter of their own, which times itself.

One line of JSON on standard output for each line on standard input: versions, load, time (nanoseconds), find.
Each gets its text paragraph by paragraph, as their documentation shows them: a whole document would only slow them.
"""

from __future__ import annotations

import gc
import json
import sys
import time
from collections.abc import Callable, Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any

Read = Callable[[str], Any]
NAMES = {"underthesea NER": "underthesea", "pyvi tokens": "pyvi", "Duckling": "pyduckling-native-phihos"}
# Dimensions of Duckling that our finders have too.
DIMENSIONS = ("time", "amount-of-money", "number")


def _underthesea() -> Read:
    from underthesea import ner

    return ner


def _pyvi() -> Read:
    from pyvi import ViTokenizer

    return ViTokenizer.tokenize


def _duckling(*dimensions: str) -> Read:
    import duckling

    zones = duckling.load_time_zones("/usr/share/zoneinfo")
    noon = duckling.parse_ref_time(zones, "Asia/Ho_Chi_Minh", 1_767_243_600)
    context = duckling.Context(noon, duckling.default_locale_lang(duckling.parse_lang("VI")))
    wanted = duckling.parse_dimensions(list(dimensions))
    return lambda text: duckling.parse(text, context, wanted, False)


def _made() -> dict[str, Read]:
    makers: dict[str, Callable[[], Read]] = {
        "underthesea NER": _underthesea,
        "pyvi tokens": _pyvi,
        "Duckling": lambda: _duckling(*DIMENSIONS),
    }
    made = {}
    for name, make in makers.items():
        try:
            made[name] = make()
            made[name]("Ngày 12/3/2026, Hợp tác xã có 15 hộ.")
        except Exception as error:  # noqa: BLE001 - whatever keeps a peer from starting is told
            print(f"{name}: {type(error).__name__}: {error}", file=sys.stderr)
    return made


def _paragraphs(text: str) -> Iterator[tuple[int, str]]:
    start = 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            yield start, line.rstrip("\n")
        start += len(line)


def _run(read: Read, text: str) -> int:
    gc.collect()
    start = time.perf_counter_ns()
    for _, line in _paragraphs(text):
        read(line)
    return time.perf_counter_ns() - start


def _found(text: str, dimension: str) -> list[tuple[int, int, Any]]:
    """What Duckling finds in one dimension alone, where it is at its best: start, end, value or ISO day."""
    read = _duckling(dimension)
    found = []
    for start, line in _paragraphs(text):
        for one in read(line):
            value = one["value"].get("value")
            if value is None:
                continue  # an interval of two values
            if dimension == "time":
                if one["value"].get("grain") != "day":
                    continue
                value = value[:10]
            found.append((start + one["start"], start + one["end"], value))
    return found


def main() -> None:
    """Answer until the input ends."""
    readers = _made()
    texts: dict[str, str] = {}
    for asked in map(json.loads, sys.stdin):
        match asked["do"]:
            case "versions":
                answer: Any = {name: version(NAMES[name]) for name in readers}
            case "load":
                texts[asked["size"]] = Path(asked["file"]).read_text(encoding="utf-8")
                answer = True
            case "time":
                answer = _run(readers[asked["peer"]], texts[asked["size"]])
            case _:
                answer = _found(asked["text"], asked["dimension"])
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
