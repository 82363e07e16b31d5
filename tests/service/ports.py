"""A port for a service that another process will begin: it stays free between the asking and the beginning."""

from __future__ import annotations

import errno
import secrets
import socket

# Below these are the ports that need a permission, above them those that the system gives out by itself, to every
# client and server that asks for any: one of those may be taken again before our service has begun.
_FIRST, _LAST = 12_000, 32_000


def free_port() -> int:
    """A loopback port at which nobody listens.

    By chance, and not by `random`: that begins with the same number in every test, in all processes of a run.
    """
    while True:
        port = _FIRST + secrets.randbelow(_LAST - _FIRST)
        with socket.socket() as door:
            try:
                door.bind(("127.0.0.1", port))
            except OSError as error:
                if error.errno != errno.EADDRINUSE:
                    raise
            else:
                return port
