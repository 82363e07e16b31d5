"""Ngôn ngữ của mẫu, ghi một chỗ: the few Jinja constructs a template may use, checked on the tree before anything is
compiled.

Printing a field, filters with constant arguments, if / elif / else, for / else, comparisons, `and or not`, six tests,
five facts of a loop. All else (calls, arithmetic, indexing, assignments, macros, imports …) is a fault: the published
escapes from Jinja's sandbox and its constant-folding bombs all need one of those. The list says what is allowed, never
what is forbidden.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from jinja2 import nodes

from .environment import LOOP_FACTS, TESTS

MAX_LOOPS = 5
MAX_BLOCKS = 25
MAX_EXPRESSION = 500
MAX_TAGS = 20_000
MAX_SOURCE = 8 * 1024 * 1024
MAX_CONSTANT = 200
RESERVED = frozenset(
    ("self", "super", "caller", "varargs", "kwargs", "namespace", "cycler", "joiner", "lipsum", "range")
)

_FIELD = re.compile(r"[A-Za-z][A-Za-z0-9_]*\Z", re.ASCII)
_LOGIC = (nodes.Not, nodes.And, nodes.Or, nodes.Compare, nodes.Operand, nodes.CondExpr)
_WORDS = {
    nodes.Call: "gọi hàm “…(…)”",
    nodes.Getitem: "lấy phần tử bằng dấu ngoặc vuông",
    nodes.Concat: "nối chữ bằng “~”",
    nodes.List: "danh sách viết ngay trong thẻ",
    nodes.Dict: "bảng viết ngay trong thẻ",
    nodes.Tuple: "nhiều giá trị cách nhau bằng dấu phẩy",
    nodes.Assign: "thẻ set",
    nodes.AssignBlock: "thẻ set",
    nodes.Macro: "thẻ macro",
    nodes.CallBlock: "thẻ call",
    nodes.FilterBlock: "thẻ filter",
    nodes.With: "thẻ with",
    nodes.Block: "thẻ block",
    nodes.Extends: "thẻ extends",
    nodes.Include: "thẻ include",
    nodes.Import: "thẻ import",
    nodes.FromImport: "thẻ import",
    nodes.ScopedEvalContextModifier: "thẻ autoescape",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """A fault at a line of the template's source."""

    line: int
    message: str


def is_span_product(node: nodes.Node) -> bool:
    """`2 * loop.length`, which the tag {% hm %} becomes; the proof of balance holds it inside w:gridSpan."""
    return (
        isinstance(node, nodes.Mul)
        and isinstance(node.left, nodes.Const | nodes.Name)
        and isinstance(node.right, nodes.Getattr)
        and node.right.attr == "length"
        and isinstance(node.right.node, nodes.Name)
        and node.right.node.name == "loop"
        and not (isinstance(node.left, nodes.Const) and type(node.left.value) is not int)
    )


def check_language(tree: nodes.Template, *, filters: Collection[str]) -> list[Finding]:
    """What in `tree` a template may not say, in order; empty when all is allowed."""
    return list(_body(tree.body, frozenset(filters), loops=0, blocks=0))


def _body(body: list[nodes.Node], filters: frozenset[str], *, loops: int, blocks: int) -> Iterator[Finding]:
    if blocks > MAX_BLOCKS:
        yield Finding(body[0].lineno if body else 1, f"Các thẻ lồng nhau quá {MAX_BLOCKS} tầng.")
        return
    for node in body:
        if isinstance(node, nodes.Output):
            for part in node.nodes:
                if not isinstance(part, nodes.TemplateData):
                    yield from _expression(part, filters, in_loop=loops > 0)
        elif isinstance(node, nodes.If):
            yield from _expression(node.test, filters, in_loop=loops > 0)
            yield from _body(node.body, filters, loops=loops, blocks=blocks + 1)
            for branch in node.elif_:
                yield from _expression(branch.test, filters, in_loop=loops > 0)
                yield from _body(branch.body, filters, loops=loops, blocks=blocks + 1)
            yield from _body(node.else_, filters, loops=loops, blocks=blocks + 1)
        elif isinstance(node, nodes.For):
            yield from _for(node, filters, loops=loops, blocks=blocks)
        else:
            yield _forbidden(node)


def _for(node: nodes.For, filters: frozenset[str], *, loops: int, blocks: int) -> Iterator[Finding]:
    if loops + 1 > MAX_LOOPS:
        yield Finding(node.lineno, f"Các vòng lặp lồng nhau quá {MAX_LOOPS} tầng.")
        return
    if node.recursive:
        yield Finding(node.lineno, "Không dùng được vòng lặp “recursive”.")
    if not isinstance(node.target, nodes.Name):
        yield Finding(node.lineno, "Vòng lặp chỉ nhận một tên, ví dụ “for nv in nhiem_vu”.")
    elif fault := _bad_name(node.target.name) or ("“loop”" if node.target.name == "loop" else ""):
        yield Finding(node.lineno, f"Không đặt tên cho phần tử của vòng lặp được như vậy: {fault}.")
    if chain(node.iter) is None:
        yield Finding(node.lineno, "Vòng lặp chỉ chạy trên một trường danh sách, ví dụ “for nv in nhiem_vu”.")
    yield from _expression(node.iter, filters, in_loop=loops > 0)
    if node.test is not None:
        yield from _expression(node.test, filters, in_loop=loops > 0)
    yield from _body(node.body, filters, loops=loops + 1, blocks=blocks + 1)
    yield from _body(node.else_, filters, loops=loops, blocks=blocks + 1)


def _expression(node: nodes.Node, filters: frozenset[str], *, in_loop: bool) -> Iterator[Finding]:
    """Iterative, so that no depth of nesting can exhaust the stack."""
    pending, seen = [node], 0
    while pending:
        part = pending.pop()
        seen += 1
        if seen > MAX_EXPRESSION:
            yield Finding(node.lineno, "Biểu thức trong thẻ quá dài.")
            return
        if isinstance(part, nodes.Name):
            if fault := _bad_name(part.name):
                yield Finding(part.lineno, f"Tên trường không dùng được: {fault}.")
            elif part.name == "loop":
                yield Finding(part.lineno, "“loop” chỉ dùng trong vòng lặp, ví dụ “loop.index”.")
        elif isinstance(part, nodes.Getattr):
            if isinstance(part.node, nodes.Name) and part.node.name == "loop":
                if not in_loop:
                    yield Finding(part.lineno, "“loop” chỉ dùng trong vòng lặp.")
                elif part.attr not in LOOP_FACTS:
                    yield Finding(part.lineno, f"Vòng lặp không có “loop.{part.attr}”.")
                continue
            if not isinstance(part.node, nodes.Getattr | nodes.Name):
                yield Finding(part.lineno, "Dấu chấm chỉ đi sau tên trường.")
            if fault := _bad_name(part.attr):
                yield Finding(part.lineno, f"Tên trường không dùng được: {fault}.")
            pending.append(part.node)
        elif isinstance(part, nodes.Const):
            if not (part.value is None or type(part.value) in (str, int, bool)) or len(str(part.value)) > MAX_CONSTANT:
                yield Finding(
                    part.lineno, f"Giá trị viết trong thẻ chỉ được là chữ hoặc số nguyên, dài tối đa {MAX_CONSTANT}."
                )
        elif isinstance(part, nodes.Filter):
            yield from _filter(part, filters)
            if part.node is not None:
                pending.append(part.node)
        elif isinstance(part, nodes.Test):
            if part.name not in TESTS or part.args or part.kwargs or part.dyn_args or part.dyn_kwargs:
                yield Finding(
                    part.lineno, f"Không có phép thử “is {part.name}”. Các phép thử dùng được: {', '.join(TESTS)}."
                )
            pending.append(part.node)
        elif isinstance(part, _LOGIC) or is_span_product(part):
            pending.extend(reversed(list(part.iter_child_nodes())))
        else:
            yield _forbidden(part)


def _filter(node: nodes.Filter, filters: frozenset[str]) -> Iterator[Finding]:
    if node.node is None:
        yield Finding(node.lineno, "Thẻ filter không được phép.")
    if node.name not in filters:
        close = difflib.get_close_matches(node.name, filters, 2, 0.6)
        hint = f" Có phải là “{'” hoặc “'.join(close)}”?" if close else ""
        yield Finding(node.lineno, f"Không có bộ lọc “{node.name}”.{hint}")
    arguments = [*node.args, *(pair.value for pair in node.kwargs)]
    if node.dyn_args is not None or node.dyn_kwargs is not None:
        yield Finding(node.lineno, f"Bộ lọc “{node.name}” chỉ nhận giá trị viết sẵn.")
    for argument in arguments:
        if not isinstance(argument, nodes.Const) or type(argument.value) not in (str, int, bool):
            yield Finding(node.lineno, f"Bộ lọc “{node.name}” chỉ nhận giá trị viết sẵn (chữ hoặc số nguyên).")
        elif len(str(argument.value)) > MAX_CONSTANT:
            yield Finding(node.lineno, f"Giá trị cho bộ lọc “{node.name}” dài quá {MAX_CONSTANT} ký tự.")


def chain(node: nodes.Node) -> tuple[str, ...] | None:
    """`nv.don_vi.ten` as ("nv", "don_vi", "ten"); None for anything but names and dots."""
    names: list[str] = []
    while isinstance(node, nodes.Getattr):
        names.append(node.attr)
        node = node.node
    return (node.name, *reversed(names)) if isinstance(node, nodes.Name) else None


def _bad_name(name: str) -> str:
    if name.startswith("_") or "__" in name:
        return f"“{name}” có gạch dưới ở đầu hoặc hai gạch dưới liền nhau"
    if not name.isascii():
        return f"“{name}” có dấu; hãy viết không dấu, ví dụ “trich_yeu”"
    if not _FIELD.match(name) or name in RESERVED:
        return f"“{name}”"
    return ""


def _forbidden(node: nodes.Node) -> Finding:
    if isinstance(node, nodes.BinExpr | nodes.UnaryExpr):
        return Finding(node.lineno, "Mẫu không làm phép tính; hãy dùng trường đã tính sẵn.")
    what = _WORDS.get(type(node), f"cấu trúc {type(node).__name__}")
    return Finding(node.lineno, f"Mẫu không được dùng {what}.")
