"""Chứng minh XML luôn đúng: prove, before any data is seen, that every render of a template is well-formed.

The tree is walked once with the stack of open elements. Every branch of an `if` (the missing `else` too) and every
loop body must leave the stack as it found it (it may close k elements if it opens the same k again), the whole must
end balanced, and a value may stand only in text or inside an attribute's quotes. Values are escaped and hold only
legal characters, so the output is well-formed for all data, and a render need not parse what it made. The same walk
sees which tables can change their number of columns, whether a section can end the body, and that no instruction of a
field can be changed by a tag.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from jinja2 import nodes

from domain.errors import TemplateRefused

from .contents import FORBIDDEN_ELEMENTS, judge_fields
from .language import Finding, is_span_product
from .marks import LAST_PARAGRAPH, Mark
from .tables import TableWatch

_NAME = r"[A-Za-z_][A-Za-z0-9_.\-]*(?::[A-Za-z_][A-Za-z0-9_.\-]*)?"
_END_TAG = re.compile(rf"</({_NAME})\s*>")
_START_TAG = re.compile(rf"<({_NAME})")
_ATTRIBUTE = re.compile(rf"\s+({_NAME})\s*=\s*([\"'])")
_FINISH = re.compile(r"\s*(/?)>")
_BAD_TEXT = re.compile(r"&(?!(?:amp|lt|gt|quot|apos|#[0-9]+|#x[0-9A-Fa-f]+);)|>|[\x00-\x08\x0b\x0c\x0e-\x1f]")
_BAD_VALUE = re.compile(r"&(?!(?:amp|lt|gt|quot|apos|#[0-9]+|#x[0-9A-Fa-f]+);)|<|[\x00-\x08\x0b\x0c\x0e-\x1f]")
_FIXED_ATTRIBUTES = frozenset(("instr", "src", "href", "althref", "id", "embed", "link", "pict", "fldCharType"))
_ENDS_WITH_PARAGRAPH = frozenset(("w:tc", "w:hdr", "w:ftr", "w:footnote", "w:endnote", "w:txbxContent"))
_TEXT_ELEMENTS = frozenset(("t", "delText"))
_MANGLED = "Việc ghép các mảnh thẻ ở đây làm hỏng cấu trúc văn bản. Hãy xóa thẻ rồi gõ lại liền một mạch."


class Open(NamedTuple):
    """One open element, and those around it; `spaces` are the namespace prefixes it declares itself."""

    around: Open | None
    name: str
    spaces: tuple[tuple[str, str], ...]


class Inside(NamedTuple):
    """The walk stands inside the quotes of an attribute's value."""

    element: str
    attribute: str
    quote: str
    seen: tuple[tuple[str, str], ...]

    def varying(self) -> Inside:
        """The same place, the value no longer one that can be read here."""
        return self._replace(seen=(*self.seen[:-1], (self.seen[-1][0], "{}")))


class State(NamedTuple):
    """What must be the same after a branch as before it. `instructions`: for each open field, whether its code is
    still being read.
    """

    open: Open | None = None
    inside: Inside | None = None
    instructions: tuple[bool, ...] = ()


class Broken(Exception):
    """The walk cannot go on."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.finding = Finding(line, message)


@dataclass(slots=True)
class Walk:
    """The walk over one part. `prefixes` are those declared around the source; `plain_text` = values may stand in any
    element.
    """

    prefixes: frozenset[str]
    plain_text: bool = False
    state: State = field(default_factory=State)
    depth: int = 0
    findings: list[Finding] = field(default_factory=list)
    tables: TableWatch = field(default_factory=TableWatch)
    field_events: list[tuple[str, str]] = field(default_factory=list)
    ends_section: bool = False
    marks: list[Mark] = field(default_factory=list)
    line: int = 1
    last: tuple[str, int] = ("", 0)
    """The element that ended last and at what depth; nothing when a branch ended since."""

    def template(self, tree: nodes.Template) -> list[Finding]:
        """Walk the whole tree; what breaks the proof, in order."""
        try:
            self._body(tree.body)
            if self.state != State():
                self.findings.append(Finding(self.line, _MANGLED))
            judge_fields(self.field_events)
        except Broken as broken:
            self.findings.append(broken.finding)
        except TemplateRefused as refused:
            self.findings.append(Finding(self.line, refused.message))
        return self.findings

    def _body(self, body: Iterable[nodes.Node]) -> None:
        for node in body:
            if isinstance(node, nodes.Output):
                for part in node.nodes:
                    if isinstance(part, nodes.TemplateData):
                        self.line = part.lineno
                        self._data(part)
                    else:
                        self._value(part)
            elif isinstance(node, nodes.If):
                self._may_stand(node)
                self._branches([node.body, *(other.body for other in node.elif_), node.else_], node, "if")
            elif isinstance(node, nodes.For):
                self._may_stand(node)
                self._branches([node.body, node.else_], node, "for")

    def _branches(self, bodies: list[list[nodes.Node]], node: nodes.Node, word: str) -> None:
        """Each body alone must leave the state as it was; an absent one does."""
        before = end = self.state
        for body in bodies:
            self.state = before
            self.depth += 1
            self._body(body)
            self.depth -= 1
            self.last = ("", 0)
            after = self.state
            if before.inside is not None and after.inside is not None:
                after = after._replace(inside=after.inside.varying())
            if after != before:
                end = after  # reading on as if this body were always printed gives one fault, not a train of them
        self.state = end
        if end != before:
            self.findings.append(
                Finding(
                    node.lineno,
                    f"Thẻ {{% {word} … %}} mở ở đây nhưng đóng ở chỗ khác hẳn (khác ô, khác hàng hoặc ngoài bảng). "
                    "Hãy đặt thẻ mở và thẻ đóng trong cùng một đoạn, hoặc mỗi thẻ một đoạn (một hàng) riêng cùng cấp.",
                )
            )

    def _may_stand(self, node: nodes.Node) -> None:
        """Tags may not reach into the code of a field, nor into attributes that point somewhere."""
        inside = self.state.inside
        if inside is not None:
            local = inside.attribute.rpartition(":")[2]
            if local in _FIXED_ATTRIBUTES or inside.attribute.startswith("xmlns"):
                raise Broken(node.lineno, f"Không đặt thẻ trong thuộc tính “{local}”.")
            self.state = self.state._replace(inside=inside.varying())
        elif self.state.instructions and self.state.instructions[-1]:
            raise Broken(node.lineno, "Không đặt thẻ trong mã trường (trường tự động của Word).")

    def _value(self, node: nodes.Node) -> None:
        self._may_stand(node)
        inside, around = self.state.inside, self.state.open
        where = (inside.element, inside.attribute) if inside else ("", "")
        if where == ("w:gridSpan", "w:val"):
            self.tables.varies()
        elif any(is_span_product(part) for part in (node, *node.find_all(nodes.Mul))):
            raise Broken(node.lineno, "Mẫu không làm phép tính; hãy dùng trường đã tính sẵn.")
        if inside is None:
            if around is None:
                raise Broken(node.lineno, _MANGLED)
            in_text = self.plain_text or around.name.rpartition(":")[2] in _TEXT_ELEMENTS
            if not in_text and not isinstance(node, nodes.Filter):
                raise Broken(
                    node.lineno,
                    "Giá trị này không nằm trong một đoạn chữ, nên Word sẽ báo tệp hỏng. "
                    "Hãy bỏ chữ p, r, tr hoặc tc sau “{{”.",
                )

    def _data(self, node: nodes.TemplateData) -> None:
        data, at = node.data, 0
        if self.state.inside is not None:
            at = self._attributes(node, at)
        while True:
            tag = data.find("<", at)
            text = data[at:] if tag < 0 else data[at:tag]
            if text:
                self._text(node, text)
            if tag < 0:
                return
            if end := _END_TAG.match(data, tag):
                self._close(node, end[1], tag, end.end())
                at = end.end()
            elif start := _START_TAG.match(data, tag):
                self.state = self.state._replace(inside=Inside(start[1], "", "", ()))
                self.tables.at(node, tag)
                at = self._attributes(node, start.end())
            else:
                raise Broken(node.lineno, _MANGLED)

    def _text(self, node: nodes.TemplateData, text: str) -> None:
        around = self.state.open
        if _BAD_TEXT.search(text) or (around is None and text.strip()):
            raise Broken(node.lineno, _MANGLED)
        if around is not None and around.name.rpartition(":")[2] in ("instrText", "delInstrText"):
            self.field_events.append(("text", text))

    def _attributes(self, node: nodes.TemplateData, at: int) -> int:
        """From inside a start tag (or inside a value) to its end, or to the end of the data inside a value."""
        data, inside = node.data, self.state.inside
        assert inside is not None
        while True:
            if inside.quote:
                end = data.find(inside.quote, at)
                value = data[at:] if end < 0 else data[at:end]
                if _BAD_VALUE.search(value):
                    raise Broken(node.lineno, _MANGLED)
                name, written = inside.seen[-1]
                inside = inside._replace(seen=(*inside.seen[:-1], (name, written + value)))
                if end < 0:
                    self.state = self.state._replace(inside=inside)
                    return len(data)
                inside = inside._replace(quote="", attribute="")
                at = end + 1
            if attribute := _ATTRIBUTE.match(data, at):
                name = attribute[1]
                if any(name == known for known, _ in inside.seen):
                    raise Broken(node.lineno, _MANGLED)
                inside = Inside(inside.element, name, attribute[2], (*inside.seen, (name, "")))
                at = attribute.end()
            elif finish := _FINISH.match(data, at):
                self.state = self.state._replace(inside=None)
                self._start(node, inside, empty=bool(finish[1]), end=finish.end())
                return finish.end()
            else:
                raise Broken(node.lineno, _MANGLED)

    def _start(self, node: nodes.TemplateData, tag: Inside, *, empty: bool, end: int) -> None:
        local = tag.element.rpartition(":")[2]
        if local in FORBIDDEN_ELEMENTS:
            raise Broken(node.lineno, f"Mẫu có thành phần không được phép: {local}.")
        spaces = tuple((name[6:], value) for name, value in tag.seen if name.startswith("xmlns:"))
        opened = Open(self.state.open, tag.element, spaces)
        for name in (tag.element, *(name for name, _ in tag.seen)):
            prefix = name.partition(":")[0] if ":" in name else ""
            if prefix not in ("", "xml", "xmlns") and prefix not in self.prefixes and not _declares(opened, prefix):
                raise Broken(node.lineno, _MANGLED)
        attributes = dict(tag.seen)
        self.tables.starts(tag.element, attributes, opened, self.depth)
        if local == "fldChar":
            self._field(next((v for n, v in tag.seen if n.rpartition(":")[2] == "fldCharType"), ""))
        elif local == "fldSimple":
            self.field_events.append(("simple", next((v for n, v in tag.seen if n.rpartition(":")[2] == "instr"), "")))
        elif tag.element == "w:sectPr" and opened.around is not None and opened.around.name == "w:pPr":
            self.ends_section = True
        if empty:
            self.last = (tag.element, self.depth)
            self.tables.ends(tag.element, node, end, opened, self.depth)
        else:
            self.state = self.state._replace(open=opened)

    def _close(self, node: nodes.TemplateData, name: str, start: int, end: int) -> None:
        top = self.state.open
        if top is None or top.name != name:
            raise Broken(node.lineno, _MANGLED)
        if name in _ENDS_WITH_PARAGRAPH and self.last not in (("w:p", self.depth), ("w:sdt", self.depth)):
            self.marks.append(Mark(node, start, LAST_PARAGRAPH))
        self.last = (name, self.depth)
        self.tables.ends(name, node, end, top, self.depth)
        self.state = self.state._replace(open=top.around)

    def _field(self, kind: str) -> None:
        self.field_events.append((kind, ""))
        fields = self.state.instructions
        if kind == "begin":
            fields = (*fields, True)
        elif kind == "separate" and fields:
            fields = (*fields[:-1], False)
        elif kind == "end" and fields:
            fields = fields[:-1]
        self.state = self.state._replace(instructions=fields)


def _declares(opened: Open | None, prefix: str) -> bool:
    while opened is not None:
        if any(name == prefix for name, _ in opened.spaces):
            return True
        opened = opened.around
    return False
