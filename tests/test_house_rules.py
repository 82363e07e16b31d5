"""Rules of the house that are checks, not habits: names of tests, NFC, the clock, addresses, courtesy, the glossary."""

from __future__ import annotations

import ast
import inspect
import re
import subprocess
import types
import unicodedata
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from domain.record import json_schema

ROOT = Path(__file__).parents[1]
BINARY = (".docx", ".xlsx", ".pdf", ".png", ".jpg", ".ttf", ".zip")
SOURCE = (".py", ".md", ".toml", ".yaml", ".yml", ".txt", ".json", ".sh", "Makefile")
VERB_OF_TIME = {"perf_counter", "monotonic", "process_time", "perf_counter_ns", "monotonic_ns"}


def tracked() -> list[Path]:
    """Every file of the repository."""
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True)
    return [ROOT / name for name in listed.stdout.splitlines() if (ROOT / name).is_file()]


TRACKED = tracked()
PYTHON = [path for path in TRACKED if path.suffix == ".py"]
TESTS = [path for path in PYTHON if path.is_relative_to(ROOT / "tests") and path.name.startswith("test_")]
PACKAGES = ("vitext", "domain", "templates_docx", "service")


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def claims_of(path: Path) -> Iterator[ast.FunctionDef]:
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
            yield node


OLDER = {"test_known_numbers"}  # named before the rule


def says_what_it_claims(node: ast.FunctionDef) -> bool:
    """Four words or more ("test" is the first), a docstring, or rows of what is given and what is expected."""
    rows = any("parametrize" in ast.unparse(decorator) for decorator in node.decorator_list)
    return len(node.name.split("_")) >= 4 or rows or bool(ast.get_docstring(node))


def test_every_test_reads_as_a_claim() -> None:
    unclear = [
        f"{name_of(path)}::{node.name}"
        for path in TESTS
        for node in claims_of(path)
        if not says_what_it_claims(node) and node.name not in OLDER
    ]
    assert unclear == []


def test_no_name_of_a_test_file_is_used_twice() -> None:
    names = [path.name for path in TESTS]
    assert sorted({name for name in names if names.count(name) > 1}) == []


def test_every_source_file_is_nfc_with_unix_line_ends() -> None:
    wrong = []
    for path in TRACKED:
        if path.name.endswith(SOURCE):
            content = path.read_bytes()
            if b"\r\n" in content or not unicodedata.is_normalized("NFC", content.decode("utf-8")):
                wrong.append(name_of(path))
    assert wrong == []


def calls(path: Path) -> Iterator[str]:
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func)


CLOCK = re.compile(r"(?:^|\.)(?:datetime\.(?:now|utcnow|today)|date\.today|time\.(?:time|time_ns|localtime|gmtime))$")


def test_only_the_service_asks_the_clock() -> None:
    asks = [
        f"{name_of(path)}: {call}"
        for path in PYTHON
        if name_of(path).startswith(("vitext/", "domain/", "templates_docx/"))
        for call in calls(path)
        if CLOCK.search(call)
    ]
    assert asks == []


def test_no_test_asserts_how_long_something_takes() -> None:
    """A measured time belongs to a benchmark: a busy machine must never turn a test red."""
    timed = []
    for path in TESTS:
        measured = {
            target.id
            for node in ast.walk(tree_of(path))
            if isinstance(node, ast.Assign) and any(word in ast.unparse(node.value) for word in VERB_OF_TIME)
            for target in node.targets
            if isinstance(target, ast.Name)
        }
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.Assert):
                names = {part.id for part in ast.walk(node) if isinstance(part, ast.Name)}
                words = set(re.findall(r"\w+", ast.unparse(node.test)))
                if names & measured or words & VERB_OF_TIME:
                    timed.append(f"{name_of(path)}:{node.lineno}")
    assert timed == []


# Joined here so that this file does not hold what it looks for.
ADDRESSES = re.compile("|".join((
    "pypi" + r"\.org", "files" + r"\.pythonhosted\.org", "registry" + r"\.npmjs\.org", "crates" + r"\.io",
    "proxy" + r"\.golang\.org", "--index" + "-url", "--extra-index" + "-url",
)))  # fmt: skip
MACHINE = re.compile(r"(?<![\w.}])/(?:work|home|root|Users)/[\w.]")


def test_no_file_holds_the_address_of_a_registry_or_a_path_of_one_machine() -> None:
    found = []
    for path in TRACKED:
        if path.name.endswith(BINARY):
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1):
            if ADDRESSES.search(line) or MACHINE.search(line):
                found.append(f"{name_of(path)}:{number}: {line.strip()[:80]}")
    assert found == []


def texts_of(path: Path) -> Iterator[tuple[int, str]]:
    """Every string of a module that is no docstring."""
    tree = tree_of(path)
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef)
    docstrings = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, documented) and node.body and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            yield node.lineno, node.value


VIETNAMESE = re.compile("[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]", re.IGNORECASE)
SHIPPED = [path for path in PYTHON if name_of(path).split("/")[0] in PACKAGES]


def test_nothing_that_a_user_reads_is_shouted() -> None:
    shouted = [
        f"{name_of(path)}:{line}: {text}"
        for path in SHIPPED
        for line, text in texts_of(path)
        if VIETNAMESE.search(text) and re.search(r"\w ?!$", text.rstrip())
    ]
    assert shouted == []


def test_sentences_use_the_quotation_marks_of_vietnamese_print() -> None:
    """Straight quotes inside a Vietnamese sentence look like code to a secretary."""
    straight = [
        f"{name_of(path)}:{line}: {text}"
        for path in SHIPPED
        for line, text in texts_of(path)
        if VIETNAMESE.search(text) and text.endswith(".") and re.search(r'(?<![=\w])"\w|\w"(?!\w)', text)
    ]
    assert straight == []


ASKED_OTHERWISE = re.compile(
    r"(?<!\w)(?:xin|vui lòng) (?:kiểm tra|đối chiếu|xem|đừng|thử|nhập|chọn|tải|sửa|ghi)(?!\w)", re.IGNORECASE
)


def test_people_are_asked_in_one_polite_form() -> None:
    """“Hãy kiểm tra lại.”, everywhere: no “xin” here and “vui lòng” there."""
    folders = (*PACKAGES, "extractors")
    told = [
        (path, line, text) for path in PYTHON if name_of(path).split("/")[0] in folders for line, text in texts_of(path)
    ]
    pages = [path for path in TRACKED if path.suffix in (".html", ".js") and "vendor" not in path.parts]
    told += [
        (path, line, text)
        for path in pages
        for line, text in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
    ]
    assert [f"{name_of(path)}:{line}: {text}" for path, line, text in told if ASKED_OTHERWISE.search(text)] == []


def test_every_module_says_first_what_it_is_for() -> None:
    silent = [name_of(path) for path in PYTHON if path.stat().st_size and not ast.get_docstring(tree_of(path))]
    assert silent == []


def modules_of(package: str) -> Iterator[types.ModuleType]:
    for path in PYTHON:
        if name_of(path).startswith(f"{package}/"):
            dotted = ".".join(path.relative_to(ROOT).with_suffix("").parts)
            yield import_module(dotted.removesuffix(".__init__"))


# Shapes of fields and the reading of files: no nouns that a secretary uses.
NO_NOUNS = ("domain.fields", "domain.source", "domain.reading")


def public_classes() -> set[str]:
    """The nouns of the trade: public classes of `domain`, its errors apart."""
    return {
        name
        for module in modules_of("domain")
        for name, one in vars(module).items()
        if inspect.isclass(one)
        and one.__module__ == module.__name__
        and not name.startswith("_")
        and not issubclass(one, Exception)
        and module.__name__ not in NO_NOUNS
    }


GLOSSARY = ROOT / "GLOSSARY.md"


def test_glossary_names_every_noun_of_the_domain() -> None:
    said = GLOSSARY.read_text(encoding="utf-8") if GLOSSARY.exists() else None
    assert said is None or sorted(name for name in public_classes() if f"`{name}`" not in said) == []


def test_every_key_of_the_glossary_is_a_key_of_the_record() -> None:
    said = GLOSSARY.read_text(encoding="utf-8") if GLOSSARY.exists() else ""
    schema = json_schema()
    known = set(schema["properties"]) | {key for one in schema["$defs"].values() for key in one.get("properties", ())}
    said = said.partition("## What reading")[0]  # the keys of an extraction are another list
    rows = [line.strip("|").split("|") for line in said.splitlines() if line.startswith("|") and "---" not in line]
    named = {key for row in rows if len(row) == 3 for key in re.findall(r"`([a-z_]+)`", row[2])}
    assert sorted(named - known) == []
