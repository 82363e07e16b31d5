"""A real Redis of our own, whose only door is a socket in a folder."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import redis


def program() -> str | None:
    """redis-server; None where it is not installed."""
    return shutil.which("redis-server")


@contextmanager
def server(folder: Path) -> Iterator[str]:
    """Run a server that keeps nothing; gives its URL."""
    found, door = program(), folder / "redis.sock"
    assert found is not None
    words = [
        found,
        "--port",
        "0",
        "--unixsocket",
        str(door),
        "--save",
        "",
        "--dir",
        str(folder),
        "--loglevel",
        "warning",
    ]
    with subprocess.Popen(words, stdout=subprocess.DEVNULL) as process:
        try:
            client = redis.Redis(unix_socket_path=str(door))
            while True:
                try:
                    client.ping()
                    break
                except redis.ConnectionError:
                    assert process.poll() is None, "redis-server ended"
                    door.parent.stat()
            client.close()
            yield f"unix://{door}"
        finally:
            process.terminate()
