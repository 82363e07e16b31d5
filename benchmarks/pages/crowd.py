"""Nhiều người cùng mở một trang: so many connections at once, each asking again as soon as it has the page."""

from __future__ import annotations

import http.client
import threading
import time
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Door:
    """A page on a server. `headers` carry the session's cookie."""

    name: str
    port: int
    path: str
    headers: dict[str, str]


class Refused(Exception):
    """A page did not answer 200."""


def visit(door: Door, *, users: int, each: int) -> list[float]:
    """Seconds of every answer. Raises Refused unless each is 200."""
    start = threading.Barrier(users)
    taken: list[list[float]] = [[] for _ in range(users)]
    faults: list[str] = []

    def one(mine: list[float]) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", door.port, timeout=60)
        try:
            connection.connect()
            start.wait()
            for _ in range(each):
                began = time.perf_counter()
                connection.request("GET", door.path, headers=door.headers)
                answer = connection.getresponse()
                answer.read()
                mine.append(time.perf_counter() - began)
                if answer.status != 200:
                    faults.append(f"{door.path}: {answer.status} {answer.getheader('Location', '')}")
                    return
        finally:
            connection.close()

    threads = [threading.Thread(target=one, args=(mine,)) for mine in taken]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if faults:
        raise Refused(faults[0])
    return [seconds for mine in taken for seconds in mine]
