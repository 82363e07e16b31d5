"""docxtpl và rust-docxtpl: the way both are called, and a process that times the one installed beside it.

Both own the name `docxtpl`, so they cannot share an interpreter: rust-docxtpl has its own, which runs this file and
answers one line of JSON on standard output for each line on standard input. `node_worker.mjs` speaks the same.
"""

from __future__ import annotations

import base64
import gc
import io
import json
import sys
import time
from collections.abc import Callable, Mapping
from importlib.metadata import version
from typing import Any

from jinja2 import Environment, StrictUndefined


def docxtpl_render(template: bytes, data: Mapping[str, Any], environment: Environment) -> Callable[[], bytes]:
    """A render the way the documentation of docxtpl shows it, with an environment kept between renders."""
    from docxtpl import DocxTemplate

    def render() -> bytes:
        document = DocxTemplate(io.BytesIO(template))
        document.render(data, jinja_env=environment, autoescape=True)
        saved = io.BytesIO()
        document.save(saved)
        return saved.getvalue()

    return render


def timed(work: Callable[[], bytes]) -> int:
    """Nanoseconds of the second of two calls, after a garbage collection: the first warms the processor's caches."""
    gc.collect()
    work()
    start = time.perf_counter_ns()
    work()
    return time.perf_counter_ns() - start


def _serve() -> None:
    renders: dict[str, Callable[[], bytes]] = {}
    # No sandbox: rust-docxtpl keeps compiled templates only for a plain Environment, and is here at its best.
    environment = Environment(autoescape=True, undefined=StrictUndefined)
    for line in sys.stdin:
        asked = json.loads(line)
        match asked["do"]:
            case "versions":
                answer: Any = {"rust-docxtpl": version("rust-docxtpl")}
            case "load":
                template = base64.b64decode(asked["template"])
                renders[asked["case"]] = docxtpl_render(template, asked["data"], environment)
                gc.collect()
                gc.freeze()
                answer = True
            case "time":
                answer = timed(renders[asked["case"]])
            case _:
                answer = base64.b64encode(renders[asked["case"]]()).decode()
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    _serve()
