"""What the command line says when it is asked, misused, interrupted or broken."""

from __future__ import annotations

import ast
import inspect
import re
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from domain.errors import NotAvailable
from service.cli import cli
from service.commands.shared.shell import Group
from service.commands.shared.words import WORDS

ENGLISH = re.compile(
    r"\b(usage|options?|commands?|arguments?|show this|exit|error|missing|default|required|try|did you|choice|invalid|"
    r"unexpected|no such|requires?|value|aborted|traceback)\b",
    re.IGNORECASE,
)


def _commands(command: click.Command, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    yield path
    if isinstance(command, click.Group):
        for name, inner in command.commands.items():
            yield from _commands(inner, (*path, name))


def _english_in(text: str) -> list[str]:
    spelled = re.sub(r"-{1,2}[a-z]+", "", text)  # names of options are no words of a sentence
    return ENGLISH.findall(spelled)


@pytest.mark.parametrize("path", list(_commands(cli)), ids=" ".join)
def test_help_of_every_command_is_vietnamese(path: tuple[str, ...], run) -> None:
    result = run(*path, "--help")
    assert result.exit_code == 0
    assert result.output.startswith("Cách dùng: thuky")
    assert _english_in(result.output) == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["chek"], "Không có lệnh “chek”"),
        (["check"], "Còn thiếu 'BẢN_GHI.yaml'"),
        (["check", "a.yaml", "b.yaml"], "Thừa một đối số: b.yaml"),
        (["check", "a.yaml", "b.yaml", "c.yaml"], "Thừa đối số: b.yaml c.yaml"),
        (["check", "--sai", "a.yaml"], "Không có tùy chọn “--sai”"),
        (["render", "nghi-quyet", "a.yaml", "-o"], "Sau tùy chọn “-o” phải có một giá trị"),
        (["render", "nghi-quyet", "a.yaml", "--pdf=1"], "Tùy chọn “--pdf” không nhận giá trị"),
        (["render", "nghi-quyet", "a.yaml", "--profile", "vua"], "“vua” không nằm trong các giá trị"),
        (["merge", "giay-moi", "a.yaml", "-o", "out"], "Còn thiếu tùy chọn '--table'"),
    ],
)
def test_wrong_use_is_said_in_vietnamese(arguments: list[str], said: str, run) -> None:
    result = run(*arguments)
    assert result.exit_code == 2
    assert said in result.stderr
    assert _english_in(result.stderr) == []
    assert result.stdout == ""


def test_without_a_command_the_help_is_shown(run) -> None:
    result = run()
    assert result.exit_code == 2
    assert "Các lệnh:" in result.stderr
    assert result.stderr.index("  new ") < result.stderr.index("  check ") < result.stderr.index("  status ")


def test_version_is_told(run) -> None:
    assert re.fullmatch(r"thuky \d+\.\d+\.\d+\n", run("--version").output)


def test_every_translated_word_is_one_that_click_says() -> None:
    said: set[str] = set()
    for name in ("core", "decorators", "exceptions", "formatting", "parser", "types", "termui", "_termui_impl"):
        for node in ast.walk(ast.parse(inspect.getsource(import_module(f"click.{name}")))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                said.add(node.value)
    assert WORDS.keys() <= said


def test_every_word_of_click_that_a_user_can_meet_is_translated() -> None:
    # Prompts, editors, pagers and the mistakes of a program's author never appear here.
    unmet = re.compile(
        r"DeprecationWarning|prompt|confirm|Editing|Press any key|color|defined twice|Boolean option|"
        r"Could not determine name|No options defined|exactly one parameter|iterable|Takes \{nargs\}|UUID|format|"
        r"Aborted|Repeat|entered values|invalid input|continue\?|\{name\} \{filename|valid boolean|values are required|"
        r"Choice\("
    )
    met: set[str] = set()
    for name in ("core", "decorators", "exceptions", "formatting", "parser", "types", "_termui_impl"):
        for node in ast.walk(ast.parse(inspect.getsource(import_module(f"click.{name}")))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("_", "ngettext"):
                given = [part.value for part in node.args if isinstance(part, ast.Constant)]
                met |= {word for word in given if isinstance(word, str)}
    assert {word for word in met if not unmet.search(word)} <= WORDS.keys()


def _ending(error: BaseException) -> Result:
    group = Group("thuky")

    @group.command("gap")
    def stumble() -> None:
        raise error

    return CliRunner().invoke(group, ["gap"])


def test_known_error_gives_its_sentences_and_its_status() -> None:
    result = _ending(NotAvailable("Thiếu LibreOffice.", advice="Hãy cài LibreOffice."))
    assert (result.exit_code, result.stderr) == (3, "Lỗi: Thiếu LibreOffice.\nHãy cài LibreOffice.\n")


def test_unexpected_error_saves_its_traceback_and_shows_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    result = _ending(KeyError("xyz"))
    assert result.exit_code == 5
    assert "Traceback" not in result.output
    (saved,) = tmp_path.iterdir()
    assert str(saved) in result.stderr
    assert "KeyError: 'xyz'" in saved.read_text(encoding="utf-8")


def test_unexpected_error_is_said_even_where_no_file_can_be_saved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "khong-co"))
    result = _ending(RecursionError())
    assert result.exit_code == 5
    assert result.stderr.startswith("Lỗi: chương trình gặp lỗi ngoài dự kiến")


def test_interrupted_command_says_so() -> None:
    result = _ending(KeyboardInterrupt())
    assert result.exit_code == 130
    assert "Đã dừng theo yêu cầu" in result.stderr


def test_refusal_of_the_system_is_a_sentence() -> None:
    result = _ending(OSError(28, "No space left on device", "x.docx"))
    assert (result.exit_code, result.stderr) == (1, "Lỗi: không đọc hoặc ghi được “x.docx”: ổ đĩa đã đầy.\n")


def test_help_loads_nothing_heavy() -> None:
    code = (
        "import sys, service.cli\n"
        "heavy = {'pydantic', 'lxml', 'jinja2', 'docxtpl', 'yaml', 'python_calamine', 'templates_docx'}\n"
        "sys.exit(', '.join(heavy & sys.modules.keys()) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_installed_command_speaks_vietnamese_under_any_code_page() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "service.cli", "check", "không-có.yaml"],
        capture_output=True,
        check=False,
        env={"PYTHONIOENCODING": "ascii", "PATH": ""},
    )
    assert done.returncode == 2
    assert done.stderr.decode().startswith("Lỗi: Không tìm thấy tệp “không-có.yaml”.")


def test_reader_that_leaves_early_is_no_error() -> None:
    command = [sys.executable, "-m", "service.cli", "schema", "meeting"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr.read() == b""


def test_output_on_a_full_disk_is_a_sentence() -> None:
    if not Path("/dev/full").exists():
        pytest.skip("no /dev/full on this system")
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "service.cli", "schema", "meeting"], stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert "ổ đĩa đã đầy" in done.stderr.decode()
    assert "Traceback" not in done.stderr.decode()
    assert "Exception ignored" not in done.stderr.decode()


def test_status_says_whether_scans_can_be_read(run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    said = run("status").output
    assert "Thiếu  Nhận dạng chữ tiếng Việt" in said
    assert "tesseract-ocr-vie" in said
    assert "bản quét và ảnh chụp thì chưa" in said


def test_status_names_what_reads_scans(run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    own = tmp_path / "tesseract"
    own.write_text('#!/bin/sh\necho "List of available languages (1):"\necho vie\n')
    own.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    assert f"Có     Nhận dạng chữ tiếng Việt (tesseract): {own}" in run("status").output
