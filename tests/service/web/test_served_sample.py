"""One command on a bare machine: the sample, its pages, its worker; Ctrl+C ends them all."""

from __future__ import annotations

import logging
import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import httpx2 as httpx
import pytest

from tests.service.ports import free_port
from tests.service.shell import environment, thuky

ROOT = Path(__file__).parents[3]
_PATIENCE = 120.0
_LOOKS = 600


@pytest.fixture(autouse=True)
def _root_log_is_given_back():
    """`serve` takes the whole log of its process; here that process is the tests'."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)


def begun_by(process: int) -> list[int]:
    """The processes that a process has begun, and theirs."""
    told = []
    for thread in Path(f"/proc/{process}/task").glob("*/children"):
        with suppress(OSError):  # a thread may end while we look
            told += [int(child) for child in thread.read_text(encoding="ascii").split()]
    return [one for child in told for one in (child, *begun_by(child))]


def wait_for(look, what: str):
    for _ in range(_LOOKS):
        if found := look():
            return found
        time.sleep(0.2)
    pytest.fail(what)


def answer_of(url: str):
    try:
        return httpx.get(url)
    except httpx.TransportError:
        return None


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_served_sample_is_ready_and_ctrl_c_leaves_nothing_running(service_settings):
    port = free_port()
    own = {**os.environ, **environment(service_settings), "THUKY_PORT": str(port), "THUKY_PUBLIC_URL": ""}
    with subprocess.Popen(
        [sys.executable, "-m", "service.cli", "serve", "--sample"],
        cwd=ROOT, env=own, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, start_new_session=True,
    ) as process:  # fmt: skip
        try:
            wait_for(lambda: answer_of(f"http://127.0.0.1:{port}/suc-khoe") or process.poll(), "the pages")
            assert process.poll() is None
            ready = wait_for(lambda: _whole(f"http://127.0.0.1:{port}/san-sang"), "the worker")
            assert ready["parts"]["database"] == "ok"
            beside = begun_by(process.pid)
            assert beside
            process.send_signal(signal.SIGINT)
            told, _ = process.communicate(timeout=_PATIENCE)
        finally:
            process.kill()
    assert process.returncode == 0
    assert f"http://127.0.0.1:{port}/tin/lien-minh-hop-tac-xa-tinh-lam-giang" in told
    assert "thu.ky" in told
    assert told.rstrip().endswith("Đã dừng; mọi nội dung đã lưu vẫn còn.")
    wait_for(lambda: not [one for one in beside if Path(f"/proc/{one}").exists()], "the end of the worker")


def _whole(url: str):
    answer = answer_of(url)
    told = answer.json() if answer is not None else {"parts": {}}
    return told if told["parts"].get("worker") == "ok" else None


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_taken_port_is_said_before_anything_is_made(service_settings, monkeypatch):
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        door.listen()
        monkeypatch.setenv("THUKY_PORT", str(door.getsockname()[1]))
        refused = thuky(service_settings, "serve", "--sample")
    assert refused.exit_code == 3
    assert "đang có chương trình khác dùng" in refused.output
    assert "thu.ky" not in refused.output


def test_database_that_is_not_there_is_said(service_settings, monkeypatch):
    from dataclasses import replace

    gone = replace(service_settings, database_url="postgresql+psycopg://nobody@127.0.0.1:1/none")
    for command in (["serve"], ["worker"], ["sample"], ["user", "list"]):
        refused = thuky(gone, *command)
        assert refused.exit_code == 3, refused.output
        assert "Không mở được cơ sở dữ liệu" in refused.output
