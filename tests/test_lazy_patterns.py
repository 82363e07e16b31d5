"""Patterns that are compiled at their first use."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from vitext.lazy import regex

# Counts what importing all of reading compiles; and, with every pattern compiled at once, that each can be.
_IMPORTS = """
import gc, importlib, pkgutil, re, sys
import vitext.lazy
eager = sys.argv[1] == "eager"
made = 0
compiled = re.compile
def counting(text, flags=0):
    global made
    made += sys._getframe(1).f_globals["__name__"].startswith(("vitext.", "extractors."))
    return compiled(text, flags)
re.compile = counting
if eager:
    vitext.lazy.regex = counting
import extractors, vitext
for package in (vitext, extractors):
    for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
if eager:
    from extractors.layout.view import Words
    for words in [one for one in gc.get_objects() if isinstance(one, Words)]:
        words.made(plain=True)
        words.made(plain=False)
print(made)
"""


def test_a_pattern_is_used_as_one_of_re() -> None:
    number = regex(r"(?P<figure>\d+)")
    assert number.search("còn 12 việc")["figure"] == "12"  # type: ignore[index]
    assert number.match("còn 12 việc") is None
    assert number.match("còn 12 việc", 4) is not None
    assert number.sub("x", "1 và 2") == "x và x"
    assert [found[0] for found in number.finditer("1 và 23")] == ["1", "23"]
    assert number.groupindex == {"figure": 1}
    assert number.pattern == r"(?P<figure>\d+)"
    assert regex(rb"\d", re.ASCII).search(b"a1") is not None
    assert regex("liên minh", re.IGNORECASE).fullmatch("Liên Minh") is not None


def test_a_faulty_pattern_says_so_at_its_first_use() -> None:
    faulty = regex("(")
    with pytest.raises(re.error):
        faulty.search("a")


def _compiled_on_import(how: str) -> int:
    ran = subprocess.run([sys.executable, "-c", _IMPORTS, how], check=True, capture_output=True, text=True)
    return int(ran.stdout)


def test_importing_all_of_reading_compiles_next_to_nothing() -> None:
    assert _compiled_on_import("waiting") < 30


def test_every_pattern_can_be_compiled() -> None:
    assert _compiled_on_import("eager") > 3000
