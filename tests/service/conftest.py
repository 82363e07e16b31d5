"""The command line in a folder of its own, with the sample meeting beside it."""

from __future__ import annotations

import os
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from service.cli import cli
from templates_docx.office.find import find_soffice, find_uno_python

Run = Callable[..., Result]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty working folder."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def run(folder: Path) -> Run:
    """`run("check", path)`: one call of `thuky` in the working folder."""

    def call(*arguments: object) -> Result:
        return CliRunner().invoke(cli, [str(argument) for argument in arguments])

    return call


@pytest.fixture(scope="session")
def sample_text() -> str:
    return files("service").joinpath("sample", "meeting.yaml").read_text(encoding="utf-8")


@pytest.fixture
def sample(folder: Path, sample_text: str) -> Path:
    """The sample meeting as a file in the working folder."""
    path = folder / "hop.yaml"
    path.write_text(sample_text, encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def real_office() -> None:
    """Skips without LibreOffice, except under CI, where a missing LibreOffice is a failure."""
    soffice = find_soffice()
    if soffice is None or find_uno_python(soffice) is None:
        reason = "LibreOffice or a Python with uno is missing"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
