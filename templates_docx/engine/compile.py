"""Dịch mẫu một lần, in nhiều lần: compile a docxtpl template; a render then costs one Jinja run and one zip.

What a template may be: `package.py` (the file), `tags.py` and `language.py` (the tags), `contract.py` (the fields),
`balance.py` (the XML). What it means: docxtpl 0.20, with these differences, all on purpose: values are always escaped
and never rewritten, a missing field is an error, None prints nothing, endnotes and every core property are rendered
too, and a trailing section is lifted (`finishing.py`).
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from jinja2 import Template, TemplateError, TemplateSyntaxError, nodes
from jinja2.runtime import Context

from domain.errors import InputRefused, LimitExceeded, TemplateRefused

from .balance import Walk
from .cleaning import clean_data
from .contract import Contract, check_fields
from .environment import FieldMissing, TemplateEnvironment
from .faults import WHOLE_FILE, Fault, refusal
from .finishing import Finish, finish
from .language import MAX_SOURCE, Finding, check_language
from .marks import LAST_PARAGRAPH, PICTURE, TABLE_START, write_marks
from .package import Package, read_package
from .places import core_paragraphs, paragraphs
from .source import PartXml, Places, Source, mark_pictures, read_body, read_part, repair
from .tags import Check, Skeleton, check_skeleton, read_tags
from .zipping import Frozen, assemble, freeze

Filters: TypeAlias = Mapping[str, Callable[..., Any]]

_DOCUMENT_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_CORE_RELATION = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
_NOTES = {
    "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml": "Chú thích cuối trang",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.endnotes+xml": "Chú thích cuối văn bản",
}
_CORE = "Thuộc tính văn bản"
_TOO_COMPLEX = "Thẻ lồng nhau quá sâu hoặc quá phức tạp, không dịch được."


@dataclass(frozen=True, slots=True)
class _Part:
    """One part that holds a template: `place` is "" for the body, else its name in words."""

    name: str
    place: str
    xml: PartXml
    skeleton: Skeleton


@dataclass(frozen=True, slots=True)
class _Program:
    """One compiled part: `root` yields the pieces of its XML."""

    name: str
    head: bytes
    tail: bytes
    root: Callable[[Context], Iterator[str]]
    steps: Finish


@dataclass(frozen=True, slots=True)
class CompiledTemplate:
    """A template ready to render, safe to share between threads; nothing in it changes but a memory of zip layouts."""

    environment: TemplateEnvironment
    programs: tuple[_Program, ...]
    fixed: Mapping[str, bytes]
    _layouts: dict[frozenset[str], Frozen] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def render(
        self, data: Mapping[str, Any], *, extra_parts: Mapping[str, bytes] | None = None, max_output: int | None = None
    ) -> bytes:
        """The document of `data`, the same bytes for the same data.

        `extra_parts` replaces the bytes of parts that the template has and does not render (`customXml/item1.xml`).
        `max_output` limits the characters printed. InputRefused when the data does not fit the template or is not
        plain data, LimitExceeded above `max_output`.
        """
        extra = extra_parts or {}
        if not extra.keys() <= self.fixed.keys():
            missing = ", ".join(sorted(extra.keys() - self.fixed.keys()))
            raise InputRefused(f"Mẫu không có thành phần để thay: {missing}.")
        clean, _ = clean_data(data)
        context = Context(self.environment, clean, None, {})
        changed: dict[str, bytes] = {}
        left = max_output
        for program in self.programs:
            xml = _run(program, context, clean, left)
            if left is not None:
                left -= len(xml)
            changed[program.name] = b"".join((program.head, finish(xml, program.steps).encode(), program.tail))
        changed.update(extra)
        return assemble(self._layout(frozenset(extra)), changed)

    def _layout(self, replaced: frozenset[str]) -> Frozen:
        layout = self._layouts.get(replaced)
        if layout is None:
            layout = freeze({name: content for name, content in self.fixed.items() if name not in replaced})
            with self._lock:
                if len(self._layouts) > 16:
                    self._layouts.clear()
                self._layouts[replaced] = layout
        return layout


def compile_template(data: bytes, *, filters: Filters, contract: Contract | None = None) -> CompiledTemplate:
    """Compile the .docx in `data`; `filters` are all the filters it may use, `contract` the fields it may name (None:
    any).

    TemplateRefused with every fault found, each with its place.
    """
    made = _attempt(data, filters, contract)
    if isinstance(made, CompiledTemplate):
        return made
    raise refusal(made)


def _attempt(data: bytes, filters: Filters, contract: Contract | None) -> CompiledTemplate | list[Fault]:
    """The template, or its faults; TemplateRefused when the file itself cannot be opened."""
    package = read_package(data)
    environment = TemplateEnvironment(filters)
    parts = _parts(package, environment)
    checks = _checks(environment, contract)
    if faults := _faults_of_form(parts, environment, checks):
        return faults
    programs: list[_Program] = []
    fixed = dict(package.parts)
    for part in parts:
        program, found = _compile(part, environment, checks)
        faults += found
        if program is None:
            continue
        del fixed[part.name]
        programs.append(program)
    if faults:
        return list(dict.fromkeys(faults))
    return _settled(environment, programs, fixed)


def check_template(data: bytes, *, filters: Filters, contract: Contract | None = None) -> tuple[Fault, ...]:
    """Every fault that keeps `data` from being a template, each with its place; empty when it is one."""
    try:
        made = _attempt(data, filters, contract)
    except TemplateRefused as refused:
        return (Fault(WHOLE_FILE, str(refused)),)
    return () if isinstance(made, CompiledTemplate) else tuple(made)


def _parts(package: Package, environment: TemplateEnvironment) -> list[_Part]:
    """The body, headers, footers, notes and core properties, each read once."""
    found: list[_Part] = []

    def add(name: str, place: str, xml: PartXml) -> None:
        if any(part.name == name for part in found):  # one part pointed to twice
            return
        texts = core_paragraphs(xml.root) if place == _CORE else paragraphs(_below(xml, place), place)
        found.append(_Part(name, place, xml, read_tags(texts, environment)))

    add(package.main, "", read_body(package.parts[package.main]))
    for kind, word in (("header", "Đầu trang"), ("footer", "Chân trang")):
        relations = package.relations(package.main)
        names = dict.fromkeys(
            r.target for r in relations if r.type == _DOCUMENT_RELATIONS + kind and r.target in package.parts
        )
        for number, name in enumerate(names, 1):
            add(name, f"{word} {number}", read_part(package.parts[name]))
    for name, kind in package.types.items():
        if kind in _NOTES:
            add(name, _NOTES[kind], read_part(package.parts[name]))
    for relation in package.relations(""):
        if relation.type == _CORE_RELATION and relation.target in package.parts:
            add(relation.target, _CORE, read_part(package.parts[relation.target]))
    return found


def _below(xml: PartXml, place: str) -> Any:
    return xml.root if place else next(child for child in xml.root if child.tag.endswith("}body"))


def _checks(environment: TemplateEnvironment, contract: Contract | None) -> tuple[Check, ...]:
    def language(tree: nodes.Template) -> list[Finding]:
        return check_language(tree, filters=environment.filters.keys())

    def fields(tree: nodes.Template) -> list[Finding]:
        return check_fields(tree, contract) if contract is not None else []

    return language, fields


def _faults_of_form(parts: list[_Part], environment: TemplateEnvironment, checks: tuple[Check, ...]) -> list[Fault]:
    faults: list[Fault] = []
    for part in parts:
        # Where a {% for %} could not be read, its variable is unknown and every use of it would look like a fault.
        usable = checks[:1] if part.skeleton.lost_loop else checks
        faults += check_skeleton(part.skeleton, environment, usable)
    return list(dict.fromkeys(faults))


def _compile(
    part: _Part, environment: TemplateEnvironment, checks: tuple[Check, ...]
) -> tuple[_Program | None, list[Fault]]:
    """The program of a part, or the faults of its repaired XML. No program for a part that no render can change."""
    otherwise = part.place or WHOLE_FILE
    if len(part.xml.xml) > MAX_SOURCE:
        return None, [Fault(otherwise, f"Mẫu quá dài: phần chữ và định dạng vượt {MAX_SOURCE // 1024 // 1024} MB.")]
    source = repair(part.xml.xml)
    if not part.skeleton.tags and not source.lines and part.place:
        return None, []
    places = Places(source, part.skeleton.tags, otherwise)
    try:
        tree = environment.parse(source.text)
    except TemplateSyntaxError as bad:
        message = "Thẻ ở đây bị định dạng chia cắt và không ghép lại được. Hãy xóa thẻ rồi gõ lại liền một mạch."
        return None, [Fault(places.of(bad.lineno), message)]
    except (RecursionError, ValueError, OverflowError):
        return None, [Fault(otherwise, _TOO_COMPLEX)]
    findings = [finding for check in checks for finding in check(tree)] + _raw_tags(source)
    walk = Walk(part.xml.prefixes, plain_text=part.place == _CORE)
    if not findings:
        try:
            findings = walk.template(tree)
        except RecursionError:
            findings = [Finding(0, _TOO_COMPLEX)]
    if not findings and walk.tables.gridless:
        findings = [Finding(0, "Mẫu có bảng thiếu khung cột (w:tblGrid). Hãy mở mẫu bằng Word rồi lưu lại.")]
    if findings:
        return None, [Fault(places.of(finding.line), finding.message) for finding in findings]
    program = _program(part, environment, tree, walk)
    return program, [] if program else [Fault(otherwise, _TOO_COMPLEX)]


def _program(part: _Part, environment: TemplateEnvironment, tree: nodes.Template, walk: Walk) -> _Program | None:
    """None when Python cannot compile what Jinja made of the tree."""
    is_body = not part.place
    crossing = walk.tables.crossing
    signs = write_marks([*walk.marks, *(walk.tables.marks if is_body and not crossing else ())])
    pictures = False
    for data in tree.find_all(nodes.TemplateData):
        data.data = mark_pictures(data.data)
        pictures = pictures or PICTURE in data.data
    try:
        code = environment.compile(tree, name=part.name)
    except (TemplateError, SyntaxError, RecursionError, MemoryError, ValueError):
        return None
    template = Template.from_code(environment, code, {})
    steps = Finish(
        pictures=is_body and pictures,
        paragraphs=LAST_PARAGRAPH in signs,
        tables=TABLE_START in signs,
        all_tables=is_body and crossing,
        sections=is_body and walk.ends_section,
        shell=part.xml.shell,
    )
    return _Program(part.name, part.xml.head.encode(), part.xml.tail.encode(), template.root_render_func, steps)


def _raw_tags(source: Source) -> list[Finding]:
    return [
        Finding(line, "Mẫu không được dùng thẻ “raw”.")
        for line, text in zip(source.lines, source.texts, strict=True)
        if text in ("raw", "endraw")
    ]


def _settled(
    environment: TemplateEnvironment, programs: list[_Program], fixed: Mapping[str, bytes]
) -> CompiledTemplate:
    """Keep the first part of a package first ([Content_Types].xml); lay out the zip once now."""
    order = sorted(fixed, key=lambda name: name != "[Content_Types].xml")
    compiled = CompiledTemplate(environment, tuple(programs), {name: fixed[name] for name in order})
    compiled._layout(frozenset())
    return compiled


def _run(program: _Program, context: Context, data: Mapping[str, Any], room: int | None) -> str:
    try:
        if room is None:
            return "".join(program.root(context))
        return "".join(_counted(program.root(context), room))
    except FieldMissing as missing:
        raise missing.located(data) from None
    except (TypeError, ValueError, ArithmeticError, LookupError, AttributeError, TemplateError) as bad:
        raise InputRefused(
            "Dữ liệu không hợp với mẫu: một trường có kiểu khác với cách mẫu dùng nó.",
            advice="Trường mà mẫu lặp phải là danh sách; trường mà mẫu so sánh phải cùng kiểu.",
        ) from bad


def _counted(pieces: Iterator[str], room: int) -> Iterator[str]:
    for piece in pieces:
        room -= len(piece)
        if room < 0:
            raise LimitExceeded(
                "Văn bản tạo ra quá lớn nên đã dừng lại.",
                advice="Hãy xem lại các vòng lặp của mẫu, hoặc chia nhỏ dữ liệu.",
            )
        yield piece
