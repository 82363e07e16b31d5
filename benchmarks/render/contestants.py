"""Các bên thi: ours, the floor, docxtpl, and the peers that live in processes of their own."""

from __future__ import annotations

import base64
import io
import json
import shutil
import struct
import subprocess
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from importlib.metadata import version
from pathlib import Path
from typing import Any

from docxtpl import DocxTemplate
from isal import isal_zlib
from jinja2 import Environment, StrictUndefined
from jinja2.sandbox import SandboxedEnvironment

from benchmarks.render.python_worker import docxtpl_render, timed
from benchmarks.render.sample import Case, record
from benchmarks.render.template import DIALECTS, build_template
from templates_docx.engine import compile_template
from templates_docx.engine.environment import TemplateEnvironment
from templates_docx.engine.zipping import FAST_LEVEL

OURS, DOCXTPL = "ours", "docxtpl"
FLOOR, STRICT_FLOOR = "floor, stock sandbox", "floor, our environment"
PEERS = ("rust-docxtpl", "docxtemplater", "carbone", "easy-template-x")
_HERE = Path(__file__).parent
_RUST_PYTHON = _HERE.parent / ".venv" / "bin" / "python"
_DIALECT = {
    "rust-docxtpl": "jinja",
    "docxtemplater": "braces",
    "carbone": "example",
    "easy-template-x": "braces inside",
}


@dataclass(frozen=True, slots=True)
class Contestant:
    """`time(case name)`: nanoseconds of one render. `give(case name)`: its .docx; of a floor, its document.xml."""

    name: str
    version: str
    time: Callable[[str], int]
    give: Callable[[str], bytes]


def ours(cases: tuple[Case, ...]) -> Contestant:
    """The engine: compiled once, then rendered."""
    compiled = compile_template(build_template(DIALECTS["jinja"]), filters={})
    return _inside(OURS, "", {case.name: _bound(compiled.render, record(case)) for case in cases})


def docxtpl(cases: tuple[Case, ...]) -> Contestant:
    """docxtpl in this interpreter."""
    template = build_template(DIALECTS["jinja"])
    renders = {case.name: docxtpl_render(template, record(case), _sandbox()) for case in cases}
    return _inside(DOCXTPL, version("docxtpl"), renders)


def floors(cases: tuple[Case, ...]) -> tuple[Contestant, Contestant]:
    """What no docxtpl template can go below: Jinja's own run of the compiled template, encoding, deflate and checksum.

    The first has the options that docxtpl gets here. The second has our own environment, whose look-ups in plain data
    are quicker than the stock sandbox's, so it lies lower.
    """
    return _floor(FLOOR, _sandbox(), cases), _floor(STRICT_FLOOR, TemplateEnvironment({}), cases)


def _floor(name: str, environment: Environment, cases: tuple[Case, ...]) -> Contestant:
    source = build_template(DIALECTS["jinja"])
    document = DocxTemplate(io.BytesIO(source))
    document.init_docx()
    with zipfile.ZipFile(io.BytesIO(source)) as package:
        before, _, rest = package.read("word/document.xml").decode().partition("<w:body>")
    after = rest.partition("</w:body>")[2]
    text = document.patch_xml(document.get_xml())
    # docxtpl hands Jinja the body with every namespace declared on it; the document's own start declares them here.
    text = "<w:body>" + text.partition(">")[2]
    template = environment.from_string(before + text + after)

    def work(data: Mapping[str, Any]) -> bytes:
        xml = "".join(template.root_render_func(template.new_context(data))).encode()
        deflated: bytes = isal_zlib.compress(xml, FAST_LEVEL, -15)
        return deflated + struct.pack("<I", isal_zlib.crc32(xml))

    timed_only = _inside(name, "", {case.name: _bound(work, record(case)) for case in cases})
    return replace(timed_only, give=lambda case: zlib.decompress(timed_only.give(case)[:-4], -15))


def _sandbox() -> Environment:
    return SandboxedEnvironment(autoescape=True, undefined=StrictUndefined)


def _bound(work: Callable[[dict[str, Any]], bytes], data: dict[str, Any]) -> Callable[[], bytes]:
    return lambda: work(data)


def _inside(name: str, release: str, renders: Mapping[str, Callable[[], bytes]]) -> Contestant:
    return Contestant(name, release, lambda case: timed(renders[case]), lambda case: renders[case]())


@contextmanager
def peers(cases: tuple[Case, ...]) -> Iterator[tuple[list[Contestant], list[str]]]:
    """The peers that are installed, and the names of those that are not."""
    commands: list[list[str]] = []
    if _RUST_PYTHON.exists():
        commands.append([str(_RUST_PYTHON), str(_HERE / "python_worker.py")])
    if node := shutil.which("node"):
        commands.append([node, "--expose-gc", str(_HERE / "node_worker.mjs")])
    workers = [subprocess.Popen(c, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for c in commands]
    try:
        found = [peer for worker in workers for peer in _of_worker(worker, cases)]
        found.sort(key=lambda peer: PEERS.index(peer.name))
        present = {peer.name for peer in found}
        yield found, [name for name in PEERS if name not in present]
    finally:
        for worker in workers:
            worker.communicate()


def _of_worker(worker: subprocess.Popen[str], cases: tuple[Case, ...]) -> list[Contestant]:
    def ask(**asked: Any) -> Any:
        assert worker.stdin
        assert worker.stdout
        worker.stdin.write(json.dumps(asked) + "\n")
        worker.stdin.flush()
        line = worker.stdout.readline()
        if not line:
            raise RuntimeError(f"the process of {asked.get('peer', 'a peer')} ended; its message is above")
        return json.loads(line)

    def peer(name: str, release: str) -> Contestant:
        template = base64.b64encode(build_template(DIALECTS[_DIALECT[name]])).decode()
        for case in cases:
            ask(do="load", peer=name, case=case.name, template=template, data=record(case))
        return Contestant(
            name,
            release,
            lambda case: ask(do="time", peer=name, case=case),
            lambda case: base64.b64decode(ask(do="give", peer=name, case=case)),
        )

    return [peer(name, release) for name, release in ask(do="versions").items()]
